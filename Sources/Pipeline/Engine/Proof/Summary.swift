import Foundation
package import Orders
package import PipelineKit
import Postal

/// What is released.
package enum Release {
    /// The version, as `dropship --version` prints it.
    package static let version = "0.1.0"
}

/// What a night amounts to: the content of `summary.json` and of what is printed.
///
/// It holds no time that a clock measured, so that a repetition gives the same bytes.
package struct Summary: Codable, Hashable, Sendable {
    /// Orders, lines, units, and money by currency as decimal texts.
    package struct Count: Codable, Hashable, Sendable {
        package let orders: Int
        package let lines: Int?
        package let units: Int
        package let money: [String: String]
    }

    /// How many units have an outcome for one reason.
    package struct ReasonCount: Codable, Hashable, Sendable {
        package let reason: String
        package let outcome: String
        package let orders: Int
        package let units: Int
    }

    /// How many orders have something found of their addresses.
    package struct FindingCount: Codable, Hashable, Sendable {
        package let finding: String
        package let orders: Int
    }

    /// What one supplier is sent.
    package struct SupplierCount: Codable, Hashable, Sendable {
        package let name: String
        package let purchaseOrders: Int
        package let units: Int
        package let cost: String
        package let margin: String
        /// The sum of the digests of what its files say, purchase order by purchase order.
        ///
        /// That they say it of the recipients of the orders, the audit has seen. Nights of earlier versions have none.
        package let statements: String?
    }

    /// What was found of a supplier's feed, and how many orders that touches.
    package struct FeedReport: Codable, Hashable, Sendable {
        package let supplier: String
        package let verdict: String
        package let asOf: String?
        package let offers: Int
        package let detail: String
        package let fingerprint: String
        package let ordersTouched: Int
    }

    /// A supplier whose program failed, and how many orders looked at it.
    package struct OutageReport: Codable, Hashable, Sendable {
        package let supplier: String
        package let detail: String
        package let ordersTouched: Int
    }

    /// A file of the night.
    package struct File: Codable, Hashable, Sendable {
        package let name: String
        package let bytes: Int
        package let sha256: String
    }

    package let night: String
    package let moment: String
    package let pipeline: String
    /// The name of the pipeline file in the archive; nights of earlier versions have none.
    package let pipelineFile: String?
    /// The version of dropship; nights of earlier versions have none.
    package let version: String?
    /// The versions of libraries by which an archive's bytes may differ; nights of earlier versions have none.
    package let libraries: [String: String]?
    package let currency: String
    package let ratesDate: String
    package let ingested: Count
    package let outcomes: [String: Count]
    package let reasons: [ReasonCount]
    /// Nights of earlier versions have none.
    package let findings: [FindingCount]?
    package let suppliers: [SupplierCount]
    /// Nights of earlier versions have none.
    package let feeds: [FeedReport]?
    /// The suppliers whose program failed; left out where none did.
    package let outages: [OutageReport]?
    package let files: [File]
    /// What only the archive holds: what the night has read, and what else it hung on.
    ///
    /// Nights of earlier versions have none.
    package let archived: [File]?

    init(
        of night: Night,
        version: String = Release.version,
        libraries: [String: String] = [:],
        pipeline: (name: String, file: String),
        ingested: Tally,
        account: Account,
        statements: [SupplierName: Digest],
        files: [NightFolder.Output],
        archived: [NightFolder.Output]
    ) {
        self.night = night.id
        moment = night.moment.description
        self.pipeline = pipeline.name
        pipelineFile = pipeline.file
        self.version = version
        self.libraries = libraries
        currency = night.currency.code
        ratesDate = night.rates.date
        self.ingested = Count(
            orders: ingested.orders,
            lines: ingested.lines,
            units: ingested.units,
            money: Self.spell(ingested.money)
        )
        let kinds = Outcome.Kind.allCases.map { ($0.rawValue, account.outcomes[$0] ?? .init()) }
        outcomes = Dictionary(uniqueKeysWithValues: kinds).mapValues {
            Count(orders: $0.orders, lines: nil, units: $0.units, money: Self.spell($0.money))
        }
        reasons = account.reasons.sorted { $0.key < $1.key }.map { key, share in
            ReasonCount(
                reason: key.code.rawValue,
                outcome: key.outcome.rawValue,
                orders: share.orders,
                units: share.units
            )
        }
        findings = AddressCode.allCases.compactMap { code in
            account.findings[code].map { FindingCount(finding: code.rawValue, orders: $0) }
        }
        suppliers = night.suppliers.map { supplier in
            let supply = account.suppliers[supplier.name] ?? .init()
            return SupplierCount(
                name: supplier.name.description,
                purchaseOrders: supply.purchaseOrders,
                units: supply.units,
                cost: Money.decimal(supply.cost, decimals: night.currency.decimals),
                margin: Money.decimal(supply.margin, decimals: night.currency.decimals),
                statements: statements[supplier.name]?.spelling
            )
        }
        feeds = Self.feeds(of: night, account)
        outages = Self.outages(of: night, account)
        self.files = files.map { File(name: $0.name, bytes: $0.size, sha256: $0.digest) }
        self.archived = archived.map { File(name: $0.name, bytes: $0.size, sha256: $0.digest) }
    }

    private static func feeds(of night: Night, _ account: Account) -> [FeedReport] {
        night.suppliers.compactMap { supplier in
            guard let supply = night.supplies[supplier.name] else { return nil }
            return FeedReport(
                supplier: supplier.name.description,
                verdict: supply.feed.verdict.rawValue,
                asOf: supply.feed.asOf?.description,
                offers: supply.offers.count,
                detail: supply.feed.detail,
                fingerprint: supply.feed.fingerprint,
                ordersTouched: account.touched[supplier.name] ?? 0
            )
        }
    }

    private static func outages(of night: Night, _ account: Account) -> [OutageReport]? {
        let outages = night.suppliers.compactMap { supplier -> OutageReport? in
            guard let reason = night.supplies[supplier.name]?.refusal,
                reason.code == .supplierFailed
            else { return nil }
            return OutageReport(
                supplier: supplier.name.description,
                detail: reason.detail,
                ordersTouched: account.touched[supplier.name] ?? 0
            )
        }
        return outages.isEmpty ? nil : outages
    }

    private static func spell(_ money: [Currency: Int128]) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: money.map { currency, minor in
                (currency.code, Money.decimal(minor, decimals: currency.decimals))
            }
        )
    }

    /// The sequences of the suppliers' last envelopes: no envelope has fewer files than one, so counting files never gives
    /// a number twice.
    package func sequences(after last: [SupplierName: Int]) -> [SupplierName: Int] {
        var sequences: [SupplierName: Int] = [:]
        for supplier in suppliers.map({ SupplierName($0.name) }) {
            let folders = ExportFolder.allCases.map { $0.path(of: supplier) + "/" }
            let count = files.count { file in folders.contains { file.name.hasPrefix($0) } }
            if count > 0 { sequences[supplier] = last[supplier, default: 0] + count }
        }
        return sequences
    }

    /// The content of `summary.json`: keys in alphabetic order, two blanks of indentation.
    package func json() throws(Fault) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        do {
            return Array(try encoder.encode(self)) + [0x0A]
        } catch {
            throw Fault(.internal, "The summary cannot be written as JSON.")
        }
    }

    /// Reads the content of `summary.json`.
    package init(json bytes: [UInt8], of file: String) throws(Fault) {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        do {
            self = try decoder.decode(Summary.self, from: Data(bytes))
        } catch {
            throw Fault(.input, "The file is no summary of a night.", file: file)
        }
    }
}
