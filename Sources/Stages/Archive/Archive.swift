import GzipFormat
package import Orders
package import PipelineKit
import TarFormat

/// Keeps everything a night read and wrote, compressed: a tar inside blocked gzip.
package struct Archive: SinkStage {
    package static let manifest = Manifest(
        "archive",
        "Keeps everything the night read and wrote, compressed.",
        keys: [Keys.level]
    )

    private enum Keys {
        static let level = Key(
            "level",
            default: 6,
            help: "How hard to compress, from 1 (fast) to 9 (small)."
        )
    }

    /// How hard it compresses.
    package let level: Int

    package init(_ settings: Settings) throws(Finding) {
        level = try settings[Keys.level]
        guard (1...9).contains(level) else {
            throw Finding(
                "'\(level)' is no level from 1 to 9",
                at: settings.position(of: Keys.level)
            )
        }
    }

    package var libraries: [String: String] { Self.libraries }

    /// What packs the bytes.
    package static let libraries = ["zlib": BlockedGzip.library]

    package func open(in night: Night) -> any Sink { ArchiveFile(night: night, level: level) }

    /// Packs files as a night's archive has them.
    ///
    /// - Parameters:
    ///   - files: The files, in the order in which they lie.
    ///   - moment: When the night was.
    ///   - level: How hard to compress.
    ///   - lanes: The cores.
    ///   - output: Where the bytes go; it is closed.
    /// - Throws: ``Fault`` where a file cannot be read or the bytes not be written.
    package static func pack(
        _ files: [NightFile],
        at moment: Instant,
        level: Int,
        lanes: any Lanes,
        into output: inout any ByteSink
    ) async throws {
        var tar = TarBytes(files: files[...], modified: moment.seconds)
        var sink = output
        try await lanes.ordered(
            { try tar.next() },
            work: { try BlockedGzip.compress($0, level: level) },
            deliver: { try sink.write($0) }
        )
        try sink.write(BlockedGzip.endOfFile)
        try sink.close()
        output = sink
    }
}

private struct ArchiveFile: Sink {
    let night: Night
    let level: Int

    /// The archive is made of the night's files, not of its orders.
    func write(_ orders: inout [Order]) {}

    func seal() async throws {
        var output = try night.files.create("archive/\(night.id).tar.gz")
        try await Archive.pack(
            try night.files.forArchive(),
            at: night.moment,
            level: level,
            lanes: night.lanes,
            into: &output
        )
    }
}

/// The bytes of a tar archive, in portions that fill whole blocks of compression.
private struct TarBytes {
    private static let portion = 16 * BlockedGzip.blockSize

    var files: ArraySlice<NightFile>
    let modified: Int64
    private var current: (source: any ByteSource, left: Int)?
    private var pending: [UInt8] = []
    private var isEnded = false

    init(files: ArraySlice<NightFile>, modified: Int64) {
        self.files = files
        self.modified = modified
    }

    mutating func next() throws(Fault) -> [UInt8]? {
        while pending.count < Self.portion, !isEnded { try append() }
        guard !pending.isEmpty else { return nil }
        defer { pending.removeFirst(min(Self.portion, pending.count)) }
        return Array(pending.prefix(Self.portion))
    }

    private mutating func append() throws(Fault) {
        if var (source, left) = current {
            let before = pending.count
            try source.read(upTo: min(left, 1 << 20), into: &pending)
            left -= pending.count - before
            guard pending.count > before else {
                throw Fault(.input, "A file of the night became shorter while it was archived.")
            }
            current = left > 0 ? (source, left) : nil
            if left == 0 { pending += TarWriter.padding(after: size) }
        } else if let file = files.popFirst() {
            size = file.size
            pending += TarWriter.header(name: file.name, size: file.size, modified: modified)
            if file.size > 0 { current = (try file.open(), file.size) }
        } else {
            pending += TarWriter.end
            isEnded = true
        }
    }

    private var size = 0
}
