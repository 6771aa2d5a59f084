import Foundation

/// Numbers of eight bytes in order, which many nights have by the million.
enum SortedChunk {
    /// How many numbers stand in one.
    static let size = 8192

    /// The places of a chunk that have one of the numbers, each with the place of that; both are sorted.
    static func meetings(of numbers: [UInt64], in chunk: Data) -> [(place: Int, number: Int)] {
        unsafe chunk.withUnsafeBytes { bytes in
            let count = bytes.count / 8
            guard count > 0 else { return [] }
            func number(_ place: Int) -> UInt64 {
                unsafe UInt64(
                    bigEndian: bytes.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self)
                )
            }
            var meetings: [(place: Int, number: Int)] = []
            var place = 0
            var index = numbers.firstPlace { $0 >= number(0) }
            let last = number(count - 1)
            while index < numbers.count, numbers[index] <= last {
                let wanted = numbers[index]
                // Few numbers leap, and many go step by step.
                var step = 1
                while place + step < count, number(place + step) < wanted {
                    place += step
                    step *= 2
                }
                while place < count, number(place) < wanted { place += 1 }
                var match = place
                while match < count, number(match) == wanted {
                    meetings.append((match, index))
                    match += 1
                }
                index += 1
            }
            return meetings
        }
    }
}

extension [UInt64] {
    /// The first place of which something holds that holds of all behind it.
    fileprivate func firstPlace(where holds: (UInt64) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension [UInt8] {
    /// Appends a number, its highest byte first.
    mutating func write(_ number: some FixedWidthInteger) {
        for shift in stride(from: number.bitWidth - 8, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }
}
