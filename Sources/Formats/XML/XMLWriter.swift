/// Writes a document, element by element, so that every text is read back as it was.
///
/// Elements that hold elements alone are indented by two blanks; beside a text nothing is added.
package struct XMLWriter: Sendable {
    private struct Element {
        let name: String
        /// The tag without its end.
        let tag: [UInt8]
        var pieces: [[UInt8]] = []
        var hasText = false
    }

    private let prolog: [UInt8]
    private var open: [Element] = []
    private var root: [UInt8]?

    /// Starts a document that has nothing but its declaration.
    package init() { prolog = Self.declaration }

    /// Starts a document that names where its rules are.
    package init(doctype root: String, system: String) {
        precondition(XMLWriting.isName(root), "A document type has a name.")
        precondition(
            system.utf8.allSatisfy { $0 >= XMLByte.blank && $0 != XMLByte.quote },
            "A system identifier has no quote and no control character."
        )
        prolog = Self.declaration + Array("<!DOCTYPE \(root) SYSTEM \"\(system)\">\n".utf8)
    }

    private static let declaration = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    /// Whether XML allows it as the name of an element or an attribute.
    package static func isName(_ text: String) -> Bool { XMLWriting.isName(text) }

    /// The whole document, once every element is closed.
    package var document: [UInt8] {
        guard open.isEmpty, let root else {
            preconditionFailure("A document is written when its outermost element is closed.")
        }
        return prolog + root + [XMLByte.newline]
    }

    /// Opens an element below the one that is open.
    package mutating func open(
        _ name: String,
        _ attributes: [(String, String)] = []
    ) throws(XMLUnwritable) {
        precondition(root == nil, "A document has one outermost element.")
        open.append(Element(name: name, tag: try Self.tag(name, attributes)))
    }

    /// Writes text into the element that is open.
    package mutating func text(_ text: String) throws(XMLUnwritable) {
        guard let element = open.last else {
            preconditionFailure("A text stands in an element.")
        }
        guard let escaped = XMLWriting.text(text) else {
            throw XMLUnwritable(element: element.name, attribute: nil)
        }
        add(escaped)
    }

    /// Closes the element that was opened last.
    package mutating func close() {
        guard let element = open.popLast() else {
            preconditionFailure("Only what was opened is closed.")
        }
        let written = Self.written(element, depth: open.count)
        if open.isEmpty {
            root = written
        } else {
            open[open.count - 1].pieces.append(written)
        }
    }

    /// Writes an element that holds a text alone.
    package mutating func element(
        _ name: String,
        _ text: String,
        _ attributes: [(String, String)] = []
    ) throws(XMLUnwritable) {
        guard let escaped = XMLWriting.text(text) else {
            throw XMLUnwritable(element: name, attribute: nil)
        }
        try open(name, attributes)
        add(escaped)
        close()
    }

    /// Writes an element that holds nothing.
    package mutating func empty(
        _ name: String,
        _ attributes: [(String, String)] = []
    ) throws(XMLUnwritable) {
        try open(name, attributes)
        close()
    }

    private mutating func add(_ escaped: [UInt8]) {
        guard !escaped.isEmpty else { return }
        open[open.count - 1].hasText = true
        open[open.count - 1].pieces.append(escaped)
    }

    private static func tag(
        _ name: String,
        _ attributes: [(String, String)]
    ) throws(XMLUnwritable) -> [UInt8] {
        precondition(XMLWriting.isName(name), "An element has a name that XML allows.")
        precondition(
            Set(attributes.map(\.0)).count == attributes.count,
            "An element has each attribute once."
        )
        var tag = [XMLByte.less] + Array(name.utf8)
        for (attribute, value) in attributes {
            precondition(XMLWriting.isName(attribute), "An attribute has a name that XML allows.")
            guard let escaped = XMLWriting.value(value) else {
                throw XMLUnwritable(element: name, attribute: attribute)
            }
            tag += [XMLByte.blank] + Array(attribute.utf8) + [XMLByte.equals, XMLByte.quote]
            tag += escaped + [XMLByte.quote]
        }
        return tag
    }

    private static func written(_ element: Element, depth: Int) -> [UInt8] {
        guard !element.pieces.isEmpty else {
            return element.tag + [XMLByte.slash, XMLByte.greater]
        }
        func newLine(_ depth: Int) -> [UInt8] {
            element.hasText
                ? [] : [XMLByte.newline] + [UInt8](repeating: XMLByte.blank, count: 2 * depth)
        }
        var bytes = element.tag + [XMLByte.greater]
        for piece in element.pieces { bytes += newLine(depth + 1) + piece }
        return bytes + newLine(depth) + Array("</\(element.name)>".utf8)
    }
}

/// What XML cannot say: most control characters, U+FFFE and U+FFFF (XML 1.0, clause 2.2).
package struct XMLUnwritable: Error, Hashable, Sendable {
    /// The element whose text or attribute it is.
    package let element: String
    /// The attribute, or `nil` where it is the element's text.
    package let attribute: String?

    /// What is wrong, as a full sentence that repeats nothing of the text.
    package var message: String {
        let owner = attribute.map { "attribute '\($0)'" } ?? "text"
        return "The \(owner) of element '\(element)' holds a character that XML does not allow."
    }
}

enum XMLWriting {
    /// Whether the writer takes it for a name; all names that are written here are ASCII.
    static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, first < 0x80, XMLByte.beginsName(first) else {
            return false
        }
        return text.utf8.allSatisfy { byte in
            byte < 0x80
                && (XMLByte.beginsName(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
                    || byte == 0x2E)
        }
    }

    /// A text with its escapes, or `nil` where XML cannot say it.
    static func text(_ text: String) -> [UInt8]? {
        escaped(text) { byte in
            switch byte {
            case 0x26: "&amp;"
            case XMLByte.less: "&lt;"
            case XMLByte.greater: "&gt;"
            case XMLByte.carriageReturn: "&#13;"
            default: nil
            }
        }
    }

    /// An attribute's value with its escapes, or `nil` where XML cannot say it.
    static func value(_ value: String) -> [UInt8]? {
        escaped(value) { byte in
            switch byte {
            case 0x26: "&amp;"
            case XMLByte.less: "&lt;"
            case XMLByte.greater: "&gt;"
            case XMLByte.quote: "&quot;"
            case 0x09, 0x0A, 0x0D: "&#\(byte);"
            default: nil
            }
        }
    }

    private static func escaped(_ text: String, by escape: (UInt8) -> String?) -> [UInt8]? {
        guard text.unicodeScalars.allSatisfy({ isAllowed($0.value) }) else { return nil }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if let escape = escape(byte) { bytes += escape.utf8 } else { bytes.append(byte) }
        }
        return bytes
    }

    private static func isAllowed(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A, 0x0D: true
        case ..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
