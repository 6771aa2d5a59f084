import Foundation
import Seeds

/// A generated night: a shop's export, its suppliers' feeds and a pipeline, the same for the same seed.
struct Workload {
    /// How many orders the night has; 1.5 lines each on average.
    let orders: Int
    /// How many SKUs the shop has; three suppliers offer each.
    let skus = 100_000
    /// How many suppliers there are.
    let suppliers = 40
    /// The folder of the night.
    let folder: String

    /// The pipeline file.
    var pipeline: String { "\(folder)/nightly.yaml" }
    /// The export.
    var export: String { "\(folder)/orders.csv" }

    /// Writes the files, unless an earlier run did.
    func write() throws {
        guard !FileManager.default.fileExists(atPath: pipeline) else { return }
        try FileManager.default.createDirectory(
            atPath: "\(folder)/feeds",
            withIntermediateDirectories: true
        )
        try writeFeeds()
        try writeOrders()
        try Data(yaml.utf8).write(to: URL(fileURLWithPath: pipeline))
    }

    private func name(_ supplier: Int) -> String { "supplier-\(supplier / 10)\(supplier % 10)" }

    /// What a SKU costs, in cents, before a supplier adds its own.
    private func cost(_ sku: Int) -> Int { 300 + sku * 7919 % 4000 }

    private func writeFeeds() throws {
        var feeds = Array(repeating: "sku,own,cost,stock,days\n", count: suppliers)
        var random = SplitMix(seed: 1)
        for sku in 0..<skus {
            for offer in 0..<3 {
                let supplier = (sku * 7 + offer * 13) % suppliers
                let cents = cost(sku) + random.below(200)
                feeds[supplier] +=
                    "SKU-\(sku),S\(supplier)-\(sku),\(cents / 100).\(twoDigits(cents % 100)),"
                    + "\(random.below(100) < 3 ? 0 : 500 + random.below(4500)),\(2 + random.below(12))\n"
            }
        }
        for (supplier, feed) in feeds.enumerated() {
            try Data(feed.utf8).write(
                to: URL(fileURLWithPath: "\(folder)/feeds/\(name(supplier)).csv")
            )
        }
    }

    private func writeOrders() throws {
        _ = FileManager.default.createFile(atPath: export, contents: nil)
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: export))
        var random = SplitMix(seed: 2)
        var text = Export.header
        for order in 0..<orders {
            text += Export.rows(order, skus: skus, cost: cost, &random)
            if text.utf8.count > 1 << 20 {
                try file.write(contentsOf: Data(text.utf8))
                text = ""
            }
        }
        try file.write(contentsOf: Data(text.utf8))
        try file.close()
    }

    private var yaml: String {
        let each = (0..<suppliers).map { supplier in
            """
              - name: \(name(supplier))
                plugin: template
                currency: USD
                freight: {first: 3.\(twoDigits(supplier)) USD, next: 0.50 USD}
                stock_buffer: 2
                feed: {file: feeds/\(name(supplier)).csv, columns: {sku: sku, supplier_sku: own, cost: cost, stock: stock, lead_time: days}}
                file:
                  columns: {po: po_number, order: order_number, name: recipient_name, company: company, line1: address_line_1, line2: address_line_2, city: city, region: region, zip: postal_code, country: country, phone: phone, item: supplier_sku, quantity: quantity, price: unit_cost}

            """
        }
        return """
            name: bench
            night: {ledger: state/ledger.sqlite, output: runs}
            suppliers:
            \(each.joined())
            stages:
              - ingest: {sources: [{channel: shopify, files: orders.csv}]}
              - validate-address
              - dedupe
              - route
              - price-check: {minimum_margin: 5%, payment_fee: 2.9%}
              - export
              - archive: {level: 6}

            """
    }
}

/// Rows in the layout of Shopify's export of 79 columns.
private enum Export {
    static let header = """
        Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,\
        Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,\
        Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,\
        Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,\
        Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,\
        Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,\
        Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,\
        Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,\
        Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,\
        Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,\
        Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,\
        Next Payment Due At,Payment References

        """

