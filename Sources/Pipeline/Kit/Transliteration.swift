import Foundation

/// A text in other letters than its own.
///
/// Latin letters lose or spell out their marks as passports do (ICAO Doc 9303 part 3, section 6), and Cyrillic letters
/// follow the same document. What it does not know is written as ICU does. That says what was meant of Greek, of
/// Hangul, and of Chinese where people read it so; Japanese would be read as if it were Chinese, Arabic and Hebrew lose
/// their vowels, and of other scripts nobody has said that a letter arrives.
struct Transliteration {
    /// The text in the other letters.
    let text: String
    /// Whether the text says what was meant.
    let isReliable: Bool

    /// Writes a text of an address in `country`; `nil` where there is no writing in `letters`.
    init?(of text: String, in letters: Letters, country: String) {
        var result = String.UnicodeScalarView()
        // Letters around say how one sounds, so those that the table lacks are written together.
        var unknown = String.UnicodeScalarView()
        var isReliable = true
        func write() -> Bool {
            guard !unknown.isEmpty else { return true }
            defer { unknown = String.UnicodeScalarView() }
            isReliable = isReliable && unknown.allSatisfy { Self.isUsable($0, in: country) }
            guard let latin = Self.latin(String(unknown), in: letters) else { return false }
            result.append(contentsOf: latin.unicodeScalars)
            return true
        }
        for scalar in Self.composed(text) {
            if let known = letters.contains(scalar) ? String(scalar) : Self.spellings[scalar] {
                guard write() else { return nil }
                result.append(contentsOf: known.unicodeScalars)
            } else {
                unknown.append(scalar)
            }
        }
        guard write() else { return nil }
        self.text = String(result)
        self.isReliable = isReliable
    }

    private static func latin(_ text: String, in letters: Letters) -> String? {
        let rules = StringTransform("Any-Latin; Latin-ASCII")
        guard let latin = text.applyingTransform(rules, reverse: false), latin != text else {
            return nil
        }
        return latin.unicodeScalars.allSatisfy(letters.contains) ? latin : nil
    }

    /// Whether Latin letters say what the scalar means; the signs of China are read otherwise by others.
    private static func isUsable(_ scalar: Unicode.Scalar, in country: String) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0x370...0x3FF, 0x1F00...0x1FFF, 0x400...0x52F: true
        case 0xAC00...0xD7A3: true
        case 0x3400...0x9FFF, 0xF900...0xFAFF: ["CN", "HK", "MO", "SG", "TW"].contains(country)
        default: false
        }
    }

    /// The scalars of the text, a letter and its mark as one where there is one.
    private static func composed(_ text: String) -> [Unicode.Scalar] {
        text.flatMap { character -> [Unicode.Scalar] in
            let scalars = Array(character.unicodeScalars)
            guard scalars.count == 2, let whole = compositions[scalars] else { return scalars }
            return [whole]
        }
    }

    /// A base letter and a combining mark for each precomposed letter below.
    private static let compositions: [[Unicode.Scalar]: Unicode.Scalar] = {
        var compositions: [[Unicode.Scalar]: Unicode.Scalar] = [:]
        for scalar in spellings.keys {
            // Two strings are equal where they are the same letters, however composed.
            for mark in marks {
                guard let base = spellings[scalar]?.unicodeScalars.first else { continue }
                let pair = String(Character(base)) + String(mark)
                if pair == String(Character(scalar)) { compositions[[base, mark]] = scalar }
            }
        }
        return compositions
    }()

    private static let marks: [Unicode.Scalar] = [
        "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}",
        "\u{30A}", "\u{30B}", "\u{30C}", "\u{327}", "\u{328}", "\u{323}", "\u{309}", "\u{31B}",
    ]

    private static let spellings: [Unicode.Scalar: String] = {
        var spellings: [Unicode.Scalar: String] = [:]
        for row in table.split(separator: " ") {
            let parts = row.split(separator: "=")
            for scalar in parts[0].unicodeScalars { spellings[scalar] = String(parts[1]) }
        }
        // Typographic marks that stand for one of ASCII.
        for (scalar, mark) in [
            ("\u{2018}", "'"), ("\u{2019}", "'"), ("\u{201C}", "\""), ("\u{201D}", "\""),
            ("\u{2013}", "-"), ("\u{2014}", "-"), ("\u{A0}", " "), ("\u{202F}", " "),
            ("*", " "), (">", " "), ("^", " "), ("|", " "), ("~", "-"),
        ] as [(Unicode.Scalar, String)] {
            spellings[scalar] = mark
        }
        return spellings
    }()

    private static let table = """
        ÀÁÂÃĀĂĄ=A Ä=AE Å=AA Æ=AE ÇĆĈĊČ=C ÐĎĐ=D ÈÉÊËĒĔĖĘĚ=E ĜĞĠĢ=G ĤĦ=H ÌÍÎÏĨĪĬĮİ=I Ĵ=J Ķ=K ĹĻĽĿŁ=L \
        ÑŃŅŇ=N ÒÓÔÕŌŎŐ=O Ö=OE Ø=OE Œ=OE ŔŖŘ=R ŚŜŞŠȘ=S ẞ=SS ŢŤŦȚ=T ÙÚÛŨŪŬŮŰŲ=U Ü=UE Ŵ=W ÝŶŸ=Y ŹŻŽ=Z Þ=TH \
        àáâãāăą=a ä=ae å=aa æ=ae çćĉċč=c ðďđ=d èéêëēĕėęě=e ĝğġģ=g ĥħ=h ìíîïĩīĭįı=i ĵ=j ķ=k ĺļľŀł=l \
        ñńņňŉ=n òóôõōŏő=o ö=oe ø=oe œ=oe ŕŗř=r śŝşšș=s ß=ss ţťŧț=t ùúûũūŭůűų=u ü=ue ŵ=w ýŷÿ=y źżž=z þ=th \
        А=A Б=B В=V Г=G Д=D Е=E Ё=E Ж=ZH З=Z И=I І=I Ї=I Й=I К=K Л=L М=M Н=N О=O П=P Р=R С=S Т=T У=U Ф=F \
        Х=KH Ц=TS Ч=CH Ш=SH Щ=SHCH Ы=Y Ъ=IE Э=E Ю=IU Я=IA Є=IE Ґ=G \
        а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f \
        х=kh ц=ts ч=ch ш=sh щ=shch ы=y ъ=ie э=e ю=iu я=ia є=ie ґ=g
        """
}
