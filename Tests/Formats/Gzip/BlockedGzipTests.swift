import GzipFormat
import Seeds
import Testing

@Suite struct BlockedGzipTests {
    /// Bytes that compress a little, from a seed.
    private static func bytes(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
        var random = SplitMix(seed: seed)
        return random.bytes(count, of: Array(0...0x3F))
    }

    private static func inflated(_ compressed: [UInt8], portion: Int = .max) throws -> [UInt8] {
        let inflater = try Inflater()
        var result: [UInt8] = []
        for start in stride(
            from: 0,
            to: compressed.count,
            by: min(portion, max(1, compressed.count))
        ) {
            try inflater.inflate(Array(compressed[start...].prefix(portion))) { result += $0 }
        }
        #expect(inflater.isComplete)
        return result
    }

    @Test(
        "gives back what it was given",
        arguments: [0, 1, 0xFEFF, 0xFF00, 0xFF01, 300_000],
        [1, 6, 9]
    )
    func roundTrip(count: Int, level: Int) throws {
        let bytes = Self.bytes(count)
        let compressed = try BlockedGzip.compress(bytes, level: level) + BlockedGzip.endOfFile
        #expect(try Self.inflated(compressed) == bytes)
        #expect(try Self.inflated(compressed, portion: 1000) == bytes)
    }

    @Test("every member says its own size, as BGZF asks")
    func members() throws {
        var random = SplitMix(seed: 3)
        let noise = (0..<150_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        let compressed = try BlockedGzip.compress(noise, level: 6) + BlockedGzip.endOfFile
        var start = 0
        var sizes: [Int] = []
        while start < compressed.count {
            #expect(compressed[start..<start + 4].elementsEqual([0x1F, 0x8B, 0x08, 0x04]))
            #expect(compressed[start + 12..<start + 16].elementsEqual([0x42, 0x43, 0x02, 0x00]))
            let size = Int(compressed[start + 16]) + Int(compressed[start + 17]) << 8 + 1
            sizes.append(size)
            start += size
        }
        #expect(start == compressed.count)
        #expect(sizes.count == 4)
        #expect(sizes.last == 28)
    }

    @Test("finds every flipped bit")
    func damage() throws {
        let compressed = try BlockedGzip.compress(Self.bytes(500), level: 6) + BlockedGzip.endOfFile
        let sound = try Self.inflated(compressed)
        for index in compressed.indices {
            var damaged = compressed
            damaged[index] ^= 0x10
            let inflater = try Inflater()
            var result: [UInt8] = []
            do {
                try inflater.inflate(damaged) { result += $0 }
            } catch { continue }
            // Time, flags of the operating system and the extra field carry no content.
            #expect(result == sound || !inflater.isComplete)
        }
    }

    @Test("an archive that was cut off is not complete")
    func cutOff() throws {
        let compressed = try BlockedGzip.compress(Self.bytes(5000), level: 6)
        let inflater = try Inflater()
        try inflater.inflate(Array(compressed.dropLast(3))) { _ in }
        #expect(!inflater.isComplete)
    }
}
