public import Orders
import Postal

/// Lays a purchase order out for what its supplier can take, and cuts nothing.
///
/// Letters that the supplier cannot take are written in others where its policy says so. Address lines that
/// are too long are broken between words over the lines that the supplier has; where that is not enough,
/// words are abbreviated as the postal standard does. What still does not fit is a refusal; what was laid out
/// anew stands in ``PurchaseOrder/findings``.
public struct FieldFit: Sendable {
    private let limits: SupplierLimits
    private let fields: Set<PurchaseOrder.Field>

    /// Prepares the fit for a supplier that is sent `fields`.
    public init(_ limits: SupplierLimits, of fields: [PurchaseOrder.Field]) {
        self.limits = limits
        self.fields = Set(fields)
    }

    /// The purchase order as the supplier is sent it; a refusal says the field, its limit and its length.
    public func fitted(_ order: PurchaseOrder) throws(Refusal) -> PurchaseOrder {
        var order = order
        if limits.phonesAreDigits, fields.contains(.phone) { try dial(&order) }
        if limits.letters != .unicode { try spell(&order) }
        if let field = limits.missing(from: order, among: fields) {
            throw Refusal(limits.reasonForMissing(field))
        }
        try layOutPostalCode(&order)
        try layOutAddress(&order)
        try check(order)
        return order
    }

    /// Why a line of a purchase order cannot be said; `nil` where it can.
    public func refusal(of line: PurchaseOrder.Line) -> Reason? {
        var order = PurchaseOrder(number: PONumber(Digest.none), lines: [line])
        do throws(Refusal) {
            if limits.letters != .unicode { try spell(&order) }
            try check(order)
            return nil
        } catch {
            return error.reason
        }
    }

    // MARK: Findings

    /// Notes what the supplier is sent in place of a text, unless somebody has to look at it first.
    private func note(
        _ code: AddressCode,
        of field: PurchaseOrder.Field,
        from before: String,
        to after: String,
        in order: inout PurchaseOrder
    ) throws(Refusal) {
        guard before != after, let part = field.part else { return }
        switch limits.severity(of: code) {
        case .pass: return
        case .fix, .warn:
            order.findings.append(
                AddressFinding(part, code, change: AddressChange(from: before, to: after))
            )
        case .hold, .reject: throw refusal(code, of: field, "a person has to look at it")
        }
    }

    /// Why a field is not sent.
    private func refusal(
        _ code: AddressCode,
        of field: PurchaseOrder.Field,
        _ detail: String
    ) -> Refusal {
        let isOfAddress = field.part != nil
        return Refusal(
            Reason(
                ReasonCode(for: code),
                field: field.rawValue,
                detail: isOfAddress ? "\(code.rawValue), \(detail)" : detail
            ),
            isFinal: isOfAddress && limits.severity(of: code) == .reject
        )
    }

    // MARK: Phone

    /// Writes the phone as it is dialled from abroad, where that is certain.
    private func dial(_ order: inout PurchaseOrder) throws(Refusal) {
        let phone = order.recipient.phone
        let digits = try digits(of: phone)
        let number = PhoneNumber(digits, in: order.recipient.country)?.e164 ?? digits
        order.recipient.phone = number
        if number != digits {
            try note(.phoneNormalised, of: .phone, from: phone, to: number, in: &order)
        }
    }

