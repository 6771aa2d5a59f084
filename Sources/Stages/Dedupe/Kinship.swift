import CSVFormat
import Linkage
import Orders
import PipelineKit

/// The orders of a night that resemble others under ids of their own, tonight's or those of nights before.
struct Kinship: Sendable {
    typealias Link = Linker.Link

    private static let memory = "dedupe traces"
    /// How many pieces of what is remembered are read at once.
    private static let batchSize = 16

    let links: [Link]
    private let traces: Traces
    private let remembered: Traces
    private let linker: Linker
    private let usage: Usage
    private let decisions: Decisions

    init(among traces: Traces, _ linker: Linker, decisions: Decisions) throws(Fault) {
        let night = decisions.night
        let remembered = try Self.remembered(in: night, for: traces, cap: linker.cap)
        var linker = linker
        linker.areTwo = { later, place in
            decisions.contains(Self.pair(traces[later], Self.trace(at: place, traces, remembered)))
        }
        let findings = linker.findings(
            among: traces,
            after: remembered,
            cores: night.lanes.count
        )
        links = findings.links
        try Self.report(findings.crowds, night)
        usage = findings.usage
        // Of the others, the numbers and the labels are enough from here on.
        let linked = links.flatMap { link in
            if case .run(let earlier) = link.earlier {
                [link.order, earlier]
            } else {
                [link.order]
            }
        }
        self.traces = traces.keepingTexts(at: Set(linked))
        self.remembered = remembered
        self.linker = linker
        self.decisions = decisions
    }

    /// What earlier nights had in common with tonight's orders.
    private static func remembered(
        in night: Night,
        for traces: Traces,
        cap: Int
    ) throws(Fault) -> Traces {
        var remembered = Traces()
        var filter: TraceFilter?
        try night.memory.forEachMemory(of: memory, atOnce: batchSize) { pieces throws(Fault) in
            let own = filter ?? TraceFilter(traces, cap: cap)
            filter = own
            let cores = night.lanes.count
            guard let found = Traces.remembered(in: pieces, sharing: own, cores: cores) else {
                throw Fault(.internal, "What the ledger remembers of orders is damaged.")
            }
            for trace in found { remembered.append(trace) }
            return found.memories
        }
        guard !remembered.isEmpty else { return remembered }
        // What comes again is compared as it is tonight, and each version of what does not once.
        let known = Set(traces.indices.lazy.map { traces.identity(at: $0) })
        var versions: Set<SIMD2<UInt64>> = []
        let others = remembered.indices.filter { place in
            let identity = remembered.identity(at: place)
            return !known.contains(identity)
                && versions.insert(SIMD2(identity, remembered.version(at: place))).inserted
        }
        remembered.keep(only: others)
        return remembered
    }

    /// Lists what too many orders share to be compared: a forwarder, a best-seller, a test mail.
    private static func report(_ crowds: [Linker.Crowd], _ night: Night) throws(Fault) {
        guard !crowds.isEmpty else { return }
        var writer = CSVWriter()
        writer.record(["orders", "share"])
        for crowd in crowds {
            writer.field(crowd.count)
            writer.field(crowd.block)
            writer.endRecord()
        }
        var file = try night.files.create("review/crowds.csv")
        try file.write(writer.bytes)
        try file.close()
    }

    private static func trace(
        at place: Linker.Place,
        _ traces: Traces,
        _ remembered: Traces
    ) -> Trace {
        switch place {
        case .run(let place): traces[place]
        case .before(let place): remembered[place]
        }
    }

    /// Holds an order with what speaks for its being another one, or notes what it is besides.
    func apply(_ link: Link, to order: inout Order) {
        let (later, earlier) = (
            traces[link.order], Self.trace(at: link.earlier, traces, remembered)
        )
        let id = earlier.id
        let label = [id.channel, id.shop, id.id].filter { !$0.isEmpty }.joined(separator: " ")
        let code = ReasonCode(rawValue: link.finding.rawValue) ?? .possibleDuplicate
        guard link.finding.isHeld else {
            return order.notes.append(Reason(code, detail: "of \(label)"))
        }
        let rows = linker.evidence(later, earlier, usage).map { evidence in
            Likeness.Row(
                field: evidence.field.name,
                level: evidence.level.name,
                text: evidence.later,
                earlierText: evidence.earlier,
                matched: Int((evidence.shares.matched * 1_000_000).rounded()),
                unmatched: Int((evidence.shares.unmatched * 1_000_000).rounded()),
                weight: Int((evidence.weight * 100).rounded())
            )
        }
        let likeness = Likeness(to: id, pair: Self.pair(later, earlier), rows: rows)
        order.likeness = likeness
        let weights = rows.map { "\($0.field) \($0.level) \(Self.signed($0.weight))" }
        order.hold(
            because: Reason(
                code,
                detail:
                    "of \(label), \(Self.signed(likeness.sum)): \(weights.joined(separator: ", "))"
            )
        )
    }

    /// The two orders in the versions in which they are.
    private static func pair(_ later: Trace, _ earlier: Trace) -> Digest {
        Decisions.pair(later.version, earlier.version)
    }

    /// Hundredths with their sign.
    private static func signed(_ weight: Int) -> String {
        (weight < 0 ? "" : "+") + Money.decimal(Int128(weight), decimals: 2)
    }

    /// What the nights of the window are told of tonight's orders, and what people have said of pairs.
    func memories(in night: Night) -> [StageMemory] {
        var memories = decisions.memories
        let until = night.moment + .seconds(linker.window + 86_400)
        let traces = traces
        memories += (0..<traces.memoryCount).map { piece in
            StageMemory(Self.memory, traces.memory(piece), until: until)
        }
        return memories
    }
}

extension Trace {
    /// The order's identity.
    fileprivate var id: OrderID {
        let parts = label.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { return OrderID(channel: "", id: label) }
        return OrderID(channel: parts[0], shop: parts[1], id: parts[2])
    }
}
