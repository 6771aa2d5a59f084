/// An address as it was given, judged, and mended where that is safe.
///
/// A repair changes how something is written and never where the parcel goes; it is kept only where the strict verdict
/// of its field turns clean by it and no other one turns bad. What would change the way is a suggestion. No verdict
/// here says that a letter arrives.
public struct AddressCheck: Sendable {
    /// The address with its repairs.
    public private(set) var address: PostalAddress
    /// What was found, the repairs first.
    public private(set) var findings: [AddressFinding] = []
    // The codes and the region as they were given, which alone a repair may change.
    private let givenCountry: String
    private let givenArea: String
    private let givenPostalCode: String

    /// Checks an address.
    ///
    /// - Parameters:
    ///   - given: The address, in whatever way of writing.
    ///   - demands: What is asked of it besides what its country asks.
    ///   - value: What the goods are worth that go there, in minor units of the currency of the demands' limits;
    ///     `nil` where nobody knows.
    public init(
        _ given: PostalAddress,
        _ demands: AddressDemands = .none,
        worth value: Int64? = nil
    ) {
        givenCountry = given[.country]
        givenArea = given[.area]
        givenPostalCode = given[.postalCode]
        address = given.plain
        guard let rules = findCountry() else { return }
        var verdict = Verdict(address, by: rules)
        if !verdict.findings.isEmpty {
            mendArea(rules, demands, &verdict)
            mendCity(rules, &verdict)
            mendPostalCode(rules, &verdict)
            inferArea(rules, demands, &verdict)
        }
        writePostalCode(rules, verdict)
        notePlainText(verdict)
        suggestCountry(rules, verdict)
        // What is wrong with a code of another country is that.
        let isOther = findings.contains { $0.code == .postalCodeOfOtherCountry }
        findings += verdict.findings.filter { !isOther || $0.field != .postalCode }
        if address[.name].isEmpty, address[.company].isEmpty {
            note(.name, .missingRequiredField)
        }
        judgeLines(demands)
        let customs = demands.rules(for: address, worth: value)
        judgePhone(customs)
        judgeTaxID(customs)
    }

    /// The rules of the address's country, which is found by its names besides; `nil` where it is none.
    private mutating func findCountry() -> CountryRules? {
        let given = address[.country]
        if let rules = AddressRules.shared[given] { return rules }
        if given.isEmpty {
            note(.country, .missingRequiredField)
            return nil
        }
        // Whether a text is a code or a name may hang on its small letters.
        var name = givenCountry
        PlainText.set(&name)
        if let code = Countries.code(of: name), let rules = AddressRules.shared[code] {
            change(.country, to: code, .countryNormalised)
            return rules
        }
        note(.country, .unknownValue)
        return nil
    }

    private mutating func mendArea(
        _ rules: CountryRules,
        _ demands: AddressDemands,
        _ verdict: inout Verdict
    ) {
        guard verdict.has(.area, .unknownValue) else { return }
        guard let area = rules.areas?.place(alias: address[.area]) else {
            return suggestAreaOfCode(rules, demands, &verdict)
        }
        let name = name(of: area, demands)
        var mended = address
        mended[.area] = name
        let better = Verdict(mended, by: rules)
        // The city is judged only below a known area.
        let isWorse =
            better.has(.postalCode, .mismatchingValue)
            && !verdict.has(.postalCode, .mismatchingValue)
        guard !isWorse else { return suggestAreaOfCode(rules, demands, &verdict) }
        change(.area, to: name, .areaNormalised)
        verdict = better
    }

    /// Suggests the one area of the postal code in place of one that is none.
    private func suggestAreaOfCode(
        _ rules: CountryRules,
        _ demands: AddressDemands,
        _ verdict: inout Verdict
    ) {
        guard !verdict.has(.postalCode), let area = rules.areas?.place(ofCode: address[.postalCode])
        else { return }
        suggest(.area, .unknownValue, name(of: area, demands), in: &verdict)
    }

    /// Writes a city or a district as its area knows it.
    private mutating func mendCity(_ rules: CountryRules, _ verdict: inout Verdict) {
        guard let area = rules.areas?.place(named: address[.area]) else { return }
        if verdict.has(.city, .unknownValue) {
            if let city = area.places?.place(alias: address[.city]) {
                var mended = address
                mended[.city] = city.key
                let better = Verdict(mended, by: rules)
                guard !better.has(.postalCode) || verdict.has(.postalCode) else { return }
                change(.city, to: city.key, .cityNormalised)
                verdict = better
            } else if rules.areas?.isName(address[.city], of: area) == true {
                // A city that is an area of its own.
                verdict.findings.removeAll { $0.field == .city && $0.code == .unknownValue }
            }
        }
    }

    private mutating func mendPostalCode(_ rules: CountryRules, _ verdict: inout Verdict) {
        let code = address[.postalCode]
        guard verdict.has(.postalCode, .invalidFormat),
            OtherCountry.of(code, in: rules) == nil,
            let repair = PostalCodeRepair(code, rules, beginning: verdict.prefix)
        else { return }
        guard repair.isCertain || repair.restoresZero else {
            suggest(.postalCode, .invalidFormat, repair.code, in: &verdict)
            return
        }
        let kind: AddressCode =
            !repair.restoresZero
            ? .postalCodeNormalised
            : repair.isCertain ? .leadingZeroRestored : .leadingZeroAssumed
        change(.postalCode, to: repair.code, kind)
        verdict = Verdict(address, by: rules)
    }

