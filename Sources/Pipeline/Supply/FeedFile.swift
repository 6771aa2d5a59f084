import CSVFormat
import Orders
import PipelineKit

/// What holds for an offer where its feed says nothing.
struct OfferDefaults: Sendable {
    let currency: Currency
    let stockBuffer: Int
    let leadTimeInDays: Int
    let freight: Freight
}

/// The file of a supplier's offers.
struct FeedFile: ObjectValue {
    static let name = "feed"
    static var keys: [any AnyKey] {
        [
            Keys.file, Keys.format, Keys.isTest, Keys.records, Keys.separator, Keys.decimal,
            Keys.columns,
        ]
    }

    private enum Keys {
        static let file = Key<Path>(required: "file", help: "The file.")
        static let format = Key(
            "format",
            default: FeedFormat.table,
            help: "How it is written: a table, JSON or JSON lines, XML, or an X12 846."
        )
        static let isTest = Key(
            "test",
            default: false,
            help: "Whether an X12 846 is sent as a test; the other formats do not say."
        )
        static let records = Key(
            "records",
            default: String?.none,
            help:
                "Where the records are: in JSON keys with dots between, such as 'data.items', in XML elements below the outermost with slashes, such as 'items/item'."
        )
        static let separator = Key(
            "separator",
            default: Separator.comma,
            help: "What stands between the fields of a table."
        )
        static let decimal = Key(
            "decimal",
            default: DecimalMark.point,
            help: "What stands before the cents."
        )
        static let columns = Key<FeedColumns>(
            required: "columns",
            help:
                "The names of the columns; in JSON keys ('price.amount'), in XML elements ('price/@amount'), in X12 segments ('LIN-VN', 'QTY-33', 'CTP-UCP')."
        )
    }

    private enum DecimalMark: String, ChoiceValue {
        case point, comma
        var byte: UInt8 { self == .point ? 0x2E : 0x2C }
    }

    let file: Path
    private let format: FeedFormat
    private let isTest: Bool
    private let records: String
    private let dialect: CSVDialect
    private let decimal: DecimalMark
    private let columns: FeedColumns

    var spelling: String { "{file: \(file.spelling), …}" }

    init(_ settings: Settings) throws(Finding) {
        file = try settings[Keys.file]
        format = try settings[Keys.format]
        isTest = try settings[Keys.isTest]
        guard !isTest || format == .x12 else {
            throw Finding(
                "no format but X12 says whether it is a test",
                at: settings.position(of: Keys.isTest)
            )
        }
        records = try settings[Keys.records] ?? ""
        guard records.isEmpty || [.json, .xml].contains(format) else {
            throw Finding(
                "records lie behind a path in JSON and XML alone",
                at: settings.position(of: Keys.records)
            )
        }
        dialect = try settings[Keys.separator].dialect
        decimal = try settings[Keys.decimal]
        columns = try settings[Keys.columns]
    }

    /// Whether its rows say how old they are.
    var hasDates: Bool { columns.names.contains { $0.field == .updated } }

    private func rows(of feed: Feed, _ currency: Currency) throws(Fault) -> FeedRows {
        guard format != .table else {
            return try FeedRows(feed, dialect, decimal: decimal.byte, columns)
        }
        let names = columns.names.map(\.column)
        let records =
            switch format {
            case .table: [FeedRecord]()
            case .json: try FeedRecord.json(feed, records, names)
            case .xml: try FeedRecord.xml(feed, records, names)
            case .x12: try FeedRecord.x12(feed, names, currency, isTest: isTest)
            }
        return try FeedRows(feed, records, decimal: decimal.byte, columns)
    }

    /// The latest moment in its rows; `nil` where none has one.
    func date(of feed: Feed, _ currency: Currency) throws(Fault) -> Instant? {
        guard hasDates else { return nil }
        var rows = try rows(of: feed, currency)
        var latest: Instant?
        while try rows.next() {
            guard let moment = try rows.moment(.updated) else { continue }
            latest = max(latest ?? moment, moment)
        }
        return latest
    }

