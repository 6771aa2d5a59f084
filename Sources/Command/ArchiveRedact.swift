import ArgumentParser
import Foundation
import Orders
import PipelineEngine
import PipelineKit
import PipelineLedger

extension ArchiveCommand {
    struct Redact: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes the people of an order out of every published night.",
            discussion: """
                Names, streets, mails and phones of the order become X and 0, in what the nights have read and in what \
                they wrote: the shop's exports in the archives, the suppliers' files, the review lists. Numbers, goods \
                and money stay in orders.csv. Nothing else of a night changes, and redactions.json says what did: \
                'verify' proves the rest as before, and a ledger that is made anew sends nothing again. Such a night \
                cannot be replayed.

                A night that is not sound is not touched. What lies outside of the nights, such as the shop's own \
                files and those that suppliers were sent, is not either.

                Example: dropship archive redact --order '#1001'
                """
        )

        @Option(help: "The number of the order, as its channel writes it.") var order: String
        @Option(help: "Its channel, where several have such an order.") var channel: String?
        @Option(help: "Its shop, where several have such an order.") var shop: String?
        @Flag(help: "Names the files and changes none.") var dryRun = false
        @Option(help: "The pipeline file, which says where the ledger and the nights are.")
        var pipeline = "Pipelines/nightly.yaml"

        @OptionGroup var planned: PlannedAccident

        func run() async throws {
            try await reporting {
                planned.begin()
                let loaded = try PipelineArgument.load(pipeline).pipeline
                let (path, output) = (
                    loaded.night.ledger.location, loaded.night.output.location
                )
                let locks = try PublishedNights.Locks(ledger: path, output: output)
                defer { locks.release() }
                let ledger = try SQLiteLedger(existingAt: path, digest: SHA256Digest.short)
                try Rewriting.heal(output, ofLedger: path, ledger)
                let all = try PublishedNights(in: output)
                let nights = try all.all.map {
                    try NightRedaction($0, ledger: ledger, today: loaded)
                }
                let subject = try await subject(in: nights)
                // Whatever cannot be done is found before anything is changed.
                let changes = try await changes(of: subject, in: nights.filter(\.isKnown))
                for change in changes {
                    for name in change.files.keys.sorted() {
                        try Terminal.standardOutput("\(change.night.id): \(name)\n")
                    }
                    guard !dryRun else { continue }
                    let rewriting = try Rewriting(change.night, in: output, ofLedger: path)
                    let digests: [String: String]
                    do { digests = try await change.write(subject, rewriting, ledger) } catch {
                        rewriting.clean()
                        throw error
                    }
                    try rewriting.publish { () throws(Fault) in
                        try ledger.redact(change.night.id, digests)
                    }
                }
                let verb = dryRun ? "would be redacted" : "redacted"
                try Terminal.standardOutput(
                    changes.isEmpty
                        ? "Order \(subject.number) is redacted already.\n"
                        : "Order \(subject.number) \(verb) in \(changes.count) night"
                            + "\(changes.count == 1 ? "" : "s").\n"
                )
                try await requireNoneLeft(subject, nights.filter { !$0.isKnown }, all.unreadable)
            }
        }

        /// The one order that is meant.
        private func subject(in nights: [NightRedaction]) async throws -> RedactedOrder {
            var found: Set<RedactedOrder> = []
            for night in nights {
                for row in try await night.rows(of: order) {
                    found.insert(
                        RedactedOrder(channel: row["channel"], shop: row["shop"], number: order)
                    )
                }
            }
            found = found.filter {
                ($0.channel, $0.shop) == (channel ?? $0.channel, shop ?? $0.shop)
            }
            guard let subject = found.first else {
                throw Fault(.input, "No published night has an order '\(order)'.")
            }
            guard found.count == 1 else {
                let names = found.map { "--channel \($0.channel) --shop '\($0.shop)'" }.sorted()
                throw Fault(
                    .input,
                    "Several orders have this number; which one is it?\n  "
                        + names.joined(separator: "\n  ")
                )
            }
            return subject
        }

        private func changes(
            of subject: RedactedOrder,
            in nights: [NightRedaction]
        ) async throws -> [NightRedaction.Change] {
            // One night may call the order by an id that only another one knows.
            var drafts: [NightRedaction.Draft] = []
            for night in nights { drafts.append(try await night.draft(of: subject)) }
            let ids = drafts.reduce(into: Set<String>()) { $0.formUnion($1.ids) }
            var changes: [NightRedaction.Change] = []
            for draft in drafts {
                if let change = try await draft.change(subject, ids) { changes.append(change) }
            }
            return changes
        }

        /// What the ledger does not know cannot be written anew, and is not passed over in silence.
        private func requireNoneLeft(
            _ subject: RedactedOrder,
            _ others: [NightRedaction],
            _ unreadable: [String]
        ) async throws {
            var left = unreadable
            for night in others where try await !night.rows(of: subject).isEmpty {
                left.append(night.id)
            }
            guard left.isEmpty else {
                throw Fault(
                    .input,
                    "These nights may still have the order's people, and the ledger does not know them: "
                        + left.sorted().joined(separator: ", ")
                )
            }
        }
    }
}
