import ArchiveStage
import Foundation
import IngestStage
import Orders
import PipelineEngine
import PipelineKit

/// A night as its archive keeps it; what it has read is unpacked into a folder of its own until that is thrown away.
final class ArchivedNight {
    let contents: NightArchive
    let summary: Summary
    /// What was redacted since the night was published; `nil` where nothing was.
    let tombstone: Tombstone?
    private let temporary: TemporaryFolder

    /// Opens an archive and unpacks what the night has read, as far as it is wanted.
    init(
        _ path: String,
        cores: Int = Machine.cores,
        unpacking isWanted: (NightContentsFile) -> Bool = { _ in true }
    ) async throws {
        contents = try NightArchive(StoredFile(at: path), lanes: CoreLanes(cores))
        summary = try Summary(json: try await contents.contents(of: "summary.json"), of: path)
        tombstone = try await Tombstone(of: contents)
        // Nobody else may read who bought what.
        temporary = try TemporaryFolder()
        for file in contents.files where file.name.hasPrefix(Self.inputs) && isWanted(file) {
            // A supplier's program is run from there.
            try await contents.unpack(file.name, into: base.path, permissions: 0o700)
        }
    }

    private var folder: URL { temporary.url }

    private static let inputs = "inputs/"

    /// The pipeline as the night read it, with every file it names in the folder.
    func load() async throws -> PipelineArgument.Loaded {
        let (file, environment) = try await pipelineFile()
        return try PipelineArgument.load(file, environment: environment, relocate: relocate)
    }

    /// Where the stages stand in the pipeline file, of which no more than the file and its includes is needed.
    func outline() async throws -> PipelineOutline {
        let (file, environment) = try await pipelineFile()
        return try PipelineArgument.outline(file, environment: environment, relocate: relocate)
    }

    /// A place in the pipeline file without the folder into which it was unpacked.
    func label(of position: Position) -> String {
        let root = self.root + "/"
        let file = position.file
        return
            "\(file.hasPrefix(root) ? String(file.dropFirst(root.count)) : file):\(position.line)"
    }

    private func pipelineFile() async throws -> (path: String, environment: [String: String]) {
        guard let name = summary.pipelineFile, contents.contains(Self.inputs + name),
            contents.contains("kept/environment")
        else {
            throw Fault(
                .input,
                "The archive was made by an older version, which did not keep all that a night hangs on.",
                file: contents.place
            )
        }
        let environment = try await kept("environment") { bytes throws(ByteReader.Damage) in
            try Environment.read(bytes)
        }
        return (Path.join(root, name), environment)
    }

    /// Where the archive's folders lie: so deep that no way up of a relative name leads out of the night's own folder.
    private var base: URL {
        folder.appendingPathComponent(Array(repeating: "0", count: 16).joined(separator: "/"))
    }

    /// Where the files lie that the night has read, by their labels.
    private var root: String { base.appendingPathComponent("inputs").path }

    /// Where a file that the pipeline names was unpacked: by its label.
    ///
    /// Of an absolute name, the label may lack the front, which it had in common with the folder of the pipeline file.
    private var relocate: @Sendable (Path) -> Path {
        let (root, own) = (root, folder.path + "/")
        @Sendable func place(_ label: String) -> Path {
            Path(location: Path.join(root, label), label: label)
        }
        return { path in
            guard !path.location.hasPrefix(own) else { return place(path.label) }
            let parts = path.location.split(separator: "/")
            let places = parts.indices.map { place(parts[$0...].joined(separator: "/")) }
            let found = places.first { (try? Glob.paths(matching: $0))?.isEmpty == false }
            return found ?? places.first ?? path
        }
    }

    /// The orders as the archived pipeline reads them.
    func orders() async throws -> [Order] {
        guard let ingest = try await load().pipeline.stages.first as? Ingest else { return [] }
        return try ingest.orders(in: InputFiles.only(), among: Catalog.everything.channels)
    }

    /// What the night was told of earlier ones.
    func answers() async throws -> Answers {
        try await kept("memory") { bytes throws(ByteReader.Damage) in try Answers(bytes) }
    }

    /// What a new ledger is told of the night, where orders were redacted; `nil` where none was.
    func record() async throws -> NightRecord? {
        guard tombstone != nil else { return nil }
        return try await kept("record") { bytes throws(ByteReader.Damage) in
            try KeptRecord(bytes).record
        }
    }

    /// Runs the night again, without the ledger it had.
    ///
    /// - Parameters:
    ///   - cores: On how many cores.
    ///   - heir: The ledger that is told what the night leaves; `nil` for none.
    ///   - archives: The digests of its archives, by name, that the ledger is told.
    /// - Returns: The folder that comes out.
    /// - Throws: ``Fault`` and ``PipelineArgument/Rejected``.
    func rerun(
        cores: Int = Machine.cores,
        heir: (any NightLedger)? = nil,
        archives: [String: String] = [:]
    ) async throws -> NightOnDisk {
        guard let moment = Instant(summary.moment), summary.night.hasPrefix(moment.date),
            summary.night.utf8.count < moment.date.utf8.count + 8
        else {
            throw Fault(.input, "The summary names no night of its moment.", file: contents.place)
        }
        if let tombstone {
            let count = tombstone.orders.count
            throw Fault(
                .input,
                "The night cannot come out the same: \(count) order\(count == 1 ? " was" : "s were") redacted "
                    + "since. 'verify' proves all the rest of it.",
                file: contents.place
            )
        }
        let loaded = try await load()
        let answers = try await answers()
        let ledger = ArchivedLedger(of: summary.night, answers, heir: heir, archives: archives)
        let run = NightRun(
            loaded.pipeline,
            from: loaded.origin,
            options: NightRun.Options(
                moment: moment,
                cores: cores,
                version: summary.version ?? Release.version,
                libraries: summary.libraries,
                outages: answers.outages
            ),
            openLedger: { _ throws(Fault) in ledger }
        )
        return try NightOnDisk(at: try await run.run().folder)
    }

    private func kept<Value>(
        _ name: String,
        _ read: ([UInt8]) throws(ByteReader.Damage) -> Value
    ) async throws -> Value {
        let bytes = try await contents.contents(of: "kept/\(name)")
        do throws(ByteReader.Damage) { return try read(bytes) } catch {
            throw Fault(
                .input,
                "The archive's 'kept/\(name)' cannot be read.",
                file: contents.place
            )
        }
    }
}

/// The machine that the command runs on.
enum Machine {
    static let cores = ProcessInfo.processInfo.activeProcessorCount
}
