import ExportStage
import Orders
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// What must hold for any orders and any suppliers.
@Suite struct ExportPropertyTests {
    private static let names: [SupplierName] = ["north", "east", "west"]

    /// Orders whose parts a seed gives away or ends.
    private static func orders(_ seed: Int) -> [Order] {
        var random = SplitMix(seed: seed)
        return (0..<(1 + random.below(30))).map { number in
            var order = Order.test(
                "#\(number)",
                lines: (0...random.below(3)).map {
                    .test("S\($0)", 1 + random.below(5), id: "\($0)")
                }
            )
            for index in order.lines.indices {
                if random.chance(20) {
                    order.lines[index].end(as: .held(Reason(.outOfStock)))
                    continue
                }
                var left = order.lines[index].quantity.units
                var shares: [(Quantity, Assignment)] = []
                while left > 0 {
                    let units = 1 + random.below(left)
                    shares.append((Quantity(units) ?? .zero, .test(random.pick(names))))
                    left -= units
                }
                order.lines[index].route(shares)
            }
            return order
        }
    }

    private struct Sent {
        var orders: [Order]
        var files: [String: [UInt8]]
    }

    /// The stage over chunks of some size, as the engine runs it.
    private static func run(_ orders: [Order], chunk: Int) async throws -> Sent {
        let files = MemoryFiles()
        let night = Night.test(suppliers: names.map { Shelf($0) }, files: files)
        var sink = try Export.make("").open(in: night)
        var done: [Order] = []
        for start in stride(from: 0, to: orders.count, by: chunk) {
            var part = night.witnessed(Array(orders[start...].prefix(chunk)))
            try await sink.write(&part)
            done += part
        }
        try await sink.finish()
        return Sent(orders: done, files: files.written)
    }

    @Test(
        "every routed part is sent once, to its supplier, with its order's recipient",
        arguments: 0..<60
    )
    func once(seed: Int) async throws {
        let sent = try await Self.run(Self.orders(seed), chunk: 5)
        var expected: [String] = []
        for order in sent.orders {
            for line in order.lines {
                for case .ended(.exported(let assignment, let number)) in line.parts.map(\.state) {
                    expected.append("\(assignment.supplier) \(number) \(order.number) \(line.id)")
                }
            }
        }
        var found: [String] = []
        for (name, bytes) in sent.files {
            let supplier = name.split(separator: "/")[1]
            for row in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
                found.append("\(supplier) \(row)")
            }
        }
        #expect(found.sorted() == expected.sorted())
        #expect(sent.orders.allSatisfy { $0.isEnded })
    }

    @Test("files are full before the next one starts, and numbered from one", arguments: 0..<60)
    func files(seed: Int) async throws {
        let sent = try await Self.run(Self.orders(seed), chunk: 5)
        for name in Self.names {
            let files = sent.files.filter { $0.key.hasPrefix("exports/\(name)/") }
                .sorted { $0.key < $1.key }
            let counts = files.map { _, bytes in
                Set(
                    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
                        $0.prefix(18)
                    }
                )
                .count
            }
            #expect(counts.dropLast().allSatisfy { $0 == 4 })
            #expect(counts.allSatisfy { (1...4).contains($0) })
            for (index, file) in files.enumerated() {
                #expect(file.key == "exports/\(name)/\(name)-2026-11-19-000\(index + 1).txt")
            }
        }
    }

    @Test("where the chunks are cut makes no difference", arguments: 0..<30)
    func chunks(seed: Int) async throws {
        let orders = Self.orders(seed)
        let whole = try await Self.run(orders, chunk: 1000)
        for size in [1, 3, 11] {
            let cut = try await Self.run(orders, chunk: size)
            #expect(cut.files == whole.files)
            #expect(cut.orders == whole.orders)
        }
    }

    @Test("an order has one number a supplier, and no two orders have one", arguments: 0..<30)
    func numbers(seed: Int) async throws {
        var owners: [PONumber: String] = [:]
        for order in try await Self.run(Self.orders(seed), chunk: 5).orders {
            for case .ended(.exported(let assignment, let number)) in order.states {
                let owner = "\(order.number) \(assignment.supplier)"
                #expect(owners.updateValue(owner, forKey: number) ?? owner == owner)
            }
        }
        #expect(Set(owners.values).count == owners.count)
    }
}

/// A supplier that writes a row for each line: the number, the order and the line.
private struct Shelf: Supplier {
    static let manifest = Manifest("shelf", "Writes rows.")
    let name: SupplierName
    init(_ settings: Settings) throws(Finding) { self.init("unnamed") }
    init(_ name: SupplierName) { self.name = name }
    var feeds: [Path] { [] }
    var terms: SupplierTerms { SupplierTerms(orderFee: Money(0, .usd), ordersPerFile: 4) }
    var disclosed: [PurchaseOrder.Field] { [.number] }
    func offers(from feeds: [Feed]) -> [Offer] { [] }
    func refusal(of offer: Offer, to recipient: Address) -> Reason? { nil }
    func encode(_ orders: [PurchaseOrder], in envelope: Envelope) -> [ExportFile] {
        let rows = orders.flatMap { order in
            order.lines.map { "\(order.number) \(order.orderNumber) \($0.lineID)\n" }
        }
        return [ExportFile(name: envelope.name + ".txt", bytes: Array(rows.joined().utf8))]
    }
    func decode(_ file: ExportFile) -> [PurchaseOrder] { [] }
}
