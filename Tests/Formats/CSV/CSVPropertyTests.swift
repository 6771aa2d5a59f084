import CSVFormat
import PipelineTesting
import Seeds
import Testing

/// What must hold for any bytes at all.
@Suite struct CSVPropertyTests {
    /// Bytes that are mostly what tables are made of, from a seed.
    private static func bytes(_ seed: Int) -> [UInt8] {
        let alphabet = Array("ab,,;\"\"\n\n\r\t 'é".utf8)
        var random = SplitMix(seed: seed)
        return random.bytes(20 + seed % 200, of: alphabet)
    }

    private static func rows(_ piece: CSVPiece) -> [[[UInt8]]] {
        let reader = CSVReader(piece, CSVDialect())
        var rows: [[[UInt8]]] = []
        while reader.next() { rows.append((0..<reader.count).map { Array(reader.bytes($0)) }) }
        return rows
    }

    /// The pieces of `bytes`, or `nil` where a quote is never closed.
    private static func pieces(_ bytes: [UInt8], size: Int, portion: Int) throws -> [CSVPiece]? {
        var rest = bytes[...]
        var cutter = CSVCutter(CSVDialect(), pieceSize: size)
        var pieces: [CSVPiece] = []
        do {
            while let piece = try cutter.next(
                keepingTogether: 0,
                read: { buffer in
                    buffer += rest.prefix(portion)
                    rest = rest.dropFirst(portion)
                }
            ) {
                pieces.append(piece)
            }
        } catch is CSVDamage {
            return nil
        }
        return pieces
    }

    @Test(
        "cutting changes no byte, no row and no line number, whatever the bytes",
        arguments: 0..<300
    )
    func cutting(seed: Int) throws {
        let bytes = Self.bytes(seed)
        guard let pieces = try Self.pieces(bytes, size: 1 + seed % 17, portion: 1 + seed % 5) else {
            // Where the cutter finds a quote that is never closed, the reader must find it too.
            let reader = CSVReader(CSVPiece(bytes: bytes, firstLine: 1), CSVDialect())
            var isDamaged = false
            while reader.next() { isDamaged = isDamaged || reader.damagedField != nil }
            #expect(isDamaged)
            return
        }
        #expect(pieces.flatMap(\.bytes) == bytes)
        #expect(pieces.flatMap(Self.rows) == Self.rows(CSVPiece(bytes: bytes, firstLine: 1)))
        var lines: [Int] = []
        for piece in pieces {
            let reader = CSVReader(piece, CSVDialect())
            while reader.next() { lines.append(reader.line) }
        }
        var whole: [Int] = []
        let reader = CSVReader(CSVPiece(bytes: bytes, firstLine: 1), CSVDialect())
        while reader.next() { whole.append(reader.line) }
        #expect(lines == whole)
    }

    @Test("the size of portions makes no difference", arguments: 0..<100)
    func portions(seed: Int) throws {
        let bytes = Self.bytes(seed)
        let one = try Self.pieces(bytes, size: 9, portion: 1)
        for portion in [2, 3, 7, 1000] {
            #expect(try Self.pieces(bytes, size: 9, portion: portion) == one)
        }
    }

    @Test("what is written is read, for any texts and separators", arguments: 0..<100)
    func roundTrip(seed: Int) {
        let texts = HostileText.all
        let rows = (0..<5).map { row in
            (0..<4).map { texts[(seed * 7 + row * 5 + $0 * 3) % texts.count] } + ["end"]
        }
        let separators = [CSVDialect.comma, CSVDialect.semicolon, CSVDialect.tab, CSVDialect.bar]
        let dialect = CSVDialect(separator: separators[seed % 4])
        var writer = CSVWriter(dialect)
        for row in rows {
            for text in row { writer.guardedField(text) }
            writer.endRecord()
        }
        let reader = CSVReader(CSVPiece(bytes: writer.bytes, firstLine: 1), dialect)
        var found: [[String]] = []
        while reader.next() { found.append(reader.texts().map(FormulaGuard.reveal)) }
        #expect(found == rows)
    }
}
