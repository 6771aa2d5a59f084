/// The files of a published night, wherever they lie: in its folder, or in its archive.
package protocol NightContents: Sendable {
    /// What messages call the place.
    var place: String { get }
    /// The files, in the order in which they lie.
    var files: [NightContentsFile] { get }
    /// Hands over the bytes of a file, or of a part of it, from the front; throws ``Fault`` where there is no such file,
    /// or where it is damaged.
    func read(
        _ name: String,
        part: Range<Int>?,
        _ deliver: ([UInt8]) throws -> Void
    ) async throws
}

/// A file of a published night.
package struct NightContentsFile: Hashable, Sendable {
    /// The name.
    package let name: String
    /// How many bytes it has.
    package let size: Int

    /// Creates an entry.
    package init(name: String, size: Int) {
        self.name = name
        self.size = size
    }
}

extension NightContents {
    /// Hands over the bytes of a file from its front.
    package func read(_ name: String, _ deliver: ([UInt8]) throws -> Void) async throws {
        try await read(name, part: nil, deliver)
    }

    /// Everything that a file holds.
    package func contents(of name: String) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        try await read(name) { bytes += $0 }
        return bytes
    }

    /// Whether there is a file of this name.
    package func contains(_ name: String) -> Bool { files.contains { $0.name == name } }
}

/// A file that can be read at any place.
package protocol RandomBytes: Sendable {
    /// What messages call it.
    var name: String { get }
    /// How many bytes it has.
    var size: Int { get }
    /// The bytes from a place on, fewer at the end.
    func bytes(at offset: Int, count: Int) throws(Fault) -> [UInt8]
}
