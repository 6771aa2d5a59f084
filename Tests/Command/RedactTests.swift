import ArchiveStage
import Foundation
import Orders
import PipelineEngine
import PipelineKit
import PipelineLedger
import Testing

@testable import Command

/// The people of an order are taken out of published nights, and of nothing else.
@Suite struct RedactTests {
    private static let pipelines = [
        ("Pipelines/nightly.yaml", "Runs/2026-11-19"),
        ("Pipelines/every-format.yaml", "Runs/every-format/2026-11-19"),
        ("Pipelines/repeats.yaml", "Runs/repeats/2026-11-19"),
    ]

    private static func night(_ pipeline: String = "Pipelines/nightly.yaml") throws -> BuiltBinary {
        let binary = try BuiltBinary.withSamples()
        #expect(try binary.run("run", pipeline, "--at", BuiltBinary.moment).status == 0)
        return binary
    }

    private static func redact(
        _ binary: BuiltBinary,
        _ more: String...,
        order: String = "#1001",
        pipeline: String = "Pipelines/nightly.yaml"
    ) throws -> BuiltBinary.Result {
        try binary.run(
            ["archive", "redact", "--order", order, "--pipeline", pipeline] + more
        )
    }

    /// All that a night's folder and its archive say, by name.
    private static func texts(_ folder: String, in binary: BuiltBinary) async throws -> [String:
        String]
    {
        var texts: [String: String] = [:]
        for (name, bytes) in try binary.files(below: folder) where !name.hasPrefix("archive/") {
            texts[name] = String(decoding: bytes, as: UTF8.self)
        }
        let archive = binary.folder.appendingPathComponent("\(folder)/archive/2026-11-19.tar.gz")
            .path
        let contents = try NightArchive(StoredFile(at: archive), lanes: CoreLanes(1))
        for file in contents.files {
            let bytes = try await contents.contents(of: file.name)
            texts["archive: \(file.name)"] = String(decoding: bytes, as: UTF8.self)
        }
        return texts
    }

    /// No file has a text any more, and none is another one but those that may have had it.
    private static func compare(
        _ before: [String: String],
        _ after: [String: String],
        without texts: [String],
        _ number: String
    ) {
        let places = ["review/addr", "review/dupl", "exports/", "review/purch", "inputs/"]
        for (name, text) in after {
            #expect(!texts.contains { text.contains($0) }, "\(name) still tells of \(number)")
            let isAdded = name.hasSuffix(Tombstone.name) || name.hasSuffix("kept/record")
            guard let then = before[name], then != text, !isAdded else { continue }
            #expect(places.contains { name.contains($0) }, "\(name) was changed")
        }
    }

    @Test(
        "one order of each channel and each supplier is taken out of all files",
        arguments: pipelines
    )
    func everyKind(_ pipeline: String, _ folder: String) async throws {
        let binary = try Self.night(pipeline)
        let archive = binary.folder.appendingPathComponent("\(folder)/archive/2026-11-19.tar.gz")
            .path
        let orders = try await ArchivedNight(archive).orders()
        let rows = try binary.read("\(folder)/orders.csv").split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        var kinds: Set<[String]> = []
        var (redacted, checked) = (0, 0)
        for order in orders {
            guard
                let row = rows.first(where: {
                    $0[0] == order.id.channel && $0[2] == order.number
                }), kinds.insert([row[0], row[9]]).inserted
            else { continue }
            // A name and a street that nobody else has.
            let own = [order.shipTo.name, order.shipTo.line1, order.email].filter { text in
                text.count > 5
                    && orders.count { [$0.shipTo.name, $0.shipTo.line1, $0.email].contains(text) }
                        == 1
            }
            let before = try await Self.texts(folder, in: binary)
            let result = try Self.redact(
                binary,
                "--channel",
                row[0],
                "--shop",
                row[1],
                order: order.number,
                pipeline: pipeline
            )
            #expect(result.status == 0, "\(result.errors)")
            guard result.output.contains(" redacted in 1 night.") else {
                Issue.record("order \(order.number) of \(order.id.channel) was not redacted")
                continue
            }
            redacted += 1
            checked += own.count
            let after = try await Self.texts(folder, in: binary)
            Self.compare(before, after, without: own, order.number)
        }
        #expect(redacted > 2)
        #expect(checked > 2, "there were texts of people to look for")
        for subject in ["2026-11-19", archive] {
            let verified = try binary.run("verify", subject, "--pipeline", pipeline)
            #expect(verified.status == 0, "\(verified.errors)")
        }
        let replayed = try binary.run("replay", archive)
        #expect(replayed.status == 65)
        #expect(replayed.errors.contains("\(redacted) orders were redacted since"))
    }

