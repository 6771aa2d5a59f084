import CSVFormat
import Orders
package import PipelineKit

/// Checks a published night from its bytes alone.
package struct Verification: Sendable {
    /// The bytes to check.
    package enum Subject: Sendable {
        /// The folder that was published.
        case folder
        /// The night's archive.
        case archive
    }

    private let night: any NightContents
    private let subject: Subject
    private let published: PublishedNight?
    private let suppliers: [any Supplier]
    private let lanes: any Lanes

    /// Prepares the check of a night.
    ///
    /// - Parameters:
    ///   - night: Its files.
    ///   - subject: Where they lie.
    ///   - published: What the ledger knows of it; `nil` where there is no ledger to ask.
    ///   - suppliers: Those of its pipeline, who read their files back.
    ///   - lanes: The cores.
    package init(
        of night: any NightContents,
        _ subject: Subject,
        published: PublishedNight?,
        suppliers: [any Supplier],
        lanes: any Lanes
    ) {
        self.night = night
        self.subject = subject
        self.published = published
        self.suppliers = suppliers
        self.lanes = lanes
    }

    /// Everything that is not as it was published; none for a sound night.
    package func differences() async throws -> [String] {
        if subject == .folder, published == nil {
            let name = Path(night.place, in: "", root: "").lastComponent
            return ["\(name): the ledger knows no such night"]
        }
        guard night.contains("summary.json") else { return ["summary.json: the file is missing"] }
        let bytes: [UInt8]
        do {
            bytes = try await night.contents(of: "summary.json")
        } catch let fault as Fault {
            return ["summary.json: \(fault.message)"]
        }
        if let published {
            guard SHA256Digest.hexadecimal(of: bytes) == published.summaryDigest else {
                return ["summary.json: the file was changed"]
            }
        }
        let summary = try Summary(json: bytes, of: Path.join(night.place, "summary.json"))
        let tombstone: Tombstone?
        do { tombstone = try await Tombstone(of: night) } catch let fault as Fault {
            return ["\(Tombstone.name): \(fault.message)"]
        }
        // Only bytes that are as they were published are worth adding up.
        let changes = try await compare(expected(summary, tombstone))
        guard changes.isEmpty else { return changes }
        let table: OutcomeTable
        switch try await OutcomeTable.read(in: night) {
        case .success(let read): table = read
        case .failure(let difference): return [difference.message]
        }
        return table.differences(from: summary)
            + (try await statements(summary, table, tombstone ?? Tombstone()))
    }

    /// The digests of the files: those of the summary, but for what was redacted since.
    private func expected(_ summary: Summary, _ tombstone: Tombstone?) -> [String: String] {
        var expected = published?.archiveDigests ?? [:]
        if subject == .archive {
            // An archive that was given up is as it was then, whatever became of the night.
            let isCurrent = published?.prunedDigests.isEmpty == true
            expected = expected.filter { isCurrent && $0.key == Tombstone.name }
        }
        for file in summary.files + (subject == .archive ? summary.archived ?? [] : []) {
            expected[file.name] = file.sha256
        }
        for file in tombstone?.files ?? [] {
            let isHere = expected[file.name] != nil
            // A tombstone speaks of the night as it was published, and of nothing else.
            guard isHere ? file.published == expected[file.name] : subject == .archive else {
                continue
            }
            expected[file.name] = file.sha256
        }
        return expected
    }

    private func compare(_ expected: [String: String]) async throws -> [String] {
        var differences: [String] = []
        for (name, digest) in expected.sorted(by: { $0.key < $1.key }) {
            guard night.contains(name) else {
                differences.append("\(name): the file is missing")
                continue
            }
            do {
                if try await SHA256Digest.hexadecimal(of: name, in: night) != digest {
                    differences.append("\(name): the file was changed")
                }
            } catch let fault as Fault where fault.kind == .input {
                differences.append("\(name): \(fault.message)")
            }
        }
        var known = Set(expected.keys).union(published?.prunedDigests.keys ?? [:].keys)
        // Where there is no ledger, nobody can say whether there should be a tombstone.
        if published == nil { known.insert(Tombstone.name) }
        for file in night.files where !known.contains(file.name) && file.name != "summary.json" {
            differences.append("\(file.name): the file was not published")
        }
        return differences
    }

    // MARK: What suppliers are sent

    /// Reads each file that was written for a supplier, as the supplier would.
    private func statements(
        _ summary: Summary,
        _ table: OutcomeTable,
        _ tombstone: Tombstone
    ) async throws -> [String] {
        var differences: [String] = []
        for supplier in suppliers {
            let count = summary.suppliers.first { $0.name == supplier.name.description }
            guard let expected = count?.statements else { continue }
            let folder = supplier.approval.folder.path(of: supplier.name) + "/"
            var units = table.units[supplier.name.description] ?? [:]
            var sum = tombstone.difference(of: supplier.name)
            var found: [String] = []
            for file in night.files where file.name.hasPrefix(folder) {
                let name = String(file.name.dropFirst(folder.count))
                let bytes = try await night.contents(of: file.name)
                for purchase in try await supplier.decode(ExportFile(name: name, bytes: bytes)) {
                    sum += Witness().digest(of: purchase, supplier.disclosed)
                    let own = purchase.lines.reduce(0) { $0 + $1.quantity.units }
                    if units.removeValue(forKey: purchase.number.description) != own {
                        found.append(
                            "\(file.name): the units of \(purchase.number) are not those of orders.csv"
                        )
                    }
                }
            }
            found += units.keys.sorted().map { "\(folder): \($0) is missing" }
            if sum.spelling != expected {
                found.append("\(folder): the files do not say what the audit has read in them")
            }
            differences += found
        }
        return differences
    }
}

