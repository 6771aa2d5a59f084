import PipelineKit
import X12Format

/// A 997 while it is read: what a partner's system makes of a group that it was sent.
struct GroupReceipt {
    private var sequence: Int?
    private var verdict: Receipt.Verdict?
    private var parts: [Receipt.Part] = []
    private var errors: [Receipt.Failure] = []
    private var set = 0
    private var segment = ""
    private var position = 0

    mutating func read(_ segment: X12Segment) throws(X12Damage) {
        switch segment.id {
        case "AK1": sequence = try number(2, of: segment)
        case "AK2":
            set = try number(2, of: segment)
            (self.segment, position) = ("", 0)
        case "AK3":
            self.segment = segment[1]
            position = try number(2, of: segment)
            fail(segment[4])
        case "AK4": fail(segment[3], element: Int(segment[1].prefix { $0.isNumber }))
        case "AK5":
            parts.append(Receipt.Part(place: set, verdict: Self.verdict(of: segment[1])))
            for place in 2...6 { failSet(segment[place]) }
        case "AK9":
            verdict = Self.verdict(of: segment[1])
            set = 0
            for place in 5...9 { failSet(segment[place]) }
        default: return
        }
    }

    private func number(_ element: Int, of segment: X12Segment) throws(X12Damage) -> Int {
        guard let number = X12ControlNumber(segment[element]).number else {
            throw segment.damage("Element \(element) is no number.")
        }
        return number
    }

    private mutating func failSet(_ code: String) {
        (segment, position) = ("", 0)
        fail(code)
    }

    private mutating func fail(_ code: String, element: Int? = nil) {
        guard !code.isEmpty else { return }
        errors.append(
            Receipt.Failure(
                place: set,
                segment: segment,
                position: position,
                element: element,
                code: code
            )
        )
    }

    /// What a TA1 says of a whole interchange.
    static func receipt(of segment: X12Segment) throws(X12Damage) -> Receipt {
        guard let sequence = X12ControlNumber(segment[1]).number else {
            throw segment.damage("Element 1 is no number.")
        }
        let code = segment[5]
        let error = Receipt.Failure(place: 0, segment: "", position: 0, element: nil, code: code)
        return Receipt(
            sequence: sequence,
            verdict: verdict(of: segment[4]),
            errors: ["", "000"].contains(code) ? [] : [error]
        )
    }

    /// Data elements 715 and 717: what becomes of the group, or of a set.
    private static func verdict(of code: String) -> Receipt.Verdict {
        switch code {
        case "A": .accepted
        case "E": .acceptedWithErrors
        case "P": .partlyAccepted
        case "R", "M", "W", "X": .rejected
        default: .unreadable
        }
    }

    func receipt(_ set: X12Set) throws(X12Damage) -> Receipt {
        guard let sequence, let verdict else {
            throw X12Damage(
                message: "The set 997 has no AK1 or no AK9, and so may be cut off.",
                line: set.position.line
            )
        }
        return Receipt(sequence: sequence, verdict: verdict, parts: parts, errors: errors)
    }
}
