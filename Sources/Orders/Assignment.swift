/// Units of a line given to a supplier, with what they cost.
public struct Assignment: Hashable, Sendable {
    /// Who ships.
    public let supplier: SupplierName
    /// The supplier's own SKU.
    public let supplierSKU: String
    /// The supplier's price of one unit, in its currency.
    public let unitCost: Money
    /// The supplier's service, as its files name it; empty where it has but one.
    public let service: String
    /// Days from purchase order to delivery, as the offer states them.
    public let leadTimeInDays: Int
    /// What all the units of the part cost, in the night's currency.
    public var cost: LandedCost
    /// What they earn; set by the price check.
    public var margin: Margin?

    /// Creates an assignment.
    public init(
        supplier: SupplierName,
        supplierSKU: String,
        unitCost: Money,
        service: String = "",
        leadTimeInDays: Int,
        cost: LandedCost
    ) {
        self.supplier = supplier
        self.supplierSKU = supplierSKU
        self.unitCost = unitCost
        self.service = service
        self.leadTimeInDays = leadTimeInDays
        self.cost = cost
    }
}

/// The terms of a landed cost, all in the night's currency, each rounded up.
public struct LandedCost: Hashable, Sendable {
    /// Quantity times unit price.
    public let goods: Money
    /// What the units cost as further units of a parcel.
    public let freight: Money
    /// What the parcel costs once: the first unit's surplus of freight, and the supplier's fee.
    ///
    /// One part of a parcel carries it; when that part is held, another one takes it over.
    public var parcel: Money

    /// Creates a cost from its terms.
    public init(goods: Money, freight: Money, parcel: Money) {
        self.goods = goods
        self.freight = freight
        self.parcel = parcel
    }

    /// The sum of the terms.
    public var total: Money { goods + freight + parcel }
}

/// What a part earns, in the night's currency.
public struct Margin: Hashable, Sendable {
    /// What the customer paid for the part, less discounts and tax, with its share of the shipping charged.
    public let revenue: Money
    /// Payment and channel fees.
    public let fees: Money
    /// Revenue less landed cost and fees.
    public let amount: Money

    /// Creates a margin.
    public init(revenue: Money, fees: Money, amount: Money) {
        self.revenue = revenue
        self.fees = fees
        self.amount = amount
    }

    /// The amount as a share of the revenue, rounded down; `nil` where there is no revenue.
    public var share: BasisPoints? { BasisPoints(amount, of: revenue) }
}

/// One supplier that was looked at for a line, and what became of it.
public struct Candidate: Hashable, Sendable {
    /// What was decided.
    public enum Verdict: Hashable, Sendable {
        /// It ships, at this landed cost.
        case chosen(Money)
        /// It could have shipped, for so much more.
        case costsMore(Money)
        /// It could not ship.
        case refused(Reason)
    }

    /// The supplier.
    public let supplier: SupplierName
    /// The supplier's service; empty where it has but one.
    public let service: String
    /// What was decided of it.
    public let verdict: Verdict

    /// Creates a candidate.
    public init(_ supplier: SupplierName, _ service: String, _ verdict: Verdict) {
        self.supplier = supplier
        self.service = service
        self.verdict = verdict
    }

    /// Creates a candidate of a supplier that has but one service.
    public init(_ supplier: SupplierName, _ verdict: Verdict) { self.init(supplier, "", verdict) }
}

extension Candidate: CustomStringConvertible {
    /// Such as `northwind chosen 9.40 USD`, `dhl-depot/Express not-chosen +3.10 USD` or
    /// `euroware no-ship-to-country`.
    public var description: String {
        var text = ""
        append(to: &text)
        return text
    }

    /// Appends the same to a text.
    public func append(to text: inout String) {
        text += supplier.description
        if !service.isEmpty {
            text += "/"
            text += service
        }
        let amount: Money
        switch verdict {
        case .chosen(let cost):
            text += " chosen "
            amount = cost
        case .costsMore(let difference):
            text += " not-chosen +"
            amount = difference
        case .refused(let reason):
            text += " "
            text += reason.code.rawValue
            return
        }
        text += amount.decimal
        text += " "
        text += amount.currency.code
    }
}
