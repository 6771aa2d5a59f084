import Orders
import PipelineKit

/// What an order and its lines cost, and how many units they have.
extension FactReader {
    /// The currency that the order names, or that its amounts show.
    var currency: Currency? {
        mutating get {
            let code = bytes(.currency)
            if let currency = Currency(code) ?? Currency(code.map { $0 & 0xDF }[...]) {
                return currency
            }
            if code.isEmpty {
                if book.rules.hasSymbols, let shown = shownCurrency { return shown }
                if let currency = book.rules.currency { return currency }
                // A file without prices needs no currency.
                if book.rules.mayLackPrices { return nil }
            }
            add(.badMoney, "is no currency", .currency)
            return nil
        }
    }

    private var shownCurrency: Currency? {
        let shown = [Fact.total, .unitPrice, .lineTotal, .shipping].lazy
            .map { PricedText(bytes($0)) }.first { $0.currency != nil }
        // Many currencies have dollars: which of them is said elsewhere.
        if let own = book.rules.currency, shown?.isOf(own) == true { return own }
        return shown?.currency
    }

    /// An amount, or `nil` where nothing is said; one that cannot be read is noted, and counts as none.
    mutating func amount(_ fact: Fact, _ currency: Currency) -> Money? {
        let bytes = bytes(fact)
        guard !bytes.isEmpty else { return nil }
        if let money = money(bytes, currency), money.minor >= 0 || Self.mayBeNegative(fact) {
            return money
        }
        // Without its currency an amount cannot be judged; that fault is noted already.
        if currency != .unknown { add(.badMoney, "is no amount of \(currency)", fact) }
        return nil
    }

    private static func mayBeNegative(_ fact: Fact) -> Bool {
        switch fact {
        case .discount, .shippingDiscount, .lineDiscount, .fees, .total, .subtotal: true
        default: false
        }
    }

    private func money(_ bytes: ArraySlice<UInt8>, _ currency: Currency) -> Money? {
        if !book.rules.rounds, book.rules.groups.isEmpty, !book.rules.hasSymbols {
            return Money(decimal: bytes, currency, point: book.rules.point)
        }
        return number(bytes, currency)?.money(currency, rounds: book.rules.rounds)
    }

    /// The number of an amount, unless its symbol is that of another currency.
    private func number(_ bytes: ArraySlice<UInt8>, _ currency: Currency) -> Amount? {
        guard book.rules.hasSymbols else {
            return Amount(bytes, point: book.rules.point, groups: book.rules.groups)
        }
        let priced = PricedText(bytes)
        guard priced.isOf(currency) else { return nil }
        return Amount(priced.number, point: book.rules.point, groups: book.rules.groups)
    }

    // MARK: Lines

    /// How many units, and whether they go back.
    var quantity: (units: Quantity?, isReturn: Bool) {
        mutating get {
            let bytes = Self.trimmed(bytes(.quantity))
            if let quantity = Quantity(text: bytes), quantity > .zero { return (quantity, false) }
            // Marketplaces also write 2.0, and shops write returns as less than nothing.
            if let amount = Amount(bytes, point: book.rules.point),
                let whole = amount.money(Self.pieces, rounds: false)
            {
                if whole.minor == 0, isLineOfNothing { return (.zero, false) }
                if whole.minor != 0, let quantity = Quantity(Int(abs(whole.minor))) {
                    return (quantity, whole.minor < 0)
                }
            }
            guard facts.isStated(.quantity) else {
                add(.badRow, "has no quantity, because the file has no place for it", .quantity)
                return (nil, false)
            }
            add(.badQuantity, "is no whole number from 1 to \(Quantity.limit)", .quantity)
            return (nil, false)
        }
    }

    /// Whether a line without units is what is left of one that was called off, and costs nothing.
    private var isLineOfNothing: Bool {
        mutating get {
            let total = bytes(.lineTotal)
            return (book.rules.keepsLinesOfNothing || lineStanding == .cancelled)
                && (total.isEmpty || Amount(total, point: book.rules.point)?.isZero == true)
        }
    }

    /// A currency without decimals, in whose terms whole pieces are counted.
    private static var pieces: Currency { Currency("JPY") ?? .unknown }

    /// What the units cost together, and whether the file says so.
    mutating func total(
        of quantity: Quantity?,
        _ isReturn: Bool,
        _ currency: Currency
    ) -> (Money, isGiven: Bool) {
        let zero = Money.zero(currency)
        if !bytes(.lineTotal).isEmpty {
            let money = money(bytes(.lineTotal), currency)
            if money == nil, currency != .unknown {
                add(.badMoney, "is no amount of \(currency)", .lineTotal)
            }
            return (money ?? zero, true)
        }
        let units = quantity ?? .zero
        guard !bytes(.unitPrice).isEmpty else {
            let price = book.rules.prices[text(.sku)].flatMap { $0.currency == currency ? $0 : nil }
            return (price.map { $0 * units } ?? zero, price != nil)
        }
        guard let price = number(bytes(.unitPrice), currency), price.digits >= 0,
            book.rules.rounds || price.money(currency) != nil
        else {
            if currency != .unknown { add(.badMoney, "is no amount of \(currency)", .unitPrice) }
            return (zero, true)
        }
        let signed = price * (isReturn ? -units.units : units.units)
        guard let total = signed.money(currency, rounds: book.rules.rounds) else {
            add(.badMoney, "is too large for its quantity", .unitPrice)
            return (zero, true)
        }
        return (total, true)
    }

    /// Notes that the file does not say what a line costs its customer.
    mutating func missingPrice(_ isUsual: Bool) {
        let isTotal = facts.isStated(.lineTotal)
        if isUsual || !facts.isStated(.unitPrice) && !isTotal {
            add(
                .sellingPriceMissing,
                "states no price, and the file has no place for it",
                .unitPrice
            )
        } else {
            add(.badMoney, "is empty", isTotal ? .lineTotal : .unitPrice)
        }
    }
}
