import Foundation
@testable import Postal
import Testing

/// Where labelled addresses are: the folder of `DROPSHIP_ADDRESSES`, or else that beside the project.
enum LabelledAddresses {
    static let folder: URL? = {
        let environment = ProcessInfo.processInfo.environment["DROPSHIP_ADDRESSES"] ?? ""
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder =
            environment.isEmpty
            ? package.appendingPathComponent("../shared/data/addresses")
            : URL(fileURLWithPath: environment)
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// The rows of the files in the folder whose names are `matching`.
    static func rows<Row: Decodable>(
        _ type: Row.Type,
        where matching: (String) -> Bool
    ) throws -> [Row] {
        guard let folder else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
            .filter(matching).flatMap { name in
                try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
                    .split(separator: "\n")
                    .map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
            }
    }
}

/// How many of some cases are as expected.
private struct Score {
    var right = 0
    var all = 0
    var misses: [String] = []

    mutating func count(_ isRight: Bool, _ miss: @autoclosure () -> String) {
        all += 1
        right += isRight ? 1 : 0
        if !isRight { misses.append(miss()) }
    }

    /// Prints the score with some of its misses by their ids, and expects enough of it.
    func report(
        _ name: String,
        atLeast least: Double,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        print("\(name): \(right) of \(all)")
        if !misses.isEmpty { print("  not \(misses.prefix(40).joined(separator: ", "))") }
        #expect(
            Double(right) >= least * Double(all),
            "\(name)",
            sourceLocation: sourceLocation
        )
    }
}

/// Addresses whose verdicts are known.
@Suite(
    .serialized,
    .enabled(
        if: LabelledAddresses.folder != nil,
        "the labelled addresses are not on this machine; other tests of the module have some of their own"
    )
)
struct AddressScoreTests {
    private struct AddressRow: Decodable {
        struct Finding: Decodable { let field, code: String }
        let id: String
        let `class`: String?
        let partial: Bool?
        let address: [String: String]
        let expected: [Finding]
        let repair: [String: String]?
        let area_candidates: [String]?

        var postal: PostalAddress {
            var address = PostalAddress()
            for field in PostalAddress.Field.allCases {
                address[field] = self.address[field.rawValue] ?? ""
            }
            return address
        }
    }

    private static let addresses = Result {
        try LabelledAddresses.rows(AddressRow.self) {
            $0.hasSuffix("_addresses.jsonl") || $0.hasSuffix("rules.jsonl")
        }
        .filter { $0.class != "disputed" }
    }

    /// The verdict before any repair.
    private static func verdict(on address: PostalAddress) -> [AddressFinding] {
        let code = address[.country]
        guard let rules = AddressRules.shared[code] else {
            return [AddressFinding(.country, code.isEmpty ? .missingRequiredField : .unknownValue)]
        }
        return Verdict(address, by: rules).findings
    }

    @Test("judges every plain address as expected, and 99 of 100 that need to be set plainly")
    func verdicts() throws {
        var scores: [String: Score] = [:]
        for row in try Self.addresses.get() {
            let all = Self.verdict(on: row.postal.plain).filter { $0.code != .unexpectedField }
            var found = Set(all.map { "\($0.field.rawValue) \($0.code.rawValue)" })
            let expected = Set(row.expected.map { "\($0.field) \($0.code)" })
            if row.partial == true { found.formIntersection(expected) }
            scores[row.class ?? "rule", default: Score()].count(found == expected, row.id)
        }
        #expect(!scores.isEmpty)
        for (kind, score) in scores.sorted(by: { $0.key < $1.key }) {
            score.report("verdicts, \(kind)", atLeast: kind == "normalisable" ? 0.99 : 1)
        }
    }

