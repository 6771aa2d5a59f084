import Orders
public import PipelineKit
import Seeds
public import Testing

/// What every supplier owes the engine, whatever its format.
///
/// A thousand seeded orders, hostile ones among them, are fitted to its limits, encoded, decoded and
/// compared; then files are sabotaged, and each sabotage must show.
public struct SupplierPromises<Subject: Supplier> {
    private let subject: Subject

    /// Prepares the checks of `subject`.
    public init(_ subject: Subject) { self.subject = subject }

    /// Records an issue for each broken promise.
    public func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let orders = (0..<1000).compactMap { fitted($0, sourceLocation) }
        #expect(orders.count >= 250, "takes ordinary orders", sourceLocation: sourceLocation)
        for start in stride(from: 0, to: orders.count, by: subject.terms.ordersPerFile) {
            let batch = Array(
                orders[start..<min(start + subject.terms.ordersPerFile, orders.count)]
            )
            try check(batch, sourceLocation)
        }
        let none = try subject.encode([], in: .test("none"))
        #expect(none.isEmpty, "no orders, no file", sourceLocation: sourceLocation)
        let missing = PurchaseOrder.Field.essential.subtracting(subject.disclosed)
        #expect(missing.isEmpty, "says who gets how many of what", sourceLocation: sourceLocation)
        let repeated = subject.disclosed.count != Set(subject.disclosed).count
        #expect(!repeated, "says each fact once", sourceLocation: sourceLocation)
        for seed in 0..<100 { try sabotage(seed, sourceLocation) }
    }

    /// The order of a number as the supplier is sent it; `nil` where it cannot take it, which has a reason.
    private func fitted(_ number: Int, _ sourceLocation: SourceLocation) -> PurchaseOrder? {
        do throws(FieldFit.Misfit) {
            let order = try subject.fitted(order(number))
            for field in subject.disclosed {
                for line in field.isOfLine ? order.lines : [.init()] {
                    let text = order.text(of: field, line: line)
                    #expect(
                        subject.limits.lengths[field]?.admits(text) ?? true,
                        "\(field.rawValue) is within its limit",
                        sourceLocation: sourceLocation
                    )
                }
            }
            return order
        } catch {
            #expect(!error.reason.field.isEmpty, "says which field", sourceLocation: sourceLocation)
            return nil
        }
    }

    private func check(_ batch: [PurchaseOrder], _ sourceLocation: SourceLocation) throws {
        let files = try subject.encode(batch, in: .test("test"))
        let again = try subject.encode(batch, in: .test("test"))
        #expect(files == again, "same orders, same bytes", sourceLocation: sourceLocation)
        #expect(
            Set(files.map(\.name)).count == files.count
                && files.allSatisfy { $0.name.hasPrefix("test") },
            "files with names of their own",
            sourceLocation: sourceLocation
        )
        let decoded = try files.flatMap { try subject.decode($0) }
        #expect(
            decoded.map(statement) == batch.map(statement),
            "decode gives back what encode was given, in the same order",
            sourceLocation: sourceLocation
        )
    }

    private func statement(of order: PurchaseOrder) -> [UInt8] {
        var writer = ByteWriter()
        order.writeStatement(of: subject.disclosed, to: &writer)
        return writer.bytes
    }

    /// The purchase order of a number: every fourth is hostile in every field, the others in one at most.
    private func order(_ number: Int) -> PurchaseOrder {
        let texts = HostileText.all
        func text(_ field: Int, _ plain: String) -> String {
            let isHostile = number % 4 == 0 || number % 2 == 1 && number / 2 % 12 == field
            return isHostile ? texts[(number + field * 7) % texts.count] : plain
        }
        var order = PurchaseOrder.marked(number, subject.terms.orderFee.currency)
        order.orderNumber = "#\(number)"
        order.recipient.name = text(0, order.recipient.name)
        order.recipient.company = text(1, "")
        order.recipient.line1 = text(2, order.recipient.line1)
        order.recipient.line2 = text(3, "")
        order.recipient.city = text(4, order.recipient.city)
        order.recipient.region = text(5, "")
        order.recipient.postalCode = text(6, order.recipient.postalCode)
        order.recipient.phone = text(7, "+31 30 555")
        order.email = text(8, "")
        order.note = text(9, "")
        for index in order.lines.indices {
            order.lines[index].sku = text(10, "SKU\(index)")
            order.lines[index].title = text(11, "Mug")
        }
        return order
    }

    // MARK: Sabotage

    /// Spoils a file in one of six ways, and expects that reading it back shows it.
    private func sabotage(_ seed: Int, _ sourceLocation: SourceLocation) throws {
        var random = SplitMix(seed: seed)
        let batch = try (0..<min(4, subject.terms.ordersPerFile)).map { number in
            try subject.fitted(.marked(seed * 10 + number, subject.terms.orderFee.currency))
        }
        let files = try subject.encode(batch, in: .test("test"))
        let place = random.below(files.count)
        let text = String(decoding: files[place].bytes, as: UTF8.self)
        let victim = random.pick(batch.filter { text.contains($0.recipient.name) })
        let spoilt = spoil(text, victim, batch, &random)
        guard spoilt.utf8.elementsEqual(text.utf8) == false else {
            Issue.record("the sabotage of seed \(seed) did nothing", sourceLocation: sourceLocation)
            return
        }
        var decoded: [PurchaseOrder] = []
        do throws(Fault) {
            for (index, file) in files.enumerated() {
                let bytes = index == place ? Array(spoilt.utf8) : file.bytes
                decoded += try subject.decode(ExportFile(name: file.name, bytes: bytes))
            }
        } catch {
            return
        }
        #expect(
            decoded.map(statement) != batch.map(statement),
            "the sabotage of seed \(seed) shows",
            sourceLocation: sourceLocation
        )
    }

    private func spoil(
        _ text: String,
        _ victim: PurchaseOrder,
        _ batch: [PurchaseOrder],
        _ random: inout SplitMix
    ) -> String {
        let line = victim.lines[0]
        let code = victim.recipient.postalCode
        let other = batch.first { $0.number != victim.number && text.contains($0.recipient.name) }
        switch random.below(other == nil ? 4 : 6) {
        case 0:
            return text.replacing(
                line.quantity.description,
                with: "\(line.quantity.units * 2)",
                maxReplacements: 1
            )
        case 1:
            let changed = String(code.dropLast()) + (code.hasSuffix("7") ? "8" : "7")
            return text.replacing(code, with: changed, maxReplacements: 1)
        case 2: return text.exchanging(victim.recipient.city, code)
        case 3: return text.droppingRecord(with: line.supplierSKU)
        case 4: return text.exchanging(victim.recipient.name, other?.recipient.name ?? "")
        default: return text.exchanging(victim.recipient.line1, other?.recipient.line1 ?? "")
        }
    }
}

