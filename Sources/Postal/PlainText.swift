import Foundation

/// The first step of judging an address: the same text in one way of writing it, which changes nothing that anybody
/// would read.
enum PlainText {
    /// Composes a text (NFC), without characters of no width and control characters, and with single blanks inside.
    static func set(_ text: inout String) {
        if !isPlain(text) { text = clean(text.precomposedStringWithCanonicalMapping) }
    }

    /// The same for codes: with compatible letters for wide and round ones (NFKC), in capitals.
    static func setCode(_ text: inout String) {
        var isASCII = true
        var hasSmall = false
        for byte in text.utf8 {
            isASCII = isASCII && byte < 0x80
            hasSmall = hasSmall || (0x61...0x7A).contains(byte)
        }
        if isASCII, isPlain(text) {
            if hasSmall { text = text.uppercased() }
        } else {
            text = clean(isASCII ? text : text.precomposedStringWithCompatibilityMapping)
                .uppercased()
        }
    }

    /// Sets the lines of a street plainly, without empty ones.
    static func setLines(_ text: inout String) {
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return set(&text) }
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            var line = String(line)
            set(&line)
            return line
        }
        text = lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// Whether a text is set plainly already, as most are: its scalars are of blocks that know no decomposed forms
    /// and no blanks but one.
    private static func isPlain(_ text: String) -> Bool {
        let bytes = text.utf8.span
        var wasBlank = true
        for place in bytes.indices {
            let byte = bytes[place]
            if byte == 0x20 {
                if wasBlank { return false }
            } else if byte < 0x21 || byte == 0x7F {
                return false
            } else if byte > 0x7F {
                return isPlainBeyondASCII(text)
            }
            wasBlank = byte == 0x20
        }
        return !wasBlank || bytes.isEmpty
    }

    private static func isPlainBeyondASCII(_ text: String) -> Bool {
        var wasBlank = true
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20:
                if wasBlank { return false }
                wasBlank = true
                continue
            case 0x21..<0x7F, 0xA1..<0x300, 0x400..<0x483, 0x48A..<0x530, 0x620..<0x64B,
                0x660..<0x6D6, 0x3041..<0x3099, 0x30A0..<0x3130, 0x4E00..<0xA000, 0xAC00..<0xD7A4:
                wasBlank = false
            default: return false
            }
        }
        return !wasBlank || text.isEmpty
    }

    private static func clean(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var isBlankDue = false
        for scalar in text.unicodeScalars {
            if scalar == " " || scalar.value > 0x7F && scalar.properties.isWhitespace
                || (0x09...0x0D).contains(scalar.value)
            {
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
}
