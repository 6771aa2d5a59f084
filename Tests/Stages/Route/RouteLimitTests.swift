import Orders
import PipelineKit
import PipelineTesting
import Postal
import RouteStage
import Testing

/// What suppliers cannot take, where another one can or nobody.
@Suite struct RouteLimitTests {
    private func run(_ shelves: [Shelf], _ orders: [Order]) throws -> [Order] {
        try Route.make("").run(orders, in: .test(suppliers: shelves))
    }

    private func limits(_ change: (inout SupplierLimits) -> Void) -> SupplierLimits {
        var limits = SupplierLimits.none
        change(&limits)
        return limits
    }

    @Test("a supplier that needs no phone wins over a cheaper one that does")
    func phone() throws {
        let cheap = Shelf("cheap", limits: limits { $0.required = [.phone] }, [.test(100)])
        let order = try run([cheap, Shelf("dear", [.test(900)])], [.test()])[0]
        #expect(order.suppliers == ["dear"])
        #expect(try run([cheap], [.test()])[0].codes == [.phoneRequired])
    }

    @Test("a name that one supplier cannot print goes to another")
    func letters() throws {
        let ascii = Shelf("ascii", limits: limits { $0.letters = .ascii }, [.test(100)])
        let order = Order.test(shipTo: .test(name: "Łucja Przykład"))
        #expect(try run([ascii, Shelf("any", [.test(900)])], [order])[0].suppliers == ["any"])
        #expect(try run([ascii], [order])[0].codes == [.scriptNotAccepted])
    }

    @Test(
        "an order that all its suppliers reject is rejected, and one that some might take is held"
    )
    func rejected() throws {
        func shelf(_ name: SupplierName, _ severity: Severity) -> Shelf {
            Shelf(name, limits: limits { $0.severities = [.poBox: severity] }, [.test(100)])
        }
        let box = Order.test(shipTo: .test(line1: "PO Box 7"))
        func outcome(_ shelves: Shelf...) throws -> Outcome? {
            let part = try run(shelves, [box])[0].lines[0].parts[0]
            if case .ended(let outcome) = part.state { return outcome }
            return nil
        }
        let reason = Reason(.noPOBox, field: "street", detail: "po-box")
        #expect(try outcome(shelf("one", .reject)) == .rejected(reason))
        #expect(try outcome(shelf("one", .hold)) == .held(reason))
        let both = Reason(.noPOBox, field: "street")
        #expect(try outcome(shelf("one", .reject), shelf("two", .reject)) == .rejected(both))
        #expect(try outcome(shelf("one", .reject), shelf("two", .hold)) == .held(both))
        #expect(try outcome(shelf("one", .reject), shelf("two", .warn)) == nil)
        let empty = Shelf("empty", [.test(100, stock: 0)])
        let kind = try outcome(shelf("one", .reject), empty)?.kind
        #expect(kind == .held, "it may have stock tomorrow")
    }

    @Test("a line that one supplier has no room for goes to another, and no other line")
    func roomForLines() throws {
        let shelf = Shelf(
            "narrow",
            limits: limits { $0.lengths[.lineID] = .init(characters: 2) },
            [.test(100, sku: "A"), .test(100, sku: "B")]
        )
        let order = Order.test(lines: [.test("A", id: "1"), .test("B", id: "123")])
        let wide = Shelf("wide", [.test(900, sku: "A"), .test(900, sku: "B")])
        #expect(try run([shelf, wide], [order])[0].suppliers == ["narrow", "wide"])
        #expect(try run([shelf], [order])[0].codes == [.fieldDoesNotFit])
    }

