import Orders
import PipelineKit
import PipelineSupply
import PipelineTesting
import Testing
import X12Supplier

/// The 856 in the orders of levels in which partners write it.
@Suite struct ShipNoticeTests {
    private static let first = PONumber(Digest(high: 1, low: 1))
    private static let second = PONumber(Digest(high: 2, low: 2))

    private static func shipments(_ body: String) throws -> [Shipment] {
        let supplier = try X12.make(
            """
            name: edi
            currency: USD
            feed: {file: feed.csv, columns: {sku: a, cost: b, stock: c}}
            sender: {id: EXAMPLESHOP}
            receiver: {id: SUPPLIER1}
            """
        )
        return try supplier.shipments(in: X12Answer.file("856", body))
    }

    /// What a notice says, a line for each parcel and for what is in none.
    private static func story(_ body: String) throws -> [String] {
        try shipments(body).flatMap { shipment in
            let order = shipment.number == first ? "first" : "second"
            func list(_ contents: [Shipment.Content]) -> String {
                contents.map { " \($0.quantity) \($0.supplierSKU)" }.joined()
            }
            let parcels = shipment.parcels.map {
                "\(order) \($0.carrier) \($0.trackingNumber):\(list($0.contents))"
            }
            let rest = list(shipment.unassigned)
            return parcels + (rest.isEmpty ? [] : ["\(order) anywhere:\(rest)"])
        }
    }

