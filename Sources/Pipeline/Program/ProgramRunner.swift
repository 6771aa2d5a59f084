import Foundation
import Glibc
package import Orders
package import PipelineKit
import Subprocess
import Synchronization
import SystemPackage

/// Runs programs as processes of their own.
///
/// Each run has a session of its own and a mark in its environment, so that it dies with all that it started. No
/// more run at once than there are processors, because each is given a time.
package final class ProgramRunner: Programs {
    /// How many bytes of remarks are kept of one run, and of all runs of a supplier.
    private static let remarksOfRun = 1 << 16
    private static let remarksOfSupplier = 1 << 20

    /// Tells runs apart in what they start.
    private static let runs = Atomic(0)

    private let turns = Turns(ProcessInfo.processInfo.activeProcessorCount)
    private let kept = Mutex<[SupplierName: [UInt8]]>([:])

    /// Creates a runner without remarks.
    ///
    /// From now on the process is not ended by a program that reads no further, and collects its children.
    package init() {
        _ = signal(SIGPIPE, SIG_IGN)
        _ = signal(SIGCHLD, SIG_DFL)
    }

    package func run(_ call: ProgramCall) async -> ProgramEnd {
        await turns.enter()
        let (end, errors) = await Self.end(of: call)
        turns.leave()
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
        let mark = "DROPSHIP_RUN=\(getpid())-\(runs.add(1, ordering: .relaxed).newValue)"
        let parts = mark.split(separator: "=").map(String.init)
        var environment: [Environment.Key: String] = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8",
            Environment.Key(stringLiteral: parts[0]): parts[1],
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
                let process = WatchedProcess(id: execution.processIdentifier.value, mark: mark)
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
                let remarks = await errors
                await written
                while !process.hasEnded { await Self.pause() }
                return (output, remarks, process.end())
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
            // It may be the machine's fault, such as too many open files, which the operator should read.
            return (ProgramEnd(.notStarted), Array("\(error)".utf8))
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
    /// What stands in the environment of all that it starts.
    private let mark: [UInt8]
    private let state = Mutex(State())

    init(id: Int32, mark: String) {
        self.id = id
        self.mark = Array(mark.utf8)
    }

    /// Kills it with all that it started.
    func kill(because reason: ProgramEnd.Manner) {
        state.withLock { state in
            guard !state.isOver, state.reason == nil else { return }
            state.reason = reason
            killAll()
        }
    }

    /// Kills every process of the session, and those of other sessions that bear the mark, until none is new.
    ///
    /// While the first one is not collected, its id is no other session's.
    private func killAll() {
        var killed: Set<Int32> = []
        while true {
            let members = members.subtracting(killed)
            guard !members.isEmpty else { return }
            for member in members { _ = Glibc.kill(member, SIGKILL) }
            killed.formUnion(members)
        }
    }

    private var members: Set<Int32> {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return Set(names.compactMap { Int32($0) }.filter { isOfSession($0) || bearsMark($0) })
    }

    /// Whether a process is of the session, by the sixth field of its `stat` (proc(5)).
    private func isOfSession(_ process: Int32) -> Bool {
        guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            // The second field is a name in brackets, which may have brackets and blanks in it.
            let bracket = stat.lastIndex(of: ")")
        else { return false }
        let fields = stat[bracket...].split(separator: " ").dropFirst()
        return fields.dropFirst(3).first.flatMap { Int32($0) } == id
    }

    /// Whether a process has the mark from the one that started it; others' environments cannot be read.
    private func bearsMark(_ process: Int32) -> Bool {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: "/proc/\(process)/environ"))
        else { return false }
        return data.split(separator: 0).contains { $0.elementsEqual(mark) }
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
            killAll()
            return state.reason
        }
    }
}

/// Lets so many work at once, the others in the order in which they came.
private final class Turns: Sendable {
    private struct State {
        var free: Int
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init(_ count: Int) { state = Mutex(State(free: max(1, count))) }

    func enter() async {
        await withCheckedContinuation { continuation in
            let isFree = state.withLock { state in
                if state.free > 0 {
                    state.free -= 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    func leave() {
        let next: CheckedContinuation<Void, Never>? = state.withLock { state in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.free += 1
            return nil
        }
        next?.resume()
    }
}
