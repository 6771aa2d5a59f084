import JSONFormat
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
            ],
            needs: [.orderID, .lineID],
            decides: [["order-id"], ["order-item-id"], ["item-price"]],
            separators: separators,
            hasQuotes: false,
            rules: rules
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
    /// Words that leave it open what is to be sent; reports and APIs spell them with blanks, underscores or neither.
    private static let doubts: [Fact: [String: ReasonCode]] = {
        let states: [String: ReasonCode] = [
            "partially shipped": .alreadyFulfilled, "partially_shipped": .alreadyFulfilled,
            "partiallyshipped": .alreadyFulfilled, "unfulfillable": .nothingToShip,
            "invoiceunconfirmed": .paymentNotConfirmed,
            "invoice_unconfirmed": .paymentNotConfirmed,
        ]
        let isPickUp: [String: ReasonCode] = ["true": .nothingToShip, "yes": .nothingToShip]
        return [.status: states, .fulfilment: states, .lineStatus: states, .pickUp: isPickUp]
    }()

    /// Tells what of a line was sent, as far as the counts of its units say.
    private static func tellUnits(
        of quantity: JSONNode?,
        sent: JSONNode?,
        left: JSONNode?,
        _ told: inout TreeLayout.Told
    ) {
        func count(_ node: JSONNode?) -> Int? { node?.text.flatMap { Int($0) } }
        guard let all = count(quantity), all > 0 else { return }
        let (sent, left) = (count(sent) ?? 0, count(left))
        if sent >= all {
            told.tell(.lineStatus, "shipped")
        } else if sent > 0 {
            told.fault(.alreadyFulfilled, "was shipped in part")
        } else if left == 0 {
            told.tell(.lineStatus, "cancelled")
        } else if let left, left != all {
            told.fault(.alreadyFulfilled, "has units that are no longer to be shipped")
        }
    }

    private static let lineWords: [Fact: [String: Line.Standing]] = [
        .lineStatus: ["shipped": .fulfilled, "cancelled": .cancelled, "canceled": .cancelled]
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
            let items = order["orderItems"]?.elements ?? []
            // Everything that is neither goods nor tax nor shipping is paid besides: a tip, a wrapping.
            let whole = order["proceeds"]?["breakdowns"]?.elements ?? []
            let parts = whole.isEmpty ? items.flatMap(breakdowns) : whole
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
            if order["proceeds"]?["grandTotal"] == nil,
                let price = items.first?["product"]?["price"]?["unitPrice"]?["currencyCode"]?.text
            {
                told.tell(.currency, price)
            }
            let programs = order["programs"]?.elements.compactMap(\.text) ?? []
            if programs.contains("IN_STORE_PICK_UP") {
                told.fault(.nothingToShip, "is picked up in a store")
            }
            if programs.contains("PREORDER") {
                told.fault(.paymentNotConfirmed, "is an order ahead of the product's release")
            }
        },
        lineWork: { line, told in
            let cancellation = line["cancellation"]
            if cancellation?["cancellationExecution"]?.isObject == true {
                told.tell(.lineStatus, "cancelled")
            } else {
                if cancellation?["cancellationRequest"]?.isObject == true {
                    told.fault(.cancelRequested, "is to be cancelled, says the customer")
                }
                tellUnits(
                    of: line["quantityOrdered"],
                    sent: line["fulfillment"]?["quantityFulfilled"],
                    left: line["fulfillment"]?["quantityUnfulfilled"],
                    &told
                )
            }
            if line["product"]?["price"]?["unitPrice"] == nil {
                let goods = breakdowns(of: line).filter { $0["type"]?.text == "ITEM" }
                told.add(up: goods.map { $0["subtotal"]?["amount"] }, as: .lineTotal)
            }
        },
        rules: {
            var rules = Rules()
            rules.payments = ["pending": .unpaid, "pending_availability": .unpaid]
            rules.doubts = doubts
            rules.standings = [
                .fulfilment: [
                    "shipped": .fulfilled, "cancelled": .cancelled, "canceled": .cancelled,
                ],
                .shipsFrom: ["amazon": .marketplace],
            ]
            rules.lineStandings = lineWords
            rules.keepsLinesOfNothing = true
            rules.mayLackPrices = true
            return rules
        }()
    )

    private static func breakdowns(of line: JSONNode) -> [JSONNode] {
        line["proceeds"]?["breakdowns"]?.elements ?? []
    }

    /// A list of orders without their lines, which another call gives: nothing of it can be sent.
    private static let ordersOfV0 = TreeLayout(
        "spapi-v0-orders-json",
        "orders of the Selling Partner API v0: lines and recipients are other calls, to be put in",
        ships: false,
        envelopes: [["payload", "Orders"], ["Orders"], ["payload"], []],
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
            (.country, ["ShippingAddress.CountryCode"]), (.phone, ["ShippingAddress.Phone"]),
            (.pickUp, ["IsISPU"]), (.email, ["BuyerInfo.BuyerEmail", "BuyerEmail"]),
        ],
        lines: "OrderItems",
        line: itemPaths,
        orderWork: tellShipping,
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
            tellShipping(order, &told)
        },
        lineWork: tellItem,
        rules: rulesOfV0
    )

    private static let itemPaths: TreeLayout.Paths = [
        (.lineID, ["OrderItemId"]), (.sku, ["SellerSKU"]), (.title, ["Title"]),
        (.quantity, ["QuantityOrdered"]), (.lineTotal, ["ItemPrice.Amount"]),
        (.lineTax, ["ItemTax.Amount"]), (.lineShipping, ["ShippingPrice.Amount"]),
        (.lineFees, ["BuyerInfo.GiftWrapPrice.Amount", "GiftWrapPrice.Amount"]),
        (.lineDiscount, ["PromotionDiscount.Amount"]),
    ]

    /// The tax on shipping and what is taken off it stand once a line, and are the order's.
    private static func tellShipping(_ order: JSONNode, _ told: inout TreeLayout.Told) {
        let items = order["OrderItems"]?.elements ?? []
        told.add(up: items.map { $0["ShippingTax"]?["Amount"] }, as: .tax)
        told.add(up: items.map { $0["ShippingDiscount"]?["Amount"] }, as: .shippingDiscount)
    }

    private static func tellItem(_ line: JSONNode, _ told: inout TreeLayout.Told) {
        tellUnits(of: line["QuantityOrdered"], sent: line["QuantityShipped"], left: nil, &told)
        if line["BuyerRequestedCancel"]?["IsBuyerRequestedCancel"]?.isTrue == true {
            told.fault(.cancelRequested, "is to be cancelled, says the customer")
        }
    }

    private static var rulesOfV0: Rules {
        var rules = Rules()
        rules.mayLackPrices = true
        rules.payments = ["pending": .unpaid, "pendingavailability": .unpaid]
        rules.doubts = doubts
        rules.standings = [
            .status: ["shipped": .fulfilled, "canceled": .cancelled, "cancelled": .cancelled],
            .shipsFrom: ["afn": .marketplace],
        ]
        rules.lineStandings = lineWords
        rules.keepsLinesOfNothing = true
        return rules
    }
}
