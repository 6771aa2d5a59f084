import EDIFACTFormat
import Foundation
import Testing

/// EDIFACT of the field with what it must read as, where a folder of it is at hand.
enum EDIFACTRealFiles {
    struct Row: Sendable, CustomTestStringConvertible {
        let columns: [String: String]
        subscript(name: String) -> String? { columns[name].flatMap { $0 == "-" ? nil : $0 } }
        var file: String { "\(columns["family"] ?? "")/\(columns["file"] ?? "")" }
        var testDescription: String { file }
    }

    static let folder = ProcessInfo.processInfo.environment["DROPSHIP_FORMATS"] ?? ""

    static let rows: [Row] = {
        guard let text = try? String(contentsOfFile: "\(folder)/EXPECTED.tsv", encoding: .utf8)
        else { return [] }
        let lines = text.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard let header = lines.first else { return [] }
        return lines.dropFirst().map {
            Row(columns: Dictionary(zip(header, $0)) { first, _ in first })
        }
        .filter { $0["family"] == "edifact" }
    }()
}

@Suite(
    .enabled(
        if: !EDIFACTRealFiles.rows.isEmpty,
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

    @Test("reads what the folder says that the file holds", arguments: EDIFACTRealFiles.rows)
    func reads(row: EDIFACTRealFiles.Row) throws {
        let path = "\(EDIFACTRealFiles.folder)/\(row.file)"
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        let read = try EDIFACTReader.read(bytes)
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

    @Test("writes again what can be read", arguments: EDIFACTRealFiles.rows)
    func writes(row: EDIFACTRealFiles.Row) throws {
        let path = "\(EDIFACTRealFiles.folder)/\(row.file)"
        for interchange in try EDIFACTReader.read(
            Array(Data(contentsOf: URL(fileURLWithPath: path)))
        ) {
            let bytes = try EDIFACTWriter.write(interchange)
            let again = try EDIFACTReader.read(bytes)
            #expect(again.count == 1)
            #expect(again[0].says(interchange))
            #expect(again[0].notices == [])
        }
    }
}
