/// Orders in the sequence in which they came: those that are remembered first, since they were settled before, whatever moment
/// they were given.
struct Field: Sendable {
    /// How many bits of an entry say the rank of an order; the others are a part of its key.
    static let rankBits: UInt64 = 28
    private static let ranks: UInt64 = 1 << rankBits - 1

    let remembered: Traces
    let run: Traces
    /// The place of each rank.
    private let sequence: [UInt32]

    init(remembered: Traces, run: Traces) {
        (self.remembered, self.run) = (remembered, run)
        sequence = remembered.sequence() + run.sequence()
    }

    /// The keys of all orders with their ranks, sorted.
    func entries(of block: Block) -> [UInt64] {
        var entries: [UInt64] = []
        entries.reserveCapacity(sequence.count)
        for rank in sequence.indices {
            let numbers = numbers(of: UInt64(rank))
            block.forEachKey(of: numbers) { entries.append($0 << Self.rankBits | UInt64(rank)) }
        }
        RadixSort.sort(&entries, from: Self.rankBits)
        return entries
    }

    /// Whether an entry is of an order of the run.
    func isOfRun(_ entry: UInt64) -> Bool { Int(entry & Self.ranks) >= remembered.count }

    /// What the order of an entry says.
    func numbers(of entry: UInt64) -> TraceNumbers {
        let rank = Int(entry & Self.ranks)
        let place = Int(sequence[rank])
        return rank < remembered.count ? remembered.numbers[place] : run.numbers[place]
    }

    /// Two entries as a pair; pairs sort by the later one, and then by the earlier.
    static func pair(_ later: UInt64, _ earlier: UInt64) -> UInt64 {
        (later & ranks) << rankBits | earlier & ranks
    }

    /// The place of the later one of a pair, which is of the run.
    func later(_ pair: UInt64) -> Int { Int(sequence[Int(pair >> Self.rankBits)]) }

    /// The place of the earlier one, and what it says.
    func earlier(_ pair: UInt64) -> (Linker.Place, Trace) {
        let place = place(ofEarlier: pair)
        return Int(pair & Self.ranks) < remembered.count
            ? (.before(place), remembered[place]) : (.run(place), run[place])
    }

    /// The place of the earlier one among those that are remembered, or among those of the run.
    func place(ofEarlier pair: UInt64) -> Int { Int(sequence[Int(pair & Self.ranks)]) }
}
