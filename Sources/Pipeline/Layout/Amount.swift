package import Orders

/// A decimal number as a file spells it, exact, before anybody knows its currency's decimals.
package struct Amount: Hashable, Sendable {
    /// The digits, without their point.
    package let digits: Int128
    /// How many of them stand behind the point.
    package let decimals: Int

    /// So few that a thousand of them, aligned at their points, are summed without overflow.
    private static let mostDigits = 18

    /// Reads a plain decimal, or returns `nil`; marks of thousands may stand where `groups` allow them.
    package init?(_ text: some Collection<UInt8>, point: UInt8 = 0x2E, groups: [UInt8] = []) {
        let isNegative = text.first == 0x2D
        var digits: Int128 = 0
        var (count, sinceGroup) = (0, 0)
        var (hasGroup, fraction): (Bool, Int?) = (false, nil)
        for byte in isNegative ? text.dropFirst() : text[...] {
            switch byte {
            case 0x30...0x39:
                digits = digits * 10 + Int128(byte - 0x30)
                count += 1
                sinceGroup += 1
                fraction = fraction.map { $0 + 1 }
                guard count <= Self.mostDigits else { return nil }
            case point where fraction == nil && count > 0:
                guard !hasGroup || sinceGroup == 3 else { return nil }
                fraction = 0
            case let mark where groups.contains(mark) && fraction == nil && count > 0:
                // Groups but the first have three digits; anything else is another number.
                guard hasGroup ? sinceGroup == 3 : sinceGroup <= 3 else { return nil }
                (hasGroup, sinceGroup) = (true, 0)
            default: return nil
            }
        }
        guard count > 0, fraction != 0, !hasGroup || fraction != nil || sinceGroup == 3 else {
            return nil
        }
        self.digits = isNegative ? -digits : digits
        decimals = fraction ?? 0
    }

    private init(digits: Int128, decimals: Int) {
        self.digits = digits
        self.decimals = decimals
    }

    /// Whether it is nothing.
    package var isZero: Bool { digits == 0 }

    /// As many times the number.
    package static func * (amount: Amount, count: Int) -> Amount {
        Amount(digits: amount.digits * Int128(count), decimals: amount.decimals)
    }

    /// The sum, exact.
    package static func + (left: Amount, right: Amount) -> Amount {
        let decimals = max(left.decimals, right.decimals)
        return Amount(
            digits: left.digits * power(decimals - left.decimals)
                + right.digits * power(decimals - right.decimals),
            decimals: decimals
        )
    }

    /// The difference, exact.
    package static func - (left: Amount, right: Amount) -> Amount { left + right * -1 }

    /// The amount in a currency, or `nil` where it has more decimals than the currency and may not be
    /// rounded, or is too large.
    package func money(_ currency: Currency, rounds: Bool = false) -> Money? {
        let surplus = decimals - Int(currency.decimals)
        var minor = digits
        if surplus > 0 {
            let scale = Self.power(surplus)
            let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: scale)
            guard rounds || remainder == 0 else { return nil }
            // Halves go to the even neighbour, so that many of them do not add up to a loss.
            let twice = remainder.magnitude * 2
            let isUp = twice > scale.magnitude || (twice == scale.magnitude && quotient % 2 != 0)
            minor = quotient + (isUp ? (digits < 0 ? -1 : 1) : 0)
        } else {
            minor *= Self.power(-surplus)
        }
        guard abs(minor) <= Int128(Money.limit) else { return nil }
        return Money(Int64(minor), currency)
    }

    private static func power(_ exponent: Int) -> Int128 {
        (0..<exponent).reduce(1) { product, _ in product * 10 }
    }
}

extension Amount: CustomStringConvertible {
    /// The plain decimal.
    package var description: String { Money.decimal(digits, decimals: UInt8(decimals)) }
}

extension Amount {
    /// Whether a text is an amount only if a comma stands before its cents.
    static func hasComma(_ text: ArraySlice<UInt8>) -> Bool {
        let number = PricedText(text).number
        return Amount(number, groups: [0x2C]) == nil
            && Amount(number, point: 0x2C, groups: [0x2E]) != nil
    }
}

/// Money with a symbol or a code around it, as eBay, Etsy and spreadsheets show it.
struct PricedText {
    /// What the symbol stands for; `nil` where there is none.
    let currency: Currency?
    /// The text without it.
    let number: ArraySlice<UInt8>
    /// Whether the symbol is a dollar's, of whichever country.
    private let isDollar: Bool

    private static let dollars: Set<Currency> = Set(
        ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD"].compactMap { Currency($0) }
    )

    /// Whether it may be money of the currency.
    func isOf(_ own: Currency) -> Bool {
        currency == nil || currency == own || isDollar && Self.dollars.contains(own)
    }

    /// Signs that mean one currency wherever they are used, longest first.
    private static let signs: [(sign: [UInt8], currency: Currency?)] = """
        AU $=AUD|AU$=AUD|A$=AUD|C $=CAD|CA$=CAD|US $=USD|US$=USD|NZ$=NZD|HK$=HKD|S$=SGD|R$=BRL|$=USD|€=EUR|£=GBP|\
        ¥=JPY|￥=JPY|zł=PLN|CHF=CHF|EUR=EUR|USD=USD|GBP=GBP
        """.split(separator: "|").map { pair in
            let words = pair.split(separator: "=")
            return (Array(words[0].utf8), Currency(words[1]))
        }

    /// Takes the sign and the blanks off.
    init(_ text: ArraySlice<UInt8>) {
        // Most amounts are numbers alone.
        func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
        guard !isDigit(text.first) || !isDigit(text.last) else {
            (currency, number, isDollar) = (nil, text, false)
            return
        }
        var number = Array(text)
        var (found, isDollar): (Currency?, Bool) = (nil, false)
        for (sign, currency) in Self.signs {
            guard let place = Self.place(of: sign, in: number) else { continue }
            number.removeSubrange(place)
            (found, isDollar) = (currency, sign == [0x24])
            break
        }
        // Before or behind the number may stand any code.
        for code in found == nil ? [number.prefix(3), number.suffix(3)] : [] {
            guard let currency = Currency(code) else { continue }
            number.removeSubrange(code.startIndex..<code.endIndex)
            found = currency
            break
        }
        (currency, self.isDollar) = (found, isDollar)
        self.number = Self.trimmed(number)[...]
    }

    /// Where the sign stands: at the front, behind a minus, or at the end.
    private static func place(of sign: [UInt8], in text: [UInt8]) -> Range<Int>? {
        if text.starts(with: sign) { return 0..<sign.count }
        if text.first == 0x2D, text.dropFirst().starts(with: sign) { return 1..<sign.count + 1 }
        guard text.count > sign.count, text.suffix(sign.count).elementsEqual(sign) else {
            return nil
        }
        return text.count - sign.count..<text.count
    }

    /// Without blanks, also those that do not break, between minus and digits too.
    private static func trimmed(_ text: [UInt8]) -> [UInt8] {
        var bytes = text
        while let last = bytes.last, last == 0x20 || last == 0xA0 || last == 0xC2 {
            bytes.removeLast()
        }
        while bytes.first == 0x20 { bytes.removeFirst() }
        while bytes.starts(with: [0xC2, 0xA0]) { bytes.removeFirst(2) }
        if bytes.first == 0x2D, bytes.count > 1, bytes[1] == 0x20 { bytes.remove(at: 1) }
        return bytes
    }
}
