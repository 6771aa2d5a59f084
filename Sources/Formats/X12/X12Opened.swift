/// A set whose SE was not met yet.
struct X12OpenSet {
    let header: X12Segment
    var segments: [X12Segment] = []
}

/// A group whose GE was not met yet.
struct X12OpenGroup {
    /// GS, unless a set came without one.
    let header: X12Segment?
    let position: X12Position
    var sets: [X12Set] = []
    var numbers: [X12ControlNumber: X12Position] = [:]
}

/// An interchange to which segments may still be added.
struct X12OpenInterchange {
    /// ISA, unless the file has none.
    let header: X12Segment?
    let first: X12Segment
    let separators: X12Separators
    var groups: [X12Group] = []
    var numbers: [X12ControlNumber: X12Position] = [:]
    var receipts: [X12Segment] = []
    var isEnded = false
}

extension X12Set {
    init(_ open: X12OpenSet, _ group: X12Segment?, _ interchange: X12Segment?, lastSegment: Int) {
        code = X12Text.trimmed(open.header[1])
        controlNumber = X12ControlNumber(open.header[2])
        version = X12Text.trimmed(group?[8] ?? "")
        sender = X12Text.trimmed(interchange?[6] ?? "")
        receiver = X12Text.trimmed(interchange?[8] ?? "")
        segments = open.segments
        position = open.header.position
        self.lastSegment = lastSegment
    }
}

extension X12Group {
    init(_ open: X12OpenGroup) {
        func text(_ element: Int) -> String { X12Text.trimmed(open.header?[element] ?? "") }
        functionalID = text(1)
        sender = text(2)
        receiver = text(3)
        controlNumber = X12ControlNumber(text(6))
        version = text(8)
        sets = open.sets
        position = open.position
    }
}

extension X12Interchange {
    init(_ open: X12OpenInterchange, _ notices: [X12Notice]) {
        func text(_ element: Int) -> String { X12Text.trimmed(open.header?[element] ?? "") }
        senderQualifier = text(5)
        sender = text(6)
        receiverQualifier = text(7)
        receiver = text(8)
        date = text(9)
        time = text(10)
        version = text(12)
        controlNumber = X12ControlNumber(text(13))
        isTest = text(15) == "T"
        separators = open.separators
        groups = open.groups
        receipts = open.receipts
        self.notices = notices
        position = open.first.position
    }
}

/// A segment as texts, with what is wrong about its letters.
struct X12Decoded {
    let segment: X12Segment
    private(set) var notices: [X12Notice] = []

    init(_ cut: X12Cutter.Cut) {
        let texts = cut.parts.compactMap { String(validating: $0, as: UTF8.self) }
        let isUTF8 = texts.count == cut.parts.count
        let all = isUTF8 ? texts : cut.parts.map(Self.latin)
        let id = all.first ?? ""
        segment = X12Segment(id, Array(all.dropFirst()), position: cut.position)
        if !isUTF8 {
            report(.otherLetters, "It is no UTF-8, and was read as ISO 8859-1.")
        }
        lookThrough(cut.separators)
    }

    private static func latin(_ bytes: ArraySlice<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }

    private mutating func report(_ code: X12Notice.Code, _ sentence: String) {
        notices.append(X12Notice(code, segment, sentence))
    }

    private mutating func report(_ code: X12Notice.Code, _ element: Int, _ predicate: String) {
        notices.append(X12Notice(code, segment, element: element, predicate))
    }

    /// Reports the first line's end and the first other control character.
    private mutating func lookThrough(_ separators: X12Separators) {
        var (lineEnd, control): (Int?, Int?) = (nil, nil)
        for (index, text) in segment.elements.enumerated() {
            for scalar in text.unicodeScalars where X12Text.isControl(scalar) {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                if separators.contains(byte) { continue }
                if X12Byte.isLineEnd(byte) {
                    lineEnd = lineEnd ?? index + 1
                } else {
                    control = control ?? index + 1
                }
            }
        }
        if let lineEnd {
            report(.lineEnd, lineEnd, "holds a line's end, so the segment may lack its own end.")
        }
        if let control { report(.controlCharacter, control, "holds a control character.") }
    }
}
