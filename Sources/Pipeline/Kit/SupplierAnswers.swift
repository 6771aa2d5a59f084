public import Orders

/// What a supplier answers to one purchase order.
///
/// The codes are those of X12 (BAK02 and ACK01, data elements 587 and 668) in words; formats without codes
/// map theirs to the same.
public struct Acknowledgement: Hashable, Sendable {
    /// What becomes of the purchase order as a whole.
    public enum Verdict: String, Hashable, Sendable {
        /// Everything is accepted as it was ordered.
        case accepted
        /// What becomes of each line stands there.
        case byLine
        /// The lines that are named have exceptions, the others are accepted.
        case exceptions
        /// The supplier has not decided.
        case onHold
        /// Nothing is accepted.
        case rejected
        /// The answer says nothing that anybody defined.
        case unreadable
    }

    /// What becomes of a line.
    public enum LineVerdict: String, Hashable, Sendable {
        /// Accepted as ordered, released or shipped.
        case accepted
        /// Accepted in another quantity.
        case quantityChanged
        /// Accepted at another price.
        case priceChanged
        /// The price is not settled.
        case pricePending
        /// A part ships, the rest comes later.
        case partBackordered
        /// All of it comes later.
        case backordered
        /// Another date.
        case dateChanged
        /// Another product in its place.
        case substituted
        /// Sent on to another warehouse.
        case forwarded
        /// Not decided.
        case onHold
        /// Changed in another way.
        case changed
        /// Not accepted.
        case rejected
    }

    /// One line of the answer.
    public struct Line: Hashable, Sendable {
        /// The line's id, as the purchase order had it; empty where the answer does not say.
        public let lineID: String
        /// The supplier's SKU; empty where the answer does not say.
        public let supplierSKU: String
        /// What becomes of it.
        public let verdict: LineVerdict
        /// The units that the verdict is of; `nil` where the answer does not say.
        public let quantity: Quantity?
        /// The date that goes with it, such as `2026-11-24`; empty where there is none.
        public let date: String
        /// The code as the answer has it.
        public let code: String

        /// Creates a line.
        public init(
            lineID: String,
            supplierSKU: String,
            verdict: LineVerdict,
            quantity: Quantity?,
            date: String = "",
            code: String
        ) {
            self.lineID = lineID
            self.supplierSKU = supplierSKU
            self.verdict = verdict
            self.quantity = quantity
            self.date = date
            self.code = code
        }
    }

    /// The purchase order.
    public let number: PONumber
    /// What becomes of it.
    public let verdict: Verdict
    /// The supplier's own number of the order; empty where the answer does not say.
    public let supplierReference: String
    /// The lines.
    public let lines: [Line]

    /// Creates an answer.
    public init(
        number: PONumber,
        verdict: Verdict,
        supplierReference: String = "",
        lines: [Line] = []
    ) {
        self.number = number
        self.verdict = verdict
        self.supplierReference = supplierReference
        self.lines = lines
    }
}

/// What a supplier says it has sent for one purchase order.
public struct Shipment: Hashable, Sendable {
    /// A parcel with what is in it.
    public struct Parcel: Hashable, Sendable {
        /// The carrier, as the supplier names it; empty where the notice does not say.
        public let carrier: String
        /// The number that the carrier follows the parcel by; empty where the notice has none.
        public let trackingNumber: String
        /// The units in it; none where the notice does not say, which means all of them.
        public let contents: [Content]

        /// Creates a parcel.
        public init(carrier: String, trackingNumber: String, contents: [Content]) {
            self.carrier = carrier
            self.trackingNumber = trackingNumber
            self.contents = contents
        }
    }

    /// Units of one SKU.
    public struct Content: Hashable, Sendable {
        /// The line's id; empty where the notice does not say.
        public let lineID: String
        /// The supplier's SKU; empty where the notice does not say.
        public let supplierSKU: String
        /// How many.
        public let quantity: Quantity

        /// Creates a content.
        public init(lineID: String, supplierSKU: String, quantity: Quantity) {
            self.lineID = lineID
            self.supplierSKU = supplierSKU
            self.quantity = quantity
        }
    }

    /// The purchase order.
    public let number: PONumber
    /// The supplier's number of the shipment.
    public let reference: String
    /// The day on which it left, such as `2026-11-21`; empty where the notice does not say.
    public let date: String
    /// The parcels.
    public let parcels: [Parcel]

    /// Creates a shipment.
    public init(number: PONumber, reference: String, date: String, parcels: [Parcel]) {
        self.number = number
        self.reference = reference
        self.date = date
        self.parcels = parcels
    }
}
