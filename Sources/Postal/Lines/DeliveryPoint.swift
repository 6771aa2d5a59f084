/// A place where a parcel ends that is no door: a box, a counter, a locker, a unit of the forces.
public enum DeliveryPoint: String, CaseIterable, Hashable, Sendable {
    /// A military or diplomatic post, which only the post of its country serves.
    case military
    /// A box of a post office.
    case poBox = "po-box"
    /// A locker or automaton for parcels.
    case parcelLocker = "parcel-locker"
    /// A box of an agency that receives mail.
    case privateMailbox = "private-mailbox"
    /// A box along a rural route.
    case ruralRoute = "rural-route"
    /// The counter of a post office.
    case generalDelivery = "general-delivery"

    /// Reads the kind from a line of an address.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - country: The code of its country; short forms such as `BP` mean a box in some countries alone.
    /// - Returns: The kind; `nil` for an ordinary line.
    public static func of(line: some StringProtocol, country: String) -> DeliveryPoint? {
        LineReading(line, country).point
    }

    /// Which kind counts where a line names several: that of the least rank.
    var rank: Int {
        switch self {
        case .military: 0
        case .poBox: 1
        case .parcelLocker: 2
        case .privateMailbox: 3
        case .ruralRoute: 4
        case .generalDelivery: 5
        }
    }

    /// The finding that says so.
    public var code: AddressCode {
        switch self {
        case .military: .military
        case .poBox: .poBox
        case .parcelLocker: .parcelLocker
        case .privateMailbox: .privateMailbox
        case .ruralRoute: .ruralRoute
        case .generalDelivery: .generalDelivery
        }
    }
}

extension PostalAddress {
    /// Where the parcel ends, if that is no door; read from the lines of the street, or else from those of names.
    public var deliveryPoint: DeliveryPoint? {
        deliveryPoint(LineReading(street, country))
    }

    /// The same from a street that is read already.
    func deliveryPoint(_ reading: LineReading) -> DeliveryPoint? {
        if country == "US" {
            let isArea = area.utf8.count == 2 && ["AA", "AE", "AP"].contains(area.uppercased())
            if isArea || isOfForces { return .military }
        }
        if let point = reading.point { return point }
        // Some write the box beside a name.
        for text in [company, name, city]
        where text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
            // Short forms mean too much else there, unless they and their number are all.
            let isAll = text.utf8.last.map { (0x30...0x39).contains($0) } == true
            if let point = DeliveryPoint.of(line: text, country: isAll ? country : "") {
                return point
            }
        }
        return nil
    }

    /// Whether the city is a post of the forces of the United States (USPS Publication 28, section 238).
    var isOfForces: Bool {
        let bytes = city.utf8.span
        guard (3...8).contains(bytes.count), bytes[1] | 0x20 == 0x70, bytes[2] | 0x20 == 0x6F else {
            return false
        }
        let words = city.uppercased().split { $0 == " " || $0 == "," }
        return words.first.map { ["APO", "FPO", "DPO"].contains($0) } == true
            && words.dropFirst().allSatisfy { ["AA", "AE", "AP"].contains($0) }
    }
}
