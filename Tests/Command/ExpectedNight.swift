import Foundation
import Testing

/// A small sample night with a pipeline of its own, and what it publishes, byte for byte.
///
/// `RECORD=1 make test` writes the expectations anew; `git diff` then shows what changed.
struct ExpectedNight {
    /// The pipeline's name, which is that of its folders.
    let name: String
    /// Where the expectations are.
    let expected: URL

    init(_ name: String) {
        self.name = name
        expected = BuiltBinary.package.appendingPathComponent("Samples/\(name)/expected")
    }

    /// Runs the night, and compares every file but the archive.
    func compare(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let binary = try BuiltBinary.withSamples()
        let result = try binary.run(
            "run",
            "Pipelines/\(name).yaml",
            "--at",
            BuiltBinary.moment
        )
        #expect(result.status == 0, "\(result.errors)", sourceLocation: sourceLocation)
        var files = try binary.files(below: "Runs/\(name)/2026-11-19").filter {
            !$0.key.hasPrefix("archive/")
        }
        files["summary.txt"] = Data(result.output.utf8)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" { try record(files) }
        let names = try #require(FileManager.default.subpaths(atPath: expected.path)).filter {
            !expected.appendingPathComponent($0).hasDirectoryPath && $0.contains(".")
        }
        #expect(
            Set(names).subtracting(files.keys).isEmpty,
            "a file is missing",
            sourceLocation: sourceLocation
        )
        for (name, data) in files.sorted(by: { $0.key < $1.key }) {
            let expected = try? BuiltBinary.expectation(expected.appendingPathComponent(name))
            #expect(
                data == expected,
                "\(name) is not as expected",
                sourceLocation: sourceLocation
            )
        }
    }

    private func record(_ files: [String: Data]) throws {
        try? FileManager.default.removeItem(at: expected)
        for (name, data) in files {
            let url = expected.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try data.write(to: url)
        }
    }
}
