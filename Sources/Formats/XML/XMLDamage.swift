/// What makes bytes no XML that is read here, with the place.
package struct XMLDamage: Error, Hashable, Sendable {
    /// What is wrong, as a full sentence that repeats nothing of the document.
    package let message: String
    /// The line, counted from one.
    package let line: Int
    /// The Unicode scalar within the line, counted from one.
    package let column: Int

    init(_ message: String, at place: XMLPlace) {
        self.message = message
        line = place.line
        column = place.column
    }
}

/// A place in a document, counted from one.
struct XMLPlace {
    var line = 1
    var column = 1

    /// Goes on behind some UTF-8.
    mutating func pass(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            if byte == XMLByte.newline {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
    }
}

enum XMLByte {
    static let newline: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let blank: UInt8 = 0x20
    static let quote: UInt8 = 0x22
    static let apostrophe: UInt8 = 0x27
    static let slash: UInt8 = 0x2F
    static let less: UInt8 = 0x3C
    static let equals: UInt8 = 0x3D
    static let greater: UInt8 = 0x3E
    static let question: UInt8 = 0x3F
    static let bracket: UInt8 = 0x5B

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == blank || byte == newline || byte == carriageReturn || byte == 0x09
    }

    static func isQuote(_ byte: UInt8) -> Bool { byte == quote || byte == apostrophe }

    /// Whether a name is over where it stands.
    static func endsName(_ byte: UInt8) -> Bool {
        switch byte {
        case equals, slash, less, greater, bracket, quote, apostrophe: true
        default: isBlank(byte)
        }
    }

    /// Whether a name may begin with it; of what is not ASCII the parser is the judge.
    static func beginsName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...0xFF: true
        default: false
        }
    }
}
