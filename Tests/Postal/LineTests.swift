@testable import Postal
import Testing

@Suite struct LineTests {
    @Test(
        "reads the kind of delivery point from the words of a line",
        arguments: [
            ("US", "P. O. BOX 68", DeliveryPoint.poBox), ("US", "12 Main St, PO Box 9403", .poBox),
            ("AU", "Locked Bag 12", .poBox), ("ZA", "Private Bag X12", .poBox),
            ("DE", "Postfach Nr. 3450", .poBox),
            ("FR", "BP 12", .poBox), ("US", "BP 12", nil), ("CH", "Case postale3514", .poBox),
            ("RU", "а/я 88", .poBox), ("UA", "а / с 123", .poBox), ("GR", "Τ.Θ. 3866", .poBox),
            ("JP", "中央郵便局私書箱第30号", .poBox), ("TW", "第1229號郵政信箱", .poBox), ("CN", "信箱街 5 号", nil),
            ("IL", "ת.ד. 3746", .poBox), ("US", "PO Box", nil), ("US", "500 Box Elder Dr", nil),
            ("DE", "Postfachweg 3", nil), ("AR", "Casillas 245", nil),
            ("FR", "14 avenue BP Renoir", nil),
            ("US", "PSC 802 Box 74", .military), ("US", "CMR College Road 5", nil),
            ("US", "USS Example UNIT 100", .military), ("US", "45 USS Constitution Way", nil),
            ("GB", "BFPO 57", .military), ("US", "apo, ae 09320", .military),
            ("DE", "Packstation 145", .parcelLocker), ("PL", "Paczkomat KRA01N", .parcelLocker),
            ("US", "Amazon Hub Locker #4597", .parcelLocker), ("US", "77 Lockbox Way", nil),
            ("CN", "丰巢快递柜3549", .parcelLocker), ("US", "PMB 5442", .privateMailbox),
            ("US", "RR 2 Box 15", .ruralRoute), ("US", "Star Route 93 Box 134", .ruralRoute),
            ("US", "12 Star Route Rd", nil), ("NZ", "RD 2", .ruralRoute),
            ("NZ", "12 Long Rd 2", nil),
            ("NZ", "45 Mill Road RD 2", .ruralRoute), ("US", "General Delivery", .generalDelivery),
            ("DE", "Hauptpostlagernd", .generalDelivery), ("JP", "東京中央郵便局 局留め", .generalDelivery),
            ("BR", "Caixa Postal nº 12", .poBox), ("PT", "Apartado n.º 12", .poBox),
            ("SE", "Budbee Box 12", .parcelLocker),
            ("SE", "Box 12", .poBox), ("US", "PO Box A", .poBox), ("US", "PO Box Alley 4", nil),
            ("GB", "P0 Box 12", .poBox),
            ("RS", "Поштански фах бр. 45", .poBox), ("VN", "Hòm thư số 12", .poBox),
            ("SA", "صندوق بريد رقم ١٢", .poBox),
            ("GR", "Ταχ. Θυρίδα 12", .poBox), ("IN", "P.B. No. 12", .poBox),
            ("AR", "C.C. 12", .poBox),
            ("PT", "Rua do Apartado 12", nil), ("CL", "Camino La Casilla 12", nil),
            ("RU", "ул. 1-ая 12", nil),
            ("CH", "Rue CP 12", nil), ("FR", "Bâtiment BP 3", nil), ("PT", "Rua do Cacifo 12", nil),
            ("US", "12 General Delivery Way", nil), ("DE", "Am Postfach 12", nil),
            ("GB", "The Old Postbox 4", nil), ("JP", "新宿郵便局留め", .generalDelivery),
            ("PL", "Paczkomat InPost KRA01N", .parcelLocker), ("CN", "小区丰巢快递柜", .parcelLocker),
            ("US", "HCR 12 Box 3", .ruralRoute), ("NZ", "55 Kauri Crescent RD 1", .ruralRoute),
            ("BE", "Kerkstraat 4 bus 4", nil), ("AU", "Unit 26", nil), ("US", "", nil),
        ] as [(String, String, DeliveryPoint?)]
    )
    func points(country: String, line: String, point: DeliveryPoint?) {
        #expect(DeliveryPoint.of(line: line, country: country) == point)
        // Blanks around say nothing, nor does the case of letters.
        #expect(DeliveryPoint.of(line: "  \(line.uppercased()) ", country: country) == point)
    }

    private func codes(
        _ street: String,
        _ country: String,
        name: String = "Ada Sample",
        city: String = "Sampleton"
    ) -> Set<AddressCode> {
        var address = PostalAddress()
        address[.name] = name
        address[.street] = street
        address[.city] = city
        address[.country] = country
        let lines: Set<AddressCode> = [
            .missingHouseNumber, .missingUnitSuspected, .placeholderText, .mixedScript, .poBox,
        ]
        return lines.intersection(AddressCheck(address).findings.map(\.code))
    }

