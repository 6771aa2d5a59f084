import Foundation
import PipelineTesting
import Testing
import X12Format

/// X12 of the field with what it must read as, where a folder of it is at hand.
@Suite(
    .enabled(
        if: !RealFile.files("family", "x12").isEmpty,
        "the real files are not on this machine; the documents in these tests are read instead"
    )
)
struct X12RealFilesTests {
    /// Where a set has its lines, quantities, prices, totals and its order's number.
    private struct Layout {
        let line: String
        let quantity: (id: String, element: Int)
        let price: (id: String, element: Int)?
        let order: (id: String, element: Int)
        /// The note's word before the document's number, and the element that holds it.
        var number: (word: String, id: String, element: Int)?
    }

    private static let layouts = [
        "x12-850": Layout(
            line: "PO1",
            quantity: ("PO1", 2),
            price: ("PO1", 4),
            order: ("BEG", 3),
            number: ("PO", "BEG", 3)
        ),
        "x12-855": Layout(
            line: "PO1",
            quantity: ("PO1", 2),
            price: ("PO1", 4),
            order: ("BAK", 3),
            number: ("PO", "BAK", 3)
        ),
        "x12-856": Layout(
            line: "LIN",
            quantity: ("SN1", 2),
            price: nil,
            order: ("PRF", 1),
            number: ("order", "PRF", 1)
        ),
        "x12-810": Layout(
            line: "IT1",
            quantity: ("IT1", 2),
            price: ("IT1", 4),
            order: ("BIG", 2),
            number: ("invoice", "BIG", 2)
        ),
    ]

    private static func read(_ row: RealFile) throws -> [X12Interchange] {
        try X12Reader.read(row.bytes())
    }

    private static func sum(
        _ segments: [X12Segment],
        _ place: (id: String, element: Int)
    ) throws -> Decimal {
        try segments.filter { $0.id == place.id }.reduce(Decimal(0)) {
            try $0 + #require(Decimal(string: $1[place.element]))
        }
    }

    @Test(
        "reads what the folder says that the file holds",
        arguments: RealFile.files("family", "x12")
    )
    func reads(row: RealFile) throws {
        let kind = try #require(row["kind"])
        let layout = try #require(Self.layouts[kind])
        let sets = try Self.read(row).flatMap(\.sets)
        #expect(sets.allSatisfy { "x12-\($0.code)" == kind })
        let segments = sets.flatMap(\.segments)
        let orders = segments.filter { $0.id == layout.order.id }
        if let count = row["orders"] { #expect(String(orders.count) == count, "orders") }
        if let count = row["lines"] {
            #expect(String(segments.count { $0.id == layout.line }) == count, "lines")
        }
        if let quantity = row["quantity"] {
            #expect(
                try Self.sum(segments, layout.quantity) == Decimal(string: quantity),
                "quantity"
            )
        }
        if let total = row["lines_total"], let price = layout.price {
            let lines = segments.filter { $0.id == layout.line }
            let sum = try lines.reduce(Decimal(0)) {
                try $0 + Self.sum([$1], layout.quantity) * Self.sum([$1], price)
            }
            #expect(sum == Decimal(string: total), "lines_total")
        }
        if let currency = row["currency"] {
            #expect(segments.first { $0.id == "CUR" }?[2] == currency, "currency")
        }
        if let tracking = row["tracking"] {
            let found = segments.filter { $0.id == "REF" && $0[1] == "CN" }.map { $0[2] }
            #expect(found.joined(separator: ";") == tracking, "tracking")
        }
        let total = try Self.declared(segments)
        if let declared = row["declared_total"] {
            #expect(total == Decimal(string: declared), "declared_total")
        }
        try expectNumber(row, layout, segments)
    }

    /// The sum of the totals that the sets state: AMT has a decimal point, TDS implies two.
    private static func declared(_ segments: [X12Segment]) throws -> Decimal {
        let hundredth = Decimal(sign: .plus, exponent: -2, significand: 1)
        let invoiced = try sum(segments, ("TDS", 1)) * hundredth
        // In an invoice AMT repeats a part of it.
        guard invoiced == 0 else { return invoiced }
        return try sum(segments.filter { $0[1] == "1" || $0[1] == "TT" }, ("AMT", 2))
    }

    /// The note tells the number of most documents behind a word.
    private func expectNumber(
        _ row: RealFile,
        _ layout: Layout,
        _ segments: [X12Segment]
    ) throws {
        guard let (word, id, element) = layout.number, let note = row["note"] else { return }
        let words = note.split { " ;,:".contains($0) }
        let pairs = zip(words, words.dropFirst())
        guard let told = pairs.first(where: { $0 == word && $1.contains(where: \.isNumber) })?.1
        else { return }
        let numbers = segments.filter { $0.id == id }.map { $0[element] }
        #expect(numbers.contains(String(told)), "number")
    }

    @Test("has notices where the folder says so", arguments: RealFile.files("family", "x12"))
    func notices(row: RealFile) throws {
        let notices = try Self.read(row).flatMap(\.notices)
        // Much of what a note warns of is no matter of the envelope.
        let told: [(words: String, code: X12Notice.Code)] = [
            ("ISA unpadded", .headerLength), ("U+00A0", .headerLength),
            ("IEA02", .interchangeControl), ("SE01", .segmentCount), ("GE01", .setCount),
            ("same ISA13", .interchangeRepeated),
        ]
        for (words, code) in told where row["note"]?.contains(words) == true {
            #expect(notices.contains { $0.code == code }, "\(code)")
        }
        if row["outcome"] == "accept" { #expect(notices.map(\.code) == []) }
    }

    @Test(
        "the segments of an order can be written again",
        arguments: RealFile.files("family", "x12")
    )
    func writes(row: RealFile) throws {
        for set in try Self.read(row).flatMap(\.sets) {
            let id = try #require(["810": "IN", "850": "PO", "855": "PR", "856": "SH"][set.code])
            var writer = X12Writer(X12Samples.envelope(id))
            // Other segments, and lengths that the standard does not have, are refused with their
            // place.
            let segments = set.segments.filter { segment in
                do throws(X12Damage) {
                    try X12Dictionary.check(segment, release: .v4010)
                    return true
                } catch {
                    #expect(error.message.hasPrefix("Segment \(segment.position.segment) ("))
                    return false
                }
            }
            try writer.add(set: set.code, segments)
            let again = try X12Reader.read(writer.bytes).flatMap(\.sets)
            #expect(again.map(\.segments.count) == [segments.count])
            #expect(2 * segments.count > set.segments.count)
        }
    }
}
