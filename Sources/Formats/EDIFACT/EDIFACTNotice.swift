/// What is wrong with an interchange that was read all the same.
package struct EDIFACTNotice: Hashable, Sendable {
    /// The kinds of it.
    package enum Code: String, CaseIterable, Hashable, Sendable {
        /// UNT states another number of segments than there are.
        case segmentCount
        /// UNT does not repeat the reference of UNH.
        case messageReference
        /// A message has no UNT.
        case messageUnended
        /// UNE states another number of messages than there are.
        case groupCount
        /// UNE does not repeat the reference of UNG.
        case groupReference
        /// A group has no UNE.
        case groupUnended
        /// UNZ states another number of messages or groups than there are.
        case interchangeCount
        /// UNZ does not repeat the reference of UNB.
        case interchangeReference
        /// The interchange has no UNZ, and so may be cut off.
        case interchangeUnended
        /// A segment stands where none of its kind belongs, and is left out.
        case misplaced
        /// The letters are written in another way than UNB says.
        case otherLetters
        /// A text holds U+FFFD in the place of a letter that was lost before.
        case lostLetter
        /// A text holds a line's end, perhaps because a segment is not ended.
        case lineEnd
        /// A text holds a control character other than a line's end.
        case controlCharacter
    }

    /// Which kind it is.
    package let code: Code
    /// The segment that it is about.
    package let position: EDIFACTPosition
    /// What is wrong, as a full sentence that repeats nothing of the texts.
    package let message: String

    init(_ code: Code, _ segment: EDIFACTSegment, _ predicate: String) {
        self.code = code
        position = segment.position
        message = "\(segment.name) \(predicate)"
    }
}

extension Set<EDIFACTNotice.Code> {
    /// The kinds by which a part of a file may be missing.
    package static let cuts: Set<EDIFACTNotice.Code> = [
        .messageUnended, .groupUnended, .interchangeUnended, .misplaced,
    ]

    /// The kinds that say that an interchange is not what its trailers say of it.
    package static let contradictions = cuts.union([
        .segmentCount, .messageReference, .groupCount, .groupReference, .interchangeCount,
        .interchangeReference,
    ])
}

/// What keeps bytes from being read as EDIFACT, or an interchange from being written.
package struct EDIFACTDamage: Error, Hashable, Sendable {
    /// What is wrong, as a full sentence that repeats nothing of the texts.
    package let message: String
    /// The segment, counted from one in the file; nought where it was in no file.
    package let segment: Int
    /// The line, counted from one; nought where the segment was in no file.
    package let line: Int

    /// What is wrong, and the segment that it is about.
    package init(_ message: String, at position: EDIFACTPosition) {
        self.message = message
        segment = position.segment
        line = position.line
    }
}
