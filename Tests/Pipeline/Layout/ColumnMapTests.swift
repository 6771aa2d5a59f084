import Orders
import PipelineKit
@testable import PipelineLayout
import PipelineTesting
import Testing

/// A layout that a pipeline file describes, key by key.
@Suite struct ColumnMapTests {
    /// A channel that is nothing but its map.
    private struct Mapped: Plugin {
        static let manifest = Manifest("mapped", "A map.", keys: ColumnMap.keys)
        let map: ColumnMap
        init(_ settings: Settings) throws(Finding) {
            map = try ColumnMap(settings, mustHaveColumns: true)
        }
    }

    private static let columns =
        "columns: {n: order_number, s: sku, q: quantity, p: unit_price, d: created_at, pay: payment, st: status}"

    private func read(_ yaml: String, _ text: String) throws -> [Order] {
        let layouts = try Mapped.make("\(Self.columns)\n\(yaml)").map.layouts(of: "mapped")
        let path = Path(location: "o.csv", label: "o.csv")
        var source = try layouts.open(MemorySource(Array(text.utf8)), of: path, shop: "s")
        var orders: [Order] = []
        while let chunk = try source.next() { orders += try chunk.read() }
        return orders
    }

    @Test(
        "reads the separator that is said",
        arguments: [("comma", ","), ("semicolon", ";"), ("tab", "\t"), ("bar", "|")]
    )
    func separators(name: String, mark: String) throws {
        let text = "n,s,q,p,d,pay,st\n1,A,2,3.00,2026-11-18,,\n".replacing(",", with: mark)
        let order = try #require(try read("currency: USD\nseparator: \(name)", text).first)
        #expect(order.lines[0].total == Money(600, .usd))
        #expect(order.id == OrderID(channel: "mapped", shop: "s", id: "1"))
    }

    @Test(
        "reads the forms of moments in the order in which they are said",
        arguments: [
            ("[iso-local]", "2026-11-18 09:00", "2026-11-18T09:00:00Z"),
            ("[month-first]", "11/12/2026", "2026-11-12T00:00:00Z"),
            ("[day-first]", "11/12/2026", "2026-12-11T00:00:00Z"),
            ("[day-first, month-first]", "11/30/2026", "2026-11-30T00:00:00Z"),
            ("[named]", "18-Nov-26", "2026-11-18T00:00:00Z"),
            ("[mail]", "Wed, 18 Nov 2026 09:00:00 +0100", "2026-11-18T08:00:00Z"),
            ("[epoch-seconds]", "1795053600", "2026-11-19T02:00:00Z"),
            ("[epoch-milliseconds]", "1795053600000", "2026-11-19T02:00:00Z"),
            ("[iso]", "18.11.2026", nil),
        ] as [(String, String, String?)]
    )
    func times(forms: String, text: String, utc: String?) throws {
        let order = try read(
            "currency: USD\ntimes: \(forms)",
            "n,s,q,p,d,pay,st\n1,A,2,3.00,\"\(text)\",,\n"
        )[0]
        #expect(order.createdAt?.description == utc)
        #expect(order.faults.isEmpty)
    }

    @Test(
        "counts moments without a zone in the zone that is said",
        arguments: [("+01:00", "08:00"), ("-05:30", "14:30"), ("+00:00", "09:00")]
    )
    func zones(zone: String, time: String) throws {
        let order = try read(
            "currency: USD\nzone: \"\(zone)\"",
            "n,s,q,p,d,pay,st\n1,A,2,3.00,2026-11-18 09:00,,\n"
        )[0]
        #expect(order.createdAt?.description == "2026-11-18T\(time):00Z")
    }

