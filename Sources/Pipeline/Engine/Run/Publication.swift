import PipelineKit

/// The name of a night: its date, and from the second of a date on, a number.
struct NightName: Hashable, Sendable {
    let date: Substring
    var number: Int

    init(date: String, number: Int) { (self.date, self.number) = (date[...], number) }

    /// Reads a name; one that is none is the first of itself.
    init(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 1)
        guard parts.count == 2, let number = Int(parts[1]) else {
            (date, number) = (text[...], 1)
            return
        }
        (date, self.number) = (parts[0], number)
    }

    var text: String { number == 1 ? String(date) : "\(date).\(number)" }
}

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
        var name = NightName(date: date, number: 1)
        while true {
            let isKnown = try ledger.publishedNight(name.text) != nil
            guard isKnown || Disk.exists(Path.join(output, name.text)) else { break }
            name.number += 1
        }
        self.output = output
        self.owner = owner
        id = name.text
    }

    /// Ends what a crash interrupted: publishes what the ledger knows, removes what it does not.
    static func heal(_ output: String, of owner: String, _ ledger: some NightLedger) throws(Fault) {
        try Rewriting.heal(output, of: owner, ledger)
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
        Accident.reach(.synced)
        try ledger.publish(night, record)
        Accident.reach(.committed)
    }

    /// Gives the folder of a published night its name.
    ///
    /// Where that fails, the next night does it: what is published is never removed.
    func finish() throws(Fault) {
        Self.discard(scratch)
        Accident.reach(.cleaned)
        try Disk.rename(staging, to: folder)
        Accident.reach(.renamed)
        try Disk.syncFolder(output)
    }

    /// Removes what is left of a night that failed before it was public.
    func clean() {
        Self.discard(staging)
        Self.discard(scratch)
    }

    /// Removes a folder; what cannot be removed now is left to the next night.
    static func discard(_ path: String) {
        do throws(Fault) { try Disk.remove(path) } catch { return }
    }

    static func syncFolders(_ folder: String) throws(Fault) {
        let folders = Set(try Disk.files(below: folder).map { Path.folder(of: $0) } + [""])
        for name in folders.sorted() {
            try Disk.syncFolder(name.isEmpty ? folder : Path.join(folder, name))
        }
    }
}
