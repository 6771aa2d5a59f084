import Orders
public import PipelineKit
public import Testing

/// What every channel owes the engine, shown on one of its files.
public struct ChannelPromises<Subject: Channel> {
    private let subject: Subject
    private let file: [UInt8]

    /// Prepares the checks of `subject` on the bytes of a sound file.
    public init(_ subject: Subject, on file: [UInt8]) {
        self.subject = subject
        self.file = file
    }

    /// Records an issue for each broken promise; `orders` is how many orders the file holds.
    public func check(orders count: Int, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let orders = try read(file)
        #expect(orders.count == count, "every order is read", sourceLocation: sourceLocation)
        #expect(
            try read(file) == orders,
            "reading twice gives equal orders",
            sourceLocation: sourceLocation
        )
        for portion in [1, 7, 4096] {
            #expect(
                try read(file, portion: portion) == orders,
                "portions of \(portion) bytes make no difference",
                sourceLocation: sourceLocation
            )
        }
        #expect(
            orders.allSatisfy { !$0.id.id.isEmpty && !$0.lines.isEmpty },
            "every order has an id and a line",
            sourceLocation: sourceLocation
        )
        try checkTruncated(against: orders, sourceLocation)
    }

    /// A file that was cut off is refused, or all but its last order are as they were.
    private func checkTruncated(against orders: [Order], _ sourceLocation: SourceLocation) throws {
        for length in stride(from: 1, to: file.count, by: max(1, file.count / 60)) {
            let cut: [Order]
            do { cut = try read(Array(file[..<length])) } catch is Fault { continue }
            let sound = cut.dropLast().filter(\.faults.isEmpty)
            #expect(
                sound.elementsEqual(orders.prefix(sound.count)),
                "a file of \(length) bytes has no half order",
                sourceLocation: sourceLocation
            )
        }
    }

    private func read(_ bytes: [UInt8], portion: Int = .max) throws -> [Order] {
        let path = Path(location: "orders.csv", label: "orders.csv")
        let source = MemorySource(bytes, portion: portion)
        var file = try subject.open(source, of: path, shop: "test")
        var orders: [Order] = []
        while let chunk = try file.next() { orders += try chunk.read() }
        return orders
    }
}
