package import PipelineKit
import Synchronization

/// The files of one night: inputs are noted as they are opened, outputs go into the staging folder.
final class NightFolder: NightFiles {
    /// An output that was written to its end.
    struct Output: Hashable, Sendable {
        let name: String
        let size: Int
        let digest: String
    }

    private struct Input {
        let path: Path
        let stamp: Disk.Stamp
    }

    private struct Notes {
        var inputs: [String: Input] = [:]
        /// Each with its number in the order in which they were finished.
        var outputs: [String: (output: Output, number: Int)] = [:]
        /// What the archive keeps besides inputs and outputs.
        var kept: [NightFile] = []
        /// The sizes of the files that were asked for by a pattern: the night's work.
        var expected: [String: Int] = [:]
    }

    /// The folder, in the archive, of what the night was made from besides its inputs.
    static let keptFolder = "kept"

    let folder: String
    private let notes = Mutex(Notes())
    private let read = Atomic(0)

    init(staging folder: String) { self.folder = folder }

    /// What was written to its end so far, by name.
    var outputs: [Output] {
        notes.withLock { $0.outputs.values.map(\.output).sorted { $0.name < $1.name } }
    }

    /// Which output a name is, in the order in which they were finished; `nil` where it is none.
    func number(of name: String) -> Int? { notes.withLock { $0.outputs[name]?.number } }

    /// How many bytes of the expected inputs were read so far, and how many there are.
    var progress: (read: Int, expected: Int) {
        (read.load(ordering: .relaxed), notes.withLock { $0.expected.values.reduce(0, +) })
    }

    func matching(_ pattern: Path) throws(Fault) -> [Path] {
        let paths = try Glob.paths(matching: pattern)
        for path in paths {
            let size = try Disk.open(path.location).1.size
            notes.withLock { $0.expected[path.label] = size }
        }
        return paths
    }

    func open(_ path: Path) throws(Fault) -> any ByteSource {
        let (handle, stamp) = try Disk.open(path.location)
        let (known, isExpected) = notes.withLock { notes in
            let known = notes.inputs[path.label]
            notes.inputs[path.label] = Input(path: path, stamp: stamp)
            return (known, notes.expected[path.label] != nil)
        }
        let other = known?.path.location
        guard other == nil || other == path.location else {
            throw Fault(
                .input,
                "The archive would call this file and '\(other ?? "")' both '\(path.label)'; rename one.",
                file: path.location
            )
        }
        guard known == nil || known?.stamp == stamp else {
            throw Fault(
                .input,
                "The file was changed while the night ran; run the night again.",
                file: path.location
            )
        }
        let source = FileSource(path: path.location, handle: handle)
        return isExpected ? CountedSource(source: source, folder: self) : source
    }

    fileprivate func count(_ bytes: Int) { read.add(bytes, ordering: .relaxed) }

    func contents(of path: Path) throws(Fault) -> [UInt8] {
        var source = try open(path)
        return try source.all(of: path.location)
    }

    func create(_ name: String) throws(Fault) -> any ByteSink {
        let path = Path.join(folder, name)
        return StagedFile(name: name, path: path, handle: try Disk.create(path)) { [self] output in
            notes.withLock { $0.outputs[name] = (output, $0.outputs.count) }
        }
    }

    /// Keeps bytes for the archive alone; they wait in a folder that is thrown away.
    func keep(_ name: String, _ bytes: [UInt8], in scratch: String) throws(Fault) {
        let path = Path.join(scratch, "kept-\(name)")
        try Disk.write(bytes, to: try Disk.create(path), path)
        let file = NightFile(name: "\(Self.keptFolder)/\(name)", size: bytes.count) {
            () throws(Fault) in FileSource(path: path, handle: try Disk.open(path).0)
        }
        notes.withLock { $0.kept.append(file) }
    }

    /// What only the archive holds, with digests.
    func kept(_ lanes: any Lanes) async throws -> [Output] {
        var rest = onlyArchived[...]
        var kept: [Output] = []
        try await lanes.ordered(
            { rest.popFirst() },
            work: { file in
                let digest = try SHA256Digest.hexadecimal(of: try file.open())
                return Output(name: file.name, size: file.size, digest: digest)
            },
            deliver: { kept.append($0) }
        )
        return kept
    }

    func forArchive() throws(Fault) -> [NightFile] {
        let outputs = outputs
        let folder = folder
        return onlyArchived
            + outputs.map { output in
                NightFile(name: output.name, size: output.size) { () throws(Fault) in
                    let path = Path.join(folder, output.name)
                    return FileSource(path: path, handle: try Disk.open(path).0)
                }
            }
    }

