import PipelineKit
import Testing

@testable import PipelineEngine

@Suite struct ReviewMaskTests {
    private let mask = ReviewMask(
        RedactedOrder(channel: "shopify", shop: "us", number: "=1001")
    ) { ["=1001", "77"].contains($0) }

    private func masked(_ text: String, _ kind: ReviewMask.Kind = .own) -> String? {
        mask.masked(Array(text.utf8), kind).map { String(decoding: $0, as: UTF8.self) }
    }

    private func table(_ header: [String], _ separator: String, _ rows: [String: String]...)
        -> String
    {
        let lines = rows.map { row in header.map { row[$0] ?? "" }.joined(separator: separator) }
        return ([header.joined(separator: separator)] + lines).joined(separator: "\n") + "\n"
    }

    @Test(
        "repairs of the order are hidden, as the table is and as a spreadsheet has saved it",
        arguments: [",", ";"]
    )
    func addresses(_ separator: String) throws {
        let own = ["channel": "shopify", "shop": "us", "order": "'=1001", "given": "Elm 1"]
        let other = ["channel": "shopify", "shop": "eu", "order": "'=1001", "given": "Oak 2"]
        let text = table(Book.addressHeader, separator, own, other)
        #expect(masked(text) == text.replacing("Elm 1", with: "XXX 0"))
        #expect(masked("\u{FEFF}" + text) == "\u{FEFF}" + text.replacing("Elm 1", with: "XXX 0"))
    }

    @Test("a comparison is hidden on both sides, whichever of the two the order is")
    func duplicates() throws {
        let first = [
            "channel": "shopify", "shop": "us", "order": "'=1001", "given": "Ada",
            "earlier": "Adah",
        ]
        let second = [
            "channel": "etsy", "order": "9", "earlier_channel": "shopify", "earlier_shop": "us",
            "earlier_order": "77", "given": "Ada Q", "earlier": "Ada",
        ]
        let third = ["channel": "etsy", "order": "10", "given": "Bo", "earlier": "Bob"]
        let text = table(Book.duplicatesHeader, ",", first, second, third)
        let result = try #require(masked(text))
        #expect(!result.contains("Ada"))
        #expect(result.contains("Bo,Bob"))
        #expect(result.utf8.count == text.utf8.count)
    }

    @Test("of a table that a person or a verifier handed in, nothing stays but whose row it is")
    func handedIn() {
        let text = "order;verdict;name\n77;deliverable;Ada\n78;deliverable;Bo\n"
        #expect(
            masked(text, .read) == text.replacing("77;deliverable;Ada", with: "77;XXXXXXXXXXX;XXX")
        )
        #expect(ReviewMask.mayTell(Array(text.utf8)))
        #expect(!ReviewMask.mayTell(Array("sku,cost\n77,1\n".utf8)))
    }

    @Test("a table of another kind, or without the order, is left alone")
    func others() {
        #expect(masked("") == nil)
        #expect(masked("sku,given\n77,Elm\n") == nil)
        #expect(masked("channel,shop,order,given\netsy,us,77,Elm\n") == nil)
        #expect(masked(table(Book.addressHeader, ",", ["order": "77", "given": "Elm"])) == nil)
    }
}
