import Foundation
import Linkage
import Seeds
import Synchronization

/// Measures how many orders a second are compared with each other and with those of the nights before, on one core, and how
/// that grows.
enum RepeatBench {
    /// Compares `count` orders with as many of earlier nights, and a tenth of both before.
    static func run(orders count: Int) {
        let small = measure(count / 10, cores: 1)
        let large = measure(count, cores: 1)
        let shared = measure(count, cores: 2)
        let perOrder = large.seconds / Double(count) * 1_000_000
        print(
            """
            repetitions      \(count) orders and as many before: \(tenths(large.seconds)) s on one core, \(tenths(perOrder)) µs an order
            two cores        \(tenths(shared.seconds)) s
            growth           \(tenths(large.seconds / small.seconds)) times the time for 10 times the orders
            held             \(large.held) of \(large.copies) copies, \(large.crowds) crowds of up to \(large.largest) orders
            """
        )
    }

    private struct Result {
        var seconds = 0.0
        var held = 0
        var copies = 0
        var crowds = 0
        var largest = 0
    }

    private static func measure(_ count: Int, cores: Int) -> Result {
        var random = SplitMix(seed: count)
        var people: [TraceFacts] = []
        var copies = 0
        while people.count < count {
            let facts = person(people.count, &random, of: count)
            people.append(facts)
            // One of fifty checks out twice.
            if random.below(50) == 0, people.count < count {
                var copy = facts
                copy.order += "-2"
                copy.created = (copy.created ?? 0) + 600
                people.append(copy)
                copies += 1
            }
        }
        let before = (0..<count).map { number -> TraceFacts in
            var facts = person(count + number, &random, of: count)
            facts.night -= 86_400
            facts.created = (facts.created ?? 0) - 86_400
            return facts
        }
        let memories = Traces(before.lazy.map { Trace($0) }).memories
        let start = ContinuousClock.now
        let traces = traces(of: people, cores: cores)
        let filter = TraceFilter(traces, cap: Linker().cap)
        let remembered = Traces.remembered(in: memories, sharing: filter, cores: cores)
        let found = Linker().findings(among: traces, after: remembered ?? Traces(), cores: cores)
        return Result(
            seconds: (ContinuousClock.now - start) / .seconds(1),
            held: found.links.count { $0.finding.isHeld },
            copies: copies,
            crowds: found.crowds.count,
            largest: found.crowds.map(\.count).max() ?? 0
        )
    }

    /// The traces, made in two halves on two cores, as lanes do it in a night.
    private static func traces(of people: [TraceFacts], cores: Int) -> Traces {
        guard cores > 1 else { return Traces(people.lazy.map { Trace($0) }) }
        let halves = [people[..<(people.count / 2)], people[(people.count / 2)...]]
        let made = Mutex([[Trace]](repeating: [], count: halves.count))
        DispatchQueue.concurrentPerform(iterations: halves.count) { half in
            let traces = halves[half].map { Trace($0) }
            made.withLock { $0[half] = traces }
        }
        return Traces(made.withLock { $0 }.joined())
    }

    /// Names and goods of which some are much more frequent than others, as everywhere.
    static func person(
        _ number: Int,
        _ random: inout SplitMix,
        of count: Int
    ) -> TraceFacts {
        func frequent(_ count: Int) -> Int {
            let share = Double(random.below(1_000_000)) / 1_000_000
            return Int(Double(count) * share * share * share)
        }
        func word(_ number: Int) -> String {
            var rest = number &* 2_654_435_761 & 0xFF_FFFF
            var letters: [UInt8] = []
            for _ in 0..<5 {
                letters.append(UInt8(97 + rest % 26))
                rest /= 26
            }
            return String(decoding: letters, as: UTF8.self)
        }
        let (given, family) = (word(frequent(3000)), word(10_000 + frequent(40_000)))
        var facts = TraceFacts()
        facts.channel = "shop"
        facts.order = "\(number)"
        facts.night = 1_795_053_600
        facts.created = facts.night - Int64(random.below(86_400))
        facts.name = "\(given) \(family)"
        facts.lines = [
            "\(1 + random.below(300)) \(word(100_000 + random.below(20_000))) Street", "",
        ]
        facts.city = word(200_000 + random.below(5000))
        facts.postalCode = "\(10_000 + random.below(40_000))"
        facts.country = "US"
        facts.mail = random.below(4) == 0 ? "" : "\(given).\(family)\(number)@mail.example"
        facts.phone = random.below(3) == 0 ? "" : "\(2_000_000_000 + random.below(900_000_000))"
        facts.basket = ["SKU-\(frequent(5000))": 1 + frequent(3)]
        return facts
    }

    private static func tenths(_ value: Double) -> String { String(format: "%.1f", value) }
}
