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

    package func open(in night: Night) -> any Sink {
        PurchaseOrderFiles(
            night: night,
            batches: night.suppliers.map { Batch(supplier: $0) }
        )
    }
}

/// The purchase orders of one supplier that wait for their file to be full.
private struct Batch: Sendable {
    let supplier: any Supplier
    var orders: [PurchaseOrder] = []
    var fileCount = 0
}

private struct PurchaseOrderFiles: Sink {
    let night: Night
    var batches: [Batch]

    mutating func write(_ orders: inout [Order]) throws(Fault) {
        for index in orders.indices {
            for supplier in orders[index].assignedSuppliers {
                try send(&orders[index], to: supplier)
            }
        }
    }

    mutating func finish() throws(Fault) {
        for index in batches.indices where !batches[index].orders.isEmpty { try flush(index) }
    }

    private mutating func send(_ order: inout Order, to supplier: SupplierName) throws(Fault) {
        let number = night.number(of: order, for: supplier)
        guard let index = batches.firstIndex(where: { $0.supplier.name == supplier }) else {
            throw Fault(
                .internal,
                "Order \(order.number) was routed to '\(supplier)', which nobody knows."
            )
        }
        let purchase = order.purchaseOrder(for: supplier, on: night.moment.date, number: number)
        batches[index].orders.append(purchase)
        for line in order.lines.indices {
            order.lines[line].updateParts { part in
                guard case .routed(let assignment) = part.state, assignment.supplier == supplier
                else { return }
                part.state = .ended(.exported(assignment, number))
            }
        }
        if batches[index].orders.count >= batches[index].supplier.terms.ordersPerFile {
            try flush(index)
        }
    }

    private mutating func flush(_ index: Int) throws(Fault) {
        batches[index].fileCount += 1
        let batch = batches[index]
        let number = String(batch.fileCount)
        let padded = String(repeating: "0", count: max(0, 4 - number.count)) + number
        let name = "\(batch.supplier.name)-\(night.id)-\(padded)"
        for file in try batch.supplier.encode(batch.orders, name: name) {
            var sink = try night.files.create("exports/\(batch.supplier.name)/\(file.name)")
            try sink.write(file.bytes)
            try sink.close()
        }
        batches[index].orders.removeAll(keepingCapacity: true)
    }
}
