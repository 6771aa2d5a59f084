import Orders
import PipelineKit
import PipelineZones
import Postal

/// What a supplier can take, as the pipeline file says it under `limits:`.
struct LimitSettings: ObjectValue {
    static let name = "limits"
    static var keys: [any AnyKey] {
        [
            Keys.letters, Keys.transliterate, Keys.lengths, Keys.required, Keys.requiredIn,
            Keys.phoneDigits, Keys.customs, Keys.shipsFrom, Keys.carrier, Keys.severity,
            Keys.excludedRegions, Keys.minimumOrder, Keys.ordersPerDay, Keys.wallet,
            Keys.calendar,
        ]
    }

    private enum Keys {
        static let letters = Key(
            "letters",
            default: Letters?.none,
            help: "The letters that its files can hold; what has others is held or spelt in these."
        )
        static let transliterate = Key(
            "transliterate",
            default: false,
            help: "Whether Latin, Cyrillic and typographic letters are spelt in those it can take."
        )
        static let lengths = Key(
            "lengths",
            default: Mapping<LengthSetting>(),
            help:
                "The most characters of a field, or '{least: …, characters: …, bytes: …}'; longer names and addresses are wrapped, and what does not fit is held."
        )
        static let required = Key(
            "required",
            default: [PurchaseOrder.Field](),
            help: "The fields of the recipient that it cannot do without, such as [phone]."
        )
        static let requiredIn = Key(
            "required_in",
            default: Mapping<[PurchaseOrder.Field]>(),
            help: "Countries with the fields that it needs there besides, such as {BR: [tax_id]}."
        )
        static let phoneDigits = Key(
            "phone_digits",
            default: false,
            help: "Whether it takes phones as digits with a leading '+' alone."
        )
        static let customs = Key(
            "no_customs_in",
            default: Destinations?.none,
            help:
                "The countries to which goods go without customs; elsewhere an item needs 'hs_code' and 'origin' in the feed."
        )
        static let carrier = Key(
            "carrier",
            default: Carrier?.none,
            help:
                "Who brings its parcels: fields are no longer than the carrier's labels have room for, it leaves nothing where the carrier leaves none, and has what the carrier asks for."
        )
        static let shipsFrom = Key(
            "ships_from",
            default: String?.none,
            help:
                "The country from which its parcels come, such as DE; carriers ask for a phone across its border."
        )
        static let severity = Key(
            "severity",
            default: SeverityTable(),
            help:
                "What findings do to its parcels, before what its carrier says, such as {po-box: pass, missing-unit-suspected: hold, transliterated: warn}: those that hold or reject make 'route' ask another supplier."
        )
        static let excludedRegions = Key(
            "excluded_regions",
            default: Mapping<[String]>(),
            help: "Countries with the regions it does not deliver to, such as {US: [AK, HI]}."
        )
        static let minimumOrder = Key(
            "minimum_order",
            default: Money?.none,
            help: "The least goods value of a purchase order."
        )
        static let ordersPerDay = Key(
            "orders_per_day",
            default: Int?.none,
            help: "How many purchase orders it takes a day, from midnight to midnight in UTC."
        )
        static let wallet = Key(
            "wallet",
            default: Money?.none,
            help: "The balance or credit that a night's purchase orders may use up."
        )
        static let calendar = Key(
            "calendar",
            default: CalendarSetting?.none,
            help: "The days on which it ships; waiting for one adds to the lead time."
        )
    }

    let minimumOrder: Money?
    let wallet: Money?
    private let letters: Letters?
    private let carrier: Carrier?
    private let limits: SupplierLimits

    var spelling: String { "{…}" }

