import ArgumentParser
import DedupeStage
import Foundation
import Linkage
import Orders
import PipelineKit

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

        func run() async throws {
            try await reporting {
                var traces = Traces()
                for archive in archives {
                    let orders = try await ArchivedNight(archive).orders()
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
