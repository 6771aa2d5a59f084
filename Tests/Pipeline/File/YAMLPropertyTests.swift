import PipelineFile
import PipelineKit
import PipelineTesting
import Seeds
import Testing

/// What must hold for any pipeline file.
@Suite struct YAMLPropertyTests {
    /// A value that a file could hold.
    private indirect enum Value: Equatable {
        case text(String)
        case list([Value])
        case mapping([(String, Value)])

        static func == (left: Value, right: Value) -> Bool {
            switch (left, right) {
            case (.text(let one), .text(let other)): one == other
            case (.list(let one), .list(let other)): one == other
            case (.mapping(let one), .mapping(let other)):
                one.map(\.0) == other.map(\.0) && one.map(\.1) == other.map(\.1)
            default: false
            }
        }

        init(_ random: inout SplitMix, depth: Int) {
            let texts = [
                "a", "two words", "x: y", "- z", "#", "'", "\"", "日本", "${X}", "true", "3",
            ]
            switch depth > 0 ? random.below(3) : 0 {
            case 1:
                self = .list((0..<random.below(4)).map { _ in Value(&random, depth: depth - 1) })
            case 2:
                self = .mapping(
                    (0..<random.below(4)).map { ("key\($0)", Value(&random, depth: depth - 1)) }
                )
            default: self = .text(random.pick(texts))
            }
        }

        init(_ setting: Setting) {
            switch setting.content {
            case .empty: self = .text("")
            case .scalar(let text): self = .text(text)
            case .list(let values): self = .list(values.map(Value.init))
            case .mapping(let entries): self = .mapping(entries.map { ($0.key, Value($0.value)) })
            }
        }

        /// The value in flow style, in which every text is quoted.
        var flow: String {
            switch self {
            case .text(let text):
                "'" + text.replacing("'", with: "''").replacing("$", with: "$$") + "'"
            case .list(let values): "[" + values.map(\.flow).joined(separator: ", ") + "]"
            case .mapping(let entries):
                "{" + entries.map { "\($0): \($1.flow)" }.joined(separator: ", ") + "}"
            }
        }

        /// The value in block style, where it is deep enough for one.
        func block(_ indent: String = "") -> String {
            switch self {
            case .list(let values) where !values.isEmpty:
                values.map { "\n\(indent)- \($0.block(indent + "  "))" }.joined()
            case .mapping(let entries) where !entries.isEmpty:
                entries.map { "\n\(indent)\($0): \($1.block(indent + "  "))" }.joined()
            default: flow
            }
        }
    }

    @Test("reads any tree as it was written, in flow style and in block style", arguments: 0..<150)
    func trees(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let value = Value(&random, depth: 4)
        for yaml in [value.flow, value.block()] {
            let file = try TestFile.read(yaml)
            #expect(file.findings.isEmpty, "\(yaml)")
            #expect(Value(file.root) == value, "\(yaml)")
        }
    }

    @Test("each place points at the text that stands there", arguments: 0..<100)
    func places(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let yaml = Value(&random, depth: 4).block()
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
        func check(_ setting: Setting) {
            switch setting.content {
            case .empty: break
            case .scalar:
                let line = lines[setting.position.line - 1].unicodeScalars
                #expect(line.dropFirst(setting.position.column - 1).first == "'")
            case .list(let values): values.forEach(check)
            case .mapping(let entries):
                for entry in entries {
                    let line = lines[entry.position.line - 1].unicodeScalars
                    let rest = line.dropFirst(entry.position.column - 1)
                    #expect(String(rest).hasPrefix(entry.key))
                    check(entry.value)
                }
            }
        }
        check(try TestFile.read(yaml).root)
    }

