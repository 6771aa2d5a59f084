import BigCommerceChannel
import Orders
import PipelineKit
import PipelineTesting
import Testing

@Suite struct BigCommerceTests {
    private static let address = """
        {"first_name": "Mina", "last_name": "Voorbeeld", "street_1": "Kanaalzicht 12", "city": "Utrecht",
         "zip": "3511 AB", "country": "Netherlands", "country_iso2": "NL", "phone": ""}
        """

    private static func order(
        _ id: Int,
        status: Int = 11,
        addresses: String = address,
        product: String = ""
    ) -> String {
        """
        {"id": \(id), "date_created": "Tue, 05 Mar 2019 21:40:11 +0000", "status_id": \(status),
         "currency_code": "USD", "total_inc_tax": "67.6793", "total_tax": "0.0000", "shipping_cost_ex_tax": "5.0000",
         "discount_amount": "0.0000", "coupon_discount": "0.0000", "billing_address": {"email": "x@example.test"},
         "products": [{"id": 15, "name": "Mug", "sku": "MUG", "quantity": 1, "total_ex_tax": "62.6793",
          "type": "physical", "quantity_shipped": 0\(product)}],
         "shipping_addresses": [\(addresses)]}
        """
    }

    @Test("keeps the promises every channel makes")
    func promises() throws {
        let text = "[\(Self.order(1)), \(Self.order(2))]"
        try ChannelPromises(BigCommerce.make(""), on: text).check(orders: 2)
    }

    @Test("rounds amounts of four decimals to those of the currency")
    func order() throws {
        let order = try BigCommerce.make("").read(Self.order(1))[0]
        #expect(order.faults.isEmpty)
        #expect(order.lines[0].total == Money(6268, .usd))
        #expect(order.charges.total == Money(6768, .usd))
        #expect(order.createdAt?.description == "2019-03-05T21:40:11Z")
        #expect(order.shipTo.country == "NL" && order.shipTo.name == "Mina Voorbeeld")
    }

    @Test(
        "knows the numbers of the states",
        arguments: [
            (11, Order.Payment.paid, Order.Standing.open), (1, .unpaid, .open), (7, .unpaid, .open),
            (2, .paid, .fulfilled), (10, .paid, .fulfilled), (5, .paid, .cancelled),
            (4, .refunded, .open), (14, .partlyRefunded, .open), (0, .unpaid, .open),
        ]
    )
    func states(status: Int, payment: Order.Payment, standing: Order.Standing) throws {
        let order = try BigCommerce.make("").read(Self.order(1, status: status))[0]
        #expect(order.payment == payment && order.standing == standing)
    }

