import CSVFormat
package import Orders
package import PipelineKit

/// A supplier that needs no code: its feed and its purchase orders are tables whose columns the pipeline
/// file maps.
package struct Template: Supplier {
    package static let manifest = Manifest(
        "template",
        "A supplier whose feed and purchase orders are tables, with columns mapped in YAML.",
        keys: [
            Keys.name, Keys.currency, Keys.shipsTo, Keys.stockBuffer, Keys.leadTime, Keys.freight,
            Keys.orderFee, Keys.feed, Keys.skuMap, Keys.file,
        ]
    )

    private enum Keys {
        static let name = Key<SupplierName>(
            required: "name",
            help: "What the supplier is called in every file."
        )
        static let currency = Key<Currency>(
            required: "currency",
            help: "The currency of its prices."
        )
        static let shipsTo = Key(
            "ships_to",
            default: Destinations.everywhere,
            help: "The countries it delivers to; a column of the feed can say it for each SKU."
        )
        static let stockBuffer = Key(
            "stock_buffer",
            default: 0,
            help:
                "How many units of each SKU are never sold, because the feed is older than the shelf."
        )
        static let leadTime = Key(
            "lead_time",
            default: Duration.seconds(7 * 86_400),
            help: "From purchase order to delivery, where the feed does not say it."
        )
        static let freight = Key(
            "freight",
            default: FreightPrice?.none,
            help: "What a parcel costs, where the feed does not say it; free without either."
        )
        static let orderFee = Key(
            "order_fee",
            default: Money?.none,
            help: "What each purchase order costs besides."
        )
        static let feed = Key<FeedTable>(required: "feed", help: "The table of its offers.")
        static let skuMap = Key(
            "sku_map",
            default: Path?.none,
            help:
                "A CSV with the columns 'sku' and 'supplier_sku', where the feed knows only its own SKUs."
        )
        static let file = Key<OrderTable>(
            required: "file",
            help: "The table of its purchase orders."
        )
    }

    package let name: SupplierName
    package let terms: SupplierTerms
    private let shipsTo: Destinations
    private let feed: FeedTable
    private let skuMap: Path?
    private let file: OrderTable
    private let defaults: OfferDefaults

    package init(_ settings: Settings) throws(Finding) {
        name = try settings[Keys.name]
        shipsTo = try settings[Keys.shipsTo]
        feed = try settings[Keys.feed]
        skuMap = try settings[Keys.skuMap]
        file = try settings[Keys.file]
        let currency = try settings[Keys.currency]
        let freight = try settings[Keys.freight]
        let fee = try settings[Keys.orderFee]
        for (money, key) in [
            (freight?.first, Keys.freight as any AnyKey), (freight?.next, Keys.freight),
            (fee, Keys.orderFee),
        ] {
            guard let money, money.currency != currency else { continue }
            throw Finding(
                "'\(money)' is not in the supplier's currency \(currency)",
                at: settings.position(of: key)
            )
        }
        terms = SupplierTerms(
            orderFee: fee ?? .zero(currency),
            ordersPerFile: file.ordersPerFile
        )
        defaults = OfferDefaults(
            currency: currency,
            stockBuffer: try settings[Keys.stockBuffer],
            leadTimeInDays: Int(try settings[Keys.leadTime].components.seconds / 86_400),
            freight: Freight(
                first: freight?.first ?? .zero(currency),
                next: freight?.next ?? .zero(currency)
            )
        )
    }

    package var feeds: [Path] { [feed.file] + [skuMap].compactMap(\.self) }

    package var disclosed: [PurchaseOrder.Field] { file.fields }

    package func offers(from feeds: [Feed]) throws(Fault) -> [Offer] {
        guard let table = feeds.first else { return [] }
        let map: SKUMap? = if feeds.count > 1 { try SKUMap(feeds[1]) } else { nil }
        return try feed.offers(from: table, map, defaults)
    }

    package func refusal(of offer: Offer, to recipient: Address) -> Reason? {
        guard !(offer.destinations ?? shipsTo).contains(recipient.country) else { return nil }
        return Reason(
            .noShipToCountry,
            field: "country",
            detail: Destinations(recipient.country)?.spelling ?? ""
        )
    }

    package func encode(_ orders: [PurchaseOrder], name: String) -> [ExportFile] {
        guard !orders.isEmpty else { return [] }
        return [ExportFile(name: name + file.suffix, bytes: file.bytes(of: orders))]
    }

    package func decode(_ file: ExportFile) throws(Fault) -> [PurchaseOrder] {
        try self.file.orders(in: file, currency: defaults.currency)
    }
}

/// What a parcel costs, as the pipeline file says it.
struct FreightPrice: ObjectValue {
    static let name = "freight"
    static var keys: [any AnyKey] { [Keys.first, Keys.next] }

    private enum Keys {
        static let first = Key<Money>(required: "first", help: "The first unit of a parcel.")
        static let next = Key<Money>(required: "next", help: "Each further unit.")
    }

    let first: Money
    let next: Money

    var spelling: String { "{first: \(first), next: \(next)}" }

    init(_ settings: Settings) throws(Finding) {
        first = try settings[Keys.first]
        next = try settings[Keys.next]
    }
}

/// What separates the fields of a table.
enum Separator: String, ChoiceValue {
    case comma, semicolon, tab, bar

    var dialect: CSVDialect {
        switch self {
        case .comma: CSVDialect(separator: CSVDialect.comma)
        case .semicolon: CSVDialect(separator: CSVDialect.semicolon)
        case .tab: CSVDialect(separator: CSVDialect.tab)
        case .bar: CSVDialect(separator: CSVDialect.bar)
        }
    }
}