extension String {
    /// Both texts, each in the other's place.
    fileprivate func exchanging(_ one: String, _ other: String) -> String {
        replacing(one, with: "\u{1}").replacing(other, with: one).replacing("\u{1}", with: other)
    }

    /// Without the line or segment that holds `mark`.
    fileprivate func droppingRecord(with mark: String) -> String {
        guard let place = firstRange(of: mark) else { return self }
        let isEnd: (Character) -> Bool = { $0 == "\n" || $0 == "~" || $0 == "'" }
        let start =
            self[..<place.lowerBound].lastIndex(where: isEnd).map(index(after:)) ?? startIndex
        let end = self[place.upperBound...].firstIndex(where: isEnd).map(index(after:)) ?? endIndex
        return String(self[..<start] + self[end...])
    }
}

extension PurchaseOrder {
    /// An ordinary purchase order of which every fact is found nowhere else in its file.
    fileprivate static func marked(_ number: Int, _ currency: Currency) -> PurchaseOrder {
        PurchaseOrder(
            number: PONumber(
                Digest(
                    high: UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15,
                    low: UInt64(number) << 48
                )
            ),
            orderNumber: "#\(number)",
            date: "2026-11-19",
            recipient: Address(
                name: "Mina V\(number)oorbeeld",
                line1: "Kanaalzicht W\(number)W",
                city: "Utrecht U\(number)U",
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
