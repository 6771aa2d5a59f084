package import Orders
package import PipelineKit

/// Holds orders that no carrier could deliver: a required part is missing, or impossible in the country.
package struct ValidateAddress: PerOrderStage {
    package static let manifest = Manifest(
        "validate-address",
        "Holds orders that no carrier could deliver.",
        keys: [Keys.countries]
    )

    private enum Keys {
        static let countries = Key(
            "countries",
            default: Destinations.everywhere,
            help: "The countries that the shop sends to; orders to others are held."
        )
    }

    private let countries: Destinations

    package init(_ settings: Settings) throws(Finding) {
        countries = try settings[Keys.countries]
    }

    package func process(_ order: inout Order, knowing knowledge: Void, in night: Night) {
        let problems = problems(of: order.shipTo)
        guard let first = problems.first else { return }
        order.notes += problems.dropFirst()
        order.hold(because: first)
    }

    private func problems(of address: Address) -> [Reason] {
        guard Country.isKnown(address.country) else {
            return [
                Reason(
                    .countryUnknown,
                    field: "country",
                    detail: address.country.isEmpty ? "is missing" : "is no ISO 3166-1 alpha-2 code"
                )
            ]
        }
        guard countries.contains(address.country) else {
            return [Reason(.countryNotServed, field: "country", detail: address.country)]
        }
        let country = Country.rules[address.country] ?? Country()
        return missing(of: address, in: country) + impossible(of: address, in: country)
    }

    private func missing(of address: Address, in country: Country) -> [Reason] {
        let parts = [
            ("recipient name", address.name, true), ("street", address.line1, true),
            ("city", address.city, !country.isCityState),
            ("region", address.region, country.needsRegion),
            ("postal code", address.postalCode, country.needsPostalCode),
        ]
        return parts.filter { _, text, isRequired in isRequired && text.allSatisfy(\.isWhitespace) }
            .map { name, _, _ in
                Reason(.addressIncomplete, field: name, detail: "is required in \(address.country)")
            }
    }

    private func impossible(of address: Address, in country: Country) -> [Reason] {
        guard !address.postalCode.isEmpty, !country.postalCodes.isEmpty,
            !country.postalCodes.contains(where: { $0.fits(address.postalCode) })
        else { return [] }
        let shapes = country.postalCodes.map(\.description).joined(separator: " or ")
        return [
            Reason(
                .addressInvalid,
                field: "postal code",
                detail: "has not the shape \(shapes) of \(address.country)"
            )
        ]
    }
}
