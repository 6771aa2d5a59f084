/// The pattern of postal codes, as the address metadata writes it: a small part of regular expressions, read
/// once and matched against ASCII letters and digits.
///
/// A match is a set of places of a code, one bit each, so that no code takes longer than its length times that of
/// the pattern.
struct PostalPattern: Sendable {
    /// A part of the pattern; its parts stand one after another, each saying where the next one is.
    fileprivate struct Node: Sendable {
        enum Kind: Sendable { case letter, sequence, choice, times }

        var kind: Kind
        /// What a letter may be.
        var set = ASCIISet()
        /// How often the part is there.
        var least = 0
        var most = 0
        /// The first part of it; -1 where there is none.
        var first = -1
        /// The part behind it in the same sequence or choice; -1 where there is none.
        var next = -1
        /// What its codes begin with; `nil` where they may have nothing of it.
        var start: ASCIISet?
    }

    private let nodes: [Node]
    private let root: Int
    /// How long codes of it are, one bit for each length.
    private let lengths: UInt64
    /// Whether there are letters in its codes.
    let hasLetters: Bool

    /// Reads a pattern; `nil` where it has what this part of regular expressions lacks.
    init?(_ text: some StringProtocol) {
        var parser = Parser(rest: Array(text.utf8)[...])
        guard let root = parser.choice(), parser.rest.isEmpty else { return nil }
        for index in parser.nodes.indices { parser.nodes[index].start = parser.start(of: index) }
        nodes = parser.nodes
        self.root = root
        lengths = parser.lengths(of: root)
        hasLetters = nodes.contains { $0.kind == .letter && $0.set.hasLetters }
    }

    /// Whether a code is of the pattern, from its first letter to its last.
    func matches(_ code: String) -> Bool {
        let count = code.utf8.count
        guard hasLength(count) else { return false }
        return ends(of: root, from: 1, in: code.utf8.span, false) & 1 << UInt64(count) != 0
    }

    /// Whether a code begins with the pattern.
    func begins(_ code: String) -> Bool {
        code.utf8.count < 63 && ends(of: root, from: 1, in: code.utf8.span, false) != 0
    }

    /// Whether a code would be of the pattern if letters and digits that look alike were one.
    func resembles(_ code: String) -> Bool {
        let count = code.utf8.count
        guard hasLength(count) else { return false }
        return ends(of: root, from: 1, in: code.utf8.span, true) & 1 << UInt64(count) != 0
    }

    /// Whether there are codes of a length.
    func hasLength(_ count: Int) -> Bool { count < 63 && lengths & 1 << UInt64(count) != 0 }

    /// Where matches that begin at places of a code end.
    private func ends(
        of index: Int,
        from starts: UInt64,
        in code: borrowing Span<UInt8>,
        _ loosely: Bool
    ) -> UInt64 {
        let node = nodes[index]
        switch node.kind {
        case .letter:
            var ends: UInt64 = 0
            var left = starts
            while left != 0 {
                let place = left.trailingZeroBitCount
                left &= left - 1
                guard place < code.count else { continue }
                let byte = code[place]
                if node.set.contains(byte)
                    || loosely && LookAlikes.of(byte).contains(where: { node.set.contains($0) })
                {
                    ends |= 1 << UInt64(place + 1)
                }
            }
            return ends
        case .sequence:
            var ends = starts
            var part = node.first
            while part >= 0, ends != 0 {
                ends = self.ends(of: part, from: ends, in: code, loosely)
                part = nodes[part].next
            }
            return ends
        case .choice:
            var all: UInt64 = 0
            var part = node.first
            // From one place, most of many parts do not even begin.
            let place = starts.trailingZeroBitCount
            let isOne = !loosely && starts & (starts &- 1) == 0 && place < code.count
            while part >= 0 {
                if !isOne || nodes[part].start?.contains(code[place]) ?? true {
                    all |= ends(of: part, from: starts, in: code, loosely)
                }
                part = nodes[part].next
            }
            return all
        case .times:
            var ends = starts
            var all: UInt64 = node.least == 0 ? starts : 0
            for count in 1...max(1, node.most) where ends != 0 {
                ends = self.ends(of: node.first, from: ends, in: code, loosely)
                if count >= node.least { all |= ends }
            }
            return all
        }
    }
}

extension PostalPattern {
    private struct Parser {
        var rest: ArraySlice<UInt8>
        var nodes: [Node] = []

