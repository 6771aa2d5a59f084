/// A place in a pipeline file; both numbers start at one.
public struct Position: Hashable, Sendable {
    /// The file as the user named it.
    public let file: String
    /// The line.
    public let line: Int
    /// The column, counted in Unicode scalars.
    public let column: Int

    /// Creates a position.
    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The first place of a file.
    public static func start(of file: String) -> Position {
        Position(file: file, line: 1, column: 1)
    }
}

extension Position: Comparable, CustomStringConvertible {
    /// By file, then by line, then by column.
    public static func < (left: Position, right: Position) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }

    /// Such as `nightly.yaml:7:18`.
    public var description: String { "\(file):\(line):\(column)" }
}
