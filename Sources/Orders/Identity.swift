/// The kebab-case name of a supplier in a pipeline file.
public struct SupplierName: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
    CustomStringConvertible
{
    /// The name as written.
    public let description: String

    /// Creates a name.
    public init(_ text: String) { description = text }
    /// Creates a name.
    public init(stringLiteral text: String) { description = text }
    /// Alphabetic order of the bytes.
    public static func < (left: SupplierName, right: SupplierName) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}

/// What tells one order from every other: the channel, the shop on it, and the channel's own id.
public struct OrderID: Hashable, Sendable {
    /// The channel's name in the pipeline file, such as `shopify`.
    public let channel: String
    /// Which of several shops on the channel; empty where there is one.
    public let shop: String
    /// The channel's id of the order; what a shop shows its customer is ``Order/number``.
    public let id: String

    /// Creates an identity.
    public init(channel: String, shop: String = "", id: String) {
        self.channel = channel
        self.shop = shop
        self.id = id
    }
}

/// Where an order stood: the file as the night names it, and the line of its first row.
public struct SourcePosition: Hashable, Sendable {
    /// The file's name, relative to the pipeline's folder.
    public let file: String
    /// The line, counted from one.
    public let line: Int

    /// Creates a position.
    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }
}

/// The number of a purchase order, derived from what it orders: the same content has the same number.
///
/// It is spelt as `PO` and sixteen letters of Crockford's base 32. The alphabet has capital letters and
/// digits alone and leaves out I, L, O and U, so that a number survives any supplier's charset and a
/// reading over the phone.
public struct PONumber: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The eighty bits of the number, in the lower part.
    public let bits: UInt128

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    /// The value of each letter, 255 for a byte that is none.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
        return values
    }()

    /// Takes the lower eighty of some bits.
    package init(bits: UInt128) { self.bits = bits & (1 << 80 - 1) }

    /// Takes the first ten bytes of a digest.
    public init(_ digest: Digest) {
        bits = UInt128(digest.high) << 16 | UInt128(digest.low >> 48)
    }

    /// Reads a number as ``description`` spells it, or returns `nil`.
    public init?(_ text: String) {
        guard text.utf8.count == 18, text.hasPrefix("PO") else { return nil }
        var bits: UInt128 = 0
        for letter in text.utf8.dropFirst(2) {
            let value = Self.values[Int(letter)]
            guard value < 32 else { return nil }
            bits = bits << 5 | UInt128(value)
        }
        self.bits = bits
    }

    /// The number as a supplier sees it.
    public var description: String {
        var letters = Array("PO".utf8)
        letters.reserveCapacity(18)
        var rest = bits << 48
        for _ in 0..<16 {
            letters.append(Self.alphabet[Int(rest >> 123)])
            rest <<= 5
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Orders as the spelling does.
    public static func < (left: PONumber, right: PONumber) -> Bool { left.bits < right.bits }
}

/// The first 128 bits of a SHA-256: enough to tell thirty million orders apart for certain.
public struct Digest: Hashable, Comparable, Sendable {
    /// The first eight bytes, big-endian.
    public let high: UInt64
    /// The next eight bytes, big-endian.
    public let low: UInt64

    /// Creates a digest from its two halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The digits to the base of sixteen.
    public var spelling: String {
        [high, low].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        .joined()
    }

    /// Reads what ``spelling`` says; `nil` where it is something else.
    public init?(spelling text: String) {
        guard text.utf8.count == 32,
            text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x2B && $0 != 0x2D }),
            let high = UInt64(text.prefix(16), radix: 16),
            let low = UInt64(text.suffix(16), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }

    /// What stands before a digest is taken.
    public static let none = Digest(high: 0, low: 0)

    /// Adds another one, which gives the same sum in any order.
    public static func += (left: inout Digest, right: Digest) {
        left = Digest(high: left.high &+ right.high, low: left.low &+ right.low)
    }

    /// Orders as the bytes do.
    public static func < (left: Digest, right: Digest) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }
}

/// What the engine noted of an order when it came in; no stage can change it.
public struct Evidence: Hashable, Sendable {
    /// Of the order's identity.
    public let key: Digest
    /// Of all that the channel said of the order.
    public let content: Digest
    /// Of the ship-to address.
    public let recipient: Digest
    /// Which version of the order it is.
    public let version: OrderVersion

    /// Creates the evidence of one order.
    public init(key: Digest, content: Digest, recipient: Digest, version: OrderVersion) {
        self.key = key
        self.content = content
        self.recipient = recipient
        self.version = version
    }

    /// The evidence of an order as it comes in; `digest` takes one of bytes.
    package init(of order: Order, _ digest: ([UInt8]) -> Digest) {
        func taken(_ write: (inout ByteWriter) -> Void) -> Digest {
            var writer = ByteWriter()
            write(&writer)
            return digest(writer.bytes)
        }
        self.init(
            key: taken { order.id.write(to: &$0) },
            content: taken { order.writeContent(to: &$0) },
            recipient: taken { order.shipTo.write(to: &$0) },
            version: OrderVersion(of: order, digest)
        )
    }

    /// What stands before the engine has seen the order.
    public static let none = Evidence(
        key: .none,
        content: .none,
        recipient: .none,
        version: .none
    )
}
