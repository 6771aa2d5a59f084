import JSONFormat
import Orders
import PipelineKit
import PipelineSupply

/// What is said to a program and what it answers, a line of JSON each.
///
///     > {"dropship":1,"supplier":"example-3pl"}
///     < {"dropship":1,"can":["encode","decode"]}
///     > {"call":"decode","file":{"name":"example-3pl-2026-11-19-0001.txt","text":"…"}}
///     < {"orders":[{"po_number":"PO…","recipient_name":"…","lines":[{"supplier_sku":"…","quantity":2}]}]}
///
/// Facts have the names that they have in the pipeline file. Texts are texts, quantities numbers. A file that
/// is no UTF-8 has `base64` in place of `text`. A program that cannot do what it is asked writes why to its
/// error stream and ends with another status than 0.
enum Dialogue {
    /// The version of these words.
    static let version = 1

    /// What a program can be asked.
    enum Call: String {
        case encode, decode, acknowledgements, shipments

        /// As the end of a sentence.
        var verb: String {
            switch self {
            case .encode: "encode purchase orders"
            case .decode: "decode a file"
            case .acknowledgements: "read acknowledgements"
            case .shipments: "read shipments"
            }
        }
    }

    /// Why an answer cannot be used, behind `the program`; it repeats nothing of the answer.
    struct Misunderstanding: Error {
        let words: String
    }

    /// The two lines of a call.
    static func request(
        _ call: Call,
        of supplier: SupplierName,
        _ body: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        var hello = JSONWriter(.compact)
        hello.beginObject()
        hello.key("dropship")
        hello.number(version)
        hello.key("supplier")
        hello.string(supplier.description)
        hello.endObject()
        var request = JSONWriter(.compact)
        request.beginObject()
        request.key("call")
        request.string(call.rawValue)
        body(&request)
        request.endObject()
        return hello.bytes + [0x0A] + request.bytes + [0x0A]
    }

    /// The second of the two lines that a program answers, once the first is right.
    static func answer(to call: Call, in output: [UInt8]) throws(Misunderstanding) -> JSONTree {
        var lines: [ArraySlice<UInt8>] = []
        var rest = output[...]
        while !rest.isEmpty, lines.count < 3 {
            let line = rest.prefix { $0 != 0x0A }
            rest = rest[line.endIndex...].dropFirst()
            if line.contains(where: { $0 > 0x20 }) { lines.append(line) }
        }
        guard lines.count == 2 else {
            let count = lines.count > 2 ? "more" : "\(lines.count)"
            throw Misunderstanding(words: "answered \(count) lines in place of two")
        }
        let hello = try tree(lines[0], 1).root
        guard hello["dropship"]?.text == "\(version)" else {
            throw Misunderstanding(words: "does not speak version \(version) in its first line")
        }
        guard let can = hello["can"], can.elements.contains(where: { $0.text == call.rawValue })
        else { throw Misunderstanding(words: "cannot do it, as its first line says") }
        return try tree(lines[1], 2)
    }

    private static func tree(
        _ bytes: ArraySlice<UInt8>,
        _ line: Int
    ) throws(Misunderstanding) -> JSONTree {
        let tree: JSONTree
        do throws(JSONDamage) { tree = try JSONTree(Array(bytes), line: line) } catch {
            throw Misunderstanding(words: "answered no JSON in line \(line)")
        }
        guard tree.root.isObject, tree.repeatedKey == nil else {
            throw Misunderstanding(words: "answered no object with different keys in line \(line)")
        }
        return tree
    }
}

extension JSONWriter {
    mutating func write(_ envelope: Envelope) {
        beginObject()
        key("name")
        string(envelope.name)
        key("sequence")
        number(envelope.sequence)
        key("moment")
        string(envelope.moment.description)
        endObject()
    }

    mutating func write(_ file: ExportFile) {
        beginObject()
        key("name")
        string(file.name)
        if let text = String(validating: file.bytes, as: UTF8.self) {
            key("text")
            string(text)
        } else {
            key("base64")
            string(Base64.text(of: file.bytes))
        }
        endObject()
    }

    mutating func write(_ order: PurchaseOrder, _ fields: [PurchaseOrder.Field]) {
        beginObject()
        let blank = PurchaseOrder.Line()
        for field in fields where !field.isOfLine {
            write(field, order.text(of: field, line: blank))
        }
        key("lines")
        beginList()
        for line in order.lines {
            beginObject()
            for field in fields where field.isOfLine {
                write(field, order.text(of: field, line: line))
            }
            endObject()
        }
        endList()
        endObject()
    }

    private mutating func write(_ field: PurchaseOrder.Field, _ text: String) {
        // A cost that nobody knows has no text that could be read back.
        guard !text.isEmpty || ![.unitCost, .currency].contains(field) else { return }
        key(field.rawValue)
        if field == .quantity { number(text) } else { string(text) }
    }
}
