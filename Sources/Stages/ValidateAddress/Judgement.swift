import Orders
import PipelineKit
import Postal

/// Severities of findings, as the pipeline file says them.
struct SeveritySettings: SettingValue {
    /// Each finding of the stage with what it does by default, so that a reader and an editor see them all.
    static var shape: Shape {
        .object(
            AddressCode.allCases.filter { !$0.isOfSupplier }.map { code in
                Key(code.rawValue, default: Severity.usual(code), help: code.meaning)
            }
        )
    }

    let severities: [AddressCode: Severity]
    let spelling: String

    init() {
        severities = [:]
        spelling = "{}"
    }

    private init(_ table: SeverityTable) {
        severities = table.severities
        spelling = table.spelling
    }

    static func read(_ setting: Setting, _ reading: inout Reading) -> SeveritySettings? {
        guard let table = SeverityTable.read(setting, &reading) else { return nil }
        let others = table.severities.keys.filter(\.isOfSupplier).map(\.rawValue)
        guard let name = others.min() else {
            return SeveritySettings(table)
        }
        reading.findings.append(
            Finding(
                "'\(name)' is found of what one supplier is sent",
                at: setting,
                hint: "it stands in the supplier's file, under 'limits: {severity: …}'"
            )
        )
        return nil
    }
}

/// The same for some countries, without saying them all again.
struct CountrySeverities: SettingValue {
    static let shape = SeverityTable.shape

    let severities: [AddressCode: Severity]
    let spelling: String

    static func read(_ setting: Setting, _ reading: inout Reading) -> CountrySeverities? {
        SeveritySettings.read(setting, &reading).map {
            CountrySeverities(severities: $0.severities, spelling: $0.spelling)
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
        severities = severity.severities
        self.profiles = profiles
    }

    /// What a finding does in a country.
    func severity(of code: AddressCode, in country: String) -> Severity {
        for profile in profiles.reversed() where profile.destinations.contains(country) {
            if let severity = profile.severity.severities[code] { return severity }
        }
        return severities[code] ?? .usual(code)
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
}
