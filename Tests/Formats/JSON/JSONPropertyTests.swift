import JSONFormat
import PipelineTesting
import Seeds
import Testing

/// Values that are written down must be read back as they were.
@Suite struct JSONPropertyTests {
    private indirect enum Value: Equatable {
        case text(String)
        case number(String)
        case word(String)
        case list([Value])
        case object([String: Value])

        init(_ random: inout SplitMix, depth: Int) {
            switch random.below(depth > 0 ? 6 : 4) {
            case 0:
                self = .number(
                    random.pick(["0", "-1", "12.50", "1e9", "-0.001", "123456789012345678"])
                )
            case 1: self = .word(random.pick(["true", "false", "null"]))
            case 2, 3:
                self = .text(random.pick(HostileText.all + ["{", "]", "\\u0041", "a\u{0}b", "😀"]))
            case 4:
                self = .list((0..<random.below(5)).map { _ in Value(&random, depth: depth - 1) })
            default:
                var members: [String: Value] = [:]
                for number in 0..<random.below(5) {
                    members["key \(number) \(random.pick(["", "é", "\"", "\\"]))"] = Value(
                        &random,
                        depth: depth - 1
                    )
                }
                self = .object(members)
            }
        }

        /// The value as JSON, with blanks and escapes as a seed says.
        func json(_ random: inout SplitMix) -> String {
            let blank = random.pick(["", " ", "\n", "\r\n\t "])
            switch self {
            case .text(let text): return StatedOrder.json(text, escapes: random.chance(50)) + blank
            case .number(let text), .word(let text): return text + blank
            case .list(let values):
                return "[\(blank)" + values.map { $0.json(&random) }.joined(separator: ",\(blank)")
                    + "]" + blank
            case .object(let members):
                let pairs = members.sorted { $0.key < $1.key }.map { key, value in
                    "\(StatedOrder.json(key))\(blank):\(blank)\(value.json(&random))"
                }
                return "{\(blank)" + pairs.joined(separator: ",\(blank)") + "}" + blank
            }
        }

        /// What a tree says.
        init(_ node: JSONNode) {
            if node.isObject {
                var members: [String: Value] = [:]
                for key in node.keys { if let value = node[key] { members[key] = Value(value) } }
                self = .object(members)
            } else if node.isList {
                self = .list(node.elements.map(Value.init))
            } else if node.isNull {
                self = .word("null")
            } else {
                self = .text(node.text ?? "")
            }
        }

        /// The value as far as a tree tells its kinds apart: numbers and truths are texts until somebody asks.
        var asRead: Value {
            switch self {
            case .number(let text): .text(text)
            case .word(let word): word == "null" ? self : .text(word)
            case .list(let values): .list(values.map(\.asRead))
            case .object(let members): .object(members.mapValues(\.asRead))
            case .text: self
            }
        }
    }

    @Test("reads any value as it was written", arguments: 0..<200)
    func roundTrip(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let value = Value(&random, depth: 5)
        let json = value.json(&random)
        let read = Value(try JSONTree(Array(json.utf8), line: 1).root)
        #expect(read == value.asRead)
    }

    @Test(
        "a value of which a byte is gone is another one or none, and never a trap",
        arguments: 0..<100
    )
    func gone(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let value = Value.list([Value(&random, depth: 4), .text("end")])
        var bytes = Array(value.json(&random).utf8)
        bytes.remove(at: random.below(bytes.count))
        guard let tree = try? JSONTree(bytes, line: 1) else { return }
        _ = Value(tree.root)
    }

    @Test("records are cut out of any envelope as they stand there", arguments: 0..<60)
    func cutting(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let records = (0..<random.below(12)).map { number -> String in
            let value = Value(&random, depth: 3)
            return "{\"n\": \(number), \"v\": \(value.json(&random))}"
        }
        let noise = Value(&random, depth: 3).json(&random)
        let text =
            "{\"noise\": \(noise), \"a\": {\"b\": [\(records.joined(separator: ", "))], \"c\": \(noise)}}"
        var rest = Array(text.utf8)[...]
        var cutter = JSONCutter(path: ["a", "b"], pieceSize: 50)
        var found: [String] = []
        let portion = random.pick([1, 9, 1000])
        while let piece = try cutter.next(read: { buffer in
            buffer += rest.prefix(portion)
            rest = rest.dropFirst(portion)
        }) {
            found += piece.records.map { String(decoding: piece.bytes[$0.range], as: UTF8.self) }
        }
        #expect(found == records)
    }
}
