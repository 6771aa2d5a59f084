import Orders
@testable import PipelineLayout
import PipelineZones
import PipelineTesting
import Seeds
import Testing

@Suite struct AmountTests {
    private let yen: Currency

    init() throws { yen = try #require(Currency("JPY")) }

    @Test(
        "reads plain decimals, and marks of thousands where they may stand",
        arguments: [
            ("12.50", "12.50"), ("-3", "-3"), ("0.0", "0.0"), ("007", "7"), ("62.6793", "62.6793"),
            ("1,234.50", "1234.50"), ("1,234,567", "1234567"), ("1 234.5", "1234.5"), ("", nil),
            (".", nil),
            ("1.", nil), (".5", nil), ("1,23.4", nil), ("1,2345", nil), ("1234,567", nil),
            ("1,,234", nil),
            ("1.2.3", nil), ("--1", nil), ("1e3", nil), ("$1", nil), ("1,234,5", nil),
            ("1234567890123456789012345", nil),
        ] as [(String, String?)]
    )
    func reads(text: String, number: String?) {
        #expect(Amount(Array(text.utf8), groups: [0x2C, 0x20])?.description == number)
    }

    @Test(
        "reads decimal commas with points between thousands",
        arguments: [("1.116,99", "1116.99"), ("0,5", "0.5"), ("1.11,9", nil)] as [(String, String?)]
    )
    func comma(text: String, number: String?) {
        #expect(Amount(Array(text.utf8), point: 0x2C, groups: [0x2E])?.description == number)
    }

    @Test(
        "becomes money exactly, or rounded to the even neighbour where that is allowed",
        arguments: [
            ("62.6793", nil, 6268), ("0.005", nil, 0), ("0.015", nil, 2), ("-0.015", nil, -2),
            ("-0.005", nil, 0),
            ("0.0151", nil, 2), ("1.50", 150, 150), ("1.5000", 150, 150), ("7", 700, 700),
        ] as [(String, Int64?, Int64?)]
    )
    func money(text: String, exact: Int64?, rounded: Int64?) throws {
        let amount = try #require(Amount(Array(text.utf8)))
        #expect(amount.money(.usd)?.minor == exact)
        #expect(amount.money(.usd, rounds: true)?.minor == rounded)
    }

    @Test("has no money beyond the limit")
    func limit() throws {
        let amount = try #require(Amount(Array("100000000000.01".utf8)))
        #expect(amount.money(.usd, rounds: true) == nil)
        #expect(
            try #require(Amount(Array("100000000000.00".utf8))).money(.usd)?.minor == Money.limit
        )
        #expect(try #require(Amount(Array("100000000000000".utf8))).money(yen) == nil)
    }

    @Test(
        "a comma is the decimal mark only where the text is no amount without it",
        arguments: [
            ("12,50", true), ("1.116,99", true), ("0,5", true), ("-3,10 €", true), ("$12,5", true),
            ("12.50", false), ("1,234.50", false), ("1,234", false), ("1234", false), ("", false),
            ("abc", false), ("12,50,1", false),
        ]
    )
    func commas(text: String, hasComma: Bool) {
        #expect(Amount.hasComma(Array(text.utf8)[...]) == hasComma)
    }

    @Test("what is taken away and added again is what it was", arguments: 0..<100)
    func difference(seed: Int) throws {
        var random = SplitMix(seed: seed)
        func amount() throws -> Amount {
            let sign = random.chance(50) ? "-" : ""
            let decimals = random.below(5)
            let digits = String(random.below(1_000_000_000) + 1)
            let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
            let text =
                sign + padded.dropLast(decimals)
                + (decimals > 0 ? "." + padded.suffix(decimals) : "")
            return try #require(Amount(Array(text.utf8)))
        }
        let (one, two) = (try amount(), try amount())
        #expect((one - two + two - one).isZero)
        #expect((one - one).isZero && !(one - (two - two)).isZero)
        #expect(
            (one - two).money(.usd, rounds: true)?.minor
                == (two - one).money(.usd, rounds: true).map { -$0.minor }
        )
    }

    @Test("adds and multiplies exactly", arguments: 0..<100)
    func arithmetic(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let (a, b) = (random.below(1_000_000), random.below(1_000_000))
        func amount(_ cents: Int, _ decimals: UInt8) throws -> Amount {
            try #require(Amount(Array(Money.decimal(Int128(cents), decimals: decimals).utf8)))
        }
        let sum = try amount(a, 2) + amount(b * 100, 4)
        #expect(sum.money(.usd)?.minor == Int64(a + b))
        #expect((try amount(a, 2) * 7).money(.usd)?.minor == Int64(a * 7))
        #expect(try amount(a, 2) + amount(b, 2) == amount(b, 2) + amount(a, 2))
    }

    @Test("reads any bytes as a number or not, and never traps", arguments: 0..<200)
    func noise(seed: Int) {
        var random = SplitMix(seed: seed)
        let bytes = random.bytes(random.below(30), of: Array("0123456789.,- ".utf8))
        guard let amount = Amount(bytes, groups: [0x2C]) else { return }
        let digits = bytes.filter { (0x30...0x39).contains($0) }.drop { $0 == 0x30 }
        let told = amount.description.utf8.filter { (0x30...0x39).contains($0) }.drop { $0 == 0x30 }
        #expect(digits.elementsEqual(told))
    }
}

