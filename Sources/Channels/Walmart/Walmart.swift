import JSONFormat
import Orders
package import PipelineKit
import PipelineLayout
import PipelineZones

/// Walmart's American marketplace: the JSON of its orders, and the Seller Center's table.
///
/// The JSON is that of `GET /v3/orders`. Its states are those of lines, and its amounts those of whole lines.
package struct Walmart: Channel {
    package static let manifest = Manifest(
        "walmart",
        "Walmart's orders: Marketplace JSON, Seller Center table.",
        keys: [Zone.key]
    )

    static let reading = Layouts(of: manifest.name, tables: tables, trees: trees)

    package static var layouts: [LayoutSummary] { reading.summaries }

    package static func claims(on sample: FileSample) -> [LayoutClaim] {
        reading.claims(on: sample)
    }

    private let zone: Zone

    package init(_ settings: Settings) throws(Finding) { zone = try settings[Zone.key] }

    package func open(
        _ file: any ByteSource,
        of path: Path,
        shop: String,
        files: any NightFiles
    ) throws(Fault) -> any OrderSource {
        try Self.reading.open(file, of: path, shop: shop) { $0.zone = zone }
    }
}

extension Walmart {
    private static var rules: Rules {
        var rules = Rules()
        rules.times = [.epochMilliseconds, .iso, .isoLocal, .monthFirst]
        // Whoever ships it, if it is not the seller, it is not for a supplier.
        rules.standings = [
            .shipsFrom: [
                "sellerfulfilled": .open, "seller fulfilled": .open, "seller": .open,
                "*": .marketplace,
            ]
        ]
        rules.lineStandings = [
            .lineStatus: [
                "shipped": .fulfilled, "delivered": .fulfilled, "cancelled": .cancelled,
                "canceled": .cancelled, "refund": .returned, "refunded": .returned,
            ]
        ]
        rules.standings[.cancelRequest] = ["y": .cancelRequested, "yes": .cancelRequested]
        return rules
    }

    private static let trees = [
        TreeLayout(
            "orders-json",
            "orders of GET /v3/orders: an answer, a list, or one a line",
            envelopes: [
                ["list", "elements", "order"], ["elements", "order"], ["order"], ["orders"], [],
            ],
            decides: [["purchaseOrderId"], ["orderLines"]],
            order: [
                (.orderID, ["purchaseOrderId"]),
                (.orderNumber, ["customerOrderId", "purchaseOrderId"]),
                (.createdAt, ["orderDate"]), (.email, ["customerEmailId"]),
                (.shipsFrom, ["shipNode.type"]), (.phone, ["shippingInfo.phone"]),
                (.shippingMethod, ["shippingInfo.methodCode"]),
                (.shipName, ["shippingInfo.postalAddress.name"]),
                (.addressLine1, ["shippingInfo.postalAddress.address1"]),
                (.addressLine2, ["shippingInfo.postalAddress.address2"]),
                (.city, ["shippingInfo.postalAddress.city"]),
                (.region, ["shippingInfo.postalAddress.state"]),
                (.postalCode, ["shippingInfo.postalAddress.postalCode"]),
                (.country, ["shippingInfo.postalAddress.country"]),
            ],
            lines: "orderLines.orderLine",
            line: [
                (.lineID, ["lineNumber"]), (.sku, ["item.sku"]), (.title, ["item.productName"]),
                (.quantity, ["orderLineQuantity.amount"]),
            ],
            orderWork: { order, told in
                let lines = order["orderLines"]?["orderLine"]?.items ?? []
                let currency = lines.lazy.flatMap { charges(of: $0) }
                    .compactMap { $0["chargeAmount"]?["currency"]?.text }.first
                if let currency { told.tell(.currency, currency) }
            },
            lineWork: tellLine,
            rules: rules
        )
    ]

    private static func charges(of line: JSONNode) -> [JSONNode] {
        line["charges"]?["charge"]?.items ?? []
    }

