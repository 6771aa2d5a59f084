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

    @Test("a 'y' in the review of one night sends the order on the next one")
    func accepted() throws {
        let binary = try BuiltBinary.withSamples()
        let pipeline = binary.folder.appendingPathComponent("Pipelines/addresses.yaml")
        let yaml = try String(contentsOf: pipeline, encoding: .utf8)
            .replacing("../Samples/addresses/accepted.csv", with: "../accepted/*.csv")
            .replacing(
                "near: false",
                with: "near: false, held_orders: retry, revisions: newest-wins"
            )
        try Data(yaml.utf8).write(to: pipeline)
        let folder = binary.folder.appendingPathComponent("accepted")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        func run(_ moment: String) throws -> [[String: String]] {
            let result = try binary.run("run", "Pipelines/addresses.yaml", "--at", moment)
            #expect(result.status == 0, "\(result.errors)")
            let night = "Runs/addresses/\(moment.prefix(10))"
            return try BuiltBinary.rows(
                binary.folder.appendingPathComponent("\(night)/orders.csv")
            )
        }
        func end(of order: String, in rows: [[String: String]]) -> String? {
            rows.first { $0["order"] == order }?["outcome"]
        }
        let first = try run("2026-11-19T02:00:00Z")
        #expect(["A-108", "A-135"].map { end(of: $0, in: first) } == ["held", "held"])
        // As a person does it: the letter goes into the empty last cell.
        let review = try String(
            contentsOf: binary.folder.appendingPathComponent(
                "Runs/addresses/2026-11-19/review/addresses.csv"
            ),
            encoding: .utf8
        )
        let taken = review.split(separator: "\n").map { row in
            row.contains("A-108") || row.contains("A-135") ? row + "y" : row
        }
        try Data(taken.joined(separator: "\n").utf8)
            .write(to: folder.appendingPathComponent("2026-11-19.csv"))
        let second = try run("2026-11-20T02:00:00Z")
        #expect(["A-108", "A-135"].map { end(of: $0, in: second) } == ["exported", "exported"])
        #expect(end(of: "A-106", in: second) == "held", "nobody took anything for it")
        #expect(end(of: "A-101", in: second) == "duplicate")
    }
}
