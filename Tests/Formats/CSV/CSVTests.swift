import CSVFormat
import PipelineTesting
import Testing

@Suite struct CSVReaderTests {
    @Test(
        "reads fields as RFC 4180 has them",
        arguments: [
            ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
            ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
            ("a\rb\r", [["a"], ["b"]]),
            ("\"a,b\",\"c\"\"d\"\n", [["a,b", "c\"d"]]),
            ("\"two\nlines\",x\ny,z\n", [["two\nlines", "x"], ["y", "z"]]),
            ("5\" pipe,x\n", [["5\" pipe", "x"]]),
            ("a,,\n", [["a", "", ""]]),
            ("\"\"\n\n\na\n", [["a"]]),
            ("\"\"\"\"\"\"\n", [["\"\""]]),
        ]
    )
    func reads(text: String, rows: [[String]]) {
        let reader = CSVReader(CSVPiece(bytes: Array(text.utf8), firstLine: 1), CSVDialect())
        var found: [[String]] = []
        while reader.next() { found.append(reader.texts()) }
        #expect(found == rows)
    }

    @Test("knows the line of each record, also behind newlines in quotes")
    func lines() {
        let piece = CSVPiece(bytes: Array("a\n\"b\nb\"\n\nc\n".utf8), firstLine: 10)
        let reader = CSVReader(piece, CSVDialect())
        var lines: [Int] = []
        while reader.next() { lines.append(reader.line) }
        #expect(lines == [10, 11, 14])
    }

    @Test("names the field with text behind its closing quote")
    func damage() {
        let reader = CSVReader(
            CSVPiece(bytes: Array("a,\"b\"c,d\n".utf8), firstLine: 1),
            CSVDialect()
        )
        let hasRecord = reader.next()
        #expect(hasRecord)
        #expect(reader.damagedField == 1)
        #expect(reader.count == 3)
    }

    @Test("names the field whose quote is never closed")
    func unclosed() {
        let reader = CSVReader(
            CSVPiece(bytes: Array("a,b\nc,\"d\ne\n".utf8), firstLine: 1),
            CSVDialect()
        )
        var damaged: [Int?] = []
        while reader.next() { damaged.append(reader.damagedField) }
        #expect(damaged == [nil, 1])
    }

    @Test("a field of other bytes than UTF-8 has no text")
    func encoding() {
        let reader = CSVReader(
            CSVPiece(bytes: [0x52, 0x65, 0x6E, 0xE9, 0x2C, 0x61, 0x0A], firstLine: 1),
            CSVDialect()
        )
        let hasRecord = reader.next()
        #expect(hasRecord)
        #expect(reader.text(0) == nil)
        #expect(reader.text(1) == "a")
    }

    @Test(
        "reads back what the writer wrote",
        arguments: [CSVDialect.comma, CSVDialect.semicolon, CSVDialect.tab, CSVDialect.bar]
    )
    func roundTrip(separator: UInt8) {
        let dialect = CSVDialect(separator: separator)
        let rows = HostileText.all.map { [$0, "x", $0, "end"] }
        var writer = CSVWriter(dialect)
        for row in rows { writer.record(row) }
        let reader = CSVReader(CSVPiece(bytes: writer.bytes, firstLine: 1), dialect)
        var found: [[String]] = []
        while reader.next() { found.append(reader.texts()) }
        #expect(found == rows)
    }
}

@Suite struct CSVCutterTests {
    /// The pieces of a text, read in portions.
    private func pieces(
        _ text: String,
        size: Int,
        portion: Int,
        together: Int? = 0
    ) throws -> (header: CSVPiece?, pieces: [CSVPiece]) {
        var rest = Array(text.utf8)[...]
        let read = { (bytes: inout [UInt8]) in
            bytes += rest.prefix(portion)
            rest = rest.dropFirst(portion)
        }
        var cutter = CSVCutter(CSVDialect(), pieceSize: size)
        let header = try cutter.header(read: read)
        var pieces: [CSVPiece] = []
        while let piece = try cutter.next(keepingTogether: together, read: read) {
            pieces.append(piece)
        }
        return (header, pieces)
    }

