import Orders
import PipelineKit
import Seeds
import Testing

/// What must hold for any rates and any amounts.
@Suite struct RatesPropertyTests {
    private static let codes = ["USD", "JPY", "KWD", "GBP", "VND", "CLF"]

    private static func rates(_ random: inout SplitMix) -> Rates {
        var rates: [Currency: Rates.Rate] = [:]
        for code in codes {
            let text = "\(random.below(2000)).\(1 + random.below(9999))"
            if let currency = Currency(code) { rates[currency] = Rates.Rate(text.utf8) }
        }
        return Rates(date: "2026-11-18", perEuro: rates)
    }

    @Test(
        "a cost is never less than a revenue, and at most one minor unit more",
        arguments: 0..<300
    )
    func rounding(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let rates = Self.rates(&random)
        let currencies = Self.codes.compactMap { Currency($0) } + [.eur]
        let (from, to) = (random.pick(currencies), random.pick(currencies))
        let amount = Money(Int64(random.below(10_000_000)) - 5_000_000, from)
        guard let cost = rates.cost(amount, in: to), let revenue = rates.revenue(amount, in: to)
        else { return }
        #expect(cost.currency == to && revenue.currency == to)
        #expect((0...1).contains(cost.minor - revenue.minor))
        // What is spent turns its sign when it is earned.
        let opposite = Money(-amount.minor, from)
        #expect(rates.revenue(opposite, in: to)?.minor == -cost.minor)
    }

    @Test("an amount in its own currency stays as it is, also without any rate", arguments: 0..<20)
    func identity(seed: Int) {
        var random = SplitMix(seed: seed)
        let amount = Money(Int64(random.below(1_000_000)), .usd)
        #expect(Rates.none.cost(amount, in: .usd) == amount)
        #expect(Rates.none.revenue(amount, in: .usd) == amount)
        #expect(Rates.none.cost(amount, in: .eur) == nil)
    }

    @Test("more never becomes less", arguments: 0..<100)
    func monotonic(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let rates = Self.rates(&random)
        let yen = try #require(Currency("JPY"))
        let small = Int64(random.below(1_000_000))
        let large = small + Int64(random.below(1000))
        let one = try #require(rates.cost(Money(small, yen), in: .usd))
        let other = try #require(rates.cost(Money(large, yen), in: .usd))
        #expect(one.minor <= other.minor)
    }

    @Test("amounts at the end of what can be counted have no value elsewhere, and never trap")
    func extremes() throws {
        let yen = try #require(Currency("JPY"))
        let rates = Rates(
            date: "2026-11-18",
            perEuro: [
                .usd: try #require(Rates.Rate("0.000001".utf8)),
                yen: try #require(Rates.Rate("999999999999".utf8)),
            ]
        )
        #expect(rates.cost(Money(.max, .usd), in: yen) == nil)
        #expect(rates.cost(Money(.min, .usd), in: yen) == nil)
        #expect(rates.cost(Money(.max, yen), in: .usd)?.minor != nil)
        #expect(rates.cost(Money(1, yen), in: .usd) == Money(1, .usd))
        #expect(rates.revenue(Money(1, yen), in: .usd) == Money(0, .usd))
    }

    @Test(
        "reads a rate of at most six decimals",
        arguments: ["1", "1.1684", "0.000001", "186.75", "16999.5", "999999999999"]
    )
    func rates(text: String) {
        #expect(Rates.Rate(text.utf8) != nil)
    }

    @Test("rates without a date are too old for anything")
    func undated() {
        let never = Rates(date: "", perEuro: [:])
        #expect(never.isOlder(than: .seconds(1_000_000_000), at: Instant(seconds: 0)))
    }
}
