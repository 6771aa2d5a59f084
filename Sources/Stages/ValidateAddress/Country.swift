/// What an address needs in a country.
///
/// Sources: the Universal Postal Union's addressing guides for the shapes, ISO 3166-1 for the codes.
struct Country: Sendable {
    /// The shapes of its postal codes; none where any code is accepted.
    var postalCodes: [PostalCodeShape] = []
    /// Whether an address without a postal code cannot be delivered.
    var needsPostalCode = false
    /// Whether an address without a state or province cannot be delivered.
    var needsRegion = false
    /// Whether the country is its own city.
    var isCityState = false

    /// Whether this is a code of ISO 3166-1 alpha-2.
    static func isKnown(_ code: String) -> Bool { codes.contains(code) }

    /// The countries with rules of their own; in all others name, street and city are required.
    static let rules: [String: Country] = {
        var rules: [String: Country] = [:]
        for row in shapes.split(separator: "\n") {
            let words = row.split(separator: ":", maxSplits: 1)
            let country = Country(
                postalCodes: words[1].split(separator: "|").map { PostalCodeShape($0.dropFirst()) },
                needsPostalCode: true
            )
            for code in words[0].split(separator: " ") { rules[String(code)] = country }
        }
        for code in ["US", "CA", "AU"] { rules[code]?.needsRegion = true }
        for code in ["SG", "MC", "VA", "GI"] { rules[code, default: Country()].isCityState = true }
        rules["IE"] = Country(postalCodes: [
            PostalCodeShape("A99 ****"), PostalCodeShape("D6W ****"),
        ])
        return rules
    }()

    private static let shapes = """
        US: 99999| 99999-9999
        CA: A9A 9A9
        MX: 99999
        BR: 99999-999
        AR: 9999| A9999AAA
        CL: 9999999| 999-9999
        CO: 999999
        GB: A9 9AA| A99 9AA| AA9 9AA| AA99 9AA| A9A 9AA| AA9A 9AA| GIR 0AA
        DE FR IT ES FI TR UA RS ME EE HR: 99999
        NL: 9999 AA
        BE AT CH DK NO LU HU BG SI CY LI GE: 9999
        PT: 9999-999
        PL: 99-999
        CZ SK GR SE: 999 99
        LT: 99999| LT-99999
        LV: 9999| LV-9999
        RO: 999999
        IS: 999
        RU: 999999
        JP: 999-9999
        KR: 99999
        CN: 999999
        TW: 999| 99999| 999999
        SG: 999999
        IN: 999999| 999 999
        MY TH ID VN: 99999
        PH AU NZ ZA: 9999
        IL: 9999999| 99999
        SA: 99999| 99999-9999
        KW: 99999
        EG MA: 99999
        """

    private static let codes = Set(
        """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
        BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
        ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT \
        HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
        LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI \
        NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
        SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG \
        UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
        """.split(separator: " ").map(String.init)
    )
}
