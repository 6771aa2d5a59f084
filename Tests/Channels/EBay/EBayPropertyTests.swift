import EBayChannel
import Orders
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// Orders that are written down in eBay's report must be read back as they were.
@Suite struct EBayPropertyTests {
    private static let texts = HostileText.all.filter { !$0.allSatisfy(\.isWhitespace) }

    private static let names = [
        "NL": "Netherlands", "US": "United States", "GB": "United Kingdom", "DE": "Germany",
    ]

    /// A report with its columns in some order, and lines around the table.
    private static func file(_ orders: [StatedOrder], _ seed: Int) -> String {
        var random = SplitMix(seed: seed)
        var columns = [
            "Sales Record Number", "Order Number", "Ship To Name", "Ship To Address 1",
            "Ship To Address 2",
            "Ship To City", "Ship To State", "Ship To Zip", "Ship To Country", "Item Title",
            "Custom Label",
            "Quantity", "Sold For", "Shipping And Handling", "Seller Collected Tax", "Total Price",
            "Sale Date",
            "Paid On Date", "Transaction ID", "Global Shipping Program",
        ]
        columns.shuffle(using: &random)
        func row(_ values: [String: String]) -> String {
            columns.map { StatedOrder.csv(values[$0] ?? "") }.joined(separator: ",")
        }
        var rows: [String] = []
        for order in orders {
            let to = order.shipTo
            var whole = [
                "Sales Record Number": order.id, "Order Number": order.id, "Ship To Name": to.name,
                "Ship To Address 1": to.line1, "Ship To Address 2": to.line2,
                "Ship To City": to.city,
                "Ship To State": to.region, "Ship To Zip": to.postalCode,
                "Ship To Country": names[to.country] ?? "", "Sale Date": "Nov-18-26",
                "Paid On Date": "Nov-18-26",
                "Shipping And Handling": "$" + order.decimal(order.shipping),
                "Seller Collected Tax": "$" + order.decimal(order.tax),
                "Total Price": "$" + order.decimal(order.total),
            ]
            let items = order.lines.map { line in
                [
                    "Item Title": line.title, "Custom Label": line.sku,
                    "Quantity": "\(line.quantity)",
                    "Sold For": "$" + order.decimal(line.price), "Transaction ID": line.id,
                ]
            }
            if items.count == 1 {
                whole.merge(items[0]) { $1 }
                rows.append(row(whole))
            } else {
                let numbers = ["Sales Record Number": order.id, "Order Number": order.id]
                rows += [row(whole)] + items.map { row($0.merging(numbers) { $1 }) }
            }
        }
        let header = columns.map(StatedOrder.csv).joined(separator: ",")
        return "\nOrders report\n\(header)\n" + rows.joined(separator: "\n")
            + "\n\n\(rows.count) record(s) downloaded\nSeller ID : someone\n"
    }

    private let trips: ChannelRoundTrips<EBay>

    init() throws {
        trips = ChannelRoundTrips(
            try EBay.make(""),
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
