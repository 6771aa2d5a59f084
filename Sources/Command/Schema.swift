import ArgumentParser
import PipelineEngine
import PipelineKit

struct Schema: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints the JSON Schema of a pipeline file, for editors.",
        discussion: "Example: dropship schema > pipeline.schema.json"
    )

    func run() async throws {
        try Terminal.standardOutput(PipelineSchema(of: .everything).document.text)
    }
}

/// The JSON Schema (draft 2020-12) of a pipeline file, derived from the keys that read it.
struct PipelineSchema {
    private let catalog: Catalog

    init(of catalog: Catalog) { self.catalog = catalog }

    var document: JSON {
        var members = object(
            [Pipeline.Keys.name, Pipeline.Keys.night],
            extra: [
                Pipeline.Keys.suppliers: list(
                    of: .object(["oneOf": .array(suppliers + [include])])
                ),
                Pipeline.Keys.stages: list(of: .object(["oneOf": .array(stages + [include])])),
            ]
        )
        members["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
        members["title"] = .string("A dropship pipeline")
        members["required"] = .array([.string("night"), .string("stages")])
        return .object(members)
    }

    private var include: JSON {
        var members = object([], extra: ["include": .object(["type": .string("string")])])
        members["required"] = .array([.string("include")])
        return .object(members)
    }

    private var stages: [JSON] {
        catalog.stages.flatMap { stage -> [JSON] in
            let manifest = stage.manifest
            var members = object([], extra: [manifest.name: keys(of: manifest)])
            members["required"] = .array([.string(manifest.name)])
            let isComplete = manifest.keys.allSatisfy { $0.defaultSpelling != nil }
            let named = JSON.object([
                "const": .string(manifest.name), "description": .string(manifest.summary),
            ])
            return (isComplete ? [named] : []) + [.object(members)]
        }
    }

    private func keys(of manifest: Manifest) -> JSON {
        var members = object(manifest.keys)
        members["type"] = .array([.string("object"), .string("null")])
        members["description"] = .string(manifest.summary)
        return .object(members)
    }

    private var suppliers: [JSON] {
        catalog.suppliers.map { supplier in
            let manifest = supplier.manifest
            var members = object(
                manifest.keys,
                extra: [
                    Pipeline.Keys.plugin: .object(["const": .string(manifest.name)])
                ]
            )
            members["description"] = .string(manifest.summary)
            members["required"] = .array(
                ([Pipeline.Keys.plugin]
                    + manifest.keys.filter { $0.defaultSpelling == nil }.map(\.name)).map(
                        JSON.string
                    )
            )
            return .object(members)
        }
    }

    private func list(of items: JSON) -> JSON {
        .object(["type": .string("array"), "items": items])
    }

    private func object(_ keys: [any AnyKey], extra: [String: JSON] = [:]) -> [String: JSON] {
        let properties = Dictionary(keys.map { ($0.name, value(of: $0)) }) { first, _ in first }
        let required = keys.filter { $0.defaultSpelling == nil }.map { JSON.string($0.name) }
        return [
            "type": .string("object"),
            "additionalProperties": .bool(false),
            "properties": .object(properties.merging(extra) { first, _ in first }),
            "required": .array(required),
        ]
    }

    private func value(of key: any AnyKey) -> JSON {
        guard case .object(var members) = value(of: key.shape) else { return .bool(true) }
        members["description"] = .string(key.help)
        return .object(members)
    }

    private func value(of shape: Shape) -> JSON {
        switch shape {
        case .text(let pattern, let description):
            var members: [String: JSON] = [
                "type": .string("string"), "title": .string(description),
            ]
            // A variable stands for a text that only the run knows.
            if let pattern { members["pattern"] = .string("\(pattern)|\\$\\{") }
            return .object(members)
        case .integer(let range):
            return .object([
                "type": .string("integer"), "minimum": .integer(range.lowerBound),
                "maximum": .integer(range.upperBound),
            ])
        case .truth: return .object(["type": .string("boolean")])
        case .choice(let words): return .object(["enum": .array(words.map(JSON.string))])
        case .list(let each): return list(of: value(of: each))
        case .mapping(let each):
            return .object(["type": .string("object"), "additionalProperties": value(of: each)])
        case .object(let keys): return .object(object(keys))
        case .either(let one, let other):
            return .object(["anyOf": .array([value(of: one), value(of: other)])])
        case .channel(let keys):
            let channels = catalog.channels.map { ($0.manifest.name, keys + $0.manifest.keys) }
            let named = (channels + [(Shape.anyChannel, keys)]).map { name, keys -> JSON in
                var members = object(keys)
                if case .object(var properties) = members["properties"] {
                    properties["channel"] = .object(["const": .string(name)])
                    members["properties"] = .object(properties)
                }
                return .object(members)
            }
            return .object(["anyOf": .array(named)])
        }
    }
}
