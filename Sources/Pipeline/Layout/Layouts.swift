import CSVFormat
import JSONFormat
import Orders
package import PipelineKit

/// The layouts of one channel: what it reads, how it knows a file, and the reading itself.
package struct Layouts: Sendable {
    /// How many records may stand before a table's header.
    static let preamble = 8

    private let channel: String
    private let tables: [TableLayout]
    private let trees: [TreeLayout]

    /// The layouts of a channel, the likeliest first.
    package init(of channel: String, tables: [TableLayout] = [], trees: [TreeLayout] = []) {
        self.channel = channel
        self.tables = tables
        self.trees = trees
    }

    /// What the channel presents.
    package var summaries: [LayoutSummary] {
        tables.map { LayoutSummary($0.name, $0.summary, ships: $0.ships) }
            + trees.map { LayoutSummary($0.name, $0.summary, ships: $0.ships) }
    }

    // MARK: Recognition

    /// The layouts of which the sample could be.
    package func claims(on sample: FileSample) -> [LayoutClaim] {
        if Self.isJSON(sample) {
            let found = treesFound(in: sample)
            if found.isEmpty, let tree = emptyTree(in: sample) {
                let list = tree.envelope.joined(separator: ".")
                return [LayoutClaim(tree.layout.name, evidence: [list], isEmpty: true)]
            }
            return found.map { LayoutClaim($0.layout.name, evidence: $0.evidence) }
        }
        return tablesFound(in: sample).map { LayoutClaim($0.layout.name, evidence: $0.evidence) }
    }

    private static func isJSON(_ sample: FileSample) -> Bool {
        let first = sample.bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        return first == 0x7B || first == 0x5B
    }

    private struct FoundTable {
        let layout: TableLayout
        let dialect: CSVDialect
        /// How many records stand before the header.
        let skipped: Int
        let evidence: [String]
    }

    private func tablesFound(in sample: FileSample) -> [FoundTable] {
        var found: [FoundTable] = []
        for layout in tables {
            for dialect in layout.dialects(of: sample) {
                let reader = CSVReader(CSVPiece(bytes: sample.bytes, firstLine: 1), dialect)
                for skipped in 0..<Self.preamble {
                    guard reader.next() else { break }
                    guard let evidence = layout.evidence(in: reader.texts()) else { continue }
                    found.append(
                        FoundTable(
                            layout: layout,
                            dialect: dialect,
                            skipped: skipped,
                            evidence: evidence
                        )
                    )
                    break
                }
                if found.last?.layout.name == layout.name { break }
            }
        }
        return found
    }

    private struct FoundTree {
        let layout: TreeLayout
        let envelope: [String]
        let evidence: [String]
    }

    private func treesFound(in sample: FileSample) -> [FoundTree] {
        var found: [FoundTree] = []
        for layout in trees {
            for envelope in layout.envelopes {
                guard
                    let first = JSONCutter.firstRecord(in: sample.bytes, behind: envelope)?.root,
                    let evidence = layout.evidence(in: first)
                else { continue }
                found.append(FoundTree(layout: layout, envelope: envelope, evidence: evidence))
                break
            }
        }
        return found
    }

    /// Whether the sample is a whole file that says in this channel's words that there are no orders.
    private func emptyTree(in sample: FileSample) -> FoundTree? {
        guard sample.isWhole, let root = try? JSONTree(sample.bytes, line: 1).root else {
            return nil
        }
        for layout in trees {
            for envelope in layout.envelopes {
                let node = root.at(envelope.map { Array($0.utf8) })
                guard let node, node.isList, node.elements.isEmpty else { continue }
                return FoundTree(layout: layout, envelope: envelope, evidence: [])
            }
        }
        return nil
    }

    // MARK: Reading

    /// What a table that is to be joined says, by the value of its first needed column.
    package func facts(
        in bytes: [UInt8],
        of path: Path,
        layout name: String,
        _ facts: [Fact]
    ) throws(Fault) -> [[UInt8]: [Fact: [UInt8]]] {
        let sample = FileSample(bytes, isWhole: true)
        guard let found = tablesFound(in: sample).first(where: { $0.layout.name == name }) else {
            throw Fault(.input, "This is no table of the layout '\(name)'.", file: path.location)
        }
        let reader = CSVReader(CSVPiece(file: bytes), found.dialect)
        for _ in 0...found.skipped { _ = reader.next() }
        let places = try TablePlaces(reader.texts(), found.layout, [:], of: path)
        var joined: [[UInt8]: [Fact: [UInt8]]] = [:]
        let row = TableRow(reader, places)
        while row.next() {
            var told: [Fact: [UInt8]] = [:]
            for fact in facts { told[fact] = Array(row.bytes(fact)) }
            joined[TableRow.plainKey(row.rows.bytes(places.key))] = told
        }
        return joined
    }

    /// Begins to read a file of one of the layouts.
    ///
    /// `adjust` changes the rules of the layout to what the pipeline file says; `joined` are facts from
    /// another file by the value of the key column.
    package func open(
        _ file: any ByteSource,
        of path: Path,
        shop: String,
        joined: [[UInt8]: [Fact: [UInt8]]] = [:],
        adjust: (inout Rules) -> Void = { _ in }
    ) throws(Fault) -> any OrderSource {
        let (sample, source) = try PeekedSource.peek(file)
        let origin = OrderBuilder.Origin(channel: channel, shop: shop, file: path.label)
        guard sample.bytes.contains(where: { $0 > 0x20 }) else {
            throw Fault(
                .input,
                "The file is empty; an export has at least its header.",
                file: path.location
            )
        }
        if Self.isJSON(sample), !trees.isEmpty {
            guard let found = treesFound(in: sample).first ?? emptyTree(in: sample) else {
                try Self.checkFirstRecord(of: sample, path)
                throw Fault(
                    .input,
                    "No order of \(channel) stands in this JSON.",
                    file: path.location
                )
            }
            var layout = found.layout
            layout.adjust(adjust)
            return TreeFile(
                source: source,
                cutter: JSONCutter(path: found.envelope),
                reader: TreeReader(layout: layout, origin: origin),
                path: path
            )
        }
        guard let fallback = tables.first else {
            throw Fault(.input, "\(channel) has no layout that is a table.", file: path.location)
        }
        let found =
            tablesFound(in: sample).first
            ?? FoundTable(
                layout: fallback,
                dialect: fallback.dialects(of: sample).first
                    ?? CSVDialect(separator: CSVDialect.comma),
                skipped: 0,
                evidence: []
            )
        var layout = found.layout
        layout.adjust(adjust)
        if layout.mayBeSaved, found.dialect.separator != CSVDialect.comma,
            Self.hasCommas(sample, found, layout, path)
        {
            layout.adjust { ($0.point, $0.groups) = (0x2C, [0x2E]) }
        }
        return try TableFile(layout, found.dialect, found.skipped, source, path, origin, joined)
    }
}

