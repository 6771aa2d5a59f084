import ArchiveStage
import GzipFormat
import PipelineKit
import PipelineTesting
import Seeds
import TarFormat
import Testing

/// What must hold for any files of a night.
@Suite struct ArchivePropertyTests {
    /// Outputs of any size, around the sizes at which tar and gzip have their edges.
    private static func outputs(_ seed: Int) -> [(name: String, bytes: [UInt8])] {
        var random = SplitMix(seed: seed)
        let edges = [0, 1, 511, 512, 513, 65_279, 65_280, 65_281, 1 << 20, (1 << 20) + 1]
        return (0..<(1 + random.below(8))).map { number in
            let folder = random.pick(["", "exports/north/", "review/"])
            let long = random.chance(20) ? String(repeating: "long-", count: 30) : ""
            let size = random.chance(60) ? random.pick(edges) : random.below(200_000)
            let bytes = random.bytes(size, of: Array("abcdefgh,\n".utf8))
            return ("\(folder)\(long)\(number).csv", bytes)
        }
    }

    @Test("gives back every file as it was, in the order of the names", arguments: 0..<12)
    func roundTrip(seed: Int) async throws {
        let outputs = Self.outputs(seed).sorted { $0.name < $1.name }
        let compressed = try await ArchivedFiles.archive(outputs)
        var found: [(name: String, bytes: [UInt8])] = []
        var tar = TarReader()
        let inflater = try Inflater()
        try inflater.inflate(compressed) { part in
            try tar.read(part) { name, bytes in
                if found.last?.name == name {
                    found[found.count - 1].bytes += bytes
                } else {
                    found.append((name, Array(bytes)))
                }
            }
        }
        #expect(tar.isComplete && inflater.isComplete)
        #expect(found.map(\.name) == outputs.map(\.name))
        #expect(found.map(\.bytes) == outputs.map(\.bytes))
    }

    @Test("has the same bytes whenever it is made of the same files", arguments: 0..<6)
    func determinism(seed: Int) async throws {
        let outputs = Self.outputs(seed)
        let one = try await ArchivedFiles.archive(outputs)
        #expect(try await ArchivedFiles.archive(outputs.reversed()) == one)
    }

    @Test("an archive of which a byte is wrong cannot be read to its end", arguments: 0..<30)
    func damage(seed: Int) async throws {
        var random = SplitMix(seed: seed)
        var compressed = try await ArchivedFiles.archive(Self.outputs(1))
        let place = random.below(compressed.count - 28)
        compressed[place] ^= UInt8(1 << random.below(8))
        let sound = try Self.plain(try await ArchivedFiles.archive(Self.outputs(1)))
        // Some bits of a gzip header say nothing, such as the system it was made on.
        let read = try? Self.plain(compressed)
        #expect(read == nil || read == sound)
    }

    private static func plain(_ compressed: [UInt8]) throws -> [UInt8] {
        let inflater = try Inflater()
        var bytes: [UInt8] = []
        try inflater.inflate(compressed) { bytes += $0 }
        try #require(inflater.isComplete)
        return bytes
    }
}
