import Orders

/// What an order brings in, spread over its units so that the shares add up to the cent.
///
/// Discounts of the order, shipping and tax belong to all lines; each line carries its share by what it
/// costs after its own discount. A share is the difference of two rounded running sums, so none is lost
/// and the order of the lines alone decides where the odd cent goes.
struct Takings {
    private let net: [Money]
    private let charged: [Money]
    /// How many units stand before each line.
    private let unitsBefore: [Int]
    private let unitsOfOrder: Int

    init(of order: Order) {
        let weights = order.lines.map { max(0, $0.total.minor - $0.discount.minor) }
        let charges = order.charges
        let discount = Self.spread(charges.discount.minor, over: weights)
        let shipping = Self.spread(charges.shipping.minor, over: weights)
        let tax = Self.spread(charges.tax.minor, over: weights)
        let paid = weights.indices.map { weights[$0] - discount[$0] + shipping[$0] }
        net = paid.indices.map {
            Money(paid[$0] - (charges.isTaxIncluded ? tax[$0] : 0), order.currency)
        }
        charged = paid.indices.map {
            Money(paid[$0] + (charges.isTaxIncluded ? 0 : tax[$0]), order.currency)
        }
        var unitsBefore: [Int] = []
        var units = 0
        for line in order.lines {
            unitsBefore.append(units)
            units += line.quantity.units
        }
        self.unitsBefore = unitsBefore
        unitsOfOrder = units
    }

    /// The share of some units of a line, which come after others of it.
    func share(of line: Int, units: Quantity, after before: Int, in whole: Line) -> Taking {
        let all = Int64(max(1, whole.quantity.units))
        func part(_ money: Money) -> Money {
            let to = Int128(money.minor) * Int128(before + units.units) / Int128(all)
            let from = Int128(money.minor) * Int128(before) / Int128(all)
            return Money(Int64(clamping: to - from), money.currency)
        }
        let unitsBefore = self.unitsBefore[line] + before
        return Taking(
            net: part(net[line]),
            charged: part(charged[line]),
            units: unitsBefore..<unitsBefore + units.units,
            unitsOfOrder: unitsOfOrder
        )
    }

    private static func spread(_ amount: Int64, over weights: [Int64]) -> [Int64] {
        let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
        guard sum > 0 else { return weights.map { _ in 0 } }
        var running: Int128 = 0
        var given: Int64 = 0
        return weights.map { weight in
            running += Int128(weight)
            let upTo = Int64(clamping: Int128(amount) * running / sum)
            defer { given = upTo }
            return upTo - given
        }
    }
}

/// What some units bring in.
struct Taking {
    /// Without tax.
    let net: Money
    /// With tax: what fees are taken of.
    let charged: Money
    /// Which units of the order they are.
    fileprivate let units: Range<Int>
    fileprivate let unitsOfOrder: Int

    fileprivate init(net: Money, charged: Money, units: Range<Int>, unitsOfOrder: Int) {
        self.net = net
        self.charged = charged
        self.units = units
        self.unitsOfOrder = unitsOfOrder
    }

    /// The share of these units in what the whole order costs once, rounded up for the units together.
    func ofOrder(_ amount: Money) -> Money {
        let all = Int128(max(1, unitsOfOrder))
        let to = (Int128(amount.minor) * Int128(units.upperBound)).dividedUp(by: all)
        let from = (Int128(amount.minor) * Int128(units.lowerBound)).dividedUp(by: all)
        return Money(Int64(clamping: to - from), amount.currency)
    }
}
