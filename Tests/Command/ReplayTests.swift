import ArchiveStage
import Foundation
import GzipFormat
import PipelineEngine
import PipelineKit
import TarFormat
import Testing

/// An archive is all that a night hangs on: it is verified, run again, and the ledger is made anew from it.
@Suite struct ReplayTests {
    private static let archive = "Runs/2026-11-19/archive/2026-11-19.tar.gz"

    private static func night() throws -> BuiltBinary {
        let binary = try BuiltBinary.withSamples()
        #expect(try binary.run("run", "--at", BuiltBinary.moment).status == 0)
        return binary
    }

    /// Packs the files of an archive anew, each as `change` leaves it.
    static func repack(
        _ name: String,
        in binary: BuiltBinary,
        _ change: (String, inout [UInt8]) throws -> Void
    ) async throws {
        let path = binary.folder.appendingPathComponent(name).path
        let archive = try NightArchive(StoredFile(at: path), lanes: CoreLanes(1))
        var tar: [UInt8] = []
        for file in archive.files {
            var bytes = try await archive.contents(of: file.name)
            try change(file.name, &bytes)
            tar += TarWriter.header(name: file.name, size: bytes.count, modified: 0) + bytes
            tar += TarWriter.padding(after: bytes.count)
        }
        tar += TarWriter.end
        let packed = try BlockedGzip.compress(tar, level: 6) + BlockedGzip.endOfFile
        try binary.write(Data(packed), to: name)
    }

