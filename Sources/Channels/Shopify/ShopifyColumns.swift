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
        var places: [String: Int] = [:]
        for (index, name) in header.enumerated() {
            guard places.updateValue(index, forKey: name) == nil || name.isEmpty else {
                throw Fault(
                    .input,
                    "The header has the column '\(name)' twice.",
                    file: path.location,
                    line: 1,
                    column: index + 1
                )
            }
        }
        var missing: [String] = []
        func required(_ name: String) -> Int {
            guard let place = places[name] else {
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
        id = places["Id"]
        email = places["Email"]
        fulfillmentStatus = places["Fulfillment Status"]
        subtotal = places["Subtotal"]
        shipping = places["Shipping"]
        taxes = places["Taxes"]
        total = places["Total"]
        discountAmount = places["Discount Amount"]
        createdAt = places["Created at"]
        cancelledAt = places["Cancelled at"]
        notes = places["Notes"]
        lineName = places["Lineitem name"]
        lineDiscount = places["Lineitem discount"]
        requiresShipping = places["Lineitem requires shipping"]
        lineFulfillmentStatus = places["Lineitem fulfillment status"]
        shippingStreet = places["Shipping Street"]
        shippingAddress1 = places["Shipping Address1"]
        shippingAddress2 = places["Shipping Address2"]
        shippingCompany = places["Shipping Company"]
        shippingZip = places["Shipping Zip"]
        shippingProvince = places["Shipping Province"]
        shippingPhone = places["Shipping Phone"]
        widthOfLine =
            1 + max(name, quantity, price, sku, requiresShipping ?? 0, lineFulfillmentStatus ?? 0)
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
}
