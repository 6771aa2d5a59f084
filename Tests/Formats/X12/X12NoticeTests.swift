import Testing
import X12Format

@Suite struct X12NoticeTests {
    private static let cases: [(bytes: [UInt8], code: X12Notice.Code, message: String)] = [
        (
            X12Samples.order("LANTERN        ", "LANTERN"), .headerLength,
            "Segment 1 (ISA): It has not the 106 bytes of the standard."
        ),
        (
            X12Samples.order("*T*>~", "*T**~"), .componentSeparator,
            "Segment 1 (ISA): Element 16 is the element separator, so no component can be told."
        ),
        (
            X12Samples.order("*T*>~", "*T*~"), .componentSeparator,
            "Segment 1 (ISA): Element 16 separates no components."
        ),
        (
            X12Samples.order("*T*>~", "*T~"), .componentSeparator,
            "Segment 1 (ISA): Element 16 is missing, so no component can be told."
        ),
        (
            X12Samples.order(X12Samples.header + "~\n", ""), .interchangeUnbegun,
            "Segment 1 (GS): No ISA stands before it."
        ),
        (
            X12Samples.order("IEA*1*000000071~\n", ""), .interchangeUnended,
            "Segment 1 (ISA): No IEA ends its interchange, so it may be cut off."
        ),
        (
            X12Samples.order("IEA*1", "IEA*2"), .groupCount,
            "Segment 18 (IEA): Element 1 states 2 groups, and the right number is 1."
        ),
        (
            X12Samples.order("IEA*1*000000071", "IEA*1*72"), .interchangeControl,
            "Segment 18 (IEA): Element 2 does not repeat element 13 of segment 1 (ISA)."
        ),
        (
            X12Samples.order("GS*PO*LANTERN*112233445*20260310*0415*71*X*004010~\n", ""),
            .groupUnbegun, "Segment 2 (ST): It begins a set that stands in no group."
        ),
        (
            X12Samples.order("GE*1*71~\n", ""), .groupUnended,
            "Segment 2 (GS): No GE ends its group."
        ),
        (
            X12Samples.order("GE*1", "GE*none"), .setCount,
            "Segment 17 (GE): Element 1 states no number of sets, and the right number is 1."
        ),
        (
            X12Samples.order("GE*1*71", "GE*1*17"), .groupControl,
            "Segment 17 (GE): Element 2 does not repeat element 6 of segment 2 (GS)."
        ),
        (
            X12Samples.order("SE*14*0001~\n", ""), .setUnended,
            "Segment 3 (ST): No SE ends its set, so it may be cut off."
        ),
        (
            X12Samples.order("SE*14", "SE*13"), .segmentCount,
            "Segment 16 (SE): Element 1 states 13 segments, and the right number is 14."
        ),
        (
            X12Samples.order("SE*14*0001", "SE*14"), .setControl,
            "Segment 16 (SE): Element 2 does not repeat element 2 of segment 3 (ST)."
        ),
        (
            X12Samples.order("GS*PO", "GS*IN"), .functionalID,
            "Segment 3 (ST): Element 1 does not fit element 1 of segment 2 (GS), "
                + "which should be PO."
        ),
        (
            X12Samples.order("CTT*2", "CTT*18"), .lineCount,
            "Segment 14 (CTT): Element 1 states 18 PO1 segments, and the right number is 2."
        ),
        (
            X12Samples.order("ST*850", "REF*CO*1~\nST*850"), .misplaced,
            "Segment 3 (REF): It stands outside of a set and is left out."
        ),
        (
            X12Samples.order("SE*14*0001~\n", "SE*14*0001~\nSE*14*0001~\n"), .misplaced,
            "Segment 17 (SE): It ends a set where none is open."
        ),
        (
            X12Samples.order("GE*1*71~\n", "GE*1*71~\nGE*1*71~\n"), .misplaced,
            "Segment 18 (GE): It ends a group where none is open."
        ),
        (
            X12Samples.order("IEA*1*000000071~\n", "IEA*1*000000071~\nTA1*1~\n"), .misplaced,
            "Segment 19 (TA1): It stands behind IEA and is left out."
        ),
        (
            X12Samples.order("REF*CO*LAN-77~\n", "REF*CO*LAN\n77~\n"), .lineEnd,
            "Segment 5 (REF): Element 2 holds a line's end, so the segment may lack its own end."
        ),
        (
            X12Samples.order("LAN-77", "LAN\u{0}77"), .controlCharacter,
            "Segment 5 (REF): Element 2 holds a control character."
        ),
    ]

