public import Orders

/// Where orders come from: it turns a file into orders, and decides nothing about them.
///
/// Every row of the file ends in exactly one order; what cannot be read becomes a fault of its order.
/// The conformance kit `ChannelPromises` checks it.
public protocol Channel: Plugin {
    /// The layouts that it reads.
    static var layouts: [LayoutSummary] { get }

    /// The layouts of which a file that begins so could be; none where it is not this channel's.
    static func claims(on sample: FileSample) -> [LayoutClaim]

    /// Begins to read `file`, which is UTF-8 and unpacked; `files` are at hand for what must be joined.
    ///
    /// Throws where the file cannot be this channel's at all, with file, line and column.
    func open(
        _ file: any ByteSource,
        of path: Path,
        shop: String,
        files: any NightFiles
    ) throws(Fault) -> any OrderSource
}

/// A layout as a channel presents it.
public struct LayoutSummary: Hashable, Sendable {
    /// Its name, such as `orders-csv`.
    public let name: String
    /// What it is, as a clause.
    public let summary: String
    /// Whether its orders have somebody to be sent to.
    public let ships: Bool

    /// Creates a summary.
    public init(_ name: String, _ summary: String, ships: Bool = true) {
        self.name = name
        self.summary = summary
        self.ships = ships
    }
}

/// How a file begins: enough of it to be told from others.
public struct FileSample: Sendable {
    /// How many bytes are looked at.
    public static let size = 1 << 18

    /// The first bytes, in UTF-8, without a byte order mark.
    public let bytes: [UInt8]
    /// Whether this is all of the file.
    public let isWhole: Bool

    /// Creates a sample.
    public init(_ bytes: [UInt8], isWhole: Bool) {
        self.bytes = bytes
        self.isWhole = isWhole
    }
}

/// A layout of which a file could be, and why.
public struct LayoutClaim: Hashable, Sendable {
    /// The layout's name.
    public let layout: String
    /// The names of columns or keys that tell it.
    public let evidence: [String]
    /// Whether the file says in the words of the layout that there are no orders.
    public let isEmpty: Bool

    /// Creates a claim.
    public init(_ layout: String, evidence: [String], isEmpty: Bool = false) {
        self.layout = layout
        self.evidence = evidence
        self.isEmpty = isEmpty
    }
}

/// Bytes that are read once, from the front.
public protocol ByteSource: Sendable {
    /// Reads up to `count` bytes and appends them to `bytes`; reads none only at the end.
    mutating func read(upTo count: Int, into bytes: inout [UInt8]) throws(Fault)
}

extension ByteSource {
    /// Everything that is left to read, up to a gigabyte.
    package mutating func all(of file: String) throws(Fault) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let before = bytes.count
            try read(upTo: 1 << 20, into: &bytes)
            guard bytes.count > before else { return bytes }
            guard bytes.count <= 1 << 30 else {
                throw Fault(.input, "The file has more than 1 GiB.", file: file)
            }
        }
    }
}

/// Bytes that are at hand, read in portions as a file's are.
public struct MemorySource: ByteSource {
    private var rest: ArraySlice<UInt8>
    private let portion: Int

    /// Creates a source that gives at most `portion` bytes at a time.
    public init(_ bytes: [UInt8], portion: Int = .max) {
        rest = bytes[...]
        self.portion = portion
    }

    /// Reads the next portion.
    public mutating func read(upTo count: Int, into bytes: inout [UInt8]) {
        let next = rest.prefix(min(count, portion))
        bytes += next
        rest = rest.dropFirst(next.count)
    }
}

/// Bytes of which the first were read already, and are read once more.
public struct PeekedSource: ByteSource {
    private var front: ArraySlice<UInt8>
    private var rest: any ByteSource

    /// Puts `front` before what `rest` still has.
    public init(_ front: [UInt8], before rest: any ByteSource) {
        self.front = front[...]
        self.rest = rest
    }

    /// Reads the front first.
    public mutating func read(upTo count: Int, into bytes: inout [UInt8]) throws(Fault) {
        guard front.isEmpty else {
            bytes += front.prefix(count)
            front = front.dropFirst(count)
            return
        }
        try rest.read(upTo: count, into: &bytes)
    }

    /// Takes the first bytes of a source to look at, and gives the source back as it was.
    public static func peek(
        _ source: any ByteSource,
        upTo count: Int = FileSample.size
    ) throws(Fault) -> (sample: FileSample, source: PeekedSource) {
        var (source, front, isWhole) = (source, [UInt8](), false)
        while front.count < count, !isWhole {
            let before = front.count
            try source.read(upTo: count - front.count, into: &front)
            isWhole = front.count == before
        }
        return (FileSample(front, isWhole: isWhole), PeekedSource(front, before: source))
    }
}

/// Orders that come in chunks.
public protocol OrderSource: Sendable {
    /// The next chunk, or `nil` at the end.
    ///
    /// Finding the chunk's end is done here, one chunk after the other; reading it is left to the result,
    /// which the engine calls on any core.
    mutating func next() throws(Fault) -> UnreadOrders?
}

/// A chunk whose orders have not been read yet.
public struct UnreadOrders: Sendable {
    /// Reads the orders, in the order of the file.
    public let read: @Sendable () throws(Fault) -> [Order]

    /// Creates a chunk.
    public init(_ read: @escaping @Sendable () throws(Fault) -> [Order]) { self.read = read }
}
