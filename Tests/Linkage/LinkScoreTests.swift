import Foundation
import Linkage
import Testing

/// Orders of which it is known which repeat another.
@Suite(
    .enabled(
        if: LabelledOrders.folder != nil,
        "the labelled orders are not on this machine; LinkerTests have some of their own"
    )
)
struct LinkScoreTests {
    private struct Row: Decodable {
        struct Item: Decodable {
            let sku: String
            let qty: Int
        }
        let id, channel, order_id, created_at, night: String
        let shop: String?
        let payment_ref: String?
        let email, phone, ship_name, address1, address2, city, postal_code, country: String
        let items: [Item]
        let total_minor: Int?
        let total: Double?
        let tags: [String]?

        var facts: TraceFacts {
            var facts = TraceFacts()
            facts.channel = channel
            facts.shop = shop ?? ""
            facts.order = order_id
            facts.created = (try? Date(created_at, strategy: .iso8601)).map {
                Int64($0.timeIntervalSince1970)
            }
            facts.night =
                (try? Date(night + "T00:00:00Z", strategy: .iso8601)).map {
                    Int64($0.timeIntervalSince1970)
                } ?? 0
            facts.name = ship_name
            facts.lines = [address1, address2]
            facts.city = city
            facts.postalCode = postal_code
            facts.country = country
            facts.mail = email
            facts.phone = phone
            facts.basket = Dictionary(items.map { ($0.sku, $0.qty) }, uniquingKeysWith: +)
            facts.payment = payment_ref ?? ""
            facts.isReplacement =
                total_minor == 0 || total == 0 || tags?.contains("replacement") == true
            return facts
        }
    }

    @Test("holds what repeats another order and little else", arguments: LabelledOrders.names)
    func orders(name: String) throws { try score(name) { _ in Linker() } }

    @Test(
        "does as well with weights that it has learned from the orders",
        arguments: LabelledOrders.names
    )
    func trained(name: String) throws {
        try score(name) { traces in
            var linker = Linker()
            let lesson = try #require(LinkTrainer().lesson(from: traces))
            linker.weights = linker.weights.replacing(with: lesson.weights)
            print("learned from \(lesson.pairs) pairs, \(lesson.repetitions) of them one order")
            return linker
        }
    }

    private func score(_ name: String, _ linker: (Traces) throws -> Linker) throws {
        let folder = try #require(LabelledOrders.folder)
        let rows = try String(
            contentsOf: folder.appendingPathComponent("orders_\(name).jsonl"),
            encoding: .utf8
        ).split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
        let labels = try String(
            contentsOf: folder.appendingPathComponent("labels_\(name).tsv"),
            encoding: .utf8
        ).split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }

        // Exports of one order count once; that is told by the id alone.
        var first: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            let key = "\(row.channel)\t\(row.shop ?? "")\t\(row.order_id)"
            first[key] = first[key].map { rows[$0].night <= row.night ? $0 : index } ?? index
        }
        let kept = first.values.sorted()
        let traces = Traces(kept.map { Trace(rows[$0].facts) })
        let found = try linker(traces).findings(among: traces)
        var held: [String: String] = [:]
        for link in found.links where link.finding.isHeld {
            guard case .run(let earlier) = link.earlier else { continue }
            held[rows[kept[link.order]].id] = rows[kept[earlier]].id
        }

        // Groups of one order, and what they were made from.
        var parent: [String: String] = [:]
        func root(_ id: String) -> String {
            var id = id
            while let next = parent[id], next != id { id = next }
            return id
        }
        for label in labels where label[2] != "NOT" {
            for id in label[0...1] where parent[id] == nil { parent[id] = id }
            parent[root(label[1])] = root(label[0])
        }
        let chosen = Set(
            labels.filter { $0[3].hasPrefix("S3") || $0[3].hasPrefix("S4") }.map { root($0[0]) }
        )
        var groups: [String: [String]] = [:]
        for id in parent.keys { groups[root(id), default: []].append(id) }
        let ids = Set(kept.map { rows[$0].id })
        var (right, wanted) = (0, 0)
        for group in chosen {
            let members = (groups[group] ?? []).filter { ids.contains($0) }
            let found = members.count { id in held[id].map { root($0) == group } == true }
            wanted += max(0, members.count - 1)
            right += min(max(0, members.count - 1), found)
            #expect(members.isEmpty || found < members.count, "one of a group goes on")
        }
        let wrong = held.filter { parent[$0.key] == nil || root($0.key) != root($0.value) }
        let kinds = Dictionary(
            grouping: labels.filter { label in
                wrong.contains { Set([$0.key, $0.value]) == Set(label[0...1]) }
            },
            by: { $0[3] }
        ).mapValues(\.count)
        let (precision, recall) = (
            Double(right) / Double(max(1, right + wrong.count)),
            Double(right) / Double(max(1, wanted))
        )
        let f1 = 2 * precision * recall / (precision + recall)
        print(
            "\(name): F1 \(f1), \(right) of \(wanted) found, \(wrong.count) wrong \(kinds.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })"
        )
        if let trace = ProcessInfo.processInfo.environment["DROPSHIP_MISSES"] {
            var lines: [String] = []
            for group in chosen.sorted() {
                let members = (groups[group] ?? []).filter { ids.contains($0) }.sorted()
                if members.count(where: { held[$0] != nil }) < members.count - 1 {
                    lines.append("missed \(members)")
                }
            }
            lines += wrong.map { "wrong \($0.key) \($0.value)" }.sorted()
            try lines.joined(separator: "\n").write(
                toFile: trace + name,
                atomically: true,
                encoding: .utf8
            )
        }
        #expect(f1 >= 0.97)
    }
}

/// Where labelled orders are: the folder of `DROPSHIP_ORDERS`, or else that beside the project.
enum LabelledOrders {
    static let folder: URL? = {
        let environment = ProcessInfo.processInfo.environment["DROPSHIP_ORDERS"] ?? ""
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder =
            environment.isEmpty
            ? package.appendingPathComponent("../shared/data/dedupe")
            : URL(fileURLWithPath: environment)
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// Whether the environment names a folder.
    static let isAsked =
        folder != nil && ProcessInfo.processInfo.environment["DROPSHIP_ORDERS"]?.isEmpty == false

    /// The names of the sets in the folder.
    static let names: [String] = {
        let files =
            folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) } ?? []
        return files.filter { $0.hasPrefix("orders_") && $0.hasSuffix(".jsonl") }.sorted()
            .map { String($0.dropFirst(7).dropLast(6)) }
    }()
}
