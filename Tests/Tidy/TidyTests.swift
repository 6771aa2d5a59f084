import Foundation
import Testing

/// Reads the tree and keeps the rules of the house.
@Suite struct TidyTests {
    private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// A Swift file: its name below the package, and its lines.
    private struct Source {
        let name: String
        let lines: [Substring]

        /// The modules that it imports.
        var imports: [String] {
            lines.filter { $0.contains("import ") }.compactMap { line in
                line.firstMatch(
                    of:
                        /^(?:@testable )?(?:(?:public|package|internal|private) )?import (?:struct )?(\w+)/
                )
                .map { String($0.1) }
            }
        }
    }

    private static func sources(below folder: String) throws -> [Source] {
        let root = package.appendingPathComponent(folder)
        let names = try #require(FileManager.default.enumerator(atPath: root.path)).compactMap {
            $0 as? String
        }
        // Tables that a script writes are no text that anybody reads.
        let written = names.filter { $0.hasSuffix(".swift") && !$0.hasSuffix(".generated.swift") }
        return try written.sorted().map { name in
            let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
            return Source(
                name: "\(folder)/\(name)",
                lines: text.split(separator: "\n", omittingEmptySubsequences: false)
            )
        }
    }

    /// What the toolchain brings.
    private static let toolchain: Set<String> = ["Foundation", "Glibc", "Synchronization"]

    /// Which modules the files of a folder may import, besides the toolchain's.
    private static let allowed: [(folder: String, modules: Set<String>)] = [
        ("Sources/Orders", ["Postal"]),
        ("Sources/Postal", []),
        ("Sources/Linkage", ["Postal"]),
        ("Sources/Pipeline/Kit", ["Orders", "Postal"]),
        ("Sources/Pipeline/File", ["Orders", "PipelineKit", "Yams"]),
        ("Sources/Pipeline/Ledger", ["Orders", "PipelineKit", "GRDB"]),
        ("Sources/Pipeline/Engine", ["Orders", "Postal", "PipelineKit", "CSVFormat", "Crypto"]),
        (
            "Sources/Pipeline/Program",
            ["Orders", "PipelineKit", "Subprocess", "SystemPackage"]
        ),
        ("Sources/Formats/CSV", []),
        ("Sources/Formats/EDIFACT", []),
        ("Sources/Formats/JSON", []),
        ("Sources/Formats/Tar", []),
        ("Sources/Formats/Text", []),
        ("Sources/Formats/Gzip", ["CZlib"]),
        ("Sources/Formats/XML", ["FoundationXML"]),
        ("Sources/Pipeline/Zones", ["Orders", "PipelineKit"]),
        (
            "Sources/Pipeline/Layout",
            ["Orders", "Postal", "PipelineKit", "PipelineZones", "CSVFormat", "JSONFormat"]
        ),
        (
            "Sources/Channels",
            ["Orders", "PipelineKit", "PipelineLayout", "PipelineZones", "JSONFormat"]
        ),
        (
            "Sources/Pipeline/Supply",
            [
                "Orders", "Postal", "PipelineKit", "PipelineZones", "CSVFormat", "JSONFormat",
                "XMLFormat",
                "X12Format",
            ]
        ),
        (
            "Sources/Suppliers",
            [
                "Orders", "Postal", "PipelineKit", "PipelineSupply", "CSVFormat", "JSONFormat",
                "XMLFormat",
                "X12Format", "EDIFACTFormat",
            ]
        ),
        (
            "Sources/Stages",
            [
                "Orders", "Postal", "Linkage", "PipelineKit", "CSVFormat", "GzipFormat",
                "JSONFormat", "TarFormat", "TextFormat",
            ]
        ),
    ]

    @Test("modules import only what the plan of the house allows", arguments: allowed)
    func imports(folder: String, modules: Set<String>) throws {
        let sources = try Self.sources(below: folder)
        #expect(!sources.isEmpty)
        for source in sources {
            let surplus = Set(source.imports).subtracting(modules).subtracting(Self.toolchain)
            #expect(surplus.isEmpty, "\(source.name) imports \(surplus.sorted())")
        }
    }

    @Test("Orders, Kit and the plugins reach no file, clock or chance of their own")
    func pure() throws {
        for folder in [
            "Sources/Orders", "Sources/Pipeline/Kit", "Sources/Formats", "Sources/Channels",
            "Sources/Stages", "Sources/Suppliers",
        ] {
            for source in try Self.sources(below: folder) {
                // The toolchain's XML parser hands its findings over as Foundation's types, and its
                // Base64 and its letters of all scripts are there as well.
                let isExempt = [
                    "Formats/XML/", "Suppliers/Program/Base64.swift",
                    "Pipeline/Kit/Transliteration.swift",
                ]
                .contains { source.name.hasPrefix("Sources/\($0)") }
                let reached = Set(source.imports).intersection(Self.toolchain)
                #expect(reached.isSubset(of: isExempt ? ["Foundation"] : []), "\(source.name)")
                let words = [
                    "ContinuousClock", "SuspendingClock", "SystemRandomNumberGenerator", "Date()",
                    ".random(",
                ]
                let found = source.lines.first { line in words.contains { line.contains($0) } }
                #expect(found == nil, "\(source.name)")
            }
        }
    }

    @Test(
        "every third-party package is imported in one module",
        arguments: [
            "Yams", "GRDB", "Crypto", "CZlib", "ArgumentParser", "Logging", "FoundationXML",
            "Subprocess", "SystemPackage",
        ]
    )
    func oneModule(package: String) throws {
        let users = try Self.sources(below: "Sources").filter { $0.imports.contains(package) }
            .map { $0.name.split(separator: "/").dropLast().prefix(3).joined(separator: "/") }
        #expect(Set(users).count == 1, "\(package) is imported in \(Set(users).sorted())")
    }

    @Test("every source folder has tests beside it")
    func tested() throws {
        for source in try Self.sources(below: "Sources") {
            let parts = source.name.split(separator: "/").dropFirst()
            let depth = ["Command", "Orders", "Postal", "Linkage"].contains(parts.first) ? 1 : 2
            let folder = "Tests/" + parts.prefix(depth).joined(separator: "/")
            let tests = try Self.sources(below: folder)
            #expect(
                tests.contains { $0.lines.contains { $0.contains("@Test") } },
                "\(folder) has no test"
            )
        }
    }

    /// The most lines that a file may have; lower it when the largest file shrinks, never raise it lightly.
    private static let longestFile = 400
    /// The most lines that a function may have.
    private static let longestFunction = 64

    @Test("files and functions stay small enough to be read")
    func sizes() throws {
        for source in try Self.sources(below: "Sources") {
            #expect(
                source.lines.count <= Self.longestFile,
                "\(source.name) has \(source.lines.count) lines"
            )
            var start: (line: Int, indent: Int)?
            for (number, line) in source.lines.enumerated() {
                let indent = line.prefix { $0 == " " }.count
                if let open = start, line.dropFirst(indent) == "}", indent == open.indent {
                    #expect(
                        number - open.line <= Self.longestFunction,
                        "\(source.name):\(open.line + 1)"
                    )
                    start = nil
                } else if start == nil, line.contains("func ") || line.contains("init"),
                    line.contains(
                        /^ *((public|package|private|fileprivate|static|mutating|override) )*(func|init)\b/
                    )
                {
                    if line.hasSuffix("{") || line.hasSuffix("(") { start = (number, indent) }
                }
            }
        }
    }

    @Test("nothing is left undone, forced or silently swallowed")
    func leftovers() throws {
        let words = ["TODO", "FIXME", "XXX ", "HACK", "try!", " as!", "fatalError(", " print("]
        for source in try Self.sources(below: "Sources") {
            for (number, line) in source.lines.enumerated() {
                let found = words.first { line.contains($0) }
                #expect(found == nil, "\(source.name):\(number + 1)")
            }
        }
    }

    @Test("the top level holds what the plan names, and nothing else")
    func topLevel() throws {
        let known: Set<String> = [
            "Package.swift", "Sources", "Tests", "Pipelines", "Samples", "Makefile", "README.md",
            "CHANGELOG.md", "LICENSE",
            "Package.resolved", "Runs", "State",
        ]
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.package.path).filter {
            !$0.hasPrefix(".")
        }
        #expect(Set(names).subtracting(known).isEmpty)
    }

    @Test("the README shows what the first command prints, and the commands that it shows exist")
    func readme() throws {
        let readme = try String(
            contentsOf: Self.package.appendingPathComponent("README.md"),
            encoding: .utf8
        )
        let summary = try String(
            contentsOf: Self.package.appendingPathComponent("Samples/expected/summary.txt"),
            encoding: .utf8
        )
        #expect(readme.contains(summary), "the README's output is what the sample night prints")
        let makefile = try String(
            contentsOf: Self.package.appendingPathComponent("Makefile"),
            encoding: .utf8
        )
        for target in readme.matches(of: /(?:`|\n *)make ([a-z-]+)/).map(\.1) {
            #expect(makefile.contains("\n\(target): "), "make \(target)")
        }
        let commands = Set(
            try FileManager.default.contentsOfDirectory(
                atPath: Self.package.appendingPathComponent("Sources/Command").path
            )
        )
        for command in readme.matches(of: /\.build\/release\/dropship ([a-z-]+)/).map(\.1) {
            let words = command.split(separator: "-").map {
                "\($0.prefix(1).uppercased())\($0.dropFirst())"
            }
            #expect(commands.contains("\(words.joined()).swift"), "dropship \(command)")
        }
    }

    @Test("decision pages are numbered without a gap, and have their three parts")
    func decisions() throws {
        let folder = Self.package.appendingPathComponent("Sources/Pipeline/Kit/Kit.docc/Decisions")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(!names.isEmpty)
        for (index, name) in names.enumerated() {
            let number = String(index + 1)
            #expect(name.hasPrefix(String(repeating: "0", count: 4 - number.count) + number + "-"))
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            for heading in ["## Question", "## Decision", "## Consequences"] {
                #expect(text.contains(heading), "\(name)")
            }
        }
    }

    @Test(
        "keeps the plugin targets of the package in step with the folders",
        arguments: ["Channels", "Formats", "Stages", "Suppliers"]
    )
    func targets(folder: String) throws {
        let manifest = try String(
            contentsOf: Self.package.appendingPathComponent("Package.swift"),
            encoding: .utf8
        )
        let names = try FileManager.default.contentsOfDirectory(
            atPath: Self.package.appendingPathComponent("Sources/\(folder)").path
        )
        for name in names { #expect(manifest.contains("    \"\(name)\": ["), "\(folder)/\(name)") }
    }
}