/// What `orders.csv` says in sums.
struct OutcomeTable: Sendable {
    struct Damage: Error { let message: String }

    /// Units of each purchase order, by supplier.
    private(set) var units: [String: [String: Int]] = [:]
    private var outcomes: [String: Int128] = [:]
    private var money: [String: [String: Int128]] = [:]

    /// Adds the table up.
    static func read(in night: any NightContents) async throws -> Result<OutcomeTable, Damage> {
        var table = OutcomeTable()
        guard night.contains("orders.csv") else { return .success(table) }
        let bytes = try await night.contents(of: "orders.csv")
        let reader = CSVReader(CSVPiece(bytes: bytes, firstLine: 1), CSVDialect())
        guard reader.next() else {
            return .failure(Damage(message: "orders.csv: the file is empty"))
        }
        let header = reader.texts()
        let columns = [
            "quantity", "outcome", "amount", "currency", "supplier", "purchase_order",
        ].compactMap { header.firstIndex(of: $0) }
        guard columns.count == 6 else {
            return .failure(Damage(message: "orders.csv: columns are missing"))
        }
        while reader.next() {
            let fields = reader.texts()
            guard fields.count > (columns.max() ?? 0),
                let quantity = Quantity(text: fields[columns[0]])?.units
            else { continue }
            table.add(columns.map { fields[$0] }, quantity)
        }
        return .success(table)
    }

    private mutating func add(_ fields: [String], _ quantity: Int) {
        let (outcome, code) = (fields[1], fields[3])
        let amount = Money(decimal: fields[2], Currency(code) ?? .unknown)?.minor ?? 0
        outcomes[outcome, default: 0] += Int128(quantity)
        money[outcome, default: [:]][code, default: 0] += Int128(amount)
        if !fields[5].isEmpty { units[fields[4], default: [:]][fields[5], default: 0] += quantity }
    }

    /// The outcomes whose units or money are not those of a summary.
    func differences(from summary: Summary) -> [String] {
        var others = outcomes.keys.filter { summary.outcomes[$0] == nil }.sorted().map {
            "orders.csv: the summary has no '\($0)'"
        }
        if summary.outcomes.values.reduce(0, { $0 + $1.units }) != summary.ingested.units {
            others.append("summary.json: the units of all outcomes are not those that came in")
        }
        return others + shortfalls(from: summary)
    }

    private func shortfalls(from summary: Summary) -> [String] {
        summary.outcomes.sorted { $0.key < $1.key }.compactMap { name, count in
            let sums = (money[name] ?? [:]).filter { $0.value != 0 }.map { code, minor in
                (code, Money.decimal(minor, decimals: Currency(code)?.decimals ?? 2))
            }
            let isEqual =
                outcomes[name, default: 0] == Int128(count.units)
                && Dictionary(uniqueKeysWithValues: sums)
                    == count.money.filter { $0.value.contains { ("1"..."9").contains($0) } }
            return isEqual
                ? nil
                : "orders.csv: the units or the money of '\(name)' do not add up to the summary"
        }
    }
}