    @Test(
        "misses a house's number where houses have numbers",
        arguments: [
            ("Lindenweg", "DE", true), ("Lindenweg 4", "DE", false), ("Lindenweg\n4", "DE", false),
            ("Calle Mayor s/n", "ES", false), ("Ulica bb", "RS", false), ("Mill Lane", "GB", true),
            ("Rose Cottage, Mill Lane", "GB", false), ("The Old Rectory", "GB", false),
            ("Mill Lane\nLittle Sample", "GB", false), ("青山三丁目", "JP", false),
            ("Sheikh Zayed Road", "IN", false),
            ("Postfach 12", "DE", false), ("Via Roma snc", "IT", false),
            ("Rua Nova s/nº", "BR", false),
            ("One Sample Way", "US", false), ("Calle Mayor sin número", "ES", false),
        ]
    )
    func numbers(street: String, country: String, isMissing: Bool) {
        #expect(codes(street, country).contains(.missingHouseNumber) == isMissing)
    }

    @Test(
        "suspects a unit to be missing where a part ends with the name of a house",
        arguments: [
            ("12 Sample St, Sunset Towers", true), ("12 Sample St, Sunset Towers, Apt 4", false),
            ("12 Tower Road", false), ("Sunset Towers 4, 12 Sample St", false),
            ("12 Sample St #4, Sunset Towers", false),
            ("12 Sample St\nThe Grand Apartments", true),
        ]
    )
    func units(street: String, isMissing: Bool) {
        #expect(codes(street, "US").contains(.missingUnitSuspected) == isMissing)
    }

    @Test(
        "tells a text that says nothing from a short name",
        arguments: [
            ("test", true), ("N/A", true), ("xxx", true), ("...", true), ("aaaa", true),
            ("11111", true), ("Bo", false),
            ("Lee", false), ("Oooo", true), ("None", true), ("Nonette", false), ("Ana", false),
            ("Ng", false),
            ("娜娜", false), ("Test Person-Weg", false),
        ]
    )
    func placeholders(name: String, isOne: Bool) {
        #expect(codes("Lindenweg 4", "DE", name: name).contains(.placeholderText) == isOne)
    }

    @Test("asks for the member's number at a locker whose post needs one")
    func members() {
        func isIncomplete(_ street: String, _ country: String, company: String = "") -> Bool {
            var address = PostalAddress()
            address[.street] = street
            address[.company] = company
            address[.country] = country
            return AddressCheck(address).findings.contains {
                $0.field == .street && $0.code == .missingRequiredField
            }
        }
        #expect(isIncomplete("Packstation 145", "DE"))
        #expect(!isIncomplete("Packstation 145\n1234567", "DE"))
        #expect(!isIncomplete("Packstation 145", "DE", company: "1234567"))
        #expect(isIncomplete("Parcel Locker 1234", "AU"))
        #expect(!isIncomplete("Paczkomat KRA01N", "PL"))
    }

    @Test("finds no placeholder in a postal code, a region or a second company")
    func noPlaceholders() {
        var address = PostalAddress()
        address[.name] = "Ada Sample"
        address[.company] = "n/a"
        address[.street] = "Fő utca 4"
        address[.city] = "Budapest"
        address[.area] = "-"
        address[.postalCode] = "1111"
        address[.country] = "HU"
        #expect(!AddressCheck(address).findings.contains { $0.code == .placeholderText })
        address[.street] = "Fő utca 4\nn/a"
        #expect(AddressCheck(address).findings.contains { $0.code == .placeholderText })
    }

    @Test("reads short forms beside a name where they are all of it")
    func companies() {
        func point(_ company: String, _ country: String) -> DeliveryPoint? {
            var address = PostalAddress()
            address[.company] = company
            address[.street] = "12 Sample Road"
            address[.country] = country
            return address.deliveryPoint
        }
        #expect(point("BP 123", "FR") == .poBox)
        #expect(point("PO Box 4, Sample Ltd", "GB") == .poBox)
        #expect(point("PK 12 Tekstil", "TR") == nil)
    }

    @Test("finds a word of two scripts, and not two words of one each")
    func scripts() {
        #expect(codes("Kan\u{430}alzicht 12", "NL") == [.mixedScript])
        #expect(codes("ул. Ленина, 12 A", "RU").isEmpty)
        #expect(codes("Ελλάδα Street 4", "GR").isEmpty)
        #expect(codes("東京 Tower 4", "JP").isEmpty)
    }
}
