import Orders
import PipelineKit

/// The offers of all suppliers tonight, and what is left of their stock.
package struct Market: Sendable {
    private struct Entry {
        let supplier: Int
        let offer: Offer
        /// Which stock it is taken from: a SKU of the supplier has one, whatever the shop calls it.
        let stock: Int
    }

    private struct StockKey: Hashable {
        let supplier: Int
        let sku: String
    }

    private let suppliers: [any Supplier]
    private var entries: [Entry] = []
    private var stocks: [Int] = []
    private var bySKU: [String: [Int]] = [:]

    /// Reads the feeds of the night's suppliers.
    init(of night: Night) throws(Fault) {
        suppliers = night.suppliers
        var places: [StockKey: Int] = [:]
        for (index, supplier) in suppliers.enumerated() {
            for offer in try night.offers(of: supplier) {
                bySKU[offer.sku, default: []].append(entries.count)
                let key = StockKey(supplier: index, sku: offer.supplierSKU)
                let place = places[key] ?? stocks.count
                if place == stocks.count { stocks.append(offer.usableStock) }
                places[key] = place
                stocks[place] = min(stocks[place], offer.usableStock)
                entries.append(Entry(supplier: index, offer: offer, stock: place))
            }
        }
    }

    /// The offers for a SKU of the shop, in the order of the suppliers.
    func offers(for sku: String) -> [Int] { bySKU[sku] ?? [] }

    func supplier(of offer: Int) -> Int { entries[offer].supplier }
    func name(of offer: Int) -> SupplierName { suppliers[entries[offer].supplier].name }
    func leadTime(of offer: Int) -> Int { entries[offer].offer.leadTimeInDays }
    func stock(of offer: Int) -> Quantity {
        Quantity(min(Quantity.limit, left(of: offer))) ?? .zero
    }

    private func left(of offer: Int) -> Int { stocks[entries[offer].stock] }

    /// Why an offer cannot fill `units`; `nil` where it can.
    func refusal(of offer: Int, _ units: Quantity, to recipient: Address) -> Reason? {
        let entry = entries[offer]
        if let reason = suppliers[entry.supplier].refusal(of: entry.offer, to: recipient) {
            return reason
        }
        guard let unitCost = entry.offer.unitCost else { return Reason(.priceMissing) }
        guard unitCost.minor > 0 else { return Reason(.zeroPrice) }
        guard left(of: offer) > 0 else { return Reason(.outOfStock) }
        guard left(of: offer) >= units.units else {
            return Reason(.shortStock, detail: "\(left(of: offer)) of \(units) left")
        }
        return nil
    }

    /// What `units` of an offer cost landed, in the night's currency; `nil` where a rate is missing.
    ///
    /// The first unit of a parcel costs more freight than a further one, and the supplier takes a fee for
    /// it; a line that goes into a parcel which the order has anyway pays neither.
    func cost(of offer: Int, _ units: Quantity, hasParcel: Bool, _ night: Night) -> LandedCost? {
        let entry = entries[offer]
        guard let unitCost = entry.offer.unitCost else { return nil }
        let freight = entry.offer.freight
        let further = freight.next * units
        let whole = further - freight.next + freight.first
        let inNight = { night.rates.cost($0, in: night.currency) }
        guard let goods = inNight(unitCost * units), let furtherFreight = inNight(further),
            let wholeFreight = inNight(whole),
            let fee = inNight(suppliers[entry.supplier].terms.orderFee)
        else { return nil }
        return LandedCost(
            goods: goods,
            freight: furtherFreight,
            parcel: hasParcel ? .zero(night.currency) : wholeFreight - furtherFreight + fee
        )
    }

    /// Takes units out of the stock of an offer.
    mutating func take(_ offer: Int, _ units: Quantity, _ cost: LandedCost) -> Assignment {
        stocks[entries[offer].stock] -= units.units
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
