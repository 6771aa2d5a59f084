import BigCommerceChannel
import Orders
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// Orders that are written down in BigCommerce's JSON must be read back as they were.
@Suite struct BigCommercePropertyTests {
    private static let texts = HostileText.all.filter { !$0.allSatisfy(\.isWhitespace) }

    /// Orders with everything inside.
    private static func file(_ orders: [StatedOrder], _ seed: Int) -> String {
        func json(_ text: String) -> String { StatedOrder.json(text, escapes: seed % 2 == 0) }
        let objects = orders.map { order -> String in
            let lines = order.lines.map { line in
                """
                {"id": \(line.id), "name": \(json(line.title)), "sku": "\(line.sku)", "quantity": \(line.quantity),
                 "total_ex_tax": "\(order.decimal(line.total))00", "type": "physical", "quantity_shipped": 0}
                """
            }
            let to = order.shipTo
            return """
                {"id": \(order.id), "date_created": "Wed, 18 Nov 2026 09:00:00 +0000", "status_id": 11,
                 "currency_code": "USD", "total_inc_tax": "\(order.decimal(order.total))00",
                 "total_tax": "\(order.decimal(order.tax))00", "shipping_cost_ex_tax": "\(order.decimal(order.shipping))00",
                 "products": [\(lines.joined(separator: ","))],
                 "shipping_addresses": [{"first_name": \(json(to.name)), "last_name": "", "street_1": \(json(to.line1)),
                  "street_2": \(json(to.line2)), "city": \(json(to.city)), "state": \(json(to.region)),
                  "zip": "\(to.postalCode)", "country_iso2": "\(to.country)"}]}
                """
        }
        return "[" + objects.joined(separator: ", ") + "]"
    }

    private let trips: ChannelRoundTrips<BigCommerce>

    init() throws {
        trips = ChannelRoundTrips(
            try BigCommerce.make(""),
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
