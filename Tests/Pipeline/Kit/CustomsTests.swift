import Orders
import PipelineKit
import PipelineTesting
import Testing

/// What stands in a purchase order besides what the customer bought: customs, brand, phone.
@Suite struct CustomsTests {
    private struct Plain: Supplier {
        static let manifest = Manifest("plain", "Nothing.")
        var limits = SupplierLimits.none
        init(_ settings: Settings) {}
        var name: SupplierName { "north" }
        var feeds: [Path] { [] }
        var terms: SupplierTerms { SupplierTerms(orderFee: Money(0, .usd), ordersPerFile: 1) }
        var disclosed: [PurchaseOrder.Field] { [.name, .phone, .brand, .hsCode, .origin, .taxID] }
        func brand(of shop: String) -> String { shop == "eu" ? "Example EU" : "Example" }
        func offers(from feeds: [Feed]) -> [Offer] { [] }
        func refusal(of offer: Offer, to recipient: Address) -> Reason? { nil }
        func encode(_ orders: [PurchaseOrder], in envelope: Envelope) -> [ExportFile] { [] }
        func decode(_ file: ExportFile) -> [PurchaseOrder] { [] }
    }

    @Test(
        "takes a tariff number of six to twelve digits, and one country",
        arguments: [
            ("691200", "PT", "691200"), ("6912.00.23", "PT", "69120023"),
            ("6912 0023 10", "CN", "6912002310"),
        ]
    )
    func data(code: String, origin: String, digits: String) throws {
        let data = try #require(CustomsData(hsCode: code, origin: origin))
        #expect(data.hsCode == digits)
        #expect(data.origin == origin)
    }

    @Test("keeps the country's code alone", arguments: ["US,", " US", "US "])
    func origin(text: String) {
        #expect(CustomsData(hsCode: "691200", origin: text)?.origin == "US")
    }

    @Test(
        "takes no other",
        arguments: [
            ("69120", "PT"), ("6912002310123", "PT"), ("69120X", "PT"), ("691200", "Portugal"),
            ("691200", "PT CN"), ("691200", "*"), ("", ""),
        ]
    )
    func noData(code: String, origin: String) {
        #expect(CustomsData(hsCode: code, origin: origin) == nil)
    }

    @Test("a purchase order says what customs are told of the supplier's SKU, and the shop's brand")
    func purchase() throws {
        let supplier = try Plain.make("")
        let data = try #require(CustomsData(hsCode: "691200", origin: "PT"))
        var offer = Offer(
            sku: "MUG",
            supplierSKU: "S-1",
            unitCost: nil,
            usableStock: 1,
            leadTimeInDays: 1,
            freight: Freight(first: Money(0, .usd), next: Money(0, .usd)),
            customs: data
        )
        offer.sku = "CUP"
        var night = Night.test(suppliers: [supplier])
        night.supplies[supplier.name] = Supply(offers: [offer])
        for (shop, brand) in [("eu", "Example EU"), ("us", "Example")] {
            var order = Order.test(shop: shop, lines: [.test("MUG", 1), .test("HAT", 1)])
            order.lines[0].route([(order.lines[0].quantity, .test("north", sku: "S-1"))])
            order.lines[1].route([(order.lines[1].quantity, .test("north", sku: "S-2"))])
            let purchase = try night.purchaseOrder(of: order, for: supplier)
            #expect(purchase.brand == brand)
            #expect(purchase.lines.map(\.hsCode) == ["691200", ""])
            #expect(purchase.lines.map(\.origin) == ["PT", ""])
        }
    }

    @Test(
        "writes a phone as digits where the supplier takes nothing else",
        arguments: [
            ("+49 (228) 555-0100", "+492285550100"), ("406.555.0100", "4065550100"), ("", ""),
            ("00 49 228 5550100", "+492285550100"),
        ]
    )
    func phone(text: String, digits: String) throws {
        var supplier = try Plain.make("")
        supplier.limits.phonesAreDigits = true
        var order = PurchaseOrder(number: PONumber(Digest.none))
        order.recipient.phone = text
        #expect(try supplier.fitted(order).recipient.phone == digits)
    }

    @Test("holds a phone with an extension rather than sending another number")
    func phoneWithWords() throws {
        var supplier = try Plain.make("")
        supplier.limits.phonesAreDigits = true
        var order = PurchaseOrder(number: PONumber(Digest.none))
        order.recipient.phone = "406 555 0100 ext. 7"
        let misfit = #expect(throws: Refusal.self) { try supplier.fitted(order) }
        #expect(misfit?.reason.code == .fieldDoesNotFit)
        #expect(misfit?.reason.field == "phone")
    }

    @Test("asks for a tax id in the countries that need one")
    func taxID() throws {
        var supplier = try Plain.make("")
        supplier.limits.requiredIn = ["BR": [.taxID]]
        var brazil = Order.test(shipTo: .test(country: "BR"))
        #expect(
            supplier.limits.refusal(of: brazil)?.reason == Reason(.taxIDRequired, field: "tax_id")
        )
        #expect(supplier.limits.refusal(of: .test(shipTo: .test(country: "PT"))) == nil)
        #expect(!supplier.limits.takesEveryRecipient)
        brazil.shipTo.taxID = "529.982.247-25"
        #expect(supplier.limits.refusal(of: brazil) == nil)
        let order = PurchaseOrder(number: PONumber(Digest.none), recipient: .test(country: "BR"))
        let misfit = #expect(throws: Refusal.self) { try supplier.fitted(order) }
        #expect(misfit?.reason.code == .taxIDRequired)
    }
}
