import GzipFormat
@testable import IngestStage
import Orders
import PipelineKit
import PipelineTesting
import Seeds
import Testing
import TextFormat

/// Packed files and files of other encodings, as a channel gets them.
@Suite struct OrderInputTests {
    private static let path = Path(location: "in/orders.csv.gz", label: "orders.csv.gz")

    private func read(_ bytes: [UInt8], encoding: TextEncoding? = nil, portion: Int = .max) throws
        -> (text: String, form: OrderInput.Form)
    {
        let input = try OrderInput(
            MemorySource(bytes, portion: portion),
            of: Self.path,
            encoding: encoding,
            fallback: .windows1252
        )
        var (source, text) = (input.source, [UInt8]())
        while true {
            let before = text.count
            try source.read(upTo: 1000, into: &text)
            guard text.count > before else { break }
        }
        return (String(decoding: text, as: UTF8.self), input.form)
    }

    private static func gzip(_ text: String) throws -> [UInt8] {
        try BlockedGzip.compress(Array(text.utf8), level: 6) + BlockedGzip.endOfFile
    }

    /// A zip of these files, stored or deflated, as APPNOTE describes it.
    private static func zip(
        _ files: [(name: String, text: String)],
        deflated: Bool,
        flags: UInt16 = 0
    ) throws -> [UInt8] {
        func little(_ value: Int, _ width: Int) -> [UInt8] {
            (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
        }
        var bytes: [UInt8] = []
        for (name, text) in files {
            // A folder has nothing to deflate.
            let deflated = deflated && !text.isEmpty
            let plain = Array(text.utf8)
            // A member of gzip has eighteen bytes before its data and eight behind.
            let member = try BlockedGzip.compress(plain, level: 6)
            let data = deflated ? Array(member.dropFirst(18).dropLast(8)) : plain
            let sum = text.isEmpty ? little(0, 4) : Array(member.suffix(8).prefix(4))
            let isOpen = flags & 8 != 0
            bytes +=
                [0x50, 0x4B, 3, 4] + little(20, 2) + little(Int(flags), 2)
                + little(deflated ? 8 : 0, 2)
            bytes +=
                little(0, 4) + (isOpen ? little(0, 4) : sum) + little(isOpen ? 0 : data.count, 4)
            bytes += little(isOpen ? 0 : plain.count, 4) + little(name.utf8.count, 2) + little(0, 2)
            bytes += Array(name.utf8) + data
            if isOpen {
                bytes +=
                    [0x50, 0x4B, 7, 8] + sum + little(data.count, 4)
                    + little(plain.count, 4)
            }
        }
        return bytes + [0x50, 0x4B, 1, 2] + [UInt8](repeating: 0, count: 60)
    }

    private static let text = String(repeating: "order,line\n", count: 4000)

    @Test("unpacks gzip, in any portions", arguments: [1, 100, .max])
    func gzip(portion: Int) throws {
        let read = try read(try Self.gzip(Self.text), portion: portion)
        #expect(read.text == Self.text)
        #expect(read.form == .init(packing: "gzip", encoding: "ascii"))
    }

    @Test(
        "unpacks a zip of one file, stored, deflated, or with its sums behind it",
        arguments: [1, 100, .max]
    )
    func zip(portion: Int) throws {
        for (deflated, flags) in [(false, 0), (true, 0), (true, 8)] as [(Bool, UInt16)] {
            let bytes = try Self.zip(
                [("a/", ""), ("a/orders.csv", Self.text)].suffix(flags == 8 ? 1 : 2),
                deflated: deflated,
                flags: flags
            )
            let read = try read(bytes, portion: portion)
            #expect(read.text == Self.text)
            #expect(read.form.packing == "zip")
        }
    }

    @Test("refuses a zip of two files, an encrypted one, and one that is damaged or cut off")
    func badZip() throws {
        let one = ("a.csv", Self.text)
        let cases: [([UInt8], String)] = [
            (
                try Self.zip([one, ("b.csv", "x")], deflated: true),
                "The zip archive holds more than one file; unpack it into the folder."
            ),
            (try Self.zip([one], deflated: true, flags: 1), "The zip archive is encrypted."),
            (
                Array(try Self.zip([one], deflated: true).dropLast(80)),
                "The packed file ends too early."
            ),
            (
                try Self.zip([one], deflated: false, flags: 8),
                "The zip archive is packed in a way that is not known."
            ),
        ]
        for (bytes, message) in cases {
            let fault = #expect(throws: Fault.self) { try read(bytes) }
            #expect(fault?.message == message)
            #expect(fault?.place == "in/orders.csv.gz")
        }
    }

    @Test("a zip of which a byte was changed is refused, whatever the place", arguments: 0..<60)
    func changedZip(seed: Int) throws {
        var random = SplitMix(seed: seed)
        for (deflated, flags) in [(false, 0), (true, 0), (true, 8)] as [(Bool, UInt16)] {
            var bytes = try Self.zip(
                [("a.csv", "order,2\n7,2\n")],
                deflated: deflated,
                flags: flags
            )
            // Behind the header and before the directory, which is not read.
            bytes[35 + random.below(bytes.count - 64 - 35)] ^= UInt8(1 << random.below(8))
            let text = try? read(bytes).text
            #expect(text == nil || text == "order,2\n7,2\n")
        }
    }

    @Test("refuses a packed file that is damaged or cut off")
    func badGzip() throws {
        let sound = try Self.gzip(Self.text)
        var damaged = sound
        damaged[40] ^= 0xFF
        #expect(
            #expect(throws: Fault.self) { try read(damaged) }?.message
                == "The packed file is damaged."
        )
        let fault = #expect(throws: Fault.self) { try read(Array(sound.dropLast(40))) }
        #expect(fault?.message == "The packed file ends too early.")
    }

    @Test("refuses a bomb before it fills the memory")
    func bomb() throws {
        let bomb = try BlockedGzip.compress([UInt8](repeating: 0x30, count: 100_000_000), level: 9)
        let fault = #expect(throws: Fault.self) { try read(bomb) }
        #expect(
            fault?.message
                == "The packed file unpacks to more than 200 times its size; no export does."
        )
    }

    @Test("any bytes behind the mark of a packing are damage, and never a trap", arguments: 0..<80)
    func noise(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let marks: [[UInt8]] = [[0x1F, 0x8B], [0x50, 0x4B, 3, 4]]
        let bytes = marks[seed % 2] + random.bytes(30 + random.below(300), of: Array(0...255))
        let fault = #expect(throws: Fault.self) { try read(bytes) }
        #expect(fault?.kind == .input)
    }

    @Test("reads an encoding that the file tells, or the pipeline file")
    func encodings() throws {
        #expect(try read([0xFF, 0xFE, 0x41, 0]).text == "A")
        #expect(try read([0x41, 0xE9]).form.encoding == "windows-1252")
        #expect(try read([0x93, 0xFA], encoding: .shiftJIS).text == "日")
        let packed = try BlockedGzip.compress([0x41, 0xE9], level: 6)
        #expect(try read(packed).text == "Aé")
    }
}
