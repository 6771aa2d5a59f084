public import Orders

/// What a supplier says of one SKU.
public struct Offer: Hashable, Sendable {
    /// The shop's SKU.
    public var sku: String
    /// The supplier's SKU.
    public let supplierSKU: String
    /// What one unit costs; `nil` where the feed has no price.
    public let unitCost: Money?
    /// How many units can be sold tonight: the feed's stock less the buffer, never negative.
    public var usableStock: Int
    /// Days from purchase order to delivery.
    public let leadTimeInDays: Int
    /// Freight of the first and of each further unit of a parcel.
    public let freight: Freight
    /// Where this SKU goes; `nil` where the supplier's own list holds.
    public let destinations: Destinations?
    /// How many units are sold together.
    public let pack: Int
    private let extras: Extras?

    /// What customs are told of it; `nil` where the feed does not say.
    public var customs: CustomsData? { extras?.customs }
    /// The supplier's number of the product, of which the SKU is a variant; empty where the feed has none.
    public var productID: String { extras?.productID ?? "" }

    /// Creates an offer.
    public init(
        sku: String,
        supplierSKU: String,
        unitCost: Money?,
        usableStock: Int,
        leadTimeInDays: Int,
        freight: Freight,
        destinations: Destinations? = nil,
        pack: Int = 1,
        customs: CustomsData? = nil,
        productID: String = ""
    ) {
        self.sku = sku
        self.supplierSKU = supplierSKU
        self.unitCost = unitCost
        self.usableStock = usableStock
        self.leadTimeInDays = leadTimeInDays
        self.freight = freight
        self.destinations = destinations
        self.pack = pack
        extras =
            customs == nil && productID.isEmpty
            ? nil : Extras(customs: customs, productID: productID)
    }

    /// What few offers have; a class, because a night has hundreds of thousands of the others.
    private final class Extras: Hashable, Sendable {
        let customs: CustomsData?
        let productID: String

        init(customs: CustomsData?, productID: String) {
            self.customs = customs
            self.productID = productID
        }

        static func == (left: Extras, right: Extras) -> Bool {
            left.customs == right.customs && left.productID == right.productID
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(customs)
            hasher.combine(productID)
        }
    }
}

/// What customs are told of a product besides its value.
public struct CustomsData: Hashable, Sendable {
    /// The tariff number under the Harmonized System: six digits that every country shares, and up to six of
    /// its own.
    public let hsCode: String
    /// The country that it was made in, by its ISO 3166-1 alpha-2 code.
    public let origin: String

    /// Reads both; `nil` where one of them cannot be it.
    public init?(hsCode: String, origin: String) {
        let digits = hsCode.filter { $0 != "." && $0 != " " }
        guard (6...12).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            case .countries(let codes) = Destinations(origin), codes.count == 1,
            let code = codes.first
        else { return nil }
        self.hsCode = digits
        self.origin = code
    }
}

/// How fast a parcel goes; the customer chooses, and a supplier has services for it.
public enum Tier: String, ChoiceValue, Comparable {
    /// As the supplier usually sends.
    case standard
    /// Faster, for which the customer has paid.
    case express
    /// By the next day.
    case overnight

    /// Slower first.
    public static func < (left: Tier, right: Tier) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .standard: 0
        case .express: 1
        case .overnight: 2
        }
    }
}

/// A way in which a supplier sends parcels.
public struct Service: Hashable, Sendable {
    /// How the supplier's files name it.
    public let name: String
    /// How fast it is.
    public let tier: Tier
    /// Days from purchase order to delivery.
    public let leadTimeInDays: Int
    /// What a parcel costs; `nil` where the offers say it.
    public let freight: Freight?
    /// Where it goes; `nil` where the offers and the supplier say it.
    public let destinations: Destinations?

    /// Creates a service.
    public init(
        name: String,
        tier: Tier = .standard,
        leadTimeInDays: Int,
        freight: Freight? = nil,
        destinations: Destinations? = nil
    ) {
        self.name = name
        self.tier = tier
        self.leadTimeInDays = leadTimeInDays
        self.freight = freight
        self.destinations = destinations
    }
}

/// What a parcel costs to send.
public struct Freight: Hashable, Sendable {
    /// The first unit.
    public let first: Money
    /// Each further unit.
    public let next: Money

    /// Creates a price.
    public init(first: Money, next: Money) {
        self.first = first
        self.next = next
    }
}

/// What a supplier charges besides goods, and what it can take.
public struct SupplierTerms: Hashable, Sendable {
    /// What each purchase order costs.
    public let orderFee: Money
    /// How many purchase orders a file holds at the most.
    public let ordersPerFile: Int

    /// Creates terms.
    public init(orderFee: Money, ordersPerFile: Int) {
        self.orderFee = orderFee
        self.ordersPerFile = ordersPerFile
    }
}

/// The countries that someone delivers to.
public enum Destinations: Hashable, Sendable {
    /// Every country.
    case everywhere
    /// Countries by their ISO 3166-1 alpha-2 codes.
    case countries(Set<String>)

    /// Whether a parcel can go to the country with this code.
    public func contains(_ country: String) -> Bool {
        switch self {
        case .everywhere: true
        case .countries(let codes): codes.contains(country)
        }
    }

    /// Reads codes separated by blanks or commas; `*` is everywhere.
    public init?(_ text: String) {
        let codes = text.split { $0 == " " || $0 == "," }.map(String.init)
        guard codes != ["*"] else {
            self = .everywhere
            return
        }
        guard !codes.isEmpty, codes.allSatisfy(Self.isCode) else { return nil }
        self = .countries(Set(codes))
    }

    private static func isCode(_ text: String) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
}

extension Destinations: SettingValue {
    /// Codes in a text or a list.
    public static var shape: Shape {
        .either(
            .text(pattern: nil, describedAs: "country codes such as US, or '*'"),
            [String].shape
        )
    }
    /// The codes in order.
    public var spelling: String {
        switch self {
        case .everywhere: "\"*\""
        case .countries(let codes): codes.sorted().joined(separator: " ")
        }
    }
    /// Reads a text or a list of texts.
    public static func read(_ setting: Setting, _ reading: inout Reading) -> Destinations? {
        let text: String? =
            if case .list(let values) = setting.content {
                values.map { $0.scalar ?? "?" }.joined(separator: " ")
            } else {
                setting.scalar
            }
        guard let text, let destinations = Destinations(text) else {
            reading.expected("a list of country codes of two letters, or '*'", at: setting)
            return nil
        }
        return destinations
    }
}
