import Orders
import PipelineKit
import Postal

/// What customs ask in a country, as the pipeline file says it.
struct CustomsSetting: ObjectValue {
    static let name = "customs"
    static var keys: [any AnyKey] {
        [Keys.country, Keys.from, Keys.kinds, Keys.required, Keys.phone]
    }

    private enum Keys {
        static let country = Key<String>(
            required: "to",
            help: "The country, as a code of two letters."
        )
        static let from = Key(
            "from",
            default: "1970-01-01",
            help: "The first day on which it is asked, such as 2027-01-01."
        )
        static let kinds = Key(
            "kinds",
            default: [CustomsID](),
            help: "The numbers of the recipient of which one will do, such as [BR.CPF, BR.CNPJ]."
        )
        static let required = Key(
            "required",
            default: true,
            help: "Whether a parcel without it is stopped; otherwise it is advised."
        )
        static let phone = Key("phone", default: false, help: "Whether the phone is asked for.")
    }

    let rule: CustomsRule

    var spelling: String { "{to: \(rule.destination), …}" }

    init(_ settings: Settings) throws(Finding) {
        let country = try settings[Keys.country]
        guard Countries.code(of: country) == country else {
            throw Finding(
                "'\(country)' is no code of a country",
                at: settings.position(of: Keys.country)
            )
        }
        let day = try settings[Keys.from]
        guard Instant("\(day)T00:00:00Z")?.date == day else {
            throw Finding(
                "'\(day)' is no day such as 2027-01-01",
                at: settings.position(of: Keys.from)
            )
        }
        rule = CustomsRule(
            destination: country,
            from: day,
            kinds: try settings[Keys.kinds],
            isRequired: try settings[Keys.required],
            needsPhone: try settings[Keys.phone]
        )
        guard !rule.kinds.isEmpty || rule.needsPhone else {
            throw Finding(
                "the rule asks for nothing",
                at: settings.position(of: Keys.kinds),
                hint: "'kinds' lists numbers, 'phone: true' asks for the phone"
            )
        }
    }
}
