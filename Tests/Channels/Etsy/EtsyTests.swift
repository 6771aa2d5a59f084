import EtsyChannel
import Orders
import PipelineKit
import PipelineTesting
import Testing

@Suite struct EtsyTests {
    private static let header =
        "Sale Date,Item Name,Buyer,Quantity,Price,Discount Amount,Shipping Discount,Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Ship Name,Ship Address1,Ship City,Ship State,Ship Zipcode,Ship Country,Order ID,Variations,SKU"

    private static func row(
        _ order: String,
        _ transaction: String,
        _ more: String = "24.99",
        shipping: String = "5.00",
        tax: String = "2.00",
        sku: String = "MUG"
    ) -> String {
        "11/18/26,Mug,someone,2,\(more),1.00,0,\(shipping),\(tax),49.98,USD,\(transaction),900,11/18/26,,Mina Voorbeeld,Kanaalzicht 12,Utrecht,,3511 AB,The Netherlands,\(order),Color:Blue,\(sku)"
    }

    private static let items =
        [
            header, row("3001", "1"),
            row("3001", "2", "$10.00", shipping: "0", tax: "0", sku: "LAMP"),
            row("#3002", "3"),
        ].joined(separator: "\n") + "\n"

    private static let orders = """
        Sale Date,Order ID,Full Name,Street 1,Ship City,Ship Country,Currency,Order Value,Discount Amount,Shipping,Sales Tax,Order Total,Order Net
        11/18/26,3001,Mina Voorbeeld,Kanaalzicht 12,Utrecht,The Netherlands,USD,69.98,2.00,5.00,2.00,74.98,70.00
        11/18/26,3002,Mina Voorbeeld,Kanaalzicht 12,Utrecht,The Netherlands,USD,49.98,1.00,5.00,2.00,55.98,50.00

        """

    @Test("keeps the promises every channel makes, alone and joined")
    func promises() throws {
        try ChannelPromises(Etsy.make(""), on: Self.items).check(orders: 2)
        let files = MemoryFiles(["orders.csv": Self.orders])
        try ChannelPromises(Etsy.make("sold_orders: orders.csv"), on: Self.items, files: files)
            .check(orders: 2)
    }

    @Test("both tables are known in British wording, where what is shipped is delivered")
    func britishWording() throws {
        let items = """
            Sale Date,Item Name,Buyer,Quantity,Price,Discount Amount,Delivery Discount,Order Delivery,Order Sales Tax,Item Total,\
            Currency,Transaction ID,Listing ID,Date Paid,Date Posted,Delivery Name,Delivery Address1,Delivery Address2,\
            Delivery City,Delivery State,Delivery Zipcode,Delivery Country,Order ID,Variations,SKU
            04/20/26,Mug,someone,2,10.00,0.00,1.00,3.50,0.00,20.00,GBP,9001,7001,04/20/2026,,Mina Voorbeeld,1 High St,Flat 2,\
            Bath,Somerset,BA1 1AA,United Kingdom,5001,,MUG

            """
        let orders = """
            Sale Date,Order ID,Full Name,Date Posted,Street 1,Delivery City,Delivery Country,Currency,Discount Amount,\
            Delivery Discount,Delivery,Sales Tax,Order Total,Status,Order Net
            04/20/26,5001,Mina Voorbeeld,,1 High St,Bath,United Kingdom,GBP,0.00,1.00,3.50,0.00,22.50,,21.40

            """
        let channel = try Etsy.make("sold_orders: orders.csv")
        let order = try channel.read(items, files: MemoryFiles(["orders.csv": orders]))[0]
        #expect(order.faults.isEmpty && order.standing == .open)
        #expect(order.charges.shipping.minor == 250 && order.sum == order.charges.total)
        let expected = Address(
            name: "Mina Voorbeeld",
            company: "",
            line1: "1 High St",
            line2: "Flat 2",
            city: "Bath",
            region: "Somerset",
            postalCode: "BA1 1AA",
            country: "GB",
            phone: ""
        )
        #expect(order.shipTo == expected)
        let alone = try Etsy.make("").read(orders)[0]
        #expect(alone.shipTo.city == "Bath" && alone.charges.shipping.minor == 250)
        let posted = items.replacing("04/20/2026,,Mina", with: "04/20/2026,04/22/2026,Mina")
        #expect(try Etsy.make("").read(posted)[0].standing == .fulfilled)
    }

