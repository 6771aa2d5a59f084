import Postal

/// What a column of a table of persons holds, and how it is compared.
public enum RecordField: String, CaseIterable, Hashable, Sendable {
    /// A given name; compared with the family name's column as well, since people swap them.
    case given
    /// A family name.
    case family
    /// Words: a street, a suburb.
    case text
    /// Signs: a number, a code, a date.
    case code
}

/// Finds the records of a table that are of one person, without knowing any beforehand.
public struct RecordLinker: Sendable {
    /// Two records, by their places, and how likely they are of one person.
    public struct Pair: Hashable, Sendable {
        /// The place of one.
        public let one: Int
        /// The place of the other, which is later.
        public let other: Int
        /// How likely it is, from 0 to 1.
        public let probability: Double
    }

    private let fields: [RecordField]
    /// How likely a pair must be one person.
    ///
    /// The model takes fields for independent of each other and of what brought a pair together, which makes it too
    /// sure that pairs are two; so less than a half is enough.
    private let least: Double
    /// How many records may share a value before the value tells too little to compare them by.
    private let cap: Int

    /// Creates a linker for records whose columns hold `fields`.
    public init(_ fields: [RecordField], least: Double = 0.1, cap: Int = 400) {
        self.least = least
        self.fields = fields
        self.cap = cap
    }

    /// The pairs that are of one person, and the model that says so.
    ///
    /// - Parameters:
    ///   - records: The records, each with a text for each field.
    ///   - sources: Where each record is from; records of one source are not compared. Empty where all are.
    /// - Returns: The pairs in order.
    public func pairs(
        among records: [[String]],
        from sources: [Int] = []
    ) -> (pairs: [Pair], model: MixtureModel) {
        let folded = records.map { record in
            record.map { Array(Folding.key(of: $0).filter { $0 != " " }.utf8) }
        }
        let candidates = candidates(folded, sources)
        let vectors = candidates.map { compare(folded[$0.0], folded[$0.1]) }
        var counts: [MixtureModel.Levels: Int] = [:]
        for vector in vectors { counts[vector, default: 0] += 1 }
        let levels = fields.map { _ in 3 }
        let model = MixtureModel(counts, levels: levels, unmatched: random(folded, levels))
        let pairs = zip(candidates, vectors).compactMap { pair, vector -> Pair? in
            let probability = model.probability(of: vector)
            return probability > least
                ? Pair(one: pair.0, other: pair.1, probability: probability) : nil
        }
        return (pairs, model)
    }

    /// The pairs that share a value, or two halves of values.
    private func candidates(_ records: [[[UInt8]]], _ sources: [Int]) -> [(Int, Int)] {
        var blocks: [[UInt8]: [Int]] = [:]
        for (index, record) in records.enumerated() {
            var keys: Set<[UInt8]> = []
            for (place, value) in record.enumerated() where !value.isEmpty {
                // Swapped names meet in one block.
                let isName = fields[place] == .given || fields[place] == .family
                keys.insert([isName ? 255 : UInt8(place)] + value)
                // A letter wrong at the end is a frequent mistake.
                if value.count > 5 {
                    keys.insert([isName ? 254 : UInt8(place), 0] + value.prefix(5))
                }
            }
            for key in keys { blocks[key, default: []].append(index) }
        }
        var pairs: Set<UInt64> = []
        for block in blocks.values where block.count <= cap {
            for (place, one) in block.enumerated() {
                for other in block[(place + 1)...] {
                    if !sources.isEmpty, sources[one] == sources[other] { continue }
                    pairs.insert(UInt64(one) << 32 | UInt64(other))
                }
            }
        }
        return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
    }

    /// The levels of each field: 0 equal, 1 close, 2 different; -1 where one is empty.
    private func compare(_ one: [[UInt8]], _ other: [[UInt8]]) -> MixtureModel.Levels {
        var straight = fields.indices.map { level(fields[$0], one[$0], other[$0]) }
        if let given = fields.firstIndex(of: .given), let family = fields.firstIndex(of: .family) {
            let swapped = [
                level(.given, one[given], other[family]), level(.family, one[family], other[given]),
            ]
            // Only where both fit better so: a given name alone may be another's family name.
            if swapped.allSatisfy({ $0 == 0 || $0 == 1 }),
                straight[given] == 2 || straight[family] == 2
            {
                (straight[given], straight[family]) = (swapped[0], swapped[1])
            }
        }
        return straight
    }

    private func level(_ field: RecordField, _ one: [UInt8], _ other: [UInt8]) -> Int8 {
        if one.isEmpty || other.isEmpty { return -1 }
        if one == other { return 0 }
        switch field {
        case .code: return Likeness.isOneEdit(one[...], other[...]) ? 1 : 2
        case .given, .family, .text:
            return Likeness.isOneEdit(one[...], other[...])
                || Likeness.isLike(one[...], other[...], least: 0.85)
                ? 1 : 2
        }
    }

    /// How often levels occur in pairs that nothing brought together.
    private func random(_ records: [[[UInt8]]], _ levels: [Int]) -> [[Double]] {
        var counts = levels.map { Array(repeating: 0.5, count: $0) }
        guard records.count > 2 else { return counts.map { $0.map { $0 / 1.5 } } }
        // A step that has no divisor in common with the count meets every record.
        for step in 1...8 {
            let shift = records.count * step / 9
            for index in records.indices {
                let other = (index + shift + step) % records.count
                guard other != index else { continue }
                for (field, level) in compare(records[index], records[other]).enumerated()
                where level >= 0 {
                    counts[field][Int(level)] += 1
                }
            }
        }
        return counts.map { counts in
            let sum = counts.reduce(0, +)
            return counts.map { $0 / sum }
        }
    }
}
