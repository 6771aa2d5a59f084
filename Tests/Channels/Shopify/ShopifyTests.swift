import Orders
import PipelineKit
import PipelineTesting
import ShopifyChannel
import Testing

@Suite struct ShopifyTests {
    private static let header = """
        Name,Financial Status,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,\
        Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem requires shipping,\
        Lineitem fulfillment status,Shipping Name,Shipping Address1,Shipping City,Shipping Zip,\
        Shipping Country,Cancelled at,Id,Notes
        """

    /// A first row with these values in place of ordinary ones.
    private static func row(_ number: String = "#1", _ changes: [String: String] = [:]) -> String {
        let ordinary = [
            "Name": number, "Financial Status": "paid", "Currency": "USD", "Subtotal": "20.00",
            "Shipping": "5.00", "Taxes": "0.00", "Total": "25.00", "Lineitem quantity": "1",
            "Lineitem name": "Mug", "Lineitem price": "20.00", "Lineitem sku": "MUG",
            "Lineitem requires shipping": "true", "Lineitem fulfillment status": "pending",
            "Shipping Name": "Mina Voorbeeld", "Shipping Address1": "Kanaalzicht 12",
            "Shipping City": "Utrecht", "Shipping Zip": "'3511 AB", "Shipping Country": "NL",
            "Id": "90\(number.dropFirst())",
        ]
        let values = ordinary.merging(changes) { $1 }
        return header.split(separator: ",").map { values[String($0)] ?? "" }.joined(separator: ",")
    }

    /// A further row of an order.
    private static func further(_ number: String, quantity: String = "2", sku: String = "LAMP")
        -> String
    {
        let values = [
            "Name": number, "Lineitem quantity": quantity, "Lineitem name": "Lamp",
            "Lineitem price": "3.00",
            "Lineitem sku": sku, "Lineitem requires shipping": "true",
            "Lineitem fulfillment status": "pending",
        ]
        return header.split(separator: ",").map { values[String($0)] ?? "" }.joined(separator: ",")
    }

    private func read(_ text: String, shop: String = "") throws -> [Order] {
        try read(Array(text.utf8), shop: shop)
    }

    private func read(_ bytes: [UInt8], shop: String = "") throws -> [Order] {
        let path = Path(location: "in/orders.csv", label: "orders.csv")
        var file = try Shopify.make("").open(
            MemorySource(bytes),
            of: path,
            shop: shop,
            files: MemoryFiles()
        )
        var orders: [Order] = []
        while let chunk = try file.next() { orders += try chunk.read() }
        return orders
    }

    private func file(_ rows: String...) -> String {
        ([Self.header] + rows).joined(separator: "\n") + "\n"
    }

    @Test("keeps the promises every channel makes")
    func conforms() throws {
        let text = file(
            Self.row("#1"),
            Self.further("#1"),
            Self.row("#2", ["Notes": "\"two\nlines, and \"\"quotes\"\"\""]),
            Self.row("#3"),
            Self.further("#3"),
            Self.further("#3", sku: "RUG")
        )
        try ChannelPromises(Shopify.make(""), on: Array(text.utf8)).check(orders: 3)
    }

