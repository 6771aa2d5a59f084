import Orders
import PipelineKit
import PipelineTesting
import Seeds
import ShopifyChannel
import Testing

/// Exports that are written from known orders must be read back as these orders.
@Suite struct ShopifyPropertyTests {
    /// An order as an export states it.
    private struct Stated {
        var number: String
        var fields: [String: String]
        var lines: [[String: String]]
    }

    private static let orderColumns = [
        "Id", "Email", "Financial Status", "Currency", "Subtotal", "Shipping", "Taxes", "Total",
        "Discount Amount", "Created at", "Cancelled at", "Notes", "Fulfillment Status",
        "Shipping Name", "Shipping Company", "Shipping Address1", "Shipping Address2",
        "Shipping City", "Shipping Zip", "Shipping Province", "Shipping Country", "Shipping Phone",
    ]
    private static let lineColumns = [
        "Lineitem quantity", "Lineitem name", "Lineitem price", "Lineitem sku",
        "Lineitem discount", "Lineitem requires shipping", "Lineitem fulfillment status",
    ]
    /// Columns of an export that say nothing to a supplier.
    private static let others = ["Vendor", "Tags", "Risk Level", "Source", "Billing Name", "Phone"]

    private static func cents(_ random: inout SplitMix, below bound: Int) -> String {
        Money(Int64(random.below(bound)), .usd).decimal
    }

    private static func stated(_ number: Int, _ random: inout SplitMix) -> Stated {
        let texts = HostileText.all.filter { !$0.isEmpty }
        var fields = [
            "Id": "55\(number)", "Currency": random.pick(["USD", "EUR", "GBP"]),
            "Financial Status": random.pick(["paid", "pending", "refunded", "partially_paid"]),
            "Shipping": cents(&random, below: 2000), "Taxes": cents(&random, below: 900),
            "Discount Amount": cents(&random, below: 900),
            "Created at": "2026-11-18 10:0\(number % 10):00 +0100",
        ]
        for column in [
            "Email", "Notes", "Shipping Name", "Shipping Company", "Shipping Address1",
            "Shipping Address2", "Shipping City", "Shipping Province",
        ] { fields[column] = random.pick(texts) }
        fields["Shipping Zip"] = "'" + random.pick(["01234", "3511 AB", "SW1A 1AA"])
        fields["Shipping Country"] = random.pick(["NL", "US", "GB"])
        if random.chance(10) { fields["Cancelled at"] = "2026-11-18 11:00:00 +0100" }
        if random.chance(10) { fields["Fulfillment Status"] = "fulfilled" }
        let lines = (0...random.below(4)).map { line in
            [
                "Lineitem quantity": "\(1 + random.below(9))", "Lineitem name": random.pick(texts),
                "Lineitem price": cents(&random, below: 9000), "Lineitem sku": "SKU-\(line)",
                "Lineitem discount": cents(&random, below: 100),
                "Lineitem requires shipping": random.pick(["true", "false"]),
                "Lineitem fulfillment status": random.pick(["pending", "fulfilled"]),
            ]
        }
        return Stated(number: "#\(1000 + number)", fields: fields, lines: lines)
    }

    private static func quoted(_ text: String) -> String {
        let mustQuote =
            text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
            || text.hasPrefix(" ") || text.hasSuffix(" ")
        return mustQuote ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }

    /// The export, with its columns in some order.
    private static func export(_ orders: [Stated], _ random: inout SplitMix) -> String {
        var columns = ["Name"] + orderColumns + lineColumns + others
        columns.shuffle(using: &random)
        let newline = random.pick(["\n", "\r\n"])
        var text = random.chance(30) ? "\u{FEFF}" : ""
        text += columns.joined(separator: ",") + newline
        for order in orders {
            for (index, line) in order.lines.enumerated() {
                var values = line
                if index == 0 { values.merge(order.fields) { $1 } }
                values["Name"] = order.number
                values["Vendor"] = "=x,\"y\""
                text += columns.map { quoted(values[$0] ?? "") }.joined(separator: ",") + newline
            }
        }
        return text
    }

    private static func read(_ text: String, portion: Int = .max) throws -> [Order] {
        let path = Path(location: "orders.csv", label: "orders.csv")
        let source = MemorySource(Array(text.utf8), portion: portion)
        var file = try Shopify.make("").open(source, of: path, shop: "us", files: MemoryFiles())
        var orders: [Order] = []
        while let chunk = try file.next() { orders += try chunk.read() }
        return orders
    }