extension Layouts {
    /// Throws what is wrong with the first object of a file, so that damage is not told as something unknown.
    private static func checkFirstRecord(of sample: FileSample, _ path: Path) throws(Fault) {
        guard sample.isWhole else { return }
        try guarding(path) {
            var (cutter, rest) = (JSONCutter(path: [], pieceSize: 1), Optional(sample.bytes))
            let piece = try cutter.next { bytes in
                bytes += rest ?? []
                rest = nil
            }
            guard let piece, let record = piece.records.first else { return }
            _ = try JSONTree(Array(piece.bytes[record.range]), line: record.line)
        }
    }

    /// Facts that are amounts.
    static let amounts: [Fact] = [
        .unitPrice, .lineTotal, .total, .subtotal, .shipping, .tax, .discount, .lineDiscount,
    ]

    /// Whether amounts in the front of a table have a comma before their cents.
    ///
    /// A spreadsheet writes the decimal mark of its own country into a table that it saves, and then no amount has a
    /// point alone.
    private static func hasCommas(
        _ sample: FileSample,
        _ found: FoundTable,
        _ layout: TableLayout,
        _ path: Path
    ) -> Bool {
        let reader = CSVReader(CSVPiece(bytes: sample.bytes, firstLine: 1), found.dialect)
        for _ in 0...found.skipped { _ = reader.next() }
        guard let places = try? TablePlaces(reader.texts(), layout, [:], of: path) else {
            return false
        }
        let row = TableRow(reader, places)
        var hasCommas = false
        while row.next() {
            for fact in amounts {
                let text = row.bytes(fact)
                if text.contains(0x2E), !text.contains(0x2C) { return false }
                hasCommas = hasCommas || Amount.hasComma(text)
            }
        }
        return hasCommas
    }
}