    init(_ settings: Settings) throws(Finding) {
        minimumOrder = try settings[Keys.minimumOrder]
        wallet = try settings[Keys.wallet]
        letters = try settings[Keys.letters]
        carrier = try settings[Keys.carrier]
        var limits = SupplierLimits()
        limits.isTransliterated = try settings[Keys.transliterate]
        limits.required = Set(try settings[Keys.required])
        for (country, fields) in try settings[Keys.requiredIn].entries {
            limits.requiredIn[country] = Set(fields)
        }
        limits.phonesAreDigits = try settings[Keys.phoneDigits]
        limits.withoutCustoms = try settings[Keys.customs]
        limits.severities = try settings[Keys.severity].severities
        limits.shipsFrom = try settings[Keys.shipsFrom] ?? ""
        if !limits.shipsFrom.isEmpty {
            try Self.checkCountries(
                of: [limits.shipsFrom: 0],
                at: settings.position(of: Keys.shipsFrom)
            )
        }
        limits.minimumOrder = minimumOrder
        limits.wallet = wallet
        limits.ordersPerDay = try settings[Keys.ordersPerDay]
        limits.calendar = try settings[Keys.calendar]?.calendar
        for (country, regions) in try settings[Keys.excludedRegions].entries {
            limits.excludedRegions[country] = Set(regions)
        }
        try Self.checkCountries(of: limits.requiredIn, at: settings.position(of: Keys.requiredIn))
        try Self.checkCountries(
            of: limits.excludedRegions,
            at: settings.position(of: Keys.excludedRegions)
        )
        limits.lengths = try Self.lengths(settings)
        if let most = limits.ordersPerDay, most < 1 {
            throw Finding(
                "a supplier that takes no purchase order is none",
                at: settings.position(of: Keys.ordersPerDay)
            )
        }
        for (fields, key) in [
            (limits.required, Keys.required as any AnyKey),
            (limits.requiredIn.values.reduce(into: []) { $0.formUnion($1) }, Keys.requiredIn),
        ] {
            guard let field = fields.sorted().first(where: { !$0.isOfRecipient }) else { continue }
            throw Finding(
                "'\(field.rawValue)' is no field of the recipient",
                at: settings.position(of: key)
            )
        }
        self.limits = limits
    }

    private static func lengths(
        _ settings: Settings
    ) throws(Finding) -> [PurchaseOrder.Field: SupplierLimits.Length] {
        var lengths: [PurchaseOrder.Field: SupplierLimits.Length] = [:]
        for (name, length) in try settings[Keys.lengths].entries {
            guard let field = PurchaseOrder.Field(rawValue: name) else {
                throw .unknown(
                    name,
                    at: settings.position(of: Keys.lengths),
                    "is no field of a purchase order",
                    among: PurchaseOrder.Field.allCases.map(\.rawValue)
                )
            }
            guard (length.length.characters ?? 1) > 0, (length.length.bytes ?? 1) > 0 else {
                throw Finding(
                    "a field of no length holds nothing",
                    at: settings.position(of: Keys.lengths)
                )
            }
            lengths[field] = length.length
        }
        let number = PONumber(Digest.none).description
        if let length = lengths[.number], !length.admits(number) {
            throw Finding(
                "a purchase order's number has \(number.utf8.count) characters",
                at: settings.position(of: Keys.lengths),
                hint: "a supplier that cannot take it needs a field that can"
            )
        }
        return lengths
    }

    private static func checkCountries(
        of rules: [String: some Any],
        at position: Position
    ) throws(Finding) {
        for country in rules.keys.sorted() {
            guard case .countries(let codes) = Destinations(country), codes == [country] else {
                throw Finding("'\(country)' is no country code such as US", at: position)
            }
        }
    }

    /// The fields of purchase orders that it speaks of.
    var fields: Set<PurchaseOrder.Field> {
        limits.requiredIn.values.reduce(limits.required.union(limits.lengths.keys)) { $0.union($1) }
    }

    /// The limits, together with those that a kind of supplier has by itself.
    func narrowing(_ own: SupplierLimits) -> SupplierLimits {
        var narrowed = limits
        narrowed.letters = own.letters.narrowed(by: letters ?? .unicode)
        narrowed.isTransliterated = limits.isTransliterated || own.isTransliterated
        narrowed.required.formUnion(own.required)
        if let carrier {
            narrowed.required.formUnion(carrier.required)
            narrowed.requiredIn.merge(carrier.requiredIn) { $0.union($1) }
            narrowed.requiredAbroad.formUnion(carrier.requiredAbroad)
            narrowed.severities.merge(carrier.severities) { own, _ in own }
            for (field, most) in carrier.lengths where narrowed.lengths[field] == nil {
                narrowed.lengths[field] = SupplierLimits.Length(characters: most)
            }
        }
        narrowed.lengths.merge(own.lengths) { $0.narrowed(by: $1) }
        return narrowed
    }
}

