import Postal

/// Where a parcel goes, in the parts that tell one door from another.
struct StreetText {
    /// The number of the house; empty where there is none.
    private(set) var number: [UInt8] = []
    /// The flat or suite in it; empty where there is none.
    private(set) var unit: [UInt8] = []
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
        var words: [Substring] = []
        for word in part.utf8.split(separator: 0x20) {
            // 5/12 is flat 5 in house 12 where houses are numbered so.
            if unit.isEmpty, word.contains(0x2F), ["AU", "NZ", "CA"].contains(country) {
                let halves = word.split(separator: 0x2F).map { Substring($0) }
                if halves.count == 2, halves.allSatisfy({ $0.first?.isNumber == true }) {
                    unit = Array(Folding.key(of: halves[0]).utf8)
                    words.append(Folding.key(of: halves[1])[...])
                    continue
                }
            }
            words += Folding.key(of: Substring(word)).utf8.split(separator: 0x20).map {
                Substring($0)
            }
        }
        if let sign = words.firstIndex(where: { Self.units.contains(String($0)) }),
            sign + 1 < words.count, Self.mayBeUnit(words[sign + 1])
        {
            unit = Array(words[sign + 1].utf8)
            words.removeSubrange(sign...(sign + 1))
        }
        // A second line of one short word is a unit without its sign.
        if !isFirst, unit.isEmpty, words.count == 1, Self.mayBeUnit(words[0]) {
            unit = Array(words[0].utf8)
            return
        }
        guard isFirst || street.isEmpty else { return }
        if number.isEmpty, let place = words.firstIndex(where: { Self.isNumber($0.utf8.first) }) {
            number = Array(words.remove(at: place).utf8)
        }
        street += words.map { Self.spelt(String($0)) }
    }

    private static func isNumber(_ byte: UInt8?) -> Bool { byte.map { $0 &- 0x30 < 10 } ?? false }

    private static func mayBeUnit(_ word: Substring) -> Bool {
        word.utf8.contains { isNumber($0) } || word.utf8.count == 1
    }

    private static let units: Set<String> = [
        "apartment", "apt", "appt", "flat", "fl", "floor", "loc", "lot", "room", "rm", "shop",
        "suite", "ste", "unit",
        "vil", "villa", "whg", "wohnung", "piso", "puerta", "appartement", "nr",
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
