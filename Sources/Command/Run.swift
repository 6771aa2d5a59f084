import ArgumentParser
import Foundation
import Logging
import Orders
import PipelineEngine
import PipelineKit
import PipelineLedger

struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs a night: orders in, purchase orders, review list and archive out.",
        discussion: """
            Example: dropship run Pipelines/nightly.yaml --at 2026-11-19T02:00:00Z

            The same input at the same moment gives the same bytes, on any number of cores. A night that \
            was killed is simply run again.
            """
    )

    @OptionGroup var argument: PipelineArgument

    @Option(help: "The moment that counts as now, such as 2026-11-19T02:00:00Z, or 'now'.")
    var at = "now"

    @Option(help: "How many cores work; all of them by default.")
    var cores: Int?

    @Option(
        help: "A folder that keeps ledger and nights instead of those of the file, to try it out.",
        completion: .directory
    )
    var into: String?

    @OptionGroup var planned: PlannedAccident

    @Flag(help: "Exit with 3 when the night is done and orders are held.")
    var failOnHeld = false

    @Option(help: "How the summary is printed: text or json.")
    var format = Format.text

    @Option(help: "What is logged to the error stream: trace, debug, info, notice, warning, error.")
    var logLevel = "warning"

    func validate() throws {
        guard moment != nil else {
            throw ValidationError("'\(at)' is no moment such as 2026-11-19T02:00:00Z.")
        }
        guard (1...1024).contains(cores ?? 1) else {
            throw ValidationError("A night runs on 1 to 1024 cores.")
        }
        guard Logger.Level(rawValue: logLevel) != nil else {
            throw ValidationError("'\(logLevel)' is no level of logging.")
        }
    }

    private var moment: Instant? {
        Instant(nowOr: at)
    }

    func run() async throws {
        try await reporting {
            var log = Logger(label: "dropship") { StreamLogHandler.standardError(label: $0) }
            log.logLevel = Logger.Level(rawValue: logLevel) ?? .warning
            let loaded = try argument.load()
            log.info(
                "The pipeline is sound.",
                metadata: ["stages": "\(loaded.pipeline.stages.count)"]
            )
            let stopwatch = Stopwatch()
            let bar = ProgressBar(isShown: Terminal.isWatched)
            let pipeline = into.map(loaded.pipeline.moved) ?? loaded.pipeline
            planned.begin()
            let night = NightRun(
                pipeline,
                from: loaded.origin,
                options: NightRun.Options(
                    moment: moment ?? Instant(seconds: 0),
                    cores: cores ?? ProcessInfo.processInfo.activeProcessorCount,
                    progress: { bar.show($0) },
                    stopwatch: stopwatch
                ),
                openLedger: { path throws(Fault) in
                    try SQLiteLedger(at: path, digest: SHA256Digest.short)
                }
            )
            defer { bar.clear() }
            let outcome = try await night.run()
            bar.clear()
            log.info("The night is published.", metadata: ["night": "\(outcome.summary.night)"])
            for part in stopwatch.parts {
                let seconds = Double(part.time / .milliseconds(1)) / 1000
                log.info(
                    "Core-seconds",
                    metadata: ["part": "\(part.name)", "seconds": "\(seconds)"]
                )
            }
            do throws(Fault) {
                try show(outcome)
            } catch {
                // The night is public by now, which its exit code must say whoever reads the summary.
                Terminal.standardError(
                    "dropship: The night is published in \(outcome.folder). \(error)\n"
                )
            }
            if failOnHeld, outcome.summary.outcomes["held"]?.orders ?? 0 > 0 { throw ExitCode(3) }
        }
    }

    private func show(_ outcome: NightRun.Outcome) throws(Fault) {
        switch format {
        case .text: try Terminal.standardOutput(SummaryText(outcome).text)
        case .json:
            try Terminal.standardOutput(String(decoding: outcome.summary.json(), as: UTF8.self))
        }
    }
}
