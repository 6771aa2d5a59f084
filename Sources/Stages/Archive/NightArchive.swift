import GzipFormat
import Orders
package import PipelineKit
import TarFormat

/// The archive of a night, of which any file is read without the others.
package struct NightArchive: NightContents {
    private struct Entry: Sendable {
        let file: NightContentsFile
        /// Where its bytes begin among those that are archived.
        let offset: Int
    }

    /// How many blocks go to a core at once.
    private static let portion = 16

    private let source: any RandomBytes
    private let lanes: any Lanes
    private let blocks: Blocks
    private let entries: [Entry]

    /// Opens an archive, and looks for where its files are.
    ///
    /// Throws ``Fault`` where the bytes are no archive, were cut off, or have something behind their end.
    package init(_ source: any RandomBytes, lanes: any Lanes) throws(Fault) {
        self.source = source
        self.lanes = lanes
        blocks = try Blocks(source)
        entries = try Self.entries(in: source, blocks)
    }

    package var place: String { source.name }
    package var files: [NightContentsFile] { entries.map(\.file) }

    package func read(
        _ name: String,
        part: Range<Int>?,
        _ deliver: ([UInt8]) throws -> Void
    ) async throws {
        guard let entry = entries.first(where: { $0.file.name == name }) else {
            throw Fault(.input, "The archive has no file '\(name)'.", file: source.name)
        }
        let whole = 0..<entry.file.size
        let own = part?.clamped(to: whole) ?? whole
        guard !own.isEmpty else { return }
        let wanted = (entry.offset + own.lowerBound)..<(entry.offset + own.upperBound)
        var next = blocks.index(at: wanted.lowerBound)
        let end = blocks.index(at: wanted.upperBound - 1) + 1
        let (source, blocks) = (source, blocks)
        try await lanes.ordered(
            { () throws(Fault) -> Range<Int>? in
                guard next < end else { return nil }
                defer { next += Self.portion }
                return next..<min(next + Self.portion, end)
            },
            work: { range in
                let plain = try blocks.plain(range, of: source)
                let start = blocks[range.lowerBound].plain
                let part = wanted.clamped(to: start..<(start + plain.count))
                return Array(plain[(part.lowerBound - start)..<(part.upperBound - start)])
            },
            deliver: deliver
        )
    }

    /// The files, each as it lies in the archive, or as it is to be instead.
    ///
    /// - Parameter others: The bytes of files that are others from now on; those that are none yet come last, by name.
    /// - Returns: What can be packed anew.
    package func files(replacing others: [String: [UInt8]]) -> [NightFile] {
        let (source, blocks) = (source, blocks)
        let own = entries.filter { others[$0.file.name] == nil }.map { entry in
            NightFile(name: entry.file.name, size: entry.file.size) {
                EntrySource(
                    source: source,
                    blocks: blocks,
                    place: entry.offset..<(entry.offset + entry.file.size)
                )
            }
        }
        let places = Dictionary(entries.enumerated().map { ($0.element.file.name, $0.offset) }) {
            first,
            _ in first
        }
        let all =
            own
            + others.map { name, bytes in
                NightFile(name: name, size: bytes.count) { MemorySource(bytes) }
            }
        return all.sorted {
            (places[$0.name] ?? .max, $0.name) < (places[$1.name] ?? .max, $1.name)
        }
    }

    /// A file of the archive, from its front.
    private struct EntrySource: ByteSource {
        let source: any RandomBytes
        let blocks: Blocks
        var place: Range<Int>

        mutating func read(upTo count: Int, into bytes: inout [UInt8]) throws(Fault) {
            guard !place.isEmpty, count > 0 else { return }
            let index = blocks.index(at: place.lowerBound)
            let plain = try blocks.plain(index..<(index + 1), of: source)
            let start = place.lowerBound - blocks[index].plain
            let part = plain.dropFirst(start).prefix(min(count, place.count))
            bytes += part
            place = (place.lowerBound + part.count)..<place.upperBound
        }
    }

    // MARK: Looking for files

    private static func entries(
        in source: any RandomBytes,
        _ blocks: Blocks
    ) throws(Fault) -> [Entry] {
        var entries: [Entry] = []
        var names: Set<String> = []
        var records = TarHeader.Records()
        var window = Window(source: source, blocks: blocks)
        var offset = 0
        while true {
            let frame = try window.bytes(at: offset, count: TarHeader.size)
            if frame.allSatisfy({ $0 == 0 }) {
                let end = try window.bytes(at: offset, count: TarWriter.end.count)
                guard end == TarWriter.end, offset + end.count == blocks.plainSize else {
                    throw damage("something stands behind its end", source)
                }
                return entries
            }
            guard let header = TarHeader(frame[...]) else {
                throw damage("the header of a file is damaged", source)
            }
            offset += TarHeader.size
            if header.isExtended {
                guard header.size <= 1 << 20 else {
                    throw damage("the header of a file is damaged", source)
                }
                records = TarHeader.Records(try window.bytes(at: offset, count: header.size))
                offset += header.size + TarWriter.paddingSize(after: header.size)
                continue
            }
            let (name, size) = (records.path ?? header.name, records.size ?? header.size)
            records = TarHeader.Records()
            guard size >= 0, size <= blocks.plainSize - offset, names.insert(name).inserted else {
                throw damage("the header of a file is damaged", source)
            }
            entries.append(Entry(file: NightContentsFile(name: name, size: size), offset: offset))
            offset += size + TarWriter.paddingSize(after: size)
        }
    }

    fileprivate static func damage(_ what: String, _ source: any RandomBytes) -> Fault {
        Fault(.input, "The archive is damaged: \(what).", file: source.name)
    }

    /// Bytes of the archive, from the block that was unpacked last where they stand in it.
    private struct Window {
        let source: any RandomBytes
        let blocks: Blocks
        private var block: (index: Int, plain: [UInt8]) = (-1, [])

        init(source: any RandomBytes, blocks: Blocks) {
            self.source = source
            self.blocks = blocks
        }

        mutating func bytes(at offset: Int, count: Int) throws(Fault) -> [UInt8] {
            var bytes: [UInt8] = []
            while bytes.count < count {
                let place = offset + bytes.count
                guard place < blocks.plainSize else {
                    throw NightArchive.damage("it ends too early", source)
                }
                let index = blocks.index(at: place)
                if block.index != index {
                    block = (index, try blocks.plain(index..<(index + 1), of: source))
                }
                bytes += block.plain.dropFirst(place - blocks[index].plain)
                    .prefix(count - bytes.count)
            }
            return bytes
        }
    }
}

