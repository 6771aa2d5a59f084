import Foundation
import Orders
import PipelineEngine
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// What must hold for any night: random orders, random stages in a random order, any number of cores.
@Suite struct NightPropertyTests {
    /// A night that a seed makes up.
    private struct Whim {
        let files: [String: String]
        let stages: [any Stage.Type]
        let cores: Int
        let waitingBytes: Int

        init(seed: Int) {
            var random = SplitMix(seed: seed)
            let count = 1 + random.below(90)
            let numbers = (0..<count).map { "\(random.pick(["a", "#", "ord-"]))\($0)\n" }
            files = ["orders.txt": numbers.joined()]
            let all: [any Stage.Type] = [HoldsSome.self, EndsSome.self, HoldsLater.self]
            stages = all.shuffled(using: &random).dropLast(random.below(4))
            cores = 1 + random.below(6)
            waitingBytes = random.pick([0, 3000, 1 << 26])
        }

        func run(cores: Int? = nil, waitingBytes: Int? = nil) async throws -> (TestHouse, Summary) {
            let house = try TestHouse(files)
            let outcome = try await house.run(
                stages,
                cores: cores ?? self.cores,
                waitingBytes: waitingBytes ?? self.waitingBytes
            )
            return (house, outcome.summary)
        }
    }

    /// Every published file of a night, by name.
    private static func published(_ house: TestHouse) throws -> [String: String] {
        let folder = "\(house.folder)/runs/2026-11-19"
        let names = try #require(FileManager.default.enumerator(atPath: folder))
            .compactMap { $0 as? String }
        var files: [String: String] = [:]
        for name in names {
            var isFolder = ObjCBool(false)
            let path = "\(folder)/\(name)"
            guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
                !isFolder.boolValue
            else { continue }
            files[name] = try house.text(name)
        }
        return files
    }

    @Test(
        "the bytes do not depend on the cores, nor on how much waits in memory",
        arguments: 0..<24
    )
    func determinism(seed: Int) async throws {
        let whim = Whim(seed: seed)
        let (one, summary) = try await whim.run()
        let (other, again) = try await whim.run(cores: 1 + (whim.cores + 2) % 6, waitingBytes: 500)
        #expect(try Self.published(one) == Self.published(other))
        #expect(summary == again)
        #expect(one.ledger.records.map(\.orders) == other.ledger.records.map(\.orders))
    }

