package import Linkage
package import Orders
package import PipelineKit
import Postal

/// Turns away an order that an earlier one repeats, and holds one that looks as if it did.
///
/// Two orders are the same when channel, shop and the channel's id are. With the same content the later one is a
/// duplicate; with other content it is a revision, which is a person's to decide. Orders under ids of their own are compared
/// by what they say; likeness never drops one. What becomes of an order does not depend on the order of files or rows.
package struct Dedupe: WholeNightStage {
    package static let manifest = Manifest(
        "dedupe",
        "Turns away an order that an earlier one repeats, and holds one that looks as if it did.",
        keys: [
            Keys.heldOrders, Keys.revisions, Keys.near, Keys.window, Keys.within, Keys.threshold,
            Keys.cap, Keys.replacementTags, Keys.weights, Keys.decisions,
        ]
    )

    private enum Keys {
        static let heldOrders = Key(
            "held_orders",
            default: HeldOrders.duplicate,
            help: """
                What becomes of an order of which an earlier night sent nothing, when it comes again \
                unchanged: 'duplicate' leaves it to that night's review list, 'retry' lets it through.
                """
        )
        static let revisions = Key(
            "revisions",
            default: Revisions.hold,
            help: """
                What becomes of another version of an order of which an earlier night sent nothing: 'hold' asks a \
                person, 'newest-wins' lets it through. After a purchase order it is always held.
                """
        )
        static let near = Key(
            "near",
            default: true,
            help: "Whether orders under ids of their own are compared by what they say."
        )
        static let window = Key(
            "window",
            default: Duration.seconds(72 * 3600),
            help: "How far apart orders are compared."
        )
        static let within = Key(
            "within",
            default: Duration.seconds(24 * 3600),
            help:
                "How far apart the same person's same basket counts as one order given twice; later it is a reorder."
        )
        static let threshold = Key(
            "threshold",
            default: 12,
            help: "The sum of weights from which two orders are held as one."
        )
        static let cap = Key(
            "cap",
            default: 200,
            help:
                "How many orders that share a mail, a phone, a door or a basket are compared with each other; larger crowds are reported."
        )
        static let replacementTags = Key(
            "replacement_tags",
            default: ["replacement", "reship"],
            help: "The tags of orders that are sent in place of another one, on purpose."
        )
        static let weights = Key(
            "weights",
            default: [WeightSetting](),
            help:
                "Weights of a shop's own in place of those that are shipped, such as [include: weights.yaml], as 'dropship dedupe train' writes them."
        )
        static let decisions = Key(
            "decisions",
            default: Path?.none,
            help:
                "The 'review/duplicates.csv' of earlier nights, where a 'y' in 'let_through' lets the order through when it comes again, such as ../Runs/*/review/duplicates.csv."
        )
    }

    private let heldOrders: HeldOrders
    private let revisions: Revisions
    private let isNear: Bool
    private let linker: Linker
    private let replacementTags: Set<String>
    private let decisions: Path?

    package init(_ settings: Settings) throws(Finding) {
        heldOrders = try settings[Keys.heldOrders]
        revisions = try settings[Keys.revisions]
        isNear = try settings[Keys.near]
        var linker = Linker()
        linker.window = try settings[Keys.window].components.seconds
        linker.reach = try settings[Keys.within].components.seconds
        linker.threshold = Double(try settings[Keys.threshold])
        linker.cap = try settings[Keys.cap]
        guard linker.reach <= linker.window else {
            throw Finding(
                "orders further apart than 'window' are not compared",
                at: settings.position(of: Keys.within)
            )
        }
        guard linker.cap > 1 else {
            throw Finding(
                "orders are compared with one another, so a crowd is of two or more",
                at: settings.position(of: Keys.cap)
            )
        }
        for table in try settings[Keys.weights] {
            linker.weights = linker.weights.replacing(with: table.weights)
        }
        self.linker = linker
        replacementTags = Set(try settings[Keys.replacementTags].map { $0.lowercased() })
        decisions = try settings[Keys.decisions]
    }

    /// What is taken down of one order.
    package struct Note: Sendable {
        fileprivate let sight: Sight
        fileprivate let trace: Trace?
    }

    /// What is taken down of all orders.
    package struct Survey: Sendable {
        fileprivate var sights: [Sight] = []
        fileprivate var traces = Traces()
        /// Whose traces they are.
        fileprivate var owners: [UInt32] = []
    }

    /// What is known once all orders were seen.
    package struct State: Sendable {
        fileprivate var next = 0
        /// What becomes of orders, by their places; nothing of those that are not in it.
        fileprivate let verdicts: [UInt32: Verdict]
        fileprivate let kinship: Kinship
    }

    package func begin(_ night: Night) -> Survey { Survey() }

    package func note(_ order: Order, in night: Night) -> Note {
        Note(
            sight: Sight(of: order),
            trace: isNear && !order.isEnded ? Trace(facts(of: order, in: night)) : nil
        )
    }

    private func facts(of order: Order, in night: Night) -> TraceFacts {
        var facts = order.traceFacts
        facts.night = night.moment.seconds
        let tags = order.tags.lowercased().split(separator: ",").map { tag in
            tag.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        }
        facts.isReplacement =
            facts.isReplacement || tags.contains { replacementTags.contains(String($0)) }
        return facts
    }

    package func survey(_ note: Note, _ survey: inout Survey, in night: Night) {
        if let trace = note.trace {
            survey.traces.append(trace)
            survey.owners.append(UInt32(survey.sights.count))
        }
        survey.sights.append(note.sight)
    }

    package func settle(_ survey: consuming Survey, in night: Night) throws(Fault) -> State {
        let earlier = try night.memory.earlier(survey.sights.map(\.key))
        let decisions = try Decisions(decisions, night)
        let exact = ExactRules(
            heldOrders: heldOrders,
            revisions: revisions,
            decisions: decisions
        )
        var verdicts = exact.verdicts(on: survey.sights, earlier)
        // What repeats or revises another order is no order of its own.
        var (traces, owners) = (survey.traces, survey.owners)
        // The sights of a large night are many, and say nothing more.
        survey = Survey()
        if owners.contains(where: { verdicts[$0] != nil }) {
            let own = owners.indices.filter { verdicts[owners[$0]] == nil }
            traces.keep(only: own)
            owners = own.map { owners[$0] }
        }
        let kinship = try Kinship(among: traces, linker, decisions: decisions)
        for link in kinship.links { verdicts[owners[link.order]] = .link(link) }
        return State(verdicts: verdicts, kinship: kinship)
    }

    package func process(_ order: inout Order, _ state: inout State, in night: Night) {
        defer { state.next += 1 }
        guard let verdict = state.verdicts[UInt32(state.next)] else { return }
        switch verdict {
        case .copy: order.endAsRepetition(because: Verdict.copyReason)
        case .seen(let reason): order.endAsRepetition(because: reason)
        case .revision(let reason, let differences, let pair):
            order.hold(because: reason)
            order.likeness = Likeness(
                to: order.id,
                pair: pair,
                rows: differences.map { Likeness.Row(field: $0.title, level: "changed") }
            )
        case .link(let link): state.kinship.apply(link, to: &order)
        }
    }

    package func memories(_ state: State, in night: Night) -> [StageMemory] {
        state.kinship.memories(in: night)
    }
}

extension Order {
    /// What it says of itself, as far as it tells one order from another.
    package var traceFacts: TraceFacts {
        let recipient = recipient
        var facts = TraceFacts()
        facts.channel = id.channel
        facts.shop = id.shop
        facts.order = id.id
        facts.version = evidence.version.digest.high
        facts.created = createdAt?.seconds
        facts.name = recipient.name
        facts.lines = [recipient.line1, recipient.line2]
        facts.city = recipient.city
        facts.postalCode = recipient.postalCode
        facts.country = recipient.country
        facts.mail = email
        facts.phone = recipient.phone
        for line in lines {
            facts.basket[Folding.plain(line.sku), default: 0] += line.quantity.units
        }
        // What a shop writes by hand, such as 'cash', is no reference of one payment.
        let isOfOne =
            paymentReference.utf8.count > 4
            && paymentReference.utf8.contains { (0x30...0x39).contains($0) }
        facts.payment = isOfOne ? paymentReference : ""
        facts.isReplacement = sum.minor == 0
        return facts
    }
}
