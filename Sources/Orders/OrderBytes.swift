/// Writes values into bytes that ``ByteReader`` reads back.
///
/// It is the form in which orders are digested and wait on disk. It is no file format: nobody but the
/// night that wrote it reads it.
public struct ByteWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []

    /// Creates an empty writer.
    public init() {}

    /// Forgets what was written and keeps the room.
    public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// Writes bytes as they are, without their length.
    public mutating func append(_ raw: [UInt8]) { bytes += raw }

    /// Writes a whole number, in as few bytes as it needs.
    public mutating func write(_ value: Int64) {
        var rest = UInt64(bitPattern: value << 1 ^ value >> 63)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Writes a text with its length, so that no two lists of texts have the same bytes.
    public mutating func write(_ text: String) {
        let letters = text.utf8
        write(Int64(letters.count))
        // Texts of the house are one row of bytes; what is not goes letter by letter.
        let isWritten: Void? = unsafe letters.withContiguousStorageIfAvailable { own in
            unsafe bytes.append(contentsOf: own)
        }
        if isWritten == nil { bytes.append(contentsOf: letters) }
    }

    /// Writes a whole number.
    public mutating func write(_ value: Int) { write(Int64(value)) }
    /// Writes a digest.
    public mutating func write(_ digest: Digest) {
        let words = SIMD2(digest.high.bigEndian, digest.low.bigEndian)
        unsafe withUnsafeBytes(of: words) { unsafe bytes.append(contentsOf: $0) }
    }
    /// Writes a truth value.
    public mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }
    /// Writes an amount with its currency.
    public mutating func write(_ money: Money) {
        write(money.minor)
        write(Int64(money.currency.letters))
    }

    /// Writes how many values there are, and each of them.
    @inlinable
    public mutating func write<Value>(_ values: [Value], _ each: (inout ByteWriter, Value) -> Void)
    {
        write(values.count)
        for value in values { each(&self, value) }
    }

    /// Writes whether there is a value, and the value.
    @inlinable
    public mutating func write<Value>(_ value: Value?, _ some: (inout ByteWriter, Value) -> Void) {
        write(value != nil)
        if let value { some(&self, value) }
    }
}

/// Reads what ``ByteWriter`` wrote.
public struct ByteReader: Sendable {
    /// The bytes are not what a writer wrote.
    public struct Damage: Error, Hashable, Sendable {
        /// How many bytes were read before.
        public let offset: Int
    }

    private let bytes: [UInt8]
    private var offset = 0

    /// Starts at the first of `bytes`.
    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Whether everything was read.
    public var isAtEnd: Bool { offset == bytes.count }

    /// The error for this place.
    public var damage: Damage { Damage(offset: offset) }

    private mutating func byte() throws(Damage) -> UInt8 {
        guard offset < bytes.count else { throw damage }
        defer { offset += 1 }
        return bytes[offset]
    }

    /// Reads a whole number.
    public mutating func integer() throws(Damage) -> Int64 {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 64, by: 7) {
            let next = try byte()
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1) }
        }
        throw damage
    }

    /// Reads a number that counts something.
    public mutating func count() throws(Damage) -> Int {
        let value = try integer()
        guard value >= 0, value <= Int64(bytes.count) else { throw damage }
        return Int(value)
    }

    /// Reads a text.
    public mutating func text() throws(Damage) -> String {
        let length = try count()
        guard length <= bytes.count - offset else { throw damage }
        defer { offset += length }
        return String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
    }

    /// Reads a digest.
    public mutating func digest() throws(Damage) -> Digest {
        Digest(high: try word(), low: try word())
    }

    private mutating func word() throws(Damage) -> UInt64 {
        guard bytes.count - offset >= 8 else { throw Damage(offset: bytes.count) }
        defer { offset += 8 }
        return bytes[offset..<(offset + 8)].reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Reads so many bytes as they are.
    public mutating func raw(_ count: Int) throws(Damage) -> [UInt8] {
        guard count <= bytes.count - offset else { throw damage }
        defer { offset += count }
        return Array(bytes[offset..<(offset + count)])
    }

    /// Reads a truth value.
    public mutating func flag() throws(Damage) -> Bool {
        let value = try byte()
        guard value <= 1 else { throw damage }
        return value == 1
    }

    /// Reads an amount.
    public mutating func money() throws(Damage) -> Money {
        let minor = try integer()
        guard let letters = UInt32(exactly: try integer()),
            let currency = Currency(letters: letters)
        else { throw damage }
        return Money(minor, currency)
    }

    /// Reads a list.
    @inlinable
    public mutating func list<Value>(
        _ each: (inout ByteReader) throws(Damage) -> Value
    ) throws(Damage) -> [Value] {
        var values: [Value] = []
        for _ in try 0..<count() { values.append(try each(&self)) }
        return values
    }

    /// Reads a value that may be missing.
    @inlinable
    public mutating func optional<Value>(
        _ some: (inout ByteReader) throws(Damage) -> Value
    ) throws(Damage) -> Value? {
        try flag() ? try some(&self) : nil
    }
}
