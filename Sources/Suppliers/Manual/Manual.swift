import CSVFormat
import Orders
package import PipelineKit
package import PipelineSupply

/// A supplier without a way in for files: a person orders in its shop by hand, from a work list.
///
/// The list is a CSV with one row a purchase order: who gets it, what, where to buy each item, and what it may
/// cost. The person fills the last three columns in and hands the file back, which is read as
/// acknowledgements and shipments.
package struct Manual: ProfiledSupplier {
    package static let manifest = Manifest(
        "manual",
        "A supplier where a person orders by hand, from a work list with a row for each order.",
        keys: SupplierProfile.keys + [Keys.link, Keys.ordersPerFile]
    )

    private enum Keys {
        static let link = Key<String>(
            required: "link",
            help: "Where an item is bought, such as 'https://shop.example/item/{supplier_sku}'."
        )
        static let ordersPerFile = Key(
            "orders_per_file",
            default: 200,
            help: "How many rows a work list has at the most."
        )
    }

    package let profile: SupplierProfile
    private let list: WorkList

    package init(_ settings: Settings) throws(Finding) {
        let most = try settings[Keys.ordersPerFile]
        guard most > 0 else {
            throw Finding(
                "a list must hold at least one order",
                at: settings.position(of: Keys.ordersPerFile)
            )
        }
        var own = SupplierLimits.none
        // An item is a line of a cell.
        own.letters = .printable
        profile = try SupplierProfile(
            settings,
            sending: WorkList.fields,
            ordersPerFile: most,
            limits: own
        )
        let link = try settings[Keys.link]
        guard let template = LinkTemplate(link) else {
            throw Finding(
                "'\(link)' is no link with '{supplier_sku}' in it",
                at: settings.position(of: Keys.link)
            )
        }
        list = WorkList(currency: profile.currency, link: template)
    }

    package var disclosed: [PurchaseOrder.Field] { WorkList.fields }

    package func encode(_ orders: [PurchaseOrder], in envelope: Envelope) -> [ExportFile] {
        guard !orders.isEmpty else { return [] }
        return [ExportFile(name: envelope.name + ".csv", bytes: list.bytes(of: orders))]
    }

    package func decode(_ file: ExportFile) throws(Fault) -> [PurchaseOrder] {
        let orders = try list.orders(in: file)
        try file.requireSame(as: list.bytes(of: orders))
        return orders
    }

    package func acknowledgements(in file: ExportFile) throws(Fault) -> [Acknowledgement] {
        try FilledList(file).acknowledgements()
    }

    package func shipments(in file: ExportFile) throws(Fault) -> [Shipment] {
        try FilledList(file).shipments()
    }
}

/// Where an item is bought, with a place for its number.
struct LinkTemplate: Sendable {
    private static let place = "{supplier_sku}"

    private let before: String
    private let after: String

    init?(_ text: String) {
        guard let range = text.firstRange(of: Self.place),
            text.hasPrefix("https://") || text.hasPrefix("http://"),
            !text.contains(where: \.isWhitespace)
        else { return nil }
        before = String(text[..<range.lowerBound])
        after = String(text[range.upperBound...])
    }

    /// The link of a number, whose letters outside of RFC 3986's unreserved ones are spelt by their bytes.
    func link(to supplierSKU: String) -> String {
        var link = before
        for byte in supplierSKU.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                link.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                link += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return link + after
    }
}
