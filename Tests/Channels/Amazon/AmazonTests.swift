import AmazonChannel
import Orders
import PipelineKit
import PipelineTesting
import Testing

@Suite struct AmazonTests {
    private static let names = """
        order-id order-item-id purchase-date buyer-name buyer-email sku product-name quantity-purchased \
        currency item-price item-tax shipping-price shipping-tax recipient-name ship-address-1 \
        ship-address-2 ship-city ship-state ship-postal-code ship-country ship-phone-number \
        item-promotion-discount
        """

    /// A report with these rows, each of values by column.
    private static func report(_ rows: [[String: String]], names: String = names) -> String {
        let columns = names.split(separator: " ").map(String.init)
        let lines = rows.map { row in columns.map { row[$0] ?? "" }.joined(separator: "\t") }
        return ([columns.joined(separator: "\t")] + lines).joined(separator: "\n") + "\n"
    }

    private static func row(_ order: String, _ item: String, _ more: [String: String] = [:])
        -> [String: String]
    {
        [
            "order-id": order, "order-item-id": item, "purchase-date": "2026-11-18T09:00:00-08:00",
            "sku": "MUG", "product-name": "Mug \"Blue\", 2 pcs", "quantity-purchased": "2",
            "currency": "USD", "item-price": "1.29", "item-tax": "0.10", "shipping-price": "4.99",
            "shipping-tax": "0.40", "recipient-name": "Mina Voorbeeld",
            "ship-address-1": "Kanaalzicht 12", "ship-city": "Utrecht",
            "ship-postal-code": "3511 AB", "ship-country": "NL",
            "ship-phone-number": "+31 30 0000000",
        ].merging(more) { $1 }
    }

    private static let sample = report([
        row("111-0000001-0000001", "10000000000001"),
        row("111-0000001-0000001", "10000000000002", ["sku": "LAMP", "item-price": "20.00"]),
        row("111-0000002-0000002", "10000000000003", ["recipient-name": "\"Bo\" Test"]),
    ])

    private func amazon(_ yaml: String = "") throws -> Amazon { try Amazon.make(yaml) }

    @Test("keeps the promises every channel makes")
    func promises() throws {
        try ChannelPromises(amazon(), on: Self.sample).check(orders: 2)
    }

    @Test("reads line totals as they are, so that no half cent is lost")
    func totals() throws {
        let orders = try amazon().read(Self.sample)
        #expect(orders.map(\.id.id) == ["111-0000001-0000001", "111-0000002-0000002"])
        #expect(orders[0].lines.map(\.id) == ["10000000000001", "10000000000002"])
        #expect(orders[0].lines.map(\.total) == [Money(129, .usd), Money(2000, .usd)])
        #expect(orders[0].lines[0].quantity == Quantity(2))
        #expect(orders[0].faults.isEmpty)
        #expect(orders[0].shipTo.postalCode == "3511 AB")
        #expect(orders[0].createdAt?.description == "2026-11-18T17:00:00Z")
    }

    @Test("adds up tax and shipping, which stand on the row of each line")
    func sums() throws {
        let charges = try amazon().read(Self.sample)[0].charges
        #expect(charges.tax == Money(100, .usd))
        #expect(charges.shipping == Money(998, .usd))
    }

    @Test("takes quotes for letters, because the reports know no quoting")
    func quotes() throws {
        let orders = try amazon().read(Self.sample)
        #expect(orders[0].lines[0].title == "Mug \"Blue\", 2 pcs")
        #expect(orders[1].shipTo.name == "\"Bo\" Test")
    }

    @Test("a rebate is taken off its line, with either sign", arguments: ["0.29", "-0.29"])
    func rebate(text: String) throws {
        let text = Self.report([Self.row("1-1-1", "1", ["item-promotion-discount": text])])
        #expect(try amazon().read(text)[0].lines[0].discount == Money(29, .usd))
    }

    @Test("a row of another promotion, blank but for its order, adds no line")
    func promotion() throws {
        let blank = ["order-id": "1-1-1", "order-item-id": ""]
        let orders = try amazon().read(Self.report([Self.row("1-1-1", "1"), blank]))
        #expect(orders.count == 1)
        #expect(orders[0].lines.count == 1)
    }

