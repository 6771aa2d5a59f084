public import Orders

/// Where orders come from: it turns a file into orders, and decides nothing about them.
///
/// Every row of the file ends in exactly one order; what cannot be read becomes a fault of its order.
/// The conformance kit `ChannelPromises` checks it.
public protocol Channel: Plugin {
    /// Begins to read `file`.
    ///
    /// Throws where the file cannot be this channel's at all, with file, line and column.
    func open(_ file: any ByteSource, of path: Path, shop: String) throws(Fault) -> any OrderSource
}

/// Bytes that are read once, from the front.
public protocol ByteSource: Sendable {
    /// Reads up to `count` bytes and appends them to `bytes`; reads none only at the end.
    mutating func read(upTo count: Int, into bytes: inout [UInt8]) throws(Fault)
}

/// Orders that come in chunks.
public protocol OrderSource: Sendable {
    /// The next chunk, or `nil` at the end.
    ///
    /// Finding the chunk's end is done here, one chunk after the other; reading it is left to the result,
    /// which the engine calls on any core.
    mutating func next() throws(Fault) -> UnreadOrders?
}

/// A chunk whose orders have not been read yet.
public struct UnreadOrders: Sendable {
    /// Reads the orders, in the order of the file.
    public let read: @Sendable () throws(Fault) -> [Order]

    /// Creates a chunk.
    public init(_ read: @escaping @Sendable () throws(Fault) -> [Order]) { self.read = read }
}
