import CSVFormat
import JSONFormat
package import PipelineKit
import PipelineZones

/// A column map to start from, guessed from the names of a file's columns or keys.
///
/// It is for a person to read and correct: a name says only what somebody called a column.
package struct ColumnGuess: Sendable {
    /// The columns in the order of the file, each with the fact that its name suggests.
    package let columns: [(name: String, fact: Fact?)]
    /// The separator's name in a pipeline file; `nil` where the file is JSON.
    package let separator: String?
    /// The path of keys behind which the orders stand; empty where they are the file.
    package private(set) var orders = ""
    /// The path of keys of an order behind which its lines stand, empty where each object is a line; `nil` where the
    /// file is a table.
    package let lines: String?
    /// Whether amounts have a comma before their cents.
    package private(set) var hasCommas = false
    /// The form of the days on which orders were made, by its name; `nil` where none has to be said.
    package private(set) var times: String?

    /// Guesses from the front of a file; throws where it has no names.
    package init(_ sample: FileSample, of path: Path) throws(Fault) {
        let first = sample.bytes.first { $0 > 0x20 }
        if first == 0x7B || first == 0x5B {
            guard let shape = TreeShape(sample.bytes) else {
                throw Fault(
                    .input,
                    "No object of JSON stands at the front of the file.",
                    file: path.location
                )
            }
            columns = Self.columns(of: shape)
            (separator, orders, lines) = (nil, shape.orders, shape.lines ?? "")
            return
        }
        guard let found = Self.header(in: sample) else {
            throw Fault(
                .input,
                "The first line is no header of several columns.",
                file: path.location
            )
        }
        let facts = ColumnNames.facts(of: found.header)
        columns = zip(found.header, facts).map { ($0, $1) }
        (separator, lines) = (found.separator, nil)
        let rows = Self.rows(found.reader, facts)
        hasCommas = rows.hasCommas
        times = Self.form(of: rows.days)
    }

    private static func columns(of shape: TreeShape) -> [(name: String, fact: Fact?)] {
        guard let lines = shape.lines else {
            return zip(shape.names, ColumnNames.facts(of: shape.names)).map { ($0, $1) }
        }
        let facts = ColumnNames.facts(of: shape.names, lines: shape.lineNames)
        // A map has each name once: what both have is named from the order for the line.
        let names = shape.lineNames.map { shape.names.contains($0) ? "\(lines).\($0)" : $0 }
        return zip(shape.names, facts.order).map { ($0, $1) }
            + zip(names, facts.lines).map { ($0, $1) }
    }

    // MARK: Tables

    /// The header among the first records in which the most names suggest something, with any separator.
    private static func header(
        in sample: FileSample
    ) -> (header: [String], separator: String, reader: CSVReader)? {
        let marks: [(name: String, byte: UInt8)] = [
            ("comma", CSVDialect.comma), ("semicolon", CSVDialect.semicolon),
            ("tab", CSVDialect.tab), ("bar", CSVDialect.bar),
        ]
        var best: (header: [String], name: String, byte: UInt8, skipped: Int)?
        var most = (0, 1)
        for (name, byte) in marks {
            let reader = reader(of: sample, byte)
            for skipped in 0..<Layouts.preamble where reader.next() {
                let header = reader.texts()
                let known = ColumnNames.facts(of: header).compactMap(\.self).count
                guard (known, skipped == 0 ? header.count : 1) > most else { continue }
                most = (known, header.count)
                best = (header, name, byte, skipped)
            }
        }
        return best.map { best in
            let reader = reader(of: sample, best.byte)
            for _ in 0...best.skipped { _ = reader.next() }
            return (best.header, best.name, reader)
        }
    }

    private static func reader(of sample: FileSample, _ separator: UInt8) -> CSVReader {
        CSVReader(
            CSVPiece(bytes: sample.bytes, firstLine: 1),
            CSVDialect(separator: separator)
        )
    }

    /// What the first rows tell: whether amounts have commas, and the days of their orders.
    private static func rows(
        _ rows: CSVReader,
        _ facts: [Fact?]
    ) -> (hasCommas: Bool, days: [ArraySlice<UInt8>]) {
        let amounts = facts.indices.filter { Layouts.amounts.contains(facts[$0] ?? .note) }
        let day = facts.firstIndex(of: .createdAt)
        var (hasCommas, days): (Bool, [ArraySlice<UInt8>]) = (false, [])
        for _ in 0..<100 where rows.next() {
            hasCommas = hasCommas || amounts.contains { Amount.hasComma(rows.bytes($0)) }
            if let day, !rows.isEmpty(day) { days.append(rows.bytes(day)) }
        }
        return (hasCommas, days)
    }

    /// The first form in which all days can be read, unless it is the usual one.
    private static func form(of days: [ArraySlice<UInt8>]) -> String? {
        func reads(_ form: TimeForm) -> Bool {
            days.allSatisfy { form.instant($0, zone: .utc) != nil }
        }
        guard !days.isEmpty, !reads(.iso), !reads(.isoLocal) else { return nil }
        let forms: [(TimeForm, String)] = [
            (.monthFirst, "month-first"), (.dayFirst, "day-first"), (.named, "named"),
            (.mail, "mail"),
        ]
        return forms.first { reads($0.0) }?.1
    }

    // MARK: Pipeline file

    /// The source of a pipeline file, to be put below `sources`.
    package func yaml(for file: String) -> String {
        func quoted(_ text: String) -> String {
            "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }
        var text = "- channel: plain\n  files: \(quoted(file))\n"
        if let separator, separator != "comma" { text += "  separator: \(separator)\n" }
        if hasCommas { text += "  decimal: comma\n" }
        if let times { text += "  times: [\(times)]\n" }
        if columns.contains(where: { $0.fact == .tax && ColumnNames.isHeldByPrices($0.name) }) {
            text += "  tax_included: true\n"
        }
        if !orders.isEmpty { text += "  orders: \(quoted(orders))\n" }
        if let lines { text += "  lines: \(quoted(lines))\n" }
        if !columns.contains(where: { $0.fact == .currency }) {
            text += "  # currency: ?\n"
        }
        text += "  columns:\n"
        for (name, fact) in columns {
            text += fact.map { "    \(quoted(name)): \($0.name)\n" } ?? "    # \(quoted(name)): ?\n"
        }
        return text
    }
}

/// Where orders and their lines stand in a tree of which nobody knows the channel, and the paths of their values.
private struct TreeShape {
    /// How many records are looked at: the first order need not have all keys, nor lines.
    private static let mostRecords = 20
    private static let deepest = 4

    /// The path behind which orders stand.
    let orders: String
    /// The paths of an order's values.
    let names: [String]
    /// The path behind which lines stand; `nil` where an order is one line.
    let lines: String?
    /// The paths of a line's values.
    let lineNames: [String]

    /// What stands below an object: the paths of its values, and those of its lists with what their objects have.
    private struct Below {
        var names: [String] = []
        var lists: [(path: String, names: [String])] = []

        mutating func add(_ node: JSONNode, _ prefix: String = "", _ depth: Int = 0) {
            guard depth < TreeShape.deepest else { return }
            for key in node.keys {
                guard let value = node[named: Array(key.utf8)] else { continue }
                let path = prefix.isEmpty ? key : "\(prefix).\(key)"
                if value.isObject {
                    add(value, path, depth + 1)
                } else if value.isList {
                    add(list: value, path)
                } else if !names.contains(path) {
                    names.append(path)
                }
            }
        }

        private mutating func add(list: JSONNode, _ path: String) {
            var below = Below()
            for element in list.elements.prefix(TreeShape.mostRecords) where element.isObject {
                below.add(element)
            }
            guard !below.names.isEmpty else { return }
            if let place = lists.firstIndex(where: { $0.path == path }) {
                lists[place].names += below.names.filter { !lists[place].names.contains($0) }
            } else {
                lists.append((path, below.names))
            }
        }
    }

    init?(_ front: [UInt8]) {
        guard let first = JSONCutter.firstRecord(in: front, behind: [])?.root,
            !first.keys.isEmpty
        else { return nil }
        var top = Below()
        top.add(first)
        // An envelope tells of no order itself, but has a list of them.
        let isOrder = ColumnNames.areOfOrder(top.names)
        let envelope = isOrder ? nil : top.lists.first { ColumnNames.areOfOrder($0.names) }?.path
        orders = envelope ?? ""
        let path = orders.split(separator: ".").map(String.init)
        var below = Below()
        for record in Self.records(front, behind: path) { below.add(record) }
        names = below.names
        let list = below.lists.first { ColumnNames.areOfLine($0.names) }
        let isFlat = list == nil && ColumnNames.areOfLine(below.names)
        lines = isFlat ? nil : list?.path ?? below.lists.first?.path ?? "lines"
        lineNames = isFlat ? [] : list?.names ?? below.lists.first?.names ?? []
    }

    /// The first records; the last one of a front may be cut off, and counts if it is alone.
    private static func records(_ front: [UInt8], behind path: [String]) -> [JSONNode] {
        var cutter = JSONCutter(path: path, pieceSize: 1)
        var rest: [UInt8]? = front
        var records: [JSONNode] = []
        while records.count < mostRecords,
            let piece = try? cutter.next(read: { bytes in
                bytes += rest ?? []
                rest = nil
            }), let record = piece.records.first,
            let tree = try? JSONTree(Array(piece.bytes[record.range]), line: record.line)
        {
            records.append(tree.root)
        }
        if records.isEmpty, let tree = JSONCutter.firstRecord(in: front, behind: path) {
            records.append(tree.root)
        }
        return records
    }
}
