import Orders
import PipelineKit

/// What a parcel costs, as the pipeline file says it.
struct FreightPrice: ObjectValue {
    static let name = "freight"
    static var keys: [any AnyKey] { [Keys.first, Keys.next] }

    private enum Keys {
        static let first = Key<Money>(required: "first", help: "The first unit of a parcel.")
        static let next = Key<Money>(required: "next", help: "Each further unit.")
    }

    let first: Money
    let next: Money

    var spelling: String { "{first: \(first), next: \(next)}" }

    init(_ settings: Settings) throws(Finding) {
        first = try settings[Keys.first]
        next = try settings[Keys.next]
    }
}

/// A service, as the pipeline file says it under `services:`.
struct ServiceSetting: ObjectValue {
    static let name = "service"
    static var keys: [any AnyKey] {
        [Keys.name, Keys.tier, Keys.leadTime, Keys.freight, Keys.shipsTo]
    }

    private enum Keys {
        static let name = Key<String>(
            required: "name",
            help: "How the supplier's files name it; the field 'service' says it."
        )
        static let tier = Key("tier", default: Tier.standard, help: "How fast it is.")
        static let leadTime = Key<Duration>(
            required: "lead_time",
            help: "From purchase order to delivery."
        )
        static let freight = Key(
            "freight",
            default: FreightPrice?.none,
            help: "What a parcel costs, where the feed does not say it for all services."
        )
        static let shipsTo = Key(
            "ships_to",
            default: Destinations?.none,
            help: "The countries it goes to, of those that the supplier delivers to."
        )
    }

    let service: Service

    var spelling: String { "{name: \(service.name), …}" }

    init(_ settings: Settings) throws(Finding) {
        let freight = try settings[Keys.freight]
        service = Service(
            name: try settings[Keys.name],
            tier: try settings[Keys.tier],
            leadTimeInDays: Int(try settings[Keys.leadTime].components.seconds / 86_400),
            freight: freight.map { Freight(first: $0.first, next: $0.next) },
            destinations: try settings[Keys.shipsTo]
        )
        guard !service.name.isEmpty else {
            throw Finding("a service has a name", at: settings.position(of: Keys.name))
        }
    }
}
