import Orders
import PipelineKit
import PipelineTesting
import Testing
@testable import WooCommerceChannel

@Suite struct WooCommerceTests {
    private static func order(
        _ id: Int,
        _ more: String = "",
        status: String = "processing",
        lines: String = line
    )
        -> String
    {
        """
        {"id": \(id), "number": "N\(id)", "status": "\(status)", "currency": "USD", "currency_symbol": "$",
         "date_created": "2026-11-18T06:00:00", "date_created_gmt": "2026-11-18T09:00:00",
         "shipping_total": "10.00", "total_tax": "1.35", "total": "29.35", "customer_note": "",
         "billing": {"first_name": "Bo", "last_name": "Test", "address_1": "Elders 1", "city": "Delft",
          "postcode": "2611 AA", "country": "NL", "email": "bo@example.test", "phone": "+31 15 0000000"},
         "shipping": {"first_name": "Mina", "last_name": "Voorbeeld", "address_1": "Kanaalzicht 12",
          "city": "Utrecht", "postcode": "3511 AB", "country": "NL"},
         "line_items": [\(lines)]\(more)}
        """
    }

    private static let line = """
        {"id": 315, "name": "Cup &amp; Saucer &#8211; blue", "quantity": 3, "subtotal": "20.00", "total": "18.00",
         "sku": "CUP", "price": 5.999999999999999}
        """

    @Test("keeps the promises every channel makes, on a list, a wrapped list and a line each")
    func promises() throws {
        let orders = [Self.order(1), Self.order(2)]
        let list = orders.joined(separator: ",\n")
        for text in ["[\(list)]", "{\"data\": [\(list)]}"] {
            try ChannelPromises(WooCommerce.make(""), on: text).check(orders: 2)
        }
        #expect(try WooCommerce.make("").read(orders.joined(separator: "\n")).count == 2)
        #expect(try WooCommerce.make("").read(orders[0]).count == 1)
    }

    @Test("reads line totals after discounts, and the shop's time by its twin in UTC")
    func order() throws {
        let order = try WooCommerce.make("").read(Self.order(7))[0]
        #expect(order.faults.isEmpty)
        #expect(order.id.id == "7" && order.number == "N7")
        #expect(order.lines[0].total == Money(1800, .usd))
        #expect(order.lines[0].title == "Cup & Saucer – blue")
        #expect(order.sum == Money(2935, .usd) && order.charges.total == order.sum)
        #expect(order.createdAt?.description == "2026-11-18T09:00:00Z")
        #expect(order.shipTo.name == "Mina Voorbeeld")
        #expect(order.shipTo.phone == "+31 15 0000000")
    }

    @Test("an order without a ship-to goes to whoever pays, and the two are never mixed")
    func billing() throws {
        let text = Self.order(1).replacing(
            "\"address_1\": \"Kanaalzicht 12\"",
            with: "\"address_1\": \"\""
        )
        .replacing("\"city\": \"Utrecht\"", with: "\"city\": \"\"")
        .replacing(
            "\"postcode\": \"3511 AB\", \"country\": \"NL\"}",
            with: "\"postcode\": \"\", \"country\": \"\"}"
        )
        let order = try WooCommerce.make("").read(text)[0]
        #expect(order.shipTo.name == "Bo Test")
        #expect(order.shipTo.city == "Delft")
        let half = Self.order(1).replacing("\"city\": \"Utrecht\"", with: "\"city\": \"\"")
        #expect(try WooCommerce.make("").read(half)[0].shipTo.city == "")
    }

    @Test(
        "a ship-to of which the shop filled in the country alone goes to whoever pays",
        arguments: [("NL", "Delft"), ("", "Delft"), ("BE", "")]
    )
    func prefilled(country: String, city: String) throws {
        var text = Self.order(1)
        for (key, value) in [
            ("address_1", "Kanaalzicht 12"), ("city", "Utrecht"), ("postcode", "3511 AB"),
        ] {
            text = text.replacing("\"\(key)\": \"\(value)\"", with: "\"\(key)\": \"\"")
        }
        text = text.replacing(
            "\"postcode\": \"\", \"country\": \"NL\"",
            with: "\"postcode\": \"\", \"country\": \"\(country)\""
        )
        #expect(try WooCommerce.make("").read(text)[0].shipTo.city == city)
    }

