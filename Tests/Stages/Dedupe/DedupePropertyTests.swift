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

    /// The stage over chunks of some size, as the engine runs it.
    private static func run(_ orders: [Order], chunk: Int, in night: Night = .test()) throws
        -> [Order]
    {
        let stage = try Dedupe.make("")
        var state = stage.begin(night)
        var done: [Order] = []
        for start in stride(from: 0, to: orders.count, by: chunk) {
            var part = night.witnessed(Array(orders[start...].prefix(chunk)))
            try stage.glance(at: part, &state, in: night)
            for index in part.indices { stage.process(&part[index], &state, in: night) }
            done += part
        }
        return done
    }

    @Test("at most one version of an order goes on", arguments: 0..<150)
    func oneGoesOn(seed: Int) throws {
        let orders = try Self.run(Self.orders(seed), chunk: 7)
        let open = orders.filter { !$0.isEnded }.map(\.id)
        #expect(Set(open).count == open.count)
    }

    @Test(
        "no order is without a survivor, a held version or an answer of its own",
        arguments: 0..<150
    )
    func survivor(seed: Int) throws {
        let orders = try Self.run(Self.orders(seed), chunk: 7)
        for (_, versions) in Dictionary(grouping: orders, by: \.id) {
            let first = try #require(versions.first)
            #expect(first.outcomes != [.duplicate], "the first of all repeats nothing")
            #expect(versions.contains { !$0.isEnded || $0.outcomes == [.held] })
        }
    }

    @Test(
        "only what is the same in every field is a duplicate; what differs is held",
        arguments: 0..<150
    )
    func sameContent(seed: Int) throws {
        let before = Self.orders(seed)
        let after = try Self.run(before, chunk: 7)
        var seen: [OrderID: Set<Address>] = [:]
        for (order, result) in zip(before, after) {
            if result.outcomes == [.duplicate] {
                #expect(seen[order.id]?.contains(order.shipTo) == true)
            }
            seen[order.id, default: []].insert(order.shipTo)
        }
    }

    @Test("where the chunks are cut makes no difference", arguments: 0..<60)
    func chunks(seed: Int) throws {
        let orders = Self.orders(seed)
        let whole = try Self.run(orders, chunk: 1000)
        for size in [1, 2, 5, 13] { #expect(try Self.run(orders, chunk: size) == whole) }
    }

    @Test("a night that comes again whole sends nothing", arguments: 0..<60)
    func again(seed: Int) throws {
        let night = Night.test()
        let sent = try Self.run(Self.orders(seed), chunk: 7).filter { !$0.isEnded }
        var earlier: [Digest: [EarlierOrder]] = [:]
        for order in night.witnessed(sent) {
            let version = EarlierOrder(
                night: "2026-11-18",
                content: order.evidence.content,
                isExported: true
            )
            earlier[order.evidence.key, default: []].append(version)
        }
        let next = Night.test(memory: TestMemory(orders: earlier))
        let again = try Self.run(Self.orders(seed), chunk: 7, in: next)
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
        let reasons = try Self.run(orders, chunk: 2).flatMap(\.states).map { "\($0)" }.joined()
        for word in ["Nora", "Xville", "Mina", "Utrecht"] { #expect(!reasons.contains(word)) }
    }
}
