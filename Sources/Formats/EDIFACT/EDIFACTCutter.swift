/// Finds where one segment after the other is in a file.
struct EDIFACTCutter {
    /// A segment that is not taken apart yet.
    struct Cut {
        let bytes: ArraySlice<UInt8>
        let marks: EDIFACTMarks
        let position: EDIFACTPosition

        /// Whether it begins an interchange.
        var isHeader: Bool { bytes.starts(with: EDIFACTCutter.header) }
    }

    private static let header = Array("UNB".utf8)
    private static let advice = Array("UNA".utf8)
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var count = 0
    private var marks = EDIFACTMarks()

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next segment, without the mark that ends it.
    mutating func next() throws(EDIFACTDamage) -> Cut? {
        skipFiller()
        if isAt(Self.advice) {
            try takeAdvice()
            skipFiller()
        } else if isAt(Self.header) {
            // An advice holds for one interchange.
            marks = EDIFACTMarks()
        }
        guard index < bytes.count else { return nil }
        count += 1
        let position = place
        try checkTag(position)
        let start = index
        try skipSegment(position)
        var end = index - 1
        // Of two characters that end a line, one was taken for the mark.
        if marks.segment == EDIFACTByte.newline, bytes[end - 1] == EDIFACTByte.carriageReturn {
            end -= 1
        }
        return Cut(bytes: bytes[start..<end], marks: marks, position: position)
    }

    private var place: EDIFACTPosition { EDIFACTPosition(segment: count, line: line) }

    private func isAt(_ word: [UInt8]) -> Bool { bytes[index...].starts(with: word) }

    private mutating func advance() {
        let byte = bytes[index]
        index += 1
        let isPair = index < bytes.count && bytes[index] == EDIFACTByte.newline
        if byte == EDIFACTByte.newline || byte == EDIFACTByte.carriageReturn && !isPair {
            line += 1
        }
    }

    /// Steps over what stands between segments, also a mark that ends nothing.
    private mutating func skipFiller() {
        while index < bytes.count {
            if isAt(Self.mark) {
                index += Self.mark.count
            } else if EDIFACTByte.isFiller(bytes[index]) || bytes[index] == marks.segment {
                advance()
            } else {
                return
            }
        }
    }

    private mutating func takeAdvice() throws(EDIFACTDamage) {
        let start = index + Self.advice.count
        guard start + 6 <= bytes.count else {
            throw EDIFACTDamage(
                "Segment UNA on line \(line) ends before all marks are named.",
                at: EDIFACTPosition(segment: count + 1, line: line)
            )
        }
        guard let named = EDIFACTMarks(advice: bytes[start..<(start + 6)]) else {
            throw EDIFACTDamage(
                "Segment UNA on line \(line) names marks that cannot be told from each other "
                    + "or from letters.",
                at: EDIFACTPosition(segment: count + 1, line: line)
            )
        }
        marks = named
        while index < start + 6 { advance() }
    }

    private func checkTag(_ position: EDIFACTPosition) throws(EDIFACTDamage) {
        guard count > 1 || isAt(Self.header) else {
            throw EDIFACTDamage(
                "The file does not begin with segment UNB, so it is no EDIFACT interchange.",
                at: position
            )
        }
        let tag = bytes[index...].prefix(3)
        let end = bytes[index...].dropFirst(3).first
        guard tag.allSatisfy({ EDIFACTByte.isCapital($0) || EDIFACTByte.isDigit($0) }),
            end == nil || end == marks.element || end == marks.segment
        else {
            throw EDIFACTDamage(
                "Segment number \(count) of the file does not begin with a tag of three letters.",
                at: position
            )
        }
    }

    private mutating func skipSegment(_ position: EDIFACTPosition) throws(EDIFACTDamage) {
        var isReleased = false
        while index < bytes.count {
            let byte = bytes[index]
            advance()
            guard isReleased || byte != marks.segment else { return }
            isReleased = !isReleased && byte == marks.release
        }
        throw EDIFACTDamage(
            "Segment number \(count) of the file is not ended, so the file is cut off.",
            at: position
        )
    }
}
