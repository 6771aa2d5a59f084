import ArgumentParser
import PipelineEngine
import PipelineKit

struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explains a stage, a channel or a kind of supplier, or what became of an order.",
        discussion: """
            Example: dropship explain '#1001' --night 2026-11-19
                     dropship explain stage route
            """,
        subcommands: [Stage.self, Channel.self, Supplier.self, Order.self],
        defaultSubcommand: Order.self
    )

    struct Stage: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Explains a stage.")
        @Argument(help: "The name of the stage.") var name: String
        func run() async throws { try explain(name, among: Catalog.everything.stages, as: "stage") }
    }

    struct Channel: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Explains a channel.")
        @Argument(help: "The name of the channel.") var name: String
        func run() async throws {
            try explain(name, among: Catalog.everything.channels, as: "channel")
        }
    }

    struct Supplier: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Explains a kind of supplier.")
        @Argument(help: "The kind of supplier.") var name: String
        func run() async throws {
            try explain(name, among: Catalog.everything.suppliers, as: "supplier")
        }
    }
}

/// Prints the page of a plugin.
private func explain(_ name: String, among plugins: [any Plugin.Type], as kind: String) throws {
    guard let plugin = plugins.first(where: { $0.manifest.name == name }) else {
        let names = plugins.map { $0.manifest.name }
        let hint = nearestSpelling(to: name, among: names).map { "Did you mean '\($0)'?" }
        throw ValidationError(
            "'\(name)' is no \(kind). " + (hint ?? "Known are: \(names.joined(separator: ", ")).")
        )
    }
    try Terminal.standardOutput(PluginPage(plugin).text)
}

/// What a plugin says of itself, as text and as a page of the reference.
struct PluginPage {
    private let manifest: Manifest
    private let kind: String?

    init(_ plugin: any Plugin.Type) {
        manifest = plugin.manifest
        kind = Self.kind(of: plugin)
    }

    private static func kind(of plugin: any Plugin.Type) -> String? {
        switch plugin {
        case is any SourceStage.Type: "brings orders in"
        case is any SinkStage.Type: "writes orders out"
        case is any PerOrderStage.Type: "looks at one order at a time, on any core"
        case is any InOrderStage.Type: "sees every order once, in night order"
        case is any WholeNightStage.Type: "surveys the whole night before it decides"
        default: nil
        }
    }

    /// For a terminal.
    var text: String {
        var lines = ["\(manifest.name): \(manifest.summary)"]
        if let kind { lines.append("This stage \(kind).") }
        lines.append(manifest.keys.isEmpty ? "\nIt has no keys." : "\nKeys:")
        return lines.joined(separator: "\n") + "\n" + describe(manifest.keys, depth: 1)
    }

    /// For the reference, below a heading of its kind.
    var markdown: String {
        var page = "### \(manifest.name)\n\n\(manifest.summary)\n"
        if let kind { page += "\nThis stage \(kind).\n" }
        guard !manifest.keys.isEmpty else { return page + "\nIt has no keys.\n" }
        page += "\n| key | value | default | meaning |\n| --- | --- | --- | --- |\n"
        return page + rows(manifest.keys, prefix: "")
    }

    private func describe(_ keys: [any AnyKey], depth: Int) -> String {
        let indent = String(repeating: "  ", count: depth)
        return keys.map { key in
            let fallback =
                key.defaultSpelling.map { $0.isEmpty ? "optional" : "default \($0)" } ?? "required"
            let below = describe(Self.children(of: key.shape), depth: depth + 1)
            return
                "\(indent)\(key.name) (\(fallback)): \(key.help)\n\(indent)    \(key.shape.summary)\n\(below)"
        }
        .joined()
    }

    private func rows(_ keys: [any AnyKey], prefix: String) -> String {
        keys.map { key in
            let name = prefix + key.name
            let fallback = key.defaultSpelling.map { $0.isEmpty ? "none" : "`\($0)`" } ?? "required"
            let summary = key.shape.summary.replacing("|", with: "\\|")
            return "| `\(name)` | \(summary) | \(fallback) | \(key.help) |\n"
                + rows(Self.children(of: key.shape), prefix: name + ".")
        }
        .joined()
    }

    private static func children(of shape: Shape) -> [any AnyKey] {
        switch shape {
        case .object(let keys), .channel(let keys): keys
        case .list(let each): children(of: each)
        default: []
        }
    }
}
