import Foundation
import Orders
import PipelineKit
import PipelineProgram
import PipelineSupply
import PipelineTesting
import ProgramSupplier
import Testing

/// Programs that answer what a test says, without a process.
private struct Scripted: Programs {
    let end: ProgramEnd

    init(_ manner: ProgramEnd.Manner = .exited(0), _ output: String = "") {
        end = ProgramEnd(manner, output: Array(output.utf8))
    }

    func run(_ call: ProgramCall) -> ProgramEnd { end }
    func remarks(on supplier: SupplierName) -> [UInt8] { [] }
}

@Suite struct ProgramTests {
    private static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Samples/programs/example-3pl.py")

    private static let hasPython = FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")

    private static let number = PONumber(Digest(high: 1, low: 1))

    private func make(
        _ programs: any Programs,
        program: String = "p.py",
        fields: String = """
        [po_number, recipient_name, address_line_1, address_line_2, city, region, postal_code,
          country, phone, supplier_sku, quantity]
        """,
        _ more: String = ""
    ) throws -> Program {
        try Program.make(
            """
            name: example
            currency: USD
            feed: {file: feed.csv, columns: {sku: a, cost: b, stock: c}}
            program: \(program)
            fields: \(fields)
            \(more)
            """,
            programs: programs
        )
    }

    @Test("the example of the samples keeps its promises", .enabled(if: hasPython))
    func promises() async throws {
        try await SupplierPromises(make(ProgramRunner(), program: Self.sample.path)).check()
    }

