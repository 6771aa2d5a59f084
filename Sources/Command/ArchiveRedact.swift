import ArchiveStage
import ArgumentParser
import Foundation
import IngestStage
import Orders
import PipelineEngine
import PipelineKit
import PipelineLedger

extension ArchiveCommand {
    struct Redact: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes the people of an order out of every published night.",
            discussion: """
                Names, streets, mails and phones of the order become X and 0, in what the nights have read and in what \
                they wrote: the shop's exports in the archives, the suppliers' files, the review lists. Numbers, goods \
                and money stay in orders.csv. Nothing else of a night changes, and redactions.json says what did: \
                'verify' proves the rest as before, and a ledger that is made anew sends nothing again. Such a night \
                cannot be replayed.

                A night that is not sound is not touched. What lies outside of the nights, such as the shop's own \
                files and those that suppliers were sent, is not either.

                Example: dropship archive redact --order '#1001'
                """
        )

        @Option(help: "The number of the order, as its channel writes it.") var order: String
        @Option(help: "Its channel, where several have such an order.") var channel: String?
        @Option(help: "Its shop, where several have such an order.") var shop: String?
        @Flag(help: "Names the files and changes none.") var dryRun = false
        @Option(help: "The pipeline file, which says where the ledger and the nights are.")
        var pipeline = "Pipelines/nightly.yaml"

        @OptionGroup var rehearsal: Rehearsed

        func run() async throws {
            try await reporting {
                rehearsal.begin()
                let loaded = try PipelineArgument.load(pipeline).pipeline
                let (path, output) = (
                    loaded.night.ledger.location, loaded.night.output.location
                )
                let locks = try PublishedNights.Locks(ledger: path, output: output)
                defer { locks.release() }
                let ledger = try SQLiteLedger(existingAt: path, digest: SHA256Digest.short)
                try Rewriting.heal(output, ofLedger: path, ledger)
                let nights = try PublishedNights(in: output).all.filter { night in
                    try ledger.publishedNight(night.id)?.moment == night.moment
                }
                let subject = try await subject(in: nights)
                var count = 0
                for night in nights {
                    let redaction = NightRedaction(
                        of: subject,
                        in: night,
                        ledger: ledger,
                        suppliersOfToday: loaded.suppliers
                    )
                    guard let change = try await redaction.change() else { continue }
                    count += 1
                    for name in change.names {
                        try Terminal.standardOutput("\(night.id): \(name)\n")
                    }
                    guard !dryRun else { continue }
                    let rewriting = try Rewriting(night, in: output, ofLedger: path)
                    let digests: [String: String]
                    do { digests = try await redaction.write(change, rewriting) } catch {
                        rewriting.clean()
                        throw error
                    }
                    try rewriting.publish { () throws(Fault) in
                        try ledger.redact(night.id, digests)
                    }
                }
                let verb = dryRun ? "would be redacted" : "redacted"
                try Terminal.standardOutput(
                    count == 0
                        ? "Order \(subject.number) is redacted already.\n"
                        : "Order \(subject.number) \(verb) in \(count) night\(count == 1 ? "" : "s").\n"
                )
            }
        }

        /// The one order that is meant.
        private func subject(in nights: [PublishedNights.Night]) async throws -> RedactedOrder {
            var found: Set<RedactedOrder> = []
            for night in nights {
                let rows = try await OrderSearch(for: order).rows(
                    in: "orders.csv",
                    of: NightRedaction.contents(of: night)
                )
                found.formUnion(
                    rows.map {
                        RedactedOrder(channel: $0["channel"], shop: $0["shop"], number: order)
                    }
                )
            }
            found = found.filter {
                ($0.channel, $0.shop) == (channel ?? $0.channel, shop ?? $0.shop)
            }
            guard let subject = found.first else {
                throw Fault(.input, "No published night has an order '\(order)'.")
            }
            guard found.count == 1 else {
                let names = found.map { "--channel \($0.channel) --shop '\($0.shop)'" }.sorted()
                throw Fault(
                    .input,
                    "Several orders have this number; which one is it?\n  "
                        + names.joined(separator: "\n  ")
                )
            }
            return subject
        }
    }
}

/// What redacting an order does to one night.
private struct NightRedaction {
    /// The files that become others.
    struct Change {
        let archived: ArchivedNight?
        /// By their names in the archive; those that the folder has too are the same there.
        var files: [String: [UInt8]]
        let statements: [SupplierName: Digest]
        let names: [String]
    }

    private let order: RedactedOrder
    private let night: PublishedNights.Night
    private let ledger: SQLiteLedger
    private let suppliersOfToday: [any Supplier]

    init(
        of order: RedactedOrder,
        in night: PublishedNights.Night,
        ledger: SQLiteLedger,
        suppliersOfToday: [any Supplier]
    ) {
        (self.order, self.night, self.ledger) = (order, night, ledger)
        self.suppliersOfToday = suppliersOfToday
    }

