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
    }

    package static var keys: [any AnyKey] { [Keys.currency, Keys.rates, Keys.ledger, Keys.output] }
    package var spelling: String { "{…}" }

    /// The currency in which costs and margins are compared.
    package let currency: Currency
    /// Where the exchange rates are.
    package let rates: Path?
    /// Where the ledger is.
    package let ledger: Path
    /// Where nights are published.
    package let output: Path

    package init(_ settings: Settings) throws(Finding) {
        currency = try settings[Keys.currency]
        rates = try settings[Keys.rates]
        ledger = try settings[Keys.ledger]
        output = try settings[Keys.output]
    }
}
