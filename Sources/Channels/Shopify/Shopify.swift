import JSONFormat
import Orders
package import PipelineKit
import PipelineLayout

/// Shopify: the admin's orders export, the Transporter app's table, and the Admin API's JSON.
///
/// The layouts are described in `matrixify.app/documentation/orders`, in Shopify's help on the Transporter app and
/// in the fixtures of `Shopify/shopify_api`. A ship-to country stands there as a code of two letters.
package struct Shopify: Channel {
    package static let manifest = Manifest(
        "shopify",
        "Shopify's orders: the admin's CSV export, Transporter tables, REST Admin JSON."
    )

    static let reading = Layouts(
        of: manifest.name,
        tables: [ordersTable, transporterTable],
        trees: [restOrders]
    )

    package static var layouts: [LayoutSummary] { reading.summaries }

    package static func claims(on sample: FileSample) -> [LayoutClaim] {
        reading.claims(on: sample)
    }

    package init(_ settings: Settings) {}

    package func open(
        _ file: any ByteSource,
        of path: Path,
        shop: String,
        files: any NightFiles
    ) throws(Fault) -> any OrderSource {
        try Self.reading.open(file, of: path, shop: shop)
    }
}

// MARK: Words

extension Rules {
    /// What Shopify's words mean, the same in all its layouts.
    fileprivate static var shopify: Rules {
        var rules = Rules()
        rules.hasGuards = true
        rules.blanks = ["null"]
        rules.payments = [
            "paid": .paid, "partially_paid": .partlyPaid, "partially_refunded": .partlyRefunded,
            "refunded": .refunded, "voided": .refunded,
        ]
        rules.otherPayment = .unpaid
        // What was put back on the shelf is not sent any more.
        rules.standings = [
            .fulfilment: ["fulfilled": .fulfilled, "restocked": .cancelled],
            .test: [
                "true": .test, "bogus": .test, "bogus gateway": .test,
                "(for testing) bogus gateway": .test,
            ],
        ]
        rules.lineStandings = [
            .lineStatus: [
                "fulfilled": .fulfilled, "restocked": .cancelled, "removed": .cancelled,
                "not_eligible": .digital,
            ],
            .needsShipping: ["false": .digital],
        ]
        let isPartial = ["partial": ReasonCode.alreadyFulfilled]
        rules.doubts = [.lineStatus: isPartial, .fulfilment: isPartial]
        return rules
    }
}

// MARK: Tables

extension Shopify {
    private static let lineColumns: TableLayout.Columns = [
        (.quantity, ["Lineitem quantity"]), (.title, ["Lineitem name"]),
        (.unitPrice, ["Lineitem price"]), (.sku, ["Lineitem sku"]),
        (.lineDiscount, ["Lineitem discount"]), (.needsShipping, ["Lineitem requires shipping"]),
        (.lineStatus, ["Lineitem fulfillment status"]),
    ]

    private static let shipToColumns: TableLayout.Columns = [
        (.shipName, ["Shipping Name"]), (.firstName, ["Shipping First Name"]),
        (.lastName, ["Shipping Last Name"]), (.company, ["Shipping Company"]),
        (.street, ["Shipping Street"]), (.addressLine1, ["Shipping Address1"]),
        (.addressLine2, ["Shipping Address2"]), (.city, ["Shipping City"]),
        (.postalCode, ["Shipping Zip"]),
        (.region, ["Shipping Province Code", "Shipping Province"]),
        (.country, ["Shipping Country Code", "Shipping Country"]), (.phone, ["Shipping Phone"]),
    ]

    /// The admin's export, whole or with columns left out, in any order.
    private static let ordersTable: TableLayout = {
        var rules = Rules.shopify
        rules.tax = .bySum
        return TableLayout(
            "orders-csv",
            "the admin's orders export, of 79 columns or fewer",
            columns: [
                (.orderNumber, ["Name"]), (.orderID, ["Id"]), (.email, ["Email"]),
                (.payment, ["Financial Status"]), (.fulfilment, ["Fulfillment Status"]),
                (.currency, ["Currency"]), (.subtotal, ["Subtotal"]), (.shipping, ["Shipping"]),
                (.tax, ["Taxes"]), (.total, ["Total"]), (.discount, ["Discount Amount"]),
                (.fees, ["Duties"]), (.createdAt, ["Created at"]),
                (.cancelledAt, ["Cancelled at", "Canceled at"]), (.note, ["Notes"]),
                (.shippingMethod, ["Shipping Method"]), (.tags, ["Tags"]),
                (.paymentReference, ["Payment ID", "Payment Reference", "Payment References"]),
                (.refunded, ["Refunded Amount"]), (.outstanding, ["Outstanding Balance"]),
                (.test, ["Payment Method"]),
            ] + lineColumns + shipToColumns,
            needs: [.orderNumber, .currency],
            decides: [
                ["Name"], ["Lineitem name", "Lineitem quantity", "Lineitem sku"], ["Currency"],
            ],
            excludes: ["Processed At", "Transaction kind", "Metafield Namespace"],
            furtherRows: .blank,
            rules: rules
        )
    }()

