import AmazonChannel
import BigCommerceChannel
import CSVFormat
import CXMLSupplier
import EBayChannel
import EDIFACTFormat
import EDIFACTSupplier
import EtsyChannel
import GzipFormat
import IngestStage
import JSONFormat
import ManualSupplier
import Orders
import PipelineFile
import PipelineKit
import PipelineLayout
import PipelineSupply
import ShopifyChannel
import TarFormat
import TextFormat
import WalmartChannel
import WooCommerceChannel
import X12Format
import X12Supplier
import XMLFormat

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
    /// X12, EDIFACT and XML.
    case documents
    /// What suppliers send: feeds in each format, and their answers.
    case suppliers
    /// Addresses, phones and numbers for customs.
    case addresses

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
        case .addresses: Self.checkAddress(bytes)
        case .packed: Self.unpack(bytes)
        case .text: Self.decode(bytes)
        case .channels: Self.readOrders(bytes)
        case .documents: Self.readDocuments(bytes)
        case .suppliers: Self.readAnswers(bytes)
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

    private static func readDocuments(_ bytes: [UInt8]) {
        _ = try? X12Reader.read(bytes)
        _ = try? XMLTree.read(bytes)
        guard let interchanges = try? EDIFACTReader.read(bytes) else { return }
        for interchange in interchanges {
            guard interchange.notices.isEmpty, let again = try? EDIFACTWriter.write(interchange)
            else { continue }
            let read = try? EDIFACTReader.read(again)
            precondition(
                read?.first?.messages.map { $0.segments.map(\.elements) }
                    == interchange.messages.map { $0.segments.map(\.elements) },
                "What is written is read back."
            )
        }
    }

    private static func make<Partner: Supplier>(
        _ type: Partner.Type,
        _ yaml: String
    ) throws -> Partner {
        let file = try PipelineFile(
            at: "partner.yaml",
            environment: [:],
            from: PipelineFile.Source(read: { _ in Array(yaml.utf8) }, matching: { _ in [] })
        )
        guard case .mapping(let entries) = file.root.content else {
            preconditionFailure("A partner is a mapping.")
        }
        return try Partner(Settings(entries, at: file.root.position))
    }

    private static let partners: [any Supplier] = {
        let feeds = [
            "columns: {sku: a, cost: b, stock: c}",
            "format: json, columns: {sku: sku, cost: price.amount, stock: stock, updated: day}",
            "format: xml, records: item, columns: {sku: '@sku', cost: price, stock: stock}",
            "format: x12, columns: {sku: LIN-SK, cost: CTP-UCP, stock: QTY-33, updated: BIA-04}",
        ]
        func profile(_ feed: String) -> String {
            "name: p\ncurrency: USD\nfeed: {file: f, \(feed)}\n"
        }
        let ids = "sender: {id: EXAMPLESHOP}\nreceiver: {id: SUPPLIER1}\ncounts: lenient\n"
        do {
            return try [
                make(X12.self, profile(feeds[3]) + ids),
                make(X12.self, profile(feeds[0]) + ids + "set: '940'"),
                make(EDIFACT.self, profile(feeds[2]) + ids),
                make(
                    CXML.self,
                    profile(feeds[1]) + "from: {identity: A}\nto: {identity: B}\nbill_to: C"
                ),
                make(
                    Manual.self,
                    profile(feeds[0]) + "link: 'https://shop.example/{supplier_sku}'"
                ),
            ]
        } catch {
            preconditionFailure("The partners are set up rightly: \(error)")
        }
    }()

    private static func readAnswers(_ bytes: [UInt8]) {
        let file = ExportFile(name: "file", bytes: bytes)
        let feed = Feed(path: Path(location: "feed", label: "feed"), bytes: bytes)
        for partner in partners {
            if let offers = try? partner.offers(from: [feed]) {
                precondition(offers.allSatisfy { $0.usableStock >= 0 }, "No stock is negative.")
            }
            _ = try? partner.date(of: [feed])
            switch partner {
            case let partner as X12: readAll(file, partner)
            case let partner as EDIFACT: readAll(file, partner)
            case let partner as CXML: readAll(file, partner)
            case let partner as Manual: readAll(file, partner)
            default: preconditionFailure("Every partner is read.")
            }
        }
    }

    private static func readAll(_ file: ExportFile, _ partner: some AnsweringSupplier) {
        _ = try? partner.decode(file)
        _ = try? partner.acknowledgements(in: file)
        _ = try? partner.shipments(in: file)
        _ = try? partner.receipts(in: file)
        _ = try? partner.invoices(in: file)
    }

    private static let known: [any Channel.Type] = [
        Shopify.self, WooCommerce.self, Amazon.self, Etsy.self, EBay.self, Walmart.self,
        BigCommerce.self,
    ]

    private static func readOrders(_ bytes: [UInt8]) {
        let path = Path(location: "fuzz", label: "fuzz")
        guard let input = try? OrderInput(unknown: MemorySource(Array(bytes)), of: path) else {
            return
        }
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

    private struct NoFiles: NightFiles {
        private var none: Fault { Fault(.input, "There are no files.") }
        func matching(_ pattern: Path) -> [Path] { [] }
        func open(_ path: Path) throws(Fault) -> any ByteSource { throw none }
        func contents(of path: Path) throws(Fault) -> [UInt8] { throw none }
        func create(_ name: String) throws(Fault) -> any ByteSink { throw none }
        func forArchive() -> [NightFile] { [] }
    }
}

/// A supplier whose answers are read at once, which tells them from those that a program reads.
private protocol AnsweringSupplier: Supplier {
    func decode(_ file: ExportFile) throws(Fault) -> [PurchaseOrder]
    func acknowledgements(in file: ExportFile) throws(Fault) -> [Acknowledgement]
    func shipments(in file: ExportFile) throws(Fault) -> [Shipment]
    func receipts(in file: ExportFile) throws(Fault) -> [Receipt]
    func invoices(in file: ExportFile) throws(Fault) -> [Invoice]
}

extension X12: AnsweringSupplier {}
extension EDIFACT: AnsweringSupplier {}
extension CXML: AnsweringSupplier {}
extension Manual: AnsweringSupplier {}
