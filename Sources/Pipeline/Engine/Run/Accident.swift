import Glibc
import Synchronization

/// A place of a night's publication at which it may be interrupted: each follows the one before.
package enum Milestone: String, CaseIterable, Sendable {
    /// Both locks are held.
    case locked
    /// What an earlier night left was finished or removed.
    case healed
    /// The folders of the night are there.
    case begun
    /// Every order has its outcome, and every file for a supplier is written.
    case staged
    /// Every file was read back.
    case audited
    /// The summary is written.
    case summed
    /// The archive is written.
    case sealed
    /// All of it is on the disk.
    case synced
    /// The ledger knows the night: it is public.
    case committed
    /// The notes of the night are thrown away.
    case cleaned
    /// The folder has its name.
    case renamed
}

/// Something that goes wrong on purpose, once in the life of a process, to show that it costs nothing.
package struct Accident: Hashable, Sendable {
    private enum Kind: String, Sendable {
        /// The process is killed.
        case kill
        /// The disk is full from here on.
        case full
    }

    private enum Moment: Hashable, Sendable {
        case milestone(Milestone)
        /// The operation of the disk of this number, the first being 1.
        case operation(Int)
    }

    private struct Plan: Sendable {
        var accident: Accident?
        var operations = 0
    }

    private static let plan = Mutex(Plan())

    private let kind: Kind
    private let moment: Moment

    /// Reads `kill@audited`, `kill@137` or `full@137`; `nil` for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
        guard parts.count == 2, let kind = Kind(rawValue: parts[0]) else { return nil }
        if let number = Int(parts[1]), number > 0 {
            moment = .operation(number)
        } else if kind == .kill, let milestone = Milestone(rawValue: parts[1]) {
            moment = .milestone(milestone)
        } else {
            return nil
        }
        self.kind = kind
    }

    /// Lets it happen in this process.
    package func happen() { Self.plan.withLock { $0.accident = self } }

    /// How many operations of the disk this process has done.
    package static var operations: Int { plan.withLock { $0.operations } }

    /// Says that a night is so far.
    static func reach(_ milestone: Milestone) {
        guard plan.withLock({ $0.accident?.moment == .milestone(milestone) }) else { return }
        die()
    }

    /// Counts an operation of the disk; `false` where it is to fail because the disk is full.
    static func operate() -> Bool {
        let kind: Kind? = plan.withLock { plan in
            plan.operations += 1
            guard let accident = plan.accident, case .operation(let number) = accident.moment,
                accident.kind == .full
                    ? plan.operations >= number : plan.operations == number
            else { return nil }
            return accident.kind
        }
        if kind == .kill { die() }
        return kind != .full
    }

    private static func die() { _ = kill(getpid(), SIGKILL) }
}
