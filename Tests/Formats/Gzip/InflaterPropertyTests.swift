import GzipFormat
import PipelineTesting
import Seeds
import Testing

/// What must hold for any bytes, sound or not.
@Suite struct InflaterPropertyTests {
    /// What comes out, or `nil` where it is damaged or not whole.
    private static func inflated(_ bytes: [UInt8], portion: Int = .max) -> [UInt8]? {
        guard let inflater = try? Inflater() else { return nil }
        var result: [UInt8] = []
        var start = 0
        while start < bytes.count {
            let part = Array(bytes[start...].prefix(portion))
            start += part.count
            do { try inflater.inflate(part) { result += $0 } } catch { return nil }
        }
        return inflater.isComplete ? result : nil
    }

    private static func content(_ seed: Int) -> [UInt8] {
        var random = SplitMix(seed: seed)
        let alphabets: [[UInt8]] = [[0x30], Array("order,1\n".utf8), Array(0...255)]
        return random.bytes(random.below(300_000), of: alphabets[seed % 3])
    }

    @Test(
        "gives back anything that was compressed, at any level and in any portions",
        arguments: 0..<18
    )
    func roundTrip(seed: Int) throws {
        let bytes = Self.content(seed)
        let level = 1 + seed % 9
        let compressed = try BlockedGzip.compress(bytes, level: level) + BlockedGzip.endOfFile
        #expect(Self.inflated(compressed) == bytes)
        #expect(Self.inflated(compressed, portion: 977) == bytes)
    }

    @Test("blocks compressed apart are the same as compressed together", arguments: 0..<9)
    func blocks(seed: Int) throws {
        let bytes = Self.content(seed)
        var apart: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: BlockedGzip.blockSize) {
            let block = Array(bytes[start...].prefix(BlockedGzip.blockSize))
            apart += try BlockedGzip.compress(block, level: 6)
        }
        #expect(try BlockedGzip.compress(bytes, level: 6) == apart)
    }

    @Test(
        "an archive that was cut off anywhere gives nothing, or the whole blocks before",
        arguments: 0..<30
    )
    func cut(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let bytes = Self.content(seed)
        let compressed = try BlockedGzip.compress(bytes, level: 6) + BlockedGzip.endOfFile
        let length = random.below(compressed.count)
        guard let result = Self.inflated(Array(compressed[..<length])) else { return }
        #expect(bytes.starts(with: result))
        #expect(result.count % BlockedGzip.blockSize == 0 || result.count == bytes.count)
    }

    @Test("a changed byte of what is compressed is found", arguments: 0..<40)
    func damage(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let bytes = Self.content(3 * seed + 1)
        guard !bytes.isEmpty else { return }
        var compressed = try BlockedGzip.compress(bytes, level: 6)
        // Behind the header of the first member stands what it holds.
        let size = Int(compressed[16]) + Int(compressed[17]) << 8 + 1
        compressed[18 + random.below(size - 18)] ^= UInt8(1 << random.below(8))
        #expect(Self.inflated(compressed) == nil)
    }

    @Test("reads any bytes as damage, and never traps", arguments: 0..<60)
    func noise(seed: Int) {
        var random = SplitMix(seed: seed)
        let head: [UInt8] = seed % 2 == 0 ? [] : Array(BlockedGzip.endOfFile.prefix(18))
        let noise = random.bytes(1 + random.below(400), of: Array(0...255))
        #expect(Self.inflated(head + noise) == nil)
    }

    @Test("what unfolds to very much is given out in small parts")
    func parts() throws {
        let zeros = [UInt8](repeating: 0, count: 20_000_000)
        let compressed = try BlockedGzip.compress(zeros, level: 9)
        #expect(compressed.count < 100_000)
        let inflater = try Inflater()
        var (total, largest) = (0, 0)
        try inflater.inflate(compressed) { part in
            total += part.count
            largest = max(largest, part.count)
        }
        #expect(total == zeros.count)
        #expect(largest <= 1 << 18)
    }
}
