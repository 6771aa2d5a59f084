import CSVFormat
import Orders
import PipelineKit
import PipelineSupply

/// The table of a supplier's purchase orders: one row a line, in the columns that the pipeline file maps.
struct OrderTable: ObjectValue {
    static let name = "file"
    static var keys: [any AnyKey] {
        [Keys.separator, Keys.suffix, Keys.ordersPerFile, Keys.columns]
    }

    private enum Keys {
        static let separator = Key(
            "separator",
            default: Separator.comma,
            help: "What stands between fields."
        )
        static let suffix = Key("suffix", default: ".csv", help: "How the file's name ends.")
        static let ordersPerFile = Key(
            "orders_per_file",
            default: 1000,
            help: "How many purchase orders a file holds at the most."
        )
        static let columns = Key<Mapping<OrderColumn>>(
            required: "columns",
            help: "The header's names in order, each with the fact it holds or '{fixed: …}'."
        )
    }

    let suffix: String
    let ordersPerFile: Int
    /// The facts that the table holds, in a fixed order.
    let fields: [PurchaseOrder.Field]
    private let dialect: CSVDialect
    private let columns: [(key: String, value: OrderColumn)]

    var spelling: String { "{…}" }

    init(_ settings: Settings) throws(Finding) {
        dialect = try settings[Keys.separator].dialect
        suffix = try settings[Keys.suffix]
        ordersPerFile = try settings[Keys.ordersPerFile]
        columns = try settings[Keys.columns].entries
        fields = Set(columns.compactMap(\.value.field)).sorted()
        guard ordersPerFile > 0 else {
            throw Finding(
                "a file must hold at least one order",
                at: settings.position(of: Keys.ordersPerFile)
            )
        }
        guard suffix.hasPrefix("."), !suffix.contains("/") else {
            throw Finding(
                "'\(suffix)' is no ending such as .csv",
                at: settings.position(of: Keys.suffix)
            )
        }
        if let finding = Finding(essentialIn: fields, at: settings.position(of: Keys.columns)) {
            throw finding
        }
    }

    /// The bytes of a file with these purchase orders.
    func bytes(of orders: [PurchaseOrder]) -> [UInt8] {
        var writer = CSVWriter(dialect)
        writer.record(columns.map(\.key))
        // What holds for each row is looked up once.
        let fields = columns.map(\.value.field)
        let fixed = columns.map(\.value.fixed)
        for order in orders {
            for line in order.lines {
                for column in fields.indices {
                    if let field = fields[column] {
                        writer.guardedField(order.text(of: field, line: line))
                    } else {
                        writer.field(fixed[column])
                    }
                }
                writer.endRecord()
            }
        }
        return writer.bytes
    }

    /// The purchase orders of a file; rows that follow each other with one number are one.
    func orders(in file: ExportFile, currency: Currency) throws(Fault) -> [PurchaseOrder] {
        let reader = CSVReader(CSVPiece(bytes: file.bytes, firstLine: 1), dialect)
        guard reader.next(), reader.texts() == columns.map(\.key) else {
            throw Fault(
                .input,
                "The header is not the one of the supplier's file.",
                file: file.name,
                line: 1
            )
        }
        var orders: [PurchaseOrder] = []
        while reader.next() {
            let row = try order(of: reader, file, currency)
            if let last = orders.indices.last, orders[last].isOneParcel(with: row) {
                orders[last].lines += row.lines
            } else {
                orders.append(row)
            }
        }
        // Of two columns with one fact the second was read.
        if columns.count(where: { $0.value.field != nil }) > fields.count {
            try file.requireSame(as: bytes(of: orders))
        }
        return orders
    }

    private func order(
        of reader: CSVReader,
        _ file: ExportFile,
        _ currency: Currency
    ) throws(Fault) -> PurchaseOrder {
        func fault(_ what: String, _ column: Int? = nil) -> Fault {
            Fault(.input, what, file: file.name, line: reader.line, column: column.map { $0 + 1 })
        }
        guard reader.count == columns.count, reader.damagedField == nil else {
            throw fault("The row has not the fields of the header.")
        }
        var order = PurchaseOrder(number: PONumber(Digest.none), lines: [PurchaseOrder.Line()])
        for (index, column) in columns.enumerated() {
            guard let text = reader.text(index) else {
                throw fault("The field is not UTF-8.", index)
            }
            switch column.value {
            case .fixed(let fixed):
                guard text == fixed else { throw fault("The field is not '\(fixed)'.", index) }
            case .field(let field):
                guard order.read(field, from: FormulaGuard.reveal(text), currency) else {
                    throw fault("The field is no \(field.rawValue).", index)
                }
            }
        }
        return order
    }
}

/// What a column of the table holds.
enum OrderColumn: SettingValue {
    /// A fact of the purchase order.
    case field(PurchaseOrder.Field)
    /// The same text in every row.
    case fixed(String)

    private static let fixedKey = Key<String>(required: "fixed", help: "The text of every row.")

    static var shape: Shape { .either(PurchaseOrder.Field.shape, .object([fixedKey])) }

    var spelling: String {
        switch self {
        case .field(let field): field.rawValue
        case .fixed(let text): "{fixed: \(text)}"
        }
    }

    var field: PurchaseOrder.Field? {
        if case .field(let field) = self { field } else { nil }
    }

    fileprivate var fixed: String { if case .fixed(let text) = self { text } else { "" } }

    static func read(_ setting: Setting, _ reading: inout Reading) -> OrderColumn? {
        guard case .mapping(let entries) = setting.content else {
            return PurchaseOrder.Field.read(setting, &reading).map(OrderColumn.field)
        }
        let settings = Settings(entries, at: setting.position)
        let before = reading.findings.count
        settings.check([fixedKey], of: "columns", &reading)
        guard reading.findings.count == before, let text = try? settings[fixedKey] else {
            return nil
        }
        return .fixed(text)
    }
}

extension PurchaseOrder {
    /// Whether another row says the same of everything but its line.
    fileprivate func isOneParcel(with row: PurchaseOrder) -> Bool {
        guard number == row.number else { return false }
        let blank = Line()
        // Texts that look alike are equal as strings; the audit asks for the same bytes.
        return Field.allCases.allSatisfy { field in
            field.isOfLine
                || text(of: field, line: blank).utf8
                    .elementsEqual(row.text(of: field, line: blank).utf8)
        }
    }
}
