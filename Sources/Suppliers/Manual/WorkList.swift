import CSVFormat
import Orders
import PipelineKit
import PipelineSupply

/// The rows of a work list.
struct WorkList: Sendable {
    let currency: Currency
    let link: LinkTemplate

    /// The facts that it holds.
    static let fields: [PurchaseOrder.Field] =
        columns.map(\.field) + [.supplierSKU, .title, .quantity, .unitCost]

    /// The columns with a fact each.
    private static let columns: [(name: String, field: PurchaseOrder.Field)] = [
        ("po_number", .number), ("order", .orderNumber), ("name", .name), ("company", .company),
        ("street", .line1), ("street_2", .line2), ("city", .city), ("region", .region),
        ("postal_code", .postalCode), ("country", .country), ("phone", .phone),
        ("service", .service),
    ]

    static let number = "po_number"
    /// The number of the order that the person has made, or `no`.
    static let ordered = "ordered"
    static let carrier = "carrier"
    static let tracking = "tracking_number"

    private static let header =
        columns.map(\.name) + ["items", "links", ordered, carrier, tracking]

    // MARK: Writing

    func bytes(of orders: [PurchaseOrder]) -> [UInt8] {
        var writer = CSVWriter()
        writer.record(Self.header)
        let blank = PurchaseOrder.Line()
        for order in orders {
            for (_, field) in Self.columns {
                writer.guardedField(order.text(of: field, line: blank))
            }
            writer.guardedField(order.lines.map(item).joined(separator: "\n"))
            writer.field(
                order.lines.map { link.link(to: $0.supplierSKU) }.joined(separator: "\n")
            )
            for _ in 0..<3 { writer.field("") }
            writer.endRecord()
        }
        return writer.bytes
    }

    /// Two lines of a cell: how many of what, and for how much.
    private func item(_ line: PurchaseOrder.Line) -> String {
        let cost = line.unitCost.map { "at most \($0) each" } ?? "at any price"
        return "\(line.quantity) x \(line.supplierSKU)\n  \(cost): \(line.title)"
    }

    // MARK: Reading

    func orders(in file: ExportFile) throws(Fault) -> [PurchaseOrder] {
        let reader = CSVReader(CSVPiece(bytes: file.bytes, firstLine: 1), CSVDialect())
        guard reader.next(), reader.texts() == Self.header else {
            throw Fault(.input, "The header is not that of a work list.", file: file.name, line: 1)
        }
        var orders: [PurchaseOrder] = []
        while reader.next() {
            func fault(_ what: String) -> Fault {
                Fault(.input, what, file: file.name, line: reader.line)
            }
            guard reader.count == Self.header.count, reader.damagedField == nil else {
                throw fault("The row has not the fields of the header.")
            }
            var order = PurchaseOrder(number: PONumber(Digest.none))
            let texts = reader.texts().map(FormulaGuard.reveal)
            for (text, column) in zip(texts, Self.columns) {
                guard order.read(column.field, from: text, currency) else {
                    throw fault("'\(column.name)' is no \(column.field.rawValue).")
                }
            }
            guard let lines = lines(of: texts[Self.columns.count]) else {
                throw fault("'items' are not as they were written.")
            }
            order.lines = lines
            orders.append(order)
        }
        return orders
    }

    /// Cut by bytes: as characters, a mark at the front of a text would melt into the blank before it.
    private func lines(of cell: String) -> [PurchaseOrder.Line]? {
        let rows = cell.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard rows.count.isMultiple(of: 2) else { return nil }
        var lines: [PurchaseOrder.Line] = []
        for place in stride(from: 0, to: rows.count, by: 2) {
            guard let times = rows[place].firstRange(of: " x ".utf8),
                let quantity = Quantity(text: String(Substring(rows[place][..<times.lowerBound]))),
                let colon = rows[place + 1].firstRange(of: ": ".utf8)
            else { return nil }
            let words = rows[place + 1][..<colon.lowerBound].split(separator: 0x20)
            let cost = words.count == 5 ? Money(decimal: Substring(words[2]), currency) : nil
            lines.append(
                PurchaseOrder.Line(
                    supplierSKU: String(Substring(rows[place][times.upperBound...])),
                    title: String(Substring(rows[place + 1][colon.upperBound...])),
                    quantity: quantity,
                    unitCost: cost
                )
            )
        }
        return lines
    }
}

