@testable import Command
import ExportStage
import Foundation
import Orders
import PipelineEngine
import PipelineKit
import PipelineProgram
import PipelineTesting
import Testing

/// Nights in which something happens to the staged files between export and audit.
@Suite struct SabotagedNightTests {
    /// The files of all suppliers that ship with the project.
    private static let suppliers =
        (try? FileManager.default.contentsOfDirectory(atPath: folder))?
        .sorted() ?? []
    private static let folder = BuiltBinary.package.appendingPathComponent("Pipelines/suppliers")
        .path

    @Test("the audit of a night finds each of a hundred accidents", arguments: suppliers)
    func accidents(file: String) async throws {
        let control = try await night(of: file, accident: nil)
        #expect(control == 4, "without an accident all four purchase orders are written")
        var found = 0
        for number in 0..<100 {
            do {
                _ = try await night(of: file, accident: number)
            } catch let fault as Fault where [.input, .unavailable].contains(fault.kind) {
                // A program's files are found out as its failure.
                found += 1
            }
        }
        #expect(found == 100)
    }

    /// How many purchase orders a night publishes.
    private func night(of file: String, accident: Int?) async throws -> Int {
        let runs = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: runs) }
        let supplier = try String(contentsOfFile: "\(Self.folder)/\(file)", encoding: .utf8)
            .replacing("../..", with: BuiltBinary.package.path)
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { "    \($0)" }.joined(separator: "\n")
        let yaml = """
            night: {ledger: \(runs.path)/ledger, output: \(runs.path)/runs}
            suppliers:
              -
            \(supplier)
            stages:
              - marked: {number: \(accident ?? 0)}
              - assign-all
              - export
              - accident: {number: \(accident.map(String.init) ?? "none"), folder: \(runs.path)/runs}
            """
        let catalog = Catalog(
            stages: [MarkedOrders.self, AssignAll.self, Export.self, Accident.self],
            channels: [],
            suppliers: Catalog.everything.suppliers
        )
        let pipeline = try Pipeline.bind(
            TestFile.tree(yaml),
            to: catalog,
            folder: Self.folder,
            programs: ProgramRunner()
        ).get()
        let options = NightRun.Options(moment: Instant(seconds: 1_795_053_600), cores: 1)
        let run = NightRun(pipeline, from: NightRun.Origin(files: []), options: options) {
            _ throws(Fault) in NoLedger()
        }
        _ = try await run.run()
        let text = try String(
            contentsOf: runs.appendingPathComponent("runs/2026-11-19/orders.csv"),
            encoding: .utf8
        )
        let written = text.matches(of: /\n[^,]*,[^,]*,([^,]+),[^\n]*(exported|needs-approval)/).map(
            \.1
        )
        return Set(written).count
    }
}

/// A ledger that remembers nothing.
private struct NoLedger: NightLedger {
    func earlier(_ keys: [Digest]) -> [Digest: [EarlierOrder]] { [:] }
    func forEachMemory(
        of kind: String,
        atOnce count: Int,
        _ body: ([[UInt8]]) throws(Fault) -> [[UInt8]]
    ) {}
    func lastCosts() -> [SupplierName: [String: Money]] { [:] }
    func lastSequences() -> [SupplierName: Int] { [:] }
    func purchaseOrders(on day: Instant) -> [SupplierName: Int] { [:] }
    func lastFeeds(of supplier: SupplierName) -> LastFeeds { .none }
    func publishedNight(_ id: String) -> PublishedNight? { nil }
    func publish(_ night: PublishedNight, _ record: NightRecord) {}
}

/// Four orders of which every fact is found nowhere else.
private struct MarkedOrders: SourceStage {
    static let manifest = Manifest("marked", "Gives marked orders.", keys: [number])
    private static let number = Key("number", default: 0, help: "Which.")
    private let number: Int

    init(_ settings: Settings) throws(Finding) { number = try settings[Self.number] }
    var origins: [String] { [] }

    func open(in night: Night) -> any OrderSource { Source(number: number) }

    private struct Source: OrderSource {
        let number: Int
        var isAtEnd = false
        mutating func next() -> UnreadOrders? {
            guard !isAtEnd else { return nil }
            isAtEnd = true
            let number = number
            return UnreadOrders { () throws(Fault) in
                (0..<4).map { place in
                    let purchase = PurchaseOrder.marked(number * 10 + place, .usd)
                    return Order.test(
                        purchase.orderNumber,
                        shipTo: purchase.recipient,
                        lines: purchase.lines.map {
                            .test($0.supplierSKU, $0.quantity.units, id: $0.lineID)
                        }
                    )
                }
            }
        }
    }
}

/// Gives every line to the one supplier, under the shop's SKU.
private struct AssignAll: PerOrderStage {
    static let manifest = Manifest("assign-all", "Gives lines away.", gives: [.routes])
    init(_ settings: Settings) {}
    func process(_ order: inout Order, knowing knowledge: Void, in night: Night) {
        guard let supplier = night.suppliers.first else { return }
        for index in order.lines.indices {
            let assignment = Assignment.test(
                supplier.name,
                sku: order.lines[index].sku,
                unitCost: Money(100, supplier.terms.orderFee.currency)
            )
            order.lines[index].route([(order.lines[index].openUnits, assignment)])
        }
    }
}

/// Lets an accident happen to the staged files once all are written.
private struct Accident: SinkStage {
    static let manifest = Manifest("accident", "Spoils files.", keys: [number, folder])
    private static let number = Key("number", default: "none", help: "Which, or 'none'.")
    private static let folder = Key<Path>(required: "folder", help: "Where nights are staged.")
    private let number: Int?
    private let folder: Path

    init(_ settings: Settings) throws(Finding) {
        number = Int(try settings[Self.number])
        folder = try settings[Self.folder]
    }

    func open(in night: Night) -> any PipelineKit.Sink {
        Sink(number: number, folder: folder.location, supplier: night.suppliers.first)
    }

    private struct Sink: PipelineKit.Sink {
        let number: Int?
        let folder: String
        let supplier: (any Supplier)?

        mutating func write(_ orders: inout [Order]) {}

        mutating func finish() throws(Fault) {
            guard let number, let supplier else { return }
            let names =
                FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
            let files = names.sorted().map { "\(folder)/\($0)" }.filter { path in
                (path.contains("/exports/") || path.contains("/purchase-orders/"))
                    && path.split(separator: "/").last?.contains(".") == true
            }
            let texts = files.map { (try? String(contentsOfFile: $0, encoding: .utf8)) ?? "" }
            let orders = [0, 3].compactMap { place in
                try? supplier.fitted(.marked(number * 10 + place, supplier.terms.orderFee.currency))
            }
            guard orders.count == 2 else { return }
            let spoilt = Sabotage(victim: orders[0], other: orders[1]).texts(texts, number)
            for (file, text) in zip(files, spoilt) {
                do { try Data(text.utf8).write(to: URL(fileURLWithPath: file)) } catch {
                    throw Fault(.internal, "The file cannot be spoilt.", file: file)
                }
            }
        }
    }
}
