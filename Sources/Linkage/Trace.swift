import Postal

/// An order as it is compared with others: the parts of what it says, folded once, each as a number under which equal
/// parts are equal.
///
/// The texts stay with the orders of one run. What is remembered of them for later runs has the numbers alone, and no name,
/// address, mail or phone: parts of it are equal or they are not.
public struct Trace: Sendable {
    /// The run, and when it was bought; the least number where nobody says.
    let night: Int64
    let created: Int64
    /// Which version of the order it is.
    public let version: UInt64
    /// Whether it is sent in place of another one.
    let isReplacement: Bool
    /// Numbers of what it says, 0 where it says nothing; a marketplace's masked mail says nothing.
    let mail: UInt64
    let basket: UInt64
    let payment: UInt64
    /// Of the last eight digits.
    let phone: UInt32
    let number: UInt32
    let unit: UInt32
    let street: UInt32
    let code: UInt32
    let city: UInt32
    /// Of the first word of the name and of the others; and of the last one and those before it.
    let given: UInt32
    let family: UInt32
    let last: UInt32
    let others: UInt32
    /// Of up to four words of the name that have more than a letter.
    let words: SIMD4<UInt32>
    /// The first letter of the name, and whether it stands for the whole given name.
    let initial: UInt8
    let isInitial: Bool
    /// The channel, the shop and the id; then, for orders of this run, what it says, part after part.
    private let texts: [UInt8]
    /// How long each part of the texts is.
    private let lengths: SIMD16<UInt8>

    /// Folds the facts of an order.
    public init(_ facts: TraceFacts) {
        night = facts.night
        created = facts.created ?? .min
        version = facts.version
        isReplacement = facts.isReplacement
        let name = NameText(facts.name)
        let door = StreetText(facts.lines, country: facts.country)
        let mail = Self.mail(facts.mail)
        let phone = Self.phone(facts.phone)
        // The last four digits of the United States say no more than a side of a street.
        let key = Folding.bytes(of: facts.postalCode).filter { $0 != 0x20 }
        let code = facts.country == "US" ? Array(key.prefix(5)) : key
        let city = Folding.bytes(of: facts.city)

        self.mail = Self.hash(mail)
        basket = Self.hash(of: facts.basket)
        payment = Self.hash(Array(facts.payment.utf8))
        self.phone = Self.short(phone)
        number = Self.short(door.number)
        unit = Self.short(door.unit)
        street = Self.short(door.street)
        self.code = Self.short(code)
        self.city = Self.short(city)
        given = Self.nameNumber(name.given)
        family = Self.nameNumber(name.family)
        last = Self.nameNumber(name.last)
        others = Self.nameNumber(name.others)
        var words = SIMD4<UInt32>()
        for (place, word) in name.words.lazy.filter({ $0.count > 1 }).prefix(4).enumerated() {
            words[place] = Self.nameNumber(word)
        }
        self.words = words
        initial = name.words.first?.first ?? 0
        isInitial = name.given.count == 1

        var label = Array(facts.channel.utf8)
        for part in [facts.shop, facts.order] {
            label.append(0x09)
            label += part.utf8
        }
        label.removeAll { $0 == 0 }
        let umlauts = NameText.withUmlauts(facts.name)
        let parts: [ArraySlice<UInt8>] = [
            label[...], name.given, name.family, name.last, name.others,
            umlauts?.given ?? [], umlauts?.family ?? [], umlauts?.last ?? [], umlauts?.others ?? [],
            mail[...], phone[...], door.number[...], door.unit[...], door.street[...], code[...],
            city[...],
        ]
        var texts: [UInt8] = []
        texts.reserveCapacity(parts.reduce(0) { $0 + $1.count })
        var lengths = SIMD16<UInt8>()
        for (place, part) in parts.enumerated() {
            // What is longer is no name and no street.
            let part = part.prefix(255)
            texts += part
            lengths[place] = UInt8(part.count)
        }
        self.texts = texts
        self.lengths = lengths
    }

