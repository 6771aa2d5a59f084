package import Orders
package import PipelineKit

/// The nights in a folder of nights.
package struct PublishedNights: Sendable {
    /// A night whose folder is there.
    package struct Night: Sendable {
        /// The name.
        package let id: String
        /// The moment that counted as now.
        package let moment: Instant
        /// What the file calls its pipeline.
        package let pipeline: String
        /// The folder.
        package let folder: String
        /// Its archives, by name.
        package let archives: [String]

        /// The archive of the night itself, by name; `nil` where it is gone.
        package var archive: String? { archives.first { $0 == "archive/\(id).tar.gz" } }
    }

    /// The nights, the oldest first.
    package let all: [Night]
    /// Folders that are no hidden ones, and of which the summary cannot be read.
    package let unreadable: [String]

    /// Looks into the folder.
    package init(in output: String) throws(Fault) {
        var nights: [Night] = []
        var unreadable: [String] = []
        for id in try Disk.names(in: output) where !id.hasPrefix(".") {
            let folder = Path.join(output, id)
            guard Disk.isFolder(folder) else { continue }
            guard let summary = Self.summary(in: folder), let moment = Instant(summary.moment)
            else {
                // Another pipeline's folder of nights has neither.
                if ["archive", "orders.csv", "summary.json"].contains(where: {
                    Disk.exists(Path.join(folder, $0))
                }) {
                    unreadable.append(id)
                }
                continue
            }
            let names = try Disk.names(in: Path.join(folder, "archive"))
            nights.append(
                Night(
                    id: id,
                    moment: moment,
                    pipeline: summary.pipeline,
                    folder: folder,
                    archives: names.map { "archive/\($0)" }
                )
            )
        }
        self.unreadable = unreadable
        all = nights.sorted {
            ($0.moment.seconds, NightName($0.id).number) < (
                $1.moment.seconds, NightName($1.id).number
            )
        }
    }

    private static func summary(in folder: String) -> Summary? {
        let path = Path.join(folder, "summary.json")
        return try? Summary(json: Glob.contents(of: Path(location: path, label: path)), of: path)
    }

    /// Removes a file of a night that the ledger does not expect any more.
    package static func remove(_ name: String, of night: Night) throws(Fault) {
        try Disk.remove(Path.join(night.folder, name))
        try Disk.syncFolder(Path.join(night.folder, "archive"))
    }

    /// Keeps other nights of a ledger and of an output folder away until ``release()``.
    package final class Locks: Sendable {
        private let handles: [Disk.Handle]

        /// Takes both locks.
        package init(ledger: String, output: String) throws(Fault) {
            try Disk.makeFolder(output)
            handles = [try Disk.lock(ledger + ".lock"), try Disk.lockFolder(output)]
        }

        /// Gives them back.
        package func release() { for handle in handles { Disk.unlock(handle) } }
    }
}
