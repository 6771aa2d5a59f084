import EDIFACTFormat
import Seeds
import Testing

/// Interchanges that are written must be read back as they were, and broken ones never trap.
@Suite struct EDIFACTPropertyTests {
    private static let texts = [
        "'", "?", "+", ":", "??", "?'", "'?", "::", "++", "?:", "???'", "'UNZ+1+1'", "UNT", " ",
        " a ", "*", "\"", ".", ",", "UNA:+.? '", "O'Hara?", "a+b:c?d'e", "~", "!", ";", "/", "=1+1",
        "Ünïcödé", "&#39;", "<x>", "\\'", "ÿ", "\u{A0}", "Ã",
    ]

    private static let marks = [
        EDIFACTMarks(),
        EDIFACTMarks(
            component: UInt8(ascii: ";"),
            element: UInt8(ascii: "*"),
            decimal: UInt8(ascii: ","),
            release: UInt8(ascii: "\\"),
            segment: UInt8(ascii: "~")
        ),
        EDIFACTMarks(component: 0x1F, element: 0x1D, segment: 0x1C),
        EDIFACTMarks(component: UInt8(ascii: "!"), release: UInt8(ascii: "\"")),
    ]

    /// A text of those known to be hard, or of any letters, with room for `length` of them.
    private static func text(_ random: inout SplitMix, _ length: Int, _ syntax: String) -> String {
        let hard = random.pick(texts)
        if random.chance(40), hard.unicodeScalars.count <= length { return hard }
        var text = String.UnicodeScalarView()
        for _ in 0..<random.below(length + 1) {
            let limit = syntax == "UNOC" ? 0x100 : random.pick([0x80, 0x100, 0x1_0000, 0x11_0000])
            let value = random.chance(30) ? random.pick([39, 43, 58, 63]) : random.below(limit)
            guard let scalar = Unicode.Scalar(UInt32(value)),
                scalar.properties.generalCategory != .control
            else { continue }
            text.append(scalar)
        }
        return String(text)
    }

    private static func segment(_ random: inout SplitMix, _ syntax: String) -> EDIFACTSegment {
        func some(_ count: Int, _ length: Int) -> [String] {
            let rest = (0..<random.below(count)).map { _ in text(&random, length, syntax) }
            return ["x" + text(&random, length - 1, syntax)] + rest
        }
        return switch random.below(6) {
        case 0: EDIFACTSegment("FTX", ["AAI"], [], [], some(5, 70), some(1, 3))
        case 1:
            EDIFACTSegment("NAD", ["DP"], [], some(5, 35), some(5, 35), some(4, 35), some(1, 35))
        case 2: EDIFACTSegment("GIN", ["BJ"], some(2, 35), some(2, 35), [], some(1, 35))
        case 3: EDIFACTSegment("COM", [some(1, 512)[0], "EM"])
        case 4: EDIFACTSegment("LIN", [String(random.below(999_999))], some(1, 3), some(4, 3))
        default: EDIFACTSegment("PCI", some(1, 3), some(10, 35))
        }
    }

    private static func interchange(_ random: inout SplitMix) -> EDIFACTInterchange {
        let syntax = random.pick(["UNOC", "UNOY"])
        // A lone letter of Latin-1 keeps the rest from passing for UTF-8.
        let sender = random.pick(["S'", "?", "Ä", "a+b:c"]) + (syntax == "UNOC" ? "\u{E4}x" : "")
        return EDIFACTInterchange(
            sender: sender,
            senderQualifier: random.pick(["", "14", "?'"]),
            receiver: text(&random, 20, syntax) + "R",
            receiverQualifier: random.pick(["", "ZZZ"]),
            date: "260302",
            time: "0415",
            reference: "'" + text(&random, 13, syntax),
            application: text(&random, 14, syntax),
            syntax: syntax,
            isTest: random.chance(50),
            marks: random.pick(marks),
            messages: (0..<random.below(4)).map { number in
                EDIFACTMessage(
                    reference: "\(number)" + text(&random, 13, syntax),
                    type: random.pick(["ORDERS", "DES?'"]),
                    association: text(&random, 6, syntax),
                    segments: (0..<random.below(12)).map { _ in segment(&random, syntax) }
                )
            }
        )
    }

