package import PipelineKit

/// A pipeline file with everything it includes: the tree of settings, not yet bound to plugins.
package struct PipelineFile: Sendable {
    /// What the file reads through: the disk in a run, a dictionary in a test.
    package struct Source: Sendable {
        let read: @Sendable (Path) throws(Fault) -> [UInt8]
        let matching: @Sendable (Path) throws(Fault) -> [Path]

        /// Creates a source from two functions.
        package init(
            read: @escaping @Sendable (Path) throws(Fault) -> [UInt8],
            matching: @escaping @Sendable (Path) throws(Fault) -> [Path]
        ) {
            self.read = read
            self.matching = matching
        }
    }

    /// The tree; empty where the file has findings.
    package let root: Setting
    /// Everything that is wrong with the text itself.
    package let findings: [Finding]
    /// The files that were read, in the order in which they were.
    package let files: [Path]
    /// The texts of those files by name, to show the lines of findings.
    package let texts: [String: String]
    /// What the environment has filled in, by name.
    package let filledIn: [String: String]

    /// Reads the file at `path`.
    ///
    /// `environment` fills `${NAME}` and `${NAME:-default}` in values, after the text was parsed. `relocate` says where included
    /// files lie that are not where they are said to be.
    package init(
        at path: String,
        environment: [String: String],
        relocate: (@Sendable (Path) -> Path)? = nil,
        from source: Source
    ) throws(Fault) {
        var loader = Loader(
            source: source,
            root: Path.folder(of: path),
            relocate: relocate,
            environment: environment
        )
        let main = Path(path, in: "", root: "")
        root = try loader.load(
            Path(location: main.location, label: main.lastComponent),
            depth: 0
        )
        findings = loader.findings.sorted()
        files = loader.files
        texts = loader.texts
        filledIn = loader.filledIn
    }
}

/// Reads a file, fills it and follows its includes.
private struct Loader {
    private static let deepestInclude = 8
    /// More files than any pipeline has: what includes that include each other unfold to.
    private static let mostFiles = 1000

    let source: PipelineFile.Source
    let root: String
    let relocate: (@Sendable (Path) -> Path)?
    let environment: [String: String]
    var filledIn: [String: String] = [:]
    var findings: [Finding] = []
    var files: [Path] = []
    var texts: [String: String] = [:]
    var included = 0

    mutating func load(_ path: Path, depth: Int) throws(Fault) -> Setting {
        let bytes = try source.read(path)
        let start = Position.start(of: path.location)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            findings.append(Finding("the file is not UTF-8", at: start))
            return Setting(.empty, at: start)
        }
        if texts.updateValue(text, forKey: path.location) == nil { files.append(path) }
        var parser = YAMLText(file: path.location)
        let tree = parser.parse(text)
        findings += parser.findings
        return try resolve(tree, depth: depth)
    }

    private mutating func resolve(_ setting: Setting, depth: Int) throws(Fault) -> Setting {
        switch setting.content {
        case .empty: return setting
        case .scalar(let text):
            let content = fill(text, at: setting.position)
            let isFilled = content != setting.content
            return Setting(content, at: setting.position, original: isFilled ? text : nil)
        case .mapping(let entries):
            var resolved: [Setting.Entry] = []
            for entry in entries {
                resolved.append(
                    Setting.Entry(
                        key: entry.key,
                        position: entry.position,
                        value: try resolve(entry.value, depth: depth)
                    )
                )
            }
            return Setting(.mapping(resolved), at: setting.position)
        case .list(let values):
            var resolved: [Setting] = []
            for value in values {
                if let pattern = includePattern(of: value) {
                    resolved += try include(pattern, depth: depth + 1)
                } else {
                    resolved.append(try resolve(value, depth: depth))
                }
            }
            return Setting(.list(resolved), at: setting.position)
        }
    }

    private func includePattern(of setting: Setting) -> Setting? {
        guard case .mapping(let entries) = setting.content, entries.count == 1,
            entries[0].key == "include"
        else { return nil }
        return entries[0].value
    }

    /// The items of the included files: a list gives its items, anything else is one item.
    private mutating func include(_ pattern: Setting, depth: Int) throws(Fault) -> [Setting] {
        guard depth <= Self.deepestInclude else {
            findings.append(
                Finding("includes are nested too deeply, or go round in a circle", at: pattern)
            )
            return []
        }
        guard let written = pattern.scalar,
            case .scalar(let text) = fill(written, at: pattern.position)
        else {
            findings.append(
                Finding("\(pattern.kind) is not the name of a file to include", at: pattern)
            )
            return []
        }
        let named = Path(text, in: Path.folder(of: pattern.position.file), root: root)
        let path = relocate?(named) ?? named
        let matches = try source.matching(path)
        guard !matches.isEmpty else {
            findings.append(Finding("no file matches '\(text)'", at: pattern))
            return []
        }
        var items: [Setting] = []
        for match in matches {
            included += 1
            guard included <= Self.mostFiles else {
                findings.append(
                    Finding("includes unfold to more than \(Self.mostFiles) files", at: pattern)
                )
                return items
            }
            let tree = try load(match, depth: depth)
            if case .list(let values) = tree.content { items += values } else { items.append(tree) }
        }
        return items
    }

    private mutating func fill(_ text: String, at position: Position) -> Setting.Content {
        guard text.contains("$") else { return .scalar(text) }
        var filled = ""
        var rest = text[...]
        while let dollar = rest.firstIndex(of: "$") {
            filled += rest[..<dollar]
            rest = rest[dollar...].dropFirst()
            if rest.first == "$" {
                filled += "$"
                rest = rest.dropFirst()
            } else if rest.first == "{", let close = rest.firstIndex(of: "}") {
                filled += value(of: rest[..<close].dropFirst(), at: position)
                rest = rest[close...].dropFirst()
            } else {
                filled += "$"
            }
        }
        return .scalar(filled + rest)
    }

    /// The value of `NAME` or `NAME:-default`.
    private mutating func value(of expression: Substring, at position: Position) -> String {
        let parts = expression.split(
            separator: ":-",
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        let name = String(parts[0])
        if let value = environment[name] {
            filledIn[name] = value
            if !value.isEmpty || parts.count == 1 { return value }
        }
        if parts.count == 2 { return String(parts[1]) }
        findings.append(
            Finding(
                "the environment has no '\(name)'",
                at: position,
                length: expression.unicodeScalars.count + 3,
                hint: "write ${\(name):-default} for a value of its own"
            )
        )
        return ""
    }
}
