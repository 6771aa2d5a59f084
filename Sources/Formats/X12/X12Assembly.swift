/// Puts sets, groups and interchanges together, and checks what their envelopes say of them.
struct X12Assembly {
    /// By what an interchange is told from others.
    private struct Key: Hashable {
        let sender: String
        let receiver: String
        let number: X12ControlNumber
    }

    private var done: [X12Interchange] = []
    private var numbers: [Key: X12Position] = [:]
    private var interchange: X12OpenInterchange?
    private var group: X12OpenGroup?
    private var set: X12OpenSet?
    private var notices: [X12Notice] = []

    /// Takes the next segment of the file.
    mutating func take(_ cut: X12Cutter.Cut) {
        let decoded = X12Decoded(cut)
        let segment = decoded.segment
        if let header = cut.header {
            begin(segment, header)
        } else if interchange == nil {
            interchange = X12OpenInterchange(
                header: nil,
                first: segment,
                separators: cut.separators
            )
            notices.append(X12Notice(.interchangeUnbegun, segment, "No ISA stands before it."))
        }
        notices += decoded.notices
        guard cut.header == nil else { return }
        guard interchange?.isEnded == false else {
            return report(.misplaced, segment, "It stands behind IEA and is left out.")
        }
        switch segment.id {
        case "GS": begin(group: segment)
        case "ST": begin(set: segment)
        case "SE": end(set: segment)
        case "GE": end(group: segment)
        case "IEA": end(interchange: segment)
        case "TA1" where set == nil && group == nil: interchange?.receipts.append(segment)
        default:
            guard set != nil else {
                return report(.misplaced, segment, "It stands outside of a set and is left out.")
            }
            set?.segments.append(segment)
        }
    }

    /// All interchanges, behind the last segment.
    mutating func closed() -> [X12Interchange] {
        leaveInterchange()
        return done
    }

    // MARK: Interchanges

    private mutating func begin(_ segment: X12Segment, _ header: X12Header) {
        leaveInterchange()
        interchange = X12OpenInterchange(
            header: segment,
            first: segment,
            separators: header.separators
        )
        if let fault = header.componentFault {
            report(.componentSeparator, segment, element: 16, fault)
        } else if !header.isOfStandardLength {
            report(.headerLength, segment, "It has not the 106 bytes of the standard.")
        }
        let key = Key(
            sender: X12Text.trimmed(segment[6]),
            receiver: X12Text.trimmed(segment[8]),
            number: X12ControlNumber(segment[13])
        )
        guard let earlier = numbers.updateValue(segment.position, forKey: key) else { return }
        let place = "segment \(earlier.segment) (ISA)"
        report(.interchangeRepeated, segment, element: 13, "repeats that of \(place).")
    }

    private mutating func end(interchange trailer: X12Segment) {
        leaveGroup()
        interchange?.isEnded = true
        check(.groupCount, trailer, of: "groups", is: interchange?.groups.count ?? 0)
        guard let header = interchange?.header else { return }
        check(.interchangeControl, trailer, repeats: header, 13)
    }

    /// Finishes the interchange, which may lack its IEA.
    private mutating func leaveInterchange() {
        guard interchange != nil else { return }
        leaveGroup()
        if let open = interchange, let header = open.header, !open.isEnded {
            report(
                .interchangeUnended,
                header,
                "No IEA ends its interchange, so it may be cut off."
            )
        }
        if let open = interchange { done.append(X12Interchange(open, notices)) }
        interchange = nil
        notices = []
    }

    // MARK: Groups

    private mutating func begin(group segment: X12Segment) {
        leaveGroup()
        group = X12OpenGroup(header: segment, position: segment.position)
        let number = X12ControlNumber(segment[6])
        guard let earlier = interchange?.numbers.updateValue(segment.position, forKey: number)
        else { return }
        let place = "segment \(earlier.segment) (GS)"
        report(.groupRepeated, segment, element: 6, "repeats that of \(place).")
    }

