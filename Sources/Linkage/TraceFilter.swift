/// A quick look at what orders of earlier runs have in common with those of this one.
///
/// A filter of Bloom's, of which each word stands for some of the keys: it takes a few for shared that are not, and misses none.
public struct TraceFilter: Sendable {
    /// How many bits a key has, about, so that one of a hundred is taken for shared by chance.
    private static let bitsPerKey = 20

    /// How many keys an order has, about.
    private static let keysPerTrace = 14

    private let words: [UInt64]

    /// Creates a filter for what shares a key with these, apart from keys that more than `cap` of them have: of a crowd, only
    /// copies are of interest, and those share a basket and a street as well, unless they have neither number nor code.
    public init(_ traces: Traces, cap: Int) {
        let count = traces.count * Self.keysPerTrace
        let crowds = Self.crowds(of: traces, cap: cap, keys: count)
        var size = 1
        while size * 64 < count * Self.bitsPerKey { size *= 2 }
        var words = Array(repeating: UInt64(0), count: size)
        for numbers in traces.numbers {
            for block in Block.allCases {
                block.forEachKey(of: numbers) { key in
                    if !block.hasBasket, crowds.contains(key) { return }
                    words[Int(key >> 32) & (size - 1)] |= Self.bits(of: key)
                }
            }
        }
        self.words = words
    }

    /// The keys without a basket that more than `cap` orders have: places that many keys share say which to count.
    private static func crowds(of traces: Traces, cap: Int, keys: Int) -> Set<UInt64> {
        var size = 1
        while size < keys { size *= 2 }
        var places = Array(repeating: UInt16(0), count: size)
        func forEachKey(_ body: (Int, UInt64) -> Void) {
            for numbers in traces.numbers {
                for block in Block.allCases where !block.hasBasket {
                    block.forEachKey(of: numbers) { body(Int($0 >> 32) & (size - 1), $0) }
                }
            }
        }
        forEachKey { place, _ in if places[place] < .max { places[place] += 1 } }
        let least = min(cap, Int(UInt16.max) - 1)
        var counts: [UInt64: Int] = [:]
        forEachKey { place, key in if places[place] > least { counts[key, default: 0] += 1 } }
        return Set(counts.lazy.filter { $0.value > cap }.map(\.key))
    }

    /// Whether an order may share a key with one of them.
    func mayShare(_ numbers: TraceNumbers) -> Bool {
        for block in Block.allCases {
            var isShared = false
            block.forEachKey(of: numbers) { key in
                let bits = Self.bits(of: key)
                isShared = isShared || words[Int(key >> 32) & (words.count - 1)] & bits == bits
            }
            if isShared { return true }
        }
        return false
    }

    /// Three bits of a word.
    private static func bits(of key: UInt64) -> UInt64 {
        1 << (key & 63) | 1 << (key >> 6 & 63) | 1 << (key >> 12 & 63)
    }
}
