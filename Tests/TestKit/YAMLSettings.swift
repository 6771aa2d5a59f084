package import PipelineFile
public import PipelineKit

/// A pipeline file that stands in a test.
public enum TestFile {
    /// The tree of a YAML text, as `test.yaml` in the present folder.
    public static func tree(_ yaml: String) throws -> Setting {
        let file = try read(yaml)
        guard let finding = file.findings.first else { return file.root }
        throw finding
    }

    /// The file with its findings.
    package static func read(
        _ yaml: String,
        environment: [String: String] = [:],
        others: [String: String] = [:]
    ) throws(Fault) -> PipelineFile {
        let files = others.merging(["test.yaml": yaml]) { first, _ in first }
        return try PipelineFile(
            at: "test.yaml",
            environment: environment,
            from: PipelineFile.Source(
                read: { path throws(Fault) in
                    guard let text = files[path.location] else {
                        throw Fault(.input, "There is no such file.", file: path.location)
                    }
                    return Array(text.utf8)
                },
                matching: { pattern in
                    let star = pattern.location.split(
                        separator: "*",
                        omittingEmptySubsequences: false
                    )
                    return files.keys.sorted().filter { name in
                        name.hasPrefix(star[0]) && name.hasSuffix(star[star.count - 1])
                    }
                    .map { Path($0, in: "", root: "") }
                }
            )
        )
    }
}

extension Plugin {
    /// The plugin that these keys make, checked as a pipeline file's are.
    public static func make(
        _ yaml: String,
        channels: [any Channel.Type] = [],
        programs: any Programs = NoPrograms()
    ) throws -> Self {
        let tree = try TestFile.tree(yaml)
        var reading = Reading(channels: channels, programs: programs)
        let entries: [Setting.Entry] =
            if case .mapping(let entries) = tree.content { entries } else { [] }
        let settings = Settings(entries, at: tree.position, reading: reading)
        settings.check(manifest.keys, of: manifest.name, &reading)
        if let finding = reading.findings.sorted().first { throw finding }
        return try Self(settings)
    }
}
