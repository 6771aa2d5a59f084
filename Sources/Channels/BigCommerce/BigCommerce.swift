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
        (.shippingMethod, "shipping_method"),
    ]

    private static let trees = [
        TreeLayout(
            "v2-json",
            "orders of the V2 API with 'products' and 'shipping_addresses' put into them",
            envelopes: [[], ["data"], ["orders"]],
            decides: [
                ["status_id"], ["default_currency_code", "currency_code"], ["total_inc_tax"],
            ],
            order: [
                (.orderID, ["id"]), (.createdAt, ["date_created"]),
                // The other code is that of the prices which the shop shows.
                (.currency, ["default_currency_code", "currency_code"]),
                (.payment, ["status_id"]), (.status, ["status_id"]),
                (.email, ["billing_address.email"]), (.note, ["customer_message"]),
                (.shipping, ["shipping_cost_ex_tax"]),
                (.tax, ["total_tax"]), (.total, ["total_inc_tax"]),
                (.paymentReference, ["payment_provider_id"]),
            ],
            lines: "products",
            line: [
                (.lineID, ["id"]), (.sku, ["sku"]), (.title, ["name"]), (.quantity, ["quantity"]),
                (.lineTotal, ["total_ex_tax"]), (.unitPrice, ["price_ex_tax", "base_price"]),
            ],
            orderWork: { order, told in
                tellAddress(of: order, &told)
                tellPayment(of: order, &told)
                tellDiscount(of: order, &told)
                told.add(up: fees(of: order, "ex"), as: .fees)
                if order["is_deleted"]?.isTrue == true { told.tell(.cancelledAt, "deleted") }
            },
            lineWork: tellLine,
            rules: rules
        )
    ]

    private static func tellLine(_ line: JSONNode, _ told: inout TreeLayout.Told) {
        if ["digital", "giftcertificate"].contains(line["type"]?.text) {
            told.tell(.needsShipping, "false")
        }
        let back = line["quantity_refunded"]?.text ?? "0"
        if line["is_refunded"]?.isTrue == true || back != "0" && back == line["quantity"]?.text {
            told.tell(.lineStatus, "refunded")
        } else if back != "0" || isAmount(line["refund_amount"]) {
            told.fault(.refunded, "was given back in part")
        }
        let sent = line["quantity_shipped"]?.text ?? "0"
        guard sent != "0" else { return }
        if sent == line["quantity"]?.text {
            told.tell(.lineStatus, "shipped")
        } else {
            told.fault(.alreadyFulfilled, "was shipped in part")
        }
    }

    /// Whether it is there and not zero.
    private static func isAmount(_ node: JSONNode?) -> Bool {
        node?.text?.contains { ("1"..."9").contains($0) } ?? false
    }

    /// An order may go to several addresses, each a parcel of its own: such a one is for a person.
    private static func tellAddress(of order: JSONNode, _ told: inout TreeLayout.Told) {
        let addresses = order["shipping_addresses"]?.elements ?? []
        let count = order["shipping_address_count"]?.text.flatMap { Int($0) } ?? addresses.count
        if max(count, addresses.count) > 1 {
            told.fault(.badRow, "goes to several addresses, which must be told apart by hand")
        }
        guard let address = addresses.first else { return }
        for (fact, key) in addressKeys { told.tell(fact, address[key]) }
        let countries = [address["country_iso2"], address["country"]]
        told.tell(.country, countries.compactMap { $0?.text }.first { !$0.isEmpty } ?? "")
        let own = address["id"]?.text
        for line in order["products"]?.elements ?? [] where line["type"]?.text == "physical" {
            let place = line["order_address_id"]?.text
            if isAmount(line["order_pickup_method_id"]) || place == "0" {
                told.fault(.nothingToShip, "has a line that is picked up")
            } else if let place, let own, place != own {
                told.fault(.badRow, "has a line for another address than the one that is put in")
            }
        }
    }

    /// What is given back, voided or not captured is told by the payment before the order's state knows it.
    private static func tellPayment(of order: JSONNode, _ told: inout TreeLayout.Told) {
        let payment = order["payment_status"]?.text?.lowercased() ?? ""
        let isRefunded = ["4", "14"].contains(order["status_id"]?.text)
        if !["", "captured", "paid"].contains(payment) {
            told.tell(.payment, payment)
        } else if isAmount(order["refunded_amount"]), !isRefunded {
            told.tell(.payment, "partially refunded")
        }
    }

    private static func fees(of order: JSONNode, _ tax: String) -> [JSONNode?] {
        [order["handling_cost_\(tax)_tax"], order["wrapping_cost_\(tax)_tax"]]
            + (order["fees"]?.elements ?? []).map { $0["cost_\(tax)_tax"] ?? $0["cost"] }
    }

    /// Discounts hold their tax where the shop's prices do: then only the amounts with tax make the total, and what
    /// is taken off the prices without tax is what these are above theirs.
    private static func tellDiscount(of order: JSONNode, _ told: inout TreeLayout.Told) {
        let discounts = [order["discount_amount"], order["coupon_discount"]]
        func parts(_ tax: String) -> Amount? {
            let lines = (order["products"]?.elements ?? []).map { $0["total_\(tax)_tax"] }
            return TreeLayout.Told.sum(
                lines + [order["shipping_cost_\(tax)_tax"]] + fees(of: order, tax)
            )
        }
        if discounts.contains(where: isAmount), let whole = TreeLayout.Told.sum(discounts),
            let net = parts("ex"), let gross = parts("inc"),
            let total = Amount(order["total_inc_tax"]?.scalar ?? []),
            let netTotal = Amount(order["total_ex_tax"]?.scalar ?? []),
            (gross - whole - total).isZero, !(net - whole - netTotal).isZero
        {
            told.tell(.discount, net - netTotal)
        } else {
            told.add(up: discounts, as: .discount)
        }
    }

    /// The numbers of the states: 11 awaits fulfilment.
    private static var rules: Rules {
        var rules = Rules()
        rules.times = [.mail, .iso]
        rules.rounds = true
        for state in ["2", "3", "5", "8", "9", "10", "11"] { rules.payments[state] = .paid }
        for word in ["4", "refunded", "void", "void pending"] { rules.payments[word] = .refunded }
        for word in ["14", "partially refunded"] { rules.payments[word] = .partlyRefunded }
        rules.otherPayment = .unpaid
        rules.standings = [
            .status: ["2": .fulfilled, "5": .cancelled, "6": .cancelled, "10": .fulfilled]
        ]
        rules.doubts = [.status: ["3": .alreadyFulfilled, "8": .nothingToShip]]
        rules.lineStandings = [
            .lineStatus: ["shipped": .fulfilled, "refunded": .cancelled],
            .needsShipping: ["false": .digital],
        ]
        return rules
    }
}
