import EtsyChannel
import Orders
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// Orders that are written down in Etsy's order items must be read back as they were.
@Suite struct EtsyPropertyTests {
    private static let texts = HostileText.all.filter { !$0.allSatisfy(\.isWhitespace) }

    private static let names = [
        "NL": "The Netherlands", "US": "United States", "GB": "United Kingdom", "DE": "Germany",
    ]

    /// The order items with their columns in some order; every other file has a hash before its ids.
    private static func file(_ orders: [StatedOrder], _ seed: Int) -> String {
        var random = SplitMix(seed: seed)
        var columns = [
            "Sale Date", "Item Name", "Buyer", "Quantity", "Price", "Discount Amount",
            "Order Shipping",
            "Order Sales Tax", "Item Total", "Currency", "Transaction ID", "Listing ID",
            "Ship Name",
            "Ship Address1", "Ship Address2", "Ship City", "Ship State", "Ship Zipcode",
            "Ship Country",
            "Order ID", "SKU",
        ]
        columns.shuffle(using: &random)
        var rows = [columns.joined(separator: ",")]
        for order in orders {
            for (index, line) in order.lines.enumerated() {
                let to = order.shipTo
                let values = [
                    "Sale Date": "11/18/26", "Item Name": line.title,
                    "Quantity": "\(line.quantity)",
                    "Price": (seed % 3 == 0 ? "$" : "") + order.decimal(line.price),
                    "Order Shipping": order.decimal(index == 0 ? order.shipping : 0),
                    "Order Sales Tax": order.decimal(index == 0 ? order.tax : 0),
                    "Item Total": order.decimal(line.total), "Currency": order.currency.code,
                    "Transaction ID": line.id, "Listing ID": "9", "Ship Name": to.name,
                    "Ship Address1": to.line1, "Ship Address2": to.line2, "Ship City": to.city,
                    "Ship State": to.region, "Ship Zipcode": to.postalCode,
                    "Ship Country": names[to.country] ?? "",
                    "Order ID": (seed % 2 == 0 ? "#" : "") + order.id, "SKU": line.sku,
                ]
                rows.append(
                    columns.map { StatedOrder.csv(values[$0] ?? "") }.joined(separator: ",")
                )
            }
        }
        return rows.joined(separator: "\n") + "\n"
    }

    private let trips: ChannelRoundTrips<Etsy>

    init() throws {
        trips = ChannelRoundTrips(
            try Etsy.make(""),
            texts: Self.texts,
            file: Self.file
        )
    }

    @Test("reads back every fact of every order, whatever its texts", arguments: 0..<50)
    func roundTrip(seed: Int) throws {
        try trips.readBack(seed: seed)
    }

    @Test("how the file comes in portions makes no difference", arguments: 0..<8)
    func portions(seed: Int) throws { try trips.portions(seed: seed) }

    @Test("keeps the promises every channel makes, on any orders", arguments: 0..<6)
    func promises(seed: Int) throws { try trips.promises(seed: seed) }

    @Test("a changed byte never traps, and never tells of a person", arguments: 0..<10)
    func damage(seed: Int) throws { try trips.damage(seed: seed) }
}
