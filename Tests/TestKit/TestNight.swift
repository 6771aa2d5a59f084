public import Orders
public import PipelineKit
import Synchronization

/// A night in memory: what a stage's test needs besides orders.
extension Night {
    /// Creates a night at 2026-11-19T02:00:00Z in US dollars.
    public static func test(
        suppliers: [any Supplier] = [],
        files: any NightFiles = MemoryFiles(),
        memory: any NightMemory = TestMemory(),
        rates: Rates = .none
    ) -> Night {
        test(
            "2026-11-19",
            at: Instant(seconds: 1_795_053_600),
            suppliers: suppliers,
            files: files,
            memory: memory,
            rates: rates
        )
    }

    /// Creates a night of another day.
    public static func test(
        _ id: String,
        at moment: Instant,
        suppliers: [any Supplier] = [],
        files: any NightFiles = MemoryFiles(),
        memory: any NightMemory = TestMemory(),
        rates: Rates = .none
    ) -> Night {
        Night(
            id: id,
            moment: moment,
            currency: .usd,
            rates: rates,
            suppliers: suppliers,
            files: files,
            memory: memory,
            lanes: OneLane(),
            digest: mix
        )
    }

    /// A digest that tells test orders apart; evidence is made by the engine alone.
    private static let mix: @Sendable ([UInt8]) -> Digest = { bytes in
        var (high, low): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15)
        for byte in bytes {
            high = (high ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            low = (low ^ high) &* 0xFF51_AFD7_ED55_8CCD
        }
        return Digest(high: high, low: low)
    }

    /// The orders with the evidence that the engine would give them.
    public func witnessed(_ orders: [Order]) -> [Order] {
        orders.map { order in
            var order = order
            order.evidence = Evidence(of: order, digest)
            return order
        }
    }
}

extension PerOrderStage {
    /// What the stage makes of orders.
    public func run(_ orders: [Order], in night: Night = .test()) throws -> [Order] {
        var orders = night.witnessed(orders)
        let knowledge = try prepare(for: night)
        for index in orders.indices { try process(&orders[index], knowing: knowledge, in: night) }
        return orders
    }
}

extension InOrderStage {
    /// What the stage makes of orders that come in one chunk.
    public func run(_ orders: [Order], in night: Night = .test()) throws -> [Order] {
        var orders = night.witnessed(orders)
        var state = try begin(night)
        try glance(at: orders, &state, in: night)
        for index in orders.indices { try process(&orders[index], &state, in: night) }
        return orders
    }
}

extension WholeNightStage {
    /// What the stage makes of orders.
    public func run(_ orders: [Order], in night: Night = .test()) throws -> [Order] {
        try runAndRemember(orders, in: night).orders
    }

    /// The same, with what it leaves for later nights.
    public func runAndRemember(
        _ orders: [Order],
        in night: Night = .test()
    ) throws -> (orders: [Order], memories: [StageMemory]) {
        var orders = night.witnessed(orders)
        var survey = try begin(night)
        for order in orders { try self.survey(try note(order, in: night), &survey, in: night) }
        var state = try settle(survey, in: night)
        for index in orders.indices { try process(&orders[index], &state, in: night) }
        return (orders, memories(state, in: night))
    }
}

/// Lanes of which there is one.
public struct OneLane: Lanes {
    /// One.
    public let count = 1

    /// Creates the lane.
    public init() {}

    /// Does one item after the other.
    public func ordered<Item: Sendable, Result: Sendable>(
        _ next: () throws -> Item?,
        work: @escaping @Sendable (Item) async throws -> Result,
        deliver: (Result) throws -> Void
    ) async throws {
        while let item = try next() { try deliver(try await work(item)) }
    }
}

/// What earlier nights left, as a test says it.
public struct TestMemory: NightMemory {
    private let orders: [Digest: [EarlierOrder]]
    private let costs: [SupplierName: [String: Money]]
    private let sequences: [SupplierName: Int]
    private let given: [SupplierName: Int]
    private let memories: [StageMemory]

