/// Judges an address by the rules of its country, strictly: what is meant but written in another way is a finding.
struct Verdict {
    /// The findings, at most one a field.
    var findings: [AddressFinding] = []
    /// What codes of the area, city or district begin with; `nil` where they are not known.
    private(set) var prefix: PostalPattern?

    /// Judges an address in plain text by the rules of its country.
    init(_ address: PostalAddress, by rules: CountryRules) {
        let filled = address.filled
        let missing = rules.required.subtracting(filled)
        let unexpected = filled.subtracting(rules.fields)
        if !missing.isEmpty || !unexpected.isEmpty {
            for field in PostalAddress.Field.allCases {
                if missing.contains(field) { note(field, .missingRequiredField) }
                if unexpected.contains(field) { note(field, .unexpectedField) }
            }
        }
        var list = rules.areas
        for field in [PostalAddress.Field.area, .city, .district] {
            guard let places = list, rules.fields.contains(field), !address[field].isEmpty else {
                break
            }
            guard let found = places.place(named: address[field]) else {
                note(field, .unknownValue)
                break
            }
            prefix = found.codes ?? prefix
            list = found.places
        }
        judge(address[.postalCode], rules)
    }

    private mutating func judge(_ code: String, _ rules: CountryRules) {
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
