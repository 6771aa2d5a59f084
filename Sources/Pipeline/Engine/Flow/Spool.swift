import Orders
import PipelineKit

/// Records that wait on disk, below the staging folder, until they are read once in the same order.
struct Spool: Sendable {
    private static let bufferSize = 1 << 18

    private let path: String
    private let handle: Disk.Handle
    private var writer = ByteWriter()

    /// Creates an empty spool.
    init(_ path: String) throws(Fault) {
        self.path = path
        handle = try Disk.create(path)
    }

    /// Appends a record of up to a gigabyte.
    mutating func append(_ record: [UInt8]) throws(Fault) {
        let size = UInt32(record.count)
        writer.append([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: size >> $0) })
        writer.append(record)
        if writer.bytes.count >= Self.bufferSize { try flush() }
    }

    /// Ends writing, and starts to read from the first record.
    mutating func rewind() throws(Fault) -> Reader {
        try flush()
        return Reader(source: FileSource(path: path, handle: try Disk.open(path).0), path: path)
    }

    private mutating func flush() throws(Fault) {
        try Disk.write(writer.bytes, to: handle, path)
        writer.removeAll()
    }

    /// Reads the records of a spool.
    struct Reader: Sendable {
        private var source: FileSource
        private let path: String
        private var buffer: [UInt8] = []
        private var offset = 0

        fileprivate init(source: FileSource, path: String) {
            self.source = source
            self.path = path
        }

        /// The next record, or `nil` at the end.
        mutating func next() throws(Fault) -> [UInt8]? {
            guard try fill(4) else {
                guard offset == buffer.count else { throw cutOff }
                return nil
            }
            let size = buffer[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
            offset += 4
            guard try fill(size) else { throw cutOff }
            defer { offset += size }
            return Array(buffer[offset..<offset + size])
        }

        /// Makes sure that `count` bytes are at hand; `false` at the end.
        private var cutOff: Fault {
            Fault(.disk, "The file ends inside a record.", file: path)
        }

        private mutating func fill(_ count: Int) throws(Fault) -> Bool {
            if buffer.count - offset < count {
                buffer.removeFirst(offset)
                offset = 0
            }
            while buffer.count < count {
                let before = buffer.count
                try source.read(upTo: max(Spool.bufferSize, count - before), into: &buffer)
                guard buffer.count > before else { return false }
            }
            return true
        }
    }
}

/// Chunks that wait between two passes: in memory up to a budget, and on disk past it.
struct ChunkStore: Sendable {
    private let budget: Int
    private let path: String
    private var size = 0
    private var chunks: [[UInt8]] = []
    private var spool: Spool?

    /// Creates an empty store that keeps `budget` bytes in memory.
    init(budget: Int, spilling path: String) {
        self.budget = budget
        self.path = path
    }

    /// A chunk as it is stored.
    static func bytes(of orders: [Order]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(orders) { $1.write(to: &$0) }
        return writer.bytes
    }

    /// Appends a chunk.
    mutating func append(_ bytes: [UInt8]) throws(Fault) {
        size += bytes.count
        if size <= budget {
            chunks.append(bytes)
        } else {
            if spool == nil { spool = try Spool(path) }
            try spool?.append(bytes)
        }
    }

    /// Ends writing, and gives the chunks back in the same order.
    mutating func drain() throws(Fault) -> any OrderSource {
        defer { chunks = [] }
        return StoredChunks(chunks: chunks, spilled: try spool?.rewind())
    }
}

private struct StoredChunks: OrderSource {
    private var chunks: ArraySlice<[UInt8]>
    private var spilled: Spool.Reader?

    init(chunks: [[UInt8]], spilled: Spool.Reader?) {
        self.chunks = chunks[...]
        self.spilled = spilled
    }

    mutating func next() throws(Fault) -> UnreadOrders? {
        var stored = chunks.popFirst()
        if stored == nil { stored = try spilled?.next() }
        guard let bytes = stored else { return nil }
        return UnreadOrders { () throws(Fault) in
            var reader = ByteReader(bytes)
            do throws(ByteReader.Damage) {
                return try reader.list { read throws(ByteReader.Damage) in try Order(from: &read) }
            } catch {
                throw Fault(.internal, "A chunk that waited on disk came back damaged.")
            }
        }
    }
}
