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
        /// The units in it; none where the notice does not say.
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
    /// The units of which the notice does not say in which of the parcels they are.
    public let unassigned: [Content]

    /// Creates a shipment.
    public init(
        number: PONumber,
        reference: String,
        date: String,
        parcels: [Parcel],
        unassigned: [Content] = []
    ) {
        self.number = number
        self.reference = reference
        self.date = date
        self.parcels = parcels
        self.unassigned = unassigned
    }
}

/// What a supplier's system says of an envelope that it was sent, before anybody has looked at the orders.
public struct Receipt: Hashable, Sendable {
    /// What becomes of the envelope.
    public enum Verdict: String, Hashable, Sendable {
        /// It can be read.
        case accepted
        /// It has errors and is worked on all the same.
        case acceptedWithErrors
        /// Some of its purchase orders are refused.
        case partlyAccepted
        /// All of it is refused.
        case rejected
        /// The answer says nothing that anybody defined.
        case unreadable
    }

    /// What becomes of one purchase order of the envelope.
    public struct Part: Hashable, Sendable {
        /// The purchase order, counted from one in the envelope.
        public let place: Int
        /// What becomes of it.
        public let verdict: Verdict

        /// Creates a part.
        public init(place: Int, verdict: Verdict) {
            self.place = place
            self.verdict = verdict
        }
    }

    /// Something that is wrong with the envelope.
    public struct Failure: Hashable, Sendable {
        /// The purchase order, counted from one in the envelope; zero where it is about the envelope.
        public let place: Int
        /// The segment's name; empty where it is about more than one.
        public let segment: String
        /// Where the segment stands in its purchase order, counted from one; zero where it does not say.
        public let position: Int
        /// The element, counted from one.
        public let element: Int?
        /// The code as the answer has it (X12 data elements 716, 718, 720 and 723).
        public let code: String

        /// Creates an error.
        public init(place: Int, segment: String, position: Int, element: Int?, code: String) {
            self.place = place
            self.segment = segment
            self.position = position
            self.element = element
            self.code = code
        }
    }

    /// Which envelope, by ``Envelope/sequence``.
    public let sequence: Int
    /// What becomes of it.
    public let verdict: Verdict
    /// What becomes of each purchase order that the answer names.
    public let parts: [Part]
    /// What is wrong with it.
    public let errors: [Failure]

    /// Creates a receipt.
    public init(sequence: Int, verdict: Verdict, parts: [Part] = [], errors: [Failure] = []) {
        self.sequence = sequence
        self.verdict = verdict
        self.parts = parts
        self.errors = errors
    }
}

/// What a supplier asks to be paid for one purchase order.
public struct Invoice: Hashable, Sendable {
    /// Units of one product.
    public struct Line: Hashable, Sendable {
        /// The line's id; empty where the invoice does not say.
        public let lineID: String
        /// The supplier's SKU; empty where the invoice does not say.
        public let supplierSKU: String
        /// How many.
        public let quantity: Quantity
        /// What one costs; `nil` where the invoice does not say.
        public let unitCost: Money?

        /// Creates a line.
        public init(lineID: String, supplierSKU: String, quantity: Quantity, unitCost: Money?) {
            self.lineID = lineID
            self.supplierSKU = supplierSKU
            self.quantity = quantity
            self.unitCost = unitCost
        }
    }

    /// Freight, a fee, a tax; an allowance is negative.
    public struct Charge: Hashable, Sendable {
        /// The code as the invoice has it, or its words.
        public let code: String
        /// How much.
        public let amount: Money

        /// Creates a charge.
        public init(code: String, amount: Money) {
            self.code = code
            self.amount = amount
        }
    }

    /// The purchase order.
    public let number: PONumber
    /// The supplier's number of the invoice.
    public let reference: String
    /// Its date, such as `2026-11-24`.
    public let date: String
    /// The goods.
    public let lines: [Line]
    /// What comes on top.
    public let charges: [Charge]
    /// What is to be paid, as the invoice says it.
    public let total: Money

    /// Creates an invoice.
    public init(
        number: PONumber,
        reference: String,
        date: String,
        lines: [Line],
        charges: [Charge],
        total: Money
    ) {
        self.number = number
        self.reference = reference
        self.date = date
        self.lines = lines
        self.charges = charges
        self.total = total
    }
}
