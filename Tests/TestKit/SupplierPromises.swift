import Orders
public import PipelineKit
public import Testing

/// What every supplier owes the engine, whatever its layout.
public struct SupplierPromises<Subject: Supplier> {
    private let subject: Subject

    /// Prepares the checks of `subject`.
    public init(_ subject: Subject) { self.subject = subject }

    /// Records an issue for each broken promise.
    public func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let orders = (0..<1000).map(order)
        for start in stride(from: 0, to: orders.count, by: subject.terms.ordersPerFile) {
            let batch = Array(
                orders[start..<min(start + subject.terms.ordersPerFile, orders.count)]
            )
            try check(batch, sourceLocation)
        }
        let none = try subject.encode([], name: "none")
        #expect(none.isEmpty, "no orders, no file", sourceLocation: sourceLocation)
        let missing = PurchaseOrder.Field.essential.subtracting(subject.disclosed)
        #expect(missing.isEmpty, "says who gets how many of what", sourceLocation: sourceLocation)
        let repeated = subject.disclosed.count != Set(subject.disclosed).count
        #expect(!repeated, "says each fact once", sourceLocation: sourceLocation)
    }

    private func check(_ batch: [PurchaseOrder], _ sourceLocation: SourceLocation) throws {
        let files = try subject.encode(batch, name: "test")
        let again = try subject.encode(batch, name: "test")
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

    /// The purchase order of a number, with a hostile text in each field in turn.
    private func order(_ number: Int) -> PurchaseOrder {
        let texts = HostileText.all
        func text(_ field: Int) -> String { texts[(number + field * 7) % texts.count] }
        let currency = subject.terms.orderFee.currency
        return PurchaseOrder(
            number: PONumber(
                Digest(high: UInt64(number) &* 0x9E37_79B9_7F4A_7C15, low: UInt64(number) << 48)
            ),
            orderNumber: "#\(number)",
            date: "2026-11-19",
            recipient: Address(
                name: text(0),
                company: text(1),
                line1: text(2),
                line2: text(3),
                city: text(4),
                region: text(5),
                postalCode: text(6),
                country: "NL",
                phone: text(7)
            ),
            email: text(8),
            note: text(9),
            lines: (0...(number % 3)).map { line in
                PurchaseOrder.Line(
                    lineID: "\(line + 1)",
                    supplierSKU: "S-\(number)-\(line)",
                    sku: text(10 + line),
                    title: text(11 + line),
                    quantity: Quantity(1 + number % 5) ?? .zero,
                    unitCost: Money(Int64(number * 7), currency)
                )
            }
        )
    }
}
