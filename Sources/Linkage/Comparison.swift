/// One field of two orders, how far it agrees, and how much that speaks for one order given twice.
public struct Evidence: Hashable, Sendable {
    /// The field.
    public let field: LinkField
    /// How far it agrees.
    public let level: LinkLevel
    /// How often it does.
    public let shares: LevelShares
    /// What the later order says, folded; empty for what has no text, and where nobody remembers.
    public let later: String
    /// What the earlier one says.
    public let earlier: String

    /// Its weight; less than 0 speaks against it.
    public var weight: Double { shares.weight }
}

/// How far the fields of two orders agree.
struct Levels: Hashable, Sendable {
    private static let none: UInt8 = 255
    private var places = SIMD16<UInt8>(repeating: none)

    subscript(field: LinkField) -> LinkLevel? {
        get {
            LinkLevel(rawValue: places[Int(field.rawValue)])
        }
        set { places[Int(field.rawValue)] = newValue?.rawValue ?? Self.none }
    }
}

/// Two orders, compared field by field as far as somebody asks.
struct Comparison {
    private let one: Trace
    private let other: Trace
    // Letters are known of both, and not only numbers.
    private let haveTexts: Bool
    private var known = Levels()
    private var asked: UInt16 = 0

    init(_ one: Trace, _ other: Trace) {
        (self.one, self.other) = (one, other)
        haveTexts = one.hasTexts && other.hasTexts
    }

    /// How far a field agrees; `nil` where it says nothing.
    subscript(field: LinkField) -> LinkLevel? {
        mutating get {
            if asked & 1 << field.rawValue == 0 {
                if field == .given || field == .family {
                    compareNames()
                    asked |= 1 << LinkField.given.rawValue | 1 << LinkField.family.rawValue
                } else {
                    known[field] = level(of: field)
                    asked |= 1 << field.rawValue
                }
            }
            return known[field]
        }
    }

    private func level(of field: LinkField) -> LinkLevel? {
        switch field {
        case .given, .family: nil
        case .mail: level(one.numbers.mail, other.numbers.mail, .mail, Likeness.isOneEdit)
        case .phone: level(one.numbers.phone, other.numbers.phone, .phone, Likeness.isOneEdit)
        case .number: Self.level(one.numbers.number, other.numbers.number)
        case .unit: Self.level(one.numbers.unit, other.numbers.unit)
        case .street: level(one.numbers.street, other.numbers.street, .street, Self.areAlike)
        case .code: level(one.numbers.code, other.numbers.code, .code, Likeness.isOneEdit)
        case .city:
            level(one.numbers.city, other.numbers.city, .city) {
                Likeness.isLike($0, $1, least: 0.88)
            }
        case .basket: level(one.numbers.basket, other.numbers.basket)
        case .time:
            one.numbers.apart(from: other.numbers).map {
                $0 <= 10_800 ? .hours : $0 <= 86_400 ? .day : .days
            }
        case .payment: level(one.numbers.payment, other.numbers.payment)
        }
    }

    private func level(_ one: UInt64, _ other: UInt64) -> LinkLevel? {
        one == 0 || other == 0 ? nil : one == other ? .equal : .different
    }

    private func level(
        _ mine: some FixedWidthInteger,
        _ theirs: some FixedWidthInteger,
        _ part: Trace.Part,
        _ test: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Bool
    ) -> LinkLevel? {
        if mine == 0 || theirs == 0 { return nil }
        if mine == theirs { return .equal }
        return haveTexts && test(one.text(of: part), other.text(of: part)) ? .close : .different
    }

    /// Numbers of doors are equal or not: 10 and 20 are no more alike than 10 and 93.
    private static func level(_ one: UInt32, _ other: UInt32) -> LinkLevel {
        if one == other { return one == 0 ? .bothEmpty : .equal }
        return one == 0 || other == 0 ? .oneEmpty : .different
    }

    private static func areAlike(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        if Likeness.isLike(one, other, least: 0.9) { return true }
        let (left, right) = (Set(one.split(separator: 0x20)), Set(other.split(separator: 0x20)))
        let rest = (left.subtracting(right), right.subtracting(left))
        if rest.0.isEmpty || rest.1.isEmpty { return true }
        // A letter in one of several words.
        guard rest.0.count == 1, rest.1.count == 1, let mine = rest.0.first,
            let theirs = rest.1.first
        else { return false }
        return Likeness.isLike(mine, theirs, least: 0.85)
    }

    // MARK: Names

    private mutating func compareNames() {
        guard one.numbers.family != 0, other.numbers.family != 0 else { return }
        // A name of one word has no given part to compare.
        let haveGiven = one.numbers.given != 0 && other.numbers.given != 0
        if one.numbers.given == other.numbers.given, one.numbers.family == other.numbers.family {
            known[.given] = haveGiven ? .equal : nil
            known[.family] = .equal
            return
        }
        let best: (given: LinkLevel, family: LinkLevel?) = haveTexts ? names() : remembered()
        known[.given] = haveGiven ? best.given : nil
        known[.family] = best.family
    }

    /// What is known of names whose letters nobody remembers.
    ///
    /// A family name that is not equal may have a letter wrong, which says nothing; where the given one is not equal
    /// either, or it alone is, it is somebody else.
    private func remembered() -> (given: LinkLevel, family: LinkLevel?) {
        if one.numbers.given == other.numbers.last, one.numbers.family == other.numbers.others {
            return (.equal, .equal)
        }
        let isShort =
            (one.numbers.isInitial || other.numbers.isInitial)
            && one.numbers.initial == other.numbers.initial
        let isSame = one.numbers.given == other.numbers.given
        return (
            isSame ? .equal : isShort ? .short : .different,
            one.numbers.family == other.numbers.family
                ? .equal : isSame && one.numbers.given != 0 ? nil : .different
        )
    }

    private func names() -> (given: LinkLevel, family: LinkLevel) {
        var best: (given: LinkLevel, family: LinkLevel) = (.different, .different)
        var bestRank = -1
        func compare(
            _ given: (Trace.Part, Trace.Part),
            _ family: (Trace.Part, Trace.Part)
        ) {
            let levels = (
                Self.given(one.text(of: given.0), other.text(of: given.1)),
                Self.family(one.text(of: family.0), other.text(of: family.1))
            )
            let rank = Self.rank(levels.0) + Self.rank(levels.1)
            if rank > bestRank { (best, bestRank) = (levels, rank) }
        }
        compare((.given, .given), (.family, .family))
        // The same name with the family's part first.
        compare((.given, .last), (.family, .others))
        // And with ä as ae on one side.
        if !one.text(of: .otherFamily).isEmpty {
            compare((.otherGiven, .given), (.otherFamily, .family))
            compare((.otherGiven, .last), (.otherFamily, .others))
        }
        if !other.text(of: .otherFamily).isEmpty {
            compare((.given, .otherGiven), (.family, .otherFamily))
            compare((.given, .otherLast), (.family, .otherOthers))
        }
        return best
    }

    private static func rank(_ level: LinkLevel) -> Int {
        switch level {
        case .equal: 4
        case .short: 3
        case .close: 2
        default: 0
        }
    }

    private static func given(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> LinkLevel {
        if one == other { return .equal }
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        if short.count == 1, long.first == short.first { return .short }
        if Nicknames.areOne(one, other) { return .short }
        return isAlike(one, other) ? .close : .different
    }

    private static func family(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> LinkLevel {
        one == other ? .equal : isAlike(one, other) ? .close : .different
    }

    private static func isAlike(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        Likeness.isOneEdit(one, other) || Likeness.isLike(one, other, least: 0.88)
    }
}
