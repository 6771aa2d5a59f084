import Postal

/// A part of what the channel says of an order, in which one version of it may differ from another.
public enum OrderField: UInt8, CaseIterable, Hashable, Sendable {
    case items, prices, charges
    case name, company, street, city, region, postalCode, country, phone, taxID
    case email, note, shippingMethod, status

    /// What people call it.
    public var title: String {
        switch self {
        case .name: "recipient name"
        case .postalCode: "postal code"
        case .taxID: "tax id"
        case .shippingMethod: "shipping method"
        default: "\(self)"
        }
    }

    /// Whether it says what was bought and for whom, and not only how far that has come.
    public var isOfPurchase: Bool { self != .status }
}

/// What an order says, in a form in which two exports of it are equal: in whatever case of letters, with whatever blanks, its
/// lines in any order, without times and without the place where it stood.
public struct OrderVersion: Hashable, Sendable {
    /// Of all of it.
    public let digest: Digest
    // The marks as words, which need no more room than they have: a night keeps one of each order.
    private let (first, second, third, fourth): (UInt64, UInt64, UInt64, UInt64)

    /// Sixteen bits of each field, which say where two versions differ and not what they say.
    public var marks: SIMD16<UInt16> {
        // Both have 32 bytes, and any bytes are marks.
        unsafe unsafeBitCast(SIMD4(first, second, third, fourth), to: SIMD16<UInt16>.self)
    }

    /// Creates a version as it is remembered.
    public init(digest: Digest, marks: SIMD16<UInt16>) {
        self.digest = digest
        let words = unsafe unsafeBitCast(marks, to: SIMD4<UInt64>.self)
        (first, second, third, fourth) = (words[0], words[1], words[2], words[3])
    }

    /// What stands before the engine has seen the order.
    public static let none = OrderVersion(digest: .none, marks: SIMD16())

    /// The version of an order; `digest` takes one of bytes.
    package init(of order: Order, _ digest: ([UInt8]) -> Digest) {
        var writer = ByteWriter()
        // Two orders that say the same are two.
        order.id.write(to: &writer)
        var marks = SIMD16<UInt16>()
        for field in OrderField.allCases {
            let start = writer.bytes.count
            order.write(field, to: &writer)
            // The hash of Fowler, Noll and Vo.
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            for byte in writer.bytes[start...] {
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            }
            marks[Int(field.rawValue)] = UInt16(truncatingIfNeeded: hash ^ hash >> 32)
        }
        self.init(digest: digest(writer.bytes), marks: marks)
    }

    /// The fields in which two versions differ.
    public func differences(from other: OrderVersion) -> [OrderField] {
        OrderField.allCases.filter { marks[Int($0.rawValue)] != other.marks[Int($0.rawValue)] }
    }
}

extension Order {
    fileprivate func write(_ field: OrderField, to writer: inout ByteWriter) {
        switch field {
        case .items:
            writeLines(to: &writer) { line, writer in writer.write(line.quantity.units) }
        case .prices:
            writeLines(to: &writer) { line, writer in
                writer.write(line.total.minor)
                writer.write(line.discount.minor)
            }
            writer.write(currency.code)
        case .charges:
            for amount in [charges.discount, charges.shipping, charges.fees, charges.tax] {
                writer.write(amount)
            }
            writer.write(charges.isTaxIncluded)
            writer.write(charges.total) { $0.write($1) }
        case .name: writer.write(Folding.plain(shipTo.name))
        case .company: writer.write(Folding.plain(shipTo.company))
        case .street:
            writer.write(Folding.plain(shipTo.line1))
            writer.write(Folding.plain(shipTo.line2))
        case .city: writer.write(Folding.plain(shipTo.city))
        case .region: writer.write(Folding.plain(shipTo.region))
        case .postalCode: writer.write(Folding.plain(shipTo.postalCode))
        case .country: writer.write(Folding.plain(shipTo.country))
        case .phone: writer.write(Folding.plain(shipTo.phone))
        case .taxID: writer.write(Folding.plain(shipTo.taxID))
        case .email: writer.write(Folding.plain(email))
        case .note:
            writer.write(Folding.plain(note))
            writer.write(Folding.plain(tags))
        case .shippingMethod: writer.write(Folding.plain(shippingMethod))
        case .status:
            writer.write(payment.rawValue)
            writer.write(standing.rawValue)
            writeLines(to: &writer) { line, writer in writer.write(line.standing.rawValue) }
            // Without their details, which say where they stood.
            writer.write(faults.map { "\($0.code.rawValue) \($0.field)" }.sorted()) { $0.write($1) }
        }
    }

    /// Writes something of each line behind its SKU, whatever the order of the lines.
    private func writeLines(
        to writer: inout ByteWriter,
        _ each: (Line, inout ByteWriter) -> Void
    ) {
        writer.write(lines.count)
        func write(_ line: Line, to writer: inout ByteWriter) {
            writer.write(Folding.plain(line.sku))
            each(line, &writer)
        }
        if lines.count == 1 { return write(lines[0], to: &writer) }
        let texts = lines.map { line in
            var writer = ByteWriter()
            write(line, to: &writer)
            return writer.bytes
        }
        for text in texts.sorted(by: { $0.lexicographicallyPrecedes($1) }) { writer.append(text) }
    }
}

extension ByteWriter {
    /// Writes which version of an order it is.
    public mutating func write(_ version: OrderVersion) {
        write(version.digest)
        for place in 0..<16 { write(Int(version.marks[place])) }
    }
}

extension ByteReader {
    /// Reads which version of an order it is.
    public mutating func version() throws(Damage) -> OrderVersion {
        let digest = try digest()
        var marks = SIMD16<UInt16>()
        for place in 0..<16 {
            guard let mark = UInt16(exactly: try integer()) else { throw damage }
            marks[place] = mark
        }
        return OrderVersion(digest: digest, marks: marks)
    }
}
