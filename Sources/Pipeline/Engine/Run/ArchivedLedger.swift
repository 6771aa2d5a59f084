package import Orders
package import PipelineKit

/// The ledger of a night that is run again: it says what was said then, and what is published is kept by nobody.
package final class ArchivedLedger: NightLedger {
    private let night: String
    private let answers: Answers
    private let heir: (any NightLedger)?
    private let archives: [String: String]

    /// Creates a ledger that answers the night of a name; what is published goes to `heir`, where there is one, with the
    /// digests of the archives that are there.
    package init(
        of night: String,
        _ answers: Answers,
        heir: (any NightLedger)? = nil,
        archives: [String: String] = [:]
    ) {
        self.night = night
        self.answers = answers
        self.heir = heir
        self.archives = archives
    }

    package func earlier(_ keys: [Digest]) -> [Digest: [EarlierOrder]] {
        let keys = Set(keys)
        return answers.earlier.filter { keys.contains($0.key) }
    }

    package func forEachMemory(
        of kind: String,
        atOnce count: Int,
        _ body: ([[UInt8]]) throws(Fault) -> [[UInt8]]
    ) throws(Fault) {
        let pieces = answers.memories[kind] ?? []
        for start in stride(from: 0, to: pieces.count, by: count) {
            _ = try body(Array(pieces[start..<min(start + count, pieces.count)]))
        }
    }

    package func lastCosts() -> [SupplierName: [String: Money]] { answers.costs }
    package func lastSequences() -> [SupplierName: Int] { answers.sequences }
    package func purchaseOrders(on day: Instant) -> [SupplierName: Int] { answers.purchaseOrders }
    package func lastFeeds(of supplier: SupplierName) -> LastFeeds {
        answers.feeds[supplier] ?? .none
    }

    /// The nights of the same date before this one, whose names were taken.
    package func publishedNight(_ id: String) -> PublishedNight? {
        let (own, other) = (NightName(night), NightName(id))
        guard own.date == other.date, other.number < own.number else { return nil }
        return PublishedNight(
            id: id,
            moment: Instant(seconds: 0),
            summaryDigest: "",
            archiveDigests: [:]
        )
    }

    package func publish(_ night: PublishedNight, _ record: NightRecord) throws(Fault) {
        guard let heir else { return }
        let known = PublishedNight(
            id: night.id,
            moment: night.moment,
            summaryDigest: night.summaryDigest,
            archiveDigests: archives
        )
        let heirs = try heir.earlier(answers.earlier.keys.sorted())
        // What earlier nights saw, whose archives may be gone.
        let lost = answers.earlier.flatMap { key, orders in
            orders.filter { order in
                !(heirs[key] ?? []).contains { $0.version == order.version }
            }
            .map { order in
                NightRecord.Order(
                    key: key,
                    version: order.version,
                    isExported: order.isExported,
                    isCalledOff: order.isCalledOff
                )
            }
        }
        try heir.publish(known, record.inheriting(answers, lost, costs: heir.lastCosts()))
    }
}

extension NightRecord {
    /// The same record with what earlier nights, whose archives may be gone, had left.
    fileprivate func inheriting(
        _ answers: Answers,
        _ lost: [Order],
        costs known: [SupplierName: [String: Money]]
    ) -> NightRecord {
        var costs = answers.costs
        for (supplier, own) in known {
            costs[supplier] = costs[supplier]?.filter { own[$0.key] != $0.value }
        }
        for cost in self.costs {
            costs[cost.supplier, default: [:]][cost.supplierSKU] = cost.unitCost
        }
        return NightRecord(
            orders: (orders + lost).sorted {
                ($0.key, $0.version.digest) < ($1.key, $1.version.digest)
            },
            purchaseOrders: purchaseOrders,
            purchaseCounts: purchaseCounts,
            costs: costs.sorted { $0.key < $1.key }.flatMap { supplier, costs in
                costs.sorted { $0.key < $1.key }.map {
                    Cost(supplier: supplier, supplierSKU: $0.key, unitCost: $0.value)
                }
            },
            sequences: answers.sequences.merging(sequences) { max($0, $1) },
            feeds: answers.feeds.mapValues(\.files).filter { !$0.value.isEmpty }
                .merging(feeds) { $1 },
            goodFeeds: goodFeeds,
            memories: memories,
            oldest: oldest
        )
    }
}
