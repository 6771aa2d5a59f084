/// A value of a pipeline file and where it stands: the file's tree, before anyone knows what it means.
public struct Setting: Hashable, Sendable {
    /// One key of a mapping and its value.
    public struct Entry: Hashable, Sendable {
        /// The key as written.
        public let key: String
        /// Where the key stands.
        public let position: Position
        /// What stands behind it.
        public let value: Setting

        /// Creates an entry.
        public init(key: String, position: Position, value: Setting) {
            self.key = key
            self.position = position
            self.value = value
        }
    }

    /// What a value can be.
    public enum Content: Hashable, Sendable {
        /// Nothing was written.
        case empty
        /// A text, a number, a truth value: all are texts until a key reads them.
        case scalar(String)
        /// Values in order.
        case list([Setting])
        /// Keys and values in order.
        case mapping([Entry])
    }

    /// What was written.
    public let content: Content
    /// Where it starts.
    public let position: Position

    /// Creates a value.
    public init(_ content: Content, at position: Position) {
        self.content = content
        self.position = position
    }

    /// The text of a scalar.
    public var scalar: String? {
        if case .scalar(let text) = content { text } else { nil }
    }

    /// How many scalars the value covers on its line, for a caret.
    public var length: Int { scalar?.unicodeScalars.count ?? 1 }

    /// What it is, as the end of "… is …".
    public var kind: String {
        switch content {
        case .empty: "empty"
        case .scalar(let text): "'\(text)'"
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }
}