    @Test("every interchange is read as it was written", arguments: 0..<300)
    func roundTrip(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let wanted = Self.interchange(&random)
        let bytes = try EDIFACTWriter.write(wanted)
        let read = try EDIFACTReader.read(bytes)
        #expect(read.count == 1)
        #expect(read[0].says(wanted))
        #expect(read[0].notices.allSatisfy { $0.code == .lostLetter })
        #expect(try EDIFACTWriter.write(read[0]) == bytes)
    }

    @Test("every pair of hard texts is read as it was written, side by side")
    func hardTexts() throws {
        let segments = Self.texts.flatMap { one in
            Self.texts.map { EDIFACTSegment("FTX", ["AAI"], [], [], [one, $0, "Ä"], ["x"]) }
        }
        let wanted = EDIFACTInterchange(
            sender: "S",
            receiver: "R",
            date: "260302",
            time: "0415",
            reference: "1",
            messages: [EDIFACTMessage(reference: "1", type: "ORDERS", segments: segments)]
        )
        let read = try EDIFACTReader.read(EDIFACTWriter.write(wanted))[0]
        #expect(read.messages[0].segments.said == segments.said)
        #expect(read.notices == [])
    }

    private static let tokens = [
        "'", "+", ":", "?", "??", "?'", "UNA", "UNA:+.? '", "UNA    \n", "UNB+UNOC:3'", "UNH+1'",
        "UNT+2+1'", "UNZ+1+1'", "UNG'", "UNE+1'", "\n", "\r\n", " ", "\u{FEFF}", "\u{0}", "€",
        "99999999999999999999999", "-", "UNOA", "UNOY", "UNOE", "UNB", "UNZ'UNZ'",
    ]

    private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        let index = random.below(bytes.count)
        let end = min(index + random.below(30), bytes.count)
        switch random.below(7) {
        case 0: bytes[index] = UInt8(random.below(256))
        case 1: bytes[index] ^= 1 << UInt8(random.below(8))
        case 2: bytes.remove(at: index)
        case 3: bytes.removeSubrange(index..<end)
        case 4: bytes.insert(contentsOf: random.pick(tokens).utf8, at: index)
        case 5: bytes.insert(contentsOf: bytes[index..<end], at: random.below(bytes.count))
        default: bytes.removeLast(random.below(bytes.count))
        }
        if bytes.isEmpty { bytes = [0x27] }
    }

    @Test("a broken file is another one or a damage, and never a trap", arguments: 0..<100)
    func mutations(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let files =
            try EDIFACTSamples.all.map { EDIFACTSamples.latin($0.1) } + [
                EDIFACTWriter.write(Self.interchange(&random)),
                EDIFACTSamples.latin(EDIFACTSamples.ordersText + EDIFACTSamples.adviceText),
            ]
        for _ in 0..<60 {
            var bytes = random.pick(files)
            for _ in 0...random.below(5) { Self.mutate(&bytes, &random) }
            do throws(EDIFACTDamage) {
                let read = try EDIFACTReader.read(bytes)
                #expect(!read.isEmpty)
                for notice in read.flatMap(\.notices) {
                    #expect(notice.message.hasSuffix(".") && notice.position.segment >= 1)
                }
                for interchange in read { Self.rewrite(interchange) }
            } catch {
                #expect(error.message.hasSuffix(".") && error.line >= 1 && error.segment >= 1)
            }
        }
    }

    /// Writes what was read, where it can be written, and expects to read the same again.
    private static func rewrite(_ interchange: EDIFACTInterchange) {
        guard let bytes = try? EDIFACTWriter.write(interchange) else { return }
        let read = try? EDIFACTReader.read(bytes)
        #expect(read?.count == 1)
        // Latin-1 that looks like UTF-8 is read as UTF-8, and reported.
        let isMistaken = read?.first?.notices.contains { $0.code == .otherLetters } ?? false
        #expect(isMistaken || read?.first?.says(interchange) ?? false)
    }
}
