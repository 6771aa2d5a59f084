public import Orders

/// The programs of the machine, lent to suppliers that are one.
///
/// A program that hangs, floods or dies is an end like any other: nothing here throws or waits for ever.
public protocol Programs: Sendable {
    /// Runs a program from its start to its end.
    func run(_ call: ProgramCall) async -> ProgramEnd
    /// What the programs of a supplier wrote to their error streams, and how they ended where not well.
    ///
    /// It can hold names and addresses, so it is for the operator's eyes and for no log.
    func remarks(on supplier: SupplierName) -> [UInt8]
}

/// One run of a program.
public struct ProgramCall: Hashable, Sendable {
    /// Whose it is.
    public let supplier: SupplierName
    /// What it is asked, for remarks: a word and the name of a file.
    public let purpose: String
    /// The program.
    public let program: Path
    /// What stands behind its name.
    public let arguments: [String]
    /// Names and values of its environment, which otherwise has a plain `PATH` and `LANG`.
    public let environment: [String: String]
    /// What it reads.
    public let input: [UInt8]
    /// After how long it is killed, with all it started.
    public let timeLimit: Duration
    /// How many bytes it may answer.
    public let outputLimit: Int

    /// Creates a call.
    public init(
        supplier: SupplierName,
        purpose: String,
        program: Path,
        arguments: [String] = [],
        environment: [String: String] = [:],
        input: [UInt8],
        timeLimit: Duration,
        outputLimit: Int
    ) {
        self.supplier = supplier
        self.purpose = purpose
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.input = input
        self.timeLimit = timeLimit
        self.outputLimit = outputLimit
    }
}

/// How a run of a program ended.
public struct ProgramEnd: Hashable, Sendable {
    /// The ways to end.
    public enum Manner: Hashable, Sendable {
        /// By itself, with this status.
        case exited(Int)
        /// By a signal that was none of ours.
        case signalled(Int)
        /// Killed, because its time was over.
        case outOfTime
        /// Killed, because it wrote more than it may.
        case flooded
        /// It could not be started.
        case notStarted

        /// What can be said of it, behind `the program`.
        public func words(_ call: ProgramCall) -> String {
            switch self {
            case .exited(let status): "ended with status \(status)"
            case .signalled(let signal): "died of signal \(signal)"
            case .outOfTime: "gave no answer within \(call.timeLimit.spelling)"
            case .flooded: "answered more than \(call.outputLimit) bytes"
            case .notStarted: "could not be started"
            }
        }
    }

    /// The way it ended.
    public let manner: Manner
    /// What it wrote before, at most as much as it may.
    public let output: [UInt8]

    /// Creates an end.
    public init(_ manner: Manner, output: [UInt8] = []) {
        self.manner = manner
        self.output = output
    }
}

/// Where no program may be run.
public struct NoPrograms: Programs {
    /// Creates it.
    public init() {}
    /// Starts nothing.
    public func run(_ call: ProgramCall) -> ProgramEnd { ProgramEnd(.notStarted) }
    /// Nothing.
    public func remarks(on supplier: SupplierName) -> [UInt8] { [] }
}