    @Test("gives a supplier nothing that would get too little, and asks the others for all of it")
    func minimum() throws {
        let shelves = [
            Shelf(
                "north",
                limits: limits { $0.minimumOrder = Money(800, .usd) },
                [.test(500, sku: "A", stock: 1), .test(500, sku: "B")]
            ),
            Shelf("south", [.test(900, sku: "A"), .test(400, sku: "B")]),
        ]
        let lines = [Line.test("A", id: "1"), .test("B", id: "2")]
        let routed = try run(shelves, ["#1", "#2"].map { Order.test($0, lines: lines) })
        #expect(routed.map(\.suppliers) == [["south", "south"], ["south", "south"]])
        let refused = routed[0].lines[0].candidates.first { $0.supplier == "north" }
        #expect(refused?.description.contains("below-minimum") == true)
        // What was given back is there for an order that is large enough.
        let large = Order.test("#3", lines: [.test("A", 1, id: "1"), .test("B", 9, id: "2")])
        let alone = try run([shelves[0]], [Order.test("#1", lines: [lines[0]]), large])
        #expect(alone.map(\.suppliers) == [[], ["north", "north"]])
    }

    @Test("takes whole packs where no supplier has all units")
    func splitPacks() throws {
        let shelves = [
            Shelf("north", [.test(100, stock: 8, pack: 6)]), Shelf("south", [.test(200, stock: 6)]),
        ]
        let order = Order.test(lines: [.test("MUG", 12)])
        let routed = try Route.make("split: true").run([order], in: .test(suppliers: shelves))
        #expect(routed[0].suppliers == ["north", "south"])
        #expect(routed[0].lines[0].parts.map(\.units.units) == [6, 6])
    }

    @Test("takes so many purchase orders a day, and a further line of one that it has anyway")
    func capacity() throws {
        let shelf = Shelf(
            "north",
            limits: limits { $0.ordersPerDay = 2 },
            [.test(100, sku: "A"), .test(100, sku: "B")]
        )
        let orders = ["#1", "#2", "#3"].map {
            Order.test($0, lines: [.test("A", id: "1"), .test("B", id: "2")])
        }
        let routed = try run([shelf], orders)
        #expect(routed.map { $0.suppliers.count } == [2, 2, 0])
        #expect(routed[2].codes == [.capacityFull, .capacityFull])
        // An earlier night of the same day gave it one.
        let night = Night.test(suppliers: [shelf], memory: TestMemory(given: ["north": 1]))
        let later = try Route.make("").run(orders, in: night)
        #expect(later.map { $0.suppliers.count } == [2, 0, 0])
    }

    @Test("spends what the wallet holds, freight and fee included, and no cent more")
    func wallet() throws {
        let shelf = Shelf(
            "north",
            fee: 50,
            limits: limits { $0.wallet = Money(1200, .usd) },
            [.test(100, freight: 400, next: 30)]
        )
        // One unit costs 100 + 400 + 50; two units in one parcel cost 200 + 430 + 50.
        let routed = try run([shelf], ["#1", "#2", "#3"].map { Order.test($0) })
        #expect(routed.map { $0.suppliers.count } == [1, 1, 0])
        #expect(routed[2].codes == [.walletShort])
    }

    @Test("sells in packs, and waits for the next day of shipping")
    func packsAndDays() throws {
        let calendar = ShippingCalendar(closedDates: ["2026-11-19", "2026-11-20"])
        let shelf = Shelf(
            "north",
            limits: limits { $0.calendar = calendar },
            [.test(100, days: 4, pack: 6)]
        )
        let routed = try run([shelf], [3, 6].map { Order.test(lines: [.test("MUG", $0)]) })
        #expect(routed[0].codes == [.packMultiple])
        #expect(routed[1].lines[0].parts[0].assignment?.leadTimeInDays == 6)
    }

    @Test("a supplier that is closed for longer than anybody waits is passed over")
    func holiday() throws {
        let calendar = ShippingCalendar(closedDates: ["2026-11-19"], longestWaitInDays: 0)
        let shelf = Shelf("north", limits: limits { $0.calendar = calendar }, [.test(100)])
        #expect(try run([shelf], [.test()])[0].codes == [.supplierHoliday])
    }
}
