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
    /// How many pairs are looked at in one piece.
    private static let pieceSize = 32_768

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

    /// Compares orders; the result depends neither on the order in which they are given nor on the cores.
    ///
    /// - Parameters:
    ///   - run: The orders of a run.
    ///   - remembered: Those of earlier runs, which are compared with these and not with each other.
    ///   - cores: On how many cores it is done.
    /// - Returns: What was found.
    public func findings(
        among run: Traces,
        after remembered: Traces = Traces(),
        cores: Int = 1
    ) -> Findings {
        let field = Field(remembered: remembered, run: run)
        let (pairs, crowds) = allPairs(in: field, cores)
        let usage = Usage(of: run)
        let starts = Self.pieces(of: pairs, in: field)
        let found = Cores.map(starts.count - 1, cores: cores) { piece in
            links(of: pairs[starts[piece]..<starts[piece + 1]], in: field, usage)
        }
        return Findings(
            usage: usage,
            links: found.joined().sorted { $0.order < $1.order },
            crowds: crowds
        )
    }

    /// Where pieces start and the last one ends; pairs of one later order stand together, and in one piece.
    private static func pieces(of pairs: [UInt64], in field: Field) -> [Int] {
        var starts = [0]
        while let start = starts.last, start < pairs.count {
            var end = min(start + pieceSize, pairs.count)
            while end < pairs.count, field.later(pairs[end]) == field.later(pairs[end - 1]) {
                end += 1
            }
            starts.append(end)
        }
        return starts
    }

    /// The pairs that share a key, by their places; the later one first.
    func pairs(among run: Traces) -> [(later: Int, earlier: Int)] {
        let field = Field(remembered: Traces(), run: run)
        return allPairs(in: field, 1).pairs.map { (field.later($0), field.place(ofEarlier: $0)) }
    }

    /// The pairs of the field, each once, and the keys that too many share.
    private func allPairs(in field: Field, _ cores: Int) -> (pairs: [UInt64], crowds: [Crowd]) {
        let blocks = Block.allCases
        var found = Cores.map(blocks.count, cores: cores) { pairs(sharing: blocks[$0], in: field) }
        // Pairs are many, so that they are moved and not copied from row to row.
        var all: [UInt64] = []
        all.reserveCapacity(found.reduce(0) { $0 + $1.pairs.count })
        for block in found.indices {
            all += found[block].pairs
            found[block].pairs = []
        }
        RadixSort.sort(&all)
        var count = 0
        for place in all.indices where count == 0 || all[count - 1] != all[place] {
            all[count] = all[place]
            count += 1
        }
        all.removeLast(all.count - count)
        let crowds = found.flatMap(\.crowds).sorted { ($0.block, $0.count) < ($1.block, $1.count) }
        return (all, crowds)
    }

    private func pairs(sharing block: Block, in field: Field) -> (pairs: [UInt64], crowds: [Crowd])
    {
        var crowds: [Crowd] = []
        var pairs: [UInt64] = []
        let entries = field.entries(of: block)
        var start = 0
        while start < entries.count {
            let key = entries[start] >> Field.rankBits
            var end = start + 1
            while end < entries.count, entries[end] >> Field.rankBits == key { end += 1 }
            defer { start = end }
            guard end - start > 1, field.isOfRun(entries[end - 1]) else { continue }
            let isCrowd = end - start > cap
            if isCrowd { crowds.append(Crowd(block: block.title, count: end - start)) }
            for later in start..<end where field.isOfRun(entries[later]) {
                let one = field.numbers(of: entries[later])
                for earlier in (isCrowd ? max(start, later - Self.neighbours) : start)..<later {
                    let other = field.numbers(of: entries[earlier])
                    // Of those that share what a crowd shares, only copies are of interest.
                    let isOfInterest =
                        !isCrowd
                        || one.basket == other.basket && one.street == other.street
                            && one.number == other.number
                    if isOfInterest, one.distance(from: other) <= window {
                        pairs.append(Field.pair(entries[later], entries[earlier]))
                    }
                }
            }
        }
        return (pairs, crowds)
    }

    /// The link of each later order: the earliest that holds it, or else the earliest of which there is anything to say.
    private func links(of pairs: ArraySlice<UInt64>, in field: Field, _ usage: Usage) -> [Link] {
        var links: [Link] = []
        var trace: (order: Int, trace: Trace)?
        for pair in pairs {
            let later = field.later(pair)
            let before = links.last.flatMap { $0.order == later ? $0 : nil }
            if before?.finding.isHeld == true { continue }
            let one: Trace
            if let trace, trace.order == later { one = trace.trace } else { one = field.run[later] }
            trace = (later, one)
            let (place, other) = field.earlier(pair)
            // The same order, which an earlier run had as well.
            guard !one.isLabelled(as: other) else { continue }
            guard let finding = finding(one, other, usage) else { continue }
            guard !finding.isHeld || !areTwo(later, place) else { continue }
            let link = Link(order: later, earlier: place, finding: finding)
            if before == nil {
                links.append(link)
            } else if finding.isHeld {
                links[links.count - 1] = link
            }
        }
        return links
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
        if later.numbers.isReplacement || earlier.numbers.isReplacement {
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
        guard later.numbers.distance(from: earlier.numbers) < reach else {
            return .settled(.likelyReorder)
        }
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
