import Foundation
import Linkage
import Testing

/// Persons of whom it is known which records are of one.
@Suite(
    .enabled(
        if: LabelledOrders.isAsked,
        "it takes minutes without optimisation; 'make score-dedupe DATA=…' asks for it"
    )
)
struct RecordScoreTests {
    private static let columns: [(name: String, field: RecordField)] = [
        ("given_name", .given), ("surname", .family), ("street_number", .code),
        ("address_1", .text),
        ("address_2", .text), ("suburb", .text), ("postcode", .code), ("state", .code),
        ("date_of_birth", .code), ("soc_sec_id", .code),
    ]

    private static func read(_ name: String) throws -> [(id: String, values: [String])] {
        let folder = try #require(LabelledOrders.folder)
        let rows = try String(
            contentsOf: folder.appendingPathComponent("febrl/\(name).csv"),
            encoding: .utf8
        ).split(whereSeparator: \.isNewline).map { row in
            row.split(separator: ",", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
        return rows.dropFirst().map { ($0[0], Array($0.dropFirst())) }
    }

    private static func person(_ id: String) -> String {
        String(id.split(separator: "-")[1])
    }

    @Test(
        "finds nearly every pair of one person, and no others",
        arguments: [
            ("FEBRL4", ["dataset4a", "dataset4b"], true, 0.9998),
            ("FEBRL4 without id", ["dataset4a", "dataset4b"], false, 0.9987),
            ("FEBRL3", ["dataset3"], true, 0.9980),
            ("FEBRL3 without id", ["dataset3"], false, 0.9973),
        ]
    )
    func persons(name: String, files: [String], hasID: Bool, least: Double) throws {
        var records: [(id: String, values: [String])] = []
        var sources: [Int] = []
        for (source, file) in files.enumerated() {
            let rows = try Self.read(file)
            records += rows
            sources += rows.map { _ in source }
        }
        let columns = Self.columns.filter { hasID || $0.name != "soc_sec_id" }
        let found = RecordLinker(columns.map(\.field)).pairs(
            among: records.map { Array($0.values.prefix(columns.count)) },
            from: files.count > 1 ? sources : []
        )
        // Records of one person in one file are all of one, whoever was compared with whom.
        var pairs = Set(found.pairs.map { [$0.one, $0.other] })
        if files.count == 1 { pairs = Self.closed(pairs, records.count) }
        let right = pairs.count { Self.person(records[$0[0]].id) == Self.person(records[$0[1]].id) }
        let groups = Dictionary(grouping: records.indices) { Self.person(records[$0].id) }
        let all = groups.values.reduce(0) { sum, group in
            guard files.count > 1 else { return sum + group.count * (group.count - 1) / 2 }
            let first = group.count { sources[$0] == 0 }
            return sum + first * (group.count - first)
        }
        let f1 = 2 * Double(right) / Double(pairs.count + all)
        print("\(name): F1 \(f1), \(right) of \(all) found, \(pairs.count - right) wrong")
        #expect(f1 >= least)
    }

    private static func closed(_ pairs: Set<[Int]>, _ count: Int) -> Set<[Int]> {
        var parent = Array(0..<count)
        func root(_ index: Int) -> Int {
            var index = index
            while parent[index] != index { index = parent[index] }
            return index
        }
        for pair in pairs.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            parent[root(pair[1])] = root(pair[0])
        }
        var closed: Set<[Int]> = []
        for group in Dictionary(grouping: 0..<count, by: root).values {
            for (place, one) in group.enumerated() {
                for other in group[(place + 1)...] { closed.insert([one, other]) }
            }
        }
        return closed
    }
}
