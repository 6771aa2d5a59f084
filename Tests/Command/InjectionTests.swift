import Foundation
import FoundationXML
import Orders
import PipelineKit
import Testing

@testable import Command

/// What a customer types cannot change the structure of a supplier's file.
///
/// For each supplier that ships with the project, the file of an order with hostile texts has the same
/// records, fields, segments, elements and keys as that of an order with plain ones: read here by means that
/// are not the project's.
@Suite struct InjectionTests {
    private static let attacks = [
        "=HYPERLINK(\"http://x.example\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)", "\t=1+1",
        "a,b;c|d\te", "\"quoted\",\"cells\"", "O'Brien', '", "two\nlines", "two\r\nPO2,lines",
        "x*y~ST*850*0002~", "N1>ST^|", "a+b:c'UNH+2", "?'UNT+1+1'", "<Name>x</Name>",
        "]]>&amp;<!--",
        "</Order><Order>", "\",\"quantity\":9,\"x\":\"", "\\\",\\n", "{\"lines\":[]}", "%s%n",
        "\u{202E}evil",
        "PICK TICKET PO0000000000002000", "2 x OTHER\n  at most 1.00 USD each: ",
    ]

    private static func suppliers() throws -> [any Supplier] {
        let folder = BuiltBinary.package.appendingPathComponent("Pipelines/suppliers")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
            try PipelineArgument.loadSupplier(folder.appendingPathComponent($0).path)
        }
    }

    private func order(_ text: String, in field: PurchaseOrder.Field?) -> PurchaseOrder {
        func said(_ own: PurchaseOrder.Field, _ plain: String) -> String {
            own == field ? text : plain
        }
        return PurchaseOrder(
            number: PONumber(Digest(high: 77, low: 1)),
            orderNumber: said(.orderNumber, "1001"),
            date: "2026-11-19",
            recipient: Address(
                name: said(.name, "Mina Voorbeeld"),
                company: said(.company, "Voorbeeld"),
                line1: said(.line1, "Kanaalzicht 12"),
                line2: said(.line2, "Achter"),
                city: said(.city, "Utrecht"),
                region: said(.region, "UT"),
                postalCode: said(.postalCode, "35110"),
                country: "US",
                phone: said(.phone, "4065550100"),
                taxID: said(.taxID, "77")
            ),
            email: said(.email, "mina@example.com"),
            note: said(.note, "thanks"),
            lines: [
                .init(
                    lineID: said(.lineID, "1"),
                    supplierSKU: "S-1",
                    sku: said(.sku, "MUG"),
                    title: said(.title, "Mug"),
                    quantity: Quantity(2) ?? .zero,
                    unitCost: Money(100, .usd)
                )
            ]
        )
    }

    @Test("hostile texts change no structure, and no cell begins a formula")
    func structure() async throws {
        let envelope = Envelope(
            name: "test-1",
            sequence: 1,
            moment: Instant(seconds: 1_795_053_600)
        )
        var tried = 0
        for supplier in try Self.suppliers() {
            func file(_ order: PurchaseOrder) async throws -> ExportFile? {
                var order = order
                order.lines[0].unitCost = Money(100, supplier.terms.orderFee.currency)
                guard let fitted = try? supplier.fitted(order) else { return nil }
                return try await supplier.encode([fitted], in: envelope).first
            }
            let plain = try #require(try await file(order("", in: nil)), "\(supplier.name)")
            let expected = try Structure.of(plain)
            let fields = supplier.isForeign ? [.name] : supplier.disclosed
            for field in fields {
                for attack in Self.attacks {
                    // A text that the supplier cannot take is held with a reason, which is as good.
                    guard let hostile = try await file(order(attack, in: field)) else { continue }
                    tried += 1
                    let structure = try Structure.of(hostile)
                    #expect(
                        structure == expected,
                        "\(supplier.name), \(field.rawValue), attack \(attack.debugDescription)"
                    )
                }
            }
        }
        #expect(tried > 2000, "\(tried) files were read")
    }

    @Test("a supplier's file holds what it is to know, and nothing of the other facts")
    func disclosure() async throws {
        let envelope = Envelope(
            name: "test-1",
            sequence: 1,
            moment: Instant(seconds: 1_795_053_600)
        )
        let secrets: [PurchaseOrder.Field] = [
            .orderNumber, .company, .phone, .taxID, .email, .note, .lineID, .sku, .title,
        ]
        for supplier in try Self.suppliers() {
            for (place, field) in secrets.enumerated() where !supplier.disclosed.contains(field) {
                let secret = "90807060\(place)"
                var order = order(secret, in: field)
                order.lines[0].unitCost = Money(100, supplier.terms.orderFee.currency)
                // A company without a field goes to the address, as on an envelope.
                guard field != .company, let fitted = try? supplier.fitted(order) else { continue }
                for file in try await supplier.encode([fitted], in: envelope) {
                    let text = String(decoding: file.bytes, as: UTF8.self)
                    #expect(!text.contains(secret), "\(supplier.name), \(field.rawValue)")
                }
            }
        }
    }

    @Test("an order with control characters waits for a person, and names the field alone")
    func controls() throws {
        let binary = try BuiltBinary.withSamples()
        let path = "Samples/every-format/orders.csv"
        let text = try binary.read(path)
        try binary.write(
            text.replacing("F-110,Tom Beispiel", with: "F-110,Tom \u{1B}[2J\u{7}Beispiel"),
            to: path
        )
        let result = try binary.run(
            "run",
            "Pipelines/every-format.yaml",
            "--at",
            BuiltBinary.moment
        )
        #expect(result.status == 0, "\(result.errors)")
        let rows = try BuiltBinary.rows(
            binary.folder.appendingPathComponent("Runs/every-format/2026-11-19/orders.csv")
        )
        let row = try #require(rows.first { $0["order"] == "F-110" })
        #expect([row["outcome"], row["reason"]] == ["held", "bad-row"])
        #expect(!result.output.contains("\u{1B}"))
    }
}

