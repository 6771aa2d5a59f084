import CSVFormat
import Orders
package import PipelineKit

/// Checks a published night from its bytes alone.
package struct Verification: Sendable {
    private let folder: String
    private let ledger: any NightLedger

    /// Prepares the check of the night in `folder`.
    package init(of folder: String, _ ledger: any NightLedger) {
        self.folder = folder
        self.ledger = ledger
    }

    /// Everything that is not as it was published; none for a sound night.
    package func differences() throws(Fault) -> [String] {
        let id = Path(folder, in: "", root: "").lastComponent
        guard let published = try ledger.publishedNight(id) else {
            return ["\(id): the ledger knows no such night"]
        }
        let path = Path.join(folder, "summary.json")
        guard Disk.exists(path) else { return ["summary.json: the file is missing"] }
        let bytes = try contents("summary.json")
        guard try digest("summary.json") == published.summaryDigest else {
            return ["summary.json: the file was changed"]
        }
        let summary = try Summary(json: bytes, of: path)
        var expected = published.archiveDigests
        for file in summary.files { expected[file.name] = file.sha256 }
        // Only bytes that are as they were published are worth adding up.
        let changes = try compare(expected)
        return try changes.isEmpty ? balance(summary) : changes
    }

    private func compare(_ expected: [String: String]) throws(Fault) -> [String] {
        var differences: [String] = []
        let present = try Disk.files(below: folder)
        for (name, digest) in expected.sorted(by: { $0.key < $1.key }) {
            if !present.contains(name) {
                differences.append("\(name): the file is missing")
            } else if try self.digest(name) != digest {
                differences.append("\(name): the file was changed")
            }
        }
        for name in present where expected[name] == nil && name != "summary.json" {
            differences.append("\(name): the file was not published")
        }
        return differences
    }

    /// Adds `orders.csv` up again.
    private func balance(_ summary: Summary) throws(Fault) -> [String] {
        guard Disk.exists(Path.join(folder, "orders.csv")) else { return [] }
        let reader = CSVReader(
            CSVPiece(bytes: try contents("orders.csv"), firstLine: 1),
            CSVDialect()
        )
        guard reader.next() else { return ["orders.csv: the file is empty"] }
        let columns = ["quantity", "outcome", "amount", "currency"].compactMap {
            reader.texts().firstIndex(of: $0)
        }
        guard columns.count == 4 else { return ["orders.csv: columns are missing"] }
        var units: [String: Int128] = [:]
        var money: [String: [String: Int128]] = [:]
        while reader.next() {
            let fields = reader.texts()
            guard fields.count > (columns.max() ?? 0),
                let quantity = Quantity(text: fields[columns[0]])?.units
            else {
                continue
            }
            let (outcome, code) = (fields[columns[1]], fields[columns[3]])
            let currency = Currency(code) ?? .unknown
            let amount = Money(decimal: fields[columns[2]], currency)?.minor ?? 0
            units[outcome, default: 0] += Int128(quantity)
            money[outcome, default: [:]][code, default: 0] += Int128(amount)
        }
        return summary.outcomes.sorted { $0.key < $1.key }.compactMap { name, count in
            let sums = (money[name] ?? [:]).filter { $0.value != 0 }.map { code, minor in
                (code, Money.decimal(minor, decimals: Currency(code)?.decimals ?? 2))
            }
            let isEqual =
                units[name, default: 0] == Int128(count.units)
                && Dictionary(uniqueKeysWithValues: sums)
                    == count.money.filter { $0.value.contains { ("1"..."9").contains($0) } }
            return isEqual
                ? nil
                : "orders.csv: the units or the money of '\(name)' do not add up to the summary"
        }
    }

    private func contents(_ name: String) throws(Fault) -> [UInt8] {
        let path = Path.join(folder, name)
        return try Glob.contents(of: Path(location: path, label: name))
    }

    private func digest(_ name: String) throws(Fault) -> String {
        let path = Path.join(folder, name)
        let source = FileSource(path: path, handle: try Disk.open(path).0)
        var digest = SHA256Digest()
        while true {
            var bytes: [UInt8] = []
            try source.read(upTo: 1 << 20, into: &bytes)
            guard !bytes.isEmpty else { return digest.hexadecimal }
            digest.update(bytes)
        }
    }
}