    private static let first = [
        "Arlo", "Bren", "Cato", "Dessa", "Elin", "Faro", "Gwin", "Hollis", "Ines", "Jarek", "Kaja",
        "Løvise", "Mirélle", "Nikta",
    ]
    private static let last = [
        "Ashdown", "Birkenfeld", "Castellane", "Drummore", "Eikeland", "Fairwater", "Grünewald",
        "Holloway", "Ilmarinen", "Jansma",
    ]
    private static let streets = [
        "Harrow Glen Drive", "Wren Orchard Avenue", "Lantern Creek Terrace", "Owlswick Street",
        "Marigold Rise",
    ]
    private static let places = [
        ("Austin", "TX", "US", "78701"), ("Richmond", "VA", "US", "23220"),
        ("Portland", "OR", "US", "97201"),
        ("Toronto", "ON", "CA", "M5V 2T6"), ("Berlin", "", "DE", "10115"),
        ("Utrecht", "", "NL", "3511 AB"),
        ("Lyon", "", "FR", "69001"), ("Leeds", "", "GB", "LS1 4AP"),
        ("Sydney", "NSW", "AU", "2000"),
        ("Osaka", "JP-27", "JP", "530-0001"),
    ]

    /// The rows of an order: one in three has two lines, one in twelve four.
    static func rows(_ order: Int, skus: Int, cost: (Int) -> Int, _ random: inout SplitMix)
        -> String
    {
        let lines = order % 12 == 11 ? 4 : order % 3 == 2 ? 2 : 1
        let items = (0..<lines).map { _ -> (sku: Int, units: Int, cents: Int) in
            let sku = random.below(skus)
            return (sku, 1 + random.below(3), cost(sku) * 2 + 900)
        }
        let number = "#\(1_000_001 + order)"
        let name = "\(first[random.below(first.count)]) \(last[random.below(last.count)])"
        let mail = "customer\(order)@example.com"
        let created =
            "2026-11-18 \(twoDigits(order / 3600 % 24)):\(twoDigits(order / 60 % 60)):\(twoDigits(order % 60)) -0500"
        let street = "\(1 + random.below(9999)) \(streets[random.below(streets.count)])"
        let unit = random.below(3) == 0 ? "Apt \(random.below(99))" : ""
        let (city, region, country, zip) = places[random.below(places.count)]
        let phone = "+1 206 555 0\(100 + random.below(99))"
        let subtotal = items.reduce(0) { $0 + $1.units * $1.cents }
        let address =
            "\(name),\"\(street), \(unit)\",\(street),\(unit),,\(city),'\(zip),\(region),\(country),\(phone)"
        func line(_ item: (sku: Int, units: Int, cents: Int)) -> String {
            "\(item.units),Product of the Shop No. \(item.sku) - Standard,\(money(item.cents)),,SKU-\(item.sku),true,true,pending"
        }
        var text =
            "\(number),\(mail),paid,\(created),unfulfilled,,no,USD,\(money(subtotal)),5.00,0.00,"
            + "\(money(subtotal + 500)),,0.00,Standard Shipping,\(created),\(line(items[0])),\(address),\(address),,,,"
            + "Shopify Payments,c\(order).1,0.00,Example Vendor,0.00,,,,\(5_000_000_000_000 + order),,Low,web,0.00,"
            + ",,,,,,,,,,,,,,,r\(order)x\(order)y,,,r\(order)x\(order)y\n"
        for item in items.dropFirst() {
            text +=
                "\(number),\(mail),,,,,,,,,,,,,,\(created),\(line(item)),"
                + String(repeating: ",", count: 26) + "Example Vendor,,,,,,,,,0.00"
                + String(repeating: ",", count: 19) + "\n"
        }
        return text
    }

    private static func money(_ cents: Int) -> String { "\(cents / 100).\(twoDigits(cents % 100))" }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
