public import Orders

/// Exchange rates of one day, as units of a currency for one euro.
public struct Rates: Sendable {
    /// A rate as an exact decimal.
    public struct Rate: Hashable, Sendable {
        /// The digits.
        let mantissa: Int64
        /// How many of them stand behind the point.
        let decimals: Int

        /// Reads a positive decimal of at most twelve digits, six of them behind the point.
        public init?(_ text: some Collection<UInt8>) {
            let parts = text.split(separator: 0x2E, omittingEmptySubsequences: false)
            guard (1...2).contains(parts.count), text.count <= 13,
                parts.allSatisfy({ !$0.isEmpty }),
                parts.joined().allSatisfy({ (0x30...0x39).contains($0) })
            else { return nil }
            mantissa = parts.joined().reduce(0) { $0 * 10 + Int64($1 - 0x30) }
            decimals = parts.count == 2 ? parts[1].count : 0
            guard mantissa > 0, decimals <= 6 else { return nil }
        }

        private init(mantissa: Int64, decimals: Int) {
            self.mantissa = mantissa
            self.decimals = decimals
        }

        static let one = Rate(mantissa: 1, decimals: 0)
    }

    /// The day of the rates as `2026-11-18`; empty where there are none.
    public let date: String
    private let rates: [Currency: Rate]

    /// Creates a table; the euro needs no entry.
    public init(date: String, perEuro rates: [Currency: Rate]) {
        self.date = date
        self.rates = rates.merging([.eur: .one]) { _, one in one }
    }

    /// No rates: only equal currencies convert.
    public static let none = Rates(date: "", perEuro: [:])

    /// Whether the rates are of a day that ended longer ago than `age`; having none is as old as can be.
    public func isOlder(than age: Duration, at moment: Instant) -> Bool {
        guard let day = Instant("\(date)T00:00:00Z") else { return true }
        return moment.seconds - day.seconds - 86_400 > age.components.seconds
    }

    /// Converts a cost, rounded up, or returns `nil` where a rate is missing.
    public func cost(_ amount: Money, in currency: Currency) -> Money? {
        convert(amount, to: currency) { $0.dividedUp(by: $1) }
    }

    /// Converts a revenue, rounded down, or returns `nil` where a rate is missing.
    public func revenue(_ amount: Money, in currency: Currency) -> Money? {
        convert(amount, to: currency) { -(-$0).dividedUp(by: $1) }
    }

    private func convert(
        _ amount: Money,
        to currency: Currency,
        _ divide: (Int128, Int128) -> Int128
    ) -> Money? {
        guard amount.currency != currency else { return amount }
        guard let from = rates[amount.currency], let to = rates[currency] else { return nil }
        let up = power(from.decimals + Int(currency.decimals))
        let down = power(to.decimals + Int(amount.currency.decimals))
        let (scaled, hasOverflown) = (Int128(amount.minor) * Int128(to.mantissa))
            .multipliedReportingOverflow(by: up)
        guard !hasOverflown else { return nil }
        let converted = divide(scaled, Int128(from.mantissa) * down)
        guard let minor = Int64(exactly: converted), abs(minor) <= Money.limit * 1000 else {
            return nil
        }
        return Money(minor, currency)
    }

    private func power(_ exponent: Int) -> Int128 {
        (0..<exponent).reduce(1) { product, _ in product * 10 }
    }
}
