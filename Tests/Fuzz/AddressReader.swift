import Postal

extension Reader {
    /// Checks an address whose parts are the lines of the text, in any country of some.
    static func checkAddress(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for country in ["US", "GB", "JP", "CN", "IE", "SG", lines.first ?? ""] {
            var address = PostalAddress()
            for (field, line) in zip(PostalAddress.Field.allCases, lines.dropFirst()) {
                address[field] = line
            }
            address[.country] = country
            let check = AddressCheck(address, AddressDemands(customs: CustomsRule.known))
            let again = AddressCheck(check.address, AddressDemands(customs: CustomsRule.known))
            precondition(again.address == check.address, "a repaired address is repaired again")
            _ = PhoneNumber(text, in: country)
        }
        for kind in CustomsID.allCases { _ = kind.verdict(on: text) }
    }
}
