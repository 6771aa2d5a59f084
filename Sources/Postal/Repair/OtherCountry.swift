/// Codes that people write with the name of a country whose post does not know them.
struct OtherCountry: Sendable {
    /// The codes, without blanks and hyphens.
    private let pattern: PostalPattern
    /// The country whose they are.
    private let country: String

    /// The one country whose code it is instead; `nil` where it is the country's own, or might be that of several.
    ///
    /// Source: the addressing guides of the Universal Postal Union and of the posts named.
    static func of(_ code: String, in rules: CountryRules) -> String? {
        guard !rules.others.isEmpty else { return nil }
        let bare = code.filter { $0 != " " && $0 != "-" }
        let found = Set(rules.others.filter { $0.pattern.matches(bare) }.map(\.country))
        return found.count == 1 ? found.first : nil
    }

    /// The one country of the sign before a code, such as `B-1000`; `nil` where there is none, or the code is not its.
    static func signed(_ code: String) -> String? {
        guard code.utf8.contains(0x2D) || code.utf8.contains(0x20) else { return nil }
        let parts = code.split(maxSplits: 1) { $0 == "-" || $0 == " " }.map(String.init)
        guard parts.count == 2, parts[0].utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            return nil
        }
        let country = PostalCodeRepair.country(ofSign: parts[0])
        guard let country, AddressRules.shared[country]?.pattern?.matches(parts[1]) == true else {
            return nil
        }
        return country
    }

    /// Hong Kong, Macao or Taiwan, where it is written as an area of China.
    static func ofChineseArea(_ area: String) -> String? {
        guard let code = Countries.code(of: area), ["HK", "MO", "TW"].contains(code) else {
            return nil
        }
        return code
    }

    /// The codes by the country with whose name they are written.
    static let table: [String: [OtherCountry]] = {
        var table: [String: [OtherCountry]] = [:]
        for row in rows.split(separator: "\n") {
            let parts = row.split(separator: ">")
            guard let pattern = PostalPattern(parts[1]) else { continue }
            for country in parts[0].split(separator: " ") {
                table[String(country), default: []].append(
                    OtherCountry(pattern: pattern, country: String(parts[2]))
                )
            }
        }
        return table
    }()

    private static let rows = #"""
        FR>97133>BL
        FR>97150>MF
        FR>971(?:[0-246-9]\d|3[0-24-9]|5[1-9])>GP
        FR>972\d{2}>MQ
        FR>973\d{2}>GF
        FR>974\d{2}>RE
        FR>975\d{2}>PM
        FR>976\d{2}>YT
        FR>986\d{2}>WF
        FR>987\d{2}>PF
        FR>988\d{2}>NC
        FR>980\d{2}>MC
        MC>06\d{3}>FR
        GB>JE\d[\dA-Z]?\d[A-Z]{2}>JE
        GB>GY\d[\dA-Z]?\d[A-Z]{2}>GG
        GB>IM\d[\dA-Z]?\d[A-Z]{2}>IM
        GB>GX111AA>GI
        GB>FIQQ1ZZ>FK
        GB>SIQQ1ZZ>GS
        GB>STHL1ZZ>SH
        GB>TDCU1ZZ>TA
        GB>TKCA1ZZ>TC
        GB>PCRN1ZZ>PN
        GB>ASCN1ZZ>AC
        GB>AI2640>AI
        GB>VG\d{4}>VG
        CZ>[089]\d{4}>SK
        SK>[1-7]\d{4}>CZ
        CH AT>94(?:8[5-9]|9[0-8])>LI
        LI>6\d{3}>AT
        LI>7\d{3}>CH
        LI>9(?:[0-35-9]\d{2}|4(?:[0-7]\d|8[0-4]|99))>CH
        DE>[BKV]\d[A-Z]\d[A-Z]\d>CA
        JP KR>96[2-6]\d{2}(?:\d{4})?>US
        NO>8099|917[0-8]>SJ
        IE>BT\d[\dA-Z]?\d[A-Z]{2}>GB
        IT>4789\d>SM
        IT>00120>VA
        CY>99\d{3}>TR
        AD>25\d{3}>ES
        KN LC VC>33[12]\d{2}(?:\d{4})?>US
        """#
}
