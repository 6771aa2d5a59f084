package import Orders

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
        "trailing ", " leading", "J\u{C3}\u{BC}rgen", "\u{FE0F}mark",
        "\u{301}x", String(repeating: "x", count: 300),
    ]

    private let subject: any Supplier
    /// The promises that were broken, each as a sentence without a full stop; none twice.
    public private(set) var broken: [String] = []
    /// How many of the made-up orders the supplier can take.
    public private(set) var taken = 0
    /// How many of the sabotaged files did not read back as before.
    public private(set) var found = 0

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
        expect(
            subject.services.count < 2 || fields.contains(.service),
            "says by which of its services"
        )
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
        do throws(Refusal) {
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
        let services = subject.services.map(\.name)
        order.service = services.isEmpty ? "Service" : services[number % services.count]
        order.parcelGroup = "G1"
        for index in order.lines.indices {
            order.lines[index].sku = text(10, "SKU\(index)")
            order.lines[index].title = text(11, "Mug")
            order.lines[index].hsCode = "69120023"
            order.lines[index].productID = "4000\(number)"
            order.lines[index].origin = "PT"
        }
        return order
    }

    // MARK: Sabotage

    /// Spoils the files of four orders in one of six ways, and expects that reading them back shows it.
    private mutating func sabotage(_ number: Int) async throws(Fault) {
        var batch: [PurchaseOrder] = []
        for place in 0..<4 {
            let order = PurchaseOrder.marked(
                number * 10 + place,
                subject.terms.orderFee.currency
            )
            if let fitted = try? subject.fitted(order) { batch.append(fitted) }
        }
        guard let victim = batch.first, let other = batch.dropFirst().last else {
            return expect(false, "ordinary orders fit")
        }
        var files: [ExportFile] = []
        let most = subject.terms.ordersPerFile
        for start in stride(from: 0, to: batch.count, by: most) {
            let part = Array(batch[start..<min(start + most, batch.count)])
            files += try await subject.encode(part, in: envelope("test\(start)"))
        }
        let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }
        let spoilt = Sabotage(victim: victim, other: other).texts(texts, number)
        expect(
            !zip(spoilt, texts).allSatisfy { $0.utf8.elementsEqual($1.utf8) },
            "a file says what the order says, in its words"
        )
        var decoded: [PurchaseOrder] = []
        do throws(Fault) {
            for (file, text) in zip(files, spoilt) {
                decoded += try await subject.decode(
                    ExportFile(name: file.name, bytes: Array(text.utf8))
                )
            }
        } catch {
            found += 1
            return
        }
        let isFound = decoded.map(statement) != batch.map(statement)
        found += isFound ? 1 : 0
        expect(isFound, "a file that was changed does not read back as before")
    }
}

/// One thing that can happen to files on their way.
package struct Sabotage {
    private let victim: PurchaseOrder
    private let other: PurchaseOrder

    /// Something that happens to one purchase order, and to another one where two are confused.
    package init(victim: PurchaseOrder, other: PurchaseOrder) {
        self.victim = victim
        self.other = other
    }

    /// The files after the accident of a number; two recipients are exchanged wherever they stand.
    package func texts(_ texts: [String], _ number: Int) -> [String] {
        texts.map { text in
            switch number % 6 {
            case 4: exchanging(victim.recipient.name, other.recipient.name, in: text)
            case 5: exchanging(victim.recipient.line1, other.recipient.line1, in: text)
            default: text.contains(victim.recipient.name) ? spoilt(text, number % 6) : text
            }
        }
    }

    private func spoilt(_ text: String, _ number: Int) -> String {
        let line = victim.lines[0]
        let code = victim.recipient.postalCode
        switch number {
        case 0:
            let units = line.quantity.units
            return replacing("\(units)", with: "\(units * 2)", in: text)
        case 1: return replacing(code, with: String(code.dropLast()) + "7", in: text)
        case 2: return exchanging(victim.recipient.city, code, in: text)
        default: return droppingRecord(with: line.supplierSKU, in: text)
        }
    }

    /// With the first of `one` written as `other`.
    private func replacing(_ one: String, with other: String, in text: String) -> String {
        guard let place = text.firstRange(of: one) else { return text }
        return String(text[..<place.lowerBound]) + other + text[place.upperBound...]
    }

    /// With both texts, each in the other's place.
    private func exchanging(_ one: String, _ other: String, in text: String) -> String {
        text.replacing(one, with: "\u{1}").replacing(other, with: one)
            .replacing("\u{1}", with: other)
    }

    /// Without the line or segment that holds `mark`.
    private func droppingRecord(with mark: String, in text: String) -> String {
        guard let place = text.firstRange(of: mark) else { return text }
        let isEnd: (Character) -> Bool = { $0.isNewline || $0 == "~" || $0 == "'" }
        let start = text[..<place.lowerBound].lastIndex(where: isEnd).map(text.index(after:))
        let end = text[place.upperBound...].firstIndex(where: isEnd).map(text.index(after:))
        return String(text[..<(start ?? text.startIndex)] + text[(end ?? text.endIndex)...])
    }
}

extension PurchaseOrder {
    /// An ordinary purchase order of which every fact is found nowhere else in its file.
    package static func marked(_ number: Int, _ currency: Currency) -> PurchaseOrder {
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
