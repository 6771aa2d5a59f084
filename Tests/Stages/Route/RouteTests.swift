import Orders
import PipelineKit
import PipelineTesting
import RouteStage
import Testing

/// A supplier whose offers stand in the test.
struct Shelf: Supplier {
    static let manifest = Manifest("shelf", "Offers of a test.")
    let name: SupplierName
    let offered: [Offer]
    let fee: Int64
    let destinations: Destinations
    var limits = SupplierLimits.none
    var services: [Service] = []

    init(_ settings: Settings) throws(Finding) { fatalError("A shelf is made by its test.") }

    init(
        _ name: SupplierName,
        fee: Int64 = 0,
        to destinations: Destinations = .everywhere,
        limits: SupplierLimits = .none,
        _ offers: [Offer]
    ) {
        self.limits = limits
        self.name = name
        self.fee = fee
        self.destinations = destinations
        offered = offers
    }

    var feeds: [Path] { [] }
    var terms: SupplierTerms { SupplierTerms(orderFee: Money(fee, .usd), ordersPerFile: 10) }
    var disclosed: [PurchaseOrder.Field] { [.name, .company, .line1, .line2, .lineID] }
    func offers(from feeds: [Feed]) -> [Offer] { offered }
    func refusal(of offer: Offer, to recipient: Address) -> Reason? {
        destinations.contains(recipient.country) ? nil : Reason(.noShipToCountry)
    }
    func encode(_ orders: [PurchaseOrder], in envelope: Envelope) -> [ExportFile] { [] }
    func decode(_ file: ExportFile) -> [PurchaseOrder] { [] }
}

extension Offer {
    /// An offer of a SKU: cents a unit, cents for the first and each further unit's freight.
    static func test(
        _ cost: Int64?,
        sku: String = "MUG",
        stock: Int = 100,
        days: Int = 5,
        freight: Int64 = 0,
        next: Int64 = 0,
        currency: Currency = .usd,
        pack: Int = 1
    ) -> Offer {
        Offer(
            sku: sku,
            supplierSKU: "S-\(sku)",
            unitCost: cost.map { Money($0, currency) },
            usableStock: stock,
            leadTimeInDays: days,
            freight: Freight(first: Money(freight, currency), next: Money(next, currency)),
            pack: pack
        )
    }
}

@Suite struct RouteTests {
    private func run(_ shelves: [Shelf], _ orders: [Order], _ yaml: String = "") throws -> [Order] {
        try Route.make(yaml).run(orders, in: .test(suppliers: shelves))
    }

