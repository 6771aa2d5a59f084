import Foundation
import Orders
import PipelineEngine
import PipelineKit
import PipelineTesting
import Testing

/// What the proof of a published night finds when its bytes are as they were published, and wrong.
@Suite struct VerificationTests {
    /// A published night whose table is changed together with every digest that covers it.
    private func differences(after change: (inout [[String]]) -> Void) async throws -> [String] {
        let house = try TestHouse(TestHouse.orders(4))
        let folder = try await house.run().folder
        var rows = try house.text("orders.csv").split(separator: "\n")
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        change(&rows)
        let table = rows.map { $0.joined(separator: ",") + "\n" }.joined()
        return try await republish(table, in: house, folder)
    }

    /// Puts a table in place and tells summary and ledger its digest.
    private func republish(_ table: String, in house: TestHouse, _ folder: String) async throws
        -> [String]
    {
        try table.write(toFile: "\(folder)/orders.csv", atomically: true, encoding: .utf8)
        let summary = try house.text("summary.json")
        let old = try #require(
            try Summary(json: Array(summary.utf8), of: "").files.first { $0.name == "orders.csv" }
        )
        let changed = summary.replacing(old.sha256, with: Self.digest(table))
        try changed.write(toFile: "\(folder)/summary.json", atomically: true, encoding: .utf8)
        let ledger = MemoryLedger()
        ledger.publish(
            PublishedNight(
                id: "2026-11-19",
                moment: Instant(seconds: 0),
                summaryDigest: Self.digest(changed),
                archiveDigests: [:]
            ),
            NightRecord(orders: [], purchaseOrders: [], costs: [])
        )
        return try await found(in: folder, ledger)
    }

    /// Everything that is found in a folder.
    private func found(in folder: String, _ ledger: MemoryLedger) async throws -> [String] {
        let id = String(folder.split(separator: "/").last ?? "")
        return try await Verification(
            of: NightOnDisk(at: folder),
            .folder,
            published: ledger.publishedNight(id),
            suppliers: [],
            lanes: CoreLanes(1)
        ).differences()
    }

    private static func digest(_ text: String) -> String {
        var digest = SHA256Digest()
        digest.update(Array(text.utf8))
        return digest.hexadecimal
    }

    private static let unbalanced = [
        "orders.csv: the units or the money of 'exported' do not add up to the summary"
    ]

    @Test("finds nothing where nothing is wrong")
    func sound() async throws {
        #expect(try await differences { _ in }.isEmpty)
    }

    @Test(
        "names the outcome whose units or money do not add up",
        arguments: [
            (5, "2000"), (5, "100001"), (5, "-1"), (5, ""), (5, "99999999999999999999"), (5, "one"),
            (12, "20.01"), (12, ""), (12, "99999999999999999999"), (12, "9e99"), (13, "EUR"),
            (13, ""), (13, "ABC"),
        ]
    )
    func cell(column: Int, text: String) async throws {
        let found = try await differences { $0[1][column] = text }
        #expect(found == Self.unbalanced)
    }

    @Test("names both outcomes between which a unit was moved")
    func outcome() async throws {
        let found = try await differences { $0[1][6] = "held" }
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.hasSuffix("do not add up to the summary") })
    }

    @Test("a row that is gone, doubled or cut off does not add up")
    func rows() async throws {
        #expect(try await differences { $0.removeLast() } == Self.unbalanced)
        #expect(try await differences { $0.append($0[1]) } == Self.unbalanced)
        #expect(try await differences { $0[1] = Array($0[1].prefix(6)) } == Self.unbalanced)
    }

    @Test("a table without its columns is named")
    func columns() async throws {
        let found = try await differences { $0[0][5] = "units" }
        #expect(found == ["orders.csv: columns are missing"])
        #expect(try await differences { $0 = [] } == ["orders.csv: the file is empty"])
    }

    @Test("a night that the ledger does not know is no night")
    func unknown() async throws {
        let house = try TestHouse(TestHouse.orders(1))
        let folder = try await house.run().folder
        let found = try await self.found(in: folder, MemoryLedger())
        #expect(found == ["2026-11-19: the ledger knows no such night"])
    }

    @Test("a folder without its summary, and one whose summary is none")
    func summary() async throws {
        let house = try TestHouse(TestHouse.orders(1))
        let folder = try await house.run().folder
        try FileManager.default.removeItem(atPath: "\(folder)/summary.json")
        #expect(
            try await found(in: folder, house.ledger) == [
                "summary.json: the file is missing"
            ]
        )
        let ledger = MemoryLedger()
        ledger.publish(
            PublishedNight(
                id: "2026-11-19",
                moment: Instant(seconds: 0),
                summaryDigest: Self.digest("{}"),
                archiveDigests: [:]
            ),
            NightRecord(orders: [], purchaseOrders: [], costs: [])
        )
        try "{}".write(toFile: "\(folder)/summary.json", atomically: true, encoding: .utf8)
        let fault = await #expect(throws: Fault.self) {
            try await found(in: folder, ledger)
        }
        #expect(fault?.message == "The file is no summary of a night.")
        #expect(fault?.kind == .input)
    }

    @Test("a folder that is gone is named by its summary")
    func gone() async throws {
        let house = try TestHouse(TestHouse.orders(1))
        let folder = try await house.run().folder
        try FileManager.default.removeItem(atPath: folder)
        #expect(
            try await found(in: folder, house.ledger) == [
                "summary.json: the file is missing"
            ]
        )
    }
}
