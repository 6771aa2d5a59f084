package import Orders
package import PipelineKit

/// What the ledger knows of a night whose orders were redacted: such a night does not come out the same any more when it
/// is run again, so that its archive keeps what a new ledger has to be told.
package struct KeptRecord: Sendable {
    /// The name of the file in the archive.
    package static let name = "\(NightFolder.keptFolder)/record"
    /// The form of the bytes; an archive with another number is not read.
    private static let form = 1

    /// What it is told.
    package let record: NightRecord

    /// Keeps a record.
    package init(_ record: NightRecord) { self.record = record }

    /// The bytes that an archive keeps.
    package var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.write(Self.form)
        writer.write(record.orders) { $0.write($1) }
        writer.write(record.purchaseOrders) { $0.write($1.description) }
        writer.write(record.purchaseCounts)
        writer.write(record.sequences)
        writer.write(record.costs) { writer, cost in
            writer.write(cost.supplier.description)
            writer.write(cost.supplierSKU)
            writer.write(cost.unitCost)
        }
        writer.write(record.feeds.sorted { $0.key < $1.key }) { writer, entry in
            writer.write(entry.key.description)
            writer.write(entry.value) { $0.write(blob: $1) }
        }
        writer.write(record.goodFeeds) { $0.write($1.description) }
        writer.write(record.memories) { writer, memory in
            writer.write(memory.kind)
            writer.write(memory.until.seconds)
            writer.write(blob: memory.bytes)
        }
        writer.write(record.oldest.seconds)
        return writer.bytes
    }

    /// Reads the bytes of an archive.
    package init(_ bytes: [UInt8]) throws(ByteReader.Damage) {
        var reader = ByteReader(bytes)
        guard try reader.integer() == Self.form else { throw reader.damage }
        let orders = try reader.list { read throws(ByteReader.Damage) in
            try read.recordedOrder()
        }
        let numbers = try reader.list { read throws(ByteReader.Damage) in
            guard let number = PONumber(try read.text()) else { throw read.damage }
            return number
        }
        let (counts, sequences) = (try reader.counts(), try reader.counts())
        let costs = try reader.list { read throws(ByteReader.Damage) in
            NightRecord.Cost(
                supplier: SupplierName(try read.text()),
                supplierSKU: try read.text(),
                unitCost: try read.money()
            )
        }
        var feeds: [SupplierName: [[UInt8]]] = [:]
        for _ in try 0..<reader.count() {
            let supplier = SupplierName(try reader.text())
            feeds[supplier] = try reader.list { read throws(ByteReader.Damage) in try read.blob() }
        }
        record = NightRecord(
            orders: orders,
            purchaseOrders: numbers,
            purchaseCounts: counts,
            costs: costs,
            sequences: sequences,
            feeds: feeds,
            goodFeeds: try reader.list { read throws(ByteReader.Damage) in
                SupplierName(try read.text())
            },
            memories: try reader.list { read throws(ByteReader.Damage) in
                let (kind, until) = (try read.text(), Instant(seconds: try read.integer()))
                let bytes = try read.blob()
                return StageMemory(kind, bytes, until: until)
            },
            oldest: Instant(seconds: try reader.integer())
        )
        guard reader.isAtEnd else { throw reader.damage }
    }
}

extension ByteWriter {
    /// Writes what the ledger is told of an order.
    mutating func write(_ order: NightRecord.Order) {
        write(order.key)
        write(order.version)
        write(order.isExported)
        write(order.isCalledOff)
    }

    mutating func write(blob bytes: [UInt8]) {
        write(bytes.count)
        append(bytes)
    }

    mutating func write(_ counts: [SupplierName: Int]) {
        write(counts.sorted { $0.key < $1.key }) { writer, entry in
            writer.write(entry.key.description)
            writer.write(entry.value)
        }
    }
}

extension ByteReader {
    /// Reads what the ledger is told of an order.
    mutating func recordedOrder() throws(Damage) -> NightRecord.Order {
        NightRecord.Order(
            key: try digest(),
            version: try version(),
            isExported: try flag(),
            isCalledOff: try flag()
        )
    }

    mutating func blob() throws(Damage) -> [UInt8] { try raw(count()) }

    mutating func counts() throws(Damage) -> [SupplierName: Int] {
        var counts: [SupplierName: Int] = [:]
        for _ in try 0..<count() { counts[SupplierName(try text())] = Int(try integer()) }
        return counts
    }
}
