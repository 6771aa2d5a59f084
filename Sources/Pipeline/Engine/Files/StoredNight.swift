package import PipelineKit

/// A file of the disk that is read at any place.
package struct StoredFile: RandomBytes {
    package let name: String
    package let size: Int
    private let handle: Disk.Handle

    /// Opens the file at a path.
    package init(at path: String) throws(Fault) {
        name = path
        let (handle, stamp) = try Disk.open(path)
        (self.handle, size) = (handle, stamp.size)
    }

    package func bytes(at offset: Int, count: Int) throws(Fault) -> [UInt8] {
        try Disk.read(handle, at: max(0, offset), count: count, name)
    }
}

/// The folder of a published night.
package struct NightOnDisk: NightContents {
    package let place: String
    package let files: [NightContentsFile]

    /// Looks into the folder.
    package init(at folder: String) throws(Fault) {
        place = folder
        files = try Disk.files(below: folder).map { name throws(Fault) in
            let size = try Disk.open(Path.join(folder, name)).1.size
            return NightContentsFile(name: name, size: size)
        }
    }

    package func read(
        _ name: String,
        part: Range<Int>?,
        _ deliver: ([UInt8]) throws -> Void
    ) async throws {
        let file = try StoredFile(at: Path.join(place, name))
        let own = part?.clamped(to: 0..<file.size) ?? 0..<file.size
        for offset in stride(from: own.lowerBound, to: own.upperBound, by: 1 << 20) {
            try deliver(try file.bytes(at: offset, count: min(1 << 20, own.upperBound - offset)))
        }
    }
}
