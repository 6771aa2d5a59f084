import CSVFormat
import Orders
import PipelineKit
import Postal

/// The tables that people read: `orders.csv`, a row for each part of a line with its outcome, `review/held.csv`, the
/// orders that wait for somebody, `review/addresses.csv`, what was repaired of addresses or might be, and
/// `review/duplicates.csv`, what speaks for an order's being another one, field by field.
struct Book: Sendable {
    static let ordersHeader = [
        "channel", "shop", "order", "line", "sku", "quantity", "outcome", "reason", "explanation",
        "supplier", "purchase_order", "lead_time_days", "amount", "currency", "revenue", "goods",
        "freight", "parcel", "fees", "cost", "margin", "margin_percent", "cost_currency",
        "candidates", "file", "row",
    ]
    static let heldHeader = [
        "channel", "shop", "order", "line", "sku", "quantity", "reason", "meaning", "explanation",
        "who_acts", "settle_by", "candidates", "file", "row", "decision",
    ]

    static let addressHeader = [
        "channel", "shop", "order", "field", "finding", "given", "instead", "repaired", "meaning",
        "file", "row", "accept",
    ]

    static let duplicatesHeader = [
        "channel", "shop", "order", "earlier_channel", "earlier_shop", "earlier_order", "field",
        "given", "earlier", "level", "m", "u", "weight", "sum", "pair", "let_through",
    ]

    private(set) var orders = CSVWriter()
    private(set) var held = CSVWriter()
    private(set) var addresses = CSVWriter()
    private(set) var duplicates = CSVWriter()
    let moment: Instant

    init(moment: Instant) { self.moment = moment }

    /// Adds the rows of an order.
    mutating func add(_ order: Order) {
        for finding in order.findings { add(finding, of: order) }
        if let likeness = order.likeness { add(likeness, of: order) }
        for line in order.lines {
            var before = 0
            for part in line.parts {
                let amount = line.total(of: part.units, after: before)
                before += part.units.units
                guard case .ended(let outcome) = part.state else { continue }
                addRow(order, line, part, outcome, amount)
                if outcome.kind == .held, let reason = outcome.reason {
                    addHeldRow(order, line, part, reason)
                }
            }
        }
    }

    /// Adds a repair or a suggestion; a person accepts it with a letter in the last cell.
    private mutating func add(_ finding: AddressFinding, of order: Order) {
        guard let change = finding.change else { return }
        addresses.field(order.id.channel)
        addresses.field(order.id.shop)
        addresses.guardedField(order.number)
        addresses.field(finding.field.title)
        addresses.field(finding.code.rawValue)
        addresses.guardedField(change.before)
        addresses.guardedField(change.after)
        addresses.field(finding.code.isRepair || finding.code.isOfSupplier ? "yes" : "no")
        addresses.field(finding.code.meaning)
        addresses.field(order.source.file)
        addresses.field(order.source.line)
        addresses.field("")
        addresses.endRecord()
    }

    /// Adds a row for each field that says something; a person lets the order through with a letter in the last
    /// cell of any of them.
    private mutating func add(_ likeness: Likeness, of order: Order) {
        var sum = 0
        for row in likeness.rows {
            sum += row.weight
            duplicates.field(order.id.channel)
            duplicates.field(order.id.shop)
            duplicates.guardedField(order.number)
            duplicates.field(likeness.earlier.channel)
            duplicates.field(likeness.earlier.shop)
            duplicates.guardedField(likeness.earlier.id)
            duplicates.field(row.field)
            duplicates.guardedField(row.text)
            duplicates.guardedField(row.earlierText)
            duplicates.field(row.level)
            let isWeighed = row.matched > 0
            duplicates.field(isWeighed ? Money.decimal(Int128(row.matched), decimals: 6) : "")
            duplicates.field(isWeighed ? Money.decimal(Int128(row.unmatched), decimals: 6) : "")
            duplicates.field(isWeighed ? Money.decimal(Int128(row.weight), decimals: 2) : "")
            duplicates.field(isWeighed ? Money.decimal(Int128(sum), decimals: 2) : "")
            duplicates.field(likeness.pair.spelling)
            duplicates.field("")
            duplicates.endRecord()
        }
    }

