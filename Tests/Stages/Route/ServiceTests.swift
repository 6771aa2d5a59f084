import Orders
import PipelineKit
import PipelineTesting
import RouteStage
import Testing

/// Services, the tiers that customers choose, and customs.
@Suite struct ServiceTests {
    private static let tiers = "tiers: {express: [Express, 'next day*'], overnight: [Overnight]}"

    private func run(_ shelves: [Shelf], _ orders: [Order], _ yaml: String = tiers) throws
        -> [Order]
    {
        try Route.make(yaml).run(orders, in: .test(suppliers: shelves))
    }

    private static func freight(_ first: Int64, _ next: Int64 = 0) -> Freight {
        Freight(first: Money(first, .usd), next: Money(next, .usd))
    }

    private static let post = Service(name: "Post", leadTimeInDays: 9, freight: freight(200, 50))
    private static let courier = Service(
        name: "Courier",
        tier: .express,
        leadTimeInDays: 2,
        freight: freight(900, 100)
    )

    private func shelf(_ offers: [Offer], _ services: [Service] = [post, courier]) -> Shelf {
        var shelf = Shelf("north", offers)
        shelf.services = services
        return shelf
    }

    private func order(_ method: String, _ skus: [String] = ["MUG"]) -> Order {
        .test(shippingMethod: method, lines: skus.map { .test($0, 2) })
    }

    @Test(
        "a customer's way of shipping asks for a tier, in any case of letters",
        arguments: [
            ("", "Post"), ("Standard", "Post"), ("EXPRESS", "Courier"), ("Next Day Air", "Courier"),
            ("Expression", "Post"),
        ]
    )
    func tier(method: String, service: String) throws {
        let order = try run([shelf([.test(100)])], [order(method)])[0]
        let assignment = try #require(order.lines[0].parts[0].assignment)
        #expect(assignment.service == service)
        #expect(assignment.leadTimeInDays == (service == "Post" ? 9 : 2))
        #expect(assignment.cost.freight.minor == (service == "Post" ? 100 : 200))
        #expect(assignment.cost.parcel.minor == (service == "Post" ? 150 : 800))
    }

    @Test("says of each service why it was not chosen, and by how much")
    func candidates() throws {
        let lines = try run([shelf([.test(100)])], [order(""), order("express")]).map {
            $0.lines[0]
        }
        #expect(
            lines[0].candidates.map(\.description) == [
                "north/Post chosen 4.50 USD", "north/Courier not-chosen +7.50 USD",
            ]
        )
        #expect(
            lines[1].candidates.map(\.description) == [
                "north/Courier chosen 12.00 USD", "north/Post service-not-offered",
            ]
        )
    }

    @Test("holds what nobody sends as fast as the customer has paid for")
    func notOffered() throws {
        let shelves = [shelf([.test(100)]), Shelf("east", [.test(90)])]
        let order = try run(shelves, [order("Overnight")])[0]
        #expect(order.codes == [.serviceNotOffered])
        // Without tiers nobody asks.
        let plain = try run(shelves, [self.order("Overnight")], "")[0]
        #expect(plain.suppliers == ["east"])
    }

    @Test("one order's parcel of a supplier goes by one service")
    func oneParcel() throws {
        let cheap = Service(name: "Letter", leadTimeInDays: 3, freight: Self.freight(10, 200))
        let shelf = shelf([.test(100), .test(100, sku: "CUP")], [Self.post, cheap])
        let order = try run([shelf], [order("", ["MUG", "CUP"])])[0]
        // The first line is sent for 210 as a letter and for 250 by post; the second one follows it.
        #expect(order.lines.map { $0.parts[0].assignment?.service } == ["Letter", "Letter"])
        #expect(order.lines[1].candidates.map(\.description) == ["north/Letter chosen 6.00 USD"])
    }

    @Test("all services of a supplier take from one stock")
    func stock() throws {
        let orders = try run(
            [shelf([.test(100, stock: 3)])],
            [order(""), order("express")]
        )
        #expect(orders.map(\.codes) == [[], [.noCandidate]])
        #expect(
            orders[1].lines[0].candidates.map(\.description) == [
                "north/Post service-not-offered", "north/Courier short-stock",
            ]
        )
    }

    @Test("a service goes to its own countries")
    func countries() throws {
        let home = Service(
            name: "Home",
            leadTimeInDays: 1,
            freight: Self.freight(1),
            destinations: .countries(["US"])
        )
        let order = try run([shelf([.test(100)], [home, Self.post])], [order("")])[0]
        #expect(
            order.lines[0].candidates.map(\.description) == [
                "north/Post chosen 4.50 USD", "north/Home no-ship-to-country",
            ]
        )
    }

    @Test("knows no other tiers")
    func unknownTier() {
        let finding = #expect(throws: Finding.self) { try Route.make("tiers: {expres: [Fast]}") }
        #expect(finding?.message.contains("'expres' is no tier") == true)
    }

    @Test("customs ask for a tariff number and an origin, but not everywhere")
    func customs() throws {
        var limits = SupplierLimits.none
        limits.withoutCustoms = .countries(["US"])
        let data = try #require(CustomsData(hsCode: "6912.00.23", origin: "PT"))
        let offer = Offer(
            sku: "CUP",
            supplierSKU: "S-CUP",
            unitCost: Money(100, .usd),
            usableStock: 10,
            leadTimeInDays: 3,
            freight: Self.freight(0),
            customs: data
        )
        let shelf = Shelf("north", limits: limits, [.test(100), offer])
        let orders = try run([shelf], [order("", ["MUG"]), order("", ["CUP"])])
        #expect(orders.map(\.codes) == [[.customsDataMissing], []])
        let home = Order.test(shipTo: .test(country: "US"), lines: [.test("MUG", 1)])
        #expect(try run([shelf], [home])[0].suppliers == ["north"])
    }
}