    @Test("a file without a currency of its own has the one that is said, or a fault")
    func currency() throws {
        let text = "n,s,q,p,d,pay,st\n1,A,2,3.00,,,\n"
        #expect(try read("currency: EUR", text)[0].lines[0].total == Money(600, .eur))
        #expect(try read("", text)[0].faults.map(\.code) == [.badMoney])
        let shown = text.replacing("3.00", with: "£3.00")
        #expect(try read("", shown)[0].lines[0].total.currency.code == "GBP")
        #expect(
            try read("currency: EUR", shown)[0].currency.code == "GBP",
            "what stands there comes first"
        )
    }

    @Test("blank order columns on further rows are read where that is said")
    func further() throws {
        let text = "n,s,q,p,d,pay,st\n1,A,1,1.00,2026-11-18,x,\n1,B,1,1.00,,,\n2,C,1,1.00,,,\n"
        #expect(
            try read("currency: USD\nfurther_rows: repeated", text).map(\.lines.count) == [2, 1]
        )
        #expect(try read("currency: USD\nfurther_rows: blank", text).map(\.lines.count) == [2, 1])
    }

    @Test("words of payments and standings are compared without their case")
    func words() throws {
        let yaml = "currency: USD\npayments: {BEZAHLT: paid}\nstandings: {Storno: cancelled}"
        let orders = try read(
            yaml,
            "n,s,q,p,d,pay,st\n1,A,1,1.00,,bezahlt,storno\n2,A,1,1.00,,,x\n"
        )
        #expect(orders.map(\.payment) == [.paid, .unpaid])
        #expect(orders.map(\.standing) == [.cancelled, .open])
    }

    @Test(
        "words that mean one thing everywhere need not be said, and those that do not are for a person",
        arguments: [
            ("Paid", "", .paid, .open, nil), ("yes", "new", .paid, .open, nil),
            ("", "", .unpaid, .open, nil), ("anything", "", .unpaid, .open, nil),
            ("Voided", "", .refunded, .open, nil),
            ("partially_paid", "", .partlyPaid, .open, nil),
            ("Partially Refunded", "", .partlyRefunded, .open, nil),
            ("paid", "Canceled", .paid, .cancelled, nil),
            ("paid", "SHIPPED", .paid, .fulfilled, nil),
            ("paid", "Completed", .paid, .open, .alreadyFulfilled),
            ("paid", "on-hold", .paid, .open, .paymentNotConfirmed),
            ("paid", "partially_refunded", .paid, .open, .refunded),
        ] as [(String, String, Order.Payment, Order.Standing, ReasonCode?)]
    )
    func commonWords(
        payment: String,
        status: String,
        paid: Order.Payment,
        standing: Order.Standing,
        doubt: ReasonCode?
    ) throws {
        let text = "n,s,q,p,d,pay,st\n1,A,1,1.00,,\(payment),\(status)\n"
        let order = try read("currency: USD", text)[0]
        #expect(order.payment == paid && order.standing == standing)
        #expect(order.faults.map(\.code) == [doubt].compactMap(\.self))
    }

    @Test("what the pipeline file says of a word comes before what it means elsewhere")
    func ownWords() throws {
        let yaml = """
            currency: USD
            payments: {paid: unpaid, "*": paid}
            standings: {completed: open, shipped: open, "*": cancelled}
            """
        let orders = try read(
            yaml,
            "n,s,q,p,d,pay,st\n1,A,1,1.00,,paid,completed\n2,A,1,1.00,,x,Shipped\n3,A,1,1.00,,,x\n"
        )
        #expect(orders.map(\.payment) == [.unpaid, .paid, .paid])
        #expect(orders.map(\.standing) == [.open, .open, .cancelled])
        #expect(orders.allSatisfy { $0.faults.isEmpty })
    }

    @Test("a file without a column for payments is of paid orders")
    func unmapped() throws {
        let yaml = "columns: {n: order_number, s: sku, q: quantity, p: unit_price}\ncurrency: USD"
        let layouts = try Mapped.make(yaml).map.layouts(of: "mapped")
        let path = Path(location: "o.csv", label: "o.csv")
        let file = MemorySource(Array("n,s,q,p\n1,A,1,1.00\n".utf8))
        var source = try layouts.open(file, of: path, shop: "")
        let orders = try #require(try source.next()).read()
        #expect(orders.map(\.payment) == [.paid])
    }

    @Test("amounts with the noise of computed fractions are rounded where that is said")
    func rounds() throws {
        let text = "n,s,q,p,d,pay,st\n1,A,3,19.990000000000002,,paid,\n"
        #expect(try read("currency: USD", text)[0].faults.map(\.code) == [.badMoney])
        let order = try read("currency: USD\nrounds: true", text)[0]
        #expect(order.faults.isEmpty && order.lines[0].total == Money(5997, .usd))
    }

    @Test("a moment in a form that nobody named is noted, and ends nothing")
    func unreadableMoment() throws {
        let order = try read("currency: USD", "n,s,q,p,d,pay,st\n1,A,1,1.00,18.11.2026,paid,\n")[0]
        #expect(order.createdAt == nil && order.faults.isEmpty)
        #expect(order.notes.map(\.field) == ["d"])
        #expect(order.notes[0].detail == "line 2 column 5 is no moment in the forms of its layout")
    }

    @Test("is known by its own columns alone")
    func known() throws {
        let layouts = try Mapped.make("\(Self.columns)\ncurrency: USD").map.layouts(of: "mapped")
        func claims(_ text: String) -> Int {
            layouts.claims(on: FileSample(Array(text.utf8), isWhole: true)).count
        }
        #expect(claims("n,s,q,p,d,pay,st\n") == 1)
        #expect(claims("n,s,q,p,d,pay\n") == 0)
    }
}
