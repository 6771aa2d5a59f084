import DedupeStage
import Orders
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// What must hold however often and in whatever versions orders come.
@Suite struct DedupePropertyTests {
    /// A night in which some orders come again, some of them changed.
    private static func orders(_ seed: Int) -> [Order] {
        var random = SplitMix(seed: seed)
        return (0..<(5 + random.below(40))).map { _ in
            let number = "#\(random.below(12))"
            let isChanged = random.chance(25)
            var order = Order.test(number, shipTo: .test(city: isChanged ? "Delft" : "Utrecht"))
            if random.chance(15) { order.hold(because: Reason(.paymentNotConfirmed)) }
            return order
        }
    }

    /// Orders that are compared by their ids alone.
    private static func run(_ orders: [Order], in night: Night = .test()) throws -> [Order] {
        try Dedupe.make("near: false").run(orders, in: night)
    }

    @Test("at most one version of an order goes on", arguments: 0..<150)
    func oneGoesOn(seed: Int) throws {
        let orders = try Self.run(Self.orders(seed))
        let open = orders.filter { !$0.isEnded }.map(\.id)
        #expect(Set(open).count == open.count)
    }

    @Test(
        "no order is without a survivor, a held version or an answer of its own",
        arguments: 0..<150
    )
    func survivor(seed: Int) throws {
        let orders = try Self.run(Self.orders(seed))
        for (_, versions) in Dictionary(grouping: orders, by: \.id) {
            #expect(versions.contains { $0.outcomes != [.duplicate] }, "one of all repeats nothing")
            #expect(versions.contains { !$0.isEnded || $0.outcomes == [.held] })
        }
    }

    @Test(
        "only what is the same in every field is a duplicate; what differs is held",
        arguments: 0..<150
    )
    func sameContent(seed: Int) throws {
        let before = Self.orders(seed)
        let after = try Self.run(before)
        let cities = Dictionary(grouping: before, by: \.id).mapValues { orders in
            Dictionary(grouping: orders, by: \.shipTo).mapValues(\.count)
        }
        for (order, result) in zip(before, after) where result.outcomes == [.duplicate] {
            #expect(cities[order.id]?[order.shipTo] ?? 0 > 1)
        }
    }

    @Test("the order in which files are read makes no difference", arguments: 0..<60)
    func permutations(seed: Int) throws {
        var random = SplitMix(seed: seed)
        var orders = Self.orders(seed)
        func ends(_ orders: [Order]) -> [String] {
            orders.map { order in
                let codes = order.states.map { "\($0)" }
                return "\(order.id.id) \(order.shipTo.city) \(order.notes.map(\.code)) \(codes)"
            }
            .sorted()
        }
        let expected = ends(try Self.run(orders))
        for _ in 0..<5 {
            for index in orders.indices { orders.swapAt(index, random.below(orders.count)) }
            #expect(ends(try Self.run(orders)) == expected)
        }
    }

    @Test("a night that comes again whole sends nothing", arguments: 0..<60)
    func again(seed: Int) throws {
        let night = Night.test()
        let sent = try Self.run(Self.orders(seed)).filter { !$0.isEnded }
        var earlier: [Digest: [EarlierOrder]] = [:]
        for order in night.witnessed(sent) {
            let version = EarlierOrder(
                night: "2026-11-18",
                version: order.evidence.version,
                isExported: true
            )
            earlier[order.evidence.key, default: []].append(version)
        }
        let next = Night.test(memory: TestMemory(orders: earlier))
        let again = try Self.run(Self.orders(seed), in: next)
        let ids = Set(sent.map(\.id))
        for order in again where ids.contains(order.id) { #expect(order.isEnded) }
        for order in again where order.codes == [.revisionAfterExport] {
            #expect(ids.contains(order.id))
        }
    }

    @Test("says of no order what stands in it")
    func privacy() throws {
        let orders = [
            Order.test("#1"), .test("#1", shipTo: .test(name: "Nora Nobody", city: "Xville")),
        ]
        let reasons = try Self.run(orders).flatMap(\.states).map { "\($0)" }.joined()
        for word in ["Nora", "Xville", "Mina", "Utrecht"] { #expect(!reasons.contains(word)) }
    }
}
