import Foundation
import GRDB
import Orders
import PipelineKit

/// The orders of each night, in chunks sorted by their keys.
///
/// A tree of all keys would be read and written all over for each night; chunks are written once behind the others, read
/// from front to end as far as their keys go, and thrown away with their night. Of a chunk, the first eight bytes of each key
/// stand together, and the rest of what is known of each order behind them.
enum SeenOrders {
    /// The second half of the key, the version's digest, its marks, and what became of it.
    private static let entrySize = 8 + 16 + 32 + 1

    /// Writes the orders of a night, which are sorted by key.
    static func insert(
        _ orders: [NightRecord.Order],
        of night: Int64,
        into database: Database
    ) throws {
        let statement = try database.makeStatement(
            sql: "INSERT INTO seen_chunk (night, place, keys, entries) VALUES (?, ?, ?, ?)"
        )
        for (place, start) in stride(from: 0, to: orders.count, by: SortedChunk.size).enumerated() {
            var keys: [UInt8] = []
            var entries: [UInt8] = []
            for order in orders[start..<min(start + SortedChunk.size, orders.count)] {
                keys.write(order.key.high)
                entries.write(order.key.low)
                entries.write(order.version.digest.high)
                entries.write(order.version.digest.low)
                for mark in 0..<16 { entries.write(order.version.marks[mark]) }
                entries.append((order.isExported ? 1 : 0) | (order.isCalledOff ? 2 : 0))
            }
            try statement.execute(arguments: [night, place, Data(keys), Data(entries)])
        }
    }

    /// The orders with these keys, every version of them once, the oldest first.
    static func find(
        _ keys: [Digest],
        in database: Database
    ) throws -> [Digest: [EarlierOrder]] {
        let keys = keys.sorted()
        let heads = keys.map(\.high)
        let names = try Row.fetchAll(database, sql: "SELECT number, id FROM night")
        let nights = Dictionary(
            names.map { ($0[0] as Int64, $0[1] as String) },
            uniquingKeysWith: { first, _ in first }
        )
        var found: [Digest: [EarlierOrder]] = [:]
        let cursor = try Row.fetchCursor(
            database,
            sql: "SELECT night, place, keys FROM seen_chunk ORDER BY night, place"
        )
        let entries = try database.makeStatement(
            sql: "SELECT entries FROM seen_chunk WHERE night = ? AND place = ?"
        )
        while let row = try cursor.next() {
            let places = SortedChunk.meetings(of: heads, in: row[2])
            guard !places.isEmpty else { continue }
            let night: Int64 = row[0]
            let data = try Data.fetchOne(entries, arguments: [night, row[1] as Int64]) ?? Data()
            let bytes = Array(data)
            for (place, key) in places {
                let entry = bytes[(place * entrySize)..<((place + 1) * entrySize)]
                guard entry.number(at: 0) == keys[key].low else { continue }
                found[keys[key], default: []].add(version(entry, nights[night] ?? ""))
            }
        }
        return found
    }

    /// The orders of a night, by key.
    static func all(of night: Int64, in database: Database) throws -> [NightRecord.Order] {
        var orders: [NightRecord.Order] = []
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT keys, entries FROM seen_chunk WHERE night = ? ORDER BY place",
            arguments: [night]
        )
        while let row = try rows.next() {
            let (keys, entries) = (Array(row[0] as Data)[...], Array(row[1] as Data))
            guard keys.count / 8 * entrySize == entries.count else {
                throw Fault(.disk, "The ledger's orders are damaged.")
            }
            for place in 0..<(keys.count / 8) {
                let entry = entries[(place * entrySize)..<((place + 1) * entrySize)]
                let known = version(entry, "")
                orders.append(
                    NightRecord.Order(
                        key: Digest(high: keys.number(at: place * 8), low: entry.number(at: 0)),
                        version: known.version,
                        isExported: known.isExported,
                        isCalledOff: known.isCalledOff
                    )
                )
            }
        }
        return orders
    }

    /// Forgets the nights before one.
    static func trim(before oldest: Instant, in database: Database) throws {
        for table in ["seen_chunk", "purchase_chunk"] {
            let isOld = "night IN (SELECT number FROM night WHERE seconds < \(oldest.seconds))"
            try LedgerProof.forget(table, where: isOld, in: database)
            try database.execute(sql: "DELETE FROM \(table) WHERE \(isOld)")
        }
    }

    /// Moves orders out of the table that older versions had, whose digests were of another kind: what comes again of them
    /// is another version.
    static func move(from table: String, in database: Database) throws {
        let nights = try Int64.fetchAll(database, sql: "SELECT DISTINCT night FROM \(table)")
        for night in nights.sorted() {
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT key, content, exported FROM \(table) WHERE night = ? ORDER BY key",
                arguments: [night]
            )
            let orders = rows.map { row in
                NightRecord.Order(
                    key: Digest(row[0] as Data),
                    version: OrderVersion(digest: Digest(row[1] as Data), marks: SIMD16()),
                    isExported: row[2]
                )
            }
            try insert(orders, of: night, into: database)
        }
    }

    private static func version(_ entry: ArraySlice<UInt8>, _ night: String) -> EarlierOrder {
        var marks = SIMD16<UInt16>()
        for mark in 0..<16 {
            let start = entry.startIndex + 24 + mark * 2
            marks[mark] = UInt16(entry[start]) << 8 | UInt16(entry[start + 1])
        }
        let digest = Digest(high: entry.number(at: 8), low: entry.number(at: 16))
        return EarlierOrder(
            night: night,
            version: OrderVersion(digest: digest, marks: marks),
            isExported: (entry.last ?? 0) & 1 != 0,
            isCalledOff: (entry.last ?? 0) & 2 != 0
        )
    }
}

extension [EarlierOrder] {
    /// Adds what a later night saw: a version that was known stays one, and is the last.
    fileprivate mutating func add(_ order: EarlierOrder) {
        guard let known = firstIndex(where: { $0.version.digest == order.version.digest }) else {
            return append(order)
        }
        let before = remove(at: known)
        append(
            EarlierOrder(
                night: order.night,
                version: order.version,
                isExported: order.isExported || before.isExported,
                isCalledOff: order.isCalledOff || before.isCalledOff
            )
        )
    }
}

extension Digest {
    /// Sixteen bytes, the high half first.
    fileprivate init(_ data: Data) {
        let bytes = Array(data)
        self.init(high: bytes[..<8].number(at: 0), low: bytes[8...].number(at: 0))
    }
}

extension ArraySlice<UInt8> {
    /// The number at a place.
    fileprivate func number(at place: Int) -> UInt64 {
        self[(startIndex + place)..<(startIndex + place + 8)].reduce(0) { $0 << 8 | UInt64($1) }
    }
}
