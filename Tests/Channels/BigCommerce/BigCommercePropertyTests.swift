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

    @Test("reads back every fact of every order, whatever its texts", arguments: 0..<50)
    func roundTrip(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let stated = (0..<(1 + random.below(12))).map {
            StatedOrder($0, texts: Self.texts) { random.below($0) }
        }
        let orders = try BigCommerce.make("").read(Self.file(stated, seed))
        #expect(orders.count == stated.count)
        for (order, stated) in zip(orders, stated) { stated.check(order) }
    }

    @Test("how the file comes in portions makes no difference", arguments: 0..<8)
    func portions(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let stated = (0..<9).map { StatedOrder($0, texts: Self.texts) { random.below($0) } }
        let bytes = Array(Self.file(stated, seed).utf8)
        let channel = try BigCommerce.make("")
        let whole = try channel.read(bytes)
        for portion in [1, 13, 4096] { #expect(try channel.read(bytes, portion: portion) == whole) }
    }

    @Test("keeps the promises every channel makes, on any orders", arguments: 0..<6)
    func promises(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let stated = (0..<7).map { StatedOrder($0, texts: Self.texts) { random.below($0) } }
        try ChannelPromises(BigCommerce.make(""), on: Self.file(stated, seed)).check(
            orders: 7,
            units: stated.flatMap(\.lines).reduce(0) { $0 + $1.quantity },
            minor: stated.flatMap(\.lines).reduce(0) { $0 + $1.total }
        )
    }

    @Test("a changed byte never traps, and never tells of a person", arguments: 0..<10)
    func damage(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let stated = (0..<4).map { StatedOrder($0, texts: Self.texts) { random.below($0) } }
        let places = (0..<60).map { _ in
            (offset: random.below(1 << 20), change: UInt8(1 << random.below(8)))
        }
        try ChannelDamage(BigCommerce.make(""), on: Self.file(stated, seed)).check(places)
    }
}
