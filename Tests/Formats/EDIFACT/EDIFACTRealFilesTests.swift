import EDIFACTFormat
import Foundation
import PipelineTesting
import Testing

/// EDIFACT of the field with what it must read as, where a folder of it is at hand.
@Suite(
    .enabled(
        if: !RealFile.files("family", "edifact").isEmpty,
        "the real files are not on this machine; the documents in these tests are read instead"
    )
)
struct EDIFACTRealFilesTests {
    private static let types = [
        "edifact-orders": "ORDERS", "edifact-ordrsp": "ORDRSP", "edifact-desadv": "DESADV",
    ]

    /// A line with its quantity and, where there is one, its net price.
    private struct Line {
        var quantity: Decimal = 0
        var price: Decimal?
    }

    private static func number(_ text: String, _ marks: EDIFACTMarks) throws -> Decimal {
        let text = try #require(marks.decimal(text))
        return try #require(Decimal(string: text))
    }

    private static func lines(_ interchange: EDIFACTInterchange) throws -> [Line] {
        var lines: [Line] = []
        for segment in interchange.messages.flatMap(\.segments) {
            switch (segment.tag, segment[1, 1]) {
            case ("LIN", _): lines.append(Line())
            case ("QTY", "21"), ("QTY", "12"):
                lines[lines.count - 1].quantity = try number(segment[1, 2], interchange.marks)
            case ("PRI", "AAA"):
                lines[lines.count - 1].price = try number(segment[1, 2], interchange.marks)
            default: break
            }
        }
        return lines
    }

    @Test(
        "reads what the folder says that the file holds",
        arguments: RealFile.files("family", "edifact")
    )
    func reads(row: RealFile) throws {
        let read = try EDIFACTReader.read(row.bytes())
        let messages = read.flatMap(\.messages)
        let type = try #require(row["kind"].flatMap { Self.types[$0] })
        #expect(messages.allSatisfy { $0.type == type })
        if let orders = row["orders"] { #expect(String(messages.count) == orders, "orders") }
        let lines = try read.flatMap(Self.lines)
        if let count = row["lines"] { #expect(String(lines.count) == count, "lines") }
        if let quantity = row["quantity"] {
            let sum = lines.reduce(Decimal(0)) { $0 + $1.quantity }
            #expect(sum == Decimal(string: quantity), "quantity")
        }
        if let total = row["lines_total"] {
            let sum = try lines.reduce(Decimal(0)) { try $0 + $1.quantity * #require($1.price) }
            #expect(sum == Decimal(string: total), "lines_total")
        }
        let notices = read.flatMap(\.notices)
        switch row["outcome"] {
        case "accept": #expect(notices == [])
        case "warn": #expect(!notices.isEmpty)
        default: Issue.record("nothing says what to make of this file")
        }
    }

    @Test("writes again what can be read", arguments: RealFile.files("family", "edifact"))
    func writes(row: RealFile) throws {
        for interchange in try EDIFACTReader.read(row.bytes()) {
            let bytes = try EDIFACTWriter.write(interchange)
            let again = try EDIFACTReader.read(bytes)
            #expect(again.count == 1)
            #expect(again[0].says(interchange))
            #expect(again[0].notices == [])
        }
    }
}
