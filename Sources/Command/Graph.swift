import ArgumentParser
import Orders
import PipelineEngine
import PipelineKit

struct Graph: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Draws a pipeline as a graph.",
        discussion:
            "Example: dropship graph Pipelines/nightly.yaml --format dot | dot -Tsvg > nightly.svg"
    )

    /// The languages of graphs.
    enum Language: String, CaseIterable, ExpressibleByArgument { case mermaid, dot }

    @OptionGroup var argument: PipelineArgument

    @Option(help: "The language of the graph: mermaid or dot.")
    var format = Language.mermaid

    func run() async throws {
        try await reporting {
            let drawing = PipelineDrawing(of: try argument.load().pipeline)
            switch format {
            case .mermaid: try Terminal.standardOutput(drawing.mermaid)
            case .dot: try Terminal.standardOutput(drawing.dot)
            }
        }
    }
}

/// A pipeline as boxes and arrows: origins, stages in order, and the suppliers behind the last that
/// writes.
struct PipelineDrawing {
    private enum Shape { case file, stage, supplier }

    private var boxes: [(name: String, label: String, shape: Shape)] = []
    private var arrows: [(from: String, to: String)] = []

    init(of pipeline: Pipeline) {
        var previous: [String] = []
        for (index, stage) in pipeline.stages.enumerated() {
            if let source = stage as? any SourceStage {
                for (number, origin) in source.origins.enumerated() {
                    boxes.append(("origin\(number)", origin, .file))
                    previous.append("origin\(number)")
                }
            }
            let name = "stage\(index)"
            boxes.append((name, type(of: stage).manifest.name, .stage))
            arrows += previous.map { ($0, name) }
            previous = [name]
        }
        let writer = pipeline.stages.firstIndex { $0 is any SinkStage } ?? 0
        for (number, supplier) in pipeline.suppliers.enumerated() {
            boxes.append(("supplier\(number)", supplier.name.description, .supplier))
            arrows.append(("stage\(writer)", "supplier\(number)"))
        }
    }

    /// A Mermaid flowchart.
    var mermaid: String {
        let nodes = boxes.map { name, label, shape in
            let text = "\"\(label.replacing("\"", with: "#quot;"))\""
            return switch shape {
            case .file: "    \(name)[/\(text)/]\n"
            case .stage: "    \(name)[\(text)]\n"
            case .supplier: "    \(name)([\(text)])\n"
            }
        }
        return "flowchart LR\n" + nodes.joined() + arrows.map { "    \($0) --> \($1)\n" }.joined()
    }

    /// A Graphviz digraph.
    var dot: String {
        let nodes = boxes.map { name, label, shape in
            let form =
                switch shape {
                case .file: "note"
                case .stage: "box"
                case .supplier: "ellipse"
                }
            let text = label.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            return "    \(name) [label=\"\(text)\", shape=\(form)];\n"
        }
        return "digraph pipeline {\n    rankdir=LR;\n" + nodes.joined()
            + arrows.map { "    \($0) -> \($1);\n" }.joined() + "}\n"
    }
}
