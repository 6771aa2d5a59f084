import CSVFormat
import Foundation
import Orders
@testable import PipelineEngine
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// Orders with every kind of outcome, as a seed says.
private func orders(_ seed: Int, count: Int = 12) -> [Order] {
    var random = SplitMix(seed: seed)
    let currencies = [Currency.usd, .eur] + ["JPY", "KWD"].compactMap { Currency($0) }
    let reason = Reason(.outOfStock)
    return (0..<count).map { number in
        let currency = random.pick(currencies)
        var order = Order.test(
            "#\(number)",
            currency: currency,
            lines: (0...random.below(3)).map { line in
                .test(
                    "S\(line)",
                    random.below(6),
                    id: "\(line)",
                    price: Money(Int64(random.below(100_000)), currency)
                )
            }
        )
        for index in order.lines.indices {
            let assignment = Assignment.earning(random.pick(["north", "east"]))
            let outcomes: [Outcome] = [
                .exported(assignment, PONumber(Digest(high: UInt64(number), low: 0))),
                .held(reason), .backordered(reason), .rejected(reason), .cancelled(reason),
                .duplicate(reason),
            ]
            let units = order.lines[index].quantity.units
            if units > 1, let some = Quantity(1 + random.below(units - 1)) {
                order.lines[index].route([(some, assignment)])
            }
            order.lines[index].updateParts { $0.state = .ended(random.pick(outcomes)) }
        }
        return order
    }
}

extension Assignment {
    /// Units for 3 dollars and half a dollar of freight, which earn two.
    fileprivate static func earning(_ supplier: SupplierName) -> Assignment {
        var assignment = Assignment.test(supplier, freight: 50)
        assignment.margin = Margin(
            revenue: Money(550, .usd),
            fees: Money(0, .usd),
            amount: Money(200, .usd)
        )
        return assignment
    }
}

@Suite struct TallyTests {
    @Test(
        "what is held adds up to what was bought, in any grouping of the orders",
        arguments: 0..<40
    )
    func grouping(seed: Int) {
        let orders = orders(seed)
        let whole = Tally(bought: orders)
        #expect(Tally(held: orders) == whole)
        var sum = Tally()
        for cut in stride(from: 0, to: orders.count, by: 1 + seed % 5) {
            sum += Tally(bought: Array(orders[cut...].prefix(1 + seed % 5)))
        }
        #expect(sum == whole)
        #expect(Tally(bought: orders.shuffled()) == whole)
    }

    @Test("counts money by currency, and none where there is none")
    func money() {
        let tally = Tally(bought: [
            .test("#1", lines: [.test("A", 2, price: Money(150, .usd))]),
            .test("#2", currency: .eur, lines: [.test("A", 3, price: Money(99, .eur))]),
            .test("#3", lines: [.test("A", 0), .test("B", 1, price: Money(0, .usd))]),
        ])
        #expect(tally.money == [.usd: 300, .eur: 297])
        #expect((tally.orders, tally.lines, tally.units) == (3, 4, 6))
        #expect(Tally(bought: []) == Tally())
    }
}

@Suite struct AccountTests {
    private func account(_ orders: [Order]) -> Account {
        var account = Account()
        for order in orders { account.add(order) }
        return account
    }

    @Test("balances for any orders, and shares add up to the whole", arguments: 0..<40)
    func balances(seed: Int) throws {
        let orders = orders(seed)
        let account = account(orders)
        try account.check(against: Tally(bought: orders))
        var sum = Account()
        sum += self.account(Array(orders.prefix(seed % 12)))
        sum += self.account(Array(orders.dropFirst(seed % 12)))
        try sum.check(against: Tally(bought: orders))
        #expect(sum.outcomes == account.outcomes)
        #expect(sum.reasons == account.reasons)
        #expect(sum.suppliers == account.suppliers)
    }