    @Test("says what is wrong, with segment, number and element", arguments: cases.indices)
    func says(index: Int) throws {
        let (bytes, code, message) = Self.cases[index]
        let notices = try X12Reader.read(bytes).flatMap(\.notices)
        #expect(notices.map(\.code) == [code])
        #expect(notices.map(\.message) == [message])
        let notice = try #require(notices.first)
        #expect(message.hasPrefix("Segment \(notice.position.segment) ("))
        #expect(message.contains(": Element ") == (notice.element != nil))
        if let element = notice.element { #expect(message.contains("Element \(element) ")) }
    }

    @Test("refuses contradictions unless told otherwise", arguments: cases.indices)
    func refuses(index: Int) throws {
        let (bytes, code, message) = Self.cases[index]
        #expect(try X12Samples.sets(in: bytes, refusing: []).count == 1)
        guard Set.contradictions.contains(code) else {
            return #expect(try X12Samples.sets(in: bytes).count == 1)
        }
        let damage = #expect(throws: X12Damage.self) { try X12Samples.sets(in: bytes) }
        #expect(damage?.message == message)
    }

    @Test("says that an interchange comes twice, and only of the same two partners")
    func interchangeRepeated() throws {
        let twice = Array((X12Samples.order + X12Samples.order).utf8)
        let read = try X12Reader.read(twice)
        #expect(read.map { $0.notices.map(\.code) } == [[], [.interchangeRepeated]])
        #expect(
            read[1].notices[0].message
                == "Segment 19 (ISA): Element 13 repeats that of segment 1 (ISA)."
        )
        let other = X12Samples.order.replacing("LANTERN ", with: "BEACON  ")
        #expect(try X12Reader.read(Array((X12Samples.order + other).utf8))[1].notices == [])
    }

    @Test("says that a group comes twice in an interchange")
    func groupRepeated() throws {
        let trailer = "IEA*1*000000071~\n"
        let group = X12Samples.order.split(separator: "\n").dropFirst().dropLast()
            .joined(separator: "\n")
        let bytes = X12Samples.order(trailer, "\(group)\nIEA*2*000000071~\n")
        let notices = try X12Reader.read(bytes)[0].notices
        #expect(
            notices.map(\.message) == [
                "Segment 18 (GS): Element 6 repeats that of segment 2 (GS)."
            ]
        )
        #expect(notices.map(\.code) == [.groupRepeated])
    }

    @Test("says that a set comes twice in a group, and tells the notices of each set")
    func setRepeated() throws {
        let again = "ST*850*1~\nBEG*00*DS*L26-78-1**20260310~\nCTT*0~\nSE*5*1~\n"
        let bytes = X12Samples.order("GE*1", again + "GE*2")
        let interchange = try X12Reader.read(bytes)[0]
        #expect(interchange.notices.map(\.code) == [.setRepeated, .segmentCount])
        #expect(
            interchange.notices[0].message
                == "Segment 17 (ST): Element 2 repeats that of segment 3 (ST)."
        )
        let sets = interchange.sets
        #expect(interchange.notices(in: sets[0]) == [])
        #expect(interchange.notices(in: sets[1]) == interchange.notices)
    }

    @Test("loses no set behind a missing trailer")
    func unended() throws {
        let next = "ST*850*0002~\nBEG*00*DS*L26-78-1**20260310~\n"
        let interchange = try X12Reader.read(X12Samples.order("SE*14*0001~\n", next))[0]
        #expect(interchange.sets.map { $0.segments[0][3] } == ["L26-77-1", "L26-78-1"])
        #expect(interchange.sets.map(\.lastSegment) == [15, 17])
        #expect(interchange.notices.map(\.code) == [.setUnended, .setUnended, .setCount])
    }

    @Test("counts the levels of an 856, and the lines of others", arguments: ["810", "846", "856"])
    func counted(code: String) throws {
        let body = try #require(X12Samples.answers[code])
        let text = "ST*\(code)*1\n\(body)9\nSE*\(X12Samples.segments(body).count + 2)*1\n"
        let codes = try X12Reader.read(Array(text.utf8)).flatMap(\.notices).map(\.code)
        #expect(codes == [.interchangeUnbegun, .lineCount])
    }

    @Test("tests every kind of notice")
    func complete() {
        let tested = Set(Self.cases.map(\.code)).union([
            .interchangeRepeated, .groupRepeated, .setRepeated, .otherLetters,
        ])
        #expect(tested == Set(X12Notice.Code.allCases))
    }
}

