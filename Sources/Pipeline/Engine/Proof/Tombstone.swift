import Foundation
package import Orders
package import PipelineKit

/// What stands in a night for the people who were taken out of it: `redactions.json`, which the ledger vouches for.
///
/// The summary stays as it was published, and so does its digest in the ledger. What was written anew has the digest it
/// had and the one it has, so that every other byte of the night is still proved by the summary.
package struct Tombstone: Codable, Hashable, Sendable {
    /// A file that was written anew.
    package struct File: Codable, Hashable, Sendable {
        /// Its name in the night's folder or in the archive.
        package let name: String
        /// The digest that it has now.
        package let sha256: String
        /// The digest that the summary names; left out for what was added.
        package let published: String?
    }

    /// An order that was redacted.
    package struct Entry: Codable, Hashable, Sendable {
        /// The order.
        package let order: RedactedOrder
        /// By which ids its channel knows it, as far as any night told.
        package let ids: [String]
    }

    /// The name of the file, in the folder and in the archive.
    package static let name = "redactions.json"

    /// The orders, in the sequence in which they were redacted.
    package private(set) var orders: [Entry]
    /// The files, by name.
    package private(set) var files: [File]
    /// For each supplier, what its files said less what they say now, as sums of digests.
    package private(set) var statements: [String: String]

    /// Stands for nobody yet.
    package init() { (orders, files, statements) = ([], [], [:]) }

    /// By which ids an order is known that was redacted; `nil` for one that was not.
    package func ids(of order: RedactedOrder) -> [String]? {
        orders.first { $0.order == order }?.ids
    }

    /// Adds an order.
    ///
    /// - Parameters:
    ///   - order: The order.
    ///   - ids: By which ids its channel knows it.
    ///   - digests: Those of the files as they are now.
    ///   - statements: What the suppliers' files said before less what they say now.
    ///   - summary: What was published.
    package mutating func add(
        _ order: RedactedOrder,
        ids: Set<String>,
        files digests: [String: String],
        statements: [SupplierName: Digest],
        of summary: Summary
    ) {
        orders.append(Entry(order: order, ids: ids.sorted()))
        let published = summary.digests
        var all = Dictionary(files.map { ($0.name, $0.sha256) }) { first, _ in first }
        all.merge(digests) { $1 }
        files = all.sorted { $0.key < $1.key }.map {
            File(name: $0.key, sha256: $0.value, published: published[$0.key])
        }
        for (supplier, difference) in statements {
            var sum = self.difference(of: supplier)
            sum += difference
            self.statements[supplier.description] = sum.spelling
        }
    }

    /// What a supplier's files said before less what they say now.
    package func difference(of supplier: SupplierName) -> Digest {
        statements[supplier.description].flatMap { Digest(spelling: $0) } ?? .none
    }

    /// The bytes of the file.
    package func json() throws(Fault) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        do { return Array(try encoder.encode(self)) + [0x0A] } catch {
            throw Fault(.internal, "The redactions cannot be written as JSON.")
        }
    }

    /// Reads the file of a night; `nil` where nobody was taken out of it.
    package init?(of night: any NightContents) async throws {
        guard night.contains(Self.name) else { return nil }
        let bytes = try await night.contents(of: Self.name)
        do { self = try JSONDecoder().decode(Tombstone.self, from: Data(bytes)) } catch {
            throw Fault(
                .input,
                "The file does not say which orders were redacted.",
                file: Path.join(night.place, Self.name)
            )
        }
    }
}

extension Summary {
    /// The digests of all files, by name.
    package var digests: [String: String] {
        Dictionary((files + (archived ?? [])).map { ($0.name, $0.sha256) }) { first, _ in first }
    }
}
