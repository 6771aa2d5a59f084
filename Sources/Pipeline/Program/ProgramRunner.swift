import Foundation
import Glibc
package import Orders
package import PipelineKit
import Subprocess
import Synchronization
import SystemPackage

/// Runs programs as processes of their own.
///
/// Each run has a session of its own, so that it dies with all that it started.
package final class ProgramRunner: Programs {
    /// How many bytes of remarks are kept of one run, and of all runs of a supplier.
    private static let remarksOfRun = 1 << 16
    private static let remarksOfSupplier = 1 << 20

    private let kept = Mutex<[SupplierName: [UInt8]]>([:])

    /// Creates a runner without remarks.
    ///
    /// From now on the process is not ended by a program that reads no further.
    package init() { _ = signal(SIGPIPE, SIG_IGN) }

    package func run(_ call: ProgramCall) async -> ProgramEnd {
        let (end, errors) = await Self.end(of: call)
        note(end, errors, of: call)
        return end
    }

    package func remarks(on supplier: SupplierName) -> [UInt8] {
        kept.withLock { $0[supplier] ?? [] }
    }

    private func note(_ end: ProgramEnd, _ errors: [UInt8], of call: ProgramCall) {
        guard end.manner != .exited(0) || !errors.isEmpty else { return }
        let how = end.manner == .exited(0) ? "" : ": \(end.manner.words(call))"
        var text = Array("== \(call.purpose)\(how)\n".utf8) + errors
        if text.last != 0x0A { text.append(0x0A) }
        kept.withLock { kept in
            let room = Self.remarksOfSupplier - (kept[call.supplier]?.count ?? 0)
            kept[call.supplier, default: []] += text.prefix(room)
        }
    }

    private static func end(of call: ProgramCall) async -> (ProgramEnd, [UInt8]) {
        let program = absolute(call.program.location)
        var environment: [Environment.Key: String] = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8",
        ]
        for (name, value) in call.environment {
            environment[Environment.Key(stringLiteral: name)] = value
        }
        var options = PlatformOptions()
        options.createSession = true
        do {
            let result = try await Subprocess.run(
                .path(FilePath(program)),
                arguments: Arguments(call.arguments),
                environment: .custom(environment),
                workingDirectory: FilePath(Path.folder(of: program)),
                platformOptions: options,
                input: .inputWriter,
                output: .sequence,
                error: .sequence
            ) { execution in
                let process = WatchedProcess(id: execution.processIdentifier.value)
                let watch = Task {
                    try await Task.sleep(for: call.timeLimit)
                    process.kill(because: .outOfTime)
                }
                defer { watch.cancel() }
                async let written: Void = write(call.input, to: execution.standardInputWriter)
                async let errors = read(
                    execution.standardError,
                    upTo: remarksOfRun,
                    onMore: {}
                )
                let output = await read(execution.standardOutput, upTo: call.outputLimit) {
                    process.kill(because: .flooded)
                }
                let parts = (output: output, errors: await errors)
                await written
                while !process.hasEnded { await Self.pause() }
                return (parts.output, parts.errors, process.end())
            }
            let (output, errors, reason) = result.closureResult
            let manner =
                reason
                ?? {
                    switch result.terminationStatus {
                    case .exited(let code): .exited(Int(code))
                    case .signaled(let code): .signalled(Int(code))
                    }
                }()
            return (ProgramEnd(manner, output: output), errors)
        } catch {
            return (ProgramEnd(.notStarted), [])
        }
    }

    /// Waits a moment; a task that is cancelled still sees its process to the end.
    private static func pause() async {
        do { try await Task.sleep(for: .milliseconds(2)) } catch { await Task.yield() }
    }

    private static func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : Path.join(FileManager.default.currentDirectoryPath, path)
    }

    /// Writes everything; a program that reads no further is told apart by what it answers.
    private static func write(_ bytes: [UInt8], to writer: StandardInputWriter) async {
        do {
            _ = try await writer.write(bytes)
            try await writer.finish()
        } catch { return }
    }

    /// Reads to the end, and keeps up to `most` bytes.
    private static func read(
        _ stream: SubprocessOutputSequence,
        upTo most: Int,
        onMore: () -> Void
    ) async -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await buffer in stream {
                let room = most - bytes.count
                bytes += unsafe buffer.withUnsafeBytes { unsafe Array($0.prefix(room)) }
                if buffer.count > room { onMore() }
            }
        } catch { return bytes }
        return bytes
    }
}

/// A process of which the status is not collected yet, so that its id is nobody else's.
private final class WatchedProcess: Sendable {
    private struct State {
        var isOver = false
        var reason: ProgramEnd.Manner?
    }

    private let id: Int32
    private let state = Mutex(State())

    init(id: Int32) { self.id = id }

    /// Kills it with all that it started.
    func kill(because reason: ProgramEnd.Manner) {
        state.withLock { state in
            guard !state.isOver, state.reason == nil else { return }
            state.reason = reason
            _ = Glibc.kill(-id, SIGKILL)
        }
    }

    /// Whether it has ended, which leaves its status to be collected.
    var hasEnded: Bool {
        var info = unsafe siginfo_t()
        let status = unsafe waitid(P_PID, id_t(id), &info, WEXITED | WNOHANG | WNOWAIT)
        return unsafe status != 0 || info.si_signo == SIGCHLD
    }

    /// Kills what it has left behind, and says why it was killed itself.
    func end() -> ProgramEnd.Manner? {
        state.withLock { state in
            state.isOver = true
            _ = Glibc.kill(-id, SIGKILL)
            return state.reason
        }
    }
}
