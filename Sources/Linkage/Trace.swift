import Postal

/// An order as it is compared with others: the parts of what it says, folded once, each as a number under which equal
/// parts are equal.
///
/// The texts stay with the orders of one run. What is remembered of them for later runs has the numbers alone, and no name,
/// address, mail or phone: parts of it are equal or they are not.
public struct Trace: Sendable {
    /// What it says, as numbers.
    let numbers: TraceNumbers
    /// The channel, the shop and the id; then, for orders of this run, what it says, part after part.
    let texts: [UInt8]

    /// Puts together what was kept of a trace.
    init(_ numbers: TraceNumbers, texts: some Sequence<UInt8>) {
        self.numbers = numbers
        self.texts = Array(texts)
    }

    /// Folds the facts of an order.
    public init(_ facts: TraceFacts) {
        var numbers = TraceNumbers(
            night: facts.night,
            created: facts.created ?? .min,
            version: facts.version,
            isReplacement: facts.isReplacement
        )
        let name = NameText(facts.name)
        let door = StreetText(facts.lines, country: facts.country)
        let mail = Self.mail(facts.mail)
        let phone = Self.phone(facts.phone)
        // The last four digits of the United States say no more than a side of a street.
        let key = Folding.bytes(of: facts.postalCode).filter { $0 != 0x20 }
        let code = facts.country == "US" ? Array(key.prefix(5)) : key
        let city = Folding.bytes(of: facts.city)

        numbers.mail = Self.hash(mail)
        numbers.basket = Self.hash(of: facts.basket)
        numbers.payment = Self.hash(Array(facts.payment.utf8))
        numbers.phone = Self.short(phone)
        numbers.number = Self.short(door.number)
        numbers.unit = Self.short(door.unit)
        numbers.street = Self.short(door.street)
        numbers.code = Self.short(code)
        numbers.city = Self.short(city)
        numbers.given = Self.nameNumber(name.given)
        numbers.family = Self.nameNumber(name.family)
        numbers.last = Self.nameNumber(name.last)
        numbers.others = Self.nameNumber(name.others)
        for (place, word) in name.words.lazy.filter({ $0.count > 1 }).prefix(4).enumerated() {
            numbers.words[place] = Self.nameNumber(word)
        }
        numbers.initial = name.words.first?.first ?? 0
        numbers.isInitial = name.given.count == 1

        var texts: [UInt8] = []
        texts.reserveCapacity(192)
        func add(_ part: Part, _ text: ArraySlice<UInt8>) {
            // What is longer is no name and no street.
            let text = text.prefix(255)
            texts += text
            numbers.lengths[part.rawValue] = UInt8(text.count)
        }
        add(.label, Self.label(of: facts)[...])
        add(.given, name.given)
        add(.family, name.family)
        add(.last, name.last)
        add(.others, name.others)
        if let name = NameText.withUmlauts(facts.name) {
            add(.otherGiven, name.given)
            add(.otherFamily, name.family)
            add(.otherLast, name.last)
            add(.otherOthers, name.others)
        }
        add(.mail, mail[...])
        add(.phone, phone[...])
        add(.number, door.number[...])
        add(.unit, door.unit[...])
        add(.street, door.street[...])
        add(.code, code[...])
        add(.city, city[...])
        self.texts = texts
        self.numbers = numbers
    }

    /// The channel, the shop and the id, with a tabulator between.
    private static func label(of facts: TraceFacts) -> [UInt8] {
        var label = Array(facts.channel.utf8)
        for part in [facts.shop, facts.order] {
            label.append(0x09)
            label += part.utf8
        }
        // Where it is remembered, a zero ends it.
        label.removeAll { $0 == 0 }
        return label
    }

    /// Which version of the order it is.
    public var version: UInt64 { numbers.version }

    /// The parts that have a text.
    enum Part: Int {
        case label
        case given, family, last, others
        case otherGiven, otherFamily, otherLast, otherOthers
        case mail, phone, number, unit, street, code, city
    }

