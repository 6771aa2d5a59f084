public import Orders

/// A type that a pipeline file can spell.
public protocol SettingValue: Sendable {
    /// What the value looks like.
    static var shape: Shape { get }
    /// How the file would spell this value.
    var spelling: String { get }
    /// Reads `setting`, or notes findings and returns `nil`.
    static func read(_ setting: Setting, _ reading: inout Reading) -> Self?
}

/// A value that stands on one line.
public protocol ScalarValue: SettingValue {
    /// Reads `text`, or returns `nil` where it is something else.
    init?(spelling text: String)
}

extension ScalarValue {
    /// Reads a scalar.
    public static func read(_ setting: Setting, _ reading: inout Reading) -> Self? {
        guard let text = setting.scalar, let value = Self(spelling: text) else {
            reading.expected(shape.summary, at: setting)
            return nil
        }
        return value
    }
}

/// A value of some words, each with a raw value that the file spells.
public protocol ChoiceValue: ScalarValue, CaseIterable, RawRepresentable where RawValue == String {}

extension ChoiceValue {
    /// The words.
    public static var shape: Shape { .choice(allCases.map(\.rawValue)) }
    /// The word.
    public var spelling: String { rawValue }
    /// Reads a word.
    public init?(spelling text: String) { self.init(rawValue: text) }

    /// Reads a word, and suggests the nearest one.
    public static func read(_ setting: Setting, _ reading: inout Reading) -> Self? {
        if let text = setting.scalar, let value = Self(rawValue: text) { return value }
        let nearest = nearestSpelling(to: setting.written, among: allCases.map(\.rawValue))
        reading.findings.append(
            Finding(
                "\(setting.kind) is not \(shape.summary)",
                at: setting,
                hint: nearest.map { "did you mean '\($0)'?" }
            )
        )
        return nil
    }
}

/// A mapping with keys of its own.
public protocol ObjectValue: SettingValue {
    /// What it is called in findings.
    static var name: String { get }
    /// Its keys.
    static var keys: [any AnyKey] { get }
    /// Reads the keys.
    init(_ settings: Settings) throws(Finding)
}

extension ObjectValue {
    /// The keys.
    public static var shape: Shape { .object(keys) }

    /// Reads a mapping.
    public static func read(_ setting: Setting, _ reading: inout Reading) -> Self? {
        guard case .mapping(let entries) = setting.content else {
            reading.expected(shape.summary, at: setting)
            return nil
        }
        let settings = Settings(entries, at: setting.position, reading: reading)
        let before = reading.findings.count
        settings.check(keys, of: name, &reading)
        guard reading.findings.count == before else { return nil }
        do throws(Finding) { return try Self(settings) } catch {
            reading.findings.append(error)
            return nil
        }
    }
}

extension String: ScalarValue {
    /// Any text.
    public static var shape: Shape { .text(pattern: nil, describedAs: "a text") }
    /// The text in quotes where it is empty.
    public var spelling: String { isEmpty ? "\"\"" : self }
    /// Takes the text over.
    public init?(spelling text: String) { self = text }
}

extension Int: ScalarValue {
    /// A number that is not negative: nothing in a pipeline file is.
    public static var shape: Shape { .integer(0...1_000_000_000) }
    /// The digits.
    public var spelling: String { String(self) }
    /// Reads digits.
    public init?(spelling text: String) {
        guard let value = number(text), value <= 1_000_000_000 else { return nil }
        self = value
    }
}

/// The number that digits alone spell; a sign is none.
private func number(_ text: some StringProtocol) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
}

extension Bool: ScalarValue {
    /// Two words.
    public static var shape: Shape { .truth }
    /// The word.
    public var spelling: String { self ? "true" : "false" }
    /// Reads one of the two words; YAML 1.2 knows no 'yes'.
    public init?(spelling text: String) { self.init(text) }
}

extension Currency: ScalarValue {
    /// Three letters.
    public static var shape: Shape {
        .text(pattern: "^[A-Z]{3}$", describedAs: "a currency code of ISO 4217 such as USD")
    }
    /// The code.
    public var spelling: String { code }
    /// Reads a code.
    public init?(spelling text: String) { self.init(text) }
}

