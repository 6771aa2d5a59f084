import Orders

/// In which pieces of `orders.csv` an order may stand: a filter of Bloom's for each piece, so that an archive is read in
/// a few places where it would be read as a whole.
struct OrderIndex: Hashable, Sendable {
    /// What is known of the orders of one piece.
    struct Filter: Hashable, Sendable {
        /// Of a hundred orders that are not in the piece, one seems to be, with ten bits and seven probes.
        private static let (bitsOfOrder, probes) = (10, UInt64(7))

        fileprivate private(set) var bits: [UInt8]

        /// Knows so many orders, once they are added.
        init(count: Int) {
            bits = Array(repeating: 0, count: (max(1, count) * Self.bitsOfOrder + 7) / 8)
        }

        fileprivate init(bits: [UInt8]) { self.bits = bits }

        mutating func add(_ order: String) {
            for place in places(of: order) { bits[place / 8] |= 1 << (place % 8) }
        }

        func mayHave(_ order: String) -> Bool {
            !bits.isEmpty && places(of: order).allSatisfy { bits[$0 / 8] >> ($0 % 8) & 1 == 1 }
        }

        private func places(of order: String) -> [Int] {
            // The hash of Fowler, Noll and Vo, of which the halves make as many as are needed.
            let hash = order.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
                ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
            }
            let step = hash >> 32 | 1
            return (0..<Self.probes).map { probe in
                Int((hash &+ probe &* step) % UInt64(bits.count * 8))
            }
        }
    }

    private var pieces: [(start: Int, filter: Filter)] = []
    private(set) var size: Int

    /// Knows nothing, of a table whose header has so many bytes.
    init(header size: Int) { self.size = size }

    /// Adds the orders of the next so many bytes.
    mutating func add(_ filter: Filter, bytes count: Int) {
        guard count > 0 else { return }
        pieces.append((size, filter))
        size += count
    }

    /// The places where the rows of an order may be.
    func ranges(of order: String) -> [Range<Int>] {
        pieces.indices.compactMap { place in
            guard pieces[place].filter.mayHave(order) else { return nil }
            let end = place + 1 < pieces.count ? pieces[place + 1].start : size
            return pieces[place].start..<end
        }
    }

    /// The bytes that an archive keeps.
    var bytes: [UInt8] {
        var writer = ByteWriter()
        writer.write(size)
        writer.write(pieces) { writer, piece in
            writer.write(piece.start)
            writer.write(piece.filter.bits.count)
            writer.append(piece.filter.bits)
        }
        return writer.bytes
    }

    /// Reads the bytes of an archive.
    init(_ bytes: [UInt8]) throws(ByteReader.Damage) {
        var reader = ByteReader(bytes)
        size = Int(try reader.integer())
        var last = 0
        for _ in try 0..<reader.count() {
            let start = Int(try reader.integer())
            guard start >= last, start < size else { throw reader.damage }
            last = start
            pieces.append((start, Filter(bits: try reader.raw(reader.count()))))
        }
        guard reader.isAtEnd else { throw reader.damage }
    }

    static func == (left: OrderIndex, right: OrderIndex) -> Bool { left.bytes == right.bytes }
    func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
