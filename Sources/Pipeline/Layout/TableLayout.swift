import CSVFormat
import PipelineKit

/// A table of orders: which of its columns state which facts, and how it is told from others.
package struct TableLayout: Sendable {
    /// Columns that may state a fact, the first one that is there counts.
    package typealias Columns = [(fact: Fact, names: [Column])]

    /// A column by its name; where a header has the name several times, which of them.
    package struct Column: Sendable, ExpressibleByStringLiteral {
        let name: String
        let occurrence: Int

        /// The first column of this name.
        package init(stringLiteral name: String) { self.init(name) }
        /// The column of this name that has so many of the same name before it.
        package init(_ name: String, occurrence: Int = 0) {
            self.name = name
            self.occurrence = occurrence
        }
    }

    /// What may stand between the fields.
    package enum Separator: UInt8, Sendable {
        case comma = 0x2C
        case semicolon = 0x3B
        case tab = 0x09
        case bar = 0x7C
    }

    /// How the rows of an order with several lines look.
    package enum FurtherRows: Sendable {
        /// What belongs to the order stands on its first row alone.
        case blank
        /// It stands on each of them.
        case repeated
    }

    /// What the layout is called, such as `orders-csv`.
    package let name: String
    /// What it is and what can be done with it, as a clause.
    package let summary: String
    /// Whether its orders have somebody to be sent to.
    package let ships: Bool
    let columns: Columns
    let needs: [Fact]
    let decides: [[String]]
    let excludes: [String]
    let furtherRows: FurtherRows
    let mayLackNumber: Bool
    private let separators: [UInt8]
    let footers: [String]
    let tellLine: [Fact]
    let added: [Fact: [Column]]
    private let hasQuotes: Bool
    private(set) var rules: Rules

    /// Describes a layout.
    ///
    /// A header is of this layout when it has, of each list of `decides`, at least one name, and none of
    /// `excludes`; the comparison does not look at blanks around a name or at its case. `footers` are words
    /// by which a row is known that is no order. A row has a line where one of the facts `tellLine` says something. The
    /// columns `added` count besides that of their fact. Further rows that are blank may leave out the order's number where
    /// `mayLackNumber` says so. A layout without `decides` is never recognised.
    package init(
        _ name: String,
        _ summary: String,
        ships: Bool = true,
        columns: Columns,
        needs: [Fact],
        decides: [[String]],
        excludes: [String] = [],
        furtherRows: FurtherRows = .repeated,
        mayLackNumber: Bool = false,
        separators: [Separator] = [.comma, .semicolon, .tab],
        footers: [String] = [],
        tellLine: [Fact] = [.quantity, .sku, .title, .lineTotal, .unitPrice],
        added: [Fact: [Column]] = [:],
        hasQuotes: Bool = true,
        rules: Rules = Rules()
    ) {
        self.name = name
        self.summary = summary
        self.ships = ships
        self.columns = columns
        self.needs = needs
        self.decides = decides
        self.excludes = excludes
        self.furtherRows = furtherRows
        self.mayLackNumber = mayLackNumber
        self.separators = separators.map(\.rawValue)
        self.footers = footers
        self.tellLine = tellLine
        self.added = added
        self.hasQuotes = hasQuotes
        self.rules = rules
    }

    /// The dialects in which its files are met.
    ///
    /// What comes without quotes comes with tabs, and starts with none.
    func dialects(of sample: FileSample) -> [CSVDialect] {
        let isQuoted = hasQuotes || sample.bytes.first == 0x22
        return separators.map {
            CSVDialect(separator: $0, hasQuotes: isQuoted || $0 != CSVDialect.tab)
        }
    }

    /// Whether a spreadsheet may have saved its files in the marks of another country.
    var mayBeSaved: Bool { separators.count > 1 && rules.point == 0x2E }

    /// Changes the rules to what a pipeline file says.
    mutating func adjust(_ change: (inout Rules) -> Void) { change(&rules) }

    /// The names by which a header is known as this layout's, or `nil`.
    func evidence(in header: [String]) -> [String]? {
        let names = Set(header.map(Self.plain))
        guard !decides.isEmpty, !excludes.contains(where: { names.contains(Self.plain($0)) }) else {
            return nil
        }
        var found: [String] = []
        for alternatives in decides {
            guard let name = alternatives.first(where: { names.contains(Self.plain($0)) }) else {
                return nil
            }
            found.append(name)
        }
        return found
    }

    /// A name without its blanks and its case.
    static func plain(_ name: String) -> String {
        String(
            name.lowercased().drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace)
                .reversed()
        )
    }
}

