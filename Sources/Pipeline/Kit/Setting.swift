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

    /// What the file says where the text was filled in from the environment, whose values are nobody's
    /// to repeat.
    private let original: String?

    /// Creates a value; `original` is what the file says where the environment was asked for a part.
    public init(_ content: Content, at position: Position, original: String? = nil) {
        self.content = content
        self.position = position
        self.original = original
    }

    /// The text of a scalar.
    public var scalar: String? {
        if case .scalar(let text) = content { text } else { nil }
    }

    /// The text as the file says it; empty where the value is no text.
    public var written: String { original ?? scalar ?? "" }

    /// How many scalars the value covers on its line, for a caret.
    public var length: Int { max(1, written.unicodeScalars.count) }

    /// What it is, as the end of "… is …".
    public var kind: String {
        switch content {
        case .empty: "empty"
        case .scalar: "'\(written)'"
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }
}
