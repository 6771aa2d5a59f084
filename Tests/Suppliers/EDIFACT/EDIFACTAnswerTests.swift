import EDIFACTSupplier
import Orders
import PipelineKit
import PipelineSupply
import Testing

/// What a partner answers in EDIFACT.
@Suite struct EDIFACTAnswerTests {
    private func make(_ more: String = "") throws -> EDIFACT { try EDIFACTTests.make(more) }

    private static let number = EDIFACTTests.number

    private func answer(_ type: String, _ body: String) -> ExportFile {
        let segments = body.split(separator: "\n")
        let text =
            """
            UNA:+.? '
            UNB+UNOC:3+4098765000003:14+4012345000009:14+261120:0900+71'
            UNH+1+\(type):D:96A:UN'
            \(segments.map { "\($0)'" }.joined(separator: "\n"))
            UNT+\(segments.count + 2)+1'
            UNZ+1+71'
            """
        return ExportFile(name: "answer.edi", bytes: Array(text.utf8))
    }

    @Test("reads an ORDRSP line by line")
    func acknowledgement() throws {
        let file = answer(
            "ORDRSP",
            """
            BGM+231+AB7001+4
            DTM+137:20261120:102
            RFF+ON:\(Self.number)
            LIN+1+5+TEE-RED-S:SA
            QTY+21:2
            DTM+69:20261122:102
            LIN+2+6+4006381333931:EN
            PIA+1+STK-PACK:SA
            QTY+21:5
            QTY+113:3
            LIN+3+6+CUP:SA
            QTY+21:4
            QTY+113:1
            QTY+83:3
            LIN+4+3+BAG:SA
            QTY+21:1
            QTY+83:1
            LIN+5+3+HAT:SA
            PIA+3+HAT-2:SA
            QTY+21:1
            LIN+6+7+PEN:SA
            LIN+7+5+INK:SA
            QTY+21:4
            QTY+113:1
            QTY+83:3
            UNS+S
            CNT+2:6
            """
        )
        let answers = try make().acknowledgements(in: file)
        let first = try #require(answers.first)
        #expect(answers.count == 1)
        #expect(first.number == Self.number)
        #expect(first.verdict == .byLine)
        #expect(first.supplierReference == "AB7001")
        #expect(first.lines.map(\.lineID) == ["1", "2", "3", "4", "5", "6", "7"])
        #expect(
            first.lines.map(\.supplierSKU) == [
                "TEE-RED-S", "STK-PACK", "CUP", "BAG", "HAT", "PEN", "INK",
            ]
        )
        #expect(
            first.lines.map(\.verdict) == [
                .accepted, .quantityChanged, .partBackordered, .backordered, .substituted,
                .rejected, .partBackordered,
            ]
        )
        #expect(first.lines.map { $0.quantity?.units } == [2, 3, 1, 0, 1, nil, 1])
        #expect(first.lines.map(\.date) == ["2026-11-22", "", "", "", "", "", ""])
    }

    @Test(
        "takes a line without a code for what the response is as a whole",
        arguments: [
            ("29", Acknowledgement.Verdict.accepted, Acknowledgement.LineVerdict.accepted),
            ("27", .rejected, .rejected), ("12", .onHold, .onHold), ("4", .byLine, .changed),
        ]
    )
    func wholeResponse(
        code: String,
        verdict: Acknowledgement.Verdict,
        line: Acknowledgement.LineVerdict
    ) throws {
        let file = answer(
            "ORDRSP",
            "BGM+231+AB7001+\(code)\nRFF+ON:\(Self.number)\nRFF+VN:S1\nLIN+1++TEE:SA\nQTY+21:2"
        )
        let answers = try make().acknowledgements(in: file)
        #expect(answers.map(\.supplierReference) == ["S1"])
        #expect(answers.map(\.verdict) == [verdict])
        #expect(answers.flatMap(\.lines).map(\.verdict) == [line])
    }

    @Test("reads a DESADV: orders, parcels with their numbers, and what is in them")
    func despatchAdvice() throws {
        let second = PONumber(Digest(high: 2, low: 2))
        let file = answer(
            "DESADV",
            """
            BGM+351+LS9001+9
            DTM+137:20261121:102
            DTM+11:20261121:102
            TDT+20++++:::DHL
            CPS+1
            PAC+1
            PCI+33E
            GIN+BJ+340123450000000017
            LIN+1++TEE-RED-S:SA
            QTY+12:2
            RFF+ON:\(Self.number)
            RFF+AAS:00340434161094042557
            CPS+2
            LIN+2++4006381333931:EN
            PIA+1+STK-PACK:SA
            QTY+12:1
            RFF+ON:\(Self.number)
            RFF+AAS:00340434161094042564
            LIN+3++CUP:SA
            QTY+12:4
            RFF+ON:\(second)
            CNT+2:3
            """
        )
        let shipments = try make().shipments(in: file)
        #expect(shipments.map(\.number) == [Self.number, second])
        #expect(shipments.map(\.reference) == ["LS9001", "LS9001"])
        #expect(shipments.map(\.date) == ["2026-11-21", "2026-11-21"])
        let parcels = shipments.map(\.parcels)
        #expect(
            parcels[0].map(\.trackingNumber) == ["00340434161094042557", "00340434161094042564"]
        )
        #expect(parcels[0].map { $0.contents.map(\.supplierSKU) } == [["TEE-RED-S"], ["STK-PACK"]])
        #expect(parcels[1].map(\.trackingNumber) == [""])
        #expect(parcels[1].map { $0.contents.map(\.quantity.units) } == [[4]])
        #expect(Set(parcels.joined().map(\.carrier)) == ["DHL"])
    }

    @Test("gives what stands before a line to its package, and to packages inside of it")
    func packages() throws {
        let second = PONumber(Digest(high: 2, low: 2))
        let file = answer(
            "DESADV",
            """
            BGM+351+LS9001+9
            DTM+11:261121:101
            RFF+ON:\(Self.number)
            CPS+1
            CPS+2+1
            PAC+1
            PCI+33E
            RFF+AAS:111
            LIN+1++TEE:SA
            QTY+12:2.000
            LIN+2++CUP:SA
            QTY+12:1
            CPS+3+1
            RFF+ON:\(second)
            RFF+CN:9
            CPS+4+3
            PAC+1
            PCI+33E
            RFF+CN:8
            RFF+AAS:222
            LIN+1++BAG:SA
            QTY+12:4
            PAC+1
            PCI+33E
            RFF+AAS:333
            CPS+5+3
            LIN+2++PEN:SA
            QTY+12:5
            CPS+6
            PAC+2
            PCI+33E
            RFF+AAS:444
            PAC+1
            PCI+33E
            RFF+AAS:555
            LIN+9++HAT:SA
            QTY+12:7
            """
        )
        let shipments = try make().shipments(in: file)
        #expect(shipments.map(\.number) == [Self.number, second])
        #expect(shipments.map(\.date) == ["2026-11-21", "2026-11-21"])
        #expect(
            shipments.map { $0.parcels.map(\.trackingNumber) } == [
                ["111", "444", "555"], ["222", "9", "333"],
            ]
        )
        #expect(
            shipments.map { $0.parcels.map { $0.contents.map(\.supplierSKU) } } == [
                [["TEE", "CUP"], [], []], [["BAG"], ["PEN"], []],
            ]
        )
        #expect(shipments.map { $0.unassigned.map(\.supplierSKU) } == [["HAT"], []])
    }

    @Test("adds up what is said twice of a line, and refuses two orders of one place")
    func sums() throws {
        let supplier = try make()
        let lines = "LIN+1++TEE:SA\nQTY+12:2\nQTY+12:3:PCE"
        let file = answer("DESADV", "BGM+351+L+9\nRFF+ON:\(Self.number)\n\(lines)")
        #expect(
            try supplier.shipments(in: file).flatMap(\.parcels).flatMap(\.contents)
                .map(\.quantity.units) == [5]
        )
        let response = answer(
            "ORDRSP",
            "BGM+231+A+4\nRFF+ON:\(Self.number)\nLIN+1+5+TEE:SA\nQTY+21:5\nQTY+113:2\nQTY+113:3"
        )
        let answers = try supplier.acknowledgements(in: response)
        #expect(answers.flatMap(\.lines).map(\.verdict) == [.accepted])
        let other = "RFF+ON:\(PONumber(Digest(high: 2, low: 2)))"
        for body in [
            "BGM+351+L+9\nRFF+ON:\(Self.number)\n\(other)\n\(lines)",
            "BGM+351+L+1\n\(other)\n\(lines)",
            "BGM+351+L+9\n\(other)\nLIN+1++TEE:SA\nQTY+12:2:CT",
        ] {
            #expect(throws: Fault.self) { try supplier.shipments(in: answer("DESADV", body)) }
        }
    }

    @Test("takes the order, and the number of the parcel, from the head where lines do not say")
    func headReferences() throws {
        let file = answer(
            "DESADV",
            """
            BGM+351+LS9001+9
            RFF+ON:\(Self.number)
            RFF+CN:123
            LIN+1++TEE:SA
            QTY+12:2
            """
        )
        let shipments = try make().shipments(in: file)
        #expect(shipments.map(\.number) == [Self.number])
        #expect(shipments.flatMap(\.parcels).map(\.trackingNumber) == ["123"])
        let empty = answer("DESADV", "BGM+351+LS9001+9\nRFF+ON:\(Self.number)\nRFF+CN:123")
        #expect(try make().shipments(in: empty).flatMap(\.parcels).map(\.contents) == [[]])
    }

    @Test(
        "names file, line, segment and component of a response that cannot be read",
        arguments: [
            (
                "BGM+231+A+29\nRFF+ON:4711",
                "answer.edi:5: Component 2 of element 1 of segment RFF, number 4 of the file, "
                    + "is no purchase order of ours."
            ),
            (
                "BGM+231+A+29",
                "answer.edi:4: Segment BGM, number 3 of the file, is followed by no RFF+ON, "
                    + "which names the purchase order."
            ),
            (
                "BGM+231+A+4\nRFF+ON:\(number)\nLIN+1+99+TEE:SA\nQTY+21:1",
                "answer.edi:6: Component 1 of element 2 of segment LIN, number 5 of the file, "
                    + "is a code that nobody knows."
            ),
            (
                "BGM+231+A+4\nRFF+ON:\(number)\nLIN+1+5+TEE:SA\nQTY+21:two",
                "answer.edi:7: Component 2 of element 1 of segment QTY, number 6 of the file, "
                    + "is no whole quantity."
            ),
            ("RFF+ON:1", "answer.edi:3: The message ORDRSP does not begin with BGM."),
        ]
    )
    func refuses(body: String, message: String) {
        let fault = #expect(throws: Fault.self) {
            try make().acknowledgements(in: answer("ORDRSP", body))
        }
        #expect(fault?.description == message)
    }

    @Test("refuses another message, and one that was cut off")
    func otherMessage() throws {
        let supplier = try make()
        let response = answer("ORDRSP", "BGM+231+A+29\nRFF+ON:\(Self.number)")
        #expect(throws: Fault.self) { try supplier.shipments(in: response) }
        let cut = ExportFile(name: response.name, bytes: Array(response.bytes.dropLast(9)))
        #expect(throws: Fault.self) { try supplier.acknowledgements(in: cut) }
    }

    @Test(
        "refuses what is from or for somebody else, and wrong counts unless they are allowed",
        arguments: [
            (
                ":14+4012345000009:14", ":14+4012345000016:14",
                "3: The interchange is not for the shop."
            ),
            ("4098765000003", "4098765000010", "3: The interchange is not from the supplier."),
            ("+71'\nUNH", "+71++++++1'\nUNH", "3: The interchange is a test."),
            ("UNT+4", "UNT+5", "6: Segment UNT, number 5 of the file, "),
        ]
    )
    func strangers(old: String, new: String, message: String) throws {
        let file = answer("ORDRSP", "BGM+231+A+29\nRFF+ON:\(Self.number)")
        let text = String(decoding: file.bytes, as: UTF8.self).replacing(old, with: new)
        #expect(Array(text.utf8) != file.bytes)
        let changed = ExportFile(name: file.name, bytes: Array(text.utf8))
        let fault = #expect(throws: Fault.self) { try make().acknowledgements(in: changed) }
        #expect(fault?.description.hasPrefix("answer.edi:\(message)") == true)
        if old.hasPrefix("UNT") {
            #expect(try make("counts: lenient").acknowledgements(in: changed).count == 1)
        }
    }
}
