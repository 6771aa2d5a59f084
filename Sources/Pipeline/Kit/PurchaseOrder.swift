public import Orders
public import Postal

/// What one supplier is sent for one recipient.
public struct PurchaseOrder: Hashable, Sendable {
    /// One product of a purchase order.
    public struct Line: Hashable, Sendable {
        /// Which line of the order it is.
        public var lineID: String
        /// The supplier's SKU.
        public var supplierSKU: String
        /// The shop's SKU.
        public var sku: String
        /// What the shop calls the product.
        public var title: String
        /// How many units.
        public var quantity: Quantity
        /// What the supplier charges for one, as the offer said; `nil` where a format does not say.
        public var unitCost: Money?
        /// The tariff number under the Harmonized System, as the offer says it.
        public var hsCode = ""
        /// The supplier's number of the product, of which the SKU is a variant.
        public var productID = ""
        /// The country that it was made in, as the offer says it.
        public var origin = ""

        /// Creates a line.
        public init(
            lineID: String = "",
            supplierSKU: String = "",
            sku: String = "",
            title: String = "",
            quantity: Quantity = .zero,
            unitCost: Money? = nil
        ) {
            self.lineID = lineID
            self.supplierSKU = supplierSKU
            self.sku = sku
            self.title = title
            self.quantity = quantity
            self.unitCost = unitCost
        }
    }

    /// The number, derived from what is ordered.
    public var number: PONumber
    /// The number that the customer knows.
    public var orderNumber: String
    /// The moment of the night, as a date.
    public var date: String
    /// Who receives the parcel.
    public var recipient: Address
    /// What of the address is laid out on a third line; empty in an order as its channel states it.
    public var line3 = ""
    /// The supplier's service, as its files name it.
    public var service = ""
    /// The name under which the parcel goes, as it stands on its slip.
    public var brand = ""
    /// What it shares with the purchase orders of the supplier that may go in one parcel with it.
    public var parcelGroup = ""
    /// The customer's mail.
    public var email: String
    /// The customer's note.
    public var note: String
    /// What is ordered, in the order of the customer's lines.
    public var lines: [Line]
    /// What was laid out anew for the supplier; no part of what it is told.
    public var findings: [AddressFinding] = []

    /// Creates a purchase order.
    public init(
        number: PONumber,
        orderNumber: String = "",
        date: String = "",
        recipient: Address = Address(),
        email: String = "",
        note: String = "",
        lines: [Line] = []
    ) {
        self.number = number
        self.orderNumber = orderNumber
        self.date = date
        self.recipient = recipient
        self.email = email
        self.note = note
        self.lines = lines
    }

    /// A fact that a supplier's format can carry.
    public enum Field: String, ChoiceValue, Comparable {
        /// ``PurchaseOrder/number``.
        case number = "po_number"
        /// ``PurchaseOrder/date``.
        case date = "po_date"
        /// ``PurchaseOrder/orderNumber``.
        case orderNumber = "order_number"
        /// The recipient's name.
        case name = "recipient_name"
        /// The recipient's company.
        case company
        /// Street and number.
        case line1 = "address_line_1"
        /// The second address line.
        case line2 = "address_line_2"
        /// A third address line, for what the first two do not hold.
        case line3 = "address_line_3"
        /// The city.
        case city
        /// State or province.
        case region
        /// The postal code.
        case postalCode = "postal_code"
        /// The country.
        case country
        /// The country's English name.
        case countryName = "country_name"
        /// The recipient's phone.
        case phone
        /// The recipient's number for tax or customs.
        case taxID = "tax_id"
        /// The customer's mail.
        case email
        /// The customer's note.
        case note
        /// The supplier's service.
        case service
        /// The name under which the parcel goes.
        case brand
        /// What purchase orders share that may go in one parcel.
        case parcelGroup = "parcel_group"
        /// Which line of the order.
        case lineID = "line_id"
        /// The supplier's SKU.
        case supplierSKU = "supplier_sku"
        /// The supplier's number of the product.
        case productID = "product_id"
        /// The shop's SKU.
        case sku
        /// The product's name.
        case title
        /// How many.
        case quantity
        /// The price of one.
        case unitCost = "unit_cost"
        /// The currency of the price.
        case currency
        /// The tariff number.
        case hsCode = "hs_code"
        /// The country of origin.
        case origin

        /// Whether it belongs to a line of the purchase order rather than to the whole.
        public var isOfLine: Bool {
            switch self {
            case .lineID, .supplierSKU, .productID, .sku, .title, .quantity, .unitCost, .currency,
                .hsCode,
                .origin:
                true
            default: false
            }
        }

        /// Whether an order says it of its recipient, so that a supplier may ask for it.
        public var isOfRecipient: Bool {
            switch self {
            case .number, .date, .orderNumber, .line3, .service, .brand, .parcelGroup: false
            default: !isOfLine
            }
        }

