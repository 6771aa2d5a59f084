import ArgumentParser
import Orders
import PipelineEngine
import PipelineKit

struct Lint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Checks a pipeline file; it accepts exactly what 'run' accepts.",
        discussion: "Example: dropship lint Pipelines/nightly.yaml"
    )

    @OptionGroup var argument: PipelineArgument

    @Option(help: "How findings are printed: text or json.")
    var format = Format.text

    func run() async throws {
        try await reporting {
            switch format {
            case .text:
                let pipeline = try argument.load().pipeline
                let stages = pipeline.stages.map { type(of: $0).manifest.name }.joined(
                    separator: ", "
                )
                let suppliers = pipeline.suppliers.map(\.name.description).joined(separator: ", ")
                try Terminal.standardOutput(
                    "\(argument.pipeline): sound. Stages: \(stages). Suppliers: \(suppliers).\n"
                )
            case .json:
                try lintAsJSON()
            }
        }
    }

    private func lintAsJSON() throws {
        do {
            _ = try argument.load()
            try Terminal.standardOutput(JSON.array([]).text)
        } catch let rejected as PipelineArgument.Rejected {
            let findings = rejected.findings.map { finding in
                JSON.object([
                    "file": .string(finding.position.file),
                    "line": .integer(finding.position.line),
                    "column": .integer(finding.position.column),
                    "message": .string(finding.message),
                    "hint": finding.hint.map(JSON.string) ?? .null,
                ])
            }
            try Terminal.standardOutput(JSON.array(findings).text)
            throw ExitCode(78)
        }
    }
}
