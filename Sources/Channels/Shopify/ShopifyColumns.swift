import PipelineKit

/// Where the columns of a Shopify export stand in one file; a column that the file lacks is `nil`.
struct ShopifyColumns: Sendable {
    /// The names in the header.
    let header: [String]

    let name: Int
    let financialStatus: Int
    let quantity: Int
    let price: Int
    let sku: Int
    let currency: Int
    let shippingName: Int
    let shippingCity: Int
    let shippingCountry: Int

    let id: Int?
    let email: Int?
    let fulfillmentStatus: Int?
    let subtotal: Int?
    let shipping: Int?
    let taxes: Int?
    let total: Int?
    let discountAmount: Int?
    let createdAt: Int?
    let cancelledAt: Int?
    let notes: Int?
    let lineName: Int?
    let lineDiscount: Int?
    let requiresShipping: Int?
    let lineFulfillmentStatus: Int?
    let shippingStreet: Int?
    let shippingAddress1: Int?
    let shippingAddress2: Int?
    let shippingCompany: Int?
    let shippingZip: Int?
    let shippingProvince: Int?
    let shippingPhone: Int?

    /// How many fields a further row of an order needs: up to the last column of its line.
    let widthOfLine: Int

    /// Finds the columns by the names of `header`.
    init(_ header: [String], of path: Path) throws(Fault) {
        let places = Dictionary(header.enumerated().map { ($1, $0) }) { first, _ in first }
        var missing: [String] = []
        var known: Set<Int> = []
        func optional(_ name: String) -> Int? {
            guard let place = places[name] else { return nil }
            known.insert(place)
            return place
        }
        func required(_ name: String) -> Int {
            guard let place = optional(name) else {
                missing.append(name)
                return 0
            }
            return place
        }
        self.header = header
        name = required("Name")
        financialStatus = required("Financial Status")
        currency = required("Currency")
        quantity = required("Lineitem quantity")
        price = required("Lineitem price")
        sku = required("Lineitem sku")
        shippingName = required("Shipping Name")
        shippingCity = required("Shipping City")
        shippingCountry = required("Shipping Country")
        id = optional("Id")
        email = optional("Email")
        fulfillmentStatus = optional("Fulfillment Status")
        subtotal = optional("Subtotal")
        shipping = optional("Shipping")
        taxes = optional("Taxes")
        total = optional("Total")
        discountAmount = optional("Discount Amount")
        createdAt = optional("Created at")
        cancelledAt = optional("Cancelled at")
        notes = optional("Notes")
        lineName = optional("Lineitem name")
        lineDiscount = optional("Lineitem discount")
        requiresShipping = optional("Lineitem requires shipping")
        lineFulfillmentStatus = optional("Lineitem fulfillment status")
        shippingStreet = optional("Shipping Street")
        shippingAddress1 = optional("Shipping Address1")
        shippingAddress2 = optional("Shipping Address2")
        shippingCompany = optional("Shipping Company")
        shippingZip = optional("Shipping Zip")
        shippingProvince = optional("Shipping Province")
        shippingPhone = optional("Shipping Phone")
        widthOfLine =
            1 + max(name, quantity, price, sku, requiresShipping ?? 0, lineFulfillmentStatus ?? 0)
        try Self.checkLayout(places, missing, path)
        try Self.checkNamesOnce(header, places, known, path)
    }

    /// Throws where the file is of another layout, or lacks what every export has.
    private static func checkLayout(
        _ places: [String: Int],
        _ missing: [String],
        _ path: Path
    ) throws(Fault) {
        guard places["Processed At"] == nil else {
            throw Fault(
                .input,
                "The header has 'Processed At': this is a file for Shopify's Transporter app. Export the orders "
                    + "from the admin's order page.",
                file: path.location,
                line: 1
            )
        }
        guard missing.isEmpty else {
            throw Fault(
                .input,
                "The header lacks " + missing.map { "'\($0)'" }.joined(separator: ", ")
                    + "; a Shopify orders export has these columns.",
                file: path.location,
                line: 1
            )
        }
    }

    /// Throws where a column that is read stands twice.
    ///
    /// Only names that are known are repeated in a message: a file without its header starts with a
    /// customer.
    private static func checkNamesOnce(
        _ header: [String],
        _ places: [String: Int],
        _ known: Set<Int>,
        _ path: Path
    ) throws(Fault) {
        for (index, name) in header.enumerated() where places[name] != index {
            guard let first = places[name], known.contains(first) else { continue }
            throw Fault(
                .input,
                "The header has the column '\(name)' twice.",
                file: path.location,
                line: 1,
                column: index + 1
            )
        }
    }
}
