import Orders
package import PipelineKit
import PipelineLayout

/// Amazon: the tab-separated order reports of Seller Central, and the JSON of the Selling Partner API.
///
/// The columns are those of `developer-docs.amazon.com/sp-api`, order reports. Amounts are those of whole lines. Fields
/// stand without quotes, until a spreadsheet saves the report. The unshipped report has no price: its lines are held for one, or are priced from a catalogue.
package struct Amazon: Channel {
    private enum Keys {
        static let catalogue = Key(
            "catalogue",
            default: Path?.none,
            help:
                "A CSV with 'sku', 'price' and 'currency', for the unshipped report, which has no prices."
        )
    }

    package static let manifest = Manifest(
        "amazon",
        "Amazon's orders: the tab-separated reports, and the Selling Partner API's JSON.",
        keys: [Keys.catalogue]
    )

    static let reading = Layouts(of: manifest.name, tables: tables, trees: trees)

    package static var layouts: [LayoutSummary] { reading.summaries }

    package static func claims(on sample: FileSample) -> [LayoutClaim] {
        reading.claims(on: sample)
    }

    private let catalogue: Path?

    package init(_ settings: Settings) throws(Finding) {
        catalogue = try settings[Keys.catalogue]
    }

    package func open(
        _ file: any ByteSource,
        of path: Path,
        shop: String,
        files: any NightFiles
    ) throws(Fault) -> any OrderSource {
        let prices: [String: Money] =
            if let catalogue {
                try PriceCatalogue.prices(in: try files.contents(of: catalogue), of: catalogue)
            } else {
                [:]
            }
        return try Self.reading.open(file, of: path, shop: shop) { rules in
            guard rules.mayLackPrices else { return }
            rules.prices = prices
            // What has one price has one currency: that of the marketplace.
            if let currency = prices.values.map(\.currency).min() { rules.currency = currency }
        }
    }
}

// MARK: Reports

extension Amazon {
    private static let recipient: TableLayout.Columns = [
        (.shipName, ["recipient-name"]), (.addressLine1, ["ship-address-1"]),
        (.addressLine2, ["ship-address-2"]), (.addressLine3, ["ship-address-3"]),
        (.city, ["ship-city"]), (.region, ["ship-state"]), (.postalCode, ["ship-postal-code"]),
        (.country, ["ship-country"]), (.phone, ["ship-phone-number", "buyer-phone-number"]),
        (.email, ["buyer-email"]), (.note, ["delivery-Instructions"]),
        (.shippingMethod, ["ship-service-level"]),
    ]

    private static let item: TableLayout.Columns = [
        (.orderID, ["order-id"]), (.orderNumber, ["order-id"]), (.createdAt, ["purchase-date"]),
        (.lineID, ["order-item-id"]), (.sku, ["sku"]), (.title, ["product-name"]),
        (.cancelRequest, ["is-buyer-requested-cancellation"]), (.pickUp, ["is-ispu-order"]),
    ]

    private static let amounts: TableLayout.Columns = [
        (.currency, ["currency"]), (.lineTotal, ["item-price"]), (.lineTax, ["item-tax"]),
        (.lineShipping, ["shipping-price"]), (.tax, ["shipping-tax"]),
        (.lineFees, ["gift-wrap-price"]), (.lineDiscount, ["item-promotion-discount"]),
        (.shippingDiscount, ["ship-promotion-discount"]),
    ]

    /// A spreadsheet that saves a report may put commas or semicolons between the fields.
    private static let separators: [TableLayout.Separator] = [.tab, .comma, .semicolon]

    private static var rules: Rules {
        var rules = Rules()
        rules.times = [.iso, .isoLocal]
        rules.stripsQuotes = true
        rules.doubts = doubts
        rules.tax = tax
        rules.standings = [
            .status: ["shipped": .fulfilled, "cancelled": .cancelled, "canceled": .cancelled],
            .cancelRequest: ["true": .cancelRequested, "yes": .cancelRequested],
        ]
        // Shipping tax and rebates stand on the row of each line.
        rules.addsUpRows = true
        return rules
    }

