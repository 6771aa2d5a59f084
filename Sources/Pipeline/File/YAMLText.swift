import PipelineKit
import Yams

/// Parses YAML into settings with positions.
struct YAMLText {
    /// More values than any pipeline has: what an alias bomb unfolds to.
    private static let mostValues = 50_000

    /// With this many aliases nothing unfolds to more than the parser can take, as keys or as values.
    private static let mostAliases = 30

    private let file: String
    private var valueCount = 0
    private(set) var findings: [Finding] = []

    init(file: String) { self.file = file }

    /// The tree of `text`; empty where it has a finding.
    mutating func parse(_ text: String) -> Setting {
        let start = Position.start(of: file)
        let aliases = text.matches(of: #/(?:^|[\s\[{,:?-])\*[A-Za-z0-9_-]+/#).count
        guard aliases <= Self.mostAliases else {
            findings = [Finding("the file has more than \(Self.mostAliases) aliases", at: start)]
            return Setting(.empty, at: start)
        }
        do {
            guard let node = try Yams.compose(yaml: text, .basic) else {
                return Setting(.empty, at: start)
            }
            let tree = setting(node)
            guard valueCount <= Self.mostValues else {
                findings = [
                    Finding("the file unfolds to more than \(Self.mostValues) values", at: start)
                ]
                return Setting(.empty, at: start)
            }
            return tree
        } catch let error as YamlError {
            findings += Self.findings(of: error, in: file)
        } catch {
            findings.append(Finding("the file cannot be parsed: \(error)", at: start))
        }
        return Setting(.empty, at: start)
    }

    private mutating func setting(_ node: Node) -> Setting {
        let position = position(of: node)
        valueCount += 1
        guard valueCount <= Self.mostValues else { return Setting(.empty, at: position) }
        switch node {
        case .scalar(let scalar):
            let isNull = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
            return Setting(isNull ? .empty : .scalar(scalar.string), at: position)
        case .sequence(let values):
            return Setting(.list(values.map { setting($0) }), at: position)
        case .mapping(let mapping):
            for (key, _) in mapping where key.scalar == nil {
                findings.append(Finding("a key is a text", at: self.position(of: key)))
            }
            let entries = mapping.map { key, value in
                Setting.Entry(
                    key: key.string ?? "",
                    position: self.position(of: key),
                    value: setting(value)
                )
            }
            return Setting(.mapping(entries), at: position)
        case .alias:
            findings.append(Finding("an alias points to nothing", at: position))
            return Setting(.empty, at: position)
        }
    }

    private func position(of node: Node) -> Position {
        Position(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    private static func findings(of error: YamlError, in file: String) -> [Finding] {
        func place(_ mark: Mark) -> Position {
            Position(file: file, line: mark.line, column: mark.column)
        }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let isTab = problem.contains("cannot start any token")
            return [
                Finding(
                    problem,
                    at: place(mark),
                    hint: isTab ? "indent with blanks, not with a tabulator" : nil
                )
            ]
        case .duplicatedKeysInMapping(let keys, let context):
            return keys.map { key in
                Finding(
                    "the key '\(key)' stands twice in one mapping",
                    at: place(context.mark),
                    length: key.unicodeScalars.count
                )
            }
        default:
            return [Finding("the file cannot be parsed: \(error)", at: .start(of: file))]
        }
    }
}
