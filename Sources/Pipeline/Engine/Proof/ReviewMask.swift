import CSVFormat
import PipelineKit

/// Hides what tables beside the orders tell of an order's people: those of a review, and those that people handed back.
struct ReviewMask: Sendable {
    /// What a table is.
    enum Kind {
        /// One of the night's own, of which the cells that repeat what an order says are hidden.
        case own
        /// One that the night has read: nobody reads it again, so that nothing is left but whose row it was.
        case read
    }

    private static let texts: Set<String> = ["given", "instead", "earlier"]
    private static let identity: Set<String> = [
        "channel", "shop", "order", "earlier_channel", "earlier_shop", "earlier_order",
    ]

    private let order: RedactedOrder
    private let isOwn: @Sendable (String) -> Bool

    /// Prepares to hide an order; `isOwn` tells whether an id or a number is its.
    init(_ order: RedactedOrder, isOwn: @escaping @Sendable (String) -> Bool) {
        (self.order, self.isOwn) = (order, isOwn)
    }

    /// Whether a file that begins so could be a table that tells of orders.
    static func mayTell(_ front: [UInt8]) -> Bool {
        let line = Array(front.prefix { $0 != 0x0A && $0 != 0x0D })
        let reader = CSVReader(CSVPiece(file: line), CSVDialect(guessingFrom: line))
        return reader.next() && reader.texts().contains("order")
    }

    /// The table without the texts of the order; `nil` where it is no table of orders, or tells nothing.
    func masked(_ bytes: [UInt8], _ kind: Kind) -> [UInt8]? {
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var masked = Array(bytes.dropFirst(mark))
        let reader = CSVReader(CSVPiece(file: bytes), CSVDialect(guessingFrom: masked))
        guard reader.next() else { return nil }
        let header = reader.texts()
        guard header.contains("order") else { return nil }
        let before = masked
        while reader.next() {
            guard isOwn(reader.texts(), header) else { continue }
            for column in 0..<reader.count {
                let name = column < header.count ? header[column] : ""
                let isHidden =
                    switch kind {
                    case .own: Self.texts.contains(name)
                    case .read: !Self.identity.contains(name)
                    }
                guard isHidden, let place = reader.place(of: column) else { continue }
                Mask.hide(place, of: &masked)
            }
        }
        return masked == before ? nil : Array(bytes.prefix(mark)) + masked
    }

    private func isOwn(_ cells: [String], _ header: [String]) -> Bool {
        /// A cell; `nil` where the table has no such column.
        func cell(_ name: String) -> String? {
            guard let place = header.firstIndex(of: name) else { return nil }
            return place < cells.count ? FormulaGuard.reveal(cells[place]) : ""
        }
        return ["", "earlier_"].contains { front in
            (cell(front + "channel") ?? order.channel) == order.channel
                && (cell(front + "shop") ?? order.shop) == order.shop
                && cell(front + "order").map(isOwn) == true
        }
    }
}