    private static let states: Set<String> = [
        "Created", "Acknowledged", "Shipped", "Delivered", "Cancelled", "Refund",
    ]

    /// What a line costs stands in its charges, and how it stands in the states of its units.
    private static func tellLine(_ line: JSONNode, _ facts: inout TreeLayout.Told) {
        let charges = charges(of: line)
        func amounts(_ isWanted: (String) -> Bool) -> [JSONNode?] {
            charges.filter { isWanted($0["chargeType"]?.text ?? "") }.map {
                $0["chargeAmount"]?["amount"]
            }
        }
        facts.add(up: amounts { $0 == "PRODUCT" }, as: .lineTotal)
        facts.add(up: amounts { $0 == "SHIPPING" }, as: .lineShipping)
        facts.add(up: amounts { $0 != "PRODUCT" && $0 != "SHIPPING" }, as: .lineFees)
        facts.add(up: charges.map { $0["tax"]?["taxAmount"]?["amount"] }, as: .lineTax)
        let states = Set(
            (line["orderLineStatuses"]?["orderLineStatus"]?.items ?? []).map {
                $0["status"]?.text ?? ""
            }
        )
        if states.count > 1 {
            facts.fault(.alreadyFulfilled, "has units in several states")
        } else if let state = states.first, Self.states.contains(state) {
            facts.tell(.lineStatus, state)
        } else {
            facts.fault(.badRow, "has no state that Walmart's lines are known to have")
        }
        let quantity = line["orderLineQuantity"]?["amount"]?.text.flatMap(Double.init)
        let told = (line["orderLineStatuses"]?["orderLineStatus"]?.items ?? []).compactMap {
            $0["statusQuantity"]?["amount"]?.text.flatMap(Double.init)
        }
        if let quantity, !told.isEmpty, told.reduce(0, +) != quantity, states.count == 1 {
            facts.fault(.alreadyFulfilled, "has units of which no state is told")
        }
        if ["yes", "y", "true"].contains(line["intentToCancel"]?.text?.lowercased()) {
            facts.fault(.cancelRequested, "is to be cancelled, says the customer")
        }
        if ["PICKUP", "S2S"].contains(line["fulfillment"]?["fulfillmentOption"]?.text) {
            facts.fault(.nothingToShip, "is picked up in a store")
        }
    }

    private static let tables = [
        TableLayout(
            "seller-center",
            "the Seller Center's export of 37 columns; known from one file",
            columns: [
                (.orderID, ["PO#"]), (.orderNumber, ["Order#"]), (.createdAt, ["Order Date"]),
                (.shipName, ["Customer Name"]), (.addressLine1, ["Ship to Address 1"]),
                (.addressLine2, ["Ship to Address 2"]), (.city, ["City"]), (.region, ["State"]),
                (.postalCode, ["Zip"]), (.phone, ["Customer Phone Number"]), (.lineID, ["Line#"]),
                (.lineStatus, ["Status"]), (.title, ["Item Description"]), (.quantity, ["Qty"]),
                (.sku, ["SKU"]), (.lineTotal, ["Item Cost"]), (.lineShipping, ["Shipping Cost"]),
                (.lineTax, ["Tax"]), (.lineDiscount, ["Discount"]),
                (.shipsFrom, ["Fulfillment Entity"]), (.shippingMethod, ["Shipping Method"]),
                (.cancelRequest, ["Customer Intent To Cancel"]),
            ],
            needs: [.orderID, .sku, .quantity],
            decides: [["PO#"], ["FLIDS"], ["Line#"]],
            rules: {
                var rules = Self.rules
                rules.currency = .usd
                rules.hasSymbols = true
                rules.groups = [0x2C]
                rules.times = [.iso, .isoLocal, .monthFirst]
                for word in ["created", "acknowledged"] {
                    rules.lineStandings[.lineStatus]?[word] = .open
                }
                rules.doubts = [.lineStatus: ["*": .badRow]]
                rules.constants = [.country: "US"]
                return rules
            }()
        )
    ]
}
