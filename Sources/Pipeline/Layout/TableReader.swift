import CSVFormat
import Orders
import PipelineKit

/// Reads the orders out of a piece of a table.
struct TableReader {
    private let row: TableRow
    private let dialect: CSVDialect
    private let places: TablePlaces
    private let origin: OrderBuilder.Origin

    init(
        _ piece: CSVPiece,
        _ dialect: CSVDialect,
        _ places: TablePlaces,
        _ origin: OrderBuilder.Origin
    ) {
        row = TableRow(CSVReader(piece, dialect), places)
        self.dialect = dialect
        self.places = places
        self.origin = origin
    }

    /// The orders of the piece; throws where the file was cut off inside a row.
    func orders() throws(CSVDamage) -> [Order] {
        var orders: [Order] = []
        var current: OrderBuilder?
        var (key, first): ([UInt8], ArraySlice<UInt8>) = ([], [])
        var firstRow: TableRow?
        while row.next() {
            guard !rows.isEmpty, !isFooter else { continue }
            // Where the last field is the order's number, half of it is the number of another order.
            let isKeyLast = rows.count == places.key + 1
            guard !rows.isUnended || (rows.count >= places.header.count && !isKeyLast) else {
                throw CSVDamage(
                    message: "The file ends inside this row; it was cut off.",
                    line: rows.line,
                    field: rows.count
                )
            }
            if current != nil, !startsOrder(after: key, first) {
                current?.add(faultsOfFurtherRow)
                current?.addFurther(row)
                // Most channels leave blank what the first row says.
                if places.constant.contains(where: { !rows.isEmpty($0) }) {
                    firstRow = firstRow ?? self.firstRow(first)
                    if let firstRow, !saysTheSame(as: firstRow.rows) {
                        current?.compare(row, with: firstRow)
                    }
                }
            } else {
                if let done = current?.order() { orders.append(done) }
                key = Array(rows.bytes(places.key))
                (first, firstRow) = (rows.record, nil)
                current = OrderBuilder(
                    row,
                    places.book,
                    origin,
                    line: rows.line,
                    faults: faultsOfFirstRow
                )
            }
            if hasLine {
                current?.addLine(row, line: rows.line)
            } else {
                current?.addRebate(row)
            }
        }
        if let done = current?.order() { orders.append(checkedForCut(done)) }
        return orders
    }

    private var rows: CSVReader { row.rows }

    /// Where the last row has no line's end, its last field may be half of what it was: an order whose total
    /// does not confirm it waits for a person.
    private func checkedForCut(_ order: Order) -> Order {
        let last = rows.count - 1
        guard rows.isUnended, let place = places.columns.firstIndex(of: last),
            let fact = Fact(rawValue: place),
            [.quantity, .unitPrice, .lineTotal, .postalCode, .addressLine1, .country, .sku]
                .contains(fact),
            order.charges.total != order.sum || !fact.isAmountOfLine
        else { return order }
        var order = order
        order.faults.append(
            Reason(
                .fileDamage,
                field: places.header[last],
                detail:
                    "line \(rows.line) ends without a line's end in this column; the file may be cut off"
            )
        )
        return order
    }

    /// Whether the row is no order, but what the channel writes below them; a spreadsheet may have filled it up with
    /// empty fields.
    private var isFooter: Bool {
        guard !places.footers.isEmpty else { return false }
        let filled = (0..<rows.count).lazy.filter { !rows.isEmpty($0) }.prefix(4)
        guard filled.count <= 3 else { return false }
        return filled.contains { column in
            let text = rows.text(column) ?? ""
            return places.footers.contains { text.contains($0) }
        }
    }

    private func startsOrder(after key: [UInt8], _ first: ArraySlice<UInt8>) -> Bool {
        guard !rows.isEmpty(places.key) else { return !belongs(after: key, first) }
        guard rows.bytes(places.key).elementsEqual(key) else { return true }
        guard places.furtherRows == .blank else { return false }
        return places.own.contains { !rows.isEmpty($0) } && !isFurtherLine(after: first)
    }

    /// Whether a row without an order's id belongs to the order before it: it has its number, or a product or
    /// a rebate and nothing else, as in a sheet whose cells were merged.
    private func belongs(after key: [UInt8], _ first: ArraySlice<UInt8>) -> Bool {
        let number = row.bytes(.orderNumber)
        if !number.isEmpty {
            return firstRow(first)?.bytes(.orderNumber).elementsEqual(number) == true
        }
        return !(row.bytes(.sku).isEmpty && row.bytes(.lineDiscount).isEmpty)
            && Fact.allCases.allSatisfy { $0.isOfLine || !row.isStated($0) || isBlank($0) }
    }

    private func isBlank(_ fact: Fact) -> Bool { rows.isEmpty(places.columns[fact.rawValue]) }

    /// Whether all that the row says of its order stands on the first row, too.
    private func saysTheSame(as first: CSVReader) -> Bool {
        places.constant.allSatisfy { rows.isEmpty($0) || rows.isSame($0, as: first) }
    }

