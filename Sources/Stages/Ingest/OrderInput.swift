import GzipFormat
package import PipelineKit
import TextFormat

/// An order file as a channel gets it: unpacked, and in UTF-8.
package struct OrderInput: Sendable {
    /// What the file turned out to be.
    package struct Form: Hashable, Sendable {
        /// `gzip`, `zip`, or nothing.
        package let packing: String?
        /// The encoding, as far as the front of the file tells it.
        package let encoding: String
    }

    /// What it is.
    package let form: Form
    /// The bytes that a channel reads.
    package let source: any ByteSource
    /// How they begin.
    package let sample: FileSample

    /// Looks at the front of a file, and opens it accordingly.
    ///
    /// `encoding` is what the pipeline file says of it; `nil` leaves it to the file: a byte order mark, UTF-8 where
    /// the bytes are, or else the `fallback`.
    init(
        _ file: any ByteSource,
        of path: Path,
        encoding: TextEncoding? = nil,
        fallback: TextEncoding? = nil
    ) throws(Fault) {
        let (packing, plain) = try Self.unpacked(file, of: path)
        var text = DecodedSource(plain, TextDecoder(encoding, fallback: fallback))
        let peeked = try text.peek()
        form = Form(packing: packing?.rawValue, encoding: text.encodingName)
        sample = peeked
        source = PeekedSource(peeked.bytes, before: text)
    }

    /// The bytes of a file as they were before they were packed, if they were.
    static func unpacked(
        _ file: any ByteSource,
        of path: Path
    ) throws(Fault) -> (packing: Packing?, plain: any ByteSource) {
        let (front, whole) = try PeekedSource.peek(file, upTo: 4)
        if front.bytes.starts(with: [0x1F, 0x8B]) {
            return (.gzip, try UnpackedSource(whole, .gzip, of: path))
        }
        if front.bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            return (.zip, try UnpackedSource(whole, .zip, of: path))
        }
        return (nil, whole)
    }

    /// Looks at the front of a file of which nothing is known.
    package init(unknown file: any ByteSource, of path: Path) throws(Fault) {
        try self.init(file, of: path, encoding: nil, fallback: .windows1252)
    }
}

enum Packing: String, Sendable { case gzip, zip }

/// A packed file that is unpacked while it is read.
struct UnpackedSource: ByteSource {
    /// A file may unpack to so many times its size, and to as many bytes besides: order exports shrink to a tenth.
    private static let mostTimes = 200
    private static let besides = 1 << 24

    private enum Reader: Sendable {
        case gzip(Inflater)
        case zip(ZipReader)
    }

    private let path: Path
    private var packed: any ByteSource
    private var reader: Reader
    private var unpacked: [UInt8] = []
    private var (consumed, produced) = (0, 0)
    private var isAtEnd = false

    init(_ packed: any ByteSource, _ packing: Packing, of path: Path) throws(Fault) {
        self.packed = packed
        self.path = path
        switch packing {
        case .zip: reader = .zip(ZipReader())
        case .gzip:
            do {
                reader = .gzip(try Inflater())
            } catch {
                throw Fault(.internal, "Unpacking cannot begin.", file: path.location)
            }
        }
    }

    mutating func read(upTo count: Int, into bytes: inout [UInt8]) throws(Fault) {
        while unpacked.isEmpty, !isAtEnd { try unpack() }
        bytes += unpacked.prefix(count)
        unpacked.removeFirst(min(count, unpacked.count))
    }

    private mutating func unpack() throws(Fault) {
        var portion: [UInt8] = []
        // Small portions, so that what one of them unpacks to fits the memory.
        try packed.read(upTo: 1 << 14, into: &portion)
        guard !portion.isEmpty else {
            isAtEnd = true
            guard isComplete else {
                throw Fault(.input, "The packed file ends too early.", file: path.location)
            }
            return
        }
        consumed += portion.count
        do {
            switch reader {
            case .gzip(let inflater): try inflater.inflate(portion) { try take($0) }
            case .zip(var zip):
                try zip.read(portion) { try take($0) }
                reader = .zip(zip)
            }
        } catch let damage as ZipReader.Damage {
            throw Fault(.input, damage.message, file: path.location)
        } catch let fault as Fault {
            throw fault
        } catch {
            throw Fault(.input, "The packed file is damaged.", file: path.location)
        }
    }

    private mutating func take(_ part: ArraySlice<UInt8>) throws(Fault) {
        produced += part.count
        guard produced <= consumed * Self.mostTimes + Self.besides else {
            throw Fault(
                .input,
                "The packed file unpacks to more than \(Self.mostTimes) times its size; no export does.",
                file: path.location
            )
        }
        unpacked += part
    }

    private var isComplete: Bool {
        switch reader {
        case .gzip(let inflater): inflater.isComplete
        case .zip(let zip): zip.isComplete
        }
    }
}

/// A text file that becomes UTF-8 while it is read.
struct DecodedSource: ByteSource {
    private var source: any ByteSource
    private var decoder: TextDecoder
    private var text: [UInt8] = []
    private var isAtEnd = false

    init(_ source: any ByteSource, _ decoder: TextDecoder) {
        self.source = source
        self.decoder = decoder
    }

    /// The encoding, as far as it is known.
    var encodingName: String { decoder.encoding?.rawValue ?? "ascii" }

    mutating func read(upTo count: Int, into bytes: inout [UInt8]) throws(Fault) {
        while text.isEmpty, !isAtEnd {
            var portion: [UInt8] = []
            try source.read(upTo: max(count, 1 << 16), into: &portion)
            isAtEnd = portion.isEmpty
            decoder.decode(portion, isLast: isAtEnd, into: &text)
        }
        guard text.count > count else {
            bytes = bytes.isEmpty ? text : bytes + text
            text = []
            return
        }
        bytes += text.prefix(count)
        text.removeFirst(count)
    }

    /// The first bytes, which are not read any more afterwards.
    mutating func peek() throws(Fault) -> FileSample {
        var front: [UInt8] = []
        var isWhole = false
        while front.count < FileSample.size, !isWhole {
            let before = front.count
            try read(upTo: FileSample.size - before, into: &front)
            isWhole = front.count == before
        }
        return FileSample(front, isWhole: isWhole)
    }
}
