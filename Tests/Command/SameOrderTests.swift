import Foundation
import GzipFormat
import Orders
import PipelineTesting
import Seeds
import Testing

/// The same orders, however they come, make the same purchase orders.
@Suite struct SameOrderTests {
    private static let rows = [
        "1,2026-11-17T10:00:00Z,Käthe Erfunden,Am Graben 3,Dresden,01067,DE,MUG-RED-11OZ,2,24.00",
        "1,2026-11-17T10:00:00Z,Käthe Erfunden,Am Graben 3,Dresden,01067,DE,SOCKS-M,1,12.00",
        "2,2026-11-17T11:00:00Z,Rémy Fictif,Rue 8,Bruxelles,1000,BE,TOTE-CANVAS,1,19.00",
        "3,2026-11-17T12:00:00Z,Zoë Irgendwer,Ring 12,Köln,50667,DE,LAMP-OAK,1,99.00",
    ]
    private static let header = "Nr,When,Who,Street,Town,Zip,Land,Code,Count,Each"

    private static func pipeline(_ files: String, _ keys: String) -> String {
        """
        night: {currency: USD, rates: Samples/rates/eurofxref.csv, ledger: S/l.sqlite, output: R}
        suppliers: [{include: Pipelines/suppliers/*.yaml}]
        stages:
          - ingest:
              sources:
                - channel: plain
                  files: \(files)
                  currency: EUR
                  columns: {Nr: order_number, When: created_at, Who: ship_name, Street: address_line_1, Town: city, \
        Zip: postal_code, Land: country, Code: sku, Count: quantity, Each: unit_price}
        \(keys.split(separator: "\n").map { "          \($0)" }.joined(separator: "\n"))
          - validate-address
          - dedupe
          - route
          - price-check
          - export

        """
    }

    /// The purchase orders of a night over one file.
    private func exports(_ bytes: [UInt8], named name: String, _ keys: String = "") throws
        -> [String: Data]
    {
        let binary = try BuiltBinary.withSamples()
        try binary.write(Data(bytes), to: "in/\(name)")
        try binary.write(Self.pipeline("in/\(name)", keys), to: "p.yaml")
        let result = try binary.run("run", "p.yaml", "--at", BuiltBinary.moment)
        #expect(result.status == 0, "\(result.errors)")
        return try binary.files(below: "R/2026-11-19/exports")
    }

    private static let plain = ([header] + rows).joined(separator: "\n") + "\n"

    /// A text in one byte a letter, as Windows-1252 has those that are used here.
    private static func windows(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }

    @Test(
        "packed, in another encoding, with other separators and line ends: the purchase orders are the same"
    )
    func forms() throws {
        let expected = try exports(Array(Self.plain.utf8), named: "o.csv")
        #expect(expected.count == 1 || expected.count == 2)
        let units = [0xFEFF] + Array(Self.plain.utf16)
        let forms: [(name: String, bytes: [UInt8], keys: String)] = [
            ("mark.csv", [0xEF, 0xBB, 0xBF] + Array(Self.plain.utf8), ""),
            ("crlf.csv", Array(Self.plain.replacing("\n", with: "\r\n").utf8), ""),
            ("old.csv", Array(Self.plain.replacing("\n", with: "\r").utf8), ""),
            ("little.csv", units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }, ""),
            ("big.csv", units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }, ""),
            ("windows.csv", Self.windows(Self.plain), "encoding: windows-1252"),
            (
                "packed.csv.gz",
                try BlockedGzip.compress(Array(Self.plain.utf8), level: 6) + BlockedGzip.endOfFile,
                ""
            ),
            ("tabs.txt", Array(Self.plain.replacing(",", with: "\t").utf8), "separator: tab"),
            (
                "commas.csv",
                Array(
                    Self.plain.replacing(".", with: "§").replacing(",", with: ";").replacing(
                        "§",
                        with: ","
                    ).utf8
                ),
                "separator: semicolon\ndecimal: comma"
            ),
        ]
        for form in forms {
            let found = try exports(form.bytes, named: form.name, form.keys)
            #expect(found == expected, "\(form.name)")
        }
    }

    @Test("the columns may stand in any order, among others", arguments: 0..<4)
    func columns(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let places = Array(0..<10).shuffled(using: &random)
        let table = ([Self.header] + Self.rows).map { row in
            let fields = row.split(separator: ",", omittingEmptySubsequences: false)
            return (["x"] + places.map { String(fields[$0]) } + ["y"]).joined(separator: ",")
        }
        // Two columns more, whose names mean nothing.
        let text = table.joined(separator: "\n") + "\n"
        let expected = try exports(Array(Self.plain.utf8), named: "o.csv")
        #expect(try exports(Array(text.utf8), named: "p.csv") == expected)
    }

    @Test("as JSON, in a list or one a line, they are the same too")
    func json() throws {
        let expected = try exports(Array(Self.plain.utf8), named: "o.csv")
        let groups = Dictionary(grouping: Self.rows) { $0.prefix { $0 != "," } }.sorted {
            $0.key < $1.key
        }
        let objects = groups.map { _, rows -> String in
            let first = rows[0].split(separator: ",").map(String.init)
            let lines = rows.map { row -> String in
                let fields = row.split(separator: ",").map(String.init)
                return
                    "{\"Code\": \"\(fields[7])\", \"Count\": \(fields[8]), \"Each\": \(fields[9])}"
            }
            let names = ["Nr", "When", "Who", "Street", "Town", "Zip", "Land"]
            let facts = zip(names, first).map {
                "\"\($0)\": \(StatedOrder.json($1, escapes: true))"
            }
            return
                "{\(facts.joined(separator: ", ")), \"lines\": [\(lines.joined(separator: ", "))]}"
        }
        for text in ["[\(objects.joined(separator: ",\n"))]", objects.joined(separator: "\n")] {
            #expect(try exports(Array(text.utf8), named: "o.json") == expected)
        }
    }

    @Test("a bomb, a damaged archive and two files in a zip end with 65, and nothing is published")
    func refused() throws {
        let line = Array("1,1,1,1,1,1,1,1,1,1\n".utf8)
        let plain = Array(repeating: line, count: 3_000_000).flatMap(\.self)
        let bomb = try BlockedGzip.compress(
            Array(([Self.header] + [""]).joined(separator: "\n").utf8) + plain,
            level: 9
        )
        for (bytes, message) in [
            (bomb, "unpacks to more than 200 times its size"),
            ([0x1F, 0x8B, 8, 0, 1, 2, 3], "The packed file"),
            (
                [0x50, 0x4B, 3, 4] + [UInt8](repeating: 1, count: 600),
                "The zip archive is encrypted."
            ),
        ] {
            let binary = try BuiltBinary.withSamples()
            try binary.write(Data(bytes), to: "in/o.bin")
            try binary.write(Self.pipeline("in/o.bin", ""), to: "p.yaml")
            let result = try binary.run("run", "p.yaml", "--at", BuiltBinary.moment)
            #expect(result.status == 65)
            #expect(result.errors.contains(message))
            #expect(try binary.files(below: "R").isEmpty)
        }
    }
}
