import Orders
import PipelineKit
import PipelineTesting
import Postal
import Testing
@testable import ValidateAddressStage

@Suite struct ValidateAddressTests {
    private func run(
        _ address: Address,
        _ yaml: String = "",
        files: [String: String] = [:]
    ) throws -> Order {
        let night = Night.test(files: MemoryFiles(files))
        return try ValidateAddress.make(yaml).run([.test(shipTo: address)], in: night)[0]
    }

    /// An address in Austin that has what it needs.
    private static func texan(
        line1: String = "12 Sample St",
        region: String = "TX",
        postalCode: String = "78701"
    ) -> Address {
        .test(
            line1: line1,
            city: "Austin",
            region: region,
            postalCode: postalCode,
            country: "US"
        )
    }

    @Test("lets a plausible address pass, and finds nothing")
    func passes() throws {
        for address in [Address.test(), Self.texan()] {
            let order = try run(address)
            #expect(!order.isEnded)
            #expect(order.findings.isEmpty)
            #expect(order.recipient == address)
        }
    }

    @Test(
        "holds an address that lacks what its country requires",
        arguments: [
            ("recipient name", Address.test(name: " ")), ("street", .test(line1: "")),
            ("city", .test(city: "")), ("postal code", .test(postalCode: "")),
            ("region", .test(city: "Austin", postalCode: "", country: "US")),
        ]
    )
    func incomplete(field: String, address: Address) throws {
        let order = try run(address)
        #expect(order.codes == [.addressIncomplete])
        let reason = Reason(
            .addressIncomplete,
            field: field,
            detail: "missing-required-field in \(address.country)"
        )
        #expect(order.states == [.ended(.held(reason))])
    }

    @Test(
        "holds a postal code of another form, and says how it is written",
        arguments: [
            ("US", "9021", "TX"), ("CA", "K1A 0B", "ON"), ("GB", "SW1A1", ""), ("NL", "1012", ""),
            ("JP", "100-00", "東京都"), ("DE", "SW1A 1AA", ""), ("IE", "12345", ""),
            ("CH", "80011", ""),
        ]
    )
    func refuses(country: String, code: String, region: String) throws {
        let order = try run(.test(region: region, postalCode: code, country: country))
        #expect(order.codes == [.addressInvalid])
        guard case .ended(.held(let reason)) = order.states[0] else { return #expect(Bool(false)) }
        #expect(reason.field == "postal code")
        #expect(reason.detail.hasPrefix("invalid-format, in \(country) it is such as "))
    }

    @Test(
        "holds a country that is none, and reads one that is written out",
        arguments: ["", "XX", "Atlantis"]
    )
    func country(code: String) throws {
        #expect(try run(.test(country: code)).codes == [.countryUnknown])
    }

    @Test("holds a country that the shop does not send to, under whatever name")
    func served() throws {
        #expect(try run(.test(), "countries: [DE, BE]").codes == [.countryNotServed])
        #expect(
            try run(.test(country: "Alankomaat"), "countries: [DE]").codes == [.countryNotServed]
        )
        #expect(!(try run(.test(country: "Alankomaat"), "countries: [DE, NL]").isEnded))
        #expect(try run(.test(country: "XX"), "countries: [DE]").codes == [.countryUnknown])
    }

