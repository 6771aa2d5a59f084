import PipelineTesting
import Seeds
import TarFormat
import Testing

/// What must hold for any names, any contents and any bytes at all.
@Suite struct TarPropertyTests {
    private static func name(_ random: inout SplitMix) -> String {
        let parts = ["a", "orders.csv", "exports", "Straße", "日本語", "with blank", "=1+1", "x=y"]
        let depth = 1 + random.below(random.chance(10) ? 60 : 4)
        return (0..<depth).map { _ in random.pick(parts) }.joined(separator: "/")
    }

    private static func files(_ seed: Int) -> [(name: String, bytes: [UInt8])] {
        var random = SplitMix(seed: seed)
        let sizes = [0, 1, 511, 512, 513, 1023, 1024, 5000]
        return (0..<(1 + random.below(8))).map { number in
            let bytes = random.bytes(random.pick(sizes), of: [0, 0x30, 0xFF])
            return ("\(number)-" + name(&random), bytes)
        }
    }

    private static func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        files.flatMap { name, bytes in
            TarWriter.header(name: name, size: bytes.count, modified: 1_795_053_600) + bytes
                + TarWriter.padding(after: bytes.count)
        } + TarWriter.end
    }

    /// What a reader finds, or `nil` where the bytes are damaged.
    private static func read(
        _ archive: [UInt8],
        portion: Int = .max
    ) -> (files: [(name: String, bytes: [UInt8])], isComplete: Bool)? {
        var reader = TarReader()
        var files: [(name: String, bytes: [UInt8])] = []
        var start = 0
        while start < archive.count {
            let part = archive[start...].prefix(portion)
            start += part.count
            do {
                try reader.read(part) { name, bytes in
                    if files.last?.name == name {
                        files[files.count - 1].bytes += bytes
                    } else {
                        files.append((name, Array(bytes)))
                    }
                }
            } catch {
                return nil
            }
        }
        return (files, reader.isComplete)
    }

    @Test("reads back every file, in any portions", arguments: 0..<40)
    func roundTrip(seed: Int) throws {
        let files = Self.files(seed)
        for portion in [7, 512, .max] {
            let read = try #require(Self.read(Self.archive(files), portion: portion))
            #expect(read.isComplete)
            #expect(read.files.map(\.name) == files.map(\.name))
            #expect(read.files.map(\.bytes) == files.map(\.bytes))
        }
    }

    @Test(
        "every header is a whole number of blocks, and starts with the mark of its kind",
        arguments: 0..<20
    )
    func headers(seed: Int) {
        for (name, bytes) in Self.files(seed) {
            let header = TarWriter.header(name: name, size: bytes.count, modified: 1)
            #expect(header.count % 512 == 0)
            #expect(Array(header[257..<263]) == Array("ustar\u{0}".utf8))
            let isPlain = name.utf8.count <= 100 && name.utf8.allSatisfy { $0 < 0x80 }
            #expect(header.count == (isPlain ? 512 : 1536))
        }
    }

    @Test(
        "an archive that was cut off is not complete, unless it is cut at an entry's end",
        arguments: 0..<40
    )
    func cut(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let files = Self.files(seed)
        let archive = Self.archive(files)
        let length = random.below(archive.count - 1024)
        let read = try #require(Self.read(Array(archive[..<length])))
        let found = read.files.map(\.bytes)
        let whole = files.map(\.bytes)
        if read.isComplete {
            #expect(found.elementsEqual(whole.prefix(found.count)))
        } else {
            #expect(found.dropLast().elementsEqual(whole.prefix(max(0, found.count - 1))))
        }
    }

    @Test("a header of which any byte was changed is refused, or tells the same", arguments: 0..<40)
    func damage(seed: Int) {
        var random = SplitMix(seed: seed)
        let files = Self.files(seed)
        var archive = Self.archive(files)
        let place = random.below(512)
        archive[place] ^= UInt8(1 << random.below(8))
        guard let read = Self.read(archive) else { return }
        // What is changed in the sum's own field may spell the same sum.
        #expect((148..<156).contains(place))
        #expect(read.files.map(\.bytes) == files.map(\.bytes))
    }

    @Test("reads any bytes to their end, and never traps", arguments: 0..<60)
    func noise(seed: Int) {
        var random = SplitMix(seed: seed)
        var bytes = TarWriter.header(name: "a", size: 3, modified: 1)
        // The size field says something else, with the sum that belongs to it.
        let sizes = ["-0000000005", "77777777777", "0x000000010", "           ", "00000000003"]
        for (offset, byte) in random.pick(sizes).utf8.enumerated() { bytes[124 + offset] = byte }
        let sum = bytes.enumerated().reduce(0) { sum, byte in
            sum + ((148..<156).contains(byte.offset) ? 0x20 : Int(byte.element))
        }
        let octal = String(sum, radix: 8)
        let field = String(repeating: "0", count: 6 - octal.count) + octal
        for (offset, byte) in field.utf8.enumerated() { bytes[148 + offset] = byte }
        bytes += random.bytes(random.below(2000), of: Array(0...255))
        let read = Self.read(bytes)
        #expect(read.map { $0.files.count <= 2 } ?? true)
    }
}
