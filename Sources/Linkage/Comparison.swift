/// One field of two orders, how far it agrees, and how much that speaks for one order given twice.
public struct Evidence: Hashable, Sendable {
    /// The field.
    public let field: LinkField
    /// How far it agrees.
    public let level: LinkLevel
    /// log2 of how much more often it agrees so in one order given twice than in two orders; less than 0 speaks
    /// against it.
    public let weight: Double
}

/// The fields that are compared.
public enum LinkField: String, CaseIterable, Hashable, Sendable {
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
}

/// How far a field agrees.
public enum LinkLevel: String, CaseIterable, Hashable, Sendable {
    /// The same.
    case equal
    /// An initial or a usual short form of the other.
    case short
    /// One letter apart, or much alike.
    case close
    /// One has it and the other has not.
    case oneEmpty = "one-empty"
    /// None has it, where that says something.
    case bothEmpty = "both-empty"
    /// Within three hours.
    case hours
    /// Within a day.
    case day
    /// Later.
    case days
    /// Something else.
    case different
}

/// Weights of the comparison, as log2 of how much more often a field agrees so in one order given twice.
public struct LinkWeights: Sendable {
    fileprivate let table: [LinkField: [LinkLevel: Double]]

    /// The weights that are shipped, estimated from labelled orders.
    public static let shipped = LinkWeights(table: [
        .given: [.equal: 5.5, .short: 4.3, .close: 4.8, .different: -3.4],
        .family: [.equal: 5.7, .close: 5.2, .different: -3.7],
        .mail: [.equal: 14, .close: 12, .different: -2.6],
        .phone: [.equal: 14, .close: 13, .different: -9],
        .number: [.equal: 7.8, .bothEmpty: 0, .oneEmpty: -2, .different: -10],
        .unit: [.equal: 7.6, .bothEmpty: 0.6, .oneEmpty: -4.7, .different: -7],
        .street: [.equal: 8, .close: 4.2, .different: -8],
        .code: [.equal: 12.9, .close: 4.6, .different: -7],
        .city: [.equal: 5.6, .close: 6.5, .different: -6.7],
        .basket: [.equal: 9.1, .different: -7],
        .time: [.hours: 6.4, .day: 2.7, .days: -7.5],
        .payment: [.equal: 14, .different: -0.1],
    ])

    /// The weight of a level; 0 where it says nothing.
    func weight(_ field: LinkField, _ level: LinkLevel) -> Double { table[field]?[level] ?? 0 }
}

/// Two orders, compared field by field.
struct Comparison {
    private(set) var levels: [LinkField: LinkLevel] = [:]

    init(_ one: Trace, _ other: Trace) {
        compareNames(one, other)
        if let mine = one.mail, let theirs = other.mail {
            let (left, right) = (
                mine.local + [0x40] + mine.domain, theirs.local + [0x40] + theirs.domain
            )
            levels[.mail] =
                left == right ? .equal : Likeness.isOneEdit(left, right) ? .close : .different
        }
        if !one.phone.isEmpty, !other.phone.isEmpty {
            levels[.phone] = Self.level(one.phone, other.phone)
        }
        levels[.number] = Self.level(one.door.number, other.door.number)
        levels[.unit] = Self.level(one.door.unit, other.door.unit)
        levels[.street] = Self.streets(one.door.street, other.door.street)
        if !one.code.isEmpty, !other.code.isEmpty {
            levels[.code] = Self.level(one.code, other.code)
        }
        if !one.city.isEmpty, !other.city.isEmpty {
            levels[.city] =
                one.city == other.city
                ? .equal : Likeness.jaroWinkler(one.city, other.city) >= 0.88 ? .close : .different
        }
        if !one.basket.isEmpty, !other.basket.isEmpty {
            levels[.basket] = one.basket == other.basket ? .equal : .different
        }
        if let mine = one.facts.created, let theirs = other.facts.created {
            let apart = abs(mine - theirs)
            levels[.time] = apart <= 10_800 ? .hours : apart <= 86_400 ? .day : .days
        }
        if !one.facts.payment.isEmpty, !other.facts.payment.isEmpty {
            levels[.payment] = one.facts.payment == other.facts.payment ? .equal : .different
        }
    }

    /// What each field says.
    func evidence(_ weights: LinkWeights) -> [Evidence] {
        LinkField.allCases.compactMap { field in
            levels[field].map {
                Evidence(field: field, level: $0, weight: weights.weight(field, $0))
            }
        }
    }

    private static func level(_ one: [UInt8], _ other: [UInt8]) -> LinkLevel {
        one == other ? .equal : Likeness.isOneEdit(one, other) ? .close : .different
    }

    /// Numbers of doors are equal or not: 10 and 20 are no more alike than 10 and 93.
    private static func level(_ one: String, _ other: String) -> LinkLevel {
        if one == other { return one.isEmpty ? .bothEmpty : .equal }
        return one.isEmpty || other.isEmpty ? .oneEmpty : .different
    }

