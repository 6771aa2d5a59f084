import CSVFormat
package import PipelineKit

/// Compares a night that was run again with its archive.
package struct NightComparison: Sendable {
    private let night: any NightContents
    private let archive: (any RandomBytes)?
    private let again: any NightContents
    private let suppliers: [any Supplier]

    /// Prepares the comparison.
    ///
    /// - Parameters:
    ///   - night: What the archive holds.
    ///   - archive: The archive as a file; `nil` where it may be packed otherwise.
    ///   - again: The folder of the night that was run again.
    ///   - suppliers: Those of its pipeline, who read their files.
    package init(
        of night: any NightContents,
        in archive: (any RandomBytes)?,
        with again: any NightContents,
        _ suppliers: [any Supplier]
    ) {
        self.night = night
        self.archive = archive
        self.again = again
        self.suppliers = suppliers
    }

    /// The first difference of each file that is another one, with its order and its field where they can be told.
    package func differences() async throws -> [String] {
        var differences: [String] = []
        let archives = again.files.map(\.name).filter { $0.hasPrefix("archive/") }
        let archived = night.files.map(\.name).filter { name in
            !["inputs/", "kept/"].contains { name.hasPrefix($0) }
        }
        for name in archived {
            guard again.contains(name) else {
                differences.append("\(name): it is not written any more")
                continue
            }
            let (then, now) = (
                try await night.contents(of: name), try await again.contents(of: name)
            )
            guard then != now else { continue }
            differences.append("\(name): \(try await difference(name, then, now))")
        }
        let known = Set(archived + archives)
        for file in again.files where !known.contains(file.name) {
            differences.append("\(file.name): it was not written then")
        }
        guard differences.isEmpty, let archive else { return differences }
        for name in archives where try await !isArchive(name, archive) {
            differences.append("\(name): the same files are compressed to other bytes")
        }
        return differences
    }

    /// Whether a file has the bytes of the archive.
    private func isArchive(_ name: String, _ archive: any RandomBytes) async throws -> Bool {
        var (place, isSame) = (0, true)
        try await again.read(name) { bytes in
            isSame = try isSame && bytes == archive.bytes(at: place, count: bytes.count)
            place += bytes.count
        }
        return isSame && place == archive.size
    }

    private func difference(_ name: String, _ then: [UInt8], _ now: [UInt8]) async throws -> String
    {
        if name.hasSuffix(".csv"), let found = Self.tables(then, now) { return found }
        for supplier in suppliers {
            let folder = supplier.approval.folder.path(of: supplier.name) + "/"
            guard name.hasPrefix(folder) else { continue }
            let file = String(name.dropFirst(folder.count))
            if let found = try await statements(supplier, file, then, now) { return found }
        }
        let place = zip(then, now).prefix { $0 == $1 }.count
        let line = then.prefix(place).count { $0 == 0x0A } + 1
        return "byte \(place), line \(line)"
    }

    /// The first cell that differs between two tables of orders.
    private static func tables(_ then: [UInt8], _ now: [UInt8]) -> String? {
        let readers = [then, now].map { CSVReader(CSVPiece(bytes: $0, firstLine: 1), CSVDialect()) }
        guard readers.allSatisfy({ $0.next() }) else { return nil }
        let header = readers[0].texts()
        guard header == readers[1].texts(), let order = header.firstIndex(of: "order") else {
            return nil
        }
        while true {
            let rows = readers.map { $0.next() ? $0.texts() : nil }
            guard let one = rows[0], let other = rows[1] else {
                return (rows[0] ?? rows[1]).flatMap { $0.indices.contains(order) ? $0[order] : nil }
                    .map { "order \($0) stands in one of them alone" }
            }
            guard one != other else { continue }
            let column = zip(one, other).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            guard let column, header.indices.contains(column), one.indices.contains(order) else {
                return nil
            }
            return one[order] == other[safe: order]
                ? "order \(one[order]), '\(header[column])'"
                : "order \(one[order]) stands where another one is now"
        }
    }

    /// The first field that differs between what two files tell a supplier.
    private func statements(
        _ supplier: any Supplier,
        _ name: String,
        _ then: [UInt8],
        _ now: [UInt8]
    ) async throws -> String? {
        let one = try await supplier.decode(ExportFile(name: name, bytes: then))
        let other = try await supplier.decode(ExportFile(name: name, bytes: now))
        for (mine, theirs) in zip(one, other) where mine != theirs {
            guard mine.number == theirs.number else {
                return "purchase order \(mine.number) stands where another one is now"
            }
            for (line, their) in zip(mine.lines, theirs.lines) {
                for field in supplier.disclosed
                where mine.text(of: field, line: line) != theirs.text(of: field, line: their) {
                    return "purchase order \(mine.number), '\(field.rawValue)'"
                }
            }
            return "purchase order \(mine.number), its lines"
        }
        return one.count == other.count ? nil : "\(one.count) purchase orders were \(other.count)"
    }
}

extension Array {
    /// The element at a place; `nil` where there is none.
    fileprivate subscript(safe place: Int) -> Element? {
        indices.contains(place) ? self[place] : nil
    }
}
