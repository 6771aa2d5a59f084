import Orders
import PipelineKit
import PipelineTesting
import Testing
import WalmartChannel

@Suite struct WalmartTests {
    private static func order(
        _ id: String,
        status: String = "Acknowledged",
        node: String = "SellerFulfilled",
        lines: String? = nil
    )
        -> String
    {
        let line = """
            {"lineNumber": "1", "item": {"productName": "Mug", "sku": "MUG"},
             "charges": {"charge": [
              {"chargeType": "PRODUCT", "chargeAmount": {"currency": "USD", "amount": 20.50},
               "tax": {"taxName": "Tax1", "taxAmount": {"currency": "USD", "amount": 1.64}}},
              {"chargeType": "SHIPPING", "chargeAmount": {"currency": "USD", "amount": 5}}]},
             "orderLineQuantity": {"unitOfMeasurement": "EACH", "amount": "2"},
             "orderLineStatuses": {"orderLineStatus": [{"status": "\(status)", "statusQuantity": {"amount": "2"}}]}}
            """
        return """
            {"purchaseOrderId": "\(id)", "customerOrderId": "C\(id)", "orderDate": 1795053600000,
             "shipNode": {"type": "\(node)"},
             "shippingInfo": {"phone": "5550100", "postalAddress": {"name": "Mina Voorbeeld",
              "address1": "1 Sample Street", "city": "Austin", "state": "TX", "postalCode": "78701", "country": "USA"}},
             "orderLines": {"orderLine": [\(lines ?? line)]}}
            """
    }

    private static func answer(_ orders: String...) -> String {
        "{\"list\": {\"meta\": {\"totalCount\": 2}, \"elements\": {\"order\": [\(orders.joined(separator: ", "))]}}}"
    }

    @Test("keeps the promises every channel makes")
    func promises() throws {
        let text = Self.answer(Self.order("1000000000001"), Self.order("1000000000002"))
        try ChannelPromises(Walmart.make(""), on: text).check(orders: 2)
    }

    @Test("adds up the charges of a line by what they are for")
    func order() throws {
        let order = try Walmart.make("").read(Self.answer(Self.order("1000000000001")))[0]
        #expect(order.faults.isEmpty)
        #expect(order.id.id == "1000000000001" && order.number == "C1000000000001")
        #expect(order.lines[0].total == Money(2050, .usd))
        #expect(order.lines[0].quantity == Quantity(2))
        #expect(order.charges.shipping == Money(500, .usd))
        #expect(order.charges.tax == Money(164, .usd))
        #expect(order.createdAt?.description == "2026-11-19T02:00:00Z")
        #expect(order.shipTo.country == "US")
    }

    @Test(
        "knows the states of lines, and what Walmart ships itself",
        arguments: [
            ("Created", Line.Standing.open), ("Acknowledged", .open), ("Shipped", .fulfilled),
            ("Delivered", .fulfilled), ("Cancelled", .cancelled), ("Refund", .returned),
        ]
    )
    func states(status: String, standing: Line.Standing) throws {
        let order = try Walmart.make("").read(Self.order("1", status: status))[0]
        #expect(order.lines[0].standing == standing)
        let other = try Walmart.make("").read(Self.order("1", node: "WFSFulfilled"))[0]
        #expect(other.standing == .marketplace)
    }

    @Test("a line whose units are in several states is for a person")
    func several() throws {
        let text = Self.order("1").replacing(
            #"[{"status": "Acknowledged""#,
            with: #"[{"status": "Shipped"}, {"status": "Acknowledged""#
        )
        #expect(try Walmart.make("").read(text)[0].faults.map(\.code) == [.alreadyFulfilled])
    }

    @Test("reads the Seller Center's table, whose country goes without saying")
    func table() throws {
        let text = """
            PO#,Order#,Order Date,Customer Name,Customer Phone Number,Ship to Address 1,City,State,Zip,FLIDS,Line#,Status,Item Description,Qty,SKU,Item Cost,Shipping Cost,Tax
            108,200,2026-09-22,Mina Voorbeeld,5550100,1 Sample Street,Austin,TX,78701,x,1,Acknowledged,Mug,2,MUG,23.99,1.00,0.50
            108,200,2026-09-22,Mina Voorbeeld,5550100,1 Sample Street,Austin,TX,78701,x,2,Acknowledged,Lamp,1,LAMP,10.00,0,0.10

            """
        try ChannelPromises(Walmart.make(""), on: text).check(orders: 1)
        let order = try Walmart.make("").read(text)[0]
        #expect(order.faults.isEmpty)
        #expect(order.shipTo.country == "US")
        #expect(order.lines.map(\.total.minor) == [2399, 1000])
        #expect(order.charges.tax == Money(60, .usd))
        #expect(order.createdAt?.date == "2026-09-22")
    }
}

@Suite struct WalmartDoubtTests {
    private func order(_ line: String) throws -> Order {
        try Walmart.make("").read(
            """
            {"list": {"elements": {"order": [{"purchaseOrderId": "1", "shipNode": {"type": "SellerFulfilled"},
             "orderLines": {"orderLine": \(line)}}]}}}
            """
        )[0]
    }

