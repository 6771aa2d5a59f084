import Orders
import PipelineKit
import PipelineTesting
import Testing

@Suite struct SettingsTests {
    @Test("points at the key that nobody knows and suggests the nearest")
    func unknownKey() {
        let marked = MarkedText("{size: 3, ‸levl: 6}")
        #expect(
            throws: Finding(
                "'levl' is no key of 'sample'",
                at: marked.position,
                length: 4,
                hint: "did you mean 'level'?"
            )
        ) {
            try Sample.make(marked.text)
        }
    }

    @Test(
        "points at the value that is not what it should be",
        arguments: [
            ("size: ‸many", "'many' is not a whole number from 0 to 1000000000"),
            ("size: ‸-1", "'-1' is not a whole number from 0 to 1000000000"),
            ("size: ‸[1]", "a list is not a whole number from 0 to 1000000000"),
            ("{size: 1, margin: ‸12}", "'12' is not a percentage such as 12% or 2.9%"),
            ("{size: 1, margin: ‸2.999%}", "'2.999%' is not a percentage such as 12% or 2.9%"),
            ("{size: 1, fee: ‸4.50}", "'4.50' is not an amount such as 4.50 USD"),
            ("{size: 1, fee: ‸4.505 USD}", "'4.505 USD' is not an amount such as 4.50 USD"),
            ("{size: 1, window: ‸3 days}", "'3 days' is not a time such as 90s, 30m, 72h or 7d"),
            ("{size: 1, currency: ‸USX}", "'USX' is not a currency code of ISO 4217 such as USD"),
            ("{size: 1, flag: ‸yes}", "'yes' is not 'true' or 'false'"),
            ("{size: 1, to: ‸usa}", "'usa' is not a list of country codes of two letters, or '*'"),
        ]
    )
    func wrongValue(yaml: String, message: String) throws {
        let marked = MarkedText(yaml)
        let finding = #expect(throws: Finding.self) { try Sample.make(marked.text) }
        #expect(finding?.message == message)
        #expect(finding?.position == marked.position)
    }

    @Test("suggests the nearest word of a choice")
    func choice() {
        let finding = #expect(throws: Finding.self) { try Sample.make("{size: 1, mode: fsat}") }
        #expect(finding?.message == "'fsat' is not one of 'fast', 'small'")
        #expect(finding?.hint == "did you mean 'fast'?")
    }

    @Test("says which required key is missing, and what it is for")
    func missing() {
        let finding = #expect(throws: Finding.self) { try Sample.make("{margin: 1%}") }
        #expect(finding?.message == "'size' is missing")
        #expect(finding?.hint == "How large.")
    }

    @Test("reads every kind of value")
    func values() throws {
        let sample = try Sample.make(
            "{size: 3, margin: 2.9%, fee: 4.50 USD, window: 72h, currency: JPY, flag: true, mode: small, to: [NL, BE]}"
        )
        #expect(sample.size == 3)
        #expect(sample.margin == BasisPoints(290))
        #expect(sample.fee == Money(450, .usd))
        #expect(sample.window == .seconds(259_200))
        #expect(sample.to.contains("BE") && !sample.to.contains("DE"))
    }

    @Test("a default is spelt as the file would spell it")
    func spellings() {
        let spellings = Dictionary(
            uniqueKeysWithValues: Sample.manifest.keys.map { ($0.name, $0.defaultSpelling) }
        )
        #expect(spellings["margin"] == "12%")
        #expect(spellings["window"] == "3d")
        #expect(spellings["fee"] == "")
        #expect(spellings["size"] == .some(nil))
    }

    /// A plugin with a key of every kind.
    private struct Sample: Plugin {
        enum Mode: String, ChoiceValue { case fast, small }
        private enum Keys {
            static let size = Key<Int>(required: "size", help: "How large.")
            static let level = Key("level", default: 6, help: "How hard.")
            static let margin = Key("margin", default: BasisPoints(1200), help: "How much.")
            static let fee = Key("fee", default: Money?.none, help: "What it costs.")
            static let window = Key("window", default: Duration.seconds(259_200), help: "How long.")
            static let currency = Key("currency", default: Currency.usd, help: "Which money.")
            static let flag = Key("flag", default: false, help: "Whether.")
            static let mode = Key("mode", default: Mode.fast, help: "Which way.")
            static let to = Key("to", default: Destinations.everywhere, help: "Where to.")
        }
        static let manifest = Manifest(
            "sample",
            "A sample.",
            keys: [
                Keys.size, Keys.level, Keys.margin, Keys.fee, Keys.window, Keys.currency, Keys.flag,
                Keys.mode,
                Keys.to,
            ]
        )
        let size: Int
        let margin: BasisPoints
        let fee: Money?
        let window: Duration
        let to: Destinations

        init(_ settings: Settings) throws(Finding) {
            size = try settings[Keys.size]
            margin = try settings[Keys.margin]
            fee = try settings[Keys.fee]
            window = try settings[Keys.window]
            to = try settings[Keys.to]
        }
    }
}

