/// Where a parcel goes and who receives it: the ship-to of an order, as its channel states it.
public struct Address: Hashable, Sendable {
    /// The recipient's name.
    public var name: String
    /// The recipient's company; may be empty.
    public var company: String
    /// Street and number.
    public var line1: String
    /// Unit, floor or a second street line; may be empty.
    public var line2: String
    /// City or post town.
    public var city: String
    /// State or province, as the channel's code or name; may be empty.
    public var region: String
    /// Postal code; empty in countries that have none.
    public var postalCode: String
    /// ISO 3166-1 alpha-2 code in capital letters.
    public var country: String
    /// The recipient's phone; may be empty.
    public var phone: String
    /// The recipient's number for tax or customs, such as a CPF; may be empty.
    public var taxID: String

    /// Creates an address from its parts.
    public init(
        name: String = "",
        company: String = "",
        line1: String = "",
        line2: String = "",
        city: String = "",
        region: String = "",
        postalCode: String = "",
        country: String = "",
        phone: String = "",
        taxID: String = ""
    ) {
        self.name = name
        self.company = company
        self.line1 = line1
        self.line2 = line2
        self.city = city
        self.region = region
        self.postalCode = postalCode
        self.country = country
        self.phone = phone
        self.taxID = taxID
    }
}
