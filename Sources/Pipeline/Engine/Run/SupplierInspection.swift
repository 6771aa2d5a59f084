package import Orders
package import PipelineKit

/// Looks at suppliers as a night would, and buys nothing.
package enum SupplierInspection {
    /// What each supplier offers at `moment`, against the last good feeds that `memory` has; without a moment
    /// the age of feeds does not matter.
    package static func supplies(
        of suppliers: [any Supplier],
        at moment: Instant?,
        _ memory: any NightMemory
    ) throws(Fault) -> [SupplierName: Supply] {
        let night = Night(
            id: "",
            moment: moment ?? Instant(seconds: 0),
            currency: .usd,
            rates: .none,
            suppliers: suppliers,
            files: InputFiles.only(),
            memory: memory,
            lanes: CoreLanes(1),
            digest: SHA256Digest.short
        )
        return try FeedDesk(night: night, isAgeless: moment == nil).read().supplies
    }
}

/// What stands where no night was published yet.
package struct NoMemory: NightMemory {
    /// Creates it.
    package init() {}
    /// None.
    package func earlier(_ keys: [Digest]) -> [Digest: [EarlierOrder]] { [:] }
    package func forEachMemory(
        of kind: String,
        atOnce count: Int,
        _ body: ([[UInt8]]) throws(Fault) -> [[UInt8]]
    ) {}
    /// None.
    package func lastCosts() -> [SupplierName: [String: Money]] { [:] }
    /// None.
    package func lastSequences() -> [SupplierName: Int] { [:] }
    /// None.
    package func purchaseOrders(on day: Instant) -> [SupplierName: Int] { [:] }
    /// None.
    package func lastFeeds(of supplier: SupplierName) -> LastFeeds { .none }
}
