/// Where a segment stands.
package struct EDIFACTPosition: Hashable, Sendable {
    /// The segment, counted from one in the file without UNA; nought where it was never in a file.
    package let segment: Int
    /// The line on which it starts, counted from one; nought where it was never in a file.
    package let line: Int

    /// Of a segment that was in no file.
    package static let nowhere = EDIFACTPosition(segment: 0, line: 0)

    /// A place in a file.
    package init(segment: Int, line: Int) {
        self.segment = segment
        self.line = line
    }
}

/// A segment, with its texts as they are meant: no release character is left in them.
///
/// Empty elements and components at the end mean nothing, and are not kept.
package struct EDIFACTSegment: Hashable, Sendable {
    /// The three letters that say what it tells, such as `NAD`.
    package let tag: String
    /// The elements, each with its components; an empty element has none.
    package let elements: [[String]]
    /// Where it stands.
    package let position: EDIFACTPosition

    /// A segment that was read.
    package init(tag: String, elements: [[String]], position: EDIFACTPosition) {
        self.tag = tag
        self.elements = Self.trimmed(
            elements.map { Self.trimmed($0, where: \.isEmpty) },
            where: \.isEmpty
        )
        self.position = position
    }

    /// A segment to be written, from its elements one after the other.
    package init(_ tag: String, _ elements: [String]...) {
        self.init(tag: tag, elements: elements, position: .nowhere)
    }

    /// A component of an element, both counted from one behind the tag; empty where there is none.
    package subscript(element: Int, component: Int) -> String {
        guard elements.indices.contains(element - 1),
            elements[element - 1].indices.contains(component - 1)
        else { return "" }
        return elements[element - 1][component - 1]
    }

    /// How a sentence begins that is about the segment.
    var name: String { "Segment \(tag)\(number)" }

    /// What is wrong with the segment, as a sentence that names it and goes on with `fault`.
    package func damage(_ fault: String) -> EDIFACTDamage {
        EDIFACTDamage("\(name) \(fault)", at: position)
    }

    /// What is wrong with an element, as a sentence that names it and goes on with `fault`.
    package func damage(element: Int, _ fault: String) -> EDIFACTDamage {
        EDIFACTDamage("Element \(element) of segment \(tag)\(number) \(fault)", at: position)
    }

    /// What is wrong with a component, as a sentence that names it and goes on with `fault`.
    package func damage(element: Int, component: Int, _ fault: String) -> EDIFACTDamage {
        EDIFACTDamage(
            "Component \(component) of element \(element) of segment \(tag)\(number) \(fault)",
            at: position
        )
    }

    private var number: String {
        position.segment > 0 ? ", number \(position.segment) of the file," : ""
    }

    private static func trimmed<Part>(_ parts: [Part], where isEmpty: (Part) -> Bool) -> [Part] {
        guard let last = parts.lastIndex(where: { !isEmpty($0) }) else { return [] }
        return Array(parts[...last])
    }
}