/// The structure of a file without its texts, read by simple means of the test's own.
private enum Structure {
    static func of(_ file: ExportFile) throws -> [String] {
        let text = String(decoding: file.bytes, as: UTF8.self)
        switch file.name.split(separator: ".").last {
        case "x12":
            // No text has a separator, so cutting there is all there is to reading.
            return text.split(separator: "~").map { segment in
                let elements = segment.split(separator: "*", omittingEmptySubsequences: false)
                let id = elements[0].trimmingCharacters(in: .whitespacesAndNewlines)
                return id.isEmpty ? "" : "\(id) \(elements.count)"
            }
        case "edi": return edifact(file.bytes)
        case "xml":
            let names = ElementNames()
            let parser = XMLParser(data: Data(file.bytes))
            parser.delegate = names
            guard parser.parse() else { throw CocoaError(.fileReadCorruptFile) }
            return names.names
        case "json": return [shape(try JSONSerialization.jsonObject(with: Data(file.bytes)))]
        case "jsonl":
            return try text.split(separator: "\n").map {
                shape(try JSONSerialization.jsonObject(with: Data($0.utf8)))
            }
        case "txt":
            return text.split(separator: "\n").map { $0.prefix { $0 != "\"" } }.map(String.init)
        default: return table(Array(text.unicodeScalars))
        }
    }

    /// Segments with the number of their elements and components, behind release characters.
    private static func edifact(_ bytes: [UInt8]) -> [String] {
        var segments: [String] = []
        var (tag, marks, isReleased) = ("", 0, false)
        for byte in bytes.dropFirst(9) where byte != 0x0A {
            switch byte {
            case _ where isReleased: isReleased = false
            case 0x3F: isReleased = true
            case 0x27:
                segments.append("\(tag) \(marks)")
                (tag, marks) = ("", 0)
            case 0x2B, 0x3A: marks += 1
            default: if marks == 0 { tag.unicodeScalars.append(Unicode.Scalar(byte)) }
            }
        }
        return segments
    }

    /// Names and kinds of a JSON value.
    private static func shape(_ value: Any) -> String {
        switch value {
        case let object as [String: Any]:
            "{" + object.keys.sorted().map { "\($0):\(shape(object[$0] ?? ""))" }.joined() + "}"
        case let list as [Any]: "[" + list.map(shape).joined() + "]"
        case is String: "s"
        case is NSNumber: "n"
        default: "0"
        }
    }

    /// The number of fields of each record, and a mark where one begins a formula.
    private static func table(_ scalars: [Unicode.Scalar]) -> [String] {
        let header = scalars.prefix { $0 != "\n" }
        let separator: Unicode.Scalar =
            [",", ";", "\t"].max { one, other in
                header.count { $0 == one } < header.count { $0 == other }
            } ?? ","
        var records: [String] = []
        var (cell, cells, isQuoted, index) = ("", 0, false, 0)
        func isFormula(_ cell: String) -> Bool {
            guard let first = cell.unicodeScalars.first else { return false }
            let isSign = first == "+" || first == "-"
            let isNumber = cell.dropFirst().allSatisfy { $0.isNumber || " ()-.".contains($0) }
            return "=@\t\r".unicodeScalars.contains(first) || isSign && !isNumber
        }
        var hasFormula = false
        func close() { hasFormula = hasFormula || isFormula(cell); cell = ""; cells += 1 }
        while index < scalars.count {
            let scalar = scalars[index]
            if isQuoted {
                if scalar == "\"" {
                    if index + 1 < scalars.count, scalars[index + 1] == "\"" {
                        cell.unicodeScalars.append(scalar)
                        index += 1
                    } else {
                        isQuoted = false
                    }
                } else {
                    cell.unicodeScalars.append(scalar)
                }
            } else {
                switch scalar {
                case "\"": isQuoted = true
                case separator: close()
                case "\n":
                    close()
                    records.append("\(cells)\(hasFormula ? " formula" : "")")
                    (cells, hasFormula) = (0, false)
                default: cell.unicodeScalars.append(scalar)
                }
            }
            index += 1
        }
        return records
    }

    private final class ElementNames: NSObject, XMLParserDelegate {
        var names: [String] = []
        func parser(
            _ parser: XMLParser,
            didStartElement name: String,
            namespaceURI: String?,
            qualifiedName: String?,
            attributes: [String: String]
        ) {
            names.append("\(name) \(attributes.keys.sorted())")
        }
    }
}
