import Orders
package import PipelineKit
import PipelineLayout
import PipelineZones

/// Etsy: the table of sold order items, with the table of sold orders beside it for totals.
///
/// The items say what was bought and for whom; the orders, joined by the order's id, say what was paid in all. Neither
/// says the customer's mail or phone. Two files under the names that Etsy gives them, in one folder, are a pair:
/// whichever of them is read, it is read with the other.
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
        let (sample, source) = try PeekedSource.peek(file)
        let layout = Self.reading.claims(on: sample).first?.layout
        func read(
            _ file: any ByteSource,
            of path: Path,
            joining other: Path?
        ) throws(Fault) -> any OrderSource {
            let facts: [Fact] = [.total, .status, .fulfilment]
            var joined: [[UInt8]: [Fact: [UInt8]]] = [:]
            if let other { joined = try Self.facts(facts, in: other, as: Self.orders, files) }
            return try Self.reading.open(file, of: path, shop: shop, joined: joined) {
                $0.zone = zone
            }
        }
        guard layout == Self.orders.name else {
            if let soldOrders { return try read(source, of: path, joining: soldOrders) }
            let other = try Self.other(of: path, "SoldOrderItems", "SoldOrders", files)
            return try read(source, of: path, joining: other)
        }
        let orders = try read(source, of: path, joining: nil)
        guard soldOrders == nil,
            let items = try Self.other(of: path, "SoldOrders", "SoldOrderItems", files)
        else { return orders }
        let told = try Self.facts([.orderID], in: items, as: Self.items, files)
        // Orders with items are read where the items are.
        let isReadThere = files.isSource(items)
        return Pair(
            items: isReadThere ? nil : try read(try files.open(items), of: items, joining: path),
            orders: orders,
            told: Set(told.keys.map { String(decoding: $0, as: UTF8.self) })
        )
    }

    /// The file beside one that has the name of its other half.
    private static func other(
        of path: Path,
        _ word: String,
        _ other: String,
        _ files: any NightFiles
    ) throws(Fault) -> Path? {
        let name = path.lastComponent
        guard name.contains(word), name.hasSuffix(".csv") else { return nil }
        return try files.matching(path.sibling(name.replacing(word, with: other))).first
    }

    private static func facts(
        _ facts: [Fact],
        in path: Path,
        as layout: TableLayout,
        _ files: any NightFiles
    ) throws(Fault) -> [[UInt8]: [Fact: [UInt8]]] {
        try reading.facts(in: try files.contents(of: path), of: path, layout: layout.name, facts)
    }
}

/// Orders with their items, and behind them those of which no item is told.
private struct Pair: OrderSource {
    var items: (any OrderSource)?
    var orders: any OrderSource
    /// The ids of orders with items.
    let told: Set<String>

    mutating func next() throws(Fault) -> UnreadOrders? {
        if let chunk = try items?.next() { return chunk }
        let told = told
        return try orders.next().map { chunk in
            UnreadOrders { () throws(Fault) in
                try chunk.read().filter { !told.contains($0.id.id) }
            }
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
