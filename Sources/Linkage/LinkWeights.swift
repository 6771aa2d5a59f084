import Foundation

/// The fields that are compared.
public enum LinkField: UInt8, CaseIterable, Hashable, Sendable {
    /// The recipient's given name.
    case given
    /// The recipient's family name.
    case family
    /// The buyer's mail.
    case mail
    /// The phone.
    case phone
    /// The number of the house.
    case number
    /// The flat in it.
    case unit
    /// The street.
    case street
    /// The postal code.
    case code
    /// The city.
    case city
    /// What was bought.
    case basket
    /// How long one after the other.
    case time
    /// The reference of the payment.
    case payment

    /// What files call it.
    public var name: String { "\(self)" }

    /// The field of a name; `nil` where there is none.
    public init?(name: String) {
        guard let field = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = field
    }
}

/// How far a field agrees.
public enum LinkLevel: UInt8, CaseIterable, Hashable, Sendable {
    /// The same.
    case equal
    /// An initial or a usual short form of the other.
    case short
    /// One letter apart, or much alike.
    case close
    /// One has it and the other has not.
    case oneEmpty
    /// None has it, where that says something.
    case bothEmpty
    /// Within three hours.
    case hours
    /// Within a day.
    case day
    /// Later.
    case days
    /// Something else.
    case different

    /// What files call it.
    public var name: String {
        switch self {
        case .oneEmpty: "one-empty"
        case .bothEmpty: "both-empty"
        default: "\(self)"
        }
    }

    /// The level of a name; `nil` where there is none.
    public init?(name: String) {
        guard let level = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = level
    }
}

/// How often a field agrees at a level.
public struct LevelShares: Hashable, Sendable {
    /// Among pairs that are one order given twice.
    public let matched: Double
    /// Among pairs that are two orders.
    public let unmatched: Double

    /// Creates shares, of which none is quite nothing: what was never seen may still be.
    public init(matched: Double, unmatched: Double) {
        self.matched = max(matched, 0.001)
        self.unmatched = max(unmatched, 0.000_001)
    }

    /// log2 of how much more often it occurs in one order given twice, from -10 to 14.
    public var weight: Double { min(14, max(-10, log2(matched / unmatched))) }
}

/// What each level of each field weighs.
///
/// Source: I. P. Fellegi and A. B. Sunter, "A Theory for Record Linkage", 1969.
public struct LinkWeights: Hashable, Sendable {
    /// The shares of each level; a level that is not in it says nothing.
    public let table: [LinkField: [LinkLevel: LevelShares]]
    // By places, which is quicker.
    private let weights: [Double]

    /// Creates weights from shares.
    public init(_ table: [LinkField: [LinkLevel: LevelShares]]) {
        self.table = table
        weights = LinkField.allCases.flatMap { field in
            LinkLevel.allCases.map { table[field]?[$0]?.weight ?? 0 }
        }
    }

    /// The weight of a level; 0 where it says nothing.
    func weight(_ field: LinkField, _ level: LinkLevel) -> Double {
        weights[Int(field.rawValue) * LinkLevel.allCases.count + Int(level.rawValue)]
    }

    /// The same weights with those of `other` in place of theirs.
    public func replacing(with other: LinkWeights) -> LinkWeights {
        LinkWeights(table.merging(other.table) { $0.merging($1) { $1 } })
    }

    /// The weights that are shipped, estimated from orders of which it is known which are one.
    public static let shipped: LinkWeights = {
        var table: [LinkField: [LinkLevel: LevelShares]] = [:]
        for row in rows.split(separator: "\n") {
            let words = row.split(separator: " ")
            guard let field = LinkField(name: String(words[0])) else { continue }
            for start in stride(from: 1, to: words.count - 2, by: 3) {
                guard let level = LinkLevel(name: String(words[start])),
                    let matched = Double(words[start + 1]), let unmatched = Double(words[start + 2])
                else { continue }
                table[field, default: [:]][level] = LevelShares(
                    matched: matched,
                    unmatched: unmatched
                )
            }
        }
        return LinkWeights(table)
    }()

    // A level, its share among pairs that are one and among pairs that are two, and so on.
    private static let rows = """
        given equal .663 .0151 short .183 .0091 close .063 .0023 different .091 .974
        family equal .817 .0159 close .108 .0029 different .074 .981
        mail equal .776 .000047 close .055 .000013 different .169 1
        phone equal .927 .000057 close .071 .0000087 different .002 1
        number equal .98 .0044 one-empty .01 .04 both-empty .01 .01 different .001 .946
        unit equal .291 .0015 one-empty .017 .439 both-empty .691 .456 different .001 .128
        street equal .867 .0034 close .129 .0071 different .004 .99
        code equal .927 .00012 close .073 .003 different .0078 .997
        city equal .9 .0186 close .06 .00066 different .0095 .98
        basket equal .992 .0018 different .0078 .998
        time hours .75 .0089 day .24 .037 days .0053 .954
        payment equal .05 .000003 different .95 1
        """
}
