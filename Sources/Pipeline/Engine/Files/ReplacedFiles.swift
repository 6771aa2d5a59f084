package import PipelineKit
import Synchronization

/// Files of a night, some of which are read as others.
package final class ReplacedFiles: ReplaceableFiles {
    private struct Notes {
        var replaced: [String: [UInt8]] = [:]
        var opened: [Path] = []
    }

    private let files: any NightFiles
    private let notes = Mutex(Notes())

    /// Reads files as they are, until some are replaced.
    package init(_ files: any NightFiles) { self.files = files }

    package var opened: [Path] { notes.withLock { $0.opened } }
    package func forgetOpened() { notes.withLock { $0.opened = [] } }

    package func replace(_ path: Path, with bytes: [UInt8]?) {
        notes.withLock { $0.replaced[path.location] = bytes }
    }

    package func matching(_ pattern: Path) throws(Fault) -> [Path] { try files.matching(pattern) }

    package func open(_ path: Path) throws(Fault) -> any ByteSource {
        let bytes = notes.withLock { notes in
            if !notes.opened.contains(path) { notes.opened.append(path) }
            return notes.replaced[path.location]
        }
        return if let bytes { MemorySource(bytes) } else { try files.open(path) }
    }

    package func contents(of path: Path) throws(Fault) -> [UInt8] {
        var source = try open(path)
        return try source.all(of: path.location)
    }

    package func create(_ name: String) throws(Fault) -> any ByteSink { try files.create(name) }
    package func forArchive() throws(Fault) -> [NightFile] { try files.forArchive() }
}
