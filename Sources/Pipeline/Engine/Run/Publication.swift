import PipelineKit

/// Where nights stand on the disk, and how one becomes public: all at once or not at all.
///
/// A night is written into a staging folder. The ledger's transaction is the moment at which it is
/// published; renaming the folder is what is left to do, and is done by the next night if need be.
struct Publication: Sendable {
    private let output: String
    /// Tells the folders of this ledger's nights from those of another ledger with the same output.
    private let owner: String
    /// The name of the night.
    let id: String

    /// The folder that becomes public.
    var staging: String { Path.join(output, Self.staging(of: owner) + id) }
    /// The folder that is thrown away.
    var scratch: String { Path.join(output, Self.scratch(of: owner) + id) }
    /// The published folder.
    var folder: String { Path.join(output, id) }

    private static func staging(of owner: String) -> String { ".staging-\(owner)-" }
    private static func scratch(of owner: String) -> String { ".scratch-\(owner)-" }

    /// Takes the first free name of a date: the date itself, then `.2`, then `.3`, and so on.
    init(in output: String, of owner: String, date: String, _ ledger: some NightLedger)
        throws(Fault)
    {
        var id = date
        var number = 1
        while true {
            let isKnown = try ledger.publishedNight(id) != nil
            guard isKnown || Disk.exists(Path.join(output, id)) else { break }
            number += 1
            id = "\(date).\(number)"
        }
        self.output = output
        self.owner = owner
        self.id = id
    }

    /// Ends what a crash interrupted: publishes what the ledger knows, removes what it does not.
    static func heal(_ output: String, of owner: String, _ ledger: some NightLedger) throws(Fault) {
        for name in try Disk.names(in: output) {
            let path = Path.join(output, name)
            if name.hasPrefix(scratch(of: owner)) { try Disk.remove(path) }
            guard name.hasPrefix(staging(of: owner)) else { continue }
            let id = String(name.dropFirst(staging(of: owner).count))
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

    /// Makes the night public; once this returns, only ``finish()`` is left to do.
    func commit(
        _ night: PublishedNight,
        _ record: NightRecord,
        _ ledger: some NightLedger
    ) throws(Fault) {
        try Self.syncFolders(staging)
        try Disk.syncFolder(output)
        try ledger.publish(night, record)
    }

    /// Gives the folder of a published night its name.
    ///
    /// Where that fails, the next night does it: what is published is never removed.
    func finish() throws(Fault) {
        discard(scratch)
        try Disk.rename(staging, to: folder)
        try Disk.syncFolder(output)
    }

    /// Removes what is left of a night that failed before it was public.
    func clean() {
        discard(staging)
        discard(scratch)
    }

    /// Removes a folder; what cannot be removed now is left to the next night.
    private func discard(_ path: String) {
        do throws(Fault) { try Disk.remove(path) } catch { return }
    }

    private static func syncFolders(_ folder: String) throws(Fault) {
        let folders = Set(try Disk.files(below: folder).map { Path.folder(of: $0) } + [""])
        for name in folders.sorted() {
            try Disk.syncFolder(name.isEmpty ? folder : Path.join(folder, name))
        }
    }
}