    /// The Transporter app's table: each row may hold a line, a shipping line, a transaction, or several.
    private static let transporterTable = TableLayout(
        "transporter-csv",
        "the table of the Transporter app",
        columns: [
            (.orderNumber, ["Name"]), (.email, ["Email"]), (.payment, ["Financial Status"]),
            (.fulfilment, ["Fulfillment Status"]), (.currency, ["Currency"]),
            (.cancelledAt, ["Cancelled At", "Canceled At"]), (.createdAt, ["Processed At"]),
            (.note, ["Note"]),
            (.tax, ["Total Tax"]), (.shipping, ["Shipping line price"]),
            (.discount, ["Discount amount"]), (.taxIncluded, ["Taxes Included"]),
        ] + lineColumns + shipToColumns,
        needs: [.orderNumber],
        decides: [
            ["Name"], ["Lineitem quantity"],
            ["Processed At", "Transaction kind", "Metafield Namespace"],
        ],
        rules: {
            var rules = Rules.shopify
            rules.tax = .stated
            return rules
        }()
    )
}

// MARK: JSON

extension Shopify {
    /// The REST Admin API: one order, a list, or an order a line.
    private static let restOrders = TreeLayout(
        "rest-json",
        "orders of the REST Admin API: one, a list, or one a line",
        envelopes: [["orders"], ["order"], []],
        decides: [["line_items"], ["financial_status"]],
        order: [
            (.orderID, ["id"]), (.orderNumber, ["name", "order_number"]),
            (.createdAt, ["created_at", "processed_at"]), (.currency, ["currency"]),
            (.payment, ["financial_status"]), (.fulfilment, ["fulfillment_status"]),
            (.cancelledAt, ["cancelled_at"]), (.test, ["test"]), (.email, ["email"]),
            (.note, ["note"]), (.tags, ["tags"]), (.discount, ["total_discounts"]),
            (.tax, ["total_tax"]),
            (.taxIncluded, ["taxes_included"]), (.total, ["total_price"]),
            (.shipName, ["shipping_address.name"]),
            (.firstName, ["shipping_address.first_name"]),
            (.lastName, ["shipping_address.last_name"]),
            (.company, ["shipping_address.company"]),
            (.addressLine1, ["shipping_address.address1"]),
            (.addressLine2, ["shipping_address.address2"]), (.city, ["shipping_address.city"]),
            (.postalCode, ["shipping_address.zip"]),
            (.region, ["shipping_address.province_code", "shipping_address.province"]),
            (.country, ["shipping_address.country_code", "shipping_address.country"]),
            (.phone, ["shipping_address.phone", "phone"]),
        ],
        lines: "line_items",
        line: [
            (.lineID, ["id"]), (.sku, ["sku"]), (.title, ["title", "name"]),
            (.variant, ["variant_title"]), (.quantity, ["quantity"]), (.unitPrice, ["price"]),
            (.needsShipping, ["requires_shipping"]), (.lineStatus, ["fulfillment_status"]),
        ],
        orderWork: tellOrder,
        lineWork: tellLine,
        rules: {
            var rules = Rules.shopify
            rules.tax = .stated
            rules.keepsLinesOfNothing = true
            // Each line says for itself what was sent.
            rules.doubts[.fulfilment] = nil
            return rules
        }()
    )

    private static func tellOrder(_ order: JSONNode, _ told: inout TreeLayout.Told) {
        let lines = order["line_items"]?.elements ?? []
        // What shipping costs stands once a shipping line.
        told.add(up: order["shipping_lines"]?.elements.map { $0["price"] } ?? [], as: .shipping)
        if let method = order["shipping_lines"]?.elements.first?["title"]?.text {
            told.tell(.shippingMethod, method)
        }
        let fees = ["original_total_duties_set", "original_total_additional_fees_set"].map {
            order[$0]?["shop_money"]?["amount"]
        }
        // A tip is a line, or it stands beside them.
        let hasTip = lines.contains { $0["tip"]?.isObject == true }
        told.add(up: fees + (hasTip ? [] : [order["total_tip_received"]]), as: .fees)
        // Money given back is told by the status; units given back by the lines, or else only here.
        let doLinesTell = lines.allSatisfy { $0["current_quantity"]?.text != nil }
        if !doLinesTell,
            order["refunds"]?.elements.contains(where: {
                $0["refund_line_items"]?.elements.isEmpty == false
            }) == true, order["financial_status"]?.text?.contains("refunded") != true
        {
            told.fault(.refunded, "has lines of which units were given back")
        }
        if order["shipping_address"]?.isObject != true,
            lines.contains(where: { $0["requires_shipping"]?.isTrue == true })
        {
            told.fault(.nothingToShip, "has no ship-to: it is picked up, or was handed over")
        }
    }

    /// What is left to ship of a line: units that were taken out or given back are no longer current.
    private static func tellLine(_ line: JSONNode, _ told: inout TreeLayout.Told) {
        if line["gift_card"]?.isTrue == true || line["tip"]?.isObject == true {
            told.tell(.needsShipping, "false")
        }
        guard let all = line["quantity"]?.text, line["requires_shipping"]?.text != "false" else {
            return
        }
        if let current = line["current_quantity"]?.text, current != all {
            if current == "0" {
                told.tell(.lineStatus, "removed")
            } else {
                told.fault(.refunded, "has units that were taken out or given back")
            }
            return
        }
        let state = line["fulfillment_status"]?.text ?? ""
        guard let left = line["fulfillable_quantity"]?.text, left != all,
            !["fulfilled", "partial", "not_eligible"].contains(state)
        else { return }
        told.fault(.alreadyFulfilled, "has units that are no longer to be shipped by the shop")
    }
}
