import CSVFormat
import PipelineKit

/// Hides what the review tables tell of an order's people, in those of a night and in those that a person handed back.
struct ReviewMask: Sendable {
    /// The cells that repeat what an order says.
    private static let texts: Set<String> = ["given", "instead", "earlier"]

    private let order: RedactedOrder
    private let ids: Set<String>

    /// Prepares to hide an order, which its channel knows by these ids.
    init(_ order: RedactedOrder, ids: Set<String>) {
        self.order = order
        self.ids = ids.union([order.number])
    }

    /// The table without the texts of the order; `nil` where it is none of these tables, or tells nothing.
    func masked(_ bytes: [UInt8]) -> [UInt8]? {
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var masked = Array(bytes.dropFirst(mark))
        let reader = CSVReader(CSVPiece(file: bytes), CSVDialect(guessingFrom: masked))
        guard reader.next() else { return nil }
        let header = reader.texts()
        let isTold = [Book.addressHeader, Book.duplicatesHeader].contains {
            Set($0).isSubset(of: header)
        }
        guard isTold else { return nil }
        let before = masked
        while reader.next() {
            guard isOwn(reader.texts(), header) else { continue }
            for (column, name) in header.enumerated() where Self.texts.contains(name) {
                guard let place = reader.place(of: column) else { continue }
                Mask.hide(place, of: &masked)
            }
        }
        return masked == before ? nil : Array(bytes.prefix(mark)) + masked
    }

    private func isOwn(_ cells: [String], _ header: [String]) -> Bool {
        func cell(_ name: String) -> String {
            guard let place = header.firstIndex(of: name), place < cells.count else { return "" }
            return FormulaGuard.reveal(cells[place])
        }
        return ["", "earlier_"].contains { front in
            cell(front + "channel") == order.channel && cell(front + "shop") == order.shop
                && ids.contains(cell(front + "order"))
        }
    }
}
