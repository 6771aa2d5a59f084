import AmazonChannel
import BigCommerceChannel
import CSVFormat
import EBayChannel
import EtsyChannel
import GzipFormat
import IngestStage
import JSONFormat
import Orders
import PipelineKit
import PipelineLayout
import ShopifyChannel
import TarFormat
import TextFormat
import WalmartChannel
import WooCommerceChannel

/// What is fed with bytes that nobody made for it.
///
/// None may trap, hang, or fill the memory; what they throw is their answer. Where two ways to the same result
/// exist, they must agree.
enum Reader: String, CaseIterable {
    /// Tables, with each separator, with and without quotes.
    case csv
    /// JSON, cut into records and read into trees.
    case json
    /// Reports without quotes, whose fields are set apart by a mark alone.
    case separated
    /// gzip, zip and tar.
    case packed
    /// Every encoding, in two ways of portioning.
    case text
    /// Whole files, through recognition and every channel that knows them.
    case channels

    func feed(_ bytes: [UInt8]) {
        switch self {
        case .csv:
            for separator in Self.separators {
                Self.readTable(bytes, CSVDialect(separator: separator))
            }
        case .separated:
            for separator in Self.separators {
                Self.readTable(bytes, CSVDialect(separator: separator, hasQuotes: false))
            }
        case .json: Self.readJSON(bytes)
        case .packed: Self.unpack(bytes)
        case .text: Self.decode(bytes)
        case .channels: Self.readOrders(bytes)
        }
    }

    private static let separators = [
        CSVDialect.comma, CSVDialect.semicolon, CSVDialect.tab, CSVDialect.bar,
    ]

    /// Gives bytes in portions of one size.
    private struct Portions {
        var rest: ArraySlice<UInt8>
        let size: Int
        mutating func read(_ buffer: inout [UInt8]) {
            buffer += rest.prefix(size)
            rest = rest.dropFirst(size)
        }
    }

    private static func readTable(_ bytes: [UInt8], _ dialect: CSVDialect) {
        let whole = CSVReader(CSVPiece(bytes: bytes, firstLine: 1), dialect)
        var rows = 0
        while whole.next() {
            rows += 1
            for field in 0..<whole.count { _ = whole.text(field) }
        }
        var portions = Portions(rest: bytes[...], size: 7)
        var cutter = CSVCutter(dialect, pieceSize: 64)
        var cutRows = 0
        while let piece = try? cutter.next(keepingTogether: 0, read: { portions.read(&$0) }) {
            let reader = CSVReader(piece, dialect)
            while reader.next() { cutRows += 1 }
        }
        precondition(cutRows <= rows, "Cutting makes no rows.")
    }

    private static func readJSON(_ bytes: [UInt8]) {
        if let tree = try? JSONTree(bytes, line: 1) { walk(tree.root) }
        for path in [[], ["orders"], ["list", "elements", "order"]] {
            var counts: [Int] = []
            for size in [1, 4096] {
                var portions = Portions(rest: bytes[...], size: size)
                var cutter = JSONCutter(path: path, pieceSize: 1)
                var count = 0
                while let piece = try? cutter.next(read: { portions.read(&$0) }) {
                    count += piece.records.count
                    for record in piece.records {
                        _ = try? JSONTree(Array(piece.bytes[record.range]), line: record.line)
                    }
                }
                counts.append(count)
            }
            precondition(counts[0] == counts[1], "Portions make no difference.")
        }
    }

    private static func walk(_ node: JSONNode) {
        _ = node.text
        for element in node.elements { walk(element) }
        for key in node.keys { if let value = node[key] { walk(value) } }
    }

    private static func unpack(_ bytes: [UInt8]) {
        if let inflater = try? Inflater() { try? inflater.inflate(bytes) { _ in } }
        if let inflater = try? Inflater(.raw) { _ = try? inflater.inflateOne(bytes) { _ in } }
        var zip = ZipReader()
        try? zip.read(bytes) { _ in }
        var tar = TarReader()
        try? tar.read(bytes[...]) { _, _ in }
    }

    private static func decode(_ bytes: [UInt8]) {
        for encoding in TextEncoding.allCases.map(Optional.some) + [nil] {
            var results: [[UInt8]] = []
            for size in [1, max(1, bytes.count)] {
                var decoder = TextDecoder(encoding, fallback: .windows1252)
                var (text, start) = ([UInt8](), 0)
                while start < bytes.count {
                    let part = Array(bytes[start...].prefix(size))
                    start += part.count
                    decoder.decode(part, isLast: false, into: &text)
                }
                decoder.decode([], isLast: true, into: &text)
                results.append(text)
            }
            precondition(results[0] == results[1], "Portions make no difference.")
        }
    }

    private static let known: [any Channel.Type] = [
        Shopify.self, WooCommerce.self, Amazon.self, Etsy.self, EBay.self, Walmart.self,
        BigCommerce.self,
    ]

    private static func readOrders(_ bytes: [UInt8]) {
        let path = Path(location: "fuzz", label: "fuzz")
        guard let input = try? OrderInput(unknown: Bytes(bytes[...]), of: path) else { return }
        _ = try? ColumnGuess(input.sample, of: path)
        for match in Recognition(known).matches(input.sample) {
            guard let channel = try? match.channel.init(Settings([], at: .start(of: "fuzz"))),
                var source = try? channel.open(input.source, of: path, shop: "", files: NoFiles())
            else { continue }
            while let chunk = try? source.next() {
                for order in (try? chunk.read()) ?? [] {
                    precondition(!order.lines.isEmpty, "No order is without a line.")
                }
            }
        }
    }

    private struct Bytes: ByteSource {
        var rest: ArraySlice<UInt8>
        init(_ rest: ArraySlice<UInt8>) { self.rest = rest }
        mutating func read(upTo count: Int, into bytes: inout [UInt8]) {
            bytes += rest.prefix(count)
            rest = rest.dropFirst(count)
        }
    }

    private struct NoFiles: NightFiles {
        private var none: Fault { Fault(.input, "There are no files.") }
        func matching(_ pattern: Path) -> [Path] { [] }
        func open(_ path: Path) throws(Fault) -> any ByteSource { throw none }
        func contents(of path: Path) throws(Fault) -> [UInt8] { throw none }
        func create(_ name: String) throws(Fault) -> any ByteSink { throw none }
        func forArchive() -> [NightFile] { [] }
    }
}
