import Orders
import PipelineKit
import PipelineSupply
import X12Format

/// What a supplier answers in X12: 855 purchase order acknowledgements and 856 ship notices.
enum X12Answers {
    /// The sets of one code in a file; a file of others is refused.
    static func sets(_ code: String, in file: ExportFile) throws(Fault) -> [X12Set] {
        let sets: [X12Set]
        do throws(X12Damage) { sets = try X12Reader.sets(in: file.bytes) } catch {
            throw Fault(.input, error.message, file: file.name, line: error.line)
        }
        guard let other = sets.first(where: { $0.code != code }) else { return sets }
        throw Fault(
            .input,
            "The file holds a set \(other.code), expected was \(code).",
            file: file.name
        )
    }

    private static func placing<Result>(
        _ file: ExportFile,
        _ work: () throws(X12Damage) -> Result
    ) throws(Fault) -> Result {
        do throws(X12Damage) { return try work() } catch {
            throw Fault(.input, error.message, file: file.name, line: error.line)
        }
    }

    // MARK: 855

    static func acknowledgements(in file: ExportFile) throws(Fault) -> [Acknowledgement] {
        var answers: [Acknowledgement] = []
        for set in try sets("855", in: file) {
            answers.append(try placing(file) { () throws(X12Damage) in try acknowledgement(set) })
        }
        return answers
    }

    private static func acknowledgement(_ set: X12Set) throws(X12Damage) -> Acknowledgement {
        guard let head = set.segments.first, head.id == "BAK" else {
            throw X12Damage(
                message: "The set 855 does not begin with BAK.",
                line: set.segments.first?.line ?? 1
            )
        }
        guard let number = PONumber(head[3]) else {
            throw head.damage("Element 3 is no purchase order of ours.")
        }
        var lines: [Acknowledgement.Line] = []
        var product: X12Segment?
        for segment in set.segments {
            if segment.id == "PO1" { product = segment }
            guard segment.id == "ACK" else { continue }
            guard let verdict = lineVerdicts[segment[1]] else {
                throw segment.damage("Element 1 is '\(segment[1])', which nobody knows.")
            }
            lines.append(
                Acknowledgement.Line(
                    lineID: product?[1] ?? "",
                    supplierSKU: product.map { sku(in: $0, from: 6) } ?? "",
                    verdict: verdict,
                    quantity: try quantity(2, of: segment),
                    date: segment[5].dashedDay,
                    code: segment[1]
                )
            )
        }
        return Acknowledgement(
            number: number,
            verdict: verdict(of: head[2]),
            supplierReference: head[8],
            lines: lines
        )
    }

    /// Element 587: what becomes of the purchase order.
    private static func verdict(of code: String) -> Acknowledgement.Verdict {
        switch code {
        case "AD", "AK", "AT": .accepted
        case "AC": .byLine
        case "AE", "RF": .exceptions
        case "AH": .onHold
        case "RD", "RJ", "RN", "RO", "RV": .rejected
        default: .unreadable
        }
    }

    /// Element 668: what becomes of a line.
    private static let lineVerdicts: [String: Acknowledgement.LineVerdict] = {
        let rows: [(String, Acknowledgement.LineVerdict)] = [
            ("IA AR AC", .accepted), ("IQ", .quantityChanged), ("IP", .priceChanged),
            ("IE", .pricePending), ("BP", .partBackordered), ("IB", .backordered),
            ("DR SP", .dateChanged), ("IS", .substituted), ("AA", .forwarded),
            ("IH IF IW", .onHold), ("IC", .changed),
            ("IR ID R1 R2 R3 R4 R5 R6 R7 R8 R9", .rejected),
        ]
        return Dictionary(
            rows.flatMap { codes, verdict in
                codes.split(separator: " ").map { (String($0), verdict) }
            },
            uniquingKeysWith: { first, _ in first }
        )
    }()

    // MARK: 856

