import Foundation
import Testing

/// The small night in which orders come again, or look as if they did.
@Suite struct RepeatNightTests {
    @Test("publishes exactly what is expected")
    func golden() throws {
        try ExpectedNight("repeats").compare()
    }

    @Test("ends each case as the sample's page says")
    func cases() throws {
        let expected = ExpectedNight("repeats").expected
        let rows = try BuiltBinary.rows(expected.appendingPathComponent("orders.csv"))
        let page = try String(
            contentsOf: BuiltBinary.package.appendingPathComponent("Samples/README.md"),
            encoding: .utf8
        )
        var count = 0
        for line in page.split(separator: "\n")
        where line.contains("| web |") || line.contains("| market |") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let row = try #require(
                rows.first {
                    $0["shop"] == cells[1] && $0["order"] == cells[2] && $0["outcome"] == cells[3]
                },
                "\(cells[2])"
            )
            let explanation = row["explanation"] ?? ""
            let kinds = ["likely-", "possible-", "replacement"]
            if cells[4] == "none" {
                #expect(row["reason"] == "", "\(cells[2])")
                #expect(!kinds.contains { explanation.contains($0) }, "\(cells[2])")
            } else {
                #expect(row["reason"] == cells[4] || explanation.contains(cells[4]), "\(cells[2])")
            }
            count += 1
        }
        #expect(count == 17)
    }

    @Test("the order in which files and rows come makes no difference", arguments: 0..<4)
    func permutations(turn: Int) throws {
        func ends(_ change: (BuiltBinary) throws -> Void) throws -> [String] {
            let binary = try BuiltBinary.withSamples()
            try change(binary)
            let result = try binary.run(
                "run",
                "Pipelines/repeats.yaml",
                "--at",
                BuiltBinary.moment
            )
            #expect(result.status == 0, "\(result.errors)")
            let folder = binary.folder.appendingPathComponent("Runs/repeats/2026-11-19")
            let rows = try BuiltBinary.rows(folder.appendingPathComponent("orders.csv"))
            let columns = [
                "channel", "shop", "order", "outcome", "reason", "explanation", "purchase_order",
            ]
            return rows.map { row in columns.map { row[$0] ?? "" }.joined(separator: "|") }.sorted()
        }
        let expected = try ends { _ in }
        let turned = try ends { binary in
            let first = try binary.read("Samples/repeats/web.csv").split(separator: "\n")
            let again = try binary.read("Samples/repeats/web-again.csv").split(separator: "\n")
            let rows = Array(first.dropFirst() + again.dropFirst())
            // Each row goes to one of the two files, front to back or back to front.
            let mine = rows.indices.filter { $0 % 4 == turn || $0 % 3 == turn }
            let others = rows.indices.filter { !mine.contains($0) }
            for (name, indices) in [("web.csv", mine.reversed()), ("web-again.csv", others)] {
                let text = ([first[0]] + indices.map { rows[$0] }).joined(separator: "\n")
                try binary.write(text + "\n", to: "Samples/repeats/\(name)")
            }
        }
        #expect(turned == expected)
    }

    @Test("on the next night every order is known, and a 'y' of a person lets one through")
    func nextNights() throws {
        let binary = try BuiltBinary.withSamples()
        let path = "Pipelines/repeats.yaml"
        let yaml = try binary.read(path)
        func run(_ moment: String) throws -> [[String: String]] {
            let result = try binary.run("run", path, "--at", moment)
            #expect(result.status == 0, "\(result.errors)")
            let night = "Runs/repeats/\(moment.prefix(10))"
            return try BuiltBinary.rows(
                binary.folder.appendingPathComponent("\(night)/orders.csv")
            )
        }
        _ = try run("2026-11-19T02:00:00Z")
        let second = try run("2026-11-20T02:00:00Z")
        #expect(second.allSatisfy { $0["outcome"] == "duplicate" })
        // As a person does it: the letter goes into the empty last cell.
        let review = try binary.read("Runs/repeats/2026-11-19/review/duplicates.csv")
        let decided = review.split(separator: "\n").map { row in
            row.hasPrefix("plain,web,R-104,") ? row + "y" : row
        }
        try binary.write(decided.joined(separator: "\n"), to: "decided/one.csv")
        try binary.write(
            yaml.replacing(
                "within: 24h",
                with: "{within: 24h, held_orders: retry, decisions: ../decided/*.csv}"
            )
            .replacing("- dedupe:\n      {", with: "- dedupe: {")
            .replacing(
                "\n      weights:\n        - include: ../Samples/repeats/weights.yaml",
                with: ""
            ),
            to: path
        )
        let third = try run("2026-11-21T02:00:00Z")
        func ends(_ order: String) -> [String] {
            third.filter { $0["order"] == order }.compactMap { $0["outcome"] }
        }
        #expect(ends("R-104") == ["exported"])
        #expect(ends("M-205") == ["held"], "nobody said anything of it")
        #expect(ends("R-103") == ["duplicate"])
    }
}
