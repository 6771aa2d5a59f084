import Foundation
import Orders
@testable import PipelineEngine
import PipelineKit
import PipelineTesting
import Testing

@Suite struct LanesTests {
    @Test("delivers in the order of the items, whichever is done first", arguments: [1, 2, 7])
    func order(count: Int) async throws {
        var items = (0..<200).makeIterator()
        var delivered: [Int] = []
        try await CoreLanes(count).ordered(
            { items.next() },
            work: { item -> Int in
                // Early items take longer, so that results come out of order.
                (0..<(200 - item) * 50).reduce(item) { sum, _ in sum }
            },
            deliver: { delivered.append($0) }
        )
        #expect(delivered == Array(0..<200))
    }

    @Test("has no more items under way than it has use for")
    func bounded() async throws {
        var taken = 0
        var delivered = 0
        try await CoreLanes(2).ordered(
            { () -> Int? in
                guard taken < 100 else { return nil }
                #expect(taken - delivered < 4)
                taken += 1
                return taken
            },
            work: { $0 },
            deliver: { _ in delivered += 1 }
        )
        #expect(delivered == 100)
    }

    @Test("throws the error of the first item that fails")
    func failure() async {
        var items = (0..<50).makeIterator()
        let fault = await #expect(throws: Fault.self) {
            try await CoreLanes(4).ordered(
                { items.next() },
                work: { item in
                    if item % 20 == 13 { throw Fault(.input, "item \(item)") }
                },
                deliver: {}
            )
        }
        #expect(fault?.message == "item 13")
    }
}

@Suite struct GateTests {
    @Test("lets numbers pass in their order")
    func order() async {
        let gate = Gate()
        let passed = Kept<[Int]>([])
        await withTaskGroup { group in
            for number in (0..<50).reversed() {
                group.addTask {
                    try? await gate.pass(number) { passed.update { $0.append(number) } }
                }
            }
        }
        #expect(passed.update { $0 } == Array(0..<50))
    }

    @Test("turns numbers back once it is closed, and still lets earlier ones pass")
    func close() async throws {
        let gate = Gate()
        gate.close(from: 1)
        await #expect(throws: CancellationError.self) { try await gate.pass(2) {} }
        try await gate.pass(0) {}
    }
}

@Suite struct SpoolTests {
    private let scratch = Scratch()
    private var path: String { scratch.path }

    @Test("gives records back in their order, of any size")
    func roundTrip() throws {
        var spool = try Spool(path)
        let records = [0, 1, 5, 300_000, 0, 262_144, 3].map {
            [UInt8](repeating: UInt8($0 % 251), count: $0)
        }
        for record in records { try spool.append(record) }
        var reader = try spool.rewind()
        for record in records { #expect(try reader.next() == record) }
        #expect(try reader.next() == nil)
    }

    @Test(
        "a store gives chunks back in order, from memory and from disk",
        arguments: [0, 500, 2000, 1 << 20]
    )
    func chunks(budget: Int) throws {
        var store = ChunkStore(budget: budget, spilling: path)
        let chunks = (0..<20).map { chunk in (0..<3).map { Order.test("\(chunk)-\($0)") } }
        for chunk in chunks { try store.append(ChunkStore.bytes(of: chunk)) }
        var source = try store.drain()
        for chunk in chunks { #expect(try source.next()?.read() == chunk) }
        #expect(try source.next()?.read() == nil)
        #expect(FileManager.default.fileExists(atPath: path) == (budget < 1 << 20))
    }
}
