import Orders
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// The values that a pipeline file can spell, one kind after the other.
@Suite struct ValueTests {
    private static let here = Position.start(of: "test.yaml")

    /// What a scalar is read as.
    private func read<Value: SettingValue>(_ text: String, as type: Value.Type) -> Value? {
        var reading = Reading()
        let value = Value.read(Setting(.scalar(text), at: Self.here), &reading)
        #expect((value == nil) == !reading.findings.isEmpty, "a refusal is always explained")
        return value
    }

    @Test(
        "a whole number has digits alone",
        arguments: [
            ("0", 0), ("7", 7), ("1000000000", 1_000_000_000), ("1000000001", nil), ("-1", nil),
            ("+5", nil), ("1.0", nil), ("1e3", nil), ("", nil), (" 1", nil), ("٣", nil),
            ("99999999999999999999", nil),
        ] as [(String, Int?)]
    )
    func integer(text: String, value: Int?) {
        #expect(read(text, as: Int.self) == value)
    }

    @Test(
        "a truth is one of two words",
        arguments: [
            ("true", true), ("false", false), ("yes", nil), ("True", nil), ("1", nil), ("", nil),
        ] as [(String, Bool?)]
    )
    func truth(text: String, value: Bool?) {
        #expect(read(text, as: Bool.self) == value)
    }

    @Test(
        "an amount is a decimal and a code",
        arguments: [
            ("4.50 USD", Money(450, .usd)), ("0 EUR", Money(0, .eur)),
            ("4.5 USD", Money(450, .usd)),
            ("-1 USD", nil), ("4.50USD", nil), ("USD 4.50", nil), ("4,50 USD", nil),
            ("4.50 ABC", nil),
            ("4.50 usd", nil), ("1 USD EUR", nil), ("", nil), (" ", nil),
        ] as [(String, Money?)]
    )
    func money(text: String, value: Money?) {
        #expect(read(text, as: Money.self) == value)
    }

    @Test(
        "a percentage has at most two decimals and ends at a thousand",
        arguments: [
            ("12%", 1200), ("12 %", 1200), ("2.9%", 290), ("0.01%", 1), ("0%", 0),
            ("1000%", 100_000), ("1000.01%", nil), ("12", nil), ("%", nil), (" %", nil),
            ("-1%", nil), ("1.234%", nil), ("1.200%", nil), ("12%%", nil), ("1 2%", nil),
        ] as [(String, Int64?)]
    )
    func percentage(text: String, points: Int64?) {
        #expect(read(text, as: BasisPoints.self)?.value == points)
    }

    @Test(
        "a time is a number and a unit",
        arguments: [
            ("90s", 90), ("30m", 1800), ("72h", 259_200), ("7d", 604_800), ("0s", 0), ("s", nil),
            ("90", nil), ("1.5h", nil), ("-1h", nil), ("+1h", nil), ("-0h", nil), ("3 days", nil),
            ("1w", nil), ("1000001s", nil), ("99999999999999999999d", nil), ("", nil),
        ] as [(String, Int64?)]
    )
    func duration(text: String, seconds: Int64?) {
        #expect(read(text, as: Duration.self)?.components.seconds == seconds)
    }

    @Test(
        "a supplier's name can be the name of a folder anywhere",
        arguments: [
            ("northwind", true), ("a", true), ("a-1", true), ("a--", true), ("1a", false),
            ("-a", false), ("A", false), ("a_b", false), ("a.b", false), ("../a", false),
            ("a/b", false), ("", false), ("é", false), (String(repeating: "a", count: 40), true),
            (String(repeating: "a", count: 41), false),
        ]
    )
    func name(text: String, isOne: Bool) {
        #expect((read(text, as: SupplierName.self) != nil) == isOne)
    }

    @Test(
        "a moment has its zone",
        arguments: [
            ("2026-11-19T02:00:00Z", true), ("2026-11-19 02:00:00 +0100", true),
            ("2026-11-19T02:00:00", false), ("2026-11-19", false), ("now", false),
        ]
    )
    func moment(text: String, isOne: Bool) {
        #expect((read(text, as: Instant.self) != nil) == isOne)
    }

    @Test("a text is anything on one line, and an empty one is spelt in quotes")
    func text() {
        #expect(read("anything at all", as: String.self) == "anything at all")
        #expect("".spelling == "\"\"")
        #expect("a b".spelling == "a b")
    }

    @Test(
        "each value is spelt as the file would spell it, and read back as it was",
        arguments: 0..<200
    )
    func spelling(seed: Int) throws {
        var random = SplitMix(seed: seed)
        func same<Value: ScalarValue & Equatable>(_ value: Value) {
            #expect(Value(spelling: value.spelling) == value, "\(value.spelling)")
        }
        same(random.below(1_000_000_001))
        same(random.chance(50))
        same(Money(Int64(random.below(1_000_000_000)), random.pick([.usd, .eur])))
        same(BasisPoints(Int64(random.below(100_001))))
        same(Duration.seconds(random.pick([1, 60, 3600, 86_400]) * random.below(10_000)))
        same(Instant(seconds: Int64(random.below(4_000_000_000))))
        same(random.pick([Currency.usd, .eur]))
        same(SupplierName("s" + String(random.below(1000))))
    }

