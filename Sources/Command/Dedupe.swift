import ArgumentParser
import CSVFormat
import Linkage
import PipelineEngine
import PipelineKit

struct DedupeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dedupe",
        abstract: "Finds records of one person in a table, or learns weights from a shop's nights.",
        subcommands: [Link.self, Train.self]
    )

    struct Link: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Prints the pairs of records that are of one person, learning what weighs how much.",
            discussion: """
                Nobody has to say beforehand which records are one. Kinds of columns are 'given' and 'family' (names), \
                'text' (streets, cities) and 'code' (numbers, dates, postal codes).

                Example: dropship dedupe link people.csv --id nr --map vorname=given name=family plz=code ort=text
                """
        )

        @Argument(help: "A CSV, or two to be linked with each other.", completion: .file())
        var files: [String]

        @Option(help: "The column that names a record.") var id: String

        @Option(
            name: .customLong("map"),
            parsing: .upToNextOption,
            help: "Columns with their kinds, such as surname=family."
        )
        var maps: [String]

        @Flag(help: "Also prints what each level of a column weighs, to standard error.")
        var weights = false

        func validate() throws {
            guard files.count == 1 || files.count == 2 else {
                throw ValidationError("One file is searched, or two are linked.")
            }
            for map in maps where Self.column(map) == nil {
                let kinds = RecordField.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("'\(map)' is no column with one of the kinds \(kinds).")
            }
            guard !maps.isEmpty else { throw ValidationError("--map names no column.") }
        }

        private static func column(_ map: String) -> (name: String, field: RecordField)? {
            let parts = map.split(separator: "=").map(String.init)
            guard parts.count == 2, let field = RecordField(rawValue: parts[1]) else { return nil }
            return (parts[0], field)
        }

        func run() async throws {
            try await reporting {
                let columns = maps.compactMap(Self.column)
                var ids: [String] = []
                var records: [[String]] = []
                var sources: [Int] = []
                for (source, file) in files.enumerated() {
                    let rows = try Self.read(file, [id] + columns.map(\.name))
                    ids += rows.map { $0[0] }
                    records += rows.map { Array($0.dropFirst()) }
                    sources += rows.map { _ in source }
                }
                let found = RecordLinker(columns.map(\.field)).pairs(
                    among: records,
                    from: files.count > 1 ? sources : []
                )
                var text = ""
                for pair in found.pairs {
                    let percent = (pair.probability * 1000).rounded() / 10
                    text += "\(ids[pair.one])\t\(ids[pair.other])\t\(percent)%\n"
                }
                try Terminal.standardOutput(text)
                if weights { Terminal.standardError(Self.table(found.model, columns.map(\.name))) }
            }
        }

        /// The cells of some columns, row by row.
        private static func read(_ file: String, _ names: [String]) throws(Fault) -> [[String]] {
            let path = Path(location: file, label: file)
            let bytes = try InputFiles.only().contents(of: path)
            let reader = CSVReader(CSVPiece(file: bytes), CSVDialect())
            func trimmed(_ cells: [String]) -> [String] {
                cells.map { cell in
                    String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
                }
            }
            let header = reader.next() ? trimmed(reader.texts()) : []
            var places: [Int] = []
            for name in names {
                guard let place = header.firstIndex(of: name) else {
                    throw Fault(
                        .input,
                        "The table has no column '\(name)'.",
                        file: file,
                        line: 1
                    )
                }
                places.append(place)
            }
            var rows: [[String]] = []
            while reader.next() {
                if reader.isEmpty { continue }
                guard reader.damagedField == nil else {
                    throw Fault(
                        .input,
                        "A cell of the row cannot be read.",
                        file: file,
                        line: reader.line
                    )
                }
                let cells = trimmed(reader.texts())
                rows.append(places.map { $0 < cells.count ? cells[$0] : "" })
            }
            return rows
        }

        private static func table(_ model: MixtureModel, _ names: [String]) -> String {
            func rounded(_ value: Double, by scale: Double) -> String {
                "\((value * scale).rounded() / scale)"
            }
            let rows = names.enumerated().flatMap { field, name in
                ["equal", "close", "different"].enumerated().map { level, word in
                    [
                        name, word, rounded(model.matched[field][level], by: 10_000),
                        rounded(model.unmatched[field][level], by: 10_000),
                        rounded(model.weight(field, level), by: 10),
                    ]
                }
            }
            return TextTable([["column", "level", "one person", "two", "weight"]] + rows)
                .text(left: [0, 1]) + "\n"
        }
    }
}
