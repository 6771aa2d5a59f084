@testable import Command
import Foundation
import PipelineEngine
import PipelineKit
import PipelineTesting
import Testing

/// What the program says of itself.
@Suite struct ReferenceTests {
    @Test("every plugin has a name of its own, a sentence, and keys that say what they are")
    func manifests() {
        let catalog = Catalog.everything
        let groups: [[any Plugin.Type]] = [catalog.stages, catalog.channels, catalog.suppliers]
        for group in groups {
            let manifests = group.map { $0.manifest }
            #expect(Set(manifests.map(\.name)).count == manifests.count)
            for manifest in manifests {
                #expect(manifest.name.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z]+)*/) != nil)
                #expect(manifest.summary.hasSuffix("."))
                check(manifest.keys)
            }
        }
    }

    private func check(_ keys: [any AnyKey]) {
        for key in keys {
            #expect(key.name.wholeMatch(of: /[a-z]+([_-][a-z]+)*/) != nil)
            #expect(key.help.hasSuffix("."))
            if case .object(let children) = key.shape { check(children) }
        }
    }

    /// The page of the reference, as the manifests have it.
    private var page: String {
        let catalog = Catalog.everything
        func section(_ title: String, _ plugins: [any Plugin.Type]) -> String {
            "\n## \(title)\n\n" + plugins.map { PluginPage($0).markdown }.joined(separator: "\n")
        }
        return """
            # The keys of a pipeline file

            Every stage, channel and kind of supplier with its keys. This page is made from their manifests; a
            test fails when it is stale, and `RECORD=1 make test` makes it anew.

            """ + section("Stages", catalog.stages) + section("Channels", catalog.channels)
                + section("Suppliers", catalog.suppliers)
    }

    @Test("the reference page says what the manifests say")
    func reference() throws {
        let url = BuiltBinary.package.appendingPathComponent(
            "Sources/Pipeline/Kit/Kit.docc/Keys.md"
        )
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try Data(page.utf8).write(to: url)
        }
        #expect(try String(contentsOf: url, encoding: .utf8) == page)
    }

    @Test("explain describes a stage with its keys, and suggests a name for a wrong one")
    func explain() throws {
        let binary = try BuiltBinary()
        let stage = try binary.run("explain", "stage", "route")
        #expect(
            stage.output.hasPrefix(
                "route: Chooses the supplier of each line by landed cost or lead time.\n"
            )
        )
        #expect(stage.output.contains("split (default false)"))
        #expect(try binary.run("explain", "stage", "rout").errors.contains("Did you mean 'route'?"))
        #expect(try binary.run("explain", "supplier", "template").output.contains("freight_next"))
        #expect(try binary.run("explain", "channel", "shopify").status == 0)
    }

    @Test("the graph shows sources, stages and suppliers in both languages")
    func graph() throws {
        let binary = try BuiltBinary.withSamples()
        let mermaid = try binary.run("graph").output
        #expect(mermaid.hasPrefix("flowchart LR\n"))
        #expect(mermaid.contains("stage0[\"ingest\"]\n"))
        #expect(mermaid.contains("stage5 --> supplier2\n"))
        let dot = try binary.run("graph", "--format", "dot").output
        #expect(dot.hasPrefix("digraph pipeline {\n"))
        #expect(dot.contains("stage0 -> stage1;\n"))
    }

    @Test("lint accepts what run accepts, and prints findings as JSON on demand")
    func lint() throws {
        let binary = try BuiltBinary.withSamples()
        #expect(try binary.run("lint", "Pipelines/nightly.yaml").status == 0)
        try binary.write("stages: [ingst]\n", to: "bad.yaml")
        let result = try binary.run("lint", "bad.yaml", "--format", "json")
        #expect(result.status == 78)
        #expect(result.output.contains("\"hint\" : \"did you mean 'ingest'?\""))
    }

    @Test("the pipeline that the README shows is sound")
    func readme() throws {
        let readme = try String(
            contentsOf: BuiltBinary.package.appendingPathComponent("README.md"),
            encoding: .utf8
        )
        let example = try #require(readme.firstMatch(of: /```yaml\n((?s).*?)```/)).output.1
        let binary = try BuiltBinary.withSamples()
        try binary.write(String(example), to: "Pipelines/readme.yaml")
        let result = try binary.run("run", "Pipelines/readme.yaml", "--at", BuiltBinary.moment)
        #expect(result.status == 0)
        #expect(result.output.contains("Published in Runs/2026-11-19"))
    }

    @Test(
        "every command has help with an example",
        arguments: [
            "run", "lint", "schema", "graph", "explain", "verify", "replay", "self-test",
            "channels",
            "preview",
        ]
    )
    func help(command: String) throws {
        let result = try BuiltBinary().run("help", command)
        #expect(result.status == 0)
        #expect(result.output.contains("Example: dropship \(command)"))
    }
}

/// The schema accepts what the binder accepts, as far as a schema can say it.
@Suite struct SchemaTests {
    @Test("names every key of every plugin, once")
    func keys() throws {
        let text = try PipelineSchema(of: .everything).document.text
        for plugin in Catalog.everything.stages + [] {
            for key in plugin.manifest.keys { #expect(text.contains("\"\(key.name)\" : {")) }
        }
        #expect(text == (try BuiltBinary().run("schema").output))
    }

    @Test("a validator accepts the sample pipeline and refuses a wrong one")
    func validates() throws {
        let binary = try BuiltBinary.withSamples()
        try binary.write(try binary.run("schema").output, to: "schema.json")
        let script = """
            import json, sys
            try:
                import jsonschema, yaml
            except ImportError:
                sys.exit(77)
            schema = json.load(open("schema.json"))
            good = yaml.safe_load(open("Pipelines/nightly.yaml"))
            jsonschema.Draft202012Validator.check_schema(schema)
            jsonschema.validate(good, schema)
            wrong = [{"stages": []}, {**good, "stagse": []}, {**good, "stages": ["ingst"]},
                     {**good, "stages": [{"archive": {"level": "high"}}]},
                     {**good, "suppliers": [{"plugin": "template", "name": "x"}]}]
            for pipeline in wrong:
                try:
                    jsonschema.validate(pipeline, schema)
                except jsonschema.ValidationError:
                    continue
                sys.exit("accepted: " + json.dumps(pipeline)[:200])
            """
        try binary.write(script, to: "check.py")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "check.py"]
        process.currentDirectoryURL = binary.folder
        try process.run()
        process.waitUntilExit()
        if [77, 127].contains(process.terminationStatus) {
            print("SKIPPED: checking the schema needs python3 with jsonschema and yaml.")
        } else {
            #expect(process.terminationStatus == 0)
        }
    }
}
