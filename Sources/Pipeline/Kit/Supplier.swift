public import Orders

/// Who ships: a wholesaler, a marketplace, a 3PL, own stock.
///
/// A supplier does no input or output of its own: it says what its feed offers and what its purchase
/// orders look like, and the engine reads and writes. `decode` of what `encode` gave must give the same
/// purchase orders, in the same order, in every field of ``disclosed``; the engine publishes nothing
/// otherwise. The conformance kit `SupplierPromises` checks it.
public protocol Supplier: Plugin {
    /// The name that the pipeline file gives it.
    var name: SupplierName { get }
    /// The files that its offers are read from.
    var feeds: [Path] { get }
    /// What it charges besides goods, and what it can take.
    var terms: SupplierTerms { get }
    /// What it can take; the stages and the engine keep to it.
    var limits: SupplierLimits { get }
    /// Whether a person looks at its purchase orders before they are sent.
    var approval: Approval { get }
    /// When its feed is too old.
    var freshness: Freshness { get }
    /// When its feed is not believed.
    var feedGuard: FeedGuard { get }
    /// Whether its files are made by a program that is not the house's, whose errors cost it the night and
    /// nobody else.
    var isForeign: Bool { get }
    /// The files besides feeds that it needs, which the archive keeps.
    var resources: [Path] { get }
    /// The ways in which it sends parcels; none where there is but one, which the offers describe.
    var services: [Service] { get }
    /// The fields that its purchase orders carry, in a fixed order.
    var disclosed: [PurchaseOrder.Field] { get }

    /// The name under which parcels of a shop go; empty for the supplier's own.
    func brand(of shop: String) -> String

    /// Whether purchase orders of an order's channel and shop may share a parcel with each other.
    func combines(_ order: OrderID) -> Bool

    /// Reads the offers from the bytes of ``feeds``, in the same order.
    func offers(from feeds: [Feed]) throws(Fault) -> [Offer]

    /// When the offers in these bytes were true; `nil` where a feed does not say.
    func date(of feeds: [Feed]) throws(Fault) -> Instant?

    /// Why it cannot send `offer` to `recipient`; `nil` where it can.
    func refusal(of offer: Offer, to recipient: Address) -> Reason?

    /// The files that say `orders`, at most ``SupplierTerms/ordersPerFile`` of them, each fitted to
    /// ``limits``.
    func encode(
        _ orders: [PurchaseOrder],
        in envelope: Envelope
    ) async throws(Fault) -> [ExportFile]

    /// The purchase orders that a file of `encode` says, in the file's order.
    func decode(_ file: ExportFile) async throws(Fault) -> [PurchaseOrder]

    /// What a file of the supplier answers to purchase orders, in the file's order.
    func acknowledgements(in file: ExportFile) async throws(Fault) -> [Acknowledgement]

    /// The shipments that a file of the supplier tells of, in the file's order.
    func shipments(in file: ExportFile) async throws(Fault) -> [Shipment]

    /// What a file of the supplier's system says of the envelopes that it was sent.
    func receipts(in file: ExportFile) async throws(Fault) -> [Receipt]

    /// The invoices of a file of the supplier.
    func invoices(in file: ExportFile) async throws(Fault) -> [Invoice]
}

extension Supplier {
    /// No limit.
    public var limits: SupplierLimits { .none }
    /// Sends by itself.
    public var approval: Approval { .automatic }
    /// Age does not matter.
    public var freshness: Freshness { .any }
    /// A part of the house.
    public var isForeign: Bool { false }
    /// No file.
    public var resources: [Path] { [] }
    /// But one.
    public var services: [Service] { [] }
    /// One order, one parcel.
    public func combines(_ order: OrderID) -> Bool { false }
    /// The supplier's own.
    public func brand(of shop: String) -> String { "" }
    /// The usual guard.
    public var feedGuard: FeedGuard { FeedGuard() }

    /// A feed that does not say.
    public func date(of feeds: [Feed]) throws(Fault) -> Instant? { nil }

    /// Reads no answers.
    public func acknowledgements(in file: ExportFile) throws(Fault) -> [Acknowledgement] {
        throw Fault(.input, "'\(name)' has no acknowledgements to read.", file: file.name)
    }

    /// Reads no shipments.
    public func shipments(in file: ExportFile) throws(Fault) -> [Shipment] {
        throw Fault(.input, "'\(name)' has no shipments to read.", file: file.name)
    }

    /// Reads no receipts.
    public func receipts(in file: ExportFile) throws(Fault) -> [Receipt] {
        throw Fault(.input, "'\(name)' has no receipts to read.", file: file.name)
    }

    /// Reads no invoices.
    public func invoices(in file: ExportFile) throws(Fault) -> [Invoice] {
        throw Fault(.input, "'\(name)' has no invoices to read.", file: file.name)
    }

    /// The purchase order as the supplier is sent it, within ``limits``.
    public func fitted(_ order: PurchaseOrder) throws(Refusal) -> PurchaseOrder {
        let limits = limits
        let hasPlace =
            (order.recipient.line2.isEmpty || disclosed.contains(.line2))
            && (order.recipient.company.isEmpty || disclosed.contains(.company))
        guard
            limits.letters != .unicode || !limits.lengths.isEmpty || !limits.required.isEmpty
                || !limits.requiredIn.isEmpty || !limits.requiredAbroad.isEmpty
                || limits.phonesAreDigits || !hasPlace
        else {
            return order
        }
        return try FieldFit(limits, of: disclosed).fitted(order)
    }
}

/// When a supplier's purchase orders leave.
public enum Approval: String, ChoiceValue {
    /// With the night.
    case automatic
    /// After a person has looked at them: they wait among the files of the review list.
    case first

    /// Where such purchase orders are written.
    public var folder: ExportFolder {
        switch self {
        case .automatic: .exports
        case .first: .proposals
        }
    }
}

/// Where purchase orders are written below a night's folder.
public enum ExportFolder: String, CaseIterable, Sendable {
    /// What is sent.
    case exports
    /// What is sent once a person has approved it.
    case proposals = "review/purchase-orders"

    /// The folder of a supplier.
    public func path(of supplier: SupplierName) -> String { "\(rawValue)/\(supplier)" }
}

/// What stands around the purchase orders of one call of ``Supplier/encode(_:in:)``.
public struct Envelope: Hashable, Sendable {
    /// What the name of each file begins with; it is different for each call of a night.
    public let name: String
    /// Counts the supplier's envelopes over all nights, from one: the control number of EDI.
    public let sequence: Int
    /// The moment of the night.
    public let moment: Instant

    /// Creates an envelope.
    public init(name: String, sequence: Int, moment: Instant) {
        self.name = name
        self.sequence = sequence
        self.moment = moment
    }
}

/// The bytes of a supplier's feed.
public struct Feed: Sendable {
    /// Which file.
    public let path: Path
    /// What it holds.
    public let bytes: [UInt8]

    /// Creates a feed.
    public init(path: Path, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// A file that a supplier is sent.
public struct ExportFile: Hashable, Sendable {
    /// The name, without a folder.
    public let name: String
    /// What it holds.
    public let bytes: [UInt8]

    /// Creates a file.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
