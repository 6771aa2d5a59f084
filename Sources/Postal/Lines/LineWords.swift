/// The words in lines that mean something for a parcel, as a tree of folded letters.
struct LineWords: Sendable {
    static let shared = LineWords()

    /// What a phrase means.
    enum Meaning: Hashable, Sendable {
        /// A delivery point.
        case point(DeliveryPoint)
        /// A house of many parties.
        case house
        /// A part of a house.
        case unit
        /// That the house has no number.
        case noNumber

        init?(_ word: Substring) {
            switch word {
            case "house": self = .house
            case "unit": self = .unit
            case "no-number": self = .noNumber
            default:
                guard let point = DeliveryPoint(rawValue: String(word)) else { return nil }
                self = .point(point)
            }
        }
    }

    /// A phrase whose letters are all read.
    struct Phrase: Sendable {
        let meaning: Meaning
        /// The countries where it means that; everywhere where there are none.
        let countries: [String]
        let needs: Needs
    }

    /// What must stand beside a phrase.
    enum Needs: String, Sendable {
        /// Nothing: the words say it all.
        case nothing
        /// A number behind it.
        case number
        /// A number before or behind it, with no blank between words, as in Chinese.
        case numberAround = "around"
        /// Nothing, and it may stand within a word, as in Chinese.
        case within
        /// A number behind it, and no word before it that makes a street's or a house's name of it.
        case short
        /// Nothing behind it in its part of the line.
        case part
        /// A number or one letter behind it.
        case letter
        /// A number behind it and that of a box.
        case box
        /// A number behind it, and not the name of a street before it.
        case route
        /// The number of a unit somewhere behind it, and nothing before it.
        case unit
        /// Another word before it, and nothing behind it in its part of the line.
        case end
    }

    /// The letters that lead on, each with where it leads; those of a node stand together.
    private var steps: [(letter: UInt32, node: Int)] = []
    private var phrases: [Phrase] = []
    /// The steps and the phrases of each node.
    private var nodes: [(steps: Range<Int>, phrases: Range<Int>)] = []
    /// Where the tree goes from its root with a letter of ASCII; 0 where nowhere.
    private var first: [Int] = Array(repeating: 0, count: 128)

    private init() {
        var drafts = [Draft()]
        for row in Self.table.split(separator: "\n") {
            let parts = row.split(separator: "|", omittingEmptySubsequences: false)
            let words = parts[0].split(separator: " ")
            guard parts.count == 3, words.count == 2, let meaning = Meaning(words[0]),
                let needs = Needs(rawValue: String(words[1]))
            else { preconditionFailure("a row of the table is none: \(row)") }
            let phrase = Phrase(
                meaning: meaning,
                countries: parts[1].split(separator: " ").map(String.init),
                needs: needs
            )
            for text in parts[2].split(separator: ",") { Self.add(text, phrase, to: &drafts) }
        }
        for draft in drafts {
            nodes.append(
                (
                    steps.count..<(steps.count + draft.steps.count),
                    phrases.count..<(phrases.count + draft.phrases.count)
                )
            )
            steps += draft.steps
            phrases += draft.phrases
        }
        for (letter, node) in drafts[0].steps where letter < 128 { first[Int(letter)] = node }
    }

    private struct Draft {
        var steps: [(letter: UInt32, node: Int)] = []
        var phrases: [Phrase] = []
    }

    private static func add(_ text: Substring, _ phrase: Phrase, to drafts: inout [Draft]) {
        var node = 0
        for letter in Folding.scalars(of: text) where !isSign(letter) {
            if let known = drafts[node].steps.first(where: { $0.letter == letter }) {
                node = known.node
            } else {
                drafts.append(Draft())
                drafts[node].steps.append((letter, drafts.count - 1))
                node = drafts.count - 1
            }
        }
        drafts[node].phrases.append(phrase)
    }

    private func step(from node: Int, with letter: UInt32) -> Int? {
        if node == 0, letter < 128 { return first[Int(letter)] == 0 ? nil : first[Int(letter)] }
        for place in nodes[node].steps where steps[place].letter == letter {
            return steps[place].node
        }
        return nil
    }

    /// Finds the phrases that begin at a place of a folded text.
    func match(
        in text: [UInt32],
        at start: Int,
        _ country: String,
        _ body: (Meaning, Int) -> Void
    ) {
        guard var node = step(from: 0, with: text[start]) else { return }
        let isInWord = start > 0 && Folding.isWord(text[start - 1])
        var place = start + 1
        while true {
            for index in nodes[node].phrases {
                let phrase = phrases[index]
                guard phrase.countries.isEmpty || phrase.countries.contains(country),
                    !isInWord || phrase.needs == .numberAround || phrase.needs == .within
                else { continue }
                if LineContext(text: text, start: start, end: place).has(phrase.needs) {
                    body(phrase.meaning, place)
                }
            }
            // Signs and blanks in a phrase may be left out, or be there.
            var next = place
            while next < text.count, Self.isSign(text[next]) { next += 1 }
            guard next < text.count, let step = step(from: node, with: text[next]) else { return }
            node = step
            place = next + 1
        }
    }

    /// Whether a scalar may stand between the letters of a phrase.
    static func isSign(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x22, 0x27, 0x2C, 0x2D, 0x2E, 0x2F, 0x5C, 0xA0, 0x5F3, 0x5F4, 0x2010...0x2015,
            0x2019:
            true
        default: false
        }
    }
}