    private func check(_ order: Order, _ stated: Stated) throws {
        let fields = stated.fields
        let currency = try #require(Currency(fields["Currency"] ?? ""))
        func money(_ text: String?) -> Money? { Money(decimal: text ?? "", currency) }
        #expect(order.faults.isEmpty)
        #expect(order.id == OrderID(channel: "shopify", shop: "us", id: fields["Id"] ?? ""))
        #expect(order.number == stated.number)
        #expect(order.email == fields["Email"])
        #expect(order.note == fields["Notes"])
        #expect(order.createdAt == Instant(fields["Created at"] ?? ""))
        let isFulfilled = fields["Fulfillment Status"] != nil
        let standing =
            fields["Cancelled at"] != nil
            ? Order.Standing.cancelled : isFulfilled ? .fulfilled : .open
        #expect(order.standing == standing)
        #expect(order.charges.shipping == money(fields["Shipping"]))
        #expect(order.charges.tax == money(fields["Taxes"]))
        #expect(order.charges.discount == money(fields["Discount Amount"]))
        let to = order.shipTo
        #expect(to.name == fields["Shipping Name"])
        #expect(to.company == fields["Shipping Company"])
        #expect(to.line1 == fields["Shipping Address1"])
        #expect(to.line2 == fields["Shipping Address2"])
        #expect(to.city == fields["Shipping City"])
        #expect(to.region == fields["Shipping Province"])
        #expect("'" + to.postalCode == fields["Shipping Zip"])
        #expect(to.country == fields["Shipping Country"])
        #expect(order.lines.count == stated.lines.count)
        for (line, values) in zip(order.lines, stated.lines) {
            #expect(line.sku == values["Lineitem sku"])
            #expect(line.title == values["Lineitem name"])
            #expect(line.quantity.description == values["Lineitem quantity"])
            let price = try #require(money(values["Lineitem price"]))
            #expect(line.total == price * line.quantity)
            #expect(line.discount == money(values["Lineitem discount"]))
            let isDigital = values["Lineitem requires shipping"] == "false"
            let isSent = values["Lineitem fulfillment status"] == "fulfilled"
            #expect(line.standing == (isSent ? .fulfilled : isDigital ? .digital : .open))
        }
    }

    @Test("reads back every field of every order, whatever stands in it", arguments: 0..<60)
    func roundTrip(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let stated = (0..<(1 + random.below(20))).map { Self.stated($0, &random) }
        let orders = try Self.read(Self.export(stated, &random))
        #expect(orders.count == stated.count)
        for (order, stated) in zip(orders, stated) { try check(order, stated) }
    }

    @Test("how the file comes in portions makes no difference", arguments: 0..<12)
    func portions(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let stated = (0..<20).map { Self.stated($0, &random) }
        let text = Self.export(stated, &random)
        let whole = try Self.read(text)
        for portion in [1, 3, 17, 1000] { #expect(try Self.read(text, portion: portion) == whole) }
    }

    @Test("each order knows the line of the file at which it starts", arguments: 0..<20)
    func places(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let stated = (0..<10).map { Self.stated($0, &random) }
        let text = Self.export(stated, &random)
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        for order in try Self.read(text) {
            // The row starts in its line, and no row before it has the number in the same column.
            let before = lines.prefix(order.source.line - 1).joined()
            let from = lines.dropFirst(order.source.line - 1).joined()
            let isThere = String(decoding: Array(from), as: UTF8.self).contains(order.number)
            let isBefore = String(decoding: Array(before), as: UTF8.self).contains(order.number)
            #expect(isThere && !isBefore)
        }
    }

    @Test("a column that is gone takes only its own facts with it", arguments: 0..<30)
    func columns(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let stated = [Self.stated(1, &random)]
        let optional = Self.orderColumns + Self.lineColumns
        let gone = optional[seed % optional.count]
        var columns = ["Name"] + optional
        columns.removeAll { $0 == gone }
        let rows = stated[0].lines.enumerated().map { index, line in
            columns.map { column in
                if column == "Name" { return "#1001" }
                return Self.quoted(
                    line[column] ?? (index == 0 ? stated[0].fields[column] ?? "" : "")
                )
            }
            .joined(separator: ",")
        }
        let text = ([columns.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
        guard gone != "Currency" else {
            let fault = #expect(throws: Fault.self) { try Self.read(text) }
            #expect(fault?.message.contains("'Currency'") == true)
            return
        }
        let order = try #require(try Self.read(text).first)
        // Without a quantity or a price each line waits for a person, and says which column is not there.
        let isNeeded = ["Lineitem quantity", "Lineitem price"].contains(gone)
        #expect(order.faults.count == (isNeeded ? order.lines.count : 0))
        #expect(order.faults.allSatisfy { $0.field == gone })
        #expect(order.lines.count == stated[0].lines.count)
    }
}
