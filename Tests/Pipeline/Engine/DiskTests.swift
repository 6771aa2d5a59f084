import Foundation
import Orders
@testable import PipelineEngine
import PipelineKit
import PipelineTesting
import Seeds
import Testing

@Suite struct DiskTests {
    private let scratch = Scratch()
    private var folder: String { scratch.path }

    init() throws { try Disk.makeFolder(folder) }

    private func mode(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
        return try #require(attributes[.posixPermissions] as? Int)
    }

    @Test("what it creates is for its owner alone, folders too")
    func modes() throws {
        _ = try Disk.create("\(folder)/a/b/file")
        #expect(try mode("a/b/file") == 0o600)
        #expect(try mode("a/b") == 0o700)
        #expect(try mode("a") == 0o700)
    }

    @Test("never writes over a file that is there")
    func exclusive() throws {
        _ = try Disk.create("\(folder)/file")
        let fault = #expect(throws: Fault.self) { try Disk.create("\(folder)/file") }
        #expect(fault?.kind == .output)
        #expect(fault?.message == "The file cannot be created: File exists.")
    }

    @Test("reads back what it wrote, in portions of any size", arguments: [1, 7, 4096, 1 << 20])
    func roundTrip(portion: Int) throws {
        var random = SplitMix(seed: portion)
        let bytes = random.bytes(10_000, of: Array(0...255))
        let handle = try Disk.create("\(folder)/file")
        for start in stride(from: 0, to: bytes.count, by: 3333) {
            try Disk.write(Array(bytes[start...].prefix(3333)), to: handle, "file")
        }
        try Disk.sync(handle, "file")
        let (source, stamp) = try Disk.open("\(folder)/file")
        #expect(stamp.size == bytes.count)
        var read: [UInt8] = []
        while true {
            let before = read.count
            try Disk.read(source, upTo: portion, into: &read, "file")
            #expect(read.count - before <= portion)
            guard read.count > before else { break }
        }
        #expect(read == bytes)
    }

    @Test("writing nothing writes nothing")
    func nothing() throws {
        try Disk.write([], to: try Disk.create("\(folder)/file"), "file")
        #expect(try Disk.open("\(folder)/file").1.size == 0)
    }

    @Test("lists names by their bytes, and files below a folder by their whole names")
    func names() throws {
        for name in ["b", "B", "a/z", "a/b/c", "ä", ".hidden"] {
            _ = try Disk.create("\(folder)/\(name)")
        }
        #expect(try Disk.names(in: folder) == [".hidden", "B", "a", "b", "ä"])
        #expect(try Disk.files(below: folder) == [".hidden", "B", "a/b/c", "a/z", "b", "ä"])
        #expect(try Disk.names(in: "\(folder)/none").isEmpty)
    }

