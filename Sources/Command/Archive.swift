import ArchiveStage
import ArgumentParser
import Foundation
import Orders
import PipelineEngine
import PipelineKit
import PipelineLedger

struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract:
            "Looks into the archives of nights, gives up old ones, and takes people out of them.",
        subcommands: [List.self, Extract.self, Find.self, Prune.self, Redact.self]
    )

    static func open(_ path: String) throws(Fault) -> NightArchive {
        try NightArchive(StoredFile(at: path), lanes: CoreLanes(Machine.cores))
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the files of an archive with their sizes.",
            discussion: "Example: dropship archive list Runs/2026-11-19/archive/2026-11-19.tar.gz"
        )

        @Argument(help: "The archive.", completion: .file(extensions: ["gz"])) var archive: String
        @Option(help: "How the result is printed: text or json.") var format = Format.text

        func run() async throws {
            try await reporting {
                let files = try ArchiveCommand.open(archive).files
                guard format == .text else {
                    let list = files.map { file in
                        JSON.object(["name": .string(file.name), "bytes": .integer(file.size)])
                    }
                    return try Terminal.standardOutput(JSON.array(list).text)
                }
                let rows = files.map { ["\($0.size)", $0.name] }
                try Terminal.standardOutput(TextTable(rows).text(left: [1]) + "\n")
            }
        }
    }

    struct Extract: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Unpacks files of an archive, and of the archive no more than they need.",
            discussion: """
                Without names all files are unpacked; a name that ends with '/' stands for a folder. What is there \
                already is not overwritten. A single file goes to the output with '--to -'.

                Example: dropship archive extract Runs/2026-11-19/archive/2026-11-19.tar.gz orders.csv --to -
                """
        )

        @Argument(help: "The archive.", completion: .file(extensions: ["gz"])) var archive: String
        @Argument(help: "The names of files.") var names: [String] = []
        @Option(help: "The folder into which they go, or '-'.", completion: .directory)
        var to = "."

        func run() async throws {
            try await reporting {
                let contents = try ArchiveCommand.open(archive)
                for name in names where !contents.files.contains(where: { $0.isNamed(name) }) {
                    throw Fault(.input, "The archive has no file '\(name)'.", file: archive)
                }
                let wanted = contents.files.filter { file in
                    names.isEmpty || names.contains { file.isNamed($0) }
                }
                guard to == "-" else {
                    for file in wanted { try await contents.unpack(file.name, into: to) }
                    return
                }
                guard wanted.count == 1, let file = wanted.first else {
                    throw ValidationError("'--to -' takes one file, and \(wanted.count) are named.")
                }
                try await contents.read(file.name) { try Terminal.standardOutput($0) }
            }
        }
    }

    struct Find: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Finds an order in archives: where it was read, and what became of it.",
            discussion: """
                Without archives, those of all nights of the pipeline file are searched, the newest first.

                Example: dropship archive find '#1001'
                """
        )

        @Argument(help: "The number of the order, as its channel writes it.") var order: String
        @Argument(help: "The archives.", completion: .file(extensions: ["gz"]))
        var archives: [String] = []
        @Option(help: "The pipeline file, which says where the nights are.")
        var pipeline = "Pipelines/nightly.yaml"

        func run() async throws {
            try await reporting {
                var found: [String] = []
                for archive in try searched() {
                    let contents = try ArchiveCommand.open(archive)
                    let rows = try await OrderSearch(for: order).rows(
                        in: "orders.csv",
                        of: contents
                    )
                    guard !rows.isEmpty else { continue }
                    found.append("\(archive)\n" + rows.map(describe).joined())
                }
                guard !found.isEmpty else {
                    throw Fault(.input, "No archive has an order '\(order)'.")
                }
                try Terminal.standardOutput(found.joined())
            }
        }

        private func searched() throws -> [String] {
            guard archives.isEmpty else { return archives }
            let nights = try PublishedNights(
                in: PipelineArgument.load(pipeline).pipeline.night.output.location
            )
            return nights.all.reversed().flatMap { night in
                night.archives.map { Path.join(night.folder, $0) }
            }
        }

        private func describe(_ row: OrderSearch.Row) -> String {
            "  \(row.heading), read from inputs/\(row["file"]):\(row["row"])\n"
        }
    }

    struct Prune: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Removes the archives of nights that are older than is asked for.",
            discussion: """
                The nights themselves stay, and 'verify' knows that their archives were given up.

                Example: dropship archive prune --keep 90d
                """
        )

        @Option(help: "How long archives are kept, such as 90d.") var keep: String
        @Option(help: "The moment that counts as now, such as 2026-11-19T02:00:00Z, or 'now'.")
        var at = "now"
        @Flag(help: "Names the archives and removes none.") var dryRun = false
        @Option(help: "The pipeline file, which says where the ledger and the nights are.")
        var pipeline = "Pipelines/nightly.yaml"

        func validate() throws {
            guard Duration(spelling: keep) != nil else {
                throw ValidationError("'\(keep)' is no duration such as 90d.")
            }
            guard Instant(nowOr: at) != nil else {
                throw ValidationError("'\(at)' is no moment such as 2026-11-19T02:00:00Z.")
            }
        }

        func run() async throws {
            try await reporting {
                guard let keep = Duration(spelling: keep), let now = Instant(nowOr: at) else {
                    return
                }
                let settings = try PipelineArgument.load(pipeline).pipeline.night
                let (path, output) = (settings.ledger.location, settings.output.location)
                let locks = try PublishedNights.Locks(ledger: path, output: output)
                defer { locks.release() }
                let ledger = try SQLiteLedger(existingAt: path, digest: SHA256Digest.short)
                try Rewriting.heal(output, ofLedger: path, ledger)
                let oldest = now - keep
                // Nights of other ledgers may stand in the same folder.
                let old = try PublishedNights(in: output).all.filter { night in
                    try night.moment.seconds < oldest.seconds
                        && ledger.publishedNight(night.id)?.moment == night.moment
                }
                // The ledger is told first: what it does not expect may be there or not.
                if !dryRun {
                    try ledger.prune(old.flatMap { night in night.archives.map { (night.id, $0) } })
                }
                var count = 0
                for night in old {
                    for name in night.archives {
                        if !dryRun { try PublishedNights.remove(name, of: night) }
                        try Terminal.standardOutput(Path.join(night.folder, name) + "\n")
                        count += 1
                    }
                }
                let verb = dryRun ? "would be removed" : "removed"
                try Terminal.standardOutput("\(count) archive\(count == 1 ? "" : "s") \(verb).\n")
            }
        }
    }
}

extension NightContentsFile {
    /// Whether a name is that of the file, or of a folder around it.
    fileprivate func isNamed(_ other: String) -> Bool {
        name == other || other.hasSuffix("/") && name.hasPrefix(other)
    }
}