        /// How long what a part matches may be, one bit for each length.
        func lengths(of index: Int) -> UInt64 {
            let node = nodes[index]
            switch node.kind {
            case .letter: return 2
            case .choice: return parts(of: node).reduce(0) { $0 | lengths(of: $1) }
            case .sequence:
                return parts(of: node).reduce(1) { Self.both($0, lengths(of: $1)) }
            case .times:
                let one = lengths(of: node.first)
                var sum: UInt64 = 1
                var all: UInt64 = node.least == 0 ? 1 : 0
                for count in 1...node.most {
                    sum = Self.both(sum, one)
                    if count >= node.least { all |= sum }
                }
                return all
            }
        }

        /// What the codes of a part begin with; `nil` where they may have nothing of it.
        func start(of index: Int) -> ASCIISet? {
            let node = nodes[index]
            switch node.kind {
            case .letter: return node.set
            case .times: return node.least == 0 ? nil : start(of: node.first)
            case .choice:
                return parts(of: node).reduce(into: ASCIISet() as ASCIISet?) { all, part in
                    guard let set = start(of: part) else { return all = nil }
                    all?.formUnion(set)
                }
            case .sequence:
                var all = ASCIISet()
                for part in parts(of: node) {
                    let isOptional = nodes[part].kind == .times && nodes[part].least == 0
                    guard let set = start(of: isOptional ? nodes[part].first : part) else {
                        return nil
                    }
                    all.formUnion(set)
                    if !isOptional { return all }
                }
                return nil
            }
        }

        private func parts(of node: Node) -> [Int] {
            var parts: [Int] = []
            var part = node.first
            while part >= 0 {
                parts.append(part)
                part = nodes[part].next
            }
            return parts
        }

        /// The lengths of one thing behind another.
        private static func both(_ first: UInt64, _ second: UInt64) -> UInt64 {
            (0..<63).reduce(0) { first & 1 << $1 == 0 ? $0 : $0 | second << $1 }
        }

        private mutating func add(_ node: Node) -> Int {
            nodes.append(node)
            return nodes.count - 1
        }

        /// Adds the parts of a sequence or a choice, each pointing to the next.
        private mutating func add(_ kind: Node.Kind, _ parts: [Int]) -> Int {
            if parts.count == 1 { return parts[0] }
            for (part, next) in zip(parts, parts.dropFirst()) { nodes[part].next = next }
            return add(Node(kind: kind, first: parts.first ?? -1))
        }

        private mutating func skip(_ text: String) -> Bool {
            guard rest.starts(with: text.utf8) else { return false }
            rest = rest.dropFirst(text.utf8.count)
            return true
        }

        mutating func choice() -> Int? {
            var parts: [Int] = []
            repeat {
                guard let part = sequence() else { return nil }
                parts.append(part)
            } while skip("|")
            return add(.choice, parts)
        }

        private mutating func sequence() -> Int? {
            var parts: [Int] = []
            while let byte = rest.first, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
                // Anchors say what a whole match says anyway.
                if skip("^") || skip("$") || skip("\\b") { continue }
                guard let one = single(), let part = counted(one) else { return nil }
                parts.append(part)
            }
            return add(.sequence, parts)
        }

        private mutating func single() -> Int? {
            if skip("(?:") || skip("(") {
                guard let part = choice(), skip(")") else { return nil }
                // A group in a sequence is a part of its own, not the last link of what is in it.
                return add(Node(kind: .sequence, first: part))
            }
            if skip("[") { return set().map { add(Node(kind: .letter, set: $0)) } }
            if skip("\\d") { return add(Node(kind: .letter, set: .digits)) }
            if rest.first == UInt8(ascii: "\\") { rest = rest.dropFirst() }
            guard let byte = rest.popFirst(), byte < 0x80 else { return nil }
            return add(Node(kind: .letter, set: ASCIISet(byte...byte)))
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

        private mutating func counted(_ part: Int) -> Int? {
            if skip("?") { return add(Node(kind: .times, least: 0, most: 1, first: part)) }
            guard skip("{") else { return part }
            guard let least = number() else { return nil }
            let most = skip(",") ? number() : least
            guard let most, most >= least, most > 0, most < 63, skip("}") else { return nil }
            return add(Node(kind: .times, least: least, most: most, first: part))
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

    /// Whether a capital letter is in it.
    var hasLetters: Bool { high & 0x07FF_FFFE != 0 }

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
