import EDIFACTFormat
import Orders
import PipelineKit
import PipelineSupply

/// What a supplier answers in EDIFACT: ORDRSP order responses and DESADV despatch advices.
struct Answers {
    let settings: InterchangeSettings

    /// The interchanges of a file; one with a notice of a refused kind is refused.
    static func interchanges(
        in file: ExportFile,
        isOurs: Bool = false,
        refusing refused: Set<EDIFACTNotice.Code> = .contradictions
    ) throws(Fault) -> [EDIFACTInterchange] {
        let interchanges: [EDIFACTInterchange]
        do throws(EDIFACTDamage) {
            interchanges = try EDIFACTReader.read(file.bytes, isTrusted: isOurs)
        } catch {
            throw Fault(.input, error.message, file: file.name, line: error.line)
        }
        if let notice = interchanges.lazy.flatMap(\.notices).first(where: {
            refused.contains($0.code)
        }) {
            throw Fault(.input, notice.message, file: file.name, line: notice.position.line)
        }
        return interchanges
    }

    /// The messages of a file that is from the supplier for the shop.
    private func messages(in file: ExportFile) throws(Fault) -> [EDIFACTMessage] {
        let refused: Set<EDIFACTNotice.Code> = settings.isLenient ? .cuts : .contradictions
        let interchanges = try Self.interchanges(in: file, refusing: refused)
        for interchange in interchanges {
            let objection = settings.objection(
                from: interchange.sender,
                to: interchange.receiver,
                isTest: interchange.isTest
            )
            if let objection {
                let line = interchange.messages.first?.position.line
                throw Fault(.input, objection, file: file.name, line: line)
            }
        }
        return interchanges.flatMap(\.messages)
    }

    private func read<Result>(
        _ type: String,
        in file: ExportFile,
        _ work: (EDIFACTMessage) throws(EDIFACTDamage) -> [Result]
    ) throws(Fault) -> [Result] {
        var results: [Result] = []
        for message in try messages(in: file) {
            guard message.type == type else {
                throw Fault(
                    .input,
                    "The file holds a message \(message.type), expected was \(type).",
                    file: file.name,
                    line: message.position.line
                )
            }
            do throws(EDIFACTDamage) { results += try work(message) } catch {
                throw Fault(.input, error.message, file: file.name, line: error.line)
            }
        }
        return results
    }

    // MARK: ORDRSP

    func acknowledgements(in file: ExportFile) throws(Fault) -> [Acknowledgement] {
        try read("ORDRSP", in: file) { message throws(EDIFACTDamage) in
            [try Self.acknowledgement(message)]
        }
    }

    private static func acknowledgement(
        _ message: EDIFACTMessage
    ) throws(EDIFACTDamage) -> Acknowledgement {
        let head = message.segments.prefix { $0.tag != "LIN" }
        guard let begin = head.first, begin.tag == "BGM" else {
            throw EDIFACTDamage("The message ORDRSP does not begin with BGM.", at: message.position)
        }
        let orders = head.filter { $0.tag == "RFF" && $0[1, 1] == "ON" }
        guard let order = orders.first else {
            throw begin.damage("is followed by no RFF+ON, which names the purchase order.")
        }
        guard orders.allSatisfy({ $0[1, 2] == order[1, 2] }) else {
            throw orders[orders.count - 1].damage(
                "names another purchase order than one before it."
            )
        }
        let verdict = verdict(of: begin[3, 1])
        var lines: [Acknowledgement.Line] = []
        var open: ResponseLine?
        for segment in message.segments.dropFirst(head.count) {
            if segment.tag == "LIN" || segment.tag == "UNS" {
                if let line = open { lines.append(try line.line(verdict)) }
                open = segment.tag == "LIN" ? ResponseLine(segment) : nil
            } else {
                try open?.read(segment)
            }
        }
        if let open { lines.append(try open.line(verdict)) }
        return Acknowledgement(
            number: try number(in: order),
            verdict: verdict,
            // The supplier's number of the order, or else that of its response.
            supplierReference: head.first { $0.tag == "RFF" && $0[1, 1] == "VN" }?[1, 2]
                ?? begin[2, 1],
            lines: lines
        )
    }

    /// Data element 1225: what the response is.
    private static func verdict(of code: String) -> Acknowledgement.Verdict {
        switch code {
        case "29": .accepted
        case "4": .byLine
        case "12": .onHold
        case "27": .rejected
        default: .unreadable
        }
    }

