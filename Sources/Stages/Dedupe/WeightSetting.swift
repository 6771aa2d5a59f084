import Linkage
import PipelineKit

/// Weights of comparisons, as the pipeline file or a file that it includes says them.
struct WeightSetting: SettingValue {
    static let shape = Shape.mapping(Mapping<SharesSetting>.shape)

    let weights: LinkWeights
    let spelling: String

    static func read(_ setting: Setting, _ reading: inout Reading) -> WeightSetting? {
        guard let mapping = Mapping<Mapping<SharesSetting>>.read(setting, &reading) else {
            return nil
        }
        var table: [LinkField: [LinkLevel: LevelShares]] = [:]
        for (name, levels) in mapping.entries {
            guard let field = LinkField(name: name) else {
                reading.findings.append(
                    .unknown(
                        name,
                        at: setting.position,
                        "is no field that is compared",
                        among: LinkField.allCases.map(\.name)
                    )
                )
                return nil
            }
            for (name, shares) in levels.entries {
                guard let level = LinkLevel(name: name) else {
                    reading.findings.append(
                        .unknown(
                            name,
                            at: setting.position,
                            "is no level of agreement",
                            among: LinkLevel.allCases.map(\.name)
                        )
                    )
                    return nil
                }
                table[field, default: [:]][level] = shares.shares
            }
        }
        return WeightSetting(weights: LinkWeights(table), spelling: mapping.spelling)
    }
}

/// How often a field agrees at a level.
struct SharesSetting: ObjectValue {
    static let name = "shares"
    static var keys: [any AnyKey] { [Keys.matched, Keys.unmatched, Keys.weight] }

    private enum Keys {
        static let matched = Key<String>(
            required: "m",
            help: "How often it does among pairs that are one order, from 0 to 1."
        )
        static let unmatched = Key<String>(
            required: "u",
            help: "How often it does among pairs that are two orders."
        )
        static let weight = Key(
            "weight",
            default: String?.none,
            help: "log2 of m / u, for whoever reads the file."
        )
    }

    let shares: LevelShares

    var spelling: String { "{m: \(shares.matched), u: \(shares.unmatched)}" }

    init(_ settings: Settings) throws(Finding) {
        func share(_ key: Key<String>) throws(Finding) -> Double {
            let text = try settings[key]
            guard let share = Double(text), (0...1).contains(share) else {
                throw Finding(
                    "'\(text)' is no share from 0 to 1",
                    at: settings.position(of: key)
                )
            }
            return share
        }
        shares = LevelShares(
            matched: try share(Keys.matched),
            unmatched: try share(Keys.unmatched)
        )
        _ = try settings[Keys.weight]
    }
}
