/// Countries as people and files write them: ISO 3166-1 codes of two or three letters, and names in many languages.
///
/// A name that stands for nothing here stands for nothing: guessing a country is guessing where a parcel goes.
public enum Countries {
    /// The code of two letters for a text in whatever language; `nil` where it is no country's.
    public static func code(of text: String) -> String? {
        if AddressRules.shared[text] != nil { return text }
        if let code = Self.code(ofLetters: text) { return code }
        return forms(of: Folding.key(of: text)).firstResult { namesInFiles[$0] ?? otherNames[$0] }
    }

    /// The code of two letters for a text as the files of channels and suppliers write it: a code of ISO 3166-1, or a
    /// usual name; the text itself where it is none.
    public static func codeInFile(of text: String) -> String {
        if AddressRules.shared[text] != nil { return text }
        if let code = Self.code(ofLetters: text) { return code }
        return namesInFiles[Folding.key(of: text)] ?? text
    }

    /// The code of two or three letters that a text is, in letters of any case.
    ///
    /// Letters with accents are a name's, such as Vietnam's Áo for Austria; so is what is written like a name and is
    /// one, such as Nga for Russia.
    private static func code(ofLetters text: String) -> String? {
        let text = text.utf8.drop { $0 == 0x20 }
        guard (2...3).contains(text.count), text.allSatisfy({ $0 < 0x80 }),
            let letters = String(text), let code = codes[letters.uppercased()]
        else { return nil }
        let isCode = letters == letters.uppercased() || letters == letters.lowercased()
        let name = namesInFiles[letters.lowercased()] ?? otherNames[letters.lowercased()]
        return isCode || name == nil || name == code ? code : nil
    }

    /// A key, and the same without what official names have besides.
    private static func forms(of key: String) -> [String] {
        var forms = [key]
        for lead in ["the ", "republic of ", "the republic of ", "kingdom of ", "state of "]
        where key.hasPrefix(lead) {
            forms.append(String(key.dropFirst(lead.count)))
        }
        for tail in [" the", " republic of", " republic", " kingdom of"] where key.hasSuffix(tail) {
            forms.append(String(key.dropLast(tail.count)))
        }
        // A name with its code behind it: Germany (DE).
        if let blank = key.lastIndex(of: " "),
            let code = codes[key[key.index(after: blank)...].uppercased()],
            namesInFiles[String(key[..<blank])] == code
        {
            forms.append(String(key[..<blank]))
        }
        return forms
    }

    /// The English name of a country by its code of two letters; the code itself where it is none.
    public static func name(of code: String) -> String { names[code] ?? code }

    private static let rows = CountryTable.text.description.utf8.split(separator: 0x0A).map { row in
        row.split(separator: 0x09, omittingEmptySubsequences: false).map { String(Substring($0)) }
    }

    private static let names: [String: String] = Dictionary(
        rows.map { ($0[0], $0[2]) },
        uniquingKeysWith: { first, _ in first }
    )

    private static let codes: [String: String] = {
        var codes: [String: String] = [:]
        for row in rows { (codes[row[0]], codes[row[1]]) = (row[0], row[0]) }
        codes["UK"] = "GB"
        return codes
    }()
    private static let namesInFiles = codes { $0.dropFirst(2).prefix { !$0.isEmpty } }
    private static let otherNames = codes { $0.drop { !$0.isEmpty }.dropFirst() }

    /// The codes by those names of each row that `part` takes.
    private static func codes(_ part: ([String]) -> ArraySlice<String>) -> [String: String] {
        var codes: [String: String] = [:]
        for row in rows {
            for name in part(row) { codes[Folding.key(of: name)] = row[0] }
        }
        return codes
    }
}

extension Countries {
    /// Postal codes of a country as examples, such as `26133,53225`; empty where there are none.
    public static func postalCodes(of country: String) -> String {
        AddressRules.shared[country]?.examples ?? ""
    }

    /// How the metadata names a region of a country that is given by its name, its code or otherwise; words that name
    /// none are folded, so that they can be compared.
    public static func region(_ text: String, in country: String) -> String {
        let areas = AddressRules.shared[country]?.areas
        return (areas?.place(named: text) ?? areas?.place(alias: text))?.key
            ?? Folding.key(of: text)
    }
}
