import Orders

/// What every supplier owes the engine, whatever its format.
///
/// A thousand made-up orders, hostile ones among them, are fitted to its limits, encoded, decoded and
/// compared; then a hundred files are sabotaged, and each sabotage must show. `dropship suppliers check`
/// runs it for the suppliers of a file, `SupplierPromises` of the test kit for those in Swift.
public struct SupplierTrial {
    /// How many orders are made up.
    public static let orderCount = 1000
    /// How many files are sabotaged.
    public static let sabotageCount = 100

    /// Texts that break careless formats: delimiters, quotes, newlines, formulas, scripts, look-alikes.
    public static let hostileTexts = [
        "", " ", "plain", "a,b;c\td|e", "\"quoted\"", "two\nlines", "two\r\nlines", "\r",
        "'apostrophe",
        "''two", "=1+1", "'=1+1", "''=1+1", "+Plus Ltd", "+49 30 1234", "-5", "-", "@home", "\tTab",
        "\u{FEFF}mark", "日本語の名前", "עברית", "Ж", "e\u{301}", "🇳🇱", "ISA*00*~", "UNH+1'", "<x>&amp;",
        "\\",
        "trailing ", " leading", String(repeating: "x", count: 300),
    ]

    private let subject: any Supplier
    /// The promises that were broken, each as a sentence without a full stop; none twice.
    public private(set) var broken: [String] = []
    /// How many of the made-up orders the supplier can take.
    public private(set) var taken = 0

    /// Tries `subject`; throws where it fails at its own files.
    public init(of subject: any Supplier) async throws(Fault) {
        self.subject = subject
        let orders = (0..<Self.orderCount).compactMap { fitted($0) }
        taken = orders.count
        expect(orders.count >= Self.orderCount / 4, "takes ordinary orders")
        for start in stride(from: 0, to: orders.count, by: subject.terms.ordersPerFile) {
            let end = min(start + subject.terms.ordersPerFile, orders.count)
            try await compare(Array(orders[start..<end]))
        }
        expect(try await subject.encode([], in: envelope("none")).isEmpty, "no orders, no file")
        expect(
            PurchaseOrder.Field.missing(in: subject.disclosed).isEmpty,
            "says who gets how many of what"
        )
        let fields = subject.disclosed
        expect(fields.count == Set(fields).count, "says each fact once")
        for number in 0..<Self.sabotageCount { try await sabotage(number) }
    }

    private mutating func expect(_ isKept: Bool, _ promise: String) {
        if !isKept, !broken.contains(promise) { broken.append(promise) }
    }

    private func envelope(_ name: String) -> Envelope {
        Envelope(name: name, sequence: 7, moment: Instant(seconds: 1_795_053_600))
    }

    /// The order of a number as the supplier is sent it; `nil` where it cannot take it, which has a reason.
    private mutating func fitted(_ number: Int) -> PurchaseOrder? {
        do throws(FieldFit.Misfit) {
            let order = try subject.fitted(order(number))
            for field in subject.disclosed {
                for line in field.isOfLine ? order.lines : [.init()] {
                    let isWithin = subject.limits.lengths[field]?
                        .admits(order.text(of: field, line: line))
                    expect(isWithin ?? true, "'\(field.rawValue)' is within its limit")
                }
            }
            return order
        } catch {
            expect(!error.reason.field.isEmpty, "a refusal says which field")
            return nil
        }
    }

    private mutating func compare(_ batch: [PurchaseOrder]) async throws(Fault) {
        let files = try await subject.encode(batch, in: envelope("test"))
        expect(
            try await subject.encode(batch, in: envelope("test")) == files,
            "same orders, same bytes"
        )
        let names = files.map(\.name)
        expect(
            Set(names).count == names.count && names.allSatisfy { $0.hasPrefix("test") },
            "files have names of their own that begin as the envelope says"
        )
        var decoded: [PurchaseOrder] = []
        for file in files { decoded += try await subject.decode(file) }
        expect(
            decoded.map(statement) == batch.map(statement),
            "decode gives back what encode was given, in the same order"
        )
    }

    private func statement(of order: PurchaseOrder) -> [UInt8] {
        var writer = ByteWriter()
        order.writeStatement(of: subject.disclosed, to: &writer)
        return writer.bytes
    }

    /// The purchase order of a number: every fourth is hostile in every field, the others in one at most.
    private func order(_ number: Int) -> PurchaseOrder {
        let texts = Self.hostileTexts
        func text(_ field: Int, _ plain: String) -> String {
            let isHostile = number % 4 == 0 || number % 2 == 1 && number / 2 % 12 == field
            return isHostile ? texts[(number + field * 7) % texts.count] : plain
        }
        var order = PurchaseOrder.marked(number, subject.terms.orderFee.currency)
        order.recipient.name = text(0, order.recipient.name)
        order.recipient.company = text(1, "")
        order.recipient.line1 = text(2, order.recipient.line1)
        order.recipient.line2 = text(3, "")
        order.recipient.city = text(4, order.recipient.city)
        order.recipient.region = text(5, order.recipient.region)
        order.recipient.postalCode = text(6, order.recipient.postalCode)
        order.recipient.phone = text(7, order.recipient.phone)
        order.email = text(8, "")
        order.note = text(9, "")
        order.recipient.taxID = text(12, "")
        order.brand = text(13, "")
        order.service = "Service"
        for index in order.lines.indices {
            order.lines[index].sku = text(10, "SKU\(index)")
            order.lines[index].title = text(11, "Mug")
            order.lines[index].hsCode = "69120023"
            order.lines[index].origin = "PT"
        }
        return order
    }