    private static let tables = [
        TableLayout(
            "order-report",
            "the order report: of 36 columns, the older one of 29, and either with columns on request",
            columns: item + amounts + recipient + [
                (.quantity, ["quantity-purchased"]), (.status, ["order-status"]),
                (.lineStatus, ["quantity-shipped"]),
            ],
            needs: [.orderID, .lineID],
            decides: [["order-id"], ["order-item-id"], ["item-price"]],
            separators: separators,
            hasQuotes: false,
            rules: {
                var rules = Self.rules
                // What was sent of a line stands beside its units on request.
                rules.lineStandings = [.lineStatus: ["0": .open]]
                rules.doubts[.lineStatus] = ["*": .alreadyFulfilled]
                return rules
            }()
        ),
        TableLayout(
            "unshipped-report",
            "the unshipped orders report, which has no prices",
            columns: item + recipient + [(.quantity, ["quantity-to-ship"])],
            needs: [.orderID, .quantity],
            decides: [["order-id"], ["quantity-to-ship", "days-past-promise"]],
            excludes: ["item-price"],
            separators: separators,
            hasQuotes: false,
            rules: {
                var rules = Self.rules
                rules.mayLackPrices = true
                return rules
            }()
        ),
        TableLayout(
            "all-orders-report",
            "the all orders report, which names no recipient",
            ships: false,
            columns: amounts + [
                (.orderID, ["amazon-order-id"]), (.orderNumber, ["amazon-order-id"]),
                (.createdAt, ["purchase-date"]), (.status, ["order-status"]),
                (.payment, ["order-status"]), (.shipsFrom, ["fulfillment-channel"]),
                (.sku, ["sku"]), (.title, ["product-name"]), (.quantity, ["quantity"]),
                (.city, ["ship-city"]), (.region, ["ship-state"]),
                (.postalCode, ["ship-postal-code"]), (.country, ["ship-country"]),
                (.lineStatus, ["item-status"]), (.pickUp, ["is-ispu-order"]),
            ],
            needs: [.orderID],
            decides: [["amazon-order-id"], ["fulfillment-channel"], ["order-status"]],
            // The report of what Amazon has shipped itself is another one.
            excludes: ["shipment-id", "fulfillment-center-id"],
            separators: separators,
            hasQuotes: false,
            rules: {
                var rules = Self.rules
                rules.mayLackPrices = true
                rules.payments = ["pending": .unpaid]
                rules.standings[.shipsFrom] = ["amazon": .marketplace, "afn": .marketplace]
                rules.lineStandings = lineWords
                return rules
            }()
        ),
    ]
}

// MARK: Words

extension Amazon {
    /// Prices hold the tax, but in the United States and Canada (`developer-docs.amazon.com`, invoicing; the
    /// guides of services.amazon.co.jp on reports).
    static let tax = Rules.Tax.addedIn([.usd] + ["CAD"].compactMap { Currency($0) })

    /// Words that leave it open what is to be sent; reports and APIs spell them with blanks, underscores or neither.
    static let doubts: [Fact: [String: ReasonCode]] = {
        let states: [String: ReasonCode] = [
            "partially shipped": .alreadyFulfilled, "partially_shipped": .alreadyFulfilled,
            "partiallyshipped": .alreadyFulfilled, "unfulfillable": .nothingToShip,
            "invoiceunconfirmed": .paymentNotConfirmed,
            "invoice_unconfirmed": .paymentNotConfirmed,
        ]
        let isPickUp: [String: ReasonCode] = ["true": .nothingToShip, "yes": .nothingToShip]
        return [.status: states, .fulfilment: states, .lineStatus: states, .pickUp: isPickUp]
    }()

    static let lineWords: [Fact: [String: Line.Standing]] = [
        .lineStatus: ["shipped": .fulfilled, "cancelled": .cancelled, "canceled": .cancelled]
    ]
}
