import Foundation

/// A folder of a test's own, which goes when nobody holds it any more.
public final class Scratch: Sendable {
    /// Where it is.
    public let path: String

    /// Names a folder that is not there yet.
    public init() {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("dropship-test-\(UUID().uuidString)").path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
