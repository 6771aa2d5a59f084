/// An address in the parts that postal rules speak of.
public struct PostalAddress: Hashable, Sendable {
    /// A part of it.
    public enum Field: String, CaseIterable, Hashable, Sendable {
        /// Who receives it.
        case name
        /// The company.
        case company = "company_name"
        /// Street, number, unit: lines with line ends between.
        case street = "street_address"
        /// A district of the city, where addresses have one.
        case district = "city_area"
        /// The city.
        case city
        /// State, province, county.
        case area = "country_area"
        /// The postal code.
        case postalCode = "postal_code"
        /// A code of the post for large receivers, such as CEDEX.
        case sortingCode = "sorting_code"
        /// The country.
        case country = "country_code"
        /// The recipient's phone.
        case phone
        /// The recipient's number for tax or customs.
        case taxID = "tax_id"
    }

    private(set) var name = ""
    private(set) var company = ""
    private(set) var street = ""
    private var district = ""
    private(set) var city = ""
    private(set) var area = ""
    private var postalCode = ""
    private var sortingCode = ""
    private(set) var country = ""
    private var phone = ""
    private var taxID = ""

    /// An address of nothing.
    public init() {}

    /// The same address in plain text: the first step of judging it.
    public var plain: PostalAddress {
        var address = self
        PlainText.set(&address.name)
        PlainText.set(&address.company)
        PlainText.setLines(&address.street)
        PlainText.set(&address.district)
        PlainText.set(&address.city)
        PlainText.set(&address.area)
        PlainText.setCode(&address.postalCode)
        PlainText.set(&address.sortingCode)
        PlainText.setCode(&address.country)
        return address
    }

    /// The text of a part.
    public subscript(field: Field) -> String {
        get {
            switch field {
            case .name: name
            case .company: company
            case .street: street
            case .district: district
            case .city: city
            case .area: area
            case .postalCode: postalCode
            case .sortingCode: sortingCode
            case .country: country
            case .phone: phone
            case .taxID: taxID
            }
        }
        set {
            switch field {
            case .name: name = newValue
            case .company: company = newValue
            case .street: street = newValue
            case .district: district = newValue
            case .city: city = newValue
            case .area: area = newValue
            case .postalCode: postalCode = newValue
            case .sortingCode: sortingCode = newValue
            case .country: country = newValue
            case .phone: phone = newValue
            case .taxID: taxID = newValue
            }
        }
    }

    /// The parts of an envelope that are filled.
    var filled: FieldSet {
        var filled = FieldSet()
        if !name.isEmpty { filled.insert(.name) }
        if !company.isEmpty { filled.insert(.company) }
        if !street.isEmpty { filled.insert(.street) }
        if !district.isEmpty { filled.insert(.district) }
        if !city.isEmpty { filled.insert(.city) }
        if !area.isEmpty { filled.insert(.area) }
        if !postalCode.isEmpty { filled.insert(.postalCode) }
        if !sortingCode.isEmpty { filled.insert(.sortingCode) }
        return filled
    }

    /// The lines of the street.
    var streetLines: [Substring] { street.utf8.split(separator: 0x0A).map { Substring($0) } }
}

extension PostalAddress.Field {
    /// What people call it.
    public var title: String {
        switch self {
        case .name: "recipient name"
        case .company: "company"
        case .street: "street"
        case .district: "district"
        case .city: "city"
        case .area: "region"
        case .postalCode: "postal code"
        case .sortingCode: "sorting code"
        case .country: "country"
        case .phone: "phone"
        case .taxID: "tax id"
        }
    }

    /// Its place among all.
    var place: Int {
        switch self {
        case .name: 0
        case .company: 1
        case .street: 2
        case .district: 3
        case .city: 4
        case .area: 5
        case .postalCode: 6
        case .sortingCode: 7
        case .country: 8
        case .phone: 9
        case .taxID: 10
        }
    }

    /// The field of a letter of the metadata's formats; `nil` for what is no part of an address here.
    init?(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "N"): self = .name
        case UInt8(ascii: "O"): self = .company
        case UInt8(ascii: "A"): self = .street
        case UInt8(ascii: "D"): self = .district
        case UInt8(ascii: "C"): self = .city
        case UInt8(ascii: "S"): self = .area
        case UInt8(ascii: "Z"): self = .postalCode
        case UInt8(ascii: "X"): self = .sortingCode
        default: return nil
        }
    }
}

/// Some fields of an address.
struct FieldSet: Hashable, Sendable {
    private var bits: UInt16 = 0

    init() {}

    /// The fields of a format's letters, or of a list of letters.
    init(letters: some StringProtocol, areMarked: Bool) {
        var isMarked = !areMarked
        for byte in letters.utf8 {
            if isMarked, let field = PostalAddress.Field(letter: byte) { insert(field) }
            isMarked = !areMarked || byte == UInt8(ascii: "%")
        }
    }

    func contains(_ field: PostalAddress.Field) -> Bool { bits & 1 << UInt16(field.place) != 0 }

    var isEmpty: Bool { bits == 0 }

    func subtracting(_ other: FieldSet) -> FieldSet {
        var rest = self
        rest.bits &= ~other.bits
        return rest
    }

    mutating func insert(_ field: PostalAddress.Field) { bits |= 1 << UInt16(field.place) }
}
