import Foundation
import GRDB
import Orders
import PipelineKit
import PipelineLedger
import PipelineTesting
import Seeds
import Testing

/// A ledger that something happened to: it is refused with a reason, and never half read.
@Suite struct LedgerDamageTests {
    private let scratch = Scratch()
    private var folder: String { scratch.path }
    private var path: String { "\(folder)/ledger.sqlite" }

    /// Publishes a night of some orders and closes the ledger again.
    private func publish(_ id: String, orders count: Int) throws {
        let orders = (0..<count).map { number in
            NightRecord.Order(
                key: Digest(high: UInt64(number), low: 1),
                version: OrderVersion(
                    digest: Digest(high: UInt64(number), low: 2),
                    marks: SIMD16()
                ),
                isExported: number % 2 == 0
            )
        }
        let night = PublishedNight(
            id: id,
            moment: Instant(seconds: 1000),
            summaryDigest: "abc",
            archiveDigests: [:]
        )
        let record = NightRecord(orders: orders, purchaseOrders: [], costs: [])
        try SQLiteLedger(at: path).publish(night, record)
    }

    /// Changes the file behind the ledger's back.
    private func change(_ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }

    @Test("refuses a ledger that a newer version wrote, and leaves it as it is")
    func newer() throws {
        try publish("2026-11-19", orders: 3)
        try change("INSERT INTO grdb_migrations (identifier) VALUES ('99: from the future')")
        let fault = #expect(throws: Fault.self) { try SQLiteLedger(at: path) }
        #expect(fault?.kind == .disk)
        #expect(fault?.message == "The ledger was written by a newer version of dropship.")
        #expect(fault?.place == path)
        let kept = try DatabaseQueue(path: path).read {
            try Int.fetchOne($0, sql: "SELECT sum(length(keys)) / 8 FROM seen_chunk")
        }
        #expect(kept == 3)
    }

    @Test("a ledger of the version before is brought up to date, and knows its purchase orders")
    func older() throws {
        try publish("2026-11-18", orders: 0)
        try change(
            """
            DROP TABLE purchase_chunk;
            CREATE TABLE purchase_order (
                number BLOB PRIMARY KEY,
                night INTEGER NOT NULL REFERENCES night
            ) STRICT, WITHOUT ROWID;
            DELETE FROM grdb_migrations WHERE identifier LIKE '5:%';
            INSERT INTO purchase_order SELECT x'0102030405060708090a', number FROM night;
            """
        )
        let ledger = try SQLiteLedger(at: path)
        let (high, low) = (0x0102_0304_0506_0708 as UInt64, 0x090A as UInt64)
        for (tail, isKnown) in [(low, true), (low + 1, false)] {
            let number = PONumber(Digest(high: high, low: tail << 48))
            let night = PublishedNight(
                id: "2026-11-19",
                moment: Instant(seconds: 2000),
                summaryDigest: "abc",
                archiveDigests: [:]
            )
            let record = NightRecord(orders: [], purchaseOrders: [number], costs: [])
            let fault: Fault?
            do throws(Fault) {
                try ledger.publish(night, record)
                fault = nil
            } catch {
                fault = error
            }
            #expect((fault?.kind == .input) == isKnown)
        }
    }

    @Test("refuses a ledger whose pages were torn, wherever they were", arguments: 0..<12)
    func torn(seed: Int) throws {
        try publish("2026-11-19", orders: 2000)
        let url = URL(fileURLWithPath: path)
        var bytes = try Data(contentsOf: url)
        var random = SplitMix(seed: seed)
        // Half a page is overwritten by what another file might have left there.
        let start = 4096 * (1 + random.below(bytes.count / 4096 - 1))
        for offset in start..<(start + 2048) { bytes[offset] = UInt8(random.below(256)) }
        try bytes.write(to: url)
        let keys = (0..<2000).map { Digest(high: UInt64($0), low: 1) }
        do throws(Fault) {
            let found = try SQLiteLedger(at: path).earlier(keys)
            // A page that nothing needs may be torn without harm; no order may be forgotten by it.
            #expect(found.count == 2000)
        } catch {
            #expect(error.kind == .disk)
            #expect(error.place == path)
        }
    }

