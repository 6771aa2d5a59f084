import JSONFormat
import PipelineTesting
import Seeds
import Testing

@Suite struct JSONTreeTests {
    private func tree(_ text: String) throws -> JSONNode {
        try JSONTree(Array(text.utf8), line: 1).root
    }

    private func text(_ node: JSONNode?) -> String? {
        node?.scalar.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test("finds values by their keys, at any depth")
    func values() throws {
        let root = try tree(
            #"{"id": 7, "a": {"b": [1, {"c": "x"}], "e": {}}, "t": true, "n": null, "s": "", "l": []}"#
        )
        #expect(root.keys == ["id", "a", "t", "n", "s", "l"])
        #expect(text(root["id"]) == "7")
        #expect(text(root["a"]?["b"]?.elements[1]["c"]) == "x")
        #expect(text(root.at([Array("a".utf8), Array("e".utf8)])) == nil)
        #expect(root["a"]?["e"]?.isObject == true)
        #expect(root["t"]?.isTrue == true)
        #expect(root["n"]?.isNull == true && text(root["n"]) == nil)
        #expect(text(root["s"]) == "")
        #expect(root["l"]?.isList == true && root["l"]?.elements.isEmpty == true)
        #expect(root["missing"] == nil && root["id"]?["x"] == nil)
    }

    @Test(
        "keeps a number as it was written",
        arguments: ["0", "-0", "10.00", "1e5", "-1.5E-10", "123456789012345678901234567890.5"]
    )
    func numbers(number: String) throws {
        #expect(text(try tree(" \(number) ")) == number)
    }

    @Test(
        "reads what escapes say",
        arguments: [
            (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
            (#""\u00e9\u65E5""#, "é日"), (#""\ud83d\ude00""#, "😀"), (#""x\ud83dy""#, "x\u{FFFD}y"),
            (#""\ude00""#, "\u{FFFD}"), (#""\ud83d\u0041""#, "\u{FFFD}A"), ("\"日本\"", "日本"),
        ]
    )
    func escapes(json: String, value: String) throws {
        #expect(text(try tree(json)) == value)
    }

    @Test(
        "refuses what is no JSON",
        arguments: [
            "", " ", "{", "[", "{]", "[}", "[1,]", "{\"a\":1,}", "{a: 1}", "{\"a\" 1}", "[1 2]",
            "01",
            "1.", ".5", "+1", "1e", "-", "tru", "nul", "truex", "\"a", "\"\\x\"", "\"\\u12\"",
            "\"\\u12G4\"", "\"a\nb\"", "1 2", "{} x", "\u{1}", "[1}", "{\"a\":}", ",", ":",
        ]
    )
    func refuses(text: String) {
        #expect(throws: JSONDamage.self) { try JSONTree(Array(text.utf8), line: 1) }
    }

    @Test("names the line, counted from where the value starts in its file")
    func line() {
        let damage = #expect(throws: JSONDamage.self) {
            try JSONTree(Array("{\n\"a\": 1,\n\"b\": x}".utf8), line: 10)
        }
        #expect(damage?.line == 12)
    }

    @Test("refuses values that are nested too deep, and takes those that just are not")
    func depth() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array(
                (String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8
            )
        }
        _ = try JSONTree(nested(JSONCutter.depthLimit), line: 1)
        #expect(throws: JSONDamage.self) {
            try JSONTree(nested(JSONCutter.depthLimit + 1), line: 1)
        }
    }

    @Test("reads any bytes as a value or as damage, and never traps", arguments: 0..<400)
    func noise(seed: Int) {
        var random = SplitMix(seed: seed)
        let alphabet = Array(#"{}[]:,"\ua1.e-tfn0 "#.utf8) + [0xC3, 0x00, 0x0A]
        let bytes = random.bytes(random.below(60), of: alphabet)
        guard let root = try? JSONTree(bytes, line: 1).root else { return }
        // What was read can be walked over.
        func walk(_ node: JSONNode) -> Int {
            let below = node.elements + node.keys.compactMap { node[named: Array($0.utf8)] }
            return below.reduce(1) { $0 + walk($1) } + (node.scalar?.count ?? 0)
        }
        #expect(walk(root) > 0)
    }
}

@Suite struct JSONCutterTests {
    /// The records of a text, and their lines.
    private static func cut(
        _ text: String,
        path: [String] = [],
        portion: Int = .max,
        pieceSize: Int = 1 << 20
    ) throws -> [(text: String, line: Int)] {
        var rest = Array(text.utf8)[...]
        var cutter = JSONCutter(path: path, pieceSize: pieceSize)
        var records: [(String, Int)] = []
        while let piece = try cutter.next(read: { buffer in
            buffer += rest.prefix(portion)
            rest = rest.dropFirst(portion)
        }) {
            for record in piece.records {
                records.append(
                    (String(decoding: piece.bytes[record.range], as: UTF8.self), record.line)
                )
            }
        }
        return records
    }

    @Test(
        "finds records behind a path, in a list, on lines, or alone",
        arguments: [
            ("[{\"a\":1},{\"a\":2}]", [], ["{\"a\":1}", "{\"a\":2}"]),
            ("{\"a\":1}\n{\"a\":2}\n", [], ["{\"a\":1}", "{\"a\":2}"]),
            ("{\"a\":[{\"b\":1}]}", [], ["{\"a\":[{\"b\":1}]}"]),
            (
                "{\"orders\":[{\"a\":1},{}],\"next\":{\"orders\":[{\"x\":1}]}}", ["orders"],
                ["{\"a\":1}", "{}"]
            ),
            ("{\"order\":{\"a\":1}}", ["order"], ["{\"a\":1}"]),
            (
                "{\"meta\":{\"x\":[{}]},\"list\":{\"elements\":{\"order\":[{\"a\":1}]}}}",
                ["list", "elements", "order"], ["{\"a\":1}"]
            ),
            (
                "[{\"orders\":[{\"a\":1}]},{\"orders\":[{\"a\":2}]}]", ["orders"],
                ["{\"a\":1}", "{\"a\":2}"]
            ),
            ("{\"orders\":[]}", ["orders"], []), ("", [], []), ("[]", ["orders"], []),
            // Records may not be lost behind another envelope.
            ("{\"other\":[{}]}", ["orders"], nil),
            ("[{\"orders\":[{}]},{\"order\":{}}]", ["orders"], nil),
            ("{\"orders\":[{}]}\n{}", ["orders"], nil),
            ("{\"orders\":[{\"a\":\"}]\\\"{\"}]}", ["orders"], ["{\"a\":\"}]\\\"{\"}"]),
            ("\u{FEFF}[{}]", [], ["{}"]), ("{\"orders\": null}", ["orders"], nil),
            ("[1]", [], nil), ("[{}", [], nil), ("{\"orders\":[{}", ["orders"], nil),
            ("[{}]]", [], nil),
            ("{\"a", [], nil), ("{\"orders\": [\"x\"]}", ["orders"], nil), ("[}", [], nil),
            // What stands between records is JSON, too.
            ("{\"n\": -1.5e3, \"t\": [true, null, \"x\"], \"orders\": [{}]}", ["orders"], ["{}"]),
            ("[{} {}]", [], nil), ("[{},]", [], nil), ("[,{}]", [], nil), ("[{},,{}]", [], nil),
            ("{\"orders\": [{}],}", ["orders"], nil), ("{\"orders\" [{}]}", ["orders"], nil),
            ("{\"a\": 1 \"orders\": [{}]}", ["orders"], nil),
            ("{\"a\": 1 2, \"orders\": [{}]}", ["orders"], nil),
            ("{\"a\", \"orders\": [{}]}", ["orders"], nil),
            ("{\"a\": , \"orders\": [{}]}", ["orders"], nil),
            ("{\"orders\": [{}], \"a\"}", ["orders"], nil),
            ("{\"orders\": [{}]} x", ["orders"], nil),
            ("{\"orders\": [{}]}\u{0}\u{0}", ["orders"], nil), ("[{}]\u{0}", [], nil),
            ("{\"a\": \u{1}, \"orders\": [{}]}", ["orders"], nil),
            ("{},{}", [], nil), ("{\"a\":1}{\"a\":2}", [], ["{\"a\":1}", "{\"a\":2}"]),
        ] as [(String, [String], [String]?)]
    )
    func records(text: String, path: [String], expected: [String]?) throws {
        for portion in [1, 2, 5, .max] {
            let found = try? Self.cut(text, path: path, portion: portion).map(\.text)
            #expect(found == expected)
        }
    }

    @Test(
        "finds the first record of a front, also where it is cut off there",
        arguments: [
            (#"{"orders": [{"a": 1, "b": [{"c": 2}, {"d": "x"#, ["a", "b"], 2),
            (#"{"orders": [{"a": 1, "b": [{"c": 2}], "e": 4}, {"#, ["a", "b", "e"], 1),
            (#"{"orders": [{"a": 1, "b"#, ["a"], 0), (#"{"orders": [{"a": 1, "b":"#, ["a"], 0),
            (#"{"orders": [{"a": 1, "b": "#, ["a"], 0),
            (#"{"orders": [{"a": 1, "b": tr"#, ["a"], 0),
            (#"{"orders": [{"#, [], 0), (#"{"orders": ["#, nil, 0), (#"{"or"#, nil, 0),
            ("", nil, 0),
        ] as [(String, [String]?, Int)]
    )
    func fronts(text: String, keys: [String]?, elements: Int) {
        let record = JSONCutter.firstRecord(in: Array(text.utf8), behind: ["orders"])?.root
        #expect(record?.keys == keys)
        #expect(record?["b"]?.elements.count ?? 0 == elements)
    }

    @Test("the front of any record has keys that the record has", arguments: 0..<40)
    func anyFront(seed: Int) throws {
        let text = Self.file(seed).text
        for length in 1..<text.utf8.count {
            let front = Array(text.utf8.prefix(length))
            let record = JSONCutter.firstRecord(in: front, behind: ["orders"])?.root
            let isStart = record.map { ["id", "t", "lines"].starts(with: $0.keys) }
            #expect(isStart != false)
        }
    }

    @Test("knows the line on which each record starts")
    func lines() throws {
        let text = "{\n\"x\": \"a\nb\",\n\"orders\": [\n  {\"a\": [\n1]},\n\n {}]}"
        #expect(try Self.cut(text, path: ["orders"]).map(\.line) == [5, 8])
    }

    /// A file of orders, as a seed says.
    private static func file(_ seed: Int) -> (text: String, records: [String]) {
        var random = SplitMix(seed: seed)
        let texts = ["x", "a\\\"b", "}{", "][", "\\\\", "日本", "\\u00e9", ",:"]
        let records = (0..<random.below(30)).map { number in
            let text = random.pick(texts)
            return #"{"id": \#(number), "t": "\#(text)", "lines": [{"q": [1, {}]}, "\#(text)"]}"#
        }
        let blank = random.pick([" ", "\n", "\r\n\t", ""])
        let list = records.joined(separator: blank + "," + blank)
        return ("{\"n\": {\"k\": [\"orders\"]}, \"orders\":\(blank)[\(list)\(blank)]}", records)
    }

    @Test("finds the same records in any portions and any pieces", arguments: 0..<40)
    func portions(seed: Int) throws {
        let (text, records) = Self.file(seed)
        for (portion, size) in [(1, 1), (7, 100), (1000, 10), (.max, .max)] {
            let found = try Self.cut(text, path: ["orders"], portion: portion, pieceSize: size)
            #expect(found.map(\.text) == records)
        }
    }

    @Test("a file that was cut off is refused, wherever it was", arguments: 0..<20)
    func cutOff(seed: Int) throws {
        let text = Self.file(seed).text
        for length in 1..<text.utf8.count {
            let part = String(decoding: Array(text.utf8).prefix(length), as: UTF8.self)
            #expect(throws: JSONDamage.self) { try Self.cut(part, path: ["orders"]) }
        }
    }

    @Test("cuts any bytes or refuses them, and never traps or hangs", arguments: 0..<300)
    func noise(seed: Int) {
        var random = SplitMix(seed: seed)
        let bytes = random.bytes(random.below(80), of: Array(#"{}[]:,"\ a1"#.utf8) + [0x0A])
        let text = String(decoding: bytes, as: UTF8.self)
        let whole = try? Self.cut(text, path: ["a"]).map(\.text)
        #expect((try? Self.cut(text, path: ["a"], portion: 1).map(\.text)) == whole)
    }

    @Test("a record without end is refused before it fills the memory")
    func endless() {
        var cutter = JSONCutter(path: [])
        var total = 0
        #expect(throws: JSONDamage.self) {
            while try cutter.next(read: { buffer in
                total += 1 << 20
                buffer +=
                    total == 1 << 20 ? Array("{".utf8) : [UInt8](repeating: 0x20, count: 1 << 20)
            }) != nil {}
        }
        #expect(total <= JSONCutter.recordLimit + (2 << 20))
    }
}

@Suite struct JSONPieceTests {
    @Test("a piece is taken apart and put together without a byte lost", arguments: 0..<40)
    func split(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let records = (0..<(1 + random.below(9))).map { "{\"n\": \($0)}\n" }
        var rest: [UInt8]? = Array(records.joined().utf8)
        var cutter = JSONCutter(path: [])
        let whole = try #require(
            try cutter.next { buffer in
                buffer += rest ?? []
                rest = nil
            }
        )
        var front = whole
        let count = random.below(records.count + 1)
        let back = front.split(after: count)
        #expect(front.records.count == count && back.records.count == records.count - count)
        #expect(front.isEmpty == (count == 0) && back.isEmpty == (count == records.count))
        var joined = JSONPiece()
        joined.append(front)
        joined.append(back)
        func texts(_ piece: JSONPiece) -> [String] {
            piece.records.map {
                "\($0.line) " + String(decoding: piece.bytes[$0.range], as: UTF8.self)
            }
        }
        #expect(texts(joined) == texts(whole))
        #expect(texts(front) + texts(back) == texts(whole))
    }
}

@Suite struct JSONKeyTests {
    @Test(
        "a key is found however its letters are written",
        arguments: ["Stra\\u00dfe", "Straße", "\\u0053tra\\u00DFe"]
    )
    func escapedKeys(key: String) throws {
        let root = try JSONTree(Array("{\"x\": 1, \"\(key)\": \"Ring 1\"}".utf8), line: 1).root
        #expect(root["Straße"]?.text == "Ring 1")
        #expect(root.keys == ["x", "Straße"])
    }

    @Test("of two equal keys the first counts, however they are written")
    func twice() throws {
        let root = try JSONTree(Array(#"{"a": 1, "\u0061": 2, "a": 3}"#.utf8), line: 1).root
        #expect(root["a"]?.text == "1")
    }

    @Test(
        "a key that an object has twice is named, wherever it stands",
        arguments: [
            (#"{"a": 1, "a": 2}"#, "a"), (#"{"x": [{"b": {"c": 1, "\\u0063": 1}}]}"#, "c"),
            (#"{"": 1, "": 2}"#, ""), (#"{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}"#, nil),
            (#"{"a": 1, "A": 2, "\\u0041a": 3}"#, nil), ("[1, 1]", nil),
        ] as [(String, String?)]
    )
    func repeated(json: String, key: String?) throws {
        let text = json.replacing("\\\\u", with: "\\u")
        #expect(try JSONTree(Array(text.utf8), line: 1).repeatedKey == key)
    }

    @Test("also among many keys, in time", arguments: [63, 64, 65, 200_000])
    func manyKeys(count: Int) throws {
        let members = (0..<count).map { "\"k\($0)\":0" }.joined(separator: ",")
        #expect(try JSONTree(Array("{\(members)}".utf8), line: 1).repeatedKey == nil)
        let twice = "{\(members),\"k7\":1}"
        #expect(try JSONTree(Array(twice.utf8), line: 1).repeatedKey == "k7")
    }

    @Test("a key that another begins with is another key")
    func prefixes() throws {
        let root = try JSONTree(Array(#"{"ab": 1, "a": 2, "abc": 3, "": 4}"#.utf8), line: 1).root
        #expect(["a", "ab", "abc", ""].map { root[$0]?.text } == ["2", "1", "3", "4"])
        #expect(root["b"] == nil)
    }
}
