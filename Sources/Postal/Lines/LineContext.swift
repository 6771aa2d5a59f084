/// What stands around a phrase of a line.
struct LineContext {
    let text: [UInt32]
    let start: Int
    let end: Int

    func has(_ needs: LineWords.Needs) -> Bool {
        switch needs {
        case .nothing: end == text.count || !Folding.isWord(text[end])
        case .number: number(from: end) != nil && !followsDefinite
        case .numberAround: number(from: end) != nil || hasNumberBefore
        case .box: hasBox
        case .within: true
        case .part: isEnd
        case .short: number(from: end, letters: 1) != nil && !followsSign && !followsArticle
        case .letter: (number(from: end) != nil || hasLetter) && !followsDefinite
        case .route: number(from: end) != nil && !followsName
        case .end: start > 0 && isEnd
        case .unit:
            isFirst && words.contains { $0 == Self.unit }
                && text.contains { Folding.isDigit($0) }
        }
    }

    /// Whether no word of the line stands before the phrase.
    private var isFirst: Bool {
        !text[..<start].reversed().prefix { $0 != 0x0A }.contains(where: Folding.isWord)
    }

    /// Whether the part of the line ends behind the phrase.
    private var isEnd: Bool {
        var place = end
        while place < text.count, text[place] == 0x20 { place += 1 }
        return place == text.count || text[place] == 0x2C || text[place] == 0x0A
    }

    private static let unit = Array("unit".unicodeScalars.map(\.value))
    private static let box = Array("box".unicodeScalars.map(\.value))
    // Words and signs between a phrase and its number: number, in several languages.
    private static let numberWords: Set<[UInt32]> = Set(
        [
            "no", "nr", "n", "num", "numero", "nummer", "number", "nro", "c", "br", "st", "бр",
            "αρ", "so", "नं",
            "नंबर", "নং", "رقم", "מס", "संख्या", "o", "เลขที่", "第",
        ].map {
            $0.unicodeScalars.map(\.value)
        }
    )
    // Kinds of streets whose names may be followed by a route.
    private static let streets: Set<[UInt32]> = Set(
        [
            "road", "rd", "street", "st", "highway", "hwy", "lane", "ln", "drive", "dr", "avenue",
            "ave", "place", "pl", "way", "line", "valley", "crescent", "cres", "grove", "terrace",
            "tce", "close",
            "court", "rise", "parade", "track",
        ].map { $0.unicodeScalars.map(\.value) }
    )

    /// The end of the number that begins at a place, after signs and a word for number.
    private func number(from place: Int, letters: Int = 3) -> Int? {
        var place = place
        let hasSign = skipSigns(&place) || place < text.count && !Folding.isWord(text[place])
        if let end = digits(from: place, letters: hasSign ? letters : 0) { return end }
        var end = place
        while end < text.count, Folding.isWord(text[end]), !Folding.isDigit(text[end]) { end += 1 }
        guard end > place, hasSign || text[place] == 0x7B2C,
            Self.numberWords.contains(Array(text[place..<end]))
        else { return nil }
        place = end
        _ = skipSigns(&place)
        return digits(from: place, letters: letters)
    }

    private func skipSigns(_ place: inout Int) -> Bool {
        let start = place
        while place < text.count {
            switch text[place] {
            // Blank, full stop, colon, hyphens, number and degree signs, wide colon.
            case 0x20, 0x2E, 0x3A, 0x23, 0x2D, 0x2F, 0xA0, 0xB0, 0xBA, 0x2116, 0x2013, 0xFF1A:
                place += 1
            default: return place > start
            }
        }
        return place > start
    }

    /// The end of digits, before which some letters may stand.
    private func digits(from start: Int, letters: Int) -> Int? {
        var place = start
        while place < text.count, place - start < letters, Folding.isWord(text[place]),
            !Folding.isDigit(text[place])
        {
            place += 1
        }
        let first = place
        while place < text.count, Folding.isDigit(text[place]) { place += 1 }
        return place > first ? place : nil
    }

    /// Whether a number stands before the phrase, as in `12號信箱`.
    private var hasNumberBefore: Bool {
        var place = start - 1
        while place >= 0, text[place] == 0x20 || text[place] == 0x865F || text[place] == 0x53F7 {
            place -= 1
        }
        return place >= 0 && Folding.isDigit(text[place])
    }

    /// Whether one letter stands behind the phrase and nothing behind that, as in `PO Box A`.
    private var hasLetter: Bool {
        var place = end
        guard skipSigns(&place), place < text.count, Folding.isWord(text[place]) else {
            return false
        }
        return LineContext(text: text, start: start, end: place + 1).isEnd
    }

    /// Whether a hyphen stands before the phrase, as in `1-ая`.
    private var followsSign: Bool { start > 0 && text[start - 1] == 0x2D }

    /// Whether the word before the phrase makes a name of it: `Rua do Apartado 12`.
    private var followsArticle: Bool { wordBefore.map { Self.articles.contains($0) } == true }

    /// Whether an article before the phrase makes a house's or a street's name of it: `Am Postfach 12`.
    private var followsDefinite: Bool { wordBefore.map { Self.definites.contains($0) } == true }

    private static let definites: Set<[UInt32]> = Set(
        ["am", "im", "old", "the", "zum"].map { $0.unicodeScalars.map(\.value) }
    )

    // Articles, and kinds of streets and houses that stand before their names.
    private static let articles: Set<[UInt32]> = Set(
        [
            "am", "an", "im", "av", "avenida", "avenue", "batiment", "bat", "boulevard", "calle",
            "camino", "cad", "caddesi",
            "da", "de", "del", "des", "do", "dos", "du", "la", "las", "le", "los", "old", "palazzo",
            "piazza", "quinta",
            "rua", "rue", "route", "sokak", "station", "the", "ul", "ulica", "via", "ул", "вул",
        ].map { $0.unicodeScalars.map(\.value) }
    )

    /// The word before the phrase in its line; `nil` where there is none.
    private var wordBefore: [UInt32]? {
        var place = start - 1
        while place >= 0, text[place] == 0x20 || text[place] == 0x2E { place -= 1 }
        guard place >= 0, Folding.isWord(text[place]) else { return nil }
        let last = place + 1
        while place >= 0, Folding.isWord(text[place]) { place -= 1 }
        return Array(text[(place + 1)..<last])
    }

    /// Whether a number and then a box with its number follow, as in `RR 2 Box 15`.
    private var hasBox: Bool {
        guard var place = number(from: end) else { return false }
        while place < text.count, !Folding.isWord(text[place]) { place += 1 }
        guard text[place...].starts(with: Self.box) else { return false }
        return number(from: place + Self.box.count) != nil
    }

    /// Whether the word before the phrase is a name, so that the phrase is the street's kind: `Mill Rd 2`.
    private var followsName: Bool {
        guard let word = wordBefore, let last = word.last, !Folding.isDigit(last) else {
            return false
        }
        return !Self.streets.contains(word)
    }

    private var words: [[UInt32]] {
        text[end...].split { !Folding.isWord($0) }.map(Array.init)
    }
}
