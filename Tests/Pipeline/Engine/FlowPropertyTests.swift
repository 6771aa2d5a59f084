import Orders
@testable import PipelineEngine
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// What must hold for any chunks, any failures and any number of lanes.
@Suite struct FlowPropertyTests {
    /// Chunks of numbered orders, of which some fail to be read or to be handled.
    private struct Source: OrderSource {
        let count: Int
        let unreadable: Set<Int>
        var number = 0

        mutating func next() -> UnreadOrders? {
            guard number < count else { return nil }
            defer { number += 1 }
            let (number, fails) = (number, unreadable.contains(number))
            return UnreadOrders { () throws(Fault) in
                if fails { throw Fault(.input, "unreadable \(number)") }
                return [.test("\(number)")]
            }
        }
    }

    /// The numbers that passed in turn, and the failure if there was one.
    private func run(
        _ count: Int,
        lanes: Int,
        unreadable: Set<Int> = [],
        failing: Set<Int> = []
    ) async -> (passed: [Int], failure: String?) {
        let passed = Kept<[Int]>([])
        let steps: [Step] = [
            .anywhere { orders in
                for order in orders where failing.contains(Int(order.number) ?? -1) {
                    throw Fault(.input, "failing \(order.number)")
                }
            },
            .inTurn { orders in
                passed.update { $0 += orders.compactMap { Int($0.number) } }
            },
            .split { orders in
                let count = orders.count
                return { if count != 1 { throw Fault(.internal, "a chunk of \(count)") } }
            },
        ]
        let flow = Flow(steps: steps, laneCount: lanes)
        do {
            try await flow.run(Source(count: count, unreadable: unreadable))
            return (passed.update { $0 }, nil)
        } catch let fault as Fault {
            return (passed.update { $0 }, fault.message)
        } catch {
            return (passed.update { $0 }, "another error")
        }
    }

    @Test("every chunk passes the gate once, in its order", arguments: 0..<30)
    func order(seed: Int) async {
        var random = SplitMix(seed: seed)
        let count = random.below(200)
        let result = await run(count, lanes: 1 + random.below(8))
        #expect(result.passed == Array(0..<count))
        #expect(result.failure == nil)
    }

    @Test(
        "of several failures the first of the night is told, and nothing behind it passes",
        arguments: 0..<60
    )
    func failures(seed: Int) async throws {
        var random = SplitMix(seed: seed)
        let count = 20 + random.below(100)
        let unreadable = Set((0..<random.below(3)).map { _ in random.below(count) })
        let failing = Set((0...random.below(3)).map { _ in random.below(count) })
        let first = try #require(unreadable.union(failing).min())
        let result = await run(
            count,
            lanes: 1 + random.below(8),
            unreadable: unreadable,
            failing: failing
        )
        let isUnreadable = unreadable.contains(first)
        #expect(result.failure == (isUnreadable ? "unreadable \(first)" : "failing \(first)"))
        #expect(result.passed == Array(0..<result.passed.count))
        #expect(result.passed.count <= first)
    }

    @Test("a source without chunks is a night without orders")
    func empty() async {
        let result = await run(0, lanes: 4)
        #expect(result.passed.isEmpty && result.failure == nil)
    }

    @Test("a stage in a turn sees what the stages before it made", arguments: [1, 2, 8])
    func chain(lanes: Int) async throws {
        let seen = Kept<[Int]>([])
        let steps: [Step] = [
            .anywhere { orders in
                for index in orders.indices { orders[index].notes.append(Reason(.outOfStock)) }
            },
            .inTurn { orders in
                for index in orders.indices { orders[index].notes.append(Reason(.refunded)) }
            },
            .inTurn { orders in seen.update { $0 += orders.map(\.notes.count) } },
        ]
        try await Flow(steps: steps, laneCount: lanes).run(Source(count: 50, unreadable: []))
        #expect(seen.update { $0 } == Array(repeating: 2, count: 50))
    }
}
