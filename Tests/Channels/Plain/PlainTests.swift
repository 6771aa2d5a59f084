import Orders
import PipelineKit
import PipelineTesting
import PlainChannel
import Testing

@Suite struct PlainTests {
    private static let map = """
        columns: {InvoiceNo: order_number, StockCode: sku, Description: title, Quantity: quantity, \
        InvoiceDate: created_at, UnitPrice: unit_price, Country: country}
        currency: GBP
        """

    private static let table = """
        InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
        536365,85123A,WHITE HOLDER,6,2026-12-01 08:26:00,2.55,17850.0,United Kingdom
        536365,71053,LANTERN,8,2026-12-01 08:26:00,3.39,17850.0,United Kingdom
        C536379,D,Discount,-1,2026-12-01 09:41:00,27.50,14527.0,United Kingdom
        536380,22961,JAM,24,2026-12-01 09:41:00,0.00,17809.0,EIRE

        """

    @Test("keeps the promises every channel makes")
    func promises() throws {
        try ChannelPromises(Plain.make(Self.map), on: Self.table).check(orders: 3)
    }

    @Test("reads a shop's own table by its map, and a negative quantity as a return")
    func table() throws {
        let orders = try Plain.make(Self.map).read(Self.table)
        #expect(orders.map(\.number) == ["536365", "C536379", "536380"])
        #expect(orders[0].lines.map(\.total.description) == ["15.30 GBP", "27.12 GBP"])
        #expect(orders[1].lines[0].standing == .returned)
        #expect(orders[1].lines[0].quantity == Quantity(1))
        #expect(orders[1].lines[0].total.minor == -2750)
        #expect(orders[0].shipTo.country == "GB")
        #expect(orders[2].shipTo.country == "EIRE", "what is no country stays as it is")
        #expect(orders[0].createdAt?.description == "2026-12-01T08:26:00Z")
    }

    @Test("reads decimal commas, marks of thousands, its own separator and its own zone")
    func locale() throws {
        let channel = try Plain.make(
            """
            columns: {Nr: order_number, Artikel: sku, Menge: quantity, Preis: unit_price, Am: created_at}
            {separator: semicolon}
            """.replacing("{separator: semicolon}", with: "separator: semicolon")
                + "\ndecimal: comma\ncurrency: EUR\ntimes: [day-first]\nzone: \"+01:00\"\n"
        )
        let order = try channel.read(
            "Nr;Artikel;Menge;Preis;Am\n7;A;2;\"1.234,50 €\";18.11.2026 09:00\n"
        )[0]
        #expect(order.lines[0].total == Money(246_900, .eur))
        #expect(order.createdAt?.description == "2026-11-18T08:00:00Z")
    }

    @Test("reads JSON and lines of JSON by paths of keys")
    func json() throws {
        let map = """
            columns: {id: order_id, "to.name": ship_name, "to.land": country, code: sku, count: quantity, sum: line_total}
            orders: data.orders
            lines: basket.items
            currency: USD
            """
        let order =
            #"{"id": 5, "to": {"name": "Mina", "land": "Netherlands"}, "basket": {"items": [{"code": "A", "count": 2, "sum": "3.10"}]}}"#
        let orders = try Plain.make(map).read("{\"data\": {\"orders\": [\(order), \(order)]}}")
        #expect(orders.count == 2)
        #expect(orders[0].shipTo.name == "Mina" && orders[0].shipTo.country == "NL")
        #expect(orders[0].lines.map(\.total) == [Money(310, .usd)])
        let lines = try Plain.make(map.replacing("orders: data.orders\n", with: "")).read(
            "\(order)\n\(order)\n"
        )
        #expect(lines.map(\.lines.count) == [1, 1])
    }

    @Test("words mean what the map says")
    func words() throws {
        let channel = try Plain.make(
            """
            columns: {n: order_number, s: sku, q: quantity, p: line_total, pay: payment, st: status}
            currency: USD
            payments: {bezahlt: paid, teilweise: partly-paid}
            standings: {storniert: cancelled, versandt: fulfilled}
            """
        )
        let text =
            "n,s,q,p,pay,st\n1,A,1,1.00,Bezahlt,neu\n2,A,1,1.00,offen,Storniert\n3,A,1,1.00,teilweise,versandt\n"
        let orders = try channel.read(text)
        #expect(orders.map(\.payment) == [.paid, .unpaid, .partlyPaid])
        #expect(orders.map(\.standing) == [.open, .cancelled, .fulfilled])
    }

