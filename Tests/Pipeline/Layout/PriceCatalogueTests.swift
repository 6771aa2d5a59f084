import Orders
import PipelineKit
import PipelineLayout
import Testing

@Suite struct PriceCatalogueTests {
    private func prices(_ text: String) throws -> [String: Money] {
        try PriceCatalogue.prices(in: Array(text.utf8), of: Path(location: "p.csv", label: "p.csv"))
    }

    @Test("reads prices of several currencies, with a mark and quotes")
    func reads() throws {
        let prices = try prices("\u{FEFF}sku,price,currency\r\n\"A,1\",12.50,USD\r\nB,0,EUR\r\n")
        #expect(prices == ["A,1": Money(1250, .usd), "B": Money(0, .eur)])
    }

    @Test(
        "refuses what is no catalogue, with the line",
        arguments: [
            ("sku,price\n", 1), ("sku,price,currency\nA,1\n", 2),
            ("sku,price,currency\n,1,USD\n", 2),
            ("sku,price,currency\nA,-1,USD\n", 2), ("sku,price,currency\nA,1,usd\n", 2),
            ("sku,price,currency\nA,1,USD\nB,1.005,USD\n", 3),
            ("sku,price,currency\nA,1,USD\nA,1,USD\n", 3),
        ]
    )
    func refuses(text: String, line: Int) {
        let fault = #expect(throws: Fault.self) { try prices(text) }
        #expect(fault?.kind == .input)
        #expect(fault?.place == "p.csv:\(line)")
    }
}
