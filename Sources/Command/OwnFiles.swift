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

extension NightContents {
    /// Unpacks a file into a folder, with the folders around it, for its owner alone.
    func unpack(_ name: String, into folder: String, permissions: Int = 0o600) async throws {
        // Nothing leads out of the folder.
        guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else {
            throw Fault(.input, "The archive has a file with no good name.", file: place)
        }
        let path = Path.join(folder, name)
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Fault(.output, "There is such a file already.", file: path)
        }
        do {
            let url = URL(fileURLWithPath: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            let attributes: [FileAttributeKey: Any] = [.posixPermissions: permissions]
            guard
                FileManager.default.createFile(atPath: path, contents: nil, attributes: attributes)
            else { throw CocoaError(.fileWriteUnknown) }
            let handle = try FileHandle(forWritingTo: url)
            try await read(name) { try handle.write(contentsOf: $0) }
            try handle.close()
        } catch let fault as Fault {
            throw fault
        } catch {
            throw Fault(
                .output,
                "The file cannot be written; is there a folder, and room?",
                file: path
            )
        }
    }
}
