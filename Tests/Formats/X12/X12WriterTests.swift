import Testing
import X12Format

@Suite struct X12WriterTests {
    private func body(_ code: String) throws -> [X12Segment] {
        X12Samples.segments(try #require(X12Samples.answers[code]))
    }

    private func text(_ writer: X12Writer) -> String {
        String(decoding: writer.bytes, as: UTF8.self)
    }

    private static let acknowledgement = [
        X12Segment("AK1", ["PO", "71"]), X12Segment("AK9", ["A", "1", "1", "1"]),
    ]

    @Test("writes the sample order to the byte")
    func order() throws {
        let lines = X12Samples.order.replacing("~", with: "").split(separator: "\n")
        let body = lines[3..<(lines.count - 3)].joined(separator: "\n")
        var writer = X12Writer(X12Samples.envelope())
        try writer.add(set: "850", X12Samples.segments(body))
        #expect(text(writer) == X12Samples.order)
        #expect(writer.bytes.firstIndex(of: 0x7E) == 105)
    }

    @Test("writes each kind of set in both releases", arguments: X12Samples.answers.keys.sorted())
    func kinds(code: String) throws {
        for version in ["004010", "005010"] {
            let id = try #require(X12Samples.functionalIDs[code])
            var writer = X12Writer(X12Samples.envelope(id, version: version))
            try writer.add(set: code, body(code))
            let read = try X12Reader.read(writer.bytes)
            #expect(read.flatMap(\.notices) == [])
            #expect(read[0].sets.map(\.code) == [code])
            #expect(read[0].sets[0].segments.map(\.spelling) == (try body(code)).map(\.spelling))
        }
    }

    @Test("says 00501 and a repetition separator in 005010")
    func release() throws {
        var writer = X12Writer(X12Samples.envelope("FA", version: "005010"))
        try writer.add(set: "997", Self.acknowledgement)
        let header = text(writer).split(separator: "~")[0]
        #expect(header.hasSuffix("*260310*0415*^*00501*000000071*0*T*>"))
        #expect(header.utf8.count == 105)
        #expect(try X12Reader.read(writer.bytes)[0].separators == .standard(for: .v5010))
    }

    @Test("counts sets, groups and segments, and drops empty elements at the end")
    func counts() throws {
        var writer = X12Writer(X12Samples.envelope("FA", control: 9))
        try writer.add(set: "997", Self.acknowledgement)
        try writer.add(set: "997", control: 44, Self.acknowledgement)
        writer.begin(group: "PR", control: 10, sender: "STORE 7")
        let acknowledged = [X12Segment("BAK", ["00", "AT", "L26-77-1", "20260311", "", ""])]
        try writer.add(set: "855", acknowledged)
        writer.begin(group: "SH", control: 11)
        #expect(
            text(writer).split(separator: "\n").dropFirst().joined(separator: "\n") == """
                GS*FA*LANTERN*112233445*20260310*0415*9*X*004010~
                ST*997*0001~
                AK1*PO*71~
                AK9*A*1*1*1~
                SE*4*0001~
                ST*997*0044~
                AK1*PO*71~
                AK9*A*1*1*1~
                SE*4*0044~
                GE*2*9~
                GS*PR*STORE 7*112233445*20260310*0415*10*X*004010~
                ST*855*0001~
                BAK*00*AT*L26-77-1*20260311~
                SE*3*0001~
                GE*1*10~
                IEA*2*000000009~
                """
        )
        #expect(try X12Reader.read(writer.bytes)[0].notices == [])
    }

    @Test("writes nothing without a set, and can begin with another group")
    func first() throws {
        var writer = X12Writer(X12Samples.envelope())
        #expect(writer.bytes == [])
        writer.begin(group: "FA", control: 5)
        #expect(writer.bytes == [])
        try writer.add(set: "997", Self.acknowledgement)
        #expect(try X12Reader.read(writer.bytes)[0].groups.map(\.functionalID) == ["FA"])
    }

