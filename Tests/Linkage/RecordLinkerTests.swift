@testable import Linkage
import Seeds
import Testing

@Suite struct MixtureModelTests {
    @Test("finds the shares that pairs were made with")
    func learns() {
        var random = SplitMix(seed: 11)
        var counts: [MixtureModel.Levels: Int] = [:]
        for number in 0..<40_000 {
            let isOne = number % 20 == 0
            // Four fields that agree in nine of ten pairs of one, and in one of ten of the others.
            let levels = (0..<4).map { _ in Int8(random.chance(isOne ? 90 : 10) ? 0 : 1) }
            counts[levels, default: 0] += 1
        }
        let start = [[0.2, 0.8], [0.2, 0.8], [0.2, 0.8], [0.2, 0.8]]
        let model = MixtureModel(counts, levels: [2, 2, 2, 2], unmatched: start)
        #expect(abs(model.share - 0.05) < 0.02)
        for field in 0..<4 {
            #expect(abs(model.matched[field][0] - 0.9) < 0.05)
            #expect(abs(model.unmatched[field][0] - 0.1) < 0.02)
            #expect(model.weight(field, 0) > 2 && model.weight(field, 1) < -2)
        }
        #expect(model.probability(of: [0, 0, 0, 0]) > 0.99)
        #expect(model.probability(of: [1, 1, 1, 1]) < 0.01)
        #expect(abs(model.probability(of: [-1, -1, -1, -1]) - model.share) < 1e-9, "nothing said")
    }

    @Test("learns from nothing without a trap")
    func empty() {
        let model = MixtureModel([:], levels: [3], unmatched: [[0.2, 0.3, 0.5]])
        #expect(model.probability(of: [0]) > model.probability(of: [2]))
        #expect(RecordLinker([.given, .code]).pairs(among: []).pairs.isEmpty)
        #expect(RecordLinker([.given]).pairs(among: [["Ada"]]).pairs.isEmpty)
        #expect(RecordLinker([.given]).pairs(among: [["Ada"], [""]]).pairs.isEmpty)
    }
}

@Suite struct RecordLinkerTests {
    private static func records(_ count: Int) -> [[String]] {
        let given = [
            "Mina", "Joris", "Anna", "Pieter", "Sanne", "Daan", "Eva", "Lars", "Noor", "Bram",
        ]
        let family = [
            "Voorbeeld", "Molenaar", "Zandstra", "Kuiper", "Hofstede", "Dijkgraaf", "Brandsma",
        ]
        return (0..<count).map { number in
            [
                given[number % 10], family[number * 3 % 7], "Straat \(number * 7)",
                "\(1000 + number * 13)AB",
            ]
        }
    }

    private static let fields: [RecordField] = [.given, .family, .text, .code]

    @Test("finds a copy with a wrong letter, and one with the names swapped, and no other")
    func copies() {
        var records = Self.records(70)
        for number in stride(from: 0, to: 70, by: 7) {
            let record = records[number]
            records.append(
                number % 2 == 0
                    ? [record[1], record[0], record[2], record[3]]
                    : [record[0], record[1] + "n", record[2], record[3]]
            )
        }
        let pairs = RecordLinker(Self.fields).pairs(among: records).pairs
        #expect(pairs.map(\.one) == Array(stride(from: 0, to: 70, by: 7)))
        #expect(pairs.map(\.other) == Array(70..<80))
    }

    @Test("links two sources, and never two records of one")
    func sources() {
        let records = Self.records(40)
        let sources = Array(repeating: 0, count: 40) + Array(repeating: 1, count: 40)
        let pairs = RecordLinker(Self.fields).pairs(among: records + records, from: sources).pairs
        #expect(pairs.count == 40)
        #expect(pairs.allSatisfy { $0.other == $0.one + 40 })
    }
}
