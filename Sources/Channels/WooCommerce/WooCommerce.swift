import JSONFormat
import Orders
package import PipelineKit
import PipelineLayout

/// WooCommerce: the orders of its REST API, and any CSV that a plugin of the shop writes, with a column map.
///
/// The JSON is described in `woocommerce/woocommerce-rest-api-docs`, wp-api-v3, orders. There is no CSV that all shops
/// have: each plugin names its columns itself.
package struct WooCommerce: Channel {
    package static let manifest = Manifest(
        "woocommerce",
        "WooCommerce's orders: REST v3 JSON, or a plugin's CSV with a map of its columns.",
        keys: ColumnMap.keys
    )

    static let reading = Layouts(of: manifest.name, trees: [restOrders])

    package static var layouts: [LayoutSummary] {
        reading.summaries
            + [
                LayoutSummary(
                    "mapped-csv",
                    "any plugin's CSV, with 'columns' that name its columns"
                )
            ]
    }

    package static func claims(on sample: FileSample) -> [LayoutClaim] {
        reading.claims(on: sample)
    }

    private let map: ColumnMap

    package init(_ settings: Settings) throws(Finding) {
        map = try ColumnMap(settings, mustHaveColumns: false)
    }

    package func open(
        _ file: any ByteSource,
        of path: Path,
        shop: String,
        files: any NightFiles
    ) throws(Fault) -> any OrderSource {
        guard map.isEmpty else {
            // One word of WooCommerce says what is paid and what is sent.
            let layouts = map.layouts(
                of: Self.manifest.name,
                words: .wooCommerce,
                shared: [.status, .payment]
            )
            return try layouts.open(file, of: path, shop: shop)
        }
        return try Self.reading.open(file, of: path, shop: shop)
    }
}

extension Rules {
    /// What WooCommerce's words mean.
    fileprivate static var wooCommerce: Rules {
        var rules = Rules()
        rules.times = [.isoLocal, .iso, .monthFirst]
        rules.payments = [
            "processing": .paid, "completed": .paid, "cancelled": .paid, "trash": .paid,
            "refunded": .refunded, "partially-refunded": .partlyRefunded,
        ]
        rules.otherPayment = .unpaid
        rules.standings = [
            .status: ["completed": .fulfilled, "cancelled": .cancelled, "trash": .cancelled]
        ]
        // Some plugins write the states as the database has them.
        for (word, payment) in rules.payments { rules.payments["wc-\(word)"] = payment }
        for (word, standing) in rules.standings[.status] ?? [:] {
            rules.standings[.status]?["wc-\(word)"] = standing
        }
        rules.keepsLinesOfNothing = true
        rules.doubts = [.pickUp: ["yes": .nothingToShip]]
        // Prices of units come as numbers with many decimals; the line's total is what counts.
        rules.rounds = true
        return rules
    }
}

extension WooCommerce {
    private static let addressKeys: [(fact: Fact, key: String)] = [
        (.firstName, "first_name"), (.lastName, "last_name"), (.company, "company"),
        (.addressLine1, "address_1"), (.addressLine2, "address_2"), (.city, "city"),
        (.region, "state"), (.postalCode, "postcode"), (.country, "country"),
    ]

    private static let restOrders = TreeLayout(
        "rest-json",
        "orders of the REST API v3: one, a list, or one a line",
        envelopes: [[], ["data"], ["orders"]],
        decides: [["line_items"], ["billing"], ["currency_symbol", "order_key", "customer_note"]],
        order: [
            (.orderID, ["id"]), (.orderNumber, ["number", "id"]), (.currency, ["currency"]),
            (.createdAt, ["date_created_gmt", "date_created"]), (.payment, ["status"]),
            (.status, ["status"]), (.email, ["billing.email"]), (.note, ["customer_note"]),
            (.shipping, ["shipping_total"]), (.tax, ["total_tax"]), (.total, ["total"]),
            (.phone, ["shipping.phone", "billing.phone"]), (.paymentReference, ["transaction_id"]),
        ],
        lines: "line_items",
        line: [
            (.lineID, ["id"]), (.sku, ["sku"]), (.quantity, ["quantity"]),
            (.lineTotal, ["total"]), (.unitPrice, ["price"]),
        ],
        orderWork: { order, told in
            tellAddress(of: order, &told)
            let methods =
                order["shipping_lines"]?.elements.compactMap { $0["method_id"]?.text } ?? []
            if let method = order["shipping_lines"]?.elements.first?["method_title"]?.text {
                told.tell(.shippingMethod, method)
            }
            // Behind the method may stand its instance, or what a plugin makes of it: 'local_pickup:5', 'local_pickup_plus'.
            if methods.contains(where: {
                $0.hasPrefix("local_pickup") || $0.hasPrefix("pickup_location")
            }) {
                told.tell(.pickUp, "yes")
            }
            // A gift card is money that was paid before, which the total leaves out.
            if let cards = order["gift_cards"]?.elements, !cards.isEmpty {
                told.add(up: [order["total"]] + cards.map { $0["amount"] }, as: .total)
            }
            told.add(up: order["fee_lines"]?.elements.map { $0["total"] } ?? [], as: .fees)
            if ["processing", "wc-processing"].contains(order["status"]?.text?.lowercased()),
                order["refunds"]?.elements.isEmpty == false
            {
                told.tell(.payment, "partially-refunded")
            }
        },
        lineWork: { line, told in
            if let name = line["name"]?.text { told.tell(.title, HTMLText.plain(name)) }
        },
        rules: .wooCommerce
    )

    /// An order without a ship-to goes to whoever pays; the two are never mixed.
    private static func tellAddress(of order: JSONNode, _ told: inout TreeLayout.Told) {
        let shipping = order["shipping"]
        // A shop fills in the country itself.
        let country = shipping?["country"]?.text ?? ""
        let isEmpty =
            ["address_1", "address_2", "city", "postcode"].allSatisfy {
                (shipping?[$0]?.text ?? "").isEmpty
            } && (country.isEmpty || country == order["billing"]?["country"]?.text)
        guard let address = isEmpty ? order["billing"] : shipping else { return }
        for (fact, key) in addressKeys { told.tell(fact, address[key]) }
    }
}

/// Texts in which characters are named, as WooCommerce writes product names.
enum HTMLText {
    private static let names: [Substring: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
        "mdash": "—", "hellip": "…",
    ]

    /// The text with the characters themselves; what is no name stays.
    static func plain(_ text: String) -> String {
        var rest = text[...]
        guard let first = rest.utf8.firstIndex(of: 0x26) else { return text }
        var plain = String(rest[..<first])
        rest = rest[first...]
        while let start = rest.utf8.firstIndex(of: 0x26) {
            plain += rest[..<start]
            rest = rest[start...]
            // No name is longer than this.
            guard let end = rest.utf8.prefix(12).firstIndex(of: 0x3B),
                let character = character(rest[rest.utf8.index(after: start)..<end])
            else {
                plain.append("&")
                rest = rest[rest.utf8.index(after: start)...]
                continue
            }
            plain += character
            rest = rest[rest.utf8.index(after: end)...]
        }
        return plain + rest
    }

    private static func character(_ name: Substring) -> String? {
        guard name.hasPrefix("#") else { return names[name] }
        let digits = name.dropFirst()
        let isHex = digits.hasPrefix("x")
        let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}
