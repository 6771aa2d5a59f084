import JSONFormat
import Orders
import PipelineKit
import PipelineSupply

/// A supplier's purchase orders as JSON of a shape that the pipeline file draws.
struct OrderDocument: ObjectValue {
    static let name = "document"
    static var keys: [any AnyKey] { [Keys.format, Keys.ordersPerFile, Keys.order] }

    private enum Keys {
        static let format = Key(
            "format",
            default: Format.list,
            help:
                "A list of the purchase orders, or an object on each line, or one object a file."
        )
        static let ordersPerFile = Key(
            "orders_per_file",
            default: 1000,
            help: "How many purchase orders a file holds at the most; one where it is an object."
        )
        static let order = Key<DocumentShape>(
            required: "order",
            help:
                "The object of one purchase order: names with a fact, '{fixed: …}', '{number: fact}', '{fixed_number: …}', '{lines: …}' for a list with each line, or an object."
        )
    }

    private enum Format: String, ChoiceValue {
        case list = "json-list"
        case lines = "json-lines"
        case object = "json-object"
    }

    let ordersPerFile: Int
    /// The facts that the document holds, in a fixed order.
    let fields: [PurchaseOrder.Field]
    private let format: Format
    private let order: DocumentShape

    var spelling: String { "{…}" }

