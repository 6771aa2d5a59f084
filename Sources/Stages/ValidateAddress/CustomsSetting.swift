import Orders
import PipelineKit
import Postal

/// What customs ask in a country, as the pipeline file says it.
struct CustomsSetting: ObjectValue {
    static let name = "customs"
    static var keys: [any AnyKey] {
        [
            Keys.countries, Keys.from, Keys.until, Keys.who, Keys.worth, Keys.kinds, Keys.required,
            Keys.phone,
        ]
    }

    private enum Keys {
        static let countries = Key<Destinations>(required: "to", help: "The countries.")
        static let from = Key(
            "from",
            default: "1970-01-01",
            help: "The first day on which it is asked, such as 2027-01-01."
        )
        static let until = Key(
            "until",
            default: String?.none,
            help: "The last day on which it is asked, such as 2027-12-31."
        )
        static let who = Key(
            "who",
            default: CustomsRule.Recipients.all,
            help:
                "Of whom it is asked; a company is a recipient with one in the address, and a seller has 'seller_numbers'."
        )
        static let worth = Key(
            "up_to",
            default: Money?.none,
            help: "The worth of the goods of an order up to which it is asked, such as 150.00 EUR."
        )
        static let kinds = Key(
            "kinds",
            default: [CustomsID](),
            help: "The numbers of which one will do, such as [BR.CPF, BR.CNPJ]."
        )
        static let required = Key(
            "required",
            default: true,
            help: "Whether a parcel without it is stopped; otherwise it is advised."
        )
        static let phone = Key("phone", default: false, help: "Whether the phone is asked for.")
    }

    /// The countries, in order.
    let countries: [String]
    private let from: String
    private let until: String
    private let who: CustomsRule.Recipients
    private let worth: Money?
    private let kinds: [CustomsID]
    private let isRequired: Bool
    private let needsPhone: Bool

    var spelling: String { "{to: \(countries.joined(separator: " ")), …}" }

    init(_ settings: Settings) throws(Finding) {
        guard case .countries(let codes) = try settings[Keys.countries],
            codes.allSatisfy({ Countries.code(of: $0) == $0 })
        else {
            throw Finding(
                "a rule of customs has countries of its own",
                at: settings.position(of: Keys.countries),
                hint: "they are codes of two letters, such as [DE, FR]"
            )
        }
        countries = codes.sorted()
        from = try settings[Keys.from]
        until = try settings[Keys.until] ?? ""
        for (day, key) in [(from, Keys.from as any AnyKey), (until, Keys.until)]
        where !day.isEmpty && Instant("\(day)T00:00:00Z")?.date != day {
            throw Finding("'\(day)' is no day such as 2027-01-01", at: settings.position(of: key))
        }
        guard until.isEmpty || from <= until else {
            throw Finding(
                "the rule ends before it begins",
                at: settings.position(of: Keys.until)
            )
        }
        who = try settings[Keys.who]
        worth = try settings[Keys.worth]
        kinds = try settings[Keys.kinds]
        isRequired = try settings[Keys.required]
        needsPhone = try settings[Keys.phone]
        let isOfSeller = !needsPhone && kinds.allSatisfy(CustomsID.ofSellers.contains)
        guard who != .seller || isOfSeller else {
            throw Finding(
                "a seller is asked for numbers of sellers alone",
                at: settings.position(of: needsPhone ? Keys.phone : Keys.kinds),
                hint: "they are \(CustomsID.ofSellers.map(\.rawValue).joined(separator: ", "))"
            )
        }
        guard !kinds.isEmpty || needsPhone else {
            throw Finding(
                "the rule asks for nothing",
                at: settings.position(of: Keys.kinds),
                hint: "'kinds' lists numbers, 'phone: true' asks for the phone"
            )
        }
    }

    /// A rule for each country; a worth for which there is no rate is no limit, so that nothing is asked too little.
    func rules(in night: Night) -> [CustomsRule] {
        let limit = worth.flatMap { night.rates.cost($0, in: night.currency)?.minor }
        return countries.map { country in
            CustomsRule(
                destination: country,
                from: from,
                until: until,
                recipients: who,
                limit: limit,
                kinds: kinds,
                isRequired: isRequired,
                needsPhone: needsPhone
            )
        }
    }
}
