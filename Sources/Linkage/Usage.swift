/// How frequent the values of some fields are among orders: agreeing on a rare family name or basket says more than agreeing
/// on that of the best-seller.
public struct Usage: Sendable {
    /// How many orders it takes to believe what was counted as much as what was expected.
    private static let inertia = 1000.0

    private let families: [UInt64]
    private let baskets: [UInt64]

    init(of traces: Traces) {
        families = Self.sorted(traces.numbers.map { UInt64($0.family) })
        baskets = Self.sorted(traces.numbers.map(\.basket))
    }

    private static func sorted(_ values: [UInt64]) -> [UInt64] {
        var values = values
        RadixSort.sort(&values)
        return values
    }

    /// How often two orders agree on the value that an order has in a field, where `expected` is how often they agree at
    /// all; `nil` for fields of which nothing is counted.
    ///
    /// The two orders in question are no witnesses, and of a few orders little is learned.
    func share(of field: LinkField, in trace: Trace, expecting expected: Double) -> Double? {
        let count: Int
        switch field {
        case .family: count = families.count(of: UInt64(trace.numbers.family))
        case .basket: count = baskets.count(of: trace.numbers.basket)
        default: return nil
        }
        return (Self.inertia * expected + Double(max(0, count - 2)))
            / (Self.inertia + Double(families.count))
    }
}

extension Array where Element: Comparable {
    /// How often a sorted array has a value.
    fileprivate func count(of value: Element) -> Int {
        place { $0 <= value } - place { $0 < value }
    }

    /// The first place of which the value is not below.
    private func place(where isBelow: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBelow(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
