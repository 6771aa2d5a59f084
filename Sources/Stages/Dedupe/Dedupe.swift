package import Orders
package import PipelineKit

/// Turns away an order that an earlier one repeats, tonight or on an earlier night.
///
/// Two orders are the same when channel, shop and the channel's id are. With the same content the later one
/// is a duplicate. With other content it is a revision, and what that means depends on what was sent
/// already: nobody but a person can decide between two versions when one is on its way.
package struct Dedupe: InOrderStage {
    package static let manifest = Manifest(
        "dedupe",
        "Turns away an order that an earlier one repeats, tonight or on an earlier night.",
        keys: [Keys.heldOrders]
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
    }

    private enum HeldOrders: String, ChoiceValue { case duplicate, retry }

    /// What was seen so far.
    package struct Seen: Sendable {
        /// The first bits of each content's digest by key: a million orders must stay small, and 32 bits
        /// tell two versions of one order apart.
        var tonight: [Digest: UInt32] = [:]
        var earlier: [Digest: [EarlierOrder]] = [:]
    }

    private let heldOrders: HeldOrders

    package init(_ settings: Settings) throws(Finding) {
        heldOrders = try settings[Keys.heldOrders]
    }

    package func begin(_ night: Night) -> Seen { Seen() }

    package func glance(at orders: [Order], _ seen: inout Seen, in night: Night) throws(Fault) {
        seen.earlier = try night.memory.earlier(orders.map(\.evidence.key))
    }

    package func process(_ order: inout Order, _ seen: inout Seen, in night: Night) {
        let key = order.evidence.key
        let versions = seen.earlier[key] ?? []
        let isFirst = seen.tonight[key] == nil
        if isAnswered(&order, by: versions) {
            // Said on an earlier night; what else stands in this one changes nothing.
        } else if let version = seen.tonight[key] {
            repeats(&order, hasSameContent: version == Self.version(of: order))
        } else if let sent = versions.first(where: \.isExported) {
            order.hold(
                because: Reason(
                    .revisionAfterExport,
                    detail: "night \(sent.night) sent another version; amend or cancel it there"
                )
            )
        }
        if isFirst { seen.tonight[key] = Self.version(of: order) }
    }

    private static func version(of order: Order) -> UInt32 {
        UInt32(truncatingIfNeeded: order.evidence.content.high)
    }

    /// The order stands twice in this night.
    private func repeats(_ order: inout Order, hasSameContent: Bool) {
        if hasSameContent {
            order.endAsRepetition(
                because: Reason(.duplicateOf, detail: "stands earlier in this night")
            )
        } else {
            order.hold(
                because: Reason(
                    .supersededRevision,
                    detail:
                        "another version stands earlier in this night and went on; compare the two"
                )
            )
        }
    }

    /// Ends an order that an earlier night saw in the same version.
    private func isAnswered(_ order: inout Order, by versions: [EarlierOrder]) -> Bool {
        guard let same = versions.first(where: { $0.content == order.evidence.content }) else {
            return false
        }
        guard same.isExported || heldOrders == .duplicate else { return false }
        let code: ReasonCode = same.isExported ? .alreadyExported : .duplicateOf
        order.endAsRepetition(because: Reason(code, detail: "night \(same.night)"))
        return true
    }
}
