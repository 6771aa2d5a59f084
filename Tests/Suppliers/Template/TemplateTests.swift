import Orders
import PipelineKit
import PipelineSupply
import PipelineTesting
import TemplateSupplier
import Testing

@Suite struct TemplateTests {
    private static let columns = """
        {PO: po_number, Ref: order_number, Name: recipient_name, Company: company, A1: address_line_1, \
        A2: address_line_2, City: city, State: region, Zip: postal_code, Country: country, Phone: phone, \
        Item: supplier_sku, Qty: quantity, Price: unit_cost, Cur: currency, Via: {fixed: GROUND}}
        """

    /// A supplier with these further keys.
    private func make(
        _ keys: String = "",
        file: String = "",
        feed: String = "{sku: sku, cost: cost, stock: stock}"
    ) throws -> Template {
        try Template.make(
            """
            name: north
            currency: USD
            \(keys)
            feed: {file: feed.csv, columns: \(feed)}
            file: {columns: \(Self.columns)\(file)}
            """
        )
    }

    private func offers(_ template: Template, _ feeds: String...) throws -> [Offer] {
        try template.offers(
            from: zip(template.feeds, feeds).map { Feed(path: $0, bytes: Array($1.utf8)) }
        )
    }

    @Test(
        "keeps the promises every supplier makes",
        arguments: ["comma", "semicolon", "tab", "bar"]
    )
    func conforms(separator: String) async throws {
        try await SupplierPromises(make(file: ", separator: \(separator)")).check()
        try await SupplierPromises(make(file: ", separator: \(separator), orders_per_file: 7"))
            .check()
    }

