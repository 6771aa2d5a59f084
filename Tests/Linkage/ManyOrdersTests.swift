import Seeds
import Testing

@testable import Linkage

/// What must hold of many orders, however they are sorted, filtered and shared out.
@Suite struct ManyOrdersTests {
    private static func orders(_ count: Int, seed: Int, nights: Int = 1) -> [Trace] {
        var random = SplitMix(seed: seed)
        return (0..<count).map { number in
            var facts = TraceFacts()
            facts.channel = "shop"
            facts.order = "\(number)"
            facts.version = UInt64(number)
            facts.night = 1_795_053_600 - Int64(random.below(nights)) * 86_400
            facts.created = random.below(20) == 0 ? nil : facts.night - Int64(random.below(5000))
            facts.name = "Person\(random.below(40)) Family\(random.below(200))"
            facts.lines = ["\(1 + random.below(30)) Street\(random.below(20))"]
            facts.postalCode = "\(10_000 + random.below(20))"
            facts.mail = random.below(3) == 0 ? "" : "mail\(random.below(2000))@mail.example"
            facts.phone = random.below(2) == 0 ? "" : "\(3_000_000_000 + random.below(3000))"
            facts.basket = ["ITEM\(random.below(20))": 1]
            facts.payment = random.below(9) == 0 ? "payment \(random.below(3000))" : ""
            return Trace(facts)
        }
    }

    private static func spelt(_ findings: Linker.Findings) -> [String] {
        findings.links.map { "\($0.order) \($0.earlier) \($0.finding)" }
            + findings.crowds.map { "\($0.block) \($0.count)" }
    }

    @Test("finds the same on one core and on several", arguments: [2, 3, 16])
    func cores(cores: Int) {
        let (run, before) = (
            Traces(Self.orders(6000, seed: 1)), Traces(Self.orders(3000, seed: 2, nights: 3))
        )
        let one = Self.spelt(Linker().findings(among: run, after: before))
        #expect(one.count > 1000)
        #expect(Self.spelt(Linker().findings(among: run, after: before, cores: cores)) == one)
    }

    @Test("finds the same with a filter before the orders of earlier nights", arguments: 0..<8)
    func filter(seed: Int) throws {
        let run = Traces(Self.orders(40, seed: seed))
        let before = Traces(Self.orders(20_000, seed: seed + 100, nights: 4))
        let all = try #require(Traces.remembered(in: before.memories, cores: 2))
        let filter = TraceFilter(run, cap: 200)
        let some = try #require(Traces.remembered(in: before.memories, sharing: filter, cores: 2))
        #expect(all.count == 20_000)
        #expect(some.count < 10_000 && !some.isEmpty)
        func found(_ before: Traces) -> [String] {
            Linker().findings(among: run, after: before).links.map { link in
                guard case .before(let place) = link.earlier else { return "\(link.order)" }
                return "\(link.order) \(before[place].label) \(link.finding)"
            }
        }
        #expect(found(some) == found(all))
    }

    @Test("of a crowd, a filter lets copies alone through")
    func crowds() throws {
        func order(_ number: Int, _ street: String, _ item: String) -> Trace {
            var facts = TraceFacts()
            facts.order = "\(number)"
            facts.mail = "test@mail.example"
            facts.lines = ["\(street) 12"]
            facts.postalCode = "\(10_000 + number)"
            facts.basket = [item: 1]
            return Trace(facts)
        }
        let run = Traces((0..<60).map { order($0, "Street\($0)", "ITEM\($0)") })
        let before = Traces([order(70, "Street7", "ITEM7"), order(71, "Street80", "ITEM80")])
        for (cap, labels) in [(60, ["\t\t70", "\t\t71"]), (59, ["\t\t70"])] {
            let filter = TraceFilter(run, cap: cap)
            let some = try #require(Traces.remembered(in: before.memories, sharing: filter))
            #expect(some.map(\.label) == labels)
        }
    }

