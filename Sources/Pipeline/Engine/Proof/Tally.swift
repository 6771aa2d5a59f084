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
        self.init(orders) { ($0.quantity.units, $0.total.minor) }
    }

    /// Counts what the parts of the lines hold.
    init(held orders: [Order]) {
        self.init(orders) { line in
            var (units, minor) = (0, Int64(0))
            for index in line.parts.indices {
                minor += line.total(of: line.parts[index].units, after: units).minor
                units += line.parts[index].units.units
            }
            return (units, minor)
        }
    }

    private init(_ orders: [Order], count: (borrowing Line) -> (units: Int, minor: Int64)) {
        self.orders = orders.count
        // Orders of one currency follow each other, so a sum is kept until the currency changes.
        var (currency, sum) = (Currency.unknown, Int128(0))
        // A span lends its elements: copying a million orders would cost more than counting them.
        let span = orders.span
        for index in span.indices {
            let lines = span[index].lines.span
            self.lines += lines.count
            for index in lines.indices {
                let (units, minor) = count(lines[index])
                self.units += units
                let own = lines[index].total.currency
                if own != currency {
                    add(sum, in: currency)
                    (currency, sum) = (own, 0)
                }
                sum += Int128(minor)
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
        keys = Self.keys(of: orders)
        tally = Tally(bought: orders)
    }

    private static func keys(of orders: [Order]) -> [Digest] {
        let span = orders.span
        var keys: [Digest] = []
        keys.reserveCapacity(span.count)
        for index in span.indices { keys.append(span[index].evidence.key) }
        return keys
    }

    /// Throws where `stage` changed what the chunk holds.
    func check(_ orders: [Order], after stage: String) throws(Fault) {
        guard Self.keys(of: orders) != keys || Tally(held: orders) != tally else { return }
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
