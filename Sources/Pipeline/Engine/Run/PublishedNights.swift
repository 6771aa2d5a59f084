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
        /// The folder.
        package let folder: String
        /// Its archives, by name.
        package let archives: [String]
    }

    /// The nights, the oldest first.
    package let all: [Night]

    /// Looks into the folder.
    package init(in output: String) throws(Fault) {
        var nights: [Night] = []
        for id in try Disk.names(in: output) where !id.hasPrefix(".") {
            let folder = Path.join(output, id)
            let path = Path.join(folder, "summary.json")
            guard Disk.exists(path) else { continue }
            let bytes = try Glob.contents(of: Path(location: path, label: path))
            guard let moment = Instant(try Summary(json: bytes, of: path).moment) else { continue }
            let names = try Disk.names(in: Path.join(folder, "archive"))
            nights.append(
                Night(
                    id: id,
                    moment: moment,
                    folder: folder,
                    archives: names.map { "archive/\($0)" }
                )
            )
        }
        all = nights.sorted {
            ($0.moment.seconds, NightName($0.id).number) < (
                $1.moment.seconds, NightName($1.id).number
            )
        }
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
