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

    @Test(
        "a line says what is left of it to be sent",
        arguments: [
            (#""fulfillable_quantity": 2"#, .open, []),
            (#""fulfillable_quantity": 1"#, .open, [.alreadyFulfilled]),
            // Nobody says whether it was removed, or handed to a warehouse.
            (#""fulfillable_quantity": 0"#, .open, [.alreadyFulfilled]),
            (#""fulfillable_quantity": 0, "current_quantity": 2"#, .open, [.alreadyFulfilled]),
            (#""fulfillable_quantity": 0, "fulfillment_status": "fulfilled""#, .fulfilled, []),
            (#""fulfillable_quantity": 0, "current_quantity": 0"#, .cancelled, []),
            (#""fulfillable_quantity": 1, "current_quantity": 1"#, .open, [.refunded]),
            (#""current_quantity": 2"#, .open, []), (#""current_quantity": 0"#, .cancelled, []),
            (#""fulfillable_quantity": 0, "requires_shipping": false"#, .digital, []),
            (
                #""fulfillable_quantity": 0, "gift_card": true, "requires_shipping": false"#,
                .digital, []
            ),
            (#""tip": {"payment_gateway": "x"}, "requires_shipping": false"#, .digital, []),
            (#""fulfillment_status": "not_eligible", "fulfillable_quantity": 0"#, .digital, []),
            (#""fulfillment_status": "restocked""#, .cancelled, []),
        ] as [(String, Line.Standing, [ReasonCode])]
    )
    func fulfillable(members: String, standing: Line.Standing, codes: [ReasonCode]) throws {
        let order = try rest(", \(members)")
        #expect(order.lines[0].standing == standing)
        #expect(order.faults.map(\.code) == codes)
    }

    @Test("a line of nothing is what is left of one that was taken out")
    func nothing() throws {
        let order = try Shopify.make("").read(
            #"{"id": 1, "currency": "USD", "financial_status": "paid", "line_items": [{"id": 9, "sku": "A", "quantity": 0, "price": "10.00"}]}"#
        )[0]
        #expect(order.faults.isEmpty && order.lines[0].standing == .cancelled)
    }

    @Test(
        "an order without a ship-to has nothing for a supplier, unless nothing of it is a parcel",
        arguments: [
            ("null", true, [.nothingToShip]), ("null", false, []),
            (#"{"name": "Mina Voorbeeld"}"#, true, []),
        ] as [(String, Bool, [ReasonCode])]
    )
    func withoutAddress(address: String, isParcel: Bool, codes: [ReasonCode]) throws {
        let order = try rest(
            ", \"requires_shipping\": \(isParcel)",
            ", \"shipping_address\": \(address)"
        )
        #expect(order.faults.map(\.code) == codes)
    }

    @Test("what was put back is not sent, and an order sent in part is for a person")
    func states() throws {
        #expect(try rest("", #", "fulfillment_status": "restocked""#).standing == .cancelled)
        #expect(
            try rest("", #", "fulfillment_status": "partial""#).faults.isEmpty,
            "its lines tell"
        )
        let header =
            "Name,Financial Status,Fulfillment Status,Currency,Lineitem quantity,Lineitem price,Lineitem sku"
        func table(_ status: String, _ column: String = "", _ value: String = "") throws -> Order {
            try Shopify.make("").read(
                "\(header)\(column)\n#1,paid,\(status),USD,2,5.00,MUG\(value)\n"
            )[0]
        }
        #expect(try table("restocked").standing == .cancelled)
        #expect(try table("partial").faults.map(\.code) == [.alreadyFulfilled])
        for word in ["pending", "", "null"] {
            let open = try table("partial", ",Lineitem fulfillment status", ",\(word)")
            #expect(open.faults.map(\.code) == [.alreadyFulfilled], "no line says what was sent")
        }
        let sent = try Shopify.make("").read(
            "\(header),Lineitem fulfillment status\n#1,paid,partial,USD,2,5.00,MUG,fulfilled\n#1,,,,1,1.00,CUP,pending\n"
        )[0]
        #expect(sent.faults.isEmpty && sent.lines.map(\.standing) == [.fulfilled, .open])
        #expect(
            try table("unfulfilled", ",Canceled at", ",2026-11-18 09:00:00 +0100").standing
                == .cancelled
        )
    }

    @Test(
        "columns that tell more of the payment than its status count",
        arguments: [
            ("Payment Method", "Shopify Payments", Order.Payment.paid, Order.Standing.open),
            ("Payment Method", "(for testing) Bogus Gateway", .paid, .test),
            ("Refunded Amount", "0.00", .paid, .open),
            ("Refunded Amount", "10.00", .partlyRefunded, .open),
            ("Outstanding Balance", "0.00", .paid, .open),
            ("Outstanding Balance", "25.00", .partlyPaid, .open),
            ("Outstanding Balance", "-5.00", .paid, .open),
        ]
    )
    func payments(column: String, value: String, payment: Order.Payment, standing: Order.Standing)
        throws
    {
        let header =
            "Name,Financial Status,Currency,Lineitem quantity,Lineitem price,Lineitem sku,\(column)"
        let order = try Shopify.make("").read("\(header)\n#1,paid,USD,2,5.00,MUG,\(value)\n")[0]
        #expect(order.payment == payment && order.standing == standing)
    }

    @Test("a line that was edited out says so itself, and leaves the rest to be sent")
    func edited() throws {
        let refunds = #", "refunds": [{"refund_line_items": [{"line_item_id": 9, "quantity": 2}]}]"#
        let order = try rest(#", "current_quantity": 0"#, refunds)
        #expect(order.faults.isEmpty && order.lines[0].standing == .cancelled)
    }

    @Test(
        "without a subtotal the total tells whether the prices hold the tax",
        arguments: [("48.20", false), ("45.00", true), ("60.00", true)]
    )
    func taxByTotal(total: String, isIncluded: Bool) throws {
        let header =
            "Name,Financial Status,Currency,Shipping,Taxes,Total,Lineitem quantity,Lineitem price,Lineitem sku"
        let order = try Shopify.make("").read(
            "\(header)\n#1,paid,USD,5.00,3.20,\(total),2,20.00,MUG\n"
        )[0]
        #expect(order.charges.isTaxIncluded == isIncluded)
        #expect((order.sum == order.charges.total) == (total != "60.00"))
    }

    @Test(
        "what a spreadsheet could not work out, or took for a number, is damage",
        arguments: [
            "Shipping Name,#NAME?", "Shipping Address1,#REF!", "Shipping Phone,1.50356E+10",
        ]
    )
    func spreadsheet(text: String) throws {
        let cells = text.split(separator: ",")
        let header =
            "Name,Financial Status,Currency,Lineitem quantity,Lineitem price,Lineitem sku,\(cells[0])"
        let order = try Shopify.make("").read("\(header)\n#1,paid,USD,2,5.00,MUG,\(cells[1])\n")[0]
        #expect(
            order.faults.map(\.code) == [.fileDamage] && order.faults[0].field == String(cells[0])
        )
    }

    @Test(
        "a file has one decimal mark, and a point alone among its amounts is it",
        arguments: [
            (";", ["30.380", "12,50"], [true, false]), (";", ["10.00", "12,50"], [true, false]),
            (",", ["10.00", "12,50"], [true, false]), (";", ["1.110,00", "12,50"], [true, true]),
            (";", ["10", "12,50"], [true, true]), (",", ["\"12,50\"", "10"], [false, true]),
        ]
    )
    func decimalMark(separator: String, prices: [String], areRead: [Bool]) throws {
        let header = [
            "Name", "Financial Status", "Currency", "Lineitem quantity", "Lineitem price",
            "Lineitem sku",
        ]
        let rows = prices.enumerated().map { number, price in
            let isQuoted = separator == "," && price.contains(",") && !price.hasPrefix("\"")
            return [
                "#\(number)", "paid", number == 0 && price == "30.380" ? "KWD" : "USD", "1",
                isQuoted ? "\"\(price)\"" : price, "MUG",
            ].joined(separator: separator)
        }
        let text = ([header.joined(separator: separator)] + rows).joined(separator: "\n") + "\n"
        let orders = try Shopify.make("").read(text)
        #expect(orders.map(\.faults.isEmpty) == areRead)
        if prices[0] == "30.380" { #expect(orders[0].lines[0].total.minor == 30_380) }
    }

    @Test("duties belong to the total whether or not the prices hold the tax")
    func duties() throws {
        let header =
            "Name,Financial Status,Currency,Subtotal,Shipping,Taxes,Duties,Total,Lineitem quantity,Lineitem price,Lineitem sku"
        for (tax, total, isIncluded) in [
            ("1.60", "13.00", true), ("1.60", "14.60", false), ("1.60", "10.00", true),
        ] {
            let order = try Shopify.make("").read(
                "\(header)\n#1,paid,EUR,10.00,0.00,\(tax),3.00,\(total),1,10.00,MUG\n"
            )[0]
            #expect(order.charges.isTaxIncluded == isIncluded)
        }
    }

    @Test("a table that a spreadsheet has saved as Unicode text has tabs and its own decimal mark")
    func unicodeText() throws {
        let header =
            "Name\tFinancial Status\tCurrency\tTotal\tLineitem quantity\tLineitem price\tLineitem sku"
        let order = try Shopify.make("").read("\(header)\n#1\tpaid\tEUR\t10,50\t1\t10,50\tMUG\n")[0]
        #expect(order.faults.isEmpty && order.charges.total == Money(1050, .eur))
    }

    @Test("duties, fees and a tip belong to the total, and a tip that is a line counts once")
    func fees() throws {
        let sets =
            #", "original_total_duties_set": {"shop_money": {"amount": "2.00"}}, "total_tip_received": "3.00""#
        #expect(try rest("", sets).charges.fees == Money(500, .usd))
        #expect(try rest(#", "tip": {}"#, sets).charges.fees == Money(200, .usd))
    }

    @Test("rows on which the order's columns are repeated are further lines of it")
    func repeated() throws {
        let header =
            "Name,Financial Status,Currency,Subtotal,Total,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Id"
        func row(_ line: String, total: String = "15.00", id: String = "9") -> String {
            "#1,paid,USD,15.00,\(total),\(line),\(id)\n"
        }
        let (mug, cup) = ("1,Mug,10.00,MUG", "1,Cup,5.00,CUP")
        func lines(_ rows: String...) throws -> [[String]] {
            try Shopify.make("").read("\(header)\n" + rows.joined()).map { $0.lines.map(\.sku) }
        }
        #expect(try lines(row(mug), row(cup)) == [["MUG", "CUP"]])
        #expect(
            try lines(row(mug), row(cup), row(mug), row(cup)) == [["MUG", "CUP"], ["MUG", "CUP"]]
        )
        #expect(try lines(row(mug), row(mug)) == [["MUG"], ["MUG"]], "the order once more")
        #expect(
            try lines(row(mug), row(cup, total: "16.00")) == [["MUG"], ["CUP"]],
            "another version"
        )
        #expect(try lines(row(mug), row(cup, id: "8")) == [["MUG"], ["CUP"]], "another order")
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
