import ManualSupplier
import Orders
import PipelineKit
import PipelineSupply
import PipelineTesting
import Testing

@Suite struct ManualTests {
    private func make(
        link: String = "https://shop.example/item/{supplier_sku}?from=us"
    ) throws -> Manual {
        try Manual.make(
            """
            name: desk
            currency: USD
            feed: {file: feed.csv, columns: {sku: a, cost: b, stock: c}}
            link: \(link)
            """
        )
    }

    private static let number = PONumber(Digest(high: 1, low: 1))
    private static let other = PONumber(Digest(high: 2, low: 2))

    @Test("keeps its promises") func promises() async throws {
        try await SupplierPromises(make()).check()
    }

    @Test("writes a row for each order, with a link for each item")
    func encodes() throws {
        var order = PurchaseOrder(
            number: Self.number,
            orderNumber: "#1001",
            recipient: Address(
                name: "=Mara Sample",
                line1: "12 Sample St",
                city: "Havre",
                region: "MT",
                postalCode: "59501",
                country: "US",
                phone: "+1 406 555 0100"
            ),
            lines: [
                .init(
                    supplierSKU: "TEE/RED S",
                    title: "Tee, red: S",
                    quantity: try #require(Quantity(2)),
                    unitCost: Money(750, .usd)
                ),
                .init(supplierSKU: "CUP", title: "", quantity: try #require(Quantity(1))),
            ]
        )
        order.service = "DHL"
        let supplier = try make()
        let file = try #require(supplier.encode([order], in: .test("desk-1")).first)
        #expect(file.name == "desk-1.csv")
        #expect(
            String(decoding: file.bytes, as: UTF8.self) == """
                po_number,order,name,company,street,street_2,city,region,postal_code,country,phone,service,items,links,ordered,carrier,tracking_number
                \(Self.number),#1001,'=Mara Sample,,12 Sample St,,Havre,MT,59501,US,+1 406 555 0100,DHL,"2 x TEE/RED S
                  at most 7.50 USD each: Tee, red: S
                1 x CUP
                  at any price: ","https://shop.example/item/TEE%2FRED%20S?from=us
                https://shop.example/item/CUP?from=us",,,

                """
        )
        #expect(try supplier.decode(file) == [order])
    }

    @Test(
        "refuses a list that was changed",
        arguments: [
            ("2 x TEE", "3 x TEE"), ("item/TEE", "item/CUP"), ("59501", "59502"),
            ("each: ", "each. "),
            ("desk,", "desk"), (",MT,", ",MT"), ("2 x TEE", "two x TEE"), ("7.50 USD", "7.51 EUR"),
        ]
    )
    func changed(old: String, new: String) throws {
        let order = PurchaseOrder(
            number: Self.number,
            orderNumber: "desk",
            recipient: Address(
                name: "Mara Sample",
                line1: "12 Sample St",
                city: "Havre",
                region: "MT",
                postalCode: "59501",
                country: "US"
            ),
            lines: [
                .init(
                    supplierSKU: "TEE",
                    title: "Tee",
                    quantity: try #require(Quantity(2)),
                    unitCost: Money(750, .usd)
                )
            ]
        )
        let supplier = try make()
        let file = try #require(supplier.encode([order], in: .test("desk-1")).first)
        let text = String(decoding: file.bytes, as: UTF8.self)
        let spoilt = ExportFile(
            name: "desk-1.csv",
            bytes: Array(text.replacing(old, with: new).utf8)
        )
        #expect(spoilt != file)
        // A list that still reads is another purchase order.
        let read = try? supplier.decode(spoilt)
        #expect(read != [order])
    }

    @Test(
        "reads a list that a person has filled in, in any spreadsheet's way",
        arguments: [
            (",", "1ZTEST1 1ZTEST2"), (";", "1ZTEST1 1ZTEST2"), (",", "\"1Z TES T1,1ZTEST2\""),
            (",", "\"1ZTEST1\n1ZT EST 2\""),
        ]
    )
    func filled(separator: String, numbers: String) throws {
        let columns = ["po_number", "name", "a", "b", "c", "ordered", "carrier", "tracking_number"]
        let rows = [
            columns,
            ["\(Self.number)", "Mara Sample", "", "", "", "W-77", "UPS", numbers],
            ["\(Self.other)", "Mara Sample", "", "", "", "No", "", ""],
            ["\(PONumber(Digest(high: 3, low: 3)))", "Mara Sample", "", "", "", "", "", ""],
        ]
        let text = rows.map { $0.joined(separator: separator) + "\r\n" }.joined()
        let file = ExportFile(name: "desk.csv", bytes: Array(text.utf8))
        let supplier = try make()
        let answers = try supplier.acknowledgements(in: file)
        #expect(answers.map(\.number) == [Self.number, Self.other])
        #expect(answers.map(\.verdict) == [.accepted, .rejected])
        #expect(answers.map(\.supplierReference) == ["W-77", ""])
        let shipments = try supplier.shipments(in: file)
        #expect(shipments.map(\.number) == [Self.number])
        #expect(shipments[0].parcels.map(\.trackingNumber) == ["1ZTEST1", "1ZTEST2"])
        #expect(shipments[0].parcels.map(\.carrier) == ["UPS", "UPS"])
    }

    @Test(
        "names file, line and column of a list that cannot be read",
        arguments: [
            ("", "desk.csv: The list is empty."),
            (
                "po_number,ordered,carrier,tracking_number\n\(number),\"W-1,,\n\(other),W-2,,\n",
                "desk.csv:2:2: The quotes of this field are not closed where the field ends."
            ),
            (
                "po_number,ordered,carrier\n",
                "desk.csv:1: The list has no column 'tracking_number'."
            ),
            (
                "po_number,ordered,carrier,tracking_number\n\(number),W-1,USPS,9.4001E+21\n",
                "desk.csv:2:4: A spreadsheet has rounded the number."
            ),
            (
                "ordered,po_number,carrier,tracking_number\nW-1,4711,,\n",
                "desk.csv:2:2: The row has no purchase order of ours."
            ),
        ]
    )
    func unreadable(text: String, message: String) throws {
        let supplier = try make()
        let fault = #expect(throws: Fault.self) {
            try supplier.shipments(in: ExportFile(name: "desk.csv", bytes: Array(text.utf8)))
        }
        #expect(fault?.description == message)
    }

    @Test("a cell that is no UTF-8 is no cell that waits")
    func encoding() throws {
        let supplier = try make()
        let text = "po_number,ordered,carrier,tracking_number\n\(Self.number),W"
        let bytes = Array(text.utf8) + [0xFC] + Array(",,\n".utf8)
        let fault = #expect(throws: Fault.self) {
            try supplier.acknowledgements(in: ExportFile(name: "desk.csv", bytes: bytes))
        }
        #expect(fault?.description == "desk.csv:2:2: The field is not UTF-8.")
    }

    @Test(
        "takes a link with a place for the item, and no other",
        arguments: [
            "https://shop.example/item", "ftp://shop.example/{supplier_sku}",
            "https://shop.example/{sku}", "'https://shop.example/ {supplier_sku}'",
        ]
    )
    func links(link: String) {
        let finding = #expect(throws: Finding.self) { try make(link: link) }
        #expect(finding?.message.contains("is no link with '{supplier_sku}' in it") == true)
    }
}
