import Foundation
import Orders
import PipelineEngine
import PipelineKit
import PipelineTesting
import Testing

@Suite struct NightRunTests {
    @Test("publishes a night with its tables, its summary and its purchase orders")
    func publishes() async throws {
        let house = try TestHouse(TestHouse.orders(10))
        let outcome = try await house.run()
        #expect(try house.nights == ["2026-11-19"])
        #expect(outcome.summary.outcomes["exported"]?.orders == 10)
        #expect(outcome.summary.suppliers.map(\.purchaseOrders) == [10])
        #expect(try house.text("orders.csv").split(separator: "\n").count == 21)
        #expect(try house.text("exports/shelf/shelf-9").split(separator: "\n").count == 6)
        #expect(house.ledger.records[0].purchaseOrders.count == 10)
        #expect(house.ledger.records[0].costs.map(\.supplierSKU) == ["LAMP", "MUG"])
        #expect(
            try Summary(json: Array(try house.text("summary.json").utf8), of: "") == outcome.summary
        )
    }

    @Test("gives the same bytes on any number of cores", arguments: [1, 3, 8])
    func cores(cores: Int) async throws {
        let one = try TestHouse(TestHouse.orders(100))
        let many = try TestHouse(TestHouse.orders(100))
        try await one.run([Numbering.self], cores: 2)
        try await many.run([Numbering.self], cores: cores)
        for name in ["orders.csv", "review/held.csv", "summary.json", "exports/shelf/shelf-28"] {
            // The file that was read is named by its place, which differs.
            func plain(_ house: TestHouse) throws -> String {
                try house.text(name).replacing(house.folder.dropFirst(), with: "")
            }
            #expect(try plain(one) == plain(many))
        }
    }

    @Test("a night whose folder cannot be renamed stays published, and the next night ends it")
    func renameFails() async throws {
        let house = try TestHouse(TestHouse.orders(3))
        let fault = await #expect(throws: Fault.self) { try await house.run([Obstructs.self]) }
        #expect(fault?.kind == .output)
        #expect(house.ledger.records.count == 1)
        let left = try house.nights
        #expect(left.count == 2 && left.contains { $0.hasPrefix(".staging-") })
        try FileManager.default.removeItem(atPath: "\(house.folder)/runs/2026-11-19")
        #expect(try await house.run().summary.night == "2026-11-19.2")
        #expect(try house.nights == ["2026-11-19", "2026-11-19.2"])
        #expect(try house.text("orders.csv").split(separator: "\n").count == 7)
    }

    @Test("an order that comes twice without a stage that turns it away stops the night")
    func twice() async throws {
        let house = try TestHouse(["orders.txt": "a1\na2\na1\n"])
        let fault = await #expect(throws: Fault.self) { try await house.run() }
        #expect(fault?.message.contains("stands twice in this night") == true)
        #expect(try house.nights.isEmpty)
    }

    @Test("names a second night of a day, and keeps the first")
    func secondNight() async throws {
        let house = try TestHouse(TestHouse.orders(3))
        try await house.run()
        #expect(try await house.run().summary.night == "2026-11-19.2")
        #expect(try house.nights == ["2026-11-19", "2026-11-19.2"])
    }

    @Test("in-order stages see every order once, in night order")
    func inOrder() async throws {
        let house = try TestHouse(TestHouse.orders(50))
        try await house.run([Numbering.self], cores: 4)
        let places = try house.text("review/held.csv").split(separator: "\n").dropFirst()
            .compactMap { $0.split(separator: ",").first { $0.hasPrefix("place ") } }
        #expect(places.isEmpty)
        let rows = try house.text("orders.csv").split(separator: "\n").dropFirst()
        let notes = rows.compactMap { $0.firstMatch(of: /place ([0-9]+)/)?.1 }.compactMap {
            Int($0)
        }
        #expect(notes == (1...50).flatMap { [$0, $0] })
    }

    @Test(
        "a whole-night stage surveys all before it handles the first",
        arguments: [0, 1, 1000, 1 << 26]
    )
    func wholeNight(waitingBytes: Int) async throws {
        let house = try TestHouse(TestHouse.orders(40))
        let outcome = try await house.run([LastWins.self], waitingBytes: waitingBytes)
        #expect(outcome.summary.outcomes["exported"]?.orders == 1)
        #expect(outcome.summary.outcomes["held"]?.orders == 39)
        #expect(try house.text("exports/shelf/shelf-22").contains("Recipient of a40|"))
        #expect(try house.nights == ["2026-11-19"])
    }

    @Test("two whole-night stages, with others between and behind, see the same orders")
    func passes() async throws {
        let house = try TestHouse(TestHouse.orders(20))
        let outcome = try await house.run(
            [Numbering.self, LastWins.self, LastWinsAgain.self],
            waitingBytes: 2000
        )
        #expect(outcome.summary.ingested.orders == 20)
        #expect(outcome.summary.outcomes["exported"]?.orders == 1)
    }

    @Test("reports the first failure of the night, whichever core meets one first")
    func firstFailure() async throws {
        let numbers = (1...60).map { $0 == 20 || $0 == 45 || $0 == 58 ? "!\($0)\n" : "a\($0)\n" }
            .joined()
        for _ in 0..<10 {
            let house = try TestHouse(["orders.txt": numbers])
            let fault = await #expect(throws: Fault.self) { try await house.run(cores: 4) }
            #expect(fault?.message == "cannot read !20")
            #expect(try house.nights.isEmpty)
        }
    }
}

