/// What an order says of itself, as far as it tells one order from another.
public struct TraceFacts: Sendable {
    /// The channel that it came through.
    public var channel = ""
    /// The shop; empty where a channel has one alone.
    public var shop = ""
    /// The channel's id.
    public var order = ""
    /// Which version of it, by a number.
    public var version: UInt64 = 0
    /// When it was bought, in seconds since 1970; `nil` where nobody says.
    public var created: Int64?
    /// The moment of the run that reads it, in seconds since 1970; runs come one after the other.
    public var night: Int64 = 0
    /// Who receives it.
    public var name = ""
    /// The lines of the street.
    public var lines: [String] = []
    /// The city.
    public var city = ""
    /// The postal code.
    public var postalCode = ""
    /// The country, by its code of two letters.
    public var country = ""
    /// The buyer's mail.
    public var mail = ""
    /// The buyer's or the recipient's phone.
    public var phone = ""
    /// The SKUs with their quantities.
    public var basket: [String: Int] = [:]
    /// The reference of its payment; empty where there is none.
    public var payment = ""
    /// Whether it is sent in place of another one, on purpose.
    public var isReplacement = false

    /// Creates facts of which none is known.
    public init() {}
}