    @Test(
        "reads any bytes to the end, with findings or without, and never traps",
        arguments: 0..<300
    )
    func noise(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let alphabet = Array("ab: -\n\t[]{},'\"|>&*!%@#?${}~.0".utf8) + [0xC3, 0xA9, 0x00]
        let text = String(decoding: random.bytes(random.below(120), of: alphabet), as: UTF8.self)
        let file = try TestFile.read(text)
        for finding in file.findings {
            #expect(finding.position.file == "test.yaml")
            #expect(finding.position.line >= 1 && finding.position.column >= 1)
            #expect(!finding.message.isEmpty)
        }
        // A report can be made of whatever was found.
        let report = FindingReport(texts: file.texts).text(of: file.findings)
        #expect(report.isEmpty == file.findings.isEmpty)
    }
}

@Suite struct FindingReportTests {
    private func report(_ text: String, _ findings: [Finding]) -> String {
        FindingReport(texts: ["a.yaml": text]).text(of: findings)
    }

    private func place(_ line: Int, _ column: Int) -> Position {
        Position(file: "a.yaml", line: line, column: column)
    }

    @Test("lists findings from the top, each with its line")
    func several() {
        let findings = [
            Finding("second", at: place(2, 3), length: 2), Finding("first", at: place(1, 1)),
        ]
        #expect(
            report("one\ntwo\n", findings) == """
                a.yaml:1:1: error: first
                    1 | one
                      | ^
                a.yaml:2:3: error: second
                    2 | two
                      |   ^

                """
        )
    }

    @Test("a mark ends with its line, and stands behind it where the line is too short")
    func reach() {
        #expect(report("abc", [Finding("x", at: place(1, 2), length: 50)]).hasSuffix("|  ^~\n"))
        #expect(
            report("abc", [Finding("x", at: place(1, 9), length: 3)]).hasSuffix("|         ^\n")
        )
        #expect(report("", [Finding("x", at: place(1, 1))]).hasSuffix("    1 | \n      | ^\n"))
    }

    @Test("marks the right letters where a line has letters of several bytes")
    func scalars() {
        let text = report("größe: häuser", [Finding("x", at: place(1, 8), length: 6)])
        #expect(text.hasSuffix("    1 | größe: häuser\n      |        ^~~~~~\n"))
    }

    @Test("a finding in a file whose text is not at hand still names its place and its way out")
    func noText() {
        let finding = Finding("x", at: .start(of: "b.yaml"), hint: "do y")
        #expect(report("one", [finding]) == "b.yaml:1:1: error: x\n    do y\n")
        #expect(report("one", [Finding("x", at: place(9, 1))]) == "a.yaml:9:1: error: x\n")
    }

    @Test("long line numbers widen the margin")
    func wide() {
        let text = String(repeating: "\n", count: 123_455) + "x"
        let line = report(text, [Finding("y", at: place(123_456, 1))])
        #expect(line == "a.yaml:123456:1: error: y\n123456 | x\n       | ^\n")
    }

    @Test("lines end where Windows ends them, too")
    func windows() {
        let text = report("one\r\ntwo\r\n", [Finding("x", at: place(2, 1), length: 3)])
        #expect(text.hasSuffix("    2 | two\n      | ^~~\n"))
    }
}

