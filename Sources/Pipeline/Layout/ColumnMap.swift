import Orders
import PipelineZones
package import PipelineKit

/// A layout that the pipeline file describes: which columns or keys of a shop's own file state which facts.
package struct ColumnMap: Sendable {
    /// The keys of the pipeline file, to be listed by a channel's manifest.
    package static var keys: [any AnyKey] {
        [
            Keys.columns, Keys.separator, Keys.orders, Keys.lines, Keys.furtherRows, Keys.decimal,
            Keys.times, Zone.key, Keys.currency, Keys.taxIncluded, Keys.rounds, Keys.payments,
            Keys.standings,
        ]
    }

    private enum Keys {
        static let columns = Key(
            "columns",
            default: Mapping<Fact>(),
            help:
                "The file's columns, or paths of keys with dots between, each with the fact that it states; paths of a "
                + "line count from it, or from its order where both have the name."
        )
        static let separator = Key(
            "separator",
            default: Mark.comma,
            help: "What stands between the fields of a table."
        )
        static let orders = Key(
            "orders",
            default: "",
            help:
                "In JSON, the path of keys behind which the orders stand; none where they are the file."
        )
        static let lines = Key(
            "lines",
            default: "lines",
            help:
                "In JSON, the path of keys in an order behind which its lines stand; '' where each object is one line."
        )
        static let furtherRows = Key(
            "further_rows",
            default: FurtherRows.repeated,
            help:
                "Whether what belongs to the order is repeated on its further rows, or blank there."
        )
        static let decimal = Key(
            "decimal",
            default: Decimal.point,
            help: "What stands before the cents; the other mark may stand between thousands."
        )
        static let times = Key(
            "times",
            default: [Form.iso, .isoLocal],
            help: "The forms of moments in the file, tried in this order."
        )
        static let currency = Key(
            "currency",
            default: Currency?.none,
            help: "The currency of a file that names none."
        )
        static let taxIncluded = Key(
            "tax_included",
            default: false,
            help: "Whether the prices of the lines hold the tax."
        )
        static let rounds = Key(
            "rounds",
            default: false,
            help:
                "Whether amounts may have more decimals than their currency, such as 19.990000001; they are rounded."
        )
        static let payments = Key(
            "payments",
            default: Mapping<PaymentWord>(),
            help:
                "What words of the fact 'payment' mean, besides 'paid', 'refunded' and the like, and '*' any other; "
                + "where nothing says so, nothing is paid."
        )
        static let standings = Key(
            "standings",
            default: Mapping<StandingWord>(),
            help:
                "What words of 'status', 'fulfilment' and 'line_status' mean, besides 'open', 'cancelled', 'shipped' "
                + "and the like, and '*' any other; an order with a word that nobody knows is held."
        )
    }

    private enum Mark: String, ChoiceValue {
        case comma, semicolon, tab, bar
        var separator: TableLayout.Separator {
            switch self {
            case .comma: .comma
            case .semicolon: .semicolon
            case .tab: .tab
            case .bar: .bar
            }
        }
    }
    private enum Decimal: String, ChoiceValue { case point, comma }
    private enum FurtherRows: String, ChoiceValue { case repeated, blank }
    private enum Form: String, ChoiceValue {
        case iso
        case isoLocal = "iso-local"
        case monthFirst = "month-first"
        case dayFirst = "day-first"
        case named, mail
        case epochSeconds = "epoch-seconds"
        case epochMilliseconds = "epoch-milliseconds"

        var form: TimeForm {
            switch self {
            case .iso: .iso
            case .isoLocal: .isoLocal
            case .monthFirst: .monthFirst
            case .dayFirst: .dayFirst
            case .named: .named
            case .mail: .mail
            case .epochSeconds: .epochSeconds
            case .epochMilliseconds: .epochMilliseconds
            }
        }
    }
    private enum PaymentWord: String, ChoiceValue {
        case paid, unpaid, refunded
        case partlyPaid = "partly-paid"
        case partlyRefunded = "partly-refunded"

        var payment: Order.Payment {
            switch self {
            case .paid: .paid
            case .unpaid: .unpaid
            case .refunded: .refunded
            case .partlyPaid: .partlyPaid
            case .partlyRefunded: .partlyRefunded
            }
        }
    }
    private enum StandingWord: String, ChoiceValue {
        case open, cancelled, fulfilled, test, marketplace

        var standing: Order.Standing {
            switch self {
            case .open: .open
            case .cancelled: .cancelled
            case .fulfilled: .fulfilled
            case .test: .test
            case .marketplace: .marketplace
            }
        }
    }

    private let columns: [(key: String, value: Fact)]
    private let separator: TableLayout.Separator
    private let orders: [String]
    private let lines: String
    private let furtherRows: TableLayout.FurtherRows
    private let rules: Rules
    private let payments: [String: Order.Payment]
    private let standings: [String: Order.Standing]

    /// Reads the keys; without columns nothing can be read.
    package init(_ settings: Settings, mustHaveColumns: Bool) throws(Finding) {
        columns = try settings[Keys.columns].entries
        separator = try settings[Keys.separator].separator
        orders = try settings[Keys.orders].split(separator: ".").map(String.init)
        lines = try settings[Keys.lines]
        furtherRows = try settings[Keys.furtherRows] == .blank ? .blank : .repeated
        var rules = Rules()
        let hasComma = try settings[Keys.decimal] == .comma
        rules.point = hasComma ? 0x2C : 0x2E
        rules.groups = hasComma ? [0x2E, 0x20] : [0x2C, 0x20]
        rules.hasSymbols = true
        rules.hasGuards = true
        rules.blanks = ["NULL", "null", "N/A", "n/a", "--", "'"]
        rules.times = try settings[Keys.times].map(\.form)
        rules.currency = try settings[Keys.currency]
        rules.tax = try settings[Keys.taxIncluded] ? .included : .added
        rules.rounds = try settings[Keys.rounds]
        payments = Dictionary(
            try settings[Keys.payments].entries.map { ($0.key.lowercased(), $0.value.payment) }
        ) { $1 }
        standings = Dictionary(
            try settings[Keys.standings].entries.map { ($0.key.lowercased(), $0.value.standing) }
        ) { $1 }
        rules.zone = try settings[Zone.key]
        if columns.contains(where: { $0.value == .taxIncluded }) { rules.tax = .stated }
        self.rules = rules
        guard !columns.isEmpty || mustHaveColumns else { return }
        let facts = Set(columns.map(\.value))
        for needed in [[Fact.orderID, .orderNumber], [.sku], [.quantity]]
        where facts.isDisjoint(with: needed) {
            throw Finding(
                "no column states \(needed.map { "'\($0.name)'" }.joined(separator: " or "))",
                at: settings.position(of: Keys.columns)
            )
        }
    }

    /// Whether the pipeline file names no columns.
    package var isEmpty: Bool { columns.isEmpty }

    /// The table and the tree that the map describes.
    ///
    /// `words` say what words mean of which the pipeline file says nothing. Facts of `shared` stand in one column, so
    /// that one that is mapped states the others, too.
    package func layouts(
        of channel: String,
        words: Rules = .common,
        shared: [Fact] = []
    ) -> Layouts {
        var names = columns.map { ($0.value, $0.key) }
        if let place = names.firstIndex(where: { shared.contains($0.0) }) {
            let missing = shared.filter { fact in !names.contains { $0.0 == fact } }
            names += missing.map { ($0, names[place].1) }
        }
        let rules = rules(with: words, stating: Set(names.map(\.0)))
        let table = TableLayout(
            "mapped-table",
            "a table whose columns are mapped",
            columns: names.map { (fact: $0, names: [TableLayout.Column($1)]) },
            needs: columns.map(\.value),
            decides: columns.map { [$0.key] },
            furtherRows: furtherRows,
            mayLackNumber: furtherRows == .blank,
            separators: [separator],
            rules: rules
        )
        let tree = TreeLayout(
            "mapped-json",
            "JSON whose keys are mapped",
            envelopes: [orders],
            // An order need not have all keys; whoever named the file says what it is.
            decides: [columns.filter { !$0.value.isOfLine }.map(\.key) + [lines]],
            order: names.filter { !$0.0.isOfLine }.map { (fact: $0, paths: [$1]) },
            lines: lines,
            line: names.filter(\.0.isOfLine).map { (fact: $0, paths: [pathInLine($1)]) },
            rules: rules
        )
        return Layouts(of: channel, tables: [table], trees: [tree])
    }

    /// A path from a line, also where it is given from the order.
    private func pathInLine(_ path: String) -> String {
        !lines.isEmpty && path.hasPrefix(lines + ".")
            ? String(path.dropFirst(lines.count + 1)) : path
    }

    /// The rules with what words mean: those of the pipeline file before all others.
    private func rules(with words: Rules, stating facts: Set<Fact>) -> Rules {
        var rules = rules
        rules.payments = words.payments.merging(payments) { $1 }
        rules.otherPayment = facts.contains(.payment) ? payments["*"] ?? words.otherPayment : .paid
        // A channel with words of its own for a fact has no others for it.
        rules.standings = Rules.common.standings.merging(words.standings) { $1 }
        rules.lineStandings = Rules.common.lineStandings.merging(words.lineStandings) { $1 }
        rules.doubts = Rules.common.doubts
        for fact in words.standings.keys { rules.doubts[fact] = words.doubts[fact] }
        for fact in [Fact.status, .fulfilment] {
            rules.standings[fact, default: [:]].merge(standings) { $1 }
        }
        rules.lineStandings[.lineStatus, default: [:]].merge(
            standings.compactMapValues(Line.Standing.init)
        ) { $1 }
        for fact in [Fact.status, .fulfilment, .lineStatus] {
            rules.doubts[fact] = rules.doubts[fact]?.filter { standings[$0.key] == nil }
        }
        rules.rounds = rules.rounds || words.rounds
        // An order that says nothing of what everything hangs on is for a person.
        rules.mustState = facts.intersection([.status, .payment, .lineStatus])
        return rules
    }
}
