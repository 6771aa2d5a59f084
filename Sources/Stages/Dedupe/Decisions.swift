import CSVFormat
import Orders
import PipelineKit

/// What people have said of orders that were held for another one: that they go on.
///
/// It is remembered for a quarter of a year, and holds as long as neither of the two changes.
struct Decisions: Sendable {
    private static let memory = "dedupe decisions"
    private static let columns = ["pair", "let_through"]

    let night: Night
    private let pairs: Set<Digest>
    /// The versions that go on.
    private let released: Set<UInt64>
    /// What was said since the last night.
    let memories: [StageMemory]

    /// Reads the reviews of earlier nights, and what was read of them before.
    init(_ pattern: Path?, _ night: Night) throws(Fault) {
        self.night = night
        var known: Set<Digest> = []
        try night.memory.forEachMemory(of: Self.memory, atOnce: 16) { pieces throws(Fault) in
            for bytes in pieces {
                var reader = ByteReader(bytes)
                do throws(ByteReader.Damage) {
                    while !reader.isAtEnd { known.insert(try reader.digest()) }
                } catch {
                    throw Fault(.internal, "What the ledger remembers of decisions is damaged.")
                }
            }
            return pieces
        }
        let said = try Self.said(in: pattern, night)
        pairs = known.union(said)
        released = Set(pairs.map(\.high))
        let new = said.subtracting(known).sorted()
        var writer = ByteWriter()
        for pair in new { writer.write(pair) }
        let until = night.moment + .seconds(90 * 86_400)
        let bytes = writer.bytes
        memories = new.isEmpty ? [] : [StageMemory(Self.memory, bytes, until: until)]
    }

    private static func said(in pattern: Path?, _ night: Night) throws(Fault) -> Set<Digest> {
        guard let pattern else { return [] }
        var said: Set<Digest> = []
        for path in try night.files.matching(pattern) {
            let bytes = try night.files.contents(of: path)
            do throws(CSVTable.Damage) {
                let table = try CSVTable(bytes, needs: columns)
                try table.forEach { row throws(CSVTable.Damage) in
                    guard try row.isYes("let_through") else { return }
                    guard let pair = Digest(spelling: row["pair"]) else {
                        throw row.damage("'pair' is no pair.")
                    }
                    said.insert(pair)
                }
            } catch {
                throw Fault(.input, error.message, file: path.location, line: error.line)
            }
        }
        return said
    }

    /// The two orders in the versions in which they are, the one that is held first.
    static func pair(_ held: UInt64, _ other: UInt64) -> Digest { Digest(high: held, low: other) }

    /// Whether a person has let the one through in spite of the other.
    func contains(_ pair: Digest) -> Bool { pairs.contains(pair) }

    /// Whether a person has let the version through, in spite of whatever.
    func release(_ version: OrderVersion) -> Bool { released.contains(version.digest.high) }
}
