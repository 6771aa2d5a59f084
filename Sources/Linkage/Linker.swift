/// Finds orders that repeat another one under an id of their own, and what looks like it and is not.
///
/// Likeness never drops an order: it is held, with what speaks for it. The earliest of several goes on, and each later one
/// points to the earliest that it was compared with, so that no chain of likenesses makes one order of three.
public struct Linker: Sendable {
    /// What an order is found to be.
    public enum Finding: String, Hashable, Sendable {
        /// A person decides: the same person bought the same within a day.
        case possibleDuplicate = "possible-duplicate"
        /// A person decides: the same payment stands for two orders.
        case duplicatePayment = "duplicate-payment"
        /// Passes: the same person and basket, days later.
        case likelyReorder = "likely-reorder"
        /// Passes: the same person with other items, to send in one parcel perhaps.
        case possibleCombine = "possible-combine"
        /// Passes: another one of the same family and address.
        case likelyHousehold = "likely-household"
        /// Passes: the same buyer for somebody else.
        case likelyGift = "likely-gift"
        /// Passes: sent again on purpose.
        case replacement

        /// Whether the order waits for a person.
        public var isHeld: Bool { self == .possibleDuplicate || self == .duplicatePayment }
    }

    /// What was found of an order, with the earlier one.
    public struct Link: Sendable {
        /// The place of the order among those of the run.
        public let order: Int
        /// The place of the earlier one: among those of the run, or among those that are remembered.
        public let earlier: Place
        /// What it is.
        public let finding: Finding
    }

    /// Where an order stands.
    public enum Place: Hashable, Sendable {
        /// Among those of the run.
        case run(Int)
        /// Among those of earlier runs.
        case before(Int)
    }

    /// How many orders before it each one of a crowd is compared with.
    private static let neighbours = 8

    /// A block that is too large to compare all its orders with one another: a forwarder, a best-seller, a test mail.
    public struct Crowd: Hashable, Sendable {
        /// What they share.
        public let block: String
        /// How many there are.
        public let count: Int
    }

    /// What was found of the orders of a run.
    public struct Findings: Sendable {
        /// How frequent values are among the orders of the run.
        public let usage: Usage
        /// The links, by the places of their orders.
        public let links: [Link]
        /// The blocks that were not compared.
        public let crowds: [Crowd]
    }

    /// How far apart orders are compared, in seconds.
    public var window: Int64 = 72 * 3600
    /// How far apart an order may repeat another, in seconds.
    public var reach: Int64 = 24 * 3600
    /// The sum above which an order is held.
    public var threshold = 12.0
    /// How many orders of a block are compared with each other.
    public var cap = 200
    /// What each comparison weighs.
    public var weights = LinkWeights.shipped
    /// Whether a person has said of two orders, by the places of the later and the earlier one, that they are two.
    public var areTwo: @Sendable (Int, Place) -> Bool = { _, _ in false }

    /// Creates a linker with the usual settings.
    public init() {}

    /// Compares orders; the result does not depend on the order in which they are given.
    ///
    /// - Parameters:
    ///   - run: The orders of a run.
    ///   - remembered: Those of earlier runs, which are compared with these and not with each other.
    /// - Returns: What was found.
    public func findings(
        among run: [Trace],
        after remembered: [Trace] = []
    ) -> Findings {
        let field = Field(remembered: remembered, run: run)
        let (pairs, crowds) = pairs(in: field)
        return Findings(usage: field.usage, links: links(of: pairs, in: field), crowds: crowds)
    }

    /// The pairs that share a key and may resemble each other, by their places; the later one first.
    func pairs(among run: [Trace]) -> [(later: Int, earlier: Int)] {
        let field = Field(remembered: [], run: run)
        return pairs(in: field).pairs.map { pair in
            (field.place(atRank: pair >> 32), field.place(atRank: pair & 0xFFFF_FFFF))
        }
    }

