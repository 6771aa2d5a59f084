import Foundation
import PipelineTesting
import Testing
import XMLFormat

/// cXML of the field with what it must read as, where a folder of it is at hand.
@Suite(
    .enabled(
        if: !RealFile.files("family", "cxml").isEmpty,
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

    @Test(
        "reads what the folder says that the file holds",
        arguments: RealFile.files("family", "cxml")
    )
    func reads(row: RealFile) throws {
        let root = try XMLTree.read(row.bytes())
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
