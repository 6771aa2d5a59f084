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
}