    @Test("mends what can be mended for certain, and little else")
    func repairs() throws {
        var repairs = Score()
        var others = Score()
        var areas = Score()
        for row in try Self.addresses.get() where row.partial != true {
            let check = AddressCheck(row.postal)
            let changes = check.findings.filter(\.code.isRepair)
            if let repair = row.repair {
                let isRight = repair.allSatisfy { field, text in
                    PostalAddress.Field(rawValue: field).map { check.address[$0] } == text
                }
                repairs.count(isRight, "\(row.id) \(changes.map(\.code.rawValue))")
            } else if row.class == "plain", !row.expected.isEmpty {
                let made = changes.filter { $0.code != .areaInferred }
                others.count(made.isEmpty, "\(row.id) \(made.map(\.code.rawValue))")
            }
            if let candidates = row.area_candidates,
                let rules = AddressRules.shared[check.address[.country]]
            {
                let area = rules.areas?.place(ofCode: check.address[.postalCode])?.key
                areas.count(area == (candidates.count == 1 ? candidates[0] : nil), row.id)
            }
        }
        repairs.report("repairs as expected", atLeast: 0.97)
        others.report("left alone where nothing is certain", atLeast: 0.99)
        areas.report("areas from postal codes", atLeast: 0.99)
    }

    private struct LineRow: Decodable { let id, country, line, expected: String }

    @Test("knows the kinds of delivery points by their words, and ordinary streets")
    func deliveryPoints() throws {
        var scores: [String: Score] = [:]
        let rows = try LabelledAddresses.rows(LineRow.self) {
            $0.hasPrefix("pobox_") && $0.hasSuffix(".jsonl")
        }
        for row in rows {
            let found = DeliveryPoint.of(line: row.line, country: row.country)?.rawValue ?? "none"
            scores[row.expected, default: Score()].count(
                found == row.expected,
                "\(row.id) \(row.country) '\(row.line)' \(found)"
            )
        }
        #expect(!scores.isEmpty)
        for (kind, score) in scores.sorted(by: { $0.key < $1.key }) {
            score.report(kind, atLeast: ["none": 1, "po-box": 0.95][kind] ?? 0.9)
        }
    }

    private struct IDRow: Decodable { let id, kind, value, expected: String }

    @Test("tells every right customs id from every wrong one")
    func customsIDs() throws {
        var valid = Score()
        var reasons = Score()
        let rows = try LabelledAddresses.rows(IDRow.self) {
            $0.hasPrefix("customs_ids_") && $0.hasSuffix(".jsonl")
        }
        #expect(!rows.isEmpty)
        for row in rows {
            let kind = try #require(CustomsID(rawValue: row.kind))
            let found = kind.verdict(on: row.value).rawValue
            valid.count((found == "valid") == (row.expected == "valid"), "\(row.id) \(found)")
            reasons.count(found == row.expected, "\(row.id) \(found)")
        }
        valid.report("customs ids", atLeast: 1)
        reasons.report("customs ids with their reasons", atLeast: 0.9)
    }

    private struct CodeRow: Decodable {
        let id: String
        let group: String?
        let country: String?
        let input: String
        let expected: String?
    }

    @Test("writes postal codes as their countries do, and knows those of other countries")
    func postalCodes() throws {
        var written = Score()
        // Filled in over what stands there, or dug out of other text: where the parcel goes would change.
        let left = ["fill", "extra-characters"]
        for row in try LabelledAddresses.rows(
            CodeRow.self,
            where: { $0.hasSuffix("code_normalise.jsonl") }
        )
        where !left.contains(row.group ?? "") {
            var address = PostalAddress()
            address[.country] = row.country ?? ""
            address[.postalCode] = row.input
            let check = AddressCheck(address)
            let suggestion = check.findings.first { $0.field == .postalCode && $0.change != nil }
            let isMended = suggestion != nil
            let code = suggestion?.change?.after ?? check.address[.postalCode]
            written.count(
                isMended ? code == row.expected : [row.input, code].contains(row.expected),
                "\(row.id) \(row.country ?? "") '\(row.input)' '\(code)'"
            )
        }
        written.report("postal codes written", atLeast: 0.9)
        var others = Score()
        for row in try LabelledAddresses.rows(
            CodeRow.self,
            where: { $0.hasSuffix("other_country.jsonl") }
        ) {
            var address = PostalAddress()
            address[.country] = row.country ?? ""
            address[.postalCode] = row.input
            let check = AddressCheck(address)
            let other = check.findings.first { $0.code == .postalCodeOfOtherCountry }
            let isOwn =
                !check.findings.contains {
                    $0.field == .postalCode || $0.field == .country && !$0.code.isRepair
                }
            let found = other?.change?.after ?? (isOwn ? row.country : nil)
            others.count(found == row.expected, "\(row.id) \(found ?? "none")")
        }
        others.report("codes of other countries", atLeast: 0.9)
    }
}
