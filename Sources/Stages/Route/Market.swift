import Orders
import PipelineKit

/// The offers of all suppliers tonight, and what is left of their stock.
package struct Market: Sendable {
    private struct Entry {
        let supplier: Int
        let offer: Offer
        var stock: Int
    }

    private let suppliers: [any Supplier]
    private var entries: [Entry] = []
    private var bySKU: [String: [Int]] = [:]

    /// Reads the feeds of the night's suppliers.
    init(of night: Night) throws(Fault) {
        suppliers = night.suppliers
        for (index, supplier) in suppliers.enumerated() {
            for offer in try night.offers(of: supplier) {
                bySKU[offer.sku, default: []].append(entries.count)
                entries.append(Entry(supplier: index, offer: offer, stock: offer.usableStock))
            }
        }
    }

    /// The offers for a SKU of the shop, in the order of the suppliers.
    func offers(for sku: String) -> [Int] { bySKU[sku] ?? [] }

    func supplier(of offer: Int) -> Int { entries[offer].supplier }
    func name(of offer: Int) -> SupplierName { suppliers[entries[offer].supplier].name }
    func leadTime(of offer: Int) -> Int { entries[offer].offer.leadTimeInDays }
    func stock(of offer: Int) -> Quantity {
        Quantity(min(Quantity.limit, entries[offer].stock)) ?? .zero
    }

    /// Why an offer cannot fill `units`; `nil` where it can.
    func refusal(of offer: Int, _ units: Quantity, to recipient: Address) -> Reason? {
        let entry = entries[offer]
        if let reason = suppliers[entry.supplier].refusal(of: entry.offer, to: recipient) {
            return reason
        }
        guard let unitCost = entry.offer.unitCost else { return Reason(.priceMissing) }
        guard unitCost.minor > 0 else { return Reason(.zeroPrice) }
        guard entry.stock > 0 else { return Reason(.outOfStock) }
        guard entry.stock >= units.units else {
            return Reason(.shortStock, detail: "\(entry.stock) of \(units) left")
        }
        return nil
    }

    /// What `units` of an offer cost landed, in the night's currency; `nil` where a rate is missing.
    ///
    /// A parcel that the order sends from this supplier anyway saves the first unit's freight and the fee.
    func cost(of offer: Int, _ units: Quantity, hasParcel: Bool, _ night: Night) -> LandedCost? {
        let entry = entries[offer]
        guard let unitCost = entry.offer.unitCost else { return nil }
        let freight = entry.offer.freight
        let further = hasParcel ? units.units : units.units - 1
        let next = Money(freight.next.minor * Int64(further), freight.next.currency)
        let fee = suppliers[entry.supplier].terms.orderFee
        let inNight = { night.rates.cost($0, in: night.currency) }
        guard let goods = inNight(unitCost * units),
            let parcel = inNight(hasParcel ? next : freight.first + next),
            let orderFee = inNight(hasParcel ? .zero(fee.currency) : fee)
        else { return nil }
        return LandedCost(goods: goods, freight: parcel, orderFee: orderFee)
    }

    /// Takes units out of the stock of an offer.
    mutating func take(_ offer: Int, _ units: Quantity, _ cost: LandedCost) -> Assignment {
        entries[offer].stock -= units.units
        let entry = entries[offer]
        return Assignment(
            supplier: suppliers[entry.supplier].name,
            supplierSKU: entry.offer.supplierSKU,
            unitCost: entry.offer.unitCost ?? .zero(cost.goods.currency),
            leadTimeInDays: entry.offer.leadTimeInDays,
            cost: cost
        )
    }
}
