/// One JSON value, read into a flat list of nodes that point into its bytes.
///
/// Texts and numbers stay as they were written: an amount is never a floating-point number.
package final class JSONTree: Sendable {
    enum Kind: UInt8 { case object, list, text, escapedText, number, truth, null }

    struct Node {
        let kind: Kind
        /// The bytes of a text without its quotes, of a number or of a word.
        let start: UInt32
        var end: UInt32
        /// The node behind the last one that belongs to this value.
        var next: UInt32
    }

    let bytes: [UInt8]
    let nodes: [Node]
    /// A key that some object has twice; what counts then is anybody's guess.
    package let repeatedKey: String?

    /// Reads the value that `bytes` are; `line` is where they start in their file.
    package init(_ bytes: [UInt8], line: Int) throws(JSONDamage) {
        var parser = JSONParser(bytes, line: line)
        nodes = try parser.parse()
        repeatedKey = parser.repeatedKey.map {
            String(decoding: JSONText.unescaped(bytes[$0]), as: UTF8.self)
        }
        self.bytes = bytes
    }

    /// Reads the front of a value that is cut off, to see what it is; `nil` where no value begins.
    init?(front bytes: [UInt8]) {
        var parser = JSONParser(bytes, line: 1)
        nodes = parser.parseFront()
        repeatedKey = nil
        self.bytes = bytes
        if nodes.isEmpty { return nil }
    }

    /// The value itself.
    package var root: JSONNode { JSONNode(tree: self, index: 0) }
}

/// A value of a tree.
package struct JSONNode: Sendable {
    let tree: JSONTree
    let index: Int

    private var node: JSONTree.Node { tree.nodes[index] }

    /// Whether it is the word `null`.
    package var isNull: Bool { node.kind == .null }
    /// Whether it is an object.
    package var isObject: Bool { node.kind == .object }
    /// Whether it is a list.
    package var isList: Bool { node.kind == .list }
    /// Whether it is the word `true`, or a text that says so, whatever its case.
    package var isTrue: Bool {
        scalar.map { $0.lazy.map { $0 | 0x20 }.elementsEqual("true".utf8) } ?? false
    }

    /// The value of a key, or `nil` where this is no object or has no such key.
    package subscript(key: String) -> JSONNode? { find(key.utf8) }

    /// The value of a key, as for a text.
    package subscript(named key: [UInt8]) -> JSONNode? { find(key) }

    private func find(_ key: some Collection<UInt8>) -> JSONNode? {
        let list = tree.nodes
        let nodes = list.span
        guard nodes[index].kind == .object else { return nil }
        var at = index + 1
        let (end, length) = (Int(nodes[index].next), key.count)
        while at < end {
            let name = nodes[at]
            // An exporter may escape the letters of a key, such as those beyond ASCII.
            let isEscaped = name.kind == .escapedText
            if isEscaped || Int(name.end - name.start) == length {
                let bytes = tree.bytes[Int(name.start)..<Int(name.end)]
                let isFound =
                    isEscaped
                    ? JSONText.unescaped(bytes).elementsEqual(key) : bytes.elementsEqual(key)
                if isFound { return JSONNode(tree: tree, index: at + 1) }
            }
            at = Int(nodes[at + 1].next)
        }
        return nil
    }

    /// The value behind a path of keys.
    package func at(_ path: [[UInt8]]) -> JSONNode? {
        var node: JSONNode? = self
        for key in path { node = node?[named: key] }
        return node
    }

    /// The values of a list; none where this is no list.
    package var elements: [JSONNode] {
        guard node.kind == .list else { return [] }
        var elements: [JSONNode] = []
        var at = index + 1
        while at < Int(node.next) {
            elements.append(JSONNode(tree: tree, index: at))
            at = Int(tree.nodes[at].next)
        }
        return elements
    }

    /// The values of a list, or the one object that stands in a list's place.
    package var items: [JSONNode] { isObject ? [self] : elements }

    /// The keys of an object, in their order.
    package var keys: [String] {
        guard node.kind == .object else { return [] }
        var keys: [String] = []
        var at = index + 1
        while at < Int(node.next) {
            let key = JSONNode(tree: tree, index: at)
            keys.append(String(decoding: key.scalar ?? [], as: UTF8.self))
            at = Int(tree.nodes[at + 1].next)
        }
        return keys
    }

    /// The text of a text, a number or a truth, with what is not UTF-8 replaced.
    package var text: String? { scalar.map { String(decoding: $0, as: UTF8.self) } }

    /// The bytes of a text, a number or a truth; `nil` for everything else.
    package var scalar: ArraySlice<UInt8>? {
        let node = node
        switch node.kind {
        case .text, .number, .truth: return tree.bytes[Int(node.start)..<Int(node.end)]
        case .escapedText:
            return JSONText.unescaped(tree.bytes[Int(node.start)..<Int(node.end)])[...]
        case .object, .list, .null: return nil
        }
    }
}

/// The texts of JSON.
enum JSONText {
    /// What a text says; the escapes were checked when it was read.
    static func unescaped(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(raw.count)
        var at = raw.startIndex
        while at < raw.endIndex {
            guard raw[at] == Byte.backslash, at + 1 < raw.endIndex else {
                result.append(raw[at])
                at += 1
                continue
            }
            at += 2
            switch raw[at - 1] {
            case 0x62: result.append(0x08)
            case 0x66: result.append(0x0C)
            case 0x6E: result.append(0x0A)
            case 0x72: result.append(0x0D)
            case 0x74: result.append(0x09)
            case 0x75: result += scalar(raw, &at)
            case let byte: result.append(byte)
            }
        }
        return result
    }

    /// The UTF-8 of `\u` escapes, of which two may make one scalar; half of a pair becomes U+FFFD.
    private static func scalar(_ raw: ArraySlice<UInt8>, _ at: inout Int) -> [UInt8] {
        let first = unit(raw, at)
        at += 4
        var value = first
        if (0xD800..<0xDC00).contains(first), at + 5 < raw.endIndex, raw[at] == Byte.backslash,
            raw[at + 1] == 0x75
        {
            let second = unit(raw, at + 2)
            if (0xDC00..<0xE000).contains(second) {
                value = 0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00)
                at += 6
            }
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        return Array(String(Character(scalar)).utf8)
    }

    private static func unit(_ raw: ArraySlice<UInt8>, _ at: Int) -> UInt32 {
        raw[at..<min(at + 4, raw.endIndex)].reduce(0) { $0 << 4 | UInt32(hexadecimal($1) ?? 0) }
    }

    static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