/// A work list that a person has filled in, perhaps in a spreadsheet that changed its separator.
struct FilledList {
    private struct Row {
        let number: PONumber
        let ordered: String
        let carrier: String
        let tracking: [String]
    }

    private let rows: [Row]

    init(_ file: ExportFile) throws(Fault) {
        let piece = CSVPiece(file: file.bytes)
        let reader = CSVReader(piece, Self.dialect(of: file.bytes))
        guard reader.next() else {
            throw Fault(.input, "The list is empty.", file: file.name)
        }
        let header = reader.texts()
        var places: [String: Int] = [:]
        for name in [WorkList.number, WorkList.ordered, WorkList.carrier, WorkList.tracking] {
            guard let place = header.firstIndex(of: name) else {
                throw Fault(
                    .input,
                    "The list has no column '\(name)'.",
                    file: file.name,
                    line: reader.line
                )
            }
            places[name] = place
        }
        var rows: [Row] = []
        while reader.next() {
            func fault(_ what: String, _ place: Int) -> Fault {
                Fault(.input, what, file: file.name, line: reader.line, column: place + 1)
            }
            func text(_ name: String) throws(Fault) -> String {
                guard let place = places[name], place < reader.count else { return "" }
                guard let text = reader.text(place) else {
                    throw fault("The field is not UTF-8.", place)
                }
                return FormulaGuard.reveal(text)
            }
            if let field = reader.damagedField {
                throw fault("The quotes of this field are not closed where the field ends.", field)
            }
            guard !reader.isEmpty else { continue }
            guard let number = PONumber(try text(WorkList.number)) else {
                throw fault("The row has no purchase order of ours.", places[WorkList.number] ?? 0)
            }
            let numbers = Self.numbers(in: try text(WorkList.tracking))
            guard !numbers.contains(where: { $0.uppercased().contains("E+") }) else {
                throw fault("A spreadsheet has rounded the number.", places[WorkList.tracking] ?? 0)
            }
            rows.append(
                Row(
                    number: number,
                    ordered: try text(WorkList.ordered),
                    carrier: try text(WorkList.carrier),
                    tracking: numbers
                )
            )
        }
        self.rows = rows
    }

    /// Tracking numbers with commas or lines between; one may be printed with blanks, in parts that are short.
    private static func numbers(in text: String) -> [String] {
        text.split { $0 == "," || $0 == ";" || $0.isNewline }
            .flatMap { number in
                let parts = number.split(whereSeparator: \.isWhitespace).map(String.init)
                return parts.allSatisfy { $0.count >= 7 } ? parts : [parts.joined()]
            }
    }

    private static func dialect(of bytes: [UInt8]) -> CSVDialect {
        let header = bytes.prefix { $0 != 0x0A }
        let hasSemicolons = header.count { $0 == CSVDialect.semicolon } > 5
        return CSVDialect(separator: hasSemicolons ? CSVDialect.semicolon : CSVDialect.comma)
    }

    /// An answer for each row that says what became of the order; other rows still wait.
    func acknowledgements() -> [Acknowledgement] {
        rows.filter { !$0.ordered.isEmpty }.map { row in
            let isRejected = row.ordered.lowercased() == "no"
            return Acknowledgement(
                number: row.number,
                verdict: isRejected ? .rejected : .accepted,
                supplierReference: isRejected ? "" : row.ordered
            )
        }
    }

    /// A shipment for each row with a number to follow.
    func shipments() -> [Shipment] {
        rows.filter { !$0.tracking.isEmpty }.map { row in
            Shipment(
                number: row.number,
                reference: row.ordered,
                date: "",
                parcels: row.tracking.map {
                    Shipment.Parcel(carrier: row.carrier, trackingNumber: $0, contents: [])
                }
            )
        }
    }
}
