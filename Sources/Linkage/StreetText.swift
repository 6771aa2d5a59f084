import Postal

/// Where a parcel goes, in the parts that tell one door from another.
struct StreetText: Hashable, Sendable {
    /// The number of the house; empty where there is none.
    private(set) var number = ""
    /// The flat or suite in it; empty where there is none.
    private(set) var unit = ""
    /// The words of the street, spelt out, in order of the alphabet.
    private(set) var street: [String] = []

    /// Reads the lines of an address.
    init(_ lines: [String], country: String) {
        for (place, line) in lines.enumerated() where !line.isEmpty {
            for part in Self.plain(line).split(separator: ",") {
                read(part, isFirst: place == 0, country)
            }
        }
        street.sort()
    }

    /// A line with a word for the sign of a unit, and ß in two letters.
    private static func plain(_ line: String) -> String {
        // Few lines have either.
        let isPlain = line.unicodeScalars.allSatisfy { $0 != "#" && $0 != "ß" }
        return isPlain ? line : line.replacing("#", with: " unit ").replacing("ß", with: "ss")
    }

    private mutating func read(_ part: Substring, isFirst: Bool, _ country: String) {
        var words = part.split(separator: " ").flatMap { word -> [String] in
            // 5/12 is flat 5 in house 12 where houses are numbered so.
            let halves = word.split(separator: "/")
            if halves.count == 2, unit.isEmpty, ["AU", "NZ", "CA"].contains(country),
                halves.allSatisfy({ $0.first?.isNumber == true })
            {
                unit = Folding.key(of: halves[0])
                return [Folding.key(of: halves[1])]
            }
            return Folding.key(of: word).split(separator: " ").map(String.init)
        }
        if let sign = words.firstIndex(where: Self.units.contains), sign + 1 < words.count,
            words[sign + 1].contains(where: \.isNumber) || words[sign + 1].count == 1
        {
            unit = words[sign + 1]
            words.removeSubrange(sign...(sign + 1))
        }
        // A second line of one short word is a unit without its sign.
        if !isFirst, unit.isEmpty, words.count == 1,
            words[0].contains(where: \.isNumber) || words[0].count == 1
        {
            unit = words[0]
            return
        }
        guard isFirst || street.isEmpty else { return }
        if number.isEmpty, let place = words.firstIndex(where: { $0.first?.isNumber == true }) {
            number = words.remove(at: place)
        }
        street += words.map(Self.spelt)
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
        where word.hasSuffix(short) && word.count > short.count {
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