    private static let charge =
        #"{"chargeType": "PRODUCT", "chargeAmount": {"currency": "USD", "amount": 5.00}}"#

    @Test("what is one may stand without its list, as in answers that once were XML")
    func singles() throws {
        let order = try order(
            """
            {"lineNumber": "1", "item": {"sku": "A"}, "orderLineQuantity": {"amount": "1"},
             "charges": {"charge": \(Self.charge)}, "orderLineStatuses": {"orderLineStatus": {"status": "Shipped"}}}
            """
        )
        #expect(order.faults.isEmpty)
        #expect(order.lines.map(\.total) == [Money(500, .usd)])
        #expect(order.lines[0].standing == .fulfilled)
    }

    @Test(
        "a line whose state nobody knows, or that is picked up, is for a person",
        arguments: [
            (#"[{"status": "Created"}]"#, "S2H", []), (#"[{"status": "Created"}]"#, "", []),
            ("[]", "S2H", [.badRow]), (#"[{"status": "Lost"}]"#, "S2H", [.badRow]),
            (#"[{"status": "Created"}, {}]"#, "S2H", [.alreadyFulfilled]),
            (#"[{"status": "Created"}]"#, "PICKUP", [.nothingToShip]),
            (#"[{"status": "Created"}]"#, "S2S", [.nothingToShip]),
        ] as [(String, String, [ReasonCode])]
    )
    func lines(states: String, option: String, codes: [ReasonCode]) throws {
        let order = try order(
            """
            [{"lineNumber": "1", "item": {"sku": "A"}, "orderLineQuantity": {"amount": "1"},
             "fulfillment": {"fulfillmentOption": "\(option)"}, "charges": {"charge": [\(Self.charge)]},
             "orderLineStatuses": {"orderLineStatus": \(states)}}]
            """
        )
        #expect(order.faults.map(\.code) == codes)
    }

    @Test(
        "a line whose units are not all told, or that its customer wants to cancel, is for a person",
        arguments: [
            (#""statusQuantity": {"amount": "3"}"#, "", []),
            (#""statusQuantity": {"amount": "2"}"#, "", [.alreadyFulfilled]),
            (#""statusQuantity": {"amount": "3.0"}"#, #""intentToCancel": "NO","#, []),
            (#""x": 1"#, #""intentToCancel": "YES","#, [.cancelRequested]),
            (#""x": 1"#, #""intentToCancel": "y","#, [.cancelRequested]),
        ] as [(String, String, [ReasonCode])]
    )
    func units(state: String, member: String, codes: [ReasonCode]) throws {
        let order = try order(
            """
            [{"lineNumber": "1", "item": {"sku": "A"}, "orderLineQuantity": {"amount": "3"}, \(member)
             "charges": {"charge": [\(Self.charge)]},
             "orderLineStatuses": {"orderLineStatus": [{"status": "Acknowledged", \(state)}]}}]
            """
        )
        #expect(order.faults.map(\.code) == codes)
    }

    @Test(
        "the table knows the states of the answers, prices with a dollar, and no day by its number",
        arguments: [
            ("Acknowledged", "2026-11-18", []), ("Partially Shipped", "2026-11-18", [.badRow]),
            ("On Hold", "2026-11-18", [.badRow]), ("Created", "46343", [.fileDamage]),
        ] as [(String, String, [ReasonCode])]
    )
    func tableWords(status: String, day: String, codes: [ReasonCode]) throws {
        let text =
            "PO#,Order#,Order Date,FLIDS,Line#,Status,Qty,SKU,Item Cost\n1,2,\(day),x,1,\(status),1,A,\"$1,005.00\"\n"
        let order = try Walmart.make("").read(text)[0]
        #expect(order.faults.map(\.code) == codes && order.lines[0].total == Money(100_500, .usd))
    }

    @Test("the table's customers may ask to cancel, and its words for states are two")
    func table() throws {
        let header =
            "PO#,Order#,FLIDS,Line#,Status,Qty,SKU,Item Cost,Discount,Customer Intent To Cancel"
        let orders = try Walmart.make("").read(
            "\(header)\n1,2,x,1,Created,1,A,5.00,1.00,Y\n2,3,x,1,Canceled,1,A,5.00,,N\n3,4,x,1,Refunded,1,A,5.00,,\n"
        )
        #expect(orders.map(\.standing) == [.cancelRequested, .open, .open])
        #expect(orders.map(\.lines[0].standing) == [.open, .cancelled, .returned])
        #expect(orders[0].lines[0].discount == Money(100, .usd))
    }

    @Test(
        "whoever else ships it, it is not for a supplier",
        arguments: [
            ("SellerFulfilled", Order.Standing.open), ("Seller Fulfilled", .open),
            ("WFSFulfilled", .marketplace),
            ("3PLFulfilled", .marketplace), ("Walmart Fulfilled", .marketplace), ("", .open),
        ]
    )
    func entities(name: String, standing: Order.Standing) throws {
        let text =
            "PO#,Order#,FLIDS,Line#,Status,Qty,SKU,Item Cost,Fulfillment Entity\n1,2,x,1,Created,1,A,5.00,\(name)\n"
        #expect(try Walmart.make("").read(text)[0].standing == standing)
    }
}
