import Orders
import PipelineTesting
import Seeds
import Testing

/// The bytes in which orders are digested and wait on disk.
@Suite struct ByteTests {
    private func written(_ write: (inout ByteWriter) -> Void) -> [UInt8] {
        var writer = ByteWriter()
        write(&writer)
        return writer.bytes
    }

    @Test(
        "reads numbers back at the edges of every length",
        arguments: (0..<63).flatMap { [Int64(1) << $0, (Int64(1) << $0) - 1, -(Int64(1) << $0)] }
            + [.max, .min, 0]
    )
    func edges(value: Int64) throws {
        var reader = ByteReader(written { $0.write(value) })
        #expect(try reader.integer() == value)
        #expect(reader.isAtEnd)
    }

    @Test(
        "writes small numbers in few bytes",
        arguments: [(0, 1), (-1, 1), (63, 1), (-64, 1), (64, 2), (8191, 2), (8192, 3)]
    )
    func lengths(value: Int64, count: Int) {
        #expect(written { $0.write(value) }.count == count)
    }

    @Test("reads texts back, also hostile ones", arguments: HostileText.all)
    func texts(text: String) throws {
        var reader = ByteReader(written { $0.write(text) })
        #expect(try reader.text().utf8.elementsEqual(text.utf8))
        #expect(reader.isAtEnd)
    }

    @Test("reads digests, truths, amounts, lists and missing values back in their order")
    func everything() throws {
        let digest = Digest(high: 0x0102_0304_0506_0708, low: .max)
        let amounts = [Money(-1, .usd), Money(.max, .eur), Money(7, .unknown)]
        let bytes = written { writer in
            writer.write(digest)
            writer.write(true)
            writer.write(false)
            writer.write(amounts) { $0.write($1) }
            writer.write(Int64?.none) { $0.write($1) }
            writer.write(Int64?.some(5)) { $0.write($1) }
            writer.append([1, 2])
        }
        var reader = ByteReader(bytes)
        #expect(try reader.digest() == digest)
        let flags = [try reader.flag(), try reader.flag()]
        #expect(flags == [true, false])
        let read = try reader.list { read throws(ByteReader.Damage) in try read.money() }
        #expect(read == amounts)
        let none = try reader.optional { read throws(ByteReader.Damage) in try read.integer() }
        #expect(none == nil)
        let some = try reader.optional { read throws(ByteReader.Damage) in try read.integer() }
        #expect(some == 5)
        #expect(!reader.isAtEnd)
    }

    @Test("writes a digest in the order of its bytes")
    func digestBytes() {
        let bytes = written { $0.write(Digest(high: 0x0102_0304_0506_0708, low: 0x09)) }
        #expect(bytes == [1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0, 0, 0, 0, 9])
    }

    @Test("forgets what it wrote and writes the same again")
    func reuse() {
        var writer = ByteWriter()
        writer.write("first")
        let first = writer.bytes
        writer.removeAll()
        #expect(writer.bytes.isEmpty)
        writer.write("first")
        #expect(writer.bytes == first)
    }

    @Test("two lists of texts have the same bytes only where they are the same lists")
    func framing() {
        let lists = [["ab"], ["a", "b"], ["", "ab"], ["ab", ""], [], [""], ["", ""]]
        let bytes = lists.map { list in
            written { $0.write(list) { writer, text in writer.write(text) } }
        }
        #expect(Set(bytes).count == lists.count)
    }

    @Test("refuses lengths that the bytes cannot have, and says where")
    func lengths() {
        #expect(offset(of: written { $0.write(100) } + [0x41]) { _ = try $0.text() } == 2)
        #expect(offset(of: written { $0.write(-1) }) { _ = try $0.count() } == 1)
        #expect(offset(of: Array(repeating: 0xFF, count: 40)) { _ = try $0.integer() } == 10)
        #expect(offset(of: []) { _ = try $0.flag() } == 0)
        #expect(offset(of: [1, 2, 3]) { _ = try $0.digest() } == 3)
    }

    /// Where reading found the bytes damaged, or `nil`.
    private func offset(of bytes: [UInt8], _ read: (inout ByteReader) throws -> Void) -> Int? {
        var reader = ByteReader(bytes)
        do { try read(&reader) } catch { return (error as? ByteReader.Damage)?.offset }
        return nil
    }

    @Test("refuses a currency that does not exist")
    func currency() {
        let bytes = written { writer in
            writer.write(Int64(5))
            writer.write(Int64(0x41_4141))
        }
        var reader = ByteReader(bytes)
        #expect(throws: ByteReader.Damage.self) { try reader.money() }
    }

    @Test("refuses or reads an order of which any one byte was changed, and never traps")
    func flippedBytes() throws {
        var order = Order.test(lines: [.test("A", 2), .test("B", 1, id: "2")])
        order.lines[0].route([(try #require(Quantity(1)), .test("north"))])
        order.hold(because: Reason(.outOfStock, field: "sku", detail: "none left"))
        let sound = written { order.write(to: &$0) }
        var refused = 0
        for index in sound.indices {
            for change in [UInt8(0xFF), 0x01, 0x80] {
                var bytes = sound
                bytes[index] ^= change
                var reader = ByteReader(bytes)
                do {
                    let read = try Order(from: &reader)
                    #expect(read != order || !reader.isAtEnd)
                } catch {
                    refused += 1
                }
            }
        }
        #expect(refused > sound.count / 3)
    }

    @Test("reads random bytes as no order, or as one, and never traps", arguments: 0..<300)
    func noise(seed: Int) {
        var random = SplitMix(seed: seed)
        let alphabet: [UInt8] = seed % 2 == 0 ? [0, 1, 2, 3, 4, 8] : Array(0...255)
        var reader = ByteReader(random.bytes(random.below(400), of: alphabet))
        #expect(throws: ByteReader.Damage.self) { try Order(from: &reader) }
    }
}
