import Orders
import PipelineKit

/// Carries chunks from a source through steps, on several lanes at once.
///
/// A lane takes the next chunk and sees it through all steps; the steps' gates keep chunks in order where
/// that matters. When a chunk fails, those before it still reach their end, so that the error that is
/// reported is always the first one of the night.
struct Flow: Sendable {
    let steps: [Step]
    let laneCount: Int
    var stopwatch = Stopwatch()

    /// Runs until the source is empty.
    func run(_ source: any OrderSource) async throws {
        let intake = Intake(source)
        await withTaskGroup { group in
            for _ in 0..<laneCount {
                group.addTask { await lane(intake) }
            }
        }
        if let failure = await intake.failure { throw failure }
    }

    private func lane(_ intake: Intake) async {
        while let (number, unread) = await intake.next() {
            do {
                var orders = try stopwatch.measure("read") { try unread.read() }
                for step in steps { try await step.apply(to: &orders, number: number) }
            } catch {
                await intake.stop(at: number, because: error)
                for step in steps { step.close(from: number) }
            }
        }
    }
}

/// Hands out the chunks of a source and remembers the first failure. An actor, because all lanes share it.
private actor Intake {
    private var source: any OrderSource
    private var number = 0
    private var failures: [Int: any Error] = [:]
    private var isOver = false

    init(_ source: any OrderSource) { self.source = source }

    /// The failure of the earliest chunk; a chunk that was turned back at a gate has not failed itself.
    var failure: (any Error)? {
        failures.filter { !($0.value is CancellationError) }.min { $0.key < $1.key }?.value
    }

    func next() -> (Int, UnreadOrders)? {
        guard !isOver else { return nil }
        do throws(Fault) {
            guard let chunk = try source.next() else {
                isOver = true
                return nil
            }
            defer { number += 1 }
            return (number, chunk)
        } catch {
            stop(at: number, because: error)
            return nil
        }
    }

    func stop(at number: Int, because error: any Error) {
        isOver = true
        failures[number] = error
    }
}
