package import CSVFormat
package import Orders
package import PipelineKit

/// What every kind of supplier is told in the same words: its name, its feed, what it charges and what it
/// can take.
///
/// It is a class because stages ask for parts of it at every line, and copying all of it costs more than the
/// answer.
package final class SupplierProfile: Sendable {
    /// The keys, to which a kind of supplier adds its own.
    package static let keys: [any AnyKey] = [
        Keys.name, Keys.currency, Keys.shipsTo, Keys.stockBuffer, Keys.leadTime, Keys.freight,
        Keys.orderFee, Keys.feed, Keys.skuMap, Keys.stale, Keys.quarantine, Keys.limits,
        Keys.approval, Keys.services, Keys.branding, Keys.combine,
    ]

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
        static let feed = Key<FeedFile>(required: "feed", help: "The file of its offers.")
        static let skuMap = Key(
            "sku_map",
            default: Path?.none,
            help:
                "A CSV with the columns 'sku' and 'supplier_sku', where the feed knows only its own SKUs."
        )
        static let stale = Key(
            "stale",
            default: FreshnessSetting?.none,
            help: "When the feed is too old, by its column 'updated'."
        )
        static let quarantine = Key(
            "quarantine",
            default: QuarantineSetting?.none,
            help:
                "When the feed is not believed, against the last good one; usual shares without it."
        )
        static let limits = Key(
            "limits",
            default: LimitSettings?.none,
            help: "What it can take; nothing limits a supplier without it."
        )
        static let services = Key(
            "services",
            default: [ServiceSetting](),
            help: "The ways in which it sends parcels, where there are several."
        )
        static let branding = Key(
            "branding",
            default: Mapping<String>(),
            help:
                "Shops with the name under which their parcels go, for the field 'brand'; '*' is every other shop."
        )
        static let combine = Key(
            "combine",
            default: [String](),
            help:
                "The channels, or 'channel/shop', whose orders for one recipient may share a parcel; the field 'parcel_group' says which."
        )
        static let approval = Key(
            "approval",
            default: Approval.automatic,
            help:
                "Whether purchase orders leave with the night, or 'first' wait in the review for a person."
        )
    }

    /// The name that the pipeline file gives it.
    package let name: SupplierName
    /// The currency of its prices.
    package let currency: Currency
    /// What it charges besides goods, and how many purchase orders a file of its kind holds.
    package let terms: SupplierTerms
    /// What it can take, as the pipeline file says it.
    package let limits: SupplierLimits
    /// When its feed is too old.
    package let freshness: Freshness
    /// When its feed is not believed.
    package let feedGuard: FeedGuard
    /// Whether a person looks at its purchase orders first.
    package let approval: Approval
    /// The ways in which it sends parcels.
    package let services: [Service]
    private let branding: Mapping<String>
    private let combine: Set<String>
    private let shipsTo: Destinations
    private let feed: FeedFile
    private let skuMap: Path?
    private let defaults: OfferDefaults

    /// Reads the keys of a supplier that is sent `fields`; `limits` are what its kind brings, which the file
    /// can only narrow.
    package init(
        _ settings: Settings,
        sending fields: [PurchaseOrder.Field],
        ordersPerFile: Int,
        limits own: SupplierLimits = .none
    ) throws(Finding) {
        name = try settings[Keys.name]
        shipsTo = try settings[Keys.shipsTo]
        feed = try settings[Keys.feed]
        skuMap = try settings[Keys.skuMap]
        approval = try settings[Keys.approval]
        branding = try settings[Keys.branding]
        combine = Set(try settings[Keys.combine])
        services = try settings[Keys.services].map(\.service)
        freshness = try settings[Keys.stale]?.freshness ?? .any
        feedGuard = try settings[Keys.quarantine]?.feedGuard ?? FeedGuard()
        guard freshness == .any || feed.hasDates else {
            throw Finding(
                "nothing says how old the feed is",
                at: settings.position(of: Keys.stale),
                hint: "name the column 'updated' of the feed"
            )
        }
        let currency = try settings[Keys.currency]
        let freight = try settings[Keys.freight]
        let fee = try settings[Keys.orderFee]
        let limits = try settings[Keys.limits]
        try Self.check(
            [
                (freight?.first, Keys.freight), (freight?.next, Keys.freight), (fee, Keys.orderFee),
                (limits?.minimumOrder, Keys.limits), (limits?.wallet, Keys.limits),
            ]
                + services.flatMap { [$0.freight?.first, $0.freight?.next] }
                .map { ($0, Keys.services) },
            areIn: currency,
            settings
        )
        self.currency = currency
        self.limits = limits?.narrowing(own) ?? own
        terms = SupplierTerms(orderFee: fee ?? .zero(currency), ordersPerFile: ordersPerFile)
        defaults = OfferDefaults(
            currency: currency,
            stockBuffer: try settings[Keys.stockBuffer],
            leadTimeInDays: Int(try settings[Keys.leadTime].components.seconds / 86_400),
            freight: Freight(
                first: freight?.first ?? .zero(currency),
                next: freight?.next ?? .zero(currency)
            )
        )
        try checkServices(settings)
        try checkFields(fields, settings)
        if let field = limits?.fields.subtracting(fields).sorted().first {
            throw Finding(
                "the supplier's files do not say '\(field.rawValue)'",
                at: settings.position(of: Keys.limits),
                hint: "so nobody there can ask for it, or for its length"
            )
        }
    }

    private static func check(
        _ amounts: [(Money?, any AnyKey)],
        areIn currency: Currency,
        _ settings: Settings
    ) throws(Finding) {
        for (money, key) in amounts {
            guard let money, money.currency != currency else { continue }
            throw Finding(
                "'\(money)' is not in the supplier's currency \(currency)",
                at: settings.position(of: key)
            )
        }
    }

    /// Each service has a name of its own, which the supplier's files can hold.
    private func checkServices(_ settings: Settings) throws(Finding) {
        guard Set(services.map(\.name)).count == services.count else {
            throw Finding(
                "a service stands here for the second time",
                at: settings.position(of: Keys.services)
            )
        }
        for service in services.map(\.name) {
            guard limits.lengths[.service]?.admits(service) ?? true,
                service.unicodeScalars.allSatisfy(limits.letters.contains)
            else {
                throw Finding(
                    "the supplier's files cannot hold the service '\(service)'",
                    at: settings.position(of: Keys.services)
                )
            }
        }
    }

    /// What the supplier is to do stands in its files.
    private func checkFields(
        _ fields: [PurchaseOrder.Field],
        _ settings: Settings
    ) throws(Finding) {
        for (field, key, isNeeded) in [
            (PurchaseOrder.Field.service, Keys.services as any AnyKey, services.count > 1),
            (.brand, Keys.branding, !branding.entries.isEmpty),
            (.parcelGroup, Keys.combine, !combine.isEmpty),
        ] where isNeeded && !fields.contains(field) {
            throw Finding(
                "the supplier's files do not say '\(field.rawValue)'",
                at: settings.position(of: key),
                hint: "without it nobody there knows of '\(key.name)'"
            )
        }
    }

    /// The name under which parcels of a shop go.
    package func brand(of shop: String) -> String {
        branding.entries.isEmpty ? "" : branding[shop] ?? branding["*"] ?? ""
    }

    /// Whether orders of a channel and shop may share parcels.
    package func combines(_ order: OrderID) -> Bool {
        combine.contains(order.channel) || combine.contains("\(order.channel)/\(order.shop)")
    }

    /// The files that its offers are read from.
    package var feeds: [Path] { [feed.file] + [skuMap].compactMap(\.self) }

    /// The offers in the bytes of ``feeds``.
    package func offers(from feeds: [Feed]) throws(Fault) -> [Offer] {
        guard let table = feeds.first else { return [] }
        let map: SKUMap? = if feeds.count > 1 { try SKUMap(feeds[1]) } else { nil }
        return try feed.offers(from: table, map, defaults)
    }

    /// The latest moment that the feed names.
    package func date(of feeds: [Feed]) throws(Fault) -> Instant? {
        guard let table = feeds.first else { return nil }
        return try feed.date(of: table, currency)
    }

    /// Why an offer does not go to a recipient's country.
    package func refusal(of offer: Offer, to recipient: Address) -> Reason? {
        guard !(offer.destinations ?? shipsTo).contains(recipient.country) else { return nil }
        return Reason(
            .noShipToCountry,
            field: "country",
            detail: Destinations(recipient.country)?.spelling ?? ""
        )
    }
}

