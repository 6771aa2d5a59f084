internal import CZlib

/// Compresses bytes into blocked gzip (BGZF): members of at most 64 KiB that each say their own size, so
/// that they are made on any core and any one of them is read without the others.
///
/// The layout is section 4.1 of the SAM format specification; `gunzip` and `tar` read it as plain gzip.
package enum BlockedGzip {
    /// The compression failed, which only a lack of memory or a level out of range explains.
    package struct Failure: Error, Hashable, Sendable {
        /// What zlib answered.
        package let code: Int32
    }

    /// How many bytes go into a member: what is left of 64 KiB once a block that does not compress has
    /// its frame.
    package static let blockSize = 0xFF00

    /// The empty member that says that nothing was cut off.
    package static let endOfFile: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x04, 0, 0, 0, 0, 0, 0xFF, 0x06, 0, 0x42, 0x43, 0x02, 0, 0x1B, 0, 0x03, 0,
        0, 0,
        0, 0, 0, 0, 0, 0,
    ]

    /// The version of zlib: another one may pack the same bytes to others.
    package static var library: String { unsafe String(cString: zlibVersion()) }

    /// Compresses `bytes` into as many members as they need; none for no bytes.
    package static func compress(_ bytes: [UInt8], level: Int) throws(Failure) -> [UInt8] {
        var members: [UInt8] = []
        members.reserveCapacity(bytes.count / 3)
        var start = 0
        while start < bytes.count {
            let end = min(start + blockSize, bytes.count)
            try appendMember(of: bytes[start..<end], level: level, to: &members)
            start = end
        }
        return members
    }

    private static func appendMember(
        of block: ArraySlice<UInt8>,
        level: Int,
        to members: inout [UInt8]
    ) throws(Failure) {
        var data = try deflate(block, level: level)
        // A block that grows is stored instead, which always fits the frame.
        if data.count > 0xFFFF - 26 { data = try deflate(block, level: 0) }
        let size = UInt16(data.count + 25)
        members += endOfFile.prefix(16)
        members += [UInt8(truncatingIfNeeded: size), UInt8(truncatingIfNeeded: size >> 8)]
        members += data
        for word in [Checksum.crc32(block), UInt32(block.count)] {
            members += (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
        }
    }

    private static func deflate(_ block: ArraySlice<UInt8>, level: Int) throws(Failure) -> [UInt8] {
        var stream = unsafe z_stream()
        let started = unsafe dropship_deflate_init(&stream, Int32(level), -15)
        guard started == Z_OK else { throw Failure(code: started) }
        defer { unsafe deflateEnd(&stream) }
        var status = Z_OK
        let data = unsafe [UInt8](unsafeUninitializedCapacity: 0x10100) { output, count in
            unsafe block.withUnsafeBufferPointer { input in
                // zlib declares its input as mutable and does not write to it; both buffers outlive the
                // call, and their sizes are told.
                unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                unsafe stream.avail_in = UInt32(input.count)
                unsafe stream.next_out = output.baseAddress
                unsafe stream.avail_out = UInt32(output.count)
                status = unsafe CZlib.deflate(&stream, Z_FINISH)
                count = unsafe output.count - Int(stream.avail_out)
            }
        }
        guard status == Z_STREAM_END else { throw Failure(code: status) }
        return data
    }
}

/// The checksum that a gzip trailer carries.
enum Checksum {
    static func crc32(_ bytes: ArraySlice<UInt8>, after sum: UInt32 = 0) -> UInt32 {
        // Without bytes zlib starts anew.
        guard !bytes.isEmpty else { return sum }
        return unsafe bytes.withUnsafeBufferPointer { buffer in
            // The buffer outlives the call, and zlib reads exactly `count` bytes.
            UInt32(unsafe CZlib.crc32(UInt(sum), buffer.baseAddress, UInt32(buffer.count)))
        }
    }
}
