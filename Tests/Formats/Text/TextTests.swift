import PipelineTesting
import Seeds
import Testing
import TextFormat

@Suite struct TextTests {
    /// What bytes say, taken in portions.
    private static func decode(
        _ bytes: [UInt8],
        _ encoding: TextEncoding? = nil,
        fallback: TextEncoding? = nil,
        portion: Int = .max
    ) -> (text: String, encoding: TextEncoding?) {
        var decoder = TextDecoder(encoding, fallback: fallback)
        var (text, start) = ([UInt8](), 0)
        while start < bytes.count {
            let part = Array(bytes[start...].prefix(portion))
            start += part.count
            decoder.decode(part, isLast: false, into: &text)
        }
        decoder.decode([], isLast: true, into: &text)
        return (String(decoding: text, as: UTF8.self), decoder.encoding)
    }

    private static func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
        let units = [0xFEFF] + Array(text.utf16)
        return units.flatMap { unit in
            let pair = [UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit)]
            return isLittle ? pair.reversed() : pair
        }
    }

    @Test(
        "reads UTF-16 by its mark, of either order and in any portions",
        arguments: HostileText.all,
        [1, 3, 1000]
    )
    func utf16(text: String, portion: Int) {
        for isLittle in [true, false] {
            let read = Self.decode(Self.utf16(text + "x", isLittle: isLittle), portion: portion)
            #expect(read.text == text + "x")
            #expect(read.encoding == (isLittle ? .utf16LittleEndian : .utf16BigEndian))
        }
    }

    @Test(
        "takes the mark of UTF-8 off, and leaves UTF-8 as it is",
        arguments: HostileText.all,
        [1, 2, 1000]
    )
    func utf8(text: String, portion: Int) {
        let bytes = Array(text.utf8)
        #expect(Self.decode([0xEF, 0xBB, 0xBF] + bytes, portion: portion).text == text)
        let plain = Self.decode(bytes, fallback: .windows1252, portion: portion).text
        #expect(plain == (text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text))
    }

    @Test("falls back where the bytes are no UTF-8, and only there", arguments: [1, 5, 1000])
    func fallback(portion: Int) {
        let bytes: [UInt8] = Array("a,Ren".utf8) + [0xE9, 0x2C, 0x80, 0x35, 0x2C, 0x93, 0x94]
        let read = Self.decode(bytes, fallback: .windows1252, portion: portion)
        #expect(read.text == "a,René,€5,“”")
        #expect(read.encoding == .windows1252)
        #expect(
            Self.decode(bytes, portion: portion).encoding == .utf8,
            "without a fallback it stays"
        )
        #expect(Self.decode(Array("plain".utf8), fallback: .windows1252).encoding == nil)
    }

    @Test(
        "reads Shift_JIS as Windows writes it",
        arguments: [
            ([0x93, 0xFA, 0x96, 0x7B], "日本"), ([0xB1, 0xB2, 0x41], "ｱｲA"),
            ([0x83, 0x65, 0x83, 0x58, 0x83, 0x67], "テスト"), ([0x95, 0x5C, 0x8E, 0xA6], "表示"),
            ([0x87, 0x40], "①"), ([0xFB, 0xFC], "髙"), ([0x81, 0x60], "～"), ([0x93], "\u{FFFD}"),
            ([0x81, 0x20], "\u{FFFD} "), ([0xFD, 0x41], "\u{FFFD}A"),
        ] as [([UInt8], String)]
    )
    func shiftJIS(bytes: [UInt8], text: String) {
        for portion in [1, 2, 100] {
            #expect(Self.decode(bytes, .shiftJIS, portion: portion).text == text)
        }
    }

    @Test("every byte of Windows-1252 is a character, five of them the one for none")
    func windows() {
        let text = Self.decode(Array(0x20...0xFF), .windows1252).text
        #expect(text.unicodeScalars.count == 224)
        #expect(text.unicodeScalars.count { $0 == "\u{FFFD}" } == 5)
        #expect(text.hasSuffix("üýþÿ"))
    }

    @Test(
        "reads any bytes in any encoding, the same in any portions, and never traps",
        arguments: 0..<60
    )
    func noise(seed: Int) {
        var random = SplitMix(seed: seed)
        let bytes = random.bytes(random.below(300), of: Array(0...255))
        for encoding in TextEncoding.allCases {
            let whole = Self.decode(bytes, encoding).text
            #expect(Self.decode(bytes, encoding, portion: 1).text.utf8.elementsEqual(whole.utf8))
        }
        let guessed = Self.decode(bytes, fallback: .shiftJIS).text
        #expect(
            Self.decode(bytes, fallback: .shiftJIS, portion: 1).text.utf8.elementsEqual(
                guessed.utf8
            )
        )
    }
}
