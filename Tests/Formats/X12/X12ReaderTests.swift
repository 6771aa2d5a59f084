import Testing
import X12Format

@Suite struct X12ReaderTests {
    @Test("reads an order with what its envelope says")
    func order() throws {
        let read = try X12Reader.read(Array(X12Samples.order.utf8))
        #expect(read.count == 1)
        let interchange = read[0]
        #expect(interchange.notices == [])
        #expect((interchange.senderQualifier, interchange.sender) == ("ZZ", "LANTERN"))
        #expect((interchange.receiverQualifier, interchange.receiver) == ("01", "112233445"))
        #expect((interchange.date, interchange.time) == ("260310", "0415"))
        #expect(interchange.version == "00401")
        #expect(interchange.controlNumber.number == 71)
        #expect(interchange.isTest)
        #expect(interchange.separators == .standard(for: .v4010))
        let group = try #require(interchange.groups.first)
        #expect((group.functionalID, group.version) == ("PO", "004010"))
        #expect((group.sender, group.receiver) == ("LANTERN", "112233445"))
        #expect(group.controlNumber.number == 71)
        #expect(interchange.sets.count == 1)
        let set = try #require(group.sets.first)
        #expect((set.code, set.version) == ("850", "004010"))
        #expect((set.sender, set.receiver) == ("LANTERN", "112233445"))
        #expect(set.controlNumber.description == "0001")
        #expect(set.segments.count == 12)
        #expect((set.position.segment, set.lastSegment) == (3, 16))
    }

    @Test("numbers elements from one, and has nothing for those that are not there")
    func elements() throws {
        let set = try X12Samples.sets(in: Array(X12Samples.order.utf8))[0]
        let line = try #require(set.segments.first { $0.id == "PO1" })
        #expect((line[1], line[2], line[7], line[9]) == ("1", "3", "LAMP-BRASS", "098765432109"))
        #expect([line[0], line[-1], line[5], line[10], line[.max]] == ["", "", "", "", ""])
    }

    @Test("knows segment, line and byte of every segment")
    func positions() throws {
        let bytes = Array(("\n" + X12Samples.order).utf8)
        let segments = try X12Samples.sets(in: bytes)[0].segments
        #expect(segments.map(\.position.segment) == Array(4...15))
        #expect(segments.map(\.line) == Array(5...16))
        for segment in segments {
            #expect(bytes[segment.position.offset...].starts(with: segment.id.utf8))
        }
    }

    @Test(
        "reads each kind of answer without an envelope, and says that it has none",
        arguments: X12Samples.answers.keys.sorted()
    )
    func answers(code: String) throws {
        let body = try #require(X12Samples.answers[code])
        let segments = X12Samples.segments(body)
        let text = "ST*\(code)*0001\n\(body)\nSE*\(segments.count + 2)*0001\n"
        for ending in ["\n", "~\n", "~", "\r\n", "~\r\n"] {
            let bytes = Array(text.replacing("\n", with: ending).utf8)
            let read = try X12Reader.read(bytes)
            #expect(read.flatMap(\.sets).map(\.code) == [code])
            #expect(read[0].sets[0].segments.map(\.spelling) == segments.map(\.spelling))
            #expect(read.flatMap(\.notices).map(\.code) == [.interchangeUnbegun])
            #expect((read[0].sender, read[0].controlNumber.number) == ("", nil))
        }
    }

    /// What files are met to have, and what is to be said of it.
    private static let met: [(original: String, met: String, codes: [X12Notice.Code])] = [
        ("ISA", "\u{FEFF}ISA", []), ("ISA", "\u{FEFF}\u{FEFF}\r\n \tISA", []),
        ("~\n", "~", []), ("~\n", "~\r\n", []), ("~\n", "~\r", []), ("~\n", "\n", []),
        ("~\n", "\r\n", []), ("~\n", "\r", []), ("~\n", "~\n\t ", []), ("~\n", "~\n\n\n", []),
        ("~\n", "~~\n", []), ("~\n", "\u{1E}\n", []), ("~\n", "~\u{A0}\n", []),
        ("*>~\n", "*>\n", []), ("ISA*00", "ISA*0", [.headerLength]),
        ("LANTERN        ", "LANTERN", [.headerLength]),
        ("*          *", "*\u{A0}\u{A0} \u{A0}\u{A0} \u{A0}\u{A0} \u{A0}*", [.headerLength]),
        ("LANTERN        ", "LANTERN       \u{A0}", [.headerLength]),
        ("*T*>~", "*T*~", [.componentSeparator]), ("*T*>~", "*T~", [.componentSeparator]),
        ("*T*>~", "*T**~", [.componentSeparator]), ("*T*>~", "*T*~~", [.componentSeparator]),
        ("*T*>~", "*T*U~", [.componentSeparator]), ("*T*>~", "*T *>~", [.headerLength]),
        ("IEA*1*000000071~\n", "IEA*1*000000071", []), ("SE*14*0001", "SE*14*1", []),
        ("GE*1*71", "GE*01*000071", []),
        ("GS*PO*LANTERN*", "GS*PO* LANTERN *", []), ("*0415*U", "*04:15*U", [.headerLength]),
    ]

