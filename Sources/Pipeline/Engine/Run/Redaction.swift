package import Orders
package import PipelineKit

/// Takes the people of one order out of what a published night has written.
///
/// Files for suppliers are read back, and written anew as their supplier does; every other purchase order must say what it
/// said, to the letter.
package struct Redaction: Sendable {
    /// What is written anew.
    package struct Result: Sendable {
        /// The files by name.
        package var files: [String: [UInt8]] = [:]
        /// For each supplier, what its files said less what they say now.
        package var statements: [SupplierName: Digest] = [:]
    }

    private let order: RedactedOrder
    private let ids: Set<String>
    private let numbers: Set<PONumber>
    private let witness = Witness()

    /// Prepares to redact an order.
    ///
    /// - Parameters:
    ///   - order: The order.
    ///   - ids: By what its channel knows it.
    ///   - numbers: Its purchase orders.
    package init(_ order: RedactedOrder, ids: Set<String>, numbers: Set<PONumber>) {
        (self.order, self.ids, self.numbers) = (order, ids, numbers)
    }

    /// The files of a night that say something of the order's people, without it.
    ///
    /// - Parameters:
    ///   - night: The files.
    ///   - summary: What was published.
    ///   - suppliers: Those of the night.
    ///   - answers: What the night was told; `nil` where nobody knows.
    /// - Returns: What is to be written anew.
    /// - Throws: ``Fault`` where a supplier's file cannot be written without the order's people.
    package func apply(
        to night: any NightContents,
        _ summary: Summary,
        _ suppliers: [any Supplier],
        _ answers: Answers?
    ) async throws -> Result {
        var result = Result()
        let reviews = ReviewMask(order, ids: ids)
        for file in night.files where file.name.hasSuffix(".csv") && file.size < 1 << 28 {
            guard let bytes = reviews.masked(try await night.contents(of: file.name)) else {
                continue
            }
            result.files[file.name] = bytes
        }
        for supplier in suppliers where !numbers.isEmpty {
            try await rewrite(supplier, in: night, summary, answers, &result)
        }
        return result
    }

    private func rewrite(
        _ supplier: any Supplier,
        in night: any NightContents,
        _ summary: Summary,
        _ answers: Answers?,
        _ result: inout Result
    ) async throws {
        let folder = supplier.approval.folder.path(of: supplier.name) + "/"
        let front = "\(supplier.name)-\(summary.night)-"
        // The files of an envelope were written in one go, and are so again.
        var envelopes: [Int: [ExportFile]] = [:]
        for file in night.files where file.name.hasPrefix(folder) {
            let name = String(file.name.dropFirst(folder.count))
            let number = Int(name.dropFirst(front.count).prefix { $0.isNumber }) ?? 0
            let bytes = try await night.contents(of: file.name)
            envelopes[number, default: []].append(ExportFile(name: name, bytes: bytes))
        }
        for (number, files) in envelopes.sorted(by: { $0.key < $1.key }) {
            let said = try await statements(of: files, by: supplier)
            guard said.contains(where: { numbers.contains($0.number) }) else { continue }
            let padding = String(repeating: "0", count: max(0, 4 - String(number).count))
            let envelope = Envelope(
                name: front + padding + String(number),
                sequence: (answers?.sequences[supplier.name] ?? 0) + number,
                moment: Instant(summary.moment) ?? Instant(seconds: 0)
            )
            let masked = said.map { numbers.contains($0.number) ? $0.withoutPeople : $0 }
            let written = try await supplier.encode(masked, in: envelope)
            let says = try await statements(of: written, by: supplier)
            guard Set(written.map(\.name)) == Set(files.map(\.name)),
                says.count == said.count, zip(said, says).allSatisfy({ isKept($0, $1, supplier) })
            else {
                throw Fault(
                    .input,
                    "The files of '\(supplier.name)' cannot be written without the order's people; "
                        + "nothing was changed.",
                    file: night.place
                )
            }
            for (before, now) in zip(said, says) where numbers.contains(before.number) {
                let difference = witness.digest(of: before, supplier.disclosed)
                    .less(witness.digest(of: now, supplier.disclosed))
                result.statements[supplier.name, default: .none] += difference
            }
            for file in written { result.files[folder + file.name] = file.bytes }
        }
    }

    private func statements(
        of files: [ExportFile],
        by supplier: any Supplier
    ) async throws -> [PurchaseOrder] {
        var all: [PurchaseOrder] = []
        // Of an envelope with many files, the second one's name ends with a 2, and the tenth one's with a 10.
        for file in files.sorted(by: {
            ($0.name.utf8.count, $0.name) < ($1.name.utf8.count, $1.name)
        }) {
            all += try await supplier.decode(file)
        }
        return all
    }

    /// Whether a purchase order says what it said, but for the people of the order.
    private func isKept(
        _ before: PurchaseOrder,
        _ now: PurchaseOrder,
        _ supplier: any Supplier
    ) -> Bool {
        let expected = numbers.contains(before.number) ? before.withoutPeople : before
        return witness.digest(of: expected, supplier.disclosed)
            == witness.digest(of: now, supplier.disclosed)
    }
}

extension PurchaseOrder {
    /// The same goods for nobody.
    fileprivate var withoutPeople: PurchaseOrder {
        var order = self
        for part: WritableKeyPath<PurchaseOrder, String> in [
            \.recipient.name, \.recipient.company, \.recipient.line1, \.recipient.line2,
            \.recipient.city, \.recipient.region, \.recipient.postalCode, \.recipient.phone,
            \.recipient.taxID, \.line3, \.email, \.note,
        ] {
            order[keyPath: part] = Mask.hidden(order[keyPath: part])
        }
        return order
    }
}

extension Digest {
    /// What must be added to another one for this to come out.
    fileprivate func less(_ other: Digest) -> Digest {
        Digest(high: high &- other.high, low: low &- other.low)
    }
}