    /// The text of a part; empty where it is remembered from an earlier run.
    func text(of part: Part) -> ArraySlice<UInt8> {
        let lengths = numbers.lengths
        var start = 0
        for place in 0..<part.rawValue { start += Int(lengths[place]) }
        return texts[start..<(start + Int(lengths[part.rawValue]))]
    }

    /// Whether what it says is known, and not only whether it is equal.
    var hasTexts: Bool { texts.count > Int(numbers.lengths[0]) }

    /// The channel, the shop and the id, with a tabulator between.
    public var label: String { String(decoding: text(of: .label), as: UTF8.self) }

    /// Whether it is the same order.
    func isLabelled(as other: Trace) -> Bool { text(of: .label) == other.text(of: .label) }

    /// What a field says, folded; empty for what has no text, and where nobody remembers.
    func text(of field: LinkField) -> String {
        let part: Part
        switch field {
        case .given: part = .given
        case .family: part = .family
        case .mail: part = .mail
        case .phone: part = .phone
        case .number: part = .number
        case .unit: part = .unit
        case .street: part = .street
        case .code: part = .code
        case .city: part = .city
        case .basket, .time, .payment: return ""
        }
        return String(decoding: text(of: part), as: UTF8.self)
    }

    // MARK: Folding

    /// A mail without what stands behind a plus; empty where it is masked or none.
    private static func mail(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        if !bytes.allSatisfy({ $0 < 0x80 }) { bytes = Array(text.lowercased().utf8) }
        for place in bytes.indices where (0x41...0x5A).contains(bytes[place]) {
            bytes[place] |= 0x20
        }
        guard let sign = bytes.firstIndex(of: 0x40), sign > 0, sign + 1 < bytes.count,
            !bytes[(sign + 1)...].contains(0x40)
        else { return [] }
        // Marketplaces give each order an address of their own.
        for label in bytes[(sign + 1)...].split(separator: 0x2E) where isMask(label) { return [] }
        let local = bytes[..<sign].prefix { $0 != 0x2B }
        if isMask(local.filter { $0 != 0x2D && $0 != 0x5F }[...]) { return [] }
        return local.count == sign ? bytes : Array(local) + bytes[sign...]
    }

    private static func isMask(_ word: ArraySlice<UInt8>) -> Bool {
        word.count > 4 && masks.contains { $0.count == word.count && $0.elementsEqual(word) }
    }

    private static let masks = [
        "donotreply", "marketplace", "members", "noreply", "privaterelay", "relay", "reply",
    ].map { Array($0.utf8) }

    /// The last eight digits of a phone, before which countries and trunks are written in many ways.
    private static func phone(_ text: String) -> [UInt8] {
        let digits = text.utf8.filter { (0x30...0x39).contains($0) }
        return digits.count < 7 ? [] : Array(digits.suffix(8))
    }

    // MARK: Numbers

    /// The hash of Fowler, Noll and Vo; two that differ and meet are compared as equal, once in thousands of millions.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        let start: UInt64 = 0xCBF2_9CE4_8422_2325
        var hash = start
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash == start ? 0 : max(1, hash)
    }

    /// The lines in order; a sum of the lines' numbers would be the same for baskets of neighbouring SKUs.
    private static func hash(of basket: [String: Int]) -> UInt64 {
        var bytes: [UInt8] = []
        for (sku, count) in basket.sorted(by: { $0.key < $1.key }) {
            bytes += sku.utf8
            bytes.append(0)
            bytes += String(count).utf8
        }
        return hash(bytes)
    }

    /// The number of a name, in which ä is a, whether it is written so or as ae.
    private static func nameNumber(_ name: ArraySlice<UInt8>) -> UInt32 {
        guard name.contains(0x65) else { return short(name) }
        var letters: [UInt8] = []
        for letter in name {
            if letter == 0x65, let before = letters.last, [0x61, 0x6F, 0x75].contains(before) {
                continue
            }
            letters.append(letter)
        }
        return short(letters)
    }

    private static func short(_ bytes: some Sequence<UInt8>) -> UInt32 {
        let hash = hash(bytes)
        return hash == 0 ? 0 : max(1, UInt32(truncatingIfNeeded: hash ^ hash >> 32))
    }
}
