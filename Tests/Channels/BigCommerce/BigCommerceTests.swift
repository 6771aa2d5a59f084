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
    private func order(_ status: Int, _ more: String = "") throws -> Order {
        try BigCommerce.make("").read(
            """
            {"id": 1, "status_id": \(status), "currency_code": "USD", "total_inc_tax": "5.00",
             "shipping_addresses": [{"first_name": "Mina", "country_iso2": "NL"}],
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

    @Test("no value of the file stands in a reason")
    func privacy() throws {
        let order = try order(11, ", \"quantity_shipped\": \"Nora Nobody\"")
        #expect(order.faults.map(\.code) == [.alreadyFulfilled])
        #expect(!order.faults.map(\.detail).joined().contains("Nora"))
    }
}
