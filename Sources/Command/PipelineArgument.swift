import ArgumentParser
import Foundation
import Orders
import PipelineEngine
import PipelineFile
import PipelineKit
import PipelineProgram

/// The pipeline file of a command, read and bound the same way by all of them.
struct PipelineArgument: ParsableArguments {
    @Argument(help: "The pipeline file.", completion: .file(extensions: ["yaml", "yml"]))
    var pipeline = "Pipelines/nightly.yaml"

    /// What a file turned out to be.
    struct Loaded {
        let pipeline: Pipeline
        let origin: NightRun.Origin
    }

    /// What is wrong with a file.
    struct Rejected: Error {
        let findings: [Finding]
        let texts: [String: String]
    }

    /// Reads a file that holds one supplier; throws ``Rejected`` or a fault.
    static func loadSupplier(_ path: String) throws -> any Supplier {
        let file = try read(path, ProcessInfo.processInfo.environment)
        let supplier = Pipeline.bindSupplier(
            file.root,
            to: .everything,
            folder: Path.folder(of: path),
            programs: ProgramRunner()
        )
        switch supplier {
        case .success(let supplier): return supplier
        case .failure(let findings): throw Rejected(findings: findings.all, texts: file.texts)
        }
    }

    /// Reads and binds the file; throws ``Rejected`` or a fault.
    func load() throws -> Loaded {
        try Self.load(pipeline)
    }

    /// Reads and binds a file; `relocate` says where what it names lies instead.
    static func load(
        _ path: String,
        environment: [String: String] = ProcessInfo.processInfo.environment,
        relocate: (@Sendable (Path) -> Path)? = nil
    ) throws -> Loaded {
        let file = try read(path, environment, relocate: relocate)
        let bound = Pipeline.bind(
            file.root,
            to: .everything,
            folder: Path.folder(of: path),
            relocate: relocate,
            programs: ProgramRunner()
        )
        switch bound {
        case .success(let pipeline):
            let origin = NightRun.Origin(files: file.files, environment: file.filledIn)
            return Loaded(pipeline: pipeline, origin: origin)
        case .failure(let findings): throw Rejected(findings: findings.all, texts: file.texts)
        }
    }

    /// The stages of a file, of which what it names may lie elsewhere.
    static func outline(
        _ path: String,
        environment: [String: String] = ProcessInfo.processInfo.environment,
        relocate: (@Sendable (Path) -> Path)? = nil
    ) throws -> PipelineOutline {
        PipelineOutline(of: try read(path, environment, relocate: relocate).root)
    }

    private static func read(
        _ path: String,
        _ environment: [String: String],
        relocate: (@Sendable (Path) -> Path)? = nil
    ) throws -> PipelineFile {
        let file = try PipelineFile(
            at: path,
            environment: environment,
            relocate: relocate,
            from: PipelineFile.Source(
                read: { path throws(Fault) in try Glob.contents(of: path) },
                matching: { path throws(Fault) in try Glob.paths(matching: path) }
            )
        )
        // A tree that was not parsed says nothing about its keys.
        guard file.findings.isEmpty else {
            throw Rejected(findings: file.findings, texts: file.texts)
        }
        return file
    }
}

/// Runs the body of a command, and turns what it throws into words and an exit code.
func reporting(_ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let rejected as PipelineArgument.Rejected {
        Terminal.standardError(FindingReport(texts: rejected.texts).text(of: rejected.findings))
        let count = rejected.findings.count
        Terminal.standardError("\(count) finding\(count == 1 ? "" : "s"); nothing was run.\n")
        throw ExitCode(78)
    } catch let fault as Fault {
        Terminal.standardError("dropship: \(fault)\n")
        throw ExitCode(fault.kind.rawValue)
    } catch let code as ExitCode {
        throw code
    } catch let usage as ValidationError {
        throw usage
    } catch {
        Terminal.standardError(
            "dropship: Something failed that nobody foresaw: \(type(of: error)).\n"
        )
        throw ExitCode(Fault.Kind.internal.rawValue)
    }
}

extension Instant {
    /// Reads a moment; `now` is the clock's.
    init?(nowOr text: String) {
        guard text != "now" else {
            self.init(seconds: Int64(Date().timeIntervalSince1970))
            return
        }
        self.init(text)
    }
}

/// The two streams of the process.
enum Terminal {
    /// Prints a result; a stream that cannot be written is a fault.
    static func standardOutput(_ text: String) throws(Fault) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
        } catch {
            throw Fault(.disk, "The result cannot be printed.")
        }
    }

    /// Prints bytes as they are.
    static func standardOutput(_ bytes: [UInt8]) throws(Fault) {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(bytes))
        } catch {
            throw Fault(.disk, "The result cannot be printed.")
        }
    }

    /// Says something besides; whoever closed the stream does not want to hear it.
    static func standardError(_ text: String) {
        do { try FileHandle.standardError.write(contentsOf: Data(text.utf8)) } catch { return }
    }

    /// Whether somebody looks at the error stream.
    static var isWatched: Bool { isatty(FileHandle.standardError.fileDescriptor) == 1 }
}
