/// How the letters of a file are written down.
package enum TextEncoding: String, CaseIterable, Hashable, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
    case shiftJIS = "shift_jis"

    /// Whether a letter of ASCII has two bytes.
    package var isWide: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }

    /// A text in the letters of two bytes, with its byte order mark.
    package func wide(_ text: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count * 2 + 2)
        for unit in [0xFEFF] + String(decoding: text, as: UTF8.self).utf16 {
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            bytes += self == .utf16BigEndian ? [high, low] : [low, high]
        }
        return bytes
    }
}

/// Turns the bytes of a text file into UTF-8, portion by portion.
///
/// A byte order mark decides. Without one a file is ASCII until a byte says otherwise; then what follows decides
/// whether it is UTF-8 or the fallback, once for the whole file. Without a fallback the bytes are taken as UTF-8, and
/// whoever reads them finds those that are none.
package struct TextDecoder: Sendable {
    /// How much text behind the first byte beyond ASCII is looked at.
    private static let window = 1 << 16

    /// What the file turned out to be written in; `nil` as long as it could be any.
    package private(set) var encoding: TextEncoding?
    private let fallback: TextEncoding?
    private var pending: [UInt8] = []
    private var isAtStart = true

    /// Decodes a file of this encoding; where it is `nil`, the file itself says it.
    package init(_ encoding: TextEncoding?, fallback: TextEncoding? = nil) {
        self.encoding = encoding
        self.fallback = fallback
    }

    /// Takes the next bytes; `isLast` where there are no more.
    package mutating func decode(_ bytes: [UInt8], isLast: Bool, into text: inout [UInt8]) {
        pending += bytes
        if isAtStart {
            guard pending.count >= 3 || isLast else { return }
            takeMark()
            isAtStart = false
        }
        if encoding == nil { decide(isLast, &text) }
        guard let encoding else { return }
        switch encoding {
        case .utf8:
            text += pending
            pending = []
        case .utf16LittleEndian: decodeUTF16(isLast, &text) { UInt16($0) | UInt16($1) << 8 }
        case .utf16BigEndian: decodeUTF16(isLast, &text) { UInt16($0) << 8 | UInt16($1) }
        case .windows1252: decodeWindows1252(&text)
        case .shiftJIS: decodeShiftJIS(isLast, &text)
        }
    }

    private mutating func takeMark() {
        let marks: [(TextEncoding, [UInt8])] = [
            (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]),
            (.utf16BigEndian, [0xFE, 0xFF]),
        ]
        for (marked, mark) in marks where pending.starts(with: mark) {
            pending.removeFirst(mark.count)
            encoding = marked
            return
        }
    }

    /// Passes ASCII on, and decides as soon as enough is known.
    private mutating func decide(_ isLast: Bool, _ text: inout [UInt8]) {
        guard let first = pending.firstIndex(where: { $0 >= 0x80 }) else {
            text += pending
            pending = []
            return
        }
        text += pending[..<first]
        pending.removeFirst(first)
        guard pending.count >= Self.window || isLast else { return }
        guard let fallback,
            !Self.isUTF8(
                pending.prefix(Self.window),
                isWhole: isLast && pending.count <= Self.window
            )
        else {
            encoding = .utf8
            return
        }
        encoding = fallback
    }

    /// Whether the bytes are UTF-8, but for a character that the end cuts off.
    private static func isUTF8(_ bytes: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
        for cut in 0..<(isWhole ? 1 : 4) where cut <= bytes.count {
            if String(validating: bytes.dropLast(cut), as: UTF8.self) != nil { return true }
        }
        return false
    }

    private mutating func decodeUTF16(
        _ isLast: Bool,
        _ text: inout [UInt8],
        _ unit: (UInt8, UInt8) -> UInt16
    ) {
        var units: [UInt16] = []
        var end = pending.count & ~1
        for index in stride(from: 0, to: end, by: 2) {
            units.append(unit(pending[index], pending[index + 1]))
        }
        // The first half of a pair waits for its second.
        if !isLast, let last = units.last, (0xD800..<0xDC00).contains(last) {
            units.removeLast()
            end -= 2
        }
        text += String(decoding: units, as: UTF16.self).utf8
        pending.removeFirst(end)
        if isLast, !pending.isEmpty {
            text += "\u{FFFD}".utf8
            pending = []
        }
    }

    private mutating func decodeWindows1252(_ text: inout [UInt8]) {
        for byte in pending {
            switch byte {
            case 0..<0x80: text.append(byte)
            case 0x80..<0xA0: text += Self.utf8(Self.windows[Int(byte) - 0x80])
            default: text += Self.utf8(UInt32(byte))
            }
        }
        pending = []
    }

    /// The characters from 0x80 to 0x9F, where the code page differs from ISO 8859-1; five have none.
    private static let windows: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039,
        0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
        0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]

    private mutating func decodeShiftJIS(_ isLast: Bool, _ text: inout [UInt8]) {
        var index = 0
        while index < pending.count {
            let byte = pending[index]
            switch byte {
            case 0..<0x80:
                text.append(byte)
                index += 1
            case 0xA1...0xDF:
                // Half-width katakana follow each other in Unicode too.
                text += Self.utf8(0xFF61 + UInt32(byte) - 0xA1)
                index += 1
            case 0x81...0x9F, 0xE0...0xFC:
                guard index + 1 < pending.count || isLast else {
                    pending.removeFirst(index)
                    return
                }
                let trail = index + 1 < pending.count ? pending[index + 1] : 0
                let character = Self.japanese(byte, trail)
                text += Self.utf8(character)
                // A trail byte that is none may be a letter of its own.
                index += character == 0xFFFD && trail < 0x80 ? 1 : 2
            default:
                text += Self.utf8(0xFFFD)
                index += 1
            }
        }
        pending = []
    }

    private static let japaneseRows: [[UInt32]] = CP932.rows.split(separator: "\n").map { row in
        row.unicodeScalars.map(\.value)
    }

    private static func japanese(_ lead: UInt8, _ trail: UInt8) -> UInt32 {
        let row = Int(lead) - (lead < 0xA0 ? 0x81 : 0xC1)
        let cell = Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
        guard (0x40...0x7E).contains(trail) || (0x80...0xFC).contains(trail),
            japaneseRows.indices.contains(row), japaneseRows[row].indices.contains(cell)
        else { return 0xFFFD }
        return japaneseRows[row][cell]
    }

    private static func utf8(_ scalar: UInt32) -> [UInt8] {
        Array(String(Character(Unicode.Scalar(scalar) ?? "\u{FFFD}")).utf8)
    }
}