    @Test("each unit and each cent has one outcome, and the tables say so too", arguments: 0..<24)
    func conservation(seed: Int) async throws {
        let (house, summary) = try await Whim(seed: seed).run()
        let rows = try house.text("orders.csv").split(separator: "\n").dropFirst()
            .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        var units: [String: Int] = [:]
        for row in rows { units[String(row[6]), default: 0] += try #require(Int(row[5])) }
        #expect(units.values.reduce(0, +) == summary.ingested.units)
        for (kind, count) in summary.outcomes { #expect(units[kind, default: 0] == count.units) }
        // Every unit costs its customer 20 dollars.
        #expect(summary.ingested.money == ["USD": "\(summary.ingested.units * 20).00"])
        let held = try house.text("review/held.csv").split(separator: "\n").count - 1
        #expect(held == rows.count { $0[6] == "held" })
    }

    @Test("each exported line stands in one purchase order, with its recipient", arguments: 0..<24)
    func exports(seed: Int) async throws {
        let (house, summary) = try await Whim(seed: seed).run()
        var expected: [String: Int] = [:]
        for row in try house.text("orders.csv").split(separator: "\n").dropFirst() {
            let row = row.split(separator: ",", omittingEmptySubsequences: false)
            guard row[6] == "exported" else { continue }
            expected["\(row[10])|Recipient of \(row[2])|\(row[4])", default: 0] +=
                try #require(Int(row[5]))
        }
        var sent: [String: Int] = [:]
        for (name, text) in try Self.published(house) where name.hasPrefix("exports/") {
            for row in text.split(separator: "\n") {
                let row = row.split(separator: "|")
                sent["\(row[0])|\(row[1])|\(row[3])", default: 0] += try #require(Int(row[4]))
            }
        }
        #expect(sent == expected)
        let numbers = Set(sent.keys.map { $0.prefix(18) })
        #expect(summary.suppliers.map(\.purchaseOrders) == [numbers.count])
        let recorded = house.ledger.records.flatMap(\.purchaseOrders).map(\.description)
        #expect(Set(recorded).count == recorded.count)
        #expect(Set(recorded.map { $0[...] }) == numbers)
    }

    @Test(
        "a night that fails leaves nothing, and the next one is as if it had never been",
        arguments: 0..<8
    )
    func failure(seed: Int) async throws {
        let whim = Whim(seed: seed)
        let house = try TestHouse(whim.files)
        await #expect(throws: Fault.self) {
            try await house.run(whim.stages + [Gives.self], cores: whim.cores)
        }
        #expect(try house.nights.isEmpty)
        #expect(house.ledger.records.isEmpty)
        try await house.run(whim.stages, cores: whim.cores)
        let (undisturbed, _) = try await whim.run()
        #expect(try Self.published(house) == Self.published(undisturbed))
    }

    @Test("reports progress that never goes back, up to the last order")
    func progress() async throws {
        let house = try TestHouse(TestHouse.orders(40))
        let outcome = try await house.run([HoldsSome.self])
        let seen = house.progress
        #expect(seen.map(\.orders) == seen.map(\.orders).sorted())
        #expect(seen.last?.orders == outcome.summary.ingested.orders)
        #expect(seen.count == 14)
    }
}

/// A number that an order's number decides.
private func whim(_ order: Order, _ bound: Int) -> Int {
    order.number.utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % bound
}

/// Holds every third order.
private struct HoldsSome: PerOrderStage {
    static let manifest = Manifest("holds-some", "Holds some.")
    init(_ settings: Settings) {}
    func process(_ order: inout Order, knowing knowledge: Void, in night: Night) {
        if whim(order, 3) == 0 { order.hold(because: Reason(.outOfStock)) }
    }
}

/// Ends single lines in every way there is.
private struct EndsSome: InOrderStage {
    static let manifest = Manifest("ends-some", "Ends some lines.")
    init(_ settings: Settings) {}
    func begin(_ night: Night) -> Int { 0 }
    func process(_ order: inout Order, _ count: inout Int, in night: Night) {
        count += 1
        let ends: [Outcome] = [
            .rejected(Reason(.skuUnmapped)), .cancelled(Reason(.refunded)),
            .duplicate(Reason(.duplicateOf)), .backordered(Reason(.shortStock)),
        ]
        let choice = (whim(order, 7) + count) % 9
        if choice < 4 { order.lines[choice % 2].end(as: ends[choice]) }
    }
}

/// Holds what comes behind the middle of the night, which only a survey knows.
private struct HoldsLater: WholeNightStage {
    static let manifest = Manifest("holds-later", "Holds the second half.")
    init(_ settings: Settings) {}
    func begin(_ night: Night) -> Int { 0 }
    func note(_ order: Order, in night: Night) {}
    func survey(_ note: Void, _ count: inout Int, in night: Night) { count += 1 }
    func settle(_ count: Int, in night: Night) -> (half: Int, seen: Int) { (count / 2, 0) }
    func process(_ order: inout Order, _ state: inout (half: Int, seen: Int), in night: Night) {
        state.seen += 1
        if state.seen > state.half { order.hold(because: Reason(.noCandidate)) }
    }
}

/// Fails at the last order of the night, when everything else is done.
private struct Gives: WholeNightStage {
    static let manifest = Manifest("gives-up", "Gives up.")
    init(_ settings: Settings) {}
    func begin(_ night: Night) -> Int { 0 }
    func note(_ order: Order, in night: Night) {}
    func survey(_ note: Void, _ count: inout Int, in night: Night) { count += 1 }
    func settle(_ count: Int, in night: Night) -> Int { count }
    func process(_ order: inout Order, _ left: inout Int, in night: Night) throws(Fault) {
        left -= 1
        if left == 0 { throw Fault(.disk, "the disk is tired") }
    }
}
