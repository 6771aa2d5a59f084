import Foundation
import Orders
import PipelineEngine
import PipelineKit
import PipelineTesting
import Synchronization

/// A pipeline of test plugins in a folder of its own.
struct TestHouse {
    private let scratch = Scratch()
    var folder: String { scratch.path }
    let ledger = MemoryLedger()
    private let reports = Reports()

    init(_ files: [String: String]) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
    }

    /// Runs a night of these stages, in YAML, between a source and an export.
    @discardableResult
    func run(
        _ stages: [any Stage.Type] = [],
        supplier: any Supplier.Type = Honest.self,
        cores: Int = 2,
        waitingBytes: Int = 1 << 26
    ) async throws -> NightRun.Outcome {
        let names = stages.map { "\n  - \($0.manifest.name)" }.joined()
        let yaml = """
            night: {ledger: \(folder)/ledger, output: \(folder)/runs}
            suppliers: [{plugin: \(supplier.manifest.name)}]
            stages:
              - chunks: {file: \(folder)/orders.txt}
              - assign\(names)
              - write
            """
        let catalog = Catalog(
            stages: [Chunks.self, Assign.self, Write.self] + stages,
            channels: [],
            suppliers: [supplier]
        )
        let pipeline = try Pipeline.bind(TestFile.tree(yaml), to: catalog, folder: folder).get()
        let options = NightRun.Options(
            moment: Instant(seconds: 1_795_053_600),
            cores: cores,
            waitingBytes: waitingBytes,
            progress: reports.add
        )
        let ledger = ledger
        let night = NightRun(pipeline, from: NightRun.Origin(files: []), options: options) {
            _ throws(Fault) in ledger
        }
        return try await night.run()
    }

    /// The progress that the nights so far reported.
    var progress: [NightRun.Progress] { reports.all.withLock { $0 } }

    private final class Reports: Sendable {
        let all = Mutex<[NightRun.Progress]>([])
        func add(_ progress: NightRun.Progress) { all.withLock { $0.append(progress) } }
    }

    /// What a published file holds.
    func text(_ name: String, night: String = "2026-11-19") throws -> String {
        try String(contentsOfFile: "\(folder)/runs/\(night)/\(name)", encoding: .utf8)
    }

    /// The names in the folder of nights.
    var nights: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: "\(folder)/runs").sorted()
        }
    }

    /// Orders named a1, a2 … as a file of the source.
    static func orders(_ count: Int) -> [String: String] {
        ["orders.txt": (1...count).map { "a\($0)\n" }.joined()]
    }
}

/// A ledger in memory.
final class MemoryLedger: NightLedger {
    private struct State {
        var nights: [String: PublishedNight] = [:]
        var records: [NightRecord] = []
    }

    private let state = Mutex(State())

    var records: [NightRecord] { state.withLock { $0.records } }

    func earlier(_ keys: [Digest]) -> [Digest: [EarlierOrder]] { [:] }
    func forEachMemory(
        of kind: String,
        atOnce count: Int,
        _ body: ([[UInt8]]) throws(Fault) -> [[UInt8]]
    ) {}
    func lastCosts() -> [SupplierName: [String: Money]] { [:] }
    func lastSequences() -> [SupplierName: Int] {
        records.reduce(into: [:]) { $0.merge($1.sequences) { $1 } }
    }
    func purchaseOrders(on day: Instant) -> [SupplierName: Int] { [:] }
    func lastFeeds(of supplier: SupplierName) -> LastFeeds {
        LastFeeds(
            files: records.last { $0.feeds[supplier] != nil }?.feeds[supplier] ?? [],
            seen: nil
        )
    }
    func publishedNight(_ id: String) -> PublishedNight? { state.withLock { $0.nights[id] } }
    func publish(_ night: PublishedNight, _ record: NightRecord) {
        state.withLock {
            $0.nights[night.id] = night
            $0.records.append(record)
        }
    }
}

/// Reads a file of order numbers, three to a chunk; a number that starts with `!` fails to be read.
struct Chunks: SourceStage {
    static let manifest = Manifest("chunks", "Reads numbers.", keys: [file])
    private static let file = Key<Path>(required: "file", help: "The file.")
    private let path: Path

    init(_ settings: Settings) throws(Finding) { path = try settings[Self.file] }
    var origins: [String] { [path.label] }

    func open(in night: Night) throws(Fault) -> any OrderSource {
        let text = String(decoding: try night.files.contents(of: path), as: UTF8.self)
        return Source(numbers: text.split(separator: "\n").map(String.init)[...])
    }

