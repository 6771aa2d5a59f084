public import Orders

/// One run of a pipeline, as its stages see it: what they may know, and all they may reach.
public struct Night: Sendable {
    /// The name of the night, such as `2026-11-19` or `2026-11-19.2`.
    public let id: String
    /// The moment that counts as now.
    public let moment: Instant
    /// Its date, as purchase orders have it.
    package let date: String
    /// The currency that costs and margins are compared in.
    public let currency: Currency
    /// Exchange rates.
    public let rates: Rates
    /// Who can ship, in the order of the pipeline file.
    public let suppliers: [any Supplier]
    /// The files of the night.
    public let files: any NightFiles
    /// What earlier nights left.
    public let memory: any NightMemory
    /// The cores of the machine.
    public let lanes: any Lanes
    /// Takes the digest of bytes.
    public let digest: @Sendable ([UInt8]) -> Digest
    /// What the engine found that suppliers offer.
    package var supplies: [SupplierName: Supply] = [:]

    /// Creates a night.
    public init(
        id: String,
        moment: Instant,
        currency: Currency,
        rates: Rates,
        suppliers: [any Supplier],
        files: any NightFiles,
        memory: any NightMemory,
        lanes: any Lanes,
        digest: @escaping @Sendable ([UInt8]) -> Digest
    ) {
        self.id = id
        self.moment = moment
        date = moment.date
        self.currency = currency
        self.rates = rates
        self.suppliers = suppliers
        self.files = files
        self.memory = memory
        self.lanes = lanes
        self.digest = digest
    }

    /// What a supplier offers, as the engine found it; a night without an engine reads its feeds.
    public func supply(of supplier: any Supplier) throws(Fault) -> Supply {
        if let supply = supplies[supplier.name] { return supply }
        return Supply(offers: try supplier.offers(from: feeds(of: supplier)))
    }

    /// The bytes of a supplier's feeds.
    package func feeds(of supplier: any Supplier) throws(Fault) -> [Feed] {
        var feeds: [Feed] = []
        for path in supplier.feeds {
            feeds.append(Feed(path: path, bytes: try files.contents(of: path)))
        }
        return feeds
    }

    /// The number of the purchase order that sends `order`'s parts to `supplier`.
    ///
    /// It depends on channel, shop, order and supplier alone, so that a repetition has the same number
    /// and the ledger can refuse it.
    public func number(of order: Order, for supplier: SupplierName) -> PONumber {
        Self.number(of: order.id, for: supplier, digest)
    }

    /// The same, of an order of which no more is known than which it is.
    package static func number(
        of order: OrderID,
        for supplier: SupplierName,
        _ digest: ([UInt8]) -> Digest
    ) -> PONumber {
        var writer = ByteWriter()
        writer.write("purchase order")
        order.write(to: &writer)
        writer.write(supplier.description)
        return PONumber(digest(writer.bytes))
    }

    /// What the purchase orders of a supplier share that may go in one parcel.
    ///
    /// These are channel, shop, mail, service and every field of the recipient, to the byte. Where the
    /// supplier combines none, each has its own.
    private func parcelGroup(
        of order: Order,
        for supplier: any Supplier,
        _ purchase: PurchaseOrder
    ) -> String {
        var writer = ByteWriter()
        writer.write("parcel")
        writer.write(supplier.name.description)
        if supplier.combines(order.id) {
            for text in [order.id.channel, order.id.shop, order.email, purchase.service] {
                writer.write(text)
            }
            order.recipient.write(to: &writer)
        } else {
            order.id.write(to: &writer)
        }
        return "G" + PONumber(digest(writer.bytes)).description.dropFirst(2)
    }

    /// The purchase order for what `order` has assigned to `supplier`, as the supplier is sent it.
    public func purchaseOrder(
        of order: Order,
        for supplier: any Supplier
    ) throws(Refusal) -> PurchaseOrder {
        let number = number(of: order, for: supplier.name)
        var purchase = order.purchaseOrder(for: supplier.name, on: date, number: number)
        purchase.brand = supplier.brand(of: order.id.shop)
        if supplier.disclosed.contains(.parcelGroup) {
            purchase.parcelGroup = parcelGroup(of: order, for: supplier, purchase)
        }
        if let customs = supplies[supplier.name]?.customs, !customs.isEmpty {
            for index in purchase.lines.indices {
                guard let data = customs[purchase.lines[index].supplierSKU] else { continue }
                purchase.lines[index].hsCode = data.hsCode
                purchase.lines[index].origin = data.origin
            }
        }
        if let products = supplies[supplier.name]?.productIDs, !products.isEmpty {
            for index in purchase.lines.indices {
                purchase.lines[index].productID = products[purchase.lines[index].supplierSKU] ?? ""
            }
        }
        return try supplier.fitted(purchase)
    }
}

