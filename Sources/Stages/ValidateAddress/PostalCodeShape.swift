/// The shape of a country's postal codes: `9` is a digit, `A` a letter, `*` either of them; a blank or
/// a hyphen may be left out, and anything else stands for itself.
struct PostalCodeShape: Hashable, Sendable, CustomStringConvertible {
    /// The shape as it is written above.
    let description: String
    private let pattern: [UInt8]

    init(_ shape: some StringProtocol) {
        description = String(shape)
        pattern = Array(shape.utf8)
    }

    /// Whether a code has the shape; letters may be small.
    func fits(_ code: String) -> Bool {
        var rest = code.utf8.drop { $0 == 0x20 }
        while rest.last == 0x20 { rest = rest.dropLast() }
        for wanted in pattern {
            switch wanted {
            case 0x20, 0x2D:
                if let byte = rest.first, byte == 0x20 || byte == 0x2D { rest = rest.dropFirst() }
                continue
            default:
                guard let byte = rest.first, Self.fits(byte, wanted) else { return false }
                rest = rest.dropFirst()
            }
        }
        return rest.isEmpty
    }

    private static func fits(_ byte: UInt8, _ wanted: UInt8) -> Bool {
        switch wanted {
        case 0x39: (0x30...0x39).contains(byte)
        case 0x2A: fits(byte, 0x39) || fits(byte, 0x41)
        case 0x41: (0x41...0x5A).contains(byte & 0xDF)
        default: byte & 0xDF == wanted & 0xDF
        }
    }
}