    /// A number under which the same order is the same.
    public var identity: UInt64 { Self.hash(text(of: .label)) }

    /// The parts that have a text.
    enum Part: Int {
        case label
        case given, family, last, others
        case otherGiven, otherFamily, otherLast, otherOthers
        case mail, phone, number, unit, street, code, city
    }

    /// The text of a part; empty where it is remembered from an earlier run.
    func text(of part: Part) -> ArraySlice<UInt8> {
        var start = 0
        for place in 0..<part.rawValue { start += Int(lengths[place]) }
        return texts[start..<(start + Int(lengths[part.rawValue]))]
    }

    /// Whether what it says is known, and not only whether it is equal.
    var hasTexts: Bool { texts.count > Int(lengths[0]) }

    /// The channel, the shop and the id, with a tabulator between.
    public var label: String { String(decoding: text(of: .label), as: UTF8.self) }

    /// How many seconds lie between two orders; where nobody says when one was bought, it was when its run was.
    func distance(from other: Trace) -> Int64 {
        abs(
            (created == .min ? night : created)
                - (other.created == .min ? other.night : other.created)
        )
    }

    /// Whether so much is equal that two orders may be one, or of one customer or household.
    ///
    /// Most orders that share a key share little else: the same house number and basket, in two towns. Of those that
    /// share what a crowd shares, only copies are of interest.
    func mayResemble(_ other: Trace, inCrowd isCrowd: Bool) -> Bool {
        if isCrowd, basket != other.basket || street != other.street || number != other.number {
            return false
        }
        if mail != 0 && mail == other.mail || phone != 0 && phone == other.phone
            || payment != 0 && payment == other.payment
        {
            return true
        }
        let isStreet = street == other.street
        let isCode = code == other.code
        if isStreet && isCode { return true }
        let isNumber = number == other.number
        guard isNumber || isStreet || isCode else { return false }
        return isNumber && (isStreet || isCode) || sharesWord(with: other)
    }

    private func sharesWord(with other: Trace) -> Bool {
        for place in 0..<4 where words[place] != 0 {
            if any(other.words .== SIMD4(repeating: words[place])) { return true }
        }
        return false
    }

    /// Whether it is the same order.
    func isLabelled(as other: Trace) -> Bool { text(of: .label) == other.text(of: .label) }

    /// Whether the label comes first, by its bytes.
    func isLabelledBefore(_ other: Trace) -> Bool {
        text(of: .label).lexicographicallyPrecedes(other.text(of: .label))
    }

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
        let bytes = Array(text.lowercased().utf8)
        guard let sign = bytes.firstIndex(of: 0x40), sign > 0, sign + 1 < bytes.count,
            !bytes[(sign + 1)...].contains(0x40)
        else { return [] }
        // Marketplaces give each order an address of their own.
        for label in bytes[(sign + 1)...].split(separator: 0x2E)
        where masks.contains(String(decoding: label, as: UTF8.self)) {
            return []
        }
        let local = bytes[..<sign].prefix { $0 != 0x2B }
        let word = String(decoding: local.filter { $0 != 0x2D && $0 != 0x5F }, as: UTF8.self)
        return masks.contains(word) ? [] : Array(local) + bytes[sign...]
    }

    private static let masks: Set<String> = [
        "donotreply", "marketplace", "members", "noreply", "privaterelay", "relay", "reply",
    ]

    /// The last eight digits of a phone, before which countries and trunks are written in many ways.
    private static func phone(_ text: String) -> [UInt8] {
        let digits = text.utf8.filter { (0x30...0x39).contains($0) }
        return digits.count < 7 ? [] : Array(digits.suffix(8))
    }

    // MARK: Numbers

    /// The hash of Fowler, Noll and Vo; two that differ and meet are compared as equal, once in thousands of millions.
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        let start: UInt64 = 0xCBF2_9CE4_8422_2325
        var hash = start
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash == start ? 0 : max(1, hash)
    }

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