extension Money: ScalarValue {
    /// A decimal and a code.
    public static var shape: Shape {
        .text(pattern: #"^[0-9]+(\.[0-9]+)? [A-Z]{3}$"#, describedAs: "an amount such as 4.50 USD")
    }
    /// Such as `4.50 USD`.
    public var spelling: String { description }
    /// Reads an amount that is not negative.
    public init?(spelling text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let currency = Currency(parts[1]),
            let money = Money(decimal: parts[0], currency), money.minor >= 0
        else { return nil }
        self = money
    }
}

extension BasisPoints: ScalarValue {
    /// A percentage of at most two decimals.
    public static var shape: Shape {
        .text(
            pattern: #"^[0-9]+(\.[0-9]{1,2})? ?%$"#,
            describedAs: "a percentage such as 12% or 2.9%"
        )
    }
    /// Such as `12%`.
    public var spelling: String {
        var digits = description.dropLast(2)
        while digits.hasSuffix("0") { digits = digits.dropLast() }
        return (digits.hasSuffix(".") ? digits.dropLast() : digits) + "%"
    }
    /// Reads a percentage of at most 1000 %.
    public init?(spelling text: String) {
        let number = text.dropLast(text.hasSuffix(" %") ? 2 : 1)
        guard text.hasSuffix("%"),
            number.split(separator: ".").dropFirst().allSatisfy({ $0.utf8.count <= 2 }),
            let hundredths = Money(decimal: number, .usd),
            (0...100_000).contains(hundredths.minor)
        else { return nil }
        self.init(hundredths.minor)
    }
}

extension Instant: ScalarValue {
    /// A moment with its zone.
    public static var shape: Shape {
        .text(pattern: nil, describedAs: "a moment such as 2026-11-19T02:00:00Z")
    }
    /// The moment in UTC.
    public var spelling: String { description }
    /// Reads a moment.
    public init?(spelling text: String) { self.init(text) }
}

extension Duration: ScalarValue {
    /// A number and a unit.
    public static var shape: Shape {
        .text(pattern: "^[0-9]+[smhd]$", describedAs: "a time such as 90s, 30m, 72h or 7d")
    }
    /// In the largest unit that leaves no rest.
    public var spelling: String {
        let seconds = components.seconds
        for (unit, length) in [("d", Int64(86_400)), ("h", 3600), ("m", 60)]
        where seconds > 0 && seconds % length == 0 {
            return "\(seconds / length)\(unit)"
        }
        return "\(seconds)s"
    }
    /// Reads a number and a unit.
    public init?(spelling text: String) {
        let lengths: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        guard let unit = text.last, let length = lengths[unit],
            let count = number(text.dropLast()), count <= 1_000_000
        else { return nil }
        self = .seconds(Int64(count) * length)
    }
}

extension SupplierName: ScalarValue {
    /// A name of small letters, digits and hyphens.
    public static var shape: Shape {
        .text(pattern: "^[a-z][a-z0-9-]{0,39}$", describedAs: "a kebab-case name")
    }
    /// The name.
    public var spelling: String { description }
    /// Reads a name; it will be a folder's name, so it holds nothing else.
    public init?(spelling text: String) {
        let isPlain = text.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
        guard isPlain, let first = text.utf8.first, first >= 0x61, text.utf8.count <= 40 else {
            return nil
        }
        self.init(text)
    }
}

extension Array: SettingValue where Element: SettingValue {
    /// A list of the elements' shape.
    public static var shape: Shape { .list(Element.shape) }
    /// The elements in brackets.
    public var spelling: String { "[" + map(\.spelling).joined(separator: ", ") + "]" }
    /// Reads every element, so that each finding is noted.
    public static func read(_ setting: Setting, _ reading: inout Reading) -> [Element]? {
        guard case .list(let values) = setting.content else {
            reading.expected(shape.summary, at: setting)
            return nil
        }
        let elements = values.map { Element.read($0, &reading) }
        let known = elements.compactMap(\.self)
        return known.count == elements.count ? known : nil
    }
}

extension Optional: SettingValue where Wrapped: SettingValue {
    /// The wrapped shape: a value that is left out is spelt by leaving out its key.
    public static var shape: Shape { Wrapped.shape }
    /// The value, or nothing.
    public var spelling: String { self?.spelling ?? "" }
    /// Reads the value.
    public static func read(_ setting: Setting, _ reading: inout Reading) -> Wrapped?? {
        Wrapped.read(setting, &reading).map(Optional.some)
    }
}

/// Names that the user chooses, each with a value, in the order of the file.
public struct Mapping<Value: SettingValue>: SettingValue {
    /// The names and values.
    public let entries: [(key: String, value: Value)]

    /// Creates a mapping.
    public init(_ entries: [(key: String, value: Value)] = []) { self.entries = entries }

    /// Any keys.
    public static var shape: Shape { .mapping(Value.shape) }
    /// The entries in braces.
    public var spelling: String {
        "{" + entries.map { "\($0.key): \($0.value.spelling)" }.joined(separator: ", ") + "}"
    }
    /// The value of a name.
    public subscript(key: String) -> Value? { entries.first { $0.key == key }?.value }
    /// Reads every entry.
    public static func read(_ setting: Setting, _ reading: inout Reading) -> Mapping<Value>? {
        guard case .mapping(let entries) = setting.content else {
            reading.expected(shape.summary, at: setting)
            return nil
        }
        let values = entries.map { ($0.key, Value.read($0.value, &reading)) }
        let known = values.compactMap { key, value in value.map { (key: key, value: $0) } }
        return known.count == values.count ? Mapping(known) : nil
    }
}