    @Test("an order to several addresses is for a person, and one whose parts were not fetched too")
    func forAPerson() throws {
        let two = try BigCommerce.make("").read(
            Self.order(1, addresses: "\(Self.address), \(Self.address)")
        )[0]
        #expect(two.faults.map(\.code) == [.badRow])
        let text = Self.order(1).replacing(#""products": ["#, with: #""x": ["#)
        #expect(try BigCommerce.make("").read(text)[0].faults.map(\.code) == [.badRow])
    }

    @Test("what was sent in part is for a person, what was sent whole is not sent again")
    func shipped() throws {
        let sent = Self.order(1).replacing(
            #""quantity_shipped": 0"#,
            with: #""quantity_shipped": 1"#
        )
        #expect(try BigCommerce.make("").read(sent)[0].lines[0].standing == .fulfilled)
        let part = sent.replacing(#""quantity": 1"#, with: #""quantity": 3"#)
        #expect(try BigCommerce.make("").read(part)[0].faults.map(\.code) == [.alreadyFulfilled])
    }
}

@Suite struct BigCommerceDoubtTests {
    private func order(
        _ status: Int,
        _ more: String = "",
        _ member: String = "\"note\": 1"
    ) throws -> Order {
        try BigCommerce.make("").read(
            """
            {"id": 1, "status_id": \(status), "currency_code": "USD", "total_inc_tax": "5.00", \(member),
             "shipping_addresses": [{"id": 7, "first_name": "Mina", "country_iso2": "NL"}],
             "products": [{"id": 1, "sku": "A", "quantity": 2, "total_ex_tax": "5.00"\(more)}]}
            """
        )[0]
    }

    @Test("what is picked up, sent in part or given back is for a person")
    func states() throws {
        #expect(try order(11).faults.isEmpty)
        #expect(try order(8).faults.map(\.code) == [.nothingToShip])
        #expect(try order(3).faults.map(\.code) == [.alreadyFulfilled])
        #expect(try order(11, ", \"quantity_refunded\": 1").faults.map(\.code) == [.refunded])
        #expect(try order(11, ", \"quantity_refunded\": 0").faults.isEmpty)
    }

    @Test(
        "what a payment or an item says of money given back counts before the state",
        arguments: [
            (#""payment_status": """#, "", Order.Payment.paid, Line.Standing.open, []),
            (#""payment_status": "captured""#, "", .paid, .open, []),
            (#""payment_status": "refunded""#, "", .refunded, .open, []),
            (#""payment_status": "partially refunded""#, "", .partlyRefunded, .open, []),
            (#""payment_status": "Void""#, "", .refunded, .open, []),
            (#""payment_status": "declined""#, "", .unpaid, .open, []),
            (#""payment_status": "held for review""#, "", .unpaid, .open, []),
            (#""payment_status": "authorized""#, "", .unpaid, .open, []),
            (#""refunded_amount": "2.5000""#, "", .partlyRefunded, .open, []),
            (#""refunded_amount": "0.0000""#, "", .paid, .open, []),
            (#""x": 1"#, #", "is_refunded": true"#, .paid, .cancelled, []),
            (#""x": 1"#, #", "quantity_refunded": 2"#, .paid, .cancelled, []),
            (#""x": 1"#, #", "refund_amount": "1.00""#, .paid, .open, [.refunded]),
            (#""x": 1"#, #", "type": "giftcertificate""#, .paid, .digital, []),
        ] as [(String, String, Order.Payment, Line.Standing, [ReasonCode])]
    )
    func payments(
        member: String,
        product: String,
        payment: Order.Payment,
        standing: Line.Standing,
        codes: [ReasonCode]
    ) throws {
        let order = try order(11, product, member)
        #expect(order.payment == payment)
        #expect(order.lines[0].standing == standing)
        #expect(order.faults.map(\.code) == codes)
    }

    @Test(
        "a line that does not go to the address which is put in is for a person",
        arguments: [
            (#""x": 1"#, #", "order_address_id": 7"#, []),
            (#""x": 1"#, #", "order_address_id": 8"#, [.badRow]),
            (#""x": 1"#, #", "order_address_id": 0"#, [.nothingToShip]),
            (
                #""x": 1"#, #", "order_address_id": 7, "order_pickup_method_id": 3"#,
                [.nothingToShip]
            ),
            (#""shipping_address_count": 2"#, #", "order_address_id": 7"#, [.badRow]),
        ] as [(String, String, [ReasonCode])]
    )
    func places(member: String, product: String, codes: [ReasonCode]) throws {
        let order = try order(11, product + #", "type": "physical""#, member)
        #expect(order.faults.map(\.code) == codes)
    }

    @Test("a country without its code is known by its name", arguments: ["null", "\"\""])
    func country(code: String) throws {
        let text = Self.text.replacing("\"NL\"", with: "\(code), \"country\": \"Netherlands\"")
        #expect(try BigCommerce.make("").read(text)[0].shipTo.country == "NL")
    }

    private static let text =
        #"{"id": 1, "status_id": 11, "currency_code": "USD", "total_inc_tax": "5", "shipping_addresses": [{"country_iso2": "NL"}], "products": []}"#

    @Test("amounts are in the currency of the shop, whatever it shows its customers")
    func currency() throws {
        #expect(try order(11, "", #""default_currency_code": "EUR""#).currency == .eur)
    }

    @Test("an order of link objects, whose products nobody fetched, has no line")
    func links() throws {
        let order = try BigCommerce.make("").read(
            #"{"id": 1, "status_id": 11, "currency_code": "USD", "total_inc_tax": "5", "products": {"url": "x", "resource": "y"}}"#
        )[0]
        #expect(order.faults.map(\.code) == [.badRow])
        #expect(order.faults[0].detail.hasSuffix("has an order without a line"))
    }

    /// An order of 100 without tax, of which 10 are tax, with these amounts besides.
    private func sum(_ members: String) throws -> Order {
        try BigCommerce.make("").read(
            """
            {"id": 1, "status_id": 11, "currency_code": "USD", \(members),
             "products": [{"id": 1, "sku": "A", "quantity": 1, "total_ex_tax": "100.0000", "total_inc_tax": "110.0000"}]}
            """
        )[0]
    }

    @Test("wrapping, handling and fees belong to the total")
    func fees() throws {
        let order = try sum(
            """
            "handling_cost_ex_tax": "1.00", "wrapping_cost_ex_tax": "2.00", "total_tax": "10.00",
            "fees": [{"cost_ex_tax": "3.00", "cost_inc_tax": "3.30"}, {"cost": "0.50"}], "total_inc_tax": "116.50"
            """
        )
        #expect(order.charges.fees == Money(650, .usd))
        #expect(order.sum == order.charges.total)
    }

    @Test(
        "discounts of shops whose prices hold the tax hold it too",
        arguments: [
            // Prices without tax: 100 - 11, and a tenth of it.
            ("8.9000", "89.0000", "97.9000", 1100),
            // Prices with tax: 110 - 11.
            ("9.0000", "90.0000", "99.0000", 1000),
        ]
    )
    func discounts(tax: String, net: String, gross: String, discount: Int64) throws {
        let order = try sum(
            """
            "discount_amount": "5.0000", "coupon_discount": "6.0000", "total_tax": "\(tax)",
            "total_ex_tax": "\(net)", "total_inc_tax": "\(gross)"
            """
        )
        #expect(order.charges.discount == Money(discount, .usd))
        #expect(order.sum == order.charges.total)
    }

    @Test("no value of the file stands in a reason")
    func privacy() throws {
        let order = try order(11, ", \"quantity_shipped\": \"Nora Nobody\"")
        #expect(order.faults.map(\.code) == [.alreadyFulfilled])
        #expect(!order.faults.map(\.detail).joined().contains("Nora"))
    }
}
