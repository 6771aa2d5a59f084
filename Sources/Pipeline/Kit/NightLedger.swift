package import Orders

/// The memory that a night is written into: the engine's side of the ledger, which no plugin sees.
package protocol NightLedger: NightMemory {
    /// The night of this name; `nil` where none was published.
    func publishedNight(_ id: String) throws(Fault) -> PublishedNight?

    /// Writes all that a night leaves, in one transaction: after it the night is published, before it
    /// nothing has happened.
    ///
    /// Throws ``Fault/Kind/input`` where one of the purchase orders was published before.
    func publish(_ night: PublishedNight, _ record: NightRecord) throws(Fault)
}

/// A night that the ledger knows as published.
package struct PublishedNight: Hashable, Sendable {
    /// The name.
    package let id: String
    /// The moment that counted as now.
    package let moment: Instant
    /// SHA-256 of its `summary.json`, which in turn names the digest of every other file.
    package let summaryDigest: String
    /// SHA-256 of its archive by the archive's name, and of what was made later still; empty where there is neither.
    package let archiveDigests: [String: String]
    /// Those of archives that were given up, and that may be there until they are removed.
    package let prunedDigests: [String: String]

    /// Creates a record.
    package init(
        id: String,
        moment: Instant,
        summaryDigest: String,
        archiveDigests: [String: String],
        prunedDigests: [String: String] = [:]
    ) {
        self.id = id
        self.moment = moment
        self.summaryDigest = summaryDigest
        self.archiveDigests = archiveDigests
        self.prunedDigests = prunedDigests
    }
}

/// What a night leaves for later ones.
package struct NightRecord: Sendable {
    /// An order that was no repetition.
    package struct Order: Hashable, Sendable {
        /// Of its identity.
        package let key: Digest
        /// Which version it was.
        package let version: OrderVersion
        /// Whether any unit of it was exported, or proposed for a person to send.
        package let isExported: Bool
        /// Whether it was called off by the channel, given back, or sent otherwise.
        package let isCalledOff: Bool

        /// Creates an entry.
        package init(
            key: Digest,
            version: OrderVersion,
            isExported: Bool,
            isCalledOff: Bool = false
        ) {
            self.key = key
            self.version = version
            self.isExported = isExported
            self.isCalledOff = isCalledOff
        }
    }

    /// What a supplier's SKU cost tonight.
    package struct Cost: Hashable, Sendable {
        /// The supplier.
        package let supplier: SupplierName
        /// Its SKU.
        package let supplierSKU: String
        /// The price of one unit.
        package let unitCost: Money

        /// Creates an entry.
        package init(supplier: SupplierName, supplierSKU: String, unitCost: Money) {
            self.supplier = supplier
            self.supplierSKU = supplierSKU
            self.unitCost = unitCost
        }
    }

    /// The orders, by key.
    package let orders: [Order]
    /// The numbers of the purchase orders, in order.
    package let purchaseOrders: [PONumber]
    /// How many purchase orders each supplier is given.
    package let purchaseCounts: [SupplierName: Int]
    /// The costs, by supplier and SKU.
    package let costs: [Cost]
    /// The sequence of the last envelope of each supplier.
    package let sequences: [SupplierName: Int]
    /// The feeds that the next night compares with; a supplier that is not here keeps those it had.
    package let feeds: [SupplierName: [[UInt8]]]
    /// The suppliers whose feeds were good tonight, by name.
    package let goodFeeds: [SupplierName]
    /// What stages leave for later nights.
    package let memories: [StageMemory]
    /// What was published before this moment may be forgotten.
    package let oldest: Instant

    /// Creates a record of sorted entries.
    package init(
        orders: [Order],
        purchaseOrders: [PONumber],
        purchaseCounts: [SupplierName: Int] = [:],
        costs: [Cost],
        sequences: [SupplierName: Int] = [:],
        feeds: [SupplierName: [[UInt8]]] = [:],
        goodFeeds: [SupplierName] = [],
        memories: [StageMemory] = [],
        oldest: Instant = Instant(seconds: .min)
    ) {
        self.orders = orders
        self.purchaseOrders = purchaseOrders
        self.purchaseCounts = purchaseCounts
        self.costs = costs
        self.sequences = sequences
        self.feeds = feeds
        self.goodFeeds = goodFeeds
        self.memories = memories
        self.oldest = oldest
    }
}
