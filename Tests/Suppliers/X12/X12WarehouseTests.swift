import Orders
import PipelineKit
import PipelineSupply
import PipelineTesting
import Testing
import X12Supplier

/// The sets of a warehouse, and what else a partner's system answers.
@Suite struct X12WarehouseTests {
    private func make(_ more: String = "") throws -> X12 {
        try X12.make(
            """
            name: edi
            currency: USD
            feed: {file: feed.csv, columns: {sku: a, cost: b, stock: c}}
            sender: {id: EXAMPLESHOP}
            receiver: {id: SUPPLIER1}
            set: "940"
            \(more)
            """
        )
    }

    private static let number = PONumber(Digest(high: 1, low: 1))

    @Test("keeps its promises in both releases", arguments: ["004010", "005010"])
    func promises(version: String) async throws {
        try await SupplierPromises(make("version: \"\(version)\"")).check()
    }

    private static func order() throws -> PurchaseOrder {
        PurchaseOrder(
            number: number,
            orderNumber: "#1001",
            date: "2026-11-19",
            recipient: Address(
                name: "MARA SAMPLE",
                line1: "12 SAMPLE ST",
                city: "HAVRE",
                region: "MT",
                postalCode: "59501",
                country: "US"
            ),
            lines: [
                .init(
                    lineID: "77",
                    supplierSKU: "TEE-RED-S",
                    title: "CLASSIC TEE",
                    quantity: try #require(Quantity(2))
                ),
                .init(supplierSKU: "CUP", quantity: try #require(Quantity(1))),
            ]
        )
    }

    @Test("writes a 940 without a price")
    func encodes() throws {
        let supplier = try make()
        let file = try #require(supplier.encode([Self.order()], in: .test("edi-1")).first)
        #expect(
            String(decoding: file.bytes, as: UTF8.self) == """
                ISA*00*          *00*          *ZZ*EXAMPLESHOP    *ZZ*SUPPLIER1      *261119*0200*U*00401*000000007*0*P*>~
                GS*OW*EXAMPLESHOP*SUPPLIER1*20261119*0200*7*X*004010~
                ST*940*0001~
                W05*N*\(Self.number)~
                N1*ST*MARA SAMPLE~
                N3*12 SAMPLE ST~
                N4*HAVRE*MT*59501*US~
                N9*CO*#1001~
                G62*10*20261119~
                LX*1~
                W01*2*EA**VN*TEE-RED-S~
                G69*CLASSIC TEE~
                N9*LI*77~
                LX*2~
                W01*1*EA**VN*CUP~
                W76*3~
                SE*15*0001~
                GE*1*7~
                IEA*1*000000007~

                """
        )
        #expect(try supplier.decode(file) == [Self.order()])
    }