    @Test(
        "what another promotion takes off is taken off the order, whether or not its row names the item"
    )
    func furtherPromotion() throws {
        for item in ["", "1"] {
            let blank = [
                "order-id": "1-1-1", "order-item-id": item, "item-promotion-discount": "0.30",
            ]
            let order = try amazon().read(Self.report([Self.row("1-1-1", "1"), blank, blank]))[0]
            #expect(order.lines.count == 1 && order.faults.isEmpty)
            #expect(order.charges.discount == Money(60, .usd))
        }
    }

    @Test("a rebate without an order's id holds the order above it")
    func strayRebate() throws {
        let orders = try amazon().read(
            Self.report([
                Self.row("1-1-1", "1"), ["item-promotion-discount": "0.30"], Self.row("2-2-2", "2"),
            ])
        )
        #expect(orders.map(\.lines.count) == [1, 1])
        #expect(orders.map { $0.faults.map(\.code) } == [[.badRow], []])
        #expect(orders[0].charges.discount == Money(30, .usd))
    }

    @Test(
        "a report that a spreadsheet has saved says the same, with its quotes and its commas",
        arguments: ["\t", ",", ";"]
    )
    func saved(separator: String) throws {
        func field(_ text: String, _ isQuoted: Bool) -> String {
            isQuoted || text.contains("\"") || text.contains(separator)
                ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
        }
        let expected = try amazon().read(Self.sample)
        for isQuoted in [false, true] {
            let text = Self.sample.split(separator: "\n").map { row in
                row.split(separator: "\t", omittingEmptySubsequences: false)
                    .map { field(String($0), isQuoted) }.joined(separator: separator)
            }.joined(separator: "\r\n")
            let claims = Amazon.claims(on: FileSample(Array(text.utf8), isWhole: true))
            #expect(claims.map(\.layout) == ["order-report"])
            #expect(try amazon().read(text + "\r\n") == expected)
        }
    }

    @Test("the report of what Amazon has shipped is not taken for the one of all orders")
    func shipments() {
        let header = "amazon-order-id\tshipment-id\torder-status\tfulfillment-channel\tsku\n"
        #expect(Amazon.claims(on: FileSample(Array(header.utf8), isWhole: true)).isEmpty)
    }

