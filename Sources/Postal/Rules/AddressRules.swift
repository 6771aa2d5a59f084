/// What an address needs in each country.
///
/// From Google's address metadata (CC BY 4.0), as `Data/generate.py` reduces it.
final class AddressRules: Sendable {
    /// The one set of them.
    static let shared = AddressRules()

    /// The rules by the two letters of a code, 26 for each first letter.
    private let countries: [CountryRules?]

    private init() {
        let rows = TableRows(AddressTable.text)
        let common = rows.node("ZZ")
        var countries: [CountryRules?] = Array(repeating: nil, count: 26 * 26)
        for (path, node) in rows.nodes where path != "ZZ" {
            guard let place = Self.place(of: path) else { continue }
            countries[place] = CountryRules(
                code: String(path),
                node.merging(common) { own, _ in own },
                areas: PlaceList(below: path, rows)
            )
        }
        self.countries = countries
    }

    /// The rules of a country by its code of two letters; `nil` where there is no such country.
    subscript(code: String) -> CountryRules? { Self.place(of: code).flatMap { countries[$0] } }

    /// The codes of all countries, in order.
    var codes: [String] { countries.compactMap { $0?.code } }

    private static func place(of code: some StringProtocol) -> Int? {
        var place = 0
        var count = 0
        for byte in code.utf8 {
            guard (0x41...0x5A).contains(byte), count < 2 else { return nil }
            place = place * 26 + Int(byte - 0x41)
            count += 1
        }
        return count == 2 ? place : nil
    }
}

/// The rows of the written table by their paths.
struct TableRows {
    typealias Node = [Substring: Substring]

    private(set) var nodes: [Substring: Node] = [:]
    /// The paths of the same place in other languages, such as `CA--fr` for `CA`.
    private(set) var variants: [Substring: [Substring]] = [:]

    init(_ text: StaticString) {
        let text = text.description
        var path: Substring = ""
        var node: Node = [:]
        for row in text.utf8.split(separator: 0x0A) {
            let parts = row.split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
                .map { Substring($0) }
            if parts[0] != path {
                nodes[path] = node
                path = parts[0]
                node = [:]
            }
            node[parts[1]] = parts[2]
        }
        nodes[path] = node
        nodes[""] = nil
        for path in nodes.keys.sorted() {
            if let dash = path.firstRange(of: "--") {
                variants[path[..<dash.lowerBound], default: []].append(path)
            }
        }
    }

    func node(_ path: Substring) -> Node { nodes[path] ?? [:] }
}

/// What an address needs in a country.
final class CountryRules: Sendable {
    /// Its code.
    let code: String
    /// The fields that an address has there.
    let fields: FieldSet
    /// The fields without which it does not arrive.
    let required: FieldSet
    /// What codes look like; `nil` where there are none, or any will do.
    let pattern: PostalPattern?
    /// Codes as examples.
    let examples: String
    /// What stands before a code in mail from abroad, and is no part of it: its code, its sign on cars, and what is
    /// printed there.
    let signs: [String]
    /// How its codes are written.
    let forms: PostalCodeForms
    /// The codes that people write with its name, and whose they are.
    let others: [OtherCountry]
    /// States or provinces; `nil` where any name will do.
    let areas: PlaceList?

    init(code: String, _ fields: TableRows.Node, areas: PlaceList?) {
        self.code = code
        self.fields = FieldSet(letters: fields["fmt"] ?? "", areMarked: true)
        required = FieldSet(letters: fields["require"] ?? "", areMarked: false)
        pattern = fields["zip"].flatMap { PostalPattern($0) }
        examples = String(fields["zipex"] ?? "")
        let printed = fields["postprefix"].map { String($0.filter(\.isLetter)) } ?? ""
        signs = [code, PostalCodeRepair.signs[code] ?? "", printed].filter { !$0.isEmpty }
        forms = PostalCodeForms(of: code)
        others = OtherCountry.table[code] ?? []
        self.areas = areas
    }
}
