import Postal
import Testing

@Suite struct CountriesTests {
    @Test(
        "reads codes of two and three letters and usual names in files",
        arguments: [
            ("nl", "NL"), ("USA", "US"), ("United Kingdom", "GB"), ("THE NETHERLANDS", "NL"),
            ("Deutschland", "DE"), ("Korea, South", "KR"), ("Côte d'Ivoire", "CI"),
            ("Canaada", "Canaada"), ("", ""), ("UK", "GB"), ("U.S.A.", "US"), ("Österreich", "AT"),
            ("frankreich", "FR"), ("XK", "XK"), ("Vereinigte  Staaten", "US"), ("gb", "GB"),
            ("Saksa", "Saksa"),
        ]
    )
    func inFiles(text: String, code: String) {
        #expect(Countries.codeInFile(of: text) == code)
    }

    @Test(
        "knows names in many languages, and none that is of two countries",
        arguments: [
            ("Saksa", "DE"), ("ドイツ", "DE"), ("Германия", "DE"), ("dänemark", "DK"),
            ("LA FRANCE", nil),
            ("日本", "JP"), ("Ελλάδα", "GR"), ("Hellas", "GR"), ("Turkiye", "TR"), ("Wales", "GB"),
            ("Áo", "AT"), ("Bỉ", "BE"), ("Nga", "RU"), ("NGA", "NG"), ("uk", "GB"),
            ("Germany (DE)", "DE"),
            ("Republic of Estonia", "EE"), ("KSA", "SA"), ("香港", "HK"), ("EE.UU.", "US"),
            ("Atlantis", nil), ("", nil),
        ] as [(String, String?)]
    )
    func names(text: String, code: String?) {
        #expect(Countries.code(of: text) == code)
    }

    @Test("names every country in English, and a code that is none by itself")
    func english() {
        #expect(Countries.name(of: "DE") == "Germany")
        #expect(Countries.name(of: "CZ") == "Czechia")
        #expect(Countries.name(of: "QQ") == "QQ")
    }

    @Test(
        "knows regions by code, name and part of ISO 3166-2",
        arguments: [
            ("US", "Texas", "TX"), ("US", "tx", "TX"), ("BR", "Rondonia", "RO"),
            ("CA", "Québec", "QC"),
            ("CA", "Quebec", "QC"), ("JP", "Tokyo", "東京都"), ("JP", "13", "東京都"),
            ("DE", "NRW", "nrw"),
            ("AU", "State of Western Australia", "WA"), ("ES", "Araba/Álava", "VI"),
        ]
    )
    func regions(country: String, text: String, key: String) {
        #expect(Countries.region(text, in: country) == key)
    }
}
