public import Orders
public import Testing

/// An order that a test writes down in a channel's form, to see whether it is read back as it was.
///
/// `chance` gives numbers below a bound; a seeded generator makes the same orders each time.
public struct StatedOrder: Sendable {
    /// A line as a customer would see it.
    public struct Line: Sendable {
        /// The channel's id of the line.
        public var id: String
        /// The shop's SKU.
        public var sku: String
        /// The product's name.
        public var title: String
        /// How many units.
        public var quantity: Int
        /// The price of one unit, in minor units.
        public var price: Int64

        /// What all units cost, in minor units.
        public var total: Int64 { price * Int64(quantity) }
    }

    /// The channel's id of the order.
    public var id: String
    /// The currency.
    public var currency: Currency
    /// The lines.
    public var lines: [Line]
    /// What shipping costs, in minor units.
    public var shipping: Int64
    /// The tax on top, in minor units.
    public var tax: Int64
    /// Who gets it.
    public var shipTo: Address

    /// What the parts make.
    public var total: Int64 { lines.reduce(0) { $0 + $1.total } + shipping + tax }

    /// Makes up an order; `texts` are what names and streets are made of.
    public init(
        _ number: Int,
        texts: [String] = HostileText.all.filter { !$0.allSatisfy(\.isWhitespace) },
        currency: Currency = .usd,
        _ chance: (Int) -> Int
    ) {
        func text() -> String { texts[chance(texts.count)] }
        id = "\(1000 + number)"
        self.currency = currency
        lines = (1...(1 + chance(4))).map { line in
            Line(
                id: "\(1000 + number)0\(line)",
                sku: "SKU-\(chance(50))",
                title: text(),
                quantity: 1 + chance(9),
                price: Int64(1 + chance(9000))
            )
        }
        shipping = Int64(chance(2000))
        tax = Int64(chance(900))
        let countries = [("NL", "3511 AB"), ("US", "05401"), ("GB", "SW1A 1AA"), ("DE", "01067")]
        let (country, code) = countries[chance(4)]
        shipTo = Address(
            name: text(),
            line1: text(),
            line2: text(),
            city: text(),
            region: text(),
            postalCode: code,
            country: country
        )
    }

    /// An amount of the order as a decimal.
    public func decimal(_ minor: Int64) -> String { Money(minor, currency).decimal }

    /// Records an issue for each fact that was not read back.
    public func check(_ order: Order, sourceLocation: SourceLocation = #_sourceLocation) {
        func expect(_ isSame: Bool, _ what: Comment) {
            #expect(isSame, what, sourceLocation: sourceLocation)
        }
        expect(order.faults.isEmpty, "nothing is wrong")
        expect(order.id.id == id, "the order's id")
        expect(order.currency == currency, "the currency")
        expect(order.lines.count == lines.count, "the number of lines")
        for (line, stated) in zip(order.lines, lines) {
            expect(line.sku == stated.sku, "the SKU")
            expect(line.title.utf8.elementsEqual(stated.title.utf8), "the title")
            expect(line.quantity.units == stated.quantity, "the quantity")
            expect(line.total.minor == stated.total, "the line's total")
        }
        expect(order.sum.minor == total, "the sum of the parts")
        expect(order.shipTo.name.utf8.elementsEqual(shipTo.name.utf8), "the name")
        expect(order.shipTo.line1.utf8.elementsEqual(shipTo.line1.utf8), "the street")
        expect(order.shipTo.line2.utf8.elementsEqual(shipTo.line2.utf8), "the second line")
        expect(order.shipTo.city.utf8.elementsEqual(shipTo.city.utf8), "the city")
        expect(order.shipTo.region.utf8.elementsEqual(shipTo.region.utf8), "the region")
        expect(order.shipTo.postalCode == shipTo.postalCode, "the postal code")
        expect(order.shipTo.country == shipTo.country, "the country")
    }

    /// A text as JSON spells it, every character beyond ASCII escaped where `escapes` says so.
    public static func json(_ text: String, escapes: Bool = false) -> String {
        func hexadecimal(_ unit: UInt16) -> String {
            let digits = String(unit, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
        let letters = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"": return "\\\""
            case "\\": return "\\\\"
            case _ where scalar.value < 0x20 || (escapes && scalar.value > 0x7F):
                return String(Character(scalar)).utf16.map(hexadecimal).joined()
            default: return String(Character(scalar))
            }
        }
        return "\"" + letters.joined() + "\""
    }

    /// A field as CSV spells it.
    public static func csv(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
