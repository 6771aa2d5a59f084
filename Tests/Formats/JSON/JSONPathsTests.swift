import JSONFormat
import PipelineTesting
import Seeds
import Testing

@Suite struct JSONPathsTests {
    private static func look(_ json: String, _ paths: [String]) throws -> [String?] {
        let keys = paths.map { $0.split(separator: ".").map { Array($0.utf8) } }
        let values = JSONPaths(keys).values(in: try JSONTree(Array(json.utf8), line: 1).root)
        return paths.indices.map { values[$0]?.text }
    }

    @Test(
        "finds all paths in one walk",
        arguments: [
            (
                #"{"a": 1, "b": {"c": 2, "d": {"e": "x"}}}"#, ["a", "b.c", "b.d.e"],
                ["1", "2", "x"]
            ),
            (#"{"b": {"c": 2}, "a": 1}"#, ["a", "b.c", "b.x", "c"], ["1", "2", nil, nil]),
            // Keys that begin alike, and one that is a key's end.
            (
                #"{"ab": 1, "a": 2, "b": 3, "abc": 4}"#, ["a", "abc", "b", "ab"],
                ["2", "4", "3", "1"]
            ),
            // Letters may be escaped, whole or in part.
            (#"{"\u0061": {"\u0062c": 1}}"#, ["a.bc"], ["1"]),
            (#"{"Stra\u00dfe": 1, "é": 2}"#, ["Straße", "é"], ["1", "2"]),
            // What is no object has no keys.
            (#"{"a": [{"b": 1}], "c": null, "d": 5}"#, ["a.b", "c.x", "d.y"], [nil, nil, nil]),
            ("[1]", ["a"], [nil]), ("{}", ["a", "b"], [nil, nil]), ("{}", [], []),
        ] as [(String, [String], [String?])]
    )
    func finds(json: String, paths: [String], found: [String?]) throws {
        #expect(try Self.look(json, paths) == found)
    }

    @Test("the same as looking for each path by itself", arguments: 0..<200)
    func same(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let names = ["a", "b", "ab", "é", "x"]
        func object(_ depth: Int) -> String {
            let members = (0..<random.below(6)).map { _ in
                let key = StatedOrder.json(random.pick(names), escapes: random.chance(20))
                let value =
                    depth > 0 && random.chance(50) ? object(depth - 1) : "\(random.below(100))"
                return "\(key): \(value)"
            }
            return "{" + members.joined(separator: ", ") + "}"
        }
        let json = object(3)
        let paths = Set(
            (0..<8).map { _ in
                (0...random.below(3)).map { _ in random.pick(names) }.joined(separator: ".")
            }
        ).sorted()
        let tree = try JSONTree(Array(json.utf8), line: 1)
        let each = paths.map { path in
            tree.root.at(path.split(separator: ".").map { Array($0.utf8) })?.text
        }
        #expect(try Self.look(json, paths) == each)
    }
}
