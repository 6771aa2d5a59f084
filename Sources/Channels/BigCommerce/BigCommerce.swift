import JSONFormat
import Orders
package import PipelineKit
import PipelineLayout

/// BigCommerce: the orders of its V2 API, with their products and ship-to addresses inside.
///
/// The API gives products and addresses by calls of their own (`bigcommerce/api-specs`, orders.v2); an order
/// in which they were not put is held, for nobody knows what was bought.
package struct BigCommerce: Channel {
    package static let manifest = Manifest(
        "bigcommerce",
        "BigCommerce's orders: V2 JSON with products and addresses inside."
    )

    static let reading = Layouts(of: manifest.name, trees: trees)

    package static var layouts: [LayoutSummary] { reading.summaries }

    package static func claims(on sample: FileSample) -> [LayoutClaim] {
        reading.claims(on: sample)
    }

    package init(_ settings: Settings) {}

    package func open(
        _ file: any ByteSource,
        of path: Path,
        shop: String,
        files: any NightFiles
    ) throws(Fault) -> any OrderSource {
        try Self.reading.open(file, of: path, shop: shop)
    }
}

extension BigCommerce {
    private static let addressKeys: [(fact: Fact, key: String)] = [
        (.firstName, "first_name"), (.lastName, "last_name"), (.company, "company"),
        (.addressLine1, "street_1"), (.addressLine2, "street_2"), (.city, "city"),
        (.region, "state"), (.postalCode, "zip"), (.phone, "phone"),
    ]

    private static let trees = [
        TreeLayout(
            "v2-json",
            "orders of the V2 API with 'products' and 'shipping_addresses' put into them",
            envelopes: [[], ["data"], ["orders"]],
            decides: [
                ["status_id"], ["currency_code", "default_currency_code"], ["total_inc_tax"],
            ],
            order: [
                (.orderID, ["id"]), (.createdAt, ["date_created"]),
                (.currency, ["currency_code", "default_currency_code"]),
                (.payment, ["status_id"]), (.status, ["status_id"]),
                (.email, ["billing_address.email"]), (.note, ["customer_message"]),
                (.shipping, ["shipping_cost_ex_tax"]), (.fees, ["handling_cost_ex_tax"]),
                (.tax, ["total_tax"]), (.total, ["total_inc_tax"]),
            ],
            lines: "products",
            line: [
                (.lineID, ["id"]), (.sku, ["sku"]), (.title, ["name"]), (.quantity, ["quantity"]),
                (.lineTotal, ["total_ex_tax"]), (.unitPrice, ["price_ex_tax", "base_price"]),
            ],
            orderWork: { order, told in
                tellAddress(of: order, &told)
                told.add(up: [order["discount_amount"], order["coupon_discount"]], as: .discount)
                if order["is_deleted"]?.isTrue == true { told.tell(.cancelledAt, "deleted") }
            },
            lineWork: { line, told in
                if line["type"]?.text == "digital" { told.tell(.needsShipping, "false") }
                let back = line["quantity_refunded"]?.text ?? "0"
                if back != "0" { told.fault(.refunded, "was given back, in part or whole") }
                let sent = line["quantity_shipped"]?.text ?? "0"
                guard sent != "0" else { return }
                if sent == line["quantity"]?.text {
                    told.tell(.lineStatus, "shipped")
                } else {
                    told.fault(.alreadyFulfilled, "was shipped in part")
                }
            },
            rules: rules
        )
    ]

    /// An order may go to several addresses, each a parcel of its own: such a one is for a person.
    private static func tellAddress(of order: JSONNode, _ told: inout TreeLayout.Told) {
        let addresses = order["shipping_addresses"]?.elements ?? []
        if addresses.count > 1 {
            told.fault(
                .badRow,
                "goes to \(addresses.count) addresses, which must be told apart by hand"
            )
        }
        guard let address = addresses.first else { return }
        for (fact, key) in addressKeys { told.tell(fact, address[key]) }
        told.tell(.country, address["country_iso2"] ?? address["country"])
    }

    /// The numbers of the states: 11 awaits fulfilment.
    private static var rules: Rules {
        var rules = Rules()
        rules.times = [.mail, .iso]
        rules.rounds = true
        for state in ["2", "3", "5", "8", "9", "10", "11"] { rules.payments[state] = .paid }
        rules.payments["4"] = .refunded
        rules.payments["14"] = .partlyRefunded
        rules.otherPayment = .unpaid
        rules.standings = [
            .status: ["2": .fulfilled, "5": .cancelled, "6": .cancelled, "10": .fulfilled]
        ]
        rules.doubts = [.status: ["3": .alreadyFulfilled, "8": .nothingToShip]]
        rules.lineStandings = [
            .lineStatus: ["shipped": .fulfilled], .needsShipping: ["false": .digital],
        ]
        return rules
    }
}
