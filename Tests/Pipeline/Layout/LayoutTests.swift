import JSONFormat
import Orders
import PipelineKit
@testable import PipelineLayout
import PipelineTesting
import Testing

/// Layouts of a test's own: how they are known, and how they are read.
@Suite struct LayoutTests {
    private static func rules(_ change: (inout Rules) -> Void = { _ in }) -> Rules {
        var rules = Rules()
        rules.currency = .usd
        change(&rules)
        return rules
    }

    private static func table(
        _ name: String = "small",
        decides: [[String]] = [["Order"], ["Item", "SKU"]],
        excludes: [String] = ["Draft"],
        further: TableLayout.FurtherRows = .repeated,
        separators: [TableLayout.Separator] = [.comma, .semicolon],
        footers: [String] = ["the end"],
        rules: Rules = rules()
    ) -> TableLayout {
        TableLayout(
            name,
            "a small table",
            columns: [
                (.orderID, ["Order"]), (.orderNumber, ["Order"]), (.sku, ["SKU", "Item"]),
                (.quantity, ["Qty"]),
                (.lineTotal, ["Sum"]), (.total, ["Total"]), (.shipName, ["Who"]),
                (.shipping, ["Ship"]),
                (.tax, ["Tax", .init("Ship", occurrence: 1)]),
            ],
            needs: [.orderID],
            decides: decides,
            excludes: excludes,
            furtherRows: further,
            separators: separators,
            footers: footers,
            rules: rules
        )
    }

    private static let tree = TreeLayout(
        "small-json",
        "small JSON",
        envelopes: [["all"], []],
        decides: [["no", "number"], ["items"]],
        order: [(.orderID, ["no", "number"]), (.shipName, ["to.name", "name"])],
        lines: "items",
        line: [(.sku, ["sku"]), (.quantity, ["n"]), (.lineTotal, ["sum"])],
        lineWork: { line, told in
            if line["gone"]?.isTrue == true { told.fault(.alreadyFulfilled, "is gone") }
            told.add(up: line["parts"]?.elements ?? [], as: .lineTotal)
        },
        rules: rules()
    )

    private static func layouts(_ table: TableLayout = table()) -> Layouts {
        Layouts(of: "test", tables: [table], trees: [tree])
    }

    private func read(_ text: String, _ layouts: Layouts = Self.layouts()) throws -> [Order] {
        let path = Path(location: "in/o.csv", label: "o.csv")
        var source = try layouts.open(MemorySource(Array(text.utf8)), of: path, shop: "")
        var orders: [Order] = []
        while let chunk = try source.next() { orders += try chunk.read() }
        return orders
    }

    private func claims(_ text: String, isWhole: Bool = true) -> [LayoutClaim] {
        Self.layouts().claims(on: FileSample(Array(text.utf8), isWhole: isWhole))
    }

    @Test(
        "a table is known by its names, whatever their case, their order and the lines before",
        arguments: [
            ("Order,SKU\n", true), ("sku , ORDER\n", true), ("Item;Order\n", true),
            ("title\n\nOrder,Item\n", true),
            ("Order,Qty\n", false), ("Order,SKU,Draft\n", false), ("", false),
            ("Order\tSKU\n", false),
            ("a\nb\nc\nd\ne\nf\ng\nh\ni\nOrder,SKU\n", false),
        ]
    )
    func tables(text: String, isKnown: Bool) {
        #expect(claims(text).map(\.layout) == (isKnown ? ["small"] : []))
    }

