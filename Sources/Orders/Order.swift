public import Postal

/// What a customer bought, on its way from a channel to its suppliers.
///
/// What the channel said is constant; what the stages decide is recorded in the parts of the lines.
public struct Order: Hashable, Sendable {
    /// How far the customer has paid.
    public enum Payment: String, CaseIterable, Hashable, Sendable {
        /// Everything is paid.
        case paid
        /// Nothing is paid, or what is paid is only authorised.
        case unpaid
        /// A part is paid.
        case partlyPaid
        /// A part was given back.
        case partlyRefunded
        /// Everything was given back, or the payment was voided.
        case refunded
    }

    /// What the channel says has become of the order as a whole.
    public enum Standing: String, CaseIterable, Hashable, Sendable {
        /// It is to be shipped.
        case open
        /// The customer or the shop called it off.
        case cancelled
        /// The customer asks to call it off, and nobody has answered.
        case cancelRequested
        /// It was made to try the shop out.
        case test
        /// The marketplace ships it from its own warehouse.
        case marketplace
        /// All of it was shipped.
        case fulfilled
    }

    /// Which order it is.
    public let id: OrderID
    /// The number that the shop shows its customer, such as `#1001`.
    public let number: String
    /// Where it was read.
    public let source: SourcePosition
    /// When the customer bought.
    public let createdAt: Instant?
    /// Whether the money is there.
    public let payment: Payment
    /// What has become of it.
    public let standing: Standing
    /// The customer's mail; may be empty.
    public let email: String
    /// The customer's note; may be empty.
    public let note: String
    /// The way of shipping that the customer chose, in the channel's words; may be empty.
    public let shippingMethod: String
    /// The reference of the payment, in the words of whoever took it; may be empty.
    public let paymentReference: String
    /// What the shop has marked the order with, as the channel lists it; may be empty.
    public let tags: String
    /// What the customer pays besides the lines.
    public let charges: Charges

    /// What was wrong with the record, found while it was read; any of them ends the order.
    public var faults: [Reason]
    /// Where the parcel goes, as the channel states it; what was repaired of it is in ``recipient``.
    public var shipTo: Address
    /// What was bought.
    public var lines: [Line]
    /// What stages noted without ending anything.
    public var notes: [Reason] = []
    /// What was found of the ship-to, with its repairs and suggestions.
    public var findings: [AddressFinding] = []
    /// The earlier order that it is compared with, and what speaks for their being one; `nil` where it resembles none.
    public var likeness: Likeness?
    /// What the engine noted when the order came in.
    public package(set) var evidence = Evidence.none

    /// Creates an order as a channel reads it.
    public init(
        id: OrderID,
        number: String,
        source: SourcePosition,
        createdAt: Instant? = nil,
        payment: Payment = .paid,
        standing: Standing = .open,
        email: String = "",
        note: String = "",
        shippingMethod: String = "",
        paymentReference: String = "",
        tags: String = "",
        charges: Charges,
        faults: [Reason] = [],
        shipTo: Address,
        lines: [Line]
    ) {
        self.id = id
        self.number = number
        self.source = source
        self.createdAt = createdAt
        self.payment = payment
        self.standing = standing
        self.email = email
        self.note = note
        self.shippingMethod = shippingMethod
        self.paymentReference = paymentReference
        self.tags = tags
        self.charges = charges
        self.faults = faults
        self.shipTo = shipTo
        self.lines = lines
    }

    /// The currency the customer pays in.
    public var currency: Currency { charges.shipping.currency }

    /// What the parts of the order add up to, to compare with the total that the channel states.
    public var sum: Money {
        var minor = lines.reduce(Int128(0)) {
            $0 + Int128($1.total.minor) - Int128($1.discount.minor)
        }
        minor +=
            Int128(charges.shipping.minor) + Int128(charges.fees.minor)
            - Int128(charges.discount.minor)
        if !charges.isTaxIncluded { minor += Int128(charges.tax.minor) }
        return Money(Int64(clamping: minor), currency)
    }

    /// Whether every unit has its end.
    public var isEnded: Bool {
        lines.allSatisfy { $0.parts.allSatisfy(\.isEnded) }
    }

    /// Whether the channel says that it is not to be sent any more: called off, given back, or sent already.
    public var isCalledOff: Bool {
        standing != .open || payment == .refunded || payment == .partlyRefunded
    }

    /// Ends every unit that is still on its way.
    public mutating func end(as outcome: Outcome) {
        for index in lines.indices { lines[index].end(as: outcome) }
    }

    /// Puts every unit that is still on its way on the review list.
    public mutating func hold(because reason: Reason) { end(as: .held(reason)) }

    /// Ends every unit as a repetition, whatever an earlier stage made of it.
    ///
    /// What was answered on an earlier night is not asked again, so this is the one end that replaces
    /// another; the reason that stood before is kept in ``notes``.
    public mutating func endAsRepetition(because reason: Reason) {
        for index in lines.indices {
            for part in lines[index].parts {
                if case .ended(let outcome) = part.state, let earlier = outcome.reason,
                    !notes.contains(earlier)
                {
                    notes.append(earlier)
                }
            }
            lines[index].parts = [
                Part(units: lines[index].quantity, state: .ended(.duplicate(reason)))
            ]
        }
    }
}

/// What an order costs its customer besides its lines, in the order's currency.
public struct Charges: Hashable, Sendable {
    /// What is taken off the whole order, as a positive amount.
    public let discount: Money
    /// What the customer pays for shipping.
    public let shipping: Money
    /// What the customer pays besides: gift wrap, duties, tips, fees.
    public let fees: Money
    /// The tax, whether or not the prices hold it already.
    public let tax: Money
    /// Whether the prices of the lines hold the tax.
    public let isTaxIncluded: Bool
    /// What the channel says that the customer pays in all; `nil` where it does not say.
    public let total: Money?

    /// Creates the charges of an order; there are no fees where none are given.
    public init(
        discount: Money,
        shipping: Money,
        fees: Money? = nil,
        tax: Money,
        isTaxIncluded: Bool,
        total: Money? = nil
    ) {
        self.discount = discount
        self.shipping = shipping
        self.fees = fees ?? .zero(shipping.currency)
        self.tax = tax
        self.isTaxIncluded = isTaxIncluded
        self.total = total
    }

    /// Free shipping, no discount and no tax.
    public static func none(_ currency: Currency) -> Charges {
        Charges(
            discount: .zero(currency),
            shipping: .zero(currency),
            tax: .zero(currency),
            isTaxIncluded: false
        )
    }
}
