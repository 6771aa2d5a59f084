import Orders
package import PipelineKit
import PipelineLayout

/// Etsy: the table of sold order items, with the table of sold orders beside it for totals.
///
/// The items say what was bought and for whom; the orders, joined by the order's id, say what was paid in all. Neither
/// says the customer's mail or phone.
package struct Etsy: Channel {
    private enum Keys {
        static let soldOrders = Key(
            "sold_orders",
            default: Path?.none,
            help: "The file EtsySoldOrders….csv, which says what each order came to in all."
        )
    }

    package static let manifest = Manifest(
        "etsy",
        "Etsy's orders: the CSV of sold order items, joined with the CSV of sold orders.",
        keys: [Keys.soldOrders, Zone.key]
    )

    static let reading = Layouts(of: manifest.name, tables: [items, orders])

    package static var layouts: [LayoutSummary] { reading.summaries }

    package static func claims(on sample: FileSample) -> [LayoutClaim] {
        reading.claims(on: sample)
    }

    private let soldOrders: Path?
    private let zone: Zone

    package init(_ settings: Settings) throws(Finding) {
        soldOrders = try settings[Keys.soldOrders]
        zone = try settings[Zone.key]
    }

    package func open(
        _ file: any ByteSource,
        of path: Path,
        shop: String,
        files: any NightFiles
    ) throws(Fault) -> any OrderSource {
        let joined =
            if let soldOrders {
                try Self.reading.facts(
                    in: try files.contents(of: soldOrders),
                    of: soldOrders,
                    layout: Self.orders.name,
                    [.total, .status, .fulfilment]
                )
            } else {
                [[UInt8]: [Fact: [UInt8]]]()
            }
        return try Self.reading.open(file, of: path, shop: shop, joined: joined) {
            $0.zone = zone
        }
    }
}

extension Etsy {
    private static var rules: Rules {
        var rules = Rules()
        rules.hasSymbols = true
        rules.groups = [0x2C]
        rules.times = [.monthFirst, .isoLocal]
        rules.dropsHash = true
        rules.payments = ["": .unpaid]
        rules.standings = [
            .fulfilment: ["*": .fulfilled],
            // What was sold over the counter was handed over there.
            .shipsFrom: ["*": .fulfilled],
            .status: ["canceled": .cancelled, "cancelled": .cancelled, "refunded": .cancelled],
        ]
        rules.lineStandings = [
            .lineStatus: ["*": .fulfilled],
            .needsShipping: ["digital": .digital, "download": .digital],
        ]
        return rules
    }

    private static let place: TableLayout.Columns = [
        (.city, ["Ship City", "Delivery City"]), (.region, ["Ship State", "Delivery State"]),
        (.postalCode, ["Ship Zipcode", "Delivery Zipcode"]),
        (.country, ["Ship Country", "Delivery Country"]),
    ]

    /// A row a transaction; what belongs to the order is repeated, and its shipping and tax stand on the first.
    private static let items = TableLayout(
        "sold-order-items",
        "the sold order items, of 33 columns or 32, also in British wording",
        columns: [
            (.orderID, ["Order ID"]), (.orderNumber, ["Order ID"]), (.createdAt, ["Sale Date"]),
            (.currency, ["Currency"]), (.fulfilment, ["Date Shipped", "Date Posted"]),
            (.payment, ["Date Paid"]), (.shipsFrom, ["InPerson Location"]),
            (.lineStatus, ["Date Shipped", "Date Posted"]), (.needsShipping, ["Listings Type"]),
            (.shipName, ["Ship Name", "Delivery Name"]),
            (.addressLine1, ["Ship Address1", "Delivery Address1"]),
            (.addressLine2, ["Ship Address2", "Delivery Address2"]),
            (.shipping, ["Order Shipping", "Order Delivery", "Delivery"]),
            (.shippingDiscount, ["Shipping Discount", "Delivery Discount"]),
            // In British wording the order's tax bears the name of the delivery's discount once more.
            (.tax, ["Order Sales Tax", .init("Delivery Discount", occurrence: 1)]),
            (.lineID, ["Transaction ID"]), (.sku, ["SKU"]), (.title, ["Item Name"]),
            (.variant, ["Variations"]), (.quantity, ["Quantity"]), (.unitPrice, ["Price"]),
            (.lineDiscount, ["Discount Amount"]),
        ] + place,
        needs: [.orderID, .quantity],
        decides: [["Sale Date"], ["Transaction ID"], ["Listing ID"]],
        rules: rules
    )

    /// Orders without their items: nothing of them can be sent.
    private static let orders = TableLayout(
        "sold-orders",
        "the sold orders, which name no items; to be joined with the order items",
        ships: false,
        columns: [
            (.orderID, ["Order ID"]), (.orderNumber, ["Order ID"]), (.createdAt, ["Sale Date"]),
            (.currency, ["Currency"]), (.fulfilment, ["Date Shipped", "Date Posted"]),
            (.status, ["Status"]), (.shipName, ["Full Name"]), (.addressLine1, ["Street 1"]),
            (.addressLine2, ["Street 2"]), (.discount, ["Discount Amount"]),
            (.shippingDiscount, ["Shipping Discount", "Delivery Discount"]),
            (.shipping, ["Shipping", "Delivery"]), (.tax, ["Sales Tax"]),
            (.total, ["Order Total"]),
        ] + place,
        needs: [.orderID],
        decides: [["Sale Date"], ["Order Net"], ["Full Name"]],
        rules: rules
    )
}
