import CSVFormat
import Orders
import PipelineKit
import PipelineTesting
import Seeds
import Testing

@testable import PipelineEngine

/// Finding the rows of one order.
@Suite struct OrderSearchTests {
    /// A night in memory, which counts the bytes that were read of it.
    private struct Contents: NightContents {
        let place = "memory"
        let tables: [String: [UInt8]]
        let portion: Int
        let count = Kept(0)
        var files: [NightContentsFile] {
            tables.sorted { $0.key < $1.key }.map {
                NightContentsFile(name: $0.key, size: $0.value.count)
            }
        }
        func read(
            _ name: String,
            part: Range<Int>?,
            _ deliver: ([UInt8]) throws -> Void
        ) async throws {
            let bytes = tables[name] ?? []
            let own = part?.clamped(to: bytes.indices) ?? bytes.indices
            count.update { $0 += own.count }
            for start in stride(from: own.lowerBound, to: own.upperBound, by: portion) {
                try deliver(Array(bytes[start..<min(start + portion, own.upperBound)]))
            }
        }
    }

    private static let numbers = ["#1", "#10", "#11", "a,b", "say \"so\"", "two\nlines", "=1"]

    /// A table of orders with one to three rows each, as pages bind it.
    private static func night(_ seed: Int, isIndexed: Bool) -> (Contents, [String: Int]) {
        var random = SplitMix(seed: seed)
        var expected: [String: Int] = [:]
        var table = Array((Book.ordersHeader.joined(separator: ",") + "\n").utf8)
        var index = OrderIndex(header: table.count)
        for _ in 0..<(1 + random.below(5)) {
            let orders = (0..<random.below(6)).map { _ in random.pick(Self.numbers) }
            var filter = OrderIndex.Filter(count: orders.count)
            var book = Book(moment: Instant(seconds: 0))
            for number in orders {
                filter.add(number)
                let lines = (0...random.below(3)).map { Line.test("MUG", 1, id: "\($0)") }
                var order = Order.test(number, lines: lines)
                order.hold(because: Reason(.badRow, detail: random.pick(Self.numbers)))
                expected[number, default: 0] += lines.count
                book.add(order)
            }
            table += book.orders.bytes
            index.add(filter, bytes: book.orders.bytes.count)
        }
        var tables = ["orders.csv": table]
        if isIndexed { tables["kept/index"] = index.bytes }
        return (Contents(tables: tables, portion: 1 + random.below(400)), expected)
    }

    @Test("finds every row of an order and none of another, whatever the texts", arguments: 0..<60)
    func rows(seed: Int) async throws {
        for isIndexed in [false, true] {
            let (night, expected) = Self.night(seed, isIndexed: isIndexed)
            for number in Self.numbers + ["none", "#"] {
                let rows = try await OrderSearch(for: number).rows(in: "orders.csv", of: night)
                #expect(rows.count == expected[number, default: 0], "\(number)")
                #expect(rows.allSatisfy { $0["order"] == number && $0["sku"] == "MUG" })
            }
        }
    }

    @Test("with an index, hardly more is read than where the order stands")
    func reads() async throws {
        var table = Array((Book.ordersHeader.joined(separator: ",") + "\n").utf8)
        var index = OrderIndex(header: table.count)
        for page in 0..<100 {
            var filter = OrderIndex.Filter(count: 50)
            var book = Book(moment: Instant(seconds: 0))
            for place in 0..<50 {
                var order = Order.test("N-\(page * 50 + place)", lines: [.test("MUG", 1)])
                order.hold(because: Reason(.badRow))
                filter.add(order.number)
                book.add(order)
            }
            table += book.orders.bytes
            index.add(filter, bytes: book.orders.bytes.count)
        }
        #expect(try OrderIndex(index.bytes) == index)
        let night = Contents(
            tables: ["orders.csv": table, "kept/index": index.bytes],
            portion: 4096
        )
        for number in ["N-0", "N-4999", "N-2500"] {
            let before = night.count.update { $0 }
            let rows = try await OrderSearch(for: number).rows(in: "orders.csv", of: night)
            #expect(rows.count == 1)
            let read = night.count.update { $0 } - before - index.bytes.count
            #expect(read < table.count / 5, "\(read) of \(table.count)")
        }
        #expect(try await OrderSearch(for: "N-5000").rows(in: "orders.csv", of: night).isEmpty)
    }

    @Test("an index that is damaged is a fault", arguments: 0..<10)
    func damaged(seed: Int) async throws {
        let (night, _) = Self.night(seed, isIndexed: true)
        var tables = night.tables
        tables["kept/index"]?.removeLast()
        let damaged = Contents(tables: tables, portion: 100)
        let fault = await #expect(throws: Fault.self) {
            try await OrderSearch(for: "#1").rows(in: "orders.csv", of: damaged)
        }
        #expect(fault?.kind == .input)
    }
}
