import WooCommerceChannel
import Orders
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// Orders that are written down in WooCommerce's JSON must be read back as they were.
@Suite struct WooCommercePropertyTests {
    private static let texts = HostileText.all.filter { !$0.allSatisfy(\.isWhitespace) }

    /// An answer of the API, in one of the shapes in which it is met.
    private static func file(_ orders: [StatedOrder], _ seed: Int) -> String {
        func json(_ text: String) -> String { StatedOrder.json(text, escapes: seed % 2 == 0) }
        let objects = orders.map { order -> String in
            let lines = order.lines.map { line in
                """
                {"id": \(line.id), "name": \(json(line.title.replacing("&", with: "&amp;"))), "quantity": \(line.quantity),
                 "sku": "\(line.sku)", "total": "\(order.decimal(line.total))", "meta_data": [{"value": {"a": [1, null]}}]}
                """
            }
            let to = order.shipTo
            return """
                {"id": \(order.id), "number": "N\(order.id)", "status": "processing", "currency": "\(order.currency)",
                 "currency_symbol": "$", "date_created_gmt": "2026-11-18T09:00:00", "billing": {"country": "FR"},
                 "shipping": {"first_name": \(json(to.name)), "last_name": "", "address_1": \(json(to.line1)),
                  "address_2": \(json(to.line2)), "city": \(json(to.city)), "state": \(json(to.region)),
                  "postcode": "\(to.postalCode)", "country": "\(to.country)"},
                 "shipping_total": "\(order.decimal(order.shipping))", "total_tax": "\(order.decimal(order.tax))",
                 "total": "\(order.decimal(order.total))", "line_items": [\(lines.joined(separator: ","))]}
                """
        }
        switch seed % 3 {
        case 0: return "[" + objects.joined(separator: ", ") + "]"
        case 1: return "{\"data\": [" + objects.joined(separator: ",\n") + "]}\n"
        default: return objects.map { $0.replacing("\n", with: " ") }.joined(separator: "\n") + "\n"
        }
    }

    private let trips: ChannelRoundTrips<WooCommerce>

    init() throws {
        trips = ChannelRoundTrips(
            try WooCommerce.make(""),
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
