import Foundation
import Linkage
import Orders
import PipelineKit
import PipelineLedger
import Seeds

/// Measures what a night takes whose ledger remembers thirty others of the same size, with and without `dedupe`.
enum LedgerBench {
    private static let nights = 30
    private static let moment: Int64 = 1_795_053_600

    /// Runs the generated night of so many orders twice over a copy of one ledger.
    static func run(orders: Int, dropship: String) throws {
        let workload = Workload(orders: orders, folder: ".build/bench/\(orders)")
        try workload.write()
        let before = "\(workload.folder)/before.sqlite"
        if !FileManager.default.fileExists(atPath: before) {
            try write(before, orders: orders)
        }
        let yaml = try String(contentsOfFile: workload.pipeline, encoding: .utf8)
        let with = try measure(yaml, "with", workload, dropship)
        let without = try measure(
            yaml.replacing("  - dedupe\n", with: ""),
            "without",
            workload,
            dropship
        )
        print(
            """
            ledger           \(nights) nights of \(orders) orders, \(try size(before) >> 20) MiB
            with dedupe      \(tenths(with.seconds)) s, \(with.peakBytes >> 20) MiB
            without          \(tenths(without.seconds)) s, \(without.peakBytes >> 20) MiB
            dedupe           \(tenths(with.seconds - without.seconds)) s
            """
        )
    }

    private static func measure(
        _ yaml: String,
        _ name: String,
        _ workload: Workload,
        _ dropship: String
    ) throws -> Measured {
        let pipeline = "\(workload.folder)/\(name).yaml"
        let own = yaml.replacing("state/ledger", with: "\(name)/ledger")
            .replacing("output: runs", with: "output: \(name)")
        try Data(own.utf8).write(to: URL(fileURLWithPath: pipeline))
        let folder = "\(workload.folder)/\(name)"
        let files = FileManager.default
        if files.fileExists(atPath: folder) { try files.removeItem(atPath: folder) }
        try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? files.removeItem(atPath: folder) }
        try files.copyItem(
            atPath: "\(workload.folder)/before.sqlite",
            toPath: "\(folder)/ledger.sqlite"
        )
        let run = try Measured([dropship, "run", pipeline, "--at", "2026-11-19T02:00:00Z"])
        guard run.status == 0 else {
            print("The night over a ledger failed.")
            exit(1)
        }
        return run
    }

    /// Writes a ledger of the nights before: every order and purchase order, and what is remembered of those of the window.
    private static func write(_ path: String, orders count: Int) throws {
        let part = path + ".part"
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: part + suffix)
        }
        do {
            let ledger = try SQLiteLedger(at: part) { Digest(high: UInt64($0.count), low: 0) }
            for night in 0..<nights {
                try publish(night, count, in: ledger)
            }
        }
        try FileManager.default.moveItem(atPath: part, toPath: path)
    }

    private static func publish(_ night: Int, _ count: Int, in ledger: SQLiteLedger) throws {
        var random = SplitMix(seed: 1000 + night)
        let moment = moment - Int64(nights - night) * 86_400
        func digest() -> Digest { Digest(high: random.next(), low: random.next()) }
        let seen = (0..<count).map { _ in
            NightRecord.Order(
                key: digest(),
                version: OrderVersion(digest: digest(), marks: SIMD16()),
                isExported: true
            )
        }
        let numbers = (0..<count).map { _ in PONumber(digest()) }
        var memories: [StageMemory] = []
        if nights - night <= 4 {
            let traces = Traces(
                (0..<count).lazy.map { number in
                    var facts = RepeatBench.person(number, &random, of: count)
                    facts.order = "\(night)-\(number)"
                    facts.night = moment
                    facts.created = moment - Int64(random.below(86_400))
                    return Trace(facts)
                }
            )
            memories = traces.memories.map {
                StageMemory("dedupe traces", $0, until: Instant(seconds: moment + 4 * 86_400))
            }
        }
        try ledger.publish(
            PublishedNight(
                id: Instant(seconds: moment).date,
                moment: Instant(seconds: moment),
                summaryDigest: "",
                archiveDigests: [:]
            ),
            NightRecord(
                orders: seen.sorted { $0.key < $1.key },
                purchaseOrders: numbers.sorted(),
                costs: [],
                memories: memories
            )
        )
    }

    private static func size(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.size] as? NSNumber)?.intValue ?? 0
    }

    private static func tenths(_ value: Double) -> String { String(format: "%.1f", value) }
}
