import Orders
import PipelineTesting
import Seeds
import Testing
@testable import ValidateAddressStage

/// The shapes of postal codes, and the judgement over any address at all.
@Suite struct AddressShapeTests {
    /// A code that a shape describes.
    private static func code(_ shape: String, _ random: inout SplitMix) -> String {
        String(
            shape.compactMap { letter -> Character? in
                switch letter {
                case "9": random.pick(Array("0123456789"))
                case "A": random.pick(Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyz"))
                case "*": random.pick(Array("0123456789ABCXYZ"))
                case " ", "-": random.chance(60) ? letter : random.pick([nil, " ", "-"])
                default: letter
                }
            }
        )
    }

    @Test("every shape of every country fits the codes that it describes", arguments: 0..<20)
    func fits(seed: Int) {
        var random = SplitMix(seed: seed)
        for (country, rule) in Country.rules.sorted(by: { $0.key < $1.key }) {
            for shape in rule.postalCodes {
                let code = Self.code(shape.description, &random)
                #expect(shape.fits(code), "\(country) \(shape)")
                #expect(shape.fits(" \(code) "), "blanks around it do not matter")
            }
        }
    }

    @Test(
        "no shape fits a code with a letter too many, too few or of another kind",
        arguments: 0..<20
    )
    func misfits(seed: Int) {
        var random = SplitMix(seed: seed)
        for shape in Country.rules.values.flatMap(\.postalCodes) {
            let code = Array(Self.code(shape.description, &random))
            #expect(!shape.fits(String(code + "9")))
            #expect(!shape.fits(String(code.dropLast())))
            #expect(!shape.fits("9" + String(code)) || shape.description.hasPrefix("99"))
            guard let digit = code.firstIndex(where: \.isNumber), shape.description.first == "9"
            else { continue }
            var other = code
            other[digit] = "X"
            #expect(!shape.fits(String(other)))
        }
    }

    @Test("reads any text as a code or not, and never traps", arguments: HostileText.all)
    func hostile(text: String) throws {
        for country in ["NL", "US", "GB", "IE", "HK", "KW"] {
            let address = Address.test(
                name: text,
                line1: text,
                city: text,
                region: text,
                postalCode: text,
                country: country
            )
            let order = try ValidateAddress.make("").run([.test(shipTo: address)])[0]
            #expect(order.shipTo == address)
            #expect(order.isEnded == !order.codes.isEmpty)
            let blank = text.allSatisfy(\.isWhitespace)
            if blank { #expect(order.codes == [.addressIncomplete]) }
        }
    }

    @Test(
        "a full-width or foreign digit is no digit of a code",
        arguments: ["１０１１５", "١٠١١٥", "10115\u{200B}", "1O115"]
    )
    func foreign(code: String) throws {
        let order = try ValidateAddress.make("").run([
            .test(shipTo: .test(postalCode: code, country: "DE"))
        ])[0]
        #expect(order.codes == [.addressInvalid])
    }

    @Test(
        "asks of each country what it needs, and of no other",
        arguments: [
            ("US", true, true, true), ("CA", true, true, true), ("AU", true, true, true),
            ("DE", true, false, true), ("NL", true, false, true), ("IE", false, false, true),
            ("HK", false, false, true), ("AE", false, false, true), ("SG", true, false, false),
            ("MC", false, false, false), ("NG", false, false, true),
        ]
    )
    func needs(country: String, postalCode: Bool, region: Bool, city: Bool) throws {
        func isHeld(_ address: Address) throws -> Bool {
            try ValidateAddress.make("").run([.test(shipTo: address)])[0].isEnded
        }
        let code = [
            "US": "78701", "CA": "K1A 0B1", "AU": "2000", "DE": "10115", "NL": "3511 AB",
            "SG": "018956",
        ]
        var whole = Address.test(region: "X", postalCode: code[country] ?? "", country: country)
        #expect(try !isHeld(whole))
        whole.region = ""
        #expect(try isHeld(whole) == region)
        whole.region = "X"
        whole.city = ""
        #expect(try isHeld(whole) == city)
        whole.city = "Y"
        whole.postalCode = ""
        #expect(try isHeld(whole) == postalCode)
    }

    @Test("knows the 249 countries of ISO 3166-1, and no code that is reserved")
    func countries() {
        let letters = (0x41...0x5A).map { String(UnicodeScalar(UInt8($0))) }
        let codes = letters.flatMap { a in letters.map { a + $0 } }
        #expect(codes.count(where: Country.isKnown) == 249)
        for code in ["UK", "EU", "XK", "AN", "SU", "YU", "ZZ", "XX"] {
            #expect(!Country.isKnown(code))
        }
    }

    @Test("notes everything else that is wrong besides the reason of the hold")
    func several() throws {
        let address = Address.test(name: "", line1: " ", city: "", postalCode: "1")
        let order = try ValidateAddress.make("").run([.test(shipTo: address)])[0]
        #expect(order.codes == [.addressIncomplete])
        #expect(order.notes.map(\.field) == ["street", "city", "postal code"])
    }

    @Test("an order that ended before is left as it ended")
    func ended() throws {
        var order = Order.test(shipTo: .test(country: "??"))
        order.end(as: .cancelled(Reason(.refunded)))
        let checked = try ValidateAddress.make("").run([order])[0]
        #expect(checked.codes == [.refunded])
    }
}