    private mutating func end(group trailer: X12Segment) {
        leaveSet()
        guard let open = group else {
            return report(.misplaced, trailer, "It ends a group where none is open.")
        }
        check(.setCount, trailer, of: "sets", is: open.sets.count)
        if let header = open.header { check(.groupControl, trailer, repeats: header, 6) }
        close(open)
    }

    private mutating func leaveGroup() {
        leaveSet()
        guard let open = group else { return }
        if let header = open.header {
            report(.groupUnended, header, "No GE ends its group.")
        }
        close(open)
    }

    private mutating func close(_ open: X12OpenGroup) {
        interchange?.groups.append(X12Group(open))
        group = nil
    }

    // MARK: Sets

    private mutating func begin(set segment: X12Segment) {
        leaveSet()
        if group == nil {
            group = X12OpenGroup(header: nil, position: segment.position)
            if interchange?.header != nil {
                report(.groupUnbegun, segment, "It begins a set that stands in no group.")
            }
        }
        set = X12OpenSet(header: segment)
        if let header = group?.header, let due = X12SetKind.functionalID(of: segment[1]),
            X12Text.trimmed(header[1]) != due
        {
            let place = "segment \(header.position.segment) (GS), which should be \(due)"
            report(.functionalID, segment, element: 1, "does not fit element 1 of \(place).")
        }
        let number = X12ControlNumber(segment[2])
        if let earlier = group?.numbers.updateValue(segment.position, forKey: number) {
            let place = "segment \(earlier.segment) (ST)"
            report(.setRepeated, segment, element: 2, "repeats that of \(place).")
        }
    }

    private mutating func end(set trailer: X12Segment) {
        guard let open = set else {
            return report(.misplaced, trailer, "It ends a set where none is open.")
        }
        check(.segmentCount, trailer, of: "segments", is: open.segments.count + 2)
        check(.setControl, trailer, repeats: open.header, 2)
        close(open, lastSegment: trailer.position.segment)
    }

    private mutating func leaveSet() {
        guard let open = set else { return }
        report(.setUnended, open.header, "No SE ends its set, so it may be cut off.")
        let last = open.segments.last ?? open.header
        close(open, lastSegment: last.position.segment)
    }

    private mutating func close(_ open: X12OpenSet, lastSegment: Int) {
        let lines = X12SetKind.counted(in: open.header[1]) ?? ""
        if !lines.isEmpty, let totals = open.segments.last(where: { $0.id == "CTT" }) {
            let count = open.segments.count { $0.id == lines }
            check(.lineCount, totals, of: "\(lines) segments", is: count)
        }
        let complete = X12Set(
            open,
            group?.header,
            interchange?.header,
            lastSegment: lastSegment
        )
        group?.sets.append(complete)
        set = nil
    }

    // MARK: Notices

    private mutating func report(
        _ code: X12Notice.Code,
        _ segment: X12Segment,
        _ sentence: String
    ) {
        notices.append(X12Notice(code, segment, sentence))
    }

    private mutating func report(
        _ code: X12Notice.Code,
        _ segment: X12Segment,
        element: Int,
        _ predicate: String
    ) {
        notices.append(X12Notice(code, segment, element: element, predicate))
    }

    private mutating func check(
        _ code: X12Notice.Code,
        _ segment: X12Segment,
        of what: String,
        is count: Int
    ) {
        let stated = X12ControlNumber(segment[1])
        guard stated != X12ControlNumber(String(count)) else { return }
        let claim = stated.number.map { "states \($0)" } ?? "states no number of"
        report(code, segment, element: 1, "\(claim) \(what), and the right number is \(count).")
    }

    private mutating func check(
        _ code: X12Notice.Code,
        _ trailer: X12Segment,
        repeats header: X12Segment,
        _ element: Int
    ) {
        guard X12ControlNumber(trailer[2]) != X12ControlNumber(header[element]) else { return }
        let place = "segment \(header.position.segment) (\(header.id))"
        report(code, trailer, element: 2, "does not repeat element \(element) of \(place).")
    }
}
