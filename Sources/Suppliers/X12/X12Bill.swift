import Orders
import PipelineKit
import PipelineSupply
import X12Format

/// An 810 while it is read: an invoice for one purchase order.
struct Bill {
    private var currency: Currency
    private var number: PONumber?
    private var reference = ""
    private var date = ""
    private var lines: [Invoice.Line] = []
    private var charges: [Invoice.Charge] = []
    private var total: Money?

    init(_ currency: Currency) { self.currency = currency }

    mutating func read(_ segment: X12Segment) throws(X12Damage) {
        switch segment.id {
        case "BIG":
            guard let number = PONumber(segment[4]) else {
                throw segment.damage("Element 4 is no purchase order of ours.")
            }
            guard !["CR", "CN"].contains(segment[7]), segment[8] != "01" else {
                throw segment.damage("It gives money back, or cancels a bill.")
            }
            self.number = number
            date = segment[1].dashedDay
            reference = segment[2]
        case "CUR":
            guard let currency = Currency(segment[2]) else {
                throw segment.damage("Element 2 is no currency.")
            }
            guard currency == self.currency || total == nil && lines.isEmpty && charges.isEmpty
            else { throw segment.damage("It stands behind an amount.") }
            self.currency = currency
        case "IT1":
            lines.append(
                Invoice.Line(
                    lineID: segment[1],
                    supplierSKU: X12Answers.sku(in: segment, from: 6),
                    quantity: try segment.pieces(2),
                    unitCost: segment[4].isEmpty ? nil : try amount(segment[4], 4, of: segment)
                )
            )
        case "SAC":
            // An indicator N is neither, and costs nothing.
            guard ["A", "C"].contains(segment[1]), !segment[5].isEmpty else { return }
            let amount = try impliedAmount(5, of: segment)
            let isAllowance = segment[1] == "A"
            charges.append(
                Invoice.Charge(
                    code: segment[2].isEmpty ? segment[15] : segment[2],
                    amount: isAllowance ? .zero(currency) - amount : amount
                )
            )
        case "TXI":
            guard !segment[2].isEmpty else { return }
            charges.append(
                Invoice.Charge(code: segment[1], amount: try amount(segment[2], 2, of: segment))
            )
        case "TDS": total = try impliedAmount(1, of: segment)
        default: return
        }
    }

    private func amount(
        _ text: String,
        _ element: Int,
        of segment: X12Segment
    ) throws(X12Damage) -> Money {
        guard let money = Money(lenient: text, currency) else {
            throw segment.damage("Element \(element) is no amount of \(currency).")
        }
        return money
    }

    /// An amount of type N2, which has two decimals and no decimal point, whatever the currency.
    private func impliedAmount(_ element: Int, of segment: X12Segment) throws(X12Damage) -> Money {
        let sign = segment[element].hasPrefix("-") ? "-" : ""
        let digits = segment[element].dropFirst(sign.count)
        let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        return try amount("\(sign)\(padded.dropLast(2)).\(padded.suffix(2))", element, of: segment)
    }

    func invoice(_ set: X12Set) throws(X12Damage) -> Invoice {
        guard let number, let total else {
            throw X12Damage(
                message: "The set 810 has no BIG or no TDS, and so may be cut off.",
                line: set.position.line
            )
        }
        return Invoice(
            number: number,
            reference: reference,
            date: date,
            lines: lines,
            charges: charges,
            total: total
        )
    }
}
