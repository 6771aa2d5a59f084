import Foundation

/// Measures a generated night, in one run: orders a second, peak memory, bytes of memory an order, and the
/// ratio of its time to that of `pigz -6` over the same archived bytes.
@main
enum Bench {
    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count > 2, arguments[1] == "channels" {
            let python = arguments.count > 3 ? arguments[3] : nil
            return try ChannelBench.run(samples: arguments[2], python: python)
        }
        if arguments.count == 4, arguments[1] == "addresses", let rival = Double(arguments[3]) {
            return try AddressBench.run(file: arguments[2], rival: rival)
        }
        if arguments.count == 3, arguments[1] == "repetitions", let orders = Int(arguments[2]) {
            return RepeatBench.run(orders: orders)
        }
        if arguments.count == 4, arguments[1] == "ledger", let orders = Int(arguments[3]) {
            return try LedgerBench.run(orders: orders, dropship: arguments[2])
        }
        guard (3...4).contains(arguments.count), let orders = Int(arguments[2]), orders >= 1000
        else {
            print(
                "usage: Bench DROPSHIP ORDERS [PYTHON] | Bench ledger DROPSHIP ORDERS | Bench channels SAMPLES [PYTHON] | Bench addresses FILE RATE | Bench repetitions ORDERS"
            )
            exit(64)
        }
        let small = try night(orders / 4, arguments[1])
        let large = try night(orders, arguments[1])
        let tar = try inflate(large.workload)
        defer { try? FileManager.default.removeItem(atPath: tar) }
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let pigz = try Measured(["pigz", "-6", "-k", "-c", "-p", "\(cores)", tar])
        let archived = try size(tar)
        let growth = Double(large.run.peakBytes - small.run.peakBytes) / Double(orders - orders / 4)

        print(
            "orders           \(orders), export \(try size(large.workload.export) / 1_000_000) MB"
        )
        print(
            "night            \(tenths(large.run.seconds)) s, \(Int(Double(orders) / large.run.seconds)) orders/s on \(cores) cores"
        )
        print(
            "peak memory      \(large.run.peakBytes >> 20) MiB, and \(small.run.peakBytes >> 20) MiB for \(orders / 4) orders"
        )
        print("growth           \(tenths(growth)) bytes an order")
        print(
            "pigz -6 -p\(cores)      \(tenths(pigz.seconds)) s over the same \(archived / 1_000_000) MB"
        )
        print("ratio to pigz    \(tenths(large.run.seconds / pigz.seconds * 10, by: 100))")
        if arguments.count == 4 { try peers(of: large, python: arguments[3]) }
    }

    /// The same night as data frames and as SQL, each packed by pigz.
    private static func peers(of night: (workload: Workload, run: Measured), python: String) throws
    {
        for peer in ["polars", "duckdb"] {
            let output = "\(night.workload.folder)/\(peer)"
            defer { try? FileManager.default.removeItem(atPath: output) }
            let run = try Measured([
                python, "Tests/Bench/peers/\(peer)_night.py", night.workload.folder, output,
            ])
            guard run.status == 0 else {
                print("\(peer)           failed")
                continue
            }
            print(
                "\(peer) and pigz  \(tenths(run.seconds)) s, \(run.peakBytes >> 20) MiB; dropship takes "
                    + "\(tenths(night.run.seconds / run.seconds * 10, by: 100)) times as long"
            )
        }
    }

    private static func night(_ orders: Int, _ dropship: String) throws -> (
        workload: Workload, run: Measured
    ) {
        let workload = Workload(orders: orders, folder: ".build/bench/\(orders)")
        try workload.write()
        for name in ["runs", "state"] {
            let path = "\(workload.folder)/\(name)"
            if FileManager.default.fileExists(atPath: path) {
                try FileManager.default.removeItem(atPath: path)
            }
        }
        // The seconds of each part go to the error stream, which is shown.
        let run = try Measured([
            dropship, "run", workload.pipeline, "--at", "2026-11-19T02:00:00Z", "--log-level",
            "info",
        ])
        guard run.status == 0 else {
            print("The night of \(orders) orders failed.")
            exit(1)
        }
        return (workload, run)
    }

    /// The archive of the night without its compression, as a file.
    private static func inflate(_ workload: Workload) throws -> String {
        let tar = "\(workload.folder)/archive.tar"
        let archive = "\(workload.folder)/runs/2026-11-19/archive/2026-11-19.tar.gz"
        let run = try Measured(["sh", "-c", "gunzip -c '\(archive)' > '\(tar)'"])
        guard run.status == 0 else {
            print("The archive cannot be read.")
            exit(1)
        }
        return tar
    }

    private static func size(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return (attributes[.size] as? NSNumber)?.intValue ?? 0
    }

    private static func tenths(_ value: Double, by scale: Double = 10) -> String {
        scale == 10 ? "\((value * 10).rounded() / 10)" : "\((value * 10).rounded() / scale)"
    }
}
