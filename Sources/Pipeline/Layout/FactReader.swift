import Orders
import PipelineKit

/// Reads the facts of one source as values, and notes those that cannot be read.
struct FactReader<Source: FactSource> {
    private let facts: Source
    private let book: RuleBook
    private(set) var faults: [Reason] = []
    /// What could not be read and ends nothing.
    private(set) var notes: [Reason] = []

    init(_ facts: Source, _ book: RuleBook) {
        self.facts = facts
        self.book = book
    }

    // MARK: Texts

    /// The bytes of a fact; none where they say nothing.
    private func bytes(_ fact: Fact) -> ArraySlice<UInt8> {
        book.said(facts.bytes(fact), of: fact)
    }

    /// A text as it stands.
    mutating func text(_ fact: Fact) -> String {
        let bytes = bytes(fact)
        guard !bytes.isEmpty else { return "" }
        // Most texts are ASCII, which needs no validation and is decoded at once.
        guard bytes.contains(where: { $0 >= 0x80 || $0 == 0 }) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            add(.badRow, "is not UTF-8", fact)
            return ""
        }
        // What stands for a letter that nobody could read is no letter of an address.
        if text.unicodeScalars.contains(where: { $0 == "\u{FFFD}" || $0 == "\0" }) {
            add(.badRow, "has letters that cannot be read", fact)
        }
        return text
    }

    /// A word in small letters.
    mutating func lower(_ fact: Fact) -> String {
        let text = text(fact)
        let isPlain = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x5F }
        guard !isPlain else { return text }
        var word = text.lowercased()[...]
        while word.last == " " { word.removeLast() }
        return String(word.drop { $0 == " " })
    }

    /// Notes the words of some facts that only a person can settle.
    mutating func addDoubts(_ facts: [Fact]) {
        for fact in facts {
            guard let words = book.doubts[fact], !bytes(fact).isEmpty else { continue }
            let word = lower(fact)
            if let code = words[word] {
                add(code, "is for a person to look at", fact)
            } else if let code = words["*"], !isKnown(word, fact) {
                add(code, "is a word whose meaning nobody has said; 'standings' can", fact)
            }
        }
    }

    private func isKnown(_ word: String, _ fact: Fact) -> Bool {
        let (order, line) = (book.standings[fact], book.lineStandings[fact])
        return [word, "*"].contains { order?[$0] != nil || line?[$0] != nil }
    }

    /// A text that tells orders or lines apart, which a spreadsheet may have turned into a number.
    mutating func identity(_ fact: Fact) -> String {
        var text = text(fact)
        if book.rules.dropsHash, fact == .orderID, text.hasPrefix("#") { text.removeFirst() }
        if Self.isNumberOfSpreadsheet(text) {
            add(
                .fileDamage,
                "was turned into a number by a spreadsheet or a program; its digits may be lost",
                fact
            )
        }
        return text
    }

    /// Whether it is a number such as `1.23E+12` or `1001.0`, which a program has taken for one.
    private static func isNumberOfSpreadsheet(_ text: String) -> Bool {
        // Nearly no identity has one of these, so the rest is looked at but rarely.
        guard text.utf8.contains(where: { $0 == 0x2B || $0 == 0x2E || $0 == 0x2C }) else {
            return false
        }
        return text.wholeMatch(of: /[0-9]([.,][0-9]+)?[eE]\+[0-9]+|[0-9][.,][0-9]+[eE][0-9]+/)
            != nil
            || text.wholeMatch(of: /[0-9]+[.]0/) != nil
    }

    /// A text of which one apostrophe guards digits from a spreadsheet.
    private mutating func guarded(_ fact: Fact) -> String {
        let text = text(fact)
        return book.rules.hasGuards && text.hasPrefix("'") ? String(text.dropFirst()) : text
    }

    /// The product's name, with its variant.
    var title: String {
        mutating get {
            let (title, variant) = (text(.title), text(.variant))
            return variant.isEmpty ? title : "\(title) - \(variant)"
        }
    }

    var address: Address {
        mutating get {
            var line1 = text(.addressLine1)
            if line1.isEmpty { line1 = text(.street) }
            var line2 = text(.addressLine2)
            let line3 = text(.addressLine3)
            if !line3.isEmpty { line2 = line2.isEmpty ? line3 : "\(line2), \(line3)" }
            var name = text(.shipName)
            if name.isEmpty {
                name = [text(.firstName), text(.lastName)].filter { !$0.isEmpty }
                    .joined(separator: " ")
            }
            let country = text(.country)
            let code =
                country.utf8.count == 2 && country.utf8.allSatisfy { (0x41...0x5A).contains($0) }
                ? country : CountryText.code(country)
            let postalCode = guarded(.postalCode)
            checkZeros(of: postalCode, in: code)
            return Address(
                name: name,
                company: text(.company),
                line1: line1,
                line2: line2,
                city: text(.city),
                region: text(.region),
                postalCode: postalCode,
                country: code,
                phone: guarded(.phone)
            )
        }
    }

    private mutating func checkZeros(of code: String, in country: String) {
        guard code.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let count = PostalDigits.counts[country],
            (count - 2..<count).contains(code.utf8.count)
        else { return }
        add(
            .fileDamage,
            "has \(code.utf8.count) digits where \(country) has \(count); a spreadsheet may have dropped "
                + "the noughts before it",
            .postalCode
        )
    }

    // MARK: Times and words

    mutating func moment(_ fact: Fact) -> Instant? {
        let bytes = bytes(fact)
        guard !bytes.isEmpty else { return nil }
        for form in book.rules.times {
            if let instant = form.instant(bytes, zone: book.rules.zone) { return instant }
        }
        if text(fact).wholeMatch(of: /[0-9]{5}([.,][0-9]+)?/) != nil {
            add(.fileDamage, "is a day's number: a spreadsheet has turned the date into it", fact)
        } else {
            let detail = "\(facts.place(fact)) is no moment in the forms of its layout"
            notes.append(Reason(.badRow, field: facts.field(fact), detail: detail))
        }
        return nil
    }

    /// Notes the facts for which an order, or a line, must have a place and has none.
    mutating func checkPlaces(ofLine: Bool) {
        guard !book.rules.mustState.isEmpty else { return }
        for fact in Fact.allCases
        where fact.isOfLine == ofLine && book.rules.mustState.contains(fact) {
            if !facts.isStated(fact) { add(.badRow, "has no '\(facts.field(fact))'", fact) }
        }
    }

    var payment: Order.Payment {
        mutating get {
            guard facts.isStated(.payment) else { return book.rules.otherPayment }
            let word = lower(.payment)
            return book.rules.payments[word] ?? book.rules.otherPayment
        }
    }

    var standing: Order.Standing {
        mutating get {
            if !bytes(.cancelledAt).isEmpty, !Self.saysNo(lower(.cancelledAt)) { return .cancelled }
            var standing = Order.Standing.open
            for fact in StandingFacts.order {
                guard let words = book.standings[fact], !bytes(fact).isEmpty,
                    let told = words[lower(fact)] ?? words["*"], told.weight > standing.weight
                else { continue }
                standing = told
            }
            return standing
        }
    }

    /// Whether what should be a moment says that there is none: a word, or a date of noughts.
    private static func saysNo(_ word: String) -> Bool {
        Words.no.contains(word) || Words.none.contains(word)
            || word.allSatisfy { "0-:/. t".contains($0) }
    }

    var lineStanding: Line.Standing {
        mutating get {
            var standing = Line.Standing.open
            for fact in StandingFacts.line {
                guard let words = book.lineStandings[fact], !bytes(fact).isEmpty,
                    let told = words[lower(fact)] ?? words["*"], told.weight > standing.weight
                else { continue }
                standing = told
            }
            return standing
        }
    }

    // MARK: Amounts

    /// The currency that the order names, or that its amounts show.
    var currency: Currency? {
        mutating get {
            let code = bytes(.currency)
            if let currency = Currency(code) { return currency }
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
        [Fact.total, .unitPrice, .lineTotal, .shipping].lazy
            .compactMap { PricedText(bytes($0)).currency }.first
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
        guard priced.currency == nil || priced.currency == currency else { return nil }
        return Amount(priced.number, point: book.rules.point, groups: book.rules.groups)
    }

    // MARK: Lines

    /// How many units, and whether they go back.
    var quantity: (units: Quantity?, isReturn: Bool) {
        mutating get {
            let bytes = bytes(.quantity)
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
        if isUsual || !facts.isStated(.unitPrice) && !facts.isStated(.lineTotal) {
            add(
                .sellingPriceMissing,
                "states no price, and the file has no place for it",
                .unitPrice
            )
        } else {
            add(.badMoney, "is empty", .unitPrice)
        }
    }

    /// Notes that a fact cannot be read, and where.
    mutating func add(_ code: ReasonCode, _ what: String, _ fact: Fact) {
        faults.append(
            Reason(code, field: facts.field(fact), detail: "\(facts.place(fact)) \(what)")
        )
    }
}
