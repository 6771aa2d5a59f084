public import PipelineKit

/// A text in which `‸` marks the place where a finding is expected.
public struct MarkedText: Sendable {
    /// The text without its mark.
    public let text: String
    /// Where the mark stood.
    public let position: Position

    /// Takes the mark out of `marked`, which stands for a file of this name.
    public init(_ marked: String, file: String = "test.yaml") {
        let before = marked.prefix { $0 != "‸" }
        text = String(before + marked.dropFirst(before.count + 1))
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        position = Position(
            file: file,
            line: lines.count,
            column: (lines.last?.unicodeScalars.count ?? 0) + 1
        )
    }
}
