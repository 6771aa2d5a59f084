import Foundation

/// The weights of comparisons, learned from pairs of which nobody says whether they are one.
///
/// The model of Fellegi and Sunter (1969): pairs are of two kinds, and in each kind every field agrees at a level with a
/// probability of its own. Expectation-maximisation finds the probabilities under which what was seen is likeliest.
public struct MixtureModel: Sendable {
    /// How often each level of each field occurs in pairs that are one, and in the others.
    public private(set) var matched: [[Double]]
    /// The same in pairs that are two.
    public private(set) var unmatched: [[Double]]
    /// How many of the pairs are one.
    public private(set) var share: Double

    /// A pair's levels, one for each field; -1 where a field says nothing.
    public typealias Levels = [Int8]

    /// Learns from counted pairs.
    ///
    /// - Parameters:
    ///   - counts: The pairs by their levels.
    ///   - levels: How many levels each field has, the best being 0.
    ///   - unmatched: How often each level occurs in random pairs, which are nearly all two.
    ///   - learnsUnmatched: Whether that is learned from the pairs as well, and not taken as it is.
    public init(
        _ counts: [Levels: Int],
        levels: [Int],
        unmatched: [[Double]],
        learnsUnmatched: Bool = true
    ) {
        self.unmatched = unmatched
        matched = levels.map { count in
            (0..<count).map { $0 == 0 ? 0.9 : 0.1 / Double(count - 1) }
        }
        share = 0.05
        // In a set order, so that sums are the same each time.
        let patterns = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        let total = Double(patterns.reduce(0) { $0 + $1.value })
        guard total > 0 else { return }
        for _ in 0..<200 {
            var sums = levels.map { Array(repeating: 0.0, count: $0) }
            var others = sums
            var sum = 0.0
            for (pattern, count) in patterns {
                let part = probability(of: pattern) * Double(count)
                sum += part
                for (field, level) in pattern.enumerated() where level >= 0 {
                    sums[field][Int(level)] += part
                    others[field][Int(level)] += Double(count) - part
                }
            }
            let before = share
            share = min(max(sum / total, 1e-6), 1 - 1e-6)
            matched = sums.map(Self.shares)
            if learnsUnmatched { self.unmatched = others.map(Self.shares) }
            if abs(share - before) < 1e-9 { break }
        }
    }

    /// What each level of a field is worth: log2 of how much more often it occurs in pairs that are one.
    public func weight(_ field: Int, _ level: Int) -> Double {
        log2(matched[field][level] / unmatched[field][level])
    }

    /// How likely a pair is one.
    public func probability(of levels: Levels) -> Double {
        var sum = log2(share / (1 - share))
        for (field, level) in levels.enumerated() where level >= 0 {
            sum += weight(field, Int(level))
        }
        return 1 / (1 + exp2(-sum))
    }

    /// The shares of counts, none of them quite nothing: what was never seen may still be.
    private static func shares(_ counts: [Double]) -> [Double] {
        let sum = counts.reduce(0, +)
        guard sum > 0 else { return counts.map { _ in 1 / Double(counts.count) } }
        let raised = counts.map { max($0 / sum, 0.0001) }
        let whole = raised.reduce(0, +)
        return raised.map { $0 / whole }
    }
}
