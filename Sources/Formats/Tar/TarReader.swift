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
    private var longName: String?
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
        let first = frame.startIndex
        func text(_ start: Int, _ length: Int) -> String {
            let field = frame[(first + start)..<(first + start + length)]
            return String(decoding: field.prefix { $0 != 0 && $0 != 0x20 }, as: UTF8.self)
        }
        let sum = frame.enumerated().reduce(0) { sum, byte in
            sum + ((148..<156).contains(byte.offset) ? 0x20 : Int(byte.element))
        }
        guard let size = Int(text(124, 12), radix: 8), Int(text(148, 7), radix: 8) == sum else {
            throw Damage(offset: place)
        }
        left = size
        padding = (512 - size % 512) % 512
        guard frame[first + 156] != 0x78 else {
            extended = []
            return
        }
        let plain = frame.prefix(100).prefix { $0 != 0 }
        name = longName ?? String(decoding: plain, as: UTF8.self)
        longName = nil
        if size == 0, let name {
            try deliver(name, [])
            endEntry()
        }
    }

    private mutating func endEntry() {
        if let records = extended {
            longName = String(decoding: records, as: UTF8.self).split(separator: "\n")
                .compactMap { $0.split(separator: " path=", maxSplits: 1).dropFirst().first }
                .first.map(String.init)
        }
        extended = nil
        name = nil
    }
}
