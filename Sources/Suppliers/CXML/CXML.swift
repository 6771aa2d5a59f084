import Orders
package import PipelineKit
package import PipelineSupply
import XMLFormat

/// A supplier that is sent cXML 1.2 OrderRequests, one document a purchase order.
///
/// What it answers is read from ConfirmationRequest and ShipNoticeRequest. The shared secret of a connection
/// is no part of the file: whoever transmits it puts it in.
package struct CXML: ProfiledSupplier {
    package static let manifest = Manifest(
        "cxml",
        "A supplier that is sent cXML 1.2 OrderRequests, one document a purchase order.",
        keys: SupplierProfile.keys + [Keys.from, Keys.to, Keys.billTo, Keys.isTest]
    )

    private enum Keys {
        static let from = Key<Credential>(required: "from", help: "Who sends: the shop.")
        static let to = Key<Credential>(required: "to", help: "Who receives: the supplier.")
        static let billTo = Key<String>(required: "bill_to", help: "Who pays, as a name.")
        static let isTest = Key("test", default: false, help: "Whether the documents are tests.")
    }

    package let profile: SupplierProfile
    private let request: OrderRequest
    private let from: Credential
    private let to: Credential
    private let isTest: Bool

    package init(_ settings: Settings) throws(Finding) {
        var own = SupplierLimits.none
        own.letters = .xml
        profile = try SupplierProfile(
            settings,
            sending: OrderRequest.fields,
            ordersPerFile: 1,
            limits: own
        )
        from = try settings[Keys.from]
        to = try settings[Keys.to]
        isTest = try settings[Keys.isTest]
        let payer = try settings[Keys.billTo]
        guard payer.isPlainName else {
            throw Finding("'bill_to' is no name", at: settings.position(of: Keys.billTo))
        }
        request = OrderRequest(
            from: from,
            to: to,
            billTo: payer,
            isTest: isTest,
            currency: profile.currency
        )
    }

    package var disclosed: [PurchaseOrder.Field] { OrderRequest.fields }

    package func encode(
        _ orders: [PurchaseOrder],
        in envelope: Envelope
    ) throws(Fault) -> [ExportFile] {
        var files: [ExportFile] = []
        for (index, order) in orders.enumerated() {
            let suffix = index == 0 ? "" : "-\(index + 1)"
            let bytes = try request.document(of: order, at: envelope.moment.description)
            files.append(ExportFile(name: "\(envelope.name)\(suffix).xml", bytes: bytes))
        }
        return files
    }

    package func decode(_ file: ExportFile) throws(Fault) -> [PurchaseOrder] {
        let root = try XMLTree.read(file, isOurs: true)
        let order = try request.order(in: root, of: file)
        let time = root.attribute("timestamp") ?? ""
        try file.requireSame(
            as: Instant(time) == nil ? nil : try request.document(of: order, at: time)
        )
        return [order]
    }

    package func acknowledgements(in file: ExportFile) throws(Fault) -> [Acknowledgement] {
        try answers(of: file).acknowledgements()
    }

    package func shipments(in file: ExportFile) throws(Fault) -> [Shipment] {
        try answers(of: file).shipments()
    }

    private func answers(of file: ExportFile) throws(Fault) -> Answers {
        try Answers(file, from: to, to: from, isTest: isTest)
    }
}

/// Who somebody is to cXML: an identity in a domain, such as a network id.
struct Credential: ObjectValue {
    static let name = "credential"
    static var keys: [any AnyKey] { [Keys.domain, Keys.identity] }

    private enum Keys {
        static let domain = Key("domain", default: "NetworkID", help: "The domain, such as DUNS.")
        static let identity = Key<String>(required: "identity", help: "The identity.")
    }

    let domain: String
    let identity: String

    var spelling: String { "{domain: \(domain), identity: \(identity)}" }

    init(_ settings: Settings) throws(Finding) {
        domain = try settings[Keys.domain]
        identity = try settings[Keys.identity]
        guard domain.isPlainName, identity.isPlainName else {
            throw Finding("a credential has a domain and an identity", at: settings.position)
        }
    }

    /// Whether a header's element names it, among others perhaps.
    func isNamed(in element: XMLTree?) -> Bool {
        element?.all("Credential").contains { credential in
            credential.attribute("domain") == domain && credential["Identity"]?.text == identity
        } ?? false
    }
}

extension String {
    /// Whether it is a text that a document can hold, and not of blanks alone.
    fileprivate var isPlainName: Bool {
        unicodeScalars.allSatisfy(Letters.xml.contains) && contains { !$0.isWhitespace }
    }
}

extension XMLTree {
    /// The root of a file.
    static func read(_ file: ExportFile, isOurs: Bool = false) throws(Fault) -> XMLTree {
        let root: XMLTree
        do throws(XMLDamage) { root = try read(file.bytes, isOurs: isOurs) } catch {
            throw Fault(
                .input,
                error.message,
                file: file.name,
                line: error.line,
                column: error.column
            )
        }
        guard root.name == "cXML" else { throw root.fault("is no cXML document", file) }
        return root
    }

    /// A fault of this element.
    func fault(_ what: String, _ file: ExportFile) -> Fault {
        Fault(.input, "Element '\(name)' \(what).", file: file.name, line: line, column: column)
    }
}
