import JSONFormat
import PipelineTesting
import Seeds
import Testing

@Suite struct JSONWriterTests {
    private func text(_ style: JSONWriter.Style, _ write: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(style)
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func order(_ writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("id")
        writer.number(7)
        writer.key("lines")
        writer.beginList()
        writer.beginObject()
        writer.key("sku")
        writer.string("TEE \"S\"")
        writer.key("price")
        writer.number("7.50")
        writer.endObject()
        writer.null()
        writer.beginList()
        writer.bool(true)
        writer.bool(false)
        writer.endList()
        writer.endList()
        writer.key("notes")
        writer.beginList()
        writer.endList()
        writer.key("extra")
        writer.beginObject()
        writer.endObject()
        writer.endObject()
    }

    @Test("writes compact JSON without a blank")
    func compact() {
        #expect(
            text(.compact, Self.order)
                == #"{"id":7,"lines":[{"sku":"TEE \"S\"","price":"#
                + #"7.50},null,[true,false]],"notes":[],"extra":{}}"#
        )
    }

    @Test("writes pretty JSON with one part a line")
    func pretty() {
        let expected = #"""
            {
              "id": 7,
              "lines": [
                {
                  "sku": "TEE \"S\"",
                  "price": 7.50
                },
                null,
                [
                  true,
                  false
                ]
              ],
              "notes": [],
              "extra": {}
            }
            """#
        #expect(text(.pretty, Self.order) == expected)
    }

    @Test(
        "escapes what JSON demands and nothing else",
        arguments: [
            ("", #""""#), ("a\"b\\c/d", #""a\"b\\c/d""#), ("\n\r\t", #""\n\r\t""#),
            ("\u{0}\u{8}\u{C}\u{10}\u{1F}", #""\u0000\u0008\u000c\u0010\u001f""#),
            ("\u{7F}é日😀\u{2028}e\u{301}", "\"\u{7F}é日😀\u{2028}e\u{301}\""),
        ]
    )
    func escapes(value: String, json: String) {
        for style in [JSONWriter.Style.compact, .pretty] {
            let written = text(style) { writer in writer.string(value) }
            #expect(Array(written.utf8) == Array(json.utf8))
        }
    }

    @Test(
        "knows what JSON takes for a number",
        arguments: [
            ("0", true), ("-0", true), ("10.00", true), ("1e5", true), ("-1.5E-10", true),
            ("123456789012345678901234567890.5", true), ("", false), ("01", false), ("1.", false),
            (".5", false), ("+1", false), ("1e", false), ("-", false), (" 1", false), ("1 ", false),
            ("1,5", false), ("NaN", false), ("\"1\"", false), ("[1]", false), ("1\n", false),
            ("1 2", false), ("true", false), ("٣", false),
        ]
    )
    func numbers(text: String, isNumber: Bool) {
        #expect(JSONWriter.isNumber(text) == isNumber)
        if isNumber { #expect(self.text(.compact) { writer in writer.number(text) } == text) }
    }

    @Test("writes the largest and the smallest whole numbers")
    func wholeNumbers() {
        #expect(text(.compact) { writer in writer.number(Int.min) } == "-9223372036854775808")
        #expect(text(.compact) { writer in writer.number(Int.max) } == "9223372036854775807")
    }

    @Test("a wrong order of calls is a programmer's error")
    func misuse() async {
        await #expect(processExitsWith: .failure) {
            var writer = JSONWriter()
            writer.beginObject()
            writer.string("a value without a key")
        }
        await #expect(processExitsWith: .failure) {
            var writer = JSONWriter()
            writer.beginList()
            writer.key("a key in a list")
        }
        await #expect(processExitsWith: .failure) {
            var writer = JSONWriter()
            writer.beginObject()
            writer.endList()
        }
        await #expect(processExitsWith: .failure) {
            var writer = JSONWriter()
            writer.beginObject()
            writer.key("a key without a value")
            writer.endObject()
        }
        await #expect(processExitsWith: .failure) {
            var writer = JSONWriter()
            writer.null()
            writer.null()
        }
        await #expect(processExitsWith: .failure) {
            var writer = JSONWriter()
            writer.number("1,5")
        }
    }
}

/// What is written must be read back as it was.
@Suite struct JSONWriterPropertyTests {
    private indirect enum Value {
        case text(String)
        case number(String)
        case bool(Bool)
        case null
        case list([Value])
        case object([(key: String, value: Value)])

        private static let texts =
            HostileText.all + ["{", "]", "\\u0041", "a\u{0}b", "😀", "\u{1F}\u{7F}\u{FFFF}", "\\\""]

        init(_ random: inout SplitMix, depth: Int) {
            switch random.below(depth > 0 ? 6 : 4) {
            case 0:
                self = .number(random.pick(["0", "-1", "12.50", "1e9", "12345678901234567890"]))
            case 1: self = .bool(random.chance(50))
            case 2: self = .null
            case 3: self = .text(random.pick(Self.texts))
            case 4:
                self = .list((0..<random.below(5)).map { _ in Value(&random, depth: depth - 1) })
            default:
                self = .object(
                    (0..<random.below(5)).map { number in
                        let key = "\(number)\(random.pick(Self.texts))"
                        return (key, Value(&random, depth: depth - 1))
                    }
                )
            }
        }

        func write(to writer: inout JSONWriter) {
            switch self {
            case .text(let text): writer.string(text)
            case .number(let text): writer.number(text)
            case .bool(let truth): writer.bool(truth)
            case .null: writer.null()
            case .list(let values):
                writer.beginList()
                for value in values { value.write(to: &writer) }
                writer.endList()
            case .object(let members):
                writer.beginObject()
                for (key, value) in members {
                    writer.key(key)
                    value.write(to: &writer)
                }
                writer.endObject()
            }
        }

        func expectEqual(_ node: JSONNode) {
            switch self {
            case .text(let text), .number(let text):
                #expect(node.scalar.map(Array.init) == Array(text.utf8))
            case .bool(let truth): #expect(node.text == String(truth))
            case .null: #expect(node.isNull)
            case .list(let values):
                #expect(node.isList && node.elements.count == values.count)
                for (value, element) in zip(values, node.elements) { value.expectEqual(element) }
            case .object(let members):
                #expect(node.isObject)
                #expect(node.keys.map { Array($0.utf8) } == members.map { Array($0.key.utf8) })
                for (key, value) in members { node[key].map(value.expectEqual) }
            }
        }
    }

    @Test("every value is read as it was written, in both styles", arguments: 0..<200)
    func roundTrip(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let value = Value(&random, depth: 5)
        for style in [JSONWriter.Style.compact, .pretty] {
            var writer = JSONWriter(style)
            value.write(to: &writer)
            value.expectEqual(try JSONTree(writer.bytes, line: 1).root)
        }
    }

    @Test("every text of any scalars is read as it was written", arguments: 0..<100)
    func scalars(seed: Int) throws {
        var random = SplitMix(seed: seed)
        var scalars = String.UnicodeScalarView()
        for _ in 0..<random.below(200) {
            let limit = random.pick([0x30, 0x80, 0x1_0000, 0x11_0000])
            if let scalar = UnicodeScalar(UInt32(random.below(limit))) { scalars.append(scalar) }
        }
        var writer = JSONWriter()
        writer.string(String(scalars))
        let read = try JSONTree(writer.bytes, line: 1).root.scalar
        #expect(read.map(Array.init) == Array(String(scalars).utf8))
    }
}