    private struct Source: OrderSource {
        var numbers: ArraySlice<String>
        mutating func next() -> UnreadOrders? {
            guard !numbers.isEmpty else { return nil }
            let chunk = numbers.prefix(3)
            numbers = numbers.dropFirst(3)
            return UnreadOrders { () throws(Fault) in
                if let bad = chunk.first(where: { $0.hasPrefix("!") }) {
                    throw Fault(.input, "cannot read \(bad)")
                }
                return chunk.map { number in
                    let units = number.utf8.reduce(0) { ($0 + Int($1)) % 3 } + 1
                    return .test(
                        number,
                        shipTo: .test(name: "Recipient of \(number)"),
                        lines: [.test("MUG", units, id: "1"), .test("LAMP", 1, id: "2")]
                    )
                }
            }
        }
    }
}

/// Gives every open line to the one supplier.
struct Assign: PerOrderStage {
    static let manifest = Manifest("assign", "Gives lines away.", gives: [.routes])
    init(_ settings: Settings) {}
    func process(_ order: inout Order, knowing knowledge: Void, in night: Night) {
        for index in order.lines.indices where order.lines[index].openUnits > .zero {
            let assignment = Assignment.test(
                "shelf",
                sku: order.lines[index].sku,
                unitCost: Money(100, .usd)
            )
            order.lines[index].route([(order.lines[index].openUnits, assignment)])
        }
    }
}

/// Writes what is assigned, in one file a chunk.
struct Write: SinkStage {
    static let manifest = Manifest("write", "Writes purchase orders.", gives: [.exports])
    init(_ settings: Settings) {}
    func open(in night: Night) -> any PipelineKit.Sink { Sink(night: night) }

    private struct Sink: PipelineKit.Sink {
        let night: Night
        var count = 8
        mutating func write(_ orders: inout [Order]) async throws(Fault) {
            guard let supplier = night.suppliers.first else { return }
            count += 1
            var purchases: [PurchaseOrder] = []
            for index in orders.indices {
                let number = night.number(of: orders[index], for: supplier.name)
                let purchase = orders[index]
                    .purchaseOrder(for: supplier.name, on: night.moment.date, number: number)
                guard !purchase.lines.isEmpty else { continue }
                purchases.append(purchase)
                for line in orders[index].lines.indices {
                    orders[index].lines[line].updateParts { part in
                        guard case .routed(let assignment) = part.state else { return }
                        part.state = .ended(.exported(assignment, number))
                    }
                }
            }
            for file in try await supplier.encode(
                purchases,
                in: Envelope(name: "shelf-\(count)", sequence: count, moment: night.moment)
            ) {
                var sink = try night.files.create("exports/\(supplier.name)/\(file.name)")
                try sink.write(file.bytes)
                try sink.close()
            }
        }
    }
}

/// A supplier that writes a line for each line of a purchase order, and lets a test spoil the file.
protocol ShelfSupplier: Supplier {
    static func spoil(_ rows: inout [[String]])
}

extension ShelfSupplier {
    var name: SupplierName { "shelf" }
    var feeds: [Path] { [] }
    var terms: SupplierTerms { SupplierTerms(orderFee: Money(0, .usd), ordersPerFile: 1000) }
    var disclosed: [PurchaseOrder.Field] { [.number, .name, .postalCode, .supplierSKU, .quantity] }
    func offers(from feeds: [Feed]) -> [Offer] { [] }
    func refusal(of offer: Offer, to recipient: Address) -> Reason? { nil }

    func encode(_ orders: [PurchaseOrder], in envelope: Envelope) -> [ExportFile] {
        guard !orders.isEmpty else { return [] }
        var rows = orders.flatMap { order in
            order.lines.map { line in disclosed.map { order.text(of: $0, line: line) } }
        }
        Self.spoil(&rows)
        let text = rows.map { $0.joined(separator: "|") + "\n" }.joined()
        return [ExportFile(name: envelope.name, bytes: Array(text.utf8))]
    }

    func decode(_ file: ExportFile) throws(Fault) -> [PurchaseOrder] {
        var orders: [PurchaseOrder] = []
        for row in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
            let fields = row.split(separator: "|", omittingEmptySubsequences: false).map(
                String.init
            )
            guard fields.count == 5, let number = PONumber(fields[0]),
                let units = Quantity(text: fields[4])
            else { throw Fault(.input, "The row cannot be read.", file: file.name) }
            if orders.last?.number != number {
                orders.append(
                    PurchaseOrder(
                        number: number,
                        recipient: Address(name: fields[1], postalCode: fields[2])
                    )
                )
            }
            orders[orders.count - 1].lines.append(.init(supplierSKU: fields[3], quantity: units))
        }
        return orders
    }
}

/// Spoils nothing.
struct Honest: ShelfSupplier {
    static let manifest = Manifest("honest", "Writes what it is given.")
    init(_ settings: Settings) {}
    static func spoil(_ rows: inout [[String]]) {}
}
