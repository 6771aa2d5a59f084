/// Reads one value by RFC 8259 into nodes, without recursion.
struct JSONParser {
    private enum Expected { case value, firstValue, key, firstKey, commaOrEnd }

    private let bytes: [UInt8]
    private let line: Int
    private var nodes: [JSONTree.Node] = []
    private var open: [Int] = []
    private var expected = Expected.value
    private var index = 0
    /// A key that an object has twice.
    private(set) var repeatedKey: Range<Int>?

    init(_ bytes: [UInt8], line: Int) {
        self.bytes = bytes
        self.line = line
        nodes.reserveCapacity(bytes.count / 12)
    }

    mutating func parse() throws(JSONDamage) -> [JSONTree.Node] {
        guard bytes.count < Int(UInt32.max) else { throw damage("The value is too large.") }
        repeat { try step() } while !open.isEmpty || nodes.isEmpty
        skipBlanks()
        guard index == bytes.count else { throw damage("Behind the value stands something else.") }
        return nodes
    }

    /// Reads as far as the bytes go, and closes what is open there; none where nothing begins.
    mutating func parseFront() -> [JSONTree.Node] {
        var whole = 0
        repeat {
            // A key counts with its value.
            let isBehindKey = expected == .value && open.last.map { nodes[$0].kind } == .object
            whole = nodes.count - (isBehindKey ? 1 : 0)
        } while (try? step()) != nil && !open.isEmpty
        if !open.isEmpty { nodes.removeSubrange(whole...) }
        while let place = open.popLast() {
            nodes[place].next = UInt32(nodes.count)
            nodes[place].end = UInt32(bytes.count)
        }
        return nodes
    }

    @inline(__always)
    private mutating func step() throws(JSONDamage) {
        skipBlanks()
        guard index < bytes.count else { throw damage("The value ends too early.") }
        let byte = bytes[index]
        switch expected {
        case .key, .firstKey:
            if byte == Byte.closeObject, expected == .firstKey {
                close()
                expected = .commaOrEnd
            } else {
                try readKey(byte)
                expected = .value
            }
        case .value, .firstValue:
            if byte == Byte.closeList, expected == .firstValue {
                close()
                expected = .commaOrEnd
            } else {
                expected = try readValue(byte)
            }
        case .commaOrEnd: expected = try readSeparator(byte)
        }
    }

    private mutating func readKey(_ byte: UInt8) throws(JSONDamage) {
        guard byte == Byte.quote else { throw damage("A key is a text in quotes.") }
        try readText()
        skipBlanks()
        guard index < bytes.count, bytes[index] == Byte.colon else {
            throw damage("Behind a key stands a colon.")
        }
        index += 1
    }

    private mutating func readValue(_ byte: UInt8) throws(JSONDamage) -> Expected {
        switch byte {
        case Byte.openObject, Byte.openList:
            guard open.count < JSONCutter.depthLimit else {
                throw damage("Values are nested more than \(JSONCutter.depthLimit) deep.")
            }
            open.append(nodes.count)
            let isObject = byte == Byte.openObject
            add(isObject ? .object : .list, from: index, to: index + 1)
            index += 1
            return isObject ? .firstKey : .firstValue
        case Byte.quote: try readText()
        case 0x2D, 0x30...0x39: try readNumber()
        case 0x74: try readWord("true", .truth)
        case 0x66: try readWord("false", .truth)
        case 0x6E: try readWord("null", .null)
        default: throw damage("A value starts with a letter that none starts with.")
        }
        return .commaOrEnd
    }

    private mutating func readSeparator(_ byte: UInt8) throws(JSONDamage) -> Expected {
        guard let last = open.last else { return .commaOrEnd }
        let isObject = nodes[last].kind == .object
        if byte == Byte.comma {
            index += 1
            return isObject ? .key : .value
        }
        guard byte == (isObject ? Byte.closeObject : Byte.closeList) else {
            throw damage("Between two values stands a comma.")
        }
        close()
        return .commaOrEnd
    }

    private mutating func close() {
        index += 1
        let place = open.removeLast()
        if nodes[place].kind == .object { findRepeatedKey(from: place + 1) }
        nodes[place].next = UInt32(nodes.count)
        nodes[place].end = UInt32(index)
    }

    /// Looks for a key that the object whose nodes begin there has twice.
    private mutating func findRepeatedKey(from first: Int) {
        guard repeatedKey == nil, first < nodes.count else { return }
        let hashes = Self.hashes(of: nodes, from: first, in: bytes)
        // Most objects are small enough for comparing each with each.
        let isRepeated =
            hashes.count > 64
            ? Set(hashes).count < hashes.count
            : hashes.indices.contains { hashes[..<$0].contains(hashes[$0]) }
        guard isRepeated else { return }
        var seen: Set<[UInt8]> = []
        var at = first
        while at < nodes.count {
            let range = Int(nodes[at].start)..<Int(nodes[at].end)
            if !seen.insert(JSONText.unescaped(bytes[range])).inserted {
                repeatedKey = range
                return
            }
            at = Int(nodes[at + 1].next)
        }
    }

