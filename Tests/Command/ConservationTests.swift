@testable import Command
import CSVFormat
import Foundation
import Orders
import PipelineEngine
import PipelineKit
import PipelineLedger
import PipelineTesting
import Seeds
import Testing

/// What must hold for any night of the real stages: random orders, hostile texts, pipelines of any stages.
@Suite struct ConservationTests {
    private static let moment = Instant(seconds: 1_795_053_600)

    /// Files and a pipeline that a seed makes up.
    private struct Whim {
        let files: [(name: String, bytes: [UInt8])]
        let pipeline: String

        init(_ seed: Int, hasPlenty: Bool) {
            var random = SplitMix(seed: seed)
            let stock = hasPlenty ? 9999 : 6
            let skus = (0..<5).map { "SKU-\($0)" }
            var feed = "sku,cost,stock,days\n"
            for sku in skus.dropLast() {
                feed +=
                    "\(sku),\(1 + random.below(30)).50,\(random.below(stock) + (hasPlenty ? 5000 : 0)),\(1 + random.below(9))\n"
            }
            var files: [(name: String, bytes: [UInt8])] = [
                ("near.csv", Array(feed.utf8)),
                ("far.csv", Array(feed.replacing(".50,", with: ".20,").utf8)),
            ]
            for file in 0..<3 {
                files.append(("orders-\(file).csv", Self.orders(file, skus, &random)))
            }
            self.files = files
            pipeline = Self.pipeline(&random)
        }

        /// Where an order may go to, and where it cannot.
        private static let places = [
            ("US", "Springfield", "IL", "62701"), ("DE", "Berlin", "", "10115"),
            ("FR", "Paris", "", "75001"), ("JP", "Shibuya", "13", "150-0001"),
            ("XX", "Nowhere", "", "1"), ("", "", "", ""),
        ]

        private static func orders(
            _ file: Int,
            _ skus: [String],
            _ random: inout SplitMix
        ) -> [UInt8] {
            var table = CSVWriter()
            table.record([
                "no", "at", "mail", "name", "street", "city", "state", "zip", "country", "sku",
                "qty", "price", "money", "paid",
            ])
            for place in 0..<(5 + random.below(20)) {
                // Some come again in another file, with the same content or another.
                let number = "O-\(random.chance(20) ? 0 : file)-\(place)"
                let isHostile = random.chance(25)
                let texts = isHostile ? HostileText.all : ["Ada Example", "Bo Probe"]
                let streets = isHostile ? HostileText.all : ["1 Elm Street", "22 Oak Lane"]
                let (name, street) = (random.pick(texts), random.pick(streets))
                let to = random.chance(80) ? places[random.below(4)] : random.pick(places)
                let currency = random.pick(["USD", "USD", "EUR", "JPY", "KWD"])
                let paid = random.chance(90) ? "paid" : "no"
                for sku in skus.shuffled(using: &random).prefix(1 + random.below(3)) {
                    let price = "\(20 + random.below(60))\(currency == "JPY" ? "00" : ".25")"
                    table.record([
                        number, "2026-11-18T\(10 + place % 10):00:00Z", "", name, street, to.1,
                        to.2,
                        to.3, to.0, sku, "\(random.chance(90) ? 1 + random.below(3) : 0)", price,
                        currency, paid,
                    ])
                }
            }
            return table.bytes
        }

        private static func supplier(_ name: String, to countries: String) -> String {
            """
              - name: \(name)
                plugin: template
                currency: USD
                ships_to: \(countries)
                freight: {first: 3.00 USD, next: 1.00 USD}
                feed: {file: \(name).csv, columns: {sku: sku, cost: cost, stock: stock, lead_time: days}}
                file:
                  columns:
                    po: po_number
                    name: recipient_name
                    company: company
                    street: address_line_1
                    more: address_line_2
                    city: city
                    region: region
                    zip: postal_code
                    country: country
                    sku: supplier_sku
                    qty: quantity

            """
        }

        private static func pipeline(_ random: inout SplitMix) -> String {
            let checks = [
                "  - validate-address\n", "  - validate-address: {countries: [US, DE, FR]}\n", "",
            ]
            let routes = [
                "  - route\n", "  - route: {prefer: lead-time}\n", "  - route: {split: true}\n",
            ]
            let margins = ["  - price-check\n", "  - price-check: {minimum_margin: 40%}\n", ""]
            // Without 'dedupe' an order that comes twice would stop the night.
            let repeats = ["  - dedupe\n", "  - dedupe: {near: false}\n"]
            return
                "name: whim\nnight: {currency: USD, rates: rates.csv, ledger: ledger.sqlite, output: runs}\n"
                + "suppliers:\n" + supplier("near", to: "[US, DE]") + supplier("far", to: #""*""#)
                    + """
                    stages:
                      - ingest:
                          sources:
                            - channel: plain
                              shop: whim
                              files: orders-*.csv
                              columns:
                                no: order_number
                                at: created_at
                                mail: email
                                name: ship_name
                                street: address_line_1
                                city: city
                                zip: postal_code
                                country: country
                                sku: sku
                                qty: quantity
                                price: unit_price
                                money: currency
                                paid: payment

                    """
                + random.pick(checks) + random.pick(repeats) + random.pick(routes)
                + random.pick(margins) + "  - export\n  - archive: {level: 1}\n"
        }
    }

    /// A night that was run in a folder of its own.
    private final class House {
        private let scratch = Scratch()
        let summary: Summary
        let ledger: Digest
        private let folder: String

