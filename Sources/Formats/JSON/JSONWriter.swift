/// Writes one JSON value, part by part.
///
/// Texts go out as UTF-8, with the escapes that JSON demands and no more (RFC 8259, clause 7).
package struct JSONWriter: Sendable {
    /// How the parts are set out.
    package enum Style: Sendable {
        /// Without a blank.
        case compact
        /// One part a line, indented by two blanks.
        case pretty
    }

    private struct Level {
        let isObject: Bool
        var isEmpty = true
        var awaitsValue = false
    }

    /// What was written so far.
    package private(set) var bytes: [UInt8] = []
    private let style: Style
    private var open: [Level] = []

    /// Starts at nothing.
    package init(_ style: Style = .compact) { self.style = style }

    /// Opens an object.
    package mutating func beginObject() { begin(isObject: true) }

    /// Closes the object that was opened last.
    package mutating func endObject() { end(isObject: true) }

    /// Opens a list.
    package mutating func beginList() { begin(isObject: false) }

    /// Closes the list that was opened last.
    package mutating func endList() { end(isObject: false) }

    /// Writes the key of the value that follows.
    package mutating func key(_ key: String) {
        guard let last = open.indices.last, open[last].isObject, !open[last].awaitsValue else {
            preconditionFailure("A key stands in an object, before a value.")
        }
        separate(last)
        write(key)
        bytes.append(Byte.colon)
        if style == .pretty { bytes.append(0x20) }
        open[last].awaitsValue = true
    }

    /// Writes a text.
    package mutating func string(_ text: String) {
        beginValue()
        write(text)
    }

    /// Writes a number as it is written already, which ``isNumber(_:)`` must hold for one.
    package mutating func number(_ text: String) {
        precondition(Self.isNumber(text), "A number is written as JSON writes numbers.")
        beginValue()
        bytes += text.utf8
    }

    /// Writes a whole number.
    package mutating func number(_ number: Int) {
        beginValue()
        bytes += String(number).utf8
    }

    /// Writes `true` or `false`.
    package mutating func bool(_ truth: Bool) {
        beginValue()
        bytes += (truth ? "true" : "false").utf8
    }

    /// Writes `null`.
    package mutating func null() {
        beginValue()
        bytes += "null".utf8
    }

    /// Whether a text from outside may be written as a number.
    package static func isNumber(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        var parser = JSONParser(bytes, line: 1)
        guard let nodes = try? parser.parse(), let node = nodes.first else { return false }
        return node.kind == .number && node.start == 0 && Int(node.end) == bytes.count
    }

    private mutating func begin(isObject: Bool) {
        beginValue()
        bytes.append(isObject ? Byte.openObject : Byte.openList)
        open.append(Level(isObject: isObject))
    }

    private mutating func end(isObject: Bool) {
        guard let level = open.popLast(), level.isObject == isObject, !level.awaitsValue else {
            preconditionFailure("What was opened last is closed first.")
        }
        if !level.isEmpty { breakLine() }
        bytes.append(isObject ? Byte.closeObject : Byte.closeList)
    }

    private mutating func beginValue() {
        guard let last = open.indices.last else {
            return precondition(bytes.isEmpty, "One value is written.")
        }
        if open[last].isObject {
            precondition(open[last].awaitsValue, "A value in an object stands behind its key.")
            open[last].awaitsValue = false
        } else {
            separate(last)
        }
    }

    private mutating func separate(_ last: Int) {
        if !open[last].isEmpty { bytes.append(Byte.comma) }
        open[last].isEmpty = false
        breakLine()
    }

    private mutating func breakLine() {
        guard style == .pretty else { return }
        bytes.append(Byte.newline)
        bytes += [UInt8](repeating: 0x20, count: 2 * open.count)
    }

    private mutating func write(_ text: String) {
        bytes.append(Byte.quote)
        for byte in text.utf8 {
            switch byte {
            case Byte.quote, Byte.backslash: bytes += [Byte.backslash, byte]
            case Byte.newline: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case ..<0x20:
                bytes += (byte < 0x10 ? "\\u000" : "\\u00").utf8
                bytes += String(byte, radix: 16).utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(Byte.quote)
    }
}