    /// The pairs by their ranks, each once, and the keys that too many share.
    private func pairs(in field: Field) -> (pairs: [UInt64], crowds: [Crowd]) {
        let count = field.remembered.count
        var crowds: [Crowd] = []
        var pairs: [UInt64] = []
        let entries = field.entries()
        var start = 0
        while start < entries.count {
            let key = entries[start] >> Field.rankBits
            var end = start + 1
            while end < entries.count, entries[end] >> Field.rankBits == key { end += 1 }
            defer { start = end }
            guard end - start > 1 else { continue }
            let isCrowd = end - start > cap
            if isCrowd {
                let block = field.block(of: entries[start])
                crowds.append(Crowd(block: block?.title ?? "", count: end - start))
            }
            for later in start..<end {
                let one = field.place(atRank: entries[later])
                guard one >= count else { continue }
                for earlier in (isCrowd ? max(start, later - Self.neighbours) : start)..<later {
                    let other = field.place(atRank: entries[earlier])
                    guard field.mayResemble(one, other, inCrowd: isCrowd),
                        field[one].distance(from: field[other]) <= window
                    else { continue }
                    pairs.append(
                        (entries[later] & Field.ranks) << 32 | entries[earlier] & Field.ranks
                    )
                }
            }
        }
        crowds.sort { ($0.block, $0.count) < ($1.block, $1.count) }
        pairs.sort()
        var unique: [UInt64] = []
        for pair in pairs where pair != unique.last { unique.append(pair) }
        return (unique, crowds)
    }

    /// The link of each later order: the earliest that holds it, or else the earliest of which there is anything to say.
    private func links(of pairs: [UInt64], in field: Field) -> [Link] {
        var links: [Link] = []
        for pair in pairs {
            let later = field.place(atRank: pair >> 32) - field.remembered.count
            let before = links.last.flatMap { $0.order == later ? $0 : nil }
            if before?.finding.isHeld == true { continue }
            let other = field.place(atRank: pair & 0xFFFF_FFFF)
            let place: Place =
                other < field.remembered.count
                ? .before(other) : .run(other - field.remembered.count)
            // The same order, which an earlier run had as well.
            guard !field.run[later].isLabelled(as: field[other]) else { continue }
            guard let finding = finding(field.run[later], field[other], field.usage) else {
                continue
            }
            guard !finding.isHeld || !areTwo(later, place) else { continue }
            let link = Link(order: later, earlier: place, finding: finding)
            if before == nil {
                links.append(link)
            } else if finding.isHeld {
                links[links.count - 1] = link
            }
        }
        return links.sorted { $0.order < $1.order }
    }

    // MARK: Decisions

    /// What speaks for and against two orders' being one, field by field.
    ///
    /// - Parameters:
    ///   - later: The later order.
    ///   - earlier: The earlier one.
    ///   - usage: How frequent values are among the orders of the run.
    /// - Returns: A row for each field that says something.
    public func evidence(_ later: Trace, _ earlier: Trace, _ usage: Usage) -> [Evidence] {
        var levels = Comparison(later, earlier)
        return LinkField.allCases.compactMap { field in
            guard let level = levels[field],
                let shares = shares(of: field, level, later, usage)
            else { return nil }
            return Evidence(
                field: field,
                level: level,
                shares: shares,
                later: later.text(of: field),
                earlier: earlier.text(of: field)
            )
        }
    }

    /// How often a field agrees at a level: on a frequent value, two orders agree more often.
    private func shares(
        of field: LinkField,
        _ level: LinkLevel,
        _ trace: Trace,
        _ usage: Usage
    ) -> LevelShares? {
        guard let shares = weights.table[field]?[level] else { return nil }
        guard level == .equal else { return shares }
        return usage.share(of: field, in: trace, expecting: shares.unmatched).map {
            LevelShares(matched: shares.matched, unmatched: $0)
        } ?? shares
    }

    private func finding(_ later: Trace, _ earlier: Trace, _ usage: Usage) -> Finding? {
        var levels = Comparison(later, earlier)
        switch ruling(&levels, later, earlier) {
        case .settled(let finding): return finding
        case .open: break
        }
        var sum = 0.0
        for field in LinkField.allCases {
            guard let level = levels[field] else { continue }
            sum += shares(of: field, level, later, usage)?.weight ?? 0
        }
        return sum >= threshold ? .possibleDuplicate : nil
    }

    /// Whether only the sum of weights can tell if two orders are one.
    func isOpen(_ later: Trace, _ earlier: Trace) -> Bool {
        var levels = Comparison(later, earlier)
        if case .open = ruling(&levels, later, earlier) { return true }
        return false
    }

    private enum Ruling {
        case settled(Finding?)
        case open
    }

