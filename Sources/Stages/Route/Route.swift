package import Orders
package import PipelineKit

/// Chooses the supplier of each line.
///
/// It is the one with the least landed cost, or the least lead time, among those that have the goods and
/// deliver to the country. Stock that one order takes is gone for the next.
package struct Route: InOrderStage {
    package static let manifest = Manifest(
        "route",
        "Chooses the supplier of each line by landed cost or lead time.",
        keys: [Keys.prefer, Keys.split],
        gives: [.routes]
    )

    private enum Keys {
        static let prefer = Key(
            "prefer",
            default: Preference.landedCost,
            help: "What decides between suppliers that can all ship; the other one breaks a tie."
        )
        static let split = Key(
            "split",
            default: false,
            help:
                "Whether the units of one line may come from several suppliers when none has them all."
        )
    }

    private enum Preference: String, ChoiceValue {
        case landedCost = "landed-cost"
        case leadTime = "lead-time"
    }

    private let prefer: Preference
    private let split: Bool

    package init(_ settings: Settings) throws(Finding) {
        prefer = try settings[Keys.prefer]
        split = try settings[Keys.split]
    }

    package func begin(_ night: Night) throws(Fault) -> Market { try Market(of: night) }

    package func process(_ order: inout Order, _ market: inout Market, in night: Night) {
        guard !order.isEnded else { return }
        var visit = Visit(recipient: order.shipTo, refusals: market.refusals(of: order))
        for index in order.lines.indices where order.lines[index].openUnits > .zero {
            route(&order.lines[index], &visit, &market, night)
        }
    }

    /// An offer that can ship, with what it costs for the units in question.
    private struct Bid {
        let offer: Int
        let cost: LandedCost
    }

    /// What holds for all lines of an order.
    private struct Visit {
        let recipient: Address
        /// Why suppliers can send nothing there.
        let refusals: [Reason?]
        /// The suppliers that send a parcel there anyway.
        var parcels = Set<Int>()

        func refusal(of offer: Int, _ units: Quantity, _ market: Market) -> Reason? {
            let supplier = market.supplier(of: offer)
            return refusals[supplier]
                ?? market.refusal(
                    of: offer,
                    units,
                    to: recipient,
                    hasParcel: parcels.contains(supplier)
                )
        }
    }

    private func route(
        _ line: inout Line,
        _ visit: inout Visit,
        _ market: inout Market,
        _ night: Night
    ) {
        let units = line.openUnits
        var bids: [Bid] = []
        var refused: [(offer: Int, reason: Reason)] = []
        for offer in market.offers(for: line.sku) {
            let hasParcel = visit.parcels.contains(market.supplier(of: offer))
            if let reason = visit.refusal(of: offer, units, market) {
                refused.append((offer, reason))
            } else if let cost = market.cost(of: offer, units, hasParcel: hasParcel, night) {
                bids.append(Bid(offer: offer, cost: cost))
            } else {
                refused.append((offer, Reason(.fxMissing, detail: "to \(night.currency)")))
            }
        }
        bids.sort { isBetter($0, $1, market) }
        line.candidates = candidates(bids, refused, market)
        if let best = bids.first {
            let isNew = visit.parcels.insert(market.supplier(of: best.offer)).inserted
            line.route([(units, market.take(best.offer, units, best.cost, hasParcel: !isNew))])
        } else if split {
            let taken = spread(&line, refused.map(\.offer), &visit, &market, night)
            let rest = refused.filter { refusal in !taken.contains { $0.offer == refusal.offer } }
            line.candidates =
                taken.map { Candidate(market.name(of: $0.offer), .chosen($0.cost.total)) }
                + candidates([], rest, market)
        }
        guard line.openUnits > .zero else { return }
        line.candidates += market.unread
        let isRest = line.openUnits < units
        line.holdOpenUnits(
            because: isRest
                ? Reason(.shortStock, detail: "the rest of \(units)") : reason(for: line.candidates)
        )
    }

    private func isBetter(_ one: Bid, _ other: Bid, _ market: Market) -> Bool {
        let (cost, otherCost) = (one.cost.total.minor, other.cost.total.minor)
        let (time, otherTime) = (market.leadTime(of: one.offer), market.leadTime(of: other.offer))
        return switch prefer {
        case .landedCost: (cost, time, one.offer) < (otherCost, otherTime, other.offer)
        case .leadTime: (time, cost, one.offer) < (otherTime, otherCost, other.offer)
        }
    }

    /// Takes units where they are, cheapest first, when no supplier has all of them.
    private func spread(
        _ line: inout Line,
        _ offers: [Int],
        _ visit: inout Visit,
        _ market: inout Market,
        _ night: Night
    ) -> [Bid] {
        var shares: [(Quantity, Assignment)] = []
        var taken: [Bid] = []
        var left = line.openUnits
        while left > .zero {
            var bids: [(units: Quantity, bid: Bid)] = []
            for offer in offers {
                let units = min(left, market.stock(of: offer))
                let hasParcel = visit.parcels.contains(market.supplier(of: offer))
                guard units > .zero, visit.refusal(of: offer, units, market) == nil,
                    let cost = market.cost(of: offer, units, hasParcel: hasParcel, night)
                else { continue }
                bids.append((units, Bid(offer: offer, cost: cost)))
            }
            guard let best = bids.min(by: { isCheaperByUnit($0, $1) }) else { break }
            let isNew = visit.parcels.insert(market.supplier(of: best.bid.offer)).inserted
            shares.append(
                (
                    best.units,
                    market.take(best.bid.offer, best.units, best.bid.cost, hasParcel: !isNew)
                )
            )
            taken.append(best.bid)
            left = left - best.units
        }
        line.route(shares)
        return taken
    }

    private func isCheaperByUnit(
        _ one: (units: Quantity, bid: Bid),
        _ other: (units: Quantity, bid: Bid)
    ) -> Bool {
        let cost = Int128(one.bid.cost.total.minor) * Int128(other.units.units)
        let otherCost = Int128(other.bid.cost.total.minor) * Int128(one.units.units)
        return (cost, one.bid.offer) < (otherCost, other.bid.offer)
    }

    private func candidates(
        _ bids: [Bid],
        _ refused: [(offer: Int, reason: Reason)],
        _ market: Market
    ) -> [Candidate] {
        let chosen = bids.first?.cost.total
        let able = bids.map { bid in
            let name = market.name(of: bid.offer)
            guard let chosen, bid.offer != bids.first?.offer else {
                return Candidate(name, .chosen(bid.cost.total))
            }
            return Candidate(name, .costsMore(bid.cost.total - chosen))
        }
        return able + refused.map { Candidate(market.name(of: $0.offer), .refused($0.reason)) }
    }

    /// The one reason of all candidates, or that they fail for different ones.
    private func reason(for candidates: [Candidate]) -> Reason {
        let reasons = candidates.compactMap { candidate -> Reason? in
            if case .refused(let reason) = candidate.verdict { reason } else { nil }
        }
        guard let first = reasons.first else { return Reason(.skuUnmapped, field: "sku") }
        guard reasons.allSatisfy({ $0.code == first.code }) else {
            return Reason(
                .noCandidate,
                detail: candidates.map(\.description).joined(separator: ", ")
            )
        }
        return reasons.count == 1 ? first : Reason(first.code, field: first.field)
    }
}

extension Line {
    /// Holds what no supplier took; what is routed goes on.
    fileprivate mutating func holdOpenUnits(because reason: Reason) {
        updateParts { part in
            if case .open = part.state { part.state = .ended(.held(reason)) }
        }
    }
}
