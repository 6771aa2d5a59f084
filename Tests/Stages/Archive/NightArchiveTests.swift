import ArchiveStage
import GzipFormat
import PipelineKit
import PipelineTesting
import Seeds
import TarFormat
import Testing

/// An archive that is read file by file.
@Suite struct NightArchiveTests {
    private struct Bytes: RandomBytes {
        let name = "night.tar.gz"
        let bytes: [UInt8]
        var size: Int { bytes.count }
        func bytes(at offset: Int, count: Int) -> [UInt8] {
            Array(bytes[min(offset, size)..<min(offset + count, size)])
        }
    }

    private static func outputs(_ seed: Int) -> [(name: String, bytes: [UInt8])] {
        var random = SplitMix(seed: seed)
        let edges = [0, 1, 511, 512, 513, 65_279, 65_280, 65_281, 1 << 20, (1 << 20) + 1]
        return (0..<(2 + random.below(8))).map { number in
            let long = random.chance(30) ? String(repeating: "long-", count: 30) : ""
            let size = random.chance(60) ? random.pick(edges) : random.below(200_000)
            return (
                "exports/\(long)\(number).csv", random.bytes(size, of: Array("abcdefgh,\n".utf8))
            )
        }
    }

    private static func open(_ bytes: [UInt8]) throws -> NightArchive {
        try NightArchive(Bytes(bytes: bytes), lanes: OneLane())
    }

    @Test("gives back any file by its name", arguments: 0..<12)
    func roundTrip(seed: Int) async throws {
        let outputs = Self.outputs(seed)
        let archive = try Self.open(try await ArchivedFiles.archive(outputs))
        #expect(Set(archive.files.map(\.name)) == Set(outputs.map(\.name)))
        for (name, bytes) in outputs {
            #expect(try await archive.contents(of: name) == bytes)
            #expect(archive.files.first { $0.name == name }?.size == bytes.count)
        }
        await #expect(throws: Fault.self) { try await archive.contents(of: "no.csv") }
    }

    @Test("no bit of it changes what it says, few change unseen, and the fault names the file")
    func flips() async throws {
        let outputs = [("a.csv", Array("one,two\n".utf8)), ("b.csv", [])]
        let bytes = try await ArchivedFiles.archive(outputs)
        var unseen = 0
        for place in bytes.indices {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[place] ^= 1 << bit
                do {
                    let archive = try Self.open(damaged)
                    for (name, sound) in outputs {
                        #expect(try await archive.contents(of: name) == sound, "\(place)")
                    }
                    unseen += 1
                } catch let fault as Fault {
                    #expect(fault.kind == .input && fault.place == "night.tar.gz")
                }
            }
        }
        // Of a row of zeros, deflate can say the same in many ways; the ledger knows the bytes.
        #expect(unseen * 10 < bytes.count * 8)
    }

    @Test("what was cut off, or has something behind it, is refused", arguments: 0..<40)
    func cut(seed: Int) async throws {
        var random = SplitMix(seed: seed)
        let bytes = try await ArchivedFiles.archive(Self.outputs(3))
        let short = Array(bytes.prefix(random.below(bytes.count)))
        #expect(throws: Fault.self) { try Self.open(short) }
        #expect(throws: Fault.self) { try Self.open(bytes + [UInt8(random.below(256))]) }
        #expect(throws: Fault.self) { try Self.open(bytes + BlockedGzip.endOfFile) }
    }

    @Test(
        "a header that says less than nothing is refused",
        arguments: ["-1", "-1000000", "9223372036854775807"]
    )
    func sizes(text: String) throws {
        var record = " size=\(text)\n"
        record = "\(record.utf8.count + 2)" + record
        let extended = Array(record.utf8)
        var header = TarWriter.header(name: "pax", size: extended.count, modified: 0)
        header[156] = 0x78
        header.replaceSubrange(148..<156, with: Array("        ".utf8))
        let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
        header.replaceSubrange(
            148..<155,
            with: Array((String(repeating: "0", count: 6 - sum.utf8.count) + sum + "\0").utf8)
        )
        let tar =
            header + extended + TarWriter.padding(after: extended.count)
            + TarWriter.header(name: "a.csv", size: 0, modified: 0) + TarWriter.end
        let packed = try BlockedGzip.compress(tar, level: 6) + BlockedGzip.endOfFile
        #expect(throws: Fault.self) { try Self.open(packed) }
    }

    @Test("a tar that is none is refused", arguments: 0..<20)
    func noTar(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let plain = random.bytes(random.below(3000), of: Array(1...UInt8.max))
        let packed = try BlockedGzip.compress(plain, level: 6) + BlockedGzip.endOfFile
        #expect(throws: Fault.self) { try Self.open(packed) }
    }
}
