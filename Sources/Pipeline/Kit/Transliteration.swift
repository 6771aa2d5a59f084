/// Letters written in other letters, where there is one usual way to do it.
enum Transliteration {
    /// The text in `letters`; `nil` where one of its scalars has no usual spelling in them.
    ///
    /// Latin letters lose or spell out their marks as passports do (ICAO Doc 9303 part 3, section 6), and
    /// Cyrillic letters follow the same document. No other script is written in Latin letters here: Greek
    /// sounds depend on the letters around, Chinese or Arabic names have no one spelling, and a wrong one
    /// sends the parcel to nobody.
    static func spell(_ text: String, in letters: Letters) -> String? {
        var result = String.UnicodeScalarView()
        for scalar in composed(text) {
            if letters.contains(scalar) {
                result.append(scalar)
            } else if let spelling = spellings[scalar] {
                result.append(contentsOf: spelling.unicodeScalars)
            } else {
                return nil
            }
        }
        return String(result)
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
