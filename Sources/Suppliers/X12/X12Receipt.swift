import PipelineKit
import X12Format

/// A 997 while it is read: what a partner's system makes of a group that it was sent.
struct GroupReceipt {
    private var sequence: Int?
    private var verdict: Receipt.Verdict?
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
            let codes = (2...6).map { segment[$0] }.filter { !$0.isEmpty }
            // A set that is not accepted is named even where nobody says why.
            let isTold = segment[1] == "A" || errors.last?.place == set
            for code in codes.isEmpty && !isTold ? [segment[1]] : codes { failSet(code) }
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

    /// Data element 715: what becomes of the group.
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
        return Receipt(sequence: sequence, verdict: verdict, errors: errors)
    }
}
