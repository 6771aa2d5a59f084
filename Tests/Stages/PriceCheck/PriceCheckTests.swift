import Orders
import PipelineKit
import PipelineTesting
@testable import PriceCheckStage
import Testing

@Suite struct PriceCheckTests {
    /// An order of one line at `price` that costs `cost`, in cents.
    private func order(
        price: Int64 = 2000,
        cost: Int64 = 1000,
        charges: Charges? = nil,
        currency: Currency = .usd,
        unitCost: Int64 = 500
    ) -> Order {
        var order = Order.test(
            charges: charges,
            currency: currency,
            lines: [.test("MUG", 1, price: Money(price, currency))]
        )
        order.lines[0].route([
            (
                order.lines[0].quantity,
                .test(unitCost: Money(unitCost, .usd), goods: Money(cost, .usd))
            )
        ])
        return order
    }

    private func run(_ order: Order, _ yaml: String, in night: Night = .test()) throws -> Order {
        try PriceCheck.make(yaml).run([order], in: night)[0]
    }

    @Test("lets pass what earns enough, and says how much")
    func passes() throws {
        let checked = try run(order(), "{minimum_margin: 12%, payment_fee: 3%}")
        let margin = try #require(checked.lines[0].parts[0].assignment?.margin)
        #expect(margin.revenue == Money(2000, .usd))
        #expect(margin.fees == Money(60, .usd))
        #expect(margin.amount == Money(940, .usd))
        #expect(margin.share == BasisPoints(4700))
    }

    @Test(
        "holds what earns too little",
        arguments: [
            (2000, 2100, "", ReasonCode.negativeMargin),
            (2000, 1800, "minimum_margin: 12%", .marginBelowFloor),
            (2000, 1800, "minimum_margin_amount: 3.00 USD", .marginBelowFloor),
            (2000, 1990, "payment_fee: 1%", .negativeMargin),
            (2000, 1990, "payment_fee_fixed: 0.30 USD", .negativeMargin),
            (2000, 1990, "channel_fees: {shopify: 2%}", .negativeMargin),
            (0, 100, "", .revenueMissing),
        ]
    )
    func holds(price: Int64, cost: Int64, yaml: String, code: ReasonCode) throws {
        let checked = try run(order(price: price, cost: cost), yaml)
        #expect(checked.codes == [code])
        #expect(checked.outcomes == [.held])
    }

    @Test("another channel's fee does not count")
    func otherChannel() throws {
        #expect(try run(order(cost: 1990), "channel_fees: {etsy: 2%}").codes.isEmpty)
    }

