/// Finds where one segment after the other is in a file.
struct X12Cutter {
    /// A segment that is taken apart, with its bytes as they are.
    struct Cut {
        let parts: [ArraySlice<UInt8>]
        let separators: X12Separators
        let position: X12Position
        /// What an ISA says of itself.
        var header: X12Header?
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let hardBlank: [UInt8] = [0xC2, 0xA0]

    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var count = 0
    private var separators: X12Separators?
    private var hasHeader = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next segment; `nil` at the end.
    mutating func next() throws(X12Damage) -> Cut? {
        skipFiller()
        guard index < bytes.count else { return nil }
        count += 1
        let position = X12Position(segment: count, line: line, offset: index)
        guard X12Header.begins(bytes, at: index) else { return try segment(at: position) }
        let header = try X12Header(bytes, at: position)
        separators = header.separators
        hasHeader = true
        advance(to: header.end)
        return Cut(
            parts: [Array("ISA".utf8)[...]] + header.elements,
            separators: header.separators,
            position: position,
            header: header
        )
    }

    private mutating func segment(at position: X12Position) throws(X12Damage) -> Cut {
        let separators = try known(at: position)
        let end = bytes[index...].firstIndex(of: separators.segment)
        let content = content(index..<(end ?? bytes.count), separators)
        let parts = content.split(separator: separators.element, omittingEmptySubsequences: false)
        guard let id = parts.first, Self.isID(id) else {
            throw X12Damage(
                "Segment \(count) does not begin with an id of two or three capitals and digits.",
                at: position
            )
        }
        guard end != nil || endsFile(id) else {
            throw X12Segment(String(decoding: id, as: UTF8.self), [], position: position)
                .damage("It is not ended, so the file is cut off.")
        }
        advance(to: end.map { $0 + 1 } ?? bytes.count)
        return Cut(parts: parts, separators: separators, position: position)
    }

    /// Where a line ends segments, a second mark before its end is not of the last element.
    private func content(_ range: Range<Int>, _ separators: X12Separators) -> ArraySlice<UInt8> {
        var content = bytes[range]
        guard X12Byte.isLineEnd(separators.segment) else { return content }
        while let last = content.last, last != separators.element,
            X12Byte.isSpace(last) || last == X12Byte.tilde
        {
            content.removeLast()
        }
        return content
    }

    private static func isID(_ id: ArraySlice<UInt8>) -> Bool {
        guard (2...3).contains(id.count), let first = id.first else { return false }
        return X12Byte.isCapital(first)
            && id.allSatisfy { X12Byte.isCapital($0) || X12Byte.isDigit($0) }
    }

    /// Whether a file may end behind the id without what ends a segment.
    private func endsFile(_ id: ArraySlice<UInt8>) -> Bool {
        let last = hasHeader ? ["IEA"] : ["IEA", "GE", "SE"]
        return last.contains(String(decoding: id, as: UTF8.self))
    }

    /// The separators of the last ISA, or what a file without one lets guess.
    private mutating func known(at position: X12Position) throws(X12Damage) -> X12Separators {
        if let separators { return separators }
        let id = bytes[index...].prefix(2)
        guard id.elementsEqual("GS".utf8) || id.elementsEqual("ST".utf8),
            index + 2 < bytes.count, X12Byte.canSeparate(bytes[index + 2])
        else {
            throw X12Damage(
                "Segment 1 is no whole ISA, GS or ST, so the file is no X12 interchange.",
                at: position
            )
        }
        let element = bytes[index + 2]
        let hasTilde = element != X12Byte.tilde && bytes.contains(X12Byte.tilde)
        let hasNewline = bytes.contains(X12Byte.newline)
        let lineEnd = hasNewline ? X12Byte.newline : X12Byte.carriageReturn
        let guessed = X12Separators(
            element: element,
            component: nil,
            segment: hasTilde ? X12Byte.tilde : lineEnd
        )
        separators = guessed
        return guessed
    }

    /// Steps over what stands between segments, also a mark that ends nothing.
    private mutating func skipFiller() {
        while index < bytes.count {
            let byte = bytes[index]
            let isMark =
                separators.map { mark in
                    byte == mark.segment
                        || byte == X12Byte.tilde && X12Byte.isLineEnd(mark.segment)
                } ?? false
            if isMark || X12Byte.isSpace(byte) {
                advance(to: index + 1)
            } else if bytes[index...].starts(with: Self.mark) {
                index += Self.mark.count
            } else if bytes[index...].starts(with: Self.hardBlank) {
                index += Self.hardBlank.count
            } else {
                return
            }
        }
    }

    private mutating func advance(to end: Int) {
        while index < end {
            let byte = bytes[index]
            index += 1
            let isPair = index < bytes.count && bytes[index] == X12Byte.newline
            if byte == X12Byte.newline || byte == X12Byte.carriageReturn && !isPair { line += 1 }
        }
    }
}