/// A table that is read piece by piece.
private struct TableFile: OrderSource {
    private let path: Path
    private let origin: OrderBuilder.Origin
    private let dialect: CSVDialect
    private let places: TablePlaces
    private var bytes: any ByteSource
    private var cutter: CSVCutter

    init(
        _ layout: TableLayout,
        _ dialect: CSVDialect,
        _ skipped: Int,
        _ file: any ByteSource,
        _ path: Path,
        _ origin: OrderBuilder.Origin,
        _ joined: [[UInt8]: [Fact: [UInt8]]]
    ) throws(Fault) {
        self.path = path
        self.origin = origin
        self.dialect = dialect
        var (source, cutter) = (file, CSVCutter(dialect))
        let header = try guarding(path) {
            var header: CSVPiece?
            // Blank lines are records of nothing, which the reader does not count.
            var left = skipped + 1
            while left > 0 {
                header = try cutter.header { try source.read(upTo: 1 << 20, into: &$0) }
                guard let header else { break }
                let reader = CSVReader(header, dialect)
                if reader.next() { left -= 1 }
            }
            return header
        }
        let reader = CSVReader(header ?? CSVPiece(bytes: [], firstLine: 1), dialect)
        _ = reader.next()
        places = try TablePlaces(reader.texts(), layout, joined, of: path)
        (bytes, self.cutter) = (source, cutter)
    }

    mutating func next() throws(Fault) -> UnreadOrders? {
        var (source, cutter) = (bytes, cutter)
        defer { (bytes, self.cutter) = (source, cutter) }
        let key = places.key
        let piece = try guarding(path) {
            try cutter.next(keepingTogether: key) { try source.read(upTo: 1 << 20, into: &$0) }
        }
        guard let piece else { return nil }
        let (dialect, places, origin, path) = (dialect, places, origin, path)
        return UnreadOrders { () throws(Fault) in
            let reader = TableReader(piece, dialect, places, origin)
            return try guarding(path) { try reader.orders() }
        }
    }
}

/// A file of JSON that is read piece by piece.
private struct TreeFile: OrderSource {
    var source: any ByteSource
    var cutter: JSONCutter
    let reader: TreeReader
    let path: Path
    /// The last order of the piece before, of which more may come.
    var begun = JSONPiece()

    mutating func next() throws(Fault) -> UnreadOrders? {
        var (source, cutter, begun) = (source, cutter, begun)
        defer { (self.source, self.cutter, self.begun) = (source, cutter, begun) }
        let (reader, path) = (reader, path)
        let piece = try guarding(path) {
            func cut() throws -> JSONPiece? {
                try cutter.next { try source.read(upTo: 1 << 20, into: &$0) }
            }
            guard reader.isFlat else { return try cut() }
            while let more = try cut() {
                begun.append(more)
                let count = try reader.recordsBeforeLastOrder(of: begun)
                guard count == 0 else {
                    var piece = begun
                    begun = piece.split(after: count)
                    return piece
                }
                guard begun.bytes.count < JSONCutter.recordLimit else {
                    throw Fault(
                        .input,
                        "An order has more than 16 MiB of lines.",
                        file: path.location,
                        line: begun.records[0].line
                    )
                }
            }
            defer { begun = JSONPiece() }
            return begun.isEmpty ? nil : begun
        }
        guard let piece else { return nil }
        return UnreadOrders { () throws(Fault) in try guarding(path) { try reader.orders(piece) } }
    }
}

/// Says where a file is damaged in the words of the operator.
private func guarding<Result>(_ path: Path, _ work: () throws -> Result) throws(Fault) -> Result {
    do {
        return try work()
    } catch let damage as CSVDamage {
        throw Fault(
            .input,
            damage.message,
            file: path.location,
            line: damage.line,
            column: damage.field
        )
    } catch let damage as JSONDamage {
        throw Fault(.input, damage.message, file: path.location, line: damage.line)
    } catch let fault as Fault {
        throw fault
    } catch {
        throw Fault(.internal, "Reading failed in a way that nobody foresaw.", file: path.location)
    }
}
