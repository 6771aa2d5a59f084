/// Reads the records of a piece, one after the other, without an allocation a field.
package final class CSVReader {
    private let bytes: [UInt8]
    private var scan: RecordScan

    /// Starts before the first record of a piece.
    package init(_ piece: CSVPiece, _ dialect: CSVDialect) {
        bytes = piece.bytes
        scan = RecordScan(dialect, firstLine: piece.firstLine)
    }

    /// The line on which the present record starts.
    package var line: Int { scan.line }

    /// The field of the present record with text behind its closing quote, or without one, counted from
    /// zero.
    package var damagedField: Int? { scan.damagedField }

    /// Whether the present record is ended by the end of the bytes, and not by a line's end.
    package var isUnended: Bool {
        scan.index == bytes.count && bytes.last != CSVDialect.newline
            && bytes.last != CSVDialect.carriageReturn
    }

    /// The bytes of the present record, with its line's end.
    package var record: ArraySlice<UInt8> { bytes[scan.start..<scan.index] }

    /// How many fields the present record has.
    package var count: Int { scan.fields.count }

    /// Whether the present record has nothing in any field, such as a row of commas.
    package var isEmpty: Bool {
        scan.damagedField == nil && scan.fields.allSatisfy(\.isEmpty)
    }

    /// Goes to the next record that is no blank line; `false` at the end.
    package func next() -> Bool {
        repeat {
            guard scan.index < bytes.count else { return false }
            scan.read(bytes)
        } while scan.isBlank
        return true
    }

    /// Whether a field is empty or not there.
    package func isEmpty(_ field: Int) -> Bool {
        field >= scan.fields.count || scan.fields[field].isEmpty
    }

    /// The bytes of a field; none where the record has no such field.
    package func bytes(_ field: Int) -> ArraySlice<UInt8> {
        guard field < scan.fields.count else { return [] }
        let place = scan.fields[field]
        let raw = bytes[place.start..<place.end]
        return place.hasDoubledQuotes ? Self.singled(raw) : raw
    }

    /// Where a field stands in the piece, without its quotes; `nil` where the record has no such field.
    package func place(of field: Int) -> Range<Int>? {
        guard field < scan.fields.count else { return nil }
        return scan.fields[field].start..<scan.fields[field].end
    }

    /// Whether a field of the present record has the bytes of another reader's.
    package func isSame(_ field: Int, as other: CSVReader) -> Bool {
        let (count, otherCount) = (scan.fields.count, other.scan.fields.count)
        guard field < count, field < otherCount else {
            return field >= count && field >= otherCount
        }
        let (one, two) = (scan.fields[field], other.scan.fields[field])
        guard one.end - one.start == two.end - two.start else { return false }
        let (own, others) = (bytes, other.bytes)
        let left = own.span
        let right = others.span
        for offset in 0..<(one.end - one.start)
        where left[one.start + offset] != right[two.start + offset] {
            return false
        }
        return one.hasDoubledQuotes == two.hasDoubledQuotes
    }

    /// The text of a field, or `nil` where its bytes are not UTF-8.
    package func text(_ field: Int) -> String? {
        guard !isEmpty(field) else { return "" }
        let bytes = bytes(field)
        // Most fields are ASCII, which needs no validation and is decoded at once.
        guard bytes.allSatisfy({ $0 < 0x80 }) else {
            return String(validating: bytes, as: UTF8.self)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// All fields of the record as texts, with what is not UTF-8 replaced.
    package func texts() -> [String] {
        (0..<count).map { String(decoding: bytes($0), as: UTF8.self) }
    }

    private static func singled(_ raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var result: [UInt8] = []
        result.reserveCapacity(raw.count)
        var isSecond = false
        for byte in raw {
            isSecond = byte == CSVDialect.quote && !isSecond
            if !isSecond { result.append(byte) }
        }
        return result[...]
    }
}

/// Where the fields of one record after the other are.
private struct RecordScan {
    /// A field, as offsets into the piece without its quotes.
    struct Field {
        let start: Int
        let end: Int
        let hasDoubledQuotes: Bool

        var isEmpty: Bool { start == end }
    }

    private(set) var line: Int
    private(set) var damagedField: Int?
    private(set) var fields: [Field] = []
    private(set) var start = 0
    private(set) var index = 0
    private let separator: UInt8
    private let hasQuotes: Bool
    private var nextLine: Int

    init(_ dialect: CSVDialect, firstLine: Int) {
        separator = dialect.separator
        hasQuotes = dialect.hasQuotes
        line = firstLine
        nextLine = firstLine
    }

    /// Whether the record is a line of nothing.
    var isBlank: Bool { fields.count == 1 && fields[0].isEmpty && damagedField == nil }

    mutating func read(_ bytes: [UInt8]) {
        fields.removeAll(keepingCapacity: true)
        damagedField = nil
        start = index
        line = nextLine
        var isRecordOver = false
        while !isRecordOver {
            let isQuoted = hasQuotes && index < bytes.count && bytes[index] == CSVDialect.quote
            fields.append(isQuoted ? quoted(bytes) : plain(bytes))
            isRecordOver = endField(bytes)
        }
        nextLine += 1
    }

    private mutating func plain(_ bytes: [UInt8]) -> Field {
        let start = index
        index = CSVDialect.endOfPlain(bytes, from: start, separator)
        return Field(start: start, end: index, hasDoubledQuotes: false)
    }

    private mutating func quoted(_ bytes: [UInt8]) -> Field {
        let start = index + 1
        let content = Self.quotedContent(bytes, from: start)
        nextLine += content.newlines
        let closed = min(content.end + 1, bytes.count)
        index = CSVDialect.endOfPlain(bytes, from: closed, separator)
        if index != closed || content.end == bytes.count { damagedField = fields.count }
        return Field(start: start, end: content.end, hasDoubledQuotes: content.hasDoubledQuotes)
    }

    private static func quotedContent(
        _ array: [UInt8],
        from start: Int
    ) -> (end: Int, newlines: Int, hasDoubledQuotes: Bool) {
        let bytes = array.span
        var at = start
        var newlines = 0
        var hasDoubledQuotes = false
        while at < bytes.count {
            let byte = bytes[at]
            if byte == CSVDialect.newline { newlines += 1 }
            if byte == CSVDialect.quote {
                guard at + 1 < bytes.count, bytes[at + 1] == CSVDialect.quote else { break }
                hasDoubledQuotes = true
                at += 1
            }
            at += 1
        }
        return (at, newlines, hasDoubledQuotes)
    }

    /// Steps over what ends the field; `true` where it ends the record too.
    private mutating func endField(_ bytes: [UInt8]) -> Bool {
        guard index < bytes.count else { return true }
        let byte = bytes[index]
        index += 1
        guard byte != separator else { return false }
        if byte == CSVDialect.carriageReturn, index < bytes.count,
            bytes[index] == CSVDialect.newline
        {
            index += 1
        }
        return true
    }
}