    @Test(
        "a dollar is that of the currency which is said, and any code may stand by a number",
        arguments: [
            ("CAD", "$29.00", "29.00 CAD", true), ("AUD", "29.00 AUD", "29.00 AUD", true),
            ("SEK", "SEK 29.00", "29.00 SEK", true), ("EUR", "$29.00", "29.00 USD", true),
            ("CAD", "£29.00", "29.00 GBP", true), ("EUR", "29.00 XYZ", "0.00 EUR", false),
        ]
    )
    func dollars(said: String, price: String, total: String, isRead: Bool) throws {
        let channel = try Plain.make(
            "columns: {n: order_number, s: sku, q: quantity, p: unit_price}\ncurrency: \(said)"
        )
        let order = try channel.read("n,s,q,p\n1,A, 1 ,\(price)\n")[0]
        #expect(order.lines[0].total.description == total && order.faults.isEmpty == isRead)
    }

    @Test("a day of payment says that it was paid")
    func paidOn() throws {
        let channel = try Plain.make(
            "columns: {n: order_number, s: sku, q: quantity, p: unit_price, d: payment}\ncurrency: EUR"
        )
        let orders = try channel.read(
            "n,s,q,p,d\n1,A,1,1.00,2026-11-18\n2,A,1,1.00,\n3,A,1,1.00,later\n"
        )
        #expect(orders.map(\.payment) == [.paid, .unpaid, .unpaid])
    }

