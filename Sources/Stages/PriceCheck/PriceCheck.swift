package import Orders
package import PipelineKit

/// Holds what would earn too little: net revenue less landed cost and fees, against a floor.
package struct PriceCheck: PerOrderStage {
    package static let manifest = Manifest(
        "price-check",
        "Holds what would earn too little, or whose cost rose too much.",
        keys: [
            Keys.minimumMargin, Keys.minimumAmount, Keys.maximumRise, Keys.paymentFee,
            Keys.paymentFixed,
            Keys.channelFees, Keys.ratesMaxAge,
        ],
        needs: [.routes]
    )

    private enum Keys {
        static let minimumMargin = Key(
            "minimum_margin",
            default: BasisPoints(0),
            help: "The least margin as a share of the net revenue."
        )
        static let minimumAmount = Key(
            "minimum_margin_amount",
            default: Money?.none,
            help: "The least margin of a line in money."
        )
        static let maximumRise = Key(
            "maximum_rise",
            default: BasisPoints(1000),
            help: "How much a supplier's price may be above the last one that was paid."
        )
        static let paymentFee = Key(
            "payment_fee",
            default: BasisPoints(0),
            help: "What the payment provider takes of all that the customer pays."
        )
        static let paymentFixed = Key(
            "payment_fee_fixed",
            default: Money?.none,
            help: "What the payment provider takes besides for each order."
        )
        static let channelFees = Key(
            "channel_fees",
            default: Mapping<BasisPoints>(),
            help: "What each channel takes of all that the customer pays, by the channel's name."
        )
        static let ratesMaxAge = Key(
            "rates_max_age",
            default: Duration.seconds(7 * 86_400),
            help: "How old exchange rates may be before orders that need them are held."
        )
    }

    private let minimumMargin: BasisPoints
    private let minimumAmount: Money?
    private let maximumRise: BasisPoints
    private let paymentFee: BasisPoints
    private let paymentFixed: Money?
    private let channelFees: Mapping<BasisPoints>
    private let ratesMaxAge: Duration

    package init(_ settings: Settings) throws(Finding) {
        minimumMargin = try settings[Keys.minimumMargin]
        minimumAmount = try settings[Keys.minimumAmount]
        maximumRise = try settings[Keys.maximumRise]
        paymentFee = try settings[Keys.paymentFee]
        paymentFixed = try settings[Keys.paymentFixed]
        channelFees = try settings[Keys.channelFees]
        ratesMaxAge = try settings[Keys.ratesMaxAge]
    }

    /// What each supplier's SKUs cost when they were last bought.
    package typealias Knowledge = [SupplierName: [String: Money]]

    package func prepare(for night: Night) throws(Fault) -> Knowledge {
        for (key, money) in [
            ("minimum_margin_amount", minimumAmount), ("payment_fee_fixed", paymentFixed),
        ] {
            guard let money, night.rates.cost(money, in: night.currency) == nil else { continue }
            throw Fault(
                .input,
                "'\(key)' of price-check is in \(money.currency), and there is no rate to \(night.currency)."
            )
        }
        return try night.memory.lastCosts()
    }

    package func process(
        _ order: inout Order,
        knowing lastCosts: Knowledge,
        in night: Night
    ) throws(Fault) {
        guard !order.isEnded else { return }
        guard order.lines.allSatisfy({ $0.openUnits == .zero }) else {
            throw Fault(
                .internal,
                "Order \(order.number) has units that were not routed before price-check."
            )
        }
        let takings = Takings(of: order)
        // A part that is held leaves its parcel's cost to the others, which may then earn too little.
        while true {
            let freed = judge(&order, takings, lastCosts, night)
            guard handOver(freed, within: &order) else { return }
        }
    }

    /// Judges every part that is on its way, and gives back what the parcels of those it held cost once.
    private func judge(
        _ order: inout Order,
        _ takings: Takings,
        _ lastCosts: Knowledge,
        _ night: Night
    ) -> [(supplier: SupplierName, parcel: Money)] {
        var freed: [(supplier: SupplierName, parcel: Money)] = []
        for index in order.lines.indices {
            let line = order.lines[index]
            var unitsBefore = 0
            order.lines[index].updateParts { part in
                defer { unitsBefore += part.units.units }
                guard case .routed(var assignment) = part.state else { return }
                let taking = takings.share(
                    of: index,
                    units: part.units,
                    after: unitsBefore,
                    in: line
                )
                let last = lastCosts[assignment.supplier]?[assignment.supplierSKU]
                if let reason = judge(&assignment, taking, last, order.id.channel, night) {
                    part.state = .ended(.held(reason))
                    freed.append((assignment.supplier, assignment.cost.parcel))
                } else {
                    part.state = .routed(assignment)
                }
            }
        }
        return freed
    }

    /// Gives each freed cost to the first part that its supplier still ships; `false` where none took any.
    private func handOver(
        _ freed: [(supplier: SupplierName, parcel: Money)],
        within order: inout Order
    ) -> Bool {
        var isHandedOver = false
        for (supplier, parcel) in freed where parcel.minor != 0 {
            var isOpen = true
            for index in order.lines.indices {
                order.lines[index].updateParts { part in
                    guard isOpen, case .routed(var assignment) = part.state,
                        assignment.supplier == supplier
                    else { return }
                    assignment.cost.parcel += parcel
                    part.state = .routed(assignment)
                    (isOpen, isHandedOver) = (false, true)
                }
            }
        }
        return isHandedOver
    }

    /// The first gate that fails, in the order of the model: data, rates, rise, margin.
    private func judge(
        _ assignment: inout Assignment,
        _ taking: Taking,
        _ last: Money?,
        _ channel: String,
        _ night: Night
    ) -> Reason? {
        guard taking.net.minor > 0 else { return Reason(.revenueMissing) }
        guard let margin = margin(assignment, taking, channel, night) else {
            return Reason(.fxMissing, detail: "\(taking.net.currency) to \(night.currency)")
        }
        let needsRates = [taking.net.currency, assignment.unitCost.currency].contains {
            $0 != night.currency
        }
        if needsRates, night.rates.isOlder(than: ratesMaxAge, at: night.moment) {
            return Reason(.fxStale, detail: "the rates are of \(night.rates.date)")
        }
        if let reason = rise(of: assignment.unitCost, over: last) { return reason }
        assignment.margin = margin
        return shortfall(of: margin, night)
    }

    private func margin(
        _ assignment: Assignment,
        _ taking: Taking,
        _ channel: String,
        _ night: Night
    ) -> Margin? {
        let share = BasisPoints(paymentFee.value + (channelFees[channel]?.value ?? 0))
        guard let revenue = night.rates.revenue(taking.net, in: night.currency),
            let shareOfFees = night.rates.cost(share.ofCost(taking.charged), in: night.currency),
            let fixed = night.rates.cost(paymentFixed ?? .zero(night.currency), in: night.currency)
        else { return nil }
        let fees = shareOfFees + taking.ofOrder(fixed)
        return Margin(
            revenue: revenue,
            fees: fees,
            amount: revenue - assignment.cost.total - fees
        )
    }

    private func rise(of cost: Money, over last: Money?) -> Reason? {
        guard let last, last.currency == cost.currency, cost.minor > last.minor,
            let rise = BasisPoints(cost - last, of: last), rise > maximumRise
        else { return nil }
        return Reason(
            .priceJump,
            detail: "\(last) to \(cost), a rise of \(rise), allowed are \(maximumRise)"
        )
    }

    private func shortfall(of margin: Margin, _ night: Night) -> Reason? {
        guard margin.amount.minor >= 0 else {
            return Reason(
                .negativeMargin,
                detail: "a margin of \(margin.amount) on \(margin.revenue)"
            )
        }
        let share = margin.share ?? BasisPoints(0)
        guard share >= minimumMargin else {
            return Reason(.marginBelowFloor, detail: "\(share), the floor is \(minimumMargin)")
        }
        let floor = minimumAmount.flatMap { night.rates.cost($0, in: night.currency) }
        guard let floor, margin.amount.minor < floor.minor else { return nil }
        return Reason(.marginBelowFloor, detail: "\(margin.amount), the floor is \(floor)")
    }
}
