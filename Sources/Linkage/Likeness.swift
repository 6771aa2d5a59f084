/// How alike two texts are, letter by letter.
enum Likeness {
    /// The likeness of Jaro with the bonus of Winkler for a common beginning, from 0 to 1.
    ///
    /// Source: W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules", 1990.
    static func jaroWinkler(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Double {
        guard !one.isEmpty, !other.isEmpty else { return one.isEmpty && other.isEmpty ? 1 : 0 }
        if one == other { return 1 }
        let reach = max(0, max(one.count, other.count) / 2 - 1)
        var taken = Array(repeating: false, count: other.count)
        var matches: [UInt8] = []
        let (left, right) = (one.span, other.span)
        for place in left.indices {
            let (first, end) = (max(0, place - reach), min(right.count, place + reach + 1))
            guard first < end else { continue }
            for match in first..<end where !taken[match] && right[match] == left[place] {
                taken[match] = true
                matches.append(left[place])
                break
            }
        }
        guard !matches.isEmpty else { return 0 }
        var (crossed, next) = (0, 0)
        for place in right.indices where taken[place] {
            if matches[next] != right[place] { crossed += 1 }
            next += 1
        }
        let count = Double(matches.count)
        let jaro =
            (count / Double(one.count) + count / Double(other.count)
                + (count - Double(crossed / 2)) / count) / 3
        let common = zip(one, other).prefix(4).prefix { $0 == $1 }.count
        return jaro + Double(common) * 0.1 * (1 - jaro)
    }

    /// Whether the likeness is no less than `least`; most texts are told apart by their letters alone.
    static func isLike(
        _ one: ArraySlice<UInt8>,
        _ other: ArraySlice<UInt8>,
        least: Double
    ) -> Bool {
        guard !one.isEmpty, !other.isEmpty else { return one.isEmpty && other.isEmpty }
        // A letter that the other text lacks matches nothing, whatever its place.
        let matches = Double(min(count(of: one, in: other), count(of: other, in: one)))
        guard matches > 0 else { return false }
        let jaro = (matches / Double(one.count) + matches / Double(other.count) + 1) / 3
        let common = zip(one, other).prefix(4).prefix { $0 == $1 }.count
        guard jaro + Double(common) * 0.1 * (1 - jaro) >= least else { return false }
        return jaroWinkler(one, other) >= least
    }

    /// How many letters of a text stand anywhere in another.
    private static func count(of one: ArraySlice<UInt8>, in other: ArraySlice<UInt8>) -> Int {
        var letters: UInt64 = 0
        for byte in other { letters |= 1 << UInt64(byte & 63) }
        return one.count { letters & 1 << UInt64($0 & 63) != 0 }
    }

    /// Whether one letter more, less or other, or two that changed places, make one text of the other (the distance of
    /// Damerau and Levenshtein is one).
    static func isOneEdit(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        if one.count > other.count { return isOneEdit(other, one) }
        guard other.count - one.count <= 1 else { return false }
        let (short, long) = (one.span, other.span)
        var start = 0
        while start < short.count, short[start] == long[start] { start += 1 }
        if start == short.count { return long.count > short.count }
        func isSame(from place: Int, and otherPlace: Int) -> Bool {
            var (place, otherPlace) = (place, otherPlace)
            while place < one.count,
                one[one.startIndex + place] == other[other.startIndex + otherPlace]
            {
                place += 1
                otherPlace += 1
            }
            return place == one.count
        }
        if short.count < long.count { return isSame(from: start, and: start + 1) }
        if isSame(from: start + 1, and: start + 1) { return true }
        return start + 1 < short.count && short[start] == long[start + 1]
            && short[start + 1] == long[start] && isSame(from: start + 2, and: start + 2)
    }
}
