import Foundation
import Glibc
import Testing

/// A night that is killed costs nothing: it is run again, and publishes what it would have published.
@Suite struct CrashTests {
    @Test("killed at ten moments and run again, it publishes the bytes of an undisturbed night")
    func killed() throws {
        let undisturbed = try BuiltBinary.withSamples()
        let start = ContinuousClock.now
        #expect(try undisturbed.run("run", "--at", BuiltBinary.moment).status == 0)
        let length = (ContinuousClock.now - start) / .milliseconds(1)
        let expected = try undisturbed.files(below: "Runs/2026-11-19")

        var killed = 0
        for moment in 0..<10 {
            let binary = try BuiltBinary.withSamples()
            let process = binary.process(["run", "--at", BuiltBinary.moment])
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            Thread.sleep(forTimeInterval: length * Double(moment) / 10 / 1000)
            _ = Glibc.kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { killed += 1 }

            let again = try binary.run("run", "--at", BuiltBinary.moment)
            #expect(again.status == 0)
            let published = try binary.files(below: "Runs/2026-11-19")
            #expect(published == expected, "killed after \(moment) tenths of the night")
            let names = try FileManager.default
                .contentsOfDirectory(atPath: binary.folder.appendingPathComponent("Runs").path)
            #expect(names.allSatisfy { !$0.hasPrefix(".") }, "nothing is left behind")
            #expect(try binary.run("verify", "2026-11-19").status == 0)
        }
        #expect(killed > 0, "a night that ended before it was killed shows nothing")
    }

    @Test(
        "killed at each point and at each operation of the disk, or with no room on it, it costs nothing"
    )
    func rehearsed() throws {
        let binary = try BuiltBinary.withSamples()
        let result = try binary.run("self-test", "Pipelines/repeats.yaml", "--crash", "200")
        #expect(result.status == 0, "\(result.errors)")
        let numbers = result.output.matches(of: /([0-9]+) of ([0-9]+) operations/)
        #expect(numbers.count == 1 && numbers.allSatisfy { $0.1 == $0.2 }, "\(result.output)")
        // The samples' own ledger and nights stay what they are.
        #expect(try binary.files(below: "Runs").isEmpty && binary.files(below: "State").isEmpty)
    }

    @Test("refuses accidents that are none")
    func unknown() throws {
        let binary = try BuiltBinary.withSamples()
        for text in ["kill", "kill@nowhere", "full@audited", "kill@0", "burn@3"] {
            let result = try binary.run("run", "--at", BuiltBinary.moment, "--accident", text)
            #expect(result.status == 64)
        }
    }
}