    @Test(
        "knows the states of an order",
        arguments: [
            ("processing", Order.Payment.paid, Order.Standing.open),
            ("completed", .paid, .fulfilled),
            ("pending", .unpaid, .open), ("on-hold", .unpaid, .open), ("failed", .unpaid, .open),
            ("cancelled", .paid, .cancelled), ("trash", .paid, .cancelled),
            ("refunded", .refunded, .open), ("checkout-draft", .unpaid, .open),
            ("pre-ordered", .unpaid, .open),
        ]
    )
    func states(status: String, payment: Order.Payment, standing: Order.Standing) throws {
        let order = try WooCommerce.make("").read(Self.order(1, status: status))[0]
        #expect(order.payment == payment)
        #expect(order.standing == standing)
    }

    @Test("a part that was given back holds an order that is still to be sent")
    func refund() throws {
        let refunds = #", "refunds": [{"id": 1, "total": "-9.00"}]"#
        #expect(try WooCommerce.make("").read(Self.order(1, refunds))[0].payment == .partlyRefunded)
        #expect(
            try WooCommerce.make("").read(Self.order(1, refunds, status: "completed"))[0].payment
                == .paid
        )
    }

    @Test("fees belong to what the order comes to")
    func fees() throws {
        let fees = #", "fee_lines": [{"total": "2.50"}, {"total": "-1.00"}]"#
        #expect(
            try WooCommerce.make("").read(Self.order(1, fees))[0].charges.fees == Money(150, .usd)
        )
    }

    @Test(
        "types drift between versions: numbers may be texts, and SKUs numbers or nothing",
        arguments: [
            (#""quantity": "3""#, "CUP", 3), (#""quantity": 3.0"#, "CUP", 3),
            (#""quantity": 1.5"#, "CUP", nil), (#""quantity": 0"#, "CUP", nil),
        ] as [(String, String, Int?)]
    )
    func types(quantity: String, sku: String, units: Int?) throws {
        let line = Self.line.replacing("\"quantity\": 3", with: quantity)
        let order = try WooCommerce.make("").read(Self.order(1, lines: line))[0]
        #expect(order.lines[0].quantity.units == units ?? 0)
        #expect(order.faults.map(\.code) == (units == nil ? [.badQuantity] : []))
    }

    @Test("what gift cards paid belongs to the total, which leaves it out")
    func giftCards() throws {
        let cards = #", "gift_cards": [{"code": "x", "amount": "3.50"}, {"amount": "1.50"}]"#
        let order = try WooCommerce.make("").read(Self.order(1, cards))[0]
        #expect(order.charges.total == Money(3435, .usd))
    }

    @Test("a line without units and price is what is left of one that was called off")
    func nothing() throws {
        let line = Self.line.replacing("\"quantity\": 3", with: "\"quantity\": 0")
            .replacing("\"total\": \"18.00\"", with: "\"total\": \"0.00\"")
            .replacing("\"id\": 315,", with: "\"id\": 316,")
        let order = try WooCommerce.make("").read(Self.order(1, lines: "\(Self.line), \(line)"))[0]
        #expect(order.faults.isEmpty)
        #expect(order.lines.map(\.standing) == [.open, .cancelled])
    }

    @Test(
        "one column of a plugin's CSV says what is paid and what is sent",
        arguments: [
            ("processing", Order.Payment.paid, Order.Standing.open),
            ("wc-processing", .paid, .open), ("Completed", .paid, .fulfilled),
            ("wc-completed", .paid, .fulfilled), ("Cancelled", .paid, .cancelled),
            ("wc-cancelled", .paid, .cancelled), ("Refunded", .refunded, .open),
            ("wc-refunded", .refunded, .open), ("On hold", .unpaid, .open),
            ("Pending payment", .unpaid, .open), ("Failed", .unpaid, .open),
            ("In Bearbeitung", .unpaid, .open), ("", .unpaid, .open),
        ]
    )
    func mappedStatus(word: String, payment: Order.Payment, standing: Order.Standing) throws {
        for fact in ["status", "payment"] {
            let channel = try WooCommerce.make(
                "columns: {n: order_number, st: \(fact), s: sku, q: quantity, p: line_total}\ncurrency: EUR"
            )
            let order = try channel.read("n,st,s,q,p\n1,\(word),A,1,5.00\n")[0]
            #expect(order.payment == payment && order.standing == standing)
            #expect(order.faults.isEmpty)
        }
    }

    @Test("a plugin's CSV is read by a map of its columns", arguments: ["repeated", "blank"])
    func mapped(further: String) throws {
        let blank = further == "blank"
        let text = """
            order_id,order_date,status,order_currency,sku,qty,line_total,order_total,name,street,city,zip,country
            5,11/18/2026 09:30:00,processing,USD,MUG,2,20.00,30.00,Mina Voorbeeld,Kanaalzicht 12,Utrecht,3511 AB,NL
            5,\(blank ? ",,," : "11/18/2026 09:30:00,processing,USD,")LAMP,1,10.00,\(blank ? ",,,,," : "30.00,Mina Voorbeeld,Kanaalzicht 12,Utrecht,3511 AB,NL")

            """
        let channel = try WooCommerce.make(
            """
            columns: {order_id: order_number, order_date: created_at, status: status, order_currency: currency, \
            sku: sku, qty: quantity, line_total: line_total, order_total: total, name: ship_name, \
            street: address_line_1, city: city, zip: postal_code, country: country}
            times: [month-first]
            further_rows: \(further)
            """
        )
        let orders = try channel.read(text)
        #expect(orders.count == 1)
        #expect(orders[0].faults.isEmpty)
        #expect(orders[0].lines.map(\.sku) == ["MUG", "LAMP"])
        #expect(orders[0].sum == orders[0].charges.total)
        #expect(orders[0].createdAt?.description == "2026-11-18T09:30:00Z")
    }

    @Test(
        "reads characters that HTML names, and leaves what is no name",
        arguments: [
            ("a &lt;b&gt;", "a <b>"), ("&#39;x&#x27;", "'x'"),
            ("A&B; &unknown; &", "A&B; &unknown; &"),
            ("&#0;&#99999999;", "\u{0}&#99999999;"),
        ]
    )
    func html(text: String, plain: String) {
        #expect(HTMLText.plain(text) == plain)
    }
}

@Suite struct WooCommerceDoubtTests {
    private func order(_ more: String, city: String = "\"Utrecht\"") throws -> Order {
        try read(Array(json(more, city: city).utf8))
    }

    private func json(_ more: String, city: String) -> String {
        """
        {"id": 1, "status": "processing", "currency": "USD", "currency_symbol": "$", "billing": {"city": "Delft"},
         "shipping": {"address_1": "Road 1", "city": \(city), "country": "NL"},
         "line_items": [{"id": 1, "sku": "A", "quantity": 1, "total": "5.00"}\(more)]}
        """
    }

    private func read(_ bytes: [UInt8]) throws -> Order { try WooCommerce.make("").read(bytes)[0] }

    @Test("what is picked up is for a person, wherever the payer lives")
    func pickUp() throws {
        let text = json("", city: "\"\"").replacing(
            "\"line_items\"",
            with:
                "\"shipping_lines\": [{\"method_id\": \"local_pickup\", \"total\": \"0\"}], \"line_items\""
        )
        #expect(try read(Array(text.utf8)).faults.map(\.code) == [.nothingToShip])
    }

    @Test(
        "a method of pick-up may bear its instance or a plugin's name",
        arguments: [
            ("local_pickup:5", true), ("local_pickup_plus", true), ("pickup_location:0", true),
            ("flat_rate:2", false), ("pickup_less_delivery", false),
        ]
    )
    func methods(method: String, isPickUp: Bool) throws {
        let text = json("", city: "\"Utrecht\"").replacing(
            "\"line_items\"",
            with:
                "\"shipping_lines\": [{\"method_id\": \"\(method)\", \"total\": \"0\"}], \"line_items\""
        )
        #expect(try read(Array(text.utf8)).faults.map(\.code) == (isPickUp ? [.nothingToShip] : []))
    }

    @Test("letters that cannot be read are a fault, and no letters of an address")
    func letters() throws {
        #expect(try order("", city: "\"Stra\\ud800e\"").faults.map(\.code) == [.badRow])
        var bytes = Array(json("", city: "\"Koeln\"").utf8)
        let place = try #require(bytes.firstRange(of: Array("Koeln".utf8)))
        bytes.replaceSubrange(place, with: [0x4B, 0xF6, 0x6C, 0x6E])
        #expect(try read(bytes).faults.map(\.detail) == ["line 1 is not UTF-8"])
    }

    @Test("a line that stands twice is a fault")
    func twice() throws {
        #expect(
            try order(", {\"id\": 1, \"sku\": \"A\", \"quantity\": 1, \"total\": \"5.00\"}").faults
                .map(\.code) == [.badRow]
        )
        #expect(
            try order(", {\"id\": 2, \"sku\": \"A\", \"quantity\": 1, \"total\": \"5.00\"}").faults
                .isEmpty
        )
    }
}
