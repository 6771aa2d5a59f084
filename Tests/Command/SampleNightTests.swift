import Foundation
import GzipFormat
import PipelineEngine
import TarFormat
import Testing

/// The sample night, byte for byte, as the built program publishes it.
///
/// `RECORD=1 make test` writes the expectations anew; `git diff` then shows what changed.
@Suite(.serialized) struct SampleNightTests {
    private static let expected = BuiltBinary.package.appendingPathComponent("Samples/expected")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    /// The published files by name.
    ///
    /// An archive's compression may differ from one zlib to the next, so it
    /// stands for the SHA-256 of every entry inside it.
    private func published(_ binary: BuiltBinary, _ night: String = "2026-11-19") throws -> [String:
        String]
    {
        var files: [String: String] = [:]
        for (name, data) in try binary.files(below: "Runs/\(night)") {
            let isArchive = name.hasSuffix(".tar.gz")
            files[isArchive ? name + ".entries" : name] =
                isArchive ? try entries(of: Array(data)) : String(decoding: data, as: UTF8.self)
        }
        return files
    }

    private func entries(of archive: [UInt8]) throws -> String {
        var digests: [(name: String, digest: SHA256Digest)] = []
        var tar = TarReader()
        let inflater = try Inflater()
        try inflater.inflate(archive) { part in
            try tar.read(part) { name, bytes in
                if digests.last?.name != name { digests.append((name, SHA256Digest())) }
                digests[digests.count - 1].digest.update(Array(bytes))
            }
        }
        #expect(inflater.isComplete && tar.isComplete)
        // The summary names the zlib of this machine, and is compared by itself.
        return digests.filter { $0.name != "summary.json" }.map {
            "\($0.digest.hexadecimal)  \($0.name)\n"
        }.joined()
    }

