package import Orders
package import PipelineKit
import Postal

/// Finds what would not arrive, and repairs what it safely can.
///
/// It calls an address plausible and never deliverable. A repair stands on the order with what was before; whatever
/// would change where the parcel goes is a suggestion.
package struct ValidateAddress: PerOrderStage {
    package static let manifest = Manifest(
        "validate-address",
        "Finds what would not arrive, and repairs what it safely can.",
        keys: [
            Keys.countries, Keys.severity, Keys.profiles, Keys.customs, Keys.sellerNumbers,
            Keys.forwarders, Keys.places, Keys.accepted, Keys.verdicts,
        ]
    )

    private enum Keys {
        static let countries = Key(
            "countries",
            default: Destinations.everywhere,
            help: "The countries that the shop sends to; orders to others are held."
        )
        static let severity = Key(
            "severity",
            default: SeveritySettings(),
            help:
                "What a finding does, by its code, such as {missing-house-number: warn}: 'pass' says nothing, 'fix' and 'warn' say it, 'hold' and 'reject' end the order."
        )
        static let profiles = Key(
            "profiles",
            default: [ProfileSetting](),
            help: "The same for some countries; of two for one country the later one counts."
        )
        static let customs = Key(
            "customs",
            default: [CustomsSetting](),
            help:
                "What customs ask of recipients and sellers; for the countries that are named, in place of what is known of them here."
        )
        static let sellerNumbers = Key(
            "seller_numbers",
            default: [String](),
            help:
                "The shop's own numbers, such as [IM2760000742], with which rules of customs with 'who: seller' are met."
        )
        static let forwarders = Key(
            "forwarders",
            default: [String](),
            help:
                "Postal codes of parcel forwarders, such as [US 33166]; a unit of five or more digits there is one of their customers."
        )
        static let places = Key(
            "places",
            default: Path?.none,
            help:
                "A postal code file in the layout of GeoNames (12 columns with tabulators), with which cities are compared."
        )
        static let accepted = Key(
            "accepted",
            default: Path?.none,
            help:
                "The 'review/addresses.csv' of earlier nights, where a 'y' in 'accept' takes a suggestion."
        )
        static let verdicts = Key(
            "verdicts",
            default: Path?.none,
            help: "An outside verifier's results: a CSV with 'order' and 'verdict'."
        )
    }

    private let countries: Destinations
    private let judgement: Judgement
    private let customs: [CustomsSetting]
    private let sellerNumbers: [String]
    private let forwarders: Set<String>
    private let places: Path?
    private let accepted: Path?
    private let verdicts: Path?

    package init(_ settings: Settings) throws(Finding) {
        countries = try settings[Keys.countries]
        judgement = Judgement(
            try settings[Keys.severity],
            profiles: try settings[Keys.profiles]
        )
        customs = try settings[Keys.customs]
        sellerNumbers = try settings[Keys.sellerNumbers]
        for number in sellerNumbers
        where !CustomsID.ofSellers.contains(where: { $0.verdict(on: number) == .valid }) {
            throw Finding(
                "'\(number)' is no number of a seller",
                at: settings.position(of: Keys.sellerNumbers),
                hint: "it is one of \(CustomsID.ofSellers.map(\.rawValue).joined(separator: ", "))"
            )
        }
        forwarders = Set(try settings[Keys.forwarders])
        for text in forwarders.sorted() {
            let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2, Countries.code(of: parts[0]) == parts[0] else {
                throw Finding(
                    "'\(text)' is no country and postal code such as 'US 33166'",
                    at: settings.position(of: Keys.forwarders)
                )
            }
        }
        places = try settings[Keys.places]
        accepted = try settings[Keys.accepted]
        verdicts = try settings[Keys.verdicts]
    }

    /// What is looked up for each order.
    package struct Knowledge: Sendable {
        fileprivate let demands: AddressDemands
        fileprivate let asksWorth: Bool
        fileprivate let places: PlaceFile
        fileprivate let accepted: AcceptedSuggestions
        fileprivate let verdicts: VerifierVerdicts
        /// What matters to a supplier, whatever it does to the order.
        fileprivate let ofSuppliers: Set<AddressCode>
    }

    package func prepare(for night: Night) throws(Fault) -> Knowledge {
        let own = Set(customs.flatMap(\.countries))
        let known = CustomsRule.known.filter { !own.contains($0.destination) }
        let rules = known + customs.flatMap { $0.rules(in: night) }
        let demands = AddressDemands(
            day: night.date,
            keepsLatin: true,
            customs: rules.filter { !$0.isMet(bySellerWith: sellerNumbers) },
            forwarders: forwarders
        )
        return Knowledge(
            demands: demands,
            asksWorth: demands.asksWorth,
            places: try PlaceFile(places, night.files),
            accepted: try AcceptedSuggestions(accepted, night.files),
            verdicts: try VerifierVerdicts(verdicts, night.files),
            ofSuppliers: night.suppliers.reduce(into: []) { codes, supplier in
                codes.formUnion(supplier.limits.severities.filter { $1 > .pass }.keys)
            }
        )
    }

    package func process(_ order: inout Order, knowing knowledge: Knowledge, in night: Night) {
        guard !order.isEnded else { return }
        var address = order.shipTo.postal
        var findings: [AddressFinding] = []
        let worth = knowledge.asksWorth ? order.worth(in: night) : nil
        var check = AddressCheck(address, knowledge.demands, worth: worth)
        // What is accepted may lay another suggestion bare.
        for _ in PostalAddress.Field.allCases {
            guard let taken = knowledge.accepted.first(of: check.findings, for: order) else {
                break
            }
            findings.append(taken)
            address[taken.field] = taken.change?.after ?? address[taken.field]
            check = AddressCheck(address, knowledge.demands, worth: worth)
        }
        findings += knowledge.places.adding(to: check.findings, of: check.address)
        findings += knowledge.verdicts.findings(for: order)
        let country = check.address[.country]
        guard !findings.isEmpty || !countries.contains(country) else { return }
        order.findings = findings.filter {
            judgement.severity(of: $0.code, in: country) != .pass
                || knowledge.ofSuppliers.contains($0.code)
        }
        end(&order, country)
    }

    private func end(_ order: inout Order, _ country: String) {
        let isCountry = !order.findings.contains {
            $0.field == .country && !$0.code.isRepair && $0.change == nil
        }
        if isCountry, !countries.contains(country) {
            order.hold(because: Reason(.countryNotServed, field: "country", detail: country))
            return
        }
        guard
            let worst = order.findings.max(by: {
                judgement.severity(of: $0.code, in: country)
                    < judgement.severity(of: $1.code, in: country)
            })
        else { return }
        switch judgement.severity(of: worst.code, in: country) {
        case .hold: order.hold(because: Judgement.reason(for: worst, in: country))
        case .reject: order.end(as: .rejected(Judgement.reason(for: worst, in: country)))
        case .pass, .fix, .warn: break
        }
    }
}

extension Order {
    /// What the goods are worth, in minor units of the night's currency; `nil` where a rate is missing.
    fileprivate func worth(in night: Night) -> Int64? {
        var sum: Int64 = 0
        for line in lines {
            guard let amount = night.rates.cost(line.total, in: night.currency) else { return nil }
            let (total, isTooMuch) = sum.addingReportingOverflow(amount.minor)
            guard !isTooMuch else { return nil }
            sum = total
        }
        return sum
    }
}
