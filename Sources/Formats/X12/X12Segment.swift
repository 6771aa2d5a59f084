/// Where a segment stands in a file.
package struct X12Position: Hashable, Sendable {
    /// The segment, counted from one in the file; nought where it was never in a file.
    package let segment: Int
    /// The line on which it starts, counted from one; nought where it was never in a file.
    package let line: Int
    /// How many bytes stand before it.
    package let offset: Int

    /// Of a segment that was in no file.
    package static let nowhere = X12Position(segment: 0, line: 0, offset: 0)

    /// A place in a file.
    package init(segment: Int, line: Int, offset: Int) {
        self.segment = segment
        self.line = line
        self.offset = offset
    }
}

/// An id, such as `PO1`, and the elements behind it.
package struct X12Segment: Hashable, Sendable {
    /// Two or three letters and digits that say what it tells.
    package let id: String
    /// The elements as texts; components are not taken apart.
    package let elements: [String]
    /// Where it stands.
    package let position: X12Position

    /// A segment to be written, unless it has a position.
    package init(_ id: String, _ elements: [String], position: X12Position = .nowhere) {
        self.id = id
        self.elements = elements
        self.position = position
    }

    /// An element by its number in the standard, which counts from one; empty where there is none.
    package subscript(element: Int) -> String {
        element >= 1 && element <= elements.count ? elements[element - 1] : ""
    }

    /// The line on which it starts.
    package var line: Int { position.line }

    /// How a sentence begins that is about the segment.
    var name: String {
        position.segment > 0 ? "Segment \(position.segment) (\(id))" : "Segment \(id)"
    }

    /// What is wrong with the segment, as a sentence of its own.
    package func damage(_ sentence: String) -> X12Damage {
        X12Damage("\(name): \(sentence)", at: position)
    }

    /// What is wrong with an element, as a sentence that names it and goes on with `fault`.
    package func damage(element: Int, _ fault: String) -> X12Damage {
        X12Damage("\(name): Element \(element) \(fault)", at: position, element: element)
    }

    /// The segment without empty elements at its end, which mean nothing.
    var trimmed: X12Segment {
        guard elements.last?.isEmpty == true else { return self }
        let count = elements.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        return X12Segment(id, Array(elements[..<count]), position: position)
    }
}

/// What keeps bytes from being read as X12, or a segment from being written.
package struct X12Damage: Error, Hashable, Sendable {
    /// What is wrong, as a full sentence with the segment and its number.
    package let message: String
    /// The segment, counted from one in the file; nought where it was in no file.
    package let segment: Int
    /// The line, counted from one; nought where the segment was in no file.
    package let line: Int
    /// The element, counted from one, where it is about one.
    package let element: Int?

    /// A damage that a caller found in what the segments say.
    package init(message: String, segment: Int = 0, line: Int, element: Int? = nil) {
        self.message = message
        self.segment = segment
        self.line = line
        self.element = element
    }

    init(_ message: String, at position: X12Position, element: Int? = nil) {
        self.init(
            message: message,
            segment: position.segment,
            line: position.line,
            element: element
        )
    }
}
