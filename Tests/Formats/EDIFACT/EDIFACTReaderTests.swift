import EDIFACTFormat
import Testing

@Suite struct EDIFACTReaderTests {
    /// The only interchange of a file whose segments are written without UNB.
    private func read(
        _ body: String,
        syntax: String = "UNOC",
        una: String = ""
    ) throws -> EDIFACTInterchange {
        let text = "\(una)UNB+\(syntax):3+A+B+260302:0415+7'UNH+1+ORDERS:D:96A:UN'\(body)"
        return try #require(EDIFACTReader.read(Array(text.utf8)).first)
    }

    @Test("reads the documents of an order", arguments: EDIFACTSamples.all)
    func samples(interchange: EDIFACTInterchange, text: String) throws {
        let read = try EDIFACTReader.read(EDIFACTSamples.latin(text))
        #expect(read.count == 1)
        #expect(read[0].says(interchange))
        #expect(read[0].notices == [])
    }

    @Test("reads what the envelope says")
    func envelope() throws {
        let text =
            "UNB+UNOY:4+S:14:x+R:1+20260302:0415+77+pass+ORDERS+A+1+agreed+1'"
            + "UNH+M1+ORDERS:0:96A:EN:EAN008'BGM+220+X'UNT+3+M1'UNZ+1+77'"
        let read = try #require(EDIFACTReader.read(Array(text.utf8)).first)
        #expect(
            read.envelope == [
                "S", "14", "R", "1", "20260302", "0415", "77", "ORDERS", "UNOY", "4", "test",
            ]
        )
        let message = try #require(read.messages.first)
        #expect(message.reference == "M1")
        #expect(message.type == "ORDERS")
        #expect(message.version == "0")
        #expect(message.release == "96A")
        #expect(message.agency == "EN")
        #expect(message.association == "EAN008")
        #expect(message.position == EDIFACTPosition(segment: 2, line: 1))
        #expect(read.notices == [])
    }

    @Test(
        "takes a segment apart, with release characters",
        arguments: [
            ("FTX+AAI+++a?:b:c'", ["FTX/AAI///a:b|c"]),
            ("FTX+AAI+++a??:b??'", ["FTX/AAI///a?|b?"]),
            ("FTX+AAI+++a?+b?'c'", ["FTX/AAI///a+b'c"]),
            ("FTX+AAI+++a?b'", ["FTX/AAI///ab"]),
            ("FTX+AAI+++ a . b, '", ["FTX/AAI/// a . b, "]),
            ("NAD+BY+++'UNS'", ["NAD/BY", "UNS"]),
            ("LIN+::+x::+'", ["LIN//x"]),
            ("''UNS+S''\r\n'", ["UNS/S"]),
        ]
    )
    func segments(body: String, segments: [String]) throws {
        let read = try read(body + "UNT+\(segments.count + 2)+1'UNZ+1+7'")
        let found = read.messages[0].segments.map { segment in
            ([segment.tag] + segment.elements.map { $0.joined(separator: "|") })
                .joined(separator: "/")
        }
        #expect(found == segments)
        #expect(read.notices == [])
    }

    @Test("answers for a component that is not there with nothing")
    func absent() {
        let segment = EDIFACTSegment("LIN", ["1"], [], ["4099999100019", "EN"])
        #expect(segment[3, 2] == "EN")
        for (element, component) in [(0, 1), (1, 0), (1, 2), (2, 1), (4, 1), (-1, -1)] {
            #expect(segment[element, component] == "")
        }
    }

    @Test("passes over line ends, indentation, a byte order mark and what fills the last block")
    func filler() throws {
        let text =
            "\u{FEFF}\r\n  UNA:+.? '\r\n\tUNB+UNOB:1+A+B+260302:0415+7'\r\n"
            + "    UNH+1+ORDERS:D:96A:UN'\rUNS+S'\n\n  UNT+3+1' \t UNZ+1+7'\r\n\r\n\u{1A}\u{0}\u{0}"
        let read = try EDIFACTReader.read(Array(text.utf8))
        #expect(read.count == 1)
        #expect(read[0].notices == [])
        let segment = try #require(read[0].messages.first?.segments.first)
        #expect(segment.position == EDIFACTPosition(segment: 3, line: 5))
    }

    @Test(
        "takes its marks from UNA, also a line's end that ends segments",
        arguments: ["'", "~", "\n", "\r", "\r\n", "\u{1C}"]
    )
    func marks(end: String) throws {
        let body = [
            "UNB/UNOC;3/A/B/260302;0415/7", "UNH/1/ORDERS;D;96A;UN", "FTX/AAI///a!/b;c+d:e?f",
            "PRI/AAA;7,50", "UNT/4/1", "UNZ/1/7",
        ]
        let mark = end == "\r\n" ? "\n" : end
        let text = "UNA;/,! \(mark)" + body.map { $0 + end }.joined()
        let read = try #require(EDIFACTReader.read(Array(text.utf8)).first)
        #expect(read.notices == [])
        #expect(read.messages[0].segments[0][4, 1] == "a/b")
        #expect(read.messages[0].segments[0][4, 2] == "c+d:e?f")
        #expect(read.marks.decimal(read.messages[0].segments[1][1, 2]) == "7.50")
    }

    @Test("a blank for the release character is none")
    func noRelease() throws {
        let read = try read("FTX+AAI+++a b? c'UNT+3+1'UNZ+1+7'", una: "UNA:+.  '")
        #expect(read.marks.release == nil)
        #expect(read.messages[0].segments[0][4, 1] == "a b? c")
    }

    @Test(
        "gives decimals with a point, and nothing for what is no number",
        arguments: [
            ("7.50", "7.50", nil), ("7,50", nil, "7.50"), ("-3", "-3", "-3"), (".5", "0.5", nil),
            ("-,5", nil, "-0.5"), ("007", "007", "007"), ("", nil, nil), ("-", nil, nil),
            ("7.", nil, nil), (".", nil, nil), ("1.234,5", nil, nil), ("1.2.3", nil, nil),
            ("1e3", nil, nil), (" 1", nil, nil), ("+1", nil, nil), ("1-", nil, nil),
            ("१", nil, nil),
        ] as [(String, String?, String?)]
    )
    func decimals(text: String, withPoint: String?, withComma: String?) {
        #expect(EDIFACTMarks().decimal(text) == withPoint)
        #expect(EDIFACTMarks(decimal: UInt8(ascii: ",")).decimal(text) == withComma)
        #expect(EDIFACTMarks(decimal: UInt8(ascii: "5")).decimal("155") == "155")
    }

    @Test("reads messages out of groups")
    func groups() throws {
        let text =
            "UNB+UNOA:2+A+B+260302:0415+7'UNG+ORDERS+A+B+260302:0415+11+UN+D:96A'"
            + "UNH+1+ORDERS:D:96A:UN'UNT+2+1'UNH+2+ORDERS:D:96A:UN'UNT+2+2'UNE+2+11'"
            + "UNG+ORDERS+A+B+260302:0415+12+UN+D:96A'UNH+3+ORDERS:D:96A:UN'UNT+2+3'UNE+1+12'"
            + "UNZ+2+7'"
        let read = try #require(EDIFACTReader.read(Array(text.utf8)).first)
        #expect(read.messages.map(\.reference) == ["1", "2", "3"])
        #expect(read.notices == [])
    }

    @Test("reads several interchanges of a file, each with its own marks and letters")
    func several() throws {
        let first = EDIFACTSamples.latin(EDIFACTSamples.ordersText)
        let second = Array("UNA:*.? ~UNB*UNOY:4*Ä*B*260302:0415*8~UNZ*0*8~".utf8)
        let third = Array("UNB+UNOA:1+A+B+260302:0415+9'".utf8)
        let read = try EDIFACTReader.read(first + second + third)
        #expect(read.map(\.reference) == ["501", "8", "9"])
        #expect(read.map(\.sender) == ["4099999000012", "Ä", "A"])
        #expect(read.map(\.notices.count) == [0, 0, 1])
        #expect(read[0].messages[0].segments[5][4, 1] == "Jörg Muster & Söhne")
        #expect(read[2].notices[0].position == EDIFACTPosition(segment: 23, line: 22))
    }

    @Test(
        "reads letters as UNB says, and as UTF-8 where they are nothing else",
        arguments: [
            ("UNOC", [0x4B, 0xF6, 0x6C, 0x6E], 0), ("UNOC", Array("Köln".utf8), 1),
            ("UNOY", Array("Köln".utf8), 0), ("UNOW", Array("Köln".utf8), 0),
            ("UNOA", Array("Köln".utf8), 1), ("UNOB", [0x4B, 0xF6, 0x6C, 0x6E], 1),
            ("UNOE", Array("Köln".utf8), 1), ("", Array("Köln".utf8), 1),
        ] as [(String, [UInt8], Int)]
    )
    func letters(syntax: String, city: [UInt8], notices: Int) throws {
        let head = "UNB+\(syntax):3+A+B+260302:0415+7'UNH+1+ORDERS:D:96A:UN'NAD+DP+++++"
        let bytes = Array(head.utf8) + city + Array("'UNT+3+1'UNZ+1+7'".utf8)
        let read = try #require(EDIFACTReader.read(bytes).first)
        #expect(read.messages[0].segments[0][6, 1] == "Köln")
        #expect(read.notices.map(\.code) == Array(repeating: .otherLetters, count: notices))
    }

    @Test("takes Latin-1 for UTF-8 where it could be either, and says so")
    func mistaken() throws {
        let read = try EDIFACTReader.read(
            Array("UNB+UNOC:3+A+B+260302:0415+".utf8) + [0xC3, 0xA4]
                + Array("'UNZ+0+".utf8) + [0xC3, 0xA4, 0x27]
        )
        #expect(read[0].reference == "ä")
        #expect(read[0].notices.map(\.code) == [.otherLetters])
    }

    private static let alike = "that cannot be told from each other or from letters."

    @Test(
        "says what cannot be read, and where",
        arguments: [
            ("", 1, 1, "The file holds no segment."),
            (" \r\n", 1, 1, "The file holds no segment."),
            ("UNA:+.? '\n", 1, 1, "The file holds no segment."),
            ("UNA:+.?", 1, 1, "Segment UNA on line 1 ends before all marks are named."),
            (
                "UNA:A.? 'UNBA", 1, 1,
                "Segment UNA on line 1 names marks \(alike)"
            ),
            (
                "\nUNA::.? 'UNB:", 1, 2,
                "Segment UNA on line 2 names marks \(alike)"
            ),
            (
                "UNA:+.?'\nUNB+UNOC:3'\n", 1, 1,
                "Segment UNA on line 1 names marks \(alike)"
            ),
            (
                "ISA*00*", 1, 1,
                "The file does not begin with segment UNB, so it is no EDIFACT interchange."
            ),
            (
                "UNH+1+ORDERS:D:96A:UN'", 1, 1,
                "The file does not begin with segment UNB, so it is no EDIFACT interchange."
            ),
            (
                "UNB*UNOC:3'", 1, 1,
                "Segment number 1 of the file does not begin with a tag of three letters."
            ),
            (
                "UNB+UNOC:3'\nUNH+1'\nNA+x'", 3, 3,
                "Segment number 3 of the file does not begin with a tag of three letters."
            ),
            (
                "UNB+UNOC:3'\nlin+1'", 2, 2,
                "Segment number 2 of the file does not begin with a tag of three letters."
            ),
            (
                "UNB+UNOC:3'\r\nUNH+1'\r\nQTY+21:1?'\r\n", 3, 3,
                "Segment number 3 of the file is not ended, so the file is cut off."
            ),
            (
                "UNB+UNOC:3'UN", 2, 1,
                "Segment number 2 of the file is not ended, so the file is cut off."
            ),
        ]
    )
    func damage(text: String, segment: Int, line: Int, message: String) {
        let damage = #expect(throws: EDIFACTDamage.self) {
            try EDIFACTReader.read(Array(text.utf8))
        }
        #expect(damage?.message == message)
        #expect(damage?.segment == segment)
        #expect(damage?.line == line)
    }

    @Test(
        "says which segment has letters that are not read",
        arguments: [
            ("UNOY", "has bytes that are not the UTF-8 which segment UNB names."),
            ("UNOE", "has letters of a character set that is not read here."),
        ]
    )
    func unreadableLetters(syntax: String, predicate: String) {
        let damage = #expect(throws: EDIFACTDamage.self) {
            try EDIFACTReader.read(
                Array("UNB+\(syntax):3'\nUNS'\nFTX+".utf8) + [0xE4, 0x27]
            )
        }
        #expect(damage?.message == "Segment number 3 of the file \(predicate)")
        #expect(damage?.line == 3)
    }
}
