/// What a stage can rely on, or gives later ones to rely on.
public enum Achievement: String, Hashable, Sendable {
    /// Every unit was given to a supplier or has its end.
    case routes
    /// Every unit that was given to a supplier is in a purchase order.
    case exports
}

/// How a plugin presents itself: enough to check a file, to write its reference page, and to suggest the
/// right key for a wrong one.
public struct Manifest: Sendable {
    /// The name that a pipeline file uses.
    public let name: String
    /// One sentence, shown by `dropship explain`.
    public let summary: String
    /// Every key the plugin reads.
    public let keys: [any AnyKey]
    /// What stages before it must have achieved.
    public let needs: [Achievement]
    /// What it achieves itself; no two stages of a pipeline achieve the same.
    public let gives: [Achievement]

    /// Creates a manifest.
    public init(
        _ name: String,
        _ summary: String,
        keys: [any AnyKey] = [],
        needs: [Achievement] = [],
        gives: [Achievement] = []
    ) {
        self.name = name
        self.summary = summary
        self.keys = keys
        self.needs = needs
        self.gives = gives
    }
}

/// Something that a pipeline file can name and set up.
public protocol Plugin: Sendable {
    /// The name, the summary and the keys that a pipeline file may use.
    static var manifest: Manifest { get }
    /// Creates the plugin from what the pipeline file says.
    init(_ settings: Settings) throws(Finding)
}
