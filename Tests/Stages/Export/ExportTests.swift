import ExportStage
import Orders
import PipelineKit
import PipelineTesting
import Testing

/// A supplier that writes the numbers of its orders.
private struct Ledgerless: Supplier {
    static let manifest = Manifest("numbers", "Writes numbers.")
    let name: SupplierName
    var limits = SupplierLimits.none
    var approval = Approval.automatic
    init(_ settings: Settings) throws(Finding) { fatalError("It is made by its test.") }
    init(_ name: SupplierName) { self.name = name }
    var feeds: [Path] { [] }
    var terms: SupplierTerms { SupplierTerms(orderFee: Money(0, .usd), ordersPerFile: 2) }
    var disclosed: [PurchaseOrder.Field] { [.number] }
    func offers(from feeds: [Feed]) -> [Offer] { [] }
    func refusal(of offer: Offer, to recipient: Address) -> Reason? { nil }
    func encode(_ orders: [PurchaseOrder], in envelope: Envelope) -> [ExportFile] {
        let text = orders.map { "\($0.orderNumber) \($0.lines.map(\.quantity.units))" }.joined(
            separator: "\n"
        )
        return [ExportFile(name: envelope.name + ".txt", bytes: Array(text.utf8))]
    }
    func decode(_ file: ExportFile) -> [PurchaseOrder] { [] }
}

@Suite struct ExportTests {
    private func order(_ number: String, _ suppliers: [SupplierName]) -> Order {
        var order = Order.test(
            number,
            lines: suppliers.indices.map { .test("S\($0)", $0 + 1, id: "\($0)") }
        )
        for (index, supplier) in suppliers.enumerated() {
            order.lines[index].route([(order.lines[index].quantity, .test(supplier))])
        }
        return order
    }

    private func run(
        _ orders: [Order],
        north: Ledgerless = Ledgerless("north")
    ) async throws -> (orders: [Order], files: [String: String]) {
        let files = MemoryFiles()
        let night = Night.test(suppliers: [north, Ledgerless("east")], files: files)
        var orders = night.witnessed(orders)
        var sink = try Export.make("").open(in: night)
        try await sink.write(&orders)
        try await sink.finish()
        return (orders, files.written.mapValues { String(decoding: $0, as: UTF8.self) })
    }

    @Test("writes a purchase order for each supplier of an order, in files of limited length")
    func files() async throws {
        let result = try await run([
            order("#1", ["north"]), order("#2", ["north", "east"]),
            order("#3", ["north", "north"]),
        ])
        #expect(
            result.files == [
                "exports/north/north-2026-11-19-0001.txt": "#1 [1]\n#2 [1]",
                "exports/north/north-2026-11-19-0002.txt": "#3 [1, 2]",
                "exports/east/east-2026-11-19-0001.txt": "#2 [2]",
            ]
        )
    }

    @Test("ends what it wrote as exported, with one number for an order and a supplier")
    func outcomes() async throws {
        let orders = try await run([order("#1", ["north", "east", "north"])]).orders
        let numbers = orders[0].states.compactMap { state -> PONumber? in
            if case .ended(.exported(_, let number)) = state { number } else { nil }
        }
        #expect(numbers.count == 3)
        #expect(numbers[0] == numbers[2])
        #expect(numbers[0] != numbers[1])
    }

    @Test("puts the purchase orders of an approve-first supplier beside the review list")
    func approval() async throws {
        var north = Ledgerless("north")
        north.approval = .first
        let result = try await run([order("#1", ["north", "east"])], north: north)
        #expect(
            result.files.keys.sorted() == [
                "exports/east/east-2026-11-19-0001.txt",
                "review/purchase-orders/north/north-2026-11-19-0001.txt",
            ]
        )
        #expect(result.orders[0].outcomes == [.held, .exported])
        #expect(result.orders[0].codes == [.needsApproval])
    }

    @Test("holds what its supplier cannot take, and sends the rest of the order")
    func limits() async throws {
        var north = Ledgerless("north")
        north.limits.minimumOrder = Money(500, .usd)
        let small = try await run([order("#1", ["north", "east"])], north: north)
        #expect(small.files.keys.sorted() == ["exports/east/east-2026-11-19-0001.txt"])
        #expect(small.orders[0].outcomes == [.held, .exported])
        #expect(small.orders[0].codes == [.belowMinimum])
    }

    @Test("writes nothing for orders that ended before")
    func ended() async throws {
        var held = Order.test()
        held.hold(because: Reason(.outOfStock))
        let result = try await run([held])
        #expect(result.files.isEmpty)
        #expect(result.orders[0].outcomes == [.held])
    }

    @Test("the same order has the same number every night, and no other has it")
    func numbers() {
        let night = Night.test()
        let number = night.number(of: .test("#1"), for: "north")
        #expect(night.number(of: .test("#1", lines: [.test("OTHER", 5)]), for: "north") == number)
        #expect(night.number(of: .test("#1"), for: "east") != number)
        #expect(night.number(of: .test("#1", shop: "eu"), for: "north") != number)
        #expect(night.number(of: .test("#1-1"), for: "north") != number)
    }
}
