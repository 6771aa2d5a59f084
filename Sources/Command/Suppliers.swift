import ArgumentParser
import Foundation
import Orders
import PipelineEngine
import PipelineKit
import Postal
import PipelineLedger

struct Suppliers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Lists the suppliers of a pipeline with the health of their feeds, or checks files.",
        discussion: "Example: dropship suppliers check Pipelines/suppliers/*.yaml",
        subcommands: [List.self, Check.self],
        defaultSubcommand: List.self
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the suppliers: feed, offers, health, and the limits that matter.",
            discussion:
                "Example: dropship suppliers Pipelines/nightly.yaml --at 2026-11-19T02:00:00Z"
        )

        @OptionGroup var argument: PipelineArgument

        @Option(help: "The moment that counts as now, such as 2026-11-19T02:00:00Z, or 'now'.")
        var at = "now"

        func run() async throws {
            try await reporting {
                guard let moment = Instant(nowOr: at) else {
                    throw ValidationError("'\(at)' is no moment such as 2026-11-19T02:00:00Z.")
                }
                let pipeline = try argument.load().pipeline
                let supplies = try SupplierInspection.supplies(
                    of: pipeline.suppliers,
                    at: moment,
                    try Self.memory(of: pipeline)
                )
                let rows = pipeline.suppliers.compactMap { supplier in
                    supplies[supplier.name].map { Self.row(supplier, $0, moment) }
                }
                let head = ["supplier", "plugin", "feed age", "offers", "health", "limits"]
                let table = TextTable([head] + rows)
                try Terminal.standardOutput(table.text(left: [0, 1, 4, 5]) + "\n")
            }
        }

        /// The ledger, where there is one; a list creates none.
        private static func memory(of pipeline: Pipeline) throws(Fault) -> any NightMemory {
            let path = pipeline.night.ledger.location
            guard FileManager.default.fileExists(atPath: path) else { return NoMemory() }
            return try SQLiteLedger(existingAt: path, digest: SHA256Digest.short)
        }

        private static func row(
            _ supplier: any Supplier,
            _ supply: Supply,
            _ moment: Instant
        ) -> [String] {
            let age = supply.feed.asOf.map { "\((moment.seconds - $0.seconds) / 3600)h" }
            let health = [supply.feed.verdict.rawValue, supply.feed.detail].filter { !$0.isEmpty }
            return [
                supplier.name.description, type(of: supplier).manifest.name, age ?? "unknown",
                "\(supply.offers.count)", health.joined(separator: ": "),
                supplier.limits.summary(supplier),
            ]
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks files of suppliers: keys, feeds, and every promise of their formats.",
            discussion: """
                Example: dropship suppliers check Pipelines/suppliers/*.yaml

                Each supplier is given a thousand made-up orders, hostile ones among them, whose files must \
                read back the same, and a hundred sabotaged files, which must not. Exits with 65 where a \
                promise is broken, and with 78 where a file has findings.
                """
        )

        @Argument(help: "The files, each with one supplier.", completion: .file())
        var files: [String]

        func run() async throws {
            try await reporting {
                var worst: Int32 = 0
                for file in files {
                    // One file's trouble keeps nobody from hearing of the others.
                    do {
                        try await reporting {
                            if try await !check(file) { throw ExitCode(Fault.Kind.input.rawValue) }
                        }
                    } catch let code as ExitCode {
                        worst = max(worst, code.rawValue)
                    }
                }
                if worst > 0 { throw ExitCode(worst) }
            }
        }

        /// Whether the supplier of a file keeps its promises.
        private func check(_ file: String) async throws -> Bool {
            let supplier = try PipelineArgument.loadSupplier(file)
            let supplies = try SupplierInspection.supplies(of: [supplier], at: nil, NoMemory())
            let trial = try await SupplierTrial(of: supplier)
            var broken = trial.broken
            if let supply = supplies[supplier.name], supply.feed.verdict == .withheld {
                broken.append("the feed: \(supply.feed.detail)")
            }
            let offers = supplies[supplier.name]?.offers.count ?? 0
            let verdict =
                broken.isEmpty
                ? "sound: \(offers) offers; \(trial.taken) of \(SupplierTrial.orderCount) orders "
                    + "taken and read back, the others refused with a reason; "
                    + "\(trial.found) of \(SupplierTrial.sabotageCount) sabotaged files found out"
                : "broken: " + broken.joined(separator: "; ")
            try Terminal.standardOutput("\(file): \(verdict)\n")
            return broken.isEmpty
        }
    }
}

extension SupplierLimits {
    /// The limits that matter, in a few words.
    fileprivate func summary(_ supplier: any Supplier) -> String {
        var words: [String] = []
        if letters != .unicode {
            words.append(letters.rawValue + (isTransliterated ? " (transliterated)" : ""))
        }
        for (field, length) in lengths.sorted(by: { $0.key < $1.key })
        where [.name, .line1].contains(field) {
            words.append("\(field.rawValue) \(length.characters ?? length.bytes ?? 0)")
        }
        if !required.isEmpty {
            words.append("needs " + required.sorted().map(\.rawValue).joined(separator: ", "))
        }
        for (country, fields) in requiredIn.sorted(by: { $0.key < $1.key }) {
            let names = fields.sorted().map(\.rawValue).joined(separator: ", ")
            words.append("needs \(names) in \(country)")
        }
        if !shipsFrom.isEmpty {
            let fields = requiredAbroad.sorted().map(\.rawValue).joined(separator: ", ")
            words.append("from \(shipsFrom)" + (fields.isEmpty ? "" : ", abroad needs \(fields)"))
        }
        if phonesAreDigits { words.append("phones as digits") }
        if let withoutCustoms { words.append("customs data outside \(withoutCustoms.spelling)") }
        for (country, regions) in excludedRegions.sorted(by: { $0.key < $1.key }) {
            words.append("not to \(regions.sorted().joined(separator: ", ")) in \(country)")
        }
        if let calendar {
            let closed = calendar.closedWeekdays.count + calendar.closedDates.count
            words.append(
                "closed on \(closed) days"
                    + (calendar.cutOff.map {
                        ", picks up at \($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60)"
                    } ?? "")
            )
        }
        let refused = severities.filter { $1 >= .hold }.map(\.key.rawValue).sorted()
        if !refused.isEmpty { words.append("no " + refused.joined(separator: ", no ")) }
        if let minimumOrder { words.append("at least \(minimumOrder)") }
        if let ordersPerDay { words.append("\(ordersPerDay) orders a day") }
        if let wallet { words.append("wallet \(wallet)") }
        if supplier.approval == .first { words.append("approve first") }
        if !supplier.services.isEmpty {
            words.append("by " + supplier.services.map(\.name).joined(separator: " or "))
        }
        return words.isEmpty ? "none" : words.joined(separator: ", ")
    }
}
