import CSVFormat
import Glibc
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
    package func rows(in name: String, of night: any NightContents) async throws -> [Row] {
        guard night.contains(name), !needle.isEmpty else { return [] }
        var (header, rows, isPlain): ([String], [Row], Bool) = ([], [], true)
        var pending: [UInt8] = []
        /// Looks at the lines that are whole, and keeps the rest.
        func look(through piece: [UInt8], isLast: Bool) {
            pending += piece
            guard let end = isLast ? pending.indices.last : pending.lastIndex(of: 0x0A) else {
                return
            }
            if header.isEmpty { header = Self.cells(of: pending.prefix { $0 != 0x0A }) }
            var start = 0
            while let hit = Self.place(of: needle, in: pending, from: start), hit <= end {
                let first = pending[..<hit].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
                let last = pending[hit...end].firstIndex(of: 0x0A) ?? pending.count
                let row = Row(header: header, cells: Self.cells(of: pending[first..<last]))
                // A text with a line break makes a row of several lines.
                if row.cells.count != header.count { isPlain = false }
                if row["order"] == order { rows.append(row) }
                start = last + 1
            }
            pending.removeFirst(min(pending.count, end + 1))
        }
        try await night.read(name) { look(through: $0, isLast: false) }
        look(through: [], isLast: true)
        return isPlain ? rows : try await allRows(in: name, of: night)
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
