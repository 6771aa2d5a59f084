/// A table that is read by the names of its columns, as a person or a spreadsheet saved it.
public struct CSVTable {
    /// What is wrong with a table.
    public struct Damage: Error, Hashable, Sendable {
        /// What it is.
        public let message: String
        /// Where it is, counted from one.
        public let line: Int
    }

    private let reader: CSVReader
    private let columns: [String: Int]

    /// Opens a table; throws where a column is missing that it needs.
    public init(_ bytes: [UInt8], needs: [String]) throws(Damage) {
        reader = CSVReader(CSVPiece(file: bytes), CSVDialect(guessingFrom: bytes))
        let header = reader.next() ? reader.texts() : []
        columns = Dictionary(
            header.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        if let missing = needs.first(where: { columns[$0] == nil }) {
            let names = needs.joined(separator: ", ")
            throw Damage(
                message: "The table has no column '\(missing)'; it needs \(names).",
                line: 1
            )
        }
    }

    /// Calls a function with each row.
    public func forEach(_ body: (Row) throws(Damage) -> Void) throws(Damage) {
        while reader.next() {
            if reader.isEmpty { continue }
            if reader.damagedField != nil {
                throw Damage(message: "A cell of the row cannot be read.", line: reader.line)
            }
            try body(Row(columns: columns, cells: reader.texts(), line: reader.line))
        }
    }

    /// A row, by the names of its columns.
    public struct Row {
        fileprivate let columns: [String: Int]
        fileprivate let cells: [String]
        /// Where it stands, counted from one.
        public let line: Int

        /// A cell of a column; empty where the row is too short, or the table has none such.
        public subscript(column: String) -> String {
            guard let place = columns[column], place < cells.count else { return "" }
            return FormulaGuard.reveal(cells[place])
        }

        /// Whether a person wrote a yes; throws for what is neither that nor a no nor nothing.
        public func isYes(_ column: String) throws(Damage) -> Bool {
            switch self[column].lowercased().filter({ $0 != " " }) {
            case "y", "yes": return true
            case "", "n", "no": return false
            default: throw damage("'\(column)' is 'y', 'n' or empty.")
            }
        }

        /// That something is wrong with the row.
        public func damage(_ message: String) -> Damage { Damage(message: message, line: line) }
    }
}