    // MARK: Sabotage

    /// Spoils a file in one of six ways, and expects that reading it back shows it.
    private mutating func sabotage(_ number: Int) async throws(Fault) {
        var batch: [PurchaseOrder] = []
        for place in 0..<min(4, subject.terms.ordersPerFile) {
            let order = PurchaseOrder.marked(
                number * 10 + place,
                subject.terms.orderFee.currency
            )
            if let fitted = try? subject.fitted(order) { batch.append(fitted) }
        }
        let files = try await subject.encode(batch, in: envelope("test"))
        guard let file = files.first else { return expect(false, "ordinary orders make a file") }
        let text = String(decoding: file.bytes, as: UTF8.self)
        let inFile = batch.filter { text.contains($0.recipient.name) }
        guard let victim = inFile.first else { return expect(false, "a file names its recipients") }
        let spoilt = Sabotage(text: text, victim: victim, other: inFile.dropFirst().last).text(
            number
        )
        expect(
            !spoilt.utf8.elementsEqual(text.utf8),
            "a file says what the order says, in its words"
        )
        var decoded: [PurchaseOrder] = []
        do throws(Fault) {
            decoded += try await subject.decode(
                ExportFile(name: file.name, bytes: Array(spoilt.utf8))
            )
            for rest in files.dropFirst() { decoded += try await subject.decode(rest) }
        } catch {
            return
        }
        expect(
            decoded.map(statement) != batch.map(statement),
            "a file that was changed does not read back as before"
        )
    }
}

/// One thing that can happen to a file on its way.
private struct Sabotage {
    let text: String
    let victim: PurchaseOrder
    let other: PurchaseOrder?

    /// The file after the accident of a number.
    func text(_ number: Int) -> String {
        let line = victim.lines[0]
        let code = victim.recipient.postalCode
        switch number % (other == nil ? 4 : 6) {
        case 0:
            let units = line.quantity.units
            return replacing("\(units)", with: "\(units * 2)")
        case 1: return replacing(code, with: String(code.dropLast()) + "7")
        case 2: return exchanging(victim.recipient.city, code)
        case 3: return droppingRecord(with: line.supplierSKU)
        case 4: return exchanging(victim.recipient.name, other?.recipient.name ?? "")
        default: return exchanging(victim.recipient.line1, other?.recipient.line1 ?? "")
        }
    }

    /// With the first of `one` written as `other`.
    private func replacing(_ one: String, with other: String) -> String {
        guard let place = text.firstRange(of: one) else { return text }
        return String(text[..<place.lowerBound]) + other + text[place.upperBound...]
    }

    /// With both texts, each in the other's place.
    private func exchanging(_ one: String, _ other: String) -> String {
        text.replacing(one, with: "\u{1}").replacing(other, with: one)
            .replacing("\u{1}", with: other)
    }

    /// Without the line or segment that holds `mark`.
    private func droppingRecord(with mark: String) -> String {
        guard let place = text.firstRange(of: mark) else { return text }
        let isEnd: (Character) -> Bool = { $0.isNewline || $0 == "~" || $0 == "'" }
        let start = text[..<place.lowerBound].lastIndex(where: isEnd).map(text.index(after:))
        let end = text[place.upperBound...].firstIndex(where: isEnd).map(text.index(after:))
        return String(text[..<(start ?? text.startIndex)] + text[(end ?? text.endIndex)...])
    }
}

extension PurchaseOrder {
    /// An ordinary purchase order of which every fact is found nowhere else in its file.
    fileprivate static func marked(_ number: Int, _ currency: Currency) -> PurchaseOrder {
        let digest = Digest(
            high: UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15,
            low: UInt64(number) << 48
        )
        return PurchaseOrder(
            number: PONumber(digest),
            orderNumber: "#\(number)",
            date: "2026-11-19",
            recipient: Address(
                name: "Mina V\(number)oorbeeld",
                line1: "Kanaalzicht W\(number)W",
                city: "Utrecht U\(number)U",
                region: "UT",
                postalCode: "Z\(number)Z1",
                country: "NL",
                phone: "+31 30 555"
            ),
            lines: (0...(number % 3)).map { line in
                Line(
                    lineID: "\(line + 1)",
                    supplierSKU: "S-\(number)-\(line)",
                    sku: "SKU\(line)",
                    title: "Mug",
                    quantity: Quantity(4001 + line) ?? .zero,
                    unitCost: Money(Int64(number * 7), currency)
                )
            }
        )
    }
}
