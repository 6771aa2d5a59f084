import Seeds
import Testing
import X12Format

@Suite struct X12FormatTests {
    private static func file(_ segments: [X12Segment]) throws -> [UInt8] {
        var writer = X12Writer(
            X12Writer.Envelope(
                sender: ("ZZ", "SHOP"),
                receiver: ("ZZ", "SUPPLIER"),
                version: "004010",
                functionalID: "PO",
                control: 42,
                date: "20261119",
                time: "0200",
                isTest: true
            )
        )
        try writer.add(set: "850", segments)
        return writer.bytes
    }

    private static let reference = X12Segment("REF", ["CO", "A-1"])

    @Test("the ISA has 106 characters, and what was written reads back")
    func roundTrip() throws {
        let bytes = try Self.file([Self.reference])
        #expect(bytes.firstIndex(of: 0x0A) == 106)
        let sets = try X12Reader.sets(in: bytes)
        #expect(sets.count == 1)
        #expect(sets[0].code == "850")
        #expect(sets[0].control == 42)
        #expect((sets[0].sender, sets[0].receiver) == ("SHOP", "SUPPLIER"))
        #expect(sets[0].segments.map(\.elements) == [["CO", "A-1"]])
        #expect(sets[0].segments[0].place == 4)
        #expect(sets[0].segments[0].line == 4)
    }

    @Test(
        "reads files as they are met",
        arguments: [
            ("~\n", "~\r\n"), ("~\n", "~"), ("~\n", "\n"), ("ISA", "\u{FEFF}ISA"),
            ("ISA", " \n\tISA"),
            ("SHOP           ", "SHOP"), ("~\nST", "~\n\n  ST"),
        ]
    )
    func lenient(original: String, met: String) throws {
        let text = String(decoding: try Self.file([Self.reference]), as: UTF8.self)
        let sets = try X12Reader.sets(in: Array(text.replacing(original, with: met).utf8))
        #expect(sets[0].segments.map(\.elements) == [["CO", "A-1"]])
        #expect(sets[0].sender == "SHOP")
    }

    @Test(
        "names the segment whose count or control number lies, or that is missing",
        arguments: [
            ("SE*3", "SE*4", "Segment 5 (SE): It counts 4 segments, there are 3."),
            (
                "SE*3*0001", "SE*3*0002",
                "Segment 5 (SE): Element 2 is not the control number of its ST."
            ),
            ("GE*1", "GE*2", "Segment 6 (GE): It counts 2 sets, there are 1."),
            ("IEA*1", "IEA*2", "Segment 7 (IEA): It counts 2 groups, there are 1."),
            (
                "IEA*1*000000042", "IEA*1*000000043",
                "Segment 7 (IEA): Element 2 is not the control number of its ISA."
            ),
            ("IEA*1*000000042~\n", "", "The file ends before its interchange does."),
            ("ISA", "XSA", "The file does not begin with ISA."),
            ("SE*3*0001~\n", "", "Segment 5 (GE): It counts 1 sets, there are 0."),
        ]
    )
    func lies(original: String, forged: String, message: String) throws {
        let text = String(decoding: try Self.file([Self.reference]), as: UTF8.self)
        let bytes = Array(text.replacing(original, with: forged, maxReplacements: 1).utf8)
        let damage = #expect(throws: X12Damage.self) { try X12Reader.sets(in: bytes) }
        #expect(damage?.message == message)
    }

    @Test(
        "writes no element that is missing, too long, or holds a separator",
        arguments: [
            (X12Segment("REF", [""]), "Segment 2 (REF): Element 1 is mandatory."),
            (
                X12Segment("N4", ["HAVRE", "MONTANA"]),
                "Segment 2 (N4): Element 2 has 7 characters, allowed are 2 to 2."
            ),
            (
                X12Segment("N1", ["ST", "A*B"]),
                "Segment 2 (N1): Element 2 holds a separator or another letter."
            ),
            (
                X12Segment("N1", ["ST", "Jürgen"]),
                "Segment 2 (N1): Element 2 holds a separator or another letter."
            ),
            (
                X12Segment("ZZZ", ["A"]),
                "Segment 2 (ZZZ): The segment is not among those that are written."
            ),
            (
                X12Segment("LX", ["1", "2"]),
                "Segment 2 (LX): It has more elements than the standard."
            ),
        ]
    )
    func refuses(segment: X12Segment, message: String) {
        let damage = #expect(throws: X12Damage.self) { try Self.file([segment]) }
        #expect(damage?.message == message)
    }

    @Test("reads any bytes or refuses them, and never traps", arguments: 0..<300)
    func noise(seed: Int) throws {
        var random = SplitMix(seed: seed)
        var bytes = try Self.file([Self.reference])
        for _ in 0..<(1 + random.below(4)) {
            let place = random.below(bytes.count)
            switch random.below(3) {
            case 0: bytes[place] = random.pick(Array("*~\n>A09 ".utf8) + [0xFF])
            case 1: bytes.remove(at: place)
            default: bytes.insert(random.pick(Array("*~\nSE".utf8)), at: place)
            }
        }
        do throws(X12Damage) {
            for set in try X12Reader.sets(in: bytes) { #expect(set.control >= 0) }
        } catch {
            #expect(!error.message.isEmpty)
            #expect(error.line >= 1)
        }
    }
}
