import GzipFormat
import Seeds
import Testing

@Suite struct BlockedGzipMemberTests {
    private static func member(_ seed: Int) throws -> (plain: [UInt8], packed: [UInt8]) {
        var random = SplitMix(seed: seed)
        let letters = random.chance(50) ? Array("abc,\n".utf8) : Array(UInt8.min...UInt8.max)
        let plain = random.bytes(1 + random.below(400), of: letters)
        return (plain, try BlockedGzip.compress(plain, level: 1 + random.below(9)))
    }

    @Test("unpacks to what was packed", arguments: 0..<20)
    func roundTrip(seed: Int) throws {
        let (plain, packed) = try Self.member(seed)
        #expect(try BlockedGzip.memberSize(packed[...]) == packed.count)
        #expect(try BlockedGzip.inflate(packed[...]) == plain)
    }

    @Test("no bit of it changes what it says, and hardly one changes unseen", arguments: 0..<6)
    func flips(seed: Int) throws {
        let (plain, packed) = try Self.member(seed)
        var unseen = 0
        for place in packed.indices {
            for bit in 0..<8 {
                var damaged = packed
                damaged[place] ^= 1 << bit
                guard let read = try? BlockedGzip.inflate(damaged[...]) else { continue }
                // Deflate can say a few things in two ways.
                #expect(read == plain, "byte \(place), bit \(bit)")
                unseen += 1
            }
        }
        #expect(unseen <= 3)
    }

    @Test("what is shorter or longer is refused", arguments: 0..<6)
    func cut(seed: Int) throws {
        let (_, packed) = try Self.member(seed)
        for count in 0..<packed.count {
            #expect(throws: BlockedGzip.Damage.self) { try BlockedGzip.inflate(packed[..<count]) }
        }
        let longer = packed + [0]
        #expect(throws: BlockedGzip.Damage.self) { try BlockedGzip.inflate(longer[...]) }
    }
}
