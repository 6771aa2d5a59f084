/// The character sets of EDIFACT that are known here, by the code that UNB has for each.
enum EDIFACTLetters: String {
    /// ASCII without small letters.
    case capitals = "UNOA"
    case ascii = "UNOB"
    /// ISO 8859-1.
    case latin = "UNOC"
    case utf8 = "UNOY"
    /// ISO 10646 with a sequence that switches to UTF-8, which files do without.
    case switchedUTF8 = "UNOW"

    var isUTF8: Bool { self == .utf8 || self == .switchedUTF8 }

    /// The bytes of a character, or `nil` where the set does not have it.
    func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
        let value = scalar.value
        switch self {
        case .capitals: return value < 0x80 && !(0x61...0x7A).contains(value) ? [UInt8(value)] : nil
        case .ascii: return value < 0x80 ? [UInt8(value)] : nil
        case .latin: return value < 0x100 ? [UInt8(value)] : nil
        case .utf8, .switchedUTF8: return Array(String(Character(scalar)).utf8)
        }
    }
}
