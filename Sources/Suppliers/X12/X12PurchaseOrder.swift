import Orders
import PipelineKit
import PipelineSupply
import X12Format

/// One purchase order as the segments of an 850, for a drop shipment.
enum X12PurchaseOrder {
    /// The facts that it holds.
    static let fields: [PurchaseOrder.Field] = [
        .number, .date, .orderNumber, .name, .company, .line1, .line2, .city, .region, .postalCode,
        .country, .phone, .lineID, .supplierSKU, .title, .quantity, .unitCost,
    ]

    /// What the elements hold; a partner's own limits may be narrower.
    static let limits: SupplierLimits = {
        var limits = SupplierLimits.none
        limits.letters = .x12
        limits.required = [.name, .line1, .city, .postalCode]
        limits.lengths = [
            .orderNumber: .init(characters: 30), .name: .init(characters: 60),
            .company: .init(characters: 60), .line1: .init(characters: 55),
            .line2: .init(characters: 55), .city: .init(least: 2, characters: 30),
            .region: .init(least: 2, characters: 2),
            .postalCode: .init(least: 3, characters: 15),
            .country: .init(least: 2, characters: 3), .phone: .init(characters: 80),
            .lineID: .init(characters: 20), .supplierSKU: .init(least: 1, characters: 48),
            .title: .init(characters: 80),
        ]
        return limits
    }()

    // MARK: Writing

    static func segments(of order: PurchaseOrder) -> [X12Segment] {
        let recipient = order.recipient
        let day = order.date.filter { $0 != "-" }
        var segments = [X12Segment("BEG", ["00", "DS", order.number.description, "", day])]
        if !order.orderNumber.isEmpty {
            segments.append(X12Segment("REF", ["CO", order.orderNumber]))
        }
        segments.append(X12Segment("N1", ["ST", recipient.name]))
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
        let units = order.lines.reduce(0) { $0 + $1.quantity.units }
        segments.append(X12Segment("CTT", ["\(order.lines.count)", "\(units)"]))
        return segments
    }

    // MARK: Reading

    static func order(in set: X12Set, _ currency: Currency) throws(X12Damage) -> PurchaseOrder {
        var order = PurchaseOrder(number: PONumber(Digest.none))
        for segment in set.segments {
            switch segment.id {
            case "BEG":
                guard let number = PONumber(segment[3]), segment[1] == "00", segment[2] == "DS"
                else { throw segment.damage("It begins no purchase order of ours.") }
                order.number = number
                order.date = segment[5].dashedDay
            case "REF": order.orderNumber = segment[2]
            case "N1": order.recipient.name = segment[2]
            case "N2": order.recipient.company = segment[1]
            case "N3": (order.recipient.line1, order.recipient.line2) = (segment[1], segment[2])
            case "N4":
                order.recipient.city = segment[1]
                order.recipient.region = segment[2]
                order.recipient.postalCode = segment[3]
                order.recipient.country = segment[4]
            case "PER": order.recipient.phone = segment[4]
            case "PO1": order.lines.append(try line(segment, currency))
            case "PID":
                guard !order.lines.isEmpty else { throw segment.damage("It belongs to no line.") }
                order.lines[order.lines.count - 1].title = segment[5]
            case "CTT":
                let units = order.lines.reduce(0) { $0 + $1.quantity.units }
                guard segment[1] == "\(order.lines.count)", segment[2] == "\(units)" else {
                    throw segment.damage("Its counts are not those of the lines.")
                }
            default: throw segment.damage("It is not written in a purchase order.")
            }
        }
        return order
    }

    private static func line(
        _ segment: X12Segment,
        _ currency: Currency
    ) throws(X12Damage) -> PurchaseOrder.Line {
        guard let quantity = Quantity(text: segment[2]) else {
            throw segment.damage("Element 2 is no whole quantity.")
        }
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
            quantity: quantity,
            unitCost: cost
        )
    }
}
