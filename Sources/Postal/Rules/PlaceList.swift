import Synchronization

/// The areas of a country, the cities of an area, or the districts of a city.
final class PlaceList: Sendable {
    /// One of them.
    struct Place: Sendable {
        /// How the metadata names it, which is how it is written in an address.
        let key: String
        /// Its other names, Latin ones among them, and those of other languages.
        var names: [String]

        /// How it is written in Latin letters, where the metadata says so.
        var latin: String {
            ([key] + names).first { $0.unicodeScalars.allSatisfy { $0.value < 0x250 } } ?? key
        }

        /// Its part of ISO 3166-2; empty where it has none.
        let isoID: String
        /// What its codes begin with; `nil` where the metadata does not say.
        let codes: PostalPattern?
        /// The places in it; `nil` where any name will do.
        let places: PlaceList?
    }

    let places: [Place]
    /// The code of the country in small letters, with which ISO 3166-2 begins.
    private let country: String
    /// The places of each name, and of the same in small letters.
    private let byName: [String: Int]
    /// Names that are neither in the metadata nor made of what is, with those of the metadata.
    private let nicknames: [String: String]
    /// The places of each name as people write it besides, made when the first one is asked for.
    private let byAlias = Mutex<[String: Int]?>(nil)

    /// The places below a path, with those of its other languages; `nil` where the path has none.
    init?(below path: Substring, _ rows: TableRows) {
        var places: [Place] = []
        var byKey: [Substring: Int] = [:]
        for path in [path] + (rows.variants[path] ?? []) {
            let node = rows.node(path)
            guard let keys = node["sub_keys"] else { continue }
            func list(_ field: Substring) -> [Substring] {
                node[field]?.utf8.split(separator: 0x7E, omittingEmptySubsequences: false)
                    .map { Substring($0) } ?? []
            }
            let names = [list("sub_names"), list("sub_lnames"), list("sub_lfnames")]
            let codes = list("sub_zips")
            let isoIDs = list("sub_isoids")
            let (stem, language) = path.parts
            for (index, key) in keys.utf8.split(separator: 0x7E).map({ Substring($0) }).enumerated()
            {
                let own = names.filter { index < $0.count && !$0[index].isEmpty }.map {
                    String($0[index])
                }
                if let known = byKey[key] {
                    places[known].names += own
                    continue
                }
                byKey[key] = places.count
                places.append(
                    Place(
                        key: String(key),
                        names: own,
                        isoID: index < isoIDs.count ? String(isoIDs[index]) : "",
                        codes: index < codes.count && !codes[index].isEmpty
                            ? PostalPattern(codes[index]) : nil,
                        places: PlaceList(below: "\(stem)/\(key)\(language)"[...], rows)
                    )
                )
            }
        }
        guard !places.isEmpty else { return nil }
        self.places = places
        country = path.prefix(2).lowercased()
        nicknames = Self.nicknames[country] ?? [:]
        var byName: [String: Int] = [:]
        byName.reserveCapacity(places.count * 3)
        for (index, place) in places.enumerated() {
            for name in [place.key] + place.names {
                for name in [name.lowercased(), name] { byName[name] = byName[name] ?? index }
            }
        }
        self.byName = byName
    }

    /// The place of a name in any language, whatever its case.
    func place(named name: String) -> Place? {
        (byName[name] ?? byName[name.lowercased()]).map { places[$0] }
    }

    /// The one place whose codes begin as `code` does; `nil` where there are several or none.
    func place(ofCode code: String) -> Place? {
        var found: Int?
        for index in places.indices where places[index].codes?.begins(code) == true {
            guard found == nil else { return nil }
            found = index
        }
        return found.map { places[$0] }
    }
}

extension PlaceList {
    /// Whether a text is one of the names of a place.
    func isName(_ text: String, of place: Place) -> Bool {
        (self.place(named: text) ?? self.place(alias: text))?.key == place.key
    }

    /// The place of a name as people write it besides: without accents, with other signs between its words, with
    /// a word for its kind, or as its part of ISO 3166-2; `nil` where none is meant, or several may be.
    func place(alias name: String) -> Place? {
        if name.contains("/") {
            // The same place in two languages.
            let halves = Set(
                name.split(separator: "/").compactMap { place(alias: String($0))?.key }
            )
            return halves.count == 1 ? places.first { halves.contains($0.key) } : nil
        }
        let key = Folding.key(of: name)
        let found = byAlias.withLock { table in
            if table == nil { table = aliases() }
            guard let table else { return nil as Int? }
            return nicknames[key].flatMap { table[$0] }
                ?? table[key] ?? forms(of: key).firstResult { table[$0] }
        }
        return found.flatMap { $0 < 0 ? nil : places[$0] }
    }

