import Foundation
import Glibc

/// A process that ran to its end: how long it took and how much memory it had at once.
struct Measured {
    let seconds: Double
    let peakBytes: Int
    let status: Int32

    /// Runs a program, with its output thrown away; its errors are shown.
    init(_ arguments: [String]) throws {
        var pointers: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) }
        defer { unsafe pointers.forEach { unsafe free($0) } }
        unsafe pointers.append(nil)
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        var process: pid_t = 0
        let start = ContinuousClock.now
        let failure = unsafe posix_spawnp(&process, arguments[0], &actions, nil, pointers, environ)
        guard failure == 0 else { throw CocoaError(.fileNoSuchFile) }
        var status: Int32 = 0
        var usage = rusage()
        unsafe wait4(process, &status, 0, &usage)
        seconds = (ContinuousClock.now - start) / .seconds(1)
        peakBytes = usage.ru_maxrss * 1024
        self.status = status
    }
}