    @Test("a file that a spreadsheet has saved with semicolons has commas before its cents")
    func saved() throws {
        func commas(_ text: String) -> String {
            text.replacing(",", with: ";").replacing(".", with: ",")
        }
        let expected = try Etsy.make("").read(Self.items)
        #expect(try Etsy.make("").read(commas(Self.items)) == expected)
        let mixed = commas(Self.items).replacing("10,00", with: "10.00")
        #expect(
            try Etsy.make("").read(mixed).allSatisfy {
                $0.faults.contains { $0.code == .badMoney }
            },
            "a file has one decimal mark"
        )
        #expect(try Etsy.make("").read(Self.items.replacing(",", with: ";")) == expected)
    }

    @Test("counts shipping and tax of an order once, and its discounts by line")
    func order() throws {
        let order = try Etsy.make("").read(Self.items)[0]
        #expect(order.faults.isEmpty)
        #expect(order.id.id == "3001")
        #expect(order.lines.map(\.id) == ["1", "2"])
        #expect(order.lines.map(\.total.minor) == [4998, 2000])
        #expect(order.lines.map(\.discount.minor) == [100, 100])
        #expect(order.charges.shipping == Money(500, .usd))
        #expect(order.charges.tax == Money(200, .usd))
        #expect(order.charges.total == nil)
        #expect(order.shipTo.country == "NL")
        #expect(order.lines[0].title == "Mug - Color:Blue")
        #expect(order.createdAt?.date == "2026-11-18")
    }

    @Test("takes the total of an order from the other file, by its id with or without a hash")
    func joined() throws {
        let files = MemoryFiles(["orders.csv": Self.orders])
        let orders = try Etsy.make("sold_orders: orders.csv").read(Self.items, files: files)
        #expect(orders.map(\.id.id) == ["3001", "3002"])
        #expect(orders.map { $0.charges.total?.minor } == [7498, 5598])
        // 69.98 of goods, 2.00 off, 5.00 for shipping and 2.00 of tax.
        #expect(orders[0].sum == Money(7498, .usd))
    }

    @Test("the British file has one name for two columns, of which the second is the tax")
    func british() throws {
        let text = Self.items.replacing(
            "Shipping Discount,Order Shipping,Order Sales Tax",
            with: "Delivery Discount,Delivery,Delivery Discount"
        ).replacing("Date Shipped", with: "Date Posted")
        let charges = try Etsy.make("").read(text)[0].charges
        #expect(charges.shipping == Money(500, .usd))
        #expect(charges.tax == Money(200, .usd))
    }

    @Test("the sold orders alone have nothing to send: each is held, and none is lost")
    func alone() throws {
        let orders = try Etsy.make("").read(Self.orders)
        #expect(orders.count == 2)
        #expect(orders.allSatisfy { $0.faults.map(\.code) == [.badRow] })
        #expect(orders.allSatisfy { $0.lines.count == 1 && $0.lines[0].quantity == .zero })
    }

    @Test("two files under Etsy's own names are a pair, whichever of them is read")
    func pair() throws {
        let more =
            Self.orders
            + "11/18/26,3009,Mina Voorbeeld,Road 1,Utrecht,The Netherlands,USD,1.00,0,0,0,1.00,1.00\n"
        let (first, second) = ("in/EtsySoldOrderItems2026-11.csv", "in/EtsySoldOrders2026-11.csv")
        let files = MemoryFiles([first: Self.items, second: more])
        func read(_ name: String, _ files: MemoryFiles, _ yaml: String = "") throws -> [Order] {
            let path = Path(location: name, label: name)
            var source = try Etsy.make(yaml).open(
                try files.open(path),
                of: path,
                shop: "",
                files: files
            )
            var orders: [Order] = []
            while let chunk = try source.next() { orders += try chunk.read() }
            return orders
        }
        let items = try read(first, files)
        #expect(items.map { $0.charges.total?.minor } == [7498, 5598])
        let orders = try read(second, files)
        #expect(orders.map(\.id.id) == ["3001", "3002", "3009"])
        #expect(Array(orders.prefix(2)) == items, "the same orders, so that they are sent once")
        #expect(orders[2].faults.map(\.code) == [.badRow], "what has no items is not lost")
        // A file alone, under another name, or that the pipeline file pairs otherwise.
        let alone = MemoryFiles([first: Self.items])
        #expect(try read(first, alone).map(\.charges.total) == [nil, nil])
        let renamed = MemoryFiles(["in/items.csv": Self.items, second: more])
        #expect(try read("in/items.csv", renamed).map(\.charges.total) == [nil, nil])
        let own = MemoryFiles([
            first: Self.items, second: more,
            "own.csv": Self.orders.replacing("74.98", with: "75.98"),
        ])
        #expect(try read(first, own, "sold_orders: own.csv")[0].charges.total == Money(7598, .usd))
    }

    @Test("a companion file that is none is refused by its name")
    func noCompanion() throws {
        let files = MemoryFiles(["orders.csv": Self.items])
        let fault = #expect(throws: Fault.self) {
            try Etsy.make("sold_orders: orders.csv").read(Self.items, files: files)
        }
        #expect(fault?.message == "This is no table of the layout 'sold-orders'.")
    }
}

@Suite struct EtsyDoubtTests {
    private static let header =
        "Sale Date,Item Name,Quantity,Price,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Order ID,Listings Type,InPerson Location,SKU"

    private func order(_ values: String, sold: String? = nil) throws -> Order {
        let text = "\(Self.header)\n11/18/26,Mug,1,5.00,USD,1,9,\(values),MUG\n"
        guard let sold else { return try Etsy.make("").read(text)[0] }
        let files = MemoryFiles([
            "o.csv":
                "Sale Date,Order ID,Full Name,Order Net,Order Total,Status,Date Shipped\n11/18/26,7,X,1,5.00,\(sold)\n"
        ])
        return try Etsy.make("sold_orders: o.csv").read(text, files: files)[0]
    }

    @Test("what is not paid, digital, handed over or sent is not sent")
    func states() throws {
        #expect(try order("11/18/26,,7,listing,").payment == .paid)
        #expect(try order(",,7,listing,").payment == .unpaid)
        #expect(try order("11/18/26,,7,digital,").lines[0].standing == .digital)
        #expect(try order("11/18/26,,7,listing,Market Square").standing == .fulfilled)
        #expect(try order("11/18/26,11/19/26,7,listing,").standing == .fulfilled)
    }

    @Test("the other file says what was called off or sent since")
    func joined() throws {
        #expect(try order("11/18/26,,7,listing,", sold: "Canceled,").standing == .cancelled)
        #expect(try order("11/18/26,,7,listing,", sold: "Refunded,").standing == .cancelled)
        #expect(try order("11/18/26,,7,listing,", sold: ",11/19/26").standing == .fulfilled)
        #expect(try order("11/18/26,,7,listing,", sold: ",").standing == .open)
    }
}
