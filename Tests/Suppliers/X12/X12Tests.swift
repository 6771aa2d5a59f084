import Orders
import PipelineKit
import PipelineSupply
import PipelineTesting
import Testing
import X12Supplier

@Suite struct X12Tests {
    private func make(_ more: String = "") throws -> X12 {
        try X12.make(
            """
            name: edi
            currency: USD
            feed: {file: feed.csv, columns: {sku: a, cost: b, stock: c}}
            sender: {id: EXAMPLESHOP}
            receiver: {qualifier: "01", id: SUPPLIER1}
            \(more)
            """
        )
    }

    private static let number = PONumber(Digest(high: 1, low: 1))

    @Test(
        "keeps its promises in both releases, with letters spelt anew and held",
        arguments: ["004010", "005010"],
        [true, false]
    )
    func promises(version: String, isTransliterated: Bool) async throws {
        let more = "version: \"\(version)\"\nlimits: {transliterate: \(isTransliterated)}"
        try await SupplierPromises(make(more)).check()
    }

    @Test("writes an interchange whose counts and control numbers are right")
    func encodes() throws {
        let order = PurchaseOrder(
            number: Self.number,
            orderNumber: "#1001",
            date: "2026-11-19",
            recipient: Address(
                name: "MARA SAMPLE",
                line1: "12 SAMPLE ST",
                line2: "APT 4",
                city: "HAVRE",
                region: "MT",
                postalCode: "59501",
                country: "US",
                phone: "4065550100"
            ),
            lines: [
                .init(
                    lineID: "1",
                    supplierSKU: "TEE-RED-S",
                    title: "CLASSIC TEE",
                    quantity: try #require(Quantity(2)),
                    unitCost: Money(750, .usd)
                )
            ]
        )
        let files = try make().encode([order], in: .test("edi-1"))
        #expect(files.map(\.name) == ["edi-1.x12"])
        #expect(
            String(decoding: files[0].bytes, as: UTF8.self) == """
                ISA*00*          *00*          *ZZ*EXAMPLESHOP    *01*SUPPLIER1      *261119*0200*U*00401*000000007*0*P*>~
                GS*PO*EXAMPLESHOP*SUPPLIER1*20261119*0200*7*X*004010~
                ST*850*0001~
                BEG*00*DS*\(Self.number)**20261119~
                CUR*BY*USD~
                REF*CO*#1001~
                N1*ST*MARA SAMPLE~
                N3*12 SAMPLE ST*APT 4~
                N4*HAVRE*MT*59501*US~
                PER*OC**TE*4065550100~
                PO1*1*2*EA*7.50**VN*TEE-RED-S~
                PID*F****CLASSIC TEE~
                CTT*1*2~
                SE*12*0001~
                GE*1*7~
                IEA*1*000000007~

                """
        )
        let other = try X12.make(
            """
            {name: edi, currency: USD, feed: {file: f, columns: {sku: a, cost: b, stock: c}},
            sender: {id: EXAMPLESHOP}, receiver: {id: SOMEBODY}}
            """
        )
        #expect(throws: Fault.self) { try other.decode(files[0]) }
    }

    @Test(
        "says the service by a carrier's code and level, or in words",
        arguments: [
            ("UPSN", "TD5**2*UPSN~", "W66*PP*U********UPSN~"),
            ("UPSN/CG", "TD5**2*UPSN*********CG~", "W66*PP*U***CG*****UPSN~"),
            ("UPS Ground", "TD5*****UPS Ground~", "W66*PP*U***UPS Ground~"),
            ("A/B/C", "TD5*****A/B/C~", "W66*PP*U***A/B/C~"),
            ("UPS", "TD5*****UPS~", "W66*PP*U***UPS~"),
        ]
    )
    func services(name: String, in850: String, in940: String) throws {
        var order = PurchaseOrder(
            number: Self.number,
            date: "2026-11-19",
            recipient: Address(name: "Mara", line1: "Gate 4", city: "Dubai", country: "AE"),
            lines: [.init(supplierSKU: "TEE", quantity: try #require(Quantity(2)))]
        )
        order.service = name
        for (set, segment) in [("850", in850), ("940", in940)] {
            let supplier = try make("set: \"\(set)\"")
            #expect(try supplier.fitted(order) == order)
            let file = try #require(supplier.encode([order], in: .test("edi-1")).first)
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(text.contains("\n\(segment)\n"))
            #expect(text.contains("\nN4*Dubai***AE~\n"))
            #expect(try supplier.decode(file) == [order])
        }
    }

    @Test("has the lengths of its release", arguments: [("004010", 30), ("005010", 50)])
    func lengths(version: String, most: Int) throws {
        let limits = try make("version: \"\(version)\"").limits
        #expect(limits.lengths[.orderNumber]?.characters == most)
    }

    @Test("takes the supplier's SKU, and not the shop's, wherever they stand")
    func ownSKU() throws {
        let body = "BAK*00*AC*\(Self.number)*20261120\nPO1*1*2*EA*7**SK*OURS*VN*THEIRS\nACK*IA*2*EA"
        let answers = try make().acknowledgements(in: X12Answer.file("855", body))
        #expect(answers.flatMap(\.lines).map(\.supplierSKU) == ["THEIRS"])
    }

    @Test("reads an 855 line by line")
    func acknowledgement() throws {
        let file = X12Answer.file(
            "855",
            """
            BAK*00*AC*\(Self.number)*20261120****S-77
            PO1*1*2*EA*7.5**VN*TEE-RED-S
            ACK*IA*2*EA*068*20261122
            PO1*2*1*EA*3**UP*012345678905*VN*STK-PACK
            ACK*IB*0*EA
            """
        )
        let answers = try make().acknowledgements(in: file)
        #expect(answers.count == 1)
        #expect(answers[0].number == Self.number)
        #expect(answers[0].verdict == .byLine)
        #expect(answers[0].supplierReference == "S-77")
        #expect(answers[0].lines.map(\.supplierSKU) == ["TEE-RED-S", "STK-PACK"])
        #expect(answers[0].lines.map(\.verdict) == [.accepted, .backordered])
        #expect(answers[0].lines.map { $0.quantity?.units } == [2, 0])
        #expect(answers[0].lines.map(\.date) == ["2026-11-22", ""])
    }

    @Test(
        "knows what becomes of the whole",
        arguments: [
            ("AD", Acknowledgement.Verdict.accepted), ("AE", .exceptions), ("RF", .rejected),
            ("RJ", .rejected), ("AH", .onHold), ("QQ", .unreadable),
        ]
    )
    func wholeVerdict(code: String, verdict: Acknowledgement.Verdict) throws {
        let file = X12Answer.file("855", "BAK*00*\(code)*\(Self.number)*20261120")
        #expect(try make().acknowledgements(in: file).map(\.verdict) == [verdict])
    }

    @Test(
        "names file, line, segment and element of an answer that cannot be read",
        arguments: [
            (
                "BAK*00*AC*4711*20261120",
                "answer.x12:4: Segment 4 (BAK): Element 3 is no purchase order of ours."
            ),
            (
                "BAK*00*AC*\(number)*20261120\nPO1*1*2*EA\nACK*XX*2*EA",
                "answer.x12:6: Segment 6 (ACK): Element 1 is 'XX', which nobody knows."
            ),
            (
                "BAK*00*AC*\(number)*20261120\nPO1*1*2*EA\nACK*IA*two*EA",
                "answer.x12:6: Segment 6 (ACK): Element 2 is no whole quantity."
            ),
            ("BEG*00", "answer.x12:4: The set 855 does not begin with BAK."),
            (
                "BAK*01*AC*\(number)*20261120",
                "answer.x12:4: Segment 4 (BAK): Element 1 is '01': it cancels or changes what was said before."
            ),
            (
                "BAK*00*AC*\(number)*20261120\nPO1*1*2*EA\nACK*IA*2*CA",
                "answer.x12:6: Segment 6 (ACK): Element 3 is 'CA', and nobody knows how many pieces that is."
            ),
        ]
    )
    func refuses(body: String, message: String) {
        let fault = #expect(throws: Fault.self) {
            try make().acknowledgements(in: X12Answer.file("855", body))
        }
        #expect(fault?.description == message)
    }
}
