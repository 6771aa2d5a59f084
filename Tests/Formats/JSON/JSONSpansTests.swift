import JSONFormat
import Testing

@Suite struct JSONSpansTests {
    private static func values(_ text: String, depth: Int) -> [[String]] {
        let bytes = Array(text.utf8)
        let spans = JSONSpans(bytes)
        return spans.records.filter { $0.depth == depth }.map { record in
            spans.values[record.values].filter { $0.kind != .key }
                .map { String(decoding: bytes[$0.place], as: UTF8.self) }
        }
    }

    @Test("records are told by the lists in which they stand, with all values inside of them")
    func depths() {
        let text =
            #"{"page": 1, "orders": [{"id": "a", "lines": [{"q": -2}, {"q": 3.5e1}]}, {"id": "b\"c"}]}"#
        #expect(Self.values(text, depth: 0) == [["1", "a", "-2", "3.5e1", #"b\"c"#]])
        #expect(Self.values(text, depth: 1) == [["a", "-2", "3.5e1"], [#"b\"c"#]])
        #expect(Self.values(text, depth: 2) == [["-2"], ["3.5e1"]])
    }

    @Test("lines of JSON are records at the top, and texts in lists are no keys")
    func lines() {
        #expect(
            Self.values("{\"a\": [\"x\", \"y\"]}\n{\"b\": {\"c\": true, \"d\": \"z\"}}", depth: 0)
                == [["x", "y"], ["z"]]
        )
    }

    @Test("a value knows its key, and a text is told without its backslashes")
    func keys() throws {
        let bytes = Array(#"{"a": "x", "b": {"c": ["A\/1\u00ba"]}}"#.utf8)
        let spans = JSONSpans(bytes)
        let keys = spans.values.indices.map { place in
            spans.key(of: place).map { String(decoding: bytes[$0], as: UTF8.self) }
        }
        #expect(keys == [nil, "a", nil, "b", "c"])
        let last = try #require(spans.values.last)
        #expect(String(decoding: JSONSpans.plain(bytes[last.place]), as: UTF8.self) == "A/1º")
    }

    @Test(
        "bytes that are no JSON end somewhere",
        arguments: ["", "{", "}", "]{\"", "\"\\", "{\"a\": -", "[[[{"]
    )
    func broken(_ text: String) {
        #expect(JSONSpans(Array(text.utf8)).records.isEmpty)
    }
}
