public import Orders
public import Postal

/// What a supplier can take, as data: the engine and the stages keep to it, so that no plugin has to.
///
/// A limit that is not said is no limit.
public struct SupplierLimits: Sendable {
    /// How long a field may be; both bounds count what is sent, after a text was laid out.
    public struct Length: Hashable, Sendable {
        /// The fewest Unicode scalars, where there is a text at all.
        public let least: Int
        /// The most Unicode scalars.
        public let characters: Int?
        /// The most bytes of UTF-8.
        public let bytes: Int?

        /// Creates a bound.
        public init(least: Int = 0, characters: Int? = nil, bytes: Int? = nil) {
            self.least = least
            self.characters = characters
            self.bytes = bytes
        }

        /// Whether `text` is within all bounds.
        public func admits(_ text: String) -> Bool {
            guard least == 0 || text.isEmpty || text.unicodeScalars.count >= least else {
                return false
            }
            // Bytes are never fewer than scalars, so most texts need no count.
            let size = text.utf8.count
            return size <= bytes ?? .max
                && (size <= characters ?? .max || text.unicodeScalars.count <= characters ?? .max)
        }
    }

    /// The lengths of fields.
    public var lengths: [PurchaseOrder.Field: Length]
    /// The letters it can take.
    public var letters: Letters
    /// Whether letters that it cannot take are written in others; otherwise they hold the order.
    public var isTransliterated: Bool
    /// The fields of the recipient that it cannot do without.
    public var required: Set<PurchaseOrder.Field>
    /// The fields that it cannot do without for recipients in a country, besides.
    public var requiredIn: [String: Set<PurchaseOrder.Field>]
    /// The country from which it ships; empty where nobody says.
    public var shipsFrom: String
    /// The fields that it cannot do without for recipients in another country than that, besides.
    public var requiredAbroad: Set<PurchaseOrder.Field>
    /// Whether it takes phones as digits with a leading `+` alone.
    public var phonesAreDigits: Bool
    /// Where goods go without a tariff number and an origin; `nil` where that is everywhere.
    public var withoutCustoms: Destinations?
    /// What findings do to its parcels: those that hold send the order to another supplier, if there is one.
    ///
    /// A finding that is not in it does what the address's own stage says; one of what the supplier itself is
    /// sent does what is usual.
    public var severities: [AddressCode: Severity]
    /// The regions of a country to which it does not deliver, by code or name.
    public var excludedRegions: [String: Set<String>]
    /// The least goods value of a purchase order, in its currency.
    public var minimumOrder: Money?
    /// How many purchase orders it takes a day, from midnight to midnight in UTC.
    public var ordersPerDay: Int?
    /// What purchase orders of a night may cost together, in its currency.
    public var wallet: Money?
    /// The days on which it ships.
    public var calendar: ShippingCalendar?

    /// Creates limits, of which none is given.
    public init() {
        lengths = [:]
        letters = .unicode
        isTransliterated = false
        required = []
        requiredIn = [:]
        shipsFrom = ""
        requiredAbroad = []
        phonesAreDigits = false
        severities = [:]
        excludedRegions = [:]
    }

    /// No limit at all.
    public static let none = SupplierLimits()
}

extension SupplierLimits {
    /// Whether every recipient will do, so that nobody needs to ask.
    public var takesEveryRecipient: Bool {
        lengths.isEmpty && letters == .unicode && required.isEmpty && requiredIn.isEmpty
            && requiredAbroad.isEmpty && !phonesAreDigits && excludedRegions.isEmpty
            && severities.isEmpty
    }

    /// Whether every line will do, so that nobody needs to ask.
    public var takesEveryLine: Bool {
        letters == .unicode && lengths.keys.allSatisfy { !$0.isOfLine }
    }

    /// What a finding does to a parcel of the supplier.
    func severity(of code: AddressCode) -> Severity { severities[code] ?? .usual(code) }

    /// Why nothing can be sent to the recipient of `order`, whatever it is; `nil` where something can.
    public func refusal(of order: Order) -> Refusal? {
        let recipient = order.recipient
        let purchase = PurchaseOrder(
            number: PONumber(Digest.none),
            recipient: recipient,
            email: order.email,
            note: order.note
        )
        if let field = missing(from: purchase, among: Set(PurchaseOrder.Field.allCases)) {
            return Refusal(reasonForMissing(field))
        }
        if let excluded = excludedRegions[recipient.country] {
            func name(_ text: String) -> String { Countries.region(text, in: recipient.country) }
            let region = name(recipient.region)
            guard !excluded.contains(where: { name($0) == region }) else {
                return Refusal(Reason(.noShipToRegion, field: "region"))
            }
        }
        if let finding = refusedFinding(of: order, recipient) {
            return Refusal(
                Reason(
                    ReasonCode(for: finding.code),
                    field: finding.field.title,
                    detail: finding.code.rawValue
                ),
                isFinal: severities[finding.code] == .reject
            )
        }
        if needed(in: recipient.country).contains(.phone),
            PhoneNumber(recipient.phone, in: recipient.country) == nil
        {
            return Refusal(Reason(.phoneInvalid, field: "phone"))
        }
        return nil
    }
}

extension SupplierLimits {
    /// The worst that was found of the address, where the supplier takes no parcel for it.
    private func refusedFinding(of order: Order, _ recipient: Address) -> AddressFinding? {
        guard !severities.isEmpty else { return nil }
        var findings = order.findings
        // Where the parcel ends is read anew, for pipelines that do not validate addresses.
        if severities.contains(where: { $1 >= .hold && !$0.isOfSupplier }),
            let point = recipient.postal.plain.deliveryPoint
        {
            findings.append(AddressFinding(.street, point.code))
        }
        func severity(_ finding: AddressFinding) -> Severity { severities[finding.code] ?? .pass }
        let worst = findings.map(severity).max() ?? .pass
        return worst >= .hold ? findings.first { severity($0) == worst } : nil
    }