    @Test(
        "repairs how something is written, and keeps what was before",
        arguments: [
            (texan(region: "texas."), PostalAddress.Field.area, AddressCode.areaNormalised, "TX"),
            (texan(region: ""), .area, .areaInferred, "TX"),
            (texan(postalCode: "US-78701"), .postalCode, .postalCodeNormalised, "78701"),
            (.test(postalCode: "3511ab"), .postalCode, .postalCodeNormalised, "3511 AB"),
            (.test(country: "Niederlandy"), .country, .unknownValue, "Niederlandy"),
            (.test(country: "Alankomaat"), .country, .countryNormalised, "NL"),
            (
                .test(city: "Dresden", postalCode: "1067", country: "DE"), .postalCode,
                .leadingZeroAssumed, "01067"
            ),
            (
                .test(city: "Boston", region: "MA", postalCode: "2108", country: "US"), .postalCode,
                .leadingZeroRestored, "02108"
            ),
        ]
    )
    func repairs(
        address: Address,
        field: PostalAddress.Field,
        code: AddressCode,
        text: String
    ) throws {
        let order = try run(address)
        #expect(order.findings.map(\.code) == [code])
        #expect(order.shipTo == address, "what the channel said stays")
        #expect(order.recipient.postal[field] == text)
        #expect(order.isEnded == (!code.isRepair || code == .leadingZeroAssumed))
        if code.isRepair {
            #expect(order.findings[0].change?.after == text)
            #expect(order.findings[0].change?.before != text)
        }
    }

