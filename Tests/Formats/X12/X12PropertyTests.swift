import Seeds
import Testing
import X12Format

@Suite struct X12PropertyTests {
    private static let letters = Array("ABCXYZ abcxyz 0123456789 .,-/#&'\"()[]{}|`_%".utf8)

    /// A text without blanks around it, of which there is at least one letter.
    private static func text(_ most: Int, _ random: inout SplitMix) -> String {
        let inner = random.bytes(random.below(most - 1), of: letters)
        return String(decoding: [0x4C] + inner + [0x4C], as: UTF8.self).prefix(most).description
    }

    /// Segments as no partner would send them, but which the dictionary allows.
    private static func segments(_ random: inout SplitMix) -> [X12Segment] {
        (0..<(1 + random.below(8))).map { _ in
            switch random.below(6) {
            case 0: X12Segment("REF", ["CO", text(30, &random), text(80, &random)])
            case 1: X12Segment("N1", ["ST", random.chance(50) ? text(60, &random) : "", ""])
            case 2: X12Segment("N3", [text(55, &random), random.chance(50) ? "" : "APT 1"])
            case 3: X12Segment("MSG", [text(264, &random)])
            case 4:
                X12Segment("PO1", ["", "\(random.below(100_000))", "EA", "-\(random.below(9)).25"])
            default: X12Segment("PO1", ["1", "", "", "", "", "VN", text(48, &random)])
            }
        }
    }

    @Test("reads back what it wrote, whatever the separators", arguments: 0..<200)
    func roundTrip(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let separators = random.pick([
            nil, X12Separators(element: 0x2B, component: 0x3A, segment: 0x1E),
            X12Separators(element: 0x1D, component: 0x1F, segment: 0x0A, repetition: 0x5E),
            X12Separators(element: 0x5E, component: 0x3B, segment: 0x0D),
        ])
        let version = random.pick(["004010", "005010", "004010VICS"])
        let envelope = X12Samples.envelope(version: version, control: 1 + random.below(999_999))
        var writer = X12Writer(envelope, separators: separators)
        let sets = (0..<(1 + random.below(4))).map { _ in Self.segments(&random) }
        for set in sets { try writer.add(set: "850", set) }
        let read = try X12Reader.read(writer.bytes)
        #expect(read.map(\.controlNumber.number) == [envelope.control])
        #expect(read.flatMap(\.notices) == [])
        let spellings = read.flatMap(\.sets).map { $0.segments.map(\.spelling) }
        #expect(spellings == sets.map { $0.map(Self.withoutEmptyEnd) })
    }

    private static func withoutEmptyEnd(_ segment: X12Segment) -> String {
        var elements = segment.elements
        while elements.last == "" { elements.removeLast() }
        return X12Segment(segment.id, elements).spelling
    }

    @Test("a neutralised text can be written if it is ASCII", arguments: 0..<200)
    func neutralised(seed: Int) {
        var random = SplitMix(seed: seed)
        let bytes = random.bytes(random.below(40), of: Array(0...0x7F))
        let separators = X12Separators.standard(for: .v5010)
        let text = X12Text.neutralised(
            String(decoding: bytes, as: UTF8.self),
            separators: separators
        )
        #expect(X12Text.isClean(text, separators: separators))
        #expect(text.utf8.count == bytes.count)
    }

    /// Files that are right, to be broken.
    private static let valid: [[UInt8]] = [
        Array(X12Samples.order.utf8), Array((X12Samples.order + X12Samples.order).utf8),
        Array(X12Samples.order.replacing("~\n", with: "\n").utf8),
        Array(X12Samples.order.replacing("~\n", with: "\r\n").utf8),
        Array("ST*855*0001~BAK*00*AC*A1*20260311~SE*3*0001~".utf8),
    ]

    private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        guard !bytes.isEmpty else { return }
        let place = random.below(bytes.count)
        switch random.below(6) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes[place] = random.pick(Array("*~\n\r>^A09 \u{0}".utf8))
        case 2: bytes.remove(at: place)
        case 3: bytes.insert(random.pick(Array("*~\n\rSE>".utf8)), at: place)
        case 4: bytes.removeSubrange(place..<min(bytes.count, place + random.below(40)))
        default:
            let end = min(bytes.count, place + random.below(60))
            bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
        }
    }

    @Test("reads any bytes or refuses them, and never traps", arguments: 0..<50)
    func noise(part: Int) {
        var random = SplitMix(seed: part)
        for _ in 0..<100 {
            var bytes = random.pick(Self.valid)
            for _ in 0..<(1 + random.below(6)) { Self.mutate(&bytes, &random) }
            expectSense(bytes)
        }
    }

    @Test("reads noise or refuses it", arguments: 0..<20)
    func plainNoise(part: Int) {
        var random = SplitMix(seed: part)
        for _ in 0..<100 {
            let alphabet = Array("ISAGTE*~\n\r>0 ".utf8) + [0xC2, 0xA0, 0xEF, 0xBB, 0xBF, 0]
            let start = random.pick(["", "ISA*", "ST*", "GS\n", X12Samples.header])
            expectSense(Array(start.utf8) + random.bytes(random.below(80), of: alphabet))
        }
    }

    /// What holds for any bytes.
    private func expectSense(_ bytes: [UInt8]) {
        do throws(X12Damage) {
            let read = try X12Reader.read(bytes)
            #expect(!read.isEmpty)
            for interchange in read {
                let segments = interchange.sets.flatMap(\.segments).map(\.position)
                #expect(segments.map(\.segment) == segments.map(\.segment).sorted())
                for place in segments + interchange.notices.map(\.position) {
                    #expect(bytes.indices.contains(place.offset) && place.line >= 1)
                }
                #expect(interchange.notices.allSatisfy { $0.message.hasSuffix(".") })
            }
        } catch {
            #expect(error.message.hasSuffix("."))
            #expect(error.line >= 1)
        }
    }
}