/// Where the blocks of an archive are.
private struct Blocks: Sendable {
    struct Place: Sendable {
        /// Where it begins in the file.
        let packed: Int
        /// Where its bytes begin among those that are archived.
        let plain: Int
    }

    private var places: [Place] = []
    /// How many bytes are archived.
    private(set) var plainSize = 0
    private var packedSize = 0

    init(_ source: any RandomBytes) throws(Fault) {
        var header = try source.bytes(at: 0, count: BlockedGzip.headerSize)
        var isEnded = false
        while packedSize < source.size {
            let size: Int
            do throws(BlockedGzip.Damage) {
                size = try BlockedGzip.memberSize(header[...])
            } catch {
                throw Self.fault(error.message, at: packedSize, source)
            }
            // The size that the block unpacks to, and the front of the next one.
            let end = packedSize + size
            let bytes = try source.bytes(at: end - 4, count: 4 + BlockedGzip.headerSize)
            guard bytes.count >= 4, end <= source.size else {
                throw Self.fault("the block is cut off", at: packedSize, source)
            }
            let count = bytes.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
            isEnded = count == 0
            if !isEnded { places.append(Place(packed: packedSize, plain: plainSize)) }
            guard !isEnded || end == source.size, count <= 1 << 16 else {
                throw Self.fault(
                    "no block of this size can be here",
                    at: packedSize,
                    source
                )
            }
            plainSize += count
            header = Array(bytes.dropFirst(4))
            packedSize = end
        }
        guard isEnded else {
            throw Self.fault(
                "it has no end, so something was cut off",
                at: packedSize,
                source
            )
        }
        // What is empty has no bytes that could be wrong.
        let last = try source.bytes(at: source.size - BlockedGzip.endOfFile.count, count: 64)
        guard last == BlockedGzip.endOfFile else {
            throw Self.fault("its end is damaged", at: source.size, source)
        }
        packedSize -= last.count
    }

    subscript(index: Int) -> Place { places[index] }

    /// The block in which the byte at `offset` of what is archived stands.
    func index(at offset: Int) -> Int {
        var (low, high) = (0, places.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if places[middle].plain <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// What some blocks unpack to.
    func plain(_ range: Range<Int>, of source: any RandomBytes) throws(Fault) -> [UInt8] {
        func start(_ index: Int) -> Int {
            index < places.count ? places[index].packed : packedSize
        }
        let first = start(range.lowerBound)
        let packed = try source.bytes(at: first, count: start(range.upperBound) - first)
        var plain: [UInt8] = []
        for index in range {
            let (from, to) = (start(index) - first, start(index + 1) - first)
            guard to <= packed.count else {
                throw Self.fault("the block is cut off", at: start(index), source)
            }
            do throws(BlockedGzip.Damage) {
                plain += try BlockedGzip.inflate(packed[from..<to])
            } catch {
                throw Self.fault(error.message, at: start(index), source)
            }
        }
        return plain
    }

    private static func fault(
        _ what: String,
        at offset: Int,
        _ source: any RandomBytes
    ) -> Fault {
        Fault(
            .input,
            "The archive is damaged at byte \(offset): \(what).",
            file: source.name
        )
    }
}
