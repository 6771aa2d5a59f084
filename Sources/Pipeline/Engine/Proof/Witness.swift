import Orders
import PipelineKit

/// Notes the digests of orders as they come in, and compares at the end.
struct Witness: Sendable {
    /// Gives every order its evidence.
    func note(_ orders: inout [Order]) {
        var writer = ByteWriter()
        for index in orders.indices {
            let order = orders[index]
            orders[index].evidence = Evidence(
                key: digest(&writer) { order.id.write(to: &$0) },
                content: digest(&writer) { order.writeContent(to: &$0) },
                recipient: digest(&writer) { order.shipTo.write(to: &$0) }
            )
        }
    }

    /// Throws where an order would go to somebody else than the one it came in for.
    func check(_ orders: [Order]) throws(Fault) {
        var writer = ByteWriter()
        for order in orders {
            let recipient = digest(&writer) { order.shipTo.write(to: &$0) }
            guard recipient == order.evidence.recipient else {
                throw Fault(
                    .input,
                    "The recipient of order \(order.number) was changed on the way "
                        + "(\(order.source.file):\(order.source.line)). Nothing is published."
                )
            }
        }
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
