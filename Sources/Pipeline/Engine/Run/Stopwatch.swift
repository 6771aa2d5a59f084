import Synchronization

/// How long the parts of a night take, added up over all cores; it is told, and stands in no output.
package final class Stopwatch: Sendable {
    private let times = Mutex<[String: Duration]>([:])

    /// Starts with nothing.
    package init() {}

    /// The parts with their times, the longest first.
    package var parts: [(name: String, time: Duration)] {
        times.withLock { times in
            times.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        }
    }

    /// Does work and adds its time to that of a part.
    func measure<Value>(_ part: String, _ work: () async throws -> Value) async rethrows -> Value {
        let start = ContinuousClock.now
        defer { add(ContinuousClock.now - start, to: part) }
        return try await work()
    }

    /// Does work and adds its time to that of a part.
    func measure<Value>(_ part: String, _ work: () throws -> Value) rethrows -> Value {
        let start = ContinuousClock.now
        defer { add(ContinuousClock.now - start, to: part) }
        return try work()
    }

    private func add(_ time: Duration, to part: String) {
        times.withLock { $0[part, default: .zero] += time }
    }
}
