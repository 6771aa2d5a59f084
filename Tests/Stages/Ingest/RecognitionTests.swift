@testable import IngestStage
import Orders
import PipelineKit
import PipelineTesting
import Testing

/// Channels that know a file by its first word.
private protocol Worded: Channel { static var word: String { get } }

extension Worded {
    static var layouts: [LayoutSummary] { [LayoutSummary("words", "words")] }
    static func claims(on sample: FileSample) -> [LayoutClaim] {
        let text = String(decoding: sample.bytes, as: UTF8.self)
        if text == "nothing" { return [LayoutClaim("words", evidence: [], isEmpty: true)] }
        return text.contains(word) ? [LayoutClaim("words", evidence: [word])] : []
    }
    func open(_ file: any ByteSource, of path: Path, shop: String, files: any NightFiles)
        throws(Fault) -> any OrderSource
    {
        var (file, bytes) = (file, [UInt8]())
        try file.read(upTo: 10_000, into: &bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        return Once(order: .test(text, channel: Self.manifest.name, shop: shop))
    }
}

private struct Once: OrderSource {
    var order: Order?
    mutating func next() -> UnreadOrders? {
        guard let order else { return nil }
        self.order = nil
        return UnreadOrders { () throws(Fault) in [order] }
    }
}

private struct Cats: Worded {
    static let manifest = Manifest("cats", "Knows cats.")
    static let word = "cat"
    init(_ settings: Settings) {}
}

private struct Dogs: Worded {
    static let manifest = Manifest("dogs", "Knows dogs.")
    static let word = "dog"
    init(_ settings: Settings) {}
}

private struct Needy: Worded {
    static let manifest = Manifest("needy", "Needs a key.", keys: [key])
    static let word = "fish"
    private static let key = Key<String>(required: "bowl", help: "Where it swims.")
    init(_ settings: Settings) throws(Finding) { _ = try settings[Self.key] }
}

/// Tells which files are sources.
private struct Looks: Channel {
    static let manifest = Manifest("looks", "Looks.")
    static let layouts = [LayoutSummary("looks", "looks")]
    static func claims(on sample: FileSample) -> [LayoutClaim] { [] }
    init(_ settings: Settings) {}
    func open(_ file: any ByteSource, of path: Path, shop: String, files: any NightFiles)
        -> any OrderSource
    {
        let told = ["a.txt", "b.csv"].map { files.isSource(Path(location: $0, label: $0)) }
        return Once(
            order: .test(told.map { "\($0)" }.joined(separator: ", "), channel: "looks", shop: "")
        )
    }
}

@Suite struct RecognitionTests {
    private func run(_ yaml: String, _ files: [String: String]) throws -> [Order] {
        let stage = try Ingest.make(yaml, channels: [Cats.self, Dogs.self, Needy.self])
        var source = try stage.open(in: .test(files: MemoryFiles(files)))
        var orders: [Order] = []
        while let chunk = try source.next() { orders += try chunk.read() }
        return orders
    }

    private static let auto = "sources: [{channel: auto, shop: s, files: \"*.txt\"}]"

    @Test("each file tells its own channel")
    func auto() throws {
        let orders = try run(Self.auto, ["a.txt": "a dog", "b.txt": "a cat"])
        #expect(orders.map(\.id.channel) == ["dogs", "cats"])
        #expect(orders.map(\.number) == ["a dog", "a cat"])
        #expect(orders.map(\.id.shop) == ["s", "s"])
    }

    @Test(
        "a file that no channel knows, that two could claim, or whose channel needs keys stops the night",
        arguments: [
            (
                "a bird",
                "No channel knows this file: name its channel, or describe it as a 'plain' one."
            ),
            (
                "cat and dog",
                "The file could be of cats (words) or of dogs (words): name its channel."
            ),
            (
                "a fish",
                "A file of needy needs keys of its own ('bowl' is missing): name its channel."
            ),
        ]
    )
    func refused(text: String, message: String) {
        let fault = #expect(throws: Fault.self) { try run(Self.auto, ["a.txt": text]) }
        #expect(fault?.message == message)
        #expect(fault?.place == "a.txt")
    }

    @Test("a file that says in the words of several channels that it has no orders is of the first")
    func empty() throws {
        let orders = try run(Self.auto, ["a.txt": "nothing", "b.txt": "a dog"])
        #expect(orders.map(\.id.channel) == ["cats", "dogs"])
    }

    @Test("a channel is told which files are sources themselves")
    func sources() throws {
        let stage = try Ingest.make(
            "sources: [{channel: looks, files: \"*.txt\"}]",
            channels: [Looks.self]
        )
        var source = try stage.open(in: .test(files: MemoryFiles(["a.txt": "x", "b.csv": "y"])))
        let orders = try #require(try source.next()).read()
        #expect(orders.map(\.number) == ["true, false"])
    }

    @Test("a channel that is named reads also what another would claim")
    func named() throws {
        let orders = try run("sources: [{channel: dogs, files: a.txt}]", ["a.txt": "a cat"])
        #expect(orders.map(\.id.channel) == ["dogs"])
    }

    @Test("the encoding is said for a source, and a word that is none is a finding")
    func encoding() throws {
        let marked = MarkedText("sources: [{channel: cats, files: a.txt, encoding: ‸latin}]")
        let finding = #expect(throws: Finding.self) { try run(marked.text, [:]) }
        #expect(finding?.position == marked.position)
        #expect(finding?.message.hasPrefix("'latin' is not one of 'auto', 'utf-8', ") == true)
    }

    @Test("a misspelt channel is told from 'auto' too")
    func spelling() {
        let finding = #expect(throws: Finding.self) {
            try run("sources: [{channel: atuo, files: a}]", [:])
        }
        #expect(finding?.hint == "did you mean 'auto'?")
    }

    @Test("the order of the files in the folder does not matter, nor that of the sources to a file")
    func order() throws {
        let files = ["b.txt": "dog 2", "a.txt": "cat 1", "c.txt": "dog 3"]
        let one = try run(Self.auto, files)
        let sources = ["c", "a", "b"].map { "{channel: auto, shop: s, files: \($0).txt}" }
        let two = try run("sources: [\(sources.joined(separator: ", "))]", files)
        #expect(one.map(\.number) == ["cat 1", "dog 2", "dog 3"])
        #expect(two.map(\.number) == ["dog 3", "cat 1", "dog 2"])
        #expect(Set(two) == Set(one))
    }
}
