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
}

/// Addresses whose verdicts are known.
@Suite(
    .enabled(
        if: LabelledAddresses.folder != nil,
        "the labelled addresses are not on this machine; VerdictTests have some of their own"
    )
)
struct AddressScoreTests {
    private struct Row: Decodable {
        struct Finding: Decodable { let field, code: String }
        let id: String
        let `class`: String?
        let partial: Bool?
        let address: [String: String]
        let expected: [Finding]
    }

    private static func rows() throws -> [Row] {
        guard let folder = LabelledAddresses.folder else { return [] }
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix("_addresses.jsonl") || $0.hasSuffix("rules.jsonl") }
            .flatMap { name in
                try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
                    .split(separator: "\n")
                    .map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
            }
    }

    @Test("judges every plain address as expected, and 99 of 100 that need to be set plainly")
    func verdicts() throws {
        var counts: [String: (right: Int, all: Int)] = [:]
        for row in try Self.rows() where row.class != "disputed" {
            var address = PostalAddress()
            for field in PostalAddress.Field.allCases {
                address[field] = row.address[field.rawValue] ?? ""
            }
            let all = Verdict(address.plain).findings.filter { $0.code != .unexpectedField }
            var found = Set(all.map { "\($0.field.rawValue) \($0.code.rawValue)" })
            let expected = Set(row.expected.map { "\($0.field) \($0.code)" })
            if row.partial == true { found.formIntersection(expected) }
            let kind = row.class ?? "rule"
            counts[kind, default: (0, 0)].all += 1
            counts[kind, default: (0, 0)].right += found == expected ? 1 : 0
        }
        for (kind, count) in counts.sorted(by: { $0.key < $1.key }) {
            print("\(kind): \(count.right) of \(count.all) verdicts as expected")
            let least = kind == "normalisable" ? 0.99 : 1
            #expect(Double(count.right) >= least * Double(count.all))
        }
        #expect(!counts.isEmpty)
    }
}
