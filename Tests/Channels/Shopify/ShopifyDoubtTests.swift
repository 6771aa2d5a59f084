import Orders
import PipelineKit
import PipelineTesting
import ShopifyChannel
import Testing

/// Orders of which something is no longer to be sent.
@Suite struct ShopifyDoubtTests {
    private func rest(_ line: String, _ order: String = "") throws -> Order {
        try Shopify.make("").read(
            """
            {"id": 1, "name": "#1", "currency": "USD", "financial_status": "paid", "total_price": "20.00"\(order),
             "line_items": [{"id": 9, "sku": "MUG", "quantity": 2, "price": "10.00"\(line)}]}
            """
        )[0]
    }

    @Test("a line that was removed is not sent, one of which units are left is for a person")
    func fulfillable() throws {
        #expect(try rest(#", "fulfillable_quantity": 2"#).lines[0].standing == .open)
        #expect(try rest(#", "fulfillable_quantity": 0"#).lines[0].standing == .cancelled)
        #expect(
            try rest(#", "fulfillable_quantity": 0, "fulfillment_status": "fulfilled""#).lines[0]
                .standing == .fulfilled
        )
        #expect(try rest(#", "fulfillable_quantity": 1"#).faults.map(\.code) == [.alreadyFulfilled])
    }

    @Test("an order with refunded lines is for a person")
    func refunds() throws {
        let refunds = #", "refunds": [{"refund_line_items": [{"line_item_id": 9, "quantity": 1}]}]"#
        #expect(try rest("", refunds).faults.map(\.code) == [.refunded])
        #expect(try rest("", #", "refunds": []"#).faults.isEmpty)
    }

    @Test("no value of the file stands in a reason")
    func privacy() throws {
        let order = try rest(#", "fulfillable_quantity": "Nora Nobody""#)
        #expect(!order.faults.map(\.detail).joined().contains("Nora"))
    }

    @Test("amounts that are too long to be added are faults, and no overflow")
    func overflow() throws {
        let lines =
            #", "shipping_lines": [{"price":"999999999999999999999999"},{"price":"0.00000000000000000000001"}]"#
        #expect(try rest("", lines).faults.map(\.code) == [.badMoney])
        let many = Array(repeating: #"{"price":"1.00"}"#, count: 1001).joined(separator: ",")
        #expect(try rest("", ", \"shipping_lines\": [\(many)]").faults.map(\.code) == [.badMoney])
    }

    @Test(
        "lines of a table that were sent in part are for a person, and what was put back is not sent"
    )
    func table() throws {
        let header =
            "Name,Financial Status,Currency,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem fulfillment status"
        func order(_ status: String) throws -> Order {
            try Shopify.make("").read("\(header)\n#1,paid,USD,2,Mug,5.00,MUG,\(status)\n")[0]
        }
        #expect(try order("partial").faults.map(\.code) == [.alreadyFulfilled])
        #expect(try order("restocked").lines[0].standing == .cancelled)
        #expect(
            try order(" Fulfilled ").lines[0].standing == .fulfilled,
            "blanks and case do not matter"
        )
        #expect(try order("pending").lines[0].standing == .open)
    }

    @Test("lines of JSON in several envelopes are refused, for nothing may be lost")
    func envelopes() {
        let one = #"{"id": 1, "financial_status": "paid", "line_items": []}"#
        #expect(throws: Fault.self) {
            try Shopify.make("").read("{\"orders\": [\(one)]}\n{\"order\": \(one)}\n")
        }
    }
}
