import Orders
import PipelineKit
import PipelineSupply
import PipelineTesting
import Testing

/// A supplier that has nothing but a profile.
private struct Profiled: ProfiledSupplier {
    static let manifest = Manifest("profiled", "Nothing.", keys: SupplierProfile.keys)

    let profile: SupplierProfile

    init(_ settings: Settings) throws(Finding) {
        profile = try SupplierProfile(settings, sending: [], ordersPerFile: 1)
    }

    var disclosed: [PurchaseOrder.Field] { [] }
    func encode(_ orders: [PurchaseOrder], in envelope: Envelope) -> [ExportFile] { [] }
    func decode(_ file: ExportFile) -> [PurchaseOrder] { [] }
}

@Suite struct FeedFormatTests {
    private static let columns =
        "{sku: sku, supplier_sku: id, cost: price.amount, stock: stock.count, ships_to: to, updated: day}"

    private func make(_ format: String, _ columns: String, _ more: String = "") throws -> Profiled {
        try Profiled.make(
            """
            name: north
            currency: USD
            feed: {file: feed, format: \(format), columns: \(columns)\(more)}
            """
        )
    }

    private func feed(_ text: String) -> [Feed] {
        [Feed(path: Path(location: "feed", label: "feed"), bytes: Array(text.utf8))]
    }

    private static let mug = """
        {"sku": "MUG", "id": 4711, "price": {"amount": "3.00"}, "stock": {"count": 50},
        "to": ["US", "CA"], "day": "2026-11-18"}
        """
    private static let lamp = """
        {"sku": "LAMP", "id": "L-1", "price": {"amount": 9.5}, "stock": {"count": 0}, "to": null}
        """

    @Test(
        "reads JSON as a list, as lines and behind a path",
        arguments: [
            ("[\(mug), \(lamp)]", ""), ("\(mug)\n\(lamp)\n", ""),
            (#"{"data": {"items": [\#(mug), \#(lamp)]}, "count": 2}"#, ", records: data.items"),
        ]
    )
    func json(text: String, more: String) throws {
        let supplier = try make("json", Self.columns, more)
        let offers = try supplier.offers(from: feed(text))
        #expect(offers.map(\.sku) == ["MUG", "LAMP"])
        #expect(offers.map(\.supplierSKU) == ["4711", "L-1"])
        #expect(offers.map(\.unitCost) == [Money(300, .usd), Money(950, .usd)])
        #expect(offers.map(\.usableStock) == [50, 0])
        #expect(offers.map(\.destinations) == [.countries(["US", "CA"]), nil])
        #expect(try supplier.date(of: feed(text)) == Instant("2026-11-18T00:00:00Z"))
    }

    @Test("reads XML elements and attributes, wherever blanks lay them out")
    func xml() throws {
        let text = """
            <?xml version="1.0"?>
            <feed>
              <items>
                <item id="MUG"><price currency="USD" amount="3.00"/><stock>
                  50 </stock></item>
                <item id="LAMP"><price currency="USD" amount="9.50"/><stock>0</stock></item>
              </items>
            </feed>
            """
        let supplier = try make(
            "xml",
            "{sku: '@id', cost: price/@amount, stock: stock}",
            ", records: items/item"
        )
        let offers = try supplier.offers(from: feed(text))
        #expect(offers.map(\.sku) == ["MUG", "LAMP"])
        #expect(offers.map(\.unitCost) == [Money(300, .usd), Money(950, .usd)])
        #expect(offers.map(\.usableStock) == [50, 0])
    }

    private static func inventory(_ body: String) -> String {
        let segments = body.split(separator: "\n")
        return """
            ISA*00*          *00*          *ZZ*SUPPLIER1      *ZZ*EXAMPLESHOP    *261118*0600*U*00401*000000031*0*P*>~
            GS*IB*SUPPLIER1*EXAMPLESHOP*20261118*0600*31*X*004010~
            ST*846*0001~
            BIA*00*DD*STK0118*20261118*0600~
            \(segments.map { "\($0)~" }.joined(separator: "\n"))
            SE*\(segments.count + 3)*0001~
            GE*1*31~
            IEA*1*000000031~
            """
    }

    private static let segments =
        "{sku: LIN-SK, supplier_sku: LIN-VN, cost: CTP-UCP, stock: QTY-33, updated: BIA-04}"

    @Test("reads an X12 846: numbers of an item, stock, cost and the day")
    func x12() throws {
        let text = Self.inventory(
            """
            LIN*1*VN*TEE-RED-S*SK*TEE
            QTY*33*140.0*EA
            CTP**UCP*7.50
            LIN*2*SK*PACK*VN*STK-PACK
            QTY*17*9*EA
            QTY*33*0*EA
            QTY*33*5*EA
            CTP**UCP*.95
            CTT*2
            """
        )
        let supplier = try make("x12", Self.segments)
        let offers = try supplier.offers(from: feed(text))
        #expect(offers.map(\.sku) == ["TEE", "PACK"])
        #expect(offers.map(\.supplierSKU) == ["TEE-RED-S", "STK-PACK"])
        #expect(offers.map(\.unitCost) == [Money(750, .usd), Money(95, .usd)])
        #expect(offers.map(\.usableStock) == [140, 0])
        #expect(try supplier.date(of: feed(text)) == Instant("2026-11-18T00:00:00Z"))
    }

    @Test("takes a test inventory where one is due, and no other")
    func testInventory() throws {
        let text = Self.inventory("LIN*1*VN*T*SK*T\nQTY*33*1\nCTP**UCP*1\nCTT*1")
        let tests = [text, text.replacing("*0*P*>", with: "*0*T*>")]
        let suppliers = try ["", ", test: true"].map { try make("x12", Self.segments, $0) }
        for (index, text) in tests.enumerated() {
            #expect(try suppliers[index].offers(from: feed(text)).map(\.sku) == ["T"])
            let fault = #expect(throws: Fault.self) {
                try suppliers[1 - index].offers(from: feed(text))
            }
            let word = index == 0 ? "no" : "a"
            #expect(fault?.description == "feed:1: The interchange is \(word) test.")
        }
    }

