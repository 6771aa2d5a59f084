import CSVFormat
import PipelineTesting
import Seeds
import Testing

/// What a reader tells of a record as a whole, and of two records.
@Suite struct CSVRecordTests {
    private static func reader(_ text: String, separator: UInt8 = CSVDialect.comma) -> CSVReader {
        CSVReader(CSVPiece(bytes: Array(text.utf8), firstLine: 1), CSVDialect(separator: separator))
    }

    @Test(
        "a record of nothing but separators and quotes is empty",
        arguments: [
            (",,,\n", true), ("\"\",\"\",\n", true), (",,x\n", false),
            (",\" \",\n", false), ("a\n", false), (",\"open\n", false),
        ]
    )
    func empty(text: String, isEmpty: Bool) {
        let reader = Self.reader(text)
        #expect(reader.next())
        #expect(reader.isEmpty == isEmpty)
    }

    @Test("a record can be read once more from its own bytes", arguments: 0..<60)
    func record(seed: Int) {
        var random = SplitMix(seed: seed)
        let rows = (0..<(1 + random.below(5))).map { _ in
            (0..<(1 + random.below(5))).map { _ in
                "\"" + random.pick(HostileText.all).replacing("\"", with: "\"\"") + "\""
            }.joined(separator: ",")
        }
        let reader = Self.reader(rows.joined(separator: random.pick(["\n", "\r\n"])) + "\n")
        var whole: [UInt8] = []
        while reader.next() {
            let again = CSVReader(
                CSVPiece(bytes: Array(reader.record), firstLine: 1),
                CSVDialect(separator: CSVDialect.comma)
            )
            #expect(again.next() == !reader.record.allSatisfy { $0 == 0x0A || $0 == 0x0D })
            #expect(again.texts() == reader.texts())
            for field in 0..<reader.count { #expect(reader.isSame(field, as: again)) }
            whole += reader.record
        }
        #expect(whole.count <= rows.joined(separator: "\r\n").utf8.count + 2)
    }

    @Test(
        "fields of two records are compared as they stand",
        arguments: [
            ("a,b\n", "a,c\n", [true, false, true]),
            ("\"a\",b\n", "a,\"b\"\n", [true, true, true]),
            ("a\n", "a,\n", [true, false, true]), ("a,\n", "a,x\n", [true, false, true]),
            ("\"x\"\"y\",1\n", "\"x\"\"y\",1\n", [true, true, true]),
            ("ab,1\n", "abc,1\n", [false, true, true]), ("é,1\n", "e,1\n", [false, true, true]),
        ] as [(String, String, [Bool])]
    )
    func same(one: String, two: String, areSame: [Bool]) {
        let (left, right) = (Self.reader(one), Self.reader(two))
        #expect(left.next() && right.next())
        for (field, isSame) in areSame.enumerated() {
            #expect(left.isSame(field, as: right) == isSame)
            #expect(right.isSame(field, as: left) == isSame)
        }
    }

    @Test(
        "rows without a key stay with the row above them, wherever pieces are cut",
        arguments: 0..<30
    )
    func blankKeys(seed: Int) throws {
        var random = SplitMix(seed: seed)
        var rows: [String] = []
        for number in 0..<40 {
            rows.append("\(number),a")
            for _ in 0..<random.below(4) {
                rows.append(random.pick([",b", "\"\",c", "\(number),d"]))
            }
        }
        var rest = Array((rows.joined(separator: "\n") + "\n").utf8)[...]
        var cutter = CSVCutter(CSVDialect(separator: CSVDialect.comma), pieceSize: 10)
        var firsts: [String] = []
        var all: [UInt8] = []
        while let piece = try cutter.next(
            keepingTogether: 0,
            read: { buffer in
                buffer += rest.prefix(7)
                rest = rest.dropFirst(7)
            }
        ) {
            let text = String(decoding: piece.bytes, as: UTF8.self)
            firsts.append(String(text.split(separator: ",")[0]))
            all += piece.bytes
        }
        #expect(String(decoding: all, as: UTF8.self) == rows.joined(separator: "\n") + "\n")
        #expect(firsts.allSatisfy { Int($0) != nil } && Set(firsts).count == firsts.count)
    }
}