    @Test("holds a supplier's price that rose more than allowed since it was last paid")
    func rise() throws {
        func night(_ last: Int64) -> Night {
            .test(memory: TestMemory(costs: ["north": ["S-1": Money(last, .usd)]]))
        }
        #expect(try run(order(unitCost: 500), "maximum_rise: 10%", in: night(455)).codes.isEmpty)
        #expect(
            try run(order(unitCost: 500), "maximum_rise: 10%", in: night(450)).codes == [.priceJump]
        )
        #expect(try run(order(unitCost: 500), "maximum_rise: 12%", in: night(450)).codes.isEmpty)
    }

    @Test("a part that is held leaves its parcel's cost to the others, which are judged anew")
    func parcel() throws {
        // The first line carries 30 dollars of freight for both; alone, neither of the others can.
        func line(_ id: String, price: Int64, parcel: Int64) -> Line {
            var line = Line.test("S\(id)", 1, id: id, price: Money(price, .usd))
            line.route([
                (
                    line.quantity,
                    .test(unitCost: Money(200, .usd), freight: 100, parcel: parcel)
                )
            ])
            return line
        }
        let order = Order.test(lines: [
            line("1", price: 100, parcel: 3000), line("2", price: 2000, parcel: 0),
            line("3", price: 9000, parcel: 0),
        ])
        let checked = try run(order, "")
        #expect(checked.codes == [.negativeMargin, .negativeMargin])
        let last = try #require(checked.lines[2].parts[0].assignment)
        #expect(last.cost.parcel == Money(3000, .usd))
        #expect(last.margin?.amount == Money(9000 - 200 - 100 - 3000, .usd))
        let dear = try run(.test(lines: Array(order.lines.prefix(2))), "")
        #expect(dear.codes == [.negativeMargin, .negativeMargin])
    }

    @Test(
        "stops where a limit is in a currency without a rate",
        arguments: ["minimum_margin_amount", "payment_fee_fixed"]
    )
    func limitWithoutRate(key: String) throws {
        let fault = #expect(throws: Fault.self) { try run(order(), "\(key): 5.00 EUR") }
        #expect(fault?.message == "'\(key)' of price-check is in EUR, and there is no rate to USD.")
    }

    @Test("stops at units that nobody routed")
    func unrouted() {
        #expect(throws: Fault.self) { try run(.test(), "") }
    }

    @Test("takes tax, discount and shipping into account, each once")
    func charges() throws {
        let charges = Charges(
            discount: Money(200, .usd),
            shipping: Money(500, .usd),
            tax: Money(400, .usd),
            isTaxIncluded: true
        )
        let contained = try run(order(charges: charges), "payment_fee: 10%")
        let margin = try #require(contained.lines[0].parts[0].assignment?.margin)
        #expect(margin.revenue == Money(1900, .usd))
        #expect(margin.fees == Money(230, .usd))
        let added = Charges(
            discount: charges.discount,
            shipping: charges.shipping,
            tax: charges.tax,
            isTaxIncluded: false
        )
        let other = try #require(
            try run(order(charges: added), "payment_fee: 10%").lines[0].parts[0].assignment?.margin
        )
        #expect(other.revenue == Money(2300, .usd))
        #expect(other.fees == Money(270, .usd))
    }

    @Test("holds what needs a rate that is missing or too old")
    func rates() throws {
        let euros = order(currency: .eur)
        #expect(try run(euros, "").codes == [.fxMissing])
        func night(_ date: String) throws -> Night {
            .test(rates: Rates(date: date, perEuro: [.usd: try #require(Rates.Rate("1.20".utf8))]))
        }
        #expect(try run(euros, "", in: night("2026-11-12")).codes.isEmpty)
        #expect(try run(euros, "", in: night("2026-11-11")).codes == [.fxStale])
        #expect(try run(euros, "rates_max_age: 30d", in: night("2026-11-11")).codes.isEmpty)
        #expect(try run(order(), "", in: night("2020-01-01")).codes.isEmpty)
    }

    @Test("the model's worked example: 627 of 3421 cents in euros")
    func workedExample() throws {
        // Section D.3: 2 x 1990 less 398, shipping 490, VAT 651 contained; all costs but the payment fee are
        // given as one landed cost here, so that revenue, fee and margin can be compared.
        let charges = Charges(
            discount: Money(398, .eur),
            shipping: Money(490, .eur),
            tax: Money(651, .eur),
            isTaxIncluded: true
        )
        var order = Order.test(charges: charges, lines: [.test("MUG", 2, price: Money(1990, .eur))])
        order.lines[0].route([
            (
                order.lines[0].quantity,
                .test(unitCost: Money(840, .eur), goods: Money(2794 - 149, .eur))
            )
        ])
        let plain = Night.test()
        let night = Night(
            id: plain.id,
            moment: plain.moment,
            currency: .eur,
            rates: .none,
            suppliers: [],
            files: plain.files,
            memory: plain.memory,
            lanes: plain.lanes,
            digest: plain.digest
        )
        let checked = try run(
            order,
            "{payment_fee: 2.9%, payment_fee_fixed: 0.30 EUR, minimum_margin: 15%}",
            in: night
        )
        let margin = try #require(checked.lines[0].parts[0].assignment?.margin)
        #expect(margin.revenue.minor == 3421)
        #expect(margin.fees.minor == 149)
        #expect(margin.amount.minor == 627)
        #expect(margin.share == BasisPoints(1832))
    }

    @Test("the shares of lines and parts add up to the cent", arguments: 1..<60)
    func addsUp(seed: Int) throws {
        let charges = Charges(
            discount: Money(Int64(seed * 13 % 97), .usd),
            shipping: Money(Int64(seed * 7), .usd),
            tax: Money(Int64(seed * 3), .usd),
            isTaxIncluded: seed % 2 == 0
        )
        let lines = (1...(1 + seed % 4)).map {
            Line.test("S\($0)", 1 + (seed + $0) % 5, price: Money(Int64(100 + seed * $0), .usd))
        }
        let order = Order.test(charges: charges, lines: lines)
        let takings = Takings(of: order)
        var net: Int64 = 0
        var fixed: Int64 = 0
        for (index, line) in lines.enumerated() {
            for unit in 0..<line.quantity.units {
                let taking = takings.share(
                    of: index,
                    units: try #require(Quantity(1)),
                    after: unit,
                    in: line
                )
                net += taking.net.minor
                fixed += taking.ofOrder(Money(31, .usd)).minor
            }
        }
        let gross = lines.reduce(0) { $0 + $1.total.minor }
        let tax = charges.isTaxIncluded ? charges.tax.minor : 0
        #expect(net == gross - charges.discount.minor + charges.shipping.minor - tax)
        #expect(fixed == 31)
    }
}
