import Postal

/// What an order says of itself, as far as it tells one order from another.
public struct TraceFacts: Sendable {
    /// The channel that it came through.
    public var channel = ""
    /// The shop; empty where a channel has one alone.
    public var shop = ""
    /// The channel's id.
    public var order = ""
    /// When it was bought, in seconds since 1970; `nil` where nobody says.
    public var created: Int64?
    /// The run that reads it; runs come one after the other.
    public var night = ""
    /// Who receives it.
    public var name = ""
    /// The lines of the street.
    public var lines: [String] = []
    /// The city.
    public var city = ""
    /// The postal code.
    public var postalCode = ""
    /// The country, by its code of two letters.
    public var country = ""
    /// The buyer's mail.
    public var mail = ""
    /// The buyer's or the recipient's phone.
    public var phone = ""
    /// The SKUs with their quantities.
    public var basket: [String: Int] = [:]
    /// The reference of its payment; empty where there is none.
    public var payment = ""
    /// Whether it is sent in place of another one, on purpose.
    public var isReplacement = false

    /// Creates facts of which none is known.
    public init() {}
}

/// The facts of an order, folded once, so that many comparisons are cheap.
struct Trace: Sendable {
    let facts: TraceFacts
    /// The words of the name, with ä as a, and the same with ä as ae.
    let names: [[UInt8]]
    let otherNames: [[UInt8]]
    /// The mail before and behind its sign, without what stands behind a plus; `nil` where it is masked or empty.
    let mail: (local: [UInt8], domain: [UInt8])?
    /// The last eight digits of the phone; empty where there are fewer than seven.
    let phone: [UInt8]
    let door: StreetText
    let code: [UInt8]
    let city: [UInt8]
    /// The SKUs and quantities as one text.
    let basket: String

    init(_ facts: TraceFacts) {
        self.facts = facts
        names = Self.words(of: facts.name)
        otherNames = Self.words(of: Self.withUmlauts(facts.name))
        mail = Self.mail(facts.mail)
        let digits = facts.phone.unicodeScalars.compactMap { scalar in
            (0x30...0x39).contains(scalar.value) ? UInt8(scalar.value) : nil
        }
        phone = digits.count < 7 ? [] : Array(digits.suffix(8))
        door = StreetText(facts.lines, country: facts.country)
        let key = Folding.key(of: facts.postalCode).filter { $0 != " " }
        // The last four digits of the United States say no more than a side of a street.
        code = Array((facts.country == "US" ? String(key.prefix(5)) : key).utf8)
        city = Array(Folding.key(of: facts.city).utf8)
        basket = facts.basket.sorted { $0.key < $1.key }.map { "\($0.key)*\($0.value)" }
            .joined(separator: " ")
    }

    /// The words of a name, the one for its given part first where a comma says so.
    private static func words(of name: String) -> [[UInt8]] {
        Folding.key(of: name).split(separator: " ").map { Array($0.utf8) }
    }

    private static func withUmlauts(_ name: String) -> String {
        var text = ""
        for letter in name {
            switch letter {
            case "ä", "Ä": text += "ae"
            case "ö", "Ö": text += "oe"
            case "ü", "Ü": text += "ue"
            case "ß": text += "ss"
            default: text.append(letter)
            }
        }
        return text
    }

    private static func mail(_ text: String) -> (local: [UInt8], domain: [UInt8])? {
        let parts = text.lowercased().split(separator: "@")
        guard parts.count == 2 else { return nil }
        let domain = parts[1]
        // Marketplaces give each order an address of their own.
        let labels = domain.utf8.split(separator: 0x2E).map { String(Substring($0)) }
        let isMasked = labels.contains { Self.masks.contains($0) }
        guard !isMasked else { return nil }
        return (Array(parts[0].prefix { $0 != "+" }.utf8), Array(domain.utf8))
    }

    private static let masks: Set<String> = [
        "marketplace", "members", "noreply", "privaterelay", "relay", "reply",
    ]
}
