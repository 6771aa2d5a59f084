import Orders
import PipelineKit
import PipelineLedger

extension SQLiteLedger {
    /// Opens a ledger whose digests are good enough for a test.
    convenience init(at path: String) throws(Fault) {
        try self.init(at: path, digest: Self.digest)
    }

    /// Opens a ledger that must be there already.
    convenience init(existingAt path: String) throws(Fault) {
        try self.init(existingAt: path, digest: Self.digest)
    }

    /// The hash of Fowler, Noll and Vo.
    private static let digest: @Sendable ([UInt8]) -> Digest = { bytes in
        let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
        }
        return Digest(high: hash, low: UInt64(bytes.count))
    }
}
