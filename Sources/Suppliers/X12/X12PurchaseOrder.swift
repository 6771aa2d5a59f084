import Orders
import PipelineKit
import PipelineSupply
import X12Format

/// A transaction set that says a purchase order.
protocol X12OrderSet: Sendable {
    /// ST01.
    static var code: String { get }
    /// GS01.
    static var functionalID: String { get }
    /// The facts that it holds.
    static var fields: [PurchaseOrder.Field] { get }
    /// What its elements hold in a release; a partner's own limits may be narrower.
    static func limits(in release: X12.Version) -> SupplierLimits

    static func segments(of order: PurchaseOrder) -> [X12Segment]

    /// Takes over what a segment says.
    static func read(
        _ segment: X12Segment,
        into order: inout PurchaseOrder,
        _ currency: Currency
    ) throws(X12Damage)
}

extension X12OrderSet {
    /// The purchase order that a set says; whoever calls it makes sure that it says nothing else.
    static func order(in set: X12Set, _ currency: Currency) throws(X12Damage) -> PurchaseOrder {
        var order = PurchaseOrder(number: PONumber(Digest.none))
        for segment in set.segments { try read(segment, into: &order, currency) }
        return order
    }
}

/// The 850: a purchase order for a drop shipment.
enum X12PurchaseOrder: X12OrderSet {
    static let code = "850"
    static let functionalID = "PO"

    static let fields: [PurchaseOrder.Field] =
        [.number, .date, .orderNumber, .service] + X12ShipTo.fields
        + [.lineID, .supplierSKU, .title, .quantity, .unitCost]

    static func limits(in release: X12.Version) -> SupplierLimits {
        var limits = X12ShipTo.limits(in: release)
        limits.lengths[.lineID] = .init(characters: 20)
        limits.lengths[.supplierSKU] = .init(characters: 48)
        limits.lengths[.title] = .init(characters: 80)
        return limits
    }

    static func segments(of order: PurchaseOrder) -> [X12Segment] {
        let day = order.date.filter { $0 != "-" }
        var segments = [X12Segment("BEG", ["00", "DS", order.number.description, "", day])]
        if let cost = order.lines.lazy.compactMap(\.unitCost).first {
            segments.append(X12Segment("CUR", ["BY", cost.currency.code]))
        }
        if !order.orderNumber.isEmpty {
            segments.append(X12Segment("REF", ["CO", order.orderNumber]))
        }
        if !order.service.isEmpty {
            let (carrier, level, words) = X12Service.parts(of: order.service)
            let elements =
                carrier.isEmpty
                ? ["", "", "", "", words]
                : ["", "2", carrier, "", "", "", "", "", "", "", "", level]
            segments.append(X12Segment("TD5", elements))
        }
        segments += X12ShipTo.segments(of: order.recipient)
        for line in order.lines {
            segments.append(
                X12Segment(
                    "PO1",
                    [
                        line.lineID, line.quantity.description, "EA",
                        line.unitCost?.decimal ?? "", "", "VN", line.supplierSKU,
                    ]
                )
            )
            if !line.title.isEmpty {
                segments.append(X12Segment("PID", ["F", "", "", "", line.title]))
            }
        }
        segments.append(X12Segment("CTT", ["\(order.lines.count)", "\(order.units)"]))
        return segments
    }

    static func read(
        _ segment: X12Segment,
        into order: inout PurchaseOrder,
        _ currency: Currency
    ) throws(X12Damage) {
        switch segment.id {
        case "BEG":
            guard let number = PONumber(segment[3]) else {
                throw segment.damage("It begins no purchase order of ours.")
            }
            order.number = number
            order.date = segment[5].dashedDay
        case "CUR":
            guard segment[2] == currency.code else {
                throw segment.damage("It is not \(currency).")
            }
        case "REF": order.orderNumber = segment[2]
        case "TD5":
            order.service = X12Service.name(segment[3], segment[12], words: segment[5])
        case "PO1": order.lines.append(try line(segment, currency))
        case "PID":
            guard !order.lines.isEmpty else { throw segment.damage("It belongs to no line.") }
            order.lines[order.lines.count - 1].title = segment[5]
        case "CTT": return
        default: try X12ShipTo.read(segment, into: &order.recipient)
        }
    }

    private static func line(
        _ segment: X12Segment,
        _ currency: Currency
    ) throws(X12Damage) -> PurchaseOrder.Line {
        var cost: Money?
        if !segment[4].isEmpty {
            guard let money = Money(decimal: segment[4], currency) else {
                throw segment.damage("Element 4 is no amount of \(currency).")
            }
            cost = money
        }
        return PurchaseOrder.Line(
            lineID: segment[1],
            supplierSKU: segment[7],
            quantity: try segment.wholeQuantity(2),
            unitCost: cost
        )
    }
}

/// The 940: a warehouse is asked to ship what is the shop's own, so that no price is told.
enum X12ShippingOrder: X12OrderSet {
    static let code = "940"
    static let functionalID = "OW"

    static let fields: [PurchaseOrder.Field] =
        [.number, .date, .orderNumber, .service] + X12ShipTo.fields
        + [.lineID, .supplierSKU, .title, .quantity]

    static func limits(in release: X12.Version) -> SupplierLimits {
        var limits = X12ShipTo.limits(in: release)
        limits.lengths[.lineID] = .init(characters: 30)
        limits.lengths[.supplierSKU] = .init(characters: 48)
        limits.lengths[.title] = .init(characters: 45)
        return limits
    }

