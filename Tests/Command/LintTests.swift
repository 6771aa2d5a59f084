import Foundation
import Testing

/// What an author of a pipeline file is told, as it stands on the screen.
@Suite struct LintTests {
    private func lint(_ yaml: String, _ others: [String: String] = [:]) throws -> String {
        let binary = try BuiltBinary()
        try binary.write(yaml, to: "p.yaml")
        for (name, text) in others { try binary.write(text, to: name) }
        let result = try binary.run("lint", "p.yaml")
        #expect(result.status == (result.errors.isEmpty ? 0 : 78))
        #expect(result.output.isEmpty == !result.errors.isEmpty)
        return result.errors
    }

    private static let sound = """
        night: {ledger: State/ledger.sqlite, output: Runs}
        suppliers: [{include: s.yaml}]
        stages:
          - ingest: {sources: [{channel: shopify, files: "*.csv"}]}
          - dedupe
          - route
          - export

        """
    private static let supplier = """
        plugin: template
        name: north
        currency: USD
        feed: {file: f.csv, columns: {sku: sku, cost: cost, stock: stock}}
        file:
          columns: {PO: po_number, N: recipient_name, A: address_line_1, C: city, Z: postal_code, \
        L: country, S: supplier_sku, Q: quantity}

        """

    @Test("says nothing against a sound file, though its feeds and orders are not there yet")
    func sound() throws {
        #expect(try lint(Self.sound, ["s.yaml": Self.supplier]).isEmpty)
    }

    @Test("says that nobody would learn which service was chosen")
    func services() throws {
        let services = "services: [{name: Post, lead_time: 9d}, {name: DHL, lead_time: 2d}]\n"
        let silent = try lint(Self.sound, ["s.yaml": Self.supplier + services])
        #expect(
            silent.hasPrefix("s.yaml:7:11: error: the supplier's files do not say 'service'")
        )
        let telling = Self.supplier.replacing("Q: quantity}", with: "Q: quantity, By: service}")
        #expect(try lint(Self.sound, ["s.yaml": telling + services]).isEmpty)
    }

    @Test("points into an included file, at its own line")
    func included() throws {
        let wrong = Self.supplier.replacing("currency: USD", with: "curency: USD")
        #expect(
            try lint(Self.sound, ["s.yaml": wrong]) == """
                s.yaml:1:1: error: 'currency' is missing
                    1 | plugin: template
                      | ^ The currency of its prices.
                s.yaml:3:1: error: 'curency' is no key of 'template'
                    3 | curency: USD
                      | ^~~~~~~ did you mean 'currency'?
                2 findings; nothing was run.

                """
        )
    }

    @Test("points at a column that holds no fact of a purchase order")
    func column() throws {
        let wrong = Self.supplier.replacing("C: city", with: "C: town")
        let text = try lint(Self.sound, ["s.yaml": wrong])
        #expect(text.hasPrefix("s.yaml:6:69: error: 'town' is not one of 'po_number', 'po_date', "))
        #expect(text.contains("| \(String(repeating: " ", count: 68))^~~~\n1 finding;"))
    }

    @Test("says which essential facts nothing holds")
    func essential() throws {
        let wrong = Self.supplier.replacing("C: city, ", with: "").replacing(
            "Z: postal_code, ",
            with: ""
        )
        #expect(
            try lint(Self.sound, ["s.yaml": wrong]) == """
                s.yaml:6:12: error: nothing holds 'city', 'postal_code'
                    6 |   columns: {PO: po_number, N: recipient_name, A: address_line_1, L: country, S: supplier_sku, Q: quantity}
                      |            ^ without it nobody can tell who gets how many of what
                1 finding; nothing was run.

                """
        )
    }

    @Test("shows a text that is no YAML at the place where it stops being some")
    func syntax() throws {
        let text = try lint("night: {ledger: a\nstages: []\n")
        #expect(text.hasPrefix("p.yaml:"))
        #expect(text.hasSuffix("1 finding; nothing was run.\n"))
    }

    @Test("finds a stage behind the one that it must stand before")
    func order() throws {
        let wrong = Self.sound.replacing("  - dedupe\n", with: "  - price-check\n")
        #expect(
            try lint(wrong, ["s.yaml": Self.supplier]) == """
                p.yaml:5:5: error: 'price-check' must stand behind 'route'
                    5 |   - price-check
                      |     ^
                1 finding; nothing was run.

                """
        )
    }

    @Test("names the file that it cannot read")
    func missing() throws {
        let result = try BuiltBinary().run("lint", "none.yaml")
        #expect(result.status == 65)
        #expect(
            result.errors
                == "dropship: none.yaml: The file cannot be opened: No such file or directory.\n"
        )
    }

    @Test("takes a variable of the environment, and says when there is none")
    func variable() throws {
        let yaml = Self.sound.replacing("output: Runs", with: "output: \"${DROPSHIP_TEST_OUT}\"")
        let text = try lint(yaml, ["s.yaml": Self.supplier])
        #expect(text.contains("the environment has no 'DROPSHIP_TEST_OUT'"))
        #expect(text.contains("write ${DROPSHIP_TEST_OUT:-default} for a value of its own"))
    }

    @Test("never shows the value of a variable that is wrong")
    func secret() throws {
        let binary = try BuiltBinary()
        try binary.write(
            Self.sound.replacing("- dedupe", with: "- dedupe: {held_orders: \"${SECRET}\"}"),
            to: "p.yaml"
        )
        try binary.write(Self.supplier, to: "s.yaml")
        let process = binary.process(["lint", "p.yaml"])
        process.environment = ["SECRET": "hunter2", "PATH": "/usr/bin:/bin"]
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let data = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 78)
        #expect(!String(decoding: data, as: UTF8.self).contains("hunter2"))
    }

    @Test("a file of findings is JSON that another program can read")
    func json() throws {
        let binary = try BuiltBinary()
        try binary.write("stages: [ingst, 3]\nnigt: x\n", to: "p.yaml")
        let result = try binary.run("lint", "p.yaml", "--format", "json")
        let findings = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
        )
        #expect(findings.map { $0["line"] as? Int } == [1, 1, 1, 2])
        #expect(findings.map { $0["column"] as? Int } == [1, 10, 17, 1])
        #expect(findings[0]["message"] as? String == "'night' is missing")
        #expect(findings[1]["hint"] as? String == "did you mean 'ingest'?")
    }
}
