import CSVFormat
import Orders
import PipelineKit

/// The rows of a feed, with its fields read as what they are; a number that is none stops the night,
/// because nobody can tell what else the feed gets wrong.
struct FeedRows {
    private enum Source {
        case table(CSVReader)
        /// The records, and how many of them were read.
        case records([FeedRecord], Int)
    }

    private let path: Path
    private let decimal: UInt8
    private var source: Source
    /// What the feed calls its fields.
    private let names: [String]
    private let places: [FeedColumns.Field: Int]

    /// The rows of a table.
    init(
        _ feed: Feed,
        _ dialect: CSVDialect,
        decimal: UInt8,
        _ columns: FeedColumns
    ) throws(Fault) {
        path = feed.path
        self.decimal = decimal
        let reader = CSVReader(CSVPiece(file: feed.bytes), dialect)
        guard reader.next() else { throw Fault(.input, "The feed is empty.", file: path.location) }
        source = .table(reader)
        names = reader.texts()
        var places: [FeedColumns.Field: Int] = [:]
        for (field, column) in columns.names {
            guard let place = names.firstIndex(of: column) else {
                throw Fault(
                    .input,
                    "The feed has no column '\(column)'; it has "
                        + names.map { "'\($0)'" }.joined(separator: ", ") + ".",
                    file: path.location,
                    line: 1
                )
            }
            guard names.lastIndex(of: column) == place else {
                throw Fault(
                    .input,
                    "The feed has two columns '\(column)'.",
                    file: path.location,
                    line: 1
                )
            }
            places[field] = place
        }
        self.places = places
    }

    /// The rows of a feed that is no table, which says each of its columns at least once.
    init(
        _ feed: Feed,
        _ records: [FeedRecord],
        decimal: UInt8,
        _ columns: FeedColumns
    ) throws(Fault) {
        path = feed.path
        self.decimal = decimal
        source = .records(records, 0)
        names = columns.names.map(\.column)
        places = Dictionary(
            columns.names.enumerated().map { ($1.field, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        guard !records.isEmpty else {
            throw Fault(.input, "The feed has no records.", file: path.location)
        }
        for (place, name) in names.enumerated()
        where records.allSatisfy({ $0.texts[place] == nil }) {
            throw Fault(.input, "No record of the feed has '\(name)'.", file: path.location)
        }
    }

    /// Goes to the next row; `false` at the end.
    mutating func next() throws(Fault) -> Bool {
        switch source {
        case .records(let records, let count):
            guard count < records.count else { return false }
            source = .records(records, count + 1)
        case .table(let reader):
            guard reader.next() else { return false }
            try reader.checkQuotes(in: path)
            guard reader.count == names.count else {
                throw Fault(
                    .input,
                    "The row has \(reader.count) fields where the header has \(names.count).",
                    file: path.location,
                    line: reader.line,
                    column: min(reader.count, names.count) + 1
                )
            }
        }
        return true
    }

    /// A text; empty where the feed has no such column.
    func text(_ field: FeedColumns.Field) throws(Fault) -> String {
        guard let place = places[field] else { return "" }
        switch source {
        case .records(let records, let count): return records[count - 1].texts[place] ?? ""
        case .table(let reader):
            guard let text = reader.text(place) else { throw fault(field, "is not UTF-8") }
            return text
        }
    }

    /// A whole number, or `nil` where the field is empty; less than nothing counts as nothing.
    func number(_ field: FeedColumns.Field) throws(Fault) -> Int? {
        let text = try text(field)
        guard !text.isEmpty else { return nil }
        guard let number = Int(text.withoutEmptyDecimals(decimal)), number < 1_000_000_000 else {
            throw fault(field, "is '\(text)', which is no whole number")
        }
        return max(0, number)
    }

    /// An amount, or `nil` where the field is empty.
    func money(_ field: FeedColumns.Field, _ currency: Currency) throws(Fault) -> Money? {
        let text = try text(field)
        guard !text.isEmpty else { return nil }
        guard let money = Money(lenient: text, currency, point: decimal), money.minor >= 0
        else {
            throw fault(field, "is '\(text)', which is no amount of \(currency)")
        }
        return money
    }

    /// A moment, or `nil` where the field is empty; a day is its beginning in UTC.
    func moment(_ field: FeedColumns.Field) throws(Fault) -> Instant? {
        let text = try text(field)
        guard !text.isEmpty else { return nil }
        guard let moment = Instant(text) ?? Instant("\(text)T00:00:00Z") else {
            throw fault(field, "is '\(text)', which is no day such as 2026-11-18")
        }
        return moment
    }

    /// Countries, or `nil` where the field is empty.
    func destinations(_ field: FeedColumns.Field) throws(Fault) -> Destinations? {
        let text = try text(field)
        guard !text.isEmpty else { return nil }
        guard let destinations = Destinations(text) else {
            throw fault(field, "is '\(text)', which is no list of country codes")
        }
        return destinations
    }

    /// What customs are told, or `nil` where the row does not say both.
    func customs() throws(Fault) -> CustomsData? {
        let (hsCode, origin) = (try text(.hsCode), try text(.origin))
        guard !hsCode.isEmpty, !origin.isEmpty else { return nil }
        guard let customs = CustomsData(hsCode: hsCode, origin: origin) else {
            throw fault(
                .hsCode,
                "and the origin are '\(hsCode)' and '\(origin)', which customs do not know"
            )
        }
        return customs
    }

    /// A fault of the present row.
    func fault(_ field: FeedColumns.Field, _ what: String) -> Fault {
        let place = places[field] ?? 0
        let message = "'\(names[place])' \(what)."
        switch source {
        case .records(let records, let count):
            return Fault(.input, message, file: path.location, line: records[count - 1].line)
        case .table(let reader):
            return Fault(
                .input,
                message,
                file: path.location,
                line: reader.line,
                column: place + 1
            )
        }
    }
}

/// The shop's SKUs for a supplier's own.
struct SKUMap {
    private var skus: [String: [String]] = [:]

    init(_ feed: Feed) throws(Fault) {
        let reader = CSVReader(CSVPiece(file: feed.bytes), CSVDialect())
        guard reader.next(), reader.texts() == ["sku", "supplier_sku"] else {
            throw Fault(
                .input,
                "The header of a SKU map is 'sku,supplier_sku'.",
                file: feed.path.location,
                line: 1
            )
        }
        while reader.next() {
            try reader.checkQuotes(in: feed.path)
            let fields = reader.texts()
            guard fields.count == 2, fields.allSatisfy({ !$0.isEmpty }) else {
                throw Fault(
                    .input,
                    "A row of a SKU map has a SKU of the shop and one of the supplier.",
                    file: feed.path.location,
                    line: reader.line
                )
            }
            skus[fields[1], default: []].append(fields[0])
        }
    }

    /// The shop's SKUs that are this one of the supplier.
    func skus(for supplierSKU: String) -> [String] { skus[supplierSKU] ?? [] }
}

extension CSVReader {
    /// Throws where a quote of the present row is not closed, or closed too early: the rest of the file
    /// may have become one field.
    fileprivate func checkQuotes(in path: Path) throws(Fault) {
        guard let field = damagedField else { return }
        throw Fault(
            .input,
            "The quotes of this field are not closed where the field ends.",
            file: path.location,
            line: line,
            column: field + 1
        )
    }
}
