import CSVFormat
import Orders

/// Reads the rows of a chunk into orders.
///
/// Each row ends in one order; what cannot be read becomes a fault.
struct ShopifyReader {
    /// The most lines an order may have; a longer one is held, with all its units.
    private static let lineLimit = 1000

    private var rows: CSVReader
    private let columns: ShopifyColumns
    private let file: String
    private let shop: String

    init(rows: CSVReader, columns: ShopifyColumns, file: String, shop: String) {
        self.rows = rows
        self.columns = columns
        self.file = file
        self.shop = shop
    }

    /// All orders of the chunk; throws where the file ends inside a row.
    ///
    /// Nobody could tell then whether the order before that row is whole.
    mutating func orders() throws(CSVDamage) -> [Order] {
        var orders: [Order] = []
        while rows.next() {
            guard !rows.isUnended || rows.count >= columns.header.count else {
                throw CSVDamage(
                    message: "The file ends inside this row; it was cut off.",
                    line: rows.line,
                    field: rows.count
                )
            }
            if let last = orders.indices.last, !startsOrder(after: orders[last]) {
                checkFurtherRow(of: &orders[last])
            } else {
                orders.append(firstRow())
            }
            let last = orders.count - 1
            let line = line(of: &orders[last])
            orders[last].lines.append(line)
        }
        return orders
    }

    /// Whether the present row is the first of an order: another name, or the order's own columns again.
    ///
    /// The financial status says nothing: some exports repeat it on every row.
    private func startsOrder(after order: Order) -> Bool {
        guard rows.bytes(columns.name).elementsEqual(order.number.utf8) else { return true }
        let own = [columns.id, columns.total, columns.subtotal, columns.currency].compactMap(\.self)
        return own.contains { !rows.isEmpty($0) }
    }

    // MARK: Rows

    private func firstRow() -> Order {
        var faults: [Reason] = []
        if rows.count < columns.header.count {
            faults.append(
                fault(.badRow, "ends after \(rows.count) of \(columns.header.count) fields")
            )
        }
        checkFields(&faults)
        let number = text(columns.name, &faults)
        let id = text(columns.id, &faults)
        if number.isEmpty { faults.append(fault(.badRow, "has no order number", columns.name)) }
        if rows.isEmpty(columns.financialStatus), rows.isEmpty(columns.currency) {
            faults.append(fault(.badRow, "has no order columns and follows no row of its order"))
        }
        let currency = Currency(text(columns.currency, &faults))
        if currency == nil { faults.append(fault(.badMoney, "is no currency", columns.currency)) }
        return Order(
            id: OrderID(channel: Shopify.name, shop: shop, id: id.isEmpty ? number : id),
            number: number,
            source: SourcePosition(file: file, line: rows.line),
            createdAt: columns.createdAt.flatMap { Instant(rows.bytes($0)) },
            payment: payment,
            standing: standing,
            email: text(columns.email, &faults),
            note: text(columns.notes, &faults),
            charges: charges(currency ?? .unknown, &faults),
            shipTo: shipTo(&faults),
            lines: []
        )
        .adding(faults)
    }

    private func checkFurtherRow(of order: inout Order) {
        if order.lines.count == Self.lineLimit {
            order.faults.append(fault(.badRow, "begins line \(Self.lineLimit + 1) of the order"))
        }
        if rows.count < columns.widthOfLine {
            order.faults.append(
                fault(.badRow, "ends after \(rows.count) fields, before its line does")
            )
        }
        checkFields(&order.faults)
    }

    private func checkFields(_ faults: inout [Reason]) {
        if let field = rows.damagedField {
            faults.append(fault(.badRow, "has text behind its closing quote", field))
        }
        let surplus = columns.header.count..<max(columns.header.count, rows.count)
        if surplus.contains(where: { !rows.isEmpty($0) }) {
            faults.append(
                fault(
                    .badRow,
                    "has \(rows.count) fields where the header has \(columns.header.count)"
                )
            )
        }
    }

    // MARK: Parts of an order

    private var payment: Order.Payment {
        switch String(decoding: rows.bytes(columns.financialStatus), as: UTF8.self) {
        case "paid": .paid
        case "partially_paid": .partlyPaid
        case "partially_refunded": .partlyRefunded
        case "refunded", "voided": .refunded
        default: .unpaid
        }
    }

    /// The order's own amounts.
    ///
    /// Shopify writes the tax in both cases; only the sum tells whether the prices hold it. Where the file
    /// lacks the sum, they are taken to hold it, so that no margin looks better than it is.
    private var standing: Order.Standing {
        if let cancelledAt = columns.cancelledAt, !rows.isEmpty(cancelledAt) { return .cancelled }
        return isText("fulfilled", columns.fulfillmentStatus) ? .fulfilled : .open
    }

