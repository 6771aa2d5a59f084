/// One segment of an X12 file: an id and its elements.
package struct X12Segment: Hashable, Sendable {
    /// Such as `PO1`.
    package let id: String
    /// The elements behind the id.
    package let elements: [String]
    /// Which segment of the file it is, counted from one.
    package let place: Int
    /// The line on which it starts, counted from one.
    package let line: Int

    /// Creates a segment that is to be written.
    package init(_ id: String, _ elements: [String], place: Int = 0, line: Int = 0) {
        self.id = id
        self.elements = elements
        self.place = place
        self.line = line
    }

    /// An element by its number in the standard, which counts from one; empty where there is none.
    package subscript(element: Int) -> String {
        element >= 1 && element <= elements.count ? elements[element - 1] : ""
    }

    /// A damage of this segment.
    package func damage(_ message: String) -> X12Damage {
        X12Damage(message: "Segment \(place) (\(id)): \(message)", line: line)
    }
}

/// What makes bytes no X12 file, or a segment none that can be written.
package struct X12Damage: Error, Hashable, Sendable {
    /// What is wrong, with the segment, as a full sentence.
    package let message: String
    /// The line, counted from one.
    package let line: Int

    /// Creates a damage.
    package init(message: String, line: Int) {
        self.message = message
        self.line = line
    }
}

/// One transaction set with the envelope around it.
package struct X12Set: Hashable, Sendable {
    /// Such as `850`.
    package let code: String
    /// The control number of the interchange.
    package let control: Int
    /// The version of the group, such as `004010`.
    package let version: String
    /// The id of the sender.
    package let sender: String
    /// The id of the receiver.
    package let receiver: String
    /// The segments between ST and SE.
    package let segments: [X12Segment]
}

/// The element table of the segments that purchase orders are made of, 004010 and 005010 alike.
///
/// Source: the element dictionaries of both releases. An element is `min-max`, with `!` where it is
/// mandatory.
package enum X12Elements {
    private static let table = """
        BEG 2-2! 2-2! 1-22! 1-30 8-8!
        REF 2-3! 1-30 1-80
        TD5 1-2 1-2 2-80 1-2 1-35
        N1 2-3! 1-60 1-2 2-80
        N2 1-60! 1-60
        N3 1-55! 1-55
        N4 2-30 2-2 3-15 2-3 1-2 1-30
        PER 2-2! 1-60 2-2 1-80
        PO1 1-20 1-15 2-2 1-17 2-2 2-2 1-48
        PID 1-1! 2-3 2-2 1-12 1-80
        CTT 1-6! 1-10
        AMT 1-3! 1-18!
        W05 1-1! 1-22! 1-22
        G62 2-2 8-8
        W66 2-2! 1-2! 1-1 1-1 1-35 2-2 1-30 1-2 1-15 2-4
        LX 1-6!
        W01 1-15! 2-2! 12-12 2-2 1-48
        W76 1-15!
        """

    private struct Bounds {
        let least: Int
        let most: Int
        let isMandatory: Bool
    }

    private static let bounds: [String: [Bounds]] = {
        var bounds: [String: [Bounds]] = [:]
        for row in table.split(separator: "\n") {
            let words = row.split(separator: " ")
            bounds[String(words[0])] = words.dropFirst().map { word in
                let numbers = word.split { $0 == "-" || $0 == "!" }.compactMap { Int($0) }
                return Bounds(least: numbers[0], most: numbers[1], isMandatory: word.hasSuffix("!"))
            }
        }
        return bounds
    }()

    /// The most characters of an element; `nil` where the table has no such element.
    package static func most(_ element: Int, of segment: String) -> Int? {
        guard let row = bounds[segment], element >= 1, element <= row.count else { return nil }
        return row[element - 1].most
    }

    /// Throws where an element is missing, too long, too short, or holds what X12 cannot say.
    static func check(_ segment: X12Segment) throws(X12Damage) {
        guard let row = bounds[segment.id] else {
            throw segment.damage("The segment is not among those that are written.")
        }
        guard segment.elements.count <= row.count else {
            throw segment.damage("It has more elements than the standard.")
        }
        for (index, bound) in row.enumerated() {
            let text = segment[index + 1]
            guard !text.isEmpty else {
                guard !bound.isMandatory else {
                    throw segment.damage("Element \(index + 1) is mandatory.")
                }
                continue
            }
            guard (bound.least...bound.most).contains(text.utf8.count) else {
                throw segment.damage(
                    "Element \(index + 1) has \(text.utf8.count) characters, allowed are "
                        + "\(bound.least) to \(bound.most)."
                )
            }
            guard text.utf8.allSatisfy(X12Writer.isWritable) else {
                throw segment.damage("Element \(index + 1) holds a separator or another letter.")
            }
        }
    }
}
