/// A problem in a pipeline file, with the place and a way out: the error of whoever edits the file.
public struct Finding: Error, Hashable, Sendable {
    /// What is wrong, as a clause without a full stop.
    public let message: String
    /// Where it is wrong.
    public let position: Position
    /// How many scalars it covers, for the caret.
    public let length: Int
    /// What to write instead.
    public let hint: String?

    /// Creates a finding.
    public init(_ message: String, at position: Position, length: Int = 1, hint: String? = nil) {
        self.message = message
        self.position = position
        self.length = max(1, length)
        self.hint = hint
    }

    /// Creates a finding that covers what `setting` holds.
    public init(_ message: String, at setting: Setting, hint: String? = nil) {
        self.init(message, at: setting.position, length: setting.length, hint: hint)
    }

    /// The finding about a word that is none of the words that can stand there.
    public static func unknown(
        _ word: String,
        at position: Position,
        _ what: String,
        among known: [String]
    ) -> Finding {
        let hint: String? =
            if let nearest = nearestSpelling(to: word, among: known) {
                "did you mean '\(nearest)'?"
            } else if known.isEmpty {
                nil
            } else {
                "known are: " + known.sorted().joined(separator: ", ")
            }
        return Finding(
            "'\(word)' \(what)",
            at: position,
            length: word.unicodeScalars.count,
            hint: hint
        )
    }
}

extension Finding: Comparable, CustomStringConvertible {
    /// By place, so that a report reads from the top.
    public static func < (left: Finding, right: Finding) -> Bool {
        (left.position, left.message) < (right.position, right.message)
    }

    /// The finding on one line.
    public var description: String {
        "\(position): error: \(message)" + (hint.map { " (\($0))" } ?? "")
    }
}

/// The word among `known` that `word` was probably meant to be: at most two edits away, and fewer than
/// half its letters.
public func nearestSpelling(to word: String, among known: [String]) -> String? {
    let near = known.map { (editDistance(word, $0), $0) }
        .filter { distance, name in distance <= 2 && distance * 2 < max(name.count, word.count) }
    return near.min { $0 < $1 }?.1
}

/// Edits between two words: insertions, removals, replacements, and swaps of neighbours.
private func editDistance(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars)
    let right = Array(right.unicodeScalars)
    guard abs(left.count - right.count) <= 2, left.count < 100 else { return .max / 4 }
    var rows = [Array(0...right.count)]
    for row in 1...max(1, left.count) where row <= left.count {
        var current = [row]
        for column in 1...max(1, right.count) where column <= right.count {
            let isSame = left[row - 1] == right[column - 1]
            var best = min(
                rows[row - 1][column] + 1,
                current[column - 1] + 1,
                rows[row - 1][column - 1] + (isSame ? 0 : 1)
            )
            if row > 1, column > 1, left[row - 1] == right[column - 2],
                left[row - 2] == right[column - 1]
            {
                best = min(best, rows[row - 2][column - 2] + 1)
            }
            current.append(best)
        }
        rows.append(current)
    }
    return rows[left.count][right.count]
}