    @Test("a link to a folder is a file that should not be there, and is not followed")
    func links() throws {
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder)/loop",
            withDestinationPath: folder
        )
        #expect(try Disk.files(below: folder) == ["loop"])
    }

    @Test("removes a folder with all that is in it, and does not mind one that is gone")
    func remove() throws {
        _ = try Disk.create("\(folder)/a/b/file")
        try Disk.remove("\(folder)/a")
        #expect(try Disk.names(in: folder).isEmpty)
        try Disk.remove("\(folder)/a")
    }

    @Test("a file where a folder should be is named")
    func fileInPlace() throws {
        _ = try Disk.create("\(folder)/a")
        let fault = #expect(throws: Fault.self) { try Disk.makeFolder("\(folder)/a/b") }
        #expect(fault?.kind == .output)
        #expect(fault?.message == "A file is where a folder should be.")
        #expect(fault?.place == "\(folder)/a")
    }

    @Test("renames a folder, and says so where it cannot")
    func rename() throws {
        _ = try Disk.create("\(folder)/a/file")
        try Disk.rename("\(folder)/a", to: "\(folder)/b")
        #expect(try Disk.files(below: folder) == ["b/file"])
        let fault = #expect(throws: Fault.self) {
            try Disk.rename("\(folder)/a", to: "\(folder)/c")
        }
        #expect(fault?.kind == .output)
        try Disk.syncFolder(folder)
        #expect(throws: Fault.self) { try Disk.syncFolder("\(folder)/none") }
    }

    @Test("a pipe, a device or a folder is no input, and none is waited for")
    func noFile() throws {
        #expect(unsafe mkfifo("\(folder)/pipe", 0o600) == 0)
        for path in ["\(folder)/pipe", "/dev/null", folder] {
            let fault = #expect(throws: Fault.self) { try Disk.open(path) }
            #expect(fault?.kind == .input)
            #expect(fault?.message == "This is no file.")
        }
    }

    @Test("a lock is free again when its holder is gone, and two locks are two")
    func locks() throws {
        do {
            let held = try Disk.lock("\(folder)/lock")
            #expect(throws: Fault.self) { try Disk.lock("\(folder)/lock") }
            withExtendedLifetime(held) {}
        }
        let again = try Disk.lock("\(folder)/lock")
        let other = try Disk.lockFolder(folder)
        let fault = #expect(throws: Fault.self) { try Disk.lockFolder(folder) }
        #expect(fault?.kind == .busy)
        withExtendedLifetime([again, other]) {}
    }

    @Test("a ledger's mark is the same by every way to its file, and another for another file")
    func marks() throws {
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder)/link",
            withDestinationPath: folder
        )
        let mark = Disk.mark(of: "\(folder)/ledger.sqlite")
        #expect(
            Disk.mark(of: "\(folder)/../\((folder as NSString).lastPathComponent)/ledger.sqlite")
                == mark
        )
        #expect(Disk.mark(of: "\(folder)/other.sqlite") != mark)
        #expect(mark.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) })
    }
}

@Suite struct GlobPropertyTests {
    /// Whether a name matches, told by a regular expression instead.
    private static func expected(_ name: String, _ pattern: String) throws -> Bool {
        let expression = pattern.map { letter in
            switch letter {
            case "*": ".*"
            case "?": "."
            default: NSRegularExpression.escapedPattern(for: String(letter))
            }
        }
        return try name.wholeMatch(of: Regex(expression.joined())) != nil
    }

    @Test("matches as a regular expression would", arguments: 0..<40)
    func agrees(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let scratch = Scratch()
        let folder = scratch.path
        func word(_ letters: String) -> String {
            let count = 1 + random.below(6)
            return String(decoding: random.bytes(count, of: Array(letters.utf8)), as: UTF8.self)
        }
        let names = Set((0..<20).map { _ in word("ab.") }.filter { !$0.hasPrefix(".") })
        for name in names { _ = try Disk.create("\(folder)/\(name)") }
        for _ in 0..<20 {
            let pattern = word("ab.*?*")
            guard pattern.contains("*") || pattern.contains("?"), !pattern.hasPrefix(".") else {
                continue
            }
            let path = Path(location: "\(folder)/\(pattern)", label: "x/\(pattern)")
            let found = try Glob.paths(matching: path)
            let wanted = try names.filter { try Self.expected($0, pattern) }
            #expect(found.map(\.lastComponent) == wanted.sorted(), "\(pattern)")
            #expect(found.allSatisfy { $0.label == "x/\($0.lastComponent)" })
        }
    }

    @Test("a pattern of many stars comes to an end")
    func stars() throws {
        let scratch = Scratch()
        let folder = scratch.path
        let name = String(repeating: "a", count: 200)
        _ = try Disk.create("\(folder)/\(name)")
        let pattern = String(repeating: "*a", count: 60) + "b"
        #expect(
            try Glob.paths(matching: Path(location: "\(folder)/\(pattern)", label: "")).isEmpty
        )
    }
}

@Suite struct NightFolderTests {
    private let scratch = Scratch()
    private var folder: String { scratch.path }

    private func input(_ name: String, _ text: String) throws -> Path {
        try Disk.write(Array(text.utf8), to: try Disk.create("\(folder)/in/\(name)"), name)
        return Path(location: "\(folder)/in/\(name)", label: name)
    }