    /// Numbers that equal keys have in common, however their letters are written.
    private static func hashes(
        of list: [JSONTree.Node],
        from first: Int,
        in array: [UInt8]
    ) -> [UInt64] {
        let (nodes, bytes) = (list.span, array.span)
        let (basis, prime): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x100_0000_01B3)
        var hashes: [UInt64] = []
        var at = first
        while at < nodes.count {
            let key = nodes[at]
            var hash = basis
            if key.kind == .escapedText {
                for byte in JSONText.unescaped(array[Int(key.start)..<Int(key.end)]) {
                    hash = (hash ^ UInt64(byte)) &* prime
                }
            } else {
                for place in Int(key.start)..<Int(key.end) {
                    hash = (hash ^ UInt64(bytes[place])) &* prime
                }
            }
            hashes.append(hash)
            at = Int(nodes[at + 1].next)
        }
        return hashes
    }

    private mutating func add(_ kind: JSONTree.Kind, from start: Int, to end: Int) {
        nodes.append(
            JSONTree.Node(
                kind: kind,
                start: UInt32(start),
                end: UInt32(end),
                next: UInt32(nodes.count + 1)
            )
        )
    }

    private mutating func skipBlanks() {
        while index < bytes.count, Byte.isBlank(bytes[index]) { index += 1 }
    }

    private mutating func readText() throws(JSONDamage) {
        let start = index + 1
        var at = Self.endOfPlain(bytes, from: start)
        var isEscaped = false
        while at < bytes.count, bytes[at] == Byte.backslash {
            isEscaped = true
            at = Self.endOfPlain(bytes, from: at + (try escape(at)))
        }
        guard at < bytes.count else { throw damage("A text is never closed.") }
        guard bytes[at] == Byte.quote else { throw damage("A text holds a control character.") }
        add(isEscaped ? .escapedText : .text, from: start, to: at)
        index = at + 1
    }

    /// Where the text that starts at `start` meets a quote, an escape, a control character or the end.
    private static func endOfPlain(_ array: [UInt8], from start: Int) -> Int {
        let bytes = array.span
        var at = start
        while at < bytes.count {
            let byte = bytes[at]
            guard byte != Byte.quote, byte != Byte.backslash, byte >= 0x20 else { break }
            at += 1
        }
        return at
    }

    /// How long the escape is.
    private func escape(_ at: Int) throws(JSONDamage) -> Int {
        guard at + 1 < bytes.count else { throw damage("A text is never closed.") }
        switch bytes[at + 1] {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return 2
        case 0x75:
            guard at + 6 <= bytes.count,
                bytes[(at + 2)..<(at + 6)].allSatisfy({ JSONText.hexadecimal($0) != nil })
            else { throw damage("An escape has not four hexadecimal digits.") }
            return 6
        default: throw damage("A text holds an escape that JSON does not know.")
        }
    }

    private mutating func readNumber() throws(JSONDamage) {
        let start = index
        var at = index
        func digits(_ from: Int) -> Int {
            var at = from
            while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
            return at
        }
        if bytes[at] == 0x2D { at += 1 }
        let whole = digits(at)
        guard whole > at, bytes[at] != 0x30 || whole == at + 1 else { throw noNumber }
        at = whole
        if at < bytes.count, bytes[at] == 0x2E {
            let end = digits(at + 1)
            guard end > at + 1 else { throw noNumber }
            at = end
        }
        if at < bytes.count, bytes[at] | 0x20 == 0x65 {
            at += 1
            if at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D { at += 1 }
            let end = digits(at)
            guard end > at else { throw noNumber }
            at = end
        }
        index = at
        add(.number, from: start, to: at)
    }

    private mutating func readWord(_ word: String, _ kind: JSONTree.Kind) throws(JSONDamage) {
        let end = index + word.utf8.count
        guard end <= bytes.count, bytes[index..<end].elementsEqual(word.utf8) else {
            throw damage("A word is neither 'true' nor 'false' nor 'null'.")
        }
        add(kind, from: index, to: end)
        index = end
    }

    private var noNumber: JSONDamage { damage("A number is not spelt as JSON spells numbers.") }

    private func damage(_ message: String) -> JSONDamage {
        let newlines = bytes.prefix(index).count { $0 == Byte.newline }
        return JSONDamage(message: message, line: line + newlines)
    }
}
