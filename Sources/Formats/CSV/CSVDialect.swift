/// How a table is written: RFC 4180 with a separator of choice, or a text in which quotes mean nothing.
package struct CSVDialect: Hashable, Sendable {
    /// What stands between fields.
    package let separator: UInt8

    /// Whether a field may stand in quotes.
    package let hasQuotes: Bool

    /// Creates a dialect.
    package init(separator: UInt8 = comma, hasQuotes: Bool = true) {
        self.separator = separator
        self.hasQuotes = hasQuotes
    }

    /// The separator that stands in the header most often: a spreadsheet saves with that of its country.
    package init(guessingFrom bytes: [UInt8]) {
        let header = bytes.prefix { $0 != Self.newline && $0 != Self.carriageReturn }
        func count(_ separator: UInt8) -> Int { header.count { $0 == separator } }
        let most =
            [Self.comma, Self.semicolon, Self.tab].max { count($0) < count($1) } ?? Self.comma
        self.init(separator: count(most) == 0 ? Self.comma : most)
    }

    /// A comma.
    package static let comma: UInt8 = 0x2C
    /// A semicolon.
    package static let semicolon: UInt8 = 0x3B
    /// The tabulator.
    package static let tab: UInt8 = 0x09
    /// A vertical bar.
    package static let bar: UInt8 = 0x7C

    /// Where the plain text that starts at `start` meets a separator, a line's end or the end.
    static func endOfPlain(_ array: [UInt8], from start: Int, _ separator: UInt8) -> Int {
        let bytes = array.span
        var at = start
        while at < bytes.count {
            let byte = bytes[at]
            guard byte != separator, byte != newline, byte != carriageReturn else { break }
            at += 1
        }
        return at
    }

    static let quote: UInt8 = 0x22
    static let newline: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
}

/// What makes a file no table, with the place.
package struct CSVDamage: Error, Hashable, Sendable {
    /// What is wrong, as a full sentence.
    package let message: String
    /// The line, counted from one.
    package let line: Int
    /// The field, counted from one.
    package let field: Int

    /// Creates a damage.
    package init(message: String, line: Int, field: Int) {
        self.message = message
        self.line = line
        self.field = field
    }
}

/// Whole records of a table, taken out of its file.
package struct CSVPiece: Hashable, Sendable {
    /// The bytes of the records.
    package let bytes: [UInt8]
    /// The line on which the first record starts.
    package let firstLine: Int

    /// Creates a piece.
    package init(bytes: [UInt8], firstLine: Int) {
        self.bytes = bytes
        self.firstLine = firstLine
    }

    /// A whole file, without its byte order mark.
    package init(file bytes: [UInt8]) {
        let hasMark = bytes.starts(with: Self.byteOrderMark)
        self.init(bytes: hasMark ? Array(bytes.dropFirst(3)) : bytes, firstLine: 1)
    }

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