    @Test(
        "reads numbers as partners write them",
        arguments: [
            ("2", 2), ("2.", 2), ("2.000", 2), ("-3.0", 0), ("2.5", nil), (".", nil), (".0", nil),
            ("1,0", nil),
        ]
    )
    func numbers(text: String, stock: Int?) throws {
        let supplier = try make("json", "{sku: s, cost: c, stock: n}")
        let feed = feed("{\"s\": \"A\", \"c\": \".75\", \"n\": \"\(text)\"}")
        guard let stock else {
            #expect(throws: Fault.self) { try supplier.offers(from: feed) }
            return
        }
        let offers = try supplier.offers(from: feed)
        #expect(offers.map(\.usableStock) == [stock])
        #expect(offers.map(\.unitCost) == [Money(75, .usd)])
    }

    @Test(
        "names file, line and field of what cannot be read",
        arguments: [
            ("json", columns, "[]", "feed: The feed has no records."),
            (
                "json", columns, "[\n{\"sku\": \"MUG\"}]",
                "feed: No record of the feed has 'price.amount'."
            ),
            ("json", columns, "[\n{\"sku\" \"MUG\"}]", "feed:2: "),
            (
                "json", "{sku: s, cost: c, stock: n}",
                "{\"s\": \"A\", \"c\": 1, \"n\": 1}\n{\"s\": \"B\", \"c\": \"cheap\", \"n\": 1}",
                "feed:2: 'c' is 'cheap', which is no amount of USD."
            ),
            (
                "json", "{sku: s, cost: c, stock: n}",
                "{\"s\": \"A\", \"c\": 1, \"n\": 1}\n{\"s\": \"A\", \"c\": 1, \"n\": 1}",
                "feed:2: 's' is 'A', which the feed has twice."
            ),
            ("xml", "{sku: s, cost: c, stock: n}", "<feed>\n<item></feed>", "feed:2:14: "),
            (
                "json", "{sku: s, cost: c, stock: n}",
                "{\"s\": \"A\", \"c\": 5, \"n\": 1, \"c\": 500}",
                "feed:1: The record has a key twice."
            ),
            (
                "xml", "{sku: s, cost: c, stock: n}",
                "<f>\n<i><s>A</s><c>5</c><c>500</c><n>1</n></i></f>",
                "feed:2: The record has 'c' twice."
            ),
            (
                "xml", "{sku: s, cost: c, stock: n}",
                "<f>\n<i><s>A</s><c>1</c><n>many</n></i></f>",
                "feed:2: 'n' is 'many', which is no whole number."
            ),
            (
                "x12", segments, inventory("LIN*1*VN*T*SK*T\nQTY*33*1.5\nCTP**UCP*1\nCTT*1"),
                "feed:5: 'QTY-33' is '1.5', which is no whole number."
            ),
            (
                "x12", segments,
                inventory("LIN*1*VN*T").replacing("846", with: "850").replacing(
                    "GS*IB",
                    with: "GS*PO"
                ),
                "feed:3: The feed holds a set 850, expected was 846."
            ),
        ]
    )
    func refuses(format: String, columns: String, text: String, message: String) throws {
        let supplier = try make(format, columns)
        let fault = #expect(throws: Fault.self) { try supplier.offers(from: feed(text)) }
        #expect(fault?.kind == .input)
        #expect(fault?.description.hasPrefix(message) == true, "\(String(describing: fault))")
    }

    @Test(
        "an 846 that says only what changed is no feed of all there is, and one in other money none of ours"
    )
    func partial() throws {
        let supplier = try make("x12", Self.segments)
        let whole = Self.inventory("CUR*SE*USD\nLIN*1*VN*T*SK*T\nQTY*33*1\nCTP**UCP*1\nCTT*1")
        #expect(try supplier.offers(from: feed(whole)).map(\.sku) == ["T"])
        for (old, new, message) in [
            (
                "BIA*00", "BIA*25",
                "feed:4: Segment 4 (BIA): It says what changed, and not all there is."
            ),
            ("SE*USD", "SE*EUR", "feed:5: Segment 5 (CUR): Its prices are not in USD."),
        ] {
            let fault = #expect(throws: Fault.self) {
                try supplier.offers(from: feed(whole.replacing(old, with: new)))
            }
            #expect(fault?.description == message)
        }
    }

    @Test("a table has no path to its records")
    func path() {
        let finding = #expect(throws: Finding.self) {
            try make("table", "{sku: s, cost: c, stock: n}", ", records: items")
        }
        #expect(finding?.message == "records lie behind a path in JSON and XML alone")
    }
}
