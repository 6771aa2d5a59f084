import Orders
import PipelineKit
import PipelineTesting
import Seeds
import ShopifyChannel
import Testing

/// Orders that are written down in Shopify's JSON must be read back as they were.
@Suite struct ShopifyRESTPropertyTests {
    private static func json(_ order: StatedOrder, escapes: Bool) -> String {
        func json(_ text: String) -> String { StatedOrder.json(text, escapes: escapes) }
        let lines = order.lines.map { line in
            """
            {"id": \(line.id), "sku": "\(line.sku)", "title": \(json(line.title)), "variant_title": null,
             "quantity": \(line.quantity), "price": "\(order.decimal(line.price))", "properties": [],
             "requires_shipping": true, "fulfillment_status": null, "fulfillable_quantity": \(line.quantity)}
            """
        }
        let to = order.shipTo
        return """
            {"id": \(order.id), "name": "#\(order.id)", "currency": "\(order.currency)", "test": false,
             "created_at": "2026-11-18T10:00:00.123-05:00", "financial_status": "paid", "fulfillment_status": null,
             "cancelled_at": null, "total_price": "\(order.decimal(order.total))", "taxes_included": false,
             "total_tax": "\(order.decimal(order.tax))", "total_discounts": "0.00",
             "shipping_lines": [{"price": "\(order.decimal(order.shipping))"}],
             "shipping_address": {"name": \(json(to.name)), "address1": \(json(to.line1)),
              "address2": \(json(to.line2)), "city": \(json(to.city)), "zip": "\(to.postalCode)",
              "province": \(json(to.region)), "province_code": null, "country_code": "\(to.country)"},
             "line_items": [\(lines.joined(separator: ", "))]}
            """
    }

    private static func file(_ orders: [StatedOrder], _ seed: Int) -> String {
        let objects = orders.map { json($0, escapes: seed % 2 == 0) }
        switch seed % 3 {
        case 0: return "{\"orders\": [" + objects.joined(separator: ", ") + "]}"
        case 1: return objects.map { $0.replacing("\n", with: "") }.joined(separator: "\n")
        default: return "[" + objects.joined(separator: ",\n\n") + "]\n"
        }
    }

    private let trips: ChannelRoundTrips<Shopify>

    init() throws {
        trips = ChannelRoundTrips(
            try Shopify.make(""),
            file: Self.file
        )
    }

    @Test("reads back every fact of every order, whatever its texts", arguments: 0..<50)
    func roundTrip(seed: Int) throws {
        let orders = try trips.readBack(seed: seed)
        #expect(orders.allSatisfy { $0.createdAt?.description == "2026-11-18T15:00:00Z" })
    }

    @Test("how the file comes in portions makes no difference", arguments: 0..<8)
    func portions(seed: Int) throws { try trips.portions(seed: seed) }

    @Test("keeps the promises every channel makes, on any orders", arguments: 0..<6)
    func promises(seed: Int) throws { try trips.promises(seed: seed) }

    @Test("a changed byte never traps, and never tells of a person", arguments: 0..<10)
    func damage(seed: Int) throws { try trips.damage(seed: seed) }
}