    private mutating func addRow(
        _ order: Order,
        _ line: Line,
        _ part: Part,
        _ outcome: Outcome,
        _ amount: Money
    ) {
        Self.addIdentity(order, line, part, to: &orders)
        orders.field(outcome.kind.rawValue)
        orders.field(outcome.reason?.code.rawValue ?? "")
        orders.guardedField(explanation(outcome.reason, order))
        switch outcome {
        case .exported(let assignment, let number), .proposed(let assignment, let number):
            orders.field(assignment.supplier.description)
            orders.field(number.description)
            orders.field(assignment.leadTimeInDays)
        case .held, .backordered, .rejected, .cancelled, .duplicate:
            for _ in 0..<3 { orders.field("") }
        }
        orders.field(amount.decimal)
        orders.field(amount.currency.code)
        addEarnings(part.assignment)
        Self.addPlace(order, line, to: &orders)
        orders.endRecord()
    }

    private mutating func addHeldRow(_ order: Order, _ line: Line, _ part: Part, _ reason: Reason) {
        Self.addIdentity(order, line, part, to: &held)
        held.field(reason.code.rawValue)
        held.field(reason.code.meaning)
        held.guardedField(explanation(reason, order))
        held.field(reason.code.actor)
        let expiry = reason.code.expiryInDays.map {
            Instant(seconds: moment.seconds + Int64($0) * 86_400).date
        }
        held.field(expiry ?? "")
        Self.addPlace(order, line, to: &held)
        held.field("")
        held.endRecord()
    }

    private static func addIdentity(
        _ order: Order,
        _ line: Line,
        _ part: Part,
        to table: inout CSVWriter
    ) {
        table.field(order.id.channel)
        table.field(order.id.shop)
        table.guardedField(order.number)
        table.guardedField(line.id)
        table.guardedField(line.sku)
        table.field(part.units.units)
    }

    private mutating func addEarnings(_ assignment: Assignment?) {
        // Revenue less goods, freight, parcel and fees is the margin.
        let (cost, margin) = (assignment?.cost, assignment?.margin)
        for amount in [margin?.revenue, cost?.goods, cost?.freight, cost?.parcel, margin?.fees] {
            orders.field(amount?.decimal ?? "")
        }
        orders.field(assignment?.cost.total.decimal ?? "")
        orders.field(assignment?.margin?.amount.decimal ?? "")
        let share = assignment?.margin?.share
        orders.field(share.map { Money.decimal(Int128($0.value), decimals: 2) } ?? "")
        orders.field(assignment?.cost.total.currency.code ?? "")
    }

    private static func addPlace(
        _ order: Order,
        _ line: Line,
        to table: inout CSVWriter
    ) {
        var candidates = ""
        for candidate in line.candidates {
            if !candidates.isEmpty { candidates += "; " }
            candidate.append(to: &candidates)
        }
        table.field(candidates)
        table.field(order.source.file)
        table.field(order.source.line)
    }

    private func explanation(_ reason: Reason?, _ order: Order) -> String {
        guard reason != nil || !order.notes.isEmpty || !order.findings.isEmpty else { return "" }
        var sentences = [reason].compactMap(\.self).map(Self.words)
        for finding in order.findings {
            let words = "\(finding.field.title): \(finding.code.rawValue)"
            if !sentences.contains(where: { $0.hasPrefix(words) }) { sentences.append(words) }
        }
        for note in order.notes where note != reason {
            let words = [note.code.rawValue, Self.words(of: note)].filter { !$0.isEmpty }
            sentences.append(words.joined(separator: " "))
        }
        return sentences.filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private static func words(of reason: Reason) -> String {
        [reason.field, reason.detail].filter { !$0.isEmpty }.joined(separator: ": ")
    }
}
