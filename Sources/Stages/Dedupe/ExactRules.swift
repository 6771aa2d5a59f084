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
    /// Whether the channel has called it off.
    let isCalledOff: Bool

    init(of order: Order) {
        key = order.evidence.key
        version = order.evidence.version
        created = order.createdAt?.seconds ?? .min
        isOpen = !order.isEnded
        isCalledOff = order.standing == .cancelled || order.standing == .cancelRequested
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
    case revision(Reason, [OrderField])
    /// It resembles an order under another id.
    case link(Kinship.Link)

    static let copyReason = Reason(.duplicateOf, detail: "stands in this night as well")
}

/// What becomes of orders that come several times under one id.
struct ExactRules: Sendable {
    let heldOrders: HeldOrders
    let revisions: Revisions

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
        // Places of one order next to each other.
        let places = sights.indices.sorted { (sights[$0].key, $0) < (sights[$1].key, $1) }
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
        let sent = versions.last(where: \.isExported)
        if let same = versions.first(where: { $0.version.digest == sight.version.digest }) {
            if same.isExported {
                return .seen(Reason(.alreadyExported, detail: "night \(same.night)"))
            }
            if heldOrders == .duplicate {
                return .seen(Reason(.duplicateOf, detail: "night \(same.night)"))
            }
            if sent == nil { return nil }
        }
        guard sight.isOpen else { return nil }
        if let sent {
            return revision(
                .revisionAfterExport,
                "night \(sent.night) made purchase orders of another version",
                sight.version.differences(from: sent.version)
            )
        }
        guard let last = versions.last, revisions == .hold else { return nil }
        let differences = sight.version.differences(from: last.version)
        // An order that is paid by now is no other order.
        guard differences.contains(where: \.isOfPurchase) else { return nil }
        return revision(
            .supersededRevision,
            "night \(last.night) saw another version",
            differences
        )
    }

    private func revision(
        _ code: ReasonCode,
        _ why: String,
        _ differences: [OrderField]
    ) -> Verdict {
        let fields = differences.map(\.title).joined(separator: ", ")
        let detail = fields.isEmpty ? why : "\(why); it differs in \(fields)"
        return .revision(Reason(code, detail: detail), differences)
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
        let isCalledOff = first.values.contains { sights[$0].isCalledOff }
        for (rank, place) in open.enumerated() where rank > 0 || isCalledOff {
            let differences = sights[place].version.differences(from: sights[open[0]].version)
            verdicts[UInt32(place)] = revision(
                .supersededRevision,
                isCalledOff
                    ? "another version in this night is called off"
                    : "another version stands in this night and went on",
                differences
            )
        }
    }
}
