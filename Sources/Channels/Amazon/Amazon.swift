import JSONFormat
import Orders
package import PipelineKit
import PipelineLayout

/// Amazon: the tab-separated order reports of Seller Central, and the JSON of the Selling Partner API.
///
/// The columns are those of `developer-docs.amazon.com/sp-api`, order reports. Amounts are those of whole lines. Fields
/// stand without quotes. The unshipped report has no price: its lines are held for one, or are priced from a catalogue.
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
    ]

    private static let item: TableLayout.Columns = [
        (.orderID, ["order-id"]), (.orderNumber, ["order-id"]), (.createdAt, ["purchase-date"]),
        (.lineID, ["order-item-id"]), (.sku, ["sku"]), (.title, ["product-name"]),
    ]

    private static let amounts: TableLayout.Columns = [
        (.currency, ["currency"]), (.lineTotal, ["item-price"]), (.lineTax, ["item-tax"]),
        (.lineShipping, ["shipping-price"]), (.tax, ["shipping-tax"]),
        (.lineFees, ["gift-wrap-price"]), (.lineDiscount, ["item-promotion-discount"]),
        (.shippingDiscount, ["ship-promotion-discount"]),
    ]

    private static var rules: Rules {
        var rules = Rules()
        rules.times = [.iso, .isoLocal]
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
                (.cancelRequest, ["is-buyer-requested-cancellation"]),
            ],
            needs: [.orderID, .lineID],
            decides: [["order-id"], ["order-item-id"], ["item-price"]],
            separators: [.tab],
            hasQuotes: false,
            rules: rules
        ),
        TableLayout(
            "unshipped-report",
            "the unshipped orders report, which has no prices",
            columns: item + recipient + [
                (.quantity, ["quantity-to-ship"]),
                (.cancelRequest, ["is-buyer-requested-cancellation"]),
            ],
            needs: [.orderID, .quantity],
            decides: [["order-id"], ["quantity-to-ship", "days-past-promise"]],
            excludes: ["item-price"],
            separators: [.tab],
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
                (.lineStatus, ["item-status"]),
            ],
            needs: [.orderID],
            decides: [["amazon-order-id"], ["fulfillment-channel"]],
            separators: [.tab],
            hasQuotes: false,
            rules: {
                var rules = Self.rules
                rules.mayLackPrices = true
                rules.payments = ["pending": .unpaid]
                rules.standings = [
                    .status: [
                        "shipped": .fulfilled, "cancelled": .cancelled, "canceled": .cancelled,
                    ],
                    .shipsFrom: ["amazon": .marketplace, "afn": .marketplace],
                ]
                rules.lineStandings = [
                    .lineStatus: [
                        "shipped": .fulfilled, "cancelled": .cancelled, "canceled": .cancelled,
                    ]
                ]
                return rules
            }()
        ),
    ]
}

// MARK: JSON

extension Amazon {
    private static let trees = [ordersOf2026, ordersOfV0, itemsOfV0]

    private static let ordersOf2026 = TreeLayout(
        "spapi-2026-json",
        "orders of the Selling Partner API 2026-01-01",
        envelopes: [["orders"], ["payload", "orders"], ["order"], []],
        decides: [["orderId"], ["salesChannel"], ["orderItems"]],
        order: [
            (.orderID, ["orderId"]), (.orderNumber, ["orderId"]), (.createdAt, ["createdTime"]),
            (.currency, ["proceeds.grandTotal.currencyCode"]),
            (.total, ["proceeds.grandTotal.amount"]),
            (.fulfilment, ["fulfillment.fulfillmentStatus"]),
            (.payment, ["fulfillment.fulfillmentStatus"]),
            (.shipsFrom, ["fulfillment.fulfilledBy"]), (.email, ["buyer.buyerEmail"]),
            (.shipName, ["recipient.deliveryAddress.name"]),
            (.company, ["recipient.deliveryAddress.companyName"]),
            (.addressLine1, ["recipient.deliveryAddress.addressLine1"]),
            (.addressLine2, ["recipient.deliveryAddress.addressLine2"]),
            (.addressLine3, ["recipient.deliveryAddress.addressLine3"]),
            (.city, ["recipient.deliveryAddress.city"]),
            (.region, ["recipient.deliveryAddress.stateOrRegion"]),
            (.postalCode, ["recipient.deliveryAddress.postalCode"]),
            (.country, ["recipient.deliveryAddress.countryCode"]),
            (.phone, ["recipient.deliveryAddress.phone"]),
        ],
        lines: "orderItems",
        line: [
            (.lineID, ["orderItemId"]), (.sku, ["product.sellerSku"]), (.title, ["product.title"]),
            (.quantity, ["quantityOrdered"]), (.unitPrice, ["product.price.unitPrice.amount"]),
        ],
        orderWork: { order, told in
            // Everything that is neither goods nor tax nor shipping is paid besides: a tip, a wrapping.
            let parts = order["proceeds"]?["breakdowns"]?.elements ?? []
            func amounts(_ isWanted: (String) -> Bool) -> [JSONNode?] {
                parts.filter { isWanted($0["type"]?.text ?? "") }.map { $0["subtotal"]?["amount"] }
            }
            told.add(up: amounts { $0 == "TAX" }, as: .tax)
            told.add(up: amounts { $0 == "SHIPPING" }, as: .shipping)
            told.add(
                up: amounts { !["ITEM", "TAX", "SHIPPING", "DISCOUNT"].contains($0) },
                as: .fees
            )
            told.add(up: amounts { $0 == "DISCOUNT" }, as: .discount)
        },
        lineWork: { line, told in
            let request = line["cancellation"]?["cancellationRequest"]
            if request?.isObject == true {
                told.fault(.cancelRequested, "is to be cancelled, says the customer")
            }
        },
        rules: {
            var rules = Rules()
            rules.payments = ["pending": .unpaid, "pending_availability": .unpaid]
            rules.doubts = [
                .fulfilment: [
                    "partially_shipped": .alreadyFulfilled, "unfulfillable": .nothingToShip,
                ]
            ]
            rules.standings = [
                .fulfilment: ["shipped": .fulfilled, "cancelled": .cancelled],
                .shipsFrom: ["amazon": .marketplace],
            ]
            return rules
        }()
    )

