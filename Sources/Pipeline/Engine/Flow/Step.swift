import Orders
import PipelineKit
import Synchronization

/// What a stage does to a chunk, and whether chunks must come in order for it.
struct Step: Sendable {
    /// Work on the orders of a chunk.
    typealias Work = @Sendable (inout [Order]) async throws -> Void
    /// Work on the orders of a chunk, of which a rest must be done in order.
    typealias SplitWork = @Sendable ([Order]) throws -> @Sendable () throws -> Void

    private enum Kind: Sendable {
        case anywhere(Work)
        case inTurn(Gate, Work)
        case split(Gate, SplitWork)
    }

    private let kind: Kind

    /// A step that any core does at any time.
    static func anywhere(_ work: @escaping Work) -> Step { Step(kind: .anywhere(work)) }
    /// A step that takes chunk after chunk.
    static func inTurn(_ work: @escaping Work) -> Step { Step(kind: .inTurn(Gate(), work)) }
    /// A step that any core prepares, and that is completed chunk after chunk.
    static func split(_ work: @escaping SplitWork) -> Step { Step(kind: .split(Gate(), work)) }

    /// Does the work on a chunk, at its turn.
    func apply(to orders: inout [Order], number: Int) async throws {
        switch kind {
        case .anywhere(let work): try await work(&orders)
        case .inTurn(let gate, let work):
            var chunk = orders
            // Only one copy may hold the chunk, or its first change would double it.
            orders = []
            try await gate.pass(number) { try await work(&chunk) }
            orders = chunk
        case .split(let gate, let work):
            let rest = try work(orders)
            try await gate.pass(number, rest)
        }
    }

    /// Turns chunks back from this number on.
    func close(from number: Int) {
        switch kind {
        case .anywhere: break
        case .inTurn(let gate, _), .split(let gate, _): gate.close(from: number)
        }
    }

    /// The same step, of which the work is measured and the waiting is not.
    func timed(as part: String, by stopwatch: Stopwatch) -> Step {
        func measured(_ work: @escaping Work) -> Work {
            { orders in
                var chunk = orders
                // Only one copy may hold the chunk, or its first change would double it.
                orders = []
                try await stopwatch.measure(part) { try await work(&chunk) }
                orders = chunk
            }
        }
        switch kind {
        case .anywhere(let work): return Step(kind: .anywhere(measured(work)))
        case .inTurn(let gate, let work): return Step(kind: .inTurn(gate, measured(work)))
        case .split(let gate, let work):
            return Step(
                kind: .split(gate) { orders in
                    let rest = try stopwatch.measure(part) { try work(orders) }
                    return { try stopwatch.measure(part) { try rest() } }
                }
            )
        }
    }

    /// The same step, with a check that nothing was lost or made in it.
    func conserving(_ stage: String) -> Step {
        func checked(_ work: @escaping Work) -> Work {
            { orders in
                let conservation = Conservation(orders)
                try await work(&orders)
                try conservation.check(orders, after: stage)
            }
        }
        return switch kind {
        case .anywhere(let work): Step(kind: .anywhere(checked(work)))
        case .inTurn(let gate, let work): Step(kind: .inTurn(gate, checked(work)))
        case .split: self
        }
    }
}

/// A value that a step keeps from chunk to chunk; the step's gate keeps users apart, the lock proves it.
final class Kept<Value: Sendable>: Sendable {
    private let value: Mutex<Value>

    init(_ value: Value) { self.value = Mutex(value) }

    func update<Result: Sendable>(_ change: (inout Value) throws -> Result) rethrows -> Result {
        try value.withLock { try change(&$0) }
    }
}

/// A sink that one user at a time has to itself, also while that one waits.
final class OpenSink: Sendable {
    private let sink: Mutex<(any Sink)?>

    init(_ sink: any Sink) { self.sink = Mutex(sink) }

    func use(_ work: (inout any Sink) async throws -> Void) async throws {
        // Only one copy may be held, or its first change would double all it keeps.
        guard var own = sink.withLock({ $0.take() }) else {
            preconditionFailure("The gate of a sink lets one chunk in at a time.")
        }
        defer { sink.withLock { $0 = own } }
        try await work(&own)
    }
}

extension Step {
    /// The step of a stage that looks at one order.
    static func of(_ stage: some PerOrderStage, in night: Night) throws(Fault) -> Step {
        let knowledge = try stage.prepare(for: night)
        return .anywhere { orders in
            for index in orders.indices {
                try stage.process(&orders[index], knowing: knowledge, in: night)
            }
        }
    }

    /// The step of a stage that sees all orders in order.
    static func of(_ stage: some InOrderStage, in night: Night) throws(Fault) -> Step {
        let state = Kept(try stage.begin(night))
        return .inTurn { orders in
            try state.update { state in
                try stage.glance(at: orders, &state, in: night)
                for index in orders.indices {
                    try stage.process(&orders[index], &state, in: night)
                }
            }
        }
    }

    /// The step of a stage that writes orders.
    static func of(_ sink: OpenSink) -> Step {
        .inTurn { orders in
            // The compiler does not let an inout parameter into the closure.
            var chunk = orders
            orders = []
            try await sink.use { try await $0.write(&chunk) }
            orders = chunk
        }
    }
}
