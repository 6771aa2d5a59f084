/// What an address needs in each country.
///
/// From Google's address metadata (CC BY 4.0), as `Data/generate.py` reduces it.
final class AddressRules: Sendable {
    /// The one set of them.
    static let shared = AddressRules()

    private let countries: [String: CountryRules]

    private init() {
        var nodes: [Substring: [Substring: Substring]] = [:]
        let text = AddressTable.text.string
        for row in text.split(separator: "\n") {
            let parts = row.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
            nodes[parts[0], default: [:]][parts[1]] = parts[2]
        }
        var variants: [Substring: [Substring]] = [:]
        for path in nodes.keys.sorted() {
            if let dash = path.firstRange(of: "--") {
                variants[path[..<dash.lowerBound], default: []].append(path)
            }
        }
        let common = nodes["ZZ"] ?? [:]
        var countries: [String: CountryRules] = [:]
        for (path, node) in nodes where path.utf8.count == 2 && path != "ZZ" {
            let fields = node.merging(common) { own, _ in own }
            countries[String(path)] = CountryRules(
                fields,
                areas: PlaceList(below: path, nodes, variants)
            )
        }
        self.countries = countries
    }

    /// The rules of a country by its code of two letters; `nil` where there is no such country.
    subscript(code: String) -> CountryRules? { countries[code] }

    /// The codes of all countries, in order.
    var codes: [String] { countries.keys.sorted() }
}

/// What an address needs in a country.
final class CountryRules: Sendable {
    /// The fields that an address has there.
    let fields: FieldSet
    /// The fields without which it does not arrive.
    let required: FieldSet
    /// What codes look like; `nil` where there are none, or any will do.
    let pattern: PostalPattern?
    /// Codes as examples.
    let examples: String
    /// States or provinces; `nil` where any name will do.
    let areas: PlaceList?

    init(_ fields: [Substring: Substring], areas: PlaceList?) {
        self.fields = FieldSet(letters: fields["fmt"] ?? "", areMarked: true)
        required = FieldSet(letters: fields["require"] ?? "", areMarked: false)
        pattern = fields["zip"].flatMap { PostalPattern($0) }
        examples = String(fields["zipex"] ?? "")
        self.areas = areas
    }
}

/// The areas of a country, the cities of an area, or the districts of a city.
final class PlaceList: Sendable {
    /// One of them.
    struct Place: Sendable {
        /// How the metadata names it, which is how it is written in an address.
        let key: String
        /// Its other names, Latin ones among them, and those of other languages.
        var names: [String]
        /// What its codes begin with; `nil` where the metadata does not say.
        let codes: PostalPattern?
        /// The places in it; `nil` where any name will do.
        let places: PlaceList?
    }

    let places: [Place]
    /// The places of each name in small letters.
    private let byName: [String: Int]

    /// The places below a path, with those of its other languages; `nil` where the path has none.
    init?(
        below path: Substring,
        _ nodes: [Substring: [Substring: Substring]],
        _ variants: [Substring: [Substring]]
    ) {
        var places: [Place] = []
        var byKey: [Substring: Int] = [:]
        for path in [path] + (variants[path] ?? []) {
            guard let node = nodes[path], let keys = node["sub_keys"] else { continue }
            func list(_ field: Substring) -> [Substring] {
                node[field]?.split(separator: "~", omittingEmptySubsequences: false) ?? []
            }
            let names = ["sub_names", "sub_lnames", "sub_lfnames"].map { list($0) }
            let codes = list("sub_zips")
            let (stem, language) = path.parts
            for (index, key) in keys.split(separator: "~").enumerated() {
                let own = names.filter { index < $0.count && !$0[index].isEmpty }.map {
                    String($0[index])
                }
                if let known = byKey[key] {
                    places[known].names += own
                    continue
                }
                byKey[key] = places.count
                let below = "\(stem)/\(key)\(language)"
                places.append(
                    Place(
                        key: String(key),
                        names: own,
                        codes: index < codes.count && !codes[index].isEmpty
                            ? PostalPattern(codes[index]) : nil,
                        places: PlaceList(below: below[...], nodes, variants)
                    )
                )
            }
        }
        guard !places.isEmpty else { return nil }
        self.places = places
        var byName: [String: Int] = [:]
        for (index, place) in places.enumerated() {
            for name in [place.key] + place.names {
                byName[name.folded] = byName[name.folded] ?? index
            }
        }
        self.byName = byName
    }

    /// The place of a name in any language, whatever its case.
    func place(named name: String) -> Place? { byName[name.folded].map { places[$0] } }
}

extension Substring {
    /// A path and its language, such as `CA` and `--fr`.
    fileprivate var parts: (Substring, Substring) {
        guard let dash = firstRange(of: "--") else { return (self, "") }
        return (self[..<dash.lowerBound], self[dash.lowerBound...])
    }
}

extension StaticString {
    /// The text, copied once.
    var string: String { description }
}