    /// The offers of all rows that have a SKU of the shop.
    func offers(from feed: Feed, _ map: SKUMap?, _ defaults: OfferDefaults) throws(Fault) -> [Offer]
    {
        var rows = try rows(of: feed, defaults.currency)
        var offers: [Offer] = []
        var seen: Set<String> = []
        while try rows.next() {
            let own = try rows.text(.sku)
            let supplierSKU = try rows.text(.supplierSKU)
            guard own.isEmpty || seen.insert(own).inserted else {
                throw rows.fault(.sku, "is '\(own)', which the feed has twice")
            }
            let offer = Offer(
                sku: own,
                supplierSKU: supplierSKU.isEmpty ? own : supplierSKU,
                unitCost: try rows.money(.cost, defaults.currency),
                usableStock: max(0, (try rows.number(.stock) ?? 0) - defaults.stockBuffer),
                leadTimeInDays: try rows.number(.leadTime) ?? defaults.leadTimeInDays,
                freight: Freight(
                    first: try rows.money(.freight, defaults.currency) ?? defaults.freight.first,
                    next: try rows.money(.freightNext, defaults.currency) ?? defaults.freight.next
                ),
                destinations: try rows.destinations(.shipsTo),
                pack: max(1, try rows.number(.pack) ?? 1),
                customs: try rows.customs(),
                productID: try rows.text(.productID)
            )
            guard let map else {
                if !own.isEmpty { offers.append(offer) }
                continue
            }
            for sku in map.skus(for: own) {
                var named = offer
                named.sku = sku
                offers.append(named)
            }
        }
        return offers
    }
}

/// Which column of a feed says what.
struct FeedColumns: ObjectValue {
    /// What a feed can say of a SKU.
    enum Field: CaseIterable {
        case sku, supplierSKU, cost, stock, leadTime, shipsTo, freight, freightNext, pack, updated
        case hsCode, origin, productID
    }

    static let name = "columns"
    static var keys: [any AnyKey] { Keys.required.map(\.1) + Keys.optional.map(\.1) }

    private enum Keys {
        static let required: [(Field, Key<String>)] = [
            (
                .sku,
                Key(required: "sku", help: "The shop's SKU; the supplier's own with a 'sku_map'.")
            ),
            (.cost, Key(required: "cost", help: "What one unit costs.")),
            (.stock, Key(required: "stock", help: "How many units there are.")),
        ]
        static let optional: [(Field, Key<String?>)] = [
            (
                .supplierSKU,
                Key(
                    "supplier_sku",
                    default: nil,
                    help: "The supplier's SKU, where it is another column."
                )
            ),
            (.leadTime, Key("lead_time", default: nil, help: "Days to delivery.")),
            (
                .shipsTo,
                Key("ships_to", default: nil, help: "Country codes with blanks between, or '*'.")
            ),
            (.freight, Key("freight", default: nil, help: "Freight of the first unit.")),
            (
                .freightNext,
                Key("freight_next", default: nil, help: "Freight of each further unit.")
            ),
            (
                .updated,
                Key(
                    "updated",
                    default: nil,
                    help:
                        "When the row was true: a day, or a moment with its zone; the latest row tells the feed's age."
                )
            ),
            (.pack, Key("pack", default: nil, help: "How many units are sold together.")),
            (
                .productID,
                Key(
                    "product_id",
                    default: nil,
                    help: "The supplier's number of the product, of which the SKU is a variant."
                )
            ),
            (.hsCode, Key("hs_code", default: nil, help: "The tariff number, of 6 to 12 digits.")),
            (.origin, Key("origin", default: nil, help: "The code of the country of origin.")),
        ]
    }

    /// The columns that the pipeline file names.
    let names: [(field: Field, column: String)]

    var spelling: String { "{…}" }

    init(_ settings: Settings) throws(Finding) {
        var names: [(field: Field, column: String)] = []
        for (field, key) in Keys.required { names.append((field, try settings[key])) }
        for (field, key) in Keys.optional {
            if let column = try settings[key] { names.append((field, column)) }
        }
        self.names = names
    }
}
