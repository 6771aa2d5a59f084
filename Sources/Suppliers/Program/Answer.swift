import JSONFormat
import Orders
import PipelineKit
import PipelineSupply

/// What a program has answered, read as what it was asked for.
extension JSONNode {
    /// The files of an answer to `encode`: at least one, and no more than there are orders.
    ///
    /// Their names are seen by many and sorted by machines, so a program adds little to them: a number and an
    /// ending, such as `-2.txt`.
    func files(below name: String, upTo most: Int) throws(Dialogue.Misunderstanding) -> [ExportFile]
    {
        let nodes = try list("files")
        guard (1...most).contains(nodes.count) else {
            throw Dialogue.Misunderstanding(words: "gave no file, or more files than orders")
        }
        var files: [ExportFile] = []
        var names: Set<String> = []
        for node in nodes {
            let file = try node.required("name")
            guard file.hasPrefix(name), Self.isEnding(file.dropFirst(name.count)),
                names.insert(file).inserted
            else {
                throw Dialogue.Misunderstanding(
                    words: "gave a file a name that is taken or not the envelope's"
                )
            }
            files.append(ExportFile(name: file, bytes: try node.content()))
        }
        return files
    }

    /// Whether a text is a number of up to four digits behind a hyphen, an ending, or both.
    private static func isEnding(_ text: Substring) -> Bool {
        let number = text.prefix { $0 != "." }
        let ending = text.dropFirst(number.count)
        let isNumber =
            (2...5).contains(number.utf8.count) && number.first == "-"
            && number.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
        let isEnding =
            (2...9).contains(ending.utf8.count)
            && ending.utf8.dropFirst().allSatisfy {
                (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
            }
        return (number.isEmpty || isNumber) && (ending.isEmpty || isEnding)
    }

    /// What a file holds.
    private func content() throws(Dialogue.Misunderstanding) -> [UInt8] {
        switch (self["text"]?.text, self["base64"]?.text) {
        case (let text?, nil): return Array(text.utf8)
        case (nil, let letters?):
            if let bytes = Base64.bytes(of: letters) { return bytes }
        default: break
        }
        throw Dialogue.Misunderstanding(words: "gave a file not one of 'text' and 'base64'")
    }

    /// The purchase orders of an answer to `decode`, which must hold all `fields`.
    func orders(
        _ currency: Currency,
        _ fields: [PurchaseOrder.Field]
    ) throws(Dialogue.Misunderstanding) -> [PurchaseOrder] {
        var orders: [PurchaseOrder] = []
        for node in try list("orders") {
            var order = PurchaseOrder(number: PONumber(Digest.none))
            try node.read(fields.filter { !$0.isOfLine }, into: &order, currency)
            for line in try node.list("lines") {
                order.lines.append(PurchaseOrder.Line())
                try line.read(fields.filter(\.isOfLine), into: &order, currency)
            }
            orders.append(order)
        }
        return orders
    }

    private func read(
        _ fields: [PurchaseOrder.Field],
        into order: inout PurchaseOrder,
        _ currency: Currency
    ) throws(Dialogue.Misunderstanding) {
        let known = Set(fields.map(\.rawValue) + (fields.first?.isOfLine == true ? [] : ["lines"]))
        guard keys.allSatisfy(known.contains) else {
            throw Dialogue.Misunderstanding(words: "answered a fact that it was not told")
        }
        for field in fields {
            guard let text = self[field.rawValue]?.text else {
                if [.unitCost, .currency].contains(field) { continue }
                throw Dialogue.Misunderstanding(words: "left out '\(field.rawValue)'")
            }
            guard order.read(field, from: text, currency) else {
                throw Dialogue.Misunderstanding(words: "answered no '\(field.rawValue)'")
            }
        }
    }

    func acknowledgements() throws(Dialogue.Misunderstanding) -> [Acknowledgement] {
        var answers: [Acknowledgement] = []
        for node in try list("acknowledgements") {
            var lines: [Acknowledgement.Line] = []
            for line in node["lines"]?.elements ?? [] {
                lines.append(
                    Acknowledgement.Line(
                        lineID: line["line_id"]?.text ?? "",
                        supplierSKU: line["supplier_sku"]?.text ?? "",
                        verdict: try line.choice("verdict"),
                        quantity: line["quantity"] == nil ? nil : try line.quantity(),
                        date: line["date"]?.text ?? "",
                        code: line["code"]?.text ?? ""
                    )
                )
            }
            answers.append(
                Acknowledgement(
                    number: try node.number(),
                    verdict: try node.choice("verdict"),
                    supplierReference: node["reference"]?.text ?? "",
                    lines: lines
                )
            )
        }
        return answers
    }

    func shipments() throws(Dialogue.Misunderstanding) -> [Shipment] {
        var shipments: [Shipment] = []
        for node in try list("shipments") {
            var parcels: [Shipment.Parcel] = []
            for parcel in try node.list("parcels") {
                parcels.append(
                    Shipment.Parcel(
                        carrier: parcel["carrier"]?.text ?? "",
                        trackingNumber: parcel["tracking_number"]?.text ?? "",
                        contents: try parcel.contents()
                    )
                )
            }
            shipments.append(
                Shipment(
                    number: try node.number(),
                    reference: node["reference"]?.text ?? "",
                    date: node["date"]?.text ?? "",
                    parcels: parcels,
                    unassigned: try node.contents()
                )
            )
        }
        return shipments
    }

    private func contents() throws(Dialogue.Misunderstanding) -> [Shipment.Content] {
        var contents: [Shipment.Content] = []
        for content in self["contents"]?.elements ?? [] {
            contents.append(
                Shipment.Content(
                    lineID: content["line_id"]?.text ?? "",
                    supplierSKU: content["supplier_sku"]?.text ?? "",
                    quantity: try content.quantity()
                )
            )
        }
        return contents
    }

    // MARK: Parts

    private func list(_ key: String) throws(Dialogue.Misunderstanding) -> [JSONNode] {
        guard let node = self[key], node.isList, node.elements.allSatisfy(\.isObject) else {
            throw Dialogue.Misunderstanding(words: "answered no list of objects '\(key)'")
        }
        return node.elements
    }

    private func required(_ key: String) throws(Dialogue.Misunderstanding) -> String {
        guard let text = self[key]?.text, !text.isEmpty else {
            throw Dialogue.Misunderstanding(words: "left out '\(key)'")
        }
        return text
    }

    private func number() throws(Dialogue.Misunderstanding) -> PONumber {
        guard let number = PONumber(try required("po_number")) else {
            throw Dialogue.Misunderstanding(words: "named a purchase order that is none of ours")
        }
        return number
    }

    private func quantity() throws(Dialogue.Misunderstanding) -> Quantity {
        guard let quantity = Quantity(text: self["quantity"]?.text ?? "") else {
            throw Dialogue.Misunderstanding(words: "answered no whole 'quantity'")
        }
        return quantity
    }

    private func choice<Choice: RawRepresentable>(
        _ key: String
    ) throws(Dialogue.Misunderstanding) -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: try required(key)) else {
            throw Dialogue.Misunderstanding(words: "answered a '\(key)' that nobody knows")
        }
        return choice
    }
}