    @Test("takes the least landed cost: goods, freight and fee")
    func landedCost() throws {
        let shelves = [
            Shelf("north", fee: 50, [.test(620, freight: 480)]),
            Shelf("east", fee: 75, [.test(700, freight: 300)]),
        ]
        let order = try run(shelves, [.test()])[0]
        #expect(order.suppliers == ["east"])
        #expect(
            order.lines[0].candidates == [
                Candidate("east", .chosen(Money(1075, .usd))),
                Candidate("north", .costsMore(Money(75, .usd))),
            ]
        )
    }

    @Test("takes the least lead time where the file prefers it")
    func leadTime() throws {
        let shelves = [Shelf("slow", [.test(100, days: 9)]), Shelf("fast", [.test(900, days: 2)])]
        #expect(try run(shelves, [.test()])[0].suppliers == ["slow"])
        #expect(try run(shelves, [.test()], "prefer: lead-time")[0].suppliers == ["fast"])
    }

    @Test("asks another supplier where all that one offers is too small for it")
    func minimum() throws {
        var limits = SupplierLimits.none
        limits.minimumOrder = Money(500, .usd)
        let shelves = [
            Shelf("bulk", limits: limits, [.test(100), .test(300, sku: "CUP")]),
            Shelf("retail", [.test(400)]),
        ]
        let orders = try run(
            shelves,
            [
                .test(lines: [.test("MUG", 2)]),
                .test(lines: [.test("MUG", 2), .test("CUP", 1)]),
                .test(lines: [.test("CUP", 1)]),
            ]
        )
        #expect(orders.map(\.suppliers) == [["retail"], ["bulk", "bulk"], []])
        #expect(
            orders[0].lines[0].candidates.map(\.description) == [
                "retail chosen 8.00 USD", "bulk below-minimum",
            ]
        )
        #expect(orders[2].codes == [.belowMinimum])
    }

    @Test("breaks a tie by the order of the suppliers in the file")
    func tie() throws {
        let shelves = [Shelf("b", [.test(100)]), Shelf("a", [.test(100)])]
        #expect(try run(shelves, [.test()])[0].suppliers == ["b"])
    }

    @Test("a second line in the same parcel pays no first unit and no fee again")
    func parcel() throws {
        let shelf = Shelf(
            "north",
            fee: 50,
            [
                .test(100, sku: "A", freight: 400, next: 30),
                .test(100, sku: "B", freight: 400, next: 30),
            ]
        )
        let order = try run([shelf], [.test(lines: [.test("A", 2), .test("B", 3)])])[0]
        let costs = order.lines.compactMap { $0.parts[0].assignment?.cost }
        #expect(costs.map(\.freight.minor) == [60, 90])
        #expect(costs.map(\.parcel.minor) == [420, 0])
    }

    @Test("stock that one order takes is gone for the next, and never more than there is")
    func stock() throws {
        let wanted = [1, 1, 2, 1].enumerated().map {
            Order.test("#\($0)", lines: [.test("BELL", $1)])
        }
        let orders = try run([Shelf("north", [.test(100, sku: "BELL", stock: 3)])], wanted)
        #expect(orders.map { $0.suppliers.count } == [1, 1, 0, 1])
        #expect(orders[2].codes == [.shortStock])
    }

    @Test("splits a line over suppliers only where the file allows it")
    func split() throws {
        let shelves = [
            Shelf("north", [.test(100, stock: 2)]), Shelf("east", [.test(90, stock: 2)]),
        ]
        let order = Order.test(lines: [.test("MUG", 5)])
        #expect(try run(shelves, [order])[0].codes == [.shortStock])
        let parted = try run(shelves, [order], "split: true")[0]
        #expect(parted.suppliers == ["east", "north"])
        #expect(parted.lines[0].parts.map(\.units.units) == [2, 2, 1])
        #expect(parted.codes == [.shortStock])
    }

    @Test(
        "names the reason of every candidate that is refused",
        arguments: [
            (Shelf("x", [.test(100, stock: 0)]), ReasonCode.outOfStock),
            (Shelf("x", [.test(nil)]), .priceMissing), (Shelf("x", [.test(0)]), .zeroPrice),
            (Shelf("x", to: .countries(["US"]), [.test(100)]), .noShipToCountry),
            (Shelf("x", [.test(100, currency: .eur)]), .fxMissing),
            (Shelf("x", [.test(100, sku: "OTHER")]), .skuUnmapped),
        ]
    )
    private func refused(shelf: Shelf, code: ReasonCode) throws {
        let order = try run([shelf], [.test()])[0]
        #expect(order.codes == [code])
        #expect(order.outcomes == [.held])
    }

    @Test("says that candidates fail for different reasons, and which")
    func differentReasons() throws {
        let shelves = [
            Shelf("north", [.test(100, stock: 0)]),
            Shelf("east", to: .countries(["US"]), [.test(90)]),
        ]
        let order = try run(shelves, [.test()])[0]
        guard case .ended(.held(let reason)) = order.states[0] else { return #expect(Bool(false)) }
        #expect(
            reason == Reason(.noCandidate, detail: "north out-of-stock, east no-ship-to-country")
        )
    }

    @Test("falls back to another supplier when the cheapest has none left")
    func fallback() throws {
        let shelves = [Shelf("north", [.test(100, stock: 1)]), Shelf("east", [.test(200)])]
        #expect(
            try run(shelves, [.test("#1"), .test("#2")]).flatMap(\.suppliers) == ["north", "east"]
        )
    }

    @Test("a SKU of the supplier has one stock, whatever the shop calls it")
    func sharedStock() throws {
        func offer(_ sku: String) -> Offer {
            Offer(
                sku: sku,
                supplierSKU: "N-1",
                unitCost: Money(100, .usd),
                usableStock: 5,
                leadTimeInDays: 1,
                freight: Freight(first: Money(0, .usd), next: Money(0, .usd))
            )
        }
        let wanted = [
            Order.test("#1", lines: [.test("A", 4)]), .test("#2", lines: [.test("B", 4)]),
        ]
        let orders = try run([Shelf("north", [offer("A"), offer("B")])], wanted)
        #expect(orders[0].suppliers == ["north"])
        #expect(orders[1].codes == [.shortStock])
    }

    @Test("names the suppliers that share a line as chosen")
    func sharedLine() throws {
        let shelves = [
            Shelf("north", [.test(100, stock: 2)]), Shelf("east", [.test(90, stock: 2)]),
            Shelf("west", to: .countries(["US"]), [.test(10)]),
        ]
        let order = try run(shelves, [.test(lines: [.test("MUG", 4)])], "split: true")[0]
        #expect(
            order.lines[0].candidates.map(\.description) == [
                "east chosen 1.80 USD", "north chosen 2.00 USD", "west no-ship-to-country",
            ]
        )
    }

    @Test("leaves what has ended alone")
    func ended() throws {
        var order = Order.test()
        order.hold(because: Reason(.addressInvalid))
        let routed = try run([Shelf("north", [.test(100)])], [order])[0]
        #expect(routed.suppliers.isEmpty)
        #expect(routed.lines[0].candidates.isEmpty)
    }

    @Test("never allocates more than the usable stock, whatever is asked", arguments: 0..<50)
    func conservation(seed: Int) throws {
        let stock = [seed % 7, seed % 5, 3]
        let shelves = stock.enumerated().map {
            Shelf(SupplierName("s\($0)"), [.test(Int64(100 + $0), stock: $1)])
        }
        let wanted = (0..<8).map {
            Order.test("#\($0)", lines: [.test("MUG", 1 + (seed * 3 + $0 * 5) % 4)])
        }
        let orders = try run(shelves, wanted, seed % 2 == 0 ? "split: true" : "")
        var taken: [SupplierName: Int] = [:]
        for order in orders {
            for part in order.lines[0].parts {
                if let name = part.assignment?.supplier {
                    taken[name, default: 0] += part.units.units
                }
            }
            #expect(
                order.lines[0].parts.reduce(0) { $0 + $1.units.units }
                    == order.lines[0].quantity.units
            )
        }
        for (index, units) in stock.enumerated() {
            #expect(taken[SupplierName("s\(index)"), default: 0] <= units)
        }
    }
}
