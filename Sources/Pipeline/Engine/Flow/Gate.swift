import Synchronization

/// Lets chunks pass one at a time, in the order of their numbers: what makes a result independent of
/// which core was faster.
final class Gate: Sendable {
    private struct State {
        var turn = 0
        var waiting: [Int: CheckedContinuation<Bool, Never>] = [:]
        var firstRefused = Int.max
    }

    private let state = Mutex(State())

    /// Waits for the chunk's turn, does `work`, and lets the next one in.
    ///
    /// Where `work` throws, the turn is never passed on; the flow then closes its gates.
    func pass(_ number: Int, _ work: () async throws -> Void) async throws {
        guard await enter(number) else { throw CancellationError() }
        try await work()
        let next = state.withLock { state in
            state.turn = number + 1
            return state.waiting.removeValue(forKey: number + 1)
        }
        next?.resume(returning: true)
    }

    /// Refuses all chunks from this number on; those before it still pass.
    func close(from number: Int) {
        let refused = state.withLock { state in
            state.firstRefused = min(state.firstRefused, number)
            let numbers = state.waiting.keys.filter { $0 >= state.firstRefused }
            return numbers.compactMap { state.waiting.removeValue(forKey: $0) }
        }
        for continuation in refused { continuation.resume(returning: false) }
    }

    private func enter(_ number: Int) async -> Bool {
        await withCheckedContinuation { continuation in
            let answer: Bool? = state.withLock { state in
                if number >= state.firstRefused { return false }
                if number == state.turn { return true }
                state.waiting[number] = continuation
                return nil
            }
            if let answer { continuation.resume(returning: answer) }
        }
    }
}