    /// What the rules make of two orders before anything is summed up.
    private func ruling(
        _ levels: inout Comparison,
        _ later: Trace,
        _ earlier: Trace
    ) -> Ruling {
        if later.isReplacement || earlier.isReplacement {
            return .settled(isOnePerson(&levels) ? .replacement : nil)
        }
        if levels[.payment] == .equal { return .settled(.duplicatePayment) }
        let isReached = Self.agrees(levels[.mail]) || Self.agrees(levels[.phone])
        let isContradicted = levels[.mail] == .different || levels[.phone] == .different
        let isSurelyReached = isReached && !isContradicted
        // Another door: of a namesake, a neighbour, a customer of the same forwarder.
        if levels[.unit] == .different { return .settled(nil) }
        if levels[.number] == .different,
            !isReached || levels[.code] == .different || levels[.street] == .different
        {
            return .settled(isGift(&levels) ? .likelyGift : nil)
        }
        // Another person, unless mail and phone say that it is the same one.
        if !isSurelyReached {
            if levels[.family] == .different {
                return .settled(isGift(&levels) ? .likelyGift : nil)
            }
            if levels[.given] == .different { return .settled(.likelyHousehold) }
            let isUnreached = levels[.mail] == .different && levels[.phone] == .different
            if isUnreached, levels[.given] == nil { return .settled(.likelyHousehold) }
        } else if levels[.given] == .different, levels[.family] == .different {
            // A company's mail, a forwarder's phone.
            return .settled(isGift(&levels) ? .likelyGift : nil)
        }
        guard isOnePerson(&levels) else { return .settled(nil) }
        guard levels[.basket] == .equal else { return .settled(.possibleCombine) }
        guard later.distance(from: earlier) < reach else { return .settled(.likelyReorder) }
        return .open
    }

    /// Whether the buyer has the other order as well, for somebody else; a phone is often the recipient's.
    private func isGift(_ levels: inout Comparison) -> Bool {
        Self.agrees(levels[.mail]) && levels[.given] == .different
    }

    private static func agrees(_ level: LinkLevel?) -> Bool { level == .equal || level == .close }

    private func isOnePerson(_ levels: inout Comparison) -> Bool {
        var sum = 0.0
        for field in Self.person {
            if let level = levels[field] { sum += weights.weight(field, level) }
        }
        return sum > 0
    }

    private static let person: [LinkField] = [
        .given, .family, .mail, .phone, .number, .unit, .street, .code, .city,
    ]
}

/// Orders in the sequence in which they came, whatever the order in which they were given.
private struct Field {
    /// How many bits of an entry say the rank of an order; the others are a part of its key.
    static let rankBits: UInt64 = 28
    static let ranks: UInt64 = 1 << rankBits - 1

    let remembered: [Trace]
    let run: [Trace]
    let usage: Usage
    /// The place of each rank: those that are remembered come first.
    private let sequence: [UInt32]

    init(remembered: [Trace], run: [Trace]) {
        (self.remembered, self.run) = (remembered, run)
        usage = Usage(of: run)
        func trace(_ place: Int) -> Trace {
            place < remembered.count ? remembered[place] : run[place - remembered.count]
        }
        let moments = (0..<(remembered.count + run.count)).map { place in
            let trace = trace(place)
            return (trace.night, trace.created, UInt32(place))
        }
        sequence = moments.sorted { one, other in
            // What is remembered was settled before, whatever moment it was given.
            let (isBefore, isOther) = (one.2 < remembered.count, other.2 < remembered.count)
            if isBefore != isOther { return isBefore }
            if one.0 != other.0 { return one.0 < other.0 }
            if one.1 != other.1 { return one.1 < other.1 }
            return trace(Int(one.2)).isLabelledBefore(trace(Int(other.2)))
        }
        .map(\.2)
    }

    subscript(place: Int) -> Trace {
        place < remembered.count ? remembered[place] : run[place - remembered.count]
    }

    /// Whether an order of the run and another one may have to do with each other.
    func mayResemble(_ one: Int, _ other: Int, inCrowd isCrowd: Bool) -> Bool {
        let count = remembered.count
        return other < count
            ? run[one - count].mayResemble(remembered[other], inCrowd: isCrowd)
            : run[one - count].mayResemble(run[other - count], inCrowd: isCrowd)
    }

    func place(atRank rank: UInt64) -> Int { Int(sequence[Int(rank & Self.ranks)]) }

    /// The keys of all orders with their ranks, sorted.
    func entries() -> [UInt64] {
        var entries: [UInt64] = []
        entries.reserveCapacity(sequence.count * 10)
        for (rank, place) in sequence.enumerated() {
            Block.forEachKey(of: self[Int(place)]) { _, key in
                entries.append(key << Self.rankBits | UInt64(rank))
            }
        }
        entries.sort()
        return entries
    }

    /// What the orders of an entry's key share.
    func block(of entry: UInt64) -> Block? {
        var found: Block?
        Block.forEachKey(of: self[place(atRank: entry)]) { block, key in
            if key << Self.rankBits == entry & ~Self.ranks { found = block }
        }
        return found
    }
}