    @Test("publishes exactly what is expected", arguments: ["1", "2"])
    func golden(cores: String) throws {
        let binary = try BuiltBinary.withSamples()
        let result = try binary.run("run", "--at", BuiltBinary.moment, "--cores", cores)
        #expect(result.status == 0)
        #expect(result.errors == "")
        var files = try published(binary)
        files["summary.txt"] = result.output
        if Self.isRecording { try record(files) }
        let root = Self.expected
        let names = try #require(FileManager.default.enumerator(atPath: root.path)).compactMap {
            $0 as? String
        }
        .filter { !root.appendingPathComponent($0).hasDirectoryPath && $0.contains(".") }
        #expect(Set(names).subtracting(files.keys).isEmpty, "a file is missing")
        for (name, text) in files.sorted(by: { $0.key < $1.key }) {
            let expected = try? BuiltBinary.expectation(root.appendingPathComponent(name))
            #expect(Data(text.utf8) == expected, "\(name) is not as expected")
        }
    }

    private func record(_ files: [String: String]) throws {
        try? FileManager.default.removeItem(at: Self.expected)
        for (name, text) in files {
            let url = Self.expected.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: url)
        }
    }

    @Test("every byte is the same on one core and on two, the compressed archive included")
    func cores() throws {
        let nights = try ["1", "2"].map { cores in
            let binary = try BuiltBinary.withSamples()
            try binary.run("run", "--at", BuiltBinary.moment, "--cores", cores)
            return try binary.files(below: "Runs/2026-11-19")
        }
        #expect(nights[0].count == 9)
        #expect(nights[0] == nights[1])
    }

    @Test("every order ends as the sample's page says")
    func cases() throws {
        let rows = try BuiltBinary.rows(Self.expected.appendingPathComponent("orders.csv"))
        let page = try String(
            contentsOf: BuiltBinary.package.appendingPathComponent("Samples/README.md"),
            encoding: .utf8
        )
        var checked = 0
        // The pages of the smaller nights follow, and have tests of their own.
        let own = page.firstRange(of: "## A night of addresses").map { page[..<$0.lowerBound] }
        for line in try #require(own).split(separator: "\n") where line.hasPrefix("| ") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            // The last table has orders that are odd and end well: it names no outcome.
            let ending = cells.count == 2 ? ["exported", "none"] : Array(cells.dropFirst(2))
            guard ending.count == 2, let outcome = Outcomes(rawValue: ending[0]) else { continue }
            // Numbers of other channels are plain, and told from other numbers by their table.
            let shopify = cells[1].matches(of: /#\d+|EU-\d+|W\d+/).map { String($0.output) }
            let any = cells[1].matches(of: /[A-Z#]*-?\d[0-9-]*\d/).map { String($0.output) }
            for number in cells.count == 2 ? shopify : any {
                let found = rows.filter { $0["order"] == number }
                #expect(!found.isEmpty, "\(number) is in the night")
                let matching = found.contains { row in
                    row["outcome"] == outcome.rawValue
                        && (row["reason"] == ending[1] || ending[1] == "none")
                }
                #expect(matching, "\(number) ends as \(ending[0]) because of \(ending[1])")
                checked += 1
            }
        }
        #expect(checked >= 50)
    }

    private enum Outcomes: String { case exported, held, rejected, cancelled, duplicate }

    @Test("a second night sends nothing twice: every order is a duplicate")
    func secondNight() throws {
        let binary = try BuiltBinary.withSamples()
        try binary.run("run", "--at", BuiltBinary.moment)
        let result = try binary.run("run", "--at", BuiltBinary.moment, "--format", "json")
        #expect(result.status == 0)
        let summary = try Summary(json: Array(result.output.utf8), of: "")
        #expect(summary.night == "2026-11-19.2")
        #expect(summary.outcomes["duplicate"]?.orders == summary.ingested.orders)
        #expect(summary.outcomes["duplicate"]?.units == summary.ingested.units)
        let rows = try BuiltBinary.rows(
            binary.folder.appendingPathComponent("Runs/2026-11-19.2/orders.csv")
        )
        let channels = Dictionary(grouping: rows) { $0["channel"] ?? "" }
        #expect(channels.count == 8, "every channel has orders: \(channels.keys.sorted())")
        for (channel, rows) in channels {
            #expect(rows.allSatisfy { $0["outcome"] == "duplicate" }, "\(channel)")
        }
        #expect(summary.suppliers.allSatisfy { $0.purchaseOrders == 0 })
        #expect(try binary.files(below: "Runs/2026-11-19.2/exports").isEmpty)
    }

    @Test("no file but the purchase orders and the archive tells who bought")
    func privacy() throws {
        let names = try BuiltBinary.rows(
            Self.expected.appendingPathComponent("exports/shenzhen/shenzhen-2026-11-19-0001.tsv"),
            separator: "\t"
        )
        .compactMap { $0["consignee"] }
        #expect(names.count > 100)
        for file in ["orders.csv", "review/held.csv", "summary.json", "summary.txt"] {
            let text = try String(
                contentsOf: Self.expected.appendingPathComponent(file),
                encoding: .utf8
            )
            #expect(!names.contains { text.contains($0) }, "\(file) holds no name")
            #expect(!text.contains("@example."), "\(file) holds no mail")
            #expect(!text.contains(/\+\d+ \d{2,} \d{3}/), "\(file) holds no phone")
        }
    }

    @Test("the archive is read by gunzip and tar, and holds what was read and written")
    func archive() throws {
        let binary = try BuiltBinary.withSamples()
        try binary.run("run", "--at", BuiltBinary.moment)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.currentDirectoryURL = binary.folder
        process.arguments = [
            "-c",
            """
            set -e; a=Runs/2026-11-19/archive/2026-11-19.tar.gz; gunzip -t $a; mkdir out; tar xzf $a -C out
            cmp out/orders.csv Runs/2026-11-19/orders.csv
            diff -r out/exports Runs/2026-11-19/exports
            diff -r out/inputs/Samples/night Samples/night
            cmp out/inputs/nightly.yaml Pipelines/nightly.yaml
            """,
        ]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}

extension BuiltBinary {
    /// The rows of a table without quoted newlines, by the names of its columns.
    static func rows(_ url: URL, separator: Character = ",") throws -> [[String: String]] {
        var lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
            fields($0, separator)
        }
        let header = lines.removeFirst()
        return lines.map { Dictionary(zip(header, $0)) { first, _ in first } }
    }

    private static func fields(_ line: Substring, _ separator: Character) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == separator, !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].append(character)
            }
        }
        return fields
    }
}
