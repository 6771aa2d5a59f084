import PipelineKit

/// Work on all cores, with results in the order of the items.
package struct CoreLanes: Lanes {
    package let count: Int

    /// Lends `count` lanes.
    package init(_ count: Int) { self.count = max(1, count) }

    package func ordered<Item: Sendable, Value: Sendable>(
        _ next: () throws -> Item?,
        work: @escaping @Sendable (Item) async throws -> Value,
        deliver: (Value) throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: (Int, Result<Value, any Error>).self) { group in
            var started = 0
            var delivered = 0
            var ready: [Int: Result<Value, any Error>] = [:]
            var isOver = false
            while true {
                // Results that wait for an earlier one count as under way, so that memory is bounded.
                while !isOver, started - delivered < 2 * count {
                    guard let item = try next() else {
                        isOver = true
                        break
                    }
                    let number = started
                    group.addTask {
                        do {
                            return (number, .success(try await work(item)))
                        } catch {
                            return (number, .failure(error))
                        }
                    }
                    started += 1
                }
                guard let (number, result) = try await group.next() else { return }
                ready[number] = result
                while let result = ready.removeValue(forKey: delivered) {
                    try deliver(try result.get())
                    delivered += 1
                }
            }
        }
    }
}
