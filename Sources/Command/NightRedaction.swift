import ArchiveStage
import Foundation
import IngestStage
import Orders
import PipelineEngine
import PipelineKit
import PipelineLedger

/// One night, as far as an order is to be taken out of it.
struct NightRedaction {
    /// A night that may tell of the order, and by which ids its channel knows it there.
    struct Draft {
        fileprivate let night: NightRedaction
        fileprivate let rows: [OrderSearch.Row]
        /// What the night has read; `nil` where the night was not asked, or has no archive.
        fileprivate let archived: ArchivedNight?
        fileprivate let hidden: OrderMask.Result?
        let ids: Set<String>
        /// Whether there is nothing left to do.
        fileprivate let isDone: Bool
    }

    /// The files that become others.
    struct Change {
        let night: PublishedNights.Night
        fileprivate let archived: ArchivedNight?
        fileprivate let summary: Summary
        fileprivate let tombstone: Tombstone?
        /// By their names in the archive; those that the folder has too are the same there.
        fileprivate(set) var files: [String: [UInt8]]
        fileprivate let statements: [SupplierName: Digest]
        fileprivate let ids: Set<String>
    }

    private let night: PublishedNights.Night
    private let published: PublishedNight?
    private let ledger: SQLiteLedger
    private let today: Pipeline
    /// The archive, or the folder where the night has none.
    private let contents: any NightContents

    /// Looks at a night; of that ledger, or of another one.
    init(_ night: PublishedNights.Night, ledger: SQLiteLedger, today: Pipeline) throws {
        let known = try ledger.publishedNight(night.id)
        let published = known?.moment == night.moment ? known : nil
        (self.night, self.published, self.ledger, self.today) = (night, published, ledger, today)
        let archive = night.archive.flatMap { name in
            published?.archiveDigests[name] == nil ? nil : Path.join(night.folder, name)
        }
        contents = try archive.map { try ArchiveCommand.open($0) } ?? NightOnDisk(at: night.folder)
    }

    var id: String { night.id }

    /// Whether the ledger knows it.
    var isKnown: Bool { published != nil }

    /// What became of the orders of a number; nothing in the nights of other pipelines and ledgers.
    func rows(of number: String) async throws -> [OrderSearch.Row] {
        guard isKnown || night.pipeline == today.name else { return [] }
        return try await OrderSearch(for: number).rows(in: "orders.csv", of: contents)
    }

    /// What became of one order.
    func rows(of order: RedactedOrder) async throws -> [OrderSearch.Row] {
        try await rows(of: order.number).filter {
            ($0["channel"], $0["shop"]) == (order.channel, order.shop)
        }
    }

    /// Hides the order in what the night has read.
    func draft(of order: RedactedOrder) async throws -> Draft {
        func draft(ids: [String] = [], isDone: Bool = false) -> Draft {
            Draft(night: self, rows: [], archived: nil, hidden: nil, ids: Set(ids), isDone: isDone)
        }
        let tombstone = try await Tombstone(of: NightOnDisk(at: night.folder))
        if let ids = tombstone?.ids(of: order) { return draft(ids: ids, isDone: true) }
        let rows = try await rows(of: order)
        guard !rows.isEmpty else { return draft() }
        // A night that was tampered with is not even opened: its suppliers' programs would run.
        try await requireSound()
        let archived = try await archivedNight()
        var hidden: OrderMask.Result?
        if let archived, let ingest = try await archived.load().pipeline.stages.first as? Ingest {
            hidden = try naming {
                try OrderMask(order, of: ingest, digest: SHA256Digest.short)
                    .apply(to: ReplacedFiles(InputFiles.only()))
            }
        }
        return Draft(
            night: self,
            rows: rows,
            archived: archived,
            hidden: hidden,
            ids: hidden?.ids ?? [],
            isDone: false
        )
    }

    private func archivedNight() async throws -> ArchivedNight? {
        guard contents is NightArchive else {
            guard let archive = night.archive else { return nil }
            throw Fault(
                .input,
                "This archive was given up, and would still tell of the order; remove it first.",
                file: Path.join(night.folder, archive)
            )
        }
        return try await ArchivedNight(contents.place)
    }

    /// A night that is not as it was published is not written anew: that would hide it.
    private func requireSound() async throws {
        try await Verify.check(night.folder, against: ledger).differences.requireNone(
            "The night is not as it was published, and is not touched:",
            file: night.folder
        )
    }

    /// Names the archive where a fault names a file in it.
    private func naming<Result>(_ work: () throws -> Result) throws -> Result {
        do { return try work() } catch let fault as Fault {
            throw Fault(fault.kind, fault.description, file: contents.place)
        }
    }
}

