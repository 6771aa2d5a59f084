import Orders
import PipelineKit
import PipelineTesting
@testable import PriceCheckStage
import Seeds
import Testing

/// How what a customer pays is shared out among what the suppliers send.
@Suite struct TakingsTests {
    private static func order(_ seed: Int) -> Order {
        var random = SplitMix(seed: seed)
        let lines = (0...random.below(5)).map { line in
            Line.test(
                "S\(line)",
                random.below(6),
                id: "\(line)",
                price: Money(Int64(random.below(9000)), .usd),
                discount: Money(Int64(random.below(500)), .usd)
            )
        }
        let charges = Charges(
            discount: Money(Int64(random.below(700)), .usd),
            shipping: Money(Int64(random.below(900)), .usd),
            tax: Money(Int64(random.below(900)), .usd),
            isTaxIncluded: random.chance(50)
        )
        return .test(charges: charges, lines: lines)
    }

    /// The shares of every part, where each line is cut into parts as a seed says.
    private static func shares(of order: Order, _ seed: Int) -> [Taking] {
        var random = SplitMix(seed: seed &+ 77)
        let takings = Takings(of: order)
        var shares: [Taking] = []
        for (index, line) in order.lines.enumerated() {
            var before = 0
            while before < line.quantity.units {
                let units = 1 + random.below(line.quantity.units - before)
                guard let quantity = Quantity(units) else { break }
                shares.append(takings.share(of: index, units: quantity, after: before, in: line))
                before += units
            }
        }
        return shares
    }

    @Test("the shares add up to what the order takes, to the cent", arguments: 0..<200)
    func sums(seed: Int) {
        let order = Self.order(seed)
        let weights = order.lines.map { max(0, $0.total.minor - $0.discount.minor) }
        let sold = order.lines.indices.filter { order.lines[$0].quantity > .zero }
        // What stands on lines of no unit is nobody's; only such as have a weight carry a share.
        guard weights.reduce(0, +) > 0, sold.count == order.lines.count else { return }
        let shares = Self.shares(of: order, seed)
        let (charges, goods) = (order.charges, weights.reduce(0, +))
        let paid = goods - charges.discount.minor + charges.shipping.minor
        let tax = charges.tax.minor
        #expect(shares.reduce(0) { $0 + $1.net.minor } == paid - (charges.isTaxIncluded ? tax : 0))
        #expect(
            shares.reduce(0) { $0 + $1.charged.minor } == paid + (charges.isTaxIncluded ? 0 : tax)
        )
    }

    @Test("the fee of an order is shared out to the cent, however it is cut", arguments: 0..<200)
    func fee(seed: Int) {
        let order = Self.order(seed)
        let shares = Self.shares(of: order, seed)
        let fee = Money(Int64(1 + seed), .usd)
        let sum = shares.reduce(Money.zero(.usd)) { $0 + $1.ofOrder(fee) }
        let units = order.lines.reduce(0) { $0 + $1.quantity.units }
        #expect(sum == (units == 0 ? .zero(.usd) : fee))
    }

    @Test("cutting a line into more parts changes no sum", arguments: 0..<100)
    func cutting(seed: Int) {
        let order = Self.order(seed)
        let (one, other) = (Self.shares(of: order, 1), Self.shares(of: order, 2))
        #expect(one.reduce(0) { $0 + $1.net.minor } == other.reduce(0) { $0 + $1.net.minor })
        #expect(
            one.reduce(0) { $0 + $1.charged.minor } == other.reduce(0) { $0 + $1.charged.minor }
        )
    }

    @Test("a line that is given away has no revenue, and the others share what is paid")
    func free() {
        let order = Order.test(
            charges: Charges(
                discount: Money(0, .usd),
                shipping: Money(300, .usd),
                tax: Money(0, .usd),
                isTaxIncluded: false
            ),
            lines: [.test("A", 1, price: Money(0, .usd)), .test("B", 2, price: Money(500, .usd))]
        )
        let shares = Self.shares(of: order, 0)
        #expect(shares.first?.net == Money(0, .usd))
        #expect(shares.dropFirst().reduce(0) { $0 + $1.net.minor } == 1300)
    }

    @Test("a discount beyond the price leaves less than nothing, and is no trap")
    func overDiscount() {
        let order = Order.test(
            charges: Charges(
                discount: Money(5000, .usd),
                shipping: Money(0, .usd),
                tax: Money(0, .usd),
                isTaxIncluded: false
            ),
            lines: [.test("A", 1, price: Money(2000, .usd))]
        )
        #expect(Self.shares(of: order, 0).map(\.net.minor) == [-3000])
    }

    @Test("amounts at the limit of what is read do not overflow")
    func limits() {
        let most = Money(Money.limit, .usd)
        let order = Order.test(
            charges: Charges(discount: most, shipping: most, tax: most, isTaxIncluded: false),
            lines: [
                .test("A", Quantity.limit, price: most), .test("B", Quantity.limit, price: most),
            ]
        )
        let shares = Self.shares(of: order, 0)
        #expect(shares.allSatisfy { $0.net.minor >= 0 && $0.charged.minor >= $0.net.minor })
    }

    @Test("each part is judged by its own share, and the price check says so", arguments: 0..<40)
    func judged(seed: Int) throws {
        var order = Self.order(seed)
        order.lines = order.lines.filter { $0.quantity > .zero }
        guard !order.lines.isEmpty else { return }
        for index in order.lines.indices {
            order.lines[index].route([(order.lines[index].quantity, .test(goods: Money(100, .usd)))]
            )
        }
        let checked = try PriceCheck.make("payment_fee: 3%").run([order])[0]
        for part in checked.lines.flatMap(\.parts) {
            switch part.state {
            case .routed(let assignment):
                let margin = try #require(assignment.margin)
                #expect(margin.amount.minor >= 0)
                #expect(margin.amount == margin.revenue - assignment.cost.total - margin.fees)
            case .ended(.held(let reason)):
                #expect([.negativeMargin, .revenueMissing].contains(reason.code))
            default: Issue.record("a part is neither routed nor held")
            }
        }
    }
}
