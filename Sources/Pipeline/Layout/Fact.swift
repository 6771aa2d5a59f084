package import PipelineKit

/// What a file can say of an order, whatever its columns and keys are called.
///
/// The names of a column map are these in snake_case: `ship_name` is ``shipName``.
package enum Fact: Int, CaseIterable, Hashable, Sendable {
    // Which order, when, and how it stands
    case orderID, orderNumber, createdAt, currency
    case payment, refunded, outstanding, status, fulfilment, cancelledAt, cancelRequest, test,
        shipsFrom, pickUp
    case email, note, shippingMethod, paymentReference, tags, feesIncluded
    // What it costs besides its lines
    case discount, shipping, shippingDiscount, fees, tax, taxIncluded, subtotal, total
    // Who gets it
    case shipName, firstName, lastName, company, street, addressLine1, addressLine2, addressLine3
    case city, region, postalCode, country, phone, taxID
    // What was bought
    case lineID, sku, title, variant, quantity, unitPrice, lineTotal
    case lineDiscount, lineTax, lineShipping, lineFees, needsShipping, lineStatus

    /// The name in a column map.
    package var name: String { Self.names[rawValue] }

    /// Whether it is a fact of a line, which each row of a table states anew.
    package var isOfLine: Bool { rawValue >= Fact.lineID.rawValue }

    /// Whether a stated total would tell that it is wrong.
    var isAmountOfLine: Bool { [.quantity, .unitPrice, .lineTotal].contains(self) }

    private static let names = allCases.map { fact in
        "\(fact)".replacing("ID", with: "Id").reduce(into: "") { name, letter in
            if letter.isUppercase || letter.isNumber { name += "_" }
            name += letter.lowercased()
        }
    }
}

extension Fact: ScalarValue {
    /// One of the names.
    package static var shape: Shape { .choice(allCases.map(\.name)) }
    /// The name.
    package var spelling: String { name }
    /// Reads a name.
    package init?(spelling text: String) {
        guard let place = Self.names.firstIndex(of: text) else { return nil }
        self.init(rawValue: place)
    }

    /// Reads a name, and suggests the nearest one.
    package static func read(_ setting: Setting, _ reading: inout Reading) -> Fact? {
        if let text = setting.scalar, let fact = Fact(spelling: text) { return fact }
        reading.findings.append(
            .unknown(setting.written, at: setting.position, "is no fact of an order", among: names)
        )
        return nil
    }
}

/// Something that states facts: a row of a table, or an object of a tree.
protocol FactSource: AnyObject {
    /// What is said; empty where nothing is.
    func bytes(_ fact: Fact) -> ArraySlice<UInt8>
    /// Whether there is a place for it: a column, or a key that may say nothing.
    func isStated(_ fact: Fact) -> Bool
    /// What the place is called, such as the column's name.
    func field(_ fact: Fact) -> String
    /// Where it is, such as `line 3 column 5`.
    func place(_ fact: Fact) -> String
}

/// A value for some of the facts.
struct FactTable<Value: Sendable>: Sendable {
    private var values: [Value?]

    init(_ values: [Fact: Value]) { self.values = Fact.allCases.map { values[$0] } }

    subscript(fact: Fact) -> Value? { values[fact.rawValue] }
}