/// The files that a night reads and writes.
public protocol NightFiles: Sendable {
    /// The files that match a pattern with `*` and `?` in its last part, by name.
    func matching(_ pattern: Path) throws(Fault) -> [Path]
    /// Whether the night reads orders from the file by itself.
    func isSource(_ path: Path) -> Bool
    /// Opens an input from its front, and notes it for the archive.
    func open(_ path: Path) throws(Fault) -> any ByteSource
    /// Everything an input holds.
    func contents(of path: Path) throws(Fault) -> [UInt8]
    /// Creates a file below the staging folder, with the folders it needs.
    func create(_ name: String) throws(Fault) -> any ByteSink
    /// What the archive keeps: every input noted so far under `inputs/`, then every finished output, by
    /// name.
    func forArchive() throws(Fault) -> [NightFile]
}

extension NightFiles {
    /// No file, where nobody knows of sources.
    public func isSource(_ path: Path) -> Bool { false }
}

/// A file that can be read once more.
public struct NightFile: Sendable {
    /// The name inside the archive.
    public let name: String
    /// How many bytes it has.
    public let size: Int
    /// Opens it from its front.
    public let open: @Sendable () throws(Fault) -> any ByteSource

    /// Creates an entry.
    public init(
        name: String,
        size: Int,
        open: @escaping @Sendable () throws(Fault) -> any ByteSource
    ) {
        self.name = name
        self.size = size
        self.open = open
    }
}

/// Bytes that are written once, to the end.
public protocol ByteSink: Sendable {
    /// Appends bytes.
    mutating func write(_ bytes: [UInt8]) throws(Fault)
    /// Makes sure that all bytes are on the disk.
    mutating func close() throws(Fault)
}

/// What earlier nights left behind.
public protocol NightMemory: Sendable {
    /// The orders with these keys that earlier nights saw, by key: every version of them.
    func earlier(_ keys: [Digest]) throws(Fault) -> [Digest: [EarlierOrder]]
    /// Calls with what stages left on earlier nights under the name of a kind and is not to be forgotten yet, the oldest
    /// first and at most `count` at once.
    ///
    /// What `body` gives back is the part of it that it uses, as memories of the same kind. The night's archive keeps
    /// that part: with nothing else, the night must come out the same.
    func forEachMemory(
        of kind: String,
        atOnce count: Int,
        _ body: ([[UInt8]]) throws(Fault) -> [[UInt8]]
    ) throws(Fault)
    /// What each supplier's SKUs cost when they were last bought.
    func lastCosts() throws(Fault) -> [SupplierName: [String: Money]]
    /// The sequence of the last envelope that each supplier was sent.
    func lastSequences() throws(Fault) -> [SupplierName: Int]
    /// How many purchase orders each supplier was given on the day of a moment, in UTC.
    func purchaseOrders(on day: Instant) throws(Fault) -> [SupplierName: Int]
    /// The last good feeds of a supplier.
    func lastFeeds(of supplier: SupplierName) throws(Fault) -> LastFeeds
}

/// The feeds of a supplier that were believed last.
public struct LastFeeds: Hashable, Sendable {
    /// Their bytes, in the order of ``Supplier/feeds``; none where there were none.
    public let files: [[UInt8]]
    /// The moment of the last night that found them good; `nil` where nobody noted it.
    public let seen: Instant?

    /// Creates a memory of feeds.
    public init(files: [[UInt8]], seen: Instant?) {
        self.files = files
        self.seen = seen
    }

    /// No feeds.
    public static let none = LastFeeds(files: [], seen: nil)
}

/// A version of an order as an earlier night left it.
public struct EarlierOrder: Hashable, Sendable {
    /// The night that saw it last.
    public let night: String
    /// Which version it was.
    public let version: OrderVersion
    /// Whether any unit of this version was in a purchase order, sent or proposed.
    public let isExported: Bool
    /// Whether it was called off by the channel, given back, or sent otherwise.
    public let isCalledOff: Bool

    /// Creates a memory of an order.
    public init(night: String, version: OrderVersion, isExported: Bool, isCalledOff: Bool = false) {
        self.night = night
        self.version = version
        self.isExported = isExported
        self.isCalledOff = isCalledOff
    }
}

/// The cores of the machine, lent for work that can be done in any order.
public protocol Lanes: Sendable {
    /// How many items are worked on at once.
    var count: Int { get }
    /// Takes items one after the other, works on several at once, and delivers the results in the order
    /// of the items. No more items are under way than the machine has use for.
    func ordered<Item: Sendable, Result: Sendable>(
        _ next: () throws -> Item?,
        work: @escaping @Sendable (Item) async throws -> Result,
        deliver: (Result) throws -> Void
    ) async throws
}
