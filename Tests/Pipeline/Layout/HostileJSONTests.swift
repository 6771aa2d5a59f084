import Orders
import PipelineKit
@testable import PipelineLayout
import PipelineTesting
import Testing

/// Values of JSON that no shop would send, and that must end as faults of their order.
@Suite struct HostileJSONTests {
    private static let layouts = Layouts(
        of: "test",
        trees: [
            TreeLayout(
                "t",
                "t",
                decides: [["id"]],
                order: [
                    (.orderID, ["id"]), (.currency, ["cur"]), (.total, ["total"]),
                    (.shipping, ["ship"]),
                    (.tax, ["tax"]), (.createdAt, ["at"]), (.postalCode, ["zip"]),
                    (.country, ["land"]),
                ],
                lines: "lines",
                line: [
                    (.sku, ["sku"]), (.quantity, ["n"]), (.unitPrice, ["each"]),
                    (.lineTotal, ["sum"]),
                ]
            )
        ]
    )

    private func read(_ json: String) throws -> Order {
        let path = Path(location: "o.json", label: "o.json")
        var source = try Self.layouts.open(MemorySource(Array(json.utf8)), of: path, shop: "")
        return try #require(try source.next()?.read().first)
    }

    private func order(_ more: String, line: String = "\"n\": 1, \"sum\": \"5.00\"") -> String {
        "{\"id\": 7, \"cur\": \"USD\", \"lines\": [{\"sku\": \"A\", \(line)}]\(more)}"
    }

    @Test("a sound order has no fault")
    func sound() throws {
        #expect(try read(order("")).faults.isEmpty)
    }

    @Test(
        "amounts that are none are faults, and count as nothing",
        arguments: [
            "1e3", "-5", "\"5,00\"", "\"$5\"", "1.005", "99999999999999",
            "123456789012345678901234567890",
            "true", "\"five\"", "\" 5\"",
        ]
    )
    func amounts(text: String) throws {
        let order = try read(order(", \"ship\": \(text)"))
        #expect(order.faults.map(\.code) == [.badMoney])
        #expect(order.faults[0].field == "ship")
        #expect(order.charges.shipping == .zero(.usd))
    }

    @Test(
        "objects, lists, nulls and empty texts say nothing",
        arguments: ["{}", "[1]", "null", "\"\"", "[{\"amount\": 5}]"]
    )
    func nothing(text: String) throws {
        let order = try read(order(", \"ship\": \(text), \"total\": \(text)"))
        #expect(order.faults.isEmpty)
        #expect(order.charges.shipping == .zero(.usd) && order.charges.total == nil)
    }

    @Test(
        "quantities that are none are faults",
        arguments: [
            "0", "1.5", "100001", "1e2", "\"two\"", "true", "99999999999999999999999999", "-0",
        ]
    )
    func quantities(text: String) throws {
        let order = try read(order("", line: "\"n\": \(text), \"sum\": 5"))
        #expect(order.faults.map(\.code) == [.badQuantity])
        #expect(order.lines[0].quantity == .zero)
    }

    @Test("a quantity that is not there, and a price that is not there")
    func missing() throws {
        #expect(try read(order("", line: "\"sum\": 5")).faults.map(\.code) == [.badRow])
        #expect(
            try read(order("", line: "\"n\": 1")).faults.map(\.code) == [.sellingPriceMissing]
        )
        // What is there and says nothing was meant to say something.
        #expect(
            try read(order("", line: "\"n\": null, \"sum\": null")).faults.map(\.code)
                == [.badQuantity, .badMoney]
        )
    }

    @Test("a price times its quantity that is beyond counting is a fault, and no overflow")
    func overflow() throws {
        let order = try read(order("", line: "\"n\": 100000, \"each\": \"99999999999.99\""))
        #expect(order.faults.map(\.code) == [.badMoney])
        #expect(order.lines[0].total == .zero(.usd))
    }

    @Test(
        "a currency that is none makes one fault, and its amounts none",
        arguments: ["us", "US$", "", "XXX", "DOLLAR"]
    )
    func currencies(code: String) throws {
        let json = order(", \"ship\": 5, \"tax\": 1").replacing(
            "\"USD\"",
            with: StatedOrder.json(code)
        )
        let order = try read(json)
        #expect(order.faults.map(\.code) == [.badMoney])
        #expect(order.faults[0].field == "cur")
        #expect(order.currency == .unknown)
    }

    @Test(
        "ids that a spreadsheet spoilt are told from those that only look odd",
        arguments: [
            ("\"1.23E+12\"", true), ("\"1,5E+9\"", true), ("\"6E+12\"", true), ("\"1E12\"", false),
            ("\"A1.2E+3\"", false), ("5364772372001.0", true), ("5.364e12", true),
            ("\"1.10\"", false),
            ("\"1001.0\"", true), ("\"A1.0\"", false), ("\"1.2.0\"", false), ("\"2E5\"", false),
            ("\"12+3\"", false), ("1230000000000", false),
        ]
    )
    func spreadsheets(id: String, isSpoilt: Bool) throws {
        let order = try read(order("").replacing("\"id\": 7", with: "\"id\": \(id)"))
        #expect(order.faults.map(\.code) == (isSpoilt ? [.fileDamage] : []))
    }

    @Test("lines that are no objects are lines of nothing, each with its faults")
    func oddLines() throws {
        let order = try read("{\"id\": 7, \"cur\": \"USD\", \"lines\": [1, null, [], \"x\"]}")
        #expect(order.lines.count == 4)
        #expect(Set(order.faults.map(\.code)) == [.badRow, .sellingPriceMissing])
    }

    @Test("an order of very many lines is read, and is a fault")
    func manyLines() throws {
        let line = "{\"sku\": \"A\", \"n\": 1, \"sum\": \"0.01\"}"
        let lines = Array(repeating: line, count: 2500).joined(separator: ",")
        let order = try read("{\"id\": 7, \"cur\": \"USD\", \"lines\": [\(lines)]}")
        #expect(order.lines.count == 2500)
        #expect(order.faults == [Reason(.badRow, detail: "line 1 begins line 1001 of the order")])
    }
}
