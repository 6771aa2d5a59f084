import Orders
import PipelineKit
import PipelineSupply
import X12Format

/// What a supplier answers in X12: 997 receipts, 855 acknowledgements, 856 and 945 ship notices, 810 invoices.
struct X12Answers {
    let interchanges: InterchangeSettings

    /// The sets that a supplier sends, of which a file may hold several kinds.
    private static let known: Set<String> = ["810", "855", "856", "945", "997"]

    /// What each set of a file says that `readers` know; a file without one, or with a set that is no answer,
    /// is refused.
    private func read<Result>(
        _ file: ExportFile,
        _ readers: [String: (X12Set) throws(X12Damage) -> [Result]],
        envelopes: (X12Segment) throws(X12Damage) -> Result? = { _ in nil }
    ) throws(Fault) -> [Result] {
        var results: [Result] = []
        do throws(X12Damage) {
            let interchanges = try X12Reader.read(file.bytes)
            for interchange in interchanges { try check(interchange) }
            let sets = interchanges.flatMap(\.sets)
            for segment in interchanges.flatMap(\.receipts) {
                if let result = try envelopes(segment) { results.append(result) }
            }
            let isMixed = sets.contains { readers[$0.code] != nil }
            for set in sets {
                if let reader = readers[set.code] {
                    results += try reader(set.trimmed)
                } else if !isMixed || !Self.known.contains(set.code) {
                    let due = readers.keys.sorted().joined(separator: " or ")
                    throw X12Damage(
                        message: "The file holds a set \(set.code), expected was \(due).",
                        line: set.position.line
                    )
                }
            }
        } catch {
            throw Fault(.input, error.message, file: file.name, line: error.line)
        }
        return results
    }

    /// Throws where an interchange contradicts itself, or is not from the supplier for the shop.
    private func check(_ interchange: X12Interchange) throws(X12Damage) {
        let refused: Set<X12Notice.Code> = interchanges.isLenient ? .cuts : .contradictions
        try interchange.refuse(refused)
        let objection = interchanges.objection(
            from: interchange.sender,
            to: interchange.receiver,
            isTest: interchange.isTest
        )
        if let objection {
            throw X12Damage(message: objection, line: interchange.position.line)
        }
    }

    // MARK: 855

    func acknowledgements(in file: ExportFile) throws(Fault) -> [Acknowledgement] {
        try read(file, ["855": { set throws(X12Damage) in [try Self.acknowledgement(set)] }])
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
        try head.refuse(purposes: ["01"])
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
                    quantity: segment[2].isEmpty ? nil : try segment.pieces(2),
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
        case "AE": .exceptions
        case "AH": .onHold
        case "RD", "RF", "RJ", "RN", "RO", "RV": .rejected
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

    // MARK: The others

    func shipments(in file: ExportFile) throws(Fault) -> [Shipment] {
        try read(
            file,
            [
                "856": { set throws(X12Damage) in
                    var notice = ShipNotice()
                    for segment in set.segments { try notice.read(segment) }
                    return try notice.shipments(set)
                },
                "945": { set throws(X12Damage) in
                    var advice = ShippingAdvice()
                    for segment in set.segments { try advice.read(segment) }
                    return try advice.shipments(set)
                },
            ]
        )
    }

    func receipts(in file: ExportFile) throws(Fault) -> [Receipt] {
        try read(
            file,
            [
                "997": { set throws(X12Damage) in
                    var receipt = GroupReceipt()
                    for segment in set.segments { try receipt.read(segment) }
                    return [try receipt.receipt(set)]
                }
            ],
            envelopes: { segment throws(X12Damage) in try GroupReceipt.receipt(of: segment) }
        )
    }

    func invoices(in file: ExportFile, _ currency: Currency) throws(Fault) -> [Invoice] {
        try read(
            file,
            [
                "810": { set throws(X12Damage) in
                    var bill = Bill(currency)
                    for segment in set.segments { try bill.read(segment) }
                    return [try bill.invoice(set)]
                }
            ]
        )
    }

    /// The supplier's number among the pairs of qualifier and number that begin at an element.
    static func sku(in segment: X12Segment, from first: Int) -> String {
        let places = stride(from: first, to: segment.elements.count, by: 2)
        // What nobody says to be the supplier's may be the shop's.
        let place =
            places.first { ["VN", "VP", "VC"].contains(segment[$0]) }
            ?? places.first { segment[$0] == "SK" }
        return place.map { segment[$0 + 1] } ?? ""
    }
}

extension X12Segment {
    /// A whole quantity whose unit of measure, in the element behind it or another one, is a piece.
    func pieces(_ element: Int, unit: Int? = nil) throws(X12Damage) -> Quantity {
        let unit = unit ?? element + 1
        guard Quantity.isPiece(self[unit]) else {
            throw damage(
                element: unit,
                "is '\(self[unit])', and nobody knows how many pieces that is."
            )
        }
        return try wholeQuantity(element)
    }

    /// Throws where the purpose of a set (data element 353) is one that only a person can follow.
    func refuse(purposes: Set<String>) throws(X12Damage) {
        guard purposes.contains(self[1]) else { return }
        throw damage(element: 1, "is '\(self[1])': it cancels or changes what was said before.")
    }
}
