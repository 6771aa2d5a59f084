public import Orders
public import PipelineKit
import Seeds
public import Testing

/// What must hold for a channel whatever its orders say: they are written down in its format by `file`, and read back.
public struct ChannelRoundTrips<Subject: Channel> {
    private let channel: Subject
    private let texts: [String]
    private let file: ([StatedOrder], Int) -> String

    /// Prepares orders with texts that the format can hold; `file` writes them down as a seed says.
    public init(
        _ channel: Subject,
        texts: [String] = HostileText.all.filter { !$0.allSatisfy(\.isWhitespace) },
        file: @escaping ([StatedOrder], Int) -> String
    ) {
        (self.channel, self.texts, self.file) = (channel, texts, file)
    }

    private func stated(_ count: Int, _ random: inout SplitMix) -> [StatedOrder] {
        (0..<count).map { StatedOrder($0, texts: texts) { random.below($0) } }
    }

    /// Each fact of each order is what was written; gives the orders for what a channel has of its own.
    @discardableResult
    public func readBack(seed: Int, sourceLocation: SourceLocation = #_sourceLocation) throws
        -> [Order]
    {
        var random = SplitMix(seed: seed)
        let stated = stated(1 + random.below(12), &random)
        let orders = try channel.read(file(stated, seed))
        #expect(orders.count == stated.count, sourceLocation: sourceLocation)
        for (order, stated) in zip(orders, stated) { stated.check(order) }
        return orders
    }

    /// How the file comes in portions makes no difference.
    public func portions(seed: Int, sourceLocation: SourceLocation = #_sourceLocation) throws {
        var random = SplitMix(seed: seed)
        let bytes = Array(file(stated(9, &random), seed).utf8)
        let whole = try channel.read(bytes)
        for portion in [1, 13, 4096] {
            #expect(
                try channel.read(bytes, portion: portion) == whole,
                sourceLocation: sourceLocation
            )
        }
    }

    /// The channel keeps the promises of all channels, to the unit and to the cent.
    public func promises(
        seed: Int,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var random = SplitMix(seed: seed)
        let stated = stated(7, &random)
        let lines = stated.flatMap(\.lines)
        try ChannelPromises(channel, on: file(stated, seed)).check(
            orders: 7,
            units: lines.reduce(0) { $0 + $1.quantity },
            minor: lines.reduce(0) { $0 + $1.total },
            sourceLocation: sourceLocation
        )
    }

    /// A changed byte never traps, and never tells of a person.
    public func damage(seed: Int) throws {
        var random = SplitMix(seed: seed)
        let stated = stated(4, &random)
        let places = (0..<60).map { _ in
            (offset: random.below(1 << 20), change: UInt8(1 << random.below(8)))
        }
        try ChannelDamage(channel, on: file(stated, seed)).check(places)
    }
}
