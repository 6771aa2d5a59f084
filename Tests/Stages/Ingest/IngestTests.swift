import IngestStage
import Orders
import PipelineKit
import PipelineTesting
import Testing

/// A channel whose file holds a number on each line: an order each.
private struct Numbers: Channel {
    static let manifest = Manifest("numbers", "A number a line.", keys: [faults])
    private static let faults = Key("fault", default: "", help: "The fault of each order.")
    private let fault: ReasonCode?

    init(_ settings: Settings) throws(Finding) {
        fault = ReasonCode(rawValue: try settings[Self.faults])
    }

    static let layouts: [LayoutSummary] = [LayoutSummary("numbers", "a number a line")]
    static func claims(on sample: FileSample) -> [LayoutClaim] { [] }

    func open(
        _ file: any ByteSource,
        of path: Path,
        shop: String,
        files: any NightFiles
    ) throws(Fault) -> any OrderSource {
        var (file, bytes) = (file, [UInt8]())
        try file.read(upTo: 1000, into: &bytes)
        let numbers = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        let faults = [fault].compactMap(\.self).map { Reason($0) }
        return Once { numbers.map { .test($0, shop: shop, faults: faults) } }
    }

    private struct Once: OrderSource {
        var orders: (@Sendable () -> [Order])?
        init(_ orders: @escaping @Sendable () -> [Order]) { self.orders = orders }
        mutating func next() -> UnreadOrders? {
            guard let orders else { return nil }
            self.orders = nil
            return UnreadOrders { () throws(Fault) in orders() }
        }
    }
}

@Suite struct IngestTests {
    private func run(_ yaml: String, _ files: [String: String]) throws -> [Order] {
        let stage = try Ingest.make(yaml, channels: [Numbers.self])
        var source = try stage.open(in: .test(files: MemoryFiles(files)))
        var orders: [Order] = []
        while let chunk = try source.next() { orders += try chunk.read() }
        return orders
    }

    @Test("reads sources in their order, and the files of a source by name")
    func order() throws {
        let orders = try run(
            "sources: [{channel: numbers, shop: b, files: b*.txt}, {channel: numbers, files: a.txt}]",
            ["a.txt": "1\n2", "b2.txt": "5", "b1.txt": "3\n4", "c.txt": "6"]
        )
        #expect(orders.map(\.number) == ["3", "4", "5", "1", "2"])
        #expect(orders.map(\.id.shop) == ["b", "b", "b", "", ""])
    }

    @Test("stops where no file has the name, or two sources name the same file")
    func files() {
        let missing = #expect(throws: Fault.self) {
            try run("sources: [{channel: numbers, files: x*.txt}]", [:])
        }
        #expect(missing?.description == "x*.txt: No order file has this name.")
        let twice = #expect(throws: Fault.self) {
            try run(
                "sources: [{channel: numbers, files: a.txt}, {channel: numbers, files: a*.txt}]",
                ["a.txt": "1"]
            )
        }
        #expect(twice?.message == "Two sources name this file; it would be read twice.")
    }

    @Test(
        "points at what is wrong with a source",
        arguments: [
            ("sources: [{channel: ‸numbres, files: a}]", "'numbres' is no channel"),
            (
                "sources: [{channel: numbers, files: a, ‸fiels: b}]",
                "'fiels' is no key of 'sources'"
            ),
            ("sources: [‸{channel: numbers}]", "'files' is missing"),
            ("sources: [‸{files: a}]", "'channel' is missing"),
            ("sources: ‸[]", "the list of sources is empty"),
            ("sources: [‸a]", "'a' is not a mapping with 'channel' and 'files'"),
        ]
    )
    func findings(yaml: String, message: String) {
        let marked = MarkedText(yaml)
        let finding = #expect(throws: Finding.self) {
            try Ingest.make(marked.text, channels: [Numbers.self])
        }
        #expect(finding?.message == message)
        #expect(finding?.position == marked.position)
    }

    @Test(
        "ends orders with faults: a bad row waits, a bad amount or quantity is rejected",
        arguments: [
            ("bad-row", Outcome.Kind.held), ("file-damage", .held), ("bad-quantity", .rejected),
            ("bad-money", .rejected),
        ]
    )
    func faults(code: String, outcome: Outcome.Kind) throws {
        let orders = try run("sources: [{channel: numbers, files: a, fault: \(code)}]", ["a": "1"])
        #expect(orders[0].outcomes == [outcome])
        #expect(orders[0].codes.map(\.rawValue) == [code])
    }
}
