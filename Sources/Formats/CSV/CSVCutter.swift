/// Cuts a table into pieces of whole records, so that the pieces can be read on any core.
///
/// Records that follow each other with an equal value in one column (the lines of one order) stay in one
/// piece, and those that have none stay with the record before them.
package struct CSVCutter: Sendable {
    /// The most bytes a field may have.
    package static let fieldLimit = 1 << 20
    /// The most bytes that may have to stay together.
    package static let pieceLimit = 1 << 26

    private let pieceSize: Int
    private var walker: CSVWalker
    private var buffer: [UInt8] = []
    private var pieceLine = 1
    private var previous: CSVWalker.Record?
    private var isAtStart = true
    private var isAtEnd = false

    /// Starts at the front of a file; pieces are a little larger than `pieceSize`.
    package init(_ dialect: CSVDialect, pieceSize: Int = 1 << 20) {
        self.pieceSize = pieceSize
        walker = CSVWalker(dialect)
    }

    /// Takes the first record, or `nil` where the file is empty.
    ///
    /// `read` appends the next bytes of the file, and none at its end.
    package mutating func header(read: (inout [UInt8]) throws -> Void) throws -> CSVPiece? {
        while true {
            if let record = try walker.next(in: buffer, isAtEnd: isAtEnd) {
                return take(record.end, nextLine: walker.line)
            }
            guard !isAtEnd else { return nil }
            try fill(read)
        }
    }

    /// Takes the next piece, or `nil` at the end; records with equal fields in `column` stay together.
    package mutating func next(
        keepingTogether column: Int? = nil,
        read: (inout [UInt8]) throws -> Void
    ) throws -> CSVPiece? {
        walker.keyColumn = column
        while true {
            while let record = try walker.next(in: buffer, isAtEnd: isAtEnd) {
                // A blank line belongs to whatever stands around it.
                guard !record.isBlank else { continue }
                let startsGroup = startsGroup(record)
                if !unquoted(record.key).isEmpty { previous = record }
                if startsGroup, record.start >= pieceSize {
                    return take(record.start, nextLine: record.line)
                }
            }
            guard !isAtEnd else {
                return buffer.isEmpty ? nil : take(buffer.count, nextLine: walker.line)
            }
            try fill(read)
        }
    }

    private func startsGroup(_ record: CSVWalker.Record) -> Bool {
        guard walker.keyColumn != nil else { return true }
        let key = unquoted(record.key)
        guard !key.isEmpty else { return false }
        return previous.map { !key.elementsEqual(unquoted($0.key)) } ?? true
    }

    /// A field without the quotes around it: an export may quote a value in one row and not in the next.
    private func unquoted(_ field: Range<Int>) -> ArraySlice<UInt8> {
        let raw = buffer[field]
        let isQuoted =
            raw.count > 1 && raw.first == CSVDialect.quote && raw.last == CSVDialect.quote
        return isQuoted ? raw.dropFirst().dropLast() : raw
    }

    private mutating func take(_ count: Int, nextLine: Int) -> CSVPiece {
        let piece = CSVPiece(bytes: Array(buffer[..<count]), firstLine: pieceLine)
        buffer.removeFirst(count)
        walker.shift(by: count)
        previous?.shift(by: count)
        // The record before the cut is gone; only one after it can be compared with.
        if let start = previous?.start, start < 0 { previous = nil }
        pieceLine = nextLine
        return piece
    }

    private mutating func fill(_ read: (inout [UInt8]) throws -> Void) throws {
        // A byte order mark may come in portions.
        repeat {
            let before = buffer.count
            try read(&buffer)
            isAtEnd = buffer.count == before
        } while isAtStart && buffer.count < CSVPiece.byteOrderMark.count && !isAtEnd
        if isAtStart, buffer.starts(with: CSVPiece.byteOrderMark) { buffer.removeFirst(3) }
        isAtStart = false
        guard buffer.count <= Self.pieceLimit else {
            throw CSVDamage(
                message: "The records from here on belong together and have more than 64 MiB.",
                line: pieceLine,
                field: 1
            )
        }
    }
}