    @Test("a ledger that is made anew from redacted nights knows what the lost one knew")
    func rebuilt() throws {
        let binary = try BuiltBinary.withSamples()
        let pipeline = "Pipelines/repeats.yaml"
        for day in ["19", "20"] {
            try binary.run("run", pipeline, "--at", "2026-11-\(day)T02:00:00Z")
        }
        let number = try #require(
            try binary.read("Runs/repeats/2026-11-19/orders.csv").split(separator: "\n").dropFirst()
                .first { $0.contains(",exported,") }
        ).split(separator: ",", omittingEmptySubsequences: false)[2]
        let redacted = try Self.redact(binary, order: String(number), pipeline: pipeline)
        // The second night has read it again.
        #expect(redacted.output.hasSuffix("redacted in 2 nights.\n"), "\(redacted.errors)")
        let state = binary.folder.appendingPathComponent("State/repeats.sqlite").path
        let before = try SQLiteLedger(existingAt: state, digest: SHA256Digest.short).fingerprint()
        try binary.remove("State")
        let rebuilt = try binary.run("ledger", "rebuild", pipeline)
        #expect(rebuilt.status == 0, "\(rebuilt.errors)")
        let after = try SQLiteLedger(existingAt: state, digest: SHA256Digest.short).fingerprint()
        #expect(before == after)
        let again = try binary.run("run", pipeline, "--at", "2026-11-21T02:00:00Z")
        #expect(
            again.output.contains("\n0 purchase orders")
                || again.output.contains("; 0 purchase orders")
        )
    }

    @Test(
        "a redaction that is killed happened or did not",
        arguments: ["synced", "committed", "renamed"]
    )
    func killed(_ milestone: String) throws {
        let binary = try Self.night()
        let killed = try Self.redact(binary, "--accident", "kill@\(milestone)")
        #expect(killed.status == 9)
        // The next night ends what was begun, or forgets it.
        try binary.run("run", "--at", "2026-11-20T02:00:00Z")
        let verified = try binary.run("verify", "2026-11-19")
        #expect(verified.status == 0, "\(verified.errors)")
        let left = try FileManager.default.contentsOfDirectory(
            atPath: binary.folder.appendingPathComponent("Runs").path
        )
        #expect(!left.contains { $0.hasPrefix(".") })
        let again = try Self.redact(binary)
        #expect(again.status == 0, "\(again.errors)")
        let nights = milestone == "synced" ? "2 nights" : "1 night"
        #expect(again.output.hasSuffix("Order #1001 redacted in \(nights).\n"), "\(again.output)")
        #expect(try binary.run("verify", "2026-11-19").status == 0)
    }

    @Test("a disk that is full leaves the night as it was")
    func full() throws {
        let binary = try Self.night()
        let before = try binary.files(below: "Runs")
        for operation in [3, 9] {
            #expect(try Self.redact(binary, "--accident", "full@\(operation)").status == 73)
            #expect(try binary.files(below: "Runs") == before)
        }
    }

    @Test("what is not certain is not touched")
    func refused() throws {
        let binary = try Self.night()
        let before = try binary.files(below: "Runs")
        let unknown = try Self.redact(binary, order: "#nobody")
        #expect(unknown.status == 65)
        #expect(unknown.errors.contains("No published night has an order '#nobody'."))
        #expect(try Self.redact(binary, "--channel", "etsy").status == 65)
        #expect(
            try Self.redact(binary, "--dry-run").output.contains("would be redacted in 1 night.")
        )
        #expect(try binary.files(below: "Runs") == before)
        try binary.write("changed", to: "Runs/2026-11-19/review/held.csv")
        let damaged = try Self.redact(binary)
        #expect(damaged.status == 65)
        #expect(damaged.errors.contains("review/held.csv: the file was changed"))
    }

    @Test("a night whose archive was given up is redacted in its folder, to the control numbers")
    func pruned() throws {
        let binary = try BuiltBinary.withSamples()
        let pipeline = "Pipelines/every-format.yaml"
        try binary.run("run", pipeline, "--at", "2026-11-18T02:00:00Z")
        let orders = "Samples/every-format/orders.csv"
        try binary.write(try binary.read(orders).replacing("F-", with: "G-"), to: orders)
        try binary.run("run", pipeline, "--at", BuiltBinary.moment)
        let folder = "Runs/every-format/2026-11-19"
        let before = try binary.files(below: folder)
        try binary.run(
            "archive",
            "prune",
            "--pipeline",
            pipeline,
            "--keep",
            "1d",
            "--at",
            "2027-01-01T00:00:00Z"
        )
        for number in ["G-116", "G-118", "G-119", "G-121"] {
            let redacted = try Self.redact(binary, order: number, pipeline: pipeline)
            #expect(redacted.output.hasSuffix("redacted in 1 night.\n"), "\(redacted.errors)")
        }
        var changed = 0
        for (name, bytes) in try binary.files(below: folder + "/exports") {
            let then = try #require(before["exports/" + name])
            guard then != bytes else { continue }
            changed += 1
            // Segments, control numbers and dates are what they were.
            func frame(_ data: Data) -> [Data] {
                data.split(separator: 0x0A).filter { line in
                    ["ISA", "GS", "GE", "IEA", "UNB", "UNZ", "BEG", "BGM"].contains {
                        line.starts(with: Data($0.utf8))
                    }
                }
            }
            #expect(frame(then) == frame(bytes), "\(name)")
        }
        #expect(changed > 2)
        #expect(try binary.run("verify", "2026-11-19", "--pipeline", pipeline).status == 0)
        // An archive that is put back still tells of people.
        try binary.write(
            try #require(before["archive/2026-11-19.tar.gz"]),
            to: folder + "/archive/2026-11-19.tar.gz"
        )
        let back = try Self.redact(binary, order: "G-105", pipeline: pipeline)
        #expect(back.status == 65)
        #expect(back.errors.contains("This archive was given up"), "\(back.errors)")
    }

    @Test(
        "a supplier that finds no such purchase order, and a night that the ledger does not know, are named"
    )
    func left() throws {
        let binary = try Self.night()
        let pipeline = try binary.read("Pipelines/nightly.yaml")
        try binary.run("archive", "prune", "--keep", "1d", "--at", "2027-01-01T00:00:00Z")
        try binary.write(
            pipeline.replacing("  - include: suppliers/shenzhen.yaml\n", with: ""),
            to: "Pipelines/nightly.yaml"
        )
        let unknown = try Self.redact(binary)
        #expect(unknown.status == 65)
        #expect(
            unknown.errors.contains("No supplier finds the purchase order PO"),
            "\(unknown.errors)"
        )
        #expect(!(try binary.files(below: "Runs")).keys.contains { $0.contains("redactions") })
        try binary.write(pipeline, to: "Pipelines/nightly.yaml")
        try binary.remove("State")
        #expect(try binary.run("ledger", "rebuild", "--without-lost").status == 0)
        let forgotten = try Self.redact(binary)
        #expect(forgotten.status == 65)
        #expect(
            forgotten.errors.contains("the ledger does not know them: 2026-11-19"),
            "\(forgotten.errors)"
        )
    }

    @Test("the program of a supplier is not run where the archive was changed")
    func tampered() async throws {
        let binary = try BuiltBinary.withSamples()
        let pipeline = "Pipelines/every-format.yaml"
        try binary.run("run", pipeline, "--at", BuiltBinary.moment)
        let name = "Runs/every-format/2026-11-19/archive/2026-11-19.tar.gz"
        let mark = binary.folder.appendingPathComponent("ran").path
        try await ReplayTests.repack(name, in: binary) { name, bytes in
            guard name.hasSuffix("example-3pl.py") else { return }
            let text = String(decoding: bytes, as: UTF8.self)
            let start = try #require(text.firstRange(of: "\nimport "))
            bytes = Array(
                (text[..<start.lowerBound] + "\nopen('\(mark)', 'w')" + text[start.lowerBound...])
                    .utf8
            )
        }
        let redacted = try Self.redact(binary, "--dry-run", order: "F-121", pipeline: pipeline)
        #expect(redacted.status == 65)
        #expect(redacted.errors.contains("archive/2026-11-19.tar.gz: the file was changed"))
        #expect(!FileManager.default.fileExists(atPath: mark))
    }

    @Test("who makes a tombstone for an edited file is found by the ledger")
    func forged() throws {
        let binary = try Self.night()
        #expect(try Self.redact(binary).status == 0)
        let export = "Runs/2026-11-19/exports/northwind/northwind-2026-11-19-0001.csv"
        let text = try binary.read(export)
        try binary.write(text.replacing(",US,", with: ",CA,", maxReplacements: 1), to: export)
        #expect(
            try binary.run("verify", "2026-11-19").errors
                .contains("northwind-2026-11-19-0001.csv: the file was changed")
        )
        try binary.write(text, to: export)
        let tombstone = try binary.read("Runs/2026-11-19/redactions.json")
        try binary.write(
            tombstone.replacing("\"us\"", with: "\"de\""),
            to: "Runs/2026-11-19/redactions.json"
        )
        #expect(
            try binary.run("verify", "2026-11-19").errors
                .contains("redactions.json: the file was changed")
        )
    }
}