    @Test("loses no byte, and keeps groups together, for pieces and portions of any size")
    func anySize() throws {
        let text = "name,x\n#1,\"a\nb\"\n#1,c\r\n#2,\"\"\"\"\n#3,d\n#3,e\n#3,f\n#4,\n"
        for size in 1...30 {
            for portion in [1, 2, 3, 5, 100] {
                let cut = try pieces(text, size: size, portion: portion)
                let bytes = (cut.header?.bytes ?? []) + cut.pieces.flatMap(\.bytes)
                #expect(String(decoding: bytes, as: UTF8.self) == text)
                #expect(
                    cut.pieces.allSatisfy { $0.bytes.first == 0x23 },
                    "a piece starts with a record"
                )
                let all = cut.pieces.flatMap { Set(names(in: $0)) }
                #expect(Set(all).count == all.count, "no name stands in two pieces")
            }
        }
    }

    private func names(in piece: CSVPiece) -> [String] {
        let reader = CSVReader(piece, CSVDialect())
        var names: [String] = []
        while reader.next() { names.append(reader.text(0) ?? "") }
        return names
    }

    @Test(
        "a value that is quoted in one row and not in the next keeps its group, and so does a blank line"
    )
    func quotedGroup() throws {
        let text = "h,i\n\"#1\",a\n#1,b\n\n#1,c\n#2,d\n"
        #expect(try pieces(text, size: 1, portion: 3).pieces.map(\.firstLine) == [2, 6])
    }

    @Test("knows the line on which each piece starts")
    func lines() throws {
        let cut = try pieces("h\n\"a\na\"\nb\nc\n", size: 1, portion: 100, together: nil)
        #expect(cut.pieces.map(\.firstLine) == [2, 4, 5])
    }

    @Test("drops a byte order mark")
    func mark() throws {
        #expect(
            try pieces("\u{FEFF}name\n1\n", size: 10, portion: 100).header?.bytes
                == Array("name\n".utf8)
        )
    }

    @Test("an empty file has no header", arguments: ["", "\u{FEFF}"])
    func empty(text: String) throws {
        #expect(try pieces(text, size: 10, portion: 100).header == nil)
    }

    @Test("names the place of a quote that is never closed")
    func unterminated() {
        let damage = #expect(throws: CSVDamage.self) {
            try pieces("h,i\na,b\nc,\"d\ne,f\n", size: 1000, portion: 4)
        }
        #expect(damage?.message == "The quote that opens this field is never closed.")
        #expect(damage?.line == 3)
        #expect(damage?.field == 2)
    }

    @Test("refuses a field of more than a mebibyte, wherever it is cut")
    func longField() {
        let damage = #expect(throws: CSVDamage.self) {
            try pieces(
                "h,i\na,\"" + String(repeating: "x", count: 3 << 20),
                size: 1000,
                portion: 1 << 16
            )
        }
        #expect(damage?.line == 2)
        #expect(damage?.field == 2)
    }
}

@Suite struct FormulaGuardTests {
    @Test(
        "makes formulas harmless",
        arguments: ["=1+1", "+cmd|x", "-2+3+cmd", "@SUM(1)", "\t=1", "\r=1"]
    )
    func protects(text: String) {
        #expect(FormulaGuard.protect(text) == "'" + text)
    }

    @Test(
        "leaves names and phones alone",
        arguments: ["plain", "'t Hoofd", "+49 30 1234", "-5", "+1 (555) 01-23", ""]
    )
    func leaves(text: String) {
        #expect(FormulaGuard.protect(text) == text)
    }

    @Test("reveals exactly what was protected", arguments: HostileText.all)
    func roundTrip(text: String) {
        #expect(FormulaGuard.reveal(FormulaGuard.protect(text)) == text)
        #expect(FormulaGuard.reveal(FormulaGuard.protect("'" + text)) == "'" + text)
    }
}
