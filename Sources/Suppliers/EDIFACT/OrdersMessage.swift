import EDIFACTFormat
import Orders
import PipelineKit
import PipelineSupply

/// One purchase order as the segments of an ORDERS message, for a drop shipment.
struct OrdersMessage: Sendable {
    let buyer: Party
    let supplier: Party
    let currency: Currency

    /// The facts that it holds; a line's number is its place, which the supplier's answers repeat.
    static let fields: [PurchaseOrder.Field] = [
        .number, .date, .orderNumber, .service, .name, .company, .line1, .line2, .line3, .city,
        .region,
        .postalCode, .country, .phone, .supplierSKU, .title, .quantity, .unitCost,
    ]

    /// What the directory allows; a partner's own limits may be narrower.
    static let limits: SupplierLimits = {
        var limits = SupplierLimits.none
        limits.required = [.name, .line1, .city, .country]
        let places: [(PurchaseOrder.Field, String, Int, Int)] = [
            (.orderNumber, "RFF", 1, 2), (.name, "NAD", 4, 1), (.company, "NAD", 4, 2),
            (.line1, "NAD", 5, 1), (.line2, "NAD", 5, 2), (.line3, "NAD", 5, 3),
            (.city, "NAD", 6, 1), (.region, "NAD", 7, 1), (.postalCode, "NAD", 8, 1),
            (.country, "NAD", 9, 1), (.phone, "COM", 1, 1), (.supplierSKU, "LIN", 3, 1),
            (.service, "TDT", 5, 4),
        ]
        for (field, tag, element, component) in places {
            let most = EDIFACTDictionary.maximumLength(of: element, component: component, in: tag)
            limits.lengths[field] = .init(characters: most)
        }
        limits.lengths[.title] = .init(characters: 2 * titlePart)
        return limits
    }()

    /// How much of a title a component of IMD holds; there are two.
    private static let titlePart = 35

    // MARK: Writing

    func segments(of order: PurchaseOrder) -> [EDIFACTSegment] {
        let recipient = order.recipient
        var segments = [
            EDIFACTSegment("BGM", ["220"], [order.number.description], ["9"]),
            EDIFACTSegment("DTM", ["137", order.date.filter { $0 != "-" }, "102"]),
        ]
        if !order.orderNumber.isEmpty {
            segments.append(EDIFACTSegment("RFF", ["CR", order.orderNumber]))
        }
        segments += [
            EDIFACTSegment("NAD", ["BY"], [buyer.id, "", buyer.agency]),
            EDIFACTSegment("NAD", ["SU"], [supplier.id, "", supplier.agency]),
            EDIFACTSegment(
                "NAD",
                ["DP"],
                [],
                [],
                [recipient.name, recipient.company],
                [recipient.line1, recipient.line2, order.line3],
                [recipient.city],
                [recipient.region],
                [recipient.postalCode],
                [recipient.country]
            ),
        ]
        if !recipient.phone.isEmpty {
            segments.append(EDIFACTSegment("CTA", ["OC"]))
            segments.append(EDIFACTSegment("COM", [recipient.phone, "TE"]))
        }
        segments.append(EDIFACTSegment("CUX", ["2", currency.code, "9"]))
        if !order.service.isEmpty {
            segments.append(EDIFACTSegment("TDT", ["20"], [], [], [], ["", "", "", order.service]))
        }
        for (index, line) in order.lines.enumerated() {
            segments += self.segments(of: line, index + 1)
        }
        let units = order.lines.reduce(0) { $0 + $1.quantity.units }
        segments += [
            EDIFACTSegment("UNS", ["S"]),
            EDIFACTSegment("CNT", ["1", "\(units)"]),
            EDIFACTSegment("CNT", ["2", "\(order.lines.count)"]),
        ]
        return segments
    }

    private func segments(of line: PurchaseOrder.Line, _ number: Int) -> [EDIFACTSegment] {
        var segments = [EDIFACTSegment("LIN", ["\(number)"], [], [line.supplierSKU, "SA"])]
        if !line.title.isEmpty {
            let title = line.title.unicodeScalars
            let parts = [title.prefix(Self.titlePart), title.dropFirst(Self.titlePart)]
            let texts = ["", "", ""] + parts.map { String(String.UnicodeScalarView($0)) }
            segments.append(EDIFACTSegment("IMD", ["F"], [], texts))
        }
        segments.append(EDIFACTSegment("QTY", ["21", line.quantity.description]))
        if let cost = line.unitCost {
            segments.append(EDIFACTSegment("PRI", ["AAA", cost.decimal]))
        }
        return segments
    }

    // MARK: Reading

    /// The purchase order that a message says; whoever calls it makes sure that it says nothing else.
    func order(in message: EDIFACTMessage) throws(EDIFACTDamage) -> PurchaseOrder {
        var order = PurchaseOrder(number: PONumber(Digest.none))
        for segment in message.segments {
            switch segment.tag {
            case "BGM":
                guard let number = PONumber(segment[2, 1]) else {
                    throw segment.damage("begins no purchase order of ours.")
                }
                order.number = number
            case "DTM": order.date = segment[1, 2].dashedDay
            case "RFF": order.orderNumber = segment[1, 2]
            case "NAD" where segment[1, 1] == "DP":
                order.recipient.name = segment[4, 1]
                order.recipient.company = segment[4, 2]
                order.recipient.line1 = segment[5, 1]
                order.recipient.line2 = segment[5, 2]
                order.line3 = segment[5, 3]
                order.recipient.city = segment[6, 1]
                order.recipient.region = segment[7, 1]
                order.recipient.postalCode = segment[8, 1]
                order.recipient.country = segment[9, 1]
            case "COM": order.recipient.phone = segment[1, 1]
            case "TDT": order.service = segment[5, 4]
            case "LIN": order.lines.append(PurchaseOrder.Line(supplierSKU: segment[3, 1]))
            case "IMD", "QTY", "PRI": try read(segment, into: &order.lines)
            case "NAD", "CTA", "CUX", "UNS", "CNT": continue
            default: throw segment.damage("is not written in a purchase order.")
            }
        }
        return order
    }

    private func read(
        _ segment: EDIFACTSegment,
        into lines: inout [PurchaseOrder.Line]
    ) throws(EDIFACTDamage) {
        guard let last = lines.indices.last else { throw segment.damage("belongs to no line.") }
        switch segment.tag {
        case "IMD": lines[last].title = segment[3, 4] + segment[3, 5]
        case "QTY":
            guard let quantity = Quantity(text: segment[1, 2]) else {
                throw segment.damage(element: 1, component: 2, "is no whole quantity.")
            }
            lines[last].quantity = quantity
        default:
            guard let cost = Money(decimal: segment[1, 2], currency) else {
                throw segment.damage(element: 1, component: 2, "is no amount of \(currency).")
            }
            lines[last].unitCost = cost
        }
    }
}
