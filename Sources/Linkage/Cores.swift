import Foundation
import Synchronization

/// Work on several pieces at once.
enum Cores {
    /// Works on `count` pieces, on up to `cores` at once.
    ///
    /// - Returns: The results, in the order of the pieces.
    static func map<Value: Sendable>(
        _ count: Int,
        cores: Int,
        _ work: @Sendable (Int) -> Value
    ) -> [Value] {
        guard cores > 1, count > 1 else { return (0..<count).map(work) }
        let results = Mutex([Value?](repeating: nil, count: count))
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: min(cores, count)) { _ in
            while true {
                let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard piece < count else { return }
                let value = work(piece)
                results.withLock { $0[piece] = value }
            }
        }
        return results.withLock { $0.compactMap(\.self) }
    }
}
