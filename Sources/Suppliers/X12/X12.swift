import Orders
package import PipelineKit
package import PipelineSupply
import X12Format

/// A supplier that is sent ANSI X12 850 purchase orders or 940 shipping orders, and answers with 855, 856, 945,
/// 810 and 997.
///
/// The control number of an interchange is the supplier's envelope number, so that none repeats over all
/// nights.
package struct X12: ProfiledSupplier {
    package static let manifest = Manifest(
        "x12",
        "A supplier that is sent ANSI X12 850 or 940, and answers with 855, 856, 945, 810 and 997.",
        keys: SupplierProfile.keys + [Keys.set, Keys.version, Keys.sender, Keys.receiver]
            + InterchangeSettings.keys
    )

    private enum Keys {
        static let set = Key(
            "set",
            default: OrderSet.purchaseOrder,
            help:
                "What it is sent: 850 a purchase order, 940 an order to ship the shop's own goods."
        )
        static let version = Key("version", default: Version.v4010, help: "The release.")
        static let sender = Key<Party>(
            required: "sender",
            help: "The shop, as the partner knows it."
        )
        static let receiver = Key<Party>(required: "receiver", help: "The supplier.")
    }

    private enum OrderSet: String, ChoiceValue {
        case purchaseOrder = "850"
        case shippingOrder = "940"

        var type: any X12OrderSet.Type {
            switch self {
            case .purchaseOrder: X12PurchaseOrder.self
            case .shippingOrder: X12ShippingOrder.self
            }
        }
    }

    enum Version: String, ChoiceValue {
        case v4010 = "004010"
        case v5010 = "005010"
    }

    package let profile: SupplierProfile
    private let orderSet: any X12OrderSet.Type
    private let version: Version
    private let sender: Party
    private let receiver: Party
    private let interchanges: InterchangeSettings

    package init(_ settings: Settings) throws(Finding) {
        sender = try settings[Keys.sender]
        receiver = try settings[Keys.receiver]
        interchanges = try InterchangeSettings(settings, between: sender.id, and: receiver.id)
        version = try settings[Keys.version]
        orderSet = try settings[Keys.set].type
        profile = try SupplierProfile(
            settings,
            sending: orderSet.fields,
            ordersPerFile: interchanges.ordersPerFile,
            limits: orderSet.limits(in: version)
        )
    }

    package var disclosed: [PurchaseOrder.Field] { orderSet.fields }

    package func encode(
        _ orders: [PurchaseOrder],
        in envelope: Envelope
    ) throws(Fault) -> [ExportFile] {
        guard !orders.isEmpty else { return [] }
        let digits = envelope.moment.description.filter(\.isNumber)
        do throws(X12Damage) {
            let bytes = try bytes(
                of: orders,
                control: 1 + (envelope.sequence - 1) % 999_999_999,
                date: String(digits.prefix(8)),
                time: String(digits.dropFirst(8).prefix(4))
            )
            return [ExportFile(name: envelope.name + ".x12", bytes: bytes)]
        } catch {
            throw Fault(.internal, "\(envelope.name): \(error.message)")
        }
    }

    private func bytes(
        of orders: [PurchaseOrder],
        control: Int,
        date: String,
        time: String
    ) throws(X12Damage) -> [UInt8] {
        var writer = X12Writer(
            X12Writer.Envelope(
                sender: (sender.qualifier, sender.id),
                receiver: (receiver.qualifier, receiver.id),
                version: version.rawValue,
                functionalID: orderSet.functionalID,
                control: control,
                date: date,
                time: time,
                isTest: interchanges.isTest
            )
        )
        for order in orders { try writer.add(set: orderSet.code, orderSet.segments(of: order)) }
        return writer.bytes
    }

    package func decode(_ file: ExportFile) throws(Fault) -> [PurchaseOrder] {
        var orders: [PurchaseOrder] = []
        let again: [UInt8]?
        do throws(X12Damage) {
            let interchanges = try X12Reader.read(file.bytes)
            let first = interchanges[0]
            for set in interchanges.flatMap(\.sets) where set.code == orderSet.code {
                orders.append(try orderSet.order(in: set, profile.currency))
            }
            again =
                if let control = first.controlNumber.number, control > 0 {
                    try bytes(
                        of: orders,
                        control: control,
                        date: "20" + first.date,
                        time: first.time
                    )
                } else { nil }
        } catch {
            throw Fault(.input, error.message, file: file.name, line: error.line)
        }
        try file.requireSame(as: again)
        return orders
    }

    private var answers: X12Answers { X12Answers(interchanges: interchanges) }

    package func receipts(in file: ExportFile) throws(Fault) -> [Receipt] {
        try answers.receipts(in: file)
    }

    package func invoices(in file: ExportFile) throws(Fault) -> [Invoice] {
        try answers.invoices(in: file, profile.currency)
    }

    package func acknowledgements(in file: ExportFile) throws(Fault) -> [Acknowledgement] {
        try answers.acknowledgements(in: file)
    }

    package func shipments(in file: ExportFile) throws(Fault) -> [Shipment] {
        try answers.shipments(in: file)
    }
}

/// Who somebody is to X12: a qualifier and an id.
struct Party: ObjectValue {
    static let name = "party"
    static var keys: [any AnyKey] { [Keys.qualifier, Keys.id] }

    private enum Keys {
        static let qualifier = Key(
            "qualifier",
            default: "ZZ",
            help: "What the id is: ZZ mutually defined, 01 DUNS, 12 a phone."
        )
        static let id = Key<String>(required: "id", help: "The id, of 2 to 15 letters.")
    }

    let qualifier: String
    let id: String

    var spelling: String { "{qualifier: \(qualifier), id: \(id)}" }

    init(_ settings: Settings) throws(Finding) {
        qualifier = try settings[Keys.qualifier]
        id = try settings[Keys.id]
        func isPlain(_ text: String, _ count: ClosedRange<Int>) -> Bool {
            count.contains(text.utf8.count)
                && text.unicodeScalars.allSatisfy { $0 != " " && Letters.x12.contains($0) }
        }
        guard isPlain(id, 2...15) else {
            throw Finding("'\(id)' is no id of 2 to 15 letters", at: settings.position(of: Keys.id))
        }
        guard isPlain(qualifier, 2...2) else {
            throw Finding(
                "'\(qualifier)' is no qualifier of two letters",
                at: settings.position(of: Keys.qualifier)
            )
        }
    }
}
