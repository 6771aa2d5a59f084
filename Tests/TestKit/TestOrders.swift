public import Orders
public import PipelineKit

extension Order {
    /// An ordinary paid order to Utrecht; what a test is about is said by the test.
    public static func test(
        _ number: String = "#1001",
        channel: String = "shopify",
        shop: String = "",
        payment: Payment = .paid,
        standing: Standing = .open,
        shippingMethod: String = "",
        charges: Charges? = nil,
        currency: Currency = .usd,
        faults: [Reason] = [],
        shipTo: Address = .test(),
        lines: [Line] = [.test()]
    ) -> Order {
        Order(
            id: OrderID(channel: channel, shop: shop, id: number),
            number: number,
            source: SourcePosition(file: "orders.csv", line: 2),
            payment: payment,
            standing: standing,
            shippingMethod: shippingMethod,
            charges: charges ?? .none(currency),
            faults: faults,
            shipTo: shipTo,
            lines: lines
        )
    }

    /// The states of all parts, line by line.
    public var states: [Part.State] { lines.flatMap { $0.parts.map(\.state) } }

    /// The reasons of all ended parts that have one, line by line.
    public var reasons: [Reason] {
        states.compactMap { state in
            if case .ended(let outcome) = state { outcome.reason } else { nil }
        }
    }

    /// Their codes.
    public var codes: [ReasonCode] {
        reasons.map(\.code)
    }

    /// The outcomes of all ended parts, line by line.
    public var outcomes: [Outcome.Kind] {
        states.compactMap { if case .ended(let outcome) = $0 { outcome.kind } else { nil } }
    }

    /// The suppliers of all parts that have one, line by line.
    public var suppliers: [SupplierName] {
        lines.flatMap { $0.parts.compactMap(\.assignment?.supplier) }
    }
}

extension Line {
    /// A line of one mug at 20 dollars.
    public static func test(
        _ sku: String = "MUG",
        _ units: Int = 1,
        id: String = "1",
        price: Money = Money(2000, .usd),
        discount: Money? = nil,
        standing: Standing = .open
    ) -> Line {
        let quantity = Quantity(units) ?? .zero
        return Line(
            id: id,
            sku: sku,
            title: "Mug",
            quantity: quantity,
            total: price * quantity,
            discount: discount,
            standing: standing
        )
    }
}

extension Assignment {
    /// Units from a supplier at 3 dollars, which are the landed cost where nothing else is said.
    public static func test(
        _ supplier: SupplierName = "north",
        sku: String = "S-1",
        unitCost: Money = Money(300, .usd),
        goods: Money? = nil,
        freight: Int64 = 0,
        parcel: Int64 = 0
    ) -> Assignment {
        let goods = goods ?? unitCost
        return Assignment(
            supplier: supplier,
            supplierSKU: sku,
            unitCost: unitCost,
            leadTimeInDays: 4,
            cost: LandedCost(
                goods: goods,
                freight: Money(freight, goods.currency),
                parcel: Money(parcel, goods.currency)
            )
        )
    }
}

extension Address {
    /// An invented address in Utrecht.
    public static func test(
        name: String = "Mina Voorbeeld",
        line1: String = "Kanaalzicht 12",
        city: String = "Utrecht",
        region: String = "",
        postalCode: String = "3511 AB",
        country: String = "NL"
    ) -> Address {
        Address(
            name: name,
            line1: line1,
            city: city,
            region: region,
            postalCode: postalCode,
            country: country
        )
    }
}

/// Texts that break careless formats.
public enum HostileText {
    /// Those that every supplier is tried with.
    public static let all = SupplierTrial.hostileTexts
}

extension Envelope {
    /// The seventh envelope of a supplier, at the moment of the test night.
    public static func test(_ name: String, sequence: Int = 7) -> Envelope {
        Envelope(name: name, sequence: sequence, moment: Instant(seconds: 1_795_053_600))
    }
}
