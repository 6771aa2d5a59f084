import JSONFormat
import Orders
import PipelineKit
import PipelineSupply

/// A supplier's purchase orders as JSON or XML of a shape that the pipeline file draws.
struct OrderDocument: ObjectValue {
    static let name = "document"
    static var keys: [any AnyKey] {
        [Keys.format, Keys.ordersPerFile, Keys.root, Keys.element, Keys.order]
    }

    private enum Keys {
        static let format = Key(
            "format",
            default: Format.list,
            help:
                "JSON as a list of the purchase orders, an object on each line, or one object a file; or XML."
        )
        static let ordersPerFile = Key(
            "orders_per_file",
            default: 1000,
            help: "How many purchase orders a file holds at the most; one where it is an object."
        )
        static let root = Key(
            "root",
            default: String?.none,
            help: "The outermost element of XML; without it each file is one purchase order."
        )
        static let element = Key(
            "element",
            default: "Order",
            help: "The element of one purchase order in XML."
        )
        static let order = Key<DocumentShape>(
            required: "order",
            help:
                "The object of one purchase order: names with a fact, '{fixed: …}', '{number: fact}', '{fixed_number: …}', '{lines: …}' for a list with each line, or an object. In XML a name that begins with '@' is an attribute, and '{lines: …}' an element for each line."
        )
    }

    private enum Format: String, ChoiceValue {
        case list = "json-list"
        case lines = "json-lines"
        case object = "json-object"
        case xml
    }

    let ordersPerFile: Int
    /// The facts that the document holds, in a fixed order.
    let fields: [PurchaseOrder.Field]
    private let format: Format
    private let order: DocumentShape
    private let xml: XMLDocument

    var spelling: String { "{…}" }

    init(_ settings: Settings) throws(Finding) {
        format = try settings[Keys.format]
        order = try settings[Keys.order]
        fields = Set(order.fields).sorted()
        let most = try settings[Keys.ordersPerFile]
        let root = try settings[Keys.root]
        xml = XMLDocument(root: root, element: try settings[Keys.element], order: order)
        ordersPerFile = format == .object || format == .xml && root == nil ? 1 : most
        if format == .xml, let fault = xml.fault {
            throw Finding(fault, at: settings.position(of: Keys.order))
        }
        guard most > 0 else {
            throw Finding(
                "a file must hold at least one order",
                at: settings.position(of: Keys.ordersPerFile)
            )
        }
        guard case .object = order else {
            throw Finding("a purchase order is an object", at: settings.position(of: Keys.order))
        }
        guard order.listsOfLines <= 1 else {
            throw Finding(
                "'lines' stands here for the second time",
                at: settings.position(of: Keys.order)
            )
        }
        if let stray = order.fieldsOutsideLines.first(where: \.isOfLine) {
            throw Finding(
                "'\(stray.rawValue)' belongs to a line",
                at: settings.position(of: Keys.order),
                hint: "put it below 'lines'"
            )
        }
        if let finding = Finding(essentialIn: fields, at: settings.position(of: Keys.order)) {
            throw finding
        }
    }

    /// How the file's name ends.
    var suffix: String {
        switch format {
        case .lines: ".jsonl"
        case .list, .object: ".json"
        case .xml: ".xml"
        }
    }

    /// What its files can hold.
    var limits: SupplierLimits {
        var limits = SupplierLimits.none
        if format == .xml { limits.letters = .xml }
        return limits
    }

    /// The bytes of a file with these purchase orders.
    func bytes(of orders: [PurchaseOrder]) throws(Fault) -> [UInt8] {
        switch format {
        case .xml: return try xml.bytes(of: orders)
        case .lines:
            return orders.flatMap { order in
                var writer = JSONWriter(.compact)
                self.order.write(order, &writer)
                return writer.bytes + [0x0A]
            }
        case .list, .object:
            var writer = JSONWriter(.pretty)
            if format == .list { writer.beginList() }
            for order in orders { self.order.write(order, &writer) }
            if format == .list { writer.endList() }
            return writer.bytes + [0x0A]
        }
    }

    /// The purchase orders of a file, which must be to the byte what they make.
    func orders(in file: ExportFile, currency: Currency) throws(Fault) -> [PurchaseOrder] {
        var orders: [PurchaseOrder] = []
        if format == .xml { orders = try xml.orders(in: file, currency) }
        for (line, node) in try nodes(of: file) {
            var order = PurchaseOrder(number: PONumber(Digest.none))
            do throws(DocumentShape.Mismatch) {
                try self.order.read(node, into: &order, currency, path: "")
            } catch {
                throw Fault(
                    .input,
                    "Purchase order \(orders.count + 1): \(error.message)",
                    file: file.name,
                    line: line
                )
            }
            orders.append(order)
        }
        try file.requireSame(as: try bytes(of: orders))
        return orders
    }

    /// The objects of the purchase orders, each with the line on which it starts where that is known.
    private func nodes(of file: ExportFile) throws(Fault) -> [(line: Int?, node: JSONNode)] {
        func tree(_ bytes: [UInt8], _ line: Int) throws(Fault) -> JSONNode {
            do throws(JSONDamage) { return try JSONTree(bytes, line: line).root } catch {
                throw Fault(.input, error.message, file: file.name, line: error.line)
            }
        }
        switch format {
        case .xml: return []
        case .object: return [(1, try tree(file.bytes, 1))]
        case .list: return try tree(file.bytes, 1).elements.map { (nil, $0) }
        case .lines:
            var nodes: [(line: Int?, node: JSONNode)] = []
            for (index, line) in file.bytes.split(separator: 0x0A).enumerated() {
                nodes.append((index + 1, try tree(Array(line), index + 1)))
            }
            return nodes
        }
    }
}
