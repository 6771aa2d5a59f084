import AmazonChannel
import Orders
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// Orders that are written down in Amazon's report must be read back as they were.
@Suite struct AmazonPropertyTests {
    /// Texts that a report can hold, which has no quotes around its fields.
    private static let texts = HostileText.all.filter { text in
        !text.allSatisfy(\.isWhitespace) && !text.contains { "\t\n\r\r\n".contains($0) }
    }

    /// A report with its columns in some order.
    private static func file(_ orders: [StatedOrder], _ seed: Int) -> String {
        var random = SplitMix(seed: seed)
        var columns = [
            "order-id", "order-item-id", "purchase-date", "sku", "product-name",
            "quantity-purchased",
            "currency", "item-price", "item-tax", "shipping-price", "recipient-name",
            "ship-address-1",
            "ship-address-2", "ship-city", "ship-state", "ship-postal-code", "ship-country",
            "is-prime",
        ]
        columns.shuffle(using: &random)
        var rows = [columns.joined(separator: "\t")]
        for order in orders {
            for (index, line) in order.lines.enumerated() {
                let to = order.shipTo
                let values = [
                    "order-id": order.id, "order-item-id": line.id, "sku": line.sku,
                    "purchase-date": "2026-11-18T01:00:00-08:00", "product-name": line.title,
                    "quantity-purchased": "\(line.quantity)", "currency": order.currency.code,
                    "item-price": order.decimal(line.total),
                    "item-tax": order.decimal(index == 0 ? order.tax : 0),
                    "shipping-price": order.decimal(index == 0 ? order.shipping : 0),
                    "recipient-name": to.name, "ship-address-1": to.line1,
                    "ship-address-2": to.line2,
                    "ship-city": to.city, "ship-state": to.region,
                    "ship-postal-code": to.postalCode,
                    "ship-country": to.country,
                ]
                rows.append(columns.map { values[$0] ?? "" }.joined(separator: "\t"))
            }
        }
        return rows.joined(separator: seed % 2 == 0 ? "\n" : "\r\n") + "\n"
    }

    private let trips: ChannelRoundTrips<Amazon>

    init() throws {
        trips = ChannelRoundTrips(
            try Amazon.make(""),
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
