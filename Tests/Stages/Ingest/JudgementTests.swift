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
        #expect(judged(.test(isCancelled: true)).codes == [.cancelledByCustomer])
        #expect(judged(.test(isFulfilled: true)).codes == [.alreadyFulfilled])
    }

    @Test("ends single lines that were shipped or are no parcel, and lets the rest pass")
    func lines() {
        let order = judged(
            .test(lines: [
                .test("A", isFulfilled: true), .test("B", requiresShipping: false), .test("C"),
            ])
        )
        #expect(order.codes == [.alreadyFulfilled, .nothingToShip])
        #expect(order.lines[2].openUnits.units == 1)
    }
}
