import Foundation
import GRDB
import Orders
import PipelineKit
import PipelineLedger
import PipelineTesting
import Seeds
import Testing

/// Every row of a ledger has a digest, by which one that was changed is found.
@Suite struct LedgerProofTests {
    private let scratch = Scratch()
    private var path: String { scratch.path + "/ledger.sqlite" }

    private func publish(
        _ id: String,
        at seconds: Int64,
        oldest: Int64 = .min,
        in ledger: SQLiteLedger? = nil
    ) throws {
        let number = seconds
        try (ledger ?? SQLiteLedger(at: path)).publish(
            PublishedNight(
                id: id,
                moment: Instant(seconds: seconds),
                summaryDigest: "abc",
                archiveDigests: ["archive/\(id).tar.gz": "def"]
            ),
            NightRecord(
                orders: (0..<3).map { place in
                    NightRecord.Order(
                        key: Digest(high: UInt64(number), low: UInt64(place)),
                        version: OrderVersion(digest: .none, marks: SIMD16()),
                        isExported: true
                    )
                },
                purchaseOrders: [PONumber(Digest(high: UInt64(number) << 40, low: 5))],
                purchaseCounts: ["north": 1],
                costs: [
                    NightRecord.Cost(supplier: "north", supplierSKU: "A", unitCost: Money(5, .usd))
                ],
                sequences: ["north": 4],
                feeds: ["north": [[1, 2, 3]]],
                goodFeeds: ["north"],
                memories: [
                    StageMemory("kind", [7, 8], until: Instant(seconds: seconds + 100))
                ],
                oldest: Instant(seconds: oldest)
            )
        )
    }

    @Test("what a night has left is told as it was, but for what later nights have replaced")
    func nightsOwn() throws {
        let ledger = try SQLiteLedger(at: path)
        try publish("2026-11-18", at: 1, in: ledger)
        try publish("2026-11-19", at: 2, in: ledger)
        let first = try #require(try ledger.record(of: "2026-11-18", sequences: ["north": 4]))
        #expect(first.orders.map(\.key) == (0..<3).map { Digest(high: 1, low: $0) })
        #expect(first.purchaseOrders == [PONumber(Digest(high: 1 << 40, low: 5))])
        #expect(first.purchaseCounts == ["north": 1])
        #expect(first.memories == [StageMemory("kind", [7, 8], until: Instant(seconds: 101))])
        #expect(first.costs.isEmpty && first.feeds.isEmpty && first.goodFeeds.isEmpty)
        let second = try #require(try ledger.record(of: "2026-11-19", sequences: [:]))
        #expect(second.costs.map(\.unitCost) == [Money(5, .usd)])
        #expect(second.feeds == ["north": [[1, 2, 3]]])
        #expect(second.goodFeeds == ["north"])
        #expect(try ledger.record(of: "2026-11-20", sequences: [:]) == nil)
    }

