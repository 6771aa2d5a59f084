import Orders
import PipelineKit

/// What becomes of an order of which nothing was sent, when it comes again unchanged.
enum HeldOrders: String, ChoiceValue {
    case duplicate
    case retry
}

/// What becomes of another version of an order of which nothing was sent.
enum Revisions: String, ChoiceValue {
    case hold
    case newestWins = "newest-wins"
}

/// As much of an order as tells it from its other versions.
struct Sight: Sendable {
    let key: Digest
    let version: OrderVersion
    /// When the customer bought; the least number where nobody says.
    private let created: Int64
    /// Whether it goes on so far.
    let isOpen: Bool
    /// Whether the channel says that it is not to be sent any more.
    let isCalledOff: Bool

    init(of order: Order) {
        key = order.evidence.key
        version = order.evidence.version
        created = order.createdAt?.seconds ?? .min
        isOpen = !order.isEnded
        isCalledOff = order.isCalledOff
    }

    /// Which of two versions came first; where nothing says so, the same one whatever the order of files.
    func isEarlier(than other: Sight) -> Bool {
        (created, version.digest) < (other.created, other.version.digest)
    }
}

/// What becomes of an order.
enum Verdict: Sendable {
    /// It stands in this night as well.
    case copy
    /// An earlier night has answered it.
    case seen(Reason)
    /// It is another version of an order.
    case revision(Reason, [OrderField], pair: Digest)
    /// It resembles an order under another id.
    case link(Kinship.Link)

    static let copyReason = Reason(.duplicateOf, detail: "stands in this night as well")
}

/// What becomes of orders that come several times under one id.
struct ExactRules: Sendable {
    let heldOrders: HeldOrders
    let revisions: Revisions
    /// What people have said.
    let decisions: Decisions

    /// The verdicts by the places of the orders; none on those that go on.
    func verdicts(
        on sights: [Sight],
        _ earlier: [Digest: [EarlierOrder]]
    ) -> [UInt32: Verdict] {
        var verdicts: [UInt32: Verdict] = [:]
        for (place, sight) in sights.enumerated() {
            guard let versions = earlier[sight.key] else { continue }
            verdicts[UInt32(place)] = verdict(on: sight, versions)
        }
        // Places of one order next to each other, of those that come several times.
        var (known, repeated): (Set<Digest>, Set<Digest>) = ([], [])
        known.reserveCapacity(sights.count)
        for sight in sights where !known.insert(sight.key).inserted { repeated.insert(sight.key) }
        let places = sights.indices.filter { repeated.contains(sights[$0].key) }
            .sorted { (sights[$0].key, $0) < (sights[$1].key, $1) }
        var start = 0
        while start < places.count {
            var end = start + 1
            while end < places.count, sights[places[end]].key == sights[places[start]].key {
                end += 1
            }
            if end - start > 1 { settle(places[start..<end], sights, &verdicts) }
            start = end
        }
        return verdicts
    }

    /// What an earlier night makes of an order; `nil` where it goes on.
    private func verdict(on sight: Sight, _ versions: [EarlierOrder]) -> Verdict? {
        let same = versions.first { $0.version.digest == sight.version.digest }
        if let same, same.isExported {
            return .seen(Reason(.alreadyExported, detail: "night \(same.night)"))
        }
        let isReleased = decisions.release(sight.version)
        if let same, heldOrders == .duplicate, !isReleased {
            return .seen(Reason(.duplicateOf, detail: "night \(same.night)"))
        }
        guard sight.isOpen else { return nil }
        let others = versions.filter { $0.version.digest != sight.version.digest }
        if let sent = others.last(where: \.isExported) {
            return revision(
                of: sight,
                sent.version,
                .revisionAfterExport,
                "night \(sent.night) made purchase orders of another version",
                // What was bought once is never bought again because of a letter in a table.
                isFinal: true
            )
        }
        if let off = others.last(where: \.isCalledOff) {
            return revision(
                of: sight,
                off.version,
                .supersededRevision,
                "night \(off.night) saw it called off, given back or sent"
            )
        }
        // An order that is paid by now is no other order.
        let last = others.last { other in
            sight.version.differences(from: other.version).contains(where: \.isOfPurchase)
        }
        guard let last, revisions == .hold else { return nil }
        return revision(
            of: sight,
            last.version,
            .supersededRevision,
            "night \(last.night) saw another version"
        )
    }

    /// Holds a version, unless a person has let it through and may do so.
    private func revision(
        of sight: Sight,
        _ other: OrderVersion,
        _ code: ReasonCode,
        _ why: String,
        isFinal: Bool = false
    ) -> Verdict? {
        let pair = Decisions.pair(sight.version.digest.high, other.digest.high)
        if !isFinal, decisions.contains(pair) { return nil }
        let differences = sight.version.differences(from: other)
        let fields = differences.map(\.title).joined(separator: ", ")
        let detail = fields.isEmpty ? why : "\(why); it differs in \(fields)"
        return .revision(Reason(code, detail: detail), differences, pair: pair)
    }

    /// Lets one version of an order go on that comes several times tonight.
    private func settle(
        _ places: ArraySlice<Int>,
        _ sights: [Sight],
        _ verdicts: inout [UInt32: Verdict]
    ) {
        var first: [OrderVersion: Int] = [:]
        for place in places {
            // One that goes on stands for those that do not.
            let known = first[sights[place].version]
            if known.map({ !sights[$0].isOpen && sights[place].isOpen }) ?? true {
                first[sights[place].version] = place
            }
        }
        for place in places {
            // The same again, which an earlier night may have answered in its own words.
            if first[sights[place].version] != place, verdicts[UInt32(place)] == nil {
                verdicts[UInt32(place)] = .copy
            }
        }
        let open = first.values.filter { sights[$0].isOpen && verdicts[UInt32($0)] == nil }
            .sorted { sights[$0].isEarlier(than: sights[$1]) }
        let off = first.values.filter { sights[$0].isCalledOff }
            .min { sights[$0].isEarlier(than: sights[$1]) }
        // A version that a person let through goes on before the others.
        let chosen = open.first { decisions.release(sights[$0].version) } ?? open.first
        for place in open {
            if let off, off != place {
                verdicts[UInt32(place)] = revision(
                    of: sights[place],
                    sights[off].version,
                    .supersededRevision,
                    "another version in this night is called off, given back or sent"
                )
            } else if let chosen, chosen != place {
                verdicts[UInt32(place)] = revision(
                    of: sights[place],
                    sights[chosen].version,
                    .supersededRevision,
                    "another version stands in this night and went on",
                    isFinal: true
                )
            }
        }
    }
}
