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
        /// The place of the order among those that were given.
        public let order: Int
        /// The place of the earlier one.
        public let earlier: Int
        /// What it is.
        public let finding: Finding
        /// What each field says; the sum of it is what the decision rests on.
        public let evidence: [Evidence]
    }

    /// A block that is too large to compare all its orders: a forwarder, a best-seller, a test mail.
    public struct Crowd: Hashable, Sendable {
        /// What they share.
        public let block: String
        /// How many there are.
        public let count: Int
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

    /// Creates a linker with the usual settings.
    public init() {}

    /// Compares orders; the result does not depend on the order in which they are given.
    public func links(among facts: [TraceFacts]) -> (links: [Link], crowds: [Crowd]) {
        let traces = facts.map { Trace($0) }
        // By rank: the earliest first.
        let sequence = traces.indices.sorted { Self.isEarlier(traces[$0].facts, traces[$1].facts) }
        var entries: [(key: UInt64, rank: UInt32)] = []
        for (rank, index) in sequence.enumerated() {
            for key in Block.keys(of: traces[index]) { entries.append((key, UInt32(rank))) }
        }
        entries.sort { ($0.key, $0.rank) < ($1.key, $1.rank) }
        var (pairs, crowds): ([UInt64], [Crowd]) = ([], [])
        var start = 0
        while start < entries.count {
            let end = entries[start...].firstIndex { $0.key != entries[start].key } ?? entries.count
            defer { start = end }
            guard end - start <= cap else {
                crowds.append(
                    Crowd(block: Block(of: entries[start].key).rawValue, count: end - start)
                )
                continue
            }
            for later in start..<end {
                for earlier in start..<later {
                    let (one, other) = (entries[later].rank, entries[earlier].rank)
                    // A name of one word twice has the same key twice.
                    guard one != other else { continue }
                    if isNear(traces[sequence[Int(other)]], traces[sequence[Int(one)]]) {
                        pairs.append(UInt64(one) << 32 | UInt64(other))
                    }
                }
            }
        }
        crowds.sort { ($0.block, $0.count) < ($1.block, $1.count) }
        return (links(of: pairs, traces, sequence), crowds)
    }

    /// The link of each later order: the earliest that holds it, or else the earliest of which there is anything to say.
    private func links(of pairs: [UInt64], _ traces: [Trace], _ sequence: [Int]) -> [Link] {
        var links: [Link] = []
        var last: UInt64?
        for pair in pairs.sorted() where pair != last {
            last = pair
            let (later, earlier) = (sequence[Int(pair >> 32)], sequence[Int(pair & 0xFFFF_FFFF)])
            let before = links.last.flatMap { $0.order == later ? $0 : nil }
            if before?.finding.isHeld == true { continue }
            guard let link = link(later, traces[later], earlier, traces[earlier]) else { continue }
            if before == nil {
                links.append(link)
            } else if link.finding.isHeld {
                links[links.count - 1] = link
            }
        }
        return links
    }

    private func isNear(_ one: Trace, _ other: Trace) -> Bool {
        guard let mine = one.facts.created, let theirs = other.facts.created else { return true }
        return abs(mine - theirs) <= window
    }

    private static func isEarlier(_ one: TraceFacts, _ other: TraceFacts) -> Bool {
        if one.night != other.night { return one.night < other.night }
        if one.created != other.created { return one.created ?? .min < other.created ?? .min }
        return (one.channel, one.shop, one.order) < (other.channel, other.shop, other.order)
    }

    // MARK: Decisions

    private func link(_ index: Int, _ later: Trace, _ other: Int, _ earlier: Trace) -> Link? {
        let comparison = Comparison(later, earlier)
        let evidence = comparison.evidence(weights)
        guard let finding = finding(later, earlier, comparison, evidence) else { return nil }
        return Link(order: index, earlier: other, finding: finding, evidence: evidence)
    }

    private func finding(
        _ later: Trace,
        _ earlier: Trace,
        _ comparison: Comparison,
        _ evidence: [Evidence]
    ) -> Finding? {
        let levels = comparison.levels
        if later.facts.isReplacement || earlier.facts.isReplacement {
            return isOnePerson(levels) ? .replacement : nil
        }
        if levels[.payment] == .equal { return .duplicatePayment }
        let isReached = [LinkField.mail, .phone].contains { levels[$0].map(Self.agrees) == true }
        let isContradicted = [LinkField.mail, .phone].contains { levels[$0] == .different }
        let isSurelyReached = isReached && !isContradicted
        // Another door: of a namesake, a neighbour, a customer of the same forwarder.
        if levels[.unit] == .different { return nil }
        if levels[.number] == .different,
            levels[.code] == .different || levels[.street] == .different
        {
            return isReached && levels[.given] == .different ? .likelyGift : nil
        }
        // Another person, unless mail and phone say that it is the same one.
        if !isSurelyReached {
            if levels[.family] == .different {
                return isReached && levels[.given] == .different ? .likelyGift : nil
            }
            if levels[.given] == .different { return .likelyHousehold }
            let isUnreached = levels[.mail] == .different && levels[.phone] == .different
            if isUnreached, levels[.given] == nil { return .likelyHousehold }
        }
        guard isOnePerson(levels) else { return nil }
        guard levels[.basket] == .equal else { return .possibleCombine }
        guard let apart = Self.apart(later, earlier), apart <= reach else { return .likelyReorder }
        let sum = evidence.reduce(0) { $0 + $1.weight }
        return sum >= threshold ? .possibleDuplicate : nil
    }

    private static func apart(_ one: Trace, _ other: Trace) -> Int64? {
        guard let mine = one.facts.created, let theirs = other.facts.created else { return 0 }
        return abs(mine - theirs)
    }

    private static func agrees(_ level: LinkLevel) -> Bool { level == .equal || level == .close }

    private func isOnePerson(_ levels: [LinkField: LinkLevel]) -> Bool {
        let fields: [LinkField] = [
            .given, .family, .mail, .phone, .number, .unit, .street, .code, .city,
        ]
        let sum = fields.reduce(0.0) { sum, field in
            sum + (levels[field].map { weights.weight(field, $0) } ?? 0)
        }
        return sum > 0
    }
}
