import Foundation
import PipelineEngine
import Testing

/// Nights whose feeds go wrong, run by the built program with a real ledger.
@Suite struct FeedNightTests {
    private static let good =
        "sku,cost,stock,day\nMUG,3.00,50,2026-11-18\nLAMP,9.00,50,2026-11-18\n"

    private func house(_ extra: String = "") throws -> BuiltBinary {
        let binary = try BuiltBinary()
        try binary.write(
            """
            night: {currency: USD, ledger: State/ledger.sqlite, output: Runs}
            suppliers:
              - name: north
                plugin: template
                currency: USD
                \(extra)
                feed:
                  file: feed.csv
                  columns: {sku: sku, cost: cost, stock: stock, updated: day}
                file:
                  columns: {PO: po_number, Name: recipient_name, Street: address_line_1, City: city, \
            Zip: postal_code, Country: country, Item: supplier_sku, Qty: quantity}
            stages:
              - ingest:
                  sources:
                    - channel: plain
                      files: orders.csv
                      currency: USD
                      columns: {no: order_number, name: ship_name, street: address_line_1, city: city, \
            zip: postal_code, country: country, sku: sku, qty: quantity, price: unit_price, total: total, paid: payment}
              - validate-address
              - dedupe: {near: false}
              - route
              - export
            """,
            to: "p.yaml"
        )
        return binary
    }

    /// Runs a night of one order for a mug and one for a lamp, with this feed.
    private func night(_ binary: BuiltBinary, _ day: Int, feed: String?) throws -> (
        summary: Summary, text: String
    ) {
        try binary.remove("feed.csv")
        if let feed { try binary.write(feed, to: "feed.csv") }
        let rows = ["MUG", "LAMP"].enumerated().map { index, sku in
            "N\(day)\(index),Mina Voorbeeld,Kanaalzicht 12,Utrecht,3511 AB,NL,\(sku),1,20.00,20.00,paid\n"
        }
        try binary.write(
            "no,name,street,city,zip,country,sku,qty,price,total,paid\n" + rows.joined(),
            to: "orders.csv"
        )
        let result = try binary.run("run", "p.yaml", "--at", "2026-11-\(day)T02:00:00Z")
        #expect(result.status == 0, "\(result.errors)")
        let json = try binary.read("Runs/2026-11-\(day)/summary.json")
        return (try Summary(json: Array(json.utf8), of: ""), result.output)
    }

    @Test(
        "refuses a feed that cannot be true, goes on with the last good one, and counts the orders",
        arguments: [
            (
                good.replacing("3.00", with: "0").replacing("9.00", with: "0"),
                "2 of 2 prices became zero"
            ),
            (good.replacing("9.00", with: "90.00"), "1 of 2 prices rose or fell 10-fold"),
            (good.replacing(",50,", with: ",0,"), "the stock of 2 of 2 SKUs vanished"),
            ("sku,cost,stock,day\nMUG,3.00,50,2026-11-19\n", "1 of 2 SKUs disappeared"),
            (
                "sku,cost,stock,day\nMUG,cheap,50,2026-11-19\n",
                "it cannot be read: feed.csv:2:2: 'cost'"
            ),
            (
                good.replacing("2026-11-18", with: "18.11.2026"),
                "it cannot be read: feed.csv:2:4: 'day'"
            ),
            (
                good.replacing("2026-11-18", with: "2099-01-01"),
                "it is of 2099-01-01T00:00:00Z, which"
            ),
            (good.replacing(",cost,", with: ",cost,cost,"), "it cannot be read: feed.csv:1"),
        ]
    )
    func quarantine(bad: String, detail: String) throws {
        let binary = try house()
        #expect(try night(binary, 18, feed: Self.good).summary.feeds?[0].verdict == "sound")
        let (summary, text) = try night(binary, 19, feed: bad)
        let feed = try #require(summary.feeds?.first)
        #expect(feed.verdict == "last-good")
        #expect(feed.detail.hasPrefix(detail))
        #expect(feed.ordersTouched == 2)
        #expect(summary.suppliers[0].purchaseOrders == 2)
        #expect(text.contains("Feed of north: \(detail)"))
        #expect(text.contains("the last good one, of 2026-11-18T00:00:00Z, was used. 2 orders"))
        // The bad feed was not taken for a good one.
        #expect(try night(binary, 20, feed: bad).summary.feeds?[0].verdict == "last-good")
        #expect(try night(binary, 21, feed: Self.good).summary.feeds?[0].verdict == "sound")
    }

    @Test("goes on with the last good feed where the file is not there, and not for ever")
    func missing() throws {
        let binary = try house()
        _ = try night(binary, 18, feed: Self.good)
        for day in [19, 25, 26] {
            let (summary, text) = try night(binary, day, feed: nil)
            let feed = try #require(summary.feeds?.first)
            #expect(feed.verdict == (day < 26 ? "last-good" : "withheld"))
            #expect(text.contains("Feed of north: it cannot be read: feed.csv: "))
            #expect(
                text.contains("the last good one is of night 2026-11-18, older than 7d")
                    == (day == 26)
            )
            #expect(!text.contains("accept:"))
        }
    }

    @Test("refuses a feed without a date where its age matters")
    func undated() throws {
        let binary = try house("stale: {block_after: 72h}")
        _ = try night(binary, 18, feed: Self.good)
        let bare = Self.good.replacing("2026-11-18", with: "")
        let feed = try night(binary, 19, feed: bare).summary.feeds?.first
        #expect(feed?.verdict == "last-good")
        #expect(feed?.detail == "nothing in it says how old it is")
    }

    @Test("takes a feed whose fingerprint the pipeline file accepts")
    func accepted() throws {
        let binary = try house()
        _ = try night(binary, 18, feed: Self.good)
        let cheap = Self.good.replacing("9.00", with: "0.90")
        let print = try #require(try night(binary, 19, feed: cheap).summary.feeds?[0].fingerprint)
        let pipeline = try binary.read("p.yaml")
        try binary.write(
            pipeline.replacing(
                "currency: USD\n    \n",
                with: "currency: USD\n    quarantine: {accept: \(print)}\n"
            ),
            to: "p.yaml"
        )
        #expect(try night(binary, 20, feed: cheap).summary.feeds?[0].verdict == "sound")
    }

    @Test("goes on without a supplier of whom there is no good feed, and holds what only it has")
    func withheld() throws {
        let binary = try house()
        let (summary, text) = try night(binary, 19, feed: "sku,cost,stock,day\nMUG,cheap,50,\n")
        #expect(summary.feeds?[0].verdict == "withheld")
        #expect(summary.feeds?[0].ordersTouched == 2)
        #expect(summary.reasons.map(\.reason) == ["feed-quarantined"])
        #expect(text.contains("nothing was bought there. Nobody knows which orders"))
    }

    @Test("keeps more units back of an old feed, and buys nothing of a very old one")
    func stale() throws {
        let binary = try house("stale: {buffer_after: 24h, buffer: 50, block_after: 72h}")
        #expect(try night(binary, 18, feed: Self.good).summary.feeds?[0].verdict == "sound")
        let old = try night(binary, 20, feed: Self.good).summary
        #expect(old.feeds?[0].verdict == "stale")
        #expect(old.reasons.map(\.reason) == ["out-of-stock"])
        let older = try night(binary, 22, feed: Self.good).summary
        #expect(older.feeds?[0].verdict == "withheld")
        #expect(older.reasons.map(\.reason) == ["feed-stale"])
    }
}
