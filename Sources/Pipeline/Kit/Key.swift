/// One documented key of a pipeline file and the type of its value.
///
/// A key is declared once; reading it, the finding about a misspelt one, `dropship explain`, the JSON
/// Schema and the reference page all derive from it.
public struct Key<Value: SettingValue>: AnyKey {
    /// The spelling in the file, in snake_case.
    public let name: String
    /// The value where the file leaves the key out; `nil` makes the key required.
    public let fallback: Value?
    /// One sentence of help.
    public let help: String

    /// Declares a key that may be left out.
    public init(_ name: String, default fallback: Value, help: String) {
        self.name = name
        self.fallback = fallback
        self.help = help
    }

    /// Declares a key that must be there.
    public init(required name: String, help: String) {
        self.name = name
        self.fallback = nil
        self.help = help
    }

    /// How the default is spelt in the file; `nil` for a required key.
    public var defaultSpelling: String? { fallback?.spelling }
    /// What the value looks like.
    public var shape: Shape { Value.shape }

    /// Reads `setting` for its findings alone.
    public func check(_ setting: Setting, _ reading: inout Reading) {
        _ = Value.read(setting, &reading)
    }
}

/// A key of any value type.
public protocol AnyKey: Sendable {
    /// The spelling in the file.
    var name: String { get }
    /// One sentence of help.
    var help: String { get }
    /// How the default is spelt in the file; `nil` for a required key.
    var defaultSpelling: String? { get }
    /// What the value looks like.
    var shape: Shape { get }
    /// Reads a value for its findings alone.
    func check(_ setting: Setting, _ reading: inout Reading)
}

/// What a value looks like: enough for a schema, a reference page and an editor.
public indirect enum Shape: Sendable {
    /// A text that matches a regular expression, described for a reader.
    case text(pattern: String?, describedAs: String)
    /// A whole number within bounds.
    case integer(ClosedRange<Int>)
    /// `true` or `false`.
    case truth
    /// One of some words.
    case choice([String])
    /// Values of one shape.
    case list(Shape)
    /// Any keys, with values of one shape.
    case mapping(Shape)
    /// Exactly these keys.
    case object([any AnyKey])
    /// One of several shapes.
    case either(Shape, Shape)
    /// A channel by its name with the channel's own keys and these, or ``anyChannel`` with these alone.
    case channel(also: [any AnyKey])

    /// The name in a pipeline file that leaves it to each file whose it is.
    public static let anyChannel = "auto"

    /// The shape in a few words.
    public var summary: String {
        switch self {
        case .text(_, let description): description
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .truth: "'true' or 'false'"
        case .choice(let words): "one of " + words.map { "'\($0)'" }.joined(separator: ", ")
        case .list(let each): "a list of \(each.summary)"
        case .mapping(let each): "a mapping to \(each.summary)"
        case .object(let keys): "a mapping with " + keys.map(\.name).joined(separator: ", ")
        case .either(let one, let other): "\(one.summary), or \(other.summary)"
        case .channel(let keys):
            "a mapping with \(keys.map(\.name).joined(separator: ", ")) and the channel's own keys"
        }
    }
}

/// What is at hand while a file is read: the plugins it may name, and the findings so far.
public struct Reading: Sendable {
    /// What was found.
    public var findings: [Finding] = []
    /// The channels that the file may name.
    public let channels: [any Channel.Type]
    /// The folder of the pipeline file, from which names of files in outputs are counted.
    public let root: String
    /// Where files lie that are not where they are said to be, as those of an archive; `nil` where all are.
    public let relocate: (@Sendable (Path) -> Path)?
    /// The programs that the file may name.
    public let programs: any Programs

    /// Creates a reading without findings.
    public init(
        channels: [any Channel.Type] = [],
        root: String = "",
        relocate: (@Sendable (Path) -> Path)? = nil,
        programs: any Programs = NoPrograms()
    ) {
        self.channels = channels
        self.root = root
        self.relocate = relocate
        self.programs = programs
    }

    /// Notes that `setting` is not what it should be.
    public mutating func expected(_ what: String, at setting: Setting) {
        findings.append(Finding("\(setting.kind) is not \(what)", at: setting))
    }
}
