import Orders

/// Words that say whether something is so.
enum Words {
    static let yes = ["true", "yes", "y", "1", "x", "ja", "wahr", "oui", "si"]
    static let no = ["false", "no", "n", "0", "nein", "falsch", "non"]
    /// Words that stand where nothing is.
    static let none = ["none", "null", "(null)", "nan", "nat", "nil", "never", "n/a"]

    /// A meaning of 'yes', and one of 'no'.
    static func meaning<Meaning>(_ yes: Meaning, _ no: Meaning) -> [String: Meaning] {
        Dictionary(Self.yes.map { ($0, yes) } + Self.no.map { ($0, no) }) { $1 }
    }
}

extension Rules {
    /// What the words of a shop's own file mean as long as the pipeline file says nothing else.
    ///
    /// Words that mean one thing wherever they are met decide. Those that mean now this and now that, such as
    /// `completed`, and those that nobody knows leave the order to a person: an order that should not have been
    /// sent costs more than a look at it.
    package static let common: Rules = {
        var rules = Rules()
        rules.payments = meaning([
            .paid: [
                "paid", "captured", "settled", "complete", "completed", "yes", "true", "1",
                "bezahlt",
            ],
            .refunded: ["refunded", "voided", "void"],
            .partlyPaid: ["partially paid", "partly paid"],
            .partlyRefunded: ["partially refunded", "partly refunded"],
        ])
        rules.otherPayment = .unpaid
        let standings: [String: Order.Standing] = meaning([
            .open: [
                "open", "new", "processing", "paid", "confirmed", "accepted", "approved", "active",
                "received", "placed", "ordered", "created", "acknowledged", "in process",
                "in progress", "awaiting fulfillment", "awaiting fulfilment", "awaiting shipment",
                "ready to ship", "ready for shipping", "to ship", "unfulfilled", "unshipped",
                "not shipped", "not fulfilled", "not sent", "payment accepted", "payment received",
                "neu", "offen", "bezahlt", "in bearbeitung", "versandbereit", "nicht versendet",
            ],
            .cancelled: [
                "cancelled", "canceled", "void", "voided", "deleted", "trash", "storniert",
                "annulliert",
            ],
            .fulfilled: [
                "shipped", "fulfilled", "delivered", "dispatched", "sent", "in transit",
                "versandt", "versendet", "verschickt", "geliefert", "zugestellt",
            ],
        ])
        // What waits to be sent is what a night is for.
        let fulfilment = standings.merging(["pending": .open]) { $1 }
        rules.standings = [
            .status: standings, .fulfilment: fulfilment,
            .test: Words.meaning(.test, .open),
            .cancelRequest: Words.meaning(.cancelRequested, .open),
            .pickUp: Words.meaning(.open, .open),
            .shipsFrom: ["afn": .marketplace, "amazon": .marketplace, "wfs": .marketplace],
        ]
        rules.lineStandings = [
            .lineStatus: fulfilment.compactMapValues(Line.Standing.init),
            .needsShipping: Words.meaning(.open, .digital),
        ]
        for fact in [Fact.status, .fulfilment, .lineStatus] { rules.doubts[fact] = doubts }
        rules.doubts[.test] = ["*": .testOrder]
        rules.doubts[.cancelRequest] = ["*": .cancelRequested]
        rules.doubts[.needsShipping] = ["*": .nothingToShip]
        rules.doubts[.pickUp] = Dictionary(
            (Words.yes + ["*"]).map { ($0, ReasonCode.nothingToShip) }
        ) { $1 }
        return rules
    }()

    private static let doubts: [String: ReasonCode] = meaning([
        .alreadyFulfilled: [
            "complete", "completed", "closed", "done", "archived", "partial", "partially shipped",
            "partially fulfilled", "partly shipped", "abgeschlossen", "teilweise versendet",
        ],
        .refunded: [
            "refund", "refunded", "partially refunded", "partly refunded", "returned",
            "chargeback", "disputed", "erstattet", "retourniert",
        ],
        .paymentNotConfirmed: [
            "on hold", "pending", "pending payment", "payment pending", "awaiting payment",
            "unpaid", "not paid", "failed", "payment failed", "declined", "authorized", "draft",
            "unbezahlt", "nicht bezahlt",
        ],
        .cancelRequested: ["cancel requested", "cancellation requested"],
        .nothingToShip: ["ready for pickup", "awaiting pickup", "picked up", "abgeholt"],
        .testOrder: ["test"],
        .badRow: ["*"],
    ])

    /// The meaning of each word, with blanks, hyphens or underscores between its parts.
    private static func meaning<Meaning: Hashable>(_ words: [Meaning: [String]]) -> [String:
        Meaning]
    {
        var table: [String: Meaning] = [:]
        for (meaning, words) in words {
            for word in words {
                for mark in [" ", "-", "_"] { table[word.replacing(" ", with: mark)] = meaning }
            }
        }
        return table
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
