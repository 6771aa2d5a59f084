/// The frames of a POSIX tar archive (IEEE 1003.1, "pax Interchange Format").
///
/// Every entry belongs to nobody in particular, is readable by its owner alone, and has the moment it is
/// told, so that equal contents give equal bytes.
package enum TarWriter {
    private static let block = 512

    /// What stands before the bytes of a file.
    package static func header(name: String, size: Int, modified seconds: Int64) -> [UInt8] {
        let path = Array(name.utf8)
        let isPlain = path.count <= 100 && path.allSatisfy { $0 < 0x80 }
        guard !isPlain || size >= 1 << 33 else {
            return frame(name: path, size: size, modified: seconds, type: "0")
        }
        var records = record("path", name)
        if size >= 1 << 33 { records += record("size", String(size)) }
        let extended = frame(
            name: Array("pax".utf8),
            size: records.count,
            modified: seconds,
            type: "x"
        )
        return extended + records + padding(after: records.count)
            + frame(
                name: Array(path.suffix(100)),
                size: min(size, 1 << 33 - 1),
                modified: seconds,
                type: "0"
            )
    }

    /// What stands behind the bytes of a file, up to the next block.
    package static func padding(after size: Int) -> [UInt8] {
        [UInt8](repeating: 0, count: paddingSize(after: size))
    }

    /// How many bytes that is.
    package static func paddingSize(after size: Int) -> Int { (block - size % block) % block }

    /// What ends an archive.
    package static let end = [UInt8](repeating: 0, count: 2 * block)

    /// A record of an extended header: its own length, a blank, `key=value` and a newline.
    private static func record(_ key: String, _ value: String) -> [UInt8] {
        let body = " \(key)=\(value)\n"
        var length = body.utf8.count
        while String(length).utf8.count + body.utf8.count != length {
            length = String(length).utf8.count + body.utf8.count
        }
        return Array("\(length)\(body)".utf8)
    }

    private static func frame(
        name: [UInt8],
        size: Int,
        modified seconds: Int64,
        type: Unicode.Scalar
    ) -> [UInt8] {
        var frame = [UInt8](repeating: 0, count: block)
        func put(_ bytes: some Collection<UInt8>, at offset: Int) {
            for (index, byte) in bytes.enumerated() { frame[offset + index] = byte }
        }
        func put(_ number: Int64, digits: Int, at offset: Int) {
            let octal = String(max(0, number), radix: 8)
            put(String(repeating: "0", count: max(0, digits - octal.count)).utf8, at: offset)
            put(octal.utf8, at: offset + max(0, digits - octal.count))
        }
        put(name.prefix(100), at: 0)
        put(0o600, digits: 7, at: 100)
        put(0, digits: 7, at: 108)
        put(0, digits: 7, at: 116)
        put(Int64(size), digits: 11, at: 124)
        put(seconds, digits: 11, at: 136)
        put("        ".utf8, at: 148)
        put("\(type)".utf8, at: 156)
        put("ustar".utf8, at: 257)
        put("00".utf8, at: 263)
        put(frame.reduce(0) { $0 + Int64($1) }, digits: 6, at: 148)
        frame[154] = 0
        return frame
    }
}