@Suite struct LimitTests {
    @Test("an alias bomb is a finding where it stands in keys, lists or mappings")
    func bombs() throws {
        var keys = "a0: &a0 x\n"
        for level in 1...40 { keys += "? *a0\n: y\(level)\n" }
        #expect(
            try TestFile.read(keys).findings.map(\.message) == [
                "the file has more than 30 aliases"
            ]
        )
    }

    @Test("aliases within the limit unfold to the same values everywhere")
    func aliases() throws {
        let file = try TestFile.read("a: &x {k: v}\nb: *x\nc: [*x, *x]")
        #expect(file.findings.isEmpty)
        guard case .mapping(let entries) = file.root.content,
            case .list(let values) = entries[2].value.content
        else { throw Finding("no mapping", at: .start(of: "test.yaml")) }
        #expect(values.map(\.content) == [entries[0].value.content, entries[0].value.content])
    }

    @Test("few aliases that unfold to very much are a finding too")
    func unfold() throws {
        var yaml = "a0: &a0 [" + Array(repeating: "x", count: 200).joined(separator: ", ") + "]\n"
        for level in 1...4 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 7).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(
            try TestFile.read(yaml).findings.map(\.message) == [
                "the file unfolds to more than 50000 values"
            ]
        )
    }

    @Test("a file as long as a shop could write is read")
    func long() throws {
        let yaml = (0..<20_000).map { "- item \($0)\n" }.joined()
        let file = try TestFile.read(yaml)
        #expect(file.findings.isEmpty)
        guard case .list(let values) = file.root.content else { return #expect(Bool(false)) }
        #expect(values.count == 20_000)
        #expect(values.last?.position.line == 20_000)
    }

    @Test("includes that unfold to more than a thousand files are a finding, and come to an end")
    func includes() throws {
        var others: [String: String] = [:]
        for level in 0..<4 {
            others["l\(level).yaml"] = String(
                repeating: "- include: l\(level + 1).yaml\n",
                count: 9
            )
        }
        others["l4.yaml"] = "- x"
        let findings = try TestFile.read("- include: l0.yaml", others: others).findings
        #expect(findings.first?.message == "includes unfold to more than 1000 files")
    }

    @Test("an include as deep as the limit is read, and one deeper is a finding")
    func depth() throws {
        var others: [String: String] = [:]
        for level in 1...9 { others["l\(level).yaml"] = "- include: l\(level + 1).yaml" }
        others["l8.yaml"] = "- end"
        let sound = try TestFile.read("- include: l1.yaml", others: others)
        #expect(sound.findings.isEmpty)
        others["l8.yaml"] = "- include: l9.yaml"
        others["l9.yaml"] = "- end"
        let deep = try TestFile.read("- include: l1.yaml", others: others)
        #expect(
            deep.findings.map(\.message) == [
                "includes are nested too deeply, or go round in a circle"
            ]
        )
    }

    @Test("bytes that are no UTF-8 are a finding, in the file itself and in an included one")
    func encoding() throws {
        #expect(throws: Never.self) { try TestFile.read("name: ok") }
        let source = PipelineFile.Source(
            read: { path throws(Fault) in
                path.location == "a.yaml" ? Array("- include: b.yaml".utf8) : [0x61, 0xE9]
            },
            matching: { path in [path] }
        )
        let file = try PipelineFile(at: "a.yaml", environment: [:], from: source)
        #expect(file.findings.map(\.description) == ["b.yaml:1:1: error: the file is not UTF-8"])
    }
}

@Suite struct VariableTests {
    private func filled(_ text: String, _ environment: [String: String] = [:]) throws -> String? {
        let file = try TestFile.read("'\(text)'", environment: environment)
        return file.findings.isEmpty ? file.root.scalar : nil
    }

    @Test(
        "fills what is asked for",
        arguments: [
            ("${A}", "one"), ("${A}${B}", "one"), ("x${A}y", "xoney"), ("${C:-two}", "two"),
            ("${B:-two}", "two"), ("${C:-}", ""), ("${C:-a:-b}", "a:-b"), ("$A", "$A"), ("$", "$"),
            ("$$", "$"), ("$${A}", "${A}"), ("$$${A}", "$one"), ("${A", "${A"), ("5 $", "5 $"),
            ("${C:-${A}}", "${A}"),
        ]
    )
    func fills(text: String, expected: String) throws {
        #expect(try filled(text, ["A": "one", "B": ""]) == expected)
    }

    @Test("a value with a dollar is not filled once more")
    func once() throws {
        #expect(try filled("${A}", ["A": "${B}", "B": "no"]) == "${B}")
    }

    @Test("a name that the environment lacks is pointed at, with the way out")
    func missing() throws {
        let finding = try TestFile.read("a: ${NOT_THERE}").findings.first
        #expect(finding?.message == "the environment has no 'NOT_THERE'")
        #expect(finding?.hint == "write ${NOT_THERE:-default} for a value of its own")
        #expect(finding?.length == 12)
    }

    @Test("keys are never filled")
    func keys() throws {
        let file = try TestFile.read("${A}: x", environment: ["A": "one"])
        guard case .mapping(let entries) = file.root.content else { return #expect(Bool(false)) }
        #expect(entries.map(\.key) == ["${A}"])
    }
}
