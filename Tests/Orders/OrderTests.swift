import Orders
import PipelineTesting
import Testing

@Suite struct OrderTests {
    private let reason = Reason(.outOfStock)

    @Test("keeps every unit when a line is routed in parts")
    func route() throws {
        var line = Line.test("MUG", 5)
        line.route([
            (try #require(Quantity(2)), .test("north")), (try #require(Quantity(1)), .test("east")),
        ])
        #expect(line.parts.map(\.units.units) == [2, 1, 2])
        #expect(line.openUnits == Quantity(2))
        #expect(line.parts.compactMap(\.assignment?.supplier) == ["north", "east"])
    }

    @Test("keeps the first end of a unit")
    func firstEnd() {
        var order = Order.test()
        order.hold(because: reason)
        order.end(as: .cancelled(Reason(.refunded)))
        #expect(order.outcomes == [.held])
        #expect(order.isEnded)
    }

    @Test("replaces an end by a repetition, and keeps its reason in the notes")
    func repetition() {
        var order = Order.test(lines: [.test("A", 2), .test("B", 1)])
        order.hold(because: reason)
        order.endAsRepetition(because: Reason(.duplicateOf))
        #expect(order.outcomes == [.duplicate, .duplicate])
        #expect(order.lines.map { $0.parts.map(\.units.units) } == [[2], [1]])
        #expect(order.notes == [reason])
    }

    @Test(
        "a purchase-order number reads as it spells itself",
        arguments: [0, 1, 31, 32, UInt64.max]
    )
    func number(seed: UInt64) {
        let number = PONumber(Digest(high: seed, low: ~seed))
        #expect(number.description.utf8.count == 18)
        #expect(PONumber(number.description) == number)
    }

    @Test(
        "refuses other texts as purchase-order numbers",
        arguments: ["", "PO", "PO1", "XX0123456789ABCDEF", "POIIIIIIIIIIIIIIII"]
    )
    func noNumber(text: String) {
        #expect(PONumber(text) == nil)
    }

    @Test("every reason code has a spelling, a meaning and somebody who acts")
    func codes() {
        for code in ReasonCode.allCases {
            #expect(code.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
            #expect(code.meaning.hasSuffix("."))
            #expect(!code.actor.isEmpty)
        }
    }
}

@Suite struct OrderCodecTests {
    @Test("reads back what it wrote, with everything the stages made of it", arguments: 0..<200)
    func roundTrip(seed: Int) throws {
        let order = Self.order(seed)
        var writer = ByteWriter()
        order.write(to: &writer)
        var reader = ByteReader(writer.bytes)
        #expect(try Order(from: &reader) == order)
        #expect(reader.isAtEnd)
    }

    @Test("refuses bytes that were cut off, and never traps")
    func cutOff() throws {
        var writer = ByteWriter()
        Self.order(7).write(to: &writer)
        for length in 0..<writer.bytes.count {
            var reader = ByteReader(Array(writer.bytes[..<length]))
            #expect(throws: ByteReader.Damage.self) { try Order(from: &reader) }
        }
    }

    @Test("the content does not depend on where the order stood or what became of it")
    func content() {
        func content(_ order: Order) -> [UInt8] {
            var writer = ByteWriter()
            order.writeContent(to: &writer)
            return writer.bytes
        }
        var order = Order.test()
        let before = content(order)
        order.hold(because: Reason(.outOfStock))
        #expect(content(order) == before)
        #expect(
            content(.test(faults: [Reason(.badRow, field: "Name", detail: "line 2")]))
                == content(.test(faults: [Reason(.badRow, field: "Name", detail: "line 9")]))
        )
        order.shipTo.city = "Delft"
        #expect(content(order) != before)
    }

    /// An order with everything in it that the seed says.
    private static func order(_ seed: Int) -> Order {
        let texts = HostileText.all
        func text(_ field: Int) -> String { texts[(seed + field * 5) % texts.count] }
        let reasons = [Reason(.badRow, field: text(1), detail: text(2)), Reason(.refunded)]
        var order = Order(
            id: OrderID(channel: text(3), shop: text(4), id: text(5)),
            number: text(6),
            source: SourcePosition(file: text(7), line: seed),
            createdAt: seed % 2 == 0 ? nil : Instant(seconds: Int64(seed) * -1_000_003),
            payment: Order.Payment.allCases[seed % 5],
            standing: Order.Standing.allCases[seed % 6],
            email: text(8),
            note: text(9),
            charges: Charges(
                discount: Money(Int64(seed), .eur),
                shipping: Money(-Int64(seed) * 1_000_000, .eur),
                tax: Money(.max, .unknown),
                isTaxIncluded: seed % 2 == 0
            ),
            faults: Array(reasons.prefix(seed % 3)),
            shipTo: .test(name: text(10), line1: text(11), city: text(12)),
            lines: (0..<(seed % 4)).map { .test(text(13 + $0), seed % 7, id: "\($0)") }
        )
        order.notes = reasons
        for index in order.lines.indices {
            order.lines[index].candidates = [
                Candidate("north", .chosen(Money(5, .usd))),
                Candidate("east", .costsMore(Money(1, .usd))),
                Candidate("west", .refused(reasons[0])),
            ]
            order.lines[index].updateParts { $0.state = state(seed + index, reasons[0]) }
        }
        return order
    }

    private static func state(_ seed: Int, _ reason: Reason) -> Part.State {
        var assignment = Assignment.test("north")
        if seed % 2 == 0 {
            assignment.margin = Margin(
                revenue: Money(9, .usd),
                fees: Money(1, .usd),
                amount: Money(-3, .usd)
            )
        }
        let number = PONumber(Digest(high: UInt64(seed), low: 0))
        return [
            .open, .routed(assignment), .ended(.exported(assignment, number)),
            .ended(.held(reason)),
            .ended(.backordered(reason)), .ended(.rejected(reason)), .ended(.cancelled(reason)),
            .ended(.duplicate(reason)),
        ][seed % 8]
    }
}
