import EDIFACTFormat
import Orders
package import PipelineKit
package import PipelineSupply

/// A supplier that is sent UN/EDIFACT ORDERS of the directory D.96A, and answers with ORDRSP and DESADV.
///
/// The reference of an interchange is the supplier's envelope number, so that none repeats over all nights.
package struct EDIFACT: ProfiledSupplier {
    package static let manifest = Manifest(
        "edifact",
        "A supplier that is sent UN/EDIFACT ORDERS (D.96A), and answers with ORDRSP and DESADV.",
        keys: SupplierProfile.keys + [
            Keys.syntax, Keys.sender, Keys.receiver, Keys.association,
        ] + InterchangeSettings.keys
    )

    private enum Keys {
        static let syntax = Key(
            "syntax",
            default: Syntax.latin,
            help: "The letters: UNOC is ISO 8859-1, UNOY is UTF-8."
        )
        static let sender = Key<Party>(
            required: "sender",
            help: "The shop, as the partner knows it."
        )
        static let receiver = Key<Party>(required: "receiver", help: "The supplier.")
        static let association = Key(
            "association",
            default: String?.none,
            help: "The subset that the partner asks for, such as EAN008."
        )
    }

    private enum Syntax: String, ChoiceValue {
        case latin = "UNOC"
        case utf8 = "UNOY"

        var letters: Letters {
            switch self {
            case .latin: .latin1
            case .utf8: .printable
            }
        }

        /// Version 3 of the syntax has no UTF-8.
        var version: String { self == .utf8 ? "4" : "3" }
    }

    package let profile: SupplierProfile
    private let syntax: Syntax
    private let orders: OrdersMessage
    private let association: String
    private let interchanges: InterchangeSettings

    package init(_ settings: Settings) throws(Finding) {
        let (buyer, supplier) = (try settings[Keys.sender], try settings[Keys.receiver])
        interchanges = try InterchangeSettings(settings, between: buyer.id, and: supplier.id)
        syntax = try settings[Keys.syntax]
        var limits = OrdersMessage.limits
        limits.letters = syntax.letters
        profile = try SupplierProfile(
            settings,
            sending: OrdersMessage.fields,
            ordersPerFile: interchanges.ordersPerFile,
            limits: limits
        )
        orders = OrdersMessage(
            buyer: buyer,
            supplier: supplier,
            currency: profile.currency
        )
        association = try settings[Keys.association] ?? ""
        guard association.utf8.count <= 6, association.unicodeScalars.allSatisfy(Party.isPlain)
        else {
            throw Finding(
                "'\(association)' is no code of up to 6 letters",
                at: settings.position(of: Keys.association)
            )
        }
    }

    package var disclosed: [PurchaseOrder.Field] { OrdersMessage.fields }

    package func encode(
        _ orders: [PurchaseOrder],
        in envelope: Envelope
    ) throws(Fault) -> [ExportFile] {
        guard !orders.isEmpty else { return [] }
        let digits = envelope.moment.description.filter(\.isNumber)
        do throws(EDIFACTDamage) {
            let bytes = try bytes(
                of: orders,
                reference: "\(envelope.sequence)",
                date: String(digits.prefix(8).dropFirst(syntax.version == "4" ? 0 : 2)),
                time: String(digits.dropFirst(8).prefix(4))
            )
            return [ExportFile(name: envelope.name + ".edi", bytes: bytes)]
        } catch {
            throw Fault(.internal, "\(envelope.name): \(error.message)")
        }
    }

    private func bytes(
        of orders: [PurchaseOrder],
        reference: String,
        date: String,
        time: String
    ) throws(EDIFACTDamage) -> [UInt8] {
        let sender = self.orders.buyer
        let receiver = self.orders.supplier
        return try EDIFACTWriter.write(
            EDIFACTInterchange(
                sender: sender.id,
                senderQualifier: sender.qualifier,
                receiver: receiver.id,
                receiverQualifier: receiver.qualifier,
                date: date,
                time: time,
                reference: reference,
                application: "ORDERS",
                syntax: syntax.rawValue,
                syntaxVersion: syntax.version,
                isTest: interchanges.isTest,
                messages: orders.enumerated().map { index, order in
                    EDIFACTMessage(
                        reference: "\(index + 1)",
                        type: "ORDERS",
                        association: association,
                        segments: self.orders.segments(of: order)
                    )
                }
            )
        )
    }

    package func decode(_ file: ExportFile) throws(Fault) -> [PurchaseOrder] {
        let read = try Answers.interchanges(in: file, isOurs: true)
        guard read.count == 1, let interchange = read.first else {
            throw Fault(.input, "The file holds more than one interchange.", file: file.name)
        }
        var orders: [PurchaseOrder] = []
        let again: [UInt8]?
        do throws(EDIFACTDamage) {
            for message in interchange.messages {
                orders.append(try self.orders.order(in: message))
            }
            again = try bytes(
                of: orders,
                reference: interchange.reference,
                date: interchange.date,
                time: interchange.time
            )
        } catch {
            throw Fault(.input, error.message, file: file.name, line: error.line)
        }
        try file.requireSame(as: again)
        return orders
    }

    private var answers: Answers { Answers(settings: interchanges) }

    package func acknowledgements(in file: ExportFile) throws(Fault) -> [Acknowledgement] {
        try answers.acknowledgements(in: file)
    }

    package func shipments(in file: ExportFile) throws(Fault) -> [Shipment] {
        try answers.shipments(in: file)
    }
}

/// Who somebody is to EDIFACT: an id, and what kind of id it is.
struct Party: ObjectValue {
    static let name = "party"
    static var keys: [any AnyKey] { [Keys.qualifier, Keys.id] }

    private enum Keys {
        static let qualifier = Key(
            "qualifier",
            default: Kind.gln,
            help: "What the id is: 14 GLN, 1 DUNS, ZZZ agreed between the two."
        )
        static let id = Key<String>(required: "id", help: "The id, of 1 to 35 letters.")
    }

    private enum Kind: String, ChoiceValue {
        case gln = "14"
        case duns = "1"
        case agreed = "ZZZ"
    }

    private let kind: Kind
    let id: String

    var qualifier: String { kind.rawValue }

    /// Who keeps the list that the id is of (data element 3055).
    var agency: String {
        switch kind {
        case .gln: "9"
        case .duns: "16"
        case .agreed: "92"
        }
    }

    var spelling: String { "{qualifier: \(qualifier), id: \(id)}" }

    init(_ settings: Settings) throws(Finding) {
        kind = try settings[Keys.qualifier]
        id = try settings[Keys.id]
        guard (1...35).contains(id.utf8.count), id.unicodeScalars.allSatisfy(Self.isPlain) else {
            throw Finding("'\(id)' is no id of 1 to 35 letters", at: settings.position(of: Keys.id))
        }
    }

    static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        scalar != " " && Letters.ascii.contains(scalar)
    }
}