    @Test("reads shipment, orders, packs and items whose parents are left out")
    func usual() throws {
        let body = """
            BSN*00*SHP88001*20261121*1405*0001
            HL*1**S
            TD5**2*UPSN
            REF*BM*SHP88001
            DTM*011*20261121
            HL*2*1*O
            PRF*\(Self.first)***20261119
            HL*3**P
            MAN*CP*1ZTEST1
            HL*4**I
            LIN*1*VN*TEE-RED-S
            SN1*1*2*EA
            HL*5**P
            MAN*GM*00340123450000000017**CP*1ZTEST2
            HL*6**I
            LIN*2*VN*STK-PACK
            SN1*2*1.0*EA
            HL*7**O
            PRF*\(Self.second)
            HL*8**P
            MAN*CP*1ZTEST3
            HL*9**I
            LIN*1*VN*CUP
            SN1*1*4*EA
            CTT*9
            """
        #expect(
            try Self.story(body) == [
                "first UPSN 1ZTEST1: 2 TEE-RED-S", "first UPSN 1ZTEST2: 1 STK-PACK",
                "second UPSN 1ZTEST3: 4 CUP",
            ]
        )
        let shipments = try Self.shipments(body)
        #expect(shipments.map(\.reference) == ["SHP88001", "SHP88001"])
        #expect(shipments.map(\.date) == ["2026-11-21", "2026-11-21"])
        #expect(shipments[0].parcels[0].contents.map(\.lineID) == ["1"])
    }

    @Test("gives a pack that holds several orders to each, by BSN05 or by the levels alone")
    func ordersInPacks() throws {
        for structure in ["0003", ""] {
            let body = """
                BSN*00*S*20261121*1405*\(structure)
                HL*1**S
                HL*2**P
                MAN*CP*1ZTEST1
                HL*3**O
                PRF*\(Self.first)
                HL*4**I
                LIN*1*VN*TEE
                SN1*1*2*EA
                HL*5**O
                PRF*\(Self.second)
                HL*6**I
                LIN*1*VN*CUP
                SN1*1*1*EA
                HL*7**P
                MAN*CP*1ZTEST2
                HL*8**O
                PRF*\(Self.first)
                HL*9**I
                LIN*2*VN*BAG
                SN1*2*3*EA
                """
            #expect(
                try Self.story(body) == [
                    "first  1ZTEST1: 2 TEE", "first  1ZTEST2: 3 BAG", "second  1ZTEST1: 1 CUP",
                ]
            )
        }
    }

    @Test("places an item in the pack below it, and in none where there are several")
    func packsInItems() throws {
        let body = """
            BSN*00*S*20261121*1405*0002
            HL*1**S
            HL*2**O
            PRF*\(Self.first)
            HL*3**I
            LIN*1*VN*TEE
            SN1*1*2*EA
            HL*4**P
            MAN*CP*1ZTEST1
            HL*5**I
            LIN*2*VN*CUP
            SN1*2*5*EA
            HL*6**P
            MAN*CP*1ZTEST1
            HL*7**P
            MAN*CP*1ZTEST2
            HL*8**I
            LIN*3*VN*BAG
            SN1*3*5*EA
            HL*9**P
            MAN*CP*1ZTEST2
            SN1**1*EA
            HL*10**P
            MAN*CP*1ZTEST3
            SN1**4*EA
            """
        #expect(
            try Self.story(body) == [
                "first  1ZTEST1: 2 TEE", "first  1ZTEST2: 1 BAG", "first  1ZTEST3: 4 BAG",
                "first anywhere: 5 CUP",
            ]
        )
    }

    @Test("keeps what an item has besides its packs, and the more certain number of a level above")
    func rests() throws {
        let body = """
            BSN*00*S*20261121*1405*0002
            HL*1**S
            REF*2I*1ZMASTER
            HL*2**O
            PRF*\(Self.first)
            HL*3**I
            LIN*1*VN*TEE
            SN1*1*5*EA
            HL*4**P
            MAN*CP*1ZTEST1
            SN1**2*EA
            HL*5**P
            MAN*SM*CARTON2
            TD5*****LOCAL
            TD5************CG
            """
        #expect(
            try Self.story(body) == ["first LOCAL 1ZMASTER: 3 TEE", "first  1ZTEST1: 2 TEE"]
        )
    }

    @Test("takes a number from above where there is no pack, and the more certain one of several")
    func noPacks() throws {
        let body = """
            BSN*00*S*20261121*1405*0004
            HL*1**S
            TD5*****SLOW POST
            REF*SI*4711
            REF*2I*1ZTEST1
            REF*CN*PRO9
            HL*2*1*O
            PRF*\(Self.first)
            HL*3*2*I
            LIN*1*VN*TEE
            SN1*1*2*EA
            HL*4*2*I
            LIN*2*VN*CUP
            SN1*2*1*EA
            HL*5*1*O
            PRF*\(Self.second)
            REF*2I*1ZTEST2
            HL*6*5*I
            LIN*1*VN*BAG
            SN1*1*1*EA
            """
        #expect(
            try Self.story(body) == [
                "first SLOW POST 1ZTEST1: 2 TEE 1 CUP", "second SLOW POST 1ZTEST2: 1 BAG",
            ]
        )
    }

    @Test("keeps each shipment of a set apart, and lets HL02 tell who a level's parent is")
    func severalShipments() throws {
        let body = """
            BSN*00*S*20261121*1405*0001
            HL*1**S
            TD5**2*UPSN
            DTM*011*20261121
            HL*2**S
            TD5**2*FDEG
            DTM*011*20261122
            HL*3*2*O
            PRF*\(Self.second)
            HL*4*1*O
            PRF*\(Self.first)
            HL*5*3*P
            MAN*CP*61TEST
            HL*6*4*P
            MAN*CP*1ZTEST
            HL*7*5*I
            LIN**VN*CUP
            SN1**1*EA
            HL*8*6*I
            LIN**VN*TEE
            SN1**2*EA
            """
        #expect(
            try Self.story(body) == ["second FDEG 61TEST: 1 CUP", "first UPSN 1ZTEST: 2 TEE"]
        )
        #expect(try Self.shipments(body).map(\.date) == ["2026-11-22", "2026-11-21"])
    }

    @Test("knows tares for no parcels where they hold packs, and drops packs without anything")
    func tares() throws {
        let body = """
            BSN*00*S*20261121*1405*0001
            HL*1**S
            HL*2**O
            PRF*\(Self.first)
            HL*3**T
            MAN*GM*00340123450000000017
            HL*4**P
            MAN*CP*1ZTEST1
            HL*5**I
            LIN*1*VN*TEE
            SN1*1*2*EA
            HL*6**P
            HL*7**P
            MAN*CP*1ZTEST2
            """
        #expect(try Self.story(body) == ["first  1ZTEST1: 2 TEE", "first  1ZTEST2:"])
    }

    @Test("tells that an order left even where the notice says no more")
    func orderAlone() throws {
        let body = "BSN*00*S*20261121*1405\nHL*1**S\nHL*2**O\nPRF*\(Self.first)"
        let shipments = try Self.shipments(body)
        #expect(shipments.map(\.number) == [Self.first])
        #expect(shipments.map(\.parcels) == [[]])
        let numbered = body.replacing("HL*2", with: "REF*2I*1ZTEST\nHL*2")
        #expect(try Self.story(numbered) == ["first  1ZTEST:"])
        let inPack = "BSN*00*S*20261121*1405*0003\nHL*1**S\nHL*2**P\nMAN*CP*1Z\nHL*3**O\n"
        #expect(try Self.story(inPack + "PRF*\(Self.first)") == ["first  1Z:"])
    }

    @Test("leaves cancelled and changed notices to a person", arguments: ["01", "04", "05"])
    func purposes(code: String) {
        let body = "BSN*\(code)*S*20261121*1405\nHL*1**O\nPRF*\(Self.first)"
        let fault = #expect(throws: Fault.self) { try Self.shipments(body) }
        #expect(
            fault?.description.contains("Element 1 is '\(code)': it cancels or changes") == true
        )
    }

    @Test(
        "names the segment of what belongs to no order",
        arguments: [
            (
                "HL*1**O\nPRF*\(first)\nHL*2**I\nSN1**2*CA",
                "answer.x12:8: Segment 8 (SN1): Element 3 is 'CA', and nobody knows how many"
            ),
            ("HL*1**S", "answer.x12:3: The set 856 names no purchase order."),
            (
                "HL*1**S\nHL*2**I\nSN1**1*EA\nHL*3*1*O\nPRF*\(first)",
                "answer.x12:7: Segment 7 (SN1): It belongs to no order."
            ),
            (
                "HL*1**S\nHL*2*1*P\nMAN*CP*1Z\nHL*3*1*O\nPRF*\(first)\nHL*4*1*O\nPRF*\(second)",
                "answer.x12:6: Segment 6 (HL): It belongs to no order."
            ),
            ("HL*1**O\nPRF*4711", "answer.x12:6: Segment 6 (PRF): Element 1 is no purchase order"),
            (
                "HL*1**O\nPRF*\(first)\nHL*2**I\nSN1**1.5*EA",
                "answer.x12:8: Segment 8 (SN1): Element 2 is no whole quantity."
            ),
        ]
    )
    func refuses(body: String, message: String) {
        let fault = #expect(throws: Fault.self) {
            try Self.shipments("BSN*00*S*20261121*1405\n" + body)
        }
        #expect(fault?.description.hasPrefix(message) == true, "\(String(describing: fault))")
    }
}