    @Test(
        "a tree is known by the keys of its first order",
        arguments: [
            (#"{"all": [{"no": 1, "items": []}]}"#, true), (#"[{"number": 1, "items": []}]"#, true),
            (#"{"no": 1, "items": []}"#, true), (#"[{"no": 1}]"#, false),
            ("{", false),
            (#"{"all": [{"no": 1, "items""#, false), (#"[1]"#, false),
            (#"{"other": [{"no": 1, "items": []}]}"#, false),
        ]
    )
    func trees(text: String, isKnown: Bool) {
        #expect(claims(text).map(\.layout) == (isKnown ? ["small-json"] : []))
    }

    @Test(
        "a file of an empty list says so, and where",
        arguments: [("[]", ""), (#"{"all": []}"#, "all"), (#"{"next": null, "all": [ ]}"#, "all")]
    )
    func emptyTrees(text: String, list: String) {
        #expect(
            claims(text) == [LayoutClaim("small-json", evidence: [list], isEmpty: true)]
        )
    }

    @Test("an order that is longer than the sample is known by what is seen of it")
    func longOrder() {
        let lines = (0..<30_000).map { "{\"sku\": \"A\($0)\"}" }.joined(separator: ", ")
        let text = "{\"all\": [{\"no\": 1, \"items\": [\(lines)]}]}"
        let sample = FileSample(Array(text.utf8.prefix(FileSample.size)), isWhole: false)
        #expect(
            Layouts(of: "test", trees: [Self.tree]).claims(on: sample).map(\.layout) == [
                "small-json"
            ]
        )
    }

    @Test("says by which names it knows a file")
    func evidence() {
        #expect(claims("Item,Order\n").first?.evidence == ["Order", "Item"])
        #expect(claims(#"[{"number": 1, "items": []}]"#).first?.evidence == ["number", "items"])
    }

    @Test("presents what it reads, tables before trees")
    func summaries() {
        #expect(Self.layouts().summaries.map(\.name) == ["small", "small-json"])
        #expect(Self.layouts().summaries.filter { !$0.ships }.isEmpty)
    }

    @Test("rows of one order belong together where its number is repeated, and a footer is none")
    func repeated() throws {
        let orders = try read(
            "Order,SKU,Qty,Sum,Total\n1,A,1,2.00,5.00\n1,B,2,3.00,5.00\n2,C,1,1.00,1.00\nthe end,,\n"
        )
        #expect(orders.map(\.id.id) == ["1", "2"])
        #expect(orders[0].lines.map(\.sku) == ["A", "B"])
        #expect(orders[0].charges.total == Money(500, .usd), "what is repeated counts once")
    }

    @Test("or add up, where each row states its own share")
    func addsUp() throws {
        let layouts = Self.layouts(Self.table(rules: Self.rules { $0.addsUpRows = true }))
        let orders = try read("Order,SKU,Qty,Sum,Ship\n1,A,1,2.00,1.00\n1,B,2,3.00,0.50\n", layouts)
        #expect(orders[0].charges.shipping == Money(150, .usd))
    }

    @Test("a row without a number is of the order before it, which is for a person")
    func noNumber() throws {
        let orders = try read(
            "Order,SKU,Qty,Sum,Who\n1,A,1,2.00,x\n,B,2,3.00,\n,C,1,1.00,y\n,,3,9.00,\n"
        )
        #expect(orders.map { $0.lines.map(\.sku) } == [["A", "B"], ["C"], [""]])
        #expect(orders[0].faults == [Reason(.badRow, detail: "line 3 has no order number")])
        #expect(
            orders[1].faults == [
                Reason(.badRow, field: "Order", detail: "line 4 column 1 has no order number")
            ]
        )
    }

    @Test("of two columns of one name the second can be meant")
    func occurrence() throws {
        let order = try read("Order,SKU,Qty,Sum,Ship,Ship\n1,A,1,2.00,4.00,0.30\n")[0]
        #expect(order.charges.shipping == Money(400, .usd))
        #expect(order.charges.tax == Money(30, .usd))
    }

    @Test(
        "what is wrong with a file is told with its place",
        arguments: [
            ("", "in/o.csv: The file is empty; an export has at least its header."),
            (" \n\n", "in/o.csv: The file is empty; an export has at least its header."),
            (
                "a,b\n",
                "in/o.csv:1: The header lacks 'Order'; the layout 'small' has these columns."
            ),
            ("Order,SKU,Order\n", "in/o.csv:1:3: The header has the column 'Order' twice."),
            (
                "Order,SKU\n1,\"A\n",
                "in/o.csv:2:2: The quote that opens this field is never closed."
            ),
            ("Order,SKU,Qty\n1,A", "in/o.csv:2:2: The file ends inside this row; it was cut off."),
            ("[{\"x\": 1}]", "in/o.csv: No order of test stands in this JSON."),
            (
                "[{\"no\": 1, \"items\": []},\n{\"no\": 2",
                "in/o.csv:2: The file ends inside an order."
            ),
            (
                "[{\"no\": 1, \"items\": []},\n{\"no\" 2}]",
                "in/o.csv:2: Behind a key stands a colon."
            ),
        ]
    )
    func refused(text: String, message: String) {
        let fault = #expect(throws: Fault.self) { try read(text) }
        #expect(fault?.kind == .input)
        #expect(fault?.description == message)
    }

    @Test("an empty list is a night without orders")
    func empty() throws {
        #expect(try read("{\"all\": []}").isEmpty)
        #expect(try read("[]").isEmpty)
        #expect(try read("Order,SKU\n").isEmpty)
    }

    @Test("an order whose lines are missing is held and carried by a line of nothing")
    func noLines() throws {
        let order = try read(#"[{"no": 1, "items": []}]"#)[0]
        #expect(order.lines.map(\.quantity) == [.zero])
        #expect(order.faults.map(\.detail) == ["line 1 has an order without a line"])
    }

    @Test("facts may be worked out, added up, or found wrong")
    func work() throws {
        let order = try read(
            #"[{"no": 1, "to": {"name": ""}, "name": "Mina", "items": [{"sku": "A", "n": 1, "parts": [1.10, "2.2", null]}, {"sku": "B", "n": 1, "sum": 1, "gone": true}]}]"#
        )[0]
        #expect(order.lines.map(\.total) == [Money(330, .usd), Money(100, .usd)])
        #expect(order.faults == [Reason(.alreadyFulfilled, detail: "line 1 is gone")])
        #expect(order.shipTo.name == "Mina", "an empty value says nothing")
    }

    @Test("words of several facts are weighed: what is called off comes before what was sent")
    func standings() throws {
        func order(_ change: (inout Rules) -> Void, _ values: String) throws -> Order {
            let layout = TableLayout(
                "words",
                "words",
                columns: [
                    (.orderID, ["n"]), (.sku, ["s"]), (.quantity, ["q"]), (.lineTotal, ["t"]),
                    (.status, ["st"]),
                    (.fulfilment, ["fu"]), (.test, ["te"]), (.cancelledAt, ["ca"]),
                    (.lineStatus, ["ls"]),
                ],
                needs: [],
                decides: [["n"]],
                rules: Self.rules(change)
            )
            return try read("n,s,q,t,st,fu,te,ca,ls\n1,A,1,1.00,\(values)\n", Self.layouts(layout))[
                0
            ]
        }
        func words(_ rules: inout Rules) {
            rules.standings = [
                .status: ["gone": .cancelled, "asks": .cancelRequested],
                .fulfilment: ["*": .fulfilled],
                .test: ["true": .test],
            ]
            rules.lineStandings = [.lineStatus: ["sent": .fulfilled, "gone": .cancelled]]
        }
        #expect(try order(words, ",,,,").standing == .open)
        #expect(try order(words, "GONE,yes,,,").standing == .cancelled)
        #expect(try order(words, "asks,yes,,,").standing == .cancelRequested)
        #expect(try order(words, "asks,yes,True,,").standing == .test)
        #expect(try order(words, ",yes,,,").standing == .fulfilled)
        #expect(try order(words, "other,,,2026-01-01,").standing == .cancelled)
        #expect(try order(words, ",,,,Sent").lines[0].standing == .fulfilled)
        #expect(try order(words, ",,,,other").lines[0].standing == .open)
    }

    @Test("texts that stand for nothing are nothing")
    func blanks() throws {
        let layouts = Self.layouts(Self.table(rules: Self.rules { $0.blanks = ["--", "null"] }))
        #expect(try read("Order,SKU,Qty,Sum,Who\n1,A,1,2.00,--\n", layouts)[0].shipTo.name == "")
        #expect(
            try read("Order,SKU,Qty,Sum,Who\n1,A,1,2.00,---\n", layouts)[0].shipTo.name == "---"
        )
    }

    @Test(
        "quantities are whole, and less than nothing is a return",
        arguments: [
            ("2", 2, false), ("2.0", 2, false), ("-3", 3, true), ("-3.00", 3, true),
            ("0", 0, false),
            ("1.5", 0, false), ("x", 0, false), ("", 0, false), ("100001", 0, false),
        ]
    )
    func quantities(text: String, units: Int, isReturn: Bool) throws {
        let order = try read("Order,SKU,Qty,Sum\n1,A,\(text),2.00\n")[0]
        #expect(order.lines[0].quantity.units == units)
        #expect((order.lines[0].standing == .returned) == isReturn)
        #expect(order.faults.map(\.code) == (units == 0 ? [.badQuantity] : []))
    }
}