extension Trace {
    /// How many bytes are remembered of an order besides its label.
    private static let size = 8 * 6 + 4 * 14 + 3

    /// Writes what is remembered of orders.
    public static func remembered(_ traces: some Sequence<Trace>) -> [UInt8] {
        var bytes: [UInt8] = []
        for trace in traces {
            bytes.write(UInt64(bitPattern: trace.night))
            bytes.write(UInt64(bitPattern: trace.created))
            bytes.write(trace.version)
            bytes.write(trace.mail)
            bytes.write(trace.basket)
            bytes.write(trace.payment)
            bytes.write(trace.phone, trace.number)
            bytes.write(trace.unit, trace.street)
            bytes.write(trace.code, trace.city)
            bytes.write(trace.given, trace.family)
            bytes.write(trace.last, trace.others)
            bytes.write(trace.words[0], trace.words[1])
            bytes.write(trace.words[2], trace.words[3])
            bytes.append(trace.initial)
            bytes.append(trace.isInitial ? 1 : 0)
            bytes.append(trace.isReplacement ? 1 : 0)
            bytes += trace.text(of: .label)
            bytes.append(0)
        }
        return bytes
    }

    /// Reads what ``remembered(_:)`` wrote; `nil` where it is damaged.
    public static func all(in bytes: [UInt8]) -> [Trace]? {
        var traces: [Trace] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let trace = Trace(from: &rest) else { return nil }
            traces.append(trace)
        }
        return traces
    }

    private init?(from rest: inout ArraySlice<UInt8>) {
        guard rest.count > Self.size, let end = rest.dropFirst(Self.size).firstIndex(of: 0) else {
            return nil
        }
        func read<Value: FixedWidthInteger>(_: Value.Type) -> Value {
            let bytes = rest.prefix(Value.bitWidth / 8)
            rest = rest.dropFirst(Value.bitWidth / 8)
            return bytes.reduce(0) { $0 << 8 | Value(truncatingIfNeeded: $1) }
        }
        night = read(Int64.self)
        created = read(Int64.self)
        version = read(UInt64.self)
        mail = read(UInt64.self)
        basket = read(UInt64.self)
        payment = read(UInt64.self)
        phone = read(UInt32.self)
        number = read(UInt32.self)
        unit = read(UInt32.self)
        street = read(UInt32.self)
        code = read(UInt32.self)
        city = read(UInt32.self)
        given = read(UInt32.self)
        family = read(UInt32.self)
        last = read(UInt32.self)
        others = read(UInt32.self)
        var words = SIMD4<UInt32>()
        for place in 0..<4 { words[place] = read(UInt32.self) }
        self.words = words
        initial = read(UInt8.self)
        isInitial = read(UInt8.self) == 1
        isReplacement = read(UInt8.self) == 1
        texts = Array(rest[..<end].prefix(255))
        var lengths = SIMD16<UInt8>()
        lengths[0] = UInt8(texts.count)
        self.lengths = lengths
        rest = rest[(end + 1)...]
    }
}

extension [UInt8] {
    /// Appends a number, its highest byte first.
    fileprivate mutating func write(_ number: UInt64) {
        append(UInt8(truncatingIfNeeded: number >> 56))
        append(UInt8(truncatingIfNeeded: number >> 48))
        append(UInt8(truncatingIfNeeded: number >> 40))
        append(UInt8(truncatingIfNeeded: number >> 32))
        append(UInt8(truncatingIfNeeded: number >> 24))
        append(UInt8(truncatingIfNeeded: number >> 16))
        append(UInt8(truncatingIfNeeded: number >> 8))
        append(UInt8(truncatingIfNeeded: number))
    }

    /// Appends two numbers.
    fileprivate mutating func write(_ one: UInt32, _ other: UInt32) {
        write(UInt64(one) << 32 | UInt64(other))
    }
}
