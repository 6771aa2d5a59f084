import Orders
import PipelineEngine
import PipelineKit
import Postal

/// A night's summary as an operator reads it.
struct SummaryText {
    private let summary: Summary
    private let outcome: NightRun.Outcome

    init(_ outcome: NightRun.Outcome) {
        self.outcome = outcome
        summary = outcome.summary
    }

    /// The whole page, without colour: it is read in mails and logs as well.
    var text: String {
        [head, flow, suppliers, feeds, outages, reasons, findings, foot].filter { !$0.isEmpty }
            .joined(
                separator: "\n\n"
            )
            + "\n"
    }

    private var head: String {
        let rates = summary.ratesDate.isEmpty ? "" : ", rates of \(summary.ratesDate)"
        return "Night \(summary.night) of '\(summary.pipeline)' at \(summary.moment)\(rates)"
    }

    private var flow: String {
        let ingested = [
            "ingested", "\(summary.ingested.orders)", "\(summary.ingested.units)",
            money(summary.ingested),
        ]
        let outcomes = Outcome.Kind.allCases.compactMap { kind -> [String]? in
            guard let count = summary.outcomes[kind.rawValue], count.orders > 0 else { return nil }
            return ["  " + kind.rawValue, "\(count.orders)", "\(count.units)", money(count)]
        }
        return TextTable([["", "orders", "units", "at selling prices"], ingested] + outcomes)
            .text(left: [0, 3])
    }

    private var suppliers: String {
        guard !summary.suppliers.isEmpty else { return "" }
        let rows = summary.suppliers.map { supplier in
            [
                supplier.name, "\(supplier.purchaseOrders)", "\(supplier.units)",
                "\(supplier.cost) \(summary.currency)", "\(supplier.margin) \(summary.currency)",
            ]
        }
        return TextTable([["supplier", "POs", "units", "landed cost", "margin"]] + rows)
            .text(left: [0])
    }

    /// The feeds that are in trouble, with what to do.
    private var feeds: String {
        (summary.feeds ?? []).filter { $0.verdict != FeedState.Verdict.sound.rawValue }.map {
            feed in
            let used =
                switch FeedState.Verdict(rawValue: feed.verdict) {
                case .lastGood:
                    "the last good one" + (feed.asOf.map { ", of \($0)," } ?? "") + " was used"
                case .withheld: "nothing was bought there"
                default: "it was used"
                }
            let orders = feed.ordersTouched == 1 ? "1 order" : "\(feed.ordersTouched) orders"
            let touched =
                feed.offers == 0
                ? "Nobody knows which orders would have looked at it."
                : "\(orders) looked at it."
            let print =
                feed.fingerprint.isEmpty
                ? ""
                : " If it is right, 'quarantine: {accept: \(feed.fingerprint)}' lets it in."
            return "Feed of \(feed.supplier): \(feed.detail); \(used). \(touched)\(print)"
        }
        .joined(separator: "\n")
    }

    /// The suppliers whose program failed.
    private var outages: String {
        (summary.outages ?? []).map { outage in
            let orders = outage.ordersTouched == 1 ? "1 order" : "\(outage.ordersTouched) orders"
            return
                "\(outage.detail) Nothing was bought of \(outage.supplier); \(orders) looked at it. "
                + "What is known of its program's end is kept beside the ledger."
        }
        .joined(separator: "\n")
    }

    private var reasons: String {
        guard !summary.reasons.isEmpty else { return "" }
        let rows = summary.reasons.map { reason in
            [
                reason.reason, reason.outcome, "\(reason.orders)", "\(reason.units)",
                ReasonCode(rawValue: reason.reason)?.meaning ?? "",
            ]
        }
        return TextTable([["reason", "outcome", "orders", "units", ""]] + rows)
            .text(left: [0, 1, 4])
    }

    private var findings: String {
        let counts = summary.findings ?? []
        guard !counts.isEmpty else { return "" }
        let rows = counts.map { count in
            [count.finding, "\(count.orders)", AddressCode(rawValue: count.finding)?.meaning ?? ""]
        }
        return TextTable([["found of addresses", "orders", ""]] + rows).text(left: [0, 2])
    }

    private var foot: String {
        let orders = summary.suppliers.reduce(0) { $0 + $1.purchaseOrders }
        let held = summary.outcomes["held"]?.orders ?? 0
        let readBack =
            orders == 1
            ? "1 purchase order was read back and matches"
            : "\(orders) purchase orders were read back and match"
        var lines = [
            "Proved: each of \(summary.ingested.units) units and every cent has one outcome; \(readBack).",
            "Published in \(outcome.folder)",
        ]
        if held > 0 {
            let waiting = held == 1 ? "1 order waits" : "\(held) orders wait"
            lines.append("\(waiting) in \(outcome.folder)/review/held.csv")
        }
        return lines.joined(separator: "\n")
    }

    private func money(_ count: Summary.Count) -> String {
        count.money.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(
            separator: ", "
        )
    }
}
