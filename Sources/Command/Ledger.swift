import ArchiveStage
import ArgumentParser
import Foundation
import PipelineEngine
import PipelineKit
import PipelineLedger

struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger",
        abstract: "Checks the ledger, or makes it anew from the archives.",
        subcommands: [Check.self, Rebuild.self]
    )

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks that each row of the ledger is as it was written.",
            discussion: "Example: dropship ledger check"
        )

        @OptionGroup var argument: PipelineArgument

        func run() async throws {
            try await reporting {
                let path = try argument.load().pipeline.night.ledger.location
                let ledger = try SQLiteLedger(existingAt: path, digest: SHA256Digest.short)
                try ledger.damages().requireNone("The ledger is damaged:", .disk, file: path)
                try Terminal.standardOutput("\(path): sound. Each row is as it was written.\n")
            }
        }
    }

    struct Rebuild: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Makes a lost ledger anew: each archived night is run again, the oldest first.",
            discussion: """
                The nights of the pipeline must come out as they were published, to the byte. A ledger that is there \
                is not touched. What a night without an archive has sent is not known any more, and could be sent \
                again: no ledger is made, unless --without-lost accepts that.

                Example: dropship ledger rebuild
                """
        )

        @OptionGroup var argument: PipelineArgument

        @Flag(help: "Makes a ledger that does not know the nights without an archive.")
        var withoutLost = false

        func run() async throws {
            try await reporting {
                let pipeline = try argument.load().pipeline
                let path = pipeline.night.ledger.location
                let output = pipeline.night.output.location
                let locks = try PublishedNights.Locks(ledger: path, output: output)
                defer { locks.release() }
                // What SQLite keeps beside a ledger belongs to it, and would be taken for the new one's.
                for end in Self.ends where FileManager.default.fileExists(atPath: path + end) {
                    throw Fault(
                        .output,
                        "There is a ledger, or a part of one; move it away if it is to be made anew.",
                        file: path + end
                    )
                }
                let nights = try PublishedNights(in: output)
                let own = nights.all.filter { $0.pipeline == pipeline.name }
                let lost = own.filter { $0.archive == nil }.map(\.id) + nights.unreadable
                guard lost.isEmpty || withoutLost else {
                    throw Fault(
                        .input,
                        "What these nights have sent is not known any more, and could be sent again: "
                            + "\(lost.joined(separator: ", ")). --without-lost accepts that.",
                        file: output
                    )
                }
                let draft = path + ".rebuilding"
                try remove(draft)
                let ledger = try SQLiteLedger(at: draft, digest: SHA256Digest.short)
                var count = 0
                for night in own {
                    guard let archive = night.archive else { continue }
                    try await rebuild(from: archive, of: night, into: ledger)
                    Terminal.standardError("\(night.id): as it was published\n")
                    count += 1
                }
                try ledger.close()
                try FileManager.default.moveItem(atPath: draft, toPath: path)
                try remove(draft)
                let gone = lost.isEmpty ? "" : " Not known: \(lost.joined(separator: ", "))."
                try Terminal.standardOutput(
                    "\(path): made anew from \(count) night\(count == 1 ? "" : "s").\(gone)\n"
                )
            }
        }

        private static let ends = ["", "-wal", "-shm"]

        private func rebuild(
            from name: String,
            of published: PublishedNights.Night,
            into ledger: SQLiteLedger
        ) async throws {
            let archive = Path.join(published.folder, name)
            let night = try await ArchivedNight(archive)
            // Its suppliers' programs are there as long as it is.
            defer { withExtendedLifetime(night) {} }
            // The ledger expects the archive that is there, whatever packed it.
            let digest = try SHA256Digest.hexadecimal(of: StoredFile(at: archive))
            if let record = try await night.record() {
                return try await tell(ledger, record, of: night, [name: digest], id: published)
            }
            let again = try await night.rerun(heir: ledger, archives: [name: digest])
            let comparison = NightComparison(
                of: night.contents,
                in: nil,
                with: again,
                try await night.load().pipeline.suppliers
            )
            try await comparison.differences()
                .requireNone("The night comes out otherwise; no ledger is made.", file: archive)
        }

        /// Tells a new ledger of a night that does not come out the same any more, since orders were redacted: what its
        /// archive has kept for that, once the archive is sound.
        private func tell(
            _ ledger: SQLiteLedger,
            _ record: NightRecord,
            of night: ArchivedNight,
            _ archives: [String: String],
            id published: PublishedNights.Night
        ) async throws {
            let verification = Verification(
                of: night.contents,
                .archive,
                published: nil,
                suppliers: try await night.load().pipeline.suppliers,
                lanes: CoreLanes(Machine.cores)
            )
            try await verification.differences().requireNone(
                "The archive is not sound; no ledger is made.",
                file: night.contents.place
            )
            func digest(of name: String) async throws -> String {
                try await SHA256Digest.hexadecimal(of: name, in: night.contents)
            }
            let tombstone = [Tombstone.name: try await digest(of: Tombstone.name)]
            let known = PublishedNight(
                id: published.id,
                moment: published.moment,
                summaryDigest: try await digest(of: "summary.json"),
                archiveDigests: archives.merging(tombstone) { $1 }
            )
            try ArchivedLedger(
                of: published.id,
                try await night.answers(),
                heir: ledger,
                archives: known.archiveDigests
            ).publish(known, record)
        }

        /// Removes what an interrupted attempt has left.
        private func remove(_ path: String) throws {
            for end in Self.ends where FileManager.default.fileExists(atPath: path + end) {
                try FileManager.default.removeItem(atPath: path + end)
            }
        }
    }
}
