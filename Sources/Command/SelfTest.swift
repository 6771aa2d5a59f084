import ArgumentParser
import Foundation
import Orders
import PipelineEngine
import PipelineKit
import PipelineLedger

struct SelfTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows on this machine that a night which is killed costs nothing.",
        discussion: """
            Example: dropship self-test --crash 20

            The pipeline's night is run in empty folders, by processes that are killed: at each named point of its \
            publication, and at so many operations of the disk that a seed picks. At as many the disk is \
            full; what SQLite writes by itself is not among them. Each night is then simply run again, and must publish the bytes of an undisturbed one, with a \
            ledger that knows the same. The pipeline's own ledger and nights are not touched.
            """
    )

    @OptionGroup var argument: PipelineArgument

    @Option(
        help: "At how many operations of the disk a night is killed, and at how many it is full."
    )
    var crash = 20

    @Option(help: "What picks them; the same seed picks the same.")
    var seed = 1

    @Option(help: "The moment that counts as now, such as 2026-11-19T02:00:00Z.")
    var at = "2026-11-19T02:00:00Z"

    func validate() throws {
        guard (0...10_000).contains(crash) else {
            throw ValidationError("A self-test crashes 0 to 10000 nights.")
        }
        guard Instant(at) != nil else {
            throw ValidationError("'\(at)' is no moment such as 2026-11-19T02:00:00Z.")
        }
    }

    func run() async throws {
        try await reporting {
            let rehearsal = try await Rehearsal(of: argument.pipeline, at: at)
            var accidents = Milestone.allCases.map { "kill@\($0.rawValue)" }
            var random = Picker(seed: seed)
            let count = min(crash, rehearsal.operations)
            for kind in ["kill", "full"] {
                accidents += random.pick(count, of: rehearsal.operations).map { "\(kind)@\($0)" }
            }
            try await rehearsal.differences(after: accidents)
                .requireNone("A night that was interrupted costs something:", .internal)
            try Terminal.standardOutput(
                """
                \(Milestone.allCases.count) named points, \(count) of \(rehearsal.operations) operations of the disk at which \
                the night was killed, \(count) at which the disk was full: each night that was run again published \
                the same bytes, and the ledger knows the same.

                """
            )
        }
    }
}

/// Numbers that a seed picks, as Vigna's SplitMix64 does.
private struct Picker {
    private var state: UInt64

    init(seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

    /// So many of the numbers from 1 to `all`, each once.
    mutating func pick(_ count: Int, of all: Int) -> [Int] {
        var numbers = Array(1...max(1, all))
        for place in 0..<count { numbers.swapAt(place, place + next(below: numbers.count - place)) }
        return Array(numbers.prefix(count))
    }

    private mutating func next(below count: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((word ^ word >> 31) % UInt64(count))
    }
}

/// Nights of one pipeline in folders of their own, of which the first ones run undisturbed.
private final class Rehearsal: Sendable {
    /// What a folder holds after nights: files by name, and what the ledger knows.
    private struct State: Hashable, Sendable {
        let files: [String: String]
        let ledger: Digest
    }

    private let pipeline: String
    private let moment: String
    private let temporary: TemporaryFolder
    /// After one night, and after the same once more.
    private let undisturbed: [State]
    /// How many operations of the disk a night has.
    let operations: Int

    init(of pipeline: String, at moment: String) async throws {
        (self.pipeline, self.moment) = (pipeline, moment)
        temporary = try TemporaryFolder()
        let own = temporary.url.appendingPathComponent("undisturbed").path
        let before = Accident.operations
        try await Self.night(pipeline, moment, into: own)
        operations = Accident.operations - before
        let first = try await Self.state(of: own)
        try await Self.night(pipeline, moment, into: own)
        undisturbed = [first, try await Self.state(of: own)]
    }

    /// Runs a night in this process.
    private static func night(_ path: String, _ moment: String, into folder: String) async throws {
        let loaded = try PipelineArgument.load(path)
        let run = NightRun(
            loaded.pipeline.moved(into: folder),
            from: loaded.origin,
            options: NightRun.Options(
                moment: Instant(moment) ?? Instant(seconds: 0),
                cores: Machine.cores
            ),
            openLedger: { path throws(Fault) in
                try SQLiteLedger(at: path, digest: SHA256Digest.short)
            }
        )
        _ = try await run.run()
    }

    private static func state(of folder: String) async throws -> State {
        let ledger = try SQLiteLedger(
            existingAt: Path.join(folder, "State/ledger.sqlite"),
            digest: SHA256Digest.short
        )
        let nights = try NightOnDisk(at: Path.join(folder, "Runs"))
        var files: [String: String] = [:]
        for file in nights.files {
            files[file.name] = try await SHA256Digest.hexadecimal(of: file.name, in: nights)
        }
        guard try ledger.damages().isEmpty else {
            throw Fault(.disk, "The ledger of an interrupted night is damaged.")
        }
        return State(files: files, ledger: try ledger.fingerprint())
    }

    /// What is not as it is after undisturbed nights, for each of the accidents.
    func differences(after accidents: [String]) async throws -> [String] {
        var rest = accidents.enumerated().makeIterator()
        var differences: [String] = []
        try await CoreLanes(Machine.cores).ordered(
            { rest.next() },
            work: { try await self.difference(after: $0.element, number: $0.offset) },
            deliver: { difference in if let difference { differences.append(difference) } }
        )
        return differences
    }

    private func difference(after accident: String, number: Int) async throws -> String? {
        let own = temporary.url.appendingPathComponent("\(number)").path
        defer { try? FileManager.default.removeItem(atPath: own) }
        let first = try run(into: own, accident)
        // An operation that a night on other cores does not reach disturbs nothing.
        let isKilled = accident.hasPrefix("kill@") && first.reason == .uncaughtSignal
        let isFull = accident.hasPrefix("full@") && first.code == Fault.Kind.output.rawValue
        guard isKilled || isFull || first.code == 0 else {
            return "\(accident): the night ended with exit code \(first.code)"
        }
        if Milestone.allCases.contains(where: { accident == "kill@\($0.rawValue)" }), !isKilled {
            return "\(accident): the night never came there"
        }
        let second = try run(into: own, nil)
        guard second.code == 0 else {
            return "\(accident): run again, it ended with exit code \(second.code)"
        }
        let state = try await Self.state(of: own)
        return states(after: accident, first.code).contains(state)
            ? nil : "\(accident): run again, it does not publish what an undisturbed night does"
    }

    /// What may be there after the second night: one night, or two where the first was public before it was interrupted.
    private func states(after accident: String, _ code: Int32) -> [State] {
        if code == 0 { return [undisturbed[1]] }
        let milestones = Milestone.allCases
        guard let place = milestones.firstIndex(where: { accident == "kill@\($0.rawValue)" }),
            let commit = milestones.firstIndex(of: .committed)
        else { return undisturbed }
        return [undisturbed[place < commit ? 0 : 1]]
    }

    private func run(into folder: String, _ accident: String?) throws -> (
        reason: Process.TerminationReason, code: Int32
    ) {
        let process = Process()
        process.executableURL = Bundle.main.executableURL
        process.arguments =
            ["run", pipeline, "--at", moment, "--into", folder]
            + (accident.map { ["--accident", $0] } ?? [])
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return (process.terminationReason, process.terminationStatus)
    }
}
