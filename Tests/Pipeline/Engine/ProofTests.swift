import Foundation
import Orders
import PipelineEngine
import PipelineKit
import PipelineTesting
import Testing

/// Faults that are put into a night on purpose: none may be published.
@Suite struct ProofTests {
    @Test(
        "stops when a stage loses or makes anything",
        arguments: [LosesOrder.self, LosesLine.self, DoublesOrder.self, SwapsOrders.self]
            as [any Stage.Type]
    )
    func conservation(stage: any Stage.Type) async throws {
        let house = try TestHouse(TestHouse.orders(20))
        let fault = await #expect(throws: Fault.self) { try await house.run([stage]) }
        #expect(fault?.kind == .input)
        #expect(
            fault?.message.hasPrefix("The stage '\(stage.manifest.name)' lost or made units")
                == true
        )
        #expect(try house.nights.isEmpty)
        #expect(house.ledger.records.isEmpty)
    }

    @Test("stops when a stage sends an order to somebody else")
    func recipient() async throws {
        let house = try TestHouse(TestHouse.orders(20))
        let fault = await #expect(throws: Fault.self) { try await house.run([Redirects.self]) }
        #expect(
            fault?.message
                == "The recipient of order a7 was changed on the way (orders.csv:2). Nothing is published."
        )
        #expect(try house.nights.isEmpty)
    }

    @Test("stops when a stage changes what was bought, and no sum")
    func purchase() async throws {
        let house = try TestHouse(TestHouse.orders(20))
        let fault = await #expect(throws: Fault.self) { try await house.run([SwapsSKU.self]) }
        #expect(
            fault?.message
                == "The content of order a7 was changed on the way (orders.csv:2). Nothing is published."
        )
        #expect(try house.nights.isEmpty)
    }

    @Test(
        "the audit catches a purchase order that does not match its order",
        arguments: [
            SwapsRecipients.self, ShiftsColumn.self, DropsLine.self, DropsOrder.self,
            DoublesQuantity.self,
            ChangesZip.self, AddsOrder.self, Unreadable.self,
        ] as [any Supplier.Type]
    )
    func audit(supplier: any Supplier.Type) async throws {
        let house = try TestHouse(TestHouse.orders(20))
        let fault = await #expect(throws: Fault.self) { try await house.run(supplier: supplier) }
        #expect(fault?.kind == .input)
        #expect(
            fault.map { !$0.description.contains("Recipient of") } == true,
            "no name in an error"
        )
        #expect(try house.nights.isEmpty)
        #expect(house.ledger.records.isEmpty)
    }

    @Test("the audit names the orders that do not match")
    func names() async throws {
        let house = try TestHouse(TestHouse.orders(3))
        let fault = await #expect(throws: Fault.self) {
            try await house.run(supplier: ChangesZip.self)
        }
        #expect(
            fault?.message == """
                The audit found purchase orders that do not match their orders; nothing is published.
                  exports/shelf/shelf-9: order a1 (orders.csv:2)
                """
        )
    }

    @Test("a changed, removed or added file of a published night is named")
    func verification() async throws {
        let house = try TestHouse(TestHouse.orders(5))
        let folder = try await house.run().folder
        func differences() async throws -> [String] {
            try await Verification(
                of: NightOnDisk(at: folder),
                .folder,
                published: house.ledger.publishedNight("2026-11-19"),
                suppliers: [],
                lanes: CoreLanes(2)
            ).differences()
        }
        #expect(try await differences().isEmpty)
        let file = URL(fileURLWithPath: "\(folder)/exports/shelf/shelf-9")
        let sound = try Data(contentsOf: file)
        var changed = sound
        changed[5] ^= 1
        try changed.write(to: file)
        #expect(try await differences() == ["exports/shelf/shelf-9: the file was changed"])
        try FileManager.default.removeItem(at: file)
        #expect(try await differences() == ["exports/shelf/shelf-9: the file is missing"])
        try sound.write(to: file)
        try Data().write(to: URL(fileURLWithPath: "\(folder)/exports/shelf/extra"))
        #expect(try await differences() == ["exports/shelf/extra: the file was not published"])
        try Data().write(to: URL(fileURLWithPath: "\(folder)/summary.json"))
        #expect(try await differences() == ["summary.json: the file was changed"])
    }
}

// What a faulty stage might do.

private protocol Faulty: InOrderStage where State == Int {
    static func spoil(_ order: inout Order, _ count: Int)
}

