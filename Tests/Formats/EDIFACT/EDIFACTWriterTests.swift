import EDIFACTFormat
import Testing

@Suite struct EDIFACTWriterTests {
    /// An interchange with one free text.
    private func interchange(
        _ text: String = "x",
        sender: String = "A",
        time: String = "0415",
        syntax: String = "UNOC",
        marks: EDIFACTMarks = EDIFACTMarks(),
        segments: [EDIFACTSegment]? = nil
    ) -> EDIFACTInterchange {
        EDIFACTInterchange(
            sender: sender,
            receiver: "B",
            date: "260302",
            time: time,
            reference: "7",
            syntax: syntax,
            marks: marks,
            messages: [
                EDIFACTMessage(
                    reference: "1",
                    type: "ORDERS",
                    segments: segments ?? [EDIFACTSegment("FTX", ["AAI"], [], [], [text])]
                )
            ]
        )
    }

    @Test("writes the documents of an order", arguments: EDIFACTSamples.all)
    func samples(interchange: EDIFACTInterchange, text: String) throws {
        #expect(try EDIFACTWriter.write(interchange) == EDIFACTSamples.latin(text))
    }

    @Test("writes all that the envelope can say")
    func envelope() throws {
        let interchange = EDIFACTInterchange(
            sender: "S",
            senderQualifier: "14",
            receiver: "R",
            date: "20260302",
            time: "0415",
            reference: "77",
            application: "ORDERS",
            syntax: "UNOY",
            syntaxVersion: "4",
            isTest: true,
            messages: [
                EDIFACTMessage(reference: "1", type: "ORDERS", association: "EAN008", segments: []),
                EDIFACTMessage(reference: "2", type: "ORDERS", segments: []),
            ]
        )
        let text = """
            UNA:+.? '
            UNB+UNOY:4+S:14+R+20260302:0415+77++ORDERS++++1'
            UNH+1+ORDERS:D:96A:UN:EAN008'
            UNT+2+1'
            UNH+2+ORDERS:D:96A:UN'
            UNT+2+2'
            UNZ+2+77'

            """
        let bytes = try EDIFACTWriter.write(interchange)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
        #expect(try EDIFACTReader.read(bytes)[0].says(interchange))
    }

    @Test("no text opens a segment, an element or a component of its own")
    func injection() throws {
        let text = "x'UNT+3+1'UNZ+1+7'UNB+UNOC:3??:+"
        let read = try EDIFACTReader.read(EDIFACTWriter.write(interchange(text)))
        #expect(read.count == 1)
        #expect(read[0].messages[0].segments[0].elements == [["AAI"], [], [], [text]])
        #expect(read[0].notices == [])
    }

    @Test("leaves out what is empty at the end of an element and of a segment")
    func trailing() throws {
        let segment = EDIFACTSegment("NAD", ["BY", ""], [], ["a", "", ""], ["", ""], [""])
        let bytes = try EDIFACTWriter.write(interchange(segments: [segment]))
        #expect(String(decoding: bytes, as: UTF8.self).contains("\nNAD+BY++a'\n"))
    }

    @Test(
        "writes letters in the set that is asked for",
        arguments: [
            ("UNOC", "Ä", [0xC4]), ("UNOY", "Ä€", [0xC3, 0x84, 0xE2, 0x82, 0xAC]),
            ("UNOW", "😀", [0xF0, 0x9F, 0x98, 0x80]), ("UNOA", "AB", [0x41, 0x42]),
            ("UNOB", "ab", [0x61, 0x62]),
        ] as [(String, String, [UInt8])]
    )
    func letters(syntax: String, text: String, bytes: [UInt8]) throws {
        let written = try EDIFACTWriter.write(interchange(text, syntax: syntax))
        let line = Array("FTX+AAI+++".utf8) + bytes + [0x27, 0x0A]
        #expect(written.split(separator: 0x0A).contains(line.dropLast()))
    }

