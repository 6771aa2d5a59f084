import TarFormat
import Testing

@Suite struct TarTests {
    private static let files: [(name: String, bytes: [UInt8])] = [
        ("a.txt", Array("hello".utf8)),
        ("empty", []),
        ("exactly/one/block", [UInt8](repeating: 7, count: 512)),
        (String(repeating: "long/", count: 40) + "name.csv", Array("x".utf8)),
        ("Straße/日本語.csv", Array("y".utf8)),
    ]

    private static var archive: [UInt8] {
        files.flatMap { name, bytes in
            TarWriter.header(name: name, size: bytes.count, modified: 1_795_053_600) + bytes
                + TarWriter.padding(after: bytes.count)
        } + TarWriter.end
    }

    @Test(
        "reads back what it wrote, in portions of any size",
        arguments: [1, 100, 511, 512, 513, 100_000]
    )
    func roundTrip(portion: Int) throws {
        var reader = TarReader()
        var names: [String] = []
        var contents: [String: [UInt8]] = [:]
        let archive = Self.archive
        for start in stride(from: 0, to: archive.count, by: portion) {
            try reader.read(archive[start..<min(start + portion, archive.count)]) { name, part in
                if names.last != name { names.append(name) }
                contents[name, default: []] += part
            }
        }
        #expect(reader.isComplete)
        #expect(names == Self.files.map(\.name))
        for file in Self.files { #expect(contents[file.name] == file.bytes) }
    }

    @Test("fills whole blocks")
    func blocks() {
        #expect(Self.archive.count % 512 == 0)
    }

    @Test("refuses a header whose checksum is wrong")
    func damage() throws {
        var archive = Self.archive
        archive[0] ^= 1
        var reader = TarReader()
        do {
            try reader.read(archive[...]) { _, _ in }
            Issue.record("The damage was not found.")
        } catch let damage as TarReader.Damage {
            #expect(damage.offset == 0)
        }
    }
}
