import Orders
import PipelineTesting
import Testing

@Suite struct MoneyTests {
    @Test(
        "reads decimals in the decimals of the currency",
        arguments: [
            ("1234.50", "USD", 123_450), ("1234.5", "USD", 123_450), ("7", "USD", 700),
            ("0.01", "EUR", 1),
            ("1200.00", "JPY", 1200), ("1200", "JPY", 1200), ("1.250", "KWD", 1250),
            ("-3.10", "USD", -310),
            ("2.5000", "USD", 250), ("0.0001", "CLF", 1),
        ]
    )
    func reads(text: String, code: String, minor: Int64) throws {
        let currency = try #require(Currency(code))
        #expect(Money(decimal: text, currency) == Money(minor, currency))
    }

    @Test(
        "refuses what is no plain decimal of the currency",
        arguments: [
            ("", "USD"), ("12.3.4", "USD"), ("1,50", "USD"), ("$5", "USD"), ("1.", "USD"),
            (".5", "USD"),
            ("1200.50", "JPY"), ("1.005", "USD"), (" 1", "USD"), ("1e3", "USD"), ("--1", "USD"),
            ("99999999999999999999", "USD"), ("100000000001", "USD"),
        ]
    )
    func refuses(text: String, code: String) throws {
        #expect(Money(decimal: text, try #require(Currency(code))) == nil)
    }

    @Test(
        "spells amounts as they are read",
        arguments: [0, 1, 99, 100, -5, -123_456, 10_000_000_000_000]
    )
    func roundTrip(minor: Int64) throws {
        for code in ["USD", "JPY", "KWD", "CLF"] {
            let money = Money(minor, try #require(Currency(code)))
            #expect(Money(decimal: money.decimal, money.currency) == money)
        }
    }

    @Test("rounds costs up and shares of revenue down")
    func rounding() {
        #expect(BasisPoints(290).ofCost(Money(4072, .eur)) == Money(119, .eur))
        #expect(BasisPoints(Money(627, .eur), of: Money(3421, .eur)) == BasisPoints(1832))
        #expect(BasisPoints(Money(-1, .eur), of: Money(3, .eur)) == BasisPoints(-3334))
        #expect(BasisPoints(Money(1, .eur), of: Money(0, .eur)) == nil)
    }
}

@Suite struct CurrencyTests {
    @Test(
        "knows the decimals of ISO 4217",
        arguments: [("USD", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("XCG", 2)]
    )
    func decimals(code: String, decimals: UInt8) {
        #expect(Currency(code)?.decimals == decimals)
        #expect(Currency(code)?.code == code)
    }

    @Test(
        "refuses what is no currency in force",
        arguments: ["USX", "usd", "US", "USDD", "HRK", "XAU", "XXX", "", "€"]
    )
    func refuses(code: String) {
        #expect(Currency(code) == nil)
    }

    @Test("counts 165 currencies with decimals, as ISO 4217 does")
    func count() {
        let letters = (0x41...0x5A).map { String(UnicodeScalar(UInt8($0))) }
        let known = letters.flatMap { a in letters.flatMap { b in letters.map { a + b + $0 } } }
            .filter { Currency($0) != nil }
        #expect(known.count == 17 + 7 + 2 + 139)
    }
}

@Suite struct QuantityTests {
    @Test(
        "reads whole numbers up to its limit",
        arguments: [("1", 1), ("0", 0), ("100000", 100_000), ("007", 7)]
    )
    func reads(text: String, units: Int) {
        #expect(Quantity(text: text)?.units == units)
    }

    @Test("refuses the rest", arguments: ["", "two", "1.0", "-1", "+1", "100001", "9999999", " 1"])
    func refuses(text: String) {
        #expect(Quantity(text: text) == nil)
    }
}
