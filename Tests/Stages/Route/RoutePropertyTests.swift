import Orders
import PipelineKit
import PipelineTesting
import RouteStage
import Seeds
import Testing

/// What must hold for any offers and any orders.
@Suite struct RoutePropertyTests {
    /// A market and a night's orders that a seed makes up.
    private struct Case {
        let shelves: [Shelf]
        let orders: [Order]

        init(seed: Int) {
            var random = SplitMix(seed: seed)
            let skus = ["A", "B", "C", "D"]
            shelves = (0..<(1 + random.below(4))).map { number in
                var offers: [Offer] = []
                for sku in skus where random.chance(70) {
                    offers.append(
                        .test(
                            random.chance(5) ? nil : Int64(random.below(900)),
                            sku: sku,
                            stock: random.below(12),
                            days: 1 + random.below(9),
                            freight: Int64(random.below(300)),
                            next: Int64(random.below(60))
                        )
                    )
                }
                let isPicky = random.chance(30)
                return Shelf(
                    SupplierName("s\(number)"),
                    fee: Int64(random.below(80)),
                    to: isPicky ? .countries(["NL"]) : .everywhere,
                    offers
                )
            }
            orders = (0..<(1 + random.below(12))).map { number in
                .test(
                    "#\(number)",
                    shipTo: .test(country: random.pick(["NL", "DE"])),
                    lines: (0...random.below(3)).map { line in
                        .test(random.pick(skus + ["X"]), random.below(5), id: "\(line)")
                    }
                )
            }
        }

        func run(_ yaml: String = "") throws -> [Order] {
            try Route.make(yaml).run(orders, in: .test(suppliers: shelves))
        }
    }

    /// Units given away, by supplier and SKU.
    private func given(_ orders: [Order]) -> [String: Int] {
        var given: [String: Int] = [:]
        for part in orders.flatMap(\.lines).flatMap(\.parts) {
            guard let assignment = part.assignment else { continue }
            given["\(assignment.supplier) \(assignment.supplierSKU)", default: 0] +=
                part.units.units
        }
        return given
    }

    @Test(
        "gives no supplier more than its stock, and leaves no unit without an answer",
        arguments: 0..<120
    )
    func stock(seed: Int) throws {
        let made = Case(seed: seed)
        for yaml in ["", "split: true", "prefer: lead-time"] {
            let orders = try made.run(yaml)
            let given = given(orders)
            for shelf in made.shelves {
                for offer in shelf.offered {
                    let taken = given["\(shelf.name) \(offer.supplierSKU)", default: 0]
                    #expect(taken <= offer.usableStock)
                }
            }
            for line in orders.flatMap(\.lines) where line.quantity > .zero {
                #expect(line.openUnits == .zero)
                #expect(line.parts.reduce(0) { $0 + $1.units.units } == line.quantity.units)
            }
        }
    }

    @Test("chooses nobody who could not ship, and nobody dearer than another", arguments: 0..<120)
    func choice(seed: Int) throws {
        let made = Case(seed: seed)
        for order in try made.run() {
            for line in order.lines where line.quantity > .zero {
                let chosen = line.candidates.compactMap { candidate -> Money? in
                    if case .chosen(let cost) = candidate.verdict { cost } else { nil }
                }
                let routed = line.parts.compactMap(\.assignment)
                #expect(chosen.count == routed.count)
                #expect(chosen == routed.map(\.cost.total))
                for candidate in line.candidates {
                    guard case .costsMore(let more) = candidate.verdict else { continue }
                    #expect(more.minor >= 0)
                }
                let offering = made.shelves.filter { $0.offered.contains { $0.sku == line.sku } }
                #expect(Set(line.candidates.map(\.supplier)) == Set(offering.map(\.name)))
            }
        }
    }

    @Test(
        "the least landed cost of the first order is what trying every supplier finds",
        arguments: 0..<120
    )
    func model(seed: Int) throws {
        let made = Case(seed: seed)
        let order = try made.run()[0]
        guard let line = order.lines.first, line.quantity > .zero else { return }
        var best: (cost: Int64, days: Int, place: Int)?
        for (place, shelf) in made.shelves.enumerated() {
            for offer in shelf.offered where offer.sku == line.sku {
                guard let cost = offer.unitCost?.minor, cost > 0,
                    offer.usableStock >= line.quantity.units,
                    shelf.refusal(of: offer, to: order.shipTo) == nil
                else { continue }
                let units = Int64(line.quantity.units)
                let total =
                    cost * units + offer.freight.first.minor
                    + offer.freight.next.minor * (units - 1) + shelf.fee
                let bid = (cost: total, days: offer.leadTimeInDays, place: place)
                if best.map({ bid < $0 }) ?? true { best = bid }
            }
        }
        let assignment = line.parts[0].assignment
        #expect(assignment?.cost.total.minor == best?.cost)
        #expect(assignment?.supplier == best.map { made.shelves[$0.place].name })
    }

    @Test(
        "splitting sends at least as much as not splitting, order by order from the first",
        arguments: 0..<60
    )
    func split(seed: Int) throws {
        let made = Case(seed: seed)
        let whole = given(Array(try made.run().prefix(1))).values.reduce(0, +)
        let split = given(Array(try made.run("split: true").prefix(1))).values.reduce(0, +)
        #expect(split >= whole)
    }

    @Test("an order pays each supplier's parcel once", arguments: 0..<60)
    func parcels(seed: Int) throws {
        let made = Case(seed: seed)
        for order in try made.run("split: true") {
            for shelf in made.shelves {
                let parcels = order.lines.flatMap(\.parts).compactMap(\.assignment)
                    .filter { $0.supplier == shelf.name }.map(\.cost.parcel.minor)
                #expect(parcels.count { $0 != 0 } <= 1)
                #expect(parcels.dropFirst().allSatisfy { $0 == 0 })
            }
        }
    }

    @Test("tells the same of the same night", arguments: 0..<20)
    func determinism(seed: Int) throws {
        let made = Case(seed: seed)
        #expect(try made.run("split: true") == made.run("split: true"))
    }

    @Test("orders that ended before take nothing from the stock", arguments: 0..<20)
    func ended(seed: Int) throws {
        let made = Case(seed: seed)
        var orders = made.orders
        for index in orders.indices { orders[index].hold(because: Reason(.addressInvalid)) }
        let routed = try Route.make("").run(orders, in: .test(suppliers: made.shelves))
        #expect(given(routed).isEmpty)
        #expect(routed.flatMap(\.lines).allSatisfy { $0.candidates.isEmpty })
    }
}