    @Test("the example reads acknowledgements and shipments", .enabled(if: hasPython))
    func answers() async throws {
        let supplier = try make(ProgramRunner(), program: Self.sample.path)
        let other = PONumber(Digest(high: 2, low: 2))
        let acknowledgements = try await supplier.acknowledgements(
            in: ExportFile(name: "a.txt", bytes: Array("\(Self.number),ok\n\(other),no\n".utf8))
        )
        #expect(acknowledgements.map(\.number) == [Self.number, other])
        #expect(acknowledgements.map(\.verdict) == [.accepted, .rejected])
        let shipments = try await supplier.shipments(
            in: ExportFile(name: "s.txt", bytes: Array("\(Self.number),UPSN,1ZTEST1\n".utf8))
        )
        #expect(shipments.map(\.number) == [Self.number])
        #expect(shipments.flatMap(\.parcels).map(\.trackingNumber) == ["1ZTEST1"])
        let fault = await #expect(throws: Fault.self) {
            try await supplier.shipments(
                in: ExportFile(name: "s.txt", bytes: Array("nonsense".utf8))
            )
        }
        #expect(fault?.message.contains("ended with status 1, asked to read shipments") == true)
        #expect(fault?.supplier == supplier.name)
    }

    @Test("tells a program the facts that it may know, and no others")
    func discloses() async throws {
        struct Listening: Programs {
            let heard = Heard()
            func run(_ call: ProgramCall) -> ProgramEnd {
                heard.input = String(decoding: call.input, as: UTF8.self)
                return ProgramEnd(.exited(0))
            }
            func remarks(on supplier: SupplierName) -> [UInt8] { [] }
        }
        final class Heard: @unchecked Sendable { var input = "" }
        let programs = Listening()
        let fields =
            "[po_number, recipient_name, address_line_1, city, postal_code, country, supplier_sku, quantity]"
        let supplier = try make(programs, fields: fields)
        let order = PurchaseOrder(
            number: Self.number,
            recipient: Address(
                name: "Mara \"Muster\"",
                line1: "Lindenweg 4",
                city: "Bonn",
                postalCode: "53111",
                country: "DE",
                phone: "secret"
            ),
            email: "secret",
            lines: [.init(supplierSKU: "TEE", title: "secret", quantity: try #require(Quantity(2)))]
        )
        await #expect(throws: Fault.self) {
            try await supplier.encode([order], in: .test("example-1"))
        }
        #expect(
            programs.heard.input == """
                {"dropship":1,"supplier":"example"}
                {"call":"encode","envelope":{"name":"example-1","sequence":7,"moment":"2026-11-19T02:00:00Z"},"orders":[{"po_number":"\(Self.number)","recipient_name":"Mara \\"Muster\\"","address_line_1":"Lindenweg 4","city":"Bonn","postal_code":"53111","country":"DE","lines":[{"supplier_sku":"TEE","quantity":2}]}]}

                """
        )
    }

    private static let hello = #"{"dropship":1,"can":["encode","decode"]}"# + "\n"

    private static let misunderstandings: [(output: String, words: String)] = [
        ("", "answered 0 lines in place of two"),
        (hello, "answered 1 lines in place of two"),
        (hello + "{}\n{}\n", "answered more lines in place of two"),
        ("Traceback: Mara\n{}\n", "answered no JSON in line 1"),
        (
            "{\"dropship\":2,\"can\":[\"encode\"]}\n{}\n",
            "does not speak version 1 in its first line"
        ),
        ("{\"dropship\":1,\"can\":[\"decode\"]}\n{}\n", "cannot do it, as its first line says"),
        (hello + "[]\n", "answered no object with different keys in line 2"),
        (hello + "{}\n", "answered no list of objects 'files'"),
        (
            hello + #"{"files":[{"name":"other.txt","text":"Mara"}]}"#,
            "gave a file a name that is taken or not the envelope's"
        ),
        (
            hello + #"{"files":[{"name":"example-1/../../x","text":""}]}"#,
            "gave a file a name that is taken or not the envelope's"
        ),
        (
            hello + #"{"files":[{"name":"example-1","text":""},{"name":"example-1","text":""}]}"#,
            "gave a file a name that is taken or not the envelope's"
        ),
        (
            hello + #"{"files":[{"name":"example-1 Mara.txt","text":""}]}"#,
            "gave a file a name that is taken or not the envelope's"
        ), (hello + #"{"files":[]}"#, "gave no file, or more files than orders"),
        (
            hello + #"{"files":[{"name":"example-1","text":"","base64":"?"}]}"#,
            "gave a file not one of 'text' and 'base64'"
        ),
        (
            hello + #"{"files":[{"name":"example-1","base64":"?"}]}"#,
            "gave a file not one of 'text' and 'base64'"
        ),
    ]

    @Test(
        "says what is wrong with an answer, and repeats nothing of it",
        arguments: misunderstandings
    )
    func misunderstood(output: String, words: String) async throws {
        let fault = await #expect(throws: Fault.self) {
            try await make(Scripted(.exited(0), output)).encode(
                [PurchaseOrder(number: Self.number), PurchaseOrder(number: Self.number)],
                in: .test("example-1")
            )
        }
        #expect(
            fault?.message == "The program of 'example' \(words), asked to encode purchase orders."
        )
        #expect(fault?.kind == .unavailable)
        #expect(fault?.supplier?.description == "example")
    }

    @Test(
        "says how a program ended that gave no answer",
        arguments: [
            (ProgramEnd.Manner.exited(3), "ended with status 3"),
            (.signalled(9), "died of signal 9"),
            (.outOfTime, "gave no answer within 30s"),
            (.flooded, "answered more than 67108864 bytes"), (.notStarted, "could not be started"),
        ]
    )
    func ended(manner: ProgramEnd.Manner, words: String) async throws {
        let fault = await #expect(throws: Fault.self) {
            try await make(Scripted(manner, Self.hello + "{}")).decode(
                ExportFile(name: "f", bytes: [])
            )
        }
        #expect(fault?.message == "The program of 'example' \(words), asked to decode a file.")
    }

    @Test(
        "takes no purchase order that lacks a fact, has one that was not told, or is none",
        arguments: [
            ("{}", "left out 'po_number'"),
            (#"{"po_number":"4711","supplier_sku":"x"}"#, "answered a fact that it was not told"),
            (#"{"po_number":"4711","recipient_name":"x"}"#, "answered no 'po_number'"),
        ]
    )
    func badOrder(order: String, words: String) async throws {
        let output = Self.hello + "{\"orders\":[\(order)]}"
        let fault = await #expect(throws: Fault.self) {
            try await make(Scripted(.exited(0), output)).decode(ExportFile(name: "f", bytes: []))
        }
        #expect(fault?.message == "The program of 'example' \(words), asked to decode a file.")
    }

    @Test("takes files whose bytes are no text")
    func base64() async throws {
        let output = Self.hello + #"{"files":[{"name":"example-1.bin","base64":"/wA="}]}"#
        let files = try await make(Scripted(.exited(0), output)).encode(
            [PurchaseOrder(number: Self.number)],
            in: .test("example-1")
        )
        #expect(files == [ExportFile(name: "example-1.bin", bytes: [0xFF, 0x00])])
    }

    @Test(
        "says what of its keys is wrong",
        arguments: [
            ("orders_per_file: 0", "a call must tell at least one order"),
            ("time_limit: 0s", "a limit is more than nothing"),
        ]
    )
    func findings(more: String, message: String) {
        let finding = #expect(throws: Finding.self) { try make(Scripted(), more) }
        #expect(finding?.message == message)
    }

    @Test("needs the facts that say who gets how many of what")
    func essential() {
        let finding = #expect(throws: Finding.self) {
            try make(Scripted(), fields: "[po_number, quantity]")
        }
        #expect(finding?.message.contains("'recipient_name'") == true)
    }
}
