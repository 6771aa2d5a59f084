import Foundation
import PipelineKit

/// A folder that nobody else may read, until it is thrown away.
final class TemporaryFolder: Sendable {
    let url: URL

    /// Creates an empty one.
    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent(
            "dropship-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(
            at: url,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}

/// Files that nobody else may read.
enum OwnFile {
    /// Creates an empty one, and the folders around it.
    static func create(_ url: URL, permissions: Int = 0o600) throws {
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        guard
            FileManager.default.createFile(
                atPath: url.path,
                contents: nil,
                attributes: [.posixPermissions: permissions]
            )
        else { throw Fault(.output, "The file cannot be created.", file: url.path) }
    }
}