    /// The archive of a night, or its folder where it has none.
    static func contents(of night: PublishedNights.Night) throws -> any NightContents {
        guard let archive = night.archive else { return try NightOnDisk(at: night.folder) }
        return try ArchiveCommand.open(Path.join(night.folder, archive))
    }

    /// What has to change; `nil` where the night says nothing of the order, or not any more.
    func change() async throws -> Change? {
        let contents = try Self.contents(of: night)
        let summary = try Summary(
            json: try await contents.contents(of: "summary.json"),
            of: night.folder
        )
        if try await Tombstone(of: contents)?.orders.contains(order) == true { return nil }
        let rows = try await OrderSearch(for: order.number).rows(in: "orders.csv", of: contents)
            .filter { ($0["channel"], $0["shop"]) == (order.channel, order.shop) }
        let archived =
            if let archive = night.archive {
                try await ArchivedNight(Path.join(night.folder, archive))
            } else { ArchivedNight?.none }
        var (files, ids): ([String: [UInt8]], Set<String>) = ([:], [])
        if !rows.isEmpty, let archived,
            let ingest = try await archived.load().pipeline.stages.first as? Ingest
        {
            let mask = OrderMask(order, of: ingest, digest: SHA256Digest.short)
            let hidden = try mask.apply(to: ReplacedFiles(InputFiles.only()))
            ids = hidden.ids
            for (label, bytes) in hidden.files { files["inputs/\(label)"] = bytes }
        }
        let redaction = Redaction(
            order,
            ids: ids,
            numbers: Set(rows.compactMap { PONumber($0["purchase_order"]) })
        )
        let written = try await redaction.apply(
            to: contents,
            summary,
            try await archived?.load().pipeline.suppliers ?? suppliersOfToday,
            try await archived?.answers()
        )
        files.merge(written.files) { $1 }
        guard !files.isEmpty || !rows.isEmpty else { return nil }
        try await requireSound()
        return Change(
            archived: archived,
            files: files,
            statements: written.statements,
            names: files.keys.sorted()
        )
    }

    /// A night that is not as it was published is not written anew: that would hide it.
    private func requireSound() async throws {
        let differences = try await Verify.check(night.folder, against: ledger).differences
        guard differences.isEmpty else {
            throw Fault(
                .input,
                "The night is not as it was published, and is not touched:\n  "
                    + differences.joined(separator: "\n  "),
                file: night.folder
            )
        }
    }

    /// Writes the files anew and checks what came out.
    ///
    /// - Returns: The digests that the ledger has to expect.
    func write(_ change: Change, _ rewriting: Rewriting) async throws -> [String: String] {
        var files = change.files
        let summary: Summary
        if let archived = change.archived {
            summary = archived.summary
            if archived.tombstone == nil {
                let sequences = summary.sequences(after: try await archived.answers().sequences)
                guard let record = try ledger.record(of: night.id, sequences: sequences) else {
                    throw Fault(.input, "The ledger does not know the night.", file: night.folder)
                }
                files[KeptRecord.name] = KeptRecord(record).bytes
            }
        } else {
            let bytes = try await NightOnDisk(at: night.folder).contents(of: "summary.json")
            summary = try Summary(json: bytes, of: night.folder)
        }
        var tombstone = try await Tombstone(of: Self.contents(of: night)) ?? Tombstone()
        tombstone.add(
            order,
            files: files.mapValues { bytes in
                var digest = SHA256Digest()
                digest.update(bytes)
                return digest.hexadecimal
            },
            statements: change.statements,
            of: summary
        )
        files[Tombstone.name] = try tombstone.json()
        let own = Set(summary.files.map(\.name) + [Tombstone.name])
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) where own.contains(name) {
            var file = try rewriting.files.create(name)
            try file.write(bytes)
            try file.close()
        }
        if let archived = change.archived, let name = night.archive {
            try await pack(archived, files, name, rewriting)
        }
        let names = [Tombstone.name] + [night.archive].compactMap(\.self)
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
        var output = try rewriting.files.create(name)
        try await Archive.pack(
            archived.contents.files(replacing: files),
            at: night.moment,
            level: level,
            lanes: CoreLanes(Machine.cores),
            into: &output
        )
        // What is published has been read once more.
        let differences = try await Verification(
            of: NightArchive(
                StoredFile(at: rewriting.path(of: name)),
                lanes: CoreLanes(Machine.cores)
            ),
            .archive,
            published: nil,
            suppliers: pipeline.suppliers,
            lanes: CoreLanes(Machine.cores)
        ).differences()
        guard differences.isEmpty else {
            throw Fault(
                .internal,
                "The night would not be sound any more, and is left as it was:\n  "
                    + differences.joined(separator: "\n  "),
                file: night.folder
            )
        }
    }
}
