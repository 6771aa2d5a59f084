import AmazonChannel
import Orders
import PipelineKit
import PipelineTesting
import Testing

/// Orders of which something is no longer to be sent, or that a person has to look at.
@Suite struct AmazonDoubtTests {
    /// An order of the API 2026-01-01 with one item of two units.
    private func order2026(_ more: String = "", item: String = "", price: Bool = true) throws
        -> Order
    {
        let goods =
            price ? #""price": {"unitPrice": {"amount": "5.00", "currencyCode": "EUR"}}, "# : ""
        return try Amazon.make("").read(
            """
            {"orders": [{"orderId": "9", "salesChannel": {}, \(more)
             "fulfillment": {"fulfillmentStatus": "UNSHIPPED"}, "orderItems": [{"orderItemId": "1", \(item)
             "quantityOrdered": 2, "product": {\(goods)"sellerSku": "A"}}]}]}
            """
        )[0]
    }

    @Test(
        "programs of which no parcel can be made now are for a person",
        arguments: [
            (#"["PRIME"]"#, []), ("[]", []), (#"["IN_STORE_PICK_UP"]"#, [.nothingToShip]),
            (#"["PREORDER", "PRIME"]"#, [.paymentNotConfirmed]),
        ] as [(String, [ReasonCode])]
    )
    func programs(list: String, codes: [ReasonCode]) throws {
        #expect(try order2026("\"programs\": \(list),").faults.map(\.code) == codes)
    }

    @Test(
        "an item says what of it was sent and what was called off",
        arguments: [
            (#""fulfillment": {"quantityFulfilled": 0, "quantityUnfulfilled": 2},"#, .open, []),
            (
                #""fulfillment": {"quantityFulfilled": 2, "quantityUnfulfilled": 0},"#, .fulfilled,
                []
            ),
            (#""fulfillment": {"quantityFulfilled": 1},"#, .open, [.alreadyFulfilled]),
            (#""fulfillment": {"quantityUnfulfilled": 1},"#, .open, [.alreadyFulfilled]),
            (#""fulfillment": {"quantityUnfulfilled": 0},"#, .cancelled, []),
            (#""cancellation": {"cancellationRequest": {}},"#, .open, [.cancelRequested]),
            (
                #""cancellation": {"cancellationRequest": {}, "cancellationExecution": {}},"#,
                .cancelled, []
            ),
        ] as [(String, Line.Standing, [ReasonCode])]
    )
    func items(member: String, standing: Line.Standing, codes: [ReasonCode]) throws {
        let order = try order2026(item: member)
        #expect(order.lines[0].standing == standing)
        #expect(order.faults.map(\.code) == codes)
    }

    @Test(
        "an order without proceeds has the currency of its prices, one without prices its proceeds"
    )
    func proceeds() throws {
        let without = try order2026()
        #expect(without.lines[0].total == Money(1000, .eur))
        let item = """
            "proceeds": {"breakdowns": [{"type": "ITEM", "subtotal": {"amount": "10.00"}}, \
            {"type": "SHIPPING", "subtotal": {"amount": "4.00"}}, {"type": "TAX", "subtotal": {"amount": "1.50"}}, \
            {"type": "DISCOUNT", "subtotal": {"amount": "-2.00"}}, {"type": "GIFT_WRAP", "subtotal": {"amount": "0.50"}}]},
            """
        let total = #""proceeds": {"grandTotal": {"amount": "14.00", "currencyCode": "EUR"}},"#
        let order = try order2026(total, item: item, price: false)
        #expect(order.faults.isEmpty)
        #expect(order.lines[0].total == Money(1000, .eur))
        #expect(order.charges.shipping == Money(400, .eur) && order.charges.tax == Money(150, .eur))
        #expect(order.charges.discount == Money(200, .eur) && order.charges.fees == Money(50, .eur))
        #expect(order.sum == order.charges.total)
        #expect(try order2026(total, price: false).faults.map(\.code) == [.sellingPriceMissing])
    }

    private func order0(_ order: String, item: String = "") throws -> Order {
        try Amazon.make("").read(
            """
            {"payload": {"AmazonOrderId": "9", \(order) "OrderTotal": {"CurrencyCode": "USD", "Amount": "18.00"},
             "OrderItems": [{"OrderItemId": "1", "SellerSKU": "A", "QuantityOrdered": 2, \(item)
              "ItemPrice": {"Amount": "10.00"}, "ShippingPrice": {"Amount": "6.00"}, "ShippingTax": {"Amount": "0.50"},
              "ItemTax": {"Amount": "1.00"}, "ShippingDiscount": {"Amount": "1.00"},
              "PromotionDiscount": {"Amount": "1.50"}, "BuyerInfo": {"GiftWrapPrice": {"Amount": "3.00"}}},
              {"OrderItemId": "2", "SellerSKU": "B", "QuantityOrdered": 0}]}}
            """
        )[0]
    }

    @Test("an order of the older API with its items put in adds up, but for an item of nothing")
    func older() throws {
        let order = try order0(#""OrderStatus": "Unshipped","#)
        #expect(order.faults.isEmpty && order.sum == order.charges.total)
        #expect(order.lines.map(\.standing) == [.open, .cancelled])
        #expect(order.lines[1].quantity == .zero)
    }

    @Test(
        "and leaves to a person what its states leave open",
        arguments: [
            (#""OrderStatus": "PartiallyShipped","#, "", .paid, [.alreadyFulfilled]),
            (#""OrderStatus": "Unfulfillable","#, "", .paid, [.nothingToShip]),
            (#""OrderStatus": "InvoiceUnconfirmed","#, "", .paid, [.paymentNotConfirmed]),
            (#""OrderStatus": "PendingAvailability","#, "", .unpaid, []),
            (#""OrderStatus": "Unshipped", "IsISPU": "true","#, "", .paid, [.nothingToShip]),
            (#""OrderStatus": "Unshipped", "IsISPU": false,"#, "", .paid, []),
            (
                #""OrderStatus": "Unshipped","#, #""QuantityShipped": 1,"#, .paid,
                [.alreadyFulfilled]
            ),
            (#""OrderStatus": "Unshipped","#, #""QuantityShipped": 0,"#, .paid, []),
            (
                #""OrderStatus": "Unshipped","#,
                #""BuyerRequestedCancel": {"IsBuyerRequestedCancel": "True"},"#, .paid,
                [.cancelRequested]
            ),
        ] as [(String, String, Order.Payment, [ReasonCode])]
    )
    func olderDoubts(
        members: String,
        item: String,
        payment: Order.Payment,
        codes: [ReasonCode]
    ) throws {
        let order = try order0(members, item: item)
        #expect(order.payment == payment)
        #expect(order.faults.map(\.code) == codes)
    }

    @Test("an order to be picked up in a store is for a person, in each report")
    func pickUp() throws {
        let text =
            "order-id\torder-item-id\tsku\tquantity-to-ship\tis-ispu-order\n1\t1\tA\t1\ttrue\n2\t2\tA\t1\tfalse\n"
        let orders = try Amazon.make("").read(text)
        #expect(orders.map { $0.faults.map(\.code).contains(.nothingToShip) } == [true, false])
    }

    private static let header =
        "order-id\torder-item-id\tsku\tcurrency\titem-price\torder-status\tis-buyer-requested-cancellation\tquantity-purchased"

    private func report(_ rows: [String], end: String = "\n") throws -> [Order] {
        try Amazon.make("").read(([Self.header] + rows).joined(separator: "\n") + end)
    }

    @Test("an order that its buyer wants to cancel is for a person, a cancelled one is not sent")
    func cancel() throws {
        #expect(try report(["1\t1\tA\tUSD\t5.00\t\ttrue\t1"])[0].standing == .cancelRequested)
        #expect(try report(["1\t1\tA\tUSD\t5.00\tCancelled\t\t1"])[0].standing == .cancelled)
        #expect(try report(["1\t1\tA\tUSD\t5.00\tUnshipped\tfalse\t1"])[0].standing == .open)
    }

    @Test(
        "prices hold the tax, but in the United States and Canada, unless a total says otherwise",
        arguments: [
            ("USD", nil, false), ("CAD", nil, false), ("EUR", nil, true), ("JPY", nil, true),
            ("EUR", "24.00", true), ("EUR", "28.00", false), ("USD", "24.00", true),
            ("GBP", "99.00", true), ("USD", "99.00", false),
        ] as [(String, String?, Bool)]
    )
    func tax(currency: String, total: String?, isIncluded: Bool) throws {
        let (price, tax) = currency == "JPY" ? ("24", "4") : ("24.00", "4.00")
        guard let total else {
            let header =
                "order-id\torder-item-id\tsku\tcurrency\titem-price\titem-tax\tquantity-purchased"
            let order = try Amazon.make("").read(
                "\(header)\n1\t1\tA\t\(currency)\t\(price)\t\(tax)\t1\n"
            )[0]
            #expect(order.charges.isTaxIncluded == isIncluded)
            return
        }
        let order = try Amazon.make("").read(
            """
            {"payload": {"Orders": [{"AmazonOrderId": "1", "OrderStatus": "Unshipped",
             "OrderTotal": {"CurrencyCode": "\(currency)", "Amount": "\(total)"}, "OrderItems": [{"OrderItemId": "1",
              "SellerSKU": "A", "QuantityOrdered": 1, "ItemPrice": {"Amount": "24.00"}, "ItemTax": {"Amount": "4.00"}}]}]}}
            """
        )[0]
        #expect(order.charges.isTaxIncluded == isIncluded)
    }

    @Test(
        "a line of the order report of which units were sent is for a person, and an empty price names its column"
    )
    func unitsSent() throws {
        let header =
            "order-id\torder-item-id\tsku\tcurrency\titem-price\tquantity-purchased\tquantity-shipped\tquantity-to-ship"
        let orders = try Amazon.make("").read(
            "\(header)\n1\t1\tA\tUSD\t9.00\t3\t2\t1\n2\t2\tA\tUSD\t9.00\t3\t0\t3\n3\t3\tA\tUSD\t\t3\t0\t3\n"
        )
        #expect(orders.map { $0.faults.map(\.code) } == [[.alreadyFulfilled], [], [.badMoney]])
        #expect(orders[2].faults[0].field == "item-price")
    }

    @Test("a wrapping's tax and what collecting costs belong to the total")
    func feesOfItems() throws {
        let order = try Amazon.make("").read(
            """
            {"AmazonOrderId": "1", "OrderStatus": "Unshipped", "OrderTotal": {"CurrencyCode": "USD", "Amount": "27.62"},
             "OrderItems": [{"OrderItemId": "1", "SellerSKU": "A", "QuantityOrdered": 1, "ItemPrice": {"Amount": "20.00"},
              "CODFee": {"Amount": "3.30"}, "BuyerInfo": {"GiftWrapPrice": {"Amount": "3.99"}, "GiftWrapTax": {"Amount": "0.33"}}}]}
            """
        )[0]
        #expect(order.faults.isEmpty && order.sum == order.charges.total)
    }

    @Test("an item that its buyer wants to cancel holds the order, wherever it stands")
    func cancelItem() throws {
        let rows = ["1\t1\tA\tUSD\t5.00\t\tfalse\t1", "1\t2\tB\tUSD\t5.00\t\ttrue\t1"]
        #expect(try report(rows)[0].faults.map(\.code) == [.cancelRequested])
        #expect(try report(rows.reversed())[0].standing == .cancelRequested)
    }

    @Test("a line that stands twice is a fault, and is not sent twice")
    func twice() throws {
        let row = "1\t1\tA\tUSD\t5.00\t\t\t2"
        let order = try report([row, row])[0]
        #expect(order.faults.map(\.code) == [.badRow])
        #expect(order.faults[0].detail == "line 3 column 2 has the id of another line of its order")
    }

    @Test("a last row without its end, in a column that counts, is for a person")
    func cut() throws {
        let rows = ["1\t1\tA\tUSD\t5.00\t\t\t1", "2\t2\tA\tUSD\t5.00\t\t\t1"]
        let orders = try report(rows, end: "")
        #expect(orders.map { $0.faults.map(\.code) } == [[], [.fileDamage]])
        #expect(try report(rows, end: "\r\n").allSatisfy { $0.faults.isEmpty })
    }

    @Test("amounts that add up to more than can be counted are faults, and no overflow")
    func overflow() throws {
        let header =
            "order-id\torder-item-id\tsku\tcurrency\titem-price\tshipping-price\tquantity-purchased"
        let rows = (1...12_000).map { "1\t\($0)\tA\tUSD\t1.00\t99999999999.00\t1" }
        let order = try Amazon.make("").read(([header] + rows).joined(separator: "\n") + "\n")[0]
        #expect(Set(order.faults.map(\.code)) == [.badMoney, .badRow])
        #expect(order.sum.minor > 0)
    }

    @Test(
        "orders of the API that are not simply to be sent are told apart",
        arguments: [
            ("UNSHIPPED", Order.Payment.paid, Order.Standing.open, []),
            ("PENDING", .unpaid, .open, []),
            ("SHIPPED", .paid, .fulfilled, []), ("CANCELLED", .paid, .cancelled, []),
            ("PARTIALLY_SHIPPED", .paid, .open, [.alreadyFulfilled]),
            ("UNFULFILLABLE", .paid, .open, [.nothingToShip]),
        ] as [(String, Order.Payment, Order.Standing, [ReasonCode])]
    )
    func states(
        status: String,
        payment: Order.Payment,
        standing: Order.Standing,
        codes: [ReasonCode]
    ) throws {
        let json = """
            {"orders": [{"orderId": "9", "salesChannel": {}, "proceeds": {"grandTotal": {"amount": "1.00", "currencyCode": "USD"}},
             "fulfillment": {"fulfillmentStatus": "\(status)"}, "orderItems": [{"orderItemId": "1", "quantityOrdered": 1,
             "product": {"sellerSku": "A", "price": {"unitPrice": {"amount": "1.00"}}}}]}]}
            """
        let order = try Amazon.make("").read(json)[0]
        #expect(order.payment == payment && order.standing == standing)
        #expect(order.faults.map(\.code) == codes)
    }
}
