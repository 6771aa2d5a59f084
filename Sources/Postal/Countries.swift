/// Countries as people and files write them: ISO 3166-1 codes of two or three letters, and names in many languages.
///
/// A name that stands for nothing here stands for nothing: guessing a country is guessing where a parcel goes.
public enum Countries {
    /// The code of two letters for a text in whatever language; `nil` where it is no country's.
    public static func code(of text: String) -> String? {
        if AddressRules.shared[text] != nil { return text }
        let key = Folding.key(of: text)
        return codesInFiles[key] ?? codes[key]
    }

    /// The code of two letters for a text as the files of channels and suppliers write it: a code of ISO 3166-1, or a
    /// usual name; the text itself where it is none.
    public static func codeInFile(of text: String) -> String {
        if AddressRules.shared[text] != nil { return text }
        return codesInFiles[Folding.key(of: text)] ?? text
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

    private static let codesInFiles = codes { $0.prefix { !$0.isEmpty } }
    private static let codes = codes { $0.drop { !$0.isEmpty }.dropFirst() }

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
