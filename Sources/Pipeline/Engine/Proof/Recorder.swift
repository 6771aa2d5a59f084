import CSVFormat
import Orders
import PipelineKit

/// Takes down what became of every order at the end of its way: the tables, the account, the evidence for
/// the audit and the record for the ledger.
///
/// A chunk's page is written on any core; pages are bound in night order.
struct Recorder: Sendable {
    /// What is taken down of one chunk.
    struct Page: Sendable {
        fileprivate var book: Book
        fileprivate var account = Account()
        fileprivate var evidence: [(supplier: SupplierName, entry: EvidenceEntry)] = []
        fileprivate var record = ByteWriter()
        fileprivate var costs: [CostKey: Money] = [:]
        fileprivate var index: OrderIndex.Filter
    }

    fileprivate struct CostKey: Hashable, Comparable {
        let supplier: SupplierName
        let sku: String
        static func < (left: CostKey, right: CostKey) -> Bool {
            (left.supplier, left.sku) < (right.supplier, right.sku)
        }
    }

    private let night: Night
    private let suppliers: [SupplierName: any Supplier]
    private let witness = Witness()

    private var orders: any ByteSink
    private var held: any ByteSink
    private var addresses: any ByteSink
    private var duplicates: any ByteSink
    private var record: Spool
    private var evidence: [SupplierName: Spool] = [:]
    private var costs: [CostKey: Money] = [:]
    private var purchaseCounts: [SupplierName: Int] = [:]
    /// What became of all units so far.
    private(set) var account = Account()
    /// Where each order stands in `orders.csv`.
    private(set) var index: OrderIndex

    /// Starts the tables in the staging folder, and the notes in a folder that is thrown away.
    init(_ night: Night, scratch folder: String) throws(Fault) {
        self.night = night
        suppliers = Dictionary(
            night.suppliers.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        orders = try night.files.create("orders.csv")
        held = try night.files.create("review/held.csv")
        addresses = try night.files.create("review/addresses.csv")
        duplicates = try night.files.create("review/duplicates.csv")
        record = try Spool(Path.join(folder, "record"))
        for supplier in night.suppliers {
            evidence[supplier.name] = try Spool(Path.join(folder, "evidence-\(supplier.name)"))
        }
        let header = Self.line(Book.ordersHeader)
        index = OrderIndex(header: header.count)
        try orders.write(header)
        try held.write(Self.line(Book.heldHeader))
        try addresses.write(Self.line(Book.addressHeader))
        try duplicates.write(Self.line(Book.duplicatesHeader))
    }

    private static func line(_ header: [String]) -> [UInt8] {
        var writer = CSVWriter()
        writer.record(header)
        return writer.bytes
    }

    /// A function that writes the page of a chunk, on any core.
    var pageWriter: @Sendable ([Order]) throws(Fault) -> Page {
        let (night, suppliers, witness) = (night, suppliers, witness)
        let watched = Set(night.supplies.filter { $0.value.isInTrouble }.keys)
        return { orders throws(Fault) in
            try witness.check(orders)
            var page = Page(
                book: Book(moment: night.moment),
                index: OrderIndex.Filter(count: orders.count)
            )
            page.account.watched = watched
            let span = orders.span
            // A span lends its elements.
            for index in span.indices {
                try page.add(span[index], suppliers, night, witness)
            }
            return page
        }
    }

    /// Binds the next page.
    mutating func bind(_ page: Page) throws(Fault) {
        try orders.write(page.book.orders.bytes)
        index.add(page.index, bytes: page.book.orders.bytes.count)
        try held.write(page.book.held.bytes)
        try addresses.write(page.book.addresses.bytes)
        try duplicates.write(page.book.duplicates.bytes)
        account += page.account
        try record.append(page.record.bytes)
        for (supplier, entry) in page.evidence {
            try evidence[supplier]?.append(entry.bytes)
            purchaseCounts[supplier, default: 0] += 1
        }
        costs.merge(page.costs) { $1 }
    }

    /// Ends the tables.
    mutating func finish() throws(Fault) {
        try orders.close()
        try held.close()
        try addresses.close()
        try duplicates.close()
    }

    /// The evidence for what a supplier is sent, in the order of its purchase orders.
    mutating func evidence(of supplier: SupplierName) throws(Fault) -> Spool.Reader? {
        try evidence[supplier]?.rewind()
    }

    /// What the ledger is told, sorted.
    mutating func ledgerRecord(
        _ sequences: [SupplierName: Int],
        _ desk: FeedDesk.Result,
        memories: [StageMemory],
        oldest: Instant
    ) throws(Fault) -> NightRecord {
        var reader = try record.rewind()
        var orders: [NightRecord.Order] = []
        var numbers: [PONumber] = []
        orders.reserveCapacity(account.orders)
        numbers.reserveCapacity(account.suppliers.values.reduce(0) { $0 + $1.purchaseOrders })
        while let bytes = try reader.next() {
            var page = ByteReader(bytes)
            do throws(ByteReader.Damage) {
                while !page.isAtEnd {
                    orders.append(try page.recordedOrder())
                    numbers += try page.list { read throws(ByteReader.Damage) in
                        guard let number = PONumber(try read.text()) else { throw read.damage }
                        return number
                    }
                }
            } catch {
                throw Fault(.internal, "The night's record came back damaged from the disk.")
            }
        }
        orders.sort { $0.key < $1.key }
        numbers.sort()
        if let twice = zip(numbers, numbers.dropFirst()).first(where: { $0 == $1 })?.0 {
            throw Fault(
                .input,
                "The purchase order \(twice) stands twice in this night: one order came twice, and no stage "
                    + "such as 'dedupe' turned it away. Nothing is published."
            )
        }
        let costs = costs.sorted { $0.key < $1.key }.map { key, cost in
            NightRecord.Cost(supplier: key.supplier, supplierSKU: key.sku, unitCost: cost)
        }
        return NightRecord(
            orders: orders,
            purchaseOrders: numbers,
            purchaseCounts: purchaseCounts,
            costs: costs,
            sequences: sequences,
            feeds: desk.newFeeds,
            goodFeeds: desk.goodFeeds,
            memories: memories,
            oldest: oldest
        )
    }
}

extension Recorder.Page {
    /// Takes down what became of an order.
    fileprivate mutating func add(
        _ order: Order,
        _ suppliers: [SupplierName: any Supplier],
        _ night: Night,
        _ witness: Witness
    ) throws(Fault) {
        guard order.isEnded else {
            throw Fault(
                .input,
                "Order \(order.number) has no outcome at the end (\(order.source.file):"
                    + "\(order.source.line)). Nothing is published."
            )
        }
        book.add(order)
        index.add(order.number)
        account.add(order)
        var numbers: [PONumber] = []
        for supplier in order.assignedSuppliers {
            guard let supplier = suppliers[supplier] else { continue }
            // What is proposed is made all the same: nobody knows whether a person sends it.
            numbers.append(try add(order, for: supplier, night, witness))
        }
        addRecord(of: order, numbers)
    }

