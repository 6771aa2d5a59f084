import Orders
import PipelineKit
import Seeds
import Testing

@testable import PipelineEngine

/// What a night was told of earlier ones, as its archive keeps it.
@Suite struct AnswersTests {
    private static func answers(_ seed: Int) -> Answers {
        var random = SplitMix(seed: seed)
        func digest() -> Digest {
            Digest(high: UInt64(random.below(1 << 40)), low: UInt64(random.below(1 << 40)))
        }
        var answers = Answers()
        for _ in 0..<random.below(5) {
            answers.earlier[digest()] = (0..<(1 + random.below(3))).map { _ in
                var marks = SIMD16<UInt16>()
                for mark in 0..<16 { marks[mark] = UInt16(random.below(1 << 16)) }
                return EarlierOrder(
                    night: "2026-11-\(10 + random.below(9))",
                    version: OrderVersion(digest: digest(), marks: marks),
                    isExported: random.chance(50),
                    isCalledOff: random.chance(50)
                )
            }
        }
        for kind in ["traces", "decisions"].prefix(random.below(3)) {
            answers.memories[kind] = (0..<random.below(4)).map { _ in
                random.bytes(random.below(30), of: Array(UInt8.min...UInt8.max))
            }
        }
        for name in ["north", "south"].prefix(random.below(3)) {
            let supplier = SupplierName(name)
            answers.costs[supplier] = [
                "A-\(random.below(9))": Money(Int64(random.below(999)), .usd)
            ]
            answers.sequences[supplier] = random.below(99)
            answers.purchaseOrders[supplier] = random.below(99)
            answers.feeds[supplier] = LastFeeds(
                files: [random.bytes(random.below(20), of: [1, 2, 255])],
                seen: random.chance(50) ? Instant(seconds: Int64(random.below(1 << 30))) : nil
            )
        }
        if random.chance(50) { answers.outages["south"] = "The program of 'south' ended with 3." }
        return answers
    }

    @Test("is read back as it was written", arguments: 0..<40)
    func roundTrip(seed: Int) throws {
        let answers = Self.answers(seed)
        #expect(try Answers(answers.bytes) == answers)
        #expect(try Answers(answers.bytes).bytes == answers.bytes)
    }

    @Test("what was cut off is refused", arguments: 0..<10)
    func cut(seed: Int) {
        let bytes = Self.answers(seed).bytes
        for count in 0..<bytes.count {
            #expect(throws: ByteReader.Damage.self) { try Answers(Array(bytes.prefix(count))) }
        }
        #expect(throws: ByteReader.Damage.self) { try Answers(bytes + [0]) }
    }

    @Test("a night that is run again is told what it was told then, and finds its own name free")
    func ledger() throws {
        let answers = Self.answers(7)
        let ledger = ArchivedLedger(of: "2026-11-19.3", answers)
        #expect(ledger.publishedNight("2026-11-19") != nil)
        #expect(ledger.publishedNight("2026-11-19.2") != nil)
        #expect(ledger.publishedNight("2026-11-19.3") == nil)
        #expect(ledger.publishedNight("2026-11-20") == nil)
        let keys = answers.earlier.keys.sorted()
        #expect(ledger.earlier(Array(keys.prefix(1))).count == min(1, keys.count))
        let recollection = Recollection(of: ledger, without: answers.outages)
        _ = try recollection.earlier(keys)
        for kind in ["traces", "decisions"] where answers.memories[kind] != nil {
            try recollection.forEachMemory(of: kind, atOnce: 2) { $0 }
        }
        _ = try recollection.lastCosts()
        _ = try recollection.lastSequences()
        _ = try recollection.purchaseOrders(on: Instant(seconds: 0))
        for supplier in answers.feeds.keys { _ = try recollection.lastFeeds(of: supplier) }
        #expect(recollection.answers == answers)
    }

    @Test("keeps of what is remembered no more than the night has used")
    func used() throws {
        var answers = Answers()
        answers.memories["traces"] = [[1], [2], [3]]
        let recollection = Recollection(of: ArchivedLedger(of: "2026-11-19", answers))
        var calls: [Int] = []
        try recollection.forEachMemory(of: "traces", atOnce: 2) { pieces in
            calls.append(pieces.count)
            return pieces.filter { $0 != [2] }
        }
        #expect(calls == [2, 1])
        #expect(recollection.answers.memories == ["traces": [[1], [3]]])
    }
}
