import Foundation
import Orders
import PipelineKit
import PipelineLedger
import PipelineTesting
import Testing

@Suite struct SQLiteLedgerTests {
    private let scratch = Scratch()
    private var path: String { "\(scratch.path)/ledger.sqlite" }
    private let key = Digest(high: 1, low: 2)
    private let content = OrderVersion(
        digest: Digest(high: 3, low: .max),
        marks: SIMD16(repeating: 0xABCD)
    )
    private let number = PONumber(Digest(high: 9, low: 9 << 48))

    private func kept(of kind: String, in ledger: SQLiteLedger) throws -> [[UInt8]] {
        var memories: [[UInt8]] = []
        try ledger.forEachMemory(of: kind, atOnce: 2) { pieces in
            memories += pieces
            return pieces
        }
        return memories
    }

    private func night(_ id: String) -> PublishedNight {
        PublishedNight(
            id: id,
            moment: Instant(seconds: 1000),
            summaryDigest: "abc",
            archiveDigests: ["archive/a.tar.gz": "def"]
        )
    }

    @Test("remembers what a night left, after it is opened again")
    func remembers() throws {
        let cost = NightRecord.Cost(
            supplier: "north",
            supplierSKU: "N1",
            unitCost: Money(450, .usd)
        )
        let order = NightRecord.Order(key: key, version: content, isExported: true)
        try SQLiteLedger(at: path).publish(
            night("2026-11-19"),
            NightRecord(orders: [order], purchaseOrders: [number], costs: [cost])
        )
        let ledger = try SQLiteLedger(at: path)
        #expect(try ledger.publishedNight("2026-11-19") == night("2026-11-19"))
        #expect(try ledger.publishedNight("2026-11-20") == nil)
        let earlier = EarlierOrder(night: "2026-11-19", version: content, isExported: true)
        #expect(try ledger.earlier([key, Digest(high: 5, low: 5)]) == [key: [earlier]])
        #expect(try ledger.lastCosts() == ["north": ["N1": Money(450, .usd)]])
    }

    @Test("counts the purchase orders of a day, and knows when a feed was good")
    func counts() throws {
        let ledger = try SQLiteLedger(at: path)
        let day: Int64 = 1_795_046_400
        for (id, seconds, count) in [("1", -1, 5), ("2", 0, 2), ("3", 86_399, 3), ("4", 86_400, 7)]
        {
            let published = PublishedNight(
                id: id,
                moment: Instant(seconds: day + Int64(seconds)),
                summaryDigest: "",
                archiveDigests: [:]
            )
            let record = NightRecord(
                orders: [],
                purchaseOrders: [],
                purchaseCounts: ["north": count],
                costs: [],
                feeds: id == "1" ? ["north": [[1, 2]]] : [:],
                goodFeeds: id == "4" ? [] : ["north"]
            )
            try ledger.publish(published, record)
        }
        let moment = Instant(seconds: day + 7200)
        #expect(try ledger.purchaseOrders(on: moment) == ["north": 5])
        let feeds = LastFeeds(files: [[1, 2]], seen: Instant(seconds: day + 86_399))
        #expect(try ledger.lastFeeds(of: "north") == feeds)
        #expect(try ledger.lastFeeds(of: "south") == .none)
    }

