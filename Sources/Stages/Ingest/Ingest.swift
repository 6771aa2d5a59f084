import Orders
package import PipelineKit

/// Reads the order files of all channels, and ends what is not to be shipped.
///
/// Sources are read in the order of the pipeline file, the files of a source by name: that is the night
/// order.
package struct Ingest: SourceStage {
    package static let manifest = Manifest(
        "ingest",
        "Reads the order files of all channels, and ends what is not to be shipped.",
        keys: [Keys.sources]
    )

    private enum Keys {
        static let sources = Key<[OrderFiles]>(
            required: "sources",
            help: "Which files are read, and as which channel's."
        )
    }

    let sources: [OrderFiles]

    package init(_ settings: Settings) throws(Finding) {
        sources = try settings[Keys.sources]
        guard !sources.isEmpty else {
            throw Finding("the list of sources is empty", at: settings.position(of: Keys.sources))
        }
    }

    package var origins: [String] {
        sources.map { "\($0.channelName): \($0.files.label)" }
    }

    package func open(in night: Night) throws(Fault) -> any OrderSource {
        var pending: [(OrderFiles, Path)] = []
        var seen: Set<String> = []
        for source in sources {
            let paths = try night.files.matching(source.files)
            guard !paths.isEmpty else {
                throw Fault(.input, "No order file has this name.", file: source.files.location)
            }
            for path in paths {
                guard seen.insert(path.location).inserted else {
                    throw Fault(
                        .input,
                        "Two sources name this file; it would be read twice.",
                        file: path.location
                    )
                }
                pending.append((source, path))
            }
        }
        return IngestedOrders(
            pending: pending[...],
            files: SourceFiles(files: night.files, sources: seen)
        )
    }

    /// Ends what the channel says is not to be shipped; the first rule that fits names the end.
    static func judge(_ order: inout Order) {
        let unreadable = order.faults.first { $0.code == .badRow || $0.code == .fileDamage }
        let waiting = order.faults.first { ![.badMoney, .badQuantity].contains($0.code) }
        if unreadable == nil, let outcome = outcome(of: order.standing) {
            order.end(as: outcome)
            order.notes += order.faults
        } else if let fault = unreadable ?? waiting ?? order.faults.first {
            order.end(as: waiting == nil ? .rejected(fault) : .held(fault))
            order.notes += order.faults.filter { $0 != fault }
        } else if let outcome = outcome(of: order.payment) {
            order.end(as: outcome)
        } else if order.standing == .fulfilled {
            order.end(as: .cancelled(Reason(.alreadyFulfilled)))
        }
        for index in order.lines.indices {
            if let outcome = outcome(of: order.lines[index].standing) {
                order.lines[index].end(as: outcome)
            }
        }
        checkSum(of: &order)
    }

    /// What ends an order before anybody asks whether it is paid.
    private static func outcome(of standing: Order.Standing) -> Outcome? {
        switch standing {
        case .open, .fulfilled: nil
        case .cancelled: .cancelled(Reason(.cancelledByCustomer))
        case .cancelRequested: .held(Reason(.cancelRequested))
        case .test: .cancelled(Reason(.testOrder))
        case .marketplace: .cancelled(Reason(.fulfilledByMarketplace))
        }
    }

    private static func outcome(of standing: Line.Standing) -> Outcome? {
        switch standing {
        case .open: nil
        case .fulfilled: .cancelled(Reason(.alreadyFulfilled))
        case .cancelled: .cancelled(Reason(.cancelledByCustomer))
        case .returned: .cancelled(Reason(.returned))
        case .digital: .cancelled(Reason(.nothingToShip))
        }
    }

    /// Flags an order whose parts do not add up to the total that the channel states.
    ///
    /// A line that is missing shows here, also when nothing else tells of it.
    private static func checkSum(of order: inout Order) {
        guard let total = order.charges.total, !order.isEnded || order.faults.isEmpty else {
            return
        }
        let difference = Int128(order.sum.minor) - Int128(total.minor)
        // Channels round each line by itself.
        guard difference.magnitude > order.lines.count else { return }
        let reason = Reason(
            .moneyDoesNotAddUp,
            field: "total",
            detail: "the parts make \(order.sum), the channel says \(total)"
        )
        if order.isEnded { order.notes.append(reason) } else { order.hold(because: reason) }
    }

    private static func outcome(of payment: Order.Payment) -> Outcome? {
        switch payment {
        case .paid: nil
        case .unpaid: .held(Reason(.paymentNotConfirmed, detail: "nothing is captured yet"))
        case .partlyPaid: .held(Reason(.paymentNotConfirmed, detail: "only a part is paid"))
        case .partlyRefunded:
            .held(
                Reason(
                    .refunded,
                    detail: "a part was given back, and the file does not say for what"
                )
            )
        case .refunded: .cancelled(Reason(.refunded))
        }
    }
}

/// The files of a night, of which it is known which are sources of orders.
struct SourceFiles: NightFiles {
    let files: any NightFiles
    let sources: Set<String>

    func isSource(_ path: Path) -> Bool { sources.contains(path.location) }
    func matching(_ pattern: Path) throws(Fault) -> [Path] { try files.matching(pattern) }
    func open(_ path: Path) throws(Fault) -> any ByteSource { try files.open(path) }
    func contents(of path: Path) throws(Fault) -> [UInt8] { try files.contents(of: path) }
    func create(_ name: String) throws(Fault) -> any ByteSink { try files.create(name) }
    func forArchive() throws(Fault) -> [NightFile] { try files.forArchive() }
}

/// The files of all sources, one after the other.
private struct IngestedOrders: OrderSource {
    var pending: ArraySlice<(OrderFiles, Path)>
    let files: any NightFiles
    var current: (any OrderSource)?

    mutating func next() throws(Fault) -> UnreadOrders? {
        while true {
            if let chunk = try current?.next() {
                return UnreadOrders { () throws(Fault) in
                    var orders = try chunk.read()
                    for index in orders.indices { Ingest.judge(&orders[index]) }
                    return orders
                }
            }
            guard let (source, path) = pending.popFirst() else { return nil }
            current = try source.open(path, in: files)
        }
    }
}
