import Orders
import PipelineTesting
import Seeds
import Testing

/// What must hold for any amounts.
@Suite struct MoneyPropertyTests {
    private static let currencies = ["USD", "JPY", "KWD", "CLF"].compactMap { Currency($0) }

    private static func amount(_ random: inout SplitMix, _ currency: Currency) -> Money {
        let digits = random.below(13)
        let size = (0..<digits).reduce(Int64(1)) { value, _ in value * 10 }
        return Money(Int64(random.next() % UInt64(size)) * (random.chance(30) ? -1 : 1), currency)
    }

    @Test("adding is orderless, has a nothing and an undoing", arguments: 0..<200)
    func adding(seed: Int) {
        var random = SplitMix(seed: seed)
        let currency = random.pick(Self.currencies)
        let (a, b, c) = (
            Self.amount(&random, currency), Self.amount(&random, currency),
            Self.amount(&random, currency)
        )
        #expect(a + b == b + a)
        #expect((a + b) + c == a + (b + c))
        #expect(a + .zero(currency) == a)
        #expect(a + b - b == a)
        var sum = a
        sum += b
        #expect(sum == a + b)
    }

    @Test("a price times a quantity is the price added as often", arguments: 0..<50)
    func times(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let price = Self.amount(&random, .usd)
        let units = random.below(40)
        let sum = (0..<units).reduce(Money.zero(.usd)) { sum, _ in sum + price }
        #expect(price * (try #require(Quantity(units))) == sum)
    }

    @Test("spells an amount as it is read, in every currency", arguments: 0..<300)
    func spelling(seed: Int) {
        var random = SplitMix(seed: seed)
        let money = Self.amount(&random, Self.currencies[seed % 4])
        #expect(Money(decimal: money.decimal, money.currency) == money)
        #expect(money.description == "\(money.decimal) \(money.currency.code)")
        let comma = money.decimal.replacing(".", with: ",")
        #expect(Money(decimal: comma, money.currency, point: 0x2C) == money)
    }

    @Test(
        "a share of a cost is never too little, and never a whole minor unit too much",
        arguments: 0..<200
    )
    func shares(seed: Int) {
        var random = SplitMix(seed: seed)
        let amount = Self.amount(&random, .usd)
        let share = BasisPoints(Int64(random.below(20_000)))
        let exact = Int128(amount.minor) * Int128(share.value)
        let given = Int128(share.ofCost(amount).minor) * 10_000
        #expect(given >= exact && given - exact < 10_000)
    }

    @Test("a share of a whole is never too much, and the next step up is", arguments: 0..<200)
    func shareOf(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let part = Self.amount(&random, .usd)
        let whole = Money(1 + Int64(random.below(1_000_000)), .usd)
        let share = try #require(BasisPoints(part, of: whole))
        let exact = Int128(part.minor) * 10_000
        #expect(Int128(share.value) * Int128(whole.minor) <= exact)
        #expect(Int128(share.value + 1) * Int128(whole.minor) > exact)
    }

    @Test(
        "divides away from below",
        arguments: [
            (7, 2, 4), (-7, 2, -3), (6, 2, 3), (-6, 2, -3), (0, 5, 0), (1, 5, 1), (-1, 5, 0),
        ]
    )
    func dividing(value: Int, divisor: Int, quotient: Int) {
        #expect(Int128(value).dividedUp(by: Int128(divisor)) == Int128(quotient))
    }

    @Test(
        "spells sums that are wider than an amount may be",
        arguments: [
            (Int128.max, 2, "1701411834604692317316873037158841057.27"), (-5, 2, "-0.05"),
            (0, 3, "0.000"), (12, 0, "12"), (-123_456, 4, "-12.3456"),
        ] as [(Int128, UInt8, String)]
    )
    func wide(sum: Int128, decimals: UInt8, text: String) {
        #expect(Money.decimal(sum, decimals: decimals) == text)
    }

    @Test(
        "a percentage is spelt with two decimals",
        arguments: [(1200, "12.00 %"), (-5, "-0.05 %"), (0, "0.00 %"), (123_456, "1234.56 %")]
    )
    func percent(points: Int64, text: String) {
        #expect(BasisPoints(points).description == text)
    }

    @Test(
        "accepts amounts up to the limit and none beyond",
        arguments: ["USD", "JPY", "KWD", "CLF"]
    )
    func limit(code: String) throws {
        let currency = try #require(Currency(code))
        let largest = Money(Money.limit, currency).decimal
        #expect(Money(decimal: largest, currency)?.minor == Money.limit)
        #expect(Money(decimal: "-" + largest, currency)?.minor == -Money.limit)
        let beyond = Money(Money.limit + 1, currency).decimal
        #expect(Money(decimal: beyond, currency) == nil)
        #expect(Money(decimal: String(repeating: "9", count: 400), currency) == nil)
    }

    @Test("reads a decimal or refuses it, whatever the bytes, and never traps", arguments: 0..<300)
    func noise(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let bytes = random.bytes(random.below(24), of: Array("0123456789.,-+ e".utf8))
        let currency = Self.currencies[seed % 4]
        guard let money = Money(decimal: bytes[...], currency) else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        let trimmed = try #require(text.wholeMatch(of: /-?0*([0-9]+)(\.[0-9]+)?/))
        #expect(money.decimal.contains(trimmed.1))
    }
}

@Suite struct QuantityPropertyTests {
    @Test("never goes below none", arguments: [(5, 3, 2), (3, 5, 0), (0, 0, 0), (1, 1, 0)])
    func minus(left: Int, right: Int, rest: Int) throws {
        let difference = try #require(Quantity(left)) - (try #require(Quantity(right)))
        #expect(difference.units == rest)
        #expect(difference.description == "\(rest)")
    }

    @Test(
        "has a limit at both ends",
        arguments: [
            (-1, false), (0, true), (100_000, true), (100_001, false), (.max, false), (.min, false),
        ]
    )
    func limits(units: Int, isOne: Bool) {
        #expect((Quantity(units) != nil) == isOne)
    }

    @Test("sorts by size")
    func order() throws {
        let numbers = [0, 1, 9, 10, 99_999]
        let quantities = numbers.compactMap { Quantity($0) }
        #expect(quantities.reversed().sorted().map(\.units) == numbers)
    }
}

@Suite struct CurrencyOrderTests {
    @Test("sorts by the letters of the code")
    func order() {
        let codes = ["AED", "CHF", "EUR", "JPY", "USD", "ZWG"]
        #expect(codes.reversed().compactMap { Currency($0) }.sorted().map(\.code) == codes)
    }

    @Test(
        "one unit has as many minor units as the decimals say",
        arguments: [("JPY", 1), ("USD", 100), ("KWD", 1000), ("CLF", 10_000)]
    )
    func scale(code: String, scale: Int64) {
        #expect(Currency(code)?.scale == scale)
    }

    @Test("counts an unreadable currency under the code that is reserved for none")
    func unknown() {
        #expect(Currency.unknown.code == "XXX")
        #expect(Currency("XXX") == nil)
    }
}
