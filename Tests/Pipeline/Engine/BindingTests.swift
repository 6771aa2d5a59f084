import Orders
import PipelineEngine
import PipelineKit
import PipelineTesting
import Testing

@Suite struct BindingTests {
    private let catalog = Catalog(
        stages: [Chunks.self, Assign.self, Needy.self, Write.self],
        channels: [],
        suppliers: [Honest.self]
    )

    private func findings(_ yaml: String) throws -> [Finding] {
        switch Pipeline.bind(try TestFile.tree(yaml), to: catalog, folder: "") {
        case .success: []
        case .failure(let findings): findings.all
        }
    }

    private static let night = "night: {ledger: l, output: o}\n"

    @Test("reports all findings of a file in one go, from the top down")
    func all() throws {
        let found = try findings(
            """
            nmae: x
            night: {ledger: l, ouptut: o, currency: USX}
            suppliers: [{plugin: honset}, {name: y}]
            stages:
              - chunks: {flie: x}
              - asign
            """
        )
        #expect(
            found.map(\.description) == [
                "test.yaml:1:1: error: 'nmae' is no key of 'a pipeline' (did you mean 'name'?)",
                "test.yaml:2:8: error: 'output' is missing (The folder that gets a folder for each night.)",
                "test.yaml:2:20: error: 'ouptut' is no key of 'night' (did you mean 'output'?)",
                "test.yaml:2:41: error: 'USX' is not a currency code of ISO 4217 such as USD",
                "test.yaml:3:22: error: 'honset' is no kind of supplier (did you mean 'honest'?)",
                "test.yaml:3:31: error: 'plugin' is missing (The kind of supplier.)",
                "test.yaml:5:5: error: 'file' is missing (The file.)",
                "test.yaml:5:14: error: 'flie' is no key of 'chunks' (did you mean 'file'?)",
                "test.yaml:6:5: error: 'asign' is no stage (did you mean 'assign'?)",
            ]
        )
    }

    @Test(
        "says what is wrong with the order of the stages",
        arguments: [
            ("stages: ‸[]", "the first stage must bring orders in"),
            ("stages: [‸assign, write]", "the first stage must bring orders in"),
            (
                "stages: [chunks: {file: x}, assign, ‸chunks: {file: y}, write]",
                "only the first stage brings orders in"
            ),
            ("stages: ‸[chunks: {file: x}, assign]", "no stage writes purchase orders"),
            (
                "stages: [chunks: {file: x}, write, ‸assign]",
                "a stage that decides cannot stand behind one that writes"
            ),
            ("stages: ‸ingest", "'ingest' is not a list of stages"),
            (
                "stages: [‸[chunks]]",
                "a list is not a stage's name, or a stage's name with its keys"
            ),
            ("stages: [chunks: ‸[x]]", "a list is not a mapping of the stage's keys"),
        ]
    )
    func order(yaml: String, message: String) throws {
        let marked = MarkedText(Self.night + yaml)
        let found = try findings(marked.text)
        #expect(found.first?.message == message)
        #expect(found.first?.position == marked.position)
    }

    @Test(
        "says which stage must stand before another, and that one does what another did",
        arguments: [
            (
                "stages: [chunks: {file: x}, ‸needy, assign, write]",
                "'needy' must stand behind 'assign'"
            ),
            (
                "stages: [chunks: {file: x}, assign, ‸assign, write]",
                "'assign' does what a stage before it did"
            ),
            (
                "stages: [chunks: {file: x}, assign, write, ‸write]",
                "'write' does what a stage before it did"
            ),
        ]
    )
    func achievements(yaml: String, message: String) throws {
        let marked = MarkedText(Self.night + yaml)
        let found = try findings(marked.text)
        #expect(found.map(\.message) == [message])
        #expect(found.first?.position == marked.position)
    }

    @Test("two suppliers cannot have one name")
    func twice() throws {
        let yaml =
            Self.night
            + "suppliers: [{plugin: honest}, {plugin: honest}]\nstages: [chunks: {file: x}, write]"
        #expect(
            try findings(yaml).map(\.message) == [
                "a supplier named 'shelf' stands here for the second time"
            ]
        )
    }

    @Test("a file that is no mapping is a finding", arguments: ["", "- a", "text"])
    func noMapping(yaml: String) throws {
        #expect(try findings(yaml).count == 1)
    }
}

/// A stage that stands behind one that routes.
private struct Needy: PerOrderStage {
    static let manifest = Manifest("needy", "Needs routes.", needs: [.routes])
    init(_ settings: Settings) {}
    func process(_ order: inout Order, knowing knowledge: Void, in night: Night) {}
}