    private static func flip(_ name: String, in binary: BuiltBinary) throws {
        let url = binary.folder.appendingPathComponent(name)
        var bytes = try Data(contentsOf: url)
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: url)
    }

    @Test("nights come out the same from their archives alone, whatever the ledger knew")
    func same() throws {
        let binary = try BuiltBinary.withSamples()
        let path = "Pipelines/repeats.yaml"
        // The second night meets what the first has left, and the third has a name of its own.
        for moment in [BuiltBinary.moment, "2026-11-20T02:00:00Z", "2026-11-20T03:00:00Z"] {
            #expect(try binary.run("run", path, "--at", moment).status == 0)
        }
        for file in ["Samples", "Pipelines", "State"] { try binary.remove(file) }
        for night in ["2026-11-19", "2026-11-20", "2026-11-20.2"] {
            let archive = "Runs/repeats/\(night)/archive/\(night).tar.gz"
            for cores in ["1", "3"] {
                let replayed = try binary.run("replay", archive, "--cores", cores)
                #expect(replayed.status == 0, "\(replayed.errors)")
                #expect(replayed.output.hasPrefix("\(night): replayed."))
            }
        }
    }

    @Test("what the environment filled in, and files with absolute names, come back as well")
    func environment() throws {
        let binary = try BuiltBinary.withSamples()
        let folder = binary.folder.path
        let text = try binary.read("Pipelines/nightly.yaml")
            .replacing("../Samples/night/woocommerce", with: "\(folder)/Samples/night/woocommerce")
            .replacing("currency: USD", with: "currency: ${SHOP_CURRENCY}")
        try binary.write(text, to: "Pipelines/nightly.yaml")
        let process = binary.process([
            "run", "\(folder)/Pipelines/nightly.yaml", "--at", BuiltBinary.moment,
        ])
        process.environment = ["SHOP_CURRENCY": "EUR"]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        for file in ["Samples", "Pipelines", "State"] { try binary.remove(file) }
        let replayed = try binary.run("replay", Self.archive)
        #expect(replayed.status == 0, "\(replayed.errors)")
    }

    @Test("a replay that comes out otherwise names the file, the order and the field")
    func otherwise() async throws {
        let binary = try Self.night()
        try await Self.repack(Self.archive, in: binary) { name, bytes in
            guard name == "orders.csv" else { return }
            let text = String(decoding: bytes, as: UTF8.self)
            let row = try #require(text.split(separator: "\n").first { $0.contains(",#1001,") })
            bytes = Array(text.replacing(row, with: row.replacing("exported", with: "held")).utf8)
        }
        let replayed = try binary.run("replay", Self.archive)
        #expect(replayed.status == 65)
        #expect(
            replayed.errors.contains("orders.csv: order #1001, 'outcome'"),
            "\(replayed.errors)"
        )

        let other = try Self.night()
        try await Self.repack(Self.archive, in: other) { name, bytes in
            guard name.hasPrefix("exports/northwind") else { return }
            let text = String(decoding: bytes, as: UTF8.self)
            bytes = Array(text.replacing(",US,", with: ",CA,", maxReplacements: 1).utf8)
        }
        let second = try other.run("replay", Self.archive)
        #expect(second.status == 65)
        #expect(second.errors.contains("purchase order PO"), "\(second.errors)")
        #expect(second.errors.contains("'country'"), "\(second.errors)")
    }

    @Test("a replay that packs otherwise says which zlib the archive had")
    func otherLibrary() async throws {
        let binary = try Self.night()
        try await Self.repack(Self.archive, in: binary) { name, bytes in
            guard name == "summary.json" else { return }
            let text = String(decoding: bytes, as: UTF8.self)
            bytes = Array(text.replacing(/"zlib" : "[0-9.]+"/, with: "\"zlib\" : \"0.95\"").utf8)
        }
        let replayed = try binary.run("replay", Self.archive)
        #expect(replayed.status == 65)
        #expect(replayed.errors.contains("the same files are compressed to other bytes"))
        #expect(replayed.errors.contains("zlib was 0.95 then, and is"), "\(replayed.errors)")
        #expect(!replayed.errors.contains("summary.json"))
    }

    @Test("one byte of an export, of the archive or of the ledger is named")
    func flips() throws {
        let export = "exports/northwind/northwind-2026-11-19-0001.csv"
        let binary = try Self.night()
        #expect(try binary.run("verify", "2026-11-19").status == 0)
        #expect(try binary.run("verify", Self.archive).status == 0)
        let ledger = binary.folder.appendingPathComponent("State/ledger.sqlite")
        #expect(try binary.run("ledger", "check").status == 0)
        try Self.flip("Runs/2026-11-19/\(export)", in: binary)
        let changed = try binary.run("verify", "2026-11-19")
        #expect(changed.status == 65)
        #expect(changed.errors.contains("\(export): the file was changed"))
        try Self.flip("Runs/2026-11-19/\(export)", in: binary)

        try Self.flip(Self.archive, in: binary)
        let folder = try binary.run("verify", "Runs/2026-11-19")
        #expect(folder.errors.contains("archive/2026-11-19.tar.gz: the file was changed"))
        let archive = try binary.run("verify", Self.archive)
        #expect(archive.status == 65)
        #expect(archive.errors.contains("The archive is damaged"))
        try Self.flip(Self.archive, in: binary)

        // What the ledger knows of the archive's digest, as it lies in the file.
        var bytes = try Data(contentsOf: ledger)
        let digest = try #require(bytes.range(of: Data("2026-11-19".utf8), options: .backwards))
        bytes[digest.upperBound + 8] ^= 1
        try bytes.write(to: ledger)
        let known = try binary.run("verify", "2026-11-19")
        #expect(known.status != 0)
        #expect(known.errors.contains("ledger"), "\(known.errors)")
    }

    @Test("an archive whose digests were made to fit still does not say what the audit has read")
    func forged() async throws {
        let binary = try Self.night()
        for file in ["State", "Pipelines"] { try binary.remove(file) }
        let export = "exports/northwind/northwind-2026-11-19-0001.csv"
        var digests: (old: String, new: String) = ("", "")
        func digest(_ bytes: [UInt8]) -> String {
            var digest = SHA256Digest()
            digest.update(bytes)
            return digest.hexadecimal
        }
        try await Self.repack(Self.archive, in: binary) { name, bytes in
            if name == export {
                digests.old = digest(bytes)
                let text = String(decoding: bytes, as: UTF8.self)
                bytes = Array(text.replacing(",US,", with: ",CA,", maxReplacements: 1).utf8)
                digests.new = digest(bytes)
            } else if name == "summary.json" {
                let text = String(decoding: bytes, as: UTF8.self)
                bytes = Array(text.replacing(digests.old, with: digests.new).utf8)
            }
        }
        let forged = try binary.run("verify", Self.archive)
        #expect(forged.status == 65)
        #expect(
            forged.errors.contains(
                "exports/northwind/: the files do not say what the audit has read in them"
            ),
            "\(forged.errors)"
        )
    }

    @Test("a lost ledger is made anew from the archives, and knows what it knew")
    func rebuilt() throws {
        let binary = try BuiltBinary.withSamples()
        for moment in [BuiltBinary.moment, "2026-11-20T02:00:00Z"] {
            #expect(try binary.run("run", "--at", moment).status == 0)
        }
        let refused = try binary.run("ledger", "rebuild")
        #expect(refused.status == 73)
        #expect(refused.errors.contains("There is a ledger"))
        try binary.remove("State")
        let rebuilt = try binary.run("ledger", "rebuild")
        #expect(rebuilt.status == 0, "\(rebuilt.errors)")
        #expect(rebuilt.output == "State/ledger.sqlite: made anew from 2 nights.\n")
        #expect(try binary.run("verify", "2026-11-19").status == 0)
        #expect(try binary.run("verify", "2026-11-20").status == 0)
        let next = try binary.run("run", "--at", "2026-11-21T02:00:00Z", "--format", "json")
        #expect(next.output.contains("\"purchase_orders\" : 0"))
        #expect(!next.output.contains("\"outcome\" : \"exported\""))
    }

    @Test("old archives are given up, and the nights stay sound")
    func pruned() throws {
        let binary = try Self.night()
        let prune = ["archive", "prune", "--keep", "90d", "--at"]
        let dry = try binary.run(prune + ["2027-03-01T00:00:00Z", "--dry-run"])
        #expect(dry.output == "\(Self.archive)\n1 archive would be removed.\n")
        let young = try binary.run(prune + ["2027-01-01T00:00:00Z"])
        #expect(young.output == "0 archives removed.\n")
        #expect(try binary.run("verify", Self.archive).status == 0)
        let old = try binary.run(prune + ["2027-03-01T00:00:00Z"])
        #expect(old.output == "\(Self.archive)\n1 archive removed.\n")
        #expect(try binary.run("verify", "2026-11-19").status == 0)
        try binary.remove("State")
        // What the night has sent could be sent again.
        let refused = try binary.run("ledger", "rebuild")
        #expect(refused.status == 65)
        #expect(refused.errors.contains("could be sent again: 2026-11-19."), "\(refused.errors)")
        #expect(try binary.files(below: "State").keys.allSatisfy { $0.hasSuffix(".lock") })
        let rebuilt = try binary.run("ledger", "rebuild", "--without-lost")
        #expect(rebuilt.output.contains("made anew from 0 nights. Not known: 2026-11-19."))
    }

    @Test(
        "a ledger is not made beside what another one has left, nor without a night that cannot be read"
    )
    func leftovers() throws {
        let binary = try Self.night()
        try binary.remove("State")
        try binary.write("left", to: "State/ledger.sqlite-wal")
        let beside = try binary.run("ledger", "rebuild")
        #expect(
            beside.status == 73 && beside.errors.contains("ledger.sqlite-wal"),
            "\(beside.errors)"
        )
        try binary.remove("State")
        try binary.remove("Runs/2026-11-19/summary.json")
        let unreadable = try binary.run("ledger", "rebuild")
        #expect(unreadable.status == 65 && unreadable.errors.contains("2026-11-19"))
    }

    @Test("what a night knew of an earlier one, whose archive is gone, the new ledger knows too")
    func inherited() throws {
        let binary = try BuiltBinary.withSamples()
        for moment in [BuiltBinary.moment, "2026-11-20T02:00:00Z"] {
            #expect(try binary.run("run", "--at", moment).status == 0)
        }
        try binary.remove("State")
        try binary.remove(Self.archive)
        let rebuilt = try binary.run("ledger", "rebuild", "--without-lost")
        #expect(rebuilt.status == 0, "\(rebuilt.errors)")
        let next = try binary.run("run", "--at", "2026-11-21T02:00:00Z", "--format", "json")
        #expect(!next.output.contains("\"outcome\" : \"exported\""), "nothing is sent again")
    }

    @Test(
        "a night on which a supplier's program failed comes out the same, whatever the program does now"
    )
    func outage() throws {
        let binary = try BuiltBinary.withSamples()
        let program = binary.folder.appendingPathComponent("Pipelines/suppliers/fails.sh")
        try binary.write("#!/bin/sh\ncat > /dev/null\nexit 3\n", to: "Pipelines/suppliers/fails.sh")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755],
            ofItemAtPath: program.path
        )
        let text = try binary.read("Pipelines/suppliers/northwind.yaml")
        let feed = try #require(text.range(of: "feed:")).lowerBound
        let columns = try #require(text.range(of: "\nfile:")).lowerBound
        let supplier =
            String(text[..<feed]).replacing(
                "plugin: template",
                with: "plugin: program\nprogram: fails.sh"
            )
            + String(text[feed...columns])
            + "fields: [number, name, line1, city, postal_code, country, supplier_sku, quantity]\n"
        try binary.write(
            supplier.replacing(
                "number, name, line1,",
                with: "po_number, recipient_name, address_line_1,"
            ),
            to: "Pipelines/suppliers/northwind.yaml"
        )
        let night = try binary.run("run", "--at", BuiltBinary.moment)
        try #require(night.status == 0, "\(night.errors)")
        #expect(night.output.contains("northwind"))
        #expect(try binary.read("Runs/2026-11-19/summary.json").contains("\"outages\""))
        for file in ["Samples", "Pipelines", "State"] { try binary.remove(file) }
        let replayed = try binary.run("replay", Self.archive)
        #expect(replayed.status == 0, "\(replayed.errors)")
    }

    @Test(
        "nights with suppliers' programs are verified too, and not against the ledger of another pipeline"
    )
    func programs() throws {
        let binary = try Self.night()
        let path = "Pipelines/every-format.yaml"
        #expect(try binary.run("run", path, "--at", BuiltBinary.moment).status == 0)
        let folder = "Runs/every-format/2026-11-19"
        let archive = "\(folder)/archive/2026-11-19.tar.gz"
        for night in [folder, archive] {
            let verified = try binary.run("verify", night, "--pipeline", path)
            #expect(verified.status == 0, "\(verified.errors)")
            #expect(verified.output.hasSuffix("and the balance holds.\n"), "\(verified.output)")
        }
        let other = try binary.run("verify", archive)
        #expect(other.status == 0, "\(other.errors)")
        #expect(other.output.hasSuffix("No ledger was asked.\n"), "\(other.output)")
        let replayed = try binary.run("replay", archive)
        #expect(replayed.status == 0, "\(replayed.errors)")
    }

    @Test("lists, unpacks and finds")
    func looks() throws {
        let binary = try Self.night()
        let list = try binary.run("archive", "list", Self.archive)
        #expect(list.output.contains("  inputs/nightly.yaml\n"))
        #expect(list.output.contains("  summary.json\n"))
        let printed = try binary.run("archive", "extract", Self.archive, "orders.csv", "--to", "-")
        #expect(try printed.output == binary.read("Runs/2026-11-19/orders.csv"))
        let out = try binary.run(
            "archive",
            "extract",
            Self.archive,
            "exports/",
            "review/",
            "--to",
            "Out"
        )
        #expect(out.status == 0, "\(out.errors)")
        let published = try binary.files(below: "Runs/2026-11-19")
            .filter { $0.key.hasPrefix("exports/") || $0.key.hasPrefix("review/") }
        #expect(try binary.files(below: "Out") == published)
        let again = try binary.run("archive", "extract", Self.archive, "exports/", "--to", "Out")
        #expect(again.status == 73)
        let nowhere = try binary.run(
            "archive",
            "extract",
            Self.archive,
            "orders.csv",
            "--to",
            "Pipelines/nightly.yaml"
        )
        #expect(nowhere.status == 73)
        #expect(nowhere.errors.contains("Pipelines/nightly.yaml/orders.csv: "), "\(nowhere.errors)")
        let unknown = try binary.run("archive", "extract", Self.archive, "nothing.csv", "--to", "-")
        #expect(unknown.status == 65)
        let found = try binary.run("archive", "find", "#1001")
        #expect(found.output.hasPrefix("\(Self.archive)\n  shopify us #1001, line 1: "))
        #expect(try binary.run("archive", "find", "#100").status == 65)
    }
}