    /// Notes a purchase order, and gives its number back.
    fileprivate mutating func add(
        _ order: Order,
        for supplier: any Supplier,
        _ night: Night,
        _ witness: Witness
    ) throws(Fault) -> PONumber {
        let purchase: PurchaseOrder
        do throws(Refusal) {
            purchase = try night.purchaseOrder(of: order, for: supplier)
        } catch {
            throw Fault(
                .input,
                "Order \(order.number) was written for '\(supplier.name)', which cannot take its "
                    + "\(error.reason.field): \(error.reason.detail). Nothing is published."
            )
        }
        let entry = EvidenceEntry(
            number: purchase.number,
            statement: witness.digest(of: purchase, supplier.disclosed),
            order: order.number,
            place: "\(order.source.file):\(order.source.line)"
        )
        if supplier.approval == .automatic { account.addPurchaseOrder(for: supplier.name) }
        evidence.append((supplier.name, entry))
        for line in order.lines {
            for case .ended(.exported(let assignment, _)) in line.parts.map(\.state) {
                costs[.init(supplier: assignment.supplier, sku: assignment.supplierSKU)] =
                    assignment.unitCost
            }
        }
        return purchase.number
    }

    /// What the ledger will know of the order: a repetition leaves what an earlier night wrote.
    fileprivate mutating func addRecord(of order: Order, _ numbers: [PONumber]) {
        let isRepetition = order.lines.allSatisfy { line in
            line.parts.allSatisfy { part in
                if case .ended(.duplicate) = part.state { true } else { false }
            }
        }
        guard !isRepetition else { return }
        record.write(
            NightRecord.Order(
                key: order.evidence.key,
                version: order.evidence.version,
                isExported: !numbers.isEmpty,
                isCalledOff: order.isCalledOff
            )
        )
        record.write(numbers) { $0.write($1.description) }
    }
}

/// What the audit knows of a purchase order before it looks at the file.
struct EvidenceEntry: Hashable, Sendable {
    let number: PONumber
    let statement: Digest
    let order: String
    let place: String

    init(number: PONumber, statement: Digest, order: String, place: String) {
        self.number = number
        self.statement = statement
        self.order = order
        self.place = place
    }

    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.write(number.description)
        writer.write(statement)
        writer.write(order)
        writer.write(place)
        return writer.bytes
    }

    init?(_ bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        guard let number = PONumber((try? reader.text()) ?? ""),
            let statement = try? reader.digest(),
            let order = try? reader.text(), let place = try? reader.text()
        else { return nil }
        self.init(number: number, statement: statement, order: order, place: place)
    }
}
