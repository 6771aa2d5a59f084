package import Orders
import PipelineKit
package import Postal

/// What became of all units and all money of a night.
package struct Account: Sendable {
    /// How many orders, units and how much money have one thing in common.
    package struct Share: Hashable, Sendable {
        /// Orders with at least one such unit.
        package var orders = 0
        /// The units.
        package var units = 0
        /// Their selling prices, in minor units.
        package var money: [Currency: Int128] = [:]

        static func += (left: inout Share, right: Share) {
            left.orders += right.orders
            left.units += right.units
            left.money.merge(right.money, uniquingKeysWith: +)
        }
    }

    /// What a supplier was given.
    package struct Supply: Hashable, Sendable {
        /// Purchase orders.
        package var purchaseOrders = 0
        /// Units.
        package var units = 0
        /// Landed cost, in minor units of the night's currency.
        package var cost: Int128 = 0
        /// Margin, in minor units of the night's currency.
        package var margin: Int128 = 0

        static func += (left: inout Supply, right: Supply) {
            left.purchaseOrders += right.purchaseOrders
            left.units += right.units
            left.cost += right.cost
            left.margin += right.margin
        }
    }

    /// Orders read.
    package private(set) var orders = 0
    /// Lines read.
    package private(set) var lines = 0
    /// By outcome.
    package private(set) var outcomes: [Outcome.Kind: Share] = [:]
    /// By outcome and the reason that names it.
    package private(set) var reasons: [ReasonKey: Share] = [:]
    /// Orders by what was found of their addresses.
    package private(set) var findings: [AddressCode: Int] = [:]
    /// By supplier.
    package private(set) var suppliers: [SupplierName: Supply] = [:]
    /// Orders that looked at suppliers whose feed is in trouble.
    package private(set) var touched: [SupplierName: Int] = [:]
    /// The suppliers whose feed is in trouble.
    var watched: Set<SupplierName> = []

    /// An outcome and its reason.
    package struct ReasonKey: Hashable, Comparable, Sendable {
        /// The outcome.
        package let outcome: Outcome.Kind
        /// The reason.
        package let code: ReasonCode

        package static func < (left: ReasonKey, right: ReasonKey) -> Bool {
            (left.code.rawValue, left.outcome.rawValue) < (
                right.code.rawValue, right.outcome.rawValue
            )
        }
    }

    init() {}

    /// Adds an order whose units all have their end.
    mutating func add(_ order: Order) {
        orders += 1
        lines += order.lines.count
        var shares: [Outcome.Kind: Share] = [:]
        var reasonShares: [ReasonKey: Share] = [:]
        for line in order.lines {
            var before = 0
            for part in line.parts {
                let amount = line.total(of: part.units, after: before)
                before += part.units.units
                guard case .ended(let outcome) = part.state else { continue }
                let share = Share(
                    orders: 0,
                    units: part.units.units,
                    money: [amount.currency: Int128(amount.minor)]
                )
                shares[outcome.kind, default: Share(orders: 1)] += share
                if let reason = outcome.reason {
                    let key = ReasonKey(outcome: outcome.kind, code: reason.code)
                    reasonShares[key, default: Share(orders: 1)] += share
                }
                if case .exported(let assignment, _) = outcome {
                    suppliers[assignment.supplier, default: Supply()] += Supply(
                        units: part.units.units,
                        cost: Int128(assignment.cost.total.minor),
                        margin: Int128(assignment.margin?.amount.minor ?? 0)
                    )
                }
            }
        }
        if !watched.isEmpty {
            let candidates = Set(order.lines.flatMap { $0.candidates.map(\.supplier) })
            for supplier in candidates.intersection(watched) { touched[supplier, default: 0] += 1 }
        }
        for code in Set(order.findings.map(\.code)) { findings[code, default: 0] += 1 }
        outcomes.merge(shares) { $0 + $1 }
        reasons.merge(reasonShares) { $0 + $1 }
    }

    /// Counts a purchase order.
    mutating func addPurchaseOrder(for supplier: SupplierName) {
        suppliers[supplier, default: Supply()].purchaseOrders += 1
    }

    static func += (left: inout Account, right: Account) {
        left.orders += right.orders
        left.lines += right.lines
        left.outcomes.merge(right.outcomes) { $0 + $1 }
        left.reasons.merge(right.reasons) { $0 + $1 }
        left.findings.merge(right.findings, uniquingKeysWith: +)
        left.suppliers.merge(right.suppliers) { $0 + $1 }
        left.touched.merge(right.touched, uniquingKeysWith: +)
    }

    /// Throws where what came in is not what the outcomes hold.
    func check(against ingested: Tally) throws(Fault) {
        let units = outcomes.values.reduce(0) { $0 + $1.units }
        let money = outcomes.values.reduce(into: [Currency: Int128]()) {
            $0.merge($1.money, uniquingKeysWith: +)
        }.filter { $0.value != 0 }
        guard orders == ingested.orders, lines == ingested.lines, units == ingested.units,
            money == ingested.money
        else {
            throw Fault(
                .input,
                "The night does not balance: \(ingested.orders) orders with \(ingested.units) units came "
                    + "in, \(orders) orders with \(units) units have an outcome. Nothing is published."
            )
        }
    }
}

extension Account.Share {
    static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum += right
        return sum
    }
}

extension Account.Supply {
    static func + (left: Self, right: Self) -> Self {
        var sum = left
        sum += right
        return sum
    }
}