        init(_ whim: Whim, cores: Int, files: [(name: String, bytes: [UInt8])]) async throws {
            let root = scratch.path
            try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
            for (name, bytes) in files {
                try Data(bytes).write(to: URL(fileURLWithPath: "\(root)/\(name)"))
            }
            let rates = BuiltBinary.package.appendingPathComponent("Samples/rates/eurofxref.csv")
            try FileManager.default.copyItem(atPath: rates.path, toPath: "\(root)/rates.csv")
            try whim.pipeline.write(toFile: "\(root)/p.yaml", atomically: true, encoding: .utf8)
            let loaded = try PipelineArgument.load("\(root)/p.yaml", environment: [:])
            let run = NightRun(
                loaded.pipeline,
                from: loaded.origin,
                options: NightRun.Options(moment: moment, cores: cores),
                openLedger: { path throws(Fault) in
                    try SQLiteLedger(at: path, digest: SHA256Digest.short)
                }
            )
            let outcome = try await run.run()
            (summary, folder) = (outcome.summary, outcome.folder)
            ledger = try SQLiteLedger(
                existingAt: "\(root)/ledger.sqlite",
                digest: SHA256Digest.short
            ).fingerprint()
        }

        /// Every published file with its bytes.
        func published() async throws -> [String: [UInt8]] {
            let night = try NightOnDisk(at: folder)
            var files: [String: [UInt8]] = [:]
            for file in night.files { files[file.name] = try await night.contents(of: file.name) }
            return files
        }

        /// The rows of `orders.csv` by the names of columns, without where they were read.
        func rows() async throws -> [[String: String]] {
            var rows: [[String: String]] = []
            let bytes = try await NightOnDisk(at: folder).contents(of: "orders.csv")
            let reader = CSVReader(CSVPiece(bytes: bytes, firstLine: 1), CSVDialect())
            guard reader.next() else { return [] }
            let header = reader.texts()
            while reader.next() {
                let row = zip(header, reader.texts()).filter { !["file", "row"].contains($0.0) }
                rows.append(Dictionary(uniqueKeysWithValues: row))
            }
            return rows
        }
    }

    @Test(
        "each unit and each cent has one outcome, and no order of a supplier two",
        arguments: 0..<24
    )
    func balance(seed: Int) async throws {
        let whim = Whim(seed, hasPlenty: false)
        let house = try await House(whim, cores: 2, files: whim.files)
        var units: [String: Int] = [:]
        var money: [String: Int128] = [:]
        var sent: [String: String] = [:]
        for row in try await house.rows() {
            units[row["outcome", default: ""], default: 0] += Int(row["quantity", default: ""]) ?? 0
            if let currency = Currency(row["currency", default: ""]),
                let amount = Money(decimal: row["amount", default: ""], currency)
            {
                money[currency.code, default: 0] += Int128(amount.minor)
            }
            guard let number = row["purchase_order"], !number.isEmpty else { continue }
            let order = "\(row["order"] ?? "") \(row["supplier"] ?? "")"
            #expect(sent.updateValue(order, forKey: number) ?? order == order)
            // Revenue less every cost is the margin, to the cent.
            let terms = ["revenue", "goods", "freight", "parcel", "fees", "margin"]
                .map { row[$0].flatMap { Money(decimal: $0, .usd) }?.minor }
            if let revenue = terms[0], let margin = terms[5] {
                #expect(revenue - terms[1...4].reduce(0) { $0 + ($1 ?? 0) } == margin)
            }
        }
        #expect(
            Set(sent.values).count == sent.count,
            "no order has two purchase orders of a supplier"
        )
        #expect(units["exported", default: 0] > 0 && units["held", default: 0] > 0, "it is a night")
        for (kind, count) in house.summary.outcomes {
            #expect(units[kind, default: 0] == count.units)
        }
        #expect(
            house.summary.outcomes.values.reduce(0) { $0 + $1.units }
                == house.summary.ingested.units
        )
        for (code, text) in house.summary.ingested.money {
            let currency = try #require(Currency(code))
            #expect(
                money[code, default: 0]
                    == Int128(try #require(Money(decimal: text, currency)).minor)
            )
        }
    }

    @Test(
        "the bytes and the ledger depend neither on the cores nor on who wrote which file first",
        arguments: 0..<16
    )
    func determinism(seed: Int) async throws {
        let whim = Whim(seed, hasPlenty: false)
        let one = try await House(whim, cores: 1, files: whim.files)
        let other = try await House(whim, cores: 3, files: whim.files.reversed())
        #expect(try await one.published() == other.published())
        #expect(one.ledger == other.ledger)
    }

    @Test(
        "what becomes of an order does not depend on the names of files, where there is stock for all",
        arguments: 0..<16
    )
    func permutation(seed: Int) async throws {
        let whim = Whim(seed, hasPlenty: true)
        let orders = whim.files.suffix(3)
        let turned = zip(orders, orders.dropFirst() + orders.prefix(1)).map { ($0.name, $1.bytes) }
        let one = try await House(whim, cores: 2, files: whim.files)
        let other = try await House(whim, cores: 2, files: whim.files.prefix(2) + turned)
        func told(_ house: House) async throws -> [[String]] {
            try await house.rows().map { row in row.sorted { $0.key < $1.key }.map(\.value) }
                .sorted { $0.lexicographicallyPrecedes($1) }
        }
        #expect(try await told(one) == told(other))
        #expect(one.summary.outcomes == other.summary.outcomes)
    }
}
