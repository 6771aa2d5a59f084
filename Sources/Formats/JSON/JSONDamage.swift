/// What makes bytes no JSON, with the place.
package struct JSONDamage: Error, Hashable, Sendable {
    /// What is wrong, as a full sentence that repeats nothing of the file.
    package let message: String
    /// The line, counted from one.
    package let line: Int
}

enum Byte {
    static let quote: UInt8 = 0x22
    static let backslash: UInt8 = 0x5C
    static let openObject: UInt8 = 0x7B
    static let closeObject: UInt8 = 0x7D
    static let openList: UInt8 = 0x5B
    static let closeList: UInt8 = 0x5D
    static let comma: UInt8 = 0x2C
    static let colon: UInt8 = 0x3A
    static let newline: UInt8 = 0x0A

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == newline || byte == 0x0D || byte == 0x09
    }

    /// Whether numbers and words such as `null` may have it.
    static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
        default: false
        }
    }
}
