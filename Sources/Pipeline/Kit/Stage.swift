public import Orders

/// One step of a pipeline, made from its settings.
///
/// A stage is one of the kinds below. None removes an order: it ends units with an outcome and a reason,
/// and the engine checks after each stage that units and money in are units and money out. The outside
/// world is reached through ``Night`` alone.
public protocol Stage: Plugin {}

/// A stage that looks at one order and keeps nothing: it runs on any core, in any order.
public protocol PerOrderStage: Stage {
    /// What the stage looks up while it works.
    associatedtype Knowledge: Sendable = Void
    /// Gathers what it needs to know, before the first order.
    func prepare(for night: Night) throws(Fault) -> Knowledge
    /// Handles one order.
    func process(_ order: inout Order, knowing knowledge: Knowledge, in night: Night) throws(Fault)
}

extension PerOrderStage where Knowledge == Void {
    /// Needs to know nothing.
    public func prepare(for night: Night) throws(Fault) {}
}

/// A stage that sees every order once, in night order, and owns a state.
public protocol InOrderStage: Stage {
    /// What it remembers from order to order.
    associatedtype State: Sendable
    /// The state before the first order.
    func begin(_ night: Night) throws(Fault) -> State
    /// Looks at a chunk before its orders are handled one by one, to ask the ledger once and not often.
    func glance(at orders: [Order], _ state: inout State, in night: Night) throws(Fault)
    /// Handles one order.
    func process(_ order: inout Order, _ state: inout State, in night: Night) throws(Fault)
}

extension InOrderStage {
    /// Needs no look ahead.
    public func glance(at orders: [Order], _ state: inout State, in night: Night) throws(Fault) {}
}

/// A stage that surveys every order of the night, settles, and then handles them in night order.
public protocol WholeNightStage: Stage {
    /// What it takes down of one order.
    associatedtype Note: Sendable
    /// What it gathers while it surveys.
    associatedtype Survey: Sendable
    /// What it knows once all is surveyed.
    associatedtype State: Sendable
    /// The survey before the first order.
    func begin(_ night: Night) throws(Fault) -> Survey
    /// Takes note of one order, on any core.
    func note(_ order: Order, in night: Night) throws(Fault) -> Note
    /// Adds a note to the survey, in night order.
    func survey(_ note: Note, _ survey: inout Survey, in night: Night) throws(Fault)
    /// Decides, now that every order was seen; what it does not need any more of the survey may go.
    func settle(_ survey: consuming Survey, in night: Night) throws(Fault) -> State
    /// Handles one order, in night order.
    func process(_ order: inout Order, _ state: inout State, in night: Night) throws(Fault)
    /// What later nights of the same pipeline are told, once every order was handled.
    func memories(_ state: State, in night: Night) -> [StageMemory]
}

extension WholeNightStage {
    /// Remembers nothing.
    public func memories(_ state: State, in night: Night) -> [StageMemory] { [] }
}

/// What a stage leaves for later nights.
public struct StageMemory: Hashable, Sendable {
    /// What it is; the stage asks for it by this name.
    public let kind: String
    /// When it may be forgotten.
    public let until: Instant
    private let make: @Sendable () -> [UInt8]

    /// Creates a memory, whose bytes are made each time they are asked for: a night has many, and needs one at a time.
    public init(
        _ kind: String,
        _ bytes: @autoclosure @escaping @Sendable () -> [UInt8],
        until: Instant
    ) {
        self.kind = kind
        self.until = until
        make = bytes
    }

    /// The bytes, which only the stage can read.
    public var bytes: [UInt8] { make() }

    /// Whether both are the same, to the byte.
    public static func == (left: StageMemory, right: StageMemory) -> Bool {
        (left.kind, left.until) == (right.kind, right.until) && left.bytes == right.bytes
    }

    /// By all of it.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(until)
        hasher.combine(bytes)
    }
}

/// A stage that brings orders in.
public protocol SourceStage: Stage {
    /// Begins to read.
    func open(in night: Night) throws(Fault) -> any OrderSource
    /// What the orders come from, for `dropship graph`.
    var origins: [String] { get }
}

/// A stage that writes orders out, below the night's staging folder.
public protocol SinkStage: Stage {
    /// Begins to write.
    func open(in night: Night) throws(Fault) -> any Sink
    /// The versions of libraries by which its bytes may differ from machine to machine, by name.
    var libraries: [String: String] { get }
}

extension SinkStage {
    /// None.
    public var libraries: [String: String] { [:] }
}

/// Where orders go.
public protocol Sink: Sendable {
    /// Takes the next orders, in night order.
    mutating func write(_ orders: inout [Order]) async throws(Fault)
    /// Writes what is still held back, after the last order and before the audit.
    mutating func finish() async throws(Fault)
    /// Works on the night's files once they are audited and final.
    mutating func seal() async throws
}

extension Sink {
    /// Has nothing held back.
    public mutating func finish() throws(Fault) {}
    /// Does nothing more.
    public mutating func seal() async throws {}
}
