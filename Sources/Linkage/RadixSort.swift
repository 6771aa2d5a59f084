/// Sorts many numbers digit by digit, which takes a time that grows as their count does.
enum RadixSort {
    private static let digitBits = 11
    private static let placeBits: UInt64 = 28

    /// The largest key by which places are sorted.
    static let largest: UInt64 = 1 << (64 - placeBits) - 1

    /// Sorts numbers by their bits from `low` on; those that are equal there stay as they came.
    static func sort(_ numbers: inout [UInt64], from low: UInt64 = 0) {
        guard numbers.count > 1 else { return }
        if numbers.count < 256 {
            // Fewer than there are digits; those of the sorts here that came first are less below `low` as well.
            return numbers.sort()
        }
        var differing: UInt64 = 0
        for number in numbers { differing |= number ^ numbers[0] }
        var other = numbers
        let mask: UInt64 = 1 << digitBits - 1
        for shift in stride(from: low, to: 64, by: digitBits) where differing >> shift & mask != 0 {
            var starts = Array(repeating: 0, count: 1 << digitBits)
            for number in numbers { starts[Int(number >> shift & mask)] += 1 }
            var sum = 0
            for digit in starts.indices { (starts[digit], sum) = (sum, sum + starts[digit]) }
            for number in numbers {
                let digit = Int(number >> shift & mask)
                other[starts[digit]] = number
                starts[digit] += 1
            }
            swap(&numbers, &other)
        }
    }

    /// Sorts places by their keys of up to ``largest``; those of equal keys stay as they came.
    static func places(_ places: some Sequence<UInt32>, by key: (UInt32) -> UInt64) -> [UInt32] {
        let all = Array(places)
        var numbers = all.enumerated().map { rank, place in
            key(place) << placeBits | UInt64(rank)
        }
        sort(&numbers, from: placeBits)
        return numbers.map { all[Int($0 & (1 << placeBits - 1))] }
    }
}
