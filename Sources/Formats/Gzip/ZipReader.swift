/// Unpacks a zip archive of one file, from its front and without its directory.
///
/// The frame is that of PKWARE's APPNOTE 6.3.3: a local header, the data stored or deflated, perhaps a descriptor. Folders
/// and the extra files of a Macintosh are stepped over; a second file, an encrypted one or another method is refused.
package struct ZipReader {
    /// What makes the bytes no archive that can be read, as a full sentence.
    package struct Damage: Error, Hashable, Sendable {
        /// The sentence.
        package let message: String
    }

    private enum Place {
        case header
        case stored(Int, isWanted: Bool)
        case deflated(Inflater, isWanted: Bool)
        case descriptor
        case directory
    }

    private var pending: [UInt8] = []
    private var place = Place.header
    private var found = 0
    /// What the header says of the data; `nil` where a descriptor behind them says it.
    private var expected: (sum: UInt32, size: Int)?
    private var (sum, size) = (UInt32(0), 0)

    /// Starts before the first header.
    package init() {}

    /// Whether a file was found, whole.
    package var isComplete: Bool {
        if case .directory = place { found == 1 } else { false }
    }

    /// Takes the next bytes, and hands on what the file holds.
    package mutating func read(_ bytes: [UInt8], _ deliver: (ArraySlice<UInt8>) throws -> Void)
        throws
    {
        pending += bytes
        while true {
            switch place {
            case .header: guard try readHeader() else { return }
            case .stored(let left, let isWanted):
                let part = pending.prefix(left)
                count(part)
                if isWanted, !part.isEmpty { try deliver(part) }
                pending.removeFirst(part.count)
                guard part.count == left else {
                    place = .stored(left - part.count, isWanted: isWanted)
                    return
                }
                try check(expected)
                place = .header
            case .deflated(let inflater, let isWanted):
                guard !pending.isEmpty else { return }
                let rest = try inflater.inflateOne(pending) { part in
                    count(part)
                    if isWanted { try deliver(part) }
                }
                pending.removeFirst(pending.count - rest)
                guard inflater.isComplete else { return }
                if expected != nil { try check(expected) }
                place = .descriptor
            case .descriptor:
                guard try skipDescriptor() else { return }
            case .directory:
                pending = []
                return
            }
        }
    }

    private static let localHeader: [UInt8] = [0x50, 0x4B, 3, 4]
    private static let descriptor: [UInt8] = [0x50, 0x4B, 7, 8]
    private static let directories: [[UInt8]] = [[0x50, 0x4B, 1, 2], [0x50, 0x4B, 5, 6]]

    private func number(_ offset: Int, _ width: Int) -> Int {
        (0..<width).reversed().reduce(0) { $0 << 8 | Int(pending[offset + $1]) }
    }

    private mutating func count(_ part: ArraySlice<UInt8>) {
        sum = Checksum.crc32(part, after: sum)
        size += part.count
    }

    /// Compares what came out with what the archive says of it.
    private func check(_ expected: (sum: UInt32, size: Int)?) throws(Damage) {
        guard let expected, expected.sum == sum, expected.size == size & 0xFFFF_FFFF else {
            throw Damage(message: "The zip archive is damaged.")
        }
    }

    private mutating func readHeader() throws -> Bool {
        guard pending.count >= 4 else { return false }
        if Self.directories.contains(where: { pending.starts(with: $0) }) {
            place = .directory
            return true
        }
        guard pending.starts(with: Self.localHeader) else {
            throw Damage(message: "The zip archive is damaged.")
        }
        guard pending.count >= 30 else { return false }
        let (flags, method, size) = (number(6, 2), number(8, 2), number(18, 4))
        let (nameLength, extra) = (number(26, 2), number(28, 2))
        guard pending.count >= 30 + nameLength + extra else { return false }
        let name = String(decoding: pending[30..<30 + nameLength], as: UTF8.self)
        let isWanted =
            !name.hasSuffix("/") && !name.hasPrefix("__MACOSX/") && !name.hasSuffix(".DS_Store")
        guard name != "[Content_Types].xml" else {
            throw Damage(message: "The file is a workbook of a spreadsheet; save it as CSV.")
        }
        if isWanted { found += 1 }
        guard found <= 1 else {
            throw Damage(
                message: "The zip archive holds more than one file; unpack it into the folder."
            )
        }
        guard flags & 1 == 0 else { throw Damage(message: "The zip archive is encrypted.") }
        guard size < 0xFFFF_FFFF else {
            throw Damage(message: "The zip archive is of the large form.")
        }
        expected = flags & 8 == 0 ? (UInt32(number(14, 4)), number(22, 4)) : nil
        (sum, self.size) = (0, 0)
        pending.removeFirst(30 + nameLength + extra)
        switch method {
        case 0 where flags & 8 == 0: place = .stored(size, isWanted: isWanted)
        case 8: place = .deflated(try Inflater(.raw), isWanted: isWanted)
        default: throw Damage(message: "The zip archive is packed in a way that is not known.")
        }
        return true
    }

    /// Compares the sums behind data whose header did not know them; there need not be any.
    private mutating func skipDescriptor() throws -> Bool {
        guard pending.count >= 4 else { return false }
        if expected != nil {
            place = .header
            return true
        }
        let start = pending.starts(with: Self.descriptor) ? 4 : 0
        guard pending.count >= start + 12 else { return false }
        try check((UInt32(number(start, 4)), number(start + 8, 4)))
        pending.removeFirst(start + 12)
        place = .header
        return true
    }
}
