import Postal

/// Where a parcel goes, in the parts that tell one door from another.
struct StreetText {
    private typealias Word = ArraySlice<UInt8>

    /// The number of the house; empty where there is none.
    private(set) var number: [UInt8] = []
    /// The flat or suite in it; empty where there is none.
    private(set) var unit: [UInt8] = []
    private var floor: [UInt8] = []
    /// The words of the street, spelt out, in order of the alphabet, with a blank between.
    private(set) var street: [UInt8] = []

    /// Reads the lines of an address.
    init(_ lines: [String], country: String) {
        let isSlashed = ["AU", "NZ", "CA"].contains(country)
        var words: [Word] = []
        for (place, line) in lines.enumerated() where !line.isEmpty {
            let line = Self.plain(line)
            if line.utf8.contains(0x2C) {
                for part in line.split(separator: ",") {
                    read(String(part), isFirst: place == 0, isSlashed, &words)
                }
            } else {
                read(line, isFirst: place == 0, isSlashed, &words)
            }
        }
        if unit.isEmpty, !floor.isEmpty { unit = Array("floor ".utf8) + floor }
        if words.count > 1 { words.sort { $0.lexicographicallyPrecedes($1) } }
        street.reserveCapacity(words.reduce(0) { $0 + $1.count + 1 })
        for word in words {
            if !street.isEmpty { street.append(0x20) }
            street += word
        }
    }

    /// A line with a word for the sign of a unit, and ß in two letters.
    private static func plain(_ line: String) -> String {
        // Few lines have either.
        let isPlain = line.utf8.allSatisfy { $0 != 0x23 && $0 != 0x9F }
        return isPlain ? line : line.replacing("#", with: " unit ").replacing("ß", with: "ss")
    }

    private mutating func read(
        _ part: String,
        isFirst: Bool,
        _ isSlashed: Bool,
        _ street: inout [Word]
    ) {
        var words = words(of: part, isSlashed)
        readUnit(&words)
        // A second line of one short word is a unit without its sign.
        if !isFirst, unit.isEmpty, words.count == 1, Self.mayBeUnit(words[0]) {
            set(unit: words[0])
            return
        }
        guard isFirst || street.isEmpty else { return }
        if number.isEmpty, let place = words.firstIndex(where: { Self.isNumber($0.first) }) {
            number = Array(words.remove(at: place))
        }
        for word in words { street.append(Self.spelt(word)) }
    }

    /// Takes the unit out of the words, and the floor that may stand beside it.
    private mutating func readUnit(_ words: inout [Word]) {
        guard words.contains(where: { Self.signs[$0] != nil }) else { return }
        // 'Floor 2' or '2nd floor' says less than a unit does.
        while let sign = words.firstIndex(where: { Self.signs[$0] == .floor }) {
            let behind = sign + 1 < words.count && Self.mayBeUnit(words[sign + 1])
            let before = sign > 0 && Self.isNumber(words[sign - 1].first)
            guard behind || before else { break }
            let number = behind ? sign + 1 : sign - 1
            floor = words[number].filter { Self.isNumber($0) }
            words.removeSubrange(min(sign, number)...max(sign, number))
        }
        guard let sign = words.firstIndex(where: { Self.signs[$0] == .unit }),
            sign + 1 < words.count, Self.mayBeUnit(words[sign + 1])
        else { return }
        var end = sign + 2
        var text = words[sign + 1]
        // '5 B' and '5-B' are 5B.
        if end < words.count, words[end].count == 1, Self.isNumber(text.last) {
            text += words[end]
            end += 1
        }
        set(unit: text)
        words.removeSubrange(sign..<end)
    }

    private mutating func set(unit text: Word) {
        let bare = text.drop { $0 == 0x30 }
        unit = Array(bare.isEmpty ? text : bare)
    }

