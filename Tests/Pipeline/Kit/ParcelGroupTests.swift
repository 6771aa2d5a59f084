import Orders
import PipelineKit
import PipelineTesting
import Testing

/// Which purchase orders may share a parcel: those for one recipient to the byte, where the channel may.
@Suite struct ParcelGroupTests {
    private struct Packer: Supplier {
        static let manifest = Manifest("packer", "Packs.")
        init(_ settings: Settings) {}
        var name: SupplierName { "north" }
        var feeds: [Path] { [] }
        var terms: SupplierTerms { SupplierTerms(orderFee: Money(0, .usd), ordersPerFile: 1) }
        var disclosed: [PurchaseOrder.Field] {
            [.number, .name, .company, .line1, .line2, .parcelGroup]
        }
        func combines(_ order: OrderID) -> Bool { order.channel == "plain" }
        func offers(from feeds: [Feed]) -> [Offer] { [] }
        func refusal(of offer: Offer, to recipient: Address) -> Reason? { nil }
        func encode(_ orders: [PurchaseOrder], in envelope: Envelope) -> [ExportFile] { [] }
        func decode(_ file: ExportFile) -> [PurchaseOrder] { [] }
    }

    private func group(_ order: Order) throws -> (group: String, number: PONumber) {
        let supplier = try Packer.make("")
        var order = order
        order.lines[0].route([(order.lines[0].quantity, .test("north"))])
        let purchase = try Night.test(suppliers: [supplier]).purchaseOrder(of: order, for: supplier)
        return (purchase.parcelGroup, purchase.number)
    }

    @Test("two orders for one recipient share a parcel, and stay two purchase orders")
    func shared() throws {
        let one = try group(.test("#1", channel: "plain"))
        let other = try group(.test("#2", channel: "plain"))
        #expect(one.group == other.group)
        #expect(one.number != other.number)
        #expect(one.group.hasPrefix("G"))
    }

    @Test("orders whose recipients differ in any field never share one")
    func apart() throws {
        let changes: [(inout Address) -> Void] = [
            { $0.name += "x" }, { $0.company += "x" }, { $0.line1 += "x" }, { $0.line2 += "x" },
            { $0.city += "x" }, { $0.region += "x" }, { $0.postalCode += "x" },
            { $0.country = "BE" }, { $0.phone += "1" }, { $0.taxID += "1" },
            // The same letters, composed and not, are different bytes.
            { $0.name = $0.name.replacing("e", with: "e\u{301}") },
        ]
        var groups = [try group(.test("#1", channel: "plain")).group]
        for (index, change) in changes.enumerated() {
            var address = Address.test()
            change(&address)
            groups.append(try group(.test("#\(index)", channel: "plain", shipTo: address)).group)
        }
        groups.append(try group(.test("#1", channel: "plain", shop: "eu")).group)
        #expect(Set(groups).count == groups.count)
    }

    @Test("a channel that may not combine has a parcel for each order")
    func policy() throws {
        let groups = try ["#1", "#2"].map { try group(.test($0, channel: "amazon")).group }
        #expect(groups[0] != groups[1])
        #expect(try group(.test("#1", channel: "amazon")).group == groups[0])
    }
}