    @Test("a line's path may be given from its order, where both have the name")
    func linePaths() throws {
        let channel = try Plain.make(
            """
            columns: {id: order_id, status: status, "items.status": line_status, "items.id": line_id, sku: sku, n: quantity, p: line_total}
            currency: EUR
            lines: items
            """
        )
        let text =
            #"{"id": 1, "status": "new", "items": [{"id": 7, "sku": "A", "n": 1, "p": 1, "status": "new"}, {"id": 8, "sku": "B", "n": 1, "p": 1, "status": "cancelled"}]}"#
        let order = try channel.read(text)[0]
        #expect(order.faults.isEmpty)
        #expect(
            order.lines.map(\.standing) == [.open, .cancelled]
                && order.lines.map(\.id) == ["7", "8"]
        )
        let missing = try channel.read(
            text.replacing("\"status\": \"cancelled\"", with: "\"state\": \"cancelled\"")
        )[0]
        #expect(
            missing.faults.map(\.code) == [.badRow],
            "a line that says nothing of its state is for a person"
        )
    }

    @Test("the first order need not have all keys of the map")
    func firstOrder() throws {
        let channel = try Plain.make(
            "columns: {gift_note: note, id: order_id, sku: sku, n: quantity, p: line_total}\ncurrency: eur"
                .replacing("eur", with: "EUR")
        )
        let line = #""lines": [{"sku": "A", "n": 1, "p": 1}]"#
        #expect(
            try channel.read("[{\"id\": 1, \(line)}, {\"id\": 2, \"gift_note\": \"hi\", \(line)}]")
                .count == 2
        )
        #expect(try channel.read("[{\(line)}]").count == 1)
        let fault = #expect(throws: Fault.self) { try channel.read("[{\"id\": NaN, \(line)}]") }
        #expect(fault?.message == "A value starts with a letter that none starts with.")
        #expect(throws: Fault.self) { try channel.read("[{\"x\": 1}]") }
    }

    private static let flat = """
        columns: {id: order_id, "to.name": ship_name, sku: sku, qty: quantity, sum: line_total, ship: shipping}
        currency: EUR
        lines: ""
        """

    @Test("objects that are lines make an order as long as its id stands in them")
    func flatJSON() throws {
        let channel = try Plain.make(Self.flat)
        let text = """
            {"id": 1, "to": {"name": "Mina"}, "sku": "A", "qty": 1, "sum": 5.00, "ship": 2}
            {"id": 1, "to": {"name": "Mina"}, "sku": "B", "qty": 2, "sum": 7.00, "ship": 2}
            {"id": 2, "to": {"name": "Otto"}, "sku": "A", "qty": 1, "sum": 5.00, "ship": 0}
            {"to": {"name": "Otto"}, "sku": "A", "qty": 1, "sum": 5.00}
            {"to": {"name": "Otto"}, "sku": "A", "qty": 1, "sum": 5.00}
            """
        let orders = try channel.read(text)
        #expect(orders.map(\.id.id) == ["1", "2", "", ""])
        #expect(orders.map { $0.lines.map(\.sku) } == [["A", "B"], ["A"], ["A"], ["A"]])
        #expect(orders[0].charges.shipping == Money(200, .eur), "what is repeated counts once")
        #expect(orders.map(\.faults.count) == [0, 0, 1, 1])
        try ChannelPromises(channel, on: text.split(separator: "\n")[..<3].joined(separator: "\n"))
            .check(orders: 2)
    }

    @Test("an order of many objects stays one where the file is read in pieces")
    func flatPieces() throws {
        let rows = (0..<24_000).map { number in
            "{\"id\": \(number / 600), \"to\": {\"name\": \"Mina\"}, \"sku\": \"SKU-\(number)\", "
                + "\"qty\": 1, \"sum\": 1.00, \"note\": \"\(String(repeating: "x", count: 60))\"}"
        }
        let orders = try Plain.make(Self.flat).read(rows.joined(separator: "\n"))
        #expect(orders.map(\.id.id) == (0..<40).map { "\($0)" })
        #expect(orders.map(\.lines.count).allSatisfy { $0 == 600 })
        #expect(orders.flatMap { $0.lines.map(\.sku) } == (0..<24_000).map { "SKU-\($0)" })
    }

    @Test(
        "an order that lacks the place of its status or payment is for a person",
        arguments: [
            (#""state": "new", "paid": "yes""#, []), (#""state": null, "paid": "yes""#, []),
            (#""stat": "new", "paid": "yes""#, ["state"]),
            (#""state": "new""#, ["paid"]), (#""x": 1"#, ["paid", "state"]),
        ] as [(String, [String])]
    )
    func placesOfWords(members: String, missing: [String]) throws {
        let channel = try Plain.make(
            "columns: {id: order_id, state: status, paid: payment, sku: sku, n: quantity, p: line_total}\n"
                + "currency: EUR"
        )
        let order = try channel.read(
            #"{"id": 1, \#(members), "lines": [{"sku": "A", "n": 1, "p": 1}]}"#
        )[0]
        #expect(order.faults.map(\.field) == missing)
        #expect(order.faults.allSatisfy { $0.code == .badRow })
    }

    @Test(
        "texts that are formulas against a spreadsheet are what they say, and rows of nothing are none"
    )
    func guards() throws {
        let channel = try Plain.make(
            "columns: {n: order_number, s: sku, q: quantity, p: unit_price, z: postal_code, to: ship_name}\ncurrency: USD"
        )
        let orders = try channel.read(
            "n,s,q,p,z,to\n,,,,,\n\"=\"\"0017\"\"\",=\"00A\",1,1.00,\"=\"\"02134\"\"\",N/A\n,,,,,\n"
        )
        #expect(orders.count == 1 && orders[0].faults.isEmpty)
        #expect(orders[0].number == "0017" && orders[0].lines[0].sku == "00A")
        #expect(orders[0].shipTo.postalCode == "02134" && orders[0].shipTo.name.isEmpty)
    }

    @Test(
        "a mark that an order is cancelled may be a moment or a word",
        arguments: [
            ("2026-11-18T09:00:00Z", true), ("true", true), ("yes", true), ("false", false),
            ("No", false), ("0", false), ("", false), ("0000-00-00 00:00:00", false),
            ("NaT", false),
            ("(null)", false), ("-", false), ("nein", false), ("x", true), ("2026-01-01", true),
        ]
    )
    func cancelled(mark: String, isCancelled: Bool) throws {
        let channel = try Plain.make(
            "columns: {n: order_number, s: sku, q: quantity, p: unit_price, x: cancelled_at}\ncurrency: EUR"
        )
        let order = try channel.read("n,s,q,p,x\n1,A,1,1.00,\(mark)\n")[0]
        #expect(order.standing == (isCancelled ? .cancelled : .open))
    }

    @Test(
        "says what is wrong with a map",
        arguments: [
            ("columns: ‸{a: sku, b: quantity}", "no column states 'order_id' or 'order_number'"),
            ("columns: {a: ‸skuu, b: quantity}", "'skuu' is no fact of an order"),
            ("columns: ‸{a: order_id, b: quantity}", "no column states 'sku'"),
            ("‸{}", "no column states 'order_id' or 'order_number'"),
            (
                "{columns: {a: order_id, b: sku, c: quantity}, zone: ‸CET}",
                "'CET' is not a zone such as +01:00 or Europe/Berlin"
            ),
        ]
    )
    func findings(yaml: String, message: String) {
        let marked = MarkedText(yaml)
        let finding = #expect(throws: Finding.self) { try Plain.make(marked.text) }
        #expect(finding?.message == message)
        #expect(finding?.position == marked.position)
    }

    @Test("a mapped column that the file lacks is named")
    func lacking() throws {
        let fault = #expect(throws: Fault.self) {
            try Plain.make(Self.map).read("InvoiceNo,Quantity\n1,1\n")
        }
        #expect(fault?.message.hasPrefix("The header lacks 'StockCode', 'Description'") == true)
    }

    @Test(
        "signs of a spreadsheet's damage are told for what they are",
        arguments: [
            (
                "1.23E+12,85123A,x,1,2026-12-01 08:26:00,1.00,,GB",
                "was turned into a number by a spreadsheet"
            ),
            ("7,85123A,x,1,45979.39,1.00,,GB", "a spreadsheet has turned the date into it"),
        ]
    )
    func spreadsheets(row: String, what: String) throws {
        let header = Self.table.prefix { $0 != "\n" }
        let order = try Plain.make(Self.map).read("\(header)\n\(row)\n")[0]
        #expect(order.faults.map(\.code) == [.fileDamage])
        #expect(order.faults[0].detail.contains(what))
    }
}
