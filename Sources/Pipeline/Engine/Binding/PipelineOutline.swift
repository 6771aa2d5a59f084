package import PipelineKit

/// Where the stages of a pipeline file stand, and their keys.
package struct PipelineOutline: Sendable {
    /// A stage as the file has it.
    package struct Stage: Sendable {
        /// The name.
        package let name: String
        /// Where it stands.
        package let position: Position
        /// The keys that the file sets, in its order.
        package let keys: [Setting.Entry]
    }

    /// The stages in order.
    package let stages: [Stage]

    /// Looks through the tree of a file, whatever its settings mean.
    package init(of root: Setting) {
        guard case .mapping(let entries) = root.content,
            let list = entries.first(where: { $0.key == Pipeline.Keys.stages })?.value,
            case .list(let values) = list.content
        else {
            stages = []
            return
        }
        stages = values.compactMap { value in
            switch value.content {
            case .scalar(let name):
                return Stage(name: name, position: value.position, keys: [])
            case .mapping(let entries):
                guard let entry = entries.first else { return nil }
                var keys: [Setting.Entry] = []
                if case .mapping(let own) = entry.value.content { keys = own }
                return Stage(name: entry.key, position: entry.position, keys: keys)
            case .empty, .list: return nil
            }
        }
    }
}