    /// The fields that a recipient in the country must have.
    private func needed(in country: String) -> Set<PurchaseOrder.Field> {
        let isAbroad = !shipsFrom.isEmpty && shipsFrom != country
        return required.union(requiredIn[country] ?? []).union(isAbroad ? requiredAbroad : [])
    }

    /// The first required field among `fields` that says nothing; blanks alone say nothing.
    func missing(
        from order: PurchaseOrder,
        among fields: Set<PurchaseOrder.Field>
    ) -> PurchaseOrder.Field? {
        let needed = needed(in: order.recipient.country)
        return needed.intersection(fields).sorted().first { field in
            order.text(of: field, line: .init()).allSatisfy(\.isWhitespace)
        }
    }

    /// The reason where a required field is empty.
    func reasonForMissing(_ field: PurchaseOrder.Field) -> Reason {
        switch field {
        case .phone: Reason(.phoneRequired, field: field.rawValue)
        case .taxID: Reason(.taxIDRequired, field: field.rawValue)
        default:
            Reason(.addressIncomplete, field: field.rawValue, detail: "the supplier needs it")
        }
    }

    /// Why a purchase order is too small to be sent; `nil` where it is not.
    public func shortfall(of purchase: PurchaseOrder) -> Reason? {
        guard let minimumOrder else { return nil }
        let goods = purchase.lines.reduce(Int128(0)) { sum, line in
            sum + Int128(line.unitCost?.minor ?? 0) * Int128(line.quantity.units)
        }
        guard goods < Int128(minimumOrder.minor) else { return nil }
        return Reason(
            .belowMinimum,
            detail:
                "goods for \(Money.decimal(goods, decimals: minimumOrder.currency.decimals)) of "
                + "\(minimumOrder)"
        )
    }
}

/// Why a supplier is sent nothing of an order.
public struct Refusal: Error, Hashable, Sendable {
    /// What is the matter.
    public let reason: Reason
    /// Whether nobody is to be asked: where no other supplier takes the order, it is rejected and not held.
    public let isFinal: Bool

    /// Creates a refusal.
    public init(_ reason: Reason, isFinal: Bool = false) {
        self.reason = reason
        self.isFinal = isFinal
    }
}

/// The letters that a supplier's file can hold, each set with fewer than the one before.
public enum Letters: String, ChoiceValue {
    /// All of Unicode.
    case unicode
    /// What XML 1.0 allows: no control character but tabulator and line ends.
    case xml
    /// All of Unicode but control characters.
    case printable
    /// ISO 8859-1.
    case latin1 = "latin-1"
    /// The printable letters of ASCII.
    case ascii
    /// The printable letters of ASCII but `*`, `>`, `^`, `|` and `~`: X12 separates with them and has no
    /// escape.
    case x12

    /// The set with fewer letters of two.
    package func narrowed(by other: Letters) -> Letters {
        Letters.allCases.last { $0 == self || $0 == other } ?? self
    }

    /// Whether a file can hold the scalar.
    public func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .unicode: true
        case .xml:
            scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF
                || ["\t", "\n", "\r"].contains(scalar)
        case .printable:
            scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
                && scalar.value != 0xFFFE && scalar.value != 0xFFFF
        case .latin1:
            (0x20..<0x100).contains(scalar.value) && !(0x7F..<0xA0).contains(scalar.value)
        case .ascii: (0x20..<0x7F).contains(scalar.value)
        case .x12:
            (0x20..<0x7F).contains(scalar.value) && !["*", ">", "^", "|", "~"].contains(scalar)
        }
    }
}

/// The days on which a supplier ships.
public struct ShippingCalendar: Sendable {
    /// The days of the week without shipping, Monday being 1.
    public let closedWeekdays: Set<Int>
    /// The dates without shipping, such as `2026-12-25`.
    public let closedDates: Set<String>
    /// Minutes after the supplier's midnight at which the day's orders are picked up.
    public let cutOff: Int?
    /// How many days a purchase order may wait for the next day of shipping.
    public let longestWaitInDays: Int
    /// What the supplier's clocks show at a moment, as if they were those of UTC.
    private let local: @Sendable (Instant) -> Instant

    /// Creates a calendar; without `local` the supplier's clocks are those of UTC.
    public init(
        closedWeekdays: Set<Int> = [],
        closedDates: Set<String> = [],
        cutOff: Int? = nil,
        longestWaitInDays: Int = 7,
        local: @escaping @Sendable (Instant) -> Instant = { $0 }
    ) {
        self.closedWeekdays = closedWeekdays
        self.closedDates = closedDates
        self.cutOff = cutOff
        self.longestWaitInDays = longestWaitInDays
        self.local = local
    }

    /// How many days after `moment` an order leaves; `nil` where that is later than anybody waits.
    public func wait(at moment: Instant) -> Int? {
        let moment = local(moment)
        let minute = Int((moment.seconds % 86_400 + 86_400) % 86_400 / 60)
        let first = cutOff.map { minute >= $0 ? 1 : 0 } ?? 0
        guard first <= longestWaitInDays else { return nil }
        return (first...longestWaitInDays).first { days in
            let day = Instant(seconds: moment.seconds + Int64(days) * 86_400)
            return !closedWeekdays.contains(day.weekday) && !closedDates.contains(day.date)
        }
    }
}

extension Instant {
    /// The day of the week in UTC, Monday being 1.
    fileprivate var weekday: Int {
        // 1970-01-01 was a Thursday.
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        return ((days + 3) % 7 + 7) % 7 + 1
    }
}
