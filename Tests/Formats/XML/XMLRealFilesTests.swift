import Foundation
import Testing
import XMLFormat

/// cXML of the field with what it must read as, where a folder of it is at hand.
enum XMLRealFiles {
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
        .filter { $0["family"] == "cxml" }
    }()
}

@Suite(
    .enabled(
        if: !XMLRealFiles.rows.isEmpty,
        "the real files are not on this machine; the documents in these tests are read instead"
    )
)
struct XMLRealFilesTests {
    /// What says which kind of cXML a document is, below its outermost element.
    private static let marks = [
        "cxml-order-request": ["Request", "OrderRequest"],
        "cxml-punchout": ["Message", "PunchOutOrderMessage"],
        "cxml-ship-notice": ["Request", "ShipNoticeRequest"],
        "cxml-status": ["Request", "StatusUpdateRequest"], "cxml-response": ["Response"],
    ]

    private func decimal(_ text: String?) throws -> Decimal {
        try #require(text.flatMap { Decimal(string: $0) })
    }

    @Test("reads what the folder says that the file holds", arguments: XMLRealFiles.rows)
    func reads(row: XMLRealFiles.Row) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(XMLRealFiles.folder)/\(row.file)"))
        let root = try XMLTree.read(Array(data))
        #expect(root.name == "cXML")
        let mark = try #require(row["kind"].flatMap { Self.marks[$0] })
        let body = try #require(root.at(mark))
        let lines = body.all("ItemOut") + body.all("ItemIn")
        if let count = row["lines"] { #expect(String(lines.count) == count, "lines") }
        if let expected = row["quantity"] {
            let sum = try lines.reduce(Decimal(0)) { try $0 + decimal($1.attribute("quantity")) }
            #expect(try sum == decimal(expected), "quantity")
        }
        if let expected = row["lines_total"] {
            let sum = try lines.reduce(Decimal(0)) { sum, line in
                let price = line.at(["ItemDetail", "UnitPrice", "Money"])?.text
                return try sum + decimal(line.attribute("quantity")) * decimal(price)
            }
            #expect(try sum == decimal(expected), "lines_total")
        }
        let header = body["OrderRequestHeader"] ?? body["PunchOutOrderMessageHeader"]
        let total = header?.at(["Total", "Money"])
        if let expected = row["declared_total"] {
            #expect(try decimal(total?.text) == decimal(expected), "declared_total")
        }
        if let currency = row["currency"] { #expect(total?.attribute("currency") == currency) }
        if let tracking = row["tracking"] {
            let number = body.at(["ShipControl", "ShipmentIdentifier"])?.text
            #expect(number?.replacing(" ", with: "") == tracking, "tracking")
        }
    }
}