/// A supplier with a profile, which answers for it all but the purchase orders.
package protocol ProfiledSupplier: Supplier {
    /// What the pipeline file says of it.
    var profile: SupplierProfile { get }
}

extension ProfiledSupplier {
    /// The profile's name.
    package var name: SupplierName { profile.name }
    /// The profile's terms.
    package var terms: SupplierTerms { profile.terms }
    /// The profile's limits.
    package var limits: SupplierLimits { profile.limits }
    /// The profile's freshness.
    package var freshness: Freshness { profile.freshness }
    /// The profile's guard.
    package var feedGuard: FeedGuard { profile.feedGuard }
    /// The profile's date.
    package func date(of feeds: [Feed]) throws(Fault) -> Instant? { try profile.date(of: feeds) }
    /// The profile's approval.
    package var approval: Approval { profile.approval }
    /// The profile's services.
    package var services: [Service] { profile.services }
    /// The profile's brand.
    package func brand(of shop: String) -> String { profile.brand(of: shop) }
    /// The profile's rule.
    package func combines(_ order: OrderID) -> Bool { profile.combines(order) }
    /// The profile's feeds.
    package var feeds: [Path] { profile.feeds }

    /// The profile's offers.
    package func offers(from feeds: [Feed]) throws(Fault) -> [Offer] {
        try profile.offers(from: feeds)
    }

    /// The profile's refusal.
    package func refusal(of offer: Offer, to recipient: Address) -> Reason? {
        profile.refusal(of: offer, to: recipient)
    }
}

/// What separates the fields of a table.
package enum Separator: String, ChoiceValue {
    /// A character that needs quotes in texts.
    case comma, semicolon, tab, bar

    /// The dialect of such a table.
    package var dialect: CSVDialect {
        switch self {
        case .comma: CSVDialect(separator: CSVDialect.comma)
        case .semicolon: CSVDialect(separator: CSVDialect.semicolon)
        case .tab: CSVDialect(separator: CSVDialect.tab)
        case .bar: CSVDialect(separator: CSVDialect.bar)
        }
    }
}