    private mutating func inferArea(
        _ rules: CountryRules,
        _ demands: AddressDemands,
        _ verdict: inout Verdict
    ) {
        guard verdict.has(.area, .missingRequiredField), !verdict.has(.postalCode),
            let area = rules.areas?.place(ofCode: address[.postalCode])
        else { return }
        change(.area, to: name(of: area, demands), .areaInferred)
        verdict = Verdict(address, by: rules)
    }

    /// How an area is written in the address.
    private func name(of area: PlaceList.Place, _ demands: AddressDemands) -> String {
        let isLatin = address[.street].unicodeScalars.allSatisfy { $0.value < 0x250 }
        return demands.keepsLatin && isLatin ? area.latin : area.key
    }

    /// Writes a right code with the blank or hyphen of its country.
    private mutating func writePostalCode(_ rules: CountryRules, _ verdict: Verdict) {
        let code = address[.postalCode]
        guard !code.isEmpty, !rules.forms.has(code), !verdict.has(.postalCode),
            !findings.contains(where: { $0.field == .postalCode })
        else { return }
        let written = PostalCodeRepair.normalForm(of: code, rules)
        if written != code { change(.postalCode, to: written, .postalCodeNormalised) }
    }

    private mutating func suggestCountry(_ rules: CountryRules, _ verdict: Verdict) {
        let code = address[.postalCode]
        let other =
            rules.code != "US" && address.isOfForces
            ? "US"
            : OtherCountry.of(code, in: rules)
                ?? (verdict.has(.postalCode, .invalidFormat) ? OtherCountry.signed(code) : nil)
                ?? (rules.code == "CN" ? OtherCountry.ofChineseArea(address[.area]) : nil)
        guard let other, other != rules.code else { return }
        findings.append(
            AddressFinding(
                .country,
                .postalCodeOfOtherCountry,
                change: AddressChange(from: before(.country), to: other)
            )
        )
    }

    /// Notes where setting a code or a region plainly was a change already.
    private mutating func notePlainText(_ verdict: Verdict) {
        if address[.country] != givenCountry { notePlain(.country, .countryNormalised, verdict) }
        if address[.area] != givenArea { notePlain(.area, .areaNormalised, verdict) }
        if address[.postalCode] != givenPostalCode {
            notePlain(.postalCode, .postalCodeNormalised, verdict)
        }
    }

    private mutating func notePlain(
        _ field: PostalAddress.Field,
        _ code: AddressCode,
        _ verdict: Verdict
    ) {
        if !isRepaired(field), !verdict.has(field) { change(field, to: address[field], code) }
    }

    private func isRepaired(_ field: PostalAddress.Field) -> Bool {
        findings.contains { $0.field == field && $0.code.isRepair }
    }

    /// A part as it was given, or as an earlier repair left it.
    private func before(_ field: PostalAddress.Field) -> String {
        if isRepaired(field) { return address[field] }
        return switch field {
        case .country: givenCountry
        case .area: givenArea
        case .postalCode: givenPostalCode
        default: address[field]
        }
    }

    mutating func note(_ field: PostalAddress.Field, _ code: AddressCode) {
        findings.append(AddressFinding(field, code))
    }

    private mutating func change(
        _ field: PostalAddress.Field,
        to text: String,
        _ code: AddressCode
    ) {
        findings.append(
            AddressFinding(field, code, change: AddressChange(from: before(field), to: text))
        )
        address[field] = text
    }

    private func suggest(
        _ field: PostalAddress.Field,
        _ code: AddressCode,
        _ text: String,
        in verdict: inout Verdict
    ) {
        verdict.suggest(field, code, AddressChange(from: before(field), to: text))
    }
}

extension AddressCheck {
    private static let texts: [PostalAddress.Field] = [
        .name, .company, .street, .city, .area,
    ]

    /// Reads what the lines themselves give away.
    private mutating func judgeLines(_ demands: AddressDemands) {
        let country = address[.country]
        let reading = LineReading(address.street, country)
        if let point = address.deliveryPoint(reading) {
            note(.street, point.code)
            // Both posts find the member by a number of its own, beside that of the locker.
            let company = LineReading(address.company, country)
            if point == .parcelLocker, ["DE", "AU"].contains(country),
                reading.numbers + company.numbers < 2
            {
                note(.street, .missingRequiredField)
            }
        } else if demands.isForwarder(address) {
            note(.street, .privateMailbox)
        } else if !address.street.isEmpty {
            if !reading.hasNumber,
                HouseNumbers.areMissing(in: address.streetLines, country: country)
            {
                note(.street, .missingHouseNumber)
            }
            if reading.namesHouse, !reading.namesUnit, reading.numbers < 2 {
                note(.street, .missingUnitSuspected)
            }
        }
        for field in Self.texts where LineText.mixesScripts(address[field]) {
            note(field, .mixedScript)
        }
        for field in [PostalAddress.Field.name, .city] where LineText.isPlaceholder(address[field])
        {
            note(field, .placeholderText)
        }
        let isPlaceholder =
            address.street.utf8.contains(0x0A)
            ? address.streetLines.contains { LineText.isPlaceholder(String($0)) }
            : LineText.isPlaceholder(address.street)
        if isPlaceholder { note(.street, .placeholderText) }
    }
}

extension Verdict {
    /// Whether something was found of a field; with a code, whether that was.
    fileprivate func has(_ field: PostalAddress.Field, _ code: AddressCode? = nil) -> Bool {
        findings.contains { $0.field == field && (code == nil || $0.code == code) }
    }

    /// Notes a suggestion with what was found.
    fileprivate mutating func suggest(
        _ field: PostalAddress.Field,
        _ code: AddressCode,
        _ change: AddressChange
    ) {
        findings = findings.map { finding in
            finding.field == field && finding.code == code
                ? AddressFinding(field, code, change: change) : finding
        }
    }
}
