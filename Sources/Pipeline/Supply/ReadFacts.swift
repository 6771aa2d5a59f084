package import Orders
package import PipelineKit
import Postal

extension PurchaseOrder {
    /// Takes a fact over from a file, a line's into the last line; `false` where the text cannot be it.
    package mutating func read(
        _ field: Field,
        from text: String,
        _ currency: Currency
    ) -> Bool {
        if field.isOfLine, lines.isEmpty { lines.append(Line()) }
        let last = max(0, lines.count - 1)
        return read(field, from: text, currency, intoLine: last)
    }

    private mutating func read(
        _ field: Field,
        from text: String,
        _ currency: Currency,
        intoLine last: Int
    ) -> Bool {
        switch field {
        case .number:
            guard let number = PONumber(text) else { return false }
            self.number = number
        case .date: date = text
        case .orderNumber: orderNumber = text
        case .name: recipient.name = text
        case .company: recipient.company = text
        case .line1: recipient.line1 = text
        case .line2: recipient.line2 = text
        case .line3: line3 = text
        case .city: recipient.city = text
        case .region: recipient.region = text
        case .postalCode: recipient.postalCode = text
        case .country: recipient.country = text
        case .countryName:
            let code = Countries.codeInFile(of: text)
            guard Countries.name(of: code) == text else { return false }
            recipient.country = code
        case .phone: recipient.phone = text
        case .taxID: recipient.taxID = text
        case .service: service = text
        case .brand: brand = text
        case .parcelGroup: parcelGroup = text
        case .hsCode: lines[last].hsCode = text
        case .origin: lines[last].origin = text
        case .email: email = text
        case .note: note = text
        case .lineID: lines[last].lineID = text
        case .supplierSKU: lines[last].supplierSKU = text
        case .productID: lines[last].productID = text
        case .sku: lines[last].sku = text
        case .title: lines[last].title = text
        case .quantity:
            guard let quantity = Quantity(text: text) else { return false }
            lines[last].quantity = quantity
        case .unitCost:
            guard let cost = Money(decimal: text, currency) else { return false }
            lines[last].unitCost = cost
        case .currency:
            guard text == currency.code else { return false }
            lines[last].unitCost = lines[last].unitCost ?? .zero(currency)
        }
        return true
    }
}

extension ExportFile {
    /// Throws where the file is not to the byte what its purchase orders make: it is for somebody else, says
    /// a fact twice in different ways, or says something besides.
    package func requireSame(as bytes: [UInt8]?) throws(Fault) {
        guard self.bytes != bytes else { return }
        throw Fault(
            .input,
            "The file is for somebody else, says a fact twice, or something else besides.",
            file: name
        )
    }
}

extension Quantity {
    /// Whether a unit of measure is the piece, by its codes in X12 and in UN/ECE recommendation 20; no unit is.
    package static func isPiece(_ unit: String) -> Bool {
        ["", "EA", "PC", "PCE", "UN", "C62"].contains(unit)
    }

    /// A whole quantity as partners write it, such as `2`, `2.` or `2.000`.
    package init?(lenient text: String) { self.init(text: text.withoutEmptyDecimals()) }
}

extension Money {
    /// An amount as partners write it, such as `7.5`, `7.` or `.75`.
    package init?(lenient text: String, _ currency: Currency, point: UInt8 = 0x2E) {
        let sign = text.hasPrefix("-") ? "-" : ""
        let digits = text.dropFirst(sign.utf8.count).withoutEmptyDecimals(point)
        let whole = digits.utf8.first == point ? "0" : ""
        self.init(decimal: sign + whole + digits, currency, point: point)
    }
}

extension StringProtocol {
    /// The text without a decimal point behind which there is nothing, or nothing but noughts.
    func withoutEmptyDecimals(_ point: UInt8 = 0x2E) -> String {
        guard let place = utf8.firstIndex(of: point), place > startIndex,
            utf8[place...].dropFirst().allSatisfy({ $0 == 0x30 })
        else { return String(self) }
        return String(self[..<place])
    }
}

extension String {
    /// `20261119` as `2026-11-19`; any other text as it is.
    package var dashedDay: String {
        guard utf8.count == 8, utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return self }
        return "\(prefix(4))-\(dropFirst(4).prefix(2))-\(suffix(2))"
    }
}

extension Finding {
    /// What is wrong with a format that holds only `fields`; `nil` where they are enough.
    package init?(essentialIn fields: [PurchaseOrder.Field], at position: Position) {
        let missing = PurchaseOrder.Field.missing(in: fields)
        guard !missing.isEmpty else { return nil }
        self.init(
            "nothing holds " + missing.map { "'\($0.rawValue)'" }.joined(separator: ", "),
            at: position,
            hint: "without it nobody can tell who gets how many of what"
        )
    }
}