    static func shipments(in file: ExportFile) throws(Fault) -> [Shipment] {
        var shipments: [Shipment] = []
        for set in try sets("856", in: file) {
            shipments += try placing(file) { () throws(X12Damage) in
                var notice = ShipNotice()
                for segment in set.segments { try notice.read(segment) }
                return try notice.shipments(set)
            }
        }
        return shipments
    }

    /// The supplier's number among the pairs of qualifier and number that begin at an element.
    static func sku(in segment: X12Segment, from first: Int) -> String {
        for place in stride(from: first, to: segment.elements.count, by: 2)
        where ["VN", "VP", "VC", "SK"].contains(segment[place]) {
            return segment[place + 1]
        }
        return ""
    }

    /// A whole quantity; `nil` where the element is empty.
    static func quantity(_ element: Int, of segment: X12Segment) throws(X12Damage) -> Quantity? {
        guard !segment[element].isEmpty else { return nil }
        guard let quantity = Quantity(text: segment[element]) else {
            throw segment.damage("Element \(element) is no whole quantity.")
        }
        return quantity
    }
}

/// An 856 while it is read: its levels are taken in the order in which they stand, because partners leave
/// the parents out.
private struct ShipNotice {
    private struct Parcel {
        var number = ""
        var contents: [Shipment.Content] = []
    }

    private var reference = ""
    private var date = ""
    private var carrier = ""
    /// The number at the shipment's own level.
    private var number = ""
    private var level = "S"
    private var orders: [(number: PONumber, parcels: [Parcel])] = []
    private var product: X12Segment?

    mutating func read(_ segment: X12Segment) throws(X12Damage) {
        switch segment.id {
        case "BSN": reference = segment[2]
        case "HL":
            level = segment[3]
            product = nil
            guard level == "P" || level == "T", !orders.isEmpty else { return }
            orders[orders.count - 1].parcels.append(Parcel())
        case "PRF":
            guard let number = PONumber(segment[1]) else {
                throw segment.damage("Element 1 is no purchase order of ours.")
            }
            orders.append((number, []))
        case "TD5": if carrier.isEmpty { carrier = segment[3].isEmpty ? segment[5] : segment[3] }
        case "DTM": if segment[1] == "011" { date = segment[2].dashedDay }
        case "MAN": if ["CP", "2I", "SM"].contains(segment[1]) { track(segment[2]) }
        case "REF": if ["2I", "CN", "SI"].contains(segment[1]) { track(segment[2]) }
        case "LIN": product = segment
        case "SN1": try addContent(segment)
        default: return
        }
    }

    private mutating func track(_ number: String) {
        guard level != "S", let last = orders.indices.last else {
            self.number = self.number.isEmpty ? number : self.number
            return
        }
        if orders[last].parcels.isEmpty { orders[last].parcels.append(Parcel()) }
        orders[last].parcels[orders[last].parcels.count - 1].number = number
    }

    private mutating func addContent(_ segment: X12Segment) throws(X12Damage) {
        guard let last = orders.indices.last else {
            throw segment.damage("It belongs to no order.")
        }
        guard let quantity = try X12Answers.quantity(2, of: segment) else {
            throw segment.damage("Element 2 is mandatory.")
        }
        if orders[last].parcels.isEmpty { orders[last].parcels.append(Parcel()) }
        orders[last].parcels[orders[last].parcels.count - 1].contents.append(
            Shipment.Content(
                lineID: product?[1] ?? "",
                supplierSKU: product.map { X12Answers.sku(in: $0, from: 2) } ?? "",
                quantity: quantity
            )
        )
    }

    func shipments(_ set: X12Set) throws(X12Damage) -> [Shipment] {
        guard !orders.isEmpty else {
            throw X12Damage(
                message: "The set 856 names no purchase order.",
                line: set.segments.first?.line ?? 1
            )
        }
        return orders.map { order in
            Shipment(
                number: order.number,
                reference: reference,
                date: date,
                parcels: (order.parcels.isEmpty ? [Parcel()] : order.parcels).map { parcel in
                    Shipment.Parcel(
                        carrier: carrier,
                        trackingNumber: parcel.number.isEmpty ? number : parcel.number,
                        contents: parcel.contents
                    )
                }
            )
        }
    }
}