@Suite struct X12DamageTests {
    private static let noInterchange =
        "Segment 1 is no whole ISA, GS or ST, so the file is no X12 interchange."

    private static let cases: [(bytes: [UInt8], message: String, line: Int, element: Int?)] = [
        ([], "The file holds no segment.", 1, nil),
        (Array("\u{FEFF}\n \n".utf8), "The file holds no segment.", 1, nil),
        (Array("\nName,SKU\n".utf8), noInterchange, 2, nil),
        (Array("ISA".utf8), noInterchange, 1, nil),
        (Array("ST850*0001~".utf8), noInterchange, 1, nil),
        ([0xFF, 0xFE, 0x49, 0x00], noInterchange, 1, nil),
        (
            Array("ISA*00*          *00~\nGS*PO".utf8),
            "Segment 1 (ISA): Element 3 is its last one, and it should have sixteen.", 1, 3
        ),
        (
            Array(X12Samples.header.utf8),
            "Segment 1 (ISA): Element 16 is not followed by a byte that ends the segment.", 1, 16
        ),
        (
            X12Samples.order("*T*>~\nGS", "*T*>AGS"),
            "Segment 2 (AGS): It is not ended, so the file is cut off.", 1, nil
        ),
        (
            X12Samples.order("ST*850*0001", "ST850*0001"),
            "Segment 3 does not begin with an id of two or three capitals and digits.", 3, nil
        ),
        (
            X12Samples.order("REF*CO*LAN-77", "lan-77"),
            "Segment 5 does not begin with an id of two or three capitals and digits.", 5, nil
        ),
        (
            Array(X12Samples.order.split(separator: "-77-1")[0].utf8),
            "Segment 4 (BEG): It is not ended, so the file is cut off.", 4, nil
        ),
        (
            Array("ST*850*0001\nBEG*00*DS".utf8),
            "Segment 2 (BEG): It is not ended, so the file is cut off.", 2, nil
        ),
    ]

    @Test("says why bytes are no interchange, and where", arguments: cases.indices)
    func says(index: Int) {
        let (bytes, message, line, element) = Self.cases[index]
        let damage = #expect(throws: X12Damage.self) { try X12Reader.read(bytes) }
        #expect(damage?.message == message)
        #expect(damage?.line == line)
        #expect(damage?.element == element)
    }

    @Test("an order that is cut off anywhere is thrown or has a notice")
    func cutOff() {
        let bytes = Array(X12Samples.order.utf8)
        // Behind the last digit only what ends the segment is missing, and nothing is lost.
        for count in 0..<(bytes.count - 2) {
            do throws(X12Damage) {
                let read = try X12Reader.read(Array(bytes.prefix(count)))
                #expect(!read.flatMap(\.notices).isEmpty, "cut at \(count)")
            } catch {
                #expect(!error.message.isEmpty && error.line >= 1)
            }
        }
    }
}