extension NightRedaction.Draft {
    /// What has to change; `nil` where the night says nothing of the order.
    ///
    /// - Parameters:
    ///   - order: The order.
    ///   - ids: By what its channel knows it, as far as any night tells.
    /// - Returns: What is to be written anew.
    /// - Throws: ``Fault`` where the order's people cannot be taken out, and nobody else.
    func change(
        _ order: RedactedOrder,
        _ ids: Set<String>
    ) async throws -> NightRedaction.Change? {
        guard !isDone else { return nil }
        var numbers: [SupplierName: Set<PONumber>] = [:]
        for row in rows {
            guard let number = PONumber(row["purchase_order"]) else { continue }
            numbers[SupplierName(row["supplier"]), default: []].insert(number)
        }
        let redaction = Redaction(order, ids: ids, numbers: numbers)
        var files = try await redaction.tables(of: night.contents)
        guard !files.isEmpty || !rows.isEmpty else { return nil }
        var archived = archived
        if rows.isEmpty {
            try await night.requireSound()
            archived = try await night.archivedNight()
        }
        let pipeline = try await archived?.load().pipeline ?? night.today
        if let ingest = pipeline.stages.first as? Ingest, archived != nil {
            // Tables of orders have been looked through as their channel reads them.
            let sources = try ingest.labels(in: InputFiles.only())
            files = files.filter { !sources.contains(String($0.key.dropFirst("inputs/".count))) }
        }
        for (label, bytes) in hidden?.files ?? [:] { files["inputs/\(label)"] = bytes }
        guard !files.isEmpty || !rows.isEmpty else { return nil }
        let summary = try Summary(
            json: try await night.contents.contents(of: "summary.json"),
            of: night.night.folder
        )
        let exports = try await redaction.exports(
            of: night.contents,
            summary,
            pipeline.suppliers,
            try await sequences(archived)
        )
        files.merge(exports.files) { $1 }
        return NightRedaction.Change(
            night: night.night,
            archived: archived,
            summary: summary,
            tombstone: try await Tombstone(of: NightOnDisk(at: night.night.folder)),
            files: files,
            statements: exports.statements,
            ids: ids
        )
    }

    private func sequences(
        _ archived: ArchivedNight?
    ) async throws -> [SupplierName: Redaction.Sequence] {
        guard let archived else { return try night.ledger.lastSequences().mapValues { .upTo($0) } }
        let last = try await archived.answers().sequences
        let names = archived.summary.suppliers.map { SupplierName($0.name) }
        return Dictionary(names.map { ($0, .after(last[$0] ?? 0)) }) { first, _ in first }
    }
}

extension NightRedaction.Change {
    /// Writes the files anew and checks what came out.
    ///
    /// - Parameters:
    ///   - order: Who is taken out.
    ///   - rewriting: Where the files wait.
    ///   - ledger: What knows the night.
    /// - Returns: The digests that the ledger has to expect.
    /// - Throws: ``Fault`` where a file cannot be written.
    func write(
        _ order: RedactedOrder,
        _ rewriting: Rewriting,
        _ ledger: SQLiteLedger
    ) async throws -> [String: String] {
        var files = files
        if let archived, archived.tombstone == nil {
            let sequences = summary.sequences(after: try await archived.answers().sequences)
            guard let record = try ledger.record(of: night.id, sequences: sequences) else {
                throw Fault(.input, "The ledger does not know the night.", file: night.folder)
            }
            files[KeptRecord.name] = KeptRecord(record).bytes
        }
        var tombstone = tombstone ?? Tombstone()
        tombstone.add(
            order,
            ids: ids,
            files: files.mapValues { SHA256Digest.hexadecimal(of: $0) },
            statements: statements,
            of: summary
        )
        files[Tombstone.name] = try tombstone.json()
        let own = Set(summary.files.map(\.name) + [Tombstone.name])
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) where own.contains(name) {
            var file = try rewriting.files.create(name)
            try file.write(bytes)
            try file.close()
        }
        var names = [Tombstone.name]
        if let archived, let name = night.archive {
            try await pack(archived, files, name, rewriting)
            names.append(name)
        }
        return rewriting.digests.filter { names.contains($0.key) }
    }

    private func pack(
        _ archived: ArchivedNight,
        _ files: [String: [UInt8]],
        _ name: String,
        _ rewriting: Rewriting
    ) async throws {
        let pipeline = try await archived.load().pipeline
        let level = pipeline.stages.lazy.compactMap { $0 as? Archive }.first?.level ?? 6
        let lanes = CoreLanes(Machine.cores)
        var output = try rewriting.files.create(name)
        try await Archive.pack(
            archived.contents.files(replacing: files),
            at: night.moment,
            level: level,
            lanes: lanes,
            into: &output
        )
        // What is published has been read once more.
        let verification = try Verification(
            of: NightArchive(StoredFile(at: rewriting.path(of: name)), lanes: lanes),
            .archive,
            published: nil,
            suppliers: pipeline.suppliers,
            lanes: lanes
        )
        try await verification.differences().requireNone(
            "The night would not be sound any more, and is left as it was:",
            .internal,
            file: night.folder
        )
    }
}
