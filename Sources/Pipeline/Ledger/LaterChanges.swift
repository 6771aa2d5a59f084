import GRDB
package import PipelineKit

/// What becomes of a published night later.
extension SQLiteLedger {
    /// Notes that the archives of nights are given up, by the names of night and archive.
    package func prune(_ archives: [(night: String, name: String)]) throws(Fault) {
        try changing { database in
            for (night, name) in archives {
                try database.execute(
                    sql: """
                        UPDATE archive SET pruned = 1 WHERE name = ?
                        AND night IN (SELECT number FROM night WHERE id = ?)
                        """,
                    arguments: [name, night]
                )
            }
        }
    }

    /// Notes that files of a night were written anew, by name: its archive, and what tells of that.
    package func redact(_ night: String, _ digests: [String: String]) throws(Fault) {
        try changing { database in
            for (name, digest) in digests.sorted(by: { $0.key < $1.key }) {
                try database.execute(
                    sql: """
                        INSERT OR REPLACE INTO archive (night, name, digest)
                        SELECT number, ?, ? FROM night WHERE id = ?
                        """,
                    arguments: [name, digest, night]
                )
            }
        }
    }
}
