import PipelineFile
import PipelineKit
import PipelineTesting
import Testing

@Suite struct PipelineFileTests {
    @Test("shows a finding with its line and a caret")
    func report() throws {
        let text = "stages:\n  - dedupe: {windw: 72h}\n"
        let finding = Finding(
            "'windw' is no key of 'dedupe'",
            at: Position(file: "nightly.yaml", line: 2, column: 14),
            length: 5,
            hint: "did you mean 'window'?"
        )
        #expect(
            FindingReport(texts: ["nightly.yaml": text]).text(of: [finding]) == """
                nightly.yaml:2:14: error: 'windw' is no key of 'dedupe'
                    2 |   - dedupe: {windw: 72h}
                      |              ^~~~~ did you mean 'window'?

                """
        )
    }

    @Test(
        "finds what is wrong with the text",
        arguments: [
            ("a: 1\n‸a: 2", "the key 'a' stands twice in one mapping"),
            ("a: ‸${NOT_THERE}", "the environment has no 'NOT_THERE'"),
            ("- include: ‸nothing/*.yaml", "no file matches 'nothing/*.yaml'"),
            ("- include: ‸[a]", "a list is not the name of a file to include"),
        ]
    )
    func findings(yaml: String, message: String) throws {
        let marked = MarkedText(yaml)
        let findings = try TestFile.read(marked.text).findings
        #expect(findings.map(\.message) == [message])
        // YAML's parser marks a repeated key where it stands first.
        let isRepeated = message.hasPrefix("the key")
        #expect(
            findings.first?.position
                == (isRepeated ? Position.start(of: "test.yaml") : marked.position)
        )
    }

    @Test("a tabulator is a finding with the way out")
    func tab() throws {
        let findings = try TestFile.read("stages:\n\t- ingest\n").findings
        #expect(findings.first?.position.line == 2)
        #expect(findings.first?.hint == "indent with blanks, not with a tabulator")
    }

    @Test(
        "damaged texts are findings and never traps",
        arguments: [
            "? [1]\n: 2", "a: [1, 2", "{", "a: &x [*x]", "%YAML 9.9\n---\na", "a: *nothing",
            "a: \"\u{1}\"",
            "- - - -", "? a\n: b\n? [c]\n: d",
        ]
    )
    func damaged(yaml: String) throws {
        // Whatever it is, reading comes to an end and says where.
        for finding in try TestFile.read(yaml).findings {
            #expect(finding.position.file == "test.yaml")
        }
    }

    @Test("an alias bomb is a finding")
    func bomb() throws {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...8 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            yaml += "a\(level): &a\(level) [\(aliases)]\n"
        }
        #expect(
            try TestFile.read(yaml).findings.map(\.message) == [
                "the file has more than 30 aliases"
            ]
        )
    }

    @Test("fills variables into values, and never into the structure")
    func variables() throws {
        let file = try TestFile.read(
            "a: ${HOST}\nb: ${NOPE:-fallback}\nc: $${HOST}\nd: x${HOST}y$\ne: ${EMPTY:-none}",
            environment: ["HOST": "v: [1, 2]", "EMPTY": ""]
        )
        guard case .mapping(let entries) = file.root.content else { return #expect(Bool(false)) }
        #expect(
            entries.map { $0.value.scalar } == [
                "v: [1, 2]", "fallback", "${HOST}", "xv: [1, 2]y$", "none",
            ]
        )
    }

    @Test("puts included files in place, in the order of their names")
    func include() throws {
        let file = try TestFile.read(
            "- include: suppliers/*.yaml\n- last",
            others: ["suppliers/b.yaml": "- two\n- three", "suppliers/a.yaml": "name: one"]
        )
        guard case .list(let values) = file.root.content else { return #expect(Bool(false)) }
        #expect(values.map(\.scalar) == [nil, "two", "three", "last"])
        #expect(
            values.map(\.position.file) == [
                "suppliers/a.yaml", "suppliers/b.yaml", "suppliers/b.yaml", "test.yaml",
            ]
        )
        #expect(file.files.map(\.label) == ["test.yaml", "suppliers/a.yaml", "suppliers/b.yaml"])
    }

    @Test("fills variables into the name of an include too")
    func includeVariable() throws {
        let file = try TestFile.read(
            "- include: ${DIR:-shops}/a.yaml",
            others: ["shops/a.yaml": "one"]
        )
        #expect(file.findings.isEmpty)
        #expect(file.files.map(\.label) == ["test.yaml", "shops/a.yaml"])
    }

    @Test("an include that goes round in a circle is a finding")
    func circle() throws {
        let findings = try TestFile.read("- include: test.yaml").findings
        #expect(
            findings.first?.message == "includes are nested too deeply, or go round in a circle"
        )
    }

    @Test("an absent value is empty and not a text")
    func empty() throws {
        let file = try TestFile.read("a:\nb: ~\nc: ''")
        guard case .mapping(let entries) = file.root.content else { return #expect(Bool(false)) }
        #expect(entries.map(\.value.content) == [.empty, .empty, .scalar("")])
    }
}