/// Puts a folder where the night's will be.
private struct Obstructs: PerOrderStage {
    static let manifest = Manifest("obstructs", "Stands in the way.")
    init(_ settings: Settings) {}
    func process(_ order: inout Order, knowing knowledge: Void, in night: Night) {}
    func prepare(for night: Night) throws(Fault) {
        var sink = try night.files.create("../\(night.id)/in-the-way")
        try sink.close()
    }
}

/// Notes the place of each order in the night.
private struct Numbering: InOrderStage {
    static let manifest = Manifest("numbering", "Counts.")
    init(_ settings: Settings) {}
    func begin(_ night: Night) -> Int { 0 }
    func process(_ order: inout Order, _ count: inout Int, in night: Night) {
        count += 1
        order.notes.append(Reason(.duplicateOf, detail: "place \(count)"))
    }
}

/// Holds every order but the last: nobody can know which is the last before all were seen.
private struct LastWins: WholeNightStage {
    static let manifest = Manifest("last-wins", "Holds all but the last order.")
    init(_ settings: Settings) {}
    func begin(_ night: Night) -> [String] { [] }
    func note(_ order: Order, in night: Night) -> String { order.number }
    func survey(_ number: String, _ survey: inout [String], in night: Night) {
        survey.append(number)
    }
    func settle(_ survey: [String], in night: Night) -> (last: String?, rest: [String]) {
        (survey.last, survey)
    }
    func process(
        _ order: inout Order,
        _ state: inout (last: String?, rest: [String]),
        in night: Night
    ) throws(Fault) {
        guard state.rest.first == order.number else {
            throw Fault(.internal, "\(order.number) is out of order")
        }
        state.rest.removeFirst()
        if order.number != state.last { order.hold(because: Reason(.outOfStock)) }
    }
}

private struct LastWinsAgain: WholeNightStage {
    static let manifest = Manifest("last-wins-again", "The same.")
    private let inner: LastWins
    init(_ settings: Settings) { inner = LastWins(settings) }
    func begin(_ night: Night) -> [String] { inner.begin(night) }
    func note(_ order: Order, in night: Night) -> String { inner.note(order, in: night) }
    func survey(_ number: String, _ survey: inout [String], in night: Night) {
        inner.survey(number, &survey, in: night)
    }
    func settle(_ survey: [String], in night: Night) -> (last: String?, rest: [String]) {
        inner.settle(survey, in: night)
    }
    func process(
        _ order: inout Order,
        _ state: inout (last: String?, rest: [String]),
        in night: Night
    ) throws(Fault) {
        try inner.process(&order, &state, in: night)
    }
}