    @Test("keeps every version of an order, and that it was exported")
    func versions() throws {
        let ledger = try SQLiteLedger(at: path)
        let other = OrderVersion(digest: Digest(high: 4, low: 4), marks: SIMD16())
        for (id, content, isExported) in [
            ("1", content, true), ("2", other, false), ("3", content, false),
        ] {
            let order = NightRecord.Order(key: key, version: content, isExported: isExported)
            try ledger.publish(
                night(id),
                NightRecord(orders: [order], purchaseOrders: [], costs: [])
            )
        }
        let versions = try SQLiteLedger(at: path).earlier([key])[key] ?? []
        #expect(
            Set(versions) == [
                EarlierOrder(night: "3", version: content, isExported: true),
                EarlierOrder(night: "2", version: other, isExported: false),
            ]
        )
    }

    @Test("forgets orders and purchase orders of nights before a day, and memories past theirs")
    func trims() throws {
        let ledger = try SQLiteLedger(at: path)
        func night(_ id: String, at seconds: Int64) -> PublishedNight {
            PublishedNight(
                id: id,
                moment: Instant(seconds: seconds),
                summaryDigest: "",
                archiveDigests: [:]
            )
        }
        let order = NightRecord.Order(key: key, version: content, isExported: true)
        let memories = [
            StageMemory("short", [1], until: Instant(seconds: 150)),
            StageMemory("long", [2, 3], until: Instant(seconds: 250)),
        ]
        try ledger.publish(
            night("1", at: 100),
            NightRecord(orders: [order], purchaseOrders: [number], costs: [], memories: memories)
        )
        try ledger.publish(
            night("2", at: 200),
            NightRecord(
                orders: [],
                purchaseOrders: [],
                costs: [],
                memories: [StageMemory("long", [4], until: Instant(seconds: 400))],
                oldest: Instant(seconds: 100)
            )
        )
        #expect(try SQLiteLedger(at: path).earlier([key]).count == 1, "the day itself is known")
        #expect(try kept(of: "short", in: ledger).isEmpty)
        #expect(try kept(of: "long", in: ledger) == [[2, 3], [4]])
        try ledger.publish(
            night("3", at: 300),
            NightRecord(
                orders: [],
                purchaseOrders: [number],
                costs: [],
                oldest: Instant(seconds: 101)
            )
        )
        #expect(try SQLiteLedger(at: path).earlier([key]).isEmpty)
        #expect(try kept(of: "long", in: ledger) == [[4]])
    }

    @Test("refuses a purchase order that was published before, and then knows nothing of the night")
    func refusesRepetition() throws {
        let ledger = try SQLiteLedger(at: path)
        let record = NightRecord(orders: [], purchaseOrders: [number], costs: [])
        try ledger.publish(night("1"), record)
        let fault = #expect(throws: Fault.self) { try ledger.publish(night("2"), record) }
        #expect(fault?.kind == .input)
        #expect(fault?.message == "The purchase order \(number) was published on an earlier night.")
        #expect(try ledger.publishedNight("2") == nil)
    }

    @Test("of many purchase orders it knows each one, and none that only begins like one")
    func manyPurchaseOrders() throws {
        func number(_ high: UInt64, _ low: UInt64) -> PONumber {
            PONumber(Digest(high: high, low: low << 48))
        }
        let ledger = try SQLiteLedger(at: path)
        // More than stand in a chunk, and many that differ in their last bytes alone.
        let known = (0..<20_000).map { number(UInt64($0 / 3) << 40, UInt64($0 % 3)) }
        try ledger.publish(night("1"), NightRecord(orders: [], purchaseOrders: known, costs: []))
        for place in [0, 1, 8191, 8192, 12_345, 19_999] {
            let other = number(known[place].bits == 0 ? 1 : UInt64(place / 3) << 40, 7)
            let record = NightRecord(
                orders: [],
                purchaseOrders: [known[place], other].sorted(),
                costs: []
            )
            let fault = #expect(throws: Fault.self) { try ledger.publish(night("2"), record) }
            #expect(fault?.message.contains("\(known[place])") == true)
        }
        let new = (0..<20_000).map { number(UInt64($0) << 40, 3) }
        try ledger.publish(night("2"), NightRecord(orders: [], purchaseOrders: new, costs: []))
        let twice = NightRecord(
            orders: [],
            purchaseOrders: [number(1, 1), number(1, 1)],
            costs: []
        )
        #expect(throws: Fault.self) { try ledger.publish(night("3"), twice) }
    }

    @Test("says so when the file is no ledger")
    func noLedger() throws {
        try FileManager.default.createDirectory(
            at: URL(fileURLWithPath: path).deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(repeating: 0x41, count: 8192).write(to: URL(fileURLWithPath: path))
        let fault = #expect(throws: Fault.self) { try SQLiteLedger(at: path) }
        #expect(fault?.kind == .disk)
    }
}
