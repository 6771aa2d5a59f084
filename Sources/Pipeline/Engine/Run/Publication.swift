import PipelineKit

/// Where nights stand on the disk, and how one becomes public: all at once or not at all.
///
/// A night is written into a staging folder. The ledger's transaction is the moment at which it is
/// published; renaming the folder is what is left to do, and is done by the next night if need be.
struct Publication: Sendable {
    private static let stagingPrefix = ".staging-"
    private static let scratchPrefix = ".scratch-"

    private let output: String
    /// The name of the night.
    let id: String

    /// The folder that becomes public.
    var staging: String { Path.join(output, Self.stagingPrefix + id) }
    /// The folder that is thrown away.
    var scratch: String { Path.join(output, Self.scratchPrefix + id) }
    /// The published folder.
    var folder: String { Path.join(output, id) }

    /// Takes the first free name of a date: the date itself, then `.2`, then `.3`, and so on.
    init(in output: String, date: String, _ ledger: some NightLedger) throws(Fault) {
        var id = date
        var number = 1
        while true {
            let isKnown = try ledger.publishedNight(id) != nil
            guard isKnown || Disk.exists(Path.join(output, id)) else { break }
            number += 1
            id = "\(date).\(number)"
        }
        self.output = output
        self.id = id
    }

    /// Ends what a crash interrupted: publishes what the ledger knows, removes what it does not.
    static func heal(_ output: String, _ ledger: some NightLedger) throws(Fault) {
        for name in try Disk.names(in: output) {
            let path = Path.join(output, name)
            if name.hasPrefix(scratchPrefix) { try Disk.remove(path) }
            guard name.hasPrefix(stagingPrefix) else { continue }
            let id = String(name.dropFirst(stagingPrefix.count))
            if try ledger.publishedNight(id) == nil {
                try Disk.remove(path)
            } else {
                try Disk.rename(path, to: Path.join(output, id))
                try Disk.syncFolder(output)
            }
        }
    }

    /// Makes the folders of the night.
    func begin() throws(Fault) {
        try Disk.makeFolder(staging)
        try Disk.makeFolder(scratch)
    }

    /// Publishes the staged files.
    func publish(
        _ night: PublishedNight,
        _ record: NightRecord,
        _ ledger: some NightLedger
    ) throws(Fault) {
        try Self.syncFolders(staging)
        try ledger.publish(night, record)
        try Disk.rename(staging, to: folder)
        try Disk.syncFolder(output)
    }

    /// Removes what is left of a night that failed; what cannot be removed is left to the next night.
    func clean() {
        for path in [staging, scratch] {
            do throws(Fault) { try Disk.remove(path) } catch { continue }
        }
    }

    private static func syncFolders(_ folder: String) throws(Fault) {
        let folders = Set(try Disk.files(below: folder).map { Path.folder(of: $0) } + [""])
        for name in folders.sorted() {
            try Disk.syncFolder(name.isEmpty ? folder : Path.join(folder, name))
        }
    }
}