        /// Whether its text may be spelt and laid out anew for a supplier.
        var isLaidOut: Bool {
            switch self {
            // A mail or a number in other letters is somebody else's.
            case .number, .date, .country, .countryName, .service, .parcelGroup, .email, .taxID:
                false
            default: !isOfLine
            }
        }

        /// The part of an address that it is or belongs to; `nil` for others.
        var part: PostalAddress.Field? {
            switch self {
            case .name: .name
            case .company: .company
            case .line1, .line2, .line3: .street
            case .city: .city
            case .region: .area
            case .postalCode: .postalCode
            case .country, .countryName: .country
            case .phone: .phone
            case .taxID: .taxID
            default: nil
            }
        }

        /// What no purchase order can do without: who gets how many of what.
        public static let essential: Set<Field> = [
            .number, .name, .line1, .city, .postalCode, .country, .supplierSKU, .quantity,
        ]

        /// What is essential and not among `fields`; the country's name says as much as its code.
        public static func missing(in fields: [Field]) -> [Field] {
            let said = Set(fields + (fields.contains(.countryName) ? [.country] : []))
            return essential.subtracting(said).sorted()
        }

        /// By spelling.
        public static func < (left: Field, right: Field) -> Bool { left.rawValue < right.rawValue }
    }

    /// The text of a field; a field of a line takes it from `line`.
    public func text(of field: Field, line: Line) -> String {
        switch field {
        case .number: number.description
        case .date: date
        case .orderNumber: orderNumber
        case .name: recipient.name
        case .company: recipient.company
        case .line1: recipient.line1
        case .line2: recipient.line2
        case .line3: line3
        case .city: recipient.city
        case .region: recipient.region
        case .postalCode: recipient.postalCode
        case .country: recipient.country
        case .countryName: Countries.name(of: recipient.country)
        case .phone: recipient.phone
        case .taxID: recipient.taxID
        case .email: email
        case .note: note
        case .service: service
        case .brand: brand
        case .parcelGroup: parcelGroup
        case .lineID: line.lineID
        case .supplierSKU: line.supplierSKU
        case .productID: line.productID
        case .sku: line.sku
        case .title: line.title
        case .quantity: line.quantity.description
        case .unitCost: line.unitCost?.decimal ?? ""
        case .currency: line.unitCost?.currency.code ?? ""
        case .hsCode: line.hsCode
        case .origin: line.origin
        }
    }

    /// Replaces the text of a field of the whole purchase order that is laid out for a supplier.
    mutating func set(_ field: Field, to text: String) {
        switch field {
        case .orderNumber: orderNumber = text
        case .name: recipient.name = text
        case .company: recipient.company = text
        case .line1: recipient.line1 = text
        case .line2: recipient.line2 = text
        case .line3: line3 = text
        case .city: recipient.city = text
        case .region: recipient.region = text
        case .postalCode: recipient.postalCode = text
        case .phone: recipient.phone = text
        case .brand: brand = text
        case .note: note = text
        case .number, .date, .country, .countryName, .service, .parcelGroup, .email, .taxID,
            .lineID,
            .supplierSKU, .productID,
            .sku, .title, .quantity, .unitCost, .currency, .hsCode, .origin:
            preconditionFailure("'\(field.rawValue)' is never laid out.")
        }
    }

    /// Writes what the purchase order says in `fields`, so that two of them with the same bytes send the
    /// same units to the same person.
    public func writeStatement(of fields: [Field], to writer: inout ByteWriter) {
        let blank = Line()
        for field in fields where !field.isOfLine { writer.write(text(of: field, line: blank)) }
        writer.write(lines) { writer, line in
            for field in fields where field.isOfLine { writer.write(text(of: field, line: line)) }
        }
    }
}

extension Order {
    /// The purchase order for the parts that were given to `supplier`; it has no line where there is none.
    public func purchaseOrder(
        for supplier: SupplierName,
        on date: String,
        number: PONumber
    ) -> PurchaseOrder {
        var purchase = PurchaseOrder(
            number: number,
            orderNumber: self.number,
            date: date,
            recipient: recipient,
            email: email,
            note: note
        )
        for line in lines {
            for part in line.parts {
                guard let assignment = part.assignment, assignment.supplier == supplier else {
                    continue
                }
                purchase.service = assignment.service
                purchase.lines.append(
                    PurchaseOrder.Line(
                        lineID: line.id,
                        supplierSKU: assignment.supplierSKU,
                        sku: line.sku,
                        title: line.title,
                        quantity: part.units,
                        unitCost: assignment.unitCost
                    )
                )
            }
        }
        return purchase
    }

    /// The suppliers that parts of the order were given to, in the order of the lines.
    public var assignedSuppliers: [SupplierName] {
        var names: [SupplierName] = []
        for line in lines {
            for part in line.parts {
                guard let name = part.assignment?.supplier, !names.contains(name) else { continue }
                names.append(name)
            }
        }
        return names
    }
}