@Suite struct SpellingTests {
    @Test(
        "suggests a word at most two edits away",
        arguments: [
            ("windw", "window"), ("wnidow", "window"), ("windows", "window"), ("wi", nil),
            ("zzzzzz", nil),
            ("levle", "level"),
        ]
    )
    func nearest(word: String, expected: String?) {
        #expect(nearestSpelling(to: word, among: ["window", "level"]) == expected)
    }
}

@Suite struct PathTests {
    @Test("resolves a name from the folder of its file, and labels it from the pipeline's")
    func resolve() {
        let path = Path(
            "../../Samples/feeds/a.csv",
            in: "shop/Pipelines/suppliers",
            root: "shop/Pipelines"
        )
        #expect(path.location == "shop/Samples/feeds/a.csv")
        #expect(path.label == "Samples/feeds/a.csv")
    }

    @Test("labels do not depend on where the project is")
    func label() {
        let here = Path("../Samples/a.csv", in: "Pipelines", root: "Pipelines")
        let there = Path("../Samples/a.csv", in: "/tmp/x/Pipelines", root: "/tmp/x/Pipelines")
        #expect(here.label == there.label)
        #expect(there.location == "/tmp/x/Samples/a.csv")
    }
}

@Suite struct RatesTests {
    private let rates: Rates

    init() throws {
        rates = Rates(
            date: "2026-04-13",
            perEuro: [
                .usd: try #require(Rates.Rate("1.1684".utf8)),
                try #require(Currency("JPY")): try #require(Rates.Rate("186.75".utf8)),
            ]
        )
    }

    @Test("rounds costs up and revenues down")
    func rounding() throws {
        let yen = try #require(Currency("JPY"))
        #expect(rates.cost(Money(1000, .eur), in: .usd) == Money(1169, .usd))
        #expect(rates.revenue(Money(1000, .eur), in: .usd) == Money(1168, .usd))
        #expect(rates.cost(Money(1000, yen), in: .usd) == Money(626, .usd))
        #expect(rates.revenue(Money(1000, .usd), in: yen) == Money(1598, yen))
        #expect(rates.cost(Money(-1000, .eur), in: .usd) == Money(-1168, .usd))
    }

    @Test("has no rate for a currency that the file lacks")
    func missing() throws {
        #expect(rates.cost(Money(1, try #require(Currency("KWD"))), in: .usd) == nil)
        #expect(Rates.none.cost(Money(1, .usd), in: .usd) == Money(1, .usd))
    }

    @Test(
        "is as old as its day",
        arguments: [("2026-04-20T23:00:00Z", false), ("2026-04-21T01:00:00Z", true)]
    )
    func age(moment: String, isOld: Bool) throws {
        let moment = try #require(Instant(moment))
        #expect(rates.isOlder(than: .seconds(7 * 86_400), at: moment) == isOld)
    }

    @Test(
        "refuses rates that are none",
        arguments: ["", "0", "1,2", "-1", "1.1234567", "N/A", "1..2", "99999999999999"]
    )
    func refuses(text: String) {
        #expect(Rates.Rate(text.utf8) == nil)
    }
}
