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
