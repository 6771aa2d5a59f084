import Orders
import PipelineKit
import PipelineTesting
import Testing

@testable import PipelineEngine

@Suite struct KeptRecordTests {
    private static let record = NightRecord(
        orders: [
            NightRecord.Order(
                key: Digest(high: 1, low: 2),
                version: OrderVersion(digest: Digest(high: 3, low: 4), marks: SIMD16(repeating: 5)),
                isExported: true,
                isCalledOff: true
            )
        ],
        purchaseOrders: [PONumber(Digest(high: 6, low: 7))],
        purchaseCounts: ["own": 1],
        costs: [NightRecord.Cost(supplier: "own", supplierSKU: "A", unitCost: Money(8, .usd))],
        sequences: ["own": 9],
        feeds: ["own": [[1, 2, 3], []]],
        goodFeeds: ["own"],
        memories: [StageMemory("traces", [4, 5], until: Instant(seconds: 6))],
        oldest: Instant(seconds: .min)
    )

    @Test("what a new ledger is told comes back as it was kept")
    func same() throws {
        let bytes = KeptRecord(Self.record).bytes
        let back = try KeptRecord(bytes).record
        #expect(KeptRecord(back).bytes == bytes)
        #expect(back.orders == Self.record.orders)
        #expect(back.purchaseOrders == Self.record.purchaseOrders)
        #expect(back.costs == Self.record.costs)
        #expect(back.feeds == Self.record.feeds)
        #expect(back.memories == Self.record.memories)
        #expect(back.oldest == Self.record.oldest)
    }

    @Test("damaged bytes are told as such, wherever they are cut")
    func damaged() throws {
        let bytes = KeptRecord(Self.record).bytes
        for count in bytes.indices {
            #expect(throws: ByteReader.Damage.self) { try KeptRecord(Array(bytes.prefix(count))) }
        }
        #expect(throws: ByteReader.Damage.self) { try KeptRecord(bytes + [0]) }
    }
}
