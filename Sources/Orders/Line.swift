/// One line of an order: a product, how many of it, and what became of each unit.
public struct Line: Hashable, Sendable {
    /// Tells lines of one order apart: the channel's id, or the place where it has none.
    public let id: String
    /// The shop's SKU; may be empty.
    public let sku: String
    /// What the shop calls the product.
    public let title: String
    /// How many units the customer bought.
    public let quantity: Quantity
    /// What the customer pays for one unit before discounts.
    public let unitPrice: Money
    /// What is taken off the whole line, not counting discounts of the order.
    public let discount: Money
    /// Whether the line is a thing that travels, and not a download or a voucher.
    public let requiresShipping: Bool
    /// Whether the channel says that the line was shipped already.
    public let isFulfilled: Bool

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
        unitPrice: Money,
        discount: Money? = nil,
        requiresShipping: Bool = true,
        isFulfilled: Bool = false
    ) {
        self.id = id
        self.sku = sku
        self.title = title
        self.quantity = quantity
        self.unitPrice = unitPrice
        self.discount = discount ?? .zero(unitPrice.currency)
        self.requiresShipping = requiresShipping
        self.isFulfilled = isFulfilled
        parts = [Part(units: quantity, state: .open)]
    }

    /// The selling price of all units, before discounts.
    public var gross: Money { unitPrice * quantity }

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
        case .routed(let assignment), .ended(.exported(let assignment, _)): assignment
        case .open, .ended: nil
        }
    }
}
