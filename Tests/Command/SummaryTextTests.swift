@testable import Command
import Foundation
import Orders
import PipelineEngine
import PipelineKit
import Testing

/// What an operator reads.
@Suite struct SummaryTextTests {
    private static let json = """
        {"currency": "USD", "files": [], "ingested": {"lines": 3, "money": {"EUR": "5.00", "USD": "40.00"},
        "orders": 2, "units": 4}, "moment": "2026-11-19T02:00:00Z", "night": "2026-11-19",
        "outcomes": {"backordered": {"money": {}, "orders": 0, "units": 0},
        "cancelled": {"money": {}, "orders": 0, "units": 0}, "duplicate": {"money": {}, "orders": 0, "units": 0},
        "exported": {"money": {"USD": "40.00"}, "orders": 1, "units": 3},
        "held": {"money": {"EUR": "5.00"}, "orders": 1, "units": 1},
        "rejected": {"money": {}, "orders": 0, "units": 0}}, "pipeline": "small", "rates_date": "",
        "reasons": [{"orders": 1, "outcome": "held", "reason": "fx-missing", "units": 1}],
        "suppliers": [{"cost": "12.50", "margin": "27.50", "name": "north", "purchase_orders": 1, "units": 3}]}
        """

    private var outcome: NightRun.Outcome {
        get throws {
            NightRun.Outcome(
                summary: try Summary(json: Array(Self.json.utf8), of: "summary.json"),
                folder: "Runs/2026-11-19"
            )
        }
    }

    @Test("shows the flow, the suppliers, the reasons and where the night is")
    func page() throws {
        #expect(
            SummaryText(try outcome).text == """
                Night 2026-11-19 of 'small' at 2026-11-19T02:00:00Z

                            orders  units  at selling prices
                ingested         2      4  5.00 EUR, 40.00 USD
                  exported       1      3  40.00 USD
                  held           1      1  5.00 EUR

                supplier  POs  units  landed cost     margin
                north       1      3    12.50 USD  27.50 USD

                reason      outcome  orders  units
                fx-missing  held          1      1  There is no exchange rate for a currency of the order.

                Proved: each of 4 units and every cent has one outcome; 1 purchase order was read back and matches.
                Published in Runs/2026-11-19
                1 order waits in Runs/2026-11-19/review/held.csv

                """
        )
    }

    @Test("reads the summary that it writes")
    func roundTrip() throws {
        let summary = try outcome.summary
        #expect(try Summary(json: summary.json(), of: "") == summary)
        #expect(throws: Fault.self) { try Summary(json: Array("{}".utf8), of: "summary.json") }
    }
}
