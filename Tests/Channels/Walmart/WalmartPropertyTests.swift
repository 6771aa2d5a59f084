import WalmartChannel
import Orders
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// Orders that are written down in Walmart's JSON must be read back as they were.
@Suite struct WalmartPropertyTests {
    private static let texts = HostileText.all.filter { !$0.allSatisfy(\.isWhitespace) }

    /// An answer of the API.
    private static func file(_ orders: [StatedOrder], _ seed: Int) -> String {
        func json(_ text: String) -> String { StatedOrder.json(text, escapes: seed % 2 == 0) }
        let objects = orders.map { order -> String in
            let lines = order.lines.enumerated().map { index, line in
                let shipping = index == 0 ? order.shipping : 0
                let tax = index == 0 ? order.tax : 0
                return """
                    {"lineNumber": "\(index + 1)", "item": {"productName": \(json(line.title)), "sku": "\(line.sku)"},
                     "charges": {"charge": [
                      {"chargeType": "SHIPPING", "chargeAmount": {"currency": "USD", "amount": \(order.decimal(shipping))}},
                      {"chargeType": "PRODUCT", "chargeAmount": {"currency": "USD", "amount": \(order.decimal(line.total))},
                       "tax": {"taxAmount": {"currency": "USD", "amount": \(order.decimal(tax))}}}]},
                     "orderLineQuantity": {"amount": "\(line.quantity)"},
                     "orderLineStatuses": {"orderLineStatus": [{"status": "Created"}]}}
                    """
            }
            let to = order.shipTo
            return """
                {"purchaseOrderId": "\(order.id)", "customerOrderId": "C\(order.id)", "orderDate": 1795053600000,
                 "shippingInfo": {"postalAddress": {"name": \(json(to.name)), "address1": \(json(to.line1)),
                  "address2": \(json(to.line2)), "city": \(json(to.city)), "state": \(json(to.region)),
                  "postalCode": "\(to.postalCode)", "country": "\(to.country)"}},
                 "orderLines": {"orderLine": [\(lines.joined(separator: ", "))]}}
                """
        }
        let list = "[" + objects.joined(separator: ",") + "]"
        return seed % 2 == 0
            ? "{\"list\": {\"meta\": {\"limit\": 9}, \"elements\": {\"order\": \(list)}}}" : list
    }

    private let trips: ChannelRoundTrips<Walmart>

    init() throws {
        trips = ChannelRoundTrips(
            try Walmart.make(""),
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