    private func text(_ file: NightFile) throws -> String {
        var source = try file.open()
        return String(decoding: try source.all(of: file.name), as: UTF8.self)
    }

    @Test("keeps what was read and what was written for the archive, each by name")
    func archive() throws {
        let files = NightFolder(staging: "\(folder)/staging")
        for name in ["b.csv", "a.csv"] { _ = try files.contents(of: try input(name, name)) }
        for name in ["z.csv", "exports/y.csv"] {
            var sink = try files.create(name)
            try sink.write(Array("half".utf8))
            try sink.write(Array(" and half".utf8))
            try sink.close()
        }
        let kept = try files.forArchive()
        #expect(
            kept.map(\.name) == ["inputs/a.csv", "inputs/b.csv", "exports/y.csv", "z.csv"]
        )
        #expect(kept.map(\.size) == [5, 5, 13, 13])
        #expect(try kept.map(text) == ["a.csv", "b.csv", "half and half", "half and half"])
    }

    @Test("an output counts once it is closed, with its digest")
    func outputs() throws {
        let files = NightFolder(staging: "\(folder)/staging")
        var sink = try files.create("a")
        try sink.write(Array("abc".utf8))
        #expect(files.outputs.isEmpty)
        try sink.close()
        #expect(
            files.outputs == [
                .init(
                    name: "a",
                    size: 3,
                    digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
                )
            ]
        )
        #expect(throws: Fault.self) { try files.create("a") }
    }

    @Test("knows how much of the order files was read, and counts no other input")
    func progress() throws {
        let files = NightFolder(staging: "\(folder)/staging")
        let orders = try input("orders.csv", String(repeating: "x", count: 3000))
        let feed = try input("feed.txt", "feed")
        let pattern = Path(location: "\(folder)/in/*.csv", label: "*.csv")
        #expect(try files.matching(pattern).map(\.label) == ["orders.csv"])
        #expect(files.progress == (0, 3000))
        _ = try files.contents(of: feed)
        #expect(files.progress == (0, 3000))
        _ = try files.contents(of: orders)
        #expect(files.progress == (3000, 3000))
    }

    @Test("a file of the order folder that cannot be opened stops the night before it starts")
    func unreadable() throws {
        _ = try input("a.csv", "x")
        try FileManager.default.createDirectory(
            atPath: "\(folder)/in/b.csv",
            withIntermediateDirectories: true
        )
        let files = NightFolder(staging: "\(folder)/staging")
        let fault = #expect(throws: Fault.self) {
            try files.matching(Path(location: "\(folder)/in/*.csv", label: ""))
        }
        #expect(fault?.message == "This is no file.")
    }
}

@Suite struct SpoolDamageTests {
    private let scratch = Scratch()
    private var path: String { scratch.path }

    @Test("a spool that was cut off inside a record says so", arguments: [1, 3, 5, 9])
    func cut(surplus: Int) throws {
        var spool = try Spool(path)
        try spool.append(Array("record".utf8))
        _ = try spool.rewind()
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        try whole.prefix(whole.count - surplus).write(to: URL(fileURLWithPath: path))
        var reader = try spool.rewind()
        let fault = #expect(throws: Fault.self) { _ = try reader.next() }
        #expect(fault?.kind == .disk)
        #expect(fault?.message == "The file ends inside a record.")
    }

    @Test(
        "a chunk that was damaged while it waited is a fault, and no half chunk",
        arguments: 0..<40
    )
    func chunk(seed: Int) throws {
        var random = SplitMix(seed: seed)
        var store = ChunkStore(budget: 0, spilling: path)
        let orders = (0..<3).map { Order.test("#\($0)") }
        try store.append(ChunkStore.bytes(of: orders))
        var source = try store.drain()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        bytes[4 + random.below(bytes.count - 4)] ^= UInt8(1 + random.below(255))
        try bytes.write(to: URL(fileURLWithPath: path))
        source = try store.drain()
        do {
            let read = try source.next()?.read() ?? []
            #expect(read != orders && read.count == 3)
        } catch {
            #expect(error.message == "A chunk that waited on disk came back damaged.")
        }
    }
}