    private var onlyArchived: [NightFile] {
        let (inputs, kept) = notes.withLock { notes in
            (notes.inputs.sorted { $0.key < $1.key }.map(\.value), notes.kept)
        }
        return inputs.map { input in
            NightFile(name: "inputs/\(input.path.label)", size: input.stamp.size) {
                () throws(Fault) in
                let (handle, stamp) = try Disk.open(input.path.location)
                guard stamp == input.stamp else {
                    throw Fault(
                        .input,
                        "The file was changed while the night ran; run the night again.",
                        file: input.path.location
                    )
                }
                return FileSource(path: input.path.location, handle: handle)
            }
        } + kept.sorted { $0.name < $1.name }
    }
}

/// An input whose reading is the progress of the night.
private struct CountedSource: ByteSource {
    let source: FileSource
    let folder: NightFolder

    func read(upTo count: Int, into bytes: inout [UInt8]) throws(Fault) {
        let before = bytes.count
        try source.read(upTo: count, into: &bytes)
        folder.count(bytes.count - before)
    }
}

/// A file of the staging folder while it is written; its digest is taken on the way.
private struct StagedFile: ByteSink {
    let name: String
    let path: String
    let handle: Disk.Handle
    let finished: @Sendable (NightFolder.Output) -> Void
    var size = 0
    var digest = SHA256Digest()

    init(
        name: String,
        path: String,
        handle: Disk.Handle,
        finished: @escaping @Sendable (NightFolder.Output) -> Void
    ) {
        self.name = name
        self.path = path
        self.handle = handle
        self.finished = finished
    }

    mutating func write(_ bytes: [UInt8]) throws(Fault) {
        try Disk.write(bytes, to: handle, path)
        digest.update(bytes)
        size += bytes.count
    }

    mutating func close() throws(Fault) {
        try Disk.sync(handle, path)
        finished(NightFolder.Output(name: name, size: size, digest: digest.hexadecimal))
    }
}

/// Patterns with `*` and `?` in the parts of a name.
package enum Glob {
    /// The files that match, sorted by name; the path itself where it is no pattern.
    package static func paths(matching pattern: Path) throws(Fault) -> [Path] {
        var parts = pattern.location.split(separator: "/", omittingEmptySubsequences: false)
        guard let place = parts.firstIndex(where: { $0.contains("*") || $0.contains("?") }) else {
            return Disk.exists(pattern.location) ? [pattern] : []
        }
        var labels = pattern.label.split(separator: "/", omittingEmptySubsequences: false)
        let label = labels.count - (parts.count - place)
        let above = parts[..<place].joined(separator: "/")
        let folder = place == 0 ? "." : above.isEmpty ? "/" : above
        let wanted = Array(parts[place].utf8)
        var paths: [Path] = []
        for name in try Disk.names(in: folder)
        where !name.hasPrefix(".") && matches(Array(name.utf8)[...], wanted[...]) {
            parts[place] = Substring(name)
            if labels.indices.contains(label) { labels[label] = Substring(name) }
            let path = Path(
                location: parts.joined(separator: "/"),
                label: labels.joined(separator: "/")
            )
            if place == parts.count - 1 {
                paths.append(path)
            } else if Disk.isFolder("\(folder)/\(name)") {
                paths += try Self.paths(matching: path)
            }
        }
        return paths
    }

    /// Everything a file holds.
    package static func contents(of path: Path) throws(Fault) -> [UInt8] {
        var source: any ByteSource = FileSource(
            path: path.location,
            handle: try Disk.open(path.location).0
        )
        return try source.all(of: path.location)
    }

    private static func matches(_ name: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
        // The last star is where matching goes on when the rest does not fit.
        var (name, pattern) = (name, pattern)
        var retry: (ArraySlice<UInt8>, ArraySlice<UInt8>)?
        while let byte = name.first {
            if pattern.first == 0x2A {
                pattern = pattern.dropFirst()
                retry = (name, pattern)
            } else if let wanted = pattern.first, wanted == byte || wanted == 0x3F {
                (name, pattern) = (name.dropFirst(), pattern.dropFirst())
            } else if let (later, rest) = retry {
                (name, pattern) = (later.dropFirst(), rest)
                retry = (name, pattern)
            } else {
                return false
            }
        }
        return pattern.allSatisfy { $0 == 0x2A }
    }
}
