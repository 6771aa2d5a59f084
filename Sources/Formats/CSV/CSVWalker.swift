/// Walks over the bytes of a table from record to record, without reading the fields.
///
/// A newline inside quotes ends no record, so every byte must be looked at, one after the other.
struct CSVWalker: Sendable {
    /// A record that was walked over, as offsets into the bytes.
    struct Record: Sendable {
        var start: Int
        var end: Int
        /// The raw field of the key column; empty where the record has none.
        var key: Range<Int>
        let line: Int
        /// Whether it is a line without a field.
        let isBlank: Bool

        mutating func shift(by count: Int) {
            start -= count
            end -= count
            key = key.lowerBound - count..<key.upperBound - count
        }
    }

    private enum Place { case fieldStart, plain, quoted, quoteInQuoted }

    /// Which field of a record is its key.
    var keyColumn: Int?
    /// The line of the byte that is looked at next.
    private(set) var line = 1

    private let separator: UInt8
    private let hasQuotes: Bool
    private var place = Place.fieldStart
    private var index = 0
    private var column = 0
    private var fieldStart = 0
    private var fieldLine = 1
    private var recordStart = 0
    private var recordLine = 1
    private var key: Range<Int>?

    init(_ dialect: CSVDialect) {
        separator = dialect.separator
        hasQuotes = dialect.hasQuotes
    }

    /// Forgets the first bytes, which were taken away.
    mutating func shift(by count: Int) {
        index -= count
        fieldStart -= count
        recordStart -= count
        key = key.map { $0.lowerBound - count..<$0.upperBound - count }
    }

    /// The next record, or `nil` where the bytes end before it does.
    mutating func next(in bytes: [UInt8], isAtEnd: Bool) throws(CSVDamage) -> Record? {
        while index < bytes.count {
            switch place {
            case .fieldStart where hasQuotes && bytes[index] == CSVDialect.quote:
                place = .quoted
                index += 1
            case .quoteInQuoted where bytes[index] == CSVDialect.quote:
                place = .quoted
                index += 1
            case .quoted:
                skipQuoted(bytes)
            case .fieldStart, .plain, .quoteInQuoted:
                skipPlain(bytes)
                guard index < bytes.count else { break }
                guard bytes[index] != separator else {
                    endField()
                    column += 1
                    index += 1
                    fieldStart = index
                    continue
                }
                let isReturn = bytes[index] == CSVDialect.carriageReturn
                let isLast = index + 1 == bytes.count
                // Whether a newline follows the carriage return is not known yet.
                guard !isReturn || !isLast || isAtEnd else { return nil }
                let isPair = isReturn && !isLast && bytes[index + 1] == CSVDialect.newline
                return endRecord(ending: isPair ? 2 : 1)
            }
            guard index - fieldStart <= CSVCutter.fieldLimit else { throw tooLong }
        }
        guard isAtEnd, recordStart < bytes.count else { return nil }
        guard place != .quoted else { throw neverClosed }
        return endRecord(ending: 0)
    }

    private mutating func skipQuoted(_ array: [UInt8]) {
        let bytes = array.span
        var at = index
        while at < bytes.count, bytes[at] != CSVDialect.quote {
            if bytes[at] == CSVDialect.newline { line += 1 }
            at += 1
        }
        if at < bytes.count {
            place = .quoteInQuoted
            at += 1
        }
        index = at
    }

    private mutating func skipPlain(_ bytes: [UInt8]) {
        index = CSVDialect.endOfPlain(bytes, from: index, separator)
        place = .plain
    }

    private mutating func endField() {
        if column == keyColumn { key = fieldStart..<index }
        place = .fieldStart
        fieldLine = line
    }

    private mutating func endRecord(ending count: Int) -> Record {
        endField()
        let isBlank = column == 0 && index == fieldStart
        index += count
        let record = Record(
            start: recordStart,
            end: index,
            key: key ?? recordStart..<recordStart,
            line: recordLine,
            isBlank: isBlank
        )
        line += 1
        recordStart = index
        recordLine = line
        fieldStart = index
        fieldLine = line
        column = 0
        key = nil
        return record
    }

    private var tooLong: CSVDamage {
        CSVDamage(
            message:
                "The field that starts here has more than 1 MiB; its closing quote may be missing.",
            line: fieldLine,
            field: column + 1
        )
    }

    private var neverClosed: CSVDamage {
        CSVDamage(
            message: "The quote that opens this field is never closed.",
            line: fieldLine,
            field: column + 1
        )
    }
}
