@testable import Command
import Foundation
@testable import IngestStage
import Orders
import PipelineEngine
import PipelineKit
import PipelineTesting
import PlainChannel
import Testing

/// Files of sales channels.
enum RealFiles {
    static let rows = RealFile.files("use", "channel")
    static var arePresent: Bool { !rows.isEmpty }
}

@Suite(
    .enabled(
        if: RealFiles.arePresent,
        "the real files are not on this machine; the project's samples are tested instead"
    )
)
struct RealFilesTests {
    /// The layouts by which the folder's kinds of files are known.
    private static let layouts = [
        "shopify-orders-csv": "orders-csv", "shopify-transporter-csv": "transporter-csv",
        "shopify-rest-order": "rest-json", "shopify-rest-orders": "rest-json",
        "woocommerce-order": "rest-json", "woocommerce-orders": "rest-json",
        "amazon-spapi-2026-orders": "spapi-2026-json",
        "amazon-spapi-v0-orders": "spapi-v0-orders-json",
        "amazon-spapi-v0-items": "spapi-v0-items-json", "ebay-orders-report": "orders-report",
    ]

    /// How a shop would describe the tables that no channel knows.
    private static let plain = """
        columns: {InvoiceNo: order_number, StockCode: sku, Description: title, Quantity: quantity, \
        InvoiceDate: created_at, UnitPrice: unit_price, Country: country}
        currency: GBP
        """

    private func preview(_ row: RealFile) throws -> OrderPreview {
        let channels = Catalog.everything.channels
        let isPlain = row["kind"] == "plain-csv"
        let channel: (any Channel)? = isPlain ? try Plain.make(Self.plain) : nil
        let path = Path(location: "\(RealFile.folder)/\(row.file)", label: row.file)
        let files = InputFiles.only()
        return try OrderPreview(
            OrderInput(unknown: files.open(path), of: path),
            of: path,
            in: files,
            upTo: .max,
            as: channel,
            among: channels
        )
    }

    @Test("reads what the folder says that the file holds", arguments: RealFiles.rows)
    func reads(row: RealFile) throws {
        guard row["outcome"] != "not-orders" else {
            #expect(throws: Fault.self) { try self.preview(row) }
            return
        }
        let preview = try self.preview(row)
        if let kind = row["kind"], kind != "plain-csv" {
            #expect(preview.matches.map(\.claim.layout) == [try #require(Self.layouts[kind])])
        }
        let orders = preview.orders
        // An order without lines is carried by a line of nothing.
        let lines = orders.flatMap(\.lines).filter { !($0.sku.isEmpty && $0.title.isEmpty) }
        if let count = row["orders"] { #expect(String(orders.count) == count, "orders") }
        if let count = row["lines"] { #expect(String(lines.count) == count, "lines") }
        if let quantity = row["quantity"] {
            let sum = lines.reduce(0) {
                $0 + ($1.standing == .returned ? -1 : 1) * $1.quantity.units
            }
            #expect(String(sum) == quantity, "quantity")
        }
        let currency = try row["currency"].map { try #require(Currency($0)) }
        if let total = row["lines_total"], let currency {
            let sum = lines.reduce(Int64(0)) { $0 + $1.total.minor }
            #expect(Money(decimal: total, currency)?.minor == sum, "lines_total")
        }
        if let total = row["declared_total"], let currency {
            let sum = orders.compactMap(\.charges.total).reduce(Int64(0)) { $0 + $1.minor }
            #expect(Money(decimal: total, currency)?.minor == sum, "declared_total")
        }
        if let currency {
            #expect(Set(orders.map(\.currency)).subtracting([.unknown]).isSubset(of: [currency]))
        }
        switch row["outcome"] {
        case "hold", "not-to-ship": #expect(orders.filter { !$0.isEnded }.isEmpty, "none is sent")
        default:
            #expect(
                orders.allSatisfy { $0.faults.allSatisfy { $0.code != .badRow } },
                "no complaint"
            )
        }
    }

    @Test("every row that orders come from is claimed by a reader")
    func claimed() {
        for row in RealFiles.rows where row["outcome"] != "not-orders" {
            let kind = row["kind"] ?? ""
            #expect(kind == "plain-csv" || Self.layouts[kind] != nil, "\(row.file)")
        }
    }
}