    /// Texts that are nearly values.
    private static func nearly(_ seed: Int) -> String {
        var random = SplitMix(seed: seed)
        let whole = ["12", "4.50 USD", "2.9%", "72h", "north-1", "USD", "0", "12 %"]
        var text = Array(random.pick(whole).utf8)
        for _ in 0..<random.below(3) {
            let byte = random.pick(Array("0123456789.-+ %hdsmUSDaz".utf8))
            switch random.below(3) {
            case 0: text.insert(byte, at: random.below(text.count + 1))
            case 1 where !text.isEmpty: text[random.below(text.count)] = byte
            default: if !text.isEmpty { text.remove(at: random.below(text.count)) }
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    @Test("what is read also passes the pattern that an editor is told", arguments: 0..<600)
    func patterns(seed: Int) throws {
        let text = Self.nearly(seed)
        func agrees<Value: ScalarValue>(_ type: Value.Type) throws {
            guard Value(spelling: text) != nil else { return }
            switch Value.shape {
            case .text(let pattern?, _): #expect(try text.contains(Regex(pattern)), "\(text)")
            case .integer(let range): #expect(Int(text).map(range.contains) == true, "\(text)")
            default: Issue.record("no pattern")
            }
        }
        try agrees(Int.self)
        try agrees(Money.self)
        try agrees(BasisPoints.self)
        try agrees(Duration.self)
        try agrees(SupplierName.self)
        try agrees(Currency.self)
    }

    @Test("a list reads all its values, and finds everything that is wrong with them")
    func list() {
        let values = ["1", "x", "2", "y"].map { Setting(.scalar($0), at: Self.here) }
        var reading = Reading()
        #expect([Int].read(Setting(.list(values), at: Self.here), &reading) == nil)
        #expect(reading.findings.count == 2)
        var sound = Reading()
        let numbers = [Int].read(Setting(.list([values[0], values[2]]), at: Self.here), &sound)
        #expect(numbers == [1, 2])
        #expect([1, 2].spelling == "[1, 2]")
        var scalar = Reading()
        #expect([Int].read(values[0], &scalar) == nil)
        #expect(
            scalar.findings.map(\.message)
                == ["'1' is not a list of a whole number from 0 to 1000000000"]
        )
    }

    @Test("a mapping keeps the order of the file, and is spelt in it")
    func mapping() throws {
        func entry(_ key: String, _ value: String) -> Setting.Entry {
            .init(key: key, position: Self.here, value: Setting(.scalar(value), at: Self.here))
        }
        let setting = Setting(.mapping([entry("b", "2"), entry("a", "1")]), at: Self.here)
        var reading = Reading()
        let mapping = try #require(Mapping<Int>.read(setting, &reading))
        #expect(mapping.entries.map(\.key) == ["b", "a"])
        #expect(mapping["a"] == 1)
        #expect(mapping["c"] == nil)
        #expect(mapping.spelling == "{b: 2, a: 1}")
        #expect(Mapping<Int>().spelling == "{}")
        let wrong = Setting(.mapping([entry("a", "1"), entry("b", "x")]), at: Self.here)
        #expect(Mapping<Int>.read(wrong, &reading) == nil)
        #expect(reading.findings.count == 1)
    }

    @Test("countries are read from a list as from a line")
    func countries() {
        func read(_ content: Setting.Content) -> Destinations? {
            var reading = Reading()
            return Destinations.read(Setting(content, at: Self.here), &reading)
        }
        let list = ["NL", "BE"].map { Setting(.scalar($0), at: Self.here) }
        #expect(read(.list(list)) == .countries(["BE", "NL"]))
        #expect(read(.scalar("NL, BE")) == .countries(["BE", "NL"]))
        #expect(read(.scalar("*")) == .everywhere)
        #expect(read(.list([Setting(.list([]), at: Self.here)])) == nil)
        #expect(read(.list([])) == nil)
        #expect(read(.empty) == nil)
    }

    @Test("a file's name is never empty")
    func path() {
        #expect(read("", as: Path.self) == nil)
        #expect(read("orders.csv", as: Path.self)?.label == "orders.csv")
    }
}

@Suite struct ShapeTests {
    private static let keys: [any AnyKey] = [
        Key("one", default: 1, help: "First."), Key<String>(required: "two", help: "Second."),
    ]

    @Test("is told in a few words")
    func summaries() {
        let told: [(Shape, String)] = [
            (.text(pattern: nil, describedAs: "a name"), "a name"),
            (.integer(1...9), "a whole number from 1 to 9"),
            (.truth, "'true' or 'false'"),
            (.choice(["a", "b"]), "one of 'a', 'b'"),
            (.list(.truth), "a list of 'true' or 'false'"),
            (.mapping(.integer(0...1)), "a mapping to a whole number from 0 to 1"),
            (.object(Self.keys), "a mapping with one, two"),
            (.either(.truth, .integer(0...1)), "'true' or 'false', or a whole number from 0 to 1"),
            (.channel(also: Self.keys), "a mapping with one, two and the channel's own keys"),
        ]
        for (shape, summary) in told { #expect(shape.summary == summary) }
    }

    @Test("a key says whether it may be left out, and what stands there then")
    func keys() {
        #expect(Self.keys.map(\.defaultSpelling) == ["1", nil])
        #expect(Self.keys.map(\.help) == ["First.", "Second."])
    }
}
