import Orders

extension Rules {
    /// What the words of a shop's own file mean as long as the pipeline file says nothing else.
    ///
    /// Words that mean one thing wherever they are met decide; those that mean now this and now that, such as
    /// `completed`, leave the order to a person.
    package static let common: Rules = {
        var rules = Rules()
        rules.payments = [
            "paid": .paid, "captured": .paid, "settled": .paid, "complete": .paid,
            "completed": .paid, "yes": .paid, "true": .paid, "1": .paid, "bezahlt": .paid,
            "refunded": .refunded, "voided": .refunded, "void": .refunded,
        ]
        for word in spellings(of: ["partially paid", "partly paid"]) {
            rules.payments[word] = .partlyPaid
        }
        for word in spellings(of: ["partially refunded", "partly refunded"]) {
            rules.payments[word] = .partlyRefunded
        }
        rules.otherPayment = .unpaid
        let standings: [String: Order.Standing] = [
            "cancelled": .cancelled, "canceled": .cancelled, "voided": .cancelled,
            "deleted": .cancelled, "trash": .cancelled, "storniert": .cancelled,
            "shipped": .fulfilled, "fulfilled": .fulfilled, "delivered": .fulfilled,
            "dispatched": .fulfilled, "versandt": .fulfilled, "versendet": .fulfilled,
        ]
        rules.standings = [.status: standings, .fulfilment: standings]
        rules.lineStandings = [.lineStatus: standings.compactMapValues(Line.Standing.init)]
        for fact in [Fact.status, .fulfilment, .lineStatus] { rules.doubts[fact] = doubts }
        return rules
    }()

    private static let doubts: [String: ReasonCode] = {
        let words: [ReasonCode: [String]] = [
            .alreadyFulfilled: [
                "complete", "completed", "closed", "done", "partial", "partially shipped",
                "partially fulfilled", "partly shipped",
            ],
            .refunded: ["refunded", "partially refunded", "partly refunded", "returned"],
            .paymentNotConfirmed: [
                "on hold", "pending", "pending payment", "awaiting payment", "unpaid", "failed",
                "declined", "draft",
            ],
            .cancelRequested: ["cancel requested", "cancellation requested"],
            .nothingToShip: ["ready for pickup", "awaiting pickup"],
        ]
        return words.reduce(into: [:]) { table, entry in
            for word in spellings(of: entry.value) { table[word] = entry.key }
        }
    }()

    /// The words with blanks, hyphens or underscores between their parts.
    private static func spellings(of words: [String]) -> [String] {
        words.flatMap { word in [" ", "-", "_"].map { word.replacing(" ", with: $0) } }
    }
}

extension Line.Standing {
    /// What a word means for a line that means this for an order.
    init?(_ standing: Order.Standing) {
        switch standing {
        case .cancelled: self = .cancelled
        case .fulfilled: self = .fulfilled
        case .open: self = .open
        case .cancelRequested, .test, .marketplace: return nil
        }
    }
}
