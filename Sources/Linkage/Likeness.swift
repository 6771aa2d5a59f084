/// How alike two texts are, letter by letter.
enum Likeness {
    /// The likeness of Jaro with the bonus of Winkler for a common beginning, from 0 to 1.
    ///
    /// Source: W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules", 1990.
    static func jaroWinkler(_ one: [UInt8], _ other: [UInt8]) -> Double {
        guard !one.isEmpty, !other.isEmpty else { return one.isEmpty && other.isEmpty ? 1 : 0 }
        if one == other { return 1 }
        let reach = max(0, max(one.count, other.count) / 2 - 1)
        var taken = Array(repeating: false, count: other.count)
        var matches: [UInt8] = []
        for (place, letter) in one.enumerated() {
            let (first, end) = (max(0, place - reach), min(other.count, place + reach + 1))
            guard first < end,
                let match = (first..<end).first(where: { !taken[$0] && other[$0] == letter })
            else { continue }
            taken[match] = true
            matches.append(letter)
        }
        guard !matches.isEmpty else { return 0 }
        let crossed = zip(matches, other.indices.filter { taken[$0] }).count { $0 != other[$1] }
        let count = Double(matches.count)
        let jaro =
            (count / Double(one.count) + count / Double(other.count)
                + (count - Double(crossed / 2)) / count) / 3
        let common = zip(one, other).prefix(4).prefix { $0 == $1 }.count
        return jaro + Double(common) * 0.1 * (1 - jaro)
    }

    /// Whether one letter more, less or other, or two that changed places, make one text of the other (the distance of
    /// Damerau and Levenshtein is one).
    static func isOneEdit(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard long.count - short.count <= 1, short != long else { return false }
        let start = zip(short, long).prefix { $0 == $1 }.count
        if short.count < long.count { return short[start...].elementsEqual(long[(start + 1)...]) }
        if short[(start + 1)...].elementsEqual(long[(start + 1)...]) { return true }
        return start + 1 < short.count && short[start] == long[start + 1]
            && short[start + 1] == long[start]
            && short[(start + 2)...].elementsEqual(long[(start + 2)...])
    }
}