    static func number(in reference: EDIFACTSegment) throws(EDIFACTDamage) -> PONumber {
        guard let number = PONumber(reference[1, 2]) else {
            throw reference.damage(element: 1, component: 2, "is no purchase order of ours.")
        }
        return number
    }

    // MARK: DESADV

    func shipments(in file: ExportFile) throws(Fault) -> [Shipment] {
        try read("DESADV", in: file) { message throws(EDIFACTDamage) in
            var advice = DespatchAdvice()
            for segment in message.segments { try advice.read(segment) }
            return try advice.shipments(message)
        }
    }

    /// The supplier's number of a line, from LIN itself or from PIA.
    static func sku(in segment: EDIFACTSegment) -> String? {
        let elements = segment.tag == "LIN" ? [3] : [2, 3, 4, 5, 6]
        return elements.first { ["SA", "VN"].contains(segment[$0, 2]) }.map { segment[$0, 1] }
    }

    static func quantity(in segment: EDIFACTSegment) throws(EDIFACTDamage) -> Quantity {
        guard let quantity = Quantity(lenient: segment[1, 2]) else {
            throw segment.damage(element: 1, component: 2, "is no whole quantity.")
        }
        guard Quantity.isPiece(segment[1, 3]) || segment[1, 3] == "NAR" else {
            throw segment.damage(
                element: 1,
                component: 3,
                "is a unit of nobody knows how many pieces."
            )
        }
        return quantity
    }

    /// The quantity together with one that stands in a segment, such as that of another delivery.
    static func sum(
        _ quantity: Quantity?,
        _ segment: EDIFACTSegment
    ) throws(EDIFACTDamage) -> Quantity {
        let units = (quantity?.units ?? 0) + (try Self.quantity(in: segment).units)
        guard let sum = Quantity(units) else {
            throw segment.damage(element: 1, component: 2, "makes the quantity too large.")
        }
        return sum
    }
}

/// A line of an ORDRSP while it is read.
private struct ResponseLine {
    private let head: EDIFACTSegment
    private var sku: String
    private var isSubstituted = false
    private var ordered: Quantity?
    private var toDeliver: Quantity?
    private var backordered: Quantity?
    private var date = ""

    init(_ head: EDIFACTSegment) {
        self.head = head
        sku = Answers.sku(in: head) ?? ""
    }

    mutating func read(_ segment: EDIFACTSegment) throws(EDIFACTDamage) {
        switch (segment.tag, segment[1, 1]) {
        case ("PIA", "3"): isSubstituted = true
        case ("PIA", _): if sku.isEmpty { sku = Answers.sku(in: segment) ?? "" }
        case ("QTY", "21"): ordered = try Answers.quantity(in: segment)
        case ("QTY", "113"): toDeliver = try Answers.sum(toDeliver, segment)
        case ("QTY", "83"): backordered = try Answers.sum(backordered, segment)
        case ("DTM", "2"), ("DTM", "17"), ("DTM", "67"), ("DTM", "69"):
            date = segment.day
        default: return
        }
    }

    func line(_ message: Acknowledgement.Verdict) throws(EDIFACTDamage) -> Acknowledgement.Line {
        Acknowledgement.Line(
            lineID: head[1, 1],
            supplierSKU: sku,
            verdict: try verdict(message),
            quantity: toDeliver ?? (isBackordered ? .zero : ordered),
            date: date,
            code: head[2, 1]
        )
    }

    private var isBackordered: Bool { (backordered?.units ?? 0) > 0 }

    /// Data element 1229, with what the quantities say besides.
    private func verdict(
        _ message: Acknowledgement.Verdict
    ) throws(EDIFACTDamage) -> Acknowledgement.LineVerdict {
        switch head[2, 1] {
        case "2", "7", "10": return .rejected
        case "" where message == .rejected: return .rejected
        case "" where message == .onHold: return .onHold
        case "", "1", "3", "5", "6": break
        default: throw head.damage(element: 2, component: 1, "is a code that nobody knows.")
        }
        if isSubstituted { return .substituted }
        if isBackordered { return (toDeliver?.units ?? 0) > 0 ? .partBackordered : .backordered }
        if let toDeliver, let ordered, toDeliver != ordered { return .quantityChanged }
        let isAccepted = head[2, 1] == "5" || head[2, 1].isEmpty && message == .accepted
        return isAccepted ? .accepted : .changed
    }
}

extension EDIFACTSegment {
    /// The day of a DTM, such as `2026-11-21`, in the formats 101 (`261121`), 102 and those that begin like it.
    var day: String {
        let text = self[1, 2]
        return (self[1, 3] == "101" ? "20" + text : String(text.prefix(8))).dashedDay
    }
}
