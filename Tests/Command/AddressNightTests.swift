import Foundation
import Postal
import Testing

/// The small night whose addresses show everything that validate-address finds.
@Suite struct AddressNightTests {
    @Test("publishes exactly what is expected")
    func golden() throws {
        try ExpectedNight("addresses").compare()
    }

    @Test("has an order for every finding, and ends each as the sample's page says")
    func cases() throws {
        let expected = ExpectedNight("addresses").expected
        let rows = try BuiltBinary.rows(expected.appendingPathComponent("orders.csv"))
        let page = try String(
            contentsOf: BuiltBinary.package.appendingPathComponent("Samples/README.md"),
            encoding: .utf8
        )
        var found: Set<AddressCode> = []
        for line in page.split(separator: "\n") where line.contains("| A-") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let row = try #require(rows.first { $0["order"] == cells[1] }, "\(cells[1])")
            #expect(row["outcome"] == cells[2], "\(cells[1])")
            #expect(row["reason"] == (cells[3] == "none" ? "" : cells[3]), "\(cells[1])")
            let word = String(cells[0].prefix { $0 != ":" })
            if let code = AddressCode(rawValue: word) {
                #expect(row["explanation"]?.contains(word) == true, "\(cells[1])")
                found.insert(code)
            }
        }
        #expect(found == Set(AddressCode.allCases))
    }
}
