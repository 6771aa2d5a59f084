public import Orders
public import PipelineKit
public import Testing

/// What every channel owes the engine, shown on one of its files.
public struct ChannelPromises<Subject: Channel> {
    private let subject: Subject
    private let file: [UInt8]
    private let files: any NightFiles

    /// Prepares the checks of `subject` on the bytes of a sound file; `files` are what it joins.
    public init(_ subject: Subject, on file: [UInt8], files: any NightFiles = MemoryFiles()) {
        self.subject = subject
        self.file = file
        self.files = files
    }

    /// Prepares the checks on a text.
    public init(_ subject: Subject, on text: String, files: any NightFiles = MemoryFiles()) {
        self.init(subject, on: Array(text.utf8), files: files)
    }

    /// Records an issue for each broken promise; `orders` is how many orders the file holds, `units` and `minor`
    /// how many pieces and how much money stand on its lines, where the test knows it.
    public func check(
        orders count: Int,
        units: Int? = nil,
        minor: Int64? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let orders = try read(file)
        let lines = orders.flatMap(\.lines)
        #expect(
            units == nil || lines.reduce(0) { $0 + $1.quantity.units } == units,
            "every unit of the file is accounted for",
            sourceLocation: sourceLocation
        )
        #expect(
            minor == nil || lines.reduce(0) { $0 + $1.total.minor } == minor,
            "every cent of the file is accounted for",
            sourceLocation: sourceLocation
        )
        // A channel keeps nothing of one file for the next, so that the order of files does not matter.
        _ = try? read(Array(file.prefix(file.count / 2)))
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
        checkClaims(sourceLocation)
    }

    /// A file of the channel is known by one of its layouts, and an unknown one by none.
    private func checkClaims(_ sourceLocation: SourceLocation) {
        let names = Set(Subject.layouts.map(\.name))
        let claims = Subject.claims(on: FileSample(file, isWhole: true))
        #expect(
            claims.allSatisfy { names.contains($0.layout) && !$0.evidence.isEmpty },
            "claims a layout that it presents, with evidence",
            sourceLocation: sourceLocation
        )
        for text in ["", "x", "a,b\n1,2\n", "{\"a\": 1}", "[]", "[{}]"] {
            let sample = FileSample(Array(text.utf8), isWhole: true)
            #expect(
                Subject.claims(on: sample).allSatisfy { $0.isEmpty },
                "claims nothing that it does not know",
                sourceLocation: sourceLocation
            )
        }
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
        try subject.read(bytes, portion: portion, files: files)
    }
}

extension Channel {
    /// The orders of a file in memory, named `orders.csv`.
    public func read(
        _ bytes: [UInt8],
        portion: Int = .max,
        shop: String = "test",
        files: any NightFiles = MemoryFiles()
    ) throws -> [Order] {
        let path = Path(location: "orders.csv", label: "orders.csv")
        let source = MemorySource(bytes, portion: portion)
        var file = try open(source, of: path, shop: shop, files: files)
        var orders: [Order] = []
        while let chunk = try file.next() { orders += try chunk.read() }
        return orders
    }

    /// The orders of a text, as of a file.
    public func read(_ text: String, files: any NightFiles = MemoryFiles()) throws -> [Order] {
        try read(Array(text.utf8), files: files)
    }
}

/// What every channel owes a damaged file.
public struct ChannelDamage<Subject: Channel> {
    private let subject: Subject
    private let file: [UInt8]
    private let orders: [Order]
    private let files: any NightFiles

    /// Prepares the checks on the bytes of a sound file.
    public init(_ subject: Subject, on text: String, files: any NightFiles = MemoryFiles()) throws {
        self.subject = subject
        self.files = files
        file = Array(text.utf8)
        orders = try subject.read(file, files: files)
    }

    /// Changes one byte after the other, as `places` says: nothing traps, nothing is told of a person, and what
    /// is still there of an order is in one order alone.
    public func check(
        _ places: [(offset: Int, change: UInt8)],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let secrets = Set(orders.flatMap { [$0.shipTo.name, $0.shipTo.line1, $0.email] })
            .filter { $0.utf8.count > 5 }
        for (offset, change) in places {
            var bytes = file
            bytes[offset % bytes.count] ^= change
            do {
                let read = try subject.read(bytes, files: files)
                let told = read.flatMap(\.faults).map { $0.field + $0.detail }.joined()
                #expect(
                    secrets.allSatisfy { !told.contains($0) },
                    "a fault tells nothing of a person",
                    sourceLocation: sourceLocation
                )
                #expect(
                    read.allSatisfy { !$0.lines.isEmpty && !$0.id.channel.isEmpty },
                    "no order is without a line",
                    sourceLocation: sourceLocation
                )
            } catch let fault as Fault {
                #expect(fault.kind == .input, sourceLocation: sourceLocation)
                #expect(
                    secrets.allSatisfy { !fault.message.contains($0) },
                    "a fault tells nothing of a person",
                    sourceLocation: sourceLocation
                )
            } catch {
                Issue.record("an error of another kind", sourceLocation: sourceLocation)
            }
        }
    }
}
