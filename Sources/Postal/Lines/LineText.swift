/// What a text gives away besides where it leads.
enum LineText {
    /// Whether a text says nothing: a word for nothing, or one letter or digit again and again.
    static func isPlaceholder(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard bytes.count > 0, bytes.count <= 24 else { return false }
        if bytes.count <= 12, heads.contains(bytes[0] | 0x20), words.contains(text.lowercased()) {
            return true
        }
        var only: UInt8?
        var letters = 0
        for place in bytes.indices {
            let byte = bytes[place]
            if byte == 0x20 || byte == 0x2D || byte == 0x2E || byte == 0x2B { continue }
            guard byte < 0x80, only ?? (byte | 0x20) == byte | 0x20 else { return false }
            only = byte | 0x20
            letters += 1
        }
        return letters == 0 || letters > 2
    }

    private static let words: Set<String> = [
        "#n/a", "asdf", "asdf asdf", "asdfasdf", "asdfgh", "dummy", "k. a.", "k.a.", "keine angabe",
        "n. a.", "n.a.", "n/a", "n.n.", "none",
        "null",
        "qwerty", "qwertz", "tba", "tbd", "test", "test test", "testing", "undefined", "unknown",
        "xx",
        "xyz",
    ]

    private static let heads = Array("#adknqtux".utf8)

    /// Whether a word has letters of Latin and of another script with letters that look like it.
    static func mixesScripts(_ text: String) -> Bool {
        let bytes = text.utf8.span
        if !bytes.indices.contains(where: { bytes[$0] > 0x7F }) { return false }
        var seen: UInt8 = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: seen |= 1
            case 0x370...0x3FF, 0x1F00...0x1FFF: seen |= 2
            case 0x400...0x52F: seen |= 4
            case 0x300...0x36F, 0x27, 0x2019: continue
            default: seen = 0
            }
            if seen & (seen &- 1) != 0 { return true }
        }
        return false
    }
}

/// Where houses have numbers.
enum HouseNumbers {
    /// Whether a street without a number leads to no house.
    static func areMissing(in lines: [Substring], country: String) -> Bool {
        guard countries.contains(country) else { return false }
        guard ["GB", "IE"].contains(country) else { return true }
        // There the name of a house will do: the street alone is a line that ends with its kind.
        guard lines.count == 1, !lines[0].contains(",") else { return false }
        let words = Folding.key(of: lines[0]).split(separator: " ")
        return words.count <= 3 && words.last.map { streets.contains(String($0)) } == true
    }

    // Where a house without a number is the exception.
    private static let countries = Set(
        """
        AE AR AT AU BE BR CA CH CL CO CZ DE DK EE ES FI FR GB HK HU IE IL IT JP LV MX MY NL NZ PL PT RO RU SE SG TR US ZA
        """.split(separator: " ").map(String.init)
    )

    private static let streets: Set<String> = [
        "avenue", "close", "court", "crescent", "drive", "gardens", "grove", "hill", "lane", "road",
        "row", "square", "street", "terrace", "way",
    ]
}
