import ArgumentParser
import DedupeStage
import Foundation
import GzipFormat
import IngestStage
import Linkage
import Orders
import PipelineEngine
import PipelineKit
import TarFormat

extension DedupeCommand {
    struct Train: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Learns from archived nights what the comparisons of dedupe weigh.",
            discussion: """
                The orders of each archive are read as its own pipeline file reads them. Nobody has to say which of \
                them repeat another one. The file that is printed is for the pipeline: dedupe: {weights: [include: …]}.

                Example: dropship dedupe train Runs/*/archive/*.tar.gz > Pipelines/weights.yaml
                """
        )

        @Argument(help: "The archives.", completion: .file(extensions: ["gz"]))
        var archives: [String]

        @Option(help: "The pipeline file; its name is looked for in the archives.")
        var pipeline = "Pipelines/nightly.yaml"

        func run() async throws {
            try await reporting {
                var traces = Traces()
                for archive in archives {
                    let orders = try ArchivedNight(archive).orders(of: pipeline)
                    for order in orders where !order.isEnded {
                        traces.append(Trace(order.traceFacts))
                    }
                }
                guard let lesson = LinkTrainer().lesson(from: traces) else {
                    throw Fault(
                        .input,
                        "In \(traces.count) orders there are too few that seem to repeat another one; "
                            + "the weights that are shipped know better."
                    )
                }
                Terminal.standardError(
                    "Learned from \(traces.count) orders: of \(lesson.pairs) pairs that no rule settles, "
                        + "\(lesson.repetitions) are one order given twice.\n"
                )
                try Terminal.standardOutput(Self.yaml(of: lesson.weights))
            }
        }

        /// The weights as a pipeline file includes them.
        static func yaml(of weights: LinkWeights) -> String {
            var text = """
                # How often each field agrees at each level: m among pairs that are one order given twice, u among
                # pairs that are two. The weight is log2 of m / u, and the sum of weights decides.

                """
            for field in LinkField.allCases {
                guard let levels = weights.table[field] else { continue }
                text += "\(field.name):\n"
                for level in LinkLevel.allCases {
                    guard let shares = levels[level] else { continue }
                    let weight = String(format: "%.2f", shares.weight)
                    text +=
                        "  \(level.name): {m: \(decimal(shares.matched)), u: \(decimal(shares.unmatched)), "
                        + "weight: \(weight)}\n"
                }
            }
            return text
        }

        private static func decimal(_ share: Double) -> String { String(format: "%.6f", share) }
    }
}

/// What a night has read, unpacked into a folder of its own until it is thrown away.
private final class ArchivedNight {
    private let folder: URL
    private let archive: String

    init(_ archive: String) throws {
        self.archive = archive
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "dropship-\(UUID().uuidString)"
        )
        // Nobody else may read who bought what.
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let path = Path(location: archive, label: archive)
        let bytes = try InputFiles.only().contents(of: path)
        do {
            try unpack(bytes)
        } catch let fault as Fault {
            throw fault
        } catch {
            throw Fault(.input, "The archive is damaged or no archive.", file: archive)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func unpack(_ bytes: [UInt8]) throws {
        var tar = TarReader()
        var files: [String: [UInt8]] = [:]
        let inflater = try Inflater()
        try inflater.inflate(bytes) { part in
            try tar.read(part) { name, piece in
                // What a night has read stands under this name; nothing leads out of the folder.
                guard name.hasPrefix("inputs/"), !name.split(separator: "/").contains("..") else {
                    return
                }
                files[name, default: []] += piece
            }
        }
        guard inflater.isComplete, tar.isComplete else {
            throw Fault(.input, "The archive is cut off.", file: archive)
        }
        for (name, bytes) in files {
            let file = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(bytes).write(to: file)
        }
    }

    /// The orders as the archived pipeline reads them.
    ///
    /// In an archive, everything that a pipeline file names lies beside it, also what lay above its folder. So the
    /// file is read from deep inside of folders that are all the same one, however many steps it goes up.
    func orders(of pipeline: String) throws -> [Order] {
        let name = Path(location: pipeline, label: pipeline).lastComponent
        let inputs = folder.appendingPathComponent("inputs")
        if FileManager.default.fileExists(atPath: inputs.path) {
            try FileManager.default.createSymbolicLink(
                atPath: inputs.appendingPathComponent("here").path,
                withDestinationPath: "."
            )
        }
        var argument = PipelineArgument()
        let deep = String(repeating: "here/", count: 8)
        argument.pipeline = inputs.appendingPathComponent("\(deep)\(name)").path
        guard FileManager.default.fileExists(atPath: argument.pipeline) else {
            throw Fault(
                .input,
                "The archive has no pipeline file '\(name)'; --pipeline names another.",
                file: archive
            )
        }
        guard let ingest = try argument.load().pipeline.stages.first as? Ingest else { return [] }
        return try ingest.orders(in: InputFiles.only(), among: Catalog.everything.channels)
    }
}
