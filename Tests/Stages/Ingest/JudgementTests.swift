@testable import IngestStage
import Orders
import PipelineTesting
import Testing

@Suite struct JudgementTests {
    private func judged(_ order: Order) -> Order {
        var order = order
        Ingest.judge(&order)
        return order
    }

    @Test(
        "lets paid orders pass and ends the others with a reason",
        arguments: [
            (Order.Payment.unpaid, Outcome.Kind.held, ReasonCode.paymentNotConfirmed),
            (.partlyPaid, .held, .paymentNotConfirmed), (.partlyRefunded, .held, .refunded),
            (.refunded, .cancelled, .refunded),
        ]
    )
    func payment(payment: Order.Payment, outcome: Outcome.Kind, code: ReasonCode) {
        #expect(!judged(.test()).isEnded)
        let order = judged(.test(payment: payment))
        #expect(order.outcomes == [outcome])
        #expect(order.codes == [code])
    }

    @Test("notes every fault but the one that names the end")
    func faults() {
        let faults = [
            Reason(.badMoney, field: "a"), Reason(.badRow, field: "b"), Reason(.badQuantity),
        ]
        let order = judged(.test(faults: faults))
        #expect(order.codes == [.badRow])
        #expect(order.notes == [faults[0], faults[2]])
    }

    @Test("ends what was cancelled or shipped already")
    func status() {
        let codes: [Order.Standing: ReasonCode] = [
            .cancelled: .cancelledByCustomer, .fulfilled: .alreadyFulfilled,
            .cancelRequested: .cancelRequested, .test: .testOrder,
            .marketplace: .fulfilledByMarketplace,
        ]
        for standing in Order.Standing.allCases {
            let order = judged(.test(standing: standing))
            #expect(order.codes == [codes[standing]].compactMap(\.self))
            #expect((order.outcomes == [.held]) == (standing == .cancelRequested))
        }
    }

    @Test("ends single lines that were shipped or are no parcel, and lets the rest pass")
    func lines() {
        let order = judged(
            .test(lines: [
                .test("A", standing: .fulfilled), .test("B", standing: .digital),
                .test("D", standing: .returned), .test("E", standing: .cancelled), .test("C"),
            ])
        )
        #expect(
            order.codes == [.alreadyFulfilled, .nothingToShip, .returned, .cancelledByCustomer]
        )
        #expect(order.lines[4].openUnits.units == 1)
    }
}

@Suite struct SumTests {
    private func judged(_ total: Int64?, lines: [Line] = [.test("A", 2)], shipping: Int64 = 500)
        -> Order
    {
        var order = Order.test(
            charges: Charges(
                discount: Money(100, .usd),
                shipping: Money(shipping, .usd),
                fees: Money(50, .usd),
                tax: Money(200, .usd),
                isTaxIncluded: false,
                total: total.map { Money($0, .usd) }
            ),
            lines: lines
        )
        Ingest.judge(&order)
        return order
    }

    @Test("an order whose parts make its total goes on, and one that states none too")
    func adds() {
        #expect(!judged(4650).isEnded)
        #expect(!judged(nil).isEnded)
    }

    @Test(
        "a minor unit for each line is the channel's rounding",
        arguments: [(4651, true), (4649, true), (4652, false), (4648, false)]
    )
    func rounding(total: Int64, isNear: Bool) {
        #expect(judged(total).isEnded == !isNear)
    }

    @Test("an order of which a line is missing is held, and both sums are told")
    func missing() {
        let order = judged(8650)
        #expect(order.outcomes == [.held])
        #expect(order.codes == [.moneyDoesNotAddUp])
        guard case .ended(.held(let reason)) = order.states[0] else { return #expect(Bool(false)) }
        #expect(reason.detail == "the parts make 46.50 USD, the channel says 86.50 USD")
    }

    @Test("an order that ended for another reason keeps it, with a note")
    func note() {
        var order = Order.test(
            payment: .unpaid,
            charges: Charges(
                discount: .zero(.usd),
                shipping: .zero(.usd),
                tax: .zero(.usd),
                isTaxIncluded: false,
                total: Money(1, .usd)
            )
        )
        Ingest.judge(&order)
        #expect(order.codes == [.paymentNotConfirmed])
        #expect(order.notes.map(\.code) == [.moneyDoesNotAddUp])
    }
}