    /// A list of orders without their lines, which another call gives: nothing of it can be sent.
    private static let ordersOfV0 = TreeLayout(
        "spapi-v0-orders-json",
        "the list of orders of the Selling Partner API v0, without lines and recipients",
        ships: false,
        envelopes: [["payload", "Orders"], ["Orders"], []],
        decides: [["AmazonOrderId"], ["OrderStatus"]],
        order: [
            (.orderID, ["AmazonOrderId"]), (.orderNumber, ["AmazonOrderId"]),
            (.createdAt, ["PurchaseDate"]), (.currency, ["OrderTotal.CurrencyCode"]),
            (.total, ["OrderTotal.Amount"]), (.status, ["OrderStatus"]),
            (.payment, ["OrderStatus"]),
            (.shipsFrom, ["FulfillmentChannel"]), (.shipName, ["ShippingAddress.Name"]),
            (.addressLine1, ["ShippingAddress.AddressLine1"]),
            (.addressLine2, ["ShippingAddress.AddressLine2"]),
            (.city, ["ShippingAddress.City"]), (.region, ["ShippingAddress.StateOrRegion"]),
            (.postalCode, ["ShippingAddress.PostalCode"]),
            (.country, ["ShippingAddress.CountryCode"]),
        ],
        lines: "OrderItems",
        line: itemPaths,
        lineWork: tellItem,
        rules: rulesOfV0
    )

    /// The lines of one order, without the order itself.
    private static let itemsOfV0 = TreeLayout(
        "spapi-v0-items-json",
        "the lines of one order of the Selling Partner API v0, without its recipient",
        ships: false,
        envelopes: [["payload"], []],
        decides: [["AmazonOrderId"], ["OrderItems"]],
        order: [(.orderID, ["AmazonOrderId"]), (.orderNumber, ["AmazonOrderId"])],
        lines: "OrderItems",
        line: itemPaths,
        orderWork: { order, told in
            let first = order["OrderItems"]?.elements.first?["ItemPrice"]?["CurrencyCode"]?.text
            if let first { told.tell(.currency, first) }
        },
        lineWork: tellItem,
        rules: rulesOfV0
    )

    private static let itemPaths: TreeLayout.Paths = [
        (.lineID, ["OrderItemId"]), (.sku, ["SellerSKU"]), (.title, ["Title"]),
        (.quantity, ["QuantityOrdered"]), (.lineTotal, ["ItemPrice.Amount"]),
        (.lineTax, ["ItemTax.Amount"]), (.lineShipping, ["ShippingPrice.Amount"]),
        (.lineDiscount, ["PromotionDiscount.Amount"]),
    ]

    private static func tellItem(_ line: JSONNode, _ told: inout TreeLayout.Told) {
        if line["BuyerRequestedCancel"]?["IsBuyerRequestedCancel"]?.isTrue == true {
            told.fault(.cancelRequested, "is to be cancelled, says the customer")
        }
    }

    private static var rulesOfV0: Rules {
        var rules = Rules()
        rules.mayLackPrices = true
        rules.payments = ["pending": .unpaid]
        rules.standings = [
            .status: ["shipped": .fulfilled, "canceled": .cancelled],
            .shipsFrom: ["afn": .marketplace],
        ]
        return rules
    }
}
