public import Postal

/// What a finding of an address does to its order, the worst last.
public enum Severity: String, ChoiceValue, Comparable {
    /// Nothing, and nobody reads of it.
    case pass
    /// The address was repaired or laid out anew, which stands in the review.
    case fix
    /// It stands in the tables.
    case warn
    /// The order waits for a person.
    case hold
    /// The order is never filled.
    case reject

    /// By how bad it is.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// What a finding does where no pipeline file says.
    public static func usual(_ code: AddressCode) -> Severity {
        switch code {
        // Suppliers are sent every part, whether or not the country has it on its envelopes.
        case .unexpectedField: .pass
        case .areaInferred, .postalCodeNormalised, .leadingZeroRestored, .areaNormalised,
            .cityNormalised, .countryNormalised, .suggestionAccepted, .lineWrapped, .transliterated,
            .phoneNormalised:
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
            .phoneMissing, .customsIDMissing, .sellerIDMissing, .customsIDInvalid, .verifierRefused,
            .lineTooLong,
            .transliterationUnreliable, .nonLatinForSupplier:
            .hold
        }
    }

    /// What a finding can do at all.
    static func possible(_ code: AddressCode) -> [Severity] {
        switch code {
        // Nothing can be sent that there is no way to say.
        case .lineTooLong, .nonLatinForSupplier: [.hold, .reject]
        case .lineWrapped, .transliterated, .phoneNormalised: allCases
        // A repair that nobody reads of would be a silent one.
        case _ where code.isRepair: [.fix, .warn, .hold, .reject]
        default: [.pass, .warn, .hold, .reject]
        }
    }
}

/// Severities of findings by their codes, such as `{po-box: hold, missing-house-number: warn}`.
public struct SeverityTable: SettingValue {
    /// Severities by name; which names there are is said where they are asked for.
    public static var shape: Shape { .mapping(Severity.shape) }

    /// What each finding does; one that is not in it is not spoken of.
    public let severities: [AddressCode: Severity]
    /// As the file has it.
    public let spelling: String

    /// Speaks of nothing.
    public init() {
        severities = [:]
        spelling = "{}"
    }

    private init(_ severities: [AddressCode: Severity], spelling: String) {
        self.severities = severities
        self.spelling = spelling
    }

    /// Reads a mapping whose keys are codes of findings.
    public static func read(_ setting: Setting, _ reading: inout Reading) -> SeverityTable? {
        guard let mapping = Mapping<Severity>.read(setting, &reading) else { return nil }
        var severities: [AddressCode: Severity] = [:]
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
            let possible = Severity.possible(code)
            guard possible.contains(severity) else {
                let names = possible.map(\.rawValue).joined(separator: ", ")
                reading.findings.append(
                    Finding(
                        "'\(name)' cannot be '\(severity.rawValue)'",
                        at: setting,
                        hint: "what it can do is \(names)"
                    )
                )
                return nil
            }
            severities[code] = severity
        }
        return SeverityTable(severities, spelling: mapping.spelling)
    }
}