extension Faulty {
    func begin(_ night: Night) -> Int { 0 }
    func process(_ order: inout Order, _ count: inout Int, in night: Night) {
        count += 1
        Self.spoil(&order, count)
    }
}

private struct LosesOrder: Faulty {
    static let manifest = Manifest("loses-order", "Replaces an order by another.")
    init(_ settings: Settings) {}
    static func spoil(_ order: inout Order, _ count: Int) {
        if count == 8 { order = .test("other", lines: order.lines) }
    }
}

private struct LosesLine: Faulty {
    static let manifest = Manifest("loses-line", "Drops a line.")
    init(_ settings: Settings) {}
    static func spoil(_ order: inout Order, _ count: Int) {
        if count == 8 { order.lines.removeLast() }
    }
}

private struct DoublesOrder: Faulty {
    static let manifest = Manifest("doubles-order", "Doubles the units of a line.")
    init(_ settings: Settings) {}
    static func spoil(_ order: inout Order, _ count: Int) {
        if count == 8 { order.lines[1] = .test("LAMP", 2, id: "2") }
    }
}

private struct SwapsOrders: Faulty {
    static let manifest = Manifest("swaps-orders", "Moves a unit from one line to another.")
    init(_ settings: Settings) {}
    static func spoil(_ order: inout Order, _ count: Int) {
        if count == 8 {
            order.lines = [order.lines[0], .test("LAMP", 1, id: "2", price: Money(1, .usd))]
        }
    }
}

private struct SwapsSKU: Faulty {
    static let manifest = Manifest("swaps-sku", "Sells another product at the same price.")
    init(_ settings: Settings) {}
    static func spoil(_ order: inout Order, _ count: Int) {
        if count == 7 { order.lines[1] = .test("RUG", 1, id: "2") }
    }
}

private struct Redirects: Faulty {
    static let manifest = Manifest("redirects", "Changes an address.")
    init(_ settings: Settings) {}
    static func spoil(_ order: inout Order, _ count: Int) {
        if count == 7 { order.shipTo.line1 = "Elsewhere 1" }
    }
}

// What a faulty supplier might do; fields are number, name, postal code, SKU, quantity.

private struct SwapsRecipients: ShelfSupplier {
    static let manifest = Manifest("swaps", "Swaps two recipients.")
    init(_ settings: Settings) {}
    static func spoil(_ rows: inout [[String]]) {
        for row in rows.indices where row + 2 < rows.count && row % 4 < 2 {
            (rows[row][1], rows[row + 2][1]) = (rows[row + 2][1], rows[row][1])
        }
    }
}

private struct ShiftsColumn: ShelfSupplier {
    static let manifest = Manifest("shifts", "Swaps two columns.")
    init(_ settings: Settings) {}
    static func spoil(_ rows: inout [[String]]) {
        for row in rows.indices { rows[row].swapAt(1, 2) }
    }
}

private struct DropsLine: ShelfSupplier {
    static let manifest = Manifest("drops-line", "Drops the last line.")
    init(_ settings: Settings) {}
    static func spoil(_ rows: inout [[String]]) { rows.removeLast() }
}

private struct DropsOrder: ShelfSupplier {
    static let manifest = Manifest("drops-order", "Drops the first order.")
    init(_ settings: Settings) {}
    static func spoil(_ rows: inout [[String]]) { rows.removeFirst(2) }
}

private struct DoublesQuantity: ShelfSupplier {
    static let manifest = Manifest("doubles", "Doubles a quantity.")
    init(_ settings: Settings) {}
    static func spoil(_ rows: inout [[String]]) { rows[0][4] += "0" }
}

private struct ChangesZip: ShelfSupplier {
    static let manifest = Manifest("changes-zip", "Changes one character of a postal code.")
    init(_ settings: Settings) {}
    static func spoil(_ rows: inout [[String]]) {
        for row in 0..<2 { rows[row][2] = "3511 AC" }
    }
}

private struct AddsOrder: ShelfSupplier {
    static let manifest = Manifest("adds", "Adds an order that nobody made.")
    init(_ settings: Settings) {}
    static func spoil(_ rows: inout [[String]]) {
        rows.append(rows[0])
        rows[rows.count - 1][0] = "PO0000000000000000"
    }
}

private struct Unreadable: ShelfSupplier {
    static let manifest = Manifest("unreadable", "Writes what nobody can read.")
    init(_ settings: Settings) {}
    static func spoil(_ rows: inout [[String]]) { rows[0].removeLast() }
}
