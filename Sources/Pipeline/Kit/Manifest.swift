/// How a plugin presents itself: enough to check a file, to write its reference page, and to suggest the
/// right key for a wrong one.
public struct Manifest: Sendable {
    /// The name that a pipeline file uses.
    public let name: String
    /// One sentence, shown by `dropship explain`.
    public let summary: String
    /// Every key the plugin reads.
    public let keys: [any AnyKey]

    /// Creates a manifest.
    public init(_ name: String, _ summary: String, keys: [any AnyKey] = []) {
        self.name = name
        self.summary = summary
        self.keys = keys
    }
}

/// Something that a pipeline file can name and set up.
public protocol Plugin: Sendable {
    /// The name, the summary and the keys that a pipeline file may use.
    static var manifest: Manifest { get }
    /// Creates the plugin from what the pipeline file says.
    init(_ settings: Settings) throws(Finding)
}
