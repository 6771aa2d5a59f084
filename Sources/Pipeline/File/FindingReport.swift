package import PipelineKit

/// Findings as their reader sees them: the place, what is wrong, the line, and a caret below it.
package struct FindingReport: Sendable {
    private let texts: [String: [Substring]]

    /// Creates a report over the texts of files, by their names.
    package init(texts: [String: String]) {
        self.texts = texts.mapValues {
            $0.split(omittingEmptySubsequences: false) { $0.isNewline }
        }
    }

    /// All findings, from the top of the file down.
    package func text(of findings: [Finding]) -> String {
        findings.sorted().map(text).joined()
    }

    private func text(of finding: Finding) -> String {
        let position = finding.position
        let head = "\(position): error: \(finding.message)\n"
        guard let lines = texts[position.file], lines.indices.contains(position.line - 1) else {
            return head + (finding.hint.map { "    \($0)\n" } ?? "")
        }
        let line = lines[position.line - 1]
        let number = String(position.line)
        let width = max(5, number.count)
        let gutter = String(repeating: " ", count: width - number.count) + number + " | "
        let margin = String(repeating: " ", count: width) + " | "
        let indent = String(repeating: " ", count: max(0, position.column - 1))
        let reach = line.unicodeScalars.count - position.column + 1
        let tail = String(repeating: "~", count: max(0, min(finding.length, reach) - 1))
        let hint = finding.hint.map { " \($0)" } ?? ""
        return head + "\(gutter)\(line)\n" + "\(margin)\(indent)^\(tail)\(hint)\n"
    }
}
