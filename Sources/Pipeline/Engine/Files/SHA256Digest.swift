import Crypto
package import Orders
package import PipelineKit

/// SHA-256 of bytes, in the forms that the house uses.
package struct SHA256Digest: Sendable {
    private var hash = SHA256()

    /// Starts with no bytes.
    package init() {}

    /// Takes in further bytes.
    package mutating func update(_ bytes: [UInt8]) {
        hash.update(data: bytes)
    }

    /// The digest of all bytes so far, as 64 hexadecimal digits.
    package var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self
        )
    }

    /// The digest of bytes.
    package static func hexadecimal(of bytes: [UInt8]) -> String {
        var digest = SHA256Digest()
        digest.update(bytes)
        return digest.hexadecimal
    }

    /// The digest of a file of a night.
    package static func hexadecimal(
        of name: String,
        in night: any NightContents
    ) async throws -> String {
        var digest = SHA256Digest()
        try await night.read(name) { digest.update($0) }
        return digest.hexadecimal
    }

    /// The digest of a file.
    package static func hexadecimal(of file: any RandomBytes) throws(Fault) -> String {
        var digest = SHA256Digest()
        for offset in stride(from: 0, to: file.size, by: 1 << 20) {
            digest.update(try file.bytes(at: offset, count: 1 << 20))
        }
        return digest.hexadecimal
    }

    /// The digest of all that is left of a source.
    package static func hexadecimal(of source: any ByteSource) throws(Fault) -> String {
        var (source, digest) = (source, SHA256Digest())
        while true {
            var bytes: [UInt8] = []
            try source.read(upTo: 1 << 20, into: &bytes)
            guard !bytes.isEmpty else { return digest.hexadecimal }
            digest.update(bytes)
        }
    }

    /// The first 128 bits of the digest of `bytes`.
    package static func short(_ bytes: [UInt8]) -> Orders.Digest {
        var hash = SHA256()
        unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
        return unsafe hash.finalize().withUnsafeBytes { digest in
            unsafe Orders.Digest(
                high: UInt64(bigEndian: digest.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }
}
