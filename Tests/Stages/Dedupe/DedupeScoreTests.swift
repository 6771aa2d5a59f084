import DedupeStage
import Foundation
import Orders
import PipelineKit
import PipelineTesting
import Testing

/// Nights of orders of which it is known which repeat another, one after the other, as the engine runs them.
@Suite(
    .enabled(
        if: OrderSets.folder != nil,
        "the labelled orders are not on this machine; KinshipTests have some of their own"
    )
)
struct DedupeScoreTests {
    private struct Row: Decodable {
        struct Item: Decodable {
            let sku: String
            let qty: Int
            let price_minor: Int64?
            let price: Double?
        }
        let id, channel, order_id, order_number, created_at, night: String
        let shop: String?
        let payment_ref: String?
        let email, phone, ship_name, address1, address2, city, state, postal_code, country: String
        let items: [Item]
        let total_minor: Int64?
        let total: Double?
        let currency: String
        let tags: [String]?

        var key: OrderID { OrderID(channel: channel, shop: shop ?? "", id: order_id) }

        var order: Order {
            let currency = Currency(currency) ?? .usd
            func minor(_ amount: Double?) -> Int64 { Int64(((amount ?? 0) * 100).rounded()) }
            let isFree = total_minor == 0 || total == 0
            return Order(
                id: key,
                number: order_number,
                source: SourcePosition(file: night, line: 1),
                createdAt: Instant(created_at),
                email: email,
                paymentReference: payment_ref ?? "",
                tags: (tags ?? []).joined(separator: ", "),
                charges: .none(currency),
                shipTo: Address(
                    name: ship_name,
                    line1: address1,
                    line2: address2,
                    city: city,
                    region: state,
                    postalCode: postal_code,
                    country: country,
                    phone: phone
                ),
                lines: items.enumerated().map { place, item in
                    let price = Money(item.price_minor ?? minor(item.price), currency)
                    let quantity = Quantity(item.qty) ?? .zero
                    return Line(
                        id: "\(place)",
                        sku: item.sku,
                        title: "",
                        quantity: quantity,
                        total: isFree ? .zero(currency) : price * quantity
                    )
                }
            )
        }
    }

    private struct Prediction: Encodable {
        let id, outcome: String
        let reason: String?
        let of: String?
    }

    @Test(
        "night after night, drops and holds what it should and little else",
        arguments: OrderSets.names
    )
    func nights(name: String) throws {
        let folder = try #require(OrderSets.folder)
        let rows = try String(
            contentsOf: folder.appendingPathComponent("orders_\(name).jsonl"),
            encoding: .utf8
        )
        .split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
        let labels = try String(
            contentsOf: folder.appendingPathComponent("labels_\(name).tsv"),
            encoding: .utf8
        )
        .split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }
        let predictions = try predict(rows)
        if let path = ProcessInfo.processInfo.environment["DROPSHIP_PREDICTIONS"] {
            let lines = try predictions.map {
                String(decoding: try JSONEncoder().encode($0), as: UTF8.self)
            }
            try lines.joined(separator: "\n").write(
                toFile: "\(path)_\(name).jsonl",
                atomically: true,
                encoding: .utf8
            )
        }
        let byID = Dictionary(uniqueKeysWithValues: predictions.map { ($0.id, $0) })
        var ends: [String: [String: Int]] = [:]
        for label in labels where label[2] != "NOT" {
            // Of the two, one goes on; what became of the other is what counts.
            let outcomes = label[0...1].compactMap { byID[$0]?.outcome }.filter { $0 != "pass" }
            ends[label[3], default: [:]][outcomes.first ?? "pass", default: 0] += 1
        }
        for (scenario, counts) in ends.sorted(by: { $0.key < $1.key }) {
            let words = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            print("\(name): \(scenario): \(words.joined(separator: ", "))")
        }
        for (scenario, counts) in ends {
            if scenario.hasPrefix("S1") || scenario.hasPrefix("S2") {
                #expect(Set(counts.keys) == ["duplicate"], "\(scenario)")
            }
            if scenario.hasPrefix("S5") { #expect(Set(counts.keys) == ["held"], "\(scenario)") }
        }
        let same = Set(labels.filter { $0[2] == "DUP" }.flatMap { [$0[0], $0[1]] })
        let dropped = predictions.filter { $0.outcome == "duplicate" && !same.contains($0.id) }
        #expect(dropped.isEmpty, "nothing is dropped that repeats nothing")
    }

    /// Runs the nights in their order, each with what those before it have left.
    private func predict(_ rows: [Row]) throws -> [Prediction] {
        let stage = try Dedupe.make("")
        var known: [Digest: [EarlierOrder]] = [:]
        var memories: [StageMemory] = []
        var firstRow: [OrderID: String] = [:]
        var predictions: [Prediction] = []
        let nights = Dictionary(grouping: rows, by: \.night)
        for night in nights.keys.sorted() {
            let moment = try #require(Instant("\(night)T23:59:59Z"))
            memories.removeAll { $0.until.seconds < moment.seconds }
            let tonight = nights[night] ?? []
            let result = try stage.runAndRemember(
                tonight.map(\.order),
                in: .test(
                    night,
                    at: moment,
                    memory: TestMemory(orders: known, memories: memories)
                )
            )
            memories += result.memories
            for (row, order) in zip(tonight, result.orders) where !order.isEnded {
                firstRow[row.key] = firstRow[row.key] ?? row.id
            }
            for (row, order) in zip(tonight, result.orders) {
                let outcome = order.outcomes.first?.rawValue ?? "pass"
                let other = order.likeness.map { firstRow[$0.earlier] } ?? firstRow[row.key]
                predictions.append(
                    Prediction(
                        id: row.id,
                        outcome: outcome,
                        reason: order.codes.first?.rawValue,
                        of: outcome == "pass" ? nil : other
                    )
                )
                if outcome == "duplicate" { continue }
                known[order.evidence.key, default: []].append(
                    EarlierOrder(
                        night: night,
                        version: order.evidence.version,
                        isExported: outcome == "pass"
                    )
                )
            }
        }
        return predictions
    }
}

/// Where labelled orders are.
private enum OrderSets {
    /// The folder of `DROPSHIP_ORDERS`, or else that beside the project.
    static let folder: URL? = {
        let asked = ProcessInfo.processInfo.environment["DROPSHIP_ORDERS"] ?? ""
        var package = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { package.deleteLastPathComponent() }
        let folder =
            asked.isEmpty
            ? package.appendingPathComponent("../shared/data/dedupe")
            : URL(fileURLWithPath: asked)
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// The sets of the folder: `dev` is `orders_dev.jsonl` with `labels_dev.tsv`.
    static let names: [String] = {
        let files = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) }
        return (files ?? []).filter { $0.hasPrefix("orders_") && $0.hasSuffix(".jsonl") }.sorted()
            .map { String($0.dropFirst(7).dropLast(6)) }
    }()
}
