import JSONFormat
import Orders
import PipelineLayout

extension Amazon {
    static let trees = [ordersOf2026, ordersOfV0, itemsOfV0]

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
            rules.tax = tax
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
            (.pickUp, ["IsISPU"]), (.shippingMethod, ["ShipServiceLevel"]),
            (.email, ["BuyerInfo.BuyerEmail", "BuyerEmail"]),
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

    /// Taxes and fees besides those of the goods stand once a line, and are the order's.
    private static func tellShipping(_ order: JSONNode, _ told: inout TreeLayout.Told) {
        let items = order["OrderItems"]?.elements ?? []
        let taxes = items.flatMap { item in
            [item["ShippingTax"], item["BuyerInfo"]?["GiftWrapTax"], item["GiftWrapTax"]]
        }
        told.add(up: taxes.map { $0?["Amount"] }, as: .tax)
        told.add(up: items.map { $0["CODFee"]?["Amount"] }, as: .fees)
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
        rules.tax = tax
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
}
