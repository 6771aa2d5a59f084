import Orders
package import PipelineKit
package import PipelineSupply
import X12Format

/// A supplier that is sent ANSI X12 850 purchase orders, and answers with 855 and 856.
///
/// The control number of an interchange is the supplier's envelope number, so that none repeats over all
/// nights.
package struct X12: ProfiledSupplier {
    package static let manifest = Manifest(
        "x12",
        "A supplier that is sent ANSI X12 850 purchase orders, and answers with 855 and 856.",
        keys: SupplierProfile.keys + [
            Keys.version, Keys.sender, Keys.receiver, Keys.isTest, Keys.ordersPerFile,
        ]
    )

    private enum Keys {
        static let version = Key("version", default: Version.v4010, help: "The release.")
        static let sender = Key<Party>(
            required: "sender",
            help: "The shop, as the partner knows it."
        )
        static let receiver = Key<Party>(required: "receiver", help: "The supplier.")
        static let isTest = Key("test", default: false, help: "Whether the interchange is a test.")
        static let ordersPerFile = Key(
            "orders_per_file",
            default: 1000,
            help: "How many purchase orders an interchange holds at the most."
        )
    }

    private enum Version: String, ChoiceValue {
        case v4010 = "004010"
        case v5010 = "005010"
    }

    package let profile: SupplierProfile
    private let version: Version
    private let sender: Party
    private let receiver: Party
    private let isTest: Bool

    package init(_ settings: Settings) throws(Finding) {
        let most = try settings[Keys.ordersPerFile]
        guard (1...9999).contains(most) else {
            throw Finding(
                "an interchange holds 1 to 9999 purchase orders",
                at: settings.position(of: Keys.ordersPerFile)
            )
        }
        profile = try SupplierProfile(
            settings,
            ordersPerFile: most,
            limits: X12PurchaseOrder.limits
        )
        version = try settings[Keys.version]
        sender = try settings[Keys.sender]
        receiver = try settings[Keys.receiver]
        isTest = try settings[Keys.isTest]
    }

    package var disclosed: [PurchaseOrder.Field] { X12PurchaseOrder.fields }

    package func encode(
        _ orders: [PurchaseOrder],
        in envelope: Envelope
    ) throws(Fault) -> [ExportFile] {
        guard !orders.isEmpty else { return [] }
        let digits = envelope.moment.description.filter(\.isNumber)
        var writer = X12Writer(
            X12Writer.Envelope(
                sender: (sender.qualifier, sender.id),
                receiver: (receiver.qualifier, receiver.id),
                version: version.rawValue,
                functionalID: "PO",
                control: 1 + (envelope.sequence - 1) % 999_999_999,
                date: String(digits.prefix(8)),
                time: String(digits.dropFirst(8).prefix(4)),
                isTest: isTest
            )
        )
        for order in orders {
            do throws(X12Damage) {
                try writer.add(set: "850", X12PurchaseOrder.segments(of: order))
            } catch {
                throw Fault(.internal, "Purchase order \(order.number): \(error.message)")
            }
        }
        return [ExportFile(name: envelope.name + ".x12", bytes: writer.bytes)]
    }

    package func decode(_ file: ExportFile) throws(Fault) -> [PurchaseOrder] {
        var orders: [PurchaseOrder] = []
        for set in try X12Answers.sets("850", in: file) {
            guard set.sender == sender.id, set.receiver == receiver.id else {
                throw Fault(.input, "The interchange is not for this supplier.", file: file.name)
            }
            do throws(X12Damage) {
                orders.append(try X12PurchaseOrder.order(in: set, profile.currency))
            } catch {
                throw Fault(.input, error.message, file: file.name, line: error.line)
            }
        }
        return orders
    }

    package func acknowledgements(in file: ExportFile) throws(Fault) -> [Acknowledgement] {
        try X12Answers.acknowledgements(in: file)
    }

    package func shipments(in file: ExportFile) throws(Fault) -> [Shipment] {
        try X12Answers.shipments(in: file)
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
