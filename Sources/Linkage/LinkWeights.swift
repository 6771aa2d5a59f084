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

    /// The weights that are shipped.
    ///
    /// Those of the fields that say who a person is are what `dropship dedupe train` has learned from 16,832 invented
    /// orders of ten countries and five channels; those of baskets, times and payments, which it does not learn, were
    /// counted among orders of which it is known which are one.
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
        given equal .823362 .00587 short .111111 .006437 close .052707 .003458 different .012821 .984236
        family equal .882682 .004706 close .106145 .002009 different .011173 .993285
        mail equal .87536 .000004 close .033557 .000004 different .091083 .999992
        phone equal .959302 .000004 close .039729 .000004 different .001 .999992
        number equal .965084 .0059 one-empty .00419 .033927 both-empty .019553 .00033 different .011173 .959842
        unit equal .152918 .000271 one-empty .01187 .283853 both-empty .835112 .690289 different .001 .025587
        street equal .886014 .000912 close .097203 .002752 different .016783 .996336
        code equal .945531 .000264 close .053771 .004289 different .001 .995448
        city equal .917135 .004623 close .073736 .000311 different .009129 .995067
        basket equal .992 .0018 different .0078 .998
        time hours .75 .0089 day .24 .037 days .0053 .954
        payment equal .05 .000003 different .95 1
        """
}
