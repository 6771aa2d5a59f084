package import Orders
import PipelineKit

/// What a night was told of earlier ones: with it, the night can be run again where there is no ledger.
package struct Answers: Hashable, Sendable {
    /// The form of the bytes; an archive with another number is not read.
    private static let form = 1

    var earlier: [Digest: [EarlierOrder]] = [:]
    var memories: [String: [[UInt8]]] = [:]
    var costs: [SupplierName: [String: Money]] = [:]
    package internal(set) var sequences: [SupplierName: Int] = [:]
    /// Those of the night's day.
    var purchaseOrders: [SupplierName: Int] = [:]
    var feeds: [SupplierName: LastFeeds] = [:]
    /// The suppliers that failed in the night itself, and how; nobody can tell whether they would again.
    package var outages: [SupplierName: String] = [:]

    /// Creates the answers of a ledger that knows nothing.
    package init() {}

    /// The bytes that an archive keeps, the same for equal answers.
    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.write(Self.form)
        writer.write(earlier.sorted { $0.key < $1.key }) { writer, entry in
            writer.write(entry.key)
            writer.write(entry.value) { writer, order in
                writer.write(order.night)
                writer.write(order.version)
                writer.write(order.isExported)
                writer.write(order.isCalledOff)
            }
        }
        writer.write(memories.sorted { $0.key < $1.key }) { writer, entry in
            writer.write(entry.key)
            writer.write(entry.value) { $0.write(blob: $1) }
        }
        writer.write(costs.sorted { $0.key < $1.key }) { writer, entry in
            writer.write(entry.key.description)
            writer.write(entry.value.sorted { $0.key < $1.key }) { writer, cost in
                writer.write(cost.key)
                writer.write(cost.value)
            }
        }
        writer.write(sequences)
        writer.write(purchaseOrders)
        writer.write(feeds.sorted { $0.key < $1.key }) { writer, entry in
            writer.write(entry.key.description)
            writer.write(entry.value.files) { $0.write(blob: $1) }
            writer.write(entry.value.seen) { $0.write($1.seconds) }
        }
        writer.write(outages.sorted { $0.key < $1.key }) { writer, entry in
            writer.write(entry.key.description)
            writer.write(entry.value)
        }
        return writer.bytes
    }

    /// Reads the bytes of an archive.
    package init(_ bytes: [UInt8]) throws(ByteReader.Damage) {
        var reader = ByteReader(bytes)
        guard try reader.integer() == Self.form else { throw reader.damage }
        for _ in try 0..<reader.count() {
            earlier[try reader.digest()] = try reader.list { read throws(ByteReader.Damage) in
                EarlierOrder(
                    night: try read.text(),
                    version: try read.version(),
                    isExported: try read.flag(),
                    isCalledOff: try read.flag()
                )
            }
        }
        for _ in try 0..<reader.count() {
            memories[try reader.text()] = try reader.list { read throws(ByteReader.Damage) in
                try read.blob()
            }
        }
        for _ in try 0..<reader.count() {
            let supplier = SupplierName(try reader.text())
            for _ in try 0..<reader.count() {
                costs[supplier, default: [:]][try reader.text()] = try reader.money()
            }
        }
        (sequences, purchaseOrders) = (try reader.counts(), try reader.counts())
        for _ in try 0..<reader.count() {
            let supplier = SupplierName(try reader.text())
            let files = try reader.list { read throws(ByteReader.Damage) in try read.blob() }
            let seen = try reader.flag() ? Instant(seconds: try reader.integer()) : nil
            feeds[supplier] = LastFeeds(files: files, seen: seen)
        }
        for _ in try 0..<reader.count() {
            outages[SupplierName(try reader.text())] = try reader.text()
        }
        guard reader.isAtEnd else { throw reader.damage }
    }
}

/// The environment of a pipeline file, as an archive keeps it.
package enum Environment {
    static func bytes(of environment: [String: String]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(environment.sorted { $0.key < $1.key }) { writer, entry in
            writer.write(entry.key)
            writer.write(entry.value)
        }
        return writer.bytes
    }

    /// Reads the bytes of an archive.
    package static func read(_ bytes: [UInt8]) throws(ByteReader.Damage) -> [String: String] {
        var reader = ByteReader(bytes)
        var environment: [String: String] = [:]
        for _ in try 0..<reader.count() { environment[try reader.text()] = try reader.text() }
        guard reader.isAtEnd else { throw reader.damage }
        return environment
    }
}
