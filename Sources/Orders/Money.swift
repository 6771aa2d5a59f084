/// An amount in the minor units of its currency: 1250 of USD is 12.50 dollars.
///
/// Amounts read from a file are at most ``limit`` minor units, so that a night's sums cannot overflow.
public struct Money: Hashable, Sendable {
    /// The amount in minor units.
    public var minor: Int64
    /// The currency of the amount.
    public let currency: Currency

    /// The largest amount that is accepted from a file, in minor units.
    public static let limit: Int64 = 10_000_000_000_000

    /// Creates an amount of `minor` units.
    public init(_ minor: Int64, _ currency: Currency) {
        self.minor = minor
        self.currency = currency
    }

    /// Nothing, in `currency`.
    public static func zero(_ currency: Currency) -> Money { Money(0, currency) }

    /// Reads a plain decimal such as `-1234.50`, or returns `nil`.
    ///
    /// More decimals than the currency has are accepted as long as they are zeros: channels print
    /// `1200.00` for yen. Signs other than a leading minus, blanks and thousands marks are refused.
    public init?(decimal text: ArraySlice<UInt8>, _ currency: Currency, point: UInt8 = 0x2E) {
        guard let minor = Self.parse(text, decimals: Int(currency.decimals), point: point) else {
            return nil
        }
        self.init(minor, currency)
    }

    /// Reads a plain decimal, as for bytes.
    public init?(decimal text: some StringProtocol, _ currency: Currency, point: UInt8 = 0x2E) {
        self.init(decimal: Array(text.utf8)[...], currency, point: point)
    }

    private static func parse(_ text: ArraySlice<UInt8>, decimals: Int, point: UInt8) -> Int64? {
        let isNegative = text.first == 0x2D
        var value: Int64 = 0
        var seen = 0
        /// How many digits stand behind the point; `nil` before it.
        var fraction: Int?
        for byte in isNegative ? text.dropFirst() : text {
            switch byte {
            case point where fraction == nil && seen > 0: fraction = 0
            case 0x30...0x39:
                seen += 1
                if let places = fraction, places >= decimals {
                    guard byte == 0x30 else { return nil }
                } else {
                    value = value * 10 + Int64(byte - 0x30)
                    guard value <= limit else { return nil }
                }
                fraction = fraction.map { $0 + 1 }
            default: return nil
            }
        }
        guard seen > 0, fraction != 0 else { return nil }
        for _ in min(fraction ?? 0, decimals)..<decimals {
            value *= 10
            guard value <= limit else { return nil }
        }
        return isNegative ? -value : value
    }

    /// The sum; both amounts must be of one currency.
    public static func + (left: Money, right: Money) -> Money {
        precondition(left.currency == right.currency, "Only amounts of one currency can be added.")
        return Money(left.minor + right.minor, left.currency)
    }

    /// The difference; both amounts must be of one currency.
    public static func - (left: Money, right: Money) -> Money {
        precondition(
            left.currency == right.currency,
            "Only amounts of one currency can be subtracted."
        )
        return Money(left.minor - right.minor, left.currency)
    }

    /// The price of `units` pieces at `price` each.
    public static func * (price: Money, units: Quantity) -> Money {
        Money(price.minor * Int64(units.units), price.currency)
    }

    /// Adds `right` to `left`.
    public static func += (left: inout Money, right: Money) { left = left + right }
}

extension Money: CustomStringConvertible {
    /// The decimal number without its currency, such as `-0.05`.
    public var decimal: String {
        let (decimals, isNegative) = (Int(currency.decimals), minor < 0)
        var (count, rest) = (1, minor.magnitude)
        while rest >= 10 { (count, rest) = (count + 1, rest / 10) }
        let digits = max(count, decimals + 1)
        let size = digits + (decimals > 0 ? 1 : 0) + (isNegative ? 1 : 0)
        rest = minor.magnitude
        return unsafe String(unsafeUninitializedCapacity: size) { buffer in
            // As many bytes are written, from the last one on, as there is room for.
            var place = size
            for digit in 0..<digits {
                if digit == decimals, decimals > 0 {
                    place -= 1
                    unsafe buffer[place] = 0x2E
                }
                place -= 1
                unsafe buffer[place] = 0x30 + UInt8(rest % 10)
                rest /= 10
            }
            if isNegative { unsafe buffer[0] = 0x2D }
            return size
        }
    }

    /// A wide sum in the decimals of a currency.
    public static func decimal(_ minor: Int128, decimals: UInt8) -> String {
        decimal(String(minor.magnitude), isNegative: minor < 0, decimals: decimals)
    }

    private static func decimal(_ digits: String, isNegative: Bool, decimals: UInt8) -> String {
        let (count, decimals) = (digits.utf8.count, Int(decimals))
        var text: [UInt8] = isNegative ? [0x2D] : []
        text += [UInt8](repeating: 0x30, count: max(0, decimals + 1 - count))
        text += digits.utf8
        if decimals > 0 { text.insert(0x2E, at: text.count - decimals) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The decimal number and the code, such as `12.50 USD`.
    public var description: String { decimal + " " + currency.code }
}

/// A share in hundredths of a percent: 1200 is 12 %.
public struct BasisPoints: Hashable, Comparable, Sendable {
    /// How many hundredths of a percent.
    public let value: Int64

    /// Creates a share.
    public init(_ value: Int64) { self.value = value }

    /// The whole, 100 %.
    public static let whole = BasisPoints(10_000)

    /// Orders by size.
    public static func < (left: BasisPoints, right: BasisPoints) -> Bool {
        left.value < right.value
    }

    /// The share of `amount`, rounded up: what a cost is.
    public func ofCost(_ amount: Money) -> Money {
        Money(
            Int64(clamping: (Int128(amount.minor) * Int128(value)).dividedUp(by: 10_000)),
            amount.currency
        )
    }

    /// What share `part` is of `whole`, rounded down; `nil` where the whole is not positive.
    public init?(_ part: Money, of whole: Money) {
        guard whole.minor > 0 else { return nil }
        let scaled = Int128(part.minor) * 10_000
        let (quotient, remainder) = scaled.quotientAndRemainder(dividingBy: Int128(whole.minor))
        self.init(Int64(clamping: remainder < 0 ? quotient - 1 : quotient))
    }
}

extension BasisPoints: CustomStringConvertible {
    /// The share in percent, such as `12.50 %`.
    public var description: String { Money.decimal(Int128(value), decimals: 2) + " %" }
}

extension Int128 {
    /// The quotient rounded away from below, as costs are: 7 by 2 is 4, -7 by 2 is -3.
    public func dividedUp(by divisor: Int128) -> Int128 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder > 0 ? quotient + 1 : quotient
    }
}
