/// The one end of a unit.
///
/// No unit has two, and at the end of a night each has one.
public enum Outcome: Hashable, Sendable {
    /// In a purchase order that was read back and published.
    case exported(Assignment, PONumber)
    /// Waits for a person, on the review list.
    case held(Reason)
    /// Waits for a person with its purchase order, which was read back and lies beside the review list.
    case proposed(Assignment, PONumber)
    /// Accepted by a supplier for later delivery.
    case backordered(Reason)
    /// Can never be filled as asked.
    case rejected(Reason)
    /// Ended by the customer, the seller or an expiry.
    case cancelled(Reason)
    /// Repeats a unit that was seen before.
    case duplicate(Reason)

    /// The outcomes without what they carry, in the order in which they are reported.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// See ``Outcome/exported(_:_:)``.
        case exported
        /// See ``Outcome/held(_:)``.
        case held
        /// See ``Outcome/backordered(_:)``.
        case backordered
        /// See ``Outcome/rejected(_:)``.
        case rejected
        /// See ``Outcome/cancelled(_:)``.
        case cancelled
        /// See ``Outcome/duplicate(_:)``.
        case duplicate
    }

    /// Which of the six it is.
    public var kind: Kind {
        switch self {
        case .exported: .exported
        case .held, .proposed: .held
        case .backordered: .backordered
        case .rejected: .rejected
        case .cancelled: .cancelled
        case .duplicate: .duplicate
        }
    }

    /// Why it ended so; an exported unit needs no reason.
    public var reason: Reason? {
        switch self {
        case .exported: nil
        case .proposed: Reason(.needsApproval)
        case .held(let reason), .backordered(let reason), .rejected(let reason),
            .cancelled(let reason), .duplicate(let reason):
            reason
        }
    }
}

/// Why something is as it is: a stable code, the field it concerns, and a sentence.
///
/// Neither the field nor the sentence may hold a name, an address, a mail or a phone.
public struct Reason: Hashable, Sendable {
    /// The stable code.
    public let code: ReasonCode
    /// The field of the order it concerns, such as `postal code`; empty where there is none.
    public let field: String
    /// What a person needs to know besides; empty where the code says it all.
    public let detail: String

    /// Creates a reason.
    public init(_ code: ReasonCode, field: String = "", detail: String = "") {
        self.code = code
        self.field = field
        self.detail = detail
    }
}
