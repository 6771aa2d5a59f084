import Foundation
import Testing

/// The program on a real terminal, and without one.
@Suite struct TerminalTests {
    /// Runs with the error stream on a terminal, which `script` of bsdutils opens; gives what it shows,
    /// and what stands on the output stream.
    private func watched(_ binary: BuiltBinary, _ arguments: String) throws -> (String, String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/script")
        let command = "'\(BuiltBinary.program.path)' \(arguments) > output.txt"
        process.arguments = ["-qec", command, "/dev/null"]
        process.currentDirectoryURL = binary.folder
        let screen = Pipe()
        process.standardOutput = screen
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let shown = screen.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return (String(decoding: shown, as: UTF8.self), try binary.read("output.txt"))
    }

    @Test("shows how far the night is to somebody who looks, and takes it off the screen")
    func progress() throws {
        let binary = try BuiltBinary.withSamples()
        let (shown, output) = try watched(binary, "run --at \(BuiltBinary.moment)")
        let drawing = /\r\u{1B}\[K\[[= ]{24}\] [0-9]+ orders, [0-9]+\/s, [0-9]+ s left/
        #expect(shown.firstMatch(of: drawing) != nil)
        #expect(shown.hasSuffix("\r\u{1B}[K"))
        #expect(!output.contains("\u{1B}"))
        #expect(output.contains("Published in Runs/2026-11-19"))
    }

    @Test("shows nothing where nobody looks")
    func unwatched() throws {
        let result = try BuiltBinary.withSamples().run("run", "--at", BuiltBinary.moment)
        #expect(result.errors.isEmpty)
    }

    @Test("logs what it did where that is asked for, without a word of an order")
    func log() throws {
        let binary = try BuiltBinary.withSamples()
        let result = try binary.run("run", "--at", BuiltBinary.moment, "--log-level", "info")
        #expect(result.status == 0)
        #expect(result.errors.contains("The pipeline is sound."))
        #expect(result.errors.contains("night=2026-11-19"))
        #expect(!result.errors.contains("@"))
    }

    @Test("prints the summary as JSON, the same that it publishes")
    func json() throws {
        let binary = try BuiltBinary.withSamples()
        let result = try binary.run("run", "--at", BuiltBinary.moment, "--format", "json")
        #expect(result.output == (try binary.read("Runs/2026-11-19/summary.json")))
        let verified = try binary.run("verify", "2026-11-19", "--format", "json")
        let found = try #require(
            try JSONSerialization.jsonObject(with: Data(verified.output.utf8)) as? [String: Any]
        )
        #expect(found["differences"] as? [String] == [])
        #expect(found["night"] as? String == "Runs/2026-11-19")
    }

    @Test("a night is verified by its name or by its folder")
    func verify() throws {
        let binary = try BuiltBinary.withSamples()
        try binary.run("run", "--at", BuiltBinary.moment)
        let byName = try binary.run("verify", "2026-11-19")
        #expect(byName.status == 0)
        #expect(
            byName.output
                == "Runs/2026-11-19: sound. Every file is as it was published, and the balance holds.\n"
        )
        #expect(try binary.run("verify", "Runs/2026-11-19").output == byName.output)
        let unknown = try binary.run("verify", "2026-11-20")
        #expect(unknown.status == 65)
        #expect(unknown.errors.contains("the ledger knows no such night"))
    }

    @Test("the moment is taken in any zone, and the night is the day of UTC")
    func zone() throws {
        let binary = try BuiltBinary.withSamples()
        let result = try binary.run("run", "--at", "2026-11-19 04:00:00 +0200")
        #expect(result.output.hasPrefix("Night 2026-11-19 of 'nightly' at 2026-11-19T02:00:00Z"))
    }

    @Test("without a moment it takes the clock's")
    func now() throws {
        let binary = try BuiltBinary.withSamples()
        let day = { Date().formatted(.iso8601.year().month().day()) }
        let before = day()
        let result = try binary.run("run")
        #expect(result.status == 0)
        let night = result.output.dropFirst("Night ".count).prefix(10)
        #expect([before, day()].contains(String(night)))
    }

    @Test("helps whoever asks, and names its commands")
    func help() throws {
        let binary = try BuiltBinary()
        let help = try binary.run("--help")
        #expect(help.status == 0)
        for command in [
            "run", "lint", "schema", "graph", "explain", "verify", "channels", "preview",
        ] {
            #expect(help.output.contains("  \(command) "))
        }
    }
}
