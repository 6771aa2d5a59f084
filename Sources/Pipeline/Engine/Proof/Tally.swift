import Orders
import PipelineKit

/// What goes in must come out: orders, lines, units, and money at selling prices for each currency.
struct Tally: Hashable, Sendable {
    private(set) var orders = 0
    private(set) var lines = 0
    private(set) var units = 0
    /// In minor units.
    private(set) var money: [Currency: Int128] = [:]

    init() {}

    /// Counts what the customers bought.
    init(bought orders: [Order]) {
        self.init(orders) { [$0.quantity] }
    }

    /// Counts what the parts of the lines hold.
    init(held orders: [Order]) {
        self.init(orders) { $0.parts.map(\.units) }
    }

    private init(_ orders: [Order], units: (Line) -> [Quantity]) {
        self.orders = orders.count
        // Orders of one currency follow each other, so a sum is kept until the currency changes.
        var (currency, sum) = (Currency.unknown, Int128(0))
        for order in orders {
            lines += order.lines.count
            for line in order.lines {
                let count = units(line).reduce(0) { $0 + $1.units }
                self.units += count
                if line.unitPrice.currency != currency {
                    add(sum, in: currency)
                    (currency, sum) = (line.unitPrice.currency, 0)
                }
                sum += Int128(line.unitPrice.minor) * Int128(count)
            }
        }
        add(sum, in: currency)
    }

    private mutating func add(_ sum: Int128, in currency: Currency) {
        if sum != 0 { money[currency, default: 0] += sum }
    }

    static func += (left: inout Tally, right: Tally) {
        left.orders += right.orders
        left.lines += right.lines
        left.units += right.units
        left.money.merge(right.money, uniquingKeysWith: +)
    }
}

/// Checks after each stage that no order, line, unit or cent was lost or made.
struct Conservation: Sendable {
    private let keys: [Digest]
    private let tally: Tally

    /// Notes what a chunk holds before its first stage.
    init(_ orders: [Order]) {
        keys = orders.map(\.evidence.key)
        tally = Tally(bought: orders)
    }

    /// Throws where `stage` changed what the chunk holds.
    func check(_ orders: [Order], after stage: String) throws(Fault) {
        guard orders.map(\.evidence.key) != keys || Tally(held: orders) != tally else { return }
        let culprit = orders.first { order in
            order.lines.contains { $0.parts.reduce(0) { $0 + $1.units.units } != $0.quantity.units }
        }
        let place = culprit.map { "order \($0.number) (\($0.source.file):\($0.source.line))" }
        throw Fault(
            .input,
            "The stage '\(stage)' lost or made units: \(place ?? "its orders are not those that came in"). "
                + "Nothing is published."
        )
    }
}
