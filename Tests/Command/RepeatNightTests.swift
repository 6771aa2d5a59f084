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

    @Test("explains an order: what became of it, why, and what speaks for its being another one")
    func explain() throws {
        let binary = try BuiltBinary.withSamples()
        try binary.run("run", "Pipelines/repeats.yaml", "--at", BuiltBinary.moment)
        let night = "Runs/repeats/2026-11-19"
        let result = try binary.run("explain", "R-104", "--night", night)
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.output.contains(
                "plain web R-104, line 1: 2 of MUG held because of possible-duplicate\n"
            )
        )
        #expect(result.output.contains("Compared with an earlier order:"))
        #expect(result.output.contains("R-103          mail"))
        #expect(!result.output.contains("cleo"), "people are left out")
        let whole = try binary.run("explain", "R-104", "--night", night, "--with-recipients")
        #expect(whole.output.contains("cleo@mail.example"))
        let sent = try binary.run("explain", "order", "R-110", "--night", night).output
        #expect(sent.contains("likely-reorder of plain web R-109"))
        #expect(sent.contains("parcel-house: chosen, 6.00 USD landed"))
        let unknown = try binary.run("explain", "R-999", "--night", night)
        #expect(unknown.status == 65)
        #expect(unknown.errors.contains("has no order 'R-999'"))
    }

    @Test("learns weights from archived nights, in a file that the pipeline includes")
    func train() throws {
        let binary = try BuiltBinary.withSamples()
        let path = "Pipelines/repeats.yaml"
        let few = try binary.run("run", path, "--at", BuiltBinary.moment)
        #expect(few.status == 0)
        let archive = "Runs/repeats/2026-11-19/archive/2026-11-19.tar.gz"
        let tooFew = try binary.run("dedupe", "train", archive)
        #expect(tooFew.status == 65)
        #expect(tooFew.errors.contains("too few"))
        // Sixty people, half of whom check out twice, some with a letter wrong.
        let header = try binary.read("Samples/repeats/web.csv").split(separator: "\n")[0]
        var rows = [String(header)]
        for person in 0..<60 {
            let name = "Given\(person % 7) Family\(person)"
            for copy in 0...(person % 2) {
                let phone = copy == 1 && person % 6 == 1 ? "" : "512-555-\(1000 + person)"
                let street = copy == 1 && person % 4 == 1 ? "Elm Street" : "Elm St"
                rows.append(
                    "T-\(person)-\(copy),2026-11-18T08:0\(copy):00Z,\(name),\(100 + person) \(street),,Austin,TX,"
                        + "787\(10 + person % 40),US,\(phone),p\(person)@mail.example,MUG,1,19.00,paid,,"
                )
            }
        }
        try binary.write(rows.joined(separator: "\n") + "\n", to: "Samples/repeats/web.csv")
        #expect(try binary.run("run", path, "--at", "2026-11-20T02:00:00Z").status == 0)
        let second = archive.replacing("2026-11-19", with: "2026-11-20")
        let result = try binary.run("dedupe", "train", archive, second)
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errors.contains("are one order given twice."))
        #expect(result.output.contains("mail:\n  equal: {m: 0.9"))
        #expect(!result.output.contains("Family"))
        try binary.write(result.output, to: "Samples/repeats/weights.yaml")
        let next = try binary.run("run", path, "--at", "2026-11-21T02:00:00Z")
        #expect(next.status == 0, "\(next.errors)")
        let damaged = try binary.run("dedupe", "train", path)
        #expect(damaged.status == 65)
        #expect(damaged.errors.contains("The archive is damaged at byte 0: no block begins here."))
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