/// Where the facts of a layout stand in one file.
final class TablePlaces: Sendable {
    let header: [String]
    let book: RuleBook
    let furtherRows: TableLayout.FurtherRows
    /// Whether further rows may leave out the order's number, too.
    let mayLackNumber: Bool
    let footers: [String]
    /// Facts of which one says something where a row has a line.
    let tellLine: [Fact]
    /// Columns whose amounts count besides that of their fact.
    let added: [Fact: [Int]]
    /// A column for each fact, in the order of ``Fact``; -1 where there is none.
    let columns: [Int]
    /// What the column of a fact is called where it is there.
    let usual: [Fact: String]
    /// The column whose value tells orders apart.
    let key: Int
    /// Columns that say that a row starts an order, where further rows are blank there.
    let own: [Int]
    /// How many fields a further row has at least.
    let widthOfLine: Int
    /// Columns of which a further row may not say otherwise than the first.
    let constant: [Int]
    /// Facts from another file, by the value of the key column.
    let joined: [[UInt8]: [Fact: [UInt8]]]

    init(
        _ header: [String],
        _ layout: TableLayout,
        _ joined: [[UInt8]: [Fact: [UInt8]]],
        of path: Path
    ) throws(Fault) {
        self.joined = joined
        usual = Dictionary(
            layout.columns.compactMap { fact, names in names.first.map { (fact, $0.name) } },
            uniquingKeysWith: { first, _ in first }
        )
        self.header = header
        furtherRows = layout.furtherRows
        mayLackNumber = layout.mayLackNumber
        footers = layout.footers
        tellLine = layout.tellLine
        added = layout.added.compactMapValues { names in
            let places = names.compactMap { name in
                header.firstIndex { TableLayout.plain($0) == TableLayout.plain(name.name) }
            }
            return places.isEmpty ? nil : places
        }
        let columns = try Self.columns(header, layout, of: path)
        self.columns = columns
        book = RuleBook(layout.rules)
        constant = OrderBuilder.constant.map { columns[$0.rawValue] }.filter { $0 >= 0 }
        func place(_ fact: Fact) -> Int? {
            columns[fact.rawValue] < 0 ? nil : columns[fact.rawValue]
        }
        let missing = layout.needs.filter { place($0) == nil }
        guard missing.isEmpty else {
            let names = missing.map { [usual] in usual[$0] ?? $0.name }
            throw Fault(
                .input,
                "The header lacks " + names.map { "'\($0)'" }.joined(separator: ", ")
                    + "; the layout '\(layout.name)' has these columns.",
                file: path.location,
                line: 1
            )
        }
        key =
            (layout.furtherRows == .blank ? place(.orderNumber) : place(.orderID))
            ?? place(.orderNumber) ?? place(.orderID) ?? 0
        own = [Fact.orderID, .total, .subtotal, .currency].compactMap(place).filter { [key] in
            $0 != key
        }
        widthOfLine =
            1 + ([key] + Fact.allCases.filter(\.isOfLine).compactMap(place)).reduce(0, max)
    }

    /// The column of each fact; throws where one that counts stands twice.
    private static func columns(
        _ header: [String],
        _ layout: TableLayout,
        of path: Path
    ) throws(Fault) -> [Int] {
        var columns = [Int](repeating: -1, count: Fact.allCases.count)
        let plain = header.map(TableLayout.plain)
        for (fact, names) in layout.columns {
            for column in names where columns[fact.rawValue] < 0 {
                let wanted = TableLayout.plain(column.name)
                let places = plain.indices.filter { plain[$0] == wanted }
                guard column.occurrence < places.count else { continue }
                columns[fact.rawValue] = places[column.occurrence]
                // A name that the layout expects several times is told apart by its occurrence.
                let isListed = layout.columns.contains { other in
                    other.names.contains {
                        $0.occurrence > 0 && TableLayout.plain($0.name) == wanted
                    }
                }
                guard places.count == 1 || isListed else {
                    throw Fault(
                        .input,
                        "The header has the column '\(header[places[1]])' twice.",
                        file: path.location,
                        line: 1,
                        column: places[1] + 1
                    )
                }
            }
        }
        return columns
    }
}