    /// Creates a memory.
    public init(
        orders: [Digest: [EarlierOrder]] = [:],
        costs: [SupplierName: [String: Money]] = [:],
        sequences: [SupplierName: Int] = [:],
        given: [SupplierName: Int] = [:],
        memories: [StageMemory] = []
    ) {
        self.orders = orders
        self.costs = costs
        self.sequences = sequences
        self.given = given
        self.memories = memories
    }

    /// The orders with these keys.
    public func earlier(_ keys: [Digest]) -> [Digest: [EarlierOrder]] {
        orders.filter { keys.contains($0.key) }
    }

    /// What stages left.
    public func forEachMemory(
        of kind: String,
        atOnce count: Int,
        _ body: ([[UInt8]]) throws(Fault) -> [[UInt8]]
    ) throws(Fault) {
        for memory in memories where memory.kind == kind { _ = try body([memory.bytes]) }
    }

    /// The costs.
    public func lastCosts() -> [SupplierName: [String: Money]] { costs }

    /// What each supplier was given on the night's day.
    public func purchaseOrders(on day: Instant) -> [SupplierName: Int] { given }

    /// No feeds.
    public func lastFeeds(of supplier: SupplierName) -> LastFeeds { .none }

    /// The sequences.
    public func lastSequences() -> [SupplierName: Int] { sequences }
}

/// Files that are nowhere but in memory.
public final class MemoryFiles: NightFiles {
    private let inputs: [String: [UInt8]]
    private let outputs = Mutex<[String: [UInt8]]>([:])

    /// Creates inputs by name.
    public init(_ inputs: [String: String] = [:]) {
        self.inputs = inputs.mapValues { Array($0.utf8) }
    }

    /// Creates inputs of any bytes by name.
    public init(bytes inputs: [String: [UInt8]]) { self.inputs = inputs }

    /// Everything that was written and closed, by name.
    public var written: [String: [UInt8]] { outputs.withLock { $0 } }

    /// Inputs whose name is the pattern, or begins and ends like it.
    public func matching(_ pattern: Path) -> [Path] {
        let parts = pattern.location.split(separator: "*", omittingEmptySubsequences: false)
        return inputs.keys.sorted().filter {
            parts.count == 1
                ? $0 == pattern.location : $0.hasPrefix(parts[0]) && $0.hasSuffix(parts[1])
        }
        .map { Path(location: $0, label: $0) }
    }

    /// Opens an input.
    public func open(_ path: Path) throws(Fault) -> any ByteSource {
        MemorySource(try contents(of: path))
    }

    /// Everything an input holds.
    public func contents(of path: Path) throws(Fault) -> [UInt8] {
        guard let bytes = inputs[path.location] else {
            throw Fault(.input, "There is no such file.", file: path.location)
        }
        return bytes
    }

    /// Creates an output.
    public func create(_ name: String) -> any ByteSink {
        MemorySink { [self] bytes in outputs.withLock { $0[name] = bytes } }
    }

    /// Inputs, then outputs.
    public func forArchive() -> [NightFile] {
        let all =
            inputs.map { ("inputs/\($0)", $1) }.sorted { $0.0 < $1.0 }
            + written.map { ($0, $1) }.sorted { $0.0 < $1.0 }
        return all.map { name, bytes in
            NightFile(name: name, size: bytes.count) { MemorySource(bytes) }
        }
    }
}

private struct MemorySink: ByteSink {
    let finished: @Sendable ([UInt8]) -> Void
    private var bytes: [UInt8] = []

    init(_ finished: @escaping @Sendable ([UInt8]) -> Void) { self.finished = finished }

    mutating func write(_ bytes: [UInt8]) { self.bytes += bytes }
    mutating func close() { finished(bytes) }
}
