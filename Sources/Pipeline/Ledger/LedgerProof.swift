import Foundation
import GRDB
import Orders
import PipelineKit

/// The digests of everything in the ledger, by which a damage of its bytes is found.
///
/// SQLite sees where its pages do not fit each other, and not where a number in them has become another one. What a night
/// adds in pieces has a digest for each piece; what a night changes is little, and has one for each table.
struct LedgerProof {
    /// The tables that a night changes, with the columns that order them.
    private static let changing = [
        ("night", "number"), ("archive", "night, name"), ("last_cost", "supplier, sku"),
        ("envelope", "supplier"), ("feed", "supplier, place"), ("good_feed", "supplier"),
        ("purchase_count", "night, supplier"),
    ]
    /// The tables to which a night adds, or from which it drops what may be forgotten.
    private static let growing = ["seen_chunk", "purchase_chunk", "stage_memory"]

    let digest: @Sendable ([UInt8]) -> Digest

    /// Throws where a table that the night is about to change is not as it was written: its new digest would hide that.
    func check(_ path: String, in database: Database) throws {
        for (table, order) in Self.changing {
            guard try known(table, in: database) == sum(of: table, order, in: database) else {
                throw Fault(
                    .disk,
                    "The ledger is damaged: '\(table)' was changed. 'dropship ledger check' tells more.",
                    file: path
                )
            }
        }
    }

    /// Forgets the digests of rows that are about to be deleted.
    static func forget(_ table: String, where condition: String, in database: Database) throws {
        try database.execute(
            sql: """
                DELETE FROM proof WHERE item = ? AND piece IN (SELECT rowid FROM \(table) WHERE \(condition))
                """,
            arguments: [table]
        )
    }

    /// Takes the digests of what a night has written, before its transaction ends.
    func write(of night: Int64, into database: Database) throws {
        for table in Self.growing { try add(table, where: "night = \(night)", into: database) }
        for (table, order) in Self.changing {
            try database.execute(
                sql: "INSERT OR REPLACE INTO proof (item, piece, digest) VALUES (?, 0, ?)",
                arguments: [table, try sum(of: table, order, in: database)]
            )
        }
    }

    /// Takes the digests of what a ledger of an older version has.
    func begin(in database: Database) throws {
        for table in Self.growing { try add(table, where: "TRUE", into: database) }
        for (table, order) in Self.changing {
            try database.execute(
                sql: "INSERT INTO proof (item, piece, digest) VALUES (?, 0, ?)",
                arguments: [table, try sum(of: table, order, in: database)]
            )
        }
    }

    /// Everything that is not as it was written.
    func damages(in database: Database) throws -> [String] {
        let structure = try String.fetchAll(database, sql: "PRAGMA integrity_check(10)")
        guard structure == ["ok"] else { return structure.map { "ledger: \($0)" } }
        var damages: [String] = []
        for table in Self.growing {
            var known: [Int64: Data] = [:]
            let proofs = try Row.fetchCursor(
                database,
                sql: "SELECT piece, digest FROM proof WHERE item = ?",
                arguments: [table]
            )
            while let row = try proofs.next() { known[row[0]] = row[1] }
            let rows = try Row.fetchCursor(database, sql: "SELECT rowid, * FROM \(table)")
            while let row = try rows.next() {
                let piece: Int64 = row[0]
                if known.removeValue(forKey: piece) != digest(of: row) {
                    damages.append("ledger: row \(piece) of '\(table)' was changed")
                }
            }
            damages += known.keys.sorted().map { "ledger: row \($0) of '\(table)' is missing" }
        }
        for (table, order) in Self.changing
        where try known(table, in: database) != sum(of: table, order, in: database) {
            damages.append("ledger: '\(table)' was changed")
        }
        return damages
    }

    /// A digest of all digests.
    func fingerprint(in database: Database) throws -> Digest {
        var writer = ByteWriter()
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT item, piece, digest FROM proof ORDER BY item, piece"
        )
        while let row = try rows.next() {
            writer.write(row[0] as String)
            writer.write(row[1] as Int64)
            writer.append(Array(row[2] as Data))
        }
        return digest(writer.bytes)
    }

    private func add(_ table: String, where condition: String, into database: Database) throws {
        let statement = try database.makeStatement(
            sql: "INSERT INTO proof (item, piece, digest) VALUES (?, ?, ?)"
        )
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT rowid, * FROM \(table) WHERE \(condition)"
        )
        while let row = try rows.next() {
            do {
                try statement.execute(arguments: [table, row[0] as Int64, digest(of: row)])
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                // A new row has the number of one that is gone and was not forgotten.
                throw Fault(.disk, "The ledger is damaged: rows of '\(table)' are missing.")
            }
        }
    }

    private func known(_ table: String, in database: Database) throws -> Data? {
        try Data.fetchOne(
            database,
            sql: "SELECT digest FROM proof WHERE item = ?",
            arguments: [table]
        )
    }

    private func sum(of table: String, _ order: String, in database: Database) throws -> Data {
        var writer = ByteWriter()
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT * FROM \(table) ORDER BY \(order)"
        )
        while let row = try rows.next() { Self.write(row, to: &writer) }
        return digest(of: writer)
    }

    private func digest(of row: Row) -> Data {
        var writer = ByteWriter()
        Self.write(row, to: &writer)
        return digest(of: writer)
    }

    private func digest(of writer: ByteWriter) -> Data {
        var own = ByteWriter()
        own.write(digest(writer.bytes))
        return Data(own.bytes)
    }

    private static func write(_ row: Row, to writer: inout ByteWriter) {
        for value in row.databaseValues {
            switch value.storage {
            case .null: writer.write(0)
            case .int64(let number):
                writer.write(1)
                writer.write(number)
            case .double(let number):
                writer.write(2)
                writer.write(Int64(bitPattern: number.bitPattern))
            case .string(let text):
                writer.write(3)
                writer.write(text)
            case .blob(let data):
                writer.write(4)
                writer.write(data.count)
                writer.append(Array(data))
            }
        }
    }
}