    @Test("reads files as they are met", arguments: met.indices)
    func lenient(index: Int) throws {
        let (original, met, codes) = Self.met[index]
        let text = X12Samples.order.replacing(original, with: met)
        let read = try X12Reader.read(Array(text.utf8))
        #expect(read.map(\.sender) == ["LANTERN"])
        #expect(read.map(\.isTest) == [true])
        #expect(read.map(\.groups.count) == [1])
        #expect(read[0].groups[0].sender == "LANTERN")
        let expected = try X12Samples.sets(in: Array(X12Samples.order.utf8))
        #expect(
            read.flatMap(\.sets).flatMap(\.segments).map(\.spelling)
                == expected.flatMap(\.segments).map(\.spelling)
        )
        #expect(read.flatMap(\.notices).map(\.code) == codes)
    }

    /// Ends of the header and of the lines behind it.
    private static let endings: [(header: String, line: String)] = [
        ("*~\n", "\n"), ("*~\n", "~\n"), ("*~\r\n", "\r\n"), ("*~\r\n", "~\r\n"), ("*\n", "\n"),
        ("*\r\n", "~\r\n"), ("\n", "\n"), ("**\n", "\n"),
    ]

    @Test(
        "tells by ISA alone what ends segments where ISA16 is missing",
        arguments: endings.indices
    )
    func headerEnd(index: Int) throws {
        let (header, line) = Self.endings[index]
        let body = X12Samples.order.split(separator: "~\n").dropFirst().map { $0 + line }.joined()
        let text = X12Samples.header.dropLast(2) + header + body
        let read = try X12Reader.read(Array(text.utf8))
        #expect(read[0].separators.component == nil)
        #expect(read[0].sets.map(\.segments.count) == [12])
        #expect(read[0].sets[0].segments[3][1] == "ST")
        #expect(read[0].notices.map(\.code) == [.componentSeparator])
    }

    @Test("takes the repetition separator from release 00402 on")
    func repetition() throws {
        func separator(_ mark: String, _ version: String) throws -> UInt8? {
            let bytes = X12Samples.order("*U*00401*", "*\(mark)*\(version)*")
            return try X12Reader.read(bytes)[0].separators.repetition
        }
        #expect(try separator("^", "00501") == 0x5E)
        #expect(try separator("-", "00406") == 0x2D)
        #expect(try separator("^", "00401") == nil)
        #expect(try separator("U", "00501") == nil)
        #expect(try separator("~", "00501") == nil)
    }

    @Test("reads several interchanges, each with its own separators")
    func several() throws {
        let other = X12Samples.order.replacing("*", with: "|").replacing("~\n", with: "\n")
            .replacing("000000071", with: "000000072")
        let read = try X12Reader.read(Array((X12Samples.order + other + "\n\n").utf8))
        #expect(read.map(\.controlNumber.number) == [71, 72])
        #expect(read.map(\.separators.element) == [0x2A, 0x7C])
        #expect(read.flatMap(\.notices) == [])
        #expect(read.flatMap(\.sets).map { $0.segments[0][3] } == ["L26-77-1", "L26-77-1"])
    }

    @Test("reads UTF-8 where it is some, and ISO 8859-1 where it is not")
    func letters() throws {
        let name = try X12Reader.read(X12Samples.order("N1*ST*IDA QUILL", "N1*ST*ID\u{C4} QUILL"))
        #expect(name[0].sets[0].segments[3][2] == "ID\u{C4} QUILL")
        #expect(name[0].notices == [])
        let text = X12Samples.order.split(separator: "IDA", maxSplits: 1)
        let bytes = Array((text[0] + "ID").utf8) + [0xC4] + Array(text[1].utf8)
        let latin = try X12Reader.read(bytes)
        #expect(latin[0].sets[0].segments[3][2] == "ID\u{C4} QUILL")
        #expect(latin[0].notices.map(\.code) == [.otherLetters])
    }

    @Test("compares control numbers as numbers, and texts as texts")
    func controlNumbers() {
        #expect(X12ControlNumber("0001") == X12ControlNumber(" 1 "))
        #expect(X12ControlNumber("000") == X12ControlNumber("0"))
        #expect(X12ControlNumber("") != X12ControlNumber("0"))
        #expect(X12ControlNumber("A01") != X12ControlNumber("A1"))
        #expect(Set(["01", "1", "001"].map(X12ControlNumber.init)).count == 1)
        let long = String(repeating: "9", count: 40)
        #expect(X12ControlNumber(long).number == nil)
        #expect(X12ControlNumber("00" + long) == X12ControlNumber(long))
    }

    @Test("takes a padded count for what it is")
    func paddedCount() throws {
        let read = try X12Reader.read(X12Samples.order("CTT*2", "CTT*000002"))
        #expect(read[0].notices == [])
        #expect(read[0].sets[0].segments[10][1] == "000002")
    }

    @Test("refuses what the caller wants to have refused")
    func refusing() throws {
        let bytes = X12Samples.order("CTT*2", "CTT*3")
        #expect(try X12Samples.sets(in: bytes, refusing: .cuts).count == 1)
        let damage = #expect(throws: X12Damage.self) {
            try X12Samples.sets(in: bytes, refusing: [.lineCount])
        }
        #expect(
            damage?.message
                == "Segment 14 (CTT): Element 1 states 3 PO1 segments, and the right number is 2."
        )
        #expect((damage?.segment, damage?.line, damage?.element) == (14, 14, 1))
    }
}
