import CSVFormat
import Orders
import PipelineKit
import Postal

extension CSVTable {
    /// Reads a file beside the orders, row by row.
    static func read(
        _ path: Path,
        _ files: any NightFiles,
        needs: [String],
        _ body: (Row) throws(Damage) -> Void
    ) throws(Fault) {
        let bytes = try files.contents(of: path)
        do throws(Damage) {
            try CSVTable(bytes, needs: needs).forEach(body)
        } catch {
            throw Fault(.input, error.message, file: path.location, line: error.line)
        }
    }
}

/// The suggestions that people took, from the reviews of earlier nights.
struct AcceptedSuggestions: Sendable {
    private struct Key: Hashable {
        let channel, shop, order, field, given, instead: String
    }

    private var keys: Set<Key> = []

    /// Reads the reviews; none where there is no pattern.
    init(_ pattern: Path?, _ files: any NightFiles) throws(Fault) {
        guard let pattern else { return }
        for path in try files.matching(pattern) {
            let columns = ["channel", "shop", "order", "field", "given", "instead", "accept"]
            try CSVTable.read(path, files, needs: columns) { row throws(CSVTable.Damage) in
                guard try row.isYes("accept") else { return }
                keys.insert(
                    Key(
                        channel: row["channel"],
                        shop: row["shop"],
                        order: row["order"],
                        field: row["field"],
                        given: Self.plain(row["given"]),
                        instead: Self.plain(row["instead"])
                    )
                )
            }
        }
    }

    /// A text without what a spreadsheet takes from it: blanks around it, and zeros before a number.
    private static func plain(_ text: String) -> String {
        let text = text.drop { $0 == " " }
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return String(text) }
        return String(text.drop { $0 == "0" })
    }

    /// The first suggestion among findings that a person took for the order, as the repair that it is.
    func first(of findings: [AddressFinding], for order: Order) -> AddressFinding? {
        guard !keys.isEmpty else { return nil }
        for finding in findings where finding.code == .leadingZeroAssumed || !finding.code.isRepair
        {
            guard let change = finding.change else { continue }
            let key = Key(
                channel: order.id.channel,
                shop: order.id.shop,
                order: order.number,
                field: finding.field.title,
                given: Self.plain(change.before),
                instead: Self.plain(change.after)
            )
            if keys.contains(key) {
                return AddressFinding(finding.field, .suggestionAccepted, change: change)
            }
        }
        return nil
    }
}

/// What an outside verifier found, by the numbers of orders.
struct VerifierVerdicts: Sendable {
    private var findings: [[String]: [AddressFinding]] = [:]

    /// Reads the results; none where there is no pattern.
    init(_ pattern: Path?, _ files: any NightFiles) throws(Fault) {
        guard let pattern else { return }
        for path in try files.matching(pattern) {
            let columns = ["order", "verdict"]
            try CSVTable.read(path, files, needs: columns) { row throws(CSVTable.Damage) in
                let word = row["verdict"].lowercased().filter { $0 != " " }
                guard !word.isEmpty, !Self.good.contains(word) else { return }
                // A word that nobody knows here is no clean bill.
                let finding = AddressFinding(.street, Self.codes[word] ?? .verifierDoubts)
                let key = [row["channel"], row["shop"], row["order"]]
                if findings[key]?.contains(finding) != true {
                    findings[key, default: []].append(finding)
                }
            }
        }
    }

    /// What was found for an order; a verifier adds findings and takes none away.
    func findings(for order: Order) -> [AddressFinding] {
        guard !findings.isEmpty else { return [] }
        // The table may say whose order it is; where it does not, its number is enough.
        let keys = [
            ["", "", order.number], [order.id.channel, "", order.number],
            [order.id.channel, order.id.shop, order.number],
        ]
        return keys.enumerated().filter { !keys[..<$0.offset].contains($0.element) }.map(\.element)
            .flatMap { findings[$0] ?? [] }
    }

    // The words of Lob, of USPS DPV (with Smarty's), of Google and of UPS.
    private static let good = ["accept", "deliverable", "valid", "y"]
    private static let codes: [String: AddressCode] = [
        "deliverable_unnecessary_unit": .verifierDoubts, "confirm": .verifierDoubts,
        "deliverable_incorrect_unit": .missingUnitSuspected, "s": .missingUnitSuspected,
        "deliverable_missing_unit": .missingUnitSuspected, "d": .missingUnitSuspected,
        "confirm_add_subpremises": .missingUnitSuspected, "ambiguous": .verifierDoubts,
        "cmra": .privateMailbox, "vacant": .verifierDoubts,
        "undeliverable": .verifierRefused, "n": .verifierRefused, "fix": .verifierRefused,
        "none": .verifierRefused,
    ]
}

/// A user's own file of postal codes and the places that have them, in the layout of GeoNames.
///
/// That a code is missing there says nothing: the files of several countries are partial.
struct PlaceFile: Sendable {
    private var places: [String: [String]] = [:]

    /// Reads the file; nothing where there is none.
    init(_ path: Path?, _ files: any NightFiles) throws(Fault) {
        guard let path else { return }
        let reader = CSVReader(
            CSVPiece(file: try files.contents(of: path)),
            CSVDialect(separator: CSVDialect.tab, hasQuotes: false)
        )
        while reader.next() {
            if reader.isEmpty { continue }
            guard reader.count == 12, let country = reader.text(0), let code = reader.text(1),
                let place = reader.text(2), Countries.code(of: country) == country, !code.isEmpty
            else {
                throw Fault(
                    .input,
                    "A row of a place file has 12 cells in UTF-8: country, postal code, place and nine more.",
                    file: path.location,
                    line: reader.line
                )
            }
            places["\(country) \(code)", default: []].append(Folding.key(of: place))
        }
    }

    /// What is found with what the file says of the city.
    func adding(to findings: [AddressFinding], of address: PostalAddress) -> [AddressFinding] {
        guard !places.isEmpty, !address[.city].isEmpty else { return findings }
        let (country, code) = (address[.country], address[.postalCode])
        // Of some countries the files have the first half of a code.
        let half = code.split(separator: " ").first.map(String.init) ?? code
        guard let known = places["\(country) \(code)"] ?? places["\(country) \(half)"] else {
            return findings
        }
        guard known.contains(Folding.key(of: address[.city])) else {
            return findings + [AddressFinding(.city, .cityOfOtherCode)]
        }
        // The city says that the zeros were meant.
        return findings.map { finding in
            finding.code == .leadingZeroAssumed
                ? AddressFinding(finding.field, .leadingZeroRestored, change: finding.change)
                : finding
        }
    }
}
