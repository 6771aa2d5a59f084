import Foundation
import Glibc
import Orders
import PipelineKit

/// The file system, with its errors in the words of the house.
///
/// Nothing else in the engine touches it.
enum Disk {
    /// An open file, closed when nobody holds it any more.
    final class Handle: Sendable {
        let number: Int32
        init(_ number: Int32) { self.number = number }
        deinit { close(number) }
    }

    /// What tells whether a file was changed.
    struct Stamp: Hashable, Sendable {
        let size: Int
        let seconds: Int
        let nanoseconds: Int
    }

    static func open(_ path: String) throws(Fault) -> (Handle, Stamp) {
        // Without O_NONBLOCK a named pipe would be waited for, and never be found out as no file.
        let number = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard number >= 0 else { throw fault(.input, "cannot be opened", path) }
        let handle = Handle(number)
        var status = stat()
        guard unsafe fstat(number, &status) == 0 else {
            throw fault(.disk, "cannot be looked at", path)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw Fault(.input, "This is no file.", file: path)
        }
        let stamp = Stamp(
            size: Int(status.st_size),
            seconds: status.st_mtim.tv_sec,
            nanoseconds: status.st_mtim.tv_nsec
        )
        return (handle, stamp)
    }

    static func create(_ path: String) throws(Fault) -> Handle {
        try makeFolder(Path.folder(of: path))
        try takePlace(path)
        let number = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard number >= 0 else { throw fault(.output, "cannot be created", path) }
        return Handle(number)
    }

    static func read(
        _ handle: Handle,
        upTo count: Int,
        into bytes: inout [UInt8],
        _ path: String
    ) throws(Fault) {
        var result = 0
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            // The kernel writes at most the buffer's size into it.
            repeat {
                result = unsafe Glibc.read(handle.number, buffer.baseAddress, buffer.count)
            } while result < 0 && errno == EINTR
            filled = max(0, result)
        }
        guard result >= 0 else { throw fault(.disk, "cannot be read", path) }
        if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    }

    /// Bytes from a place on, fewer at the end of the file.
    static func read(
        _ handle: Handle,
        at offset: Int,
        count: Int,
        _ path: String
    ) throws(Fault) -> [UInt8] {
        var (filled, result) = (0, 1)
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, size in
            while filled < count, result != 0 {
                // The rest lies inside the buffer.
                let rest = unsafe UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]
                )
                result = unsafe pread(
                    handle.number,
                    rest.baseAddress,
                    rest.count,
                    off_t(offset + filled)
                )
                if result < 0, errno == EINTR { continue }
                guard result > 0 else { break }
                filled += result
            }
            size = filled
        }
        guard result >= 0 else { throw fault(.disk, "cannot be read", path) }
        return bytes
    }

    static func write(_ bytes: [UInt8], to handle: Handle, _ path: String) throws(Fault) {
        try takePlace(path)
        var written = 0
        while written < bytes.count {
            let result = unsafe bytes.withUnsafeBytes { buffer in
                // The rest lies inside the buffer, which outlives the call.
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
                return unsafe Glibc.write(handle.number, rest.baseAddress, rest.count)
            }
            guard result >= 0 || errno == EINTR else {
                throw fault(.output, "cannot be written", path)
            }
            written += max(0, result)
        }
    }

    static func sync(_ handle: Handle, _ path: String) throws(Fault) {
        try takePlace(path)
        guard fsync(handle.number) == 0 else { throw fault(.output, "cannot be synced", path) }
    }

    static func syncFolder(_ path: String) throws(Fault) {
        let number = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { throw fault(.output, "cannot be synced", path) }
        try sync(Handle(number), path)
    }

    static func rename(_ old: String, to new: String) throws(Fault) {
        _ = Accident.operate()
        guard unsafe Glibc.rename(old, new) == 0 else {
            throw fault(.output, "cannot be renamed", old)
        }
    }

    static func makeFolder(_ path: String) throws(Fault) {
        guard !path.isEmpty else { return }
        var status = stat()
        if unsafe stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else {
                throw Fault(.output, "A file is where a folder should be.", file: path)
            }
            return
        }
        try makeFolder(Path.folder(of: path))
        try takePlace(path)
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw fault(.output, "cannot be created", path)
        }
    }

    static func exists(_ path: String) -> Bool {
        unsafe access(path, F_OK) == 0
    }

    /// Whether there is a folder.
    static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    /// The names in a folder, sorted by their bytes; none where there is no folder.
    static func names(in folder: String) throws(Fault) -> [String] {
        guard exists(folder) else { return [] }
        do {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        } catch {
            throw Fault(.input, "The folder cannot be listed.", file: folder)
        }
    }

    /// The files below a folder, as names relative to it, sorted by their bytes.
    static func files(below folder: String, _ prefix: String = "") throws(Fault) -> [String] {
        var files: [String] = []
        for name in try names(in: Path.join(folder, prefix)) {
            let relative = Path.join(prefix, name)
            var status = stat()
            guard unsafe lstat(Path.join(folder, relative), &status) == 0 else {
                throw fault(.disk, "cannot be looked at", Path.join(folder, relative))
            }
            if status.st_mode & S_IFMT == S_IFDIR {
                files += try self.files(below: folder, relative)
            } else {
                files.append(relative)
            }
        }
        return files
    }

    static func remove(_ path: String) throws(Fault) {
        guard exists(path) else { return }
        _ = Accident.operate()
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw Fault(.output, "The leftover of an earlier night cannot be removed.", file: path)
        }
    }

    /// Takes a lock that the kernel gives back when the process ends, however it ends.
    static func lock(_ path: String) throws(Fault) -> Handle {
        try makeFolder(Path.folder(of: path))
        return try lock(path, O_RDWR | O_CREAT | O_CLOEXEC)
    }

    /// Takes the lock of a folder.
    static func lockFolder(_ path: String) throws(Fault) -> Handle {
        try lock(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }

    private static func lock(_ path: String, _ flags: Int32) throws(Fault) -> Handle {
        let number = unsafe Glibc.open(path, flags, 0o600)
        guard number >= 0 else { throw fault(.output, "cannot be opened", path) }
        let handle = Handle(number)
        guard flock(number, LOCK_EX | LOCK_NB) == 0 else {
            guard errno == EWOULDBLOCK else { throw fault(.disk, "cannot be locked", path) }
            throw Fault(
                .busy,
                "Another night is running; wait for its end and run again.",
                file: path
            )
        }
        return handle
    }

    /// A short mark of a file's place on this machine, for names of folders that do not last.
    static func mark(of path: String) -> String {
        let place = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
        return String(SHA256Digest.short(Array(place.utf8)).high, radix: 36)
    }

    /// Gives a lock back at once, whoever else has its descriptor, such as a process that is just being started.
    static func unlock(_ handle: Handle) { _ = flock(handle.number, LOCK_UN) }

    /// What needs room on the disk, and fails where a rehearsal says that there is none.
    private static func takePlace(_ path: String) throws(Fault) {
        guard Accident.operate() else {
            errno = ENOSPC
            throw fault(.output, "cannot be written", path)
        }
    }

    private static func fault(_ kind: Fault.Kind, _ what: String, _ path: String) -> Fault {
        let reason = unsafe String(cString: strerror(errno))
        return Fault(kind, "The file \(what): \(reason).", file: path)
    }
}

/// A file that is read once, from the front.
struct FileSource: ByteSource {
    let path: String
    let handle: Disk.Handle

    func read(upTo count: Int, into bytes: inout [UInt8]) throws(Fault) {
        try Disk.read(handle, upTo: count, into: &bytes, path)
    }
}
