import Orders
import PipelineKit
import Postal

/// Reads the facts of one source as values, and notes those that cannot be read.
struct FactReader<Source: FactSource> {
    let facts: Source
    let book: RuleBook
    private(set) var faults: [Reason] = []
    /// What could not be read and ends nothing.
    private(set) var notes: [Reason] = []

    init(_ facts: Source, _ book: RuleBook) {
        self.facts = facts
        self.book = book
    }

    // MARK: Texts

    /// The bytes of a fact; none where they say nothing.
    func bytes(_ fact: Fact) -> ArraySlice<UInt8> {
        book.said(facts.bytes(fact), of: fact)
    }

    /// A text as it stands.
    mutating func text(_ fact: Fact) -> String {
        let bytes = bytes(fact)
        guard !bytes.isEmpty else { return "" }
        // Most texts are ASCII, which needs no validation and is decoded at once.
        if bytes.first == 0x23, Spreadsheet.errors.contains(where: bytes.elementsEqual) {
            add(.fileDamage, "is an error that a spreadsheet has left there", fact)
        }
        guard bytes.contains(where: { $0 >= 0x7F || $0 < 0x20 }) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            add(.badRow, "is not UTF-8", fact)
            return ""
        }
        // What stands for a letter that nobody could read is no letter of an address.
        if text.unicodeScalars.contains(where: \.isUnreadable) {
            add(.badRow, "has letters that cannot be read", fact)
        }
        return text
    }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes.drop { $0 == 0x20 }
        while bytes.last == 0x20 { bytes.removeLast() }
        return bytes
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
                let what =
                    code == .badRow
                    ? "is a word whose meaning is not known" : "is for a person to look at"
                add(code, what, fact)
            }
        }
    }

    /// Whether what is said neither ends the order nor leaves it to a person.
    mutating func isHarmless(_ fact: Fact) -> Bool {
        switch fact {
        case .currency: true
        case .payment: payment == .paid
        case .pickUp: book.doubts[fact]?[lower(fact)] == nil
        case .status, .fulfilment, .cancelledAt, .cancelRequest, .test, .shipsFrom:
            standing == .open
        default: false
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
        if Spreadsheet.isNumber(text) {
            add(
                .fileDamage,
                "was turned into a number by a spreadsheet or a program; its digits may be lost",
                fact
            )
        }
        return text
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
            return Address(
                name: name,
                company: text(.company),
                line1: line1,
                line2: line2,
                city: text(.city),
                region: text(.region),
                postalCode: guarded(.postalCode),
                country: Countries.codeInFile(of: text(.country)),
                phone: phone,
                taxID: text(.taxID)
            )
        }
    }

    private var phone: String {
        mutating get {
            let phone = guarded(.phone)
            if Spreadsheet.isNumber(phone) {
                add(.fileDamage, "was turned into a number by a spreadsheet", .phone)
            }
            return phone
        }
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
            let payment = statedPayment
            guard payment == .paid else { return payment }
            // What is paid in full may have been given back since, or may not be all.
            if isAmount(.refunded) { return .partlyRefunded }
            return isAmount(.outstanding) && bytes(.outstanding).first != 0x2D
                ? .partlyPaid : .paid
        }
    }

    private var statedPayment: Order.Payment {
        mutating get {
            guard facts.isStated(.payment) else { return book.rules.otherPayment }
            let word = lower(.payment)
            if let payment = book.rules.payments[word] { return payment }
            // A day of payment says that it was made.
            let bytes = bytes(.payment)
            guard book.rules.otherPayment == .unpaid, !bytes.isEmpty else {
                return book.rules.otherPayment
            }
            for form in book.rules.times
            where form.instant(bytes, zone: book.rules.zone) != nil {
                return .paid
            }
            return .unpaid
        }
    }

    /// Whether an amount is there and not zero.
    private func isAmount(_ fact: Fact) -> Bool {
        bytes(fact).contains { (0x31...0x39).contains($0) }
    }

    var standing: Order.Standing {
        mutating get {
            if !bytes(.cancelledAt).isEmpty, !Self.saysNo(lower(.cancelledAt)) { return .cancelled }
            var standing = Order.Standing.open
            for fact in book.worded.order {
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
            for fact in book.worded.line {
                guard let words = book.lineStandings[fact], !bytes(fact).isEmpty,
                    let told = words[lower(fact)] ?? words["*"], told.weight > standing.weight
                else { continue }
                standing = told
            }
            return standing
        }
    }

    /// Notes that a fact cannot be read, and where.
    mutating func add(_ code: ReasonCode, _ what: String, _ fact: Fact) {
        faults.append(
            Reason(code, field: facts.field(fact), detail: "\(facts.place(fact)) \(what)")
        )
    }
}

/// What a spreadsheet leaves in a file that it saves.
private enum Spreadsheet {
    /// What it writes where it cannot work something out.
    static let errors = ["#NAME?", "#REF!", "#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"].map {
        Array($0.utf8)
    }

    /// Whether a text is a number such as `1.23E+12` or `1001.0`, for which a program has taken it.
    static func isNumber(_ text: String) -> Bool {
        func digits(_ text: Substring.UTF8View) -> Substring.UTF8View {
            text.prefix { (0x30...0x39).contains($0) }
        }
        // Nearly no text has one of these.
        guard text.utf8.contains(where: { $0 == 0x2E || $0 | 0x20 == 0x65 }) else { return false }
        var rest = text.utf8[...]
        let whole = digits(rest)
        guard !whole.isEmpty else { return false }
        rest = rest.dropFirst(whole.count)
        let point = rest.first
        var fraction = rest.prefix(0)
        if point == 0x2E || point == 0x2C {
            fraction = digits(rest.dropFirst())
            guard !fraction.isEmpty else { return false }
            rest = rest.dropFirst(1 + fraction.count)
        }
        guard let mark = rest.first else { return point == 0x2E && fraction.elementsEqual([0x30]) }
        guard mark | 0x20 == 0x65, whole.count == 1 else { return false }
        rest = rest.dropFirst()
        let hasPlus = rest.first == 0x2B
        let exponent = rest.dropFirst(hasPlus ? 1 : 0)
        return !exponent.isEmpty && digits(exponent).count == exponent.count
            && (hasPlus || !fraction.isEmpty)
    }
}

extension Unicode.Scalar {
    /// A letter that was lost, or a control character other than a tabulator or a line's end: what nobody
    /// types, and what may steer the terminal or the printer of whoever gets it.
    fileprivate var isUnreadable: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0xFFFD: true
        default: false
        }
    }
}
