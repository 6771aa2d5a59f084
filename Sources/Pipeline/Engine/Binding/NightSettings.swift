package import Orders
package import PipelineKit

/// What a pipeline file says under `night:`.
package struct NightSettings: ObjectValue {
    package static let name = "night"

    private enum Keys {
        static let currency = Key(
            "currency",
            default: Currency.usd,
            help: "The currency in which costs and margins are compared."
        )
        static let rates = Key(
            "rates",
            default: Path?.none,
            help:
                "The ECB's euro rates (daily or history CSV); without it only one currency can be used."
        )
        static let ledger = Key<Path>(
            required: "ledger",
            help: "The SQLite file that remembers earlier nights."
        )
        static let output = Key<Path>(
            required: "output",
            help: "The folder that gets a folder for each night."
        )
        static let remember = Key(
            "remember",
            default: Duration.seconds(90 * 86_400),
            help:
                "How long the ledger knows an order, by which it is told from a repetition, and its purchase orders."
        )
    }

    package static var keys: [any AnyKey] {
        [Keys.currency, Keys.rates, Keys.ledger, Keys.output, Keys.remember]
    }
    package var spelling: String { "{…}" }

    /// The currency in which costs and margins are compared.
    package let currency: Currency
    /// Where the exchange rates are.
    package let rates: Path?
    /// Where the ledger is.
    package private(set) var ledger: Path
    /// Where nights are published.
    package private(set) var output: Path
    /// How long orders are known.
    package let remember: Duration

    /// The same settings with ledger and nights in a folder of their own.
    func moved(into folder: String) -> NightSettings {
        var moved = self
        moved.ledger = Path("State/ledger.sqlite", in: folder, root: folder)
        moved.output = Path("Runs", in: folder, root: folder)
        return moved
    }

    package init(_ settings: Settings) throws(Finding) {
        currency = try settings[Keys.currency]
        rates = try settings[Keys.rates]
        ledger = try settings[Keys.ledger]
        output = try settings[Keys.output]
        remember = try settings[Keys.remember]
        guard remember >= .seconds(86_400) else {
            throw Finding(
                "a ledger that forgets within a day sends everything twice",
                at: settings.position(of: Keys.remember)
            )
        }
    }
}
