import Orders
import PipelineKit
import PipelineSupply
import PipelineTesting
import TemplateSupplier
import Testing

/// Purchase orders as XML that the pipeline file draws.
@Suite struct XMLDocumentTests {
    private static let order = """
        "@id": po_number
        To:
          Name: recipient_name
          Street: address_line_1
          City: city
          Zip: postal_code
          "@country": country
        Via: {fixed: GROUND}
        Item: {lines: {"@sku": supplier_sku, Count: quantity, Price: {number: unit_cost}}}
        """

    private func make(_ more: String, _ order: String = order) throws -> Template {
        let body = order.split(separator: "\n").map { "\n    \($0)" }.joined()
        return try Template.make(
            """
            name: north
            currency: USD
            feed: {file: feed.csv, columns: {sku: a, cost: b, stock: c}}
            document:
              format: xml
              \(more)
              order:\(body)
            """
        )
    }

    @Test("keeps its promises, alone in a file and among others", arguments: ["", "root: Orders"])
    func promises(more: String) async throws {
        try await SupplierPromises(make(more)).check()
    }

    @Test("keeps its promises where texts of customers are attributes")
    func attributes() async throws {
        let order = """
            "@id": po_number
            To: {"@name": recipient_name, "@street": address_line_1, "@city": city, "@zip": postal_code, "@country": country}
            Item: {lines: {"@sku": supplier_sku, "@count": quantity, "@title": title}}
            """
        try await SupplierPromises(make("root: Orders", order)).check()
    }

    private static func purchase() throws -> PurchaseOrder {
        PurchaseOrder(
            number: PONumber(Digest(high: 1, low: 1)),
            recipient: .test(name: "Mina <M> & \"V\""),
            lines: [
                .init(
                    supplierSKU: "A\"1",
                    quantity: try #require(Quantity(2)),
                    unitCost: Money(450, .usd)
                ),
                .init(supplierSKU: "B", quantity: try #require(Quantity(1))),
            ]
        )
    }

    @Test("writes what the pipeline file draws")
    func encodes() throws {
        let purchase = try Self.purchase()
        let supplier = try make("root: Orders")
        let files = try supplier.encode([purchase], in: .test("north-1"))
        #expect(files.map(\.name) == ["north-1.xml"])
        #expect(
            String(decoding: files[0].bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <Orders>
                  <Order id="\(purchase.number)">
                    <To country="NL">
                      <Name>Mina &lt;M&gt; &amp; "V"</Name>
                      <Street>Kanaalzicht 12</Street>
                      <City>Utrecht</City>
                      <Zip>3511 AB</Zip>
                    </To>
                    <Via>GROUND</Via>
                    <Item sku="A&quot;1">
                      <Count>2</Count>
                      <Price>4.50</Price>
                    </Item>
                    <Item sku="B">
                      <Count>1</Count>
                      <Price/>
                    </Item>
                  </Order>
                </Orders>

                """
        )
        #expect(try supplier.decode(files[0]).map(\.lines) == [purchase.lines])
    }

    @Test(
        "refuses to read a file back that it would not have written, and says where",
        arguments: [
            (">2<", ">two<", "north-1.xml:12:7: Element 'Count' does not hold what it should."),
            (">GROUND<", ">AIR<", "north-1.xml:10:5: Element 'Via' does not hold what it should."),
            (
                " country=\"NL\"", "",
                "north-1.xml:4:5: Element 'To' has not the attribute 'country' that it should."
            ),
            ("<City>Utrecht</City>", "", "north-1.xml:4:5: Element 'To' has no 'City' in it."),
            (
                "<Via>", "<Note>Mina</Note><Via>",
                "north-1.xml: The file is for somebody else, says a fact twice, or something else besides."
            ),
            ("</Orders>", "", "north-1.xml:"),
        ]
    )
    func refuses(original: String, forged: String, message: String) throws {
        let supplier = try make("root: Orders")
        let file = try #require(supplier.encode([Self.purchase()], in: .test("north-1")).first)
        let text = String(decoding: file.bytes, as: UTF8.self)
        let spoilt = text.replacing(original, with: forged)
        #expect(spoilt != text)
        let fault = #expect(throws: Fault.self) {
            try supplier.decode(ExportFile(name: file.name, bytes: Array(spoilt.utf8)))
        }
        #expect(fault?.description.hasPrefix(message) == true, "\(String(describing: fault))")
    }

    @Test(
        "says which name is none of XML",
        arguments: [
            ("element: 1st", order, "'1st' is no name of an element"),
            (
                "", order.replacing("Via:", with: "\"the way\":"),
                "'the way' is no name of an element or attribute"
            ),
            (
                "", order.replacing("Via: {fixed: GROUND}", with: "\"@Via\": {a: {fixed: b}}"),
                "the attribute '@Via' holds a text alone"
            ),
        ]
    )
    func names(more: String, order: String, message: String) {
        let finding = #expect(throws: Finding.self) { try make(more, order) }
        #expect(finding?.message == message)
    }
}
