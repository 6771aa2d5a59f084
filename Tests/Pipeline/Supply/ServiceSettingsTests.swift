import Orders
import PipelineKit
import PipelineSupply
import PipelineTesting
import Testing

/// A supplier of nothing but a profile.
private struct Profiled: ProfiledSupplier {
    static let manifest = Manifest("profiled", "Has a profile.", keys: SupplierProfile.keys)
    let profile: SupplierProfile
    var disclosed: [PurchaseOrder.Field] { [.service, .brand, .parcelGroup] }
    init(_ settings: Settings) throws(Finding) {
        var limits = SupplierLimits.none
        limits.letters = .ascii
        limits.lengths[.service] = .init(characters: 9)
        profile = try SupplierProfile(
            settings,
            sending: [.service, .brand, .parcelGroup, .taxID],
            ordersPerFile: 5,
            limits: limits
        )
    }
    func encode(_ orders: [PurchaseOrder], in envelope: Envelope) -> [ExportFile] { [] }
    func decode(_ file: ExportFile) -> [PurchaseOrder] { [] }
}

@Suite struct ServiceSettingsTests {
    private func make(_ more: String) throws -> Profiled {
        try Profiled.make(
            """
            name: north
            currency: USD
            feed: {file: feed.csv, columns: {sku: a, cost: b, stock: c, hs_code: h, origin: o}}
            \(more)
            """
        )
    }

    @Test("reads services with what the feed says where they do not")
    func services() throws {
        let supplier = try make(
            """
            services:
              - {name: Post, lead_time: 9d}
              - name: DHL
                tier: express
                lead_time: 2d
                freight: {first: 9.00 USD, next: 1.00 USD}
                ships_to: [US, CA]
            """
        )
        #expect(
            supplier.services == [
                Service(name: "Post", leadTimeInDays: 9),
                Service(
                    name: "DHL",
                    tier: .express,
                    leadTimeInDays: 2,
                    freight: Freight(first: Money(900, .usd), next: Money(100, .usd)),
                    destinations: .countries(["US", "CA"])
                ),
            ]
        )
        #expect(try make("").services.isEmpty)
    }

    @Test("a parcel goes under the name of its shop, or of all others")
    func branding() throws {
        let supplier = try make("branding: {eu: Example EU, '*': Example}")
        #expect(["eu", "us", ""].map(supplier.brand) == ["Example EU", "Example", "Example"])
        #expect(try make("").brand(of: "eu").isEmpty)
    }

    @Test("combines the orders of the channels and shops that the file names, and no others")
    func combine() throws {
        let supplier = try make("combine: [plain, shopify/eu]")
        let orders = [("plain", "x"), ("shopify", "eu"), ("shopify", "us"), ("amazon", "")].map {
            OrderID(channel: $0, shop: $1, id: "1")
        }
        #expect(orders.map(supplier.combines) == [true, true, false, false])
        #expect(try !make("").combines(orders[0]))
    }

    @Test(
        "says what is wrong with a service",
        arguments: [
            (
                "services: [{name: A, lead_time: 1d}, {name: A, lead_time: 2d}]",
                "a service stands here for the second time"
            ),
            (
                "services: [{name: A, lead_time: 1d, freight: {first: 1.00 EUR, next: 1.00 EUR}}]",
                "'1.00 EUR' is not in the supplier's currency USD"
            ),
            ("services: [{name: '', lead_time: 1d}]", "a service has a name"),
            ("services: [{name: A}]", "'lead_time' is missing"),
            (
                "services: [{name: 0123456789, lead_time: 1d}]",
                "the supplier's files cannot hold the service '0123456789'"
            ),
            (
                "services: [{name: Größe, lead_time: 1d}]",
                "the supplier's files cannot hold the service 'Größe'"
            ),
        ]
    )
    func findings(more: String, message: String) {
        let finding = #expect(throws: Finding.self) { try make(more) }
        #expect(finding?.message == message)
    }

    @Test(
        "asks for files that say what the supplier is to do",
        arguments: [
            ("branding: {'*': Example}", "brand", "branding"),
            ("combine: [plain]", "parcel_group", "combine"),
            ("limits: {lengths: {email: 50}}", "email", "limits"),
            ("limits: {required: [phone]}", "phone", "limits"),
            (
                "services: [{name: A, lead_time: 1d}, {name: B, lead_time: 2d}]", "service",
                "services"
            ),
        ]
    )
    func silent(more: String, field: String, key: String) throws {
        struct Silent: ProfiledSupplier {
            static let manifest = Manifest("silent", "Says little.", keys: SupplierProfile.keys)
            let profile: SupplierProfile
            var disclosed: [PurchaseOrder.Field] { [] }
            init(_ settings: Settings) throws(Finding) {
                profile = try SupplierProfile(settings, sending: [], ordersPerFile: 1)
            }
            func encode(_ orders: [PurchaseOrder], in envelope: Envelope) -> [ExportFile] { [] }
            func decode(_ file: ExportFile) -> [PurchaseOrder] { [] }
        }
        let finding = #expect(throws: Finding.self) {
            try Silent.make(
                "name: n\ncurrency: USD\nfeed: {file: f, columns: {sku: a, cost: b, stock: c}}\n\(more)"
            )
        }
        #expect(finding?.message == "the supplier's files do not say '\(field)'")
        #expect(key == "limits" || finding?.hint?.contains("'\(key)'") == true)
    }

    @Test("reads customs data of a feed, and says where they are none")
    func customs() throws {
        let supplier = try make("")
        func feed(_ rows: String) -> [Feed] {
            [
                Feed(
                    path: Path(location: "feed.csv", label: "feed.csv"),
                    bytes: Array("a,b,c,h,o\n\(rows)\n".utf8)
                )
            ]
        }
        let offers = try supplier.offers(from: feed("MUG,1.00,5,6912.00,PT\nCUP,1.00,5,,PT"))
        #expect(offers.map { $0.customs?.hsCode } == ["691200", nil])
        #expect(offers.map { $0.customs?.origin } == ["PT", nil])
        let fault = #expect(throws: Fault.self) {
            try supplier.offers(from: feed("MUG,1.00,5,69,Portugal"))
        }
        #expect(
            fault?.description
                == "feed.csv:2:4: 'h' and the origin are '69' and 'Portugal', which customs do not know."
        )
    }

    @Test("reads what a country needs besides, digits of phones, and where customs are")
    func limits() throws {
        let limits = try make(
            "limits: {required_in: {BR: [tax_id]}, phone_digits: true, no_customs_in: [US]}"
        )
        .limits
        #expect(limits.requiredIn == ["BR": [.taxID]])
        #expect(limits.phonesAreDigits)
        #expect(limits.withoutCustoms == .countries(["US"]))
        let finding = #expect(throws: Finding.self) {
            try make("limits: {required_in: {BR: [sku]}}")
        }
        #expect(finding?.message == "'sku' is no field of the recipient")
    }
}
