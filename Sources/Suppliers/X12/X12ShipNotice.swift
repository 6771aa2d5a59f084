import Orders
import PipelineKit
import PipelineSupply
import X12Format

/// An 856 while it is read: its levels are taken in the order in which they stand, because partners leave
/// the parents out.
struct ShipNotice {
    private struct Parcel {
        var number = ""
        var contents: [Shipment.Content] = []
    }

    private var reference = ""
    private var date = ""
    private var carrier = ""
    /// The number at the shipment's own level.
    private var number = ""
    private var level = "S"
    private var orders: [(number: PONumber, parcels: [Parcel])] = []
    private var product: X12Segment?

    mutating func read(_ segment: X12Segment) throws(X12Damage) {
        switch segment.id {
        case "BSN": reference = segment[2]
        case "HL":
            level = segment[3]
            product = nil
            guard level == "P" || level == "T", !orders.isEmpty else { return }
            orders[orders.count - 1].parcels.append(Parcel())
        case "PRF":
            guard let number = PONumber(segment[1]) else {
                throw segment.damage("Element 1 is no purchase order of ours.")
            }
            orders.append((number, []))
        case "TD5": if carrier.isEmpty { carrier = segment[3].isEmpty ? segment[5] : segment[3] }
        case "DTM": if segment[1] == "011" { date = segment[2].dashedDay }
        case "MAN": if ["CP", "2I", "SM"].contains(segment[1]) { track(segment[2]) }
        case "REF": if ["2I", "CN", "SI"].contains(segment[1]) { track(segment[2]) }
        case "LIN": product = segment
        case "SN1": try addContent(segment)
        default: return
        }
    }

    private mutating func track(_ number: String) {
        guard level != "S", let last = orders.indices.last else {
            self.number = self.number.isEmpty ? number : self.number
            return
        }
        if orders[last].parcels.isEmpty { orders[last].parcels.append(Parcel()) }
        orders[last].parcels[orders[last].parcels.count - 1].number = number
    }

    private mutating func addContent(_ segment: X12Segment) throws(X12Damage) {
        guard let last = orders.indices.last else {
            throw segment.damage("It belongs to no order.")
        }
        guard let quantity = try X12Answers.quantity(2, of: segment) else {
            throw segment.damage("Element 2 is mandatory.")
        }
        if orders[last].parcels.isEmpty { orders[last].parcels.append(Parcel()) }
        orders[last].parcels[orders[last].parcels.count - 1].contents.append(
            Shipment.Content(
                lineID: product?[1] ?? "",
                supplierSKU: product.map { X12Answers.sku(in: $0, from: 2) } ?? "",
                quantity: quantity
            )
        )
    }

    func shipments(_ set: X12Set) throws(X12Damage) -> [Shipment] {
        guard !orders.isEmpty else {
            throw X12Damage(
                message: "The set 856 names no purchase order.",
                line: set.segments.first?.line ?? 1
            )
        }
        return orders.map { order in
            Shipment(
                number: order.number,
                reference: reference,
                date: date,
                parcels: (order.parcels.isEmpty ? [Parcel()] : order.parcels).map { parcel in
                    Shipment.Parcel(
                        carrier: carrier,
                        trackingNumber: parcel.number.isEmpty ? number : parcel.number,
                        contents: parcel.contents
                    )
                }
            )
        }
    }
}

/// A 945 while it is read: a warehouse's advice that one order was shipped, with a level for each parcel.
struct ShippingAdvice {
    private struct Parcel {
        var number = ""
        var contents: [Shipment.Content] = []
    }

    private var order: PONumber?
    private var reference = ""
    private var date = ""
    private var carrier = ""
    /// The number before the first level.
    private var number = ""
    private var parcels: [Parcel] = []
    private var hasItem = false

    mutating func read(_ segment: X12Segment) throws(X12Damage) {
        switch segment.id {
        case "W06":
            guard let number = PONumber(segment[2]) ?? PONumber(segment[6]) else {
                throw segment.damage("Neither element 2 nor 6 is a purchase order of ours.")
            }
            order = number
            date = segment[3].dashedDay
            reference = segment[4]
        case "W27": carrier = segment[2].isEmpty ? segment[3] : segment[2]
        case "LX":
            parcels.append(Parcel())
            hasItem = false
        case "MAN" where ["CP", "2I", "SM"].contains(segment[1]): track(segment[2])
        case "N9" where ["2I", "CN", "SI"].contains(segment[1]): track(segment[2])
        case "N9" where segment[1] == "LI" && hasItem:
            let parcel = parcels.count - 1
            let content = parcels[parcel].contents.removeLast()
            parcels[parcel].contents.append(
                Shipment.Content(
                    lineID: segment[2],
                    supplierSKU: content.supplierSKU,
                    quantity: content.quantity
                )
            )
        case "W12":
            if parcels.isEmpty { parcels.append(Parcel()) }
            hasItem = true
            parcels[parcels.count - 1].contents.append(
                Shipment.Content(
                    lineID: "",
                    supplierSKU: X12Answers.sku(in: segment, from: 7),
                    quantity: try segment.wholeQuantity(3)
                )
            )
        default: return
        }
    }

    private mutating func track(_ number: String) {
        if parcels.isEmpty {
            self.number = self.number.isEmpty ? number : self.number
        } else {
            parcels[parcels.count - 1].number = number
        }
    }

    func shipment(_ set: X12Set) throws(X12Damage) -> Shipment {
        guard let order else {
            throw X12Damage(
                message: "The set 945 names no purchase order.",
                line: set.position.line
            )
        }
        return Shipment(
            number: order,
            reference: reference,
            date: date,
            parcels: (parcels.isEmpty ? [Parcel()] : parcels).map { parcel in
                Shipment.Parcel(
                    carrier: carrier,
                    trackingNumber: parcel.number.isEmpty ? number : parcel.number,
                    contents: parcel.contents
                )
            }
        )
    }
}
