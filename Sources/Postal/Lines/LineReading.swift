/// What the lines of an address say by their words.
struct LineReading {
    /// Where a parcel ends that is no door; `nil` where it is one.
    private(set) var point: DeliveryPoint?
    /// Whether it has a number, or says that there is none.
    private(set) var hasNumber = false
    /// Whether a part of it ends with the name of a house of many parties.
    private(set) var namesHouse = false
    /// Whether it names a part of a house.
    private(set) var namesUnit = false
    /// How many numbers stand in it.
    private(set) var numbers = 0

    /// Reads lines of a country, with line ends between.
    init(_ lines: some StringProtocol, _ country: String) {
        let text = Folding.scalars(of: lines)
        let words = LineWords.shared
        var wasWord = false
        var wasDigit = false
        var covered = 0
        for place in text.indices {
            let letter = text[place]
            let isDigit = Folding.isDigit(letter)
            if isDigit, !wasDigit { numbers += 1 }
            if letter == 0x23 { namesUnit = true }
            // Scripts without blanks may begin a word anywhere.
            if !wasWord || letter > 0xDFF {
                words.match(in: text, at: place, country) { meaning, end in
                    add(meaning, from: place, to: end, &covered)
                }
            }
            wasDigit = isDigit
            wasWord = Folding.isWord(letter)
        }
        hasNumber = hasNumber || numbers > 0 || text.contains { Self.numerals.contains($0) }
    }

    private mutating func add(
        _ meaning: LineWords.Meaning,
        from start: Int,
        to end: Int,
        _ covered: inout Int
    ) {
        switch meaning {
        case .point(let found):
            // A phrase inside of another is no phrase of its own.
            let isInside = start < covered && end <= covered
            covered = max(covered, end)
            if isInside { return }
            if let point, point.rank <= found.rank { return }
            point = found
        case .house: namesHouse = true
        case .unit: namesUnit = true
        case .noNumber: hasNumber = true
        }
    }

    /// Chinese numerals from one to ten, a hundred among them.
    private static let numerals: Set<UInt32> = Set("一二三四五六七八九十百".unicodeScalars.map(\.value))
}
