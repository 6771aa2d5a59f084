package import PipelineKit

/// Puts files of a published night in the place of others, all at once or not at all.
///
/// They wait in a folder of their own until the ledger expects them. Moving them is what is left to do then, and is done
/// by whatever runs next if need be; the tombstone goes last.
package struct Rewriting: Sendable {
    private static let prefix = ".redacting-"

    private let night: PublishedNights.Night
    private let folder: String
    private let staged: NightFolder

    /// Begins to write files of a night anew.
    package init(
        _ night: PublishedNights.Night,
        in output: String,
        ofLedger path: String
    ) throws(Fault) {
        self.night = night
        folder = Path.join(output, Self.prefix + Disk.mark(of: path) + "-" + night.id)
        staged = NightFolder(staging: folder)
        try Disk.remove(folder)
        try Disk.makeFolder(folder)
    }

    /// Where the files are created.
    package var files: any NightFiles { staged }

    /// Where a file waits.
    package func path(of name: String) -> String { Path.join(folder, name) }

    /// The digests of what was written so far, by name.
    package var digests: [String: String] {
        Dictionary(staged.outputs.map { ($0.name, $0.digest) }) { first, _ in first }
    }

    /// Makes the files public: `commit` tells the ledger.
    package func publish(_ commit: () throws(Fault) -> Void) throws(Fault) {
        try Publication.syncFolders(folder)
        try Disk.syncFolder(Path.folder(of: folder))
        Accident.reach(.synced)
        do throws(Fault) { try commit() } catch {
            clean()
            throw error
        }
        Accident.reach(.committed)
        try Self.move(folder, to: night.folder)
    }

    /// Removes what was written, where it is not to be published.
    package func clean() { Publication.discard(folder) }

    /// Ends what was interrupted in a folder of nights, for the nights that the ledger knows with these digests.
    package static func heal(
        _ output: String,
        ofLedger path: String,
        _ ledger: some NightLedger
    ) throws(Fault) {
        try heal(output, of: Disk.mark(of: path), ledger)
    }

    static func heal(_ output: String, of owner: String, _ ledger: some NightLedger) throws(Fault) {
        let front = prefix + owner + "-"
        for name in try Disk.names(in: output) where name.hasPrefix(front) {
            let (folder, id) = (Path.join(output, name), String(name.dropFirst(front.count)))
            let tombstone = Path.join(folder, Tombstone.name)
            let expected = try ledger.publishedNight(id)?.archiveDigests[Tombstone.name]
            // Without it, nothing was published yet or everything is in its place.
            guard Disk.exists(tombstone), let expected,
                try SHA256Digest.hexadecimal(of: StoredFile(at: tombstone)) == expected
            else {
                try Disk.remove(folder)
                continue
            }
            // Where the night was moved away, it is ended once it is back.
            guard Disk.isFolder(Path.join(output, id)) else { continue }
            try move(folder, to: Path.join(output, id))
        }
    }

    /// Whether files of a night wait that were interrupted on their way.
    package static func isPending(_ night: String, in output: String, ofLedger path: String) -> Bool
    {
        Disk.exists(Path.join(output, prefix + Disk.mark(of: path) + "-" + night))
    }

    private static func move(_ folder: String, to night: String) throws(Fault) {
        let names = try Disk.files(below: folder).filter { $0 != Tombstone.name }
        for name in names {
            try Disk.rename(Path.join(folder, name), to: Path.join(night, name))
            Accident.reach(.renamed)
        }
        // As long as the tombstone waits, it says that there is something left to do.
        for name in Set(names.map { Path.folder(of: $0) }).sorted() {
            try Disk.syncFolder(name.isEmpty ? night : Path.join(night, name))
        }
        try Disk.rename(Path.join(folder, Tombstone.name), to: Path.join(night, Tombstone.name))
        try Disk.syncFolder(night)
        try Disk.remove(folder)
    }
}
