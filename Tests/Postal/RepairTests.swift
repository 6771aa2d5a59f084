@testable import Postal
import Seeds
import Testing

@Suite struct RepairTests {
    private func check(
        _ country: String,
        _ code: String,
        area: String = "",
        city: String = "Sampleton"
    ) -> AddressCheck {
        var address = PostalAddress()
        address[.name] = "Ada Sample"
        address[.street] = "12 Sample Road"
        address[.city] = city
        address[.country] = country
        address[.postalCode] = code
        address[.area] = area
        return AddressCheck(address)
    }

    @Test(
        "writes a postal code as its country does",
        arguments: [
            ("DE", " 53111\n", "53111"), ("DE", "D-53111", "53111"), ("DE", "DE53111", "53111"),
            ("DE", "53111.0", "53111"), ("DE", "５３１１１", "53111"), ("DE", "53\u{200B}111", "53111"),
            ("DE", "5311I", "53111"), ("NL", "3511ab", "3511 AB"), ("NL", "3511-AB", "3511 AB"),
            ("GB", "SW1A1AA", "SW1A 1AA"), ("GB", "sw1a – 1aa", "SW1A 1AA"),
            ("GB", "SW1A IAA", "SW1A 1AA"),
            ("CA", "k1a-0b1", "K1A 0B1"), ("CA", "K1A OB1", "K1A 0B1"), ("PL", "00950", "00-950"),
            ("PT", "1000/001", "1000-001"), ("BR", "01310.100", "01310-100"),
            ("JP", "〒1000001", "100-0001"),
            ("SE", "SE-114 55", "114 55"), ("BD", "DHAKA1000", "1000"),
            ("SG", "S(522489)", "522489"), ("FO", "0100", "100"), ("GI", "GX111AA", "GX11 1AA"),
            ("US", "20003 - 3228", "20003-3228"),
        ]
    )
    func written(country: String, given: String, code: String) throws {
        let check = check(country, given)
        #expect(check.address[.postalCode] == code)
        let repair = try #require(check.findings.first { $0.field == .postalCode })
        #expect(repair.code == .postalCodeNormalised)
        #expect(repair.change == AddressChange(from: given, to: code))
    }

    @Test(
        "leaves alone what may mean two codes, or none",
        arguments: [
            ("DE", "5311"), ("DE", "531111"), ("DE", "DE-5311"), ("DE", "Q3111"),
            ("NL", "3511"), ("GB", "SW1A"), ("GB", "E2 0"), ("CA", "901210"), ("US", "123456"),
            ("DE", "n/a"), ("DE", "53111 GARBAGE"), ("AT", "101"), ("GI", "bogus"),
            ("GI", "SW1A 1AA"),
        ]
    )
    func left(country: String, given: String) {
        let check = check(country, given)
        #expect(check.address[.postalCode] == given.uppercased())
        #expect(!check.findings.contains { $0.code.isRepair && $0.field == .postalCode })
        #expect(check.findings.contains { $0.field == .postalCode })
    }

    @Test(
        "suggests Hong Kong where it is written as an area of China, and GB for a code of Belfast in Ireland"
    )
    func elsewhere() {
        func other(_ check: AddressCheck) -> String? {
            check.findings.first { $0.code == .postalCodeOfOtherCountry }?.change?.after
        }
        #expect(other(check("CN", "999077", area: "Hong Kong")) == "HK")
        #expect(other(check("CN", "999077", area: "香港")) == "HK")
        #expect(other(check("DE", "09499", city: "APO AE")) == "US")
    }