    /// The first row of the present order once more.
    private func firstRow(_ record: ArraySlice<UInt8>) -> TableRow? {
        let row = TableRow(CSVReader(CSVPiece(bytes: Array(record), firstLine: 1), dialect), places)
        return row.next() ? row : nil
    }

    /// Whether the row says of the order what its first row says, and has another line.
    ///
    /// Some programs fill in what the channel leaves blank. A row that is the same in all is the order once more.
    private func isFurtherLine(after first: ArraySlice<UInt8>) -> Bool {
        guard let other = firstRow(first) else { return false }
        let differing = Fact.allCases.filter {
            row.isStated($0) && !row.bytes($0).elementsEqual(other.bytes($0))
        }
        return !differing.isEmpty && differing.allSatisfy(\.isOfLine)
    }

    /// Whether the row has a line, or tells only of the order: totals, another promotion.
    private var hasLine: Bool {
        guard places.furtherRows == .repeated else { return true }
        return places.tellLine.contains { fact in
            let column = places.columns[fact.rawValue]
            return column >= 0 && !rows.isEmpty(column)
        }
    }

    // MARK: Whole rows

    private var faultsOfFirstRow: [Reason] {
        var faults: [Reason] = []
        if rows.count < places.header.count {
            faults.append(fault("ends after \(rows.count) of \(places.header.count) fields"))
        }
        faults += faultsOfFields
        if places.furtherRows == .blank, !places.own.isEmpty,
            places.own.allSatisfy({ rows.isEmpty($0) })
        {
            faults.append(fault("has no order columns and follows no row of its order"))
        }
        return faults
    }

    private var faultsOfFurtherRow: [Reason] {
        var faults: [Reason] = []
        if rows.count < places.widthOfLine {
            faults.append(fault("ends after \(rows.count) fields, before its line does"))
        }
        // That it belongs to the order before is likely, and no more.
        if rows.isEmpty(places.key), !places.mayLackNumber, row.bytes(.orderNumber).isEmpty {
            faults.append(fault("has no order number"))
        }
        return faults + faultsOfFields
    }

    private var faultsOfFields: [Reason] {
        var faults: [Reason] = []
        if let field = rows.damagedField, field < places.header.count {
            faults.append(
                Reason(
                    .badRow,
                    field: places.header[field],
                    detail:
                        "line \(rows.line) column \(field + 1) has text behind its closing quote"
                )
            )
        }
        let surplus = places.header.count..<max(places.header.count, rows.count)
        if surplus.contains(where: { !rows.isEmpty($0) }) {
            faults.append(
                fault("has \(rows.count) fields where the header has \(places.header.count)")
            )
        }
        return faults
    }

    private func fault(_ what: String) -> Reason {
        Reason(.badRow, detail: "line \(rows.line) \(what)")
    }
}

/// The present row of a table, which states facts in its columns.
final class TableRow: FactSource {
    let rows: CSVReader
    private let places: TablePlaces

    init(_ rows: CSVReader, _ places: TablePlaces) {
        self.rows = rows
        self.places = places
    }

    /// Goes to the next row; `false` at the end.
    func next() -> Bool { rows.next() }

    func bytes(_ fact: Fact) -> ArraySlice<UInt8> {
        let column = places.columns[fact.rawValue]
        let bytes = column < 0 ? [] : rows.bytes(column)
        if !places.added.isEmpty, let added = places.added[fact] { return sum(bytes, added) }
        guard bytes.isEmpty, !places.joined.isEmpty else { return bytes }
        return (places.joined[Self.plainKey(rows.bytes(places.key))]?[fact] ?? [])[...]
    }

    /// An amount with those of further columns; one that is none is what is said, and will be found.
    private func sum(_ bytes: ArraySlice<UInt8>, _ added: [Int]) -> ArraySlice<UInt8> {
        let amounts = added.map { rows.bytes($0) }.filter { !$0.isEmpty }
        guard !amounts.isEmpty else { return bytes }
        let rules = places.book.rules
        var sum = Amount("0".utf8)
        for text in amounts + [bytes] where !text.isEmpty {
            let number = rules.hasSymbols ? PricedText(text).number : text
            guard let amount = Amount(number, point: rules.point, groups: rules.groups) else {
                return text
            }
            sum = sum.map { $0 + amount }
        }
        let text = sum?.description ?? ""
        return Array(text.utf8.map { $0 == 0x2E ? rules.point : $0 })[...]
    }

    /// An order's id as both of two files to be joined have it.
    static func plainKey(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(bytes.first == 0x23 ? bytes.dropFirst() : bytes)
    }

    func isStated(_ fact: Fact) -> Bool { places.columns[fact.rawValue] >= 0 }

    func field(_ fact: Fact) -> String {
        let column = places.columns[fact.rawValue]
        return column < 0 ? places.usual[fact] ?? fact.name : places.header[column]
    }

    func place(_ fact: Fact) -> String {
        let column = places.columns[fact.rawValue]
        return column < 0 ? "line \(rows.line)" : "line \(rows.line) column \(column + 1)"
    }
}