    @Test("reads an order with its lines and its ship-to")
    func order() throws {
        let order = try #require(
            try read(file(Self.row("#1"), Self.further("#1")), shop: "eu").first
        )
        #expect(order.id == OrderID(channel: "shopify", shop: "eu", id: "901"))
        #expect(order.number == "#1")
        #expect(order.source == SourcePosition(file: "orders.csv", line: 2))
        #expect(order.shipTo == .test())
        #expect(order.lines.map(\.sku) == ["MUG", "LAMP"])
        #expect(order.lines.map(\.quantity.units) == [1, 2])
        #expect(order.lines.map(\.total) == [Money(2000, .usd), Money(600, .usd)])
        #expect(order.charges.shipping == Money(500, .usd))
        #expect(order.faults.isEmpty)
    }

    @Test("finds columns by name in files that are cut down, reordered or extended")
    func columns() throws {
        let text = """
            Shipping Country,Extra,Name,Lineitem sku,Lineitem price,Lineitem quantity,Currency,Financial Status,\
            Shipping City,Shipping Name
            NL,x,#9,MUG,1200.00,3,JPY,paid,Utrecht,Mina Voorbeeld

            """
        let order = try #require(try read(text).first)
        #expect(order.id.id == "#9")
        #expect(order.lines[0].total.description == "3600 JPY")
        #expect(order.shipTo.country == "NL")
    }

    @Test("reads a byte order mark, CRLF, and newlines inside quotes")
    func dialect() throws {
        let text =
            "\u{FEFF}"
            + file(Self.row("#1", ["Notes": "\"a\nb\""]), Self.row("#2"))
            .replacing("\n", with: "\r\n")
        #expect(try read(text).map(\.number) == ["#1", "#2"])
        #expect(try read(text).map(\.source.line) == [2, 4])
    }

    @Test(
        "takes one apostrophe off zips, and keeps the rest",
        arguments: [("'02139", "02139"), ("'", ""), ("''x", "'x"), ("1011", "1011")]
    )
    func apostrophe(cell: String, zip: String) throws {
        #expect(
            try read(file(Self.row("#1", ["Shipping Zip": cell]))).first?.shipTo.postalCode == zip
        )
    }

    @Test(
        "knows how far an order is paid",
        arguments: [
            ("paid", Order.Payment.paid), ("pending", .unpaid), ("authorized", .unpaid),
            ("", .unpaid),
            ("partially_paid", .partlyPaid), ("partially_refunded", .partlyRefunded),
            ("refunded", .refunded),
            ("voided", .refunded), ("something new", .unpaid),
        ]
    )
    func payment(status: String, payment: Order.Payment) throws {
        #expect(
            try read(file(Self.row("#1", ["Financial Status": status]))).first?.payment == payment
        )
    }

    @Test("tells from the sum whether prices hold the tax")
    func tax() throws {
        let added = try read(file(Self.row("#1", ["Taxes": "4.00", "Total": "29.00"])))
        let contained = try read(file(Self.row("#1", ["Taxes": "4.00", "Total": "25.00"])))
        #expect(added.first?.charges.isTaxIncluded == false)
        #expect(contained.first?.charges.isTaxIncluded == true)
    }

    @Test(
        "two orders with one number that follow each other stay two, also where the file has no id"
    )
    func repeated() throws {
        let columns =
            "Name,Financial Status,Currency,Lineitem quantity,Lineitem price,Lineitem sku,"
        let row = "#1,paid,USD,1,20.00,MUG,Mina Voorbeeld,Utrecht,NL\n"
        let further = "#1,,,1,5.00,CUP,,,\n"
        let plain = columns + "Shipping Name,Shipping City,Shipping Country\n" + row + further + row
        #expect(try read(plain).map(\.lines.count) == [2, 1])
        #expect(try read(file(Self.row("#1", ["Id": ""]), Self.row("#1", ["Id": ""]))).count == 2)
        #expect(try read(file(Self.row("#1"), Self.row("#1"))).count == 2)
    }

    @Test(
        "a value that cannot be read is a fault with its line and column, and never repeats the value",
        arguments: [
            (
                "Lineitem quantity", "two", ReasonCode.badQuantity,
                "line 2 column 10 is no whole number from 1 to 100000"
            ),
            (
                "Lineitem quantity", "0", .badQuantity,
                "line 2 column 10 is no whole number from 1 to 100000"
            ),
            ("Lineitem price", "12.3.4", .badMoney, "line 2 column 12 is no amount of USD"),
            ("Lineitem price", "", .badMoney, "line 2 column 12 is empty"),
            ("Lineitem price", "-1.00", .badMoney, "line 2 column 12 is no amount of USD"),
            ("Currency", "USX", .badMoney, "line 2 column 4 is no currency"),
            ("Shipping", "free", .badMoney, "line 2 column 6 is no amount of USD"),
        ]
    )
    func faults(column: String, value: String, code: ReasonCode, detail: String) throws {
        let order = try #require(try read(file(Self.row("#1", [column: value]))).first)
        #expect(order.faults.contains(Reason(code, field: column, detail: detail)))
    }

    @Test("a row with fields too many, too few or damaged is a fault of its order alone")
    func rows() throws {
        let orders = try read(
            file(
                Self.row("#1") + ",surplus",
                Self.row("#2") + ",,",
                "#3,paid,,USD,1,1",
                Self.row("#4", ["Notes": "\"a\"b"]),
                Self.row("#5"),
                "#5,,,,,,,,,2,Lamp",
                Self.row("#6")
            )
        )
        #expect(orders.map(\.number) == ["#1", "#2", "#3", "#4", "#5", "#6"])
        #expect(
            orders.map { $0.faults.first?.code } == [.badRow, nil, .badRow, .badRow, .badRow, nil]
        )
    }

    @Test("a file that ends inside a row is refused: the order before may miss a line")
    func cutOff() {
        let text = file(Self.row("#1"), Self.further("#1")) + "#1,,,"
        let fault = #expect(throws: Fault.self) { try read(text) }
        #expect(
            fault?.description
                == "in/orders.csv:4:4: The file ends inside this row; it was cut off."
        )
    }

    @Test("an order of more than a thousand lines is a fault, with all its lines")
    func tooLong() throws {
        let rows =
            [Self.header, Self.row("#1")] + Array(repeating: Self.further("#1"), count: 1500)
        let order = try #require(try read(rows.joined(separator: "\n")).first)
        #expect(order.lines.count == 1501)
        #expect(
            order.faults == [Reason(.badRow, detail: "line 1002 begins line 1001 of the order")]
        )
    }

    @Test(
        "the Transporter app's table is another layout: rows may hold a line, a shipping line or both"
    )
    func transporter() throws {
        let header =
            "Name,Financial Status,Currency,Processed At,Cancelled At,Shipping First Name,Shipping Last Name,Shipping City,Shipping Country Code,Lineitem name,Lineitem quantity,Lineitem price,Lineitem sku,Lineitem fulfillment status,Shipping line price,Transaction amount"
        let text = """
            \(header)
            #1,paid,USD,2026-01-04 15:51:23 -0800,,Mina,Voorbeeld,Utrecht,NL,Mug,2,10.00,MUG,null,2.00,1000
            #1,,,,,,,,,Lamp,1,21.00,LAMP,,2.00,
            #1,,,,,,,,,,,,,,,500
            #2,refunded,USD,2026-01-04 15:51:23 -0800,2026-01-05 10:00:00 -0800,,,,,Rug,3,23.00,RUG,,,

            """
        let orders = try read(text)
        #expect(orders.map(\.number) == ["#1", "#2"])
        #expect(orders[0].lines.map(\.sku) == ["MUG", "LAMP"])
        #expect(orders[0].charges.shipping == Money(200, .usd), "what is repeated counts once")
        #expect(orders[0].shipTo.name == "Mina Voorbeeld")
        #expect(orders[0].lines[0].standing == .open)
        #expect(orders[1].standing == .cancelled && orders[1].payment == .refunded)
        let claims = Shopify.claims(on: FileSample(Array(text.utf8), isWhole: true))
        #expect(claims.map(\.layout) == ["transporter-csv"])
    }

    @Test("REST orders come alone, in a list, or one a line, and say what is left to ship")
    func rest() throws {
        func order(_ id: Int, _ line: String = "") -> String {
            """
            {"id": \(id), "name": "#\(id)", "created_at": "2026-11-18T10:00:00-05:00", "currency": "USD",
             "financial_status": "paid", "fulfillment_status": null, "test": false, "total_price": "25.00",
             "total_tax": "0.00", "taxes_included": false, "total_discounts": "0.00", "email": null,
             "shipping_lines": [{"price": "4.00"}, {"price": "1.00"}],
             "shipping_address": {"name": "Mina Voorbeeld", "address1": "Kanaalzicht 12", "city": "Utrecht",
              "zip": "3511 AB", "province": null, "country": "Netherlands", "country_code": "NL"},
             "line_items": [{"id": 9, "sku": "MUG", "title": "Mug", "variant_title": "blue", "quantity": 2,
              "price": "10.00", "requires_shipping": true, "fulfillment_status": null\(line)}]}
            """
        }
        for text in [
            "{\"order\": \(order(1))}", "{\"orders\": [\(order(1))]}", order(1), "[\(order(1))]",
        ] {
            let read = try read(text)
            #expect(read.count == 1 && read[0].faults.isEmpty)
            #expect(read[0].sum == Money(2500, .usd) && read[0].charges.total == read[0].sum)
            #expect(read[0].lines[0].title == "Mug - blue")
            #expect(read[0].shipTo.country == "NL")
        }
        try ChannelPromises(Shopify.make(""), on: "\(order(1))\n\(order(2))\n").check(orders: 2)
        let partly = order(1).replacing(
            "\"fulfillment_status\": null}",
            with: "\"fulfillment_status\": \"partial\", \"fulfillable_quantity\": 1}"
        )
        #expect(try read(partly)[0].faults.map(\.code) == [.alreadyFulfilled])
        let card = try read(order(1, ", \"gift_card\": true"))
        #expect(card[0].lines[0].standing == .digital)
        let test = order(1).replacing("\"test\": false", with: "\"test\": true")
        #expect(try read(test)[0].standing == .test)
        #expect(throws: Fault.self) { try read("{\"fulfillments\": [{\"id\": 1}]}") }
        #expect(try read("{\"orders\": []}").isEmpty)
    }

    @Test("a file without its header is refused without a word of what it holds")
    func noHeader() {
        let fault = #expect(throws: Fault.self) {
            try read(Self.row("#1", ["Notes": "Mina Voorbeeld"]))
        }
        #expect(fault?.description.contains("Mina") == false)
    }

    @Test("takes prices to hold the tax where the file has no sum to tell")
    func taxWithoutSum() throws {
        let order = try read(file(Self.row("#1", ["Taxes": "2.00", "Subtotal": "", "Total": ""])))
            .first
        #expect(order?.charges.isTaxIncluded == true)
    }

    @Test("bytes of another encoding are a fault that names the column")
    func encoding() throws {
        var bytes = Array(file(Self.row("#1", ["Shipping Name": "Ren?"])).utf8)
        bytes.replaceSubrange(
            bytes.firstRange(of: Array("Ren?".utf8)) ?? 0..<0,
            with: [0x52, 0x65, 0x6E, 0xE9]
        )
        let order = try #require(try read(bytes).first)
        #expect(
            order.faults == [
                Reason(.badRow, field: "Shipping Name", detail: "line 2 column 16 is not UTF-8")
            ]
        )
    }

    @Test("a further row that follows no row of its order is an order of its own, with a fault")
    func orphan() throws {
        let orders = try read(file(Self.row("#1"), Self.row("#2"), Self.further("#1")))
        #expect(orders.count == 3)
        #expect(orders[2].faults.first?.code == .badRow)
    }

    @Test(
        "a file that is no export is refused with its place",
        arguments: [
            ("", "in/orders.csv: The file is empty; an export has at least its header."),
            (
                "Number,Total\n",
                "in/orders.csv:1: The header lacks 'Name', 'Currency'; the layout 'orders-csv' has these columns."
            ),
            ("Name,Currency,Name\n", "in/orders.csv:1:3: The header has the column 'Name' twice."),
            ("{\"a\": 1}", "in/orders.csv: No order of shopify stands in this JSON."),
        ]
    )
    func refused(text: String, message: String) {
        let fault = #expect(throws: Fault.self) { try read(text) }
        #expect(fault?.kind == .input)
        #expect(fault?.description == message)
    }

    @Test("a quote that is never closed is refused with its line and column")
    func unterminated() {
        let fault = #expect(throws: Fault.self) {
            try read(file(Self.row("#1"), Self.row("#2", ["Shipping City": "\"Utrecht"])))
        }
        #expect(
            fault?.description
                == "in/orders.csv:3:18: The quote that opens this field is never closed."
        )
    }

    @Test("a column of hostile text arrives as it was written", arguments: HostileText.all)
    func hostile(text: String) throws {
        let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
        let order = try #require(try read(file(Self.row("#1", ["Shipping Name": cell]))).first)
        #expect(order.shipTo.name == text)
        #expect(order.faults.isEmpty)
    }
}
