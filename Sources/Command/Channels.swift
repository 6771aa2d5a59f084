import ArgumentParser
import IngestStage
import PipelineEngine
import PipelineKit
import PipelineLayout

struct Channels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the channels and their layouts, tells a file's, or begins a column map.",
        discussion: "Example: dropship channels detect orders.csv",
        subcommands: [List.self, Detect.self, Guess.self],
        defaultSubcommand: List.self
    )

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists what each channel can read, and what of it can be sent."
        )

        func run() async throws {
            let rows = Catalog.everything.channels.flatMap { channel in
                channel.layouts.map {
                    [channel.manifest.name, $0.name, $0.ships ? "yes" : "no", $0.summary]
                }
            }
            let table = TextTable([["channel", "layout", "ships", "what it is"]] + rows)
            try Terminal.standardOutput(table.text(left: [0, 1, 2, 3]) + "\n")
        }
    }

    struct Detect: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Tells the channel and the layout of files, and by what.",
            discussion:
                "Example: dropship channels detect orders.csv; exits with 65 where a file is not known."
        )

        @Argument(help: "The files.", completion: .file()) var files: [String]

        func run() async throws {
            try await reporting {
                var isEachKnown = true
                for file in files {
                    let line = try Self.describe(file, &isEachKnown)
                    try Terminal.standardOutput("\(file): \(line)\n")
                }
                if !isEachKnown { throw ExitCode(Fault.Kind.input.rawValue) }
            }
        }

        private static func describe(_ file: String, _ isEachKnown: inout Bool) throws -> String {
            let path = Path(location: file, label: file)
            do throws(Fault) {
                let input = try OrderInput(unknown: try InputFiles.only().open(path), of: path)
                let form = [input.form.packing, input.form.encoding].compactMap(\.self)
                    .joined(separator: ", ")
                let matches = Recognition(Catalog.everything.channels).matches(input.sample)
                if let claim = matches.first?.claim, claim.isEmpty {
                    let list = claim.evidence.first.flatMap { $0.isEmpty ? nil : " in '\($0)'" }
                    return "an empty list of orders\(list ?? "") (\(form))"
                }
                let names = matches.map { match in
                    "\(match.channel.manifest.name) \(match.claim.layout) by "
                        + match.claim.evidence.map { "'\($0)'" }.joined(separator: ", ")
                }
                guard Set(matches.map { $0.channel.manifest.name }).count == 1 else {
                    isEachKnown = false
                    return matches.isEmpty
                        ? "no order file that a channel knows (\(form))"
                        : "could be \(names.joined(separator: ", or ")) (\(form))"
                }
                return "\(names[0]) (\(form))"
            } catch {
                isEachKnown = false
                return error.message
            }
        }
    }

    struct Guess: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a column map for the plain channel to start from.",
            discussion: """
                Example: dropship channels guess orders.csv >> Pipelines/my-shop.yaml

                Names are all it goes by: read the map, and look at the outcome with 'dropship preview'.
                """
        )

        @Argument(help: "The file.", completion: .file()) var file: String

        func run() async throws {
            try await reporting {
                let path = Path(location: file, label: file)
                let input = try OrderInput(unknown: try InputFiles.only().open(path), of: path)
                let guess = try ColumnGuess(input.sample, of: path)
                try Terminal.standardOutput(guess.yaml(for: file))
            }
        }
    }
}
