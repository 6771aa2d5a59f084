import EDIFACTFormat
import Orders
import PipelineKit
import PipelineSupply

/// What a supplier answers in EDIFACT: ORDRSP order responses and DESADV despatch advices.
///
/// Counts and references that do not fit are no reason to lose an answer: public files have them wrong. A
/// file that may be cut off is refused.
enum Answers {
    /// The interchanges of a file.
    static func interchanges(
        in file: ExportFile,
        isOurs: Bool = false
    ) throws(Fault) -> [EDIFACTInterchange] {
        let interchanges: [EDIFACTInterchange]
        do throws(EDIFACTDamage) {
            interchanges = try EDIFACTReader.read(file.bytes, isTrusted: isOurs)
        } catch {
            throw Fault(.input, error.message, file: file.name, line: error.line)
        }
        let cutOff: Set<EDIFACTNotice.Code> = [.messageUnended, .interchangeUnended]
        if let notice = interchanges.lazy.flatMap(\.notices).first(where: {
            cutOff.contains($0.code)
        }) {
            throw Fault(.input, notice.message, file: file.name, line: notice.position.line)
        }
        return interchanges
    }

    private static func read<Result>(
        _ type: String,
        in file: ExportFile,
        _ work: (EDIFACTMessage) throws(EDIFACTDamage) -> [Result]
    ) throws(Fault) -> [Result] {
        var results: [Result] = []
        for message in try interchanges(in: file).flatMap(\.messages) {
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

    static func acknowledgements(in file: ExportFile) throws(Fault) -> [Acknowledgement] {
        try read("ORDRSP", in: file) { message throws(EDIFACTDamage) in
            [try acknowledgement(message)]
        }
    }

    private static func acknowledgement(
        _ message: EDIFACTMessage
    ) throws(EDIFACTDamage) -> Acknowledgement {
        let head = message.segments.prefix { $0.tag != "LIN" }
        guard let begin = head.first, begin.tag == "BGM" else {
            throw EDIFACTDamage("The message ORDRSP does not begin with BGM.", at: message.position)
        }
        guard let order = head.first(where: { $0.tag == "RFF" && $0[1, 1] == "ON" }) else {
            throw begin.damage("is followed by no RFF+ON, which names the purchase order.")
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
            supplierReference: begin[2, 1],
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

    static func shipments(in file: ExportFile) throws(Fault) -> [Shipment] {
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
        guard let quantity = Quantity(text: segment[1, 2]) else {
            throw segment.damage(element: 1, component: 2, "is no whole quantity.")
        }
        return quantity
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
        case ("QTY", "113"): toDeliver = try Answers.quantity(in: segment)
        case ("QTY", "83"): backordered = try Answers.quantity(in: segment)
        case ("DTM", "2"), ("DTM", "17"), ("DTM", "67"), ("DTM", "69"):
            date = String(segment[1, 2].prefix(8)).dashedDay
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

/// A DESADV while it is read: each CPS begins a parcel, unless the numbers under its lines tell more apart.
private struct DespatchAdvice {
    private struct Item {
        let head: EDIFACTSegment
        let package: Int
        var sku: String
        var order: PONumber?
        var tracking = ""
        var quantity: Quantity?
    }

    private var reference = ""
    private var date = ""
    private var carrier = ""
    private var order: PONumber?
    private var tracking = ""
    private var package = 0
    private var items: [Item] = []

    mutating func read(_ segment: EDIFACTSegment) throws(EDIFACTDamage) {
        switch (segment.tag, segment[1, 1]) {
        case ("BGM", _): reference = segment[2, 1]
        case ("DTM", "11") where items.isEmpty: date = String(segment[1, 2].prefix(8)).dashedDay
        case ("TDT", _) where carrier.isEmpty:
            carrier = segment[5, 4].isEmpty ? segment[5, 1] : segment[5, 4]
        case ("CPS", _): package += 1
        case ("LIN", _):
            items.append(
                Item(head: segment, package: package, sku: Answers.sku(in: segment) ?? "")
            )
        case ("PIA", _):
            guard let last = items.indices.last, items[last].sku.isEmpty else { return }
            items[last].sku = Answers.sku(in: segment) ?? ""
        case ("QTY", "12"):
            guard let last = items.indices.last else { return }
            items[last].quantity = try Answers.quantity(in: segment)
        case ("RFF", "ON"):
            let number = try Answers.number(in: segment)
            if let last = items.indices.last {
                items[last].order = number
            } else {
                order = number
            }
        case ("RFF", "AAS"), ("RFF", "CN"):
            if let last = items.indices.last {
                items[last].tracking = segment[1, 2]
            } else {
                tracking = segment[1, 2]
            }
        default: return
        }
    }

    func shipments(_ message: EDIFACTMessage) throws(EDIFACTDamage) -> [Shipment] {
        var orders: [PONumber] = []
        var parcels: [PONumber: [(package: Int, parcel: Shipment.Parcel)]] = [:]
        for item in items {
            guard let number = item.order ?? order else {
                throw item.head.damage("belongs to no purchase order.")
            }
            guard let quantity = item.quantity else {
                throw item.head.damage("has no QTY+12, the units despatched.")
            }
            let content = Shipment.Content(
                lineID: item.head[1, 1],
                supplierSKU: item.sku,
                quantity: quantity
            )
            let trackingNumber = item.tracking.isEmpty ? tracking : item.tracking
            if !orders.contains(number) { orders.append(number) }
            var own = parcels[number, default: []]
            let place = own.firstIndex {
                $0.package == item.package && $0.parcel.trackingNumber == trackingNumber
            }
            let parcel = Shipment.Parcel(
                carrier: carrier,
                trackingNumber: trackingNumber,
                contents: (place.map { own[$0].parcel.contents } ?? []) + [content]
            )
            if let place { own[place].parcel = parcel } else { own.append((item.package, parcel)) }
            parcels[number] = own
        }
        if orders.isEmpty {
            guard let order else {
                throw EDIFACTDamage("The message DESADV names no order.", at: message.position)
            }
            return [shipment(order, [Shipment.Parcel(carrier, tracking)])]
        }
        return orders.map { shipment($0, parcels[$0, default: []].map(\.parcel)) }
    }

    private func shipment(_ number: PONumber, _ parcels: [Shipment.Parcel]) -> Shipment {
        Shipment(number: number, reference: reference, date: date, parcels: parcels)
    }
}

extension Shipment.Parcel {
    /// A parcel of which nobody says what is in it.
    fileprivate init(_ carrier: String, _ trackingNumber: String) {
        self.init(carrier: carrier, trackingNumber: trackingNumber, contents: [])
    }
}
