import Foundation

/// Letters as they are compared: small, without accents, of one width.
public enum Folding {
    /// The letters of a text, folded; what is no letter stays as it is.
    static func scalars(of text: some StringProtocol) -> [UInt32] {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            let value = fold(scalar.value)
            if value != 0 { scalars.append(value) }
        }
        return scalars
    }

    /// A text in small letters, composed (NFC), with one blank where there are any.
    public static func plain(_ text: String) -> String {
        var isPlain = true
        var wasBlank = true
        for byte in text.utf8 {
            if byte > 0x7F || byte < 0x21 && (byte != 0x20 || wasBlank)
                || (0x41...0x5A).contains(byte)
            {
                isPlain = false
                break
            }
            wasBlank = byte == 0x20
        }
        if isPlain, !wasBlank || text.isEmpty { return text }
        var plain = text
        PlainText.set(&plain)
        return plain.lowercased()
    }

    /// A text as the key under which a table has it: its words folded, with one blank between.
    public static func key(of text: some StringProtocol) -> String {
        var key = String.UnicodeScalarView()
        var isBlankDue = false
        for value in scalars(of: text) {
            guard let scalar = Unicode.Scalar(value), isWord(value) else {
                isBlankDue = !key.isEmpty
                continue
            }
            if isBlankDue { key.append(" ") }
            isBlankDue = false
            key.append(scalar)
        }
        return String(key)
    }

    /// The bytes of a text's key; most texts are ASCII, which needs no tables.
    public static func bytes(of text: String) -> [UInt8] { fold(text) }
    /// The same of a part of a text.
    public static func bytes(of text: Substring) -> [UInt8] { fold(text) }

    @inline(__always) private static func fold(_ text: some StringProtocol) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var isBlankDue = false
        for byte in text.utf8 {
            let letter: UInt8
            switch byte {
            case 0x30...0x39, 0x61...0x7A: letter = byte
            case 0x41...0x5A: letter = byte | 0x20
            case 0x80...: return Array(key(of: text).utf8)
            default:
                isBlankDue = !bytes.isEmpty
                continue
            }
            if isBlankDue { bytes.append(0x20) }
            isBlankDue = false
            bytes.append(letter)
        }
        return bytes
    }

    /// Whether a folded scalar is a letter or a digit.
    static func isWord(_ value: UInt32) -> Bool { kind(of: value) != 0 }

    /// Whether a folded scalar is a digit, of any script.
    static func isDigit(_ value: UInt32) -> Bool { kind(of: value) == 2 }

    /// 1 for a letter, 2 for a digit, 0 for anything else.
    private static func kind(of value: UInt32) -> UInt8 {
        if value < 0x2000 { return kinds[Int(value)] }
        switch value {
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3:
            return 1
        default: return kind(of: Unicode.Scalar(value))
        }
    }

    private static func kind(of scalar: Unicode.Scalar?) -> UInt8 {
        guard let properties = scalar?.properties else { return 0 }
        if properties.numericType == .decimal { return 2 }
        return properties.isAlphabetic || properties.numericType != nil ? 1 : 0
    }

    /// The kind of each scalar below U+2000.
    private static let kinds: [UInt8] = (0..<UInt32(0x2000)).map { kind(of: Unicode.Scalar($0)) }

    /// A scalar folded; 0 for marks, which fold to nothing.
    @inline(__always) private static func fold(_ value: UInt32) -> UInt32 {
        if value < 0x80 { return (0x41...0x5A).contains(value) ? value | 0x20 : value }
        if value < 0x2000 { return table[Int(value)] }
        // Wide forms of ASCII.
        if (0xFF01...0xFF5E).contains(value) { return fold(value - 0xFEE0) }
        return value == 0x3000 ? 0x20 : value
    }

    /// The folded form of each scalar below U+2000.
    private static let table: [UInt32] = (0..<UInt32(0x2000)).map { value in
        guard let scalar = Unicode.Scalar(value) else { return value }
        switch value {
        case 0x300..<0x370, 0xAA, 0xBA: return 0
        case 0x131: return 0x69
        case 0xF8, 0xD8: return 0x6F
        case 0x110, 0x111: return 0x64
        case 0x141, 0x142: return 0x6C
        case 0x3C2: return 0x3C3
        // Georgian capitals, which few fonts have.
        case 0x1C90...0x1CBF: return value - 0xBC0
        case 0x80..<0x590, 0x1E00...:
            let letters = String(Character(scalar)).lowercased()
                .decomposedStringWithCanonicalMapping
            return letters.unicodeScalars.first?.value ?? value
        default: return value
        }
    }
}

extension Unicode.Scalar {
    /// The value of a decimal digit of any script; `nil` for what is none.
    var decimalDigit: Int? {
        if value < 0x80 { return (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil }
        guard properties.numericType == .decimal else { return nil }
        return properties.numericValue.map { Int($0) }
    }
}
