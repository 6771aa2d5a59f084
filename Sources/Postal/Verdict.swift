/// What is wrong with a part of an address.
public struct AddressFinding: Hashable, Sendable {
    /// The part.
    public let field: PostalAddress.Field
    /// What is wrong.
    public let code: AddressCode

    /// Creates a finding.
    public init(_ field: PostalAddress.Field, _ code: AddressCode) {
        self.field = field
        self.code = code
    }
}

/// The kinds of findings; their spelling is part of what a night writes.
public enum AddressCode: String, CaseIterable, Hashable, Sendable {
    /// A part that the country requires is empty.
    case missingRequiredField = "missing-required-field"
    /// A part is filled that addresses of the country do not have.
    case unexpectedField = "unexpected-field"
    /// A country, area, city or district is not in the list of its level.
    case unknownValue = "unknown-value"
    /// The postal code has not the form of the country's.
    case invalidFormat = "invalid-format"
    /// The postal code belongs elsewhere than area, city or district.
    case mismatchingValue = "mismatching-value"
}

/// Judges an address by the rules of its country, strictly: what is meant but written in another way is a finding.
struct Verdict {
    /// The findings, at most one a field.
    private(set) var findings: [AddressFinding] = []

    /// Judges an address in plain text.
    init(_ address: PostalAddress) {
        let code = address[.country]
        guard let rules = AddressRules.shared[code] else {
            findings = [
                AddressFinding(.country, code.isEmpty ? .missingRequiredField : .unknownValue)
            ]
            return
        }
        for field in PostalAddress.Field.allCases where field != .country {
            if address[field].isEmpty {
                if rules.required.contains(field) { note(field, .missingRequiredField) }
            } else if !rules.fields.contains(field) {
                note(field, .unexpectedField)
            }
        }
        var pattern: PostalPattern?
        var isKnown = true
        var list = rules.areas
        for field in [PostalAddress.Field.area, .city, .district] {
            guard let places = list, rules.fields.contains(field), !address[field].isEmpty else {
                break
            }
            guard let found = places.place(named: address[field]) else {
                note(field, .unknownValue)
                isKnown = field != .area
                break
            }
            pattern = found.codes ?? pattern
            list = found.places
        }
        judge(address[.postalCode], rules, isKnown ? pattern : nil)
    }

    private mutating func judge(_ code: String, _ rules: CountryRules, _ prefix: PostalPattern?) {
        guard !code.isEmpty, rules.fields.contains(.postalCode), let pattern = rules.pattern else {
            return
        }
        if !pattern.matches(code) {
            note(.postalCode, .invalidFormat)
        } else if let prefix, !prefix.begins(code) {
            note(.postalCode, .mismatchingValue)
        }
    }

    private mutating func note(_ field: PostalAddress.Field, _ code: AddressCode) {
        findings.append(AddressFinding(field, code))
    }
}
