import Orders
import PipelineKit
import Postal

/// What a finding does to its order, the worst last.
enum Severity: String, ChoiceValue, Comparable {
    /// Nothing, and nobody reads of it.
    case pass
    /// The address was repaired, which stands in the review.
    case fix
    /// It stands in the tables.
    case warn
    /// The order waits for a person.
    case hold
    /// The order is never filled.
    case reject

    static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Severities of some findings, as the pipeline file says them.
struct SeveritySettings: SettingValue {
    /// Each finding with what it does by default, so that a reader and an editor see them all.
    static var shape: Shape {
        .object(
            AddressCode.allCases.map { code in
                Key(code.rawValue, default: Judgement.usual(code), help: code.meaning)
            }
        )
    }

    let table: [AddressCode: Severity]
    let spelling: String

    init() {
        table = [:]
        spelling = "{}"
    }

    private init(_ table: [AddressCode: Severity], spelling: String) {
        self.table = table
        self.spelling = spelling
    }

    static func read(_ setting: Setting, _ reading: inout Reading) -> SeveritySettings? {
        guard let mapping = Mapping<Severity>.read(setting, &reading) else { return nil }
        var table: [AddressCode: Severity] = [:]
        for (name, severity) in mapping.entries {
            guard let code = AddressCode(rawValue: name) else {
                reading.findings.append(
                    .unknown(
                        name,
                        at: setting.position,
                        "is no finding of an address",
                        among: AddressCode.allCases.map(\.rawValue)
                    )
                )
                return nil
            }
            // A repair that nobody reads of would be a silent one, and only a repair is fixed.
            if code.isRepair ? severity == .pass : severity == .fix {
                reading.findings.append(
                    Finding(
                        "'\(name)' is \(code.isRepair ? "a repair, which is always shown" : "no repair")",
                        at: setting,
                        hint: code.isRepair
                            ? "'fix' says no more than that"
                            : "'pass', 'warn', 'hold' and 'reject' are left"
                    )
                )
                return nil
            }
            table[code] = severity
        }
        return SeveritySettings(table, spelling: mapping.spelling)
    }
}

/// The same for some countries, without saying them all again.
struct CountrySeverities: SettingValue {
    static let shape = Shape.mapping(Severity.shape)

    let table: [AddressCode: Severity]
    let spelling: String

    static func read(_ setting: Setting, _ reading: inout Reading) -> CountrySeverities? {
        SeveritySettings.read(setting, &reading).map {
            CountrySeverities(table: $0.table, spelling: $0.spelling)
        }
    }
}

/// Severities for some countries, as the pipeline file says them.
struct ProfileSetting: ObjectValue {
    static let name = "profile"
    static var keys: [any AnyKey] { [Keys.destinations, Keys.severity] }

    private enum Keys {
        static let destinations = Key<Destinations>(required: "to", help: "The countries.")
        static let severity = Key<CountrySeverities>(
            required: "severity",
            help: "What findings do there, by their codes."
        )
    }

    let destinations: Destinations
    let severity: CountrySeverities

    var spelling: String { "{to: \(destinations.spelling), severity: \(severity.spelling)}" }

    init(_ settings: Settings) throws(Finding) {
        destinations = try settings[Keys.destinations]
        severity = try settings[Keys.severity]
    }
}

/// What findings do.
struct Judgement: Sendable {
    private let severities: [AddressCode: Severity]
    private let profiles: [ProfileSetting]

    init(_ severity: SeveritySettings, profiles: [ProfileSetting]) {
        severities = severity.table
        self.profiles = profiles
    }

    /// What a finding does in a country.
    func severity(of code: AddressCode, in country: String) -> Severity {
        for profile in profiles.reversed() where profile.destinations.contains(country) {
            if let severity = profile.severity.table[code] { return severity }
        }
        return severities[code] ?? Self.usual(code)
    }

    /// Why an order ends because of a finding.
    static func reason(for finding: AddressFinding, in country: String) -> Reason {
        var code = ReasonCode(for: finding.code)
        if finding.field == .country, code == .addressIncomplete || code == .addressInvalid {
            code = .countryUnknown
        }
        var detail = finding.code.rawValue
        if finding.code == .missingRequiredField, !country.isEmpty { detail += " in \(country)" }
        let examples = Countries.postalCodes(of: country).split(separator: ",").prefix(2)
        if finding.code == .invalidFormat, !examples.isEmpty {
            detail += ", in \(country) it is such as \(examples.joined(separator: " or "))"
        }
        if finding.change != nil { detail += "; review/addresses.csv suggests another" }
        return Reason(code, field: finding.field.title, detail: detail)
    }

    /// What a finding does where the pipeline file does not say.
    static func usual(_ code: AddressCode) -> Severity {
        switch code {
        // Suppliers are sent every part, whether or not the country has it on its envelopes.
        case .unexpectedField: .pass
        case .areaInferred, .postalCodeNormalised, .leadingZeroRestored, .areaNormalised,
            .cityNormalised, .countryNormalised, .suggestionAccepted:
            .fix
        // Whether it is delivered to a box or a locker is for each supplier to say.
        case .poBox, .generalDelivery, .military, .parcelLocker, .privateMailbox, .ruralRoute: .warn
        // A parcel finds its door without a phone; a supplier that needs one refuses the order.
        case .phoneNotPossible: .warn
        case .missingUnitSuspected, .cityOfOtherCode, .customsIDAdvised, .customsIDNotCheckable,
            .verifierDoubts:
            .warn
        // A code that lost its last digit looks like one that lost a zero, and is elsewhere.
        case .leadingZeroAssumed: .hold
        case .missingRequiredField, .unknownValue, .invalidFormat, .mismatchingValue,
            .postalCodeOfOtherCountry, .placeholderText, .missingHouseNumber, .mixedScript,
            .phoneMissing, .customsIDMissing, .customsIDInvalid, .verifierRefused:
            .hold
        }
    }
}