    @Test("writes with other marks, and decimals as they say")
    func marks() throws {
        let marks = EDIFACTMarks(
            component: UInt8(ascii: ";"),
            element: UInt8(ascii: "*"),
            decimal: UInt8(ascii: ","),
            release: UInt8(ascii: "!"),
            segment: UInt8(ascii: "~")
        )
        let segments = [
            EDIFACTSegment("PRI", ["AAA", "7,50"]),
            EDIFACTSegment("FTX", ["AAI"], [], [], ["a;b*c!d~e:f+g?h'i"]),
        ]
        let wanted = interchange(marks: marks, segments: segments)
        let bytes = try EDIFACTWriter.write(wanted)
        let text = """
            UNA;*,! ~
            UNB*UNOC;3*A*B*260302;0415*7~
            UNH*1*ORDERS;D;96A;UN~
            PRI*AAA;7,50~
            FTX*AAI***a!;b!*c!!d!~e:f+g?h'i~
            UNT*4*1~
            UNZ*1*7~

            """
        #expect(String(decoding: bytes, as: UTF8.self) == text)
        #expect(try EDIFACTReader.read(bytes)[0].says(wanted))
    }

    @Test(
        "throws a text that cannot be written, with its place",
        arguments: [
            ("UNOC", "a\u{0}b", "has a control character, which EDIFACT cannot write."),
            ("UNOC", "a\nb", "has a control character, which EDIFACT cannot write."),
            ("UNOC", "a\r\nb", "has a control character, which EDIFACT cannot write."),
            ("UNOY", "a\tb", "has a control character, which EDIFACT cannot write."),
            ("UNOY", "a\u{7F}b", "has a control character, which EDIFACT cannot write."),
            ("UNOC", "a\u{85}b", "has a control character, which EDIFACT cannot write."),
            ("UNOC", "5 €", "has a character that the set UNOC lacks."),
            ("UNOC", "e\u{301}", "has a character that the set UNOC lacks."),
            ("UNOB", "ä", "has a character that the set UNOB lacks."),
            ("UNOA", "a", "has a character that the set UNOA lacks."),
            (
                "UNOY", String(repeating: "ä", count: 71),
                "has 71 characters, and it may have 70."
            ),
        ]
    )
    func damage(syntax: String, text: String, fault: String) {
        let damage = #expect(throws: EDIFACTDamage.self) {
            try EDIFACTWriter.write(interchange(text, syntax: syntax))
        }
        #expect(
            damage?.message
                == "Component 1 of element 4 of segment FTX, number 3 of the file, \(fault)"
        )
        #expect(damage?.segment == 3)
        #expect(damage?.line == 4)
    }

    @Test("throws what the envelope cannot hold")
    func envelopeDamage() {
        let header = "of segment UNB, number 1 of the file,"
        let control = "has a control character, which EDIFACT cannot write."
        let faulty = [
            (
                interchange(sender: ""),
                "Component 1 of element 2 \(header) is missing."
            ),
            (
                interchange(sender: "a\nb"),
                "Component 1 of element 2 \(header) \(control)"
            ),
            (
                interchange(time: "415"),
                "Component 2 of element 4 \(header) has 3 characters, and it takes 4."
            ),
            (interchange(syntax: "UNOE"), "The character set is none that is written here."),
            (
                interchange(marks: EDIFACTMarks(release: nil)),
                "The marks cannot be told from each other."
            ),
            (
                interchange(marks: EDIFACTMarks(release: UInt8(ascii: "+"))),
                "The marks cannot be told from each other."
            ),
            (
                interchange(marks: EDIFACTMarks(segment: 0x0A)),
                "The marks cannot be told from each other."
            ),
            (
                interchange(segments: [EDIFACTSegment("UNZ", ["1"], ["7"])]),
                "Segment UNZ, number 3 of the file, is written by itself and stands in no message."
            ),
            (
                interchange(segments: [EDIFACTSegment("ZZZ", ["1"])]),
                "Segment ZZZ, number 3 of the file, is none that the dictionary of D.96A has."
            ),
        ]
        for (interchange, message) in faulty {
            let damage = #expect(throws: EDIFACTDamage.self) {
                try EDIFACTWriter.write(interchange)
            }
            #expect(damage?.message == message)
        }
    }
}
