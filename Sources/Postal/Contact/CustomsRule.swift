/// What customs, or the carriers before them, ask of the recipient or the seller of a parcel to a country.
public struct CustomsRule: Hashable, Sendable {
    /// Of whom it is asked.
    public enum Recipients: String, CaseIterable, Hashable, Sendable {
        case all
        case people
        case companies
        case seller

        /// Whether it is asked for a parcel to an address; a company is whoever names one.
        func contains(_ address: PostalAddress) -> Bool {
            switch self {
            case .all, .seller: true
            case .people: address[.company].isEmpty
            case .companies: !address[.company].isEmpty
            }
        }
    }

    /// The country.
    public let destination: String
    /// The first day on which it is asked, such as `2020-01-01`.
    public let from: String
    /// The last day; empty where nobody knows one.
    public let until: String
    /// Of whom it is asked.
    public let recipients: Recipients
    /// Up to which worth of goods, in minor units of one currency; `nil` where that is any.
    public let limit: Int64?
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
        until: String = "",
        recipients: Recipients = .all,
        limit: Int64? = nil,
        kinds: [CustomsID],
        isRequired: Bool,
        needsPhone: Bool = false
    ) {
        self.destination = destination
        self.from = from
        self.until = until
        self.recipients = recipients
        self.limit = limit
        self.kinds = kinds
        self.isRequired = isRequired
        self.needsPhone = needsPhone
    }

    /// Whether one of a seller's numbers is what it asks of one.
    ///
    /// - Parameter numbers: The numbers that the seller has.
    /// - Returns: Whether nothing is left to ask of the parcels.
    public func isMet(bySellerWith numbers: [String]) -> Bool {
        recipients == .seller
            && numbers.contains { number in kinds.contains { $0.verdict(on: number) == .valid } }
    }

    /// The rules as they are known; a country that is not in them may ask all the same.
    ///
    /// Sources: Receita Federal (Brazil), Aduanas (Chile), the Korea Customs Service, and what carriers ask.
    public static let known: [CustomsRule] = table.split(separator: "\n").map { row in
        let words = row.split(separator: " ")
        return CustomsRule(
            destination: String(words[0]),
            from: String(words[1]),
            recipients: Recipients(rawValue: String(words[2])) ?? .all,
            kinds: words.dropFirst(4).compactMap { CustomsID(rawValue: String($0)) },
            isRequired: words[3].hasPrefix("needs"),
            needsPhone: words[3].hasSuffix("phone")
        )
    }

    private static let table = """
        BR 2020-01-01 all needs BR.CPF BR.CNPJ
        CL 2021-01-01 all needs CL.RUT
        KR 2019-01-01 all needs+phone KR.PCCC PASSPORT
        MX 2020-01-01 all asks MX.RFC MX.CURP
        AR 2020-01-01 all asks AR.CUIT
        PE 2020-01-01 people asks PE.DNI PE.RUC
        PE 2020-01-01 companies asks PE.RUC
        EC 2020-01-01 all asks EC.CI EC.RUC
        CO 2020-01-01 all asks CO.NIT
        TR 2020-01-01 all asks TR.TCKN
        ZA 2020-01-01 all asks ZA.ID PASSPORT
        ID 2020-01-01 all asks ID.NIK
        IN 2020-01-01 all asks IN.PAN IN.GSTIN
        CN 2020-01-01 all asks CN.RIC PASSPORT
        SA 2020-01-01 all asks SA.ID
        TW 2020-01-01 all asks TW.ID PASSPORT
        """
}

extension AddressCheck {
    mutating func judgePhone(_ rules: [CustomsRule]) {
        let phone = address[.phone]
        let country = address[.country]
        if phone.utf8.allSatisfy({ $0 == 0x20 }) {
            if rules.contains(where: \.needsPhone) { note(.phone, .phoneMissing) }
        } else if PhoneNumber(phone, in: country) == nil {
            note(.phone, .phoneNotPossible)
        }
    }

    mutating func judgeTaxID(_ rules: [CustomsRule]) {
        let text = address[.taxID]
        let isEmpty = !text.contains { $0.isLetter || $0.isNumber }
        for rule in rules where !rule.kinds.isEmpty {
            if rule.recipients == .seller {
                note(.taxID, rule.isRequired ? .sellerIDMissing : .customsIDAdvised)
            } else if isEmpty {
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
