import CSVFormat
import PipelineTesting
import Seeds
import Testing

/// Tables in which quotes mean nothing, as marketplaces write them.
@Suite struct UnquotedTests {
    private static let dialect = CSVDialect(separator: CSVDialect.tab, hasQuotes: false)

    private func rows(_ text: String) -> [[String]] {
        let reader = CSVReader(CSVPiece(bytes: Array(text.utf8), firstLine: 1), Self.dialect)
        var rows: [[String]] = []
        while reader.next() {
            #expect(reader.damagedField == nil)
            rows.append(reader.texts())
        }
        return rows
    }

    @Test(
        "takes quotes for letters, wherever they stand",
        arguments: [
            ("\"a\"\tb\n", [["\"a\"", "b"]]), ("\"\t\"\n", [["\"", "\""]]),
            ("a\"b\t\"\"\n", [["a\"b", "\"\""]]),
            ("\"open\nnext\t1\n", [["\"open"], ["next", "1"]]), ("\"\r\n\"\n", [["\""], ["\""]]),
        ]
    )
    func quotes(text: String, expected: [[String]]) {
        #expect(rows(text) == expected)
    }

    @Test("cuts where the lines end, whatever stands in them", arguments: 0..<80)
    func cutting(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let bytes = random.bytes(20 + random.below(200), of: Array("ab\t\"\"\n\r,".utf8))
        var rest = bytes[...]
        var cutter = CSVCutter(Self.dialect, pieceSize: 1 + random.below(30))
        let portion = 1 + random.below(9)
        var pieces: [CSVPiece] = []
        while let piece = try cutter.next(
            keepingTogether: 0,
            read: { buffer in
                buffer += rest.prefix(portion)
                rest = rest.dropFirst(portion)
            }
        ) {
            pieces.append(piece)
        }
        #expect(pieces.flatMap(\.bytes) == bytes)
        let whole = rows(String(decoding: bytes, as: UTF8.self))
        #expect(pieces.flatMap { rows(String(decoding: $0.bytes, as: UTF8.self)) } == whole)
    }

    @Test("a field beyond the limit is refused here too")
    func limit() {
        var cutter = CSVCutter(Self.dialect)
        var isGiven = false
        #expect(throws: CSVDamage.self) {
            while try cutter.next(read: { buffer in
                if !isGiven { buffer += [UInt8](repeating: 0x61, count: CSVCutter.fieldLimit + 2) }
                isGiven = true
            }) != nil {}
        }
    }
}