    private static func streets(_ one: [String], _ other: [String]) -> LinkLevel? {
        if one.isEmpty || other.isEmpty { return nil }
        if one == other { return .equal }
        let (left, right) = (Set(one), Set(other))
        if left.isSubset(of: right) || right.isSubset(of: left) { return .close }
        let alike = Likeness.jaroWinkler(
            Array(one.joined(separator: " ").utf8),
            Array(other.joined(separator: " ").utf8)
        )
        if alike >= 0.9 { return .close }
        // A letter in one of several words.
        let rest = (left.subtracting(right), right.subtracting(left))
        guard rest.0.count == 1, rest.1.count == 1, let mine = rest.0.first,
            let theirs = rest.1.first
        else { return .different }
        return Likeness.jaroWinkler(Array(mine.utf8), Array(theirs.utf8)) >= 0.85
            ? .close : .different
    }

    // MARK: Names

    private mutating func compareNames(_ one: Trace, _ other: Trace) {
        guard !one.names.isEmpty, !other.names.isEmpty else { return }
        var best: (given: LinkLevel, family: LinkLevel, rank: Int)?
        for (left, right) in [
            (one.names, other.names), (one.otherNames, other.names), (one.names, other.otherNames),
        ] {
            for right in [right, Self.turned(right)] {
                let given = Self.given(
                    left.count > 1 ? left[0] : [],
                    right.count > 1 ? right[0] : []
                )
                let family = Self.family(
                    Array(left.dropFirst(left.count > 1 ? 1 : 0).joined()),
                    Array(right.dropFirst(right.count > 1 ? 1 : 0).joined())
                )
                let rank = Self.rank(given) + Self.rank(family)
                if best == nil || rank > best?.rank ?? 0 { best = (given, family, rank) }
            }
        }
        levels[.given] = best?.given
        levels[.family] = best?.family
        // A name of one word has no given part to compare.
        if one.names.count < 2 || other.names.count < 2 { levels[.given] = nil }
    }

    /// The same name with the family's part first.
    private static func turned(_ name: [[UInt8]]) -> [[UInt8]] {
        name.last.map { [$0] + name.dropLast() } ?? name
    }

    private static func rank(_ level: LinkLevel) -> Int {
        switch level {
        case .equal: 4
        case .short: 3
        case .close: 2
        default: 0
        }
    }

    private static func given(_ one: [UInt8], _ other: [UInt8]) -> LinkLevel {
        if one == other { return .equal }
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        if short.count == 1, long.first == short.first { return .short }
        if Nicknames.areOne(
            String(decoding: one, as: UTF8.self),
            String(decoding: other, as: UTF8.self)
        ) {
            return .short
        }
        return isAlike(one, other) ? .close : .different
    }

    private static func family(_ one: [UInt8], _ other: [UInt8]) -> LinkLevel {
        one == other ? .equal : isAlike(one, other) ? .close : .different
    }

    private static func isAlike(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        Likeness.jaroWinkler(one, other) >= 0.88 || Likeness.isOneEdit(one, other)
    }
}

/// Given names that people use for one another.
enum Nicknames {
    /// Whether two given names may be one person's.
    static func areOne(_ one: String, _ other: String) -> Bool {
        guard let mine = groups[one], let theirs = groups[other] else { return false }
        return !mine.isDisjoint(with: theirs)
    }

    private static let groups: [String: Set<Int>] = {
        var groups: [String: Set<Int>] = [:]
        for (index, row) in table.split(separator: ",").enumerated() {
            for name in row.split(separator: " ") {
                groups[String(name), default: []].insert(index)
            }
        }
        return groups
    }()

    private static let table = """
        alexander alex sasha xander,alexandra alex sandra sasha,andrew andy drew,anthony tony,barbara barb barbie,\
        benjamin ben benny,catherine katherine kathryn kate kathy katie cathy,charles charlie chuck,christine chris tina,\
        christopher chris kit,daniel dan danny,david dave,deborah deb debbie,donald don,edward ed eddie ted ned,\
        elizabeth liz lizzy beth betty eliza,eugene gene,francis frank,frank francis franz,franz frank,frederick fred freddy,\
        gerald jerry gerry,gregory greg,james jim jimmy jamie,jennifer jen jenny,jessica jess jessie,john jack johnny,\
        jonathan jon jonny,joseph joe joey,joshua josh,judith judy,katarina kat,kenneth ken kenny,lawrence larry,\
        leonard len lenny leo,margaret maggie meg peggy greta,maria mary marie,matthew matt,maximilian max,michael mike mick,\
        nicholas nick nicky,pamela pam,patricia pat patty tricia,patrick pat paddy,peter pete,philip phil,rebecca becky becca,\
        richard rick dick rich,robert bob bobby rob robbie bert,ronald ron ronnie,samuel sam sammy,samantha sam,stephen steve,\
        steven steve,susan sue susie,theodore ted theo,thomas tom tommy,timothy tim,victoria vicky tori,vincent vince,\
        walter walt wally,william bill billy will willy liam,zachary zach,sebastian seb basti,johannes hans,\
        jose pepe,francisco paco pancho,ignacio nacho,dolores lola
        """
}