    @Test("refuses a ledger that was cut off")
    func cutOff() throws {
        try publish("2026-11-19", orders: 2000)
        let url = URL(fileURLWithPath: path)
        let bytes = try Data(contentsOf: url)
        try bytes.prefix(bytes.count / 2).write(to: url)
        let fault = #expect(throws: Fault.self) {
            let keys = (0..<2000).map { Digest(high: UInt64($0), low: 1) }
            _ = try SQLiteLedger(at: path).earlier(keys)
        }
        #expect(fault?.kind == .disk)
    }

    @Test("an empty file becomes a ledger, as a missing one does")
    func empty() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: path))
        #expect(try SQLiteLedger(at: path).publishedNight("2026-11-19") == nil)
        try publish("2026-11-19", orders: 1)
        #expect(try SQLiteLedger(at: path).publishedNight("2026-11-19") != nil)
    }

    @Test("a ledger that must exist is not made where there is none")
    func existing() throws {
        let fault = #expect(throws: Fault.self) { try SQLiteLedger(existingAt: path) }
        #expect(fault?.kind == .input)
        #expect(fault?.message == "There is no ledger; no night was published with it.")
        #expect(!FileManager.default.fileExists(atPath: path))
        try publish("2026-11-19", orders: 1)
        #expect(try SQLiteLedger(existingAt: path).publishedNight("2026-11-19") != nil)
    }

    @Test("a folder where the ledger should be is a fault of writing")
    func folderInPlace() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let fault = #expect(throws: Fault.self) { try SQLiteLedger(at: path) }
        #expect(fault?.kind == .output)
    }

    @Test("a file where the ledger's folder should be is a fault of writing")
    func fileInPlace() throws {
        try Data("x".utf8).write(to: URL(fileURLWithPath: folder))
        let fault = #expect(throws: Fault.self) { try SQLiteLedger(at: path) }
        #expect(fault?.kind == .output)
        #expect(fault?.message == "The ledger's folder cannot be written.")
    }

    @Test("a night that was published cannot be published again, and nothing of it is kept twice")
    func sameNight() throws {
        try publish("2026-11-19", orders: 2)
        let fault = #expect(throws: Fault.self) { try publish("2026-11-19", orders: 5) }
        #expect(fault?.kind == .disk)
        let keys = (0..<5).map { Digest(high: UInt64($0), low: 1) }
        #expect(try SQLiteLedger(at: path).earlier(keys).count == 2)
    }

    @Test("keeps what SQLite is told about safety: a log ahead, and a sync at each commit")
    func pragmas() throws {
        try publish("2026-11-19", orders: 1)
        let mode = try DatabaseQueue(path: path).read {
            try String.fetchOne($0, sql: "PRAGMA journal_mode")
        }
        #expect(mode == "wal")
    }

    @Test("what it holds of a customer is a digest, and no text of an order")
    func privacy() throws {
        try publish("2026-11-19", orders: 1)
        let columns = try DatabaseQueue(path: path).read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT m.name || '.' || c.name || ' ' || c.type
                    FROM sqlite_master m JOIN pragma_table_info(m.name) c
                    WHERE m.type = 'table' AND c.type = 'TEXT' AND m.name NOT LIKE 'grdb%'
                    ORDER BY 1
                    """
            )
        }
        #expect(
            columns == [
                "archive.digest TEXT", "archive.name TEXT", "envelope.supplier TEXT",
                "feed.supplier TEXT", "good_feed.supplier TEXT",
                "last_cost.currency TEXT",
                "last_cost.sku TEXT", "last_cost.supplier TEXT", "night.id TEXT",
                "night.summary TEXT", "proof.item TEXT", "purchase_count.supplier TEXT",
                "stage_memory.kind TEXT",
            ]
        )
    }
}

/// What must hold for any nights.
@Suite struct LedgerPropertyTests {
    private let scratch = Scratch()
    private var path: String { "\(scratch.path)/ledger.sqlite" }

    @Test("finds after any nights what a table in memory finds", arguments: 0..<6)
    func model(seed: Int) throws {
        var random = SplitMix(seed: seed)
        var expected: [Digest: [OrderVersion: (night: String, isExported: Bool)]] = [:]
        var costs: [SupplierName: [String: Money]] = [:]
        for night in 0..<8 {
            var orders: [NightRecord.Order] = []
            var keys: Set<Digest> = []
            for _ in 0..<random.below(30) {
                let key = Digest(high: UInt64(random.below(40)), low: 1)
                guard keys.insert(key).inserted else { continue }
                let content = OrderVersion(
                    digest: Digest(high: UInt64(random.below(3)), low: .max),
                    marks: SIMD16(repeating: 7)
                )
                let isExported = random.chance(50)
                orders.append(.init(key: key, version: content, isExported: isExported))
                let before = expected[key]?[content]?.isExported ?? false
                expected[key, default: [:]][content] = ("night \(night)", before || isExported)
            }
            let cost = NightRecord.Cost(
                supplier: random.pick(["north", "east"]),
                supplierSKU: "S\(random.below(4))",
                unitCost: Money(Int64(random.below(1000)), random.pick([.usd, .eur]))
            )
            costs[cost.supplier, default: [:]][cost.supplierSKU] = cost.unitCost
            // Each night is another process.
            try SQLiteLedger(at: path).publish(
                PublishedNight(
                    id: "night \(night)",
                    moment: Instant(seconds: Int64(night)),
                    summaryDigest: "",
                    archiveDigests: [:]
                ),
                NightRecord(
                    orders: orders.sorted { $0.key < $1.key },
                    purchaseOrders: [],
                    costs: [cost]
                )
            )
        }
        let ledger = try SQLiteLedger(at: path)
        #expect(try ledger.lastCosts() == costs)
        let found = try ledger.earlier((0..<50).map { Digest(high: UInt64($0), low: 1) })
        #expect(Set(found.keys) == Set(expected.keys))
        for (key, versions) in expected {
            let wanted = versions.map { content, seen in
                EarlierOrder(night: seen.night, version: content, isExported: seen.isExported)
            }
            #expect(Set(found[key] ?? []) == Set(wanted))
        }
    }

    @Test("answers for no keys, for unknown ones and for many at once")
    func keys() throws {
        let ledger = try SQLiteLedger(at: path)
        #expect(try ledger.earlier([]).isEmpty)
        let keys = (0..<5000).map { Digest(high: UInt64($0), low: UInt64($0)) }
        #expect(try ledger.earlier(keys).isEmpty)
        let orders = keys.map { key in
            NightRecord.Order(
                key: key,
                version: OrderVersion(digest: key, marks: SIMD16()),
                isExported: true
            )
        }
        let night = PublishedNight(
            id: "1",
            moment: Instant(seconds: 0),
            summaryDigest: "",
            archiveDigests: [:]
        )
        try ledger.publish(night, NightRecord(orders: orders, purchaseOrders: [], costs: []))
        let found = try SQLiteLedger(at: path).earlier(keys.reversed())
        #expect(found.count == 5000)
        #expect(found[keys[4999]]?.map(\.version.digest) == [keys[4999]])
    }
}
