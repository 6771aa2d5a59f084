internal import CZlib

/// Reads gzip, plain or blocked, as it comes; each member's checksum is checked by zlib.
@safe package final class Inflater {
    /// The bytes are no sound gzip.
    package struct Damage: Error, Hashable, Sendable {
        /// How many compressed bytes were read before.
        package let offset: Int
    }

    private var stream = unsafe z_stream()
    private var offset = 0
    private var isBetweenMembers = true

    /// Starts before the first member.
    package init() throws(Damage) {
        // 15 bits of window, and 16 for a gzip frame.
        guard unsafe dropship_inflate_init(&stream, 31) == Z_OK else { throw Damage(offset: 0) }
    }

    deinit { unsafe inflateEnd(&stream) }

    /// Whether the bytes so far end with a whole member.
    package var isComplete: Bool { isBetweenMembers }

    /// Inflates the next compressed bytes.
    package func inflate(_ bytes: [UInt8], _ deliver: (ArraySlice<UInt8>) throws -> Void) throws {
        var room = [UInt8](repeating: 0, count: 1 << 18)
        var consumed = 0
        while consumed < bytes.count {
            var status = Z_OK
            let produced = unsafe bytes.withUnsafeBufferPointer { input in
                unsafe room.withUnsafeMutableBufferPointer { output in
                    // Both buffers outlive the call, and their sizes are told.
                    unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                        .map { unsafe $0 + consumed }
                    unsafe stream.avail_in = UInt32(input.count - consumed)
                    unsafe stream.next_out = output.baseAddress
                    unsafe stream.avail_out = UInt32(output.count)
                    status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
                    consumed = unsafe input.count - Int(stream.avail_in)
                    return unsafe output.count - Int(stream.avail_out)
                }
            }
            guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
                throw Damage(offset: offset + consumed)
            }
            isBetweenMembers = status == Z_STREAM_END
            if produced > 0 { try deliver(room[..<produced]) }
            if status == Z_STREAM_END { unsafe inflateReset(&stream) }
        }
        offset += consumed
    }
}