    @Test("assumes a zero where a last digit may be lost as well, whatever the region says")
    func lastDigits() {
        // 01600 and 1600x are both of Mexico City.
        #expect(
            check("MX", "1600", area: "CDMX").findings.contains { $0.code == .leadingZeroAssumed }
        )
    }

    @Test("restores zeros where the region says so, and assumes them elsewhere")
    func zeros() {
        func codes(_ check: AddressCheck) -> [AddressCode] {
            check.findings.filter { $0.field == .postalCode }.map(\.code)
        }
        let boston = check("US", "2108", area: "MA")
        #expect(codes(boston) == [.leadingZeroRestored])
        #expect(boston.address[.postalCode] == "02108")
        #expect(codes(check("US", "2108", area: "TX")) == [.invalidFormat])
        let dresden = check("DE", "1067")
        #expect(codes(dresden) == [.leadingZeroAssumed])
        #expect(dresden.address[.postalCode] == "01067")
        // No code of Austria begins with a zero; Japan's have their hyphen behind three digits.
        #expect(codes(check("AT", "101")) == [.invalidFormat])
        #expect(codes(check("JP", "100-00", area: "東京都")) == [.invalidFormat])
        #expect(codes(check("JP", "26-6612", area: "岩手県")) == [.leadingZeroRestored])
    }

    @Test(
        "knows a region by other names, and leaves one that is none",
        arguments: [
            ("US", "78701", "State of Texas", "TX"), ("US", "78701", "texas.", "TX"),
            ("US", "78701", "US-TX", "TX"), ("BR", "69900-000", "Acre", "Acre"),
            ("AU", "6000", "Western-Australia", "WA"),
            ("JP", "100-0001", "Tokyo-to", "東京都"),
            ("US", "78701", "Texarkana", "Texarkana"), ("IE", "D02 AF30", "Dublin", "Co. Dublin"),
            ("IE", "D02 AF30", "County Dublin", "Co. Dublin"), ("JP", "100-0001", "東京", "東京都"),
            ("RU", "101000", "Moscow", "Москва"),
            ("AR", "C1425CAB", "CABA", "Ciudad Autónoma de Buenos Aires"),
            ("CO", "110111", "Bogotá, D.C.", "Bogotá"), ("MX", "06600", "D.F.", "CDMX"),
            ("US", "20001", "Washington D.C.", "DC"),
            ("MY", "10000", "Penang", "Pulau Pinang"), ("BR", "01310-100", "São Paulo - SP", "SP"),
            ("IN", "751001", "Orissa", "Odisha"),
            ("VN", "700000", "TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
        ]
    )
    func regions(country: String, code: String, given: String, region: String) {
        #expect(check(country, code, area: given).address[.area] == region)
    }

    @Test("writes a city as its region knows it, and knows one that is a region of its own")
    func cities() {
        let check = check("BR", "76801-000", area: "Rondonia", city: "porto velho")
        #expect(check.address[.area] == "RO")
        let paulista = self.check("BR", "01310-100", area: "SP", city: "Sao Paulo")
        #expect(paulista.address[.city] == "São Paulo")
        #expect(paulista.findings.map(\.code) == [.cityNormalised])
        let beijing = self.check("CN", "100080", area: "Beijing", city: "Beijing")
        #expect(!beijing.findings.contains { $0.code == .unknownValue })
        #expect(
            self.check("BR", "01310-100", area: "SP", city: "Sampleton").findings.contains {
                $0.field == .city && $0.code == .unknownValue
            }
        )
    }

    @Test(
        "repairs no region where the postal code would then be elsewhere, and suggests that of the code"
    )
    func contradicting() throws {
        let check = check("US", "59501", area: "State of Texas")
        #expect(check.address[.area] == "State of Texas")
        let finding = try #require(check.findings.first { $0.field == .area })
        #expect(finding.code == .unknownValue)
        #expect(finding.change?.after == "MT")
        #expect(self.check("UA", "01001", area: "Kiev").address[.area] == "місто Київ")
        #expect(
            self.check("US", "19063", area: "Delaware County").address[.area] == "Delaware County"
        )
    }

    @Test(
        "makes no code of another country's sign, and no digit of what may be elsewhere",
        arguments: [
            ("FR", "B-1000", "BE"), ("DE", "L-1660", "LU"), ("DE", "S 114 55", "SE"),
            ("IT", "DE-11011", "DE"),
            ("SG", "5238849", nil), ("LK", "1100", nil), ("XK", "101000", nil),
            ("GB", "E1 66AN", nil),
            ("GB", "SE1 O1A", nil), ("IE", "BT48 6AA", "GB"), ("IT", "47890", "SM"),
        ] as [(String, String, String?)]
    )
    func strangers(country: String, code: String, other: String?) {
        let check = check(country, code)
        #expect(!check.findings.contains { $0.code == .postalCodeNormalised })
        #expect(
            check.findings.first { $0.code == .postalCodeOfOtherCountry }?.change?.after == other
        )
    }

    @Test("infers a region where its code has one alone, and is required")
    func inferred() {
        #expect(check("US", "78701").address[.area] == "TX")
        #expect(check("AD", "AD500").address[.area].isEmpty, "not required")
        #expect(check("US", "78").address[.area].isEmpty)
        // Both of two provinces have codes that begin so.
        #expect(check("CA", "X0A 0H0").address[.area] == "NU")
    }

    @Test(
        "suggests the one other country whose code it is",
        arguments: [
            ("FR", "97400", "RE"), ("GB", "JE2 3AB", "JE"), ("SK", "110 00", "CZ"),
            ("CH", "9490", "LI"),
            ("DE", "B3K 5X5", "CA"), ("LC", "33126", "US"), ("FR", "75009", nil),
            ("GB", "90210", nil),
            ("CH", "8001", nil),
        ] as [(String, String, String?)]
    )
    func others(country: String, code: String, other: String?) {
        let found = check(country, code).findings.first { $0.code == .postalCodeOfOtherCountry }
        #expect(found?.change?.after == other)
        #expect(check(country, code).address[.country] == country, "it is a suggestion")
    }

    @Test("an address of the forces is one of the United States, wherever it lies")
    func forces() {
        let found = check("DE", "09499", city: "APO").findings
        #expect(found.contains { $0.code == .postalCodeOfOtherCountry && $0.change?.after == "US" })
        #expect(
            check("US", "09499", area: "AE", city: "APO").findings.contains { $0.code == .military }
        )
    }

    @Test("a repaired address is sound, and is repaired no further", arguments: 0..<40)
    func settled(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let letters = Array("0123456789ABDIOLQSZ -./")
        for country in [
            "US", "DE", "GB", "NL", "CA", "JP", "BR", "SE", "PT", "FR", "AU", "SG", "IE",
        ] {
            let rules = try #require(AddressRules.shared[country])
            let example = rules.examples.split(separator: ",").first.map(String.init) ?? ""
            var code = Array(example)
            for _ in 0..<(1 + Int(random.next() % 2)) where !code.isEmpty {
                let place = Int(random.next() % UInt64(code.count))
                code[place] = random.pick(letters)
            }
            let first = check(country, String(code))
            let second = AddressCheck(first.address)
            #expect(second.address == first.address, "\(country) \(String(code))")
            #expect(!second.findings.contains { $0.code.isRepair })
            let isRepaired = first.findings.contains { $0.field == .postalCode && $0.code.isRepair }
            if isRepaired, let pattern = rules.pattern {
                #expect(pattern.matches(first.address[.postalCode]))
            }
        }
    }
}