    @Test("suggests what would change where the parcel goes, and takes it when a person did")
    func suggestions() throws {
        let address = Address.test(city: "Saint-Denis", postalCode: "97400", country: "FR")
        let order = try run(address)
        #expect(order.codes == [.postcodeMismatch])
        #expect(order.recipient == address)
        let suggestion = try #require(order.findings.first { $0.change != nil })
        #expect(
            suggestion
                == AddressFinding(
                    .country,
                    .postalCodeOfOtherCountry,
                    change: AddressChange(from: "FR", to: "RE")
                )
        )
        let header =
            "channel,shop,order,field,finding,given,instead,repaired,meaning,file,row,accept\n"
        let row = "shopify,,#1001,country,postal-code-of-other-country,FR,RE,no,,orders.csv,2,"
        let yaml = "accepted: old/addresses.csv"
        let taken = try run(address, yaml, files: ["old/addresses.csv": header + row + "y\n"])
        #expect(!taken.isEnded)
        #expect(taken.findings.map(\.code) == [.suggestionAccepted])
        #expect(taken.recipient.country == "RE")
        for answer in ["", "n"] {
            let left = try run(
                address,
                yaml,
                files: ["old/addresses.csv": header + row + answer + "\n"]
            )
            #expect(left.codes == [.postcodeMismatch])
        }
        // As a spreadsheet of another country saves it.
        let saved = (header + row + "Y").replacing(",", with: ";").replacing("\n", with: "\r\n")
        let read = try run(address, yaml, files: ["old/addresses.csv": "\u{FEFF}" + saved])
        #expect(!read.isEnded)
        let other = row.replacing("#1001", with: "#1002")
        let left = try run(address, yaml, files: ["old/addresses.csv": header + other + "y\n"])
        #expect(left.codes == [.postcodeMismatch], "of another order")
        let fault = #expect(throws: Fault.self) {
            try run(address, yaml, files: ["old/addresses.csv": header + row + "maybe\n"])
        }
        #expect(fault?.place == "old/addresses.csv:2")
    }

    @Test("a severity of the file counts, and one of a country's profile before it")
    func severities() throws {
        let street = Address.test(line1: "Kanaalzicht")
        #expect(try run(street).codes == [.addressAmbiguous])
        let warns = try run(street, "severity: {missing-house-number: warn}")
        #expect(!warns.isEnded)
        #expect(warns.findings.map(\.code) == [.missingHouseNumber])
        let passes = try run(street, "severity: {missing-house-number: pass}")
        #expect(passes.findings.isEmpty)
        let profile = """
            severity: {missing-house-number: pass}
            profiles:
              - {to: [NL, BE], severity: {missing-house-number: reject}}
              - {to: [DE], severity: {missing-house-number: hold}}
            """
        let order = try run(street, profile)
        #expect(order.codes == [.addressAmbiguous])
        guard case .ended(.rejected) = order.states[0] else { return #expect(Bool(false)) }
        let finding = #expect(throws: Finding.self) {
            try ValidateAddress.make("severity: {missing-house-numbr: warn}")
        }
        #expect(finding?.description.contains("did you mean 'missing-house-number'?") == true)
    }

    @Test("asks for what customs ask from its day on")
    func customs() throws {
        var address = Address.test(
            line1: "Rua Exemplo 12",
            city: "São Paulo",
            region: "SP",
            postalCode: "01310-100",
            country: "BR"
        )
        #expect(try run(address).codes == [.taxIDRequired])
        address.taxID = "529.982.247-24"
        #expect(try run(address).codes == [.taxIDInvalid])
        address.taxID = "529.982.247-25"
        #expect(!(try run(address).isEnded))
        let rule = "customs: [{to: NL, from: 2026-11-19, kinds: [EU.EORI], phone: true}]"
        let asked = try run(.test(), rule)
        #expect(asked.isEnded)
        #expect(asked.findings.map(\.code) == [.phoneMissing, .customsIDMissing])
        #expect(!(try run(.test(), rule.replacing("2026-11-19", with: "2026-11-20")).isEnded))
        for yaml in [
            "customs: [{to: Narnia, phone: true}]", "customs: [{to: NL}]",
            "customs: [{to: NL, from: 2026-02-31, phone: true}]",
            "customs: [{to: '*', phone: true}]",
            "customs: [{to: NL, from: 2026-02-01, until: 2026-01-01, phone: true}]",
            "forwarders: [33166]",
            "forwarders: [XX 33166]", "seller_numbers: [IM0000000000]",
            "customs: [{to: BR, who: seller, kinds: [BR.CNPJ]}]",
            "customs: [{to: IE, who: seller, kinds: [EU.IOSS], phone: true}]",
            "severity: {area-inferred: pass}", "severity: {po-box: fix}",
        ] {
            #expect(throws: Finding.self, "\(yaml)") { try ValidateAddress.make(yaml) }
        }
    }

    @Test(
        "asks for less after a day, of some recipients, and for goods that are worth more",
        arguments: [
            ("until: 2026-11-19", true), ("until: 2026-11-18", false), ("who: people", true),
            ("who: companies", false), ("up_to: 20.00 USD", true), ("up_to: 19.99 USD", false),
            ("up_to: 1 JPY", true),
        ]
    )
    func customsLimits(limit: String, isAsked: Bool) throws {
        let rule = "customs: [{to: [BE, NL], kinds: [EU.EORI], \(limit)}]"
        let asked = try run(.test(), rule).findings.map(\.code) == [.customsIDMissing]
        #expect(asked == isAsked, "a worth without a rate is asked for")
    }

    @Test(
        "asks the seller for a number, up to a worth and until the pipeline file has one",
        arguments: [
            ("", [AddressCode.sellerIDMissing]),
            ("seller_numbers: [DE123456789]", [.sellerIDMissing]),
            ("seller_numbers: [DE123456789, IM2760000742]", []),
        ]
    )
    func sellers(numbers: String, codes: [AddressCode]) throws {
        let rule = "{to: [BE, NL], who: seller, kinds: [EU.IOSS], up_to: 150.00 EUR}"
        let settings = "customs: [\(rule)]\n\(numbers)"
        let order = try run(.test(), settings)
        #expect(order.findings.map(\.code) == codes)
        #expect(order.codes == (codes.isEmpty ? [] : [.taxIDRequired]))
        let advised = settings.replacing("up_to", with: "required: false, up_to")
        #expect(
            try run(.test(), advised).findings.map(\.code) == codes.map { _ in .customsIDAdvised }
        )
        #expect(!(try run(.test(), advised).isEnded))
    }

    @Test("warns of a phone that is none, and of a forwarder in the shop's list")
    func warnings() throws {
        var address = Self.texan()
        address.phone = "12"
        #expect(try run(address).findings.map(\.code) == [.phoneNotPossible])
        address.phone = "(512) 555-0100"
        #expect(try run(address).findings.isEmpty)
        let list = "forwarders: [US 78701]"
        #expect(try run(address, list).findings.isEmpty)
        address.line2 = "Unit 123456"
        #expect(try run(address, list).findings.map(\.code) == [.privateMailbox])
    }

    @Test("compares cities with a place file, and says nothing of codes that it lacks")
    func places() throws {
        let row = "NL\t3511 AB\tUtrecht\tUtrecht\tUT\t\t\t\t\t52.1\t5.1\t6\n"
        let files = ["nl.txt": row]
        #expect(try run(.test(city: "UTRECHT"), "places: nl.txt", files: files).findings.isEmpty)
        let order = try run(.test(city: "Zwolle"), "places: nl.txt", files: files)
        #expect(order.findings.map(\.code) == [.cityOfOtherCode])
        let zero = Address.test(city: "Dresden", postalCode: "1067", country: "DE")
        let dresden = "DE\t01067\tDresden\tSachsen\tSN\t\t\t\t\t51.1\t13.7\t6\n"
        let restored = try run(zero, "places: de.txt", files: ["de.txt": dresden])
        #expect(!restored.isEnded)
        #expect(restored.findings.map(\.code) == [.leadingZeroRestored])
        let other = Address.test(city: "Zwolle", postalCode: "8011 AB")
        #expect(try run(other, "places: nl.txt", files: files).findings.isEmpty)
        let fault = #expect(throws: Fault.self) {
            try run(.test(), "places: nl.txt", files: ["nl.txt": row + "NL\t3511\n"])
        }
        #expect(fault?.place == "nl.txt:2")
    }

    @Test("joins an outside verifier's results, which add findings and take none away")
    func verdicts() throws {
        func order(_ verdict: String, _ address: Address = .test()) throws -> Order {
            try run(
                address,
                "verdicts: lob.csv",
                files: ["lob.csv": "order,verdict\n#1001,\(verdict)\n"]
            )
        }
        #expect(try order("deliverable").findings.isEmpty)
        #expect(try order("undeliverable").codes == [.addressRefused])
        #expect(try order("CONFIRM").findings.map(\.code) == [.verifierDoubts])
        #expect(try order("deliverable", .test(postalCode: "1")).codes == [.addressInvalid])
        #expect(try order("perhaps").findings.map(\.code) == [.verifierDoubts])
        #expect(try order("").findings.isEmpty)
        #expect(try order("undeliverable\n#1001,confirm").codes == [.addressRefused])
        let fault = #expect(throws: Fault.self) {
            try run(.test(), "verdicts: lob.csv", files: ["lob.csv": "number,verdict\n1,y\n"])
        }
        #expect(fault?.place == "lob.csv:1")
    }

    @Test("never says what stands in an address, and finds everything at once")
    func privacy() throws {
        let address = Address.test(line1: "", postalCode: "nonsense")
        let order = try run(address)
        #expect(order.shipTo == address)
        #expect(!"\(order.states) \(order.notes)".contains("nonsense"))
        #expect(order.findings.map(\.field) == [.street, .postalCode])
    }

    @Test("an order that ended before is left as it ended")
    func ended() throws {
        var order = Order.test(shipTo: .test(country: "??"))
        order.end(as: .cancelled(Reason(.refunded)))
        let checked = try ValidateAddress.make("").run([order])[0]
        #expect(checked.codes == [.refunded])
        #expect(checked.findings.isEmpty)
    }

    @Test("reads any text, never traps, and never changes a word of it", arguments: HostileText.all)
    func hostile(text: String) throws {
        for country in ["NL", "US", "GB", "IE", "HK", "KW", text] {
            let address = Address(
                name: text,
                company: text,
                line1: text,
                line2: text,
                city: text,
                region: text,
                postalCode: text,
                country: country,
                phone: text,
                taxID: text
            )
            let order = try run(address, "severity: {missing-house-number: warn}")
            #expect(order.shipTo == address)
            #expect(order.recipient.line1 == text && order.recipient.name == text)
        }
    }
}
