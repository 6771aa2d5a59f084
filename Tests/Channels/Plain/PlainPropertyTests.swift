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

    private let trips: ChannelRoundTrips<Plain>

    init() throws {
        trips = ChannelRoundTrips(
            try Plain.make(
                "{columns: {Nr: order_id, Code: sku, What: title, Count: quantity, Each: unit_price, Cur: currency, Ship: shipping, Tax: tax, Sum: total, Who: ship_name, A1: address_line_1, A2: address_line_2, Town: city, Area: region, Zip: postal_code, Land: country}, separator: semicolon, decimal: comma}"
            ),
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
