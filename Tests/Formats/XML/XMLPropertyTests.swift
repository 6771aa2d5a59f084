import PipelineTesting
import Seeds
import Testing
import XMLFormat

/// Documents that are written must be read back as they were, and broken ones refused.
@Suite struct XMLPropertyTests {
    private static let texts =
        HostileText.all + [
            "]]>", "&#13;", "<!DOCTYPE a [", "<![CDATA[", "\r\n\r", "\n\t ", "😀", "\u{85}\u{2028}",
            "\u{10FFFF}\u{FFFD}\u{D7FF}\u{E000}\u{7F}", "&amp;lt;", "-->", "?>", "</a>",
        ]

    /// An element as a seed says.
    private struct Plan {
        enum Piece {
            case text(String)
            case element(Plan)
        }

        let name: String
        let attributes: [(String, String)]
        let pieces: [Piece]

        init(_ random: inout SplitMix, depth: Int) {
            name = random.pick(["a", "Order", "xml:b", "_c.d-e", "B2"])
            let names = ["id", "xml:lang", "_x", "y-1"].prefix(random.below(5))
            attributes = names.map { ($0, Self.text(&random)) }
            pieces = (0..<random.below(depth > 0 ? 5 : 2)).map { _ in
                depth > 0 && random.chance(60)
                    ? .element(Plan(&random, depth: depth - 1)) : .text(Self.text(&random))
            }
        }

        /// A text of those known to be hard, or of any characters that XML has.
        private static func text(_ random: inout SplitMix) -> String {
            guard random.chance(30) else { return random.pick(XMLPropertyTests.texts) }
            var text = String.UnicodeScalarView()
            for _ in 0..<random.below(20) {
                let limit = random.pick([0x80, 0x100, 0x1_0000, 0x11_0000])
                guard let scalar = UnicodeScalar(UInt32(random.below(limit))),
                    scalar.value >= 0x20, scalar.value & 0xFFFE != 0xFFFE || scalar.value > 0xFFFF
                else { continue }
                text.append(scalar)
            }
            return String(text)
        }

        func write(to writer: inout XMLWriter) throws {
            try writer.open(name, attributes)
            for piece in pieces {
                switch piece {
                case .text(let text): try writer.text(text)
                case .element(let plan): try plan.write(to: &writer)
                }
            }
            writer.close()
        }

        var text: String {
            pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined()
        }

        var children: [Plan] {
            pieces.compactMap { if case .element(let plan) = $0 { plan } else { nil } }
        }

        func expectEqual(_ tree: XMLTree) {
            #expect(tree.name == name)
            #expect(tree.attributes.map(\.name) == attributes.map(\.0))
            #expect(
                tree.attributes.map { Array($0.value.utf8) } == attributes.map { Array($0.1.utf8) }
            )
            if text.isEmpty {
                #expect(tree.text.utf8.allSatisfy { $0 == 0x0A || $0 == 0x20 })
            } else {
                #expect(Array(tree.text.utf8) == Array(text.utf8))
            }
            #expect(tree.children.count == children.count)
            for (child, plan) in zip(tree.children, children) { plan.expectEqual(child) }
        }
    }

    private static func document(_ random: inout SplitMix) throws -> (plan: Plan, bytes: [UInt8]) {
        let plan = Plan(&random, depth: 4)
        var writer =
            random.chance(50) ? XMLWriter() : XMLWriter(doctype: "a", system: "http://example.com/")
        try plan.write(to: &writer)
        return (plan, writer.document)
    }

    @Test("every document is read as it was written", arguments: 0..<200)
    func roundTrip(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let (plan, bytes) = try Self.document(&random)
        plan.expectEqual(try XMLTree.read(bytes))
    }

    @Test("every hard text is read as it was written, in an element and in an attribute")
    func hostile() throws {
        for text in Self.texts {
            var writer = XMLWriter()
            try writer.element("a", text, [("b", text)])
            let root = try XMLTree.read(writer.document)
            #expect(Array(root.text.utf8) == Array(text.utf8))
            #expect(root.attribute("b").map { Array($0.utf8) } == Array(text.utf8))
        }
    }

    @Test("elements stand where the reading says", arguments: 0..<50)
    func places(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let bytes = try Self.document(&random).bytes
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        func check(_ tree: XMLTree) throws {
            let line = Array(String(decoding: lines[tree.line - 1], as: UTF8.self).unicodeScalars)
            let tag = line[(tree.column - 1)...].prefix(tree.name.utf8.count + 1)
            #expect(String(String.UnicodeScalarView(tag)) == "<\(tree.name)")
            for child in tree.children { try check(child) }
        }
        try check(try XMLTree.read(bytes))
    }

    private static let tokens = [
        "<", ">", "&", "'", "\"", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE a [",
        "<!ENTITY x 'y'>",
        "]>", "&x;", "&#0;", "&#xFFFFFF;", "<?", "?>", "<?x?>", "/", "=", "<a>", "</a>",
        "xmlns:b=''", "é",
        "\u{0}", "<a:b:c ::='1'/>", " encoding='UTF-16'", " version='9'",
    ]

    private static func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
        let index = random.below(bytes.count)
        switch random.below(6) {
        case 0: bytes[index] = UInt8(random.below(256))
        case 1: bytes[index] ^= 1 << UInt8(random.below(8))
        case 2: bytes.remove(at: index)
        case 3: bytes.removeSubrange(index..<min(index + random.below(30), bytes.count))
        case 4: bytes.insert(contentsOf: random.pick(tokens).utf8, at: index)
        default:
            let end = min(index + random.below(30), bytes.count)
            bytes.insert(contentsOf: bytes[index..<end], at: random.below(bytes.count))
        }
        if bytes.isEmpty { bytes = [0x3C] }
    }

    @Test("a broken document is another one or a damage, and never a trap", arguments: 0..<60)
    func mutations(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let document = try Self.document(&random).bytes
        let wide: [UInt8] = [0xFF, 0xFE] + document.flatMap { [$0, 0] as [UInt8] }
        for _ in 0..<50 {
            var bytes = random.chance(80) ? document : wide
            for _ in 0...random.below(4) { Self.mutate(&bytes, &random) }
            do throws(XMLDamage) {
                _ = try XMLTree.read(bytes)
            } catch {
                #expect(error.message.hasSuffix(".") && error.line >= 1 && error.column >= 1)
            }
        }
    }
}
