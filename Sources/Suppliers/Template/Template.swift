import Orders
package import PipelineKit
package import PipelineSupply

/// A supplier that needs no code: the pipeline file maps the columns of its feed and the shape of its
/// purchase orders.
package struct Template: ProfiledSupplier {
    package static let manifest = Manifest(
        "template",
        "A supplier whose feed and purchase orders are tables or JSON, mapped in YAML.",
        keys: SupplierProfile.keys + [Keys.file, Keys.document]
    )

    private enum Keys {
        static let file = Key(
            "file",
            default: OrderTable?.none,
            help: "The table of its purchase orders; either this or 'document'."
        )
        static let document = Key(
            "document",
            default: OrderDocument?.none,
            help: "The JSON of its purchase orders; either this or 'file'."
        )
    }

    private enum Layout {
        case table(OrderTable)
        case document(OrderDocument)
    }

    package let profile: SupplierProfile
    package let disclosed: [PurchaseOrder.Field]
    private let layout: Layout

    package init(_ settings: Settings) throws(Finding) {
        switch (try settings[Keys.file], try settings[Keys.document]) {
        case (let table?, nil): layout = .table(table)
        case (nil, let document?): layout = .document(document)
        case (nil, nil):
            throw Finding("'file' is missing", at: settings.position, hint: Keys.file.help)
        case (.some, .some):
            throw Finding(
                "a supplier has a 'file' or a 'document', not both",
                at: settings.position(of: Keys.document)
            )
        }
        switch layout {
        case .table(let table):
            disclosed = table.fields
            profile = try SupplierProfile(
                settings,
                sending: disclosed,
                ordersPerFile: table.ordersPerFile
            )
        case .document(let document):
            disclosed = document.fields
            profile = try SupplierProfile(
                settings,
                sending: disclosed,
                ordersPerFile: document.ordersPerFile,
                limits: document.limits
            )
        }
    }

    package func encode(
        _ orders: [PurchaseOrder],
        in envelope: Envelope
    ) throws(Fault) -> [ExportFile] {
        guard !orders.isEmpty else { return [] }
        let (suffix, bytes) =
            switch layout {
            case .table(let table): (table.suffix, table.bytes(of: orders))
            case .document(let document): (document.suffix, try document.bytes(of: orders))
            }
        return [ExportFile(name: envelope.name + suffix, bytes: bytes)]
    }

    package func decode(_ file: ExportFile) throws(Fault) -> [PurchaseOrder] {
        switch layout {
        case .table(let table): try table.orders(in: file, currency: profile.currency)
        case .document(let document): try document.orders(in: file, currency: profile.currency)
        }
    }
}
