/// Orders in the sequence in which they came: those that are remembered first, since they were settled before, whatever moment
/// they were given.
struct Field: Sendable {
    /// How many bits of an entry say the rank of an order; the others are a part of its key.
    static let rankBits: UInt64 = 28
    private static let rankMask: UInt64 = 1 << rankBits - 1

    let remembered: Traces
    let run: Traces
    /// The place of each rank.
    private let sequence: [UInt32]
    /// The rank of each place.
    private let ranks: [UInt32]

    init(remembered: Traces, run: Traces) {
        (self.remembered, self.run) = (remembered, run)
        let (before, tonight) = (remembered.sequence(), run.sequence())
        sequence = before + tonight
        var ranks = Array(repeating: 0 as UInt32, count: sequence.count)
        for (rank, place) in before.enumerated() { ranks[Int(place)] = UInt32(rank) }
        for (rank, place) in tonight.enumerated() {
            ranks[before.count + Int(place)] = UInt32(before.count + rank)
        }
        self.ranks = ranks
    }

    /// The keys of all orders with their ranks, sorted.
    func entries(of block: Block) -> [UInt64] {
        var entries: [UInt64] = []
        entries.reserveCapacity(sequence.count)
        // From front to end as they lie in memory, which may be far apart in their sequence.
        for (numbers, rank) in zip([remembered.numbers, run.numbers].joined(), ranks) {
            block.forEachKey(of: numbers) { entries.append($0 << Self.rankBits | UInt64(rank)) }
        }
        RadixSort.sort(&entries)
        return entries
    }

    /// Whether an entry is of an order of the run.
    func isOfRun(_ entry: UInt64) -> Bool { Int(entry & Self.rankMask) >= remembered.count }

    /// What the order of an entry says.
    func numbers(of entry: UInt64) -> TraceNumbers {
        let rank = Int(entry & Self.rankMask)
        let place = Int(sequence[rank])
        return rank < remembered.count ? remembered.numbers[place] : run.numbers[place]
    }

    /// Two entries as a pair; pairs sort by the later one, and then by the earlier.
    static func pair(_ later: UInt64, _ earlier: UInt64) -> UInt64 {
        (later & rankMask) << rankBits | earlier & rankMask
    }

    /// The place of the later one of a pair, which is of the run.
    func later(_ pair: UInt64) -> Int { Int(sequence[Int(pair >> Self.rankBits)]) }

    /// The place of the earlier one, and what it says.
    func earlier(_ pair: UInt64) -> (Linker.Place, Trace) {
        let place = place(ofEarlier: pair)
        return Int(pair & Self.rankMask) < remembered.count
            ? (.before(place), remembered[place]) : (.run(place), run[place])
    }

    /// The place of the earlier one among those that are remembered, or among those of the run.
    func place(ofEarlier pair: UInt64) -> Int { Int(sequence[Int(pair & Self.rankMask)]) }
}
