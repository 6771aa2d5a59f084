@testable import Command
import Orders
import PipelineEngine
import PipelineKit
import PipelineTesting
import Testing

/// The pictures and pages that the program makes of plugins.
@Suite struct DrawingTests {
    private func drawing(_ stages: String, suppliers: String = "") throws -> PipelineDrawing {
        let yaml = "night: {ledger: l, output: o}\nsuppliers: [\(suppliers)]\nstages: \(stages)"
        let bound = Pipeline.bind(try TestFile.tree(yaml), to: .everything, folder: "")
        return PipelineDrawing(of: try bound.get())
    }

    private static let north = """
        {plugin: template, name: north, currency: USD, \
        feed: {file: f.csv, columns: {sku: sku, cost: cost, stock: stock}}, \
        file: {columns: {PO: po_number, N: recipient_name, A: address_line_1, C: city, Z: postal_code, \
        L: country, S: supplier_sku, Q: quantity}}}
        """

    @Test("draws sources, stages in a row, and suppliers behind the one that writes")
    func mermaid() throws {
        let drawing = try drawing(
            "[ingest: {sources: [{channel: shopify, files: a.csv}, {channel: shopify, files: b.csv}]}, route, export]",
            suppliers: Self.north
        )
        #expect(
            drawing.mermaid == """
                flowchart LR
                    origin0[/"shopify: a.csv"/]
                    origin1[/"shopify: b.csv"/]
                    stage0["ingest"]
                    stage1["route"]
                    stage2["export"]
                    supplier0(["north"])
                    origin0 --> stage0
                    origin1 --> stage0
                    stage0 --> stage1
                    stage1 --> stage2
                    stage2 --> supplier0

                """
        )
        #expect(
            drawing.dot == """
                digraph pipeline {
                    rankdir=LR;
                    origin0 [label="shopify: a.csv", shape=note];
                    origin1 [label="shopify: b.csv", shape=note];
                    stage0 [label="ingest", shape=box];
                    stage1 [label="route", shape=box];
                    stage2 [label="export", shape=box];
                    supplier0 [label="north", shape=ellipse];
                    origin0 -> stage0;
                    origin1 -> stage0;
                    stage0 -> stage1;
                    stage1 -> stage2;
                    stage2 -> supplier0;
                }

                """
        )
    }

    @Test("a file's name cannot break out of its box")
    func hostile() throws {
        let drawing = try drawing(
            #"[ingest: {sources: [{channel: shopify, files: 'a"]; x["b\c.csv'}]}, route, export]"#
        )
        #expect(drawing.mermaid.contains(#"origin0[/"shopify: a#quot;]; x[#quot;b\c.csv"/]"#))
        #expect(drawing.dot.contains(#"[label="shopify: a\"]; x[\"b\\c.csv", shape=note];"#))
    }

    @Test("a stage's page says how it works and lists its keys with what stands there by default")
    func page() {
        #expect(
            PluginPage(Sample.self).text == """
                sample: Does a thing.
                This stage looks at one order at a time, on any core.

                Keys:
                  window (default 3d): How long.
                      a time such as 90s, 30m, 72h or 7d
                  name (required): What it is called.
                      a text
                  parts (optional): What it has.
                      a mapping with size
                    size (required): How large.
                        a whole number from 0 to 1000000000

                """
        )
        #expect(
            PluginPage(Sample.self).markdown == """
                ### sample

                Does a thing.

                This stage looks at one order at a time, on any core.

                | key | value | default | meaning |
                | --- | --- | --- | --- |
                | `window` | a time such as 90s, 30m, 72h or 7d | `3d` | How long. |
                | `name` | a text | required | What it is called. |
                | `parts` | a mapping with size | none | What it has. |
                | `parts.size` | a whole number from 0 to 1000000000 | required | How large. |

                """
        )
    }

    @Test("JSON is written with sorted keys, and reads back as it was")
    func json() throws {
        let value = JSON.object([
            "b": .array([.integer(1), .null, .bool(true)]), "a": .string("\"quoted\"\n/"),
        ])
        #expect(
            try value.text == """
                {
                  "a" : "\\"quoted\\"\\n/",
                  "b" : [
                    1,
                    null,
                    true
                  ]
                }

                """
        )
        #expect(try JSON.array([]).text == "[\n\n]\n")
    }
}

/// A stage with a key of each kind of need.
private struct Sample: PerOrderStage {
    struct Parts: ObjectValue {
        static let name = "parts"
        static var keys: [any AnyKey] { [size] }
        private static let size = Key<Int>(required: "size", help: "How large.")
        let spelling = "{…}"
        init(_ settings: Settings) throws(Finding) { _ = try settings[Self.size] }
    }

    static let manifest = Manifest(
        "sample",
        "Does a thing.",
        keys: [
            Key("window", default: Duration.seconds(259_200), help: "How long."),
            Key<String>(required: "name", help: "What it is called."),
            Key("parts", default: Parts?.none, help: "What it has."),
        ]
    )
    init(_ settings: Settings) {}
    func process(_ order: inout Order, knowing knowledge: Void, in night: Night) {}
}