    @Test("what was redacted is expected from then on")
    func redacted() throws {
        let ledger = try SQLiteLedger(at: path)
        try publish("2026-11-18", at: 1, in: ledger)
        try ledger.redact(
            "2026-11-18",
            ["archive/2026-11-18.tar.gz": "new", "redactions.json": "told"]
        )
        #expect(
            try ledger.publishedNight("2026-11-18")?.archiveDigests
                == ["archive/2026-11-18.tar.gz": "new", "redactions.json": "told"]
        )
        #expect(try ledger.damages() == [])
    }

    private func damages() throws -> [String] { try SQLiteLedger(at: path).damages() }

    /// Changes the file behind the ledger's back.
    private func change(_ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }

    @Test("finds nothing after nights, after what they forget, and after archives that were pruned")
    func sound() throws {
        try publish("2026-11-18", at: 1000)
        #expect(try damages().isEmpty)
        try publish("2026-11-19", at: 2000, oldest: 1500)
        #expect(try damages().isEmpty)
        let ledger = try SQLiteLedger(at: path)
        try ledger.prune([("2026-11-18", "archive/2026-11-18.tar.gz")])
        #expect(try ledger.damages().isEmpty)
        #expect(try ledger.publishedNight("2026-11-18")?.archiveDigests == [:])
        #expect(try ledger.publishedNight("2026-11-19")?.archiveDigests.count == 1)
    }

    @Test(
        "names the table whose row was changed, added or removed",
        arguments: [
            ("UPDATE night SET seconds = 999", "night"),
            ("UPDATE archive SET digest = 'dee'", "archive"),
            ("UPDATE archive SET pruned = 1", "archive"),
            ("UPDATE last_cost SET minor = 6", "last_cost"),
            ("UPDATE envelope SET sequence = 3", "envelope"),
            ("UPDATE feed SET bytes = x'010204'", "feed"),
            ("DELETE FROM good_feed", "good_feed"),
            ("UPDATE purchase_count SET orders = 2", "purchase_count"),
            ("UPDATE seen_chunk SET entries = zeroblob(length(entries))", "seen_chunk"),
            ("DELETE FROM seen_chunk", "seen_chunk"),
            ("INSERT INTO seen_chunk VALUES (1, 9, x'', x'')", "seen_chunk"),
            ("UPDATE purchase_chunk SET tails = x'0102'", "purchase_chunk"),
            ("UPDATE stage_memory SET until = 5", "stage_memory"),
            ("UPDATE proof SET digest = x'00' WHERE item = 'night'", "night"),
        ]
    )
    func changed(sql: String, table: String) throws {
        try publish("2026-11-19", at: 1000)
        try change(sql)
        let found = try damages()
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.contains("'\(table)'") }, "\(found)")
    }

    @Test("a night is not published into a ledger that was changed, which would hide the change")
    func hidden() throws {
        try publish("2026-11-18", at: 1000)
        try change("UPDATE envelope SET sequence = 3")
        let fault = #expect(throws: Fault.self) { try publish("2026-11-19", at: 2000) }
        #expect(fault?.kind == .disk)
        #expect(fault?.message.contains("'envelope' was changed") == true)
        #expect(try SQLiteLedger(at: path).publishedNight("2026-11-19") == nil)
        try change("UPDATE envelope SET sequence = 4")
        try change("DELETE FROM seen_chunk")
        let gone = #expect(throws: Fault.self) { try publish("2026-11-19", at: 2000) }
        #expect(gone?.message.contains("rows of 'seen_chunk' are missing") == true)
    }

    @Test("an envelope's sequence never goes back, whatever the order of nights")
    func sequences() throws {
        try publish("2026-11-19", at: 2000)
        let ledger = try SQLiteLedger(at: path)
        try ledger.publish(
            PublishedNight(
                id: "2026-11-18",
                moment: Instant(seconds: 1000),
                summaryDigest: "",
                archiveDigests: [:]
            ),
            NightRecord(orders: [], purchaseOrders: [], costs: [], sequences: ["north": 2])
        )
        #expect(try ledger.lastSequences() == ["north": 4])
    }

    @Test(
        "a ledger whose last write was torn knows the night or does not, and is sound",
        arguments: 0..<16
    )
    func torn(seed: Int) throws {
        try publish("2026-11-18", at: 1000)
        let ledger = try SQLiteLedger(at: path)
        try publish("2026-11-19", at: 2000, in: ledger)
        let log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
        var random = SplitMix(seed: seed)
        var torn = log.prefix(random.below(log.count))
        if random.chance(50), !torn.isEmpty { torn[random.below(torn.count)] ^= 0x10 }
        let copy = scratch.path + "/torn.sqlite"
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        try torn.write(to: URL(fileURLWithPath: copy + "-wal"))
        let found = try SQLiteLedger(at: copy)
        #expect(try found.damages().isEmpty)
        #expect(try found.publishedNight("2026-11-18") != nil)
        let keys = (0..<3).map { Digest(high: 2000, low: UInt64($0)) }
        let known = try found.earlier(keys).count
        #expect(try (found.publishedNight("2026-11-19") == nil ? 0 : 3) == known)
    }

    @Test("a bit of what it holds that was flipped in the file is found")
    func flips() throws {
        try publish("2026-11-19", at: 1000)
        try SQLiteLedger(at: path).close()
        let sound = try Data(contentsOf: URL(fileURLWithPath: path))
        // The digest of the night's summary and the feed, as they lie in the file.
        for needle in [Data("abc".utf8), Data([1, 2, 3])] {
            let place = try #require(sound.range(of: needle, options: .backwards)).lowerBound
            var damaged = sound
            damaged[place] ^= 1
            try damaged.write(to: URL(fileURLWithPath: path))
            #expect(try !damages().isEmpty)
        }
    }
}
