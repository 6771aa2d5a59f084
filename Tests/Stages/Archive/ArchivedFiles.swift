import ArchiveStage
import PipelineKit
import PipelineTesting
import Testing

/// Archives of files that a test makes up.
enum ArchivedFiles {
    /// The archive of some files.
    static func archive(_ outputs: [(name: String, bytes: [UInt8])]) async throws -> [UInt8] {
        let files = MemoryFiles()
        for (name, bytes) in outputs {
            var sink = files.create(name)
            try sink.write(bytes)
            try sink.close()
        }
        var sink = try Archive.make("level: 1").open(in: .test(files: files))
        try await sink.seal()
        return try #require(files.written["archive/2026-11-19.tar.gz"])
    }
}
