import Orders
import PipelineKit
import PipelineSupply
import PipelineTesting
import Postal
import Testing

/// A supplier of nothing but a profile.
private struct Profiled: ProfiledSupplier {
    static let manifest = Manifest("profiled", "Has a profile.", keys: SupplierProfile.keys)
    let profile: SupplierProfile
    init(_ settings: Settings) throws(Finding) {
        var own = SupplierLimits.none
        own.letters = .x12
        own.lengths[.city] = .init(characters: 30)
        profile = try SupplierProfile(
            settings,
            sending: PurchaseOrder.Field.allCases,
            ordersPerFile: 5,
            limits: own
        )
    }
    var disclosed: [PurchaseOrder.Field] { [] }
    func encode(_ orders: [PurchaseOrder], in envelope: Envelope) -> [ExportFile] { [] }
    func decode(_ file: ExportFile) -> [PurchaseOrder] { [] }
}

@Suite struct LimitSettingsTests {
    @Test(
        "the file narrows the letters of a kind of supplier, and never widens them",
        arguments: ["unicode", "xml", "printable", "latin-1", "ascii", "x12"]
    )
    func letters(word: String) throws {
        let limits = try Profiled.make(Self.head + "limits: {letters: \(word)}").limits
        #expect(limits.letters == .x12)
    }

    @Test("each set of letters holds all that a narrower one does")
    func chain() {
        let sets = Letters.allCases
        for (wide, narrow) in zip(sets, sets.dropFirst()) {
            for value in UInt32(0)...0xFFFF {
                guard let scalar = Unicode.Scalar(value), narrow.contains(scalar) else { continue }
                #expect(wide.contains(scalar), "\(wide) lacks \(value) of \(narrow)")
            }
        }
    }

