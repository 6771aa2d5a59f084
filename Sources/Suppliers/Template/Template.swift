import CSVFormat
import Orders
package import PipelineKit
package import PipelineSupply

/// A supplier that needs no code: its feed and its purchase orders are tables whose columns the pipeline
/// file maps.
package struct Template: ProfiledSupplier {
    package static let manifest = Manifest(
        "template",
        "A supplier whose feed and purchase orders are tables, with columns mapped in YAML.",
        keys: SupplierProfile.keys + [Keys.file]
    )

    private enum Keys {
        static let file = Key<OrderTable>(
            required: "file",
            help: "The table of its purchase orders."
        )
    }

    package let profile: SupplierProfile
    private let file: OrderTable

    package init(_ settings: Settings) throws(Finding) {
        file = try settings[Keys.file]
        profile = try SupplierProfile(settings, ordersPerFile: file.ordersPerFile)
    }

    package var disclosed: [PurchaseOrder.Field] { file.fields }

    package func encode(_ orders: [PurchaseOrder], in envelope: Envelope) -> [ExportFile] {
        guard !orders.isEmpty else { return [] }
        return [ExportFile(name: envelope.name + file.suffix, bytes: file.bytes(of: orders))]
    }

    package func decode(_ file: ExportFile) throws(Fault) -> [PurchaseOrder] {
        try self.file.orders(in: file, currency: profile.currency)
    }
}