    @Test(
        "does not balance when an order, a unit or a cent is missing or too many",
        arguments: 0..<20
    )
    func unbalanced(seed: Int) {
        let orders = orders(seed)
        let more: [[Order]] = [
            orders + [.test("#more")], Array(orders.dropLast()),
            orders.dropLast() + [Order.test("#99", lines: [.test("A", 1), .test("B", 1)])],
        ]
        for others in more {
            let fault = #expect(throws: Fault.self) {
                try account(orders).check(against: Tally(bought: others))
            }
            #expect(fault?.kind == .input)
            #expect(fault?.message.hasPrefix("The night does not balance: ") == true)
        }
    }

    @Test("a unit that no stage ended does not balance")
    func open() {
        let order = Order.test(lines: [.test("A", 2)])
        #expect(throws: Fault.self) {
            try account([order]).check(against: Tally(bought: [order]))
        }
    }

    @Test("counts an order once an outcome, however many of its lines end so")
    func orderCount() {
        var order = Order.test(lines: [.test("A", 1), .test("B", 1), .test("C", 1)])
        order.lines[2].end(as: .cancelled(Reason(.refunded)))
        order.hold(because: Reason(.outOfStock))
        let account = account([order])
        #expect(account.outcomes[.held]?.orders == 1)
        #expect(account.outcomes[.held]?.units == 2)
        #expect(account.outcomes[.cancelled]?.orders == 1)
        #expect(account.reasons.keys.sorted().map(\.code) == [.outOfStock, .refunded])
    }

    @Test("adds up what each supplier costs and earns")
    func supply() {
        var order = Order.test(lines: [.test("A", 2), .test("B", 3, id: "2")])
        let number = PONumber(Digest(high: 1, low: 1))
        order.end(as: .exported(.earning("north"), number))
        var account = account([order])
        account.addPurchaseOrder(for: "north")
        let supply = account.suppliers["north"]
        #expect(supply?.purchaseOrders == 1)
        #expect(supply?.units == 5)
        #expect(supply?.cost == 700)
        #expect(supply?.margin == 400)
    }
}

@Suite struct SummaryTests {
    private func summary(_ seed: Int) -> Summary {
        let orders = orders(seed)
        var account = Account()
        for order in orders { account.add(order) }
        return Summary(
            of: .test(),
            pipeline: ("nightly", "nightly.yaml"),
            ingested: Tally(bought: orders),
            account: account,
            statements: ["north": Digest(high: 1, low: UInt64(seed))],
            files: [.init(name: "orders.csv", size: seed, digest: "abc")],
            archived: [.init(name: "inputs/a.csv", size: 3, digest: "def")]
        )
    }

    @Test(
        "is read back as it was written, and written twice with the same bytes",
        arguments: 0..<20
    )
    func roundTrip(seed: Int) throws {
        let summary = summary(seed)
        let json = try summary.json()
        #expect(try Summary(json: json, of: "") == summary)
        #expect(try summary.json() == json)
        #expect(json.last == 0x0A)
    }

    @Test("its keys are sorted and spelt with underscores, its amounts are texts")
    func spelling() throws {
        let text = String(decoding: try summary(1).json(), as: UTF8.self)
        let keys = text.matches(of: /\n  "([a-z_]+)" :/).map { String($0.1) }
        #expect(
            keys == [
                "archived", "currency", "feeds", "files", "findings", "ingested", "libraries",
                "moment", "night",
                "outcomes", "pipeline", "pipeline_file", "rates_date", "reasons", "suppliers",
                "version",
            ]
        )
        #expect(text.contains("\"USD\" : \""))
    }

    @Test("names all six outcomes, also those that nothing has")
    func outcomes() throws {
        let empty = Summary(
            of: .test(),
            pipeline: ("nightly", ""),
            ingested: Tally(),
            account: Account(),
            statements: [:],
            files: [],
            archived: []
        )
        #expect(Set(empty.outcomes.keys) == Set(Outcome.Kind.allCases.map(\.rawValue)))
        #expect(empty.outcomes.values.allSatisfy { $0.units == 0 && $0.money.isEmpty })
    }

    @Test(
        "refuses what is no summary",
        arguments: ["", "{}", "[]", "{\"night\": 3}", "null", "\u{0}"]
    )
    func refuses(text: String) {
        let fault = #expect(throws: Fault.self) {
            try Summary(json: Array(text.utf8), of: "summary.json")
        }
        #expect(fault?.description == "summary.json: The file is no summary of a night.")
    }
}

