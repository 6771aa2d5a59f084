/// Countries as files spell them: ISO 3166-1 codes of two or three letters, and English names.
///
/// A name that stands for nothing here is left as it is, and held by the address check: guessing a country is
/// guessing where a parcel goes.
package enum CountryText {
    /// The code of two letters for a text, or the text itself.
    package static func code(_ text: String) -> String {
        // Most files have codes.
        let isCode = text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        guard !isCode || text == "UK" else { return text }
        let name = text.lowercased()
        if let code = codes[name] { return code }
        return codes[name.split(separator: " ").joined(separator: " ")] ?? text
    }

    /// The English name of a country by its code of two letters; the code itself where it is none.
    package static func name(of code: String) -> String { names[code] ?? code }

    private static let names: [String: String] = Dictionary(
        rows.map { row in
            let words = row.split(separator: " ", maxSplits: 2)
            return (String(words[0]), String(words[2].prefix { $0 != "|" }))
        },
        uniquingKeysWith: { first, _ in first }
    )

    /// How many countries are known.
    package static var count: Int { rows.count }

    private static let codes: [String: String] = {
        var codes: [String: String] = [:]
        for row in rows {
            let words = row.split(separator: " ", maxSplits: 2).map(String.init)
            codes[words[0].lowercased()] = words[0]
            codes[words[1].lowercased()] = words[0]
            for name in words[2].split(separator: "|") { codes[name.lowercased()] = words[0] }
        }
        for row in others.split(separator: ";") {
            let words = row.split(separator: " ", maxSplits: 1).map(String.init)
            for name in words[1].split(separator: "|") { codes[name.lowercased()] = words[0] }
        }
        return codes
    }()

    private static let rows = table.split(separator: ";")

    // What shops write that is no code and no English name; UK is reserved in ISO 3166-1 for what is GB there.
    private static let others = """
        GB UK|U.K.|England|Scotland|Wales|Northern Ireland|Großbritannien|Vereinigtes Königreich; \
        US U.S.A.|U.S.|Vereinigte Staaten|Vereinigte Staaten von Amerika; AT Österreich; FR Frankreich; \
        NL Niederlande|Nederland; IT Italien|Italia; ES Spanien|España; BE Belgien|België|Belgique; CH Schweiz|Suisse; \
        PL Polen|Polska; DK Dänemark|Danmark; SE Schweden|Sverige; NO Norwegen|Norge; FI Finnland|Suomi; \
        CZ Tschechien|Tschechische Republik; HU Ungarn; LU Luxemburg; IE Irland; GR Griechenland; HR Kroatien; \
        SK Slowakei; SI Slowenien; RO Rumänien; BG Bulgarien; LT Litauen; LV Lettland; EE Estland; CY Zypern; \
        TR Türkei; BR Brasil
        """

    // Codes by ISO 3166-1; names in English as ISO and the channels write them.
    private static let table = """
        AF AFG Afghanistan; AX ALA Åland Islands|Aland Islands; AL ALB Albania; DZ DZA Algeria; \
        AS ASM American Samoa; AD AND Andorra; AO AGO Angola; AI AIA Anguilla; AQ ATA Antarctica; \
        AG ATG Antigua and Barbuda; AR ARG Argentina; AM ARM Armenia; AW ABW Aruba; AU AUS Australia; \
        AT AUT Austria; AZ AZE Azerbaijan; BS BHS Bahamas|The Bahamas; BH BHR Bahrain; BD BGD Bangladesh; \
        BB BRB Barbados; BY BLR Belarus; BE BEL Belgium; BZ BLZ Belize; BJ BEN Benin; BM BMU Bermuda; \
        BT BTN Bhutan; BO BOL Bolivia; BQ BES Bonaire, Sint Eustatius and Saba|Caribbean Netherlands; \
        BA BIH Bosnia and Herzegovina; BW BWA Botswana; BV BVT Bouvet Island; BR BRA Brazil; \
        IO IOT British Indian Ocean Territory; BN BRN Brunei Darussalam|Brunei; BG BGR Bulgaria; \
        BF BFA Burkina Faso; BI BDI Burundi; CV CPV Cabo Verde|Cape Verde; KH KHM Cambodia; CM CMR Cameroon; \
        CA CAN Canada; KY CYM Cayman Islands; CF CAF Central African Republic; TD TCD Chad; CL CHL Chile; \
        CN CHN China|Mainland China; CX CXR Christmas Island; CC CCK Cocos (Keeling) Islands; CO COL Colombia; \
        KM COM Comoros; CG COG Congo|Republic of the Congo; \
        CD COD Democratic Republic of the Congo|Congo, The Democratic Republic of the; CK COK Cook Islands; \
        CR CRI Costa Rica; CI CIV Côte d'Ivoire|Cote d'Ivoire|Ivory Coast; HR HRV Croatia; CU CUB Cuba; \
        CW CUW Curaçao|Curacao; CY CYP Cyprus; CZ CZE Czechia|Czech Republic; DK DNK Denmark; DJ DJI Djibouti; \
        DM DMA Dominica; DO DOM Dominican Republic; EC ECU Ecuador; EG EGY Egypt; SV SLV El Salvador; \
        GQ GNQ Equatorial Guinea; ER ERI Eritrea; EE EST Estonia; SZ SWZ Eswatini|Swaziland; ET ETH Ethiopia; \
        FK FLK Falkland Islands|Falkland Islands (Malvinas); FO FRO Faroe Islands; FJ FJI Fiji; FI FIN Finland; \
        FR FRA France; GF GUF French Guiana; PF PYF French Polynesia; TF ATF French Southern Territories; \
        GA GAB Gabon; GM GMB Gambia|The Gambia; GE GEO Georgia; DE DEU Germany|Deutschland; GH GHA Ghana; \
        GI GIB Gibraltar; GR GRC Greece; GL GRL Greenland; GD GRD Grenada; GP GLP Guadeloupe; GU GUM Guam; \
        GT GTM Guatemala; GG GGY Guernsey; GN GIN Guinea; GW GNB Guinea-Bissau; GY GUY Guyana; HT HTI Haiti; \
        HM HMD Heard Island and McDonald Islands; VA VAT Holy See|Vatican City; HN HND Honduras; \
        HK HKG Hong Kong|Hong Kong SAR; HU HUN Hungary; IS ISL Iceland; IN IND India; ID IDN Indonesia; \
        IR IRN Iran; IQ IRQ Iraq; IE IRL Ireland|Republic of Ireland; IM IMN Isle of Man; IL ISR Israel; \
        IT ITA Italy; JM JAM Jamaica; JP JPN Japan; JE JEY Jersey; JO JOR Jordan; KZ KAZ Kazakhstan; \
        KE KEN Kenya; KI KIR Kiribati; KP PRK North Korea; \
        KR KOR South Korea|Korea, Republic of|Korea, South|Republic of Korea; KW KWT Kuwait; KG KGZ Kyrgyzstan; \
        LA LAO Laos; LV LVA Latvia; LB LBN Lebanon; LS LSO Lesotho; LR LBR Liberia; LY LBY Libya; \
        LI LIE Liechtenstein; LT LTU Lithuania; LU LUX Luxembourg; MO MAC Macao|Macau; MG MDG Madagascar; \
        MW MWI Malawi; MY MYS Malaysia; MV MDV Maldives; ML MLI Mali; MT MLT Malta; MH MHL Marshall Islands; \
        MQ MTQ Martinique; MR MRT Mauritania; MU MUS Mauritius; YT MYT Mayotte; MX MEX Mexico; \
        FM FSM Micronesia|Federated States of Micronesia; MD MDA Moldova; MC MCO Monaco; MN MNG Mongolia; \
        ME MNE Montenegro; MS MSR Montserrat; MA MAR Morocco; MZ MOZ Mozambique; MM MMR Myanmar|Burma; \
        NA NAM Namibia; NR NRU Nauru; NP NPL Nepal; NL NLD Netherlands|The Netherlands|Holland; \
        NC NCL New Caledonia; NZ NZL New Zealand; NI NIC Nicaragua; NE NER Niger; NG NGA Nigeria; NU NIU Niue; \
        NF NFK Norfolk Island; MK MKD North Macedonia|Macedonia; MP MNP Northern Mariana Islands; NO NOR Norway; \
        OM OMN Oman; PK PAK Pakistan; PW PLW Palau; \
        PS PSE Palestine|Palestinian Territory|Palestinian Territories; PA PAN Panama; PG PNG Papua New Guinea; \
        PY PRY Paraguay; PE PER Peru; PH PHL Philippines|The Philippines; PN PCN Pitcairn; PL POL Poland; \
        PT PRT Portugal; PR PRI Puerto Rico; QA QAT Qatar; RE REU Réunion|Reunion; RO ROU Romania; \
        RU RUS Russia|Russian Federation; RW RWA Rwanda; BL BLM Saint Barthélemy|Saint Barthelemy; \
        SH SHN Saint Helena, Ascension and Tristan da Cunha|Saint Helena; KN KNA Saint Kitts and Nevis; \
        LC LCA Saint Lucia; MF MAF Saint Martin; PM SPM Saint Pierre and Miquelon; \
        VC VCT Saint Vincent and the Grenadines; WS WSM Samoa; SM SMR San Marino; ST STP Sao Tome and Principe; \
        SA SAU Saudi Arabia; SN SEN Senegal; RS SRB Serbia; SC SYC Seychelles; SL SLE Sierra Leone; \
        SG SGP Singapore; SX SXM Sint Maarten; SK SVK Slovakia|Slovak Republic; SI SVN Slovenia; \
        SB SLB Solomon Islands; SO SOM Somalia; ZA ZAF South Africa; \
        GS SGS South Georgia and the South Sandwich Islands; SS SSD South Sudan; ES ESP Spain; LK LKA Sri Lanka; \
        SD SDN Sudan; SR SUR Suriname; SJ SJM Svalbard and Jan Mayen; SE SWE Sweden; CH CHE Switzerland|Schweiz; \
        SY SYR Syria; TW TWN Taiwan; TJ TJK Tajikistan; TZ TZA Tanzania; TH THA Thailand; \
        TL TLS Timor-Leste|East Timor; TG TGO Togo; TK TKL Tokelau; TO TON Tonga; TT TTO Trinidad and Tobago; \
        TN TUN Tunisia; TR TUR Türkiye|Turkey; TM TKM Turkmenistan; TC TCA Turks and Caicos Islands; \
        TV TUV Tuvalu; UG UGA Uganda; UA UKR Ukraine; AE ARE United Arab Emirates; \
        GB GBR United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland; \
        US USA United States|United States of America; UM UMI United States Minor Outlying Islands; \
        UY URY Uruguay; UZ UZB Uzbekistan; VU VUT Vanuatu; VE VEN Venezuela; VN VNM Vietnam|Viet Nam; \
        VG VGB British Virgin Islands|Virgin Islands, British; VI VIR U.S. Virgin Islands|Virgin Islands, U.S.; \
        WF WLF Wallis and Futuna; EH ESH Western Sahara; YE YEM Yemen; ZM ZMB Zambia; ZW ZWE Zimbabwe
        """
}
