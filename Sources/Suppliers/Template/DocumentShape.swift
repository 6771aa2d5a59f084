import JSONFormat
import Orders
import PipelineKit
import PipelineSupply

/// The shape of a JSON value, or of an element of XML, with the facts that stand in it.
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

    /// How many lists with each line are in it, one inside another counted too.
    var listsOfLines: Int {
        switch self {
        case .text, .number, .fixed, .fixedNumber: 0
        case .lines(let each): 1 + each.listsOfLines
        case .object(let members): members.reduce(0) { $0 + $1.value.listsOfLines }
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
            guard [.quantity, .unitCost, .productID].contains(field) else {
                reading.expected("'quantity', 'unit_cost' or 'product_id'", at: entry.value)
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
            if number.isEmpty {
                writer.null()
            } else if JSONWriter.isNumber(number) {
                writer.number(number)
            } else {
                // A product's number with letters in it.
                writer.string(number)
            }
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
