/// What stands before the bytes of an entry.
package struct TarHeader: Hashable, Sendable {
    /// What an extended header says of the entry behind it.
    package struct Records: Hashable, Sendable {
        /// A name that does not fit a header.
        package var path: String?
        /// A size that does not fit a header.
        package var size: Int?

        /// Knows nothing.
        package init() {}

        /// Reads the bytes of an extended header: records of `length key=value` and a newline.
        package init(_ bytes: [UInt8]) {
            for record in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
                let body = record.drop { $0 != " " }.dropFirst()
                let parts = body.split(separator: "=", maxSplits: 1)
                guard parts.count == 2 else { continue }
                if parts[0] == "path" { path = String(parts[1]) }
                if parts[0] == "size" { size = Int(parts[1]) }
            }
        }
    }

    /// How many bytes a header has.
    package static let size = 512

    /// The name, as far as it fits.
    package let name: String
    /// How many bytes stand behind the header, without those that fill the last block.
    package let size: Int
    /// Whether those bytes are records about the next entry.
    package let isExtended: Bool

    /// Reads a header; `nil` where its checksum is another one.
    package init?(_ frame: ArraySlice<UInt8>) {
        guard frame.count == Self.size else { return nil }
        let first = frame.startIndex
        func text(_ start: Int, _ length: Int) -> String {
            let field = frame[(first + start)..<(first + start + length)]
            return String(decoding: field.prefix { $0 != 0 && $0 != 0x20 }, as: UTF8.self)
        }
        let sum = frame.enumerated().reduce(0) { sum, byte in
            sum + ((148..<156).contains(byte.offset) ? 0x20 : Int(byte.element))
        }
        guard let size = Int(text(124, 12), radix: 8), size >= 0,
            Int(text(148, 7), radix: 8) == sum
        else { return nil }
        name = String(decoding: frame.prefix(100).prefix { $0 != 0 }, as: UTF8.self)
        self.size = size
        isExtended = frame[first + 156] == 0x78
    }
}