    @Test("reads offers by the names of the columns")
    func feed() throws {
        let template = try make(
            "stock_buffer: 2\nfreight: {first: 4.80 USD, next: 1.20 USD}\nlead_time: 3d",
            feed: "{sku: Shop, supplier_sku: Own, cost: EK, stock: Qty, ships_to: To}"
        )
        let offer = try #require(
            try offers(template, "\u{FEFF}EK,Own,To,Qty,Shop\n4.50,N-1,NL BE,5,MUG\n").first
        )
        #expect(offer.sku == "MUG")
        #expect(offer.supplierSKU == "N-1")
        #expect(offer.unitCost == Money(450, .usd))
        #expect(offer.usableStock == 3)
        #expect(offer.leadTimeInDays == 3)
        #expect(offer.freight == Freight(first: Money(480, .usd), next: Money(120, .usd)))
        #expect(template.refusal(of: offer, to: .test()) == nil)
        #expect(template.refusal(of: offer, to: .test(country: "US"))?.code == .noShipToCountry)
    }

    @Test("reads decimal commas, and columns of freight and lead time")
    func decimalComma() throws {
        let template = try Template.make(
            """
            {name: ost, currency: EUR, feed: {file: f.csv, separator: semicolon, decimal: comma, columns: \
            {sku: s, cost: c, stock: q, lead_time: d, freight: f, freight_next: n}}, \
            file: {columns: \(Self.columns)}}
            """
        )
        let offer = try #require(
            try offers(template, "s;c;q;d;f;n\nMUG;4,61;66;5;5,9;1,00\n").first
        )
        #expect(offer.unitCost == Money(461, .eur))
        #expect(offer.leadTimeInDays == 5)
        #expect(offer.freight.first == Money(590, .eur))
    }

    @Test("reads both columns of a fact that a table says twice")
    func twice() throws {
        let columns = Self.columns.replacing("Zip:", with: "Twice: postal_code, Zip:")
        let template = try Template.make(
            """
            {name: ost, currency: USD, feed: {file: f.csv, columns: {sku: s, cost: c, stock: q}}, \
            file: {columns: \(columns)}}
            """
        )
        let order = PurchaseOrder(
            number: PONumber(Digest(high: 1, low: 1)),
            recipient: .test(),
            lines: [
                .init(
                    supplierSKU: "MUG",
                    quantity: try #require(Quantity(2)),
                    unitCost: Money(750, .usd)
                )
            ]
        )
        let file = try #require(template.encode([order], in: .test("t")).first)
        #expect(try template.decode(file).count == 1)
        let text = String(decoding: file.bytes, as: UTF8.self)
        let spoilt = text.replacing("3511 AB", with: "3511 AC", maxReplacements: 1)
        #expect(throws: Fault.self) {
            try template.decode(ExportFile(name: file.name, bytes: Array(spoilt.utf8)))
        }
    }

    @Test("knows a shop's SKU by the map, and leaves out what the map does not know")
    func skuMap() throws {
        let template = try make("sku_map: map.csv")
        let found = try offers(
            template,
            "sku,cost,stock\nS1,1.00,5\nS2,2.00,5\nS3,3.00,5\n",
            "sku,supplier_sku\nMUG,S1\nCUP,S1\nLAMP,S3\n"
        )
        #expect(found.map(\.sku) == ["MUG", "CUP", "LAMP"])
        #expect(found.map(\.supplierSKU) == ["S1", "S1", "S3"])
    }

    @Test("an empty price is no price, an empty stock is none, and less than none is none")
    func gaps() throws {
        let found = try offers(make(), "sku,cost,stock\nA,,5\nB,1.00,\nC,1.00,-4\n,1.00,5\n")
        #expect(found.map(\.unitCost) == [nil, Money(100, .usd), Money(100, .usd)])
        #expect(found.map(\.usableStock) == [5, 0, 0])
    }

    @Test(
        "refuses a feed with its place",
        arguments: [
            ("", "feed.csv: The feed is empty."),
            (
                "sku,cost\nA,1\n",
                "feed.csv:1: The feed has no column 'stock'; it has 'sku', 'cost'."
            ),
            (
                "sku,cost,stock\nA,1.00,plenty\n",
                "feed.csv:2:3: 'stock' is 'plenty', which is no whole number."
            ),
            (
                "sku,cost,stock\nA,1.00,5\nB,cheap,5\n",
                "feed.csv:3:2: 'cost' is 'cheap', which is no amount of USD."
            ),
            (
                "sku,cost,stock\nA,1.00\n",
                "feed.csv:2:3: The row has 2 fields where the header has 3."
            ),
            (
                "sku,cost,stock\nA,1.00,5\nB,\"1.00,5\nC,1.00,5\n",
                "feed.csv:3:2: The quotes of this field are not closed where the field ends."
            ),
            (
                "sku,cost,stock\nA,1.00,5\nB,1.00,5\nA,1.00,7\n",
                "feed.csv:4:1: 'sku' is 'A', which the feed has twice."
            ),
        ]
    )
    func refused(feed: String, message: String) {
        let fault = #expect(throws: Fault.self) { try offers(make(), feed) }
        #expect(fault?.description == message)
    }

    @Test("writes one row a line, with formulas made harmless")
    func encodes() throws {
        let order = PurchaseOrder(
            number: PONumber(Digest(high: 1, low: 1)),
            orderNumber: "#1",
            recipient: Address(
                name: "=cmd()",
                line1: "Kanaalzicht 12",
                city: "Utrecht",
                postalCode: "3511 AB",
                country: "NL",
                phone: "+31 30 555"
            ),
            lines: [
                .init(
                    supplierSKU: "A",
                    quantity: try #require(Quantity(2)),
                    unitCost: Money(450, .usd)
                ),
                .init(
                    supplierSKU: "B",
                    quantity: try #require(Quantity(1)),
                    unitCost: Money(5, .usd)
                ),
            ]
        )
        let files = try make().encode([order], in: .test("north-1"))
        #expect(files.map(\.name) == ["north-1.csv"])
        #expect(
            String(decoding: files[0].bytes, as: UTF8.self) == """
                PO,Ref,Name,Company,A1,A2,City,State,Zip,Country,Phone,Item,Qty,Price,Cur,Via
                \(order.number),#1,'=cmd(),,Kanaalzicht 12,,Utrecht,,3511 AB,NL,+31 30 555,A,2,4.50,USD,GROUND
                \(order.number),#1,'=cmd(),,Kanaalzicht 12,,Utrecht,,3511 AB,NL,+31 30 555,B,1,0.05,USD,GROUND

                """
        )
    }

    @Test(
        "refuses to read a file back that it would not have written",
        arguments: [
            ("PO,", "OP,"), ("GROUND", "AIR"), (",2,", ",two,"), ("USD", "EUR"), ("4.50", "4,50"),
        ]
    )
    func decodes(original: String, forged: String) throws {
        let template = try make()
        let order = PurchaseOrder(
            number: PONumber(Digest(high: 1, low: 1)),
            lines: [
                .init(
                    supplierSKU: "A",
                    quantity: try #require(Quantity(2)),
                    unitCost: Money(450, .usd)
                )
            ]
        )
        let file = try #require(template.encode([order], in: .test("x")).first)
        let text = String(decoding: file.bytes, as: UTF8.self).replacing(original, with: forged)
        #expect(throws: Fault.self) {
            try template.decode(ExportFile(name: file.name, bytes: Array(text.utf8)))
        }
    }

    @Test(
        "points at what is wrong with its keys",
        arguments: [
            (
                "freight: ‸{first: 1.00 EUR, next: 0.50 EUR}",
                "'1.00 EUR' is not in the supplier's currency USD"
            ),
            ("order_fee: ‸1.00 EUR", "'1.00 EUR' is not in the supplier's currency USD"),
        ]
    )
    func findings(key: String, message: String) {
        let marked = MarkedText(
            """
            name: north
            currency: USD
            \(key)
            feed: {file: feed.csv, columns: {sku: a, cost: b, stock: c}}
            file: {columns: \(Self.columns)}
            """
        )
        let finding = #expect(throws: Finding.self) { try Template.make(marked.text) }
        #expect(finding?.message == message)
        #expect(finding?.position == marked.position)
    }

    @Test("needs the columns that say who gets how many of what")
    func essential() {
        let finding = #expect(throws: Finding.self) {
            try Template.make(
                "{name: x, currency: USD, feed: {file: f, columns: {sku: a, cost: b, stock: c}}, file: {columns: {PO: po_number, Name: recipient_name, Item: supplier_sku}}}"
            )
        }
        #expect(
            finding?.message
                == "nothing holds 'address_line_1', 'city', 'country', 'postal_code', 'quantity'"
        )
    }
}
