import ArgumentParser
import PipelineEngine
import PipelineKit

struct Replay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs an archived night again and compares every byte.",
        discussion: """
            Example: dropship replay Runs/2026-11-19/archive/2026-11-19.tar.gz

            The night runs in an empty folder, from what the archive holds alone: the files it read, and what its \
            ledger told it. Neither ledger nor published nights are touched. A difference is named by its file, \
            its order and its field; exit code 65.
            """
    )

    @Argument(help: "The archive.", completion: .file(extensions: ["gz"]))
    var archive: String

    @Option(help: "How many cores work; all of them by default.")
    var cores: Int?

    func run() async throws {
        try await reporting {
            let night = try await ArchivedNight(archive, cores: cores ?? Machine.cores)
            let again = try await night.rerun(cores: cores ?? Machine.cores)
            let pipeline = try await night.load().pipeline
            let comparison = try NightComparison(
                of: night.contents,
                in: StoredFile(at: archive),
                with: again,
                pipeline.suppliers
            )
            var differences = try await comparison.differences()
            if !differences.isEmpty {
                differences += Self.others(night.summary.libraries, pipeline.libraries)
            }
            try differences.requireNone("The night comes out otherwise:", file: archive)
            let count = again.files.count
            try Terminal.standardOutput(
                "\(night.summary.night): replayed. All \(count) files are the same to the byte.\n"
            )
        }
    }

    /// The libraries that are others than they were, which may be the reason of other bytes of an archive.
    private static func others(_ then: [String: String]?, _ now: [String: String]) -> [String] {
        now.sorted { $0.key < $1.key }.compactMap { name, version in
            guard let old = then?[name], old != version else { return nil }
            return "\(name) was \(old) then, and is \(version) now"
        }
    }
}
