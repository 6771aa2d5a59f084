/// What is asked of an address besides what its country asks of every one.
public struct AddressDemands: Sendable {
    /// The day of it, such as `2026-11-19`; rules of customs begin on a day.
    public var day: String
    /// What customs and carriers ask, by country.
    private let customs: [String: [CustomsRule]]
    /// Whether a region is written in Latin letters where the street is.
    public var keepsLatin: Bool
    /// The codes of forwarders, such as `US 33166`: a country, and a postal code.
    public var forwarders: Set<String>

    /// Creates demands.
    public init(
        day: String = "",
        keepsLatin: Bool = false,
        customs: [CustomsRule] = [],
        forwarders: Set<String> = []
    ) {
        self.day = day
        self.keepsLatin = keepsLatin
        self.customs = Dictionary(grouping: customs, by: \.destination)
        self.forwarders = forwarders
    }

    /// Nothing.
    public static let none = AddressDemands()

    /// What is asked of a parcel.
    ///
    /// - Parameters:
    ///   - address: Where it goes.
    ///   - value: What its goods are worth, in minor units of the currency of the rules' limits; `nil` where
    ///     nobody knows, which is no reason to ask for less.
    /// - Returns: The rules that count for it on the day.
    func rules(for address: PostalAddress, worth value: Int64?) -> [CustomsRule] {
        guard let rules = customs[address[.country]] else { return [] }
        return rules.filter { rule in
            rule.from <= day && (rule.until.isEmpty || day <= rule.until)
                && rule.recipients.contains(address)
                && (rule.limit == nil || value.map { $0 <= rule.limit ?? 0 } ?? true)
        }
    }

    /// Whether what is asked hangs on what the goods are worth.
    public var asksWorth: Bool { customs.values.contains { $0.contains { $0.limit != nil } } }

    /// Whether the address is one of a forwarder with the number that it gives to each of its customers.
    func isForwarder(_ address: PostalAddress) -> Bool {
        guard !forwarders.isEmpty else { return false }
        let code = address[.postalCode].prefix { $0 != "-" }
        guard forwarders.contains("\(address[.country]) \(code)") else { return false }
        return address.streetLines.contains { line in
            line.split { !$0.isNumber }.contains { $0.count >= 5 }
        }
    }
}