    @Test("baskets of neighbouring SKUs are as different as any")
    func baskets() {
        var numbers: Set<UInt64> = []
        for one in 10..<60 {
            for other in one..<60 {
                var facts = TraceFacts()
                facts.basket = ["TEE-\(one)": 1]
                facts.basket["TEE-\(other)", default: 0] += 1
                numbers.insert(Trace(facts).numbers.basket)
            }
        }
        #expect(numbers.count == 50 * 51 / 2)
    }

    @Test("beside crowds, a filter misses nothing", arguments: 0..<20)
    func besideCrowds(seed: Int) throws {
        func orders(_ first: Int) -> [Trace] {
            (0..<600).map { number in
                var facts = TraceFacts()
                facts.order = "\(first + number)"
                facts.mail = "test\(number % 3)@mail.example"
                facts.postalCode = "\(first + number)"
                facts.payment = "payment \(seed) \(number)"
                return Trace(facts)
            }
        }
        let filter = TraceFilter(Traces(orders(10_000)), cap: 100)
        let before = Traces(orders(20_000))
        let some = try #require(Traces.remembered(in: before.memories, sharing: filter))
        #expect(some.count == 600, "each shares a payment")
    }

    @Test("every pair that the rules speak of shares a block", arguments: 0..<4)
    func blocks(seed: Int) {
        // What was asked of a pair before there were keys for it.
        func mayResemble(_ one: TraceNumbers, _ other: TraceNumbers) -> Bool {
            if one.mail != 0 && one.mail == other.mail { return true }
            if one.phone != 0 && one.phone == other.phone { return true }
            if one.payment != 0 && one.payment == other.payment { return true }
            let isCode = one.code == other.code
            let isBasket = one.basket == other.basket
            let areOfName = (0..<4).contains { place in
                one.words[place] != 0 && any(other.words .== SIMD4(repeating: one.words[place]))
            }
            if isCode && areOfName { return true }
            let (isNumber, isStreet) = (one.number == other.number, one.street == other.street)
            if isCode && isNumber && isStreet { return true }
            let shared = [isCode, isNumber, isStreet, areOfName].count { $0 }
            return isBasket && shared > 1
        }
        var linker = Linker()
        (linker.cap, linker.window) = (1_000_000, .max)
        let run = Traces(Self.orders(500, seed: seed))
        let pairs = Set(linker.pairs(among: run).map { [$0.later, $0.earlier] })
        for one in run.indices {
            for other in 0..<one {
                let isPair = pairs.contains([one, other]) || pairs.contains([other, one])
                #expect(isPair == mayResemble(run.numbers[one], run.numbers[other]))
            }
        }
    }

    @Test(
        "sorts numbers as any sort does, and keeps those of one key as they came",
        arguments: 0..<6
    )
    func radix(seed: Int) {
        var random = SplitMix(seed: seed)
        let bits = [1, 8, 20, 36, 63, 64][seed]
        let numbers = (0..<3000).map { _ in random.next() >> UInt64(64 - bits) }
        var sorted = numbers
        RadixSort.sort(&sorted)
        #expect(sorted == numbers.sorted())
        let places = RadixSort.places(0..<3000) { numbers[Int($0)] & RadixSort.largest }
        let expected = (0..<UInt32(3000)).sorted {
            (numbers[Int($0)] & RadixSort.largest, $0) < (numbers[Int($1)] & RadixSort.largest, $1)
        }
        #expect(places == expected)
    }

    @Test("orders of any moments come in one sequence")
    func moments() {
        let moments: [Int64?] = [nil, .max, .min + 1, 0, 1_795_053_600, 1 << 40, 1 << 41, nil, 0]
        var facts = TraceFacts()
        let run = Traces(
            moments.enumerated().map { number, moment in
                facts.order = "\(number)"
                facts.created = moment
                return Trace(facts)
            }
        )
        #expect(run.sequence().map(Int.init) == [0, 7, 2, 3, 8, 4, 5, 6, 1])
    }
}
