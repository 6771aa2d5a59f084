/// One line of an order: a product, how many of it, and what became of each unit.
public struct Line: Hashable, Sendable {
    /// What the channel says has become of a line.
    public enum Standing: String, CaseIterable, Hashable, Sendable {
        /// It is to be shipped.
        case open
        /// It was shipped already.
        case fulfilled
        /// It was taken out of the order.
        case cancelled
        /// It goes back from the customer to the shop.
        case returned
        /// It is no parcel: a download, a voucher, a pick-up.
        case digital
    }

    /// Tells lines of one order apart: the channel's id, or the place where it has none.
    public let id: String
    /// The shop's SKU; may be empty.
    public let sku: String
    /// What the shop calls the product.
    public let title: String
    /// How many units the customer bought, or sends back.
    public let quantity: Quantity
    /// What the customer pays for all the units before discounts; less than nothing for a return.
    ///
    /// Marketplaces state the line and not the unit: two units for 1.29 have no price in cents.
    public let total: Money
    /// What is taken off the whole line, not counting discounts of the order.
    public let discount: Money
    /// What has become of it.
    public let standing: Standing

    /// What became of the units; the parts always add up to ``quantity``.
    public internal(set) var parts: [Part]
    /// The suppliers that were looked at, best first.
    public var candidates: [Candidate] = []

    /// Creates a line whose units are all open.
    public init(
        id: String,
        sku: String,
        title: String = "",
        quantity: Quantity,
        total: Money,
        discount: Money? = nil,
        standing: Standing = .open
    ) {
        self.id = id
        self.sku = sku
        self.title = title
        self.quantity = quantity
        self.total = total
        self.discount = discount ?? .zero(total.currency)
        self.standing = standing
        parts = [Part(units: quantity, state: .open)]
    }

    /// What some of the units cost, where `before` others were counted already.
    ///
    /// The shares of all units add up to ``total``, to the minor unit.
    public func total(of units: Quantity, after before: Int) -> Money {
        guard quantity > .zero else { return total }
        let all = Int128(quantity.units)
        let upTo = Int128(total.minor) * Int128(before + units.units) / all
        let from = Int128(total.minor) * Int128(before) / all
        return Money(Int64(clamping: upTo - from), total.currency)
    }

    /// The units that no stage has ended or routed yet.
    public var openUnits: Quantity {
        parts.reduce(.zero) { sum, part in
            guard case .open = part.state else { return sum }
            return Quantity(sum.units + part.units.units) ?? sum
        }
    }

    /// Ends every unit that is still on its way.
    public mutating func end(as outcome: Outcome) {
        for index in parts.indices where !parts[index].isEnded {
            parts[index].state = .ended(outcome)
        }
    }

    /// Gives open units to suppliers; what the assignments leave over stays open.
    ///
    /// The quantities of `shares` must be positive and together at most ``openUnits``.
    public mutating func route(_ shares: [(Quantity, Assignment)]) {
        var left = openUnits
        var routed: [Part] = []
        for (units, assignment) in shares {
            precondition(units > .zero && units <= left, "A line routes the units it has.")
            routed.append(Part(units: units, state: .routed(assignment)))
            left = left - units
        }
        parts.removeAll { $0.state == .open }
        parts += routed
        if left > .zero || parts.isEmpty { parts.append(Part(units: left, state: .open)) }
    }

    /// Hands each part that is still on its way to `change`, in order.
    public mutating func updateParts(_ change: (inout Part) -> Void) {
        for index in parts.indices where !parts[index].isEnded { change(&parts[index]) }
    }
}

/// Some units of a line that share their fate.
public struct Part: Hashable, Sendable {
    /// Where the units are on their way to an outcome.
    public enum State: Hashable, Sendable {
        /// No stage has decided.
        case open
        /// A supplier will ship them unless a later stage objects.
        case routed(Assignment)
        /// They have their end.
        case ended(Outcome)
    }

    /// How many units.
    public let units: Quantity
    /// Where they are.
    public var state: State

    /// Creates a part.
    public init(units: Quantity, state: State) {
        self.units = units
        self.state = state
    }

    /// Whether the units have their end.
    public var isEnded: Bool {
        if case .ended = state { true } else { false }
    }

    /// Who ships the units, or would have when they were routed.
    public var assignment: Assignment? {
        switch state {
        case .routed(let assignment), .ended(.exported(let assignment, _)),
            .ended(.proposed(let assignment, _)):
            assignment
        case .open, .ended: nil
        }
    }
}
