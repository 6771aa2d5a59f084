/// What is wrong with an interchange that was read all the same.
package struct X12Notice: Hashable, Sendable {
    /// The kinds of it.
    package enum Code: String, CaseIterable, Hashable, Sendable {
        /// ISA does not have the 106 bytes that the standard gives it.
        case headerLength
        /// ISA16 names no component separator, or one that separates something else.
        case componentSeparator
        /// The file begins with a group or a set, and no ISA says who sends it.
        case interchangeUnbegun
        /// The interchange has no IEA, and so may be cut off.
        case interchangeUnended
        /// IEA01 states another number of groups than there are.
        case groupCount
        /// IEA02 does not repeat ISA13.
        case interchangeControl
        /// ISA13 repeats that of an earlier interchange in the file between the same two.
        case interchangeRepeated
        /// A set stands in no group.
        case groupUnbegun
        /// A group has no GE.
        case groupUnended
        /// GE01 states another number of sets than there are.
        case setCount
        /// GE02 does not repeat GS06.
        case groupControl
        /// GS06 repeats that of an earlier group in the interchange.
        case groupRepeated
        /// A set has no SE.
        case setUnended
        /// SE01 states another number of segments than there are.
        case segmentCount
        /// SE02 does not repeat ST02.
        case setControl
        /// ST02 repeats that of an earlier set in the group.
        case setRepeated
        /// GS01 does not fit ST01.
        case functionalID
        /// CTT01 states another number of lines, or of levels in an 856, than there are.
        case lineCount
        /// A segment stands where none of its kind belongs, and is left out.
        case misplaced
        /// A segment is no UTF-8, and was read as ISO 8859-1.
        case otherLetters
        /// A text holds a line's end, perhaps because its segment is not ended.
        case lineEnd
        /// A text holds a control character other than a line's end.
        case controlCharacter
    }

    /// Which kind it is.
    package let code: Code
    /// The segment that it is about.
    package let position: X12Position
    /// The element, counted from one, where it is about one.
    package let element: Int?
    /// What is wrong, as a full sentence that names segment and element, and repeats no text.
    package let message: String

    init(_ code: Code, _ segment: X12Segment, _ sentence: String) {
        self.code = code
        position = segment.position
        element = nil
        message = "\(segment.name): \(sentence)"
    }

    init(_ code: Code, _ segment: X12Segment, element: Int, _ predicate: String) {
        self.code = code
        position = segment.position
        self.element = element
        message = "\(segment.name): Element \(element) \(predicate)"
    }
}

extension Set<X12Notice.Code> {
    /// The kinds by which parts of a file are lost or contradict each other.
    package static let contradictions: Set<X12Notice.Code> = cuts.union([
        .interchangeUnbegun, .groupCount, .interchangeControl, .groupUnbegun, .setCount,
        .groupControl, .segmentCount, .setControl, .lineCount,
    ])

    /// The kinds by which a part of a file may be missing.
    package static let cuts: Set<X12Notice.Code> = [
        .interchangeUnended, .groupUnended, .setUnended, .misplaced,
    ]
}
