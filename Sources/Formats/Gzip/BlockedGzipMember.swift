internal import CZlib

extension BlockedGzip {
    /// The bytes are no blocked gzip, or are not what they were.
    package struct Damage: Error, Hashable, Sendable {
        /// What is wrong with them.
        package let message: String
    }

    /// How many bytes say how long a member is.
    package static let headerSize = 18

    /// How many bytes stand behind the data of a member: its checksum, and how many bytes it unpacks to.
    package static let trailerSize = 8

    /// The size of the member that begins with these 18 bytes, frame and all.
    ///
    /// A member of this house says nothing else in its header, so that each bit of it is known.
    package static func memberSize(_ header: ArraySlice<UInt8>) throws(Damage) -> Int {
        guard header.count >= headerSize, header.prefix(16).elementsEqual(endOfFile.prefix(16))
        else { throw Damage(message: "no block begins here") }
        let place = header.startIndex + 16
        let size = (Int(header[place]) | Int(header[place + 1]) << 8) + 1
        guard size >= headerSize + trailerSize else {
            throw Damage(message: "the block says no size that it can have")
        }
        return size
    }

    /// Unpacks a member, and checks everything that it says.
    package static func inflate(_ member: ArraySlice<UInt8>) throws(Damage) -> [UInt8] {
        guard try memberSize(member) == member.count else {
            throw Damage(message: "the block is cut off")
        }
        let trailer = member.suffix(trailerSize)
        let words = [trailer.prefix(4), trailer.suffix(4)].map { bytes in
            bytes.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        let data = member.dropFirst(headerSize).dropLast(trailerSize)
        guard words[1] <= 1 << 16, let bytes = try plain(data, size: Int(words[1])) else {
            throw Damage(message: "the block cannot be unpacked")
        }
        guard Checksum.crc32(bytes[...]) == words[0] else {
            throw Damage(message: "the checksum of the block is another one")
        }
        return bytes
    }

    /// Unpacks data that is known to have so many bytes; `nil` where it has not.
    private static func plain(_ data: ArraySlice<UInt8>, size: Int) throws(Damage) -> [UInt8]? {
        var stream = unsafe z_stream()
        guard unsafe dropship_inflate_init(&stream, -15) == Z_OK else {
            throw Damage(message: "zlib cannot begin")
        }
        defer { unsafe inflateEnd(&stream) }
        var status = Z_OK
        var isCanonical = true
        // One byte of room more, which data of the right size leaves free.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
            unsafe data.withUnsafeBufferPointer { input in
                // zlib declares its input as mutable and does not write to it; both buffers outlive the
                // call, and their sizes are told.
                unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                unsafe stream.avail_in = UInt32(input.count)
                unsafe stream.next_out = output.baseAddress
                unsafe stream.avail_out = UInt32(output.count)
                var (place, isLast) = (0, false)
                // Deflated blocks, each from the bit at `place` on.
                while status == Z_OK, isCanonical, !isLast {
                    isCanonical = unsafe isFilled(input, from: place + 3, isStored(input, place))
                    status = unsafe CZlib.inflate(&stream, Z_BLOCK)
                    let told = unsafe Int(stream.data_type)
                    place = unsafe (input.count - Int(stream.avail_in)) * 8 - told & 7
                    isLast = told & 192 == 192
                }
                isCanonical = unsafe isCanonical && isFilled(input, from: place, true)
                if status == Z_OK { status = unsafe CZlib.inflate(&stream, Z_FINISH) }
                count = unsafe output.count - Int(stream.avail_out)
            }
        }
        guard status == Z_STREAM_END, unsafe stream.avail_in == 0, bytes.count == size, isCanonical
        else { return nil }
        return bytes
    }

    /// Whether the block at a bit is stored and not packed.
    private static func isStored(_ data: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        [place + 1, place + 2].allSatisfy { place in
            // Its index is looked at first.
            unsafe place / 8 < data.count && data[place / 8] >> (place % 8) & 1 == 0
        }
    }

    /// Whether the bits from a place to the next whole byte are 0, where they say nothing: one of them could change
    /// unseen otherwise.
    private static func isFilled(
        _ data: UnsafeBufferPointer<UInt8>,
        from place: Int,
        _ isMeaningless: Bool
    ) -> Bool {
        guard isMeaningless, place % 8 != 0, place / 8 < data.count else { return true }
        return unsafe data[place / 8] >> (place % 8) == 0
    }
}