@Suite struct PricedTextTests {
    @Test(
        "takes the sign of a currency off, wherever it stands",
        arguments: [
            ("$45.99", "USD", "45.99"), ("116,99 €", "EUR", "116,99"), ("€ 5", "EUR", "5"),
            ("£1", "GBP", "1"),
            ("AU $12.00", "AUD", "12.00"), ("C $12.00", "CAD", "12.00"), ("-$3.10", "USD", "-3.10"),
            ("3.10\u{A0}€", "EUR", "3.10"), ("¥1200", "JPY", "1200"), ("12.00 EUR", "EUR", "12.00"),
            ("12.00", nil, "12.00"), ("", nil, ""), ("- 5", nil, "-5"), ("R$7", "BRL", "7"),
        ] as [(String, String?, String)]
    )
    func signs(text: String, code: String?, number: String) {
        let priced = PricedText(Array(text.utf8)[...])
        #expect(priced.currency?.code == code)
        #expect(String(decoding: priced.number, as: UTF8.self) == number)
    }
}

@Suite struct TimeFormTests {
    @Test(
        "reads the forms in which channels state moments",
        arguments: [
            (TimeForm.iso, "2026-03-14 09:12:33 +0100", "2026-03-14T08:12:33Z"),
            (.iso, "2026-03-14T09:12:33.123+01:00", "2026-03-14T08:12:33Z"),
            (.iso, "2026-03-14T09:12:33.000Z", "2026-03-14T09:12:33Z"),
            (.iso, "2026-03-14T09:12:33-00:00", "2026-03-14T09:12:33Z"),
            (.iso, "2026-03-14T09:12:33", nil), (.iso, "2026-03-14T09:12:33.5", nil),
            (.iso, "2026-03-14.", nil),
            (.isoLocal, "2017-03-22T16:28:02", "2017-03-22T15:28:02Z"),
            (.isoLocal, "2026-09-22", "2026-09-21T23:00:00Z"),
            (.isoLocal, "2026-09-22 7:05", "2026-09-22T06:05:00Z"),
            (.isoLocal, "2026-13-22", nil), (.isoLocal, "2026-09", nil), (.isoLocal, "x", nil),
            (.monthFirst, "03/14/26", "2026-03-13T23:00:00Z"),
            (.monthFirst, "5/31/2016 0:37", "2016-05-30T23:37:00Z"),
            (.monthFirst, "03/14/2026 09:12:33", "2026-03-14T08:12:33Z"),
            (.monthFirst, "14/03/2026", nil),
            (.dayFirst, "14.03.2026 09:12", "2026-03-14T08:12:00Z"),
            (.dayFirst, "14/03/26", "2026-03-13T23:00:00Z"),
            (.dayFirst, "03/14/2026", nil), (.named, "Jul-21-25", "2025-07-20T23:00:00Z"),
            (.named, "10-Dez-25", "2025-12-09T23:00:00Z"),
            (.named, "21-Mai-2025", "2025-05-20T23:00:00Z"),
            (.named, "Foo-21-25", nil), (.named, "25-10-Dez", nil),
            (.mail, "Tue, 05 Mar 2019 21:40:11 +0000", "2019-03-05T21:40:11Z"),
            (.mail, "5 Mar 2019 21:40:11 GMT", "2019-03-05T21:40:11Z"), (.mail, "Tue 05 Mar", nil),
            (.epochSeconds, "1795053600", "2026-11-19T02:00:00Z"), (.epochSeconds, "-1", nil),
            (.epochMilliseconds, "1795053600999", "2026-11-19T02:00:00Z"),
            (.epochMilliseconds, "", nil),
            (.epochMilliseconds, "99999999999999999999", nil),
        ] as [(TimeForm, String, String?)]
    )
    func forms(form: TimeForm, text: String, utc: String?) throws {
        let zone = try #require(Zone(spelling: "+01:00"))
        #expect(form.instant(Array(text.utf8)[...], zone: zone)?.description == utc)
    }

    @Test("reads any text as a moment or not, and never traps", arguments: 0..<200)
    func noise(seed: Int) {
        var random = SplitMix(seed: seed)
        let bytes = random.bytes(random.below(28), of: Array("0123456789-/:. TZ+,Mar".utf8))
        let forms: [TimeForm] = [
            .iso, .isoLocal, .monthFirst, .dayFirst, .named, .mail, .epochSeconds,
            .epochMilliseconds,
        ]
        for form in forms {
            guard let instant = form.instant(bytes[...], zone: .utc) else { continue }
            #expect(Instant(instant.description) == instant || instant.seconds > 200_000_000_000)
        }
    }
}
