import Orders
import PipelineTesting
import Testing
@testable import ValidateAddressStage

@Suite struct ValidateAddressTests {
    private func run(_ address: Address, _ yaml: String = "") throws -> Order {
        try ValidateAddress.make(yaml).run([.test(shipTo: address)])[0]
    }

    @Test("lets a deliverable address pass")
    func passes() throws {
        #expect(!(try run(.test()).isEnded))
    }

    @Test(
        "holds an address that lacks what its country requires",
        arguments: [
            ("recipient name", Address.test(name: " ")), ("street", .test(line1: "")),
            ("city", .test(city: "")),
            ("postal code", .test(postalCode: "")),
            ("region", .test(city: "Austin", postalCode: "78701", country: "US")),
        ]
    )
    func incomplete(field: String, address: Address) throws {
        let order = try run(address)
        #expect(order.codes == [.addressIncomplete])
        guard case .ended(.held(let reason)) = order.states[0] else { return #expect(Bool(false)) }
        #expect(
            reason
                == Reason(
                    .addressIncomplete,
                    field: field,
                    detail: "is required in \(address.country)"
                )
        )
    }

    @Test(
        "accepts the postal codes of a country",
        arguments: [
            ("US", "78701"), ("US", "78701-1234"), ("CA", "K1A 0B1"), ("CA", "k1a0b1"),
            ("GB", "SW1A 1AA"),
            ("GB", "M1 1AE"), ("GB", "EC1A1BB"), ("DE", "10115"), ("NL", "3511 AB"),
            ("NL", "3511AB"),
            ("PT", "1000-001"), ("PL", "00-950"), ("SE", "114 55"), ("JP", "100-0001"),
            ("JP", "1000001"),
            ("BR", "01310-100"), ("IE", "D02 AF30"), ("IE", "D6W XY00"), ("IE", ""), ("HK", ""),
            ("KR", "04524"),
            ("SG", "018956"), ("LV", "LV-1010"), ("LT", "01100"), ("AU", "2000"), ("IL", "9414219"),
        ]
    )
    func accepts(country: String, code: String) throws {
        let address = Address.test(region: "X", postalCode: code, country: country)
        #expect(!(try run(address).isEnded))
    }

    @Test(
        "holds a postal code of another shape",
        arguments: [
            ("US", "9021"), ("CA", "K1A 0B"), ("GB", "SW1A1"), ("DE", "1011"), ("NL", "1012"),
            ("JP", "100-00"),
            ("DE", "SW1A 1AA"), ("GB", "10115"), ("IE", "12345"), ("US", "78701-"), ("FR", "7500A"),
            ("CH", "80011"),
        ]
    )
    func refuses(country: String, code: String) throws {
        let order = try run(.test(region: "X", postalCode: code, country: country))
        #expect(order.codes == [.addressInvalid])
    }

    @Test("holds a country that is none", arguments: ["", "XX", "UK", "NLD", "nl"])
    func country(code: String) throws {
        #expect(try run(.test(country: code)).codes == [.countryUnknown])
    }

    @Test("holds a country that the shop does not send to")
    func served() throws {
        #expect(try run(.test(), "countries: [DE, BE]").codes == [.countryNotServed])
        #expect(!(try run(.test(), "countries: [DE, NL]").isEnded))
    }

    @Test("leaves the address as it came, and never says what stands in it")
    func privacy() throws {
        let address = Address.test(line1: "", postalCode: "nonsense")
        let order = try run(address)
        #expect(order.shipTo == address)
        #expect(!"\(order.states) \(order.notes)".contains("nonsense"))
        #expect(order.notes.map(\.code) == [.addressInvalid])
    }

    @Test("has shapes for more than thirty countries, each of them a country")
    func rules() {
        #expect(Country.rules.values.count { !$0.postalCodes.isEmpty } >= 60)
        #expect(Country.rules.keys.allSatisfy(Country.isKnown))
    }
}
