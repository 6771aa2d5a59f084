import PlainChannel
import Orders
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// Orders that are written down in a shop's own table must be read back as they were.
@Suite struct PlainPropertyTests {
    private static let texts = HostileText.all.filter { !$0.allSatisfy(\.isWhitespace) }

    /// A table with semicolons and decimal commas, its columns in some order.
    private static func file(_ orders: [StatedOrder], _ seed: Int) -> String {
        var random = SplitMix(seed: seed)
        var columns = [
            "Nr", "Code", "What", "Count", "Each", "Cur", "Ship", "Tax", "Sum", "Who", "A1", "A2",
            "Town", "Area",
            "Zip", "Land", "Nothing",
        ]
        columns.shuffle(using: &random)
        var rows = [columns.joined(separator: ";")]
        for order in orders {
            func amount(_ minor: Int64) -> String {
                order.decimal(minor).replacing(".", with: ",") + (seed % 2 == 0 ? " $" : "")
            }
            for line in order.lines {
                let to = order.shipTo
                let values = [
                    "Nr": order.id, "Code": line.sku, "What": line.title,
                    "Count": "\(line.quantity)",
                    "Each": amount(line.price), "Cur": order.currency.code,
                    "Ship": amount(order.shipping),
                    "Tax": amount(order.tax), "Sum": amount(order.total), "Who": to.name,
                    "A1": to.line1,
                    "A2": to.line2, "Town": to.city, "Area": to.region, "Zip": to.postalCode,
                    "Land": to.country,
                ]
                rows.append(
                    columns.map { StatedOrder.csv(values[$0] ?? "") }.joined(separator: ";")
                )
            }
        }
        return rows.joined(separator: "\r\n") + "\r\n"
    }

    @Test("reads back every fact of every order, whatever its texts", arguments: 0..<50)
    func roundTrip(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let stated = (0..<(1 + random.below(12))).map {
            StatedOrder($0, texts: Self.texts) { random.below($0) }
        }
        let orders = try Plain.make(
            "{columns: {Nr: order_id, Code: sku, What: title, Count: quantity, Each: unit_price, Cur: currency, Ship: shipping, Tax: tax, Sum: total, Who: ship_name, A1: address_line_1, A2: address_line_2, Town: city, Area: region, Zip: postal_code, Land: country}, separator: semicolon, decimal: comma}"
        ).read(Self.file(stated, seed))
        #expect(orders.count == stated.count)
        for (order, stated) in zip(orders, stated) { stated.check(order) }
    }

    @Test("how the file comes in portions makes no difference", arguments: 0..<8)
    func portions(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let stated = (0..<9).map { StatedOrder($0, texts: Self.texts) { random.below($0) } }
        let bytes = Array(Self.file(stated, seed).utf8)
        let channel = try Plain.make(
            "{columns: {Nr: order_id, Code: sku, What: title, Count: quantity, Each: unit_price, Cur: currency, Ship: shipping, Tax: tax, Sum: total, Who: ship_name, A1: address_line_1, A2: address_line_2, Town: city, Area: region, Zip: postal_code, Land: country}, separator: semicolon, decimal: comma}"
        )
        let whole = try channel.read(bytes)
        for portion in [1, 13, 4096] { #expect(try channel.read(bytes, portion: portion) == whole) }
    }

    @Test("keeps the promises every channel makes, on any orders", arguments: 0..<6)
    func promises(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let stated = (0..<7).map { StatedOrder($0, texts: Self.texts) { random.below($0) } }
        try ChannelPromises(
            Plain.make(
                "{columns: {Nr: order_id, Code: sku, What: title, Count: quantity, Each: unit_price, Cur: currency, Ship: shipping, Tax: tax, Sum: total, Who: ship_name, A1: address_line_1, A2: address_line_2, Town: city, Area: region, Zip: postal_code, Land: country}, separator: semicolon, decimal: comma}"
            ),
            on: Self.file(stated, seed)
        ).check(orders: 7)
    }

    @Test("a changed byte never traps, and never tells of a person", arguments: 0..<10)
    func damage(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let stated = (0..<4).map { StatedOrder($0, texts: Self.texts) { random.below($0) } }
        let places = (0..<60).map { _ in
            (offset: random.below(1 << 20), change: UInt8(1 << random.below(8)))
        }
        try ChannelDamage(
            Plain.make(
                "{columns: {Nr: order_id, Code: sku, What: title, Count: quantity, Each: unit_price, Cur: currency, Ship: shipping, Tax: tax, Sum: total, Who: ship_name, A1: address_line_1, A2: address_line_2, Town: city, Area: region, Zip: postal_code, Land: country}, separator: semicolon, decimal: comma}"
            ),
            on: Self.file(stated, seed)
        ).check(places)
    }
}
