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
        package fileprivate(set) var files: [String: [UInt8]] = [:]
        /// For each supplier, what its files said less what they say now.
        package fileprivate(set) var statements: [SupplierName: Digest] = [:]
        /// The purchase orders that were found in files.
        fileprivate var found: Set<PONumber> = []
    }

    /// The numbers of a supplier's envelopes, as far as they are known.
    package enum Sequence: Sendable {
        /// The last one before the night.
        case after(Int)
        /// The last one of all nights.
        case upTo(Int)
    }

    private let order: RedactedOrder
    private let ids: Set<String>
    private let numbers: [SupplierName: Set<PONumber>]
    private let own: Set<PONumber>
    private let witness = Witness()

    /// Prepares to redact an order.
    ///
    /// - Parameters:
    ///   - order: The order.
    ///   - ids: By what its channel knows it, as far as that is known.
    ///   - numbers: Its purchase orders.
    package init(
        _ order: RedactedOrder,
        ids: Set<String>,
        numbers: [SupplierName: Set<PONumber>]
    ) {
        (self.order, self.ids, self.numbers) = (order, ids.union([order.number]), numbers)
        own = numbers.values.reduce(into: []) { $0.formUnion($1) }
    }

    /// The tables beside the orders that tell of the order's people, without them.
    ///
    /// - Parameter night: The files.
    /// - Returns: What is to be written anew, by name.
    /// - Throws: ``Fault`` where a file cannot be read.
    package func tables(of night: any NightContents) async throws -> [String: [UInt8]] {
        let (order, ids, numbers) = (order, ids, numbers)
        let mask = ReviewMask(order) { name in
            // A purchase order's number tells the id that it was made from.
            let id = OrderID(channel: order.channel, shop: order.shop, id: name)
            return ids.contains(name)
                || numbers.contains { supplier, numbers in
                    numbers.contains(Night.number(of: id, for: supplier, SHA256Digest.short))
                }
        }
        var tables: [String: [UInt8]] = [:]
        for file in night.files where file.size < 1 << 28 {
            let kind: ReviewMask.Kind
            if file.name.hasPrefix("inputs/") {
                var front: [UInt8] = []
                try await night.read(file.name, part: 0..<4096) { front += $0 }
                guard ReviewMask.mayTell(front) else { continue }
                kind = .read
            } else if ["review/addresses.csv", "review/duplicates.csv"].contains(file.name) {
                kind = .own
            } else {
                continue
            }
            tables[file.name] = mask.masked(try await night.contents(of: file.name), kind)
        }
        return tables
    }

    /// The files for suppliers that have a purchase order of the order, without its people.
    ///
    /// - Parameters:
    ///   - night: The files.
    ///   - summary: What was published.
    ///   - suppliers: Those of the night.
    ///   - sequences: What is known of the numbers of their envelopes.
    /// - Returns: What is to be written anew.
    /// - Throws: ``Fault`` where a supplier's file cannot be written without the order's people, or is not found.
    package func exports(
        of night: any NightContents,
        _ summary: Summary,
        _ suppliers: [any Supplier],
        _ sequences: [SupplierName: Sequence]
    ) async throws -> Result {
        var result = Result()
        for supplier in suppliers where numbers[supplier.name] != nil {
            try await rewrite(supplier, in: night, summary, sequences[supplier.name], &result)
        }
        let missing = own.subtracting(result.found).sorted()
        guard missing.isEmpty else {
            let names = missing.map { "\($0)" }.joined(separator: ", ")
            throw Fault(
                .input,
                "No supplier finds the purchase order \(names) in its files, and the order's people would stay "
                    + "there.",
                file: night.place
            )
        }
        return result
    }

    private func rewrite(
        _ supplier: any Supplier,
        in night: any NightContents,
        _ summary: Summary,
        _ sequence: Sequence?,
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
            let found = own.intersection(said.map(\.number))
            guard !found.isEmpty else { continue }
            result.found.formUnion(found)
            let padding = String(repeating: "0", count: max(0, 4 - String(number).count))
            let name = front + padding + String(number)
            let envelope = try await envelope(name, number, sequence, of: summary) {
                try await Set(supplier.encode(said, in: $0)) == Set(files)
            }
            let masked = said.map { own.contains($0.number) ? $0.withoutPeople : $0 }
            var written: [ExportFile] = []
            if let envelope { written = try await supplier.encode(masked, in: envelope) }
            let says = try await statements(of: written, by: supplier)
            guard Set(written.map(\.name)) == Set(files.map(\.name)),
                says.count == said.count, zip(said, says).allSatisfy({ isKept($0, $1, supplier) })
            else {
                throw Fault(
                    .input,
                    "The files of '\(supplier.name)' cannot be written without the order's people.",
                    file: Path.join(night.place, folder + name)
                )
            }
            for (before, now) in zip(said, says) where own.contains(before.number) {
                let difference = witness.digest(of: before, supplier.disclosed)
                    .less(witness.digest(of: now, supplier.disclosed))
                result.statements[supplier.name, default: .none] += difference
            }
            for file in written { result.files[folder + file.name] = file.bytes }
        }
    }

    /// The envelope in which files were written.
    ///
    /// Where its number is not known, it is the one with which the same purchase orders come out as the same bytes.
    private func envelope(
        _ name: String,
        _ number: Int,
        _ sequence: Sequence?,
        of summary: Summary,
        isSame: (Envelope) async throws -> Bool
    ) async throws -> Envelope? {
        guard let moment = Instant(summary.moment) else { return nil }
        func envelope(_ sequence: Int) -> Envelope {
            Envelope(name: name, sequence: sequence, moment: moment)
        }
        switch sequence {
        case .after(let last): return envelope(last + number)
        case .upTo(let last):
            for sequence in stride(from: last, through: 1, by: -1)
            where try await isSame(envelope(sequence)) {
                return envelope(sequence)
            }
            return nil
        case nil: return nil
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
        let expected = own.contains(before.number) ? before.withoutPeople : before
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
