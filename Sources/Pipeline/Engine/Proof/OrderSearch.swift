import CSVFormat
import Glibc
import Orders
package import PipelineKit

/// Finds the rows of one order in a table of a night, without reading the others.
package struct OrderSearch: Sendable {
    /// A row, by the names of its columns.
    package struct Row: Sendable {
        fileprivate let header: [String]
        fileprivate let cells: [String]

        /// A cell; empty where the table has no such column.
        package subscript(column: String) -> String {
            guard let place = header.firstIndex(of: column), place < cells.count else { return "" }
            return FormulaGuard.reveal(cells[place])
        }
    }

    private let order: String
    /// What stands in the table where the order does.
    private let needle: [UInt8]

    /// Prepares the search for the order of a number.
    package init(for order: String) {
        self.order = order
        needle = Array(order.replacing("\"", with: "\"\"").utf8)
    }

    /// The rows of the order, in the table's order; none where the night has no such table.
    ///
    /// Of an archive that knows where orders stand, no more is read than those places.
    package func rows(in name: String, of night: any NightContents) async throws -> [Row] {
        guard night.contains(name), !needle.isEmpty else { return [] }
        // A number of several lines is looked for in no line.
        guard !needle.contains(0x0A) else { return try await allRows(in: name, of: night) }
        var scan = Scan(order: order, needle: needle)
        if name == "orders.csv", let index = try await index(of: night) {
            try await scan.read(name, part: 0..<4096, of: night, headerOnly: true)
            for part in index.ranges(of: order) { try await scan.read(name, part: part, of: night) }
        } else {
            try await scan.read(name, part: nil, of: night)
        }
        return scan.isPlain ? scan.rows : try await allRows(in: name, of: night)
    }

    private func index(of night: any NightContents) async throws -> OrderIndex? {
        guard night.contains(Self.index) else { return nil }
        let bytes = try await night.contents(of: Self.index)
        do throws(ByteReader.Damage) { return try OrderIndex(bytes) } catch {
            throw Fault(.input, "The archive's '\(Self.index)' cannot be read.", file: night.place)
        }
    }

    private static let index = "\(NightFolder.keptFolder)/index"

    /// Looks through lines as they come, at those alone in which the order is named.
    private struct Scan {
        let order: String
        let needle: [UInt8]
        private(set) var rows: [Row] = []
        /// Whether each row was a line: a text with a line break makes one of several lines.
        private(set) var isPlain = true
        private var header: [String] = []
        private var pending: [UInt8] = []

        init(order: String, needle: [UInt8]) { (self.order, self.needle) = (order, needle) }

        mutating func read(
            _ name: String,
            part: Range<Int>?,
            of night: any NightContents,
            headerOnly: Bool = false
        ) async throws {
            var own = self
            try await night.read(name, part: part) { piece in
                own.pending += piece
                if own.header.isEmpty {
                    own.header = OrderSearch.cells(of: own.pending.prefix { $0 != 0x0A })
                }
                if !headerOnly { own.look(upTo: own.pending.lastIndex(of: 0x0A)) }
            }
            if !headerOnly { own.look(upTo: own.pending.indices.last) }
            own.pending = []
            self = own
        }

        /// Looks at the lines up to a place, and keeps what stands behind it.
        private mutating func look(upTo end: Int?) {
            guard let end else { return }
            var start = 0
            while let hit = OrderSearch.place(of: needle, in: pending, from: start), hit <= end {
                let first = pending[..<hit].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
                let last = pending[hit...end].firstIndex(of: 0x0A) ?? pending.count
                let row = Row(header: header, cells: OrderSearch.cells(of: pending[first..<last]))
                if row.cells.count != header.count { isPlain = false }
                if row["order"] == order { rows.append(row) }
                start = last + 1
            }
            pending.removeFirst(end + 1)
        }
    }

    /// Reads the whole table.
    private func allRows(in name: String, of night: any NightContents) async throws -> [Row] {
        let bytes = try await night.contents(of: name)
        let reader = CSVReader(CSVPiece(bytes: bytes, firstLine: 1), CSVDialect())
        guard reader.next() else { return [] }
        let header = reader.texts()
        var rows: [Row] = []
        while reader.next() {
            let row = Row(header: header, cells: reader.texts())
            if row["order"] == order { rows.append(row) }
        }
        return rows
    }

    private static func cells(of line: ArraySlice<UInt8>) -> [String] {
        let reader = CSVReader(CSVPiece(bytes: Array(line), firstLine: 1), CSVDialect())
        return reader.next() ? reader.texts() : []
    }

    private static func place(of needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = needle.first else { return nil }
        return unsafe bytes.withUnsafeBytes { bytes in
            var place = start
            while place + needle.count <= bytes.count {
                // What is searched lies inside the buffer, which outlives the call.
                let left = bytes.count - needle.count + 1 - place
                guard let base = bytes.baseAddress,
                    let found = unsafe memchr(base + place, Int32(first), left)
                else { return nil }
                place = unsafe UnsafeRawPointer(found) - base
                if unsafe memcmp(base + place, needle, needle.count) == 0 { return place }
                place += 1
            }
            return nil
        }
    }
}
