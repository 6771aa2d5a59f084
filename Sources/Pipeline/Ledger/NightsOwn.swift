import Foundation
import GRDB
package import Orders
package import PipelineKit

extension SQLiteLedger {
    /// What the ledger still knows of one night: what it would have to be told, if it were made anew.
    ///
    /// What later nights have replaced, such as the last cost of a SKU, those nights tell.
    ///
    /// - Parameters:
    ///   - id: The night's name.
    ///   - sequences: Those of its last envelopes, which the night's files tell.
    /// - Returns: What it has left; `nil` where the ledger does not know the night.
    /// - Throws: ``Fault`` where the ledger cannot be read.
    package func record(
        of id: String,
        sequences: [SupplierName: Int]
    ) throws(Fault) -> NightRecord? {
        try reading { database in
            guard
                let night = try Int64.fetchOne(
                    database,
                    sql: "SELECT number FROM night WHERE id = ?",
                    arguments: [id]
                )
            else { return nil }
            let good = try suppliers(
                "SELECT supplier FROM good_feed WHERE night = ? ORDER BY supplier",
                night,
                in: database
            )
            var feeds: [SupplierName: [[UInt8]]] = [:]
            for supplier in good {
                feeds[supplier] = try Data.fetchAll(
                    database,
                    sql: "SELECT bytes FROM feed WHERE supplier = ? ORDER BY place",
                    arguments: [supplier.description]
                ).map { Array($0) }
            }
            return NightRecord(
                orders: try SeenOrders.all(of: night, in: database),
                purchaseOrders: try PurchaseNumbers.all(of: night, in: database),
                purchaseCounts: try counts(
                    "SELECT supplier, orders FROM purchase_count WHERE night = ?",
                    [night],
                    in: database
                ),
                costs: try costs(of: night, in: database),
                sequences: sequences,
                feeds: feeds.filter { !$0.value.isEmpty },
                goodFeeds: good,
                memories: try memories(of: night, in: database),
                oldest: Instant(seconds: .min)
            )
        }
    }

    private func suppliers(
        _ sql: String,
        _ night: Int64,
        in database: Database
    ) throws -> [SupplierName] {
        try String.fetchAll(database, sql: sql, arguments: [night]).map { SupplierName($0) }
    }

    private func counts(
        _ sql: String,
        _ arguments: StatementArguments,
        in database: Database
    ) throws -> [SupplierName: Int] {
        let rows = try Row.fetchAll(database, sql: sql, arguments: arguments)
        return Dictionary(rows.map { (SupplierName($0[0]), $0[1] as Int) }) { first, _ in first }
    }

    private func costs(of night: Int64, in database: Database) throws -> [NightRecord.Cost] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT supplier, sku, minor, currency FROM last_cost WHERE night = ?
                ORDER BY supplier, sku
                """,
            arguments: [night]
        ).map { row in
            NightRecord.Cost(
                supplier: SupplierName(row[0]),
                supplierSKU: row[1],
                unitCost: Money(row[2], Currency(row[3] as String) ?? .unknown)
            )
        }
    }

    private func memories(of night: Int64, in database: Database) throws -> [StageMemory] {
        try Row.fetchAll(
            database,
            sql: "SELECT kind, until, bytes FROM stage_memory WHERE night = ? ORDER BY rowid",
            arguments: [night]
        ).map { row in
            let bytes = Array(row[2] as Data)
            return StageMemory(row[0], bytes, until: Instant(seconds: row[1]))
        }
    }
}
