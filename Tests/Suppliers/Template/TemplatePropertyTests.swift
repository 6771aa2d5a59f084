import Orders
import PipelineKit
import PipelineSupply
import PipelineTesting
import Seeds
import TemplateSupplier
import Testing

/// Feeds that are written from known offers, and purchase orders that something happened to.
@Suite struct TemplatePropertyTests {
    private static let header = "sku,own,cost,stock,days,to,first,next"

    private static func template(_ separator: String = "comma", _ more: String = "") throws
        -> Template
    {
        try Template.make(
            """
            name: north
            currency: EUR
            \(more)
            feed:
              file: feed.csv
              separator: \(separator)
              columns: {sku: sku, supplier_sku: own, cost: cost, stock: stock, lead_time: days, \
            ships_to: to, freight: first, freight_next: next}
            file:
              separator: \(separator)
              columns: {PO: po_number, Ref: order_number, Name: recipient_name, Street: address_line_1, \
            City: city, Zip: postal_code, Country: country, Item: supplier_sku, Qty: quantity, \
            Price: unit_cost, Via: {fixed: GROUND}}
            """
        )
    }

    private static func offers(_ template: Template, _ text: String) throws -> [Offer] {
        try template.offers(from: [Feed(path: template.feeds[0], bytes: Array(text.utf8))])
    }

    @Test(
        "reads back every offer of a feed",
        arguments: ["comma", "semicolon", "tab", "bar"],
        0..<10
    )
    func feed(separator: String, seed: Int) throws {
        var random = SplitMix(seed: seed)
        let mark = ["comma": ",", "semicolon": ";", "tab": "\t", "bar": "|"][separator] ?? ","
        var rows = [Self.header.replacing(",", with: mark)]
        var expected: [Offer] = []
        for number in 0..<(1 + random.below(30)) {
            let cost = Money(Int64(random.below(9000)), .eur)
            let stock = random.below(50)
            let days = 1 + random.below(20)
            let to = random.pick(["", "NL", "NL DE"])
            let freight = Freight(
                first: Money(Int64(random.below(900)), .eur),
                next: Money(Int64(random.below(90)), .eur)
            )
            rows.append(
                [
                    "SKU-\(number)", "N\(number)", cost.decimal, "\(stock)", "\(days)", to,
                    freight.first.decimal, freight.next.decimal,
                ].joined(separator: mark)
            )
            expected.append(
                Offer(
                    sku: "SKU-\(number)",
                    supplierSKU: "N\(number)",
                    unitCost: cost,
                    usableStock: max(0, stock - 5),
                    leadTimeInDays: days,
                    freight: freight,
                    destinations: Destinations(to)
                )
            )
        }
        let template = try Self.template(separator, "stock_buffer: 5")
        let text = rows.joined(separator: "\r\n")
        #expect(try Self.offers(template, text) == expected)
        #expect(try Self.offers(template, "\u{FEFF}" + text + "\n") == expected)
    }

    @Test(
        "reads any bytes as a feed or refuses them with a place, and never traps",
        arguments: 0..<150
    )
    func noise(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let alphabet = Array("S1,,\"\n 0.5-N".utf8) + [0xFF]
        let noise = random.bytes(random.below(80), of: alphabet)
        let template = try Self.template()
        let feed = Feed(path: template.feeds[0], bytes: Array((Self.header + "\n").utf8) + noise)
        do throws(Fault) {
            for offer in try template.offers(from: [feed]) {
                #expect(!offer.sku.isEmpty)
                #expect(offer.usableStock >= 0)
                #expect(offer.unitCost.map { $0.minor >= 0 } ?? true)
            }
        } catch {
            #expect(error.kind == .input)
            #expect(error.place.hasPrefix("feed.csv:"))
        }
    }

    /// A batch of purchase orders with everything in it.
    private static func batch(_ seed: Int) -> [PurchaseOrder] {
        var random = SplitMix(seed: seed)
        return (0..<(1 + random.below(6))).map { number in
            PurchaseOrder(
                number: PONumber(Digest(high: random.next(), low: random.next())),
                orderNumber: "#\(number)",
                recipient: .test(
                    name: random.pick(HostileText.all),
                    line1: random.pick(HostileText.all),
                    postalCode: "35\(10 + number) AB"
                ),
                lines: (0...random.below(3)).map { line in
                    PurchaseOrder.Line(
                        supplierSKU: "N\(line)",
                        quantity: Quantity(1 + random.below(9)) ?? .zero,
                        unitCost: Money(Int64(random.below(9000)), .eur)
                    )
                }
            )
        }
    }

