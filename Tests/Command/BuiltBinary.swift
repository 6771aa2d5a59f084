import Foundation
import GzipFormat
import PipelineTesting
import Testing

/// The built program, run as a user runs it: as a process of its own, in a folder of its own.
struct BuiltBinary {
    /// How a process ended.
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The package's folder.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The program beside the tests.
    static var program: URL {
        // The test runner's own arguments name the bundle of the tests, which lies beside the products.
        let candidates =
            CommandLine.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
            + [Bundle.main.bundleURL, package.appendingPathComponent(".build/debug")]
        return candidates.map { $0.appendingPathComponent("dropship") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
            ?? package.appendingPathComponent(".build/debug/dropship")
    }

    /// The folder it runs in.
    var folder: URL { URL(fileURLWithPath: scratch.path) }
    private let scratch = Scratch()

    /// Runs in a new empty folder.
    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// Runs in a folder with the project's pipelines and samples.
    static func withSamples() throws -> BuiltBinary {
        let binary = try BuiltBinary()
        for name in ["Pipelines", "Samples"] {
            try FileManager.default.copyItem(
                at: package.appendingPathComponent(name),
                to: binary.folder.appendingPathComponent(name)
            )
        }
        return binary
    }

    /// Removes a file, if it is there.
    func remove(_ name: String) throws {
        let file = folder.appendingPathComponent(name)
        guard FileManager.default.fileExists(atPath: file.path) else { return }
        try FileManager.default.removeItem(at: file)
    }

    /// A process with these arguments that was not started yet.
    func process(_ arguments: [String]) -> Process {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        return process
    }

    /// Runs to the end.
    @discardableResult
    func run(_ arguments: String...) throws -> Result { try run(arguments) }

    /// Runs to the end.
    @discardableResult
    func run(_ arguments: [String]) throws -> Result {
        let process = process(arguments)
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = String(
            decoding: output.fileHandleForReading.readDataToEndOfFile(),
            as: UTF8.self
        )
        let failure = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(),
            as: UTF8.self
        )
        process.waitUntilExit()
        return Result(status: process.terminationStatus, output: text, errors: failure)
    }

    /// What a file is expected to say on this machine, whose zlib may be another one.
    static func expectation(_ file: URL) throws -> Data {
        let data = try Data(contentsOf: file)
        guard file.lastPathComponent == "summary.json" else { return data }
        let text = String(decoding: data, as: UTF8.self).replacing(/"zlib" : "[0-9.]+"/) { _ in
            "\"zlib\" : \"\(BlockedGzip.library)\""
        }
        return Data(text.utf8)
    }

    /// The moment that the samples are of.
    static let moment = "2026-11-19T02:00:00Z"

    /// Writes a file below the folder.
    func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

    /// Writes a file below the folder.
    func write(_ data: Data, to name: String) throws {
        let url = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try data.write(to: url)
    }

    /// What a file below the folder holds.
    func read(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    /// The bytes of all files below a folder, by their names.
    func files(below name: String) throws -> [String: Data] {
        let root = folder.appendingPathComponent(name)
        guard let names = FileManager.default.enumerator(atPath: root.path) else { return [:] }
        var files: [String: Data] = [:]
        for case let name as String in names {
            let url = root.appendingPathComponent(name)
            var isFolder: ObjCBool = false
            _ = unsafe FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
            if !isFolder.boolValue { files[name] = try Data(contentsOf: url) }
        }
        return files
    }
}
