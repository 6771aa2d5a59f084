import ArchiveStage
import GzipFormat
import Orders
import PipelineKit
import PipelineTesting
import TarFormat
import Testing

@Suite struct ArchiveTests {
    /// The files inside the archive of a night with these inputs and outputs.
    private func archived(
        _ inputs: [String: String],
        _ outputs: [String: String],
        _ yaml: String = ""
    ) async throws -> [String: String] {
        let files = MemoryFiles(inputs)
        for (name, text) in outputs {
            var sink = files.create(name)
            try sink.write(Array(text.utf8))
            try sink.close()
        }
        var sink = try Archive.make(yaml).open(in: .test(files: files))
        try await sink.seal()
        let compressed = try #require(files.written["archive/2026-11-19.tar.gz"])
        #expect(compressed.suffix(28) == BlockedGzip.endOfFile[...])
        var contents: [String: [UInt8]] = [:]
        var tar = TarReader()
        let inflater = try Inflater()
        try inflater.inflate(compressed) { part in
            try tar.read(part) { name, bytes in contents[name, default: []] += bytes }
        }
        #expect(tar.isComplete && inflater.isComplete)
        return contents.mapValues { String(decoding: $0, as: UTF8.self) }
    }

    @Test("keeps every input and every output", arguments: ["", "level: 1", "level: 9"])
    func keeps(yaml: String) async throws {
        let large = String(repeating: "0123456789abcdef\n", count: 200_000)
        let contents = try await archived(
            ["a.csv": large, "b.csv": ""],
            ["orders.csv": "x", "summary.json": "{}"],
            yaml
        )
        #expect(
            contents == [
                "inputs/a.csv": large, "inputs/b.csv": "", "orders.csv": "x", "summary.json": "{}",
            ]
        )
    }

    @Test("refuses a level that is none", arguments: ["0", "10"])
    func level(level: String) {
        let marked = MarkedText("level: ‸\(level)")
        let finding = #expect(throws: Finding.self) { try Archive.make(marked.text) }
        #expect(finding?.message == "'\(level)' is no level from 1 to 9")
        #expect(finding?.position == marked.position)
    }
}
