/// Reads a tar archive as its bytes come.
package struct TarReader {
    /// The bytes are no tar archive, or one that was cut off.
    package struct Damage: Error, Hashable, Sendable {
        /// Where the damage was met, in bytes of the archive.
        package let offset: Int
    }

    private var pending: [UInt8] = []
    private var offset = 0
    private var name: String?
    private var left = 0
    private var padding = 0
    private var records = TarHeader.Records()
    private var extended: [UInt8]?

    /// Starts before the first entry.
    package init() {}

    /// Whether the bytes so far end between two entries.
    package var isComplete: Bool { name == nil && extended == nil && padding == 0 }

    /// Takes the next bytes, and hands over parts of files with the name of their entry; an entry without
    /// bytes is handed over once, empty.
    package mutating func read(
        _ bytes: ArraySlice<UInt8>,
        _ deliver: (String, ArraySlice<UInt8>) throws -> Void
    ) throws {
        pending += bytes
        var index = 0
        defer {
            pending.removeFirst(index)
            offset += index
        }
        while index < pending.count {
            if left > 0 {
                let part = pending[index..<min(index + left, pending.count)]
                if let name { try deliver(name, part) } else { extended? += part }
                index += part.count
                left -= part.count
                if left == 0 { endEntry() }
            } else if padding > 0 {
                let skipped = min(padding, pending.count - index)
                index += skipped
                padding -= skipped
            } else {
                guard pending.count - index >= 512 else { return }
                let frame = pending[index..<(index + 512)]
                if frame.contains(where: { $0 != 0 }) {
                    try begin(frame, at: offset + index, deliver)
                }
                index += 512
            }
        }
    }

    private mutating func begin(
        _ frame: ArraySlice<UInt8>,
        at place: Int,
        _ deliver: (String, ArraySlice<UInt8>) throws -> Void
    ) throws {
        guard let header = TarHeader(frame), records.size ?? 0 >= 0 else {
            throw Damage(offset: place)
        }
        left = header.isExtended ? header.size : records.size ?? header.size
        padding = TarWriter.paddingSize(after: left)
        guard !header.isExtended else {
            extended = []
            return
        }
        name = records.path ?? header.name
        records = TarHeader.Records()
        if left == 0, let name {
            try deliver(name, [])
            endEntry()
        }
    }

    private mutating func endEntry() {
        if let extended { records = TarHeader.Records(extended) }
        extended = nil
        name = nil
    }
}
