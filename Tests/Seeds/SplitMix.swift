/// A random number generator that gives the same numbers for the same seed, on any machine.
///
/// It is SplitMix64, as Steele, Lea and Flood describe it (OOPSLA 2014).
public struct SplitMix: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Starts at `seed`.
    public init(seed: some BinaryInteger) { state = UInt64(truncatingIfNeeded: seed) }

    /// The next sixty-four bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    /// A number from nought to `bound`, without it.
    public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// One of some values, of which there must be one.
    public mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

    /// True as often as this many times in a hundred.
    public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// Some bytes out of an alphabet.
    public mutating func bytes(_ count: Int, of alphabet: [UInt8]) -> [UInt8] {
        (0..<count).map { _ in pick(alphabet) }
    }
}