    private func charges(_ currency: Currency, _ faults: inout [Reason]) -> Charges {
        let tax = amount(columns.taxes, currency, &faults)
        let shipping = amount(columns.shipping, currency, &faults)
        let subtotal = amount(columns.subtotal, currency, &faults)
        let total = amount(columns.total, currency, &faults)
        let hasSum = [columns.subtotal, columns.total].allSatisfy { column in
            column.map { !rows.isEmpty($0) } ?? false
        }
        return Charges(
            discount: amount(columns.discountAmount, currency, &faults),
            shipping: shipping,
            tax: tax,
            isTaxIncluded: tax.minor > 0 && (!hasSum || total == subtotal + shipping)
        )
    }

    private func shipTo(_ faults: inout [Reason]) -> Address {
        var line1 = text(columns.shippingAddress1, &faults)
        if line1.isEmpty { line1 = text(columns.shippingStreet, &faults) }
        return Address(
            name: text(columns.shippingName, &faults),
            company: text(columns.shippingCompany, &faults),
            line1: line1,
            line2: text(columns.shippingAddress2, &faults),
            city: text(columns.shippingCity, &faults),
            region: text(columns.shippingProvince, &faults),
            postalCode: Self.unguarded(text(columns.shippingZip, &faults)),
            country: text(columns.shippingCountry, &faults),
            phone: Self.unguarded(text(columns.shippingPhone, &faults))
        )
    }

    private func line(of order: inout Order) -> Line {
        let number = order.lines.count + 1
        let quantity = Quantity(text: rows.bytes(columns.quantity))
        if quantity == nil || quantity == .zero {
            order.faults.append(
                fault(
                    .badQuantity,
                    "is no whole number from 1 to \(Quantity.limit)",
                    columns.quantity
                )
            )
        }
        var price = amount(columns.price, order.currency, &order.faults)
        if rows.isEmpty(columns.price) {
            order.faults.append(fault(.badMoney, "is empty", columns.price))
        }
        if price.minor > Money.limit / Int64(max(1, quantity?.units ?? 1)) {
            order.faults.append(fault(.badMoney, "is too large for its quantity", columns.price))
            price = .zero(order.currency)
        }
        return Line(
            id: String(number),
            sku: text(columns.sku, &order.faults),
            title: text(columns.lineName, &order.faults),
            quantity: quantity ?? .zero,
            total: price * (quantity ?? .zero),
            discount: amount(columns.lineDiscount, order.currency, &order.faults),
            standing: isText("fulfilled", columns.lineFulfillmentStatus)
                ? .fulfilled : isText("false", columns.requiresShipping) ? .digital : .open
        )
    }

    // MARK: Fields

    private func text(_ column: Int?, _ faults: inout [Reason]) -> String {
        guard let column else { return "" }
        guard let text = rows.text(column) else {
            faults.append(fault(.badRow, "is not UTF-8", column))
            return ""
        }
        return text
    }

    private func isText(_ text: StaticString, _ column: Int?) -> Bool {
        guard let column else { return false }
        return rows.bytes(column).elementsEqual("\(text)".utf8)
    }

    /// An amount that is not negative; nothing where the field is empty.
    private func amount(_ column: Int?, _ currency: Currency, _ faults: inout [Reason]) -> Money {
        guard let column, !rows.isEmpty(column) else { return .zero(currency) }
        guard let money = Money(decimal: rows.bytes(column), currency), money.minor >= 0 else {
            // Without its currency an amount cannot be judged; that fault is noted already.
            if currency != .unknown {
                faults.append(fault(.badMoney, "is no amount of \(currency)", column))
            }
            return .zero(currency)
        }
        return money
    }

    /// Shopify puts an apostrophe before digits that a spreadsheet would spoil.
    private static func unguarded(_ text: String) -> String {
        text.hasPrefix("'") ? String(text.dropFirst()) : text
    }

    /// A fault of the present row; it names the place and never repeats what stands there.
    private func fault(_ code: ReasonCode, _ what: String, _ column: Int? = nil) -> Reason {
        guard let column, column < columns.header.count else {
            return Reason(code, detail: "line \(rows.line) \(what)")
        }
        return Reason(
            code,
            field: columns.header[column],
            detail: "line \(rows.line) column \(column + 1) \(what)"
        )
    }
}

extension Order {
    /// The order with the faults that came up while its parts were read.
    fileprivate func adding(_ faults: [Reason]) -> Order {
        var order = self
        order.faults = faults
        return order
    }
}
