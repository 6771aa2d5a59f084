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
        keys: [Keys.prefer, Keys.split, Keys.tiers],
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
        static let tiers = Key(
            "tiers",
            default: Mapping<[String]>(),
            help:
                "What customers may choose besides standard, as {express: [Express, Next Day]}: the channel's ways of shipping, in any case of letters; '*' at the end stands for anything."
        )
    }

    private enum Preference: String, ChoiceValue {
        case landedCost = "landed-cost"
        case leadTime = "lead-time"
    }

    private let prefer: Preference
    private let split: Bool
    private let tiers: [(tier: Tier, methods: [String])]

    package init(_ settings: Settings) throws(Finding) {
        prefer = try settings[Keys.prefer]
        split = try settings[Keys.split]
        var tiers: [(tier: Tier, methods: [String])] = []
        for (name, methods) in try settings[Keys.tiers].entries {
            guard let tier = Tier(rawValue: name) else {
                throw .unknown(
                    name,
                    at: settings.position(of: Keys.tiers),
                    "is no tier",
                    among: Tier.allCases.map(\.rawValue)
                )
            }
            tiers.append((tier, methods.map { $0.lowercased() }))
        }
        self.tiers = tiers
    }

    /// How fast the customer wants the parcel.
    private func tier(of order: Order) -> Tier {
        guard !tiers.isEmpty, !order.shippingMethod.isEmpty else { return .standard }
        let method = order.shippingMethod.lowercased()
        let found = tiers.first { _, methods in
            methods.contains {
                $0.hasSuffix("*") ? method.hasPrefix($0.dropLast()) : method == $0
            }
        }
        return found?.tier ?? .standard
    }

    package func begin(_ night: Night) throws(Fault) -> Market { try Market(of: night) }

    package func process(_ order: inout Order, _ market: inout Market, in night: Night) {
        guard !order.isEnded else { return }
        var visit = Visit(
            recipient: order.recipient,
            tier: tier(of: order),
            refusals: market.refusals(of: order)
        )
        let unrouted = market.hasMinimums ? order : nil
        while true {
            for index in order.lines.indices where order.lines[index].openUnits > .zero {
                route(&order.lines[index], &visit, &market, night)
            }
            // A supplier that would get too little gets nothing, and the others are asked for all of it.
            guard let unrouted,
                let (supplier, reason) = market.shortfall(of: order, among: visit.parcels.keys)
            else { return }
            for taking in visit.takings { market.giveBack(taking) }
            order = unrouted
            visit.refuse(supplier, reason)
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
        let tier: Tier
        /// Why suppliers can send nothing there.
        private(set) var refusals: [Refusal?]
        /// The suppliers that send a parcel there anyway, each with its service.
        private(set) var parcels: [Int: String] = [:]
        /// What was taken for the order.
        private(set) var takings: [Market.Taking] = []

        init(recipient: Address, tier: Tier, refusals: [Refusal?]) {
            self.recipient = recipient
            self.tier = tier
            self.refusals = refusals
        }

        /// Begins anew without a supplier.
        mutating func refuse(_ supplier: Int, _ reason: Reason) {
            refusals[supplier] = Refusal(reason)
            parcels = [:]
            takings = []
        }

        /// Whether nobody is to be asked about an offer, since its supplier takes no such order at all.
        func isFinal(_ offer: Int, _ market: Market) -> Bool {
            refusals[market.supplier(of: offer)]?.isFinal ?? false
        }

        func hasParcel(_ offer: Int, _ market: Market) -> Bool {
            parcels[market.supplier(of: offer)] != nil
        }

        /// Whether the offer could go: a parcel goes by one service.
        func isOpen(_ offer: Int, _ market: Market) -> Bool {
            parcels[market.supplier(of: offer)].map { $0 == market.service(of: offer) } ?? true
        }

        /// Takes units of an offer, in a parcel of its supplier.
        mutating func take(
            _ bid: Bid,
            _ units: Quantity,
            _ market: inout Market
        ) -> Assignment {
            let old = parcels.updateValue(
                market.service(of: bid.offer),
                forKey: market.supplier(of: bid.offer)
            )
            let taking = Market.Taking(offer: bid.offer, units: units, hasParcel: old != nil)
            takings.append(taking)
            return market.take(taking, bid.cost)
        }

        func refusal(
            of offer: Int,
            _ units: Quantity,
            for line: Line,
            _ market: Market
        ) -> Reason? {
            let supplier = market.supplier(of: offer)
            return refusals[supplier]?.reason
                ?? market.refusal(
                    of: offer,
                    units,
                    for: line,
                    to: recipient,
                    in: tier,
                    hasParcel: hasParcel(offer, market)
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
        for offer in market.offers(for: line.sku) where visit.isOpen(offer, market) {
            let hasParcel = visit.hasParcel(offer, market)
            if let reason = visit.refusal(of: offer, units, for: line, market) {
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
            line.route([(units, visit.take(best, units, &market))])
        } else if split {
            let taken = spread(&line, refused.map(\.offer), &visit, &market, night)
            let rest = refused.filter { refusal in !taken.contains { $0.offer == refusal.offer } }
            line.candidates =
                taken.map { market.candidate($0.offer, .chosen($0.cost.total)) }
                + candidates([], rest, market)
        }
        guard line.openUnits > .zero else { return }
        line.candidates += market.unread
        guard line.openUnits == units else {
            let rest = Reason(.shortStock, detail: "the rest of \(units)")
            return line.endOpenUnits(as: .held(rest))
        }
        let reason = reason(for: line.candidates)
        let isFinal =
            !refused.isEmpty && market.unread.isEmpty
            && refused.allSatisfy { visit.isFinal($0.offer, market) }
        line.endOpenUnits(as: isFinal ? .rejected(reason) : .held(reason))
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
            for offer in offers where visit.isOpen(offer, market) {
                let units = market.packed(min(left, market.stock(of: offer)), of: offer)
                let hasParcel = visit.hasParcel(offer, market)
                guard units > .zero, visit.refusal(of: offer, units, for: line, market) == nil,
                    let cost = market.cost(of: offer, units, hasParcel: hasParcel, night)
                else { continue }
                bids.append((units, Bid(offer: offer, cost: cost)))
            }
            guard let best = bids.min(by: { isCheaperByUnit($0, $1) }) else { break }
            shares.append((best.units, visit.take(best.bid, best.units, &market)))
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
            guard let chosen, bid.offer != bids.first?.offer else {
                return market.candidate(bid.offer, .chosen(bid.cost.total))
            }
            return market.candidate(bid.offer, .costsMore(bid.cost.total - chosen))
        }
        return able + refused.map { market.candidate($0.offer, .refused($0.reason)) }
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

extension Market {
    fileprivate func candidate(_ offer: Int, _ verdict: Candidate.Verdict) -> Candidate {
        Candidate(name(of: offer), service(of: offer), verdict)
    }
}

extension Line {
    /// Ends what no supplier took; what is routed goes on.
    fileprivate mutating func endOpenUnits(as outcome: Outcome) {
        updateParts { part in
            if case .open = part.state { part.state = .ended(outcome) }
        }
    }
}
