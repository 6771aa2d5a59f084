import Orders
import PipelineKit
import PipelineSupply
import PipelineTesting
import TemplateSupplier
import Testing

/// Purchase orders as JSON that the pipeline file draws.
@Suite struct DocumentTests {
    private static let head = """
        name: north
        currency: USD
        feed: {file: feed.csv, columns: {sku: a, cost: b, stock: c}}

        """

    private static let order = """
        number: po_number
        to: {name: recipient_name, street: address_line_1, city: city, zip: postal_code, country: country}
        pay: {fixed_number: 3}
        via: {fixed: GROUND}
        items: {lines: {sku: supplier_sku, count: {number: quantity}, price: {number: unit_cost}}}
        """

    private func make(_ format: String, _ order: String = order) throws -> Template {
        let body = order.split(separator: "\n").map { "\n    \($0)" }.joined()
        return try Template.make(Self.head + "document:\n  format: \(format)\n  order:\(body)")
    }

    @Test(
        "a purchase order has one list of its lines",
        arguments: [
            order + "\nagain: {lines: {sku: sku}}",
            order.replacing(
                "sku: supplier_sku",
                with: "sku: supplier_sku, in: {lines: {t: title}}"
            ),
        ]
    )
    func oneList(order: String) {
        let finding = #expect(throws: Finding.self) { try make("json-list", order) }
        #expect(finding?.message == "'lines' stands here for the second time")
    }

    @Test("keeps its promises in each form", arguments: ["json-list", "json-lines", "json-object"])
    func promises(format: String) async throws {
        try await SupplierPromises(make(format)).check()
    }

    @Test("writes what the pipeline file draws")
    func encodes() throws {
        let purchase = PurchaseOrder(
            number: PONumber(Digest(high: 1, low: 1)),
            recipient: .test(name: "Mina \"M\" Voorbeeld"),
            lines: [
                .init(
                    supplierSKU: "A",
                    quantity: try #require(Quantity(2)),
                    unitCost: Money(450, .usd)
                )
            ]
        )
        let files = try make("json-lines").encode([purchase], in: .test("north-1"))
        #expect(files.map(\.name) == ["north-1.jsonl"])
        #expect(
            String(decoding: files[0].bytes, as: UTF8.self)
                == #"{"number":"\#(purchase.number)","to":{"name":"Mina \"M\" Voorbeeld","#
                + #""street":"Kanaalzicht 12","city":"Utrecht","zip":"3511 AB","country":"NL"},"pay":3,"#
                + #""via":"GROUND","items":[{"sku":"A","count":2,"price":4.50}]}"# + "\n"
        )
    }

    @Test(
        "refuses to read a file back that it would not have written, and says where",
        arguments: [
            (#""count":2"#, #""count":0.5"#, "Purchase order 1: 'items[0].count' is no quantity."),
            (#""pay":3"#, #""pay":4"#, "Purchase order 1: 'pay' is not '3'."),
            (
                #""via":"#, #""by":"#,
                "Purchase order 1: '' has not the names of the supplier's document."
            ),
            (
                #""count":2"#, #""count":"2""#,
                "The file is for somebody else, says a fact twice, or something else besides."
            ),
        ]
    )
    func refuses(original: String, forged: String, message: String) throws {
        let template = try make("json-lines")
        let purchase = PurchaseOrder(
            number: PONumber(Digest(high: 1, low: 1)),
            lines: [.init(supplierSKU: "A", quantity: try #require(Quantity(2)))]
        )
        let file = try #require(template.encode([purchase], in: .test("x")).first)
        let text = String(decoding: file.bytes, as: UTF8.self).replacing(original, with: forged)
        let fault = #expect(throws: Fault.self) {
            try template.decode(ExportFile(name: file.name, bytes: Array(text.utf8)))
        }
        #expect(fault?.message == message)
    }

    @Test(
        "points at what is wrong with a document",
        arguments: [
            (
                "{no: po_number}",
                "nothing holds 'address_line_1', 'city', 'country', 'postal_code', 'quantity', 'recipient_name', 'supplier_sku'"
            ),
            ("{sku: supplier_sku}", "'supplier_sku' belongs to a line"),
            ("{pay: {fixed_number: three}}", "'three' is not a number"),
            ("{pay: {number: city}}", "'city' is not 'quantity', 'unit_cost' or 'product_id'"),
        ]
    )
    func findings(order: String, message: String) {
        let finding = #expect(throws: Finding.self) {
            try Template.make(Self.head + "document: {order: \(order)}")
        }
        #expect(finding?.message == message)
    }

    @Test("a supplier has a table or a document, and not both or none")
    func either() {
        let none = #expect(throws: Finding.self) { try Template.make(Self.head) }
        #expect(none?.message == "'file' is missing")
    }
}