    /// The places of their aliases; -1 for those of several.
    private func aliases() -> [String: Int] {
        var aliases: [String: Int] = [:]
        // A name that is one place's own is not another's alias.
        let ways: [(Place) -> [String]] = [
            { place in ([place.key] + place.names).map { Folding.key(of: $0) } },
            { place in
                let id = place.isoID.lowercased()
                return id.isEmpty ? [] : [id, "\(self.country) \(id)"]
            },
            { place in
                ([place.key] + place.names).flatMap { name in
                    name.split(separator: "/").flatMap { self.forms(of: Folding.key(of: $0)) }
                }
            },
        ]
        for way in ways {
            var found: [String: Int] = [:]
            for (index, place) in places.enumerated() {
                for alias in Set(way(place)) where !alias.isEmpty && aliases[alias] == nil {
                    found[alias] = found[alias] == nil ? index : -1
                }
            }
            aliases.merge(found) { first, _ in first }
        }
        return aliases
    }

    /// A key, without words for the kind of place before and behind it, and without its blanks.
    private func forms(of key: String) -> [String] {
        var forms = [key]
        // Chinese and Japanese names end with the sign for their kind.
        if let last = key.unicodeScalars.last, Self.signs.contains(last), key.count > 2 {
            forms.append(String(key.dropLast()))
        }
        guard key.utf8.contains(0x20) else { return forms }
        for lead in Self.leads where key.hasPrefix(lead) {
            forms.append(String(key.utf8.dropFirst(lead.utf8.count)) ?? key)
        }
        for tail in Self.tails where key.hasSuffix(tail) {
            // The counties of the United States are in states, and no other names of them.
            if tail == " county", country == "us" { continue }
            forms.append(String(key.utf8.dropLast(tail.utf8.count)) ?? key)
        }
        // A name with its code behind it: São Paulo - SP.
        if let blank = key.lastIndex(of: " "),
            let place = byName[key[key.index(after: blank)...].uppercased()],
            Folding.key(of: places[place].names.first ?? places[place].key) == key[..<blank]
        {
            forms.append(String(key[..<blank]))
        }
        forms.append(key.filter { $0 != " " })
        return forms
    }

    private static let signs = Set("都府県省市縣".unicodeScalars)

    private static let leads = """
        autonomous region of,canton of,canton de,co,comunidad de,county of,county,departamento de,departamento del,\
        department of,emirate of,estado de,estado do,estado da,free state of,governorate of,oblast,prefecture of,prov di,\
        provincia de,provincia del,provincia di,province of,province de,region de,region of,republic of,state of,\
        territory of,the,wilayah persekutuan,г,м,tp,thanh pho,tinh,edo,edo de,จังหวัด
        """.split(separator: ",").map { $0 + " " }

    private static let tails = """
        county,department,do,emirate,fu,governorate,ken,oblast,parish,pref,prefecture,province,region,sheng,shi,si,\
        state,territory,to,область,обл,край,кр
        """.split(separator: ",").map { " " + $0 }

    /// Names that are neither in the metadata nor made of what is: a country, a name, and one of the metadata's.
    private static let nicknames: [String: [String: String]] =
        """
        ar caba:ciudad autonoma de buenos aires,ar capital federal:ciudad autonoma de buenos aires,\
        ca newfoundland:newfoundland and labrador,ca pq:quebec,ca pei:prince edward island,ca p e i:prince edward island,\
        co bogota d c:bogota,co bogota dc:bogota,co bogota distrito capital:bogota,in orissa:odisha,in pondicherry:puducherry,\
        in ts:telangana,in uttaranchal:uttarakhand,mx cdmx:ciudad de mexico,mx df:ciudad de mexico,\
        mx d f:ciudad de mexico,mx distrito federal:ciudad de mexico,mx edomex:estado de mexico,mx edo mex:estado de mexico,mx edo de mexico:estado de mexico,\
        mx veracruz de ignacio de la llave:veracruz,mx coahuila:coahuila de zaragoza,mx michoacan de ocampo:michoacan,\
        my penang:pulau pinang,my malacca:melaka,my kl:kuala lumpur,ph ncr:metro manila,ru moscow:москва,\
        ru saint petersburg:санкт петербург,ru st petersburg:санкт петербург,ru moscow region:московская область,\
        ru moscow oblast:московская область,ua kyiv:місто киів,ua kiev:місто киів,ua киів:місто киів,\
        us washington d c:district of columbia,us washington dc:district of columbia,us d c:district of columbia,\
        us calif:california,us tex:texas,us fla:florida,us mass:massachusetts,us penn:pennsylvania,us ill:illinois,\
        us w va:west virginia,vn ho chi minh:thanh pho ho chi minh,vn hcmc:thanh pho ho chi minh
        """.split(separator: ",").reduce(into: [:]) { nicknames, row in
            let parts = row.split(separator: ":")
            nicknames[String(parts[0].prefix(2)), default: [:]][String(parts[0].dropFirst(3))] =
                String(parts[1])
        }
}

extension Sequence {
    /// What a function makes of the first element of which it makes anything.
    func firstResult<Result>(_ result: (Element) -> Result?) -> Result? {
        for element in self {
            if let result = result(element) { return result }
        }
        return nil
    }
}

extension Substring {
    /// A path and its language, such as `CA` and `--fr`.
    fileprivate var parts: (Substring, Substring) {
        guard let dash = firstRange(of: "--") else { return (self, "") }
        return (self[..<dash.lowerBound], self[dash.lowerBound...])
    }
}