    @Test("a country has two capitals")
    func countries() {
        for limits in ["{required_in: {br: [tax_id]}}", "{excluded_regions: {USA: [AK]}}"] {
            let finding = #expect(throws: Finding.self) {
                try Profiled.make(Self.head + "limits: \(limits)")
            }
            #expect(finding?.message.contains("is no country code such as US") == true)
        }
    }

    private static let head = """
        name: north
        currency: USD
        feed: {file: feed.csv, columns: {sku: a, cost: b, stock: c, pack: p}}

        """

    @Test("takes of its carrier what the supplier does not say itself")
    func carrier() throws {
        func limits(_ text: String) throws -> SupplierLimits {
            try Profiled.make(Self.head + "limits: {carrier: ups, \(text)}").limits
        }
        let own = try limits("severity: {po-box: pass, missing-unit-suspected: hold}")
        #expect(own.severities[.poBox] == .pass)
        #expect(own.severities[.military] == .hold)
        #expect(own.severities[.missingUnitSuspected] == .hold)
        #expect(own.requiredIn["US"] == [.region])
        var abroad = Order.test(shipTo: .test(country: "NL"))
        #expect(own.refusal(of: abroad) == nil)
        let german = try limits("ships_from: DE")
        #expect(german.refusal(of: abroad)?.reason.code == .phoneRequired)
        abroad.shipTo.phone = "030 555 0100"
        #expect(german.refusal(of: abroad) == nil)
    }

    @Test(
        "says which severities there are not",
        arguments: [
            ("severity: {line-too-long: warn}", "what it can do is hold, reject"),
            ("severity: {area-inferred: pass}", "what it can do is fix, warn, hold, reject"),
            ("severity: {po-box: fix}", "what it can do is pass, warn, hold, reject"),
            ("severity: {po-boxes: hold}", "is no finding of an address"),
            ("ships_from: Germany", "is no country code such as US"),
        ]
    )
    func severities(limits: String, message: String) {
        let finding = #expect(throws: Finding.self) {
            try Profiled.make(Self.head + "limits: {\(limits)}")
        }
        let text = "\(finding?.message ?? "") \(finding?.hint ?? "")"
        #expect(text.contains(message), "\(text)")
    }

    @Test("reads every limit of the file, beside those that the kind of supplier has")
    func limits() throws {
        let limits = try Profiled.make(
            Self.head + """
                approval: first
                limits:
                  transliterate: true
                  lengths: {recipient_name: 50, city: 20, address_line_1: {characters: 35, bytes: 60}}
                  required: [phone]
                  severity: {po-box: hold, military: reject, line-wrapped: pass}
                  ships_from: DE
                  excluded_regions: {US: [AK, HI]}
                  minimum_order: 20.00 USD
                  orders_per_day: 200
                  wallet: 500.00 USD
                  calendar:
                    closed_on: [saturday, sunday]
                    holidays: [2026-12-25]
                    cut_off: "17:00"
                    zone: Asia/Shanghai
                    longest_wait: 3d
                """
        )
        .limits
        #expect(limits.letters == .x12)
        #expect(limits.isTransliterated)
        #expect(
            limits.lengths == [
                .name: .init(characters: 50), .city: .init(characters: 20),
                .line1: .init(characters: 35, bytes: 60),
            ]
        )
        #expect(limits.required == [.phone])
        #expect(limits.severities == [.poBox: .hold, .military: .reject, .lineWrapped: .pass])
        #expect(limits.shipsFrom == "DE")
        #expect(limits.excludedRegions == ["US": ["AK", "HI"]])
        for region in ["AK", "ak", "Alaska", " hawaii "] {
            var address = Address.test(country: "US")
            address.region = region
            address.phone = "1"
            let order = Order.test(shipTo: address)
            #expect(limits.refusal(of: order)?.reason.code == .noShipToRegion, "\(region)")
        }
        #expect(limits.minimumOrder == Money(2000, .usd))
        #expect(limits.ordersPerDay == 200)
        #expect(limits.wallet == Money(50_000, .usd))
        let calendar = try #require(limits.calendar)
        #expect(calendar.closedWeekdays == [6, 7])
        #expect(calendar.closedDates == ["2026-12-25"])
        #expect(calendar.cutOff == 1020)
        #expect(calendar.longestWaitInDays == 3)
        // Friday at five in Shanghai, and a minute before.
        for (moment, wait) in [("2026-11-20T09:00:00Z", 3), ("2026-11-20T08:59:00Z", 0)] {
            #expect(calendar.wait(at: try #require(Instant(moment))) == wait)
        }
    }

    @Test("the file can only narrow what the kind of supplier can take")
    func narrows() throws {
        let limits = try Profiled.make(Self.head + "limits: {lengths: {city: 40}}").limits
        #expect(limits.lengths[.city] == .init(characters: 30))
    }

    @Test(
        "points at what is wrong with a limit",
        arguments: [
            (
                "limits: {lengths: ‸{recipient_nam: 5}}",
                "'recipient_nam' is no field of a purchase order"
            ),
            ("limits: {lengths: ‸{po_number: 12}}", "a purchase order's number has 18 characters"),
            ("limits: {required: ‸[quantity]}", "'quantity' is no field of the recipient"),
            ("limits: ‸{wallet: 5.00 EUR}", "'5.00 EUR' is not in the supplier's currency USD"),
            (
                "limits: {calendar: {holidays: ‸[tomorrow]}}",
                "'tomorrow' is no date such as 2026-12-25"
            ),
            (
                "limits: {calendar: {zone: ‸Shanghai}}",
                "'Shanghai' is not a zone such as +01:00 or Europe/Berlin"
            ),
            ("limits: {lengths: ‸{city: 0}}", "a field of no length holds nothing"),
            ("limits: {orders_per_day: ‸0}", "a supplier that takes no purchase order is none"),
            ("limits: {calendar: {longest_wait: ‸12h}}", "a supplier is waited for in whole days"),
            (
                "limits: {calendar: {closed_on: ‸[monday, tuesday, wednesday, thursday, friday, saturday, sunday]}}",
                "a supplier ships on some day"
            ),
            ("limits: {calendar: {cut_off: ‸'25:00'}}", "'25:00' is no time of day such as 17:00"),
        ]
    )
    func findings(key: String, message: String) {
        let marked = MarkedText(Self.head + key)
        let finding = #expect(throws: Finding.self) { try Profiled.make(marked.text) }
        #expect(finding?.message == message)
        #expect(finding?.position == marked.position)
    }

    @Test("a column says in which packs a SKU is sold")
    func pack() throws {
        let supplier = try Profiled.make(Self.head)
        let feed = Feed(
            path: supplier.feeds[0],
            bytes: Array("a,b,c,p\nA,1.00,5,6\nB,1.00,5,\n".utf8)
        )
        #expect(try supplier.offers(from: [feed]).map(\.pack) == [6, 1])
    }
}
