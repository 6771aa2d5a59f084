/// A number of units of one line, from none to ``limit``.
public struct Quantity: Hashable, Comparable, Sendable {
    /// How many pieces.
    public let units: Int

    /// The most pieces a line may have.
    public static let limit = 100_000
    /// No piece: what an unreadable quantity counts as.
    public static let zero = Quantity(checked: 0)

    /// Creates a quantity, or returns `nil` where `units` is negative or above ``limit``.
    public init?(_ units: Int) {
        guard (0...Self.limit).contains(units) else { return nil }
        self.units = units
    }

    private init(checked units: Int) { self.units = units }

    /// Reads a whole number, or returns `nil`.
    public init?(text: ArraySlice<UInt8>) {
        guard !text.isEmpty, text.count <= 6 else { return nil }
        var units = 0
        for byte in text {
            guard (0x30...0x39).contains(byte) else { return nil }
            units = units * 10 + Int(byte - 0x30)
        }
        self.init(units)
    }

    /// Reads a whole number, or returns `nil`.
    public init?(text: String) { self.init(text: Array(text.utf8)[...]) }

    /// Orders by size.
    public static func < (left: Quantity, right: Quantity) -> Bool { left.units < right.units }

    /// What is left of `left` once `right` is taken; nothing where `right` is more.
    public static func - (left: Quantity, right: Quantity) -> Quantity {
        Quantity(checked: max(0, left.units - right.units))
    }
}

extension Quantity: CustomStringConvertible {
    /// The number alone.
    public var description: String { String(units) }
}
