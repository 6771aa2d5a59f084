import ArgumentParser
import PipelineEngine
import PipelineKit
import PipelineLedger

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks that a published night is as it was published.",
        discussion: """
            Example: dropship verify 2026-11-19

            Every file's digest is computed again and compared, up to the ledger; orders.csv is added up \
            again. A changed, missing or added file is named.
            """
    )

    @Argument(help: "The night, by its name or its folder.")
    var night: String

    @Option(help: "The pipeline file, which says where the ledger and the nights are.")
    var pipeline = "Pipelines/nightly.yaml"

    @Option(help: "How the result is printed: text or json.")
    var format = Format.text

    func run() async throws {
        try await reporting {
            var argument = PipelineArgument()
            argument.pipeline = pipeline
            let settings = try argument.load().pipeline.night
            let folder = night.contains("/") ? night : Path.join(settings.output.location, night)
            let ledger = try SQLiteLedger(existingAt: settings.ledger.location)
            let differences = try Verification(of: folder, ledger).differences()
            if format == .json {
                let result: [String: JSON] = [
                    "night": .string(folder), "differences": .array(differences.map(JSON.string)),
                ]
                try Terminal.standardOutput(JSON.object(result).text)
                if !differences.isEmpty { throw ExitCode(65) }
                return
            }
            guard differences.isEmpty else {
                throw Fault(
                    .input,
                    "The night is not as it was published:\n  "
                        + differences.joined(separator: "\n  ")
                )
            }
            try Terminal.standardOutput(
                "\(folder): sound. Every file is as it was published, and the balance holds.\n"
            )
        }
    }
}