    /// A phone without what only sets it out; one that may be two numbers, or have an extension, is none
    /// without a person.
    private func digits(of phone: String) throws(Refusal) -> String {
        guard phone.contains(where: { !$0.isWhitespace }) else { return "" }
        // The nought in brackets is dialled at home alone.
        let text = phone.contains("+") ? phone.replacing("(0)", with: "") : phone
        var digits = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "+", "\u{FF0B}":
                guard digits.isEmpty else { throw noNumber }
                digits = "+"
            case _ where scalar.properties.numericType == .decimal:
                digits += String(Int(scalar.properties.numericValue ?? 0))
            case _ where Self.phoneMarks.contains(scalar) || scalar.properties.isWhitespace:
                continue
            default: throw noNumber
            }
        }
        // ITU-T E.164 allows fifteen; no country has numbers of fewer than five.
        guard (5...15).contains(digits.drop { $0 == "+" }.utf8.count) else { throw noNumber }
        return digits
    }

    private static let phoneMarks = Set(
        "()-.\u{2010}\u{2011}\u{2013}\u{FF08}\u{FF09}\u{FF0D}".unicodeScalars
    )

    private var noNumber: Refusal {
        Refusal(
            Reason(
                .fieldDoesNotFit,
                field: PurchaseOrder.Field.phone.rawValue,
                detail: "the supplier takes digits alone, and it is not one number of 5 to 15"
            )
        )
    }

    // MARK: Letters

    private func spell(_ order: inout PurchaseOrder) throws(Refusal) {
        let country = order.recipient.country
        for field in fields.sorted() where !field.isOfLine {
            let text = order.text(of: field, line: .init())
            guard let spelling = try spelling(of: text, field, country) else { continue }
            guard field.isLaidOut else { throw misspelt(field) }
            order.set(field, to: spelling.text)
            try note(spelling.code, of: field, from: text, to: spelling.text, in: &order)
        }
        for index in order.lines.indices where fields.contains(.title) {
            let title = order.lines[index].title
            guard let spelling = try spelling(of: title, .title, country) else { continue }
            guard spelling.code != .transliterationUnreliable else { throw misspelt(.title) }
            order.lines[index].title = spelling.text
        }
        for line in order.lines {
            for field in [PurchaseOrder.Field.lineID, .supplierSKU, .productID, .sku]
            where fields.contains(field) {
                let text = order.text(of: field, line: line)
                guard text.unicodeScalars.allSatisfy(limits.letters.contains) else {
                    throw misspelt(field)
                }
            }
        }
    }

    /// The text in letters that the supplier can take, and what that is; `nil` where it is in such letters
    /// already.
    private func spelling(
        of text: String,
        _ field: PurchaseOrder.Field,
        _ country: String
    ) throws(Refusal) -> (text: String, code: AddressCode)? {
        guard !text.unicodeScalars.allSatisfy(limits.letters.contains) else { return nil }
        // A line's end inside a field is a blank between words, whatever the policy.
        let text = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { ["\n", "\r", "\t"].contains($0) ? " " : $0 }
            )
        )
        guard !text.unicodeScalars.allSatisfy(limits.letters.contains) else {
            return (text, .lineWrapped)
        }
        guard limits.isTransliterated,
            let spelling = Transliteration(of: text, in: limits.letters, country: country)
        else { throw misspelt(field) }
        return (
            spelling.text,
            spelling.isReliable ? .transliterated : .transliterationUnreliable
        )
    }

    private func misspelt(_ field: PurchaseOrder.Field) -> Refusal {
        refusal(.nonLatinForSupplier, of: field, "the supplier takes \(limits.letters.rawValue)")
    }

    // MARK: Lengths

    private static let street: [PurchaseOrder.Field] = [.line1, .line2, .line3]

    /// A code that is too long goes without the blanks and hyphens in it.
    private func layOutPostalCode(_ order: inout PurchaseOrder) throws(Refusal) {
        let code = order.recipient.postalCode
        guard fields.contains(.postalCode), let bound = limits.lengths[.postalCode],
            !bound.admits(code)
        else { return }
        let bare = code.filter { $0 != " " && $0 != "-" }
        guard bound.admits(bare) else { return }
        order.recipient.postalCode = bare
        try note(.lineWrapped, of: .postalCode, from: code, to: bare, in: &order)
    }

    private func layOutAddress(_ order: inout PurchaseOrder) throws(Refusal) {
        let given = order.recipient
        let lines = Self.street.filter(fields.contains)
        // What a field has no room for comes first, as on an envelope.
        let above = overflow(of: &order)
        let texts = Self.street.map { order.text(of: $0, line: .init()) }
        let isFitting =
            above.isEmpty
            && zip(Self.street, texts).allSatisfy { field, text in
                text.isEmpty
                    || lines.contains(field) && (limits.lengths[field]?.admits(text) ?? true)
            }
        guard !isFitting else { return }
        let streets = texts.filter { !$0.isEmpty }
        let bounds = lines.map { limits.lengths[$0] ?? .init() }
        let laid =
            wrapped(above + streets, over: bounds)
            ?? wrapped(above + streets.map(PostalWords.abbreviated), over: bounds)
        guard let laid else {
            if order.recipient.name != given.name { throw tooLong(.name, given.name) }
            throw tooLong(lines.first ?? .line1, (above + streets).joined(separator: " "))
        }
        for field in Self.street { order.set(field, to: "") }
        for (field, line) in zip(lines, laid) { order.set(field, to: line) }
        try noteLayout(given, from: streets, to: laid, in: &order)
    }

    private func noteLayout(
        _ given: Address,
        from streets: [String],
        to lines: [String],
        in order: inout PurchaseOrder
    ) throws(Refusal) {
        let laid = order.recipient
        let separator = ", "
        try note(.lineWrapped, of: .name, from: given.name, to: laid.name, in: &order)
        try note(.lineWrapped, of: .company, from: given.company, to: laid.company, in: &order)
        try note(
            .lineWrapped,
            of: .line1,
            from: streets.joined(separator: separator),
            to: lines.joined(separator: separator),
            in: &order
        )
    }

    /// Takes out what name and company have no room for: the last words of a name go to a free company, and
    /// what is left to the address.
    private func overflow(of order: inout PurchaseOrder) -> [String] {
        var above: [String] = []
        if fields.contains(.name), let bound = limits.lengths[.name],
            !bound.admits(order.recipient.name),
            let (head, rest) = broken(order.recipient.name, bound)
        {
            order.recipient.name = head
            let hasRoom = limits.lengths[.company]?.admits(rest) ?? true
            if fields.contains(.company), order.recipient.company.isEmpty, hasRoom {
                order.recipient.company = rest
            } else {
                above.append(rest)
            }
        }
        let hasPlace = fields.contains(.company)
        let hasRoom = limits.lengths[.company]?.admits(order.recipient.company) ?? true
        if !order.recipient.company.isEmpty, !hasPlace || !hasRoom {
            above.append(order.recipient.company)
            if hasPlace { order.recipient.company = "" }
        }
        return above
    }

    /// As many words as there is room for, and the others; `nil` where there is no room for the first.
    private func broken(_ text: String, _ bound: SupplierLimits.Length) -> (String, String)? {
        let words = text.split(separator: " ")
        let count = words.indices.last { place in
            place > 0 && bound.admits(words[..<place].joined(separator: " "))
        }
        guard let count else { return nil }
        return (words[..<count].joined(separator: " "), words[count...].joined(separator: " "))
    }

    /// The parts broken between words over lines of these bounds: each part on lines of its own where there
    /// is room, and one behind the other where there is not.
    private func wrapped(
        _ parts: [String],
        over bounds: [SupplierLimits.Length]
    ) -> [String]? {
        fill(parts.map { $0.split(separator: " ") }, bounds)
            ?? fill([parts.flatMap { $0.split(separator: " ") }], bounds)
    }

    private func fill(
        _ parts: [[Substring]],
        _ bounds: [SupplierLimits.Length]
    ) -> [String]? {
        var lines: [String] = []
        for part in parts {
            var line = ""
            for word in part {
                let longer = line.isEmpty ? String(word) : "\(line) \(word)"
                guard lines.count < bounds.count else { return nil }
                if bounds[lines.count].admits(longer) {
                    line = longer
                    continue
                }
                guard !line.isEmpty else { return nil }
                lines.append(line)
                line = String(word)
                guard lines.count < bounds.count, bounds[lines.count].admits(line) else {
                    return nil
                }
            }
            lines.append(line)
        }
        return lines.count <= bounds.count ? lines : nil
    }

    private func check(_ order: PurchaseOrder) throws(Refusal) {
        for (field, length) in limits.lengths.sorted(by: { $0.key < $1.key })
        where fields.contains(field) {
            for line in field.isOfLine ? order.lines : [.init()] {
                let text = order.text(of: field, line: line)
                guard length.admits(text) else { throw tooLong(field, text) }
            }
        }
    }

    private func tooLong(_ field: PurchaseOrder.Field, _ text: String) -> Refusal {
        let length = limits.lengths[field]
        let bounds = [
            length.flatMap { $0.least > 0 ? "at least \($0.least)" : nil },
            length?.characters.map { "\($0) characters" }, length?.bytes.map { "\($0) bytes" },
        ]
        .compactMap(\.self).joined(separator: " and ")
        return refusal(
            .lineTooLong,
            of: field,
            "it has \(text.unicodeScalars.count) characters and \(text.utf8.count) bytes, "
                + (bounds.isEmpty ? "the supplier has no field for it" : "allowed are \(bounds)")
        )
    }
}
