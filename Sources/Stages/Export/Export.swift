import Orders
package import PipelineKit

/// Writes each supplier's purchase orders in its own format: one recipient each, in night order.
package struct Export: SinkStage {
    package static let manifest = Manifest(
        "export",
        "Writes each supplier's purchase orders in its own format.",
        needs: [.routes],
        gives: [.exports]
    )

    package init(_ settings: Settings) {}

    package func open(in night: Night) throws(Fault) -> any Sink {
        let last = try night.memory.lastSequences()
        let batches = night.suppliers.map {
            Batch(supplier: $0, lastSequence: last[$0.name, default: 0])
        }
        return PurchaseOrderFiles(
            night: night,
            batches: batches,
            places: Dictionary(
                batches.enumerated().map { ($0.element.supplier.name, $0.offset) },
                uniquingKeysWith: { first, _ in first }
            )
        )
    }
}

/// The purchase orders of one supplier that wait for their file to be full.
private struct Batch: Sendable {
    let supplier: any Supplier
    let lastSequence: Int
    var orders: [PurchaseOrder] = []
    var fileCount = 0
}

private struct PurchaseOrderFiles: Sink {
    let night: Night
    var batches: [Batch]
    let places: [SupplierName: Int]

    mutating func write(_ orders: inout [Order]) async throws(Fault) {
        for index in orders.indices {
            for supplier in orders[index].assignedSuppliers {
                try await send(&orders[index], to: supplier)
            }
        }
    }

    mutating func finish() async throws(Fault) {
        for index in batches.indices where !batches[index].orders.isEmpty {
            try await flush(index)
        }
    }

    private mutating func send(
        _ order: inout Order,
        to supplier: SupplierName
    ) async throws(Fault) {
        guard let index = places[supplier] else {
            throw Fault(
                .internal,
                "Order \(order.number) was routed to '\(supplier)', which nobody knows."
            )
        }
        let purchase: PurchaseOrder
        do throws(Refusal) {
            purchase = try night.purchaseOrder(of: order, for: batches[index].supplier)
        } catch {
            return order.end(partsOf: supplier) { _ in
                error.isFinal ? .rejected(error.reason) : .held(error.reason)
            }
        }
        if let reason = batches[index].supplier.limits.shortfall(of: purchase) {
            return order.end(partsOf: supplier) { _ in .held(reason) }
        }
        for finding in purchase.findings where !order.findings.contains(finding) {
            order.findings.append(finding)
        }
        batches[index].orders.append(purchase)
        let isProposed = batches[index].supplier.approval == .first
        order.end(partsOf: supplier) { assignment in
            isProposed
                ? .proposed(assignment, purchase.number) : .exported(assignment, purchase.number)
        }
        if batches[index].orders.count >= batches[index].supplier.terms.ordersPerFile {
            try await flush(index)
        }
    }

    private mutating func flush(_ index: Int) async throws(Fault) {
        batches[index].fileCount += 1
        let batch = batches[index]
        let number = String(batch.fileCount)
        let padded = String(repeating: "0", count: max(0, 4 - number.count)) + number
        let name = "\(batch.supplier.name)-\(night.id)-\(padded)"
        let envelope = Envelope(
            name: name,
            sequence: batch.lastSequence + batch.fileCount,
            moment: night.moment
        )
        let folder = batch.supplier.approval.folder.path(of: batch.supplier.name)
        for file in try await batch.supplier.encode(batch.orders, in: envelope) {
            var sink = try night.files.create("\(folder)/\(file.name)")
            try sink.write(file.bytes)
            try sink.close()
        }
        batches[index].orders.removeAll(keepingCapacity: true)
    }
}

extension Order {
    /// Ends all that was given to `supplier`.
    fileprivate mutating func end(
        partsOf supplier: SupplierName,
        as outcome: (Assignment) -> Outcome
    ) {
        for line in lines.indices {
            lines[line].updateParts { part in
                guard case .routed(let assignment) = part.state, assignment.supplier == supplier
                else { return }
                part.state = .ended(outcome(assignment))
            }
        }
    }
}