extension SupplierLimits.Length {
    fileprivate func narrowed(by other: SupplierLimits.Length) -> SupplierLimits.Length {
        SupplierLimits.Length(
            least: max(least, other.least),
            characters: [characters, other.characters].compactMap(\.self).min(),
            bytes: [bytes, other.bytes].compactMap(\.self).min()
        )
    }
}

/// How long a field may be: a number of characters, or characters and bytes.
private struct LengthSetting: SettingValue {
    private static let charactersKey = Key(
        "characters",
        default: Int?.none,
        help: "The most characters."
    )
    private static let leastKey = Key(
        "least",
        default: 0,
        help: "The fewest characters, where there is a text at all."
    )
    private static let bytesKey = Key("bytes", default: Int?.none, help: "The most bytes of UTF-8.")

    static var shape: Shape { .either(Int.shape, .object([leastKey, charactersKey, bytesKey])) }

    let length: SupplierLimits.Length

    var spelling: String { "{…}" }

    static func read(_ setting: Setting, _ reading: inout Reading) -> LengthSetting? {
        guard case .mapping(let entries) = setting.content else {
            return Int.read(setting, &reading).map {
                LengthSetting(length: .init(characters: $0))
            }
        }
        let settings = Settings(entries, at: setting.position)
        let before = reading.findings.count
        settings.check([leastKey, charactersKey, bytesKey], of: "lengths", &reading)
        guard reading.findings.count == before else { return nil }
        do throws(Finding) {
            return LengthSetting(
                length: .init(
                    least: try settings[leastKey],
                    characters: try settings[charactersKey],
                    bytes: try settings[bytesKey]
                )
            )
        } catch {
            reading.findings.append(error)
            return nil
        }
    }
}

/// When a supplier ships, as the pipeline file says it.
private struct CalendarSetting: ObjectValue {
    static let name = "calendar"
    static var keys: [any AnyKey] {
        [Keys.closedOn, Keys.holidays, Keys.cutOff, Keys.zone, Keys.longestWait]
    }

    private enum Keys {
        static let closedOn = Key(
            "closed_on",
            default: [Weekday](),
            help: "The days of the week without shipping."
        )
        static let holidays = Key(
            "holidays",
            default: [String](),
            help: "Dates without shipping, such as [2026-12-25]."
        )
        static let cutOff = Key(
            "cut_off",
            default: String?.none,
            help:
                "When the day's orders are picked up, such as '17:00'; later ones wait a day."
        )
        static let zone = Key(
            "zone",
            default: Zone.utc,
            help: "Where the calendar is true, such as Asia/Shanghai or +08:00."
        )
        static let longestWait = Key(
            "longest_wait",
            default: Duration.seconds(7 * 86_400),
            help:
                "How long a purchase order may wait for a day of shipping before another supplier is asked."
        )
    }

    private enum Weekday: String, ChoiceValue {
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday
        var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
    }

    let calendar: ShippingCalendar

    var spelling: String { "{…}" }

    init(_ settings: Settings) throws(Finding) {
        let holidays = try settings[Keys.holidays]
        if let wrong = holidays.first(where: { Instant("\($0)T00:00:00Z") == nil }) {
            throw Finding(
                "'\(wrong)' is no date such as 2026-12-25",
                at: settings.position(of: Keys.holidays)
            )
        }
        let cutOff = try settings[Keys.cutOff]
        let minutes = cutOff.flatMap { Instant("1970-01-01T\($0):00Z") }.map {
            Int($0.seconds / 60)
        }
        guard (cutOff == nil) == (minutes == nil) else {
            throw Finding(
                "'\(cutOff ?? "")' is no time of day such as 17:00",
                at: settings.position(of: Keys.cutOff)
            )
        }
        let wait = try settings[Keys.longestWait].components.seconds
        guard wait >= 0, wait % 86_400 == 0 else {
            throw Finding(
                "a supplier is waited for in whole days",
                at: settings.position(of: Keys.longestWait)
            )
        }
        let closed = Set(try settings[Keys.closedOn].map(\.number))
        guard closed.count < 7 else {
            throw Finding("a supplier ships on some day", at: settings.position(of: Keys.closedOn))
        }
        let zone = try settings[Keys.zone]
        calendar = ShippingCalendar(
            closedWeekdays: closed,
            closedDates: Set(holidays),
            cutOff: minutes,
            longestWaitInDays: Int(wait / 86_400),
            local: { zone.local($0) }
        )
    }
}