    private static func statements(_ orders: [PurchaseOrder], _ template: Template) -> [[UInt8]] {
        orders.map { order in
            var writer = ByteWriter()
            order.writeStatement(of: template.disclosed, to: &writer)
            return writer.bytes
        }
    }

    @Test("gives back what it was given, to the byte of every text", arguments: 0..<60)
    func roundTrip(seed: Int) throws {
        let (template, batch) = (try Self.template(), Self.batch(seed))
        let files = try template.encode(batch, in: .test("north-1"))
        #expect(files.map(\.name) == ["north-1.csv"])
        let read = try files.flatMap { try template.decode($0) }
        #expect(Self.statements(read, template) == Self.statements(batch, template))
    }

    @Test(
        "a file of which a byte was changed states something else or cannot be read",
        arguments: 0..<60
    )
    func changedByte(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let (template, batch) = (try Self.template(), Self.batch(seed))
        let file = try #require(template.encode(batch, in: .test("north-1")).first)
        let expected = Self.statements(batch, template)
        for _ in 0..<40 {
            var bytes = file.bytes
            let place = random.below(bytes.count)
            bytes[place] ^= UInt8(1 << random.below(7))
            do throws(Fault) {
                let read = try template.decode(ExportFile(name: file.name, bytes: bytes))
                if Self.statements(read, template) == expected {
                    // A carriage return before a newline, or quotes that were not needed, say nothing.
                    let changed = [file.bytes[place], bytes[place]]
                    #expect(changed.contains { [0x0D, 0x22, 0x27].contains($0) })
                }
            } catch {
                #expect(error.kind == .input)
                #expect(error.place.hasPrefix("north-1.csv"))
            }
        }
    }

    @Test(
        "a file that was cut, or of which a row was doubled or dropped, states something else",
        arguments: 0..<60
    )
    func rows(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let template = try Self.template()
        // Rows without newlines inside, so that a row is a line.
        var batch = Self.batch(seed)
        for index in batch.indices { batch[index].recipient = .test(name: "Row \(index)") }
        let file = try #require(template.encode(batch, in: .test("north-1")).first)
        let expected = Self.statements(batch, template)
        let rows = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map {
            $0 + "\n"
        }
        let row = 1 + random.below(rows.count - 1)
        var dropped = rows
        dropped.remove(at: row)
        var doubled = rows
        doubled.insert(rows[row], at: row)
        for changed in [dropped, doubled, [rows[0]]] {
            let bytes = Array(changed.joined().utf8)
            let read = try template.decode(ExportFile(name: file.name, bytes: bytes))
            #expect(Self.statements(read, template) != expected)
        }
    }

    @Test("writes nothing for no orders")
    func nothing() throws {
        #expect(try Self.template().encode([], in: .test("x")).isEmpty)
    }

    @Test(
        "says what is wrong with a supplier's own numbers, and where",
        arguments: [
            ("order_fee: ‸1.00 USD", "'1.00 USD' is not in the supplier's currency EUR"),
            (
                "freight: ‸{first: 1.00 EUR, next: 1.00 USD}",
                "'1.00 USD' is not in the supplier's currency EUR"
            ),
            ("freight: ‸{first: 1.00 EUR}", "'next' is missing"),
            ("ships_to: ‸nl", "'nl' is not a list of country codes of two letters, or '*'"),
            ("lead_time: ‸soon", "'soon' is not a time such as 90s, 30m, 72h or 7d"),
            ("stock_buffer: ‸-1", "'-1' is not a whole number from 0 to 1000000000"),
        ]
    )
    func findings(key: String, message: String) throws {
        let marked = MarkedText("name: north\ncurrency: EUR\n\(key)\n")
        let rest = """
            feed: {file: f.csv, columns: {sku: s, cost: c, stock: q}}
            file: {columns: {a: po_number, b: recipient_name, c: address_line_1, d: city, \
            e: postal_code, f: country, g: supplier_sku, h: quantity}}
            """
        let finding = #expect(throws: Finding.self) { try Template.make(marked.text + rest) }
        #expect(finding?.message == message)
        #expect(finding?.position == marked.position)
    }
}