    @Test(
        "finds the columns by name, in the older order and with columns on request",
        arguments: [
            "order-id order-item-id buyer-email buyer-name sku product-name quantity-purchased currency item-price recipient-name ship-address-1 ship-city ship-postal-code ship-country",
            "order-item-id order-id item-price currency sku quantity-purchased recipient-name ship-country sales-channel bill-address-1 gift-wrap-price",
        ]
    )
    func names(names: String) throws {
        let order = try #require(
            try amazon().read(Self.report([Self.row("1-1-1", "1")], names: names)).first
        )
        #expect(order.lines[0].total == Money(129, .usd))
        #expect(order.shipTo.name == "Mina Voorbeeld")
    }

    private static let unshipped = """
        order-id order-item-id purchase-date days-past-promise sku product-name quantity-purchased \
        quantity-shipped quantity-to-ship recipient-name ship-address-1 ship-city ship-postal-code ship-country
        """

    @Test("the unshipped report ships what is left, and is held for its prices")
    func noPrices() throws {
        let text = Self.report(
            [Self.row("1-1-1", "1", ["quantity-to-ship": "1", "quantity-shipped": "1"])],
            names: Self.unshipped
        )
        let order = try amazon().read(text)[0]
        #expect(order.lines[0].quantity == Quantity(1))
        #expect(order.faults.map(\.code) == [.sellingPriceMissing])
    }

    @Test("or is priced from a catalogue, where the pipeline file names one")
    func catalogue() throws {
        let text = Self.report(
            [Self.row("1-1-1", "1", ["quantity-to-ship": "2"])],
            names: Self.unshipped
        )
        let files = MemoryFiles(["prices.csv": "sku,price,currency\nMUG,12.50,USD\n"])
        let order = try amazon("catalogue: prices.csv").read(text, files: files)[0]
        #expect(order.faults.isEmpty)
        #expect(order.lines[0].total == Money(2500, .usd))
        let other = Self.report(
            [Self.row("1-1-1", "1", ["quantity-to-ship": "2", "sku": "RUG"])],
            names: Self.unshipped
        )
        let unknown = try amazon("catalogue: prices.csv").read(other, files: files)[0]
        #expect(unknown.faults.map(\.code) == [.sellingPriceMissing])
    }

    @Test(
        "a catalogue that is none is refused with its place",
        arguments: [
            ("", "prices.csv:1: The header of a price catalogue is 'sku,price,currency'."),
            (
                "sku,price,currency\nMUG,free,USD\n",
                "prices.csv:2: A row of a price catalogue has a SKU, a price and a currency."
            ),
            (
                "sku,price,currency\nA,1,USD\nA,2,USD\n",
                "prices.csv:3: The catalogue has this SKU twice."
            ),
        ]
    )
    func badCatalogue(text: String, message: String) throws {
        let files = MemoryFiles(["prices.csv": text])
        let fault = #expect(throws: Fault.self) {
            try amazon("catalogue: prices.csv").read(Self.sample, files: files)
        }
        #expect(fault?.description == message)
    }

    @Test("the all orders report tells what Amazon ships itself, and what was called off")
    func allOrders() throws {
        let names = """
            amazon-order-id purchase-date order-status fulfillment-channel sku product-name item-status \
            quantity currency item-price ship-city ship-country
            """
        func row(_ id: String, _ status: String, _ channel: String) -> [String: String] {
            [
                "amazon-order-id": id, "order-status": status, "fulfillment-channel": channel,
                "sku": "MUG", "quantity": "1", "currency": status == "Cancelled" ? "" : "USD",
                "item-price": status == "Cancelled" ? "" : "5.00", "ship-country": "US",
            ]
        }
        let text = Self.report(
            [
                row("1", "Shipped", "Merchant"), row("2", "Unshipped", "Amazon"),
                row("3", "Cancelled", "Merchant"), row("4", "Pending", "Merchant"),
            ],
            names: names
        )
        let orders = try amazon().read(text)
        #expect(orders.map(\.standing) == [.fulfilled, .marketplace, .cancelled, .open])
        #expect(orders.map(\.payment) == [.paid, .paid, .paid, .unpaid])
        #expect(orders[0].shipTo.name.isEmpty)
    }

    @Test("orders of the API know what was sent, what is paid besides, and who asks to cancel")
    func api() throws {
        let json = """
            {"orders": [{"orderId": "9-1", "createdTime": "2026-11-18T10:00:00Z",
             "salesChannel": {"channelName": "AMAZON"},
             "recipient": {"deliveryAddress": {"name": "Mina Voorbeeld", "addressLine1": "Kanaalzicht 12",
             "city": "Utrecht", "postalCode": "3511 AB", "countryCode": "NL"}},
             "proceeds": {"grandTotal": {"amount": "25.00", "currencyCode": "USD"}, "breakdowns": [
              {"type": "ITEM", "subtotal": {"amount": "20.00"}}, {"type": "TAX", "subtotal": {"amount": "2.00"}},
              {"type": "TIP", "subtotal": {"amount": "3.00"}}]},
             "fulfillment": {"fulfillmentStatus": "UNSHIPPED", "fulfilledBy": "MERCHANT"},
             "orderItems": [{"orderItemId": "1", "quantityOrdered": 2, "product": {"sellerSku": "MUG",
              "title": "Mug", "price": {"unitPrice": {"amount": "10.00"}}}}]}]}
            """
        let order = try amazon().read(json)[0]
        #expect(order.standing == .open)
        #expect(order.charges.fees == Money(300, .usd))
        #expect(order.sum == Money(2500, .usd))
        #expect(order.charges.total == order.sum)
        let asks = json.replacing(
            "\"quantityOrdered\"",
            with:
                "\"cancellation\": {\"cancellationRequest\": {\"reason\": \"x\"}}, \"quantityOrdered\""
        )
        #expect(try amazon().read(asks)[0].faults.map(\.code) == [.cancelRequested])
    }
}