    init(_ settings: Settings) throws(Finding) {
        format = try settings[Keys.format]
        order = try settings[Keys.order]
        fields = Set(order.fields).sorted()
        let most = try settings[Keys.ordersPerFile]
        ordersPerFile = format == .object ? 1 : most
        guard most > 0 else {
            throw Finding(
                "a file must hold at least one order",
                at: settings.position(of: Keys.ordersPerFile)
            )
        }
        guard case .object = order else {
            throw Finding("a purchase order is an object", at: settings.position(of: Keys.order))
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
    var suffix: String { format == .lines ? ".jsonl" : ".json" }

    /// The bytes of a file with these purchase orders.
    func bytes(of orders: [PurchaseOrder]) -> [UInt8] {
        guard format != .lines else {
            return orders.flatMap { order in
                var writer = JSONWriter(.compact)
                self.order.write(order, &writer)
                return writer.bytes + [0x0A]
            }
        }
        var writer = JSONWriter(.pretty)
        if format == .list { writer.beginList() }
        for order in orders { self.order.write(order, &writer) }
        if format == .list { writer.endList() }
        return writer.bytes + [0x0A]
    }

    /// The purchase orders of a file, which must be to the byte what they make.
    func orders(in file: ExportFile, currency: Currency) throws(Fault) -> [PurchaseOrder] {
        var orders: [PurchaseOrder] = []
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
        guard bytes(of: orders) == file.bytes else {
            throw Fault(
                .input,
                "The file says a fact twice in different ways, or something else besides.",
                file: file.name
            )
        }
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

/// The shape of a JSON value with the facts that stand in it.
indirect enum DocumentShape: SettingValue {
    /// A fact, as a text.
    case text(PurchaseOrder.Field)
    /// A fact, as a number.
    case number(PurchaseOrder.Field)
    /// The same text in every purchase order.
    case fixed(String)
    /// The same number in every purchase order.
    case fixedNumber(String)
    /// A list with a value for each line.
    case lines(DocumentShape)
    /// Names with values.
    case object([(name: String, value: DocumentShape)])

    static var shape: Shape {
        .either(PurchaseOrder.Field.shape, .mapping(.text(pattern: nil, describedAs: "the same")))
    }

    var spelling: String { "{…}" }

    /// A place at which a document is not of the shape.
    struct Mismatch: Error {
        let message: String
    }

    /// All facts in it.
    var fields: [PurchaseOrder.Field] {
        switch self {
        case .text(let field), .number(let field): [field]
        case .fixed, .fixedNumber: []
        case .lines(let each): each.fields
        case .object(let members): members.flatMap(\.value.fields)
        }
    }

    /// The facts that are not below `lines`.
    var fieldsOutsideLines: [PurchaseOrder.Field] {
        switch self {
        case .text, .number, .fixed, .fixedNumber: fields
        case .lines: []
        case .object(let members): members.flatMap(\.value.fieldsOutsideLines)
        }
    }

    static func read(_ setting: Setting, _ reading: inout Reading) -> DocumentShape? {
        guard case .mapping(let entries) = setting.content else {
            return PurchaseOrder.Field.read(setting, &reading).map(DocumentShape.text)
        }
        if entries.count == 1, let shape = special(entries[0], &reading) { return shape }
        let before = reading.findings.count
        let members = entries.map { ($0.key, read($0.value, &reading)) }
        guard reading.findings.count == before else { return nil }
        return .object(members.compactMap { name, value in value.map { (name, $0) } })
    }

    /// What a mapping of one key is where the key is none of the document's.
    private static func special(
        _ entry: Setting.Entry,
        _ reading: inout Reading
    ) -> DocumentShape? {
        switch entry.key {
        case "fixed": return entry.value.scalar.map(DocumentShape.fixed)
        case "fixed_number":
            guard let text = entry.value.scalar, JSONWriter.isNumber(text) else {
                reading.expected("a number", at: entry.value)
                return nil
            }
            return .fixedNumber(text)
        case "number":
            guard let field = PurchaseOrder.Field.read(entry.value, &reading) else { return nil }
            guard [.quantity, .unitCost].contains(field) else {
                reading.expected("'quantity' or 'unit_cost'", at: entry.value)
                return nil
            }
            return .number(field)
        case "lines": return read(entry.value, &reading).map(DocumentShape.lines)
        default: return nil
        }
    }

    /// Writes the value of an order, inside `lines` that of a line.
    func write(
        _ order: PurchaseOrder,
        line: PurchaseOrder.Line? = nil,
        _ writer: inout JSONWriter
    ) {
        func text(_ field: PurchaseOrder.Field) -> String {
            order.text(of: field, line: line ?? .init())
        }
        switch self {
        case .text(let field): writer.string(text(field))
        case .number(let field):
            let number = text(field)
            if number.isEmpty { writer.null() } else { writer.number(number) }
        case .fixed(let text): writer.string(text)
        case .fixedNumber(let number): writer.number(number)
        case .lines(let each):
            writer.beginList()
            for line in order.lines { each.write(order, line: line, &writer) }
            writer.endList()
        case .object(let members):
            writer.beginObject()
            for (name, value) in members {
                writer.key(name)
                value.write(order, line: line, &writer)
            }
            writer.endObject()
        }
    }

    /// Reads a value of the shape into an order, inside `lines` into its last line.
    func read(
        _ node: JSONNode,
        into order: inout PurchaseOrder,
        _ currency: Currency,
        path: String
    ) throws(Mismatch) {
        switch self {
        case .text(let field), .number(let field):
            if node.isNull, case .number = self { return }
            guard let text = node.text, order.read(field, from: text, currency) else {
                throw Mismatch(message: "'\(path)' is no \(field.rawValue).")
            }
        case .fixed(let text), .fixedNumber(let text):
            guard node.text == text else { throw Mismatch(message: "'\(path)' is not '\(text)'.") }
        case .lines(let each):
            guard node.isList else { throw Mismatch(message: "'\(path)' is no list.") }
            for (index, element) in node.elements.enumerated() {
                order.lines.append(PurchaseOrder.Line())
                try each.read(element, into: &order, currency, path: "\(path)[\(index)]")
            }
        case .object(let members):
            guard node.isObject, node.keys == members.map(\.name) else {
                throw Mismatch(message: "'\(path)' has not the names of the supplier's document.")
            }
            for (name, value) in members {
                guard let member = node[name] else { continue }
                let place = path.isEmpty ? name : "\(path).\(name)"
                try value.read(member, into: &order, currency, path: place)
            }
        }
    }
}
