import Orders
import PipelineKit
import PipelineSupply
import XMLFormat

/// Purchase orders as XML: an element for each, below an outermost one where a file has several.
struct XMLDocument: Sendable {
    let root: String?
    let element: String
    let order: DocumentShape

    /// What keeps the shape from being XML; `nil` where nothing does.
    var fault: String? {
        for name in [root, element].compactMap(\.self) where !XMLWriter.isName(name) {
            return "'\(name)' is no name of an element"
        }
        return order.faultAsElement
    }

    // MARK: Writing

    func bytes(of orders: [PurchaseOrder]) throws(Fault) -> [UInt8] {
        var writer = XMLWriter()
        do throws(XMLUnwritable) {
            if let root { try writer.open(root) }
            for order in orders {
                try self.order.write(as: element, order, line: nil, &writer)
            }
            if root != nil { writer.close() }
        } catch {
            throw Fault(.internal, error.message)
        }
        return writer.document
    }

    // MARK: Reading

    /// The purchase orders of a file; whoever calls it makes sure that it says nothing else.
    func orders(in file: ExportFile, _ currency: Currency) throws(Fault) -> [PurchaseOrder] {
        let tree: XMLTree
        do throws(XMLDamage) { tree = try XMLTree.read(file.bytes, isOurs: true) } catch {
            throw Fault(
                .input,
                error.message,
                file: file.name,
                line: error.line,
                column: error.column
            )
        }
        var orders: [PurchaseOrder] = []
        for element in root == nil ? [tree] : tree.children {
            var order = PurchaseOrder(number: PONumber(Digest.none))
            try self.order.read(element, into: &order, currency, file)
            orders.append(order)
        }
        return orders
    }
}

extension DocumentShape {
    /// What keeps it from being an element; `nil` where nothing does.
    fileprivate var faultAsElement: String? {
        guard case .object(let members) = self else { return nil }
        for (name, value) in members {
            let isAttribute = name.hasPrefix("@")
            guard XMLWriter.isName(isAttribute ? String(name.dropFirst()) : name) else {
                return "'\(name)' is no name of an element or attribute"
            }
            switch value {
            case .object, .lines:
                if isAttribute { return "the attribute '\(name)' holds a text alone" }
                if case .lines(let each) = value, let fault = each.faultAsElement { return fault }
                if let fault = value.faultAsElement { return fault }
            case .text, .number, .fixed, .fixedNumber: continue
            }
        }
        return nil
    }

    fileprivate func write(
        as name: String,
        _ order: PurchaseOrder,
        line: PurchaseOrder.Line?,
        _ writer: inout XMLWriter
    ) throws(XMLUnwritable) {
        switch self {
        case .lines(let each):
            for line in order.lines { try each.write(as: name, order, line: line, &writer) }
        case .object(let members):
            let attributes = members.filter { $0.name.hasPrefix("@") }.map {
                (String($0.name.dropFirst()), $0.value.text(order, line))
            }
            try writer.open(name, attributes)
            for (name, value) in members where !name.hasPrefix("@") {
                try value.write(as: name, order, line: line, &writer)
            }
            writer.close()
        case .text, .number, .fixed, .fixedNumber: try writer.element(name, text(order, line))
        }
    }

    private func text(_ order: PurchaseOrder, _ line: PurchaseOrder.Line?) -> String {
        switch self {
        case .text(let field), .number(let field): order.text(of: field, line: line ?? .init())
        case .fixed(let text), .fixedNumber(let text): text
        case .lines, .object: ""
        }
    }

    fileprivate func read(
        _ element: XMLTree,
        into order: inout PurchaseOrder,
        _ currency: Currency,
        _ file: ExportFile
    ) throws(Fault) {
        func fault(_ words: String) -> Fault {
            Fault(
                .input,
                "Element '\(element.name)' \(words).",
                file: file.name,
                line: element.line,
                column: element.column
            )
        }
        guard case .object(let members) = self else {
            guard take(element.text, into: &order, currency) else {
                throw fault("does not hold what it should")
            }
            return
        }
        for (name, value) in members {
            if name.hasPrefix("@") {
                guard let text = element.attribute(String(name.dropFirst())),
                    value.take(text, into: &order, currency)
                else { throw fault("has not the attribute '\(name.dropFirst())' that it should") }
            } else if case .lines(let each) = value {
                for line in element.all(name) {
                    order.lines.append(PurchaseOrder.Line())
                    try each.read(line, into: &order, currency, file)
                }
            } else {
                guard let member = element[name] else { throw fault("has no '\(name)' in it") }
                try value.read(member, into: &order, currency, file)
            }
        }
    }

    /// Takes a text over; `false` where it cannot be what stands there.
    private func take(
        _ text: String,
        into order: inout PurchaseOrder,
        _ currency: Currency
    ) -> Bool {
        switch self {
        case .text(.unitCost) where text.isEmpty, .number(.unitCost) where text.isEmpty: true
        case .text(let field), .number(let field): order.read(field, from: text, currency)
        case .fixed(let fixed), .fixedNumber(let fixed): text == fixed
        case .lines, .object: false
        }
    }
}
