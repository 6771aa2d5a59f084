import Foundation
import Orders
import PipelineKit
import PipelineProgram
import PipelineTesting
import Testing

/// Real processes: shell scripts in a folder of their own.
@Suite struct ProgramRunnerTests {
    private let scratch = Scratch()
    private var folder: URL { URL(fileURLWithPath: scratch.path) }
    private let runner = ProgramRunner()
    private let supplier = SupplierName("example")

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func run(
        _ script: String,
        _ arguments: [String] = [],
        environment: [String: String] = [:],
        input: [UInt8] = [],
        timeLimit: Duration = .seconds(30),
        outputLimit: Int = 1 << 20
    ) async throws -> ProgramEnd {
        let file = folder.appendingPathComponent("program-\(UUID().uuidString)")
        let text = file.appendingPathExtension("txt")
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: text)
        // Nothing starts a file that is open for writing, and what another test starts meanwhile has all that is
        // open here: so the program is written by a process that is over.
        let copy = Process()
        copy.executableURL = URL(fileURLWithPath: "/usr/bin/install")
        copy.arguments = ["-m", "755", text.path, file.path]
        try copy.run()
        copy.waitUntilExit()
        try #require(copy.terminationStatus == 0)
        return await runner.run(
            ProgramCall(
                supplier: supplier,
                purpose: "test",
                program: Path(location: file.path, label: "program"),
                arguments: arguments,
                environment: environment,
                input: input,
                timeLimit: timeLimit,
                outputLimit: outputLimit
            )
        )
    }

    private func text(_ end: ProgramEnd) -> String { String(decoding: end.output, as: UTF8.self) }

    @Test("gives a program its input and arguments, and takes what it writes")
    func runs() async throws {
        let end = try await run("cat; echo $1 $2", ["one", "two three"], input: Array("in\n".utf8))
        #expect(end.manner == .exited(0))
        #expect(text(end) == "in\none two three\n")
        #expect(runner.remarks(on: supplier).isEmpty)
    }

    @Test("carries megabytes both ways at once")
    func large() async throws {
        let bytes = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0) }
        let end = try await run("cat", input: bytes, outputLimit: 6_000_000)
        #expect(end.manner == .exited(0))
        #expect(end.output == bytes)
    }

    @Test("gives a program its folder and no environment but a plain one")
    func scrubbed() async throws {
        unsafe setenv("DROPSHIP_SECRET", "secret", 1)
        let end = try await run("pwd; env", environment: ["TOKEN": "a b"])
        let lines = text(end).split(separator: "\n").map(String.init)
        let names = Set(lines.dropFirst().compactMap { $0.split(separator: "=").first })
        #expect(lines.first == folder.resolvingSymlinksInPath().path)
        #expect(
            names.subtracting(["PWD", "OLDPWD", "SHLVL", "_"]) == [
                "PATH", "LANG", "TOKEN", "DROPSHIP_RUN",
            ]
        )
        #expect(lines.contains("TOKEN=a b"))
    }

    @Test(
        "kills what a program has started in a session of its own, and what was orphaned",
        .timeLimit(.minutes(1))
    )
    func strays() async throws {
        let end = try await run(
            "setsid sleep 4711 & (setsid setsid sleep 4712 &); sleep 4713",
            timeLimit: .milliseconds(700)
        )
        #expect(end.manner == .outOfTime)
        let processes = try FileManager.default.contentsOfDirectory(atPath: "/proc")
        let sleeping = processes.filter { name in
            let command = try? String(contentsOfFile: "/proc/\(name)/cmdline", encoding: .utf8)
            return command?.contains("sleep\u{0}471") == true
        }
        // Those that were killed may wait for their parent to notice.
        let alive = sleeping.filter { name in
            let status = try? String(contentsOfFile: "/proc/\(name)/status", encoding: .utf8)
            return status?.contains("State:\tZ") == false
        }
        #expect(alive.isEmpty)
    }

    @Test("says how a program ended")
    func ends() async throws {
        #expect(try await run("exit 3").manner == .exited(3))
        #expect(try await run("kill -9 $$").manner == .signalled(9))
        let missing = await runner.run(
            ProgramCall(
                supplier: supplier,
                purpose: "test",
                program: Path(location: folder.path + "/missing", label: "missing"),
                input: [],
                timeLimit: .seconds(5),
                outputLimit: 10
            )
        )
        #expect(missing.manner == .notStarted)
        #expect(
            String(decoding: runner.remarks(on: supplier), as: UTF8.self)
                .contains("== test: could not be started\n")
        )
    }

    @Test("keeps what a program wrote to its error stream, and how it ended")
    func remarks() async throws {
        #expect(try await run("echo trouble >&2; exit 2").manner == .exited(2))
        #expect(
            String(decoding: runner.remarks(on: supplier), as: UTF8.self)
                == "== test: ended with status 2\ntrouble\n"
        )
        _ = try await run("head -c 10000000 /dev/zero >&2")
        #expect((60_000...70_000).contains(runner.remarks(on: supplier).count))
    }

    @Test("kills a program that hangs, with its children, and keeps what it had said")
    func hangs() async throws {
        let end = try await run(
            "echo begun; sleep 600 & echo $!; wait",
            timeLimit: .milliseconds(400)
        )
        #expect(end.manner == .outOfTime)
        let lines = text(end).split(separator: "\n")
        #expect(lines.first == "begun")
        let child = try #require(lines.last.flatMap { Int($0) })
        #expect(try isGone(child))
    }

    @Test(
        "kills also what made a group of processes of its own",
        arguments: ["timeout 600 sleep 600 & echo $!; wait", "set -m; sleep 600 & echo $!; wait"]
    )
    func groups(script: String) async throws {
        let end = try await run(script, timeLimit: .milliseconds(400))
        #expect(end.manner == .outOfTime)
        let child = try #require(text(end).split(separator: "\n").last.flatMap { Int($0) })
        #expect(try isGone(child))
    }

    @Test("kills a program that closes its output and goes on")
    func goesOn() async throws {
        let end = try await run("exec >&- 2>&-; sleep 600", timeLimit: .milliseconds(400))
        #expect(end.manner == .outOfTime)
    }

    @Test("does not wait for what a program leaves behind, and kills it")
    func leftBehind() async throws {
        let end = try await run("sleep 600 & echo $!")
        #expect(end.manner == .exited(0))
        let child = try #require(text(end).split(separator: "\n").last.flatMap { Int($0) })
        #expect(try isGone(child))
    }

    @Test("kills a program that floods, and keeps as much as it may say")
    func floods() async throws {
        let end = try await run("yes", outputLimit: 1000)
        #expect(end.manner == .flooded)
        #expect(end.output.count == 1000)
    }

    @Test("takes the answer of a program that reads nothing of a large input")
    func readsNothing() async throws {
        let end = try await run("echo done", input: Array(repeating: 0x61, count: 5_000_000))
        #expect(end.manner == .exited(0))
        #expect(text(end) == "done\n")
    }

    @Test("runs while every thread of the tasks waits for it")
    func crowded() async throws {
        let count = 4 * ProcessInfo.processInfo.activeProcessorCount
        let ends = try await withThrowingTaskGroup(of: ProgramEnd.self) { group in
            for number in 0..<count {
                group.addTask { try await run("sleep 0.05; echo \(number)") }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(ends.map { text($0) }) == Set((0..<count).map { "\($0)\n" }))
    }

    /// Whether a process ends within some seconds; one that nobody has collected yet counts as ended.
    private func isGone(_ process: Int) throws -> Bool {
        for _ in 0..<500 {
            guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
            else { return true }
            if status.split(separator: ")").last?.hasPrefix(" Z") == true { return true }
            usleep(10_000)
        }
        return false
    }
}
