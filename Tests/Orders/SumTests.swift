import Orders
import PipelineTesting
import Seeds
import Testing

/// What an order comes to, and how a line is shared out among its parts.
@Suite struct SumTests {
    @Test("the shares of a line add up to it, however it is cut", arguments: 0..<200)
    func shares(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let units = 1 + random.below(12)
        let quantity = try #require(Quantity(units))
        let sign: Int64 = random.chance(20) ? -1 : 1
        let line = Line(
            id: "1",
            sku: "A",
            quantity: quantity,
            total: Money(sign * Int64(random.below(5000)), .usd)
        )
        var (before, sum) = (0, Int64(0))
        while before < units {
            let part = try #require(Quantity(1 + random.below(units - before)))
            sum += line.total(of: part, after: before).minor
            before += part.units
        }
        #expect(sum == line.total.minor)
    }

    @Test("no share is a whole minor unit away from its fair part", arguments: 0..<100)
    func fairness(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let units = 1 + random.below(12)
        let total = Int64(random.below(5000))
        let line = Line(
            id: "1",
            sku: "A",
            quantity: try #require(Quantity(units)),
            total: Money(total, .usd)
        )
        let one = try #require(Quantity(1))
        for before in 0..<units {
            let share = line.total(of: one, after: before).minor * Int64(units)
            #expect(abs(share - total) < Int64(units))
        }
    }

    @Test("two units for 1.29 cost 0.64 and 0.65, and no half cent is lost")
    func halfCent() throws {
        let line = Line(
            id: "1",
            sku: "A",
            quantity: try #require(Quantity(2)),
            total: Money(129, .usd)
        )
        let one = try #require(Quantity(1))
        #expect(line.total(of: one, after: 0) == Money(64, .usd))
        #expect(line.total(of: one, after: 1) == Money(65, .usd))
    }

    @Test("a line of nothing has all of its total in its one part")
    func nothing() {
        let line = Line(id: "1", sku: "A", quantity: .zero, total: Money(500, .usd))
        #expect(line.total(of: .zero, after: 0) == Money(500, .usd))
    }

    @Test("a total at the limit is shared without overflow")
    func limit() throws {
        let most = try #require(Quantity(Quantity.limit))
        let line = Line(id: "1", sku: "A", quantity: most, total: Money(Int64.max, .usd))
        #expect(line.total(of: most, after: 0).minor == .max)
    }

    @Test(
        "an order is the sum of its parts, with the tax where the prices do not hold it",
        arguments: [(false, 4650), (true, 4450)]
    )
    func sum(isTaxIncluded: Bool, minor: Int64) {
        let charges = Charges(
            discount: Money(100, .usd),
            shipping: Money(500, .usd),
            fees: Money(50, .usd),
            tax: Money(200, .usd),
            isTaxIncluded: isTaxIncluded
        )
        let order = Order.test(
            charges: charges,
            lines: [
                .test("A", 2), .test("B", 1, price: Money(100, .usd), discount: Money(100, .usd)),
            ]
        )
        #expect(order.sum == Money(minor, .usd))
    }

    @Test("an order without charges has none, and no total is stated")
    func none() {
        let charges = Charges.none(.eur)
        #expect(charges.fees == .zero(.eur) && charges.total == nil)
        #expect(
            Order.test(
                charges: charges,
                currency: .eur,
                lines: [.test("A", 1, price: Money(7, .eur))]
            ).sum == Money(7, .eur)
        )
    }

    @Test("every standing has a spelling of its own, which the bytes of an order hold")
    func standings() throws {
        for standing in Order.Standing.allCases {
            for line in Line.Standing.allCases {
                let order = Order.test(standing: standing, lines: [.test("A", 1, standing: line)])
                var writer = ByteWriter()
                order.write(to: &writer)
                var reader = ByteReader(writer.bytes)
                let read = try Order(from: &reader)
                #expect(read.standing == standing && read.lines[0].standing == line)
            }
        }
    }
}
