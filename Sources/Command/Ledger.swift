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
                let damages = try ledger.damages()
                guard damages.isEmpty else {
                    throw Fault(.disk, "\n  " + damages.joined(separator: "\n  "), file: path)
                }
                try Terminal.standardOutput("\(path): sound. Each row is as it was written.\n")
            }
        }
    }

    struct Rebuild: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Makes a lost ledger anew: each archived night is run again, the oldest first.",
            discussion: """
                The nights must come out as they were published, to the byte. A ledger that is there is not touched. \
                Nights without an archive are named: what they saw is not known any more.

                Example: dropship ledger rebuild
                """
        )

        @OptionGroup var argument: PipelineArgument

        func run() async throws {
            try await reporting {
                let settings = try argument.load().pipeline.night
                let (path, output) = (settings.ledger.location, settings.output.location)
                let locks = try PublishedNights.Locks(ledger: path, output: output)
                defer { locks.release() }
                guard !FileManager.default.fileExists(atPath: path) else {
                    throw Fault(
                        .output,
                        "There is a ledger; move it away if it is to be made anew.",
                        file: path
                    )
                }
                let nights = try PublishedNights(in: output).all
                let draft = path + ".rebuilding"
                try remove(draft)
                let ledger = try SQLiteLedger(at: draft, digest: SHA256Digest.short)
                var lost: [String] = []
                for night in nights {
                    guard let name = night.archives.first else {
                        lost.append(night.id)
                        continue
                    }
                    try await rebuild(from: Path.join(night.folder, name), into: ledger)
                    Terminal.standardError("\(night.id): as it was published\n")
                }
                try ledger.close()
                try FileManager.default.moveItem(atPath: draft, toPath: path)
                try remove(draft)
                let gone =
                    lost.isEmpty ? "" : " Without an archive: \(lost.joined(separator: ", "))."
                let count = nights.count - lost.count
                try Terminal.standardOutput(
                    "\(path): made anew from \(count) night\(count == 1 ? "" : "s").\(gone)\n"
                )
            }
        }

        private func rebuild(from archive: String, into ledger: SQLiteLedger) async throws {
            let night = try await ArchivedNight(archive)
            let again = try await night.rerun(heir: ledger)
            let suppliers = try await night.load().pipeline.suppliers
            let comparison = try NightComparison(
                of: night.contents,
                in: StoredFile(at: archive),
                with: again,
                suppliers
            )
            let differences = try await comparison.differences()
            guard differences.isEmpty else {
                throw Fault(
                    .input,
                    "The night comes out otherwise; no ledger is made.\n  "
                        + differences.joined(separator: "\n  "),
                    file: archive
                )
            }
        }

        /// Removes what an interrupted attempt has left.
        private func remove(_ path: String) throws {
            for end in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + end)
            {
                try FileManager.default.removeItem(atPath: path + end)
            }
        }
    }
}
