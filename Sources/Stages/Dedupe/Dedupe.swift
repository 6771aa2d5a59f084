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
        /// The version of each order that counts tonight, by key.
        fileprivate var tonight: [Digest: Version] = [:]
        /// The versions that earlier nights saw, of the orders of the present chunk.
        fileprivate var earlier: [Digest: [EarlierOrder]] = [:]
    }

    /// A version of an order in 32 bits, because a million of them must stay small: 31 of its content, which
    /// tell two versions of one order apart, and one for whether it went on.
    fileprivate struct Version: Sendable {
        private let bits: UInt32

        init(of order: Order) {
            let content = UInt32(truncatingIfNeeded: order.evidence.content.high) & ~1
            bits = content | (order.isEnded ? 0 : 1)
        }

        var wentOn: Bool { bits & 1 == 1 }
        func isSame(as other: Version) -> Bool { bits | 1 == other.bits | 1 }
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
        let versions = seen.earlier[order.evidence.key] ?? []
        let version = Version(of: order)
        let first = seen.tonight[order.evidence.key]
        if isAnswered(&order, by: versions) {
            // Said on an earlier night; what else stands in this one changes nothing.
        } else if let first, first.isSame(as: version) {
            order.endAsRepetition(
                because: Reason(.duplicateOf, detail: "stands earlier in this night")
            )
        } else if let first, first.wentOn {
            hold(&order, "another version stands earlier in this night and went on")
        } else if let sent = versions.first(where: \.isExported) {
            hold(&order, "night \(sent.night) made purchase orders of another version")
        }
        // A version that had ended before, such as an unpaid one, does not stand in the way of a later one.
        if first.map({ !$0.wentOn }) ?? true {
            seen.tonight[order.evidence.key] = Version(of: order)
        }
    }

    private func hold(_ order: inout Order, _ why: String) {
        order.hold(
            because: Reason(.revisionAfterExport, detail: why + "; compare, then amend or cancel")
        )
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
