import Foundation
import GRDB
import Orders
import PipelineKit

/// The numbers of the purchase orders of each night, in chunks as those of the orders are: no number is given twice.
enum PurchaseNumbers {
    /// Writes the numbers of a night, which are sorted.
    ///
    /// - Throws: ``Fault/Kind/input`` where one was published before, and what SQLite says.
    static func insert(
        _ numbers: [PONumber],
        of night: Int64,
        into database: Database
    ) throws {
        let heads = numbers.map { UInt64(truncatingIfNeeded: $0.bits >> 16) }
        try check(numbers, heads, in: database)
        let statement = try database.makeStatement(
            sql: "INSERT INTO purchase_chunk (night, place, heads, tails) VALUES (?, ?, ?, ?)"
        )
        for (place, start) in stride(from: 0, to: numbers.count, by: SortedChunk.size).enumerated()
        {
            var (first, rest): ([UInt8], [UInt8]) = ([], [])
            for index in start..<min(start + SortedChunk.size, numbers.count) {
                first.write(heads[index])
                rest.write(UInt16(truncatingIfNeeded: numbers[index].bits))
            }
            try statement.execute(arguments: [night, place, Data(first), Data(rest)])
        }
    }

    /// The numbers of a night, sorted.
    static func all(of night: Int64, in database: Database) throws -> [PONumber] {
        var numbers: [PONumber] = []
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT heads, tails FROM purchase_chunk WHERE night = ? ORDER BY place",
            arguments: [night]
        )
        while let row = try rows.next() {
            let (heads, tails) = (Array(row[0] as Data), Array(row[1] as Data))
            guard heads.count == tails.count * 4 else {
                throw Fault(.disk, "The ledger's purchase orders are damaged.")
            }
            for place in 0..<(tails.count / 2) {
                let bytes =
                    heads[(place * 8)..<(place * 8 + 8)] + tails[(place * 2)..<(place * 2 + 2)]
                numbers.append(PONumber(bits: bytes.reduce(0) { $0 << 8 | UInt128($1) }))
            }
        }
        return numbers
    }

    private static func check(
        _ numbers: [PONumber],
        _ heads: [UInt64],
        in database: Database
    ) throws {
        for (one, next) in zip(numbers, numbers.dropFirst()) where one == next {
            throw Fault(.internal, "The purchase order \(one) is there twice.")
        }
        let chunks = try Row.fetchCursor(database, sql: "SELECT rowid, heads FROM purchase_chunk")
        let tails = try database.makeStatement(
            sql: "SELECT tails FROM purchase_chunk WHERE rowid = ?"
        )
        while let chunk = try chunks.next() {
            let meetings = SortedChunk.meetings(of: heads, in: chunk[1])
            guard !meetings.isEmpty else { continue }
            let bytes = Array(try Data.fetchOne(tails, arguments: [chunk[0] as Int64]) ?? Data())
            guard bytes.count * 4 == (chunk[1] as Data).count else {
                throw Fault(.disk, "The ledger's purchase orders are damaged.")
            }
            for (place, index) in meetings {
                let tail = UInt16(bytes[place * 2]) << 8 | UInt16(bytes[place * 2 + 1])
                guard tail == UInt16(truncatingIfNeeded: numbers[index].bits) else { continue }
                throw Fault(
                    .input,
                    "The purchase order \(numbers[index]) was published on an earlier night."
                )
            }
        }
    }

    /// Moves numbers out of the table that older versions had.
    static func move(from table: String, in database: Database) throws {
        let nights = try Int64.fetchAll(database, sql: "SELECT DISTINCT night FROM \(table)")
        for night in nights.sorted() {
            let numbers = try Data.fetchAll(
                database,
                sql: "SELECT number FROM \(table) WHERE night = ? ORDER BY number",
                arguments: [night]
            )
            try insert(numbers.map { PONumber($0) }, of: night, into: database)
        }
    }
}

extension PONumber {
    /// Reads the ten bytes of a number, the highest first.
    fileprivate init(_ data: Data) {
        let bits = data.prefix(10).reduce(0 as UInt128) { $0 << 8 | UInt128($1) }
        self.init(
            Digest(
                high: UInt64(truncatingIfNeeded: bits >> 16),
                low: UInt64(truncatingIfNeeded: bits) << 48
            )
        )
    }
}
