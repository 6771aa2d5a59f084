import EDIFACTFormat
import Testing

@Suite struct EDIFACTNoticeTests {
    private static let unb = "UNB+UNOC:3+A+B+260302:0415+7'\n"
    private static let unh = "UNH+1+ORDERS:D:96A:UN'\n"
    private static let ung = "UNG+ORDERS+A+B+260302:0415+4+UN+D:96A'\n"

    /// What is between the header and the end of an interchange, and the notice that it must bring.
    struct Case: Sendable, CustomTestStringConvertible {
        let code: EDIFACTNotice.Code
        let body: String
        let segment: Int
        let tag: String
        let says: String

        var message: String { "Segment \(tag), number \(segment) of the file, \(says)" }
        var testDescription: String { "\(code): \(message)" }
    }

    static let cases = [
        Case(
            code: .segmentCount,
            body: unh + "UNS+S'\nUNT+4+1'\nUNZ+1+7'\n",
            segment: 4,
            tag: "UNT",
            says: "states a segment count of 4, and the right one is 3."
        ),
        Case(
            code: .segmentCount,
            body: unh + "UNT+two+1'\nUNZ+1+7'\n",
            segment: 3,
            tag: "UNT",
            says: "states no segment count, and the right one is 2."
        ),
        Case(
            code: .messageReference,
            body: unh + "UNT+2+2'\nUNZ+1+7'\n",
            segment: 3,
            tag: "UNT",
            says: "does not repeat the reference of its segment UNH."
        ),
        Case(
            code: .messageUnended,
            body: unh + "UNS+S'\nUNZ+1+7'\n",
            segment: 2,
            tag: "UNH",
            says: "begins a message that no segment UNT ends, so it may be cut off."
        ),
        Case(
            code: .groupCount,
            body: ung + unh + "UNT+2+1'\nUNE+2+4'\nUNZ+1+7'\n",
            segment: 5,
            tag: "UNE",
            says: "states a message count of 2, and the right one is 1."
        ),
        Case(
            code: .groupReference,
            body: ung + "UNE+0+5'\nUNZ+1+7'\n",
            segment: 3,
            tag: "UNE",
            says: "does not repeat the reference of its segment UNG."
        ),
        Case(
            code: .groupUnended,
            body: ung + unh + "UNT+2+1'\nUNZ+1+7'\n",
            segment: 2,
            tag: "UNG",
            says: "begins a group that no segment UNE ends."
        ),
        Case(
            code: .interchangeCount,
            body: unh + "UNT+2+1'\nUNZ+2+7'\n",
            segment: 4,
            tag: "UNZ",
            says: "states a message count of 2, and the right one is 1."
        ),
        Case(
            code: .interchangeCount,
            body: ung + "UNE+0+4'\nUNZ+0+7'\n",
            segment: 4,
            tag: "UNZ",
            says: "states a group count of 0, and the right one is 1."
        ),
        Case(
            code: .interchangeReference,
            body: "UNZ+0'\n",
            segment: 2,
            tag: "UNZ",
            says: "does not repeat the reference of its segment UNB."
        ),
        Case(
            code: .interchangeUnended,
            body: unh + "UNT+2+1'\n",
            segment: 3,
            tag: "UNT",
            says: "is the last of its interchange, which has no segment UNZ and may be cut off."
        ),
        Case(
            code: .misplaced,
            body: "BGM+220+X'\nUNZ+0+7'\n",
            segment: 2,
            tag: "BGM",
            says: "stands outside a message and is left out."
        ),
        Case(
            code: .misplaced,
            body: "UNT+1+1'\nUNZ+0+7'\n",
            segment: 2,
            tag: "UNT",
            says: "ends a message where none is open."
        ),
        Case(
            code: .misplaced,
            body: "UNE+1+1'\nUNZ+0+7'\n",
            segment: 2,
            tag: "UNE",
            says: "ends a group where none is open."
        ),
        Case(
            code: .misplaced,
            body: "UNZ+0+7'\nUNH+1'\n",
            segment: 3,
            tag: "UNH",
            says: "stands behind segment UNZ and is left out."
        ),
        Case(
            code: .otherLetters,
            body: unh + "FTX+AAI+++ä'\nUNT+3+1'\nUNZ+1+7'\n",
            segment: 3,
            tag: "FTX",
            says: "is written in UTF-8, though segment UNB names another set."
        ),
        Case(
            code: .lostLetter,
            body: unh + "FTX+AAI+++K\u{FFFD}ln'\nUNT+3+1'\nUNZ+1+7'\n",
            segment: 3,
            tag: "FTX",
            says: "has letters that were lost before they came here."
        ),
        Case(
            code: .lineEnd,
            body: unh + "QTY+21:2\nPRI+AAA:7.50'\nUNT+3+1'\nUNZ+1+7'\n",
            segment: 3,
            tag: "QTY",
            says: "has a line's end in a text, so it may lack its own end."
        ),
        Case(
            code: .controlCharacter,
            body: unh + "FTX+AAI+++a\tb\u{7}'\nUNT+3+1'\nUNZ+1+7'\n",
            segment: 3,
            tag: "FTX",
            says: "has a control character in a text."
        ),
    ]

    @Test("reports what is wrong with an envelope or a text, and reads on", arguments: cases)
    func notice(expected: Case) throws {
        let read = try #require(
            EDIFACTReader.read(Array((Self.unb + expected.body).utf8)).first
        )
        let found = read.notices.filter { $0.code == expected.code }
        #expect(found.map(\.message) == [expected.message])
        #expect(found.first?.position.segment == expected.segment)
        #expect(found.first?.position.line == expected.segment)
        // A letter that was lost left UTF-8 behind.
        let others = Set(read.notices.map(\.code)).subtracting([expected.code, .otherLetters])
        #expect(others == [])
    }

    @Test("has a case for every notice")
    func complete() {
        #expect(Set(Self.cases.map(\.code)) == Set(EDIFACTNotice.Code.allCases))
    }

    @Test("zeros before a number make no other reference, and no other count")
    func zeros() throws {
        let text = Self.unb + Self.unh + "UNT+002+01'UNZ+01+0007'"
        #expect(try EDIFACTReader.read(Array(text.utf8))[0].notices == [])
    }

    @Test("keeps a message that is cut off, with what it had")
    func cutOff() throws {
        let text = Self.unb + Self.unh + "BGM+220+X'" + Self.unh + "BGM+220+Y'"
        let read = try EDIFACTReader.read(Array(text.utf8))[0]
        #expect(read.messages.map { $0.segments[0][2, 1] } == ["X", "Y"])
        #expect(
            read.notices.map(\.code) == [.messageUnended, .messageUnended, .interchangeUnended]
        )
    }

    @Test("letters beyond ASCII are Latin-1 where ASCII was promised, and reported")
    func latinInASCII() throws {
        let text = "UNB+UNOA:1+A\u{E4}+B+260302:0415+7'UNZ+0+7'"
        let read = try EDIFACTReader.read(EDIFACTSamples.latin(text))[0]
        #expect(read.sender == "Aä")
        let says = "has letters that the set of segment UNB lacks: ISO 8859-1 is taken."
        #expect(
            read.notices.map(\.message) == ["Segment UNB, number 1 of the file, \(says)"]
        )
    }
}
