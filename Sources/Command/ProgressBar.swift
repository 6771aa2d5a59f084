import Orders
import PipelineEngine
import Synchronization

/// One line on the error stream that says how far the night is; drawn at most ten times a second, and
/// only where somebody looks.
final class ProgressBar: Sendable {
    private struct State {
        var lastDrawn: ContinuousClock.Instant?
        var isOnScreen = false
    }

    private static let width = 24

    private let isShown: Bool
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    init(isShown: Bool) { self.isShown = isShown }

    /// Draws the line where the last drawing is old enough.
    func show(_ progress: NightRun.Progress) {
        guard isShown else { return }
        let now = ContinuousClock.now
        let isDue = state.withLock { state in
            guard state.lastDrawn.map({ now - $0 > .milliseconds(100) }) ?? true else {
                return false
            }
            state.lastDrawn = now
            state.isOnScreen = true
            return true
        }
        if isDue { Terminal.standardError("\r\u{1B}[K" + line(progress, after: now - start)) }
    }

    /// Takes the line off the screen.
    func clear() {
        let wasOnScreen = state.withLock { state in
            defer { state.isOnScreen = false }
            return state.isOnScreen
        }
        if wasOnScreen { Terminal.standardError("\r\u{1B}[K") }
    }

    private func line(_ progress: NightRun.Progress, after time: Duration) -> String {
        let milliseconds = max(1, Int(time / .milliseconds(1)))
        let rate = progress.orders * 1000 / milliseconds
        let expected = max(1, progress.bytesExpected)
        let filled = min(Self.width, progress.bytesRead * Self.width / expected)
        let bar =
            String(repeating: "=", count: filled)
            + String(repeating: " ", count: Self.width - filled)
        let left =
            progress.bytesRead > 0
            ? milliseconds * max(0, expected - progress.bytesRead) / progress.bytesRead / 1000 : 0
        return "[\(bar)] \(progress.orders) orders, \(rate)/s, \(left) s left"
    }
}
