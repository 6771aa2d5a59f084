/// What is asked of an address besides what its country asks of every one.
public struct AddressDemands: Sendable {
    /// The day of it, such as `2026-11-19`; rules of customs begin on a day.
    public var day: String
    /// What customs and carriers ask.
    public var customs: [CustomsRule]
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
        self.customs = customs
        self.forwarders = forwarders
    }

    /// Nothing.
    public static let none = AddressDemands()

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

/// What customs, or the carriers before them, ask of a recipient in a country.
public struct CustomsRule: Hashable, Sendable {
    /// The country.
    public let destination: String
    /// The first day on which it is asked, such as `2020-01-01`.
    public let from: String
    /// The numbers of which one will do; none where a phone is asked for.
    public let kinds: [CustomsID]
    /// Whether a parcel without it is stopped; otherwise carriers ask for it on most parcels.
    public let isRequired: Bool
    /// Whether the recipient's phone is asked for.
    public let needsPhone: Bool

    /// Creates a rule.
    public init(
        destination: String,
        from: String,
        kinds: [CustomsID],
        isRequired: Bool,
        needsPhone: Bool = false
    ) {
        self.destination = destination
        self.from = from
        self.kinds = kinds
        self.isRequired = isRequired
        self.needsPhone = needsPhone
    }

    /// The rules as they are known; a country that is not in them may ask all the same.
    ///
    /// Sources: Receita Federal (Brazil), Aduanas (Chile), the Korea Customs Service, and what carriers ask.
    public static let known: [CustomsRule] = table.split(separator: "\n").map { row in
        let words = row.split(separator: " ")
        return CustomsRule(
            destination: String(words[0]),
            from: String(words[1]),
            kinds: words.dropFirst(3).compactMap { CustomsID(rawValue: String($0)) },
            isRequired: words[2].hasPrefix("needs"),
            needsPhone: words[2].hasSuffix("phone")
        )
    }

    private static let table = """
        BR 2020-01-01 needs BR.CPF BR.CNPJ
        CL 2021-01-01 needs CL.RUT
        KR 2019-01-01 needs+phone KR.PCCC PASSPORT
        MX 2020-01-01 asks MX.RFC MX.CURP
        AR 2020-01-01 asks AR.CUIT
        PE 2020-01-01 asks PE.DNI PE.RUC
        EC 2020-01-01 asks EC.CI EC.RUC
        CO 2020-01-01 asks CO.NIT
        TR 2020-01-01 asks TR.TCKN
        ZA 2020-01-01 asks ZA.ID PASSPORT
        ID 2020-01-01 asks ID.NIK
        IN 2020-01-01 asks IN.PAN IN.GSTIN
        CN 2020-01-01 asks CN.RIC PASSPORT
        """
}

extension AddressCheck {
    mutating func judgePhone(_ demands: AddressDemands) {
        let phone = address[.phone]
        let country = address[.country]
        if phone.utf8.allSatisfy({ $0 == 0x20 }) {
            let isNeeded = demands.customs.contains {
                $0.needsPhone && $0.destination == country && $0.from <= demands.day
            }
            if isNeeded { note(.phone, .phoneMissing) }
        } else if PhoneNumber(phone, in: country) == nil {
            note(.phone, .phoneNotPossible)
        }
    }

    mutating func judgeTaxID(_ demands: AddressDemands) {
        let text = address[.taxID]
        let isEmpty = !text.contains { $0.isLetter || $0.isNumber }
        for rule in demands.customs
        where rule.destination == address[.country] && rule.from <= demands.day {
            guard !rule.kinds.isEmpty else { continue }
            if isEmpty {
                note(.taxID, rule.isRequired ? .customsIDMissing : .customsIDAdvised)
            } else if let kind = rule.kinds.first(where: { $0.verdict(on: text) == .valid }) {
                // Some of one digit throughout pass the arithmetic.
                if LineText.isPlaceholder(text) {
                    note(.taxID, .placeholderText)
                } else if !kind.isCheckable {
                    note(.taxID, .customsIDNotCheckable)
                }
            } else {
                // Where it is merely asked for, another kind of number may do.
                note(.taxID, rule.isRequired ? .customsIDInvalid : .customsIDAdvised)
            }
        }
    }
}
