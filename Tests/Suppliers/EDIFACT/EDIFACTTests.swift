import EDIFACTSupplier
import Orders
import PipelineKit
import PipelineSupply
import PipelineTesting
import Postal
import Testing

@Suite struct EDIFACTTests {
    static func make(_ more: String = "") throws -> EDIFACT {
        try EDIFACT.make(
            """
            name: edi
            currency: EUR
            feed: {file: feed.csv, columns: {sku: a, cost: b, stock: c}}
            sender: {id: "4012345000009"}
            receiver: {id: "4098765000003"}
            \(more)
            """
        )
    }

    static let number = PONumber(Digest(high: 1, low: 1))

    @Test(
        "keeps its promises in each character set, with letters spelt anew and held",
        arguments: ["UNOC", "UNOY"],
        [true, false]
    )
    func promises(syntax: String, isTransliterated: Bool) async throws {
        try await SupplierPromises(
            Self.make("syntax: \(syntax)\nlimits: {transliterate: \(isTransliterated)}")
        ).check()
    }

    private static func order(title: String = "Classic Tee, rot: S") throws -> PurchaseOrder {
        PurchaseOrder(
            number: number,
            orderNumber: "SHOP-1001",
            date: "2026-11-19",
            recipient: Address(
                name: "Mara O'Muster",
                company: "Muster + Söhne",
                line1: "Lindenweg 4",
                line2: "Hinterhaus",
                city: "Bonn",
                postalCode: "53111",
                country: "DE",
                phone: "+49 228 5550100"
            ),
            lines: [
                .init(
                    supplierSKU: "TEE-RED-S",
                    title: title,
                    quantity: try #require(Quantity(2)),
                    unitCost: Money(750, .eur)
                )
            ]
        )
    }

    @Test("writes an interchange whose counts and references are right, and releases its marks")
    func encodes() throws {
        let files = try Self.make("association: EAN008").encode([Self.order()], in: .test("edi-1"))
        #expect(files.map(\.name) == ["edi-1.edi"])
        #expect(
            String(decoding: files[0].bytes.map { $0 < 0x80 ? $0 : 0x5F }, as: UTF8.self) == """
                UNA:+.? '
                UNB+UNOC:3+4012345000009:14+4098765000003:14+261119:0200+7++ORDERS'
                UNH+1+ORDERS:D:96A:UN:EAN008'
                BGM+220+\(Self.number)+9'
                DTM+137:20261119:102'
                RFF+CR:SHOP-1001'
                NAD+BY+4012345000009::9'
                NAD+SU+4098765000003::9'
                NAD+DP+++Mara O?'Muster:Muster ?+ S_hne+Lindenweg 4:Hinterhaus+Bonn++53111+DE'
                CTA+OC'
                COM+?+49 228 5550100:TE'
                CUX+2:EUR:9'
                LIN+1++TEE-RED-S:SA'
                IMD+F++:::Classic Tee, rot?: S'
                QTY+21:2'
                PRI+AAA:7.50'
                UNS+S'
                CNT+1:2'
                CNT+2:1'
                UNT+18+1'
                UNZ+1+7'

                """
        )
    }

    @Test("says the service where the transport is described")
    func service() throws {
        var order = try Self.order()
        order.service = "DHL Express"
        let supplier = try Self.make()
        let file = try #require(supplier.encode([order], in: .test("edi-1")).first)
        let text = String(decoding: file.bytes.filter { $0 < 0x80 }, as: UTF8.self)
        #expect(text.contains("\nCUX+2:EUR:9'\nTDT+20++++:::DHL Express'\nLIN+1"))
        #expect(try supplier.decode(file) == [order])
    }

    @Test("reads back a title of 70 letters, wherever its blanks are")
    func longTitle() throws {
        let title = String(repeating: "a", count: 34) + " " + String(repeating: "b", count: 35)
        let order = try Self.order(title: title)
        let supplier = try Self.make()
        let file = try #require(supplier.encode([order], in: .test("edi-1")).first)
        #expect(try supplier.decode(file) == [order])
    }

    @Test("reads back letters that were broken before, and look like UTF-8 in ISO 8859-1")
    func broken() throws {
        var order = try Self.order()
        order.recipient.name = "J\u{C3}\u{BC}rgen"
        order.recipient.company = ""
        let supplier = try Self.make()
        let file = try #require(supplier.encode([order], in: .test("edi-1")).first)
        #expect(try supplier.decode(file) == [order])
    }

    @Test("refuses an interchange for another partner, and one that says something besides")
    func foreign() throws {
        let supplier = try Self.make()
        let file = try #require(supplier.encode([Self.order()], in: .test("edi-1")).first)
        let text = String(decoding: file.bytes, as: UTF8.self)
        for (old, new) in [
            ("4098765000003:14", "4098765000010:14"),
            ("NAD+SU", "NAD+DP+++Somebody+Elsewhere+Bonn++53111+DE'\nNAD+SU"),
            ("UNZ+1", "UNZ+2"),
        ] {
            let forged = Array(text.replacing(old, with: new).utf8)
            #expect(forged != file.bytes)
            #expect(throws: Fault.self) {
                try supplier.decode(ExportFile(name: "edi-1.edi", bytes: forged))
            }
        }
    }

    @Test("a ZIP+4 that its field has no room for goes without its hyphen")
    func zipPlus4() throws {
        var order = try Self.order()
        order.recipient.postalCode = "59501-1234"
        #expect(try Self.make().fitted(order).recipient.postalCode == "595011234")
    }

    @Test("wraps what is longer than the directory allows over the lines, and never cuts")
    func wraps() throws {
        var order = try Self.order()
        order.recipient.company = ""
        order.recipient.line1 = "Am Alten Wasserwerk hinter dem Bahnhof 128 b"
        order.recipient.line2 = ""
        let supplier = try Self.make()
        let fitted = try supplier.fitted(order)
        #expect(fitted.recipient.line1.count <= 35)
        #expect(
            "\(fitted.recipient.line1) \(fitted.recipient.line2)" == order.recipient.line1
        )
        #expect(fitted.findings.map(\.code) == [.lineWrapped])
        let file = try #require(supplier.encode([fitted], in: .test("edi-1")).first)
        var read = fitted
        read.findings = []
        #expect(try supplier.decode(file) == [read])
    }

    @Test(
        "says what of its keys is wrong",
        arguments: [
            ("orders_per_file: 0", "an interchange holds 1 to 9999 purchase orders"),
            ("association: TOOLONG", "'TOOLONG' is no code of up to 6 letters"),
            ("syntax: UNOA", "'UNOA'"),
        ]
    )
    func findings(more: String, message: String) {
        let finding = #expect(throws: Finding.self) { try Self.make(more) }
        #expect(finding?.message.contains(message) == true)
    }
}
