import PipelineKit
@testable import PipelineLayout
import PipelineTesting
import Testing

@Suite struct ColumnGuessTests {
    private func guess(_ text: String) throws -> ColumnGuess {
        try ColumnGuess(
            FileSample(Array(text.utf8), isWhole: true),
            of: Path(location: "a.csv", label: "a.csv")
        )
    }

    @Test("gives names their facts, and each fact once")
    func table() throws {
        let guess = try guess("Order ID;Date;Article;Qty;Price;Price;Ship-City;Colour\n")
        #expect(guess.separator == "semicolon")
        #expect(
            guess.columns.map(\.fact) == [
                .orderID, .createdAt, .sku, .quantity, .unitPrice, nil, .city, nil,
            ]
        )
        #expect(
            guess.yaml(for: "a \"b\".csv") == """
                - channel: plain
                  files: "a \\"b\\".csv"
                  separator: semicolon
                  # currency: ?
                  columns:
                    "Order ID": order_id
                    "Date": created_at
                    "Article": sku
                    "Qty": quantity
                    "Price": unit_price
                    # "Price": ?
                    "Ship-City": city
                    # "Colour": ?

                """
        )
    }

    @Test("finds the lines of an order in JSON, and the paths of its facts")
    func tree() throws {
        let guess = try guess(
            #"[{"id": 1, "to": {"name": "x", "plz": "1"}, "basket": {"items": [{"sku": "A", "qty": 1}]}}]"#
        )
        #expect(guess.lines == "basket.items")
        #expect(guess.columns.map(\.name) == ["id", "to.name", "to.plz", "sku", "qty"])
        #expect(
            guess.columns.map(\.fact) == [.orderID, .shipName, .postalCode, .sku, .quantity]
        )
    }

    @Test("a file without names is refused", arguments: ["", "x\n", "[1]", "{", "[]"])
    func refused(text: String) {
        #expect(throws: Fault.self) { try guess(text) }
    }

    /// The facts of a header, without the columns that have none.
    private func facts(_ header: String) throws -> [String: Fact] {
        Dictionary(
            try guess(header + "\n").columns.compactMap { name, fact in fact.map { (name, $0) } }
        ) { $1 }
    }

    @Test(
        "the parts of an address are those of one side, the recipient before the payer",
        arguments: [
            (
                "Order ID,Name,Address,City,State,Zip,Shipping Name,Shipping Address1,Shipping City,Shipping State",
                ["Shipping Name", "Shipping Address1", "Shipping City", "Shipping State"]
            ),
            (
                "id,billing_name,billing_city,billing_zip,shipping_name,shipping_city,shipping_zip",
                ["shipping_name", "shipping_city", "shipping_zip"]
            ),
            (
                "Order Number,First Name (Billing),City (Billing),First Name (Shipping),Address 1&2 (Shipping),City (Shipping)",
                ["First Name (Shipping)", "Address 1&2 (Shipping)", "City (Shipping)"]
            ),
            ("Order ID,Name,Street,City,State", ["Name", "Street", "City", "State"]),
            ("Order ID,Consumer Name,Delivery Address", ["Consumer Name", "Delivery Address"]),
            ("Order ID,Billing Name,Billing City", ["Billing Name", "Billing City"]),
            (
                "Bestellnummer,Käufer Name,Käufer Ort,Empfänger Name,Empfänger Ort",
                ["Empfänger Name", "Empfänger Ort"]
            ),
            (
                "Order ID,Bill To Name,Bill To City,Deliver To Name,Deliver To City",
                ["Deliver To Name", "Deliver To City"]
            ),
            (
                "Order ID,Name,Street,Receiver Name,Receiver Street",
                ["Receiver Name", "Receiver Street"]
            ),
            (
                "Order ID,Customer Name,Customer City,Gift Recipient,Recipient City",
                ["Gift Recipient", "Recipient City"]
            ),
            ("Order ID,Versand Name,Versand Ort,Versandkosten", ["Versand Name", "Versand Ort"]),
            ("Order ID,Shipping Method,Shipping Date,Shipping", []),
        ]
    )
    func sides(header: String, address: [String]) throws {
        let parts: Set<Fact> = [
            .shipName, .firstName, .addressLine1, .city, .region, .postalCode, .country, .company,
        ]
        let found = try facts(header).filter { parts.contains($0.value) }
        #expect(found.keys.sorted() == address.sorted())
    }

    @Test(
        "the surest name has a fact, wherever its column stands",
        arguments: [
            ("Item Number,SKU", "SKU", Fact.sku),
            ("Name,Order ID,City,Street", "Order ID", .orderID),
            ("number,order_number,sku", "order_number", .orderNumber),
            ("transaction_id,sku", "sku", .sku), ("Währung,Order", "Währung", .currency),
            ("Straße,Order", "Straße", .addressLine1),
            ("Item Quantity,x", "Item Quantity", .quantity),
            ("Quantity (- Refund),x", "Quantity (- Refund)", .quantity),
            ("Lineitem variant,x", "Lineitem variant", .variant),
            ("Fulfillment Status,x", "Fulfillment Status", .fulfilment),
            ("Order Status,State,City,Street", "Order Status", .status),
            ("Order Status,State,City,Street", "State", .region),
            ("Order Shipping Amount,Shipping", "Order Shipping Amount", .shipping),
        ]
    )
    func sure(header: String, name: String, fact: Fact) throws {
        #expect(try facts(header)[name] == fact)
    }

    @Test(
        "the form of days is told by all of them, the usual ones need not be said",
        arguments: [
            ("2026-11-17", "2026-11-18 09:00", nil), ("17.11.2026", "18.11.2026", "day-first"),
            ("11/12/2026", "11/30/2026", "month-first"), ("11/12/2026", "30/11/2026", "day-first"),
            ("Nov-17-26", "Nov-18-26", "named"), ("soon", "later", nil), ("", "", nil),
        ] as [(String, String, String?)]
    )
    func times(first: String, second: String, form: String?) throws {
        let guess = try guess("order_id,date,sku,qty\n1,\(first),A,1\n2,\(second),A,1\n")
        #expect(guess.times == form)
        #expect(guess.yaml(for: "a").contains("  times: ") == (form != nil))
    }

    @Test("prices hold a tax that is called as in Germany")
    func tax() throws {
        #expect(try guess("id,sku,MwSt.\n").yaml(for: "a").contains("  tax_included: true\n"))
        #expect(try !guess("id,sku,Tax\n").yaml(for: "a").contains("tax_included"))
    }

    @Test("whether an order is paid, cancelled or a test is not left out")
    func truths() throws {
        let facts = try facts("id,sku,is_cancelled,paid,is_test,refunded_amount")
        #expect(
            facts == [
                "id": .orderID, "sku": .sku, "is_cancelled": .cancelledAt, "paid": .payment,
                "is_test": .test, "refunded_amount": .refunded,
            ]
        )
    }

    @Test("names that only look like a fact are left to a person")
    func open() throws {
        #expect(try facts("transaction_id,payment_method,state,sku").keys.sorted() == ["sku"])
    }

    @Test("the header may stand below a title, and commas before cents are noticed")
    func framed() throws {
        let guess = try guess(
            "\nOrders of the week\nBestellnummer;Artikelnummer;Menge;Einzelpreis\n1;A;2;12,50\n"
        )
        #expect(guess.columns.map(\.fact) == [.orderNumber, .sku, .quantity, .unitPrice])
        #expect(guess.separator == "semicolon" && guess.hasCommas)
        #expect(guess.yaml(for: "a.csv").contains("  decimal: comma\n  # currency: ?\n"))
    }

    @Test(
        "finds orders in their envelope, and their lines among other lists",
        arguments: [
            (#"{"orders": [{"id": 1, "items": [{"sku": "A", "qty": 1}]}]}"#, "orders", "items"),
            (
                #"{"meta": {"n": 1}, "data": [{"id": 1, "tags": [{"k": 1}], "items": [{"sku": "A"}]}]}"#,
                "data", "items"
            ),
            (
                #"{"result": {"list": [{"id": 1, "items": [{"sku": "A"}]}]}}"#, "result.list",
                "items"
            ),
            (#"[{"id": 1, "items": []}, {"id": 2, "items": [{"sku": "A"}]}]"#, "", "items"),
            (#"{"id": 1, "basket": {"rows": [{"product": {"sku": "A"}}]}}"#, "", "basket.rows"),
            (#"{"id": 1, "sku": "A", "qty": 2}"#, "", ""),
            (
                #"{"items": [{"entity_id": 1, "items": [{"sku": "A", "qty_ordered": 1}]}], "total_count": 1}"#,
                "items", "items"
            ),
            (#"{"rows": [{"order_id": 1, "sku": "A", "qty": 2}]}"#, "rows", ""),
            (#"{"orders": [{"id": 1, "items": [{"sku": "A", "qty"#, "orders", "items"),
        ]
    )
    func shapes(json: String, orders: String, lines: String) throws {
        let guess = try guess(json)
        #expect(guess.orders == orders && guess.lines == lines)
        #expect(guess.columns.contains { $0.fact == .orderID })
        #expect(guess.columns.contains { $0.fact == .sku })
    }

    @Test("a name that order and line share is a key of the map once")
    func shared() throws {
        let guess = try guess(
            #"{"id": 1, "name": "x", "sku": "set", "items": [{"id": 7, "name": "Mug", "sku": "A", "qty": 1}]}"#
        )
        let facts = guess.columns.compactMap { name, fact in fact.map { "\(name): \($0.name)" } }
        #expect(
            facts == [
                "id: order_id", "items.id: line_id", "items.name: title", "items.sku: sku",
                "qty: quantity",
            ]
        )
    }
}
