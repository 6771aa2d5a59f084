@testable import IngestStage
import Orders
import PipelineTesting
import Testing

/// Every combination of what a channel can say of an order.
@Suite struct JudgementTableTests {
    private static let faults: [[Reason]] = [
        [], [Reason(.badRow)], [Reason(.badQuantity)], [Reason(.badMoney), Reason(.fileDamage)],
    ]

    /// All orders that there can be, by what is said of them.
    private static let all: [Order] = Order.Payment.allCases.flatMap { payment in
        Order.Standing.allCases.flatMap { standing in
            faults.map { faults in
                .test(
                    payment: payment,
                    standing: standing,
                    faults: faults,
                    lines: [
                        .test("A", 2), .test("B", 1, id: "2", standing: .fulfilled),
                        .test("C", 1, id: "3", standing: .digital),
                    ]
                )
            }
        }
    }

    private func judged(_ order: Order) -> Order {
        var order = order
        Ingest.judge(&order)
        return order
    }

    @Test(
        "only a paid, open and sound order goes on, and only with what is left to ship",
        arguments: all
    )
    func goesOn(order: Order) {
        let result = judged(order)
        let isSound =
            order.faults.isEmpty && order.payment == .paid && order.standing == .open
        #expect((result.lines[0].openUnits > .zero) == isSound)
        #expect(result.lines[1].openUnits == .zero)
        #expect(result.lines[2].openUnits == .zero)
    }

    @Test(
        "a damaged record comes before all else, then what was called off, then other faults, then the money",
        arguments: all
    )
    func order(order: Order) {
        let code = judged(order).codes.first
        switch (order.faults.first?.code, order.standing, order.payment) {
        case (.badMoney, _, _):
            #expect(code == .fileDamage, "what cannot be read at all comes first")
        case (.badRow, _, _): #expect(code == .badRow)
        case (_, .cancelled, _): #expect(code == .cancelledByCustomer)
        case (_, .cancelRequested, _): #expect(code == .cancelRequested)
        case (_, .test, _): #expect(code == .testOrder)
        case (_, .marketplace, _): #expect(code == .fulfilledByMarketplace)
        case (let fault?, _, _): #expect(code == fault)
        case (nil, _, .unpaid), (nil, _, .partlyPaid): #expect(code == .paymentNotConfirmed)
        case (nil, _, .refunded), (nil, _, .partlyRefunded): #expect(code == .refunded)
        case (nil, .open, .paid), (nil, .fulfilled, .paid): #expect(code == .alreadyFulfilled)
        }
    }

    @Test("judging twice says the same as judging once", arguments: all)
    func twice(order: Order) {
        let once = judged(order)
        #expect(judged(once).states == once.states)
    }

    @Test("never changes what was bought, or for whom", arguments: all)
    func content(order: Order) {
        func content(_ order: Order) -> [UInt8] {
            var writer = ByteWriter()
            order.writeContent(to: &writer)
            return writer.bytes
        }
        #expect(content(judged(order)) == content(order))
    }
}
