/// The pattern of postal codes, as the address metadata writes it: a small part of regular expressions, read
/// once and matched against ASCII letters and digits.
///
/// A match is a set of places of a code, one bit each, so that no code takes longer than its length times that of
/// the pattern.
struct PostalPattern: Sendable {
    private indirect enum Node: Sendable {
        /// One letter of a set of ASCII.
        case letter(ASCIISet)
        case sequence([Node])
        case choice([Node])
        case times(Node, ClosedRange<Int>)
    }

    private let root: Node

    /// Reads a pattern; `nil` where it has what this part of regular expressions lacks.
    init?(_ text: some StringProtocol) {
        var parser = Parser(rest: Array(text.utf8)[...])
        guard let root = parser.choice(), parser.rest.isEmpty else { return nil }
        self.root = root
    }

    /// Whether a code is of the pattern, from its first letter to its last.
    func matches(_ code: String) -> Bool {
        ends(in: code).map { $0 & 1 << UInt64(code.utf8.count) != 0 } ?? false
    }

    /// Whether a code begins with the pattern.
    func begins(_ code: String) -> Bool { ends(in: code).map { $0 != 0 } ?? false }

    /// Where matches that begin with the code end; `nil` where it is too long to be a code.
    private func ends(in code: String) -> UInt64? {
        guard code.utf8.count < 63 else { return nil }
        return ends(of: root, from: 1, in: code.utf8.span)
    }

    private func ends(
        of node: Node,
        from starts: UInt64,
        in code: borrowing Span<UInt8>
    ) -> UInt64 {
        switch node {
        case .letter(let set):
            var ends: UInt64 = 0
            var left = starts
            while left != 0 {
                let place = left.trailingZeroBitCount
                left &= left - 1
                if place < code.count, set.contains(code[place]) { ends |= 1 << UInt64(place + 1) }
            }
            return ends
        case .sequence(let nodes):
            var ends = starts
            for node in nodes where ends != 0 { ends = self.ends(of: node, from: ends, in: code) }
            return ends
        case .choice(let nodes):
            var all: UInt64 = 0
            for node in nodes { all |= ends(of: node, from: starts, in: code) }
            return all
        case .times(let node, let range):
            var ends = starts
            var all: UInt64 = range.lowerBound == 0 ? starts : 0
            for count in 1...max(1, range.upperBound) where ends != 0 {
                ends = self.ends(of: node, from: ends, in: code)
                if count >= range.lowerBound { all |= ends }
            }
            return all
        }
    }

    private struct Parser {
        var rest: ArraySlice<UInt8>

        private mutating func skip(_ text: String) -> Bool {
            guard rest.starts(with: text.utf8) else { return false }
            rest = rest.dropFirst(text.utf8.count)
            return true
        }

        mutating func choice() -> Node? {
            var nodes: [Node] = []
            repeat {
                guard let node = sequence() else { return nil }
                nodes.append(node)
            } while skip("|")
            return nodes.count == 1 ? nodes[0] : .choice(nodes)
        }

        private mutating func sequence() -> Node? {
            var nodes: [Node] = []
            while let byte = rest.first, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
                // Anchors say what a whole match says anyway.
                if skip("^") || skip("$") || skip("\\b") { continue }
                guard let one = single(), let node = counted(one) else { return nil }
                nodes.append(node)
            }
            return nodes.count == 1 ? nodes[0] : .sequence(nodes)
        }

        private mutating func single() -> Node? {
            if skip("(?:") || skip("(") {
                guard let node = choice(), skip(")") else { return nil }
                return node
            }
            if skip("[") { return set().map { .letter($0) } }
            if skip("\\d") { return .letter(.digits) }
            if rest.first == UInt8(ascii: "\\") { rest = rest.dropFirst() }
            guard let byte = rest.popFirst(), byte < 0x80 else { return nil }
            return .letter(ASCIISet(byte...byte))
        }

        private mutating func set() -> ASCIISet? {
            var set = ASCIISet()
            while !skip("]") {
                if skip("\\d") {
                    set.formUnion(.digits)
                    continue
                }
                if rest.first == UInt8(ascii: "\\") { rest = rest.dropFirst() }
                guard let first = rest.popFirst(), first < 0x80 else { return nil }
                var last = first
                if rest.first == UInt8(ascii: "-"), rest.dropFirst().first != UInt8(ascii: "]") {
                    rest = rest.dropFirst()
                    guard let byte = rest.popFirst(), byte >= first, byte < 0x80 else { return nil }
                    last = byte
                }
                set.formUnion(ASCIISet(first...last))
            }
            return set
        }

        private mutating func counted(_ node: Node) -> Node? {
            if skip("?") { return .times(node, 0...1) }
            guard skip("{") else { return node }
            guard let least = number() else { return nil }
            let most = skip(",") ? number() : least
            guard let most, most >= least, most > 0, skip("}") else { return nil }
            return .times(node, least...most)
        }

        private mutating func number() -> Int? {
            let digits = rest.prefix { (0x30...0x39).contains($0) }
            rest = rest.dropFirst(digits.count)
            return Int(String(decoding: digits, as: UTF8.self))
        }
    }
}

/// A set of ASCII's letters, one bit each.
struct ASCIISet: Hashable, Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    static let digits = ASCIISet(0x30...0x39)

    init() {}

    init(_ range: ClosedRange<UInt8>) {
        for byte in range {
            if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
        }
    }

    func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case ..<64: low & 1 << UInt64(byte) != 0
        case ..<128: high & 1 << UInt64(byte - 64) != 0
        default: false
        }
    }

    mutating func formUnion(_ other: ASCIISet) {
        low |= other.low
        high |= other.high
    }
}
