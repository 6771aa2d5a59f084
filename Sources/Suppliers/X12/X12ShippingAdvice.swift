import Orders
import PipelineKit
import PipelineSupply
import X12Format

/// A 945 while it is read: a warehouse's advice that one order was shipped, with a level for each parcel.
struct ShippingAdvice {
    private struct Parcel {
        var tracking = TrackingNumbers()
        var contents: [Shipment.Content] = []
    }

    private var order: PONumber?
    private var reference = ""
    private var date = ""
    private var carrier = ""
    /// What stands before the first level, and each level.
    private var parcels = [Parcel()]

    private var last: Int { parcels.count - 1 }

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
        case "LX": parcels.append(Parcel())
        case "N9" where segment[1] == "LI":
            guard let content = parcels[last].contents.popLast() else { return }
            parcels[last].contents.append(
                Shipment.Content(
                    lineID: segment[2],
                    supplierSKU: content.supplierSKU,
                    quantity: content.quantity
                )
            )
        case "MAN", "N9": try parcels[last].tracking.read(segment)
        case "W12":
            parcels[last].contents.append(
                Shipment.Content(
                    lineID: "",
                    supplierSKU: X12Answers.sku(in: segment, from: 7),
                    quantity: try segment.pieces(3, unit: 5)
                )
            )
        default: return
        }
    }

    func shipments(_ set: X12Set) throws(X12Damage) -> [Shipment] {
        guard let order else {
            throw X12Damage(
                message: "The set 945 names no purchase order.",
                line: set.position.line
            )
        }
        var list = ShipmentList(reference: reference)
        list.add(nil, of: order, on: date, in: [])
        let isEmpty = parcels.dropFirst().allSatisfy {
            $0.contents.isEmpty && $0.tracking.numbers.isEmpty
        }
        for (place, parcel) in parcels.enumerated() {
            let own = parcel.tracking.numbers
            let packages = ShipmentList.Package.all(
                carrier: carrier,
                trackingNumbers: own.isEmpty ? parcels[0].tracking.numbers : own,
                place: place
            )
            for content in parcel.contents {
                list.add(content, of: order, on: date, in: packages)
            }
            if parcel.contents.isEmpty, !own.isEmpty, place > 0 || isEmpty {
                list.add(nil, of: order, on: date, in: packages)
            }
        }
        return list.shipments
    }
}