@Suite struct BookTests {
    private func rows(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test("writes a row for each part, with why, who, how much and where")
    func exported() throws {
        var order = Order.test("#1001", lines: [.test("MUG", 3)])
        order.lines[0].candidates = [
            Candidate("north", .chosen(Money(350, .usd))),
            Candidate("east", .refused(Reason(.outOfStock))),
        ]
        order.lines[0].route([(try #require(Quantity(2)), .earning("north"))])
        order.lines[0].updateParts { part in
            if case .routed(let assignment) = part.state {
                let number = PONumber(Digest(high: 0, low: 0))
                part.state = .ended(.exported(assignment, number))
            } else {
                part.state = .ended(.held(Reason(.shortStock, field: "stock", detail: "2 of 3")))
            }
        }
        var book = Book(moment: Instant(seconds: 1_795_053_600))
        book.add(order)
        #expect(
            rows(book.orders.bytes) == [
                "shopify,,#1001,1,MUG,2,exported,,,north,PO0000000000000000,4,40.00,USD,5.50,3.00,0.50,0.00,0.00,3.50,2.00,36.36,USD,north chosen 3.50 USD; east out-of-stock,orders.csv,2",
                "shopify,,#1001,1,MUG,1,held,short-stock,stock: 2 of 3,,,,20.00,USD,,,,,,,,,,north chosen 3.50 USD; east out-of-stock,orders.csv,2",
            ]
        )
        #expect(
            rows(book.held.bytes) == [
                "shopify,,#1001,1,MUG,1,short-stock,The usable stock does not cover the quantity.,stock: 2 of 3,seller,2026-11-26,north chosen 3.50 USD; east out-of-stock,orders.csv,2,"
            ]
        )
    }

    @Test(
        "rows have as many fields as their headers, whatever the texts",
        arguments: HostileText.all
    )
    func fields(text: String) {
        var order = Order.test(text, lines: [.test(text, 1, id: text)])
        order.hold(because: Reason(.badRow, field: text, detail: text))
        order.notes = [Reason(.addressInvalid, field: text, detail: text)]
        var book = Book(moment: Instant(seconds: 0))
        book.add(order)
        for (table, header) in [
            (book.orders.bytes, Book.ordersHeader), (book.held.bytes, Book.heldHeader),
        ] {
            var isQuoted = false
            var separators = 0
            for byte in table {
                if byte == 0x22 { isQuoted.toggle() }
                if byte == 0x2C, !isQuoted { separators += 1 }
            }
            #expect(separators == header.count - 1)
            #expect(!isQuoted)
        }
    }

    @Test("a text that a spreadsheet would run stands there as text")
    func formulas() {
        var order = Order.test("=1+1", lines: [.test("@SUM", 1)])
        order.hold(because: Reason(.badRow, detail: "-5+x"))
        var book = Book(moment: Instant(seconds: 0))
        book.add(order)
        let row = rows(book.orders.bytes)[0]
        #expect(row.hasPrefix("shopify,,'=1+1,1,'@SUM,1,held,bad-row,'-5+x,"))
    }

    @Test("notes stand behind the reason, and none stands twice")
    func notes() {
        var order = Order.test()
        let reason = Reason(.outOfStock, detail: "none")
        order.notes = [reason, Reason(.addressInvalid, field: "city", detail: "odd")]
        order.hold(because: reason)
        var book = Book(moment: Instant(seconds: 0))
        book.add(order)
        #expect(rows(book.orders.bytes)[0].contains(",none; address-invalid city: odd,"))
    }

    @Test("no table has a name, a street, a city or a mail")
    func privacy() {
        var order = Order.test(
            shipTo: .test(name: "Nora Nobody", line1: "Secret 7", city: "Xville")
        )
        order.hold(because: Reason(.addressInvalid, field: "postal code"))
        var book = Book(moment: Instant(seconds: 0))
        book.add(order)
        let text = String(decoding: book.orders.bytes + book.held.bytes, as: UTF8.self)
        for word in ["Nora", "Secret", "Xville", "3511"] { #expect(!text.contains(word)) }
        for header in [Book.ordersHeader, Book.heldHeader] {
            for word in ["name", "address", "city", "phone", "email"] {
                #expect(!header.contains(word))
            }
        }
    }
}
