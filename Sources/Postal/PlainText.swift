import Foundation

/// The first step of judging an address: the same text in one way of writing it, which changes nothing that anybody
/// would read.
enum PlainText {
    /// The text composed (NFC), without characters of no width and control characters, and with single blanks inside.
    static func of(_ text: String) -> String {
        isPlain(text)
            ? text : set(isComposed(text) ? text : text.precomposedStringWithCanonicalMapping)
    }

    /// The same for codes: with compatible letters for wide and round ones (NFKC), in capitals.
    static func ofCode(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            return isPlain(text) && !text.utf8.contains { (0x61...0x7A).contains($0) }
                ? text : set(text).uppercased()
        }
        return set(text.precomposedStringWithCompatibilityMapping).uppercased()
    }

    /// The lines of a street, each set plainly, without empty ones.
    static func ofLines(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return of(text) }
        return text.split(whereSeparator: \.isNewline).map { of(String($0)) }.filter { !$0.isEmpty }
            .joined(separator: "\n")
    }

    /// Whether all is ASCII and set plainly already.
    private static func isPlain(_ text: String) -> Bool {
        var wasBlank = true
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F else { return false }
            if byte == 0x20, wasBlank { return false }
            wasBlank = byte == 0x20
        }
        return !wasBlank || text.isEmpty
    }

    private static func set(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var isBlankDue = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                isBlankDue = !scalars.isEmpty
                continue
            }
            switch scalar.value {
            case ..<0x20, 0x7F..<0xA0, 0x200B...0x200D, 0x2060, 0xFEFF: continue
            default: break
            }
            if isBlankDue { scalars.append(" ") }
            isBlankDue = false
            scalars.append(scalar)
        }
        return String(scalars)
    }

    /// Whether a text is composed for certain: its scalars are of blocks that know no decomposed forms.
    private static func isComposed(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case ..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x620..<0x64B, 0x660..<0x6D6,
                0x3041..<0x3099,
                0x30A0..<0x3130, 0x4E00..<0xA000, 0xAC00..<0xD7A4:
                true
            default: false
            }
        }
    }
}

extension String {
    /// In small letters, for comparing.
    var folded: String { lowercased() }
}
