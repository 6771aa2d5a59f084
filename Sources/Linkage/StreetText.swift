import Postal

/// Where a parcel goes, in the parts that tell one door from another.
struct StreetText {
    /// The number of the house; empty where there is none.
    private(set) var number: [UInt8] = []
    /// The flat or suite in it; empty where there is none.
    private(set) var unit: [UInt8] = []
    private var floor = ""
    /// The words of the street, spelt out, in order of the alphabet, with a blank between.
    private(set) var street: [UInt8] = []

    /// Reads the lines of an address.
    init(_ lines: [String], country: String) {
        var words: [String] = []
        for (place, line) in lines.enumerated() where !line.isEmpty {
            for part in Self.plain(line).utf8.split(separator: 0x2C) {
                read(Substring(part), isFirst: place == 0, country, &words)
            }
        }
        if unit.isEmpty, !floor.isEmpty { unit = Array("floor \(floor)".utf8) }
        words.sort()
        street = Array(words.joined(separator: " ").utf8)
    }

    /// A line with a word for the sign of a unit, and ß in two letters.
    private static func plain(_ line: String) -> String {
        // Few lines have either.
        let isPlain = line.utf8.allSatisfy { $0 != 0x23 && $0 != 0x9F }
        return isPlain ? line : line.replacing("#", with: " unit ").replacing("ß", with: "ss")
    }

    private mutating func read(
        _ part: Substring,
        isFirst: Bool,
        _ country: String,
        _ street: inout [String]
    ) {
        var words = words(of: part, country)
        readUnit(&words)
        // A second line of one short word is a unit without its sign.
        if !isFirst, unit.isEmpty, words.count == 1, Self.mayBeUnit(words[0]) {
            set(unit: words[0])
            return
        }
        guard isFirst || street.isEmpty else { return }
        if number.isEmpty, let place = words.firstIndex(where: { Self.isNumber($0.utf8.first) }) {
            number = Array(words.remove(at: place).utf8)
        }
        street += words.map(Self.spelt)
    }

    /// Takes the unit out of the words, and the floor that may stand beside it.
    private mutating func readUnit(_ words: inout [String]) {
        // 'Floor 2' or '2nd floor' says less than a unit does.
        while let sign = words.firstIndex(where: { Self.floors.contains($0) }) {
            let behind = sign + 1 < words.count && Self.mayBeUnit(words[sign + 1])
            let before = sign > 0 && Self.isNumber(words[sign - 1].utf8.first)
            guard behind || before else { break }
            let number = behind ? sign + 1 : sign - 1
            floor = words[number].filter(\.isNumber)
            words.removeSubrange(min(sign, number)...max(sign, number))
        }
        guard let sign = words.firstIndex(where: { Self.units.contains($0) }),
            sign + 1 < words.count, Self.mayBeUnit(words[sign + 1])
        else { return }
        var end = sign + 2
        var text = words[sign + 1]
        // '5 B' and '5-B' are 5B.
        if end < words.count, words[end].utf8.count == 1, Self.isNumber(text.utf8.last) {
            text += words[end]
            end += 1
        }
        set(unit: text)
        words.removeSubrange(sign..<end)
    }

    private mutating func set(unit text: String) {
        let bare = text.utf8.drop { $0 == 0x30 }
        unit = Array(bare.isEmpty ? text.utf8[...] : bare)
    }

    /// The words of a part, folded.
    private mutating func words(of part: Substring, _ country: String) -> [String] {
        func folded(_ text: Substring) -> [String] {
            Folding.bytes(of: text).split(separator: 0x20).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        // 5/12 is flat 5 in house 12 where houses are numbered so.
        guard unit.isEmpty, part.utf8.contains(0x2F), ["AU", "NZ", "CA"].contains(country) else {
            return folded(part)
        }
        return part.utf8.split(separator: 0x20).flatMap { word -> [String] in
            let halves = word.split(separator: 0x2F).map { Substring($0) }
            guard unit.isEmpty, halves.count == 2,
                halves.allSatisfy({ $0.first?.isNumber == true })
            else { return folded(Substring(word)) }
            set(unit: String(decoding: Folding.bytes(of: halves[0]), as: UTF8.self))
            return [String(decoding: Folding.bytes(of: halves[1]), as: UTF8.self)]
        }
    }

    private static func isNumber(_ byte: UInt8?) -> Bool { byte.map { $0 &- 0x30 < 10 } ?? false }

    private static func mayBeUnit(_ word: String) -> Bool {
        word.utf8.contains { isNumber($0) } || word.utf8.count == 1
    }

    private static let floors: Set<String> = ["etage", "fl", "floor", "piso", "stock"]

    private static let units: Set<String> = [
        "apartment", "apt", "appt", "flat", "loc", "lot", "room", "rm", "shop",
        "suite", "ste", "unit",
        "vil", "villa", "whg", "wohnung", "puerta", "appartement", "nr",
    ]

    /// A word of a street, spelt out (USPS Publication 28, appendix C1, and what others shorten likewise).
    private static func spelt(_ word: String) -> String {
        if let long = words[word] { return long }
        for (short, long) in [("strasse", "str"), ("straat", "str"), ("str", "str")]
        where word.hasSuffix(short) && word.utf8.count > short.utf8.count {
            return word.dropLast(short.count) + long
        }
        return word
    }

    private static let words: [String: String] = Dictionary(
        """
        av avenue,ave avenue,aven avenue,avda avenida,blvd boulevard,bd boulevard,boul boulevard,cir circle,cct circuit,\
        circ circuit,cl close,cr crescent,cres crescent,ct court,crt court,dr drive,e east,esp esplanade,gdns gardens,\
        gr grove,gve grove,hwy highway,ln lane,n north,pde parade,pkwy parkway,pl place,plz plaza,pza plaza,r rue,rd road,\
        s south,sq square,st street,str str,strasse str,straat str,tce terrace,ter terrace,trl trail,w west,wy way,c calle
        """.split(separator: ",").map { pair in
            let parts = pair.split(separator: " ")
            return (String(parts[0]), String(parts[1]))
        },
        uniquingKeysWith: { first, _ in first }
    )
}
