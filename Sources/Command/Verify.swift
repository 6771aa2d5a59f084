import ArchiveStage
import ArgumentParser
import Foundation
import PipelineEngine
import PipelineKit
import PipelineLedger

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks that a published night is as it was published.",
        discussion: """
            Example: dropship verify 2026-11-19
                     dropship verify Runs/2026-11-19/archive/2026-11-19.tar.gz

            Every file's digest is computed again and compared, up to the ledger, which is checked itself; orders.csv \
            is added up again, and every file for a supplier is read back. What was changed, removed or added is \
            named, with exit code 65. An archive is checked against the ledger where the pipeline file names one.
            """
    )

    @Argument(help: "The night, by its name or its folder, or its archive.")
    var night: String

    @Option(help: "The pipeline file, which says where the ledger and the nights are.")
    var pipeline = "Pipelines/nightly.yaml"

    @Option(help: "How the result is printed: text or json.")
    var format = Format.text

    func run() async throws {
        try await reporting {
            let (place, differences, note) =
                night.hasSuffix(".gz") ? try await archive() : try await folder()
            if format == .json {
                let result: [String: JSON] = [
                    "night": .string(place), "differences": .array(differences.map(JSON.string)),
                ]
                try Terminal.standardOutput(JSON.object(result).text)
                if !differences.isEmpty { throw ExitCode(65) }
                return
            }
            try differences.requireNone("The night is not as it was published:")
            try Terminal.standardOutput(
                "\(place): sound. Every file is as it was published, and the balance holds.\(note)\n"
            )
        }
    }

    typealias Finding = (place: String, differences: [String], note: String)

    /// Checks the folder of a night.
    private func folder() async throws -> Finding {
        let loaded = try PipelineArgument.load(pipeline).pipeline
        let folder = night.contains("/") ? night : Path.join(loaded.night.output.location, night)
        let ledger = try SQLiteLedger(
            existingAt: loaded.night.ledger.location,
            digest: SHA256Digest.short
        )
        var finding = try await Self.check(folder, against: ledger)
        let isPending = Rewriting.isPending(
            Path(folder, in: "", root: "").lastComponent,
            in: loaded.night.output.location,
            ofLedger: loaded.night.ledger.location
        )
        if isPending {
            finding.differences.append("a redaction was interrupted, which the next night ends")
        }
        return finding
    }

    /// Checks the folder of a night against the ledger.
    static func check(_ folder: String, against ledger: SQLiteLedger) async throws -> Finding {
        let id = Path(folder, in: "", root: "").lastComponent
        let published = try ledger.publishedNight(id)
        let contents = try NightOnDisk(at: folder)
        // Suppliers read their files back as they were that night, which the archive knows.
        let archive = contents.files.first {
            $0.name == "archive/\(id).tar.gz" && published?.archiveDigests[$0.name] != nil
        }
        var then = ArchivedPipeline()
        if let archive { then = try await ArchivedPipeline(of: Path.join(folder, archive.name)) }
        let verification = Verification(
            of: contents,
            .folder,
            published: published,
            suppliers: then.suppliers,
            lanes: CoreLanes(Machine.cores)
        )
        let found = try ledger.damages() + (try await verification.differences())
        let note = archive == nil ? " It has no archive, and no file was read back." : ""
        // An archive that was changed is named as such, and not as one that cannot be read.
        return (folder, found.isEmpty ? then.troubles : found, note)
    }

    /// Checks an archive, against the ledger where there is one that knows the night.
    private func archive() async throws -> Finding {
        let lanes = CoreLanes(Machine.cores)
        let contents: NightArchive
        do throws(Fault) {
            contents = try NightArchive(StoredFile(at: night), lanes: lanes)
        } catch {
            guard error.kind == .input else { throw error }
            return (night, [error.message], "")
        }
        let bytes: [UInt8]
        do {
            bytes = try await contents.contents(of: "summary.json")
        } catch let fault as Fault where fault.kind == .input {
            return (night, ["summary.json: \(fault.message)"], "")
        }
        let summary = try Summary(json: bytes, of: night)
        let name = "archive/\(summary.night).tar.gz"
        let ledger = try ledger(of: summary.pipeline)
        var differences = try ledger?.damages() ?? []
        let published = try ledger?.publishedNight(summary.night)
        if let expected = published?.archiveDigests[name] ?? published?.prunedDigests[name],
            try SHA256Digest.hexadecimal(of: StoredFile(at: night)) != expected
        {
            differences.append("\(name): the file was changed")
        }
        let then = try await ArchivedPipeline(of: night)
        let verification = Verification(
            of: contents,
            .archive,
            published: published,
            // A program that nobody vouches for is not run.
            suppliers: then.suppliers.filter { published != nil || !$0.isForeign },
            lanes: lanes
        )
        differences += try await verification.differences()
        let note =
            published != nil
            ? "" : ledger == nil ? " No ledger was asked." : " The ledger does not know the night."
        return (night, differences.isEmpty ? then.troubles : differences, note)
    }

    /// The ledger of the pipeline file; `nil` where either is not there, or where the file is of another pipeline.
    private func ledger(of name: String) throws -> SQLiteLedger? {
        guard FileManager.default.fileExists(atPath: pipeline) else { return nil }
        let loaded = try PipelineArgument.load(pipeline).pipeline
        let path = loaded.night.ledger.location
        guard loaded.name == name, FileManager.default.fileExists(atPath: path) else { return nil }
        return try SQLiteLedger(existingAt: path, digest: SHA256Digest.short)
    }
}

/// The suppliers of a night as they were; their programs are there as long as this is.
private struct ArchivedPipeline {
    private(set) var suppliers: [any Supplier] = []
    /// Why they cannot be told.
    private(set) var troubles: [String] = []
    private var night: ArchivedNight?

    /// Those of no archive: none.
    init() {}

    /// Those of an archive.
    init(of archive: String) async throws {
        do {
            let night = try await ArchivedNight(archive)
            self.night = night
            suppliers = try await night.load().pipeline.suppliers
        } catch let fault as Fault where fault.kind == .input {
            troubles = ["the files for suppliers cannot be read back: \(fault.message)"]
        } catch is PipelineArgument.Rejected {
            troubles = [
                "the files for suppliers cannot be read back: the archived pipeline is not sound"
            ]
        }
    }
}
