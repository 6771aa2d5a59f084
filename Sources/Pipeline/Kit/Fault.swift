public import Orders

/// Why the night cannot go on: the error of whoever operates the machine.
///
/// Nothing was published, unless it is a supplier's fault. The message is a full sentence that holds no name, address, mail or phone.
public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of trouble it is; each has an exit code of its own.
    public enum Kind: Int32, Hashable, Sendable {
        /// A file cannot be read as what it should be, or the audit found a difference.
        case input = 65
        /// A supplier's program does not do what it should.
        case unavailable = 69
        /// The program is wrong.
        case `internal` = 70
        /// A file cannot be written.
        case output = 73
        /// The disk or the ledger failed.
        case disk = 74
        /// Another night holds the lock.
        case busy = 75
    }

    /// What kind of trouble it is.
    public let kind: Kind
    /// What is wrong, where and what to do.
    public let message: String
    /// The file, as `name`, `name:line` or `name:line:column`; empty where there is none.
    public let place: String
    /// The supplier whose fault it is, without which the night goes on; `nil` where it cannot.
    public let supplier: SupplierName?

    /// Creates a fault.
    public init(
        _ kind: Kind,
        _ message: String,
        file: String = "",
        line: Int? = nil,
        column: Int? = nil,
        supplier: SupplierName? = nil
    ) {
        self.kind = kind
        self.message = message
        self.supplier = supplier
        place = file + (line.map { ":\($0)" } ?? "") + (column.map { ":\($0)" } ?? "")
    }

    /// The fault on one line.
    public var description: String { place.isEmpty ? message : "\(place): \(message)" }
}
