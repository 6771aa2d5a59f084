import Foundation
import Orders
import PipelineKit
import PipelineTesting
import ShopifyChannel
import Testing

/// The samples' exports, damaged at seeded places: a file is refused or every row ends in an order.
@Suite struct DamagedExportTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Samples/night/shopify")

    private static func sample(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    private func read(_ bytes: [UInt8]) throws(Fault) -> [Order] {
        let path = Path(location: "orders.csv", label: "orders.csv")
        guard let shopify = try? Shopify.make("") else { return [] }
        var file = try shopify.open(
            MemorySource(bytes, portion: 4096),
            of: path,
            shop: "",
            files: MemoryFiles()
        )
        var orders: [Order] = []
        while let chunk = try file.next() { orders += try chunk.read() }
        return orders
    }

    @Test(
        "the sound samples hold as many orders as their page says",
        arguments: [
            ("us-2026-11-18.csv", 194), ("us-2026-11-19-again.csv", 5), ("eu-2026-11-18.csv", 114),
            ("world-2026-11-18.csv", 37),
        ]
    )
    func sound(name: String, count: Int) throws {
        #expect(try read(Self.sample(name)).count == count)
    }

    @Test("keeps the promises every channel makes on a real export")
    func promises() throws {
        let file = try Self.sample("us-2026-11-19-again.csv")
        try ChannelPromises(Shopify.make(""), on: file).check(orders: 5)
    }

    @Test(
        "a flipped byte never traps, never loses an order silently, and is never repeated in a message",
        arguments: 0..<150
    )
    func flipped(seed: Int) throws {
        var bytes = try Self.sample("us-2026-11-19-again.csv")
        let header = (bytes.firstIndex(of: 0x0A) ?? 0) + 1
        let place = header + (seed * 7919) % (bytes.count - header)
        let replacements: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D, 0x00, 0xE9, 0x2D, 0x39]
        bytes[place] = replacements[seed % replacements.count]
        do {
            let orders = try read(bytes)
            #expect(orders.count >= 4)
            for order in orders {
                #expect(!order.lines.isEmpty)
                #expect(order.faults.allSatisfy { !$0.detail.contains("@") })
            }
        } catch {
            #expect(error.kind == .input)
            #expect(error.place.hasPrefix("orders.csv:"))
        }
    }

    @Test(
        "a file that is cut anywhere is refused, or its last order is not sound",
        arguments: 0..<100
    )
    func cut(seed: Int) throws {
        let bytes = try Self.sample("us-2026-11-19-again.csv")
        let whole = try read(bytes)
        let length = (seed * 6007) % bytes.count
        guard let orders = try? read(Array(bytes[..<length])) else { return }
        #expect(orders.count <= whole.count)
        let sound = orders.dropLast().filter(\.faults.isEmpty)
        #expect(sound.elementsEqual(whole.prefix(sound.count)))
    }
}
