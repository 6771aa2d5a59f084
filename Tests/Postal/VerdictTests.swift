@testable import Postal
import Testing

@Suite struct VerdictTests {
    private func findings(_ fields: [PostalAddress.Field: String]) -> [AddressFinding] {
        var address = PostalAddress()
        for (field, text) in fields { address[field] = text }
        address = address.plain
        let code = address[.country]
        guard let rules = AddressRules.shared[code] else { return AddressCheck(address).findings }
        return Verdict(address, by: rules).findings
    }

    private static let german: [PostalAddress.Field: String] = [
        .country: "DE", .street: "Lindenweg 4", .postalCode: "53111", .city: "Bonn",
    ]

    @Test("finds nothing in an address that has what its country needs")
    func sound() {
        #expect(findings(Self.german).isEmpty)
        let texan: [PostalAddress.Field: String] = [
            .country: "US", .street: "12 Sample St", .city: "Austin", .area: "Texas",
            .postalCode: "78701-1234",
        ]
        #expect(findings(texan).isEmpty)
    }

    @Test(
        "names the part and what is wrong with it",
        arguments: [
            (.postalCode, "5311", .invalidFormat), (.postalCode, "53111 X", .invalidFormat),
            (.city, " ", .missingRequiredField), (.area, "NRW", .unexpectedField),
            (.country, "XX", .unknownValue), (.country, "", .missingRequiredField),
        ] as [(PostalAddress.Field, String, AddressCode)]
    )
    func findings(field: PostalAddress.Field, text: String, code: AddressCode) {
        let address = Self.german.merging([field: text]) { $1 }
        #expect(findings(address) == [AddressFinding(field, code)])
    }

    @Test("knows areas by key and by name, and that a code is of another one")
    func areas() {
        var address: [PostalAddress.Field: String] = [
            .country: "US", .street: "12 Sample St", .city: "Havre", .postalCode: "59501",
        ]
        for area in ["MT", "mt", "Montana"] {
            address[.area] = area
            #expect(findings(address).isEmpty, "\(area)")
        }
        address[.area] = "TX"
        #expect(findings(address) == [AddressFinding(.postalCode, .mismatchingValue)])
        address[.area] = "Montanien"
        #expect(findings(address) == [AddressFinding(.area, .unknownValue)])
        address[.area] = ""
        #expect(findings(address) == [AddressFinding(.area, .missingRequiredField)])
    }

    @Test("reads wide letters, capitals, line ends and characters of no width as what they mean")
    func plainText() {
        for code in ["５３１１１", " 53111\n", "53\u{200B}111", "\u{FEFF}53111"] {
            #expect(findings(Self.german.merging([.postalCode: code]) { $1 }).isEmpty)
        }
        var address = PostalAddress()
        address[.name] = "  Mu\u{308}ller \t &\u{A0}Co "
        address[.street] = "a  b\r\n\n c "
        address[.postalCode] = "ab ①"
        address = address.plain
        #expect(address[.name] == "M\u{FC}ller & Co")
        #expect(address[.street] == "a b\nc")
        #expect(address[.postalCode] == "AB 1")
    }
}

@Suite struct AddressRulesTests {
    @Test("has the rules of 252 countries, and reads every pattern in them")
    func countries() throws {
        let rules = AddressRules.shared
        #expect(rules.codes.count == 252)
        let text = AddressTable.text.description
        var patterns = 0
        for row in text.split(separator: "\n") {
            let parts = row.split(separator: "\t", omittingEmptySubsequences: false)
            guard ["zip", "sub_zips"].contains(parts[1]) else { continue }
            for pattern in parts[2].split(separator: "~") {
                patterns += 1
                #expect(PostalPattern(pattern) != nil, "\(pattern)")
            }
        }
        #expect(patterns > 1000)
    }

    @Test("a country's examples are of its pattern")
    func examples() {
        for code in AddressRules.shared.codes {
            guard let rules = AddressRules.shared[code], let pattern = rules.pattern else {
                continue
            }
            for example in rules.examples.split(separator: ",") where !example.contains(":") {
                #expect(pattern.matches(String(example)), "\(code) \(example)")
            }
        }
    }
}

@Suite struct PostalPatternTests {
    @Test(
        "matches what regular expressions match",
        arguments: [
            #"\d{5}"#, #"(\d{5})(?:[ \-](\d{4}))?"#, #"\d{3}(?:\d{2,3})?"#, #"(?:AI-)?2640"#,
            #"GIR ?0AA|(?:AB|B)\d[\dA-Z]? ?\d[ABD-H]{2}"#, #"0[2-5]|1[01]"#,
            #"[1-9]\d{3} ?(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])"#,
        ]
    )
    func likeRegex(text: String) throws {
        let pattern = try #require(PostalPattern(text))
        let regex = try Regex(text).asciiOnlyDigits().matchingSemantics(.unicodeScalar)
        var seed: UInt64 = 7
        func random(_ count: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % count
        }
        let letters = Array("0123456789ABGIRSZ -")
        for _ in 0..<3000 {
            let code = String((0..<random(10)).map { _ in letters[random(letters.count)] })
            #expect(pattern.matches(code) == (try regex.wholeMatch(in: code) != nil), "\(code)")
            #expect(pattern.begins(code) == (try regex.prefixMatch(in: code) != nil), "\(code)")
        }
    }

    @Test("refuses what it does not know, and codes longer than any")
    func refuses() throws {
        for text in ["(a", "a)", "[a", "a{2", "a{3,2}", "a{0}", "é"] {
            #expect(PostalPattern(text) == nil, "\(text)")
        }
        let digits = try #require(PostalPattern(#"\d{5}"#))
        #expect(!digits.matches(String(repeating: "1", count: 100_000)))
        #expect(!digits.matches("１２３４５"))
    }
}