    @Test(
        "refuses an interchange that says something besides",
        arguments: [
            ("N9*CO", "N1*ST*SOMEBODY~\nN9*CO"), ("W76*3", "W76*4"),
            ("SUPPLIER1      ", "SOMEBODY       "),
            ("G62*10*20261119~\n", "G62*10*20261119~\nG62*10*20261119~\n"),
        ]
    )
    func forged(old: String, new: String) throws {
        let supplier = try make()
        let file = try #require(supplier.encode([Self.order()], in: .test("edi-1")).first)
        let text = String(decoding: file.bytes, as: UTF8.self)
        let forged = text.replacing(old, with: new)
        #expect(forged != text)
        #expect(throws: Fault.self) {
            try supplier.decode(ExportFile(name: file.name, bytes: Array(forged.utf8)))
        }
    }

    @Test("reads a 945: parcels with their numbers, and what is in them")
    func shippingAdvice() throws {
        let file = X12Answer.file(
            "945",
            """
            W06*F*\(Self.number)*20261121*SHP88001
            N1*WH*WAREHOUSE ONE
            W27*U*UPSN
            LX*1
            MAN*CP*1ZTEST1
            W12*CC*2*2**EA**VN*TEE-RED-S
            N9*LI*77
            LX*2
            MAN*GM*00340123450000000017
            N9*2I*1ZTEST2
            W12*CC*1*1**EA**VN*CUP
            W03*3
            """
        )
        let shipments = try make().shipments(in: file)
        #expect(shipments.count == 1)
        #expect(shipments[0].number == Self.number)
        #expect(shipments[0].reference == "SHP88001")
        #expect(shipments[0].date == "2026-11-21")
        let parcels = shipments[0].parcels
        #expect(parcels.map(\.carrier) == ["UPSN", "UPSN"])
        #expect(parcels.map(\.trackingNumber) == ["1ZTEST1", "1ZTEST2"])
        #expect(parcels.map { $0.contents.map(\.supplierSKU) } == [["TEE-RED-S"], ["CUP"]])
        #expect(parcels.map { $0.contents.map(\.lineID) } == [["77"], [""]])
        #expect(parcels.map { $0.contents.map(\.quantity.units) } == [[2], [1]])
    }

    @Test("reads a 997: the envelope that it answers, its verdict, and each error with its place")
    func receipt() throws {
        let file = X12Answer.file(
            "997",
            """
            AK1*OW*7
            AK2*940*0001
            AK5*A
            AK2*940*0002
            AK3*N4*5**8
            AK4*2*156*7
            AK5*R*5
            AK2*940*0003
            AK5*E
            AK9*P*3*3*1
            """
        )
        let receipts = try make().receipts(in: file)
        #expect(
            receipts == [
                Receipt(
                    sequence: 7,
                    verdict: .partlyAccepted,
                    parts: [
                        .init(place: 1, verdict: .accepted), .init(place: 2, verdict: .rejected),
                        .init(place: 3, verdict: .acceptedWithErrors),
                    ],
                    errors: [
                        .init(place: 2, segment: "N4", position: 5, element: nil, code: "8"),
                        .init(place: 2, segment: "N4", position: 5, element: 2, code: "7"),
                        .init(place: 2, segment: "", position: 0, element: nil, code: "5"),
                    ]
                )
            ]
        )
        let accepted = X12Answer.file("997", "AK1*OW*7\nAK2*940*0001\nAK5*A\nAK9*A*1*1*1")
        #expect(
            try make().receipts(in: accepted) == [
                Receipt(
                    sequence: 7,
                    verdict: .accepted,
                    parts: [.init(place: 1, verdict: .accepted)]
                )
            ]
        )
    }

    @Test("reads a TA1, and passes over the sets of other answers in a file")
    func mixed() throws {
        let supplier = try make()
        let receipt = X12Answer.file("997", "AK1*OW*7\nAK9*A*1*1*1")
        let text = String(decoding: receipt.bytes, as: UTF8.self)
        let notice = "TA1*000000006*261119*0200*R*006~\nGS*FA"
        let bill = """
            GE*1*31~
            GS*IN*SUPPLIER1*EXAMPLESHOP*20261120*0900*32*X*004010~
            ST*810*0001~
            BIG*20261122*INV5501*20261119*\(Self.number)~
            TDS*5~
            SE*4*0001~
            GE*1*32~
            IEA*2*
            """
        let both = text.replacing("GS*FA", with: notice).replacing("GE*1*31~\nIEA*1*", with: bill)
        let file = ExportFile(name: receipt.name, bytes: Array(both.utf8))
        let receipts = try supplier.receipts(in: file)
        #expect(receipts.map(\.sequence) == [6, 7])
        #expect(receipts.map(\.verdict) == [.rejected, .accepted])
        #expect(receipts[0].errors.map(\.code) == ["006"])
        #expect(try supplier.invoices(in: file).map(\.total) == [Money(5, .usd)])
        #expect(throws: Fault.self) { try supplier.shipments(in: file) }
    }

    @Test("reads an 810: goods, charges and allowances with implied decimals, and the total")
    func invoice() throws {
        let file = X12Answer.file(
            "810",
            """
            BIG*20261122*INV5501*20261119*\(Self.number)
            CUR*SE*USD
            IT1*1*2.0*EA*.5**VN*TEE-RED-S
            TDS*645
            SAC*C*G830***595
            SAC*A*C310***50
            SAC*N*G830***700
            CTT*1
            """
        )
        let invoices = try make().invoices(in: file)
        let two = try #require(Quantity(2))
        #expect(
            invoices == [
                Invoice(
                    number: Self.number,
                    reference: "INV5501",
                    date: "2026-11-22",
                    lines: [
                        .init(
                            lineID: "1",
                            supplierSKU: "TEE-RED-S",
                            quantity: two,
                            unitCost: Money(50, .usd)
                        )
                    ],
                    charges: [
                        .init(code: "G830", amount: Money(595, .usd)),
                        .init(code: "C310", amount: Money(-50, .usd)),
                    ],
                    total: Money(645, .usd)
                )
            ]
        )
    }

    @Test(
        "names file, line, segment and element of what cannot be read",
        arguments: [
            (
                "945", "W06*F*4711*20261121",
                "answer.x12:4: Segment 4 (W06): Neither element 2 nor 6 is a purchase order of ours."
            ),
            ("945", "W27*U*UPSN", "answer.x12:3: The set 945 names no purchase order."),
            (
                "945", "W06*F*\(number)*20261121\nW12*CC*2**2*EA**VN*TEE",
                "answer.x12:5: Segment 5 (W12): Element 3 is no whole quantity."
            ),
            (
                "997", "AK1*OW*seven\nAK9*A*1*1*1",
                "answer.x12:4: Segment 4 (AK1): Element 2 is no number."
            ),
            (
                "997", "AK1*OW*7",
                "answer.x12:3: The set 997 has no AK1 or no AK9, and so may be cut off."
            ),
            (
                "810", "BIG*20261122*INV*20261119*4711\nTDS*1",
                "answer.x12:4: Segment 4 (BIG): Element 4 is no purchase order of ours."
            ),
            (
                "810", "BIG*20261122*INV*20261119*\(number)\nTDS*12.50",
                "answer.x12:5: Segment 5 (TDS): Element 1 is no amount of USD."
            ),
            (
                "810", "BIG*20261122*INV*20261119*\(number)\nTDS*5\nCUR*SE*EUR",
                "answer.x12:6: Segment 6 (CUR): It stands behind an amount."
            ),
            (
                "810", "BIG*20261122*INV*20261119*\(number)***CR\nTDS*5",
                "answer.x12:4: Segment 4 (BIG): It gives money back, or cancels a bill."
            ),
            (
                "850", "BEG*00*DS*\(number)**20261119",
                "answer.x12:3: The file holds a set 850, expected was"
            ),
        ]
    )
    func refuses(code: String, body: String, message: String) throws {
        let supplier = try make()
        let file = X12Answer.file(code, body)
        let fault = #expect(throws: Fault.self) {
            switch code {
            case "945", "850": _ = try supplier.shipments(in: file)
            case "997": _ = try supplier.receipts(in: file)
            default: _ = try supplier.invoices(in: file)
            }
        }
        #expect(fault?.description.hasPrefix(message) == true, "\(String(describing: fault))")
    }

    @Test(
        "refuses what is from or for somebody else, and tests where none are due",
        arguments: [
            ("SOMEBODY", "EXAMPLESHOP", "P", "The interchange is not from the supplier."),
            ("SUPPLIER1", "OTHERSHOP", "P", "The interchange is not for the shop."),
            ("SUPPLIER1", "EXAMPLESHOP", "T", "The interchange is a test."),
        ]
    )
    func strangers(sender: String, receiver: String, usage: String, message: String) throws {
        let body = "AK1*OW*7\nAK9*A*1*1*1"
        let file = X12Answer.file("997", body, from: sender, to: receiver, usage: usage)
        let fault = #expect(throws: Fault.self) { try make().receipts(in: file) }
        #expect(fault?.description == "answer.x12:1: \(message)")
        let own = X12Answer.file("997", body)
        let test = #expect(throws: Fault.self) { try make("test: true").receipts(in: own) }
        #expect(test?.description == "answer.x12:1: The interchange is no test.")
    }

    @Test("reads wrong counts where the partner's setting says so, and nothing that was cut off")
    func lenient() throws {
        let file = X12Answer.file("997", "AK1*OW*7\nAK9*A*1*1*1")
        let text = String(decoding: file.bytes, as: UTF8.self)
        let wrong = [("SE*4", "SE*5"), ("GE*1*31", "GE*2*31"), ("GE*1*31", "GE*1*30")]
        let cut = [("GE*1*31~\n", ""), ("IEA*1*000000031~", ""), ("GE*1*31~", "GE*1*31~\nREF*X~")]
        for (old, new) in wrong + cut {
            let changed = text.replacing(old, with: new)
            #expect(changed != text)
            let file = ExportFile(name: file.name, bytes: Array(changed.utf8))
            #expect(throws: Fault.self) { try make().receipts(in: file) }
            let isRead = (try? make("counts: lenient").receipts(in: file)) != nil
            #expect(isRead == wrong.contains { $0 == (old, new) }, "\(old) \(new)")
        }
    }

    @Test("a supplier without answers says so of each kind")
    func none() async throws {
        struct Bare: Supplier {
            static let manifest = Manifest("bare", "Nothing.")
            init(_ settings: Settings) {}
            var name: SupplierName { "bare" }
            var feeds: [Path] { [] }
            var terms: SupplierTerms { SupplierTerms(orderFee: Money(0, .usd), ordersPerFile: 1) }
            var disclosed: [PurchaseOrder.Field] { [] }
            func offers(from feeds: [Feed]) -> [Offer] { [] }
            func refusal(of offer: Offer, to recipient: Address) -> Reason? { nil }
            func encode(_ orders: [PurchaseOrder], in envelope: Envelope) -> [ExportFile] { [] }
            func decode(_ file: ExportFile) -> [PurchaseOrder] { [] }
        }
        let bare = try Bare.make("")
        let file = ExportFile(name: "f", bytes: [])
        #expect(throws: Fault.self) { try bare.receipts(in: file) }
        #expect(throws: Fault.self) { try bare.invoices(in: file) }
        #expect(throws: Fault.self) { try bare.acknowledgements(in: file) }
        #expect(throws: Fault.self) { try bare.shipments(in: file) }
    }
}
