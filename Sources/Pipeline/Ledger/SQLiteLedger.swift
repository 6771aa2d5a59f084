import Foundation
import GRDB
package import Orders
package import PipelineKit
import Synchronization

/// The ledger as an SQLite file in write-ahead mode, synced in full at each commit.
///
/// A night reads it while it runs and writes it once, at its end, so that it never meets itself.
package final class SQLiteLedger: NightLedger {
    private let database: DatabasePool
    private let path: String
    /// Whether there is anything to look up; a first night asks a million times otherwise.
    private let isEmpty: Atomic<Bool>
    private let proof: LedgerProof

    /// Opens the ledger at `path`, and creates it where there is none; `digest` takes those by which damages are found.
    package init(at path: String, digest: @escaping @Sendable ([UInt8]) -> Digest) throws(Fault) {
        self.path = path
        let proof = LedgerProof(digest: digest)
        self.proof = proof
        let (pool, isEmpty) = try Self.guarding(path) {
            try FileManager.default.createDirectory(
                at: URL(fileURLWithPath: path).deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            var configuration = Configuration()
            configuration.prepareDatabase { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                try database.execute(sql: "PRAGMA cache_size = -16000")
            }
            let pool = try DatabasePool(path: path, configuration: configuration)
            let migrator = LedgerSchema.migrator(proof)
            guard try pool.read(migrator.hasBeenSuperseded) == false else {
                throw Fault(
                    .disk,
                    "The ledger was written by a newer version of dropship.",
                    file: path
                )
            }
            try migrator.migrate(pool)
            let isEmpty = try pool.read { database in
                try Bool.fetchOne(database, sql: "SELECT NOT EXISTS (SELECT 1 FROM seen_chunk)")
                    ?? true
            }
            return (pool, isEmpty)
        }
        database = pool
        self.isEmpty = Atomic(isEmpty)
    }

    /// Opens a ledger that must be there already.
    package convenience init(
        existingAt path: String,
        digest: @escaping @Sendable ([UInt8]) -> Digest
    ) throws(Fault) {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Fault(.input, "There is no ledger; no night was published with it.", file: path)
        }
        try self.init(at: path, digest: digest)
    }

    /// Ends the use of the ledger, so that its file is whole by itself.
    package func close() throws(Fault) {
        try Self.guarding(path) {
            // What was written last stands in a file beside it until then.
            _ = try database.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            try database.close()
        }
    }

    /// Everything in it that is not as it was written; none in a sound ledger.
    package func damages() throws(Fault) -> [String] {
        try Self.guarding(path) { try database.read { try proof.damages(in: $0) } }
    }

    /// A digest of all it knows, the same for ledgers that know the same.
    package func fingerprint() throws(Fault) -> Digest {
        try Self.guarding(path) { try database.read { try proof.fingerprint(in: $0) } }
    }

    package func earlier(_ keys: [Digest]) throws(Fault) -> [Digest: [EarlierOrder]] {
        guard !isEmpty.load(ordering: .relaxed), !keys.isEmpty else { return [:] }
        return try Self.guarding(path) {
            try database.read { database in
                try SeenOrders.find(keys, in: database)
            }
        }
    }

    package func forEachMemory(
        of kind: String,
        atOnce count: Int,
        _ body: ([[UInt8]]) throws(Fault) -> [[UInt8]]
    ) throws(Fault) {
        try Self.guarding(path) {
            try database.read { database in
                let memories = try Data.fetchCursor(
                    database,
                    sql: "SELECT bytes FROM stage_memory WHERE kind = ? ORDER BY night, rowid",
                    arguments: [kind]
                )
                var pieces: [[UInt8]] = []
                while let bytes = try memories.next() {
                    pieces.append(Array(bytes))
                    guard pieces.count == count else { continue }
                    _ = try body(pieces)
                    pieces.removeAll()
                }
                if !pieces.isEmpty { _ = try body(pieces) }
            }
        }
    }

    package func lastCosts() throws(Fault) -> [SupplierName: [String: Money]] {
        try Self.guarding(path) {
            try database.read { database in
                let rows = try Row.fetchCursor(
                    database,
                    sql: "SELECT supplier, sku, minor, currency FROM last_cost"
                )
                var costs: [SupplierName: [String: Money]] = [:]
                while let row = try rows.next() {
                    let currency = Currency(row[3] as String) ?? .unknown
                    costs[SupplierName(row[0]), default: [:]][row[1]] = Money(row[2], currency)
                }
                return costs
            }
        }
    }

    package func lastSequences() throws(Fault) -> [SupplierName: Int] {
        try Self.guarding(path) {
            try database.read { database in
                let rows = try Row.fetchAll(
                    database,
                    sql: "SELECT supplier, sequence FROM envelope"
                )
                return Dictionary(
                    rows.map { (SupplierName($0[0]), $0[1] as Int) },
                    uniquingKeysWith: max
                )
            }
        }
    }

    package func purchaseOrders(on day: Instant) throws(Fault) -> [SupplierName: Int] {
        let start = day.seconds - (day.seconds % 86_400 + 86_400) % 86_400
        return try Self.guarding(path) {
            try database.read { database in
                let rows = try Row.fetchAll(
                    database,
                    sql: """
                        SELECT supplier, sum(orders) FROM purchase_count
                        JOIN night ON night.number = purchase_count.night
                        WHERE seconds >= ? AND seconds < ? GROUP BY supplier
                        """,
                    arguments: [start, start + 86_400]
                )
                return Dictionary(
                    rows.map { (SupplierName($0[0]), $0[1] as Int) },
                    uniquingKeysWith: { first, _ in first }
                )
            }
        }
    }

    package func lastFeeds(of supplier: SupplierName) throws(Fault) -> LastFeeds {
        try Self.guarding(path) {
            try database.read { database in
                let files = try Data.fetchAll(
                    database,
                    sql: "SELECT bytes FROM feed WHERE supplier = ? ORDER BY place",
                    arguments: [supplier.description]
                )
                let seconds = try Int64.fetchOne(
                    database,
                    sql: """
                        SELECT night.seconds FROM good_feed
                        JOIN night ON night.number = good_feed.night WHERE supplier = ?
                        """,
                    arguments: [supplier.description]
                )
                return LastFeeds(
                    files: files.map(Array.init),
                    seen: seconds.map { Instant(seconds: $0) }
                )
            }
        }
    }

    package func publishedNight(_ id: String) throws(Fault) -> PublishedNight? {
        try Self.guarding(path) {
            try database.read { database in
                let row = try Row.fetchOne(
                    database,
                    sql: "SELECT number, seconds, summary FROM night WHERE id = ?",
                    arguments: [id]
                )
                guard let row else { return nil }
                let archives = try Row.fetchAll(
                    database,
                    sql: "SELECT name, digest, pruned FROM archive WHERE night = ?",
                    arguments: [row[0] as Int64]
                )
                func digests(pruned: Bool) -> [String: String] {
                    Dictionary(
                        archives.filter { ($0[2] as Bool) == pruned }.map {
                            ($0[0] as String, $0[1] as String)
                        },
                        uniquingKeysWith: { first, _ in first }
                    )
                }
                return PublishedNight(
                    id: id,
                    moment: Instant(seconds: row[1]),
                    summaryDigest: row[2],
                    archiveDigests: digests(pruned: false),
                    prunedDigests: digests(pruned: true)
                )
            }
        }
    }

    package func publish(_ night: PublishedNight, _ record: NightRecord) throws(Fault) {
        try Self.guarding(path) {
            try database.write { database in
                try proof.check(path, in: database)
                try database.execute(
                    sql: "INSERT INTO night (id, seconds, summary) VALUES (?, ?, ?)",
                    arguments: [night.id, night.moment.seconds, night.summaryDigest]
                )
                let number = database.lastInsertedRowID
                for (name, digest) in night.archiveDigests.sorted(by: { $0.key < $1.key }) {
                    try database.execute(
                        sql: "INSERT INTO archive (night, name, digest) VALUES (?, ?, ?)",
                        arguments: [number, name, digest]
                    )
                }
                try SeenOrders.insert(record.orders, of: number, into: database)
                try SeenOrders.trim(before: record.oldest, in: database)
                try Self.replace(record.memories, of: number, at: night.moment, in: database)
                try PurchaseNumbers.insert(record.purchaseOrders, of: number, into: database)
                try Self.insert(record.costs, of: number, into: database)
                try Self.replace(record.feeds, in: database)
                try Self.insertSupplierFacts(of: record, of: number, into: database)
                try proof.write(of: number, into: database)
            }
        }
        isEmpty.store(false, ordering: .relaxed)
    }

    private static func insertSupplierFacts(
        of record: NightRecord,
        of night: Int64,
        into database: Database
    ) throws {
        for (supplier, count) in record.purchaseCounts.sorted(by: { $0.key < $1.key }) {
            try database.execute(
                sql:
                    "INSERT INTO purchase_count (night, supplier, orders) VALUES (?, ?, ?)",
                arguments: [night, supplier.description, count]
            )
        }
        for supplier in record.goodFeeds {
            try database.execute(
                sql: "INSERT OR REPLACE INTO good_feed (supplier, night) VALUES (?, ?)",
                arguments: [supplier.description, night]
            )
        }
        for (supplier, sequence) in record.sequences.sorted(by: { $0.key < $1.key }) {
            try database.execute(
                sql: """
                    INSERT INTO envelope (supplier, sequence) VALUES (?, ?)
                    ON CONFLICT (supplier) DO UPDATE SET sequence = max(sequence, excluded.sequence)
                    """,
                arguments: [supplier.description, sequence]
            )
        }
    }

    private static func replace(
        _ feeds: [SupplierName: [[UInt8]]],
        in database: Database
    ) throws {
        for (supplier, files) in feeds.sorted(by: { $0.key < $1.key }) {
            try database.execute(
                sql: "DELETE FROM feed WHERE supplier = ?",
                arguments: [supplier.description]
            )
            for (place, bytes) in files.enumerated() {
                try database.execute(
                    sql: "INSERT INTO feed (supplier, place, bytes) VALUES (?, ?, ?)",
                    arguments: [supplier.description, place, Data(bytes)]
                )
            }
        }
    }

    private static func replace(
        _ memories: [StageMemory],
        of night: Int64,
        at moment: Instant,
        in database: Database
    ) throws {
        let isOver = "until < \(moment.seconds)"
        try LedgerProof.forget("stage_memory", where: isOver, in: database)
        try database.execute(sql: "DELETE FROM stage_memory WHERE \(isOver)")
        for memory in memories {
            try database.execute(
                sql: "INSERT INTO stage_memory (night, kind, until, bytes) VALUES (?, ?, ?, ?)",
                arguments: [night, memory.kind, memory.until.seconds, Data(memory.bytes)]
            )
        }
    }

    private static func insert(
        _ costs: [NightRecord.Cost],
        of night: Int64,
        into database: Database
    ) throws {
        let statement = try database.makeStatement(
            sql: """
                INSERT INTO last_cost (supplier, sku, minor, currency, night) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (supplier, sku) DO UPDATE SET minor = excluded.minor,
                currency = excluded.currency, night = excluded.night
                """
        )
        for cost in costs {
            try statement.execute(
                arguments: [
                    cost.supplier.description, cost.supplierSKU, cost.unitCost.minor,
                    cost.unitCost.currency.code, night,
                ]
            )
        }
    }

    /// Changes tables of which a few rows change, and takes their digests anew.
    func changing(_ work: (Database) throws -> Void) throws(Fault) {
        try Self.guarding(path) {
            try database.write { database in
                try proof.check(path, in: database)
                try work(database)
                // No night has this number, so that no row is new.
                try proof.write(of: -1, into: database)
            }
        }
    }

    /// Reads from the database.
    func reading<Result>(_ work: (Database) throws -> Result) throws(Fault) -> Result {
        try Self.guarding(path) { try database.read(work) }
    }

    /// Runs `work` and says what went wrong in the words of the house.
    private static func guarding<Result>(
        _ path: String,
        _ work: () throws -> Result
    ) throws(Fault) -> Result {
        do {
            return try work()
        } catch let fault as Fault {
            throw fault
        } catch let error as DatabaseError {
            let isFull = [.SQLITE_FULL, .SQLITE_READONLY, .SQLITE_CANTOPEN].contains(
                error.resultCode
            )
            throw Fault(
                isFull ? .output : .disk,
                "The ledger cannot be used: \(error.message ?? "SQLite error \(error.resultCode)").",
                file: path
            )
        } catch {
            throw Fault(.output, "The ledger's folder cannot be written.", file: path)
        }
    }
}
