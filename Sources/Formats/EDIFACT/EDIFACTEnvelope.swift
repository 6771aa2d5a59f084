/// Puts the messages of an interchange together, and checks what its service segments say of them.
struct EDIFACTEnvelope {
    private let header: EDIFACTSegment
    private let marks: EDIFACTMarks
    private var notices: [EDIFACTNotice] = []
    private var messages: [EDIFACTMessage] = []
    private var open: (header: EDIFACTSegment, segments: [EDIFACTSegment])?
    private var group: (header: EDIFACTSegment, firstMessage: Int)?
    private var groupCount = 0
    private var last: EDIFACTSegment
    private var isEnded = false

    /// Begins with UNB.
    init(_ header: EDIFACTSegment, _ marks: EDIFACTMarks) {
        self.header = header
        self.marks = marks
        last = header
        lookThrough(header)
    }

    mutating func report(
        _ code: EDIFACTNotice.Code,
        _ segment: EDIFACTSegment,
        _ predicate: String
    ) {
        notices.append(EDIFACTNotice(code, segment, predicate))
    }

    /// Takes the next segment.
    mutating func take(_ segment: EDIFACTSegment) {
        lookThrough(segment)
        last = segment
        guard !isEnded else {
            return report(.misplaced, segment, "stands behind segment UNZ and is left out.")
        }
        switch segment.tag {
        case "UNG":
            leaveGroup()
            group = (segment, messages.count)
            groupCount += 1
        case "UNH":
            leaveMessage()
            open = (segment, [])
        case "UNT": endMessage(segment)
        case "UNE": endGroup(segment)
        case "UNZ": end(segment)
        default:
            guard open != nil else {
                return report(.misplaced, segment, "stands outside a message and is left out.")
            }
            open?.segments.append(segment)
        }
    }

    /// The interchange, behind its last segment.
    mutating func closed() -> EDIFACTInterchange {
        if !isEnded {
            leaveGroup()
            report(
                .interchangeUnended,
                last,
                "is the last of its interchange, which has no segment UNZ and may be cut off."
            )
        }
        return EDIFACTInterchange(header, marks, messages, notices)
    }

    private mutating func endMessage(_ trailer: EDIFACTSegment) {
        guard let (header, segments) = open else {
            return report(.misplaced, trailer, "ends a message where none is open.")
        }
        open = nil
        messages.append(EDIFACTMessage(header, segments))
        check(.segmentCount, trailer, "segment count", is: segments.count + 2)
        check(.messageReference, trailer, repeats: header, header[1, 1])
    }

    /// Ends a message that no UNT ends.
    private mutating func leaveMessage() {
        guard let (header, segments) = open else { return }
        open = nil
        messages.append(EDIFACTMessage(header, segments))
        report(
            .messageUnended,
            header,
            "begins a message that no segment UNT ends, so it may be cut off."
        )
    }

    private mutating func endGroup(_ trailer: EDIFACTSegment) {
        leaveMessage()
        guard let (header, firstMessage) = group else {
            return report(.misplaced, trailer, "ends a group where none is open.")
        }
        group = nil
        check(.groupCount, trailer, "message count", is: messages.count - firstMessage)
        check(.groupReference, trailer, repeats: header, header[5, 1])
    }

    /// Ends a group that no UNE ends.
    private mutating func leaveGroup() {
        leaveMessage()
        guard let (header, _) = group else { return }
        group = nil
        report(.groupUnended, header, "begins a group that no segment UNE ends.")
    }

    private mutating func end(_ trailer: EDIFACTSegment) {
        leaveGroup()
        isEnded = true
        if groupCount > 0 {
            check(.interchangeCount, trailer, "group count", is: groupCount)
        } else {
            check(.interchangeCount, trailer, "message count", is: messages.count)
        }
        check(.interchangeReference, trailer, repeats: header, header[5, 1])
    }

    private mutating func check(
        _ code: EDIFACTNotice.Code,
        _ trailer: EDIFACTSegment,
        _ what: String,
        is count: Int
    ) {
        let stated = Self.number(trailer[1, 1])
        guard stated != String(count) else { return }
        let claim = stated.map { "a \(what) of \($0)" } ?? "no \(what)"
        report(code, trailer, "states \(claim), and the right one is \(count).")
    }

    private mutating func check(
        _ code: EDIFACTNotice.Code,
        _ trailer: EDIFACTSegment,
        repeats header: EDIFACTSegment,
        _ reference: String
    ) {
        let repeated = trailer[2, 1]
        guard repeated != reference else { return }
        // Zeros before a number are added and lost on the way.
        if let number = Self.number(reference), number == Self.number(repeated) { return }
        report(code, trailer, "does not repeat the reference of its segment \(header.tag).")
    }

    /// A whole number without the zeros before it, or `nil` where the text is none.
    private static func number(_ text: String) -> String? {
        guard !text.isEmpty, text.utf8.count <= 35, text.utf8.allSatisfy(EDIFACTByte.isDigit) else {
            return nil
        }
        let digits = text.drop { $0 == "0" }
        return digits.isEmpty ? "0" : String(digits)
    }

    /// Reports what is in a segment's texts and never should be.
    private mutating func lookThrough(_ segment: EDIFACTSegment) {
        var found: Set<EDIFACTNotice.Code> = []
        for scalar in segment.elements.joined().lazy.map(\.unicodeScalars).joined() {
            switch scalar {
            case "\n", "\r": found.insert(.lineEnd)
            case "\u{FFFD}": found.insert(.lostLetter)
            default: if EDIFACTWriter.isControl(scalar) { found.insert(.controlCharacter) }
            }
        }
        if found.contains(.lineEnd) {
            report(.lineEnd, segment, "has a line's end in a text, so it may lack its own end.")
        }
        if found.contains(.controlCharacter) {
            report(.controlCharacter, segment, "has a control character in a text.")
        }
        if found.contains(.lostLetter) {
            report(.lostLetter, segment, "has letters that were lost before they came here.")
        }
    }
}
