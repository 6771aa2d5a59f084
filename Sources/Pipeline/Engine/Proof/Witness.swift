import Orders
import PipelineKit

/// Notes the digests of orders as they come in, and compares at the end.
struct Witness: Sendable {
    /// Gives every order its evidence.
    func note(_ orders: inout [Order]) {
        for index in orders.indices {
            orders[index].evidence = Evidence(of: orders[index], SHA256Digest.short)
        }
    }

    /// Throws where an order is not what it was when it came in: another recipient, or another purchase.
    func check(_ orders: [Order]) throws(Fault) {
        var writer = ByteWriter()
        // A span lends its elements.
        let span = orders.span
        for index in span.indices { try check(span[index], &writer) }
    }

    private func check(_ order: borrowing Order, _ writer: inout ByteWriter) throws(Fault) {
        writer.removeAll()
        order.writeContent(to: &writer)
        guard SHA256Digest.short(writer.bytes) != order.evidence.content else { return }
        writer.removeAll()
        order.shipTo.write(to: &writer)
        let isRecipient = SHA256Digest.short(writer.bytes) != order.evidence.recipient
        throw Fault(
            .input,
            "The \(isRecipient ? "recipient" : "content") of order \(order.number) was changed on the way "
                + "(\(order.source.file):\(order.source.line)). Nothing is published."
        )
    }

    /// The digest of what a purchase order says in the fields that its supplier is sent.
    func digest(of purchase: PurchaseOrder, _ fields: [PurchaseOrder.Field]) -> Digest {
        var writer = ByteWriter()
        return digest(&writer) { purchase.writeStatement(of: fields, to: &$0) }
    }

    private func digest(_ writer: inout ByteWriter, _ write: (inout ByteWriter) -> Void) -> Digest {
        writer.removeAll()
        write(&writer)
        return SHA256Digest.short(writer.bytes)
    }
}
