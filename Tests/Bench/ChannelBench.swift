import AmazonChannel
import BigCommerceChannel
import EBayChannel
import EtsyChannel
import Foundation
import IngestStage
import JSONFormat
import PipelineKit
import ShopifyChannel
import WalmartChannel
import WooCommerceChannel

/// Measures how fast each channel reads a file into orders on one core, against Polars (tables) and orjson (JSON)
/// over the same file in the same run.
enum ChannelBench {
    private static let size = 40_000_000

    private struct Subject {
        let channel: any Channel.Type
        let sample: String
        /// The separator of a table; JSON has none.
        var separator: String?
        /// Lines before the rows of a table.
        var header = 1
        /// Lines behind them.
        var footer = 0
        /// The keys behind which JSON has its orders.
        var envelope: [String] = []
    }

    private static let subjects = [
        Subject(channel: Shopify.self, sample: "shopify/us-2026-11-18.csv", separator: ","),
        Subject(
            channel: Amazon.self,
            sample: "amazon/order-report-2026-11-18.txt",
            separator: "\t"
        ),
        Subject(channel: Etsy.self, sample: "etsy/EtsySoldOrderItems2026-11.csv", separator: ","),
        Subject(
            channel: EBay.self,
            sample: "ebay/orders-report-2026-11-18.csv",
            separator: ",",
            header: 4,
            footer: 3
        ),
        Subject(channel: WooCommerce.self, sample: "woocommerce/orders-2026-11-18.json"),
        Subject(
            channel: Walmart.self,
            sample: "walmart/orders-2026-11-18.json",
            envelope: ["list", "elements", "order"]
        ),
        Subject(channel: BigCommerce.self, sample: "bigcommerce/orders-2026-11-18.json.gz"),
    ]

    /// Prints a line a channel; without a Python that has both libraries, the ratio is left out.
    static func run(samples: String, python: String?) throws {
        for subject in subjects {
            let file = ".build/bench/channel-\(subject.channel.manifest.name)"
            try write(subject, from: "\(samples)/\(subject.sample)", to: file)
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
            let (seconds, orders) = try read(bytes, subject.channel)
            let rate = Double(bytes.count) / seconds / 1e6
            var line =
                pad(subject.channel.manifest.name, 12)
                + "\(Int(rate)) MB/s a core, \(orders) orders"
            if let python, let other = try Self.seconds(of: subject, file, python) {
                let name = subject.separator == nil ? "orjson" : "Polars"
                let ratio = (other / seconds * 100).rounded() / 100
                line +=
                    ", \(Int(Double(bytes.count) / other / 1e6)) MB/s with \(name), ratio \(ratio)"
            }
            print(line)
        }
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    /// The sample's rows or objects, repeated until they are enough.
    private static func write(_ subject: Subject, from sample: String, to file: String) throws {
        let path = Path(location: sample, label: sample)
        let packed = MemorySource(Array(try Data(contentsOf: URL(fileURLWithPath: sample))))
        let text = try OrderInput(unknown: packed, of: path).sample.bytes
        var bytes: [UInt8] = []
        if subject.separator == nil {
            var records: [UInt8] = []
            var (cutter, rest) = (JSONCutter(path: subject.envelope), Optional(text))
            while let piece = try cutter.next(read: { buffer in
                if let all = rest { buffer += all }
                rest = nil
            }) {
                for record in piece.records {
                    records += piece.bytes[record.range] + Array(",\n".utf8)
                }
            }
            bytes = Array("[".utf8)
            while bytes.count < size { bytes += records }
            bytes.removeLast(2)
            bytes += Array("]\n".utf8)
        } else {
            let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map {
                Array($0) + [0x0A]
            }
            let rows = lines.dropFirst(subject.header).dropLast(1 + subject.footer).flatMap(\.self)
            bytes = lines.prefix(subject.header).last ?? []
            while bytes.count < size { bytes += rows }
        }
        try Data(bytes).write(to: URL(fileURLWithPath: file))
    }

    private static func read(_ bytes: [UInt8], _ type: any Channel.Type) throws -> (Double, Int) {
        let path = Path(location: "bench", label: "bench")
        let channel = try type.init(Settings([], at: .start(of: "bench")))
        var best: (seconds: Double, orders: Int) = (.infinity, 0)
        for _ in 0..<3 {
            let start = ContinuousClock.now
            var source = try channel.open(
                MemorySource(bytes),
                of: path,
                shop: "",
                files: NoFiles()
            )
            var orders = 0
            while let chunk = try source.next() { orders += try chunk.read().count }
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            if seconds < best.seconds { best = (seconds, orders) }
        }
        return (best.seconds, best.orders)
    }

    /// How long the other library takes for the same file on one core: the best of three.
    private static func seconds(of subject: Subject, _ file: String, _ python: String) throws
        -> Double?
    {
        let reading =
            subject.separator.map {
                "import polars as pl\ndef read(): pl.read_csv(f, separator=\($0.debugDescription), infer_schema=False, "
                    + "truncate_ragged_lines=True, quote_char=\($0 == "\t" ? "None" : "'\"'"))"
            } ?? "import orjson\ndef read(): orjson.loads(open(f, 'rb').read())"
        let script = """
            import sys, time
            f = sys.argv[1]
            \(reading)
            best = 1e9
            for _ in range(3):
                t = time.perf_counter(); read(); best = min(best, time.perf_counter() - t)
            print(best)
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-c", script, file]
        process.environment = ProcessInfo.processInfo.environment.merging([
            "POLARS_MAX_THREADS": "1"
        ]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(),
            as: UTF8.self
        )
        process.waitUntilExit()
        return Double(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    private struct NoFiles: NightFiles {
        private var none: Fault { Fault(.input, "There are no files.") }
        func matching(_ pattern: Path) -> [Path] { [] }
        func open(_ path: Path) throws(Fault) -> any ByteSource { throw none }
        func contents(of path: Path) throws(Fault) -> [UInt8] { throw none }
        func create(_ name: String) throws(Fault) -> any ByteSink { throw none }
        func forArchive() -> [NightFile] { [] }
    }
}