    @Test("keeps nothing of a set that cannot be written")
    func whole() throws {
        var writer = X12Writer(X12Samples.envelope("FA"))
        try writer.add(set: "997", Self.acknowledgement)
        let before = writer.bytes
        let damage = #expect(throws: X12Damage.self) {
            try writer.add(set: "997", [X12Segment("AK1", ["PO", "1"]), X12Segment("AK9", ["A"])])
        }
        #expect(damage?.message == "Segment 9 (AK9): Element 2 is mandatory.")
        #expect((damage?.segment, damage?.line, damage?.element) == (9, 9, 2))
        #expect(writer.bytes == before)
        try writer.add(set: "997", Self.acknowledgement)
        #expect(try X12Reader.read(writer.bytes)[0].notices == [])
    }

    @Test("writes with a partner's separators and limits")
    func partner() throws {
        let separators = X12Separators(element: 0x7C, component: 0x3A, segment: 0x0A)
        var writer = X12Writer(X12Samples.envelope(), separators: separators)
        let start = X12Segment("BEG", ["00", "DS", "A*1>~", "", "20260310"])
        try writer.add(set: "850", [start, X12Segment("LX", ["1"])])
        #expect(writer.bytes.firstIndex(of: 0x0A) == 105)
        let read = try X12Reader.read(writer.bytes)
        #expect(read[0].separators == separators)
        #expect(read[0].sets[0].segments[0][3] == "A*1>~")
        var narrow = X12Writer(X12Samples.envelope(), limits: try X12Limits(["BEG03": 1...4]))
        let damage = #expect(throws: X12Damage.self) {
            try narrow.add(set: "850", [X12Segment("BEG", ["00", "DS", "L2677", "", "20260310"])])
        }
        #expect(
            damage?.message
                == "Segment 4 (BEG): Element 3 has 5 characters, and it may have 4 at the most."
        )
    }

    private static let envelopes: [(envelope: X12Writer.Envelope, message: String)] = [
        (
            X12Samples.envelope(sender: ("ZZ", "LANTERN AND SONS LTD")),
            "Segment 1 (ISA): Element 6 has 20 characters, and it may have 15 at the most."
        ),
        (X12Samples.envelope(sender: ("ZZ", "")), "Segment 1 (ISA): Element 6 holds blanks alone."),
        (
            X12Samples.envelope(sender: ("Z", "LANTERN")),
            "Segment 1 (ISA): Element 5 has 1 character, and it must have 2 at the least."
        ),
        (
            X12Samples.envelope(sender: ("ZZ", "LAN*TERN")),
            "Segment 1 (ISA): Element 6 holds a separator, which X12 cannot say."
        ),
        (X12Samples.envelope(date: "20260231"), "Segment 1 (ISA): Element 9 is no date."),
        (X12Samples.envelope(date: ""), "Segment 1 (ISA): Element 9 is mandatory."),
        (
            X12Samples.envelope(date: "260310"), "Segment 1 (ISA): Element 9 is no date."
        ),
        (X12Samples.envelope(time: "2500"), "Segment 1 (ISA): Element 10 is no time."),
        (
            X12Samples.envelope(version: "004060"),
            "Segment ISA: Element 12 is for a release that is not written."
        ),
        (X12Samples.envelope(control: 0), "Segment ISA: Element 13 is out of its range."),
        (X12Samples.envelope(control: .min), "Segment ISA: Element 13 is out of its range."),
        (
            X12Samples.envelope(control: 1_000_000_000),
            "Segment ISA: Element 13 is out of its range."
        ),
        (
            X12Samples.envelope("IN"),
            "Segment ST: Element 1 does not fit the functional id of its group."
        ),
    ]

    @Test("refuses an envelope that the standard does not allow", arguments: envelopes.indices)
    func envelope(index: Int) {
        var writer = X12Writer(Self.envelopes[index].envelope)
        let damage = #expect(throws: X12Damage.self) {
            try writer.add(
                set: "850",
                [X12Segment("BEG", ["00", "DS", "A1", "", "20260310"])]
            )
        }
        #expect(damage?.message == Self.envelopes[index].message)
        #expect(writer.bytes == [])
    }

    @Test(
        "refuses separators that cannot be told from each other or from texts",
        arguments: [
            X12Separators(element: 0x2A, component: 0x2A, segment: 0x7E),
            X12Separators(element: 0x41, component: 0x3E, segment: 0x7E),
            X12Separators(element: 0x2A, component: 0x3E, segment: 0xA7),
            X12Separators(element: 0x2A, component: nil, segment: 0x7E),
        ]
    )
    func separators(separators: X12Separators) {
        var writer = X12Writer(X12Samples.envelope("FA"), separators: separators)
        let damage = #expect(throws: X12Damage.self) {
            try writer.add(set: "997", Self.acknowledgement)
        }
        #expect(damage?.element == 16)
    }

    @Test("refuses control numbers that come twice, and envelopes within sets")
    func twice() throws {
        var writer = X12Writer(X12Samples.envelope("FA"))
        try writer.add(set: "997", control: 2, Self.acknowledgement)
        let set = #expect(throws: X12Damage.self) {
            try writer.add(set: "997", Self.acknowledgement)
        }
        #expect(
            set?.message == "Segment ST: Element 2 is out of its range, or that of an earlier set."
        )
        let nested = #expect(throws: X12Damage.self) {
            try writer.add(set: "997", control: 3, [X12Segment("SE", ["1", "0003"])])
        }
        #expect(nested?.message == "Segment 8 (SE): It is written by itself, and not in a set.")
        writer.begin(group: "FA", control: 71)
        let group = #expect(throws: X12Damage.self) {
            try writer.add(set: "997", Self.acknowledgement)
        }
        #expect(
            group?.message
                == "Segment GS: Element 6 is out of its range, or that of an earlier group."
        )
    }
}
