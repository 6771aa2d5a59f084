import Foundation
import Orders
import Testing

/// What the operator is told of one order.
@Suite struct ExplainOrderTests {
    private static func night() throws -> BuiltBinary {
        let binary = try BuiltBinary.withSamples()
        #expect(try binary.run("run", "--at", BuiltBinary.moment).status == 0)
        return binary
    }

    /// The line of a text in a file, counted from one.
    private static func line(of text: String, in file: String, _ binary: BuiltBinary) throws -> Int
    {
        let lines = try binary.read(file).split(separator: "\n", omittingEmptySubsequences: false)
        return try #require(lines.firstIndex { $0.contains(text) }) + 1
    }

    @Test(
        "an order that was sent: who was refused, by how much another cost more, and the margin's terms"
    )
    func sent() throws {
        let binary = try Self.night()
        let text = try binary.run("explain", "#1002", "--night", "2026-11-19").output
        let route = try Self.line(of: "- route", in: "Pipelines/nightly.yaml", binary)
        #expect(
            text.contains(
                """
                shopify us #1002, line 1: 1 of LAMP-OAK exported to shenzhen as POW7MZ04K5996ZWAR3
                """
            )
        )
        #expect(
            text.contains(
                """
                  route, nightly.yaml:\(route): went on
                      shenzhen: chosen, 30.24 USD landed
                      northwind: could ship, +8.77 USD
                      euroware: refused, no-ship-to-country. No supplier that offers the SKU delivers to the country.
                """
            ),
            "\(text)"
        )
        #expect(
            text.contains(
                "79.00 revenue - 25.24 goods - 2.48 freight - 2.52 parcel - 2.52 fees = 46.24 USD, 58.53%"
            )
        )
        #expect(text.contains("exported\n      to shenzhen as POW7MZ04K5996ZWAR3\n"))
        #expect(text.contains("#1002, line 2: "))
    }

    @Test("an order that was held: the stage, the rule and its place in the pipeline file")
    func held() throws {
        let binary = try Self.night()
        let place = try Self.line(of: "minimum_margin", in: "Pipelines/nightly.yaml", binary)
        let text = try binary.run("explain", "#1018").output
        #expect(text.hasPrefix("Night 2026-11-19\n"))
        #expect(text.contains("      the rule: minimum_margin: 12%, nightly.yaml:\(place)\n"))
        #expect(!text.contains("  export, "))
        let address = try binary.run("explain", "#1007").output
        #expect(address.contains(": held\n      tax id: customs-id-missing\n"), "\(address)")
        #expect(
            address.contains("the rule: severity: {}, which the file leaves as it is"),
            "\(address)"
        )
        #expect(!address.contains("  dedupe, "))
    }

    @Test("the archive says the same as the folder, and without the pipeline file")
    func archived() throws {
        let binary = try Self.night()
        let folder = try binary.run("explain", "#1013", "--night", "Runs/2026-11-19").output
        for file in ["Pipelines", "Samples", "State"] { try binary.remove(file) }
        let archive = "Runs/2026-11-19/archive/2026-11-19.tar.gz"
        #expect(try binary.run("explain", "#1013", "--night", archive).output == folder)
    }

    @Test("an order that no night has, and a night that is none")
    func unknown() throws {
        let binary = try Self.night()
        let order = try binary.run("explain", "#10")
        #expect(order.status == 65)
        #expect(order.errors.contains("No night has an order '#10'."), "\(order.errors)")
        #expect(try binary.run("explain", "#1002", "--night", "2026-11-18").status == 65)
    }
}
