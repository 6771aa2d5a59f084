import Orders
import PipelineKit
import Synchronization

/// What the ledger knows, for one night, with a note of everything that the night was told.
final class Recollection: NightMemory {
    private let memory: any NightMemory
    private let notes: Mutex<Answers>

    /// Listens to a ledger, on a night without some suppliers.
    init(of memory: any NightMemory, without outages: [SupplierName: String] = [:]) {
        self.memory = memory
        var answers = Answers()
        answers.outages = outages
        notes = Mutex(answers)
    }

    /// What the night was told so far.
    var answers: Answers { notes.withLock { $0 } }

    func earlier(_ keys: [Digest]) throws(Fault) -> [Digest: [EarlierOrder]] {
        let found = try memory.earlier(keys)
        notes.withLock { $0.earlier.merge(found) { $1 } }
        return found
    }

    func forEachMemory(
        of kind: String,
        atOnce count: Int,
        _ body: ([[UInt8]]) throws(Fault) -> [[UInt8]]
    ) throws(Fault) {
        var used: [[UInt8]] = []
        try memory.forEachMemory(of: kind, atOnce: count) { pieces throws(Fault) in
            let own = try body(pieces)
            used += own
            return own
        }
        let all = used
        notes.withLock { $0.memories[kind] = all }
    }

    func lastCosts() throws(Fault) -> [SupplierName: [String: Money]] {
        let costs = try memory.lastCosts()
        notes.withLock { $0.costs = costs }
        return costs
    }

    func lastSequences() throws(Fault) -> [SupplierName: Int] {
        let sequences = try memory.lastSequences()
        notes.withLock { $0.sequences = sequences }
        return sequences
    }

    func purchaseOrders(on day: Instant) throws(Fault) -> [SupplierName: Int] {
        let counts = try memory.purchaseOrders(on: day)
        notes.withLock { $0.purchaseOrders = counts }
        return counts
    }

    func lastFeeds(of supplier: SupplierName) throws(Fault) -> LastFeeds {
        let feeds = try memory.lastFeeds(of: supplier)
        notes.withLock { $0.feeds[supplier] = feeds }
        return feeds
    }
}
