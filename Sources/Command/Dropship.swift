import ArgumentParser
import Foundation
import PipelineEngine

/// Turns a night's orders into the suppliers' purchase orders.
@main
struct Dropship: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dropship",
        abstract: "Turns a night's orders into the suppliers' purchase orders.",
        discussion: """
            A pipeline file says where orders come from, what is checked, who can ship, and where the \
            night is kept. Exit codes: 0 done, 3 done with held orders (--fail-on-held), 64 usage, \
            65 unreadable input or failed audit, 69 a supplier's program failed its check, 70 internal, \
            73 cannot write, 74 disk or ledger failed, 75 another night is running, 78 findings in the pipeline file. Nothing is published unless \
            the code is 0 or 3.
            """,
        version: Release.version,
        subcommands: [
            Run.self, Lint.self, Schema.self, Graph.self, Explain.self, Verify.self, Replay.self,
            ArchiveCommand.self, LedgerCommand.self, SelfTest.self, Channels.self, Suppliers.self,
            DedupeCommand.self, Preview.self,
        ]
    )

    static func main() async {
        // A reader that closes a pipe is told apart from a failure where the result is printed.
        _ = signal(SIGPIPE, SIG_IGN)
        await main(nil)
    }
}

/// How a result is printed.
enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
}
