internal import CZlib

/// Reads gzip, plain or blocked, or bare deflated data, as it comes.
///
/// Each gzip member's checksum is checked by zlib. It keeps zlib's state, so that one task at a time may use it, as the
/// engine's intake does: a copy of whatever holds it goes on where the other stopped.
@safe package final class Inflater: @unchecked Sendable {
    /// What stands around the data.
    package enum Frame: Int32, Sendable {
        /// Members of gzip, one after the other; 15 bits of window, and 16 for the frame.
        case gzip = 31
        /// Nothing.
        case raw = -15
    }

    /// The bytes are not what they should be.
    package struct Damage: Error, Hashable, Sendable {
        /// How many compressed bytes were read before.
        package let offset: Int
    }

    private var stream = unsafe z_stream()
    private var offset = 0

    /// Whether the bytes so far end with a whole member.
    package private(set) var isComplete: Bool

    /// Starts before the first member.
    package init(_ frame: Frame = .gzip) throws(Damage) {
        isComplete = frame == .gzip
        guard unsafe dropship_inflate_init(&stream, frame.rawValue) == Z_OK else {
            throw Damage(offset: 0)
        }
    }

    deinit { unsafe inflateEnd(&stream) }

    /// Inflates the next compressed bytes, through the ends of members.
    package func inflate(_ bytes: [UInt8], _ deliver: (ArraySlice<UInt8>) throws -> Void) throws {
        var rest = bytes
        while !rest.isEmpty {
            rest.removeFirst(rest.count - (try inflateOne(rest, deliver)))
            if isComplete { unsafe inflateReset(&stream) }
        }
    }

    /// Inflates up to the end of the present member; gives how many bytes stand behind it.
    package func inflateOne(
        _ bytes: [UInt8],
        _ deliver: (ArraySlice<UInt8>) throws -> Void
    ) throws -> Int {
        var room = [UInt8](repeating: 0, count: 1 << 18)
        var consumed = 0
        isComplete = false
        while consumed < bytes.count, !isComplete {
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
            isComplete = status == Z_STREAM_END
            if produced > 0 { try deliver(room[..<produced]) }
        }
        offset += consumed
        return bytes.count - consumed
    }
}
