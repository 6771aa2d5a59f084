import Orders
import PipelineTesting
import Seeds
import Testing

/// What a line promises: its units are never more and never fewer, whatever is done with them.
@Suite struct LineTests {
    private static let held = Outcome.held(Reason(.outOfStock))

    /// Does something with a line that a stage could do.
    private static func change(_ line: inout Line, _ random: inout SplitMix) {
        switch random.below(4) {
        case 0:
            var left = line.openUnits.units
            var shares: [(Quantity, Assignment)] = []
            while left > 0, random.chance(70) {
                let units = 1 + random.below(left)
                shares.append((Quantity(units) ?? .zero, .test(random.pick(["north", "east"]))))
                left -= units
            }
            line.route(shares)
        case 1: line.end(as: held)
        case 2:
            line.updateParts { part in
                if random.chance(50) { part.state = .ended(.rejected(Reason(.skuUnmapped))) }
            }
        default:
            line.updateParts { part in
                if case .routed(let assignment) = part.state, random.chance(50) {
                    let number = PONumber(Digest(high: random.next(), low: 0))
                    part.state = .ended(.exported(assignment, number))
                }
            }
        }
    }

    @Test(
        "keeps its units through any changes, and ended ones stay as they ended",
        arguments: 0..<200
    )
    func conservation(seed: Int) {
        var random = SplitMix(seed: seed)
        var line = Line.test("MUG", 1 + random.below(9))
        for _ in 0..<12 {
            let before = line
            Self.change(&line, &random)
            #expect(line.parts.reduce(0) { $0 + $1.units.units } == line.quantity.units)
            let ended = before.parts.filter(\.isEnded)
            #expect(Self.contains(line.parts, ended))
            #expect(line.openUnits.units <= before.openUnits.units)
        }
        line.end(as: Self.held)
        #expect(line.openUnits == .zero)
        #expect(line.parts.filter { !$0.isEnded }.isEmpty)
    }

    /// Whether the parts hold all of `wanted`, in their order.
    private static func contains(_ parts: [Part], _ wanted: [Part]) -> Bool {
        var rest = wanted[...]
        for part in parts where part == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    @Test("a line of no units has one part of none, which can be ended")
    func empty() {
        var line = Line.test("MUG", 0)
        #expect(line.parts == [Part(units: .zero, state: .open)])
        line.route([])
        #expect(line.parts.map(\.units) == [.zero])
        line.end(as: Self.held)
        #expect(line.parts == [Part(units: .zero, state: .ended(Self.held))])
    }

    @Test("routing again gives away only what is still open")
    func routeAgain() throws {
        var line = Line.test("MUG", 3)
        line.route([(try #require(Quantity(1)), .test("north"))])
        line.route([(try #require(Quantity(2)), .test("east"))])
        #expect(line.parts.map(\.assignment?.supplier) == ["north", "east"])
        #expect(line.parts.map(\.units.units) == [1, 2])
    }

    @Test("hands only parts that have no end yet to a change")
    func update() throws {
        var line = Line.test("MUG", 3)
        line.route([(try #require(Quantity(1)), .test("north"))])
        line.updateParts { part in
            if case .open = part.state { part.state = .ended(Self.held) }
        }
        var seen: [Int] = []
        line.updateParts { seen.append($0.units.units) }
        #expect(seen == [1])
    }

    @Test("its total is the price of all units, before discounts")
    func gross() {
        let line = Line.test("MUG", 3, price: Money(1999, .usd), discount: Money(500, .usd))
        #expect(line.total == Money(5997, .usd))
    }

    @Test("has a discount of nothing in its own currency where none is given")
    func discount() throws {
        let yen = try #require(Currency("JPY"))
        #expect(Line.test(price: Money(500, yen)).discount == .zero(yen))
    }

    @Test("knows its supplier while it is routed and when it is exported, and not when it is held")
    func assignment() {
        let assignment = Assignment.test("north")
        let number = PONumber(Digest(high: 1, low: 1))
        let one = Quantity(1) ?? .zero
        let states: [(Part.State, SupplierName?)] = [
            (.open, nil), (.routed(assignment), "north"),
            (.ended(.exported(assignment, number)), "north"), (.ended(Self.held), nil),
        ]
        for (state, supplier) in states {
            #expect(Part(units: one, state: state).assignment?.supplier == supplier)
        }
    }
}

@Suite struct OutcomeTests {
    private let reason = Reason(.outOfStock)

    @Test("has one kind and, unless it is exported, one reason")
    func kinds() {
        let number = PONumber(Digest(high: 1, low: 1))
        let outcomes: [Outcome] = [
            .exported(.test("north"), number), .held(reason), .backordered(reason),
            .rejected(reason), .cancelled(reason), .duplicate(reason),
        ]
        #expect(outcomes.map(\.kind) == Outcome.Kind.allCases)
        #expect(outcomes.map(\.reason) == [nil] + Array(repeating: reason, count: 5))
    }

    @Test("is spelt in files as the reference says")
    func spelling() {
        #expect(
            Outcome.Kind.allCases.map(\.rawValue)
                == ["exported", "held", "backordered", "rejected", "cancelled", "duplicate"]
        )
    }
}

@Suite struct ReasonCodeTests {
    @Test("keeps the spelling of every code that a file of an earlier night may hold")
    func spellings() {
        let published = """
            bad-row bad-quantity bad-money file-damage payment-not-confirmed refunded \
            cancelled-by-customer already-fulfilled nothing-to-ship country-unknown \
            country-not-served address-incomplete address-invalid duplicate-of already-exported \
            superseded-revision revision-after-export sku-unmapped no-ship-to-country out-of-stock \
            short-stock waits-for-whole-order phone-required field-does-not-fit no-candidate \
            price-missing zero-price fx-missing fx-stale revenue-missing price-jump \
            negative-margin margin-below-floor needs-approval
            """
        let codes = published.split(separator: " ").map(String.init)
        let known = Set(ReasonCode.allCases.map(\.rawValue))
        #expect(codes.filter { !known.contains($0) }.isEmpty, "a code is never renamed")
    }

    @Test("says the meanings apart, so that no two codes tell a shop the same")
    func meanings() {
        let meanings = ReasonCode.allCases.map(\.meaning)
        #expect(Set(meanings).count == meanings.count)
    }

    @Test(
        "gives a hold that money waits on less time than one that a customer must answer",
        arguments: [
            (ReasonCode.revisionAfterExport, 1), (.priceJump, 2), (.negativeMargin, 2),
            (.paymentNotConfirmed, 3), (.addressIncomplete, 7), (.outOfStock, 7), (.badRow, nil),
        ] as [(ReasonCode, Int?)]
    )
    func expiry(code: ReasonCode, days: Int?) {
        #expect(code.expiryInDays == days)
    }
}
