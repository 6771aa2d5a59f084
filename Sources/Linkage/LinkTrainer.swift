/// Learns from a shop's own orders what its comparisons weigh, without anybody's saying which orders are one.
///
/// It looks at pairs on which only the sum of weights decides: the basket is the same, they lie within the reach of the
/// linker, and no rule settles them. In others it would learn who the same customer is, and hold whoever comes back. So
/// baskets, times and payments keep the weights they have.
public struct LinkTrainer: Sendable {
    /// What was learned.
    public struct Lesson: Sendable {
        /// The weights of the fields that say who a person is.
        public let weights: LinkWeights
        /// How many pairs it was learned from.
        public let pairs: Int
        /// How many of them are one order given twice, as far as the model can tell.
        public let repetitions: Int
    }

    /// The fields whose weights are learned.
    public static let fields: [LinkField] = [
        .given, .family, .mail, .phone, .number, .unit, .street, .code, .city,
    ]

    private let linker: Linker
    private let levels: [[LinkLevel]]

    /// Learns as a linker compares.
    public init(_ linker: Linker = Linker()) {
        self.linker = linker
        levels = Self.fields.map { field in
            (LinkWeights.shipped.table[field] ?? [:]).keys.sorted { $0.rawValue < $1.rawValue }
        }
    }

    /// Learns from orders; `nil` where fewer than `least` pairs seem to be one order given twice.
    public func lesson(from traces: Traces, least: Int = 20) -> Lesson? {
        var counts: [MixtureModel.Levels: Int] = [:]
        for pair in linker.pairs(among: traces) {
            let (later, earlier) = (traces[pair.later], traces[pair.earlier])
            guard !later.isLabelled(as: earlier), linker.isOpen(later, earlier) else { continue }
            counts[vector(of: later, earlier), default: 0] += 1
        }
        let model = MixtureModel(
            counts,
            levels: levels.map(\.count),
            unmatched: random(traces),
            learnsUnmatched: false
        )
        let pairs = counts.reduce(0) { $0 + $1.value }
        let repetitions = Int((model.share * Double(pairs)).rounded())
        guard repetitions >= least else { return nil }
        var table: [LinkField: [LinkLevel: LevelShares]] = [:]
        for (place, field) in Self.fields.enumerated() {
            for (rank, level) in levels[place].enumerated() {
                table[field, default: [:]][level] = LevelShares(
                    matched: model.matched[place][rank],
                    unmatched: model.unmatched[place][rank]
                )
            }
        }
        return Lesson(weights: LinkWeights(table), pairs: pairs, repetitions: repetitions)
    }

    private func vector(of one: Trace, _ other: Trace) -> MixtureModel.Levels {
        var comparison = Comparison(one, other)
        return Self.fields.indices.map { place in
            let level = comparison[Self.fields[place]]
            return level.flatMap { levels[place].firstIndex(of: $0) }.map { Int8($0) } ?? -1
        }
    }

    /// How often levels occur in pairs that nothing brought together: each order with eight others.
    private func random(_ traces: Traces) -> [[Double]] {
        var counts = levels.map { Array(repeating: 0.5, count: $0.count) }
        for step in 1...8 {
            let shift = traces.count * step / 9 + step
            for index in traces.indices {
                let other = (index + shift) % traces.count
                guard other != index,
                    traces.numbers[index].family != traces.numbers[other].family
                        || traces.numbers[index].code != traces.numbers[other].code
                else { continue }
                for (place, level) in vector(of: traces[index], traces[other]).enumerated()
                where level >= 0 {
                    counts[place][Int(level)] += 1
                }
            }
        }
        return counts.map { counts in
            let sum = counts.reduce(0, +)
            return counts.map { $0 / sum }
        }
    }
}