    static func segments(of order: PurchaseOrder) -> [X12Segment] {
        var segments = [X12Segment("W05", ["N", order.number.description])]
        segments += X12ShipTo.segments(of: order.recipient)
        if !order.orderNumber.isEmpty {
            segments.append(X12Segment("N9", ["CO", order.orderNumber]))
        }
        segments.append(X12Segment("G62", ["10", order.date.filter { $0 != "-" }]))
        if !order.service.isEmpty {
            let (carrier, level, words) = X12Service.parts(of: order.service)
            let routing = carrier.isEmpty ? words : level
            // Prepaid, by a parcel carrier.
            let elements = ["PP", "U", "", "", routing, "", "", "", "", carrier]
            segments.append(X12Segment("W66", elements))
        }
        for (index, line) in order.lines.enumerated() {
            segments.append(X12Segment("LX", ["\(index + 1)"]))
            segments.append(
                X12Segment("W01", [line.quantity.description, "EA", "", "VN", line.supplierSKU])
            )
            if !line.title.isEmpty { segments.append(X12Segment("G69", [line.title])) }
            if !line.lineID.isEmpty { segments.append(X12Segment("N9", ["LI", line.lineID])) }
        }
        segments.append(X12Segment("W76", ["\(order.units)"]))
        return segments
    }

    static func read(
        _ segment: X12Segment,
        into order: inout PurchaseOrder,
        _ currency: Currency
    ) throws(X12Damage) {
        let last = order.lines.indices.last
        switch (segment.id, last) {
        case ("W05", _):
            guard let number = PONumber(segment[2]) else {
                throw segment.damage("It begins no purchase order of ours.")
            }
            order.number = number
        case ("N9", nil): order.orderNumber = segment[2]
        case ("W66", _):
            let (carrier, routing) = (segment[10], segment[5])
            order.service = X12Service.name(carrier, carrier.isEmpty ? "" : routing, words: routing)
        case ("G62", _): order.date = segment[2].dashedDay
        case ("W01", _):
            order.lines.append(
                PurchaseOrder.Line(
                    supplierSKU: segment[5],
                    quantity: try segment.wholeQuantity(1)
                )
            )
        case ("G69", let last?): order.lines[last].title = segment[1]
        case ("N9", let last?): order.lines[last].lineID = segment[2]
        case ("LX", _), ("W76", _): return
        default: try X12ShipTo.read(segment, into: &order.recipient)
        }
    }
}

/// The recipient, as all sets say it.
private enum X12ShipTo {
    static let fields: [PurchaseOrder.Field] = [
        .name, .company, .line1, .line2, .city, .region, .postalCode, .country, .phone,
    ]

    static func limits(in release: X12.Version) -> SupplierLimits {
        var limits = SupplierLimits.none
        limits.letters = .x12
        limits.required = [.name, .line1, .city]
        limits.lengths = [
            .name: .init(characters: 60), .company: .init(characters: 60),
            .line1: .init(characters: 55), .line2: .init(characters: 55),
            .city: .init(least: 2, characters: 30), .region: .init(least: 2, characters: 2),
            .postalCode: .init(least: 3, characters: 15),
            .country: .init(least: 2, characters: 3), .service: .init(characters: 35),
            // Elements 364 and 127.
            .phone: .init(characters: release == .v5010 ? 256 : 80),
            .orderNumber: .init(characters: release == .v5010 ? 50 : 30),
        ]
        return limits
    }

    static func segments(of recipient: Address) -> [X12Segment] {
        var segments = [X12Segment("N1", ["ST", recipient.name])]
        if !recipient.company.isEmpty { segments.append(X12Segment("N2", [recipient.company])) }
        segments.append(X12Segment("N3", [recipient.line1, recipient.line2]))
        segments.append(
            X12Segment(
                "N4",
                [recipient.city, recipient.region, recipient.postalCode, recipient.country]
            )
        )
        if !recipient.phone.isEmpty {
            segments.append(X12Segment("PER", ["OC", "", "TE", recipient.phone]))
        }
        return segments
    }

    static func read(_ segment: X12Segment, into recipient: inout Address) throws(X12Damage) {
        switch segment.id {
        case "N1": recipient.name = segment[2]
        case "N2": recipient.company = segment[1]
        case "N3": (recipient.line1, recipient.line2) = (segment[1], segment[2])
        case "N4":
            recipient.city = segment[1]
            recipient.region = segment[2]
            recipient.postalCode = segment[3]
            recipient.country = segment[4]
        case "PER": recipient.phone = segment[4]
        default: throw segment.damage("It is not written in a purchase order.")
        }
    }
}

/// How X12 says a service: `UPSN/CG` is a carrier's alpha code and a service level, `UPSN` the carrier alone,
/// and anything else are words.
private enum X12Service {
    static func parts(of name: String) -> (carrier: String, level: String, words: String) {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 2, isCode(parts[0], 4...4), !parts[0].contains(where: \.isNumber),
            parts.count < 2 || isCode(parts[1], 2...2)
        else { return ("", "", name) }
        return (parts[0], parts.count > 1 ? parts[1] : "", "")
    }

    static func name(_ carrier: String, _ level: String, words: String) -> String {
        if carrier.isEmpty { return words }
        return level.isEmpty ? carrier : "\(carrier)/\(level)"
    }

    private static func isCode(_ text: String, _ length: ClosedRange<Int>) -> Bool {
        length.contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
            }
    }
}

extension PurchaseOrder {
    fileprivate var units: Int { lines.reduce(0) { $0 + $1.quantity.units } }
}

extension X12Segment {
    /// A whole quantity that must be there.
    func wholeQuantity(_ element: Int) throws(X12Damage) -> Quantity {
        guard let quantity = Quantity(lenient: self[element]) else {
            throw damage("Element \(element) is no whole quantity.")
        }
        return quantity
    }
}