    /// The words of a part, folded.
    private mutating func words(of part: String, _ isSlashed: Bool) -> [Word] {
        // 5/12 is flat 5 in house 12 where houses are numbered so.
        guard isSlashed, unit.isEmpty, part.utf8.contains(0x2F) else {
            return Folding.bytes(of: part).split(separator: 0x20)
        }
        return part.split(separator: " ").flatMap { word -> [Word] in
            let halves = word.split(separator: "/")
            guard unit.isEmpty, halves.count == 2,
                halves.allSatisfy({ $0.first?.isNumber == true })
            else { return Folding.bytes(of: word).split(separator: 0x20) }
            set(unit: Folding.bytes(of: halves[0])[...])
            return [Folding.bytes(of: halves[1])[...]]
        }
    }

    private static func isNumber(_ byte: UInt8?) -> Bool { byte.map { $0 &- 0x30 < 10 } ?? false }

    private static func mayBeUnit(_ word: Word) -> Bool {
        word.contains { isNumber($0) } || word.count == 1
    }

    private enum Sign {
        case floor, unit
    }

    private static let signs = ShortWords<Sign>(
        [
            (.floor, "etage fl floor piso stock"),
            (
                .unit,
                """
                apartment apt appt flat loc lot room rm shop suite ste unit vil villa whg wohnung puerta appartement nr
                """
            ),
        ].flatMap { sign, words in words.split(separator: " ").map { (String($0), sign) } }
    )

    /// A word of a street, spelt out (USPS Publication 28, appendix C1, and what others shorten likewise).
    private static func spelt(_ word: Word) -> Word {
        if let long = words[word] { return long }
        // Most words end in none of them.
        guard let end = word.last, end == 0x65 || end == 0x74 || end == 0x72 else { return word }
        for (short, long) in endings where word.count > short.count && word.ends(with: short) {
            return word.dropLast(short.count) + long
        }
        return word
    }

    private static let endings = ["strasse", "straat", "str"].map {
        (Array($0.utf8), Array("str".utf8))
    }

    private static let words = ShortWords<Word>(
        """
        av avenue,ave avenue,aven avenue,avda avenida,blvd boulevard,bd boulevard,boul boulevard,cir circle,cct circuit,\
        circ circuit,cl close,cr crescent,cres crescent,ct court,crt court,dr drive,e east,esp esplanade,gdns gardens,\
        gr grove,gve grove,hwy highway,ln lane,n north,pde parade,pkwy parkway,pl place,plz plaza,pza plaza,r rue,rd road,\
        s south,sq square,st street,str str,strasse str,straat str,tce terrace,ter terrace,trl trail,w west,wy way,c calle
        """.split(separator: ",").map { pair in
            let parts = pair.split(separator: " ")
            return (String(parts[0]), Array(parts[1].utf8)[...])
        }
    )
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}

/// What some words of up to fifteen bytes stand for; most words of a street are none of them.
private struct ShortWords<Value: Sendable>: Sendable {
    private let values: [UInt128: Value]
    /// A bit for the last five bits of the first byte and of the last one of each word.
    private let ends: (first: UInt32, last: UInt32)

    init(_ words: [(String, Value)]) {
        values = Dictionary(
            words.compactMap { word, value in Self.key(Array(word.utf8)[...]).map { ($0, value) } },
            uniquingKeysWith: { first, _ in first }
        )
        ends = words.reduce((0, 0)) { ends, word in
            (ends.0 | Self.bit(word.0.utf8.first), ends.1 | Self.bit(word.0.utf8.last))
        }
    }

    subscript(word: ArraySlice<UInt8>) -> Value? {
        guard ends.first & Self.bit(word.first) != 0, ends.last & Self.bit(word.last) != 0 else {
            return nil
        }
        return Self.key(word).flatMap { values[$0] }
    }

    private static func bit(_ byte: UInt8?) -> UInt32 { byte.map { 1 << UInt32($0 & 31) } ?? 0 }

    /// The bytes of a word as one number; `nil` for one that is too long to be one of them.
    private static func key(_ word: ArraySlice<UInt8>) -> UInt128? {
        word.count < 16 ? word.reduce(1) { $0 << 8 | UInt128($1) } : nil
    }
}
