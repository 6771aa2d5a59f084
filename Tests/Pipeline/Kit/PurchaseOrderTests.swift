import Orders
import PipelineKit
import PipelineTesting
import Testing

@Suite struct PurchaseOrderTests {
    private func assigned(_ suppliers: [SupplierName]) -> Order {
        var order = Order.test(
            "#7",
            lines: suppliers.indices.map { .test("S\($0)", $0 + 1, id: "\($0 + 1)") }
        )
        for (index, supplier) in suppliers.enumerated() {
            let assignment = Assignment.test(supplier, sku: "X\(index)", unitCost: Money(450, .usd))
            order.lines[index].route([(order.lines[index].quantity, assignment)])
        }
        return order
    }

    @Test("holds the lines of its supplier alone, and the whole recipient")
    func lines() {
        let order = assigned(["north", "east", "north"])
        let number = PONumber(Digest(high: 1, low: 1))
        let purchase = order.purchaseOrder(for: "north", on: "2026-11-19", number: number)
        #expect(purchase.recipient == order.shipTo)
        #expect(purchase.lines.map(\.supplierSKU) == ["X0", "X2"])
        #expect(purchase.lines.map(\.quantity.units) == [1, 3])
        #expect(order.assignedSuppliers == ["north", "east"])
        #expect(order.purchaseOrder(for: "west", on: "", number: number).lines.isEmpty)
    }

    @Test("its statement changes with every field that the supplier is sent, and with no other")
    func statement() {
        let number = PONumber(Digest(high: 1, low: 1))
        let original = assigned(["north"]).purchaseOrder(
            for: "north",
            on: "2026-11-19",
            number: number
        )
        let changes: [(PurchaseOrder.Field, (inout PurchaseOrder) -> Void)] = [
            (.number, { $0.number = PONumber(Digest(high: 2, low: 1)) }),
            (.date, { $0.date += "x" }),
            (.orderNumber, { $0.orderNumber += "x" }), (.name, { $0.recipient.name += "x" }),
            (.company, { $0.recipient.company += "x" }), (.line1, { $0.recipient.line1 += "x" }),
            (.line2, { $0.recipient.line2 += "x" }), (.line3, { $0.line3 += "x" }),
            (.city, { $0.recipient.city += "x" }),
            (.region, { $0.recipient.region += "x" }),
            (.postalCode, { $0.recipient.postalCode += "x" }),
            (.country, { $0.recipient.country += "x" }),
            (.countryName, { $0.recipient.country += "x" }),
            (.phone, { $0.recipient.phone += "x" }), (.taxID, { $0.recipient.taxID += "x" }),
            (.service, { $0.service += "x" }), (.brand, { $0.brand += "x" }),
            (.parcelGroup, { $0.parcelGroup += "x" }),
            (.hsCode, { $0.lines[0].hsCode += "x" }), (.origin, { $0.lines[0].origin += "x" }),
            (.email, { $0.email += "x" }), (.note, { $0.note += "x" }),
            (.lineID, { $0.lines[0].lineID += "x" }),
            (.productID, { $0.lines[0].productID += "x" }),
            (.supplierSKU, { $0.lines[0].supplierSKU += "x" }), (.sku, { $0.lines[0].sku += "x" }),
            (.title, { $0.lines[0].title += "x" }), (.quantity, { $0.lines[0].quantity = .zero }),
            (.unitCost, { $0.lines[0].unitCost = Money(1, .usd) }),
            (.currency, { $0.lines[0].unitCost = Money(450, .eur) }),
        ]
        #expect(Set(changes.map(\.0)) == Set(PurchaseOrder.Field.allCases))
        for (changed, change) in changes {
            var other = original
            change(&other)
            for field in PurchaseOrder.Field.allCases
            where field != .unitCost || changed != .currency {
                let countries: Set<PurchaseOrder.Field> = [.country, .countryName]
                let isSame = field == changed || countries.isSuperset(of: [field, changed])
                #expect((bytes(other, [field]) != bytes(original, [field])) == isSame)
            }
        }
    }

    private func bytes(_ order: PurchaseOrder, _ fields: [PurchaseOrder.Field]) -> [UInt8] {
        var writer = ByteWriter()
        order.writeStatement(of: fields, to: &writer)
        return writer.bytes
    }

    @Test("texts cannot slip from one field into the next")
    func framing() {
        let number = PONumber(Digest(high: 1, low: 1))
        var one = PurchaseOrder(number: number, recipient: Address(name: "ab", company: "c"))
        let before = bytes(one, [.name, .company])
        one.recipient = Address(name: "a", company: "bc")
        #expect(bytes(one, [.name, .company]) != before)
    }
}

@Suite struct DestinationsTests {
    @Test(
        "reads codes and everywhere",
        arguments: [("US, CA MX", "MX", true), ("US", "CA", false), ("*", "NL", true)]
    )
    func reads(text: String, country: String, isReached: Bool) throws {
        #expect(try #require(Destinations(text)).contains(country) == isReached)
    }

    @Test(
        "refuses what is no list of codes",
        arguments: ["", " ", "usa", "us", "U1", "* US", "USA"]
    )
    func refuses(text: String) {
        #expect(Destinations(text) == nil)
    }

    @Test("spells what it reads", arguments: ["*", "AT DE NL"])
    func spells(text: String) throws {
        let spelling = try #require(Destinations(text)).spelling.filter { $0 != "\"" }
        #expect(spelling == text)
    }
}
