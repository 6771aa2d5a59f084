import Orders
import PipelineKit

/// The offers of all suppliers tonight, and what is left of their stock.
package struct Market: Sendable {
    private struct Entry {
        let supplier: Int
        let offer: Offer
        /// Which of the supplier's services sends it; `nil` where it has but one.
        let service: Int32?
        /// Which stock it is taken from: a SKU of the supplier has one, whatever the shop calls it.
        let stock: Int
    }

    private struct StockKey: Hashable {
        let supplier: Int
        let sku: String
    }

    private let suppliers: [any Supplier]
    /// What each can take, asked once: the answer is large.
    private let limits: [SupplierLimits]
    /// The services of each supplier.
    private var services: [[Service]] = []
    private var entries: [Entry] = []
    private var stocks: [Int] = []
    private var bySKU: [String: [Int]] = [:]
    /// How many days each supplier lets a purchase order wait tonight; `nil` where it is closed for longer
    /// than anybody waits.
    private let waits: [Int?]
    /// Whether a supplier has a least value of purchase orders.
    let hasMinimums: Bool
    /// Whether a supplier does not take every recipient.
    private let isPicky: [Bool]
    /// What a line must fit in, for suppliers that do not take every line.
    private let fits: [FieldFit?]
    /// Why nothing is bought of a supplier tonight; `nil` for those of whom something can be.
    private var closed: [Reason?] = []
    /// The suppliers of whom nobody knows what they offer.
    private(set) var unread: [Candidate] = []
    /// How many parcels each supplier was given so far today, and what it is owed for those of tonight.
    private var taken: [(parcels: Int, money: Int128)]

    /// Reads the feeds of the night's suppliers.
    init(of night: Night) throws(Fault) {
        suppliers = night.suppliers
        limits = suppliers.map(\.limits)
        waits = limits.map { limits in
            limits.calendar.map { $0.wait(at: night.moment) } ?? 0
        }
        hasMinimums = limits.contains { $0.minimumOrder != nil }
        isPicky = limits.map { !$0.takesEveryRecipient }
        fits = zip(limits, suppliers).map { limits, supplier in
            limits.takesEveryLine ? nil : FieldFit(limits, of: supplier.disclosed)
        }
        let given = try night.memory.purchaseOrders(on: night.moment)
        taken = suppliers.map { (given[$0.name] ?? 0, 0) }
        var places: [StockKey: Int] = [:]
        for (index, supplier) in suppliers.enumerated() {
            let supply = try night.supply(of: supplier)
            closed.append(supply.refusal ?? (waits[index] == nil ? Reason(.supplierHoliday) : nil))
            if supply.offers.isEmpty, let refusal = supply.refusal {
                unread.append(Candidate(supplier.name, .refused(refusal)))
            }
            services.append(supplier.services)
            let ways: [Int32?] =
                supplier.services.isEmpty ? [nil] : supplier.services.indices.map { Int32($0) }
            for offer in supply.offers {
                let key = StockKey(supplier: index, sku: offer.supplierSKU)
                let place = places[key] ?? stocks.count
                if place == stocks.count { stocks.append(offer.usableStock) }
                places[key] = place
                stocks[place] = min(stocks[place], offer.usableStock)
                for way in ways {
                    bySKU[offer.sku, default: []].append(entries.count)
                    entries.append(
                        Entry(supplier: index, offer: offer, service: way, stock: place)
                    )
                }
            }
        }
    }

    /// The offers for a SKU of the shop, in the order of the suppliers.
    func offers(for sku: String) -> [Int] { bySKU[sku] ?? [] }

    func supplier(of offer: Int) -> Int { entries[offer].supplier }
    func name(of offer: Int) -> SupplierName { suppliers[entries[offer].supplier].name }
    func service(of offer: Int) -> String { service(of: entries[offer])?.name ?? "" }
    private func service(of entry: Entry) -> Service? {
        entry.service.map { services[entry.supplier][Int($0)] }
    }
    func leadTime(of offer: Int) -> Int {
        let entry = entries[offer]
        let days = service(of: entry)?.leadTimeInDays ?? entry.offer.leadTimeInDays
        return days + (waits[entry.supplier] ?? 0)
    }
    private func freight(of entry: Entry) -> Freight {
        service(of: entry)?.freight ?? entry.offer.freight
    }
    func stock(of offer: Int) -> Quantity {
        Quantity(min(Quantity.limit, left(of: offer))) ?? .zero
    }

    private func left(of offer: Int) -> Int { stocks[entries[offer].stock] }

    /// Why each supplier can send nothing to the order's recipient; `nil` for those who can.
    func refusals(of order: Order) -> [Refusal?] {
        suppliers.indices.map { index in
            if let reason = closed[index] { return Refusal(reason) }
            if isPicky[index], let refusal = refusal(of: order, by: index) { return refusal }
            guard limits[index].minimumOrder != nil else { return nil }
            return shortfall(of: order, by: index).map { Refusal($0) }
        }
    }

    /// Why even all of the order that a supplier offers would be too small for it; `nil` where it would do.
    private func shortfall(of order: Order, by index: Int) -> Reason? {
        var purchase = PurchaseOrder(number: PONumber(Digest.none))
        for line in order.lines where line.openUnits > .zero {
            let costs = offers(for: line.sku).lazy.map { entries[$0] }
                .filter { $0.supplier == index }.compactMap(\.offer.unitCost)
            guard let cost = costs.max(by: { $0.minor < $1.minor }) else { continue }
            purchase.lines.append(.init(quantity: line.openUnits, unitCost: cost))
        }
        return limits[index].shortfall(of: purchase)
    }

    private func refusal(of order: Order, by index: Int) -> Refusal? {
        let supplier = suppliers[index]
        if let refusal = limits[index].refusal(of: order) { return refusal }
        do throws(Refusal) {
            _ = try supplier.fitted(
                order.purchaseOrder(for: supplier.name, on: "", number: PONumber(Digest.none))
            )
            return nil
        } catch {
            return error
        }
    }

    /// Why an offer cannot fill `units` of a line; `nil` where it can.
    func refusal(
        of offer: Int,
        _ units: Quantity,
        for line: Line,
        to recipient: Address,
        in tier: Tier,
        hasParcel: Bool
    ) -> Reason? {
        let entry = entries[offer]
        if let reason = suppliers[entry.supplier].refusal(of: entry.offer, to: recipient) {
            return reason
        }
        let purchase = PurchaseOrder.Line(
            lineID: line.id,
            supplierSKU: entry.offer.supplierSKU,
            sku: line.sku,
            title: line.title
        )
        if let reason = fits[entry.supplier]?.refusal(of: purchase) { return reason }
        let service = service(of: entry)
        guard service?.destinations?.contains(recipient.country) ?? true else {
            return Reason(.noShipToCountry, field: "country")
        }
        guard service?.tier ?? .standard >= tier else {
            return Reason(.serviceNotOffered, detail: tier.rawValue)
        }
        if entry.offer.customs == nil,
            limits[entry.supplier].withoutCustoms?.contains(recipient.country) == false
        {
            return Reason(.customsDataMissing, detail: "to \(recipient.country)")
        }
        guard units.units % max(1, entry.offer.pack) == 0 else {
            return Reason(.packMultiple, detail: "\(units) in packs of \(entry.offer.pack)")
        }
        if !hasParcel, let most = limits[entry.supplier].ordersPerDay,
            taken[entry.supplier].parcels >= most
        {
            return Reason(.capacityFull, detail: "\(most) a day")
        }
        if let wallet = limits[entry.supplier].wallet,
            spending(on: entry, units, hasParcel) > Int128(wallet.minor)
                - taken[entry.supplier].money
        {
            return Reason(.walletShort)
        }
        guard let unitCost = entry.offer.unitCost else { return Reason(.priceMissing) }
        guard unitCost.minor > 0 else { return Reason(.zeroPrice) }
        guard left(of: offer) > 0 else { return Reason(.outOfStock) }
        guard left(of: offer) >= units.units else {
            return Reason(.shortStock, detail: "\(left(of: offer)) of \(units) left")
        }
        return nil
    }

    /// What a supplier is owed for units, in minor units of its own currency.
    private func spending(
        on entry: Entry,
        _ units: Quantity,
        _ hasParcel: Bool
    ) -> Int128 {
        let freight = freight(of: entry)
        let (first, next) = (Int128(freight.first.minor), Int128(freight.next.minor))
        let each = Int128(entry.offer.unitCost?.minor ?? 0) + next
        let parcel = first - next + Int128(suppliers[entry.supplier].terms.orderFee.minor)
        return each * Int128(units.units) + (hasParcel ? 0 : parcel)
    }

    /// What `units` of an offer cost landed, in the night's currency; `nil` where a rate is missing.
    ///
    /// The first unit of a parcel costs more freight than a further one, and the supplier takes a fee for
    /// it; a line that goes into a parcel which the order has anyway pays neither.
    func cost(of offer: Int, _ units: Quantity, hasParcel: Bool, _ night: Night) -> LandedCost? {
        let entry = entries[offer]
        guard let unitCost = entry.offer.unitCost else { return nil }
        let freight = freight(of: entry)
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

    /// Units that are taken out of the stock of an offer.
    struct Taking {
        let offer: Int
        let units: Quantity
        /// Whether they go into a parcel that there is anyway.
        let hasParcel: Bool
    }

    /// Takes units out of the stock of an offer.
    mutating func take(_ taking: Taking, _ cost: LandedCost) -> Assignment {
        count(taking, times: 1)
        let entry = entries[taking.offer]
        return Assignment(
            supplier: suppliers[entry.supplier].name,
            supplierSKU: entry.offer.supplierSKU,
            unitCost: entry.offer.unitCost ?? .zero(cost.goods.currency),
            service: service(of: entry)?.name ?? "",
            leadTimeInDays: leadTime(of: taking.offer),
            cost: cost
        )
    }

    /// Puts units back that were taken.
    mutating func giveBack(_ taking: Taking) { count(taking, times: -1) }

    private mutating func count(_ taking: Taking, times sign: Int) {
        let entry = entries[taking.offer]
        stocks[entry.stock] -= sign * taking.units.units
        taken[entry.supplier].parcels += taking.hasParcel ? 0 : sign
        if limits[entry.supplier].wallet != nil {
            let spending = spending(on: entry, taking.units, taking.hasParcel)
            taken[entry.supplier].money += Int128(sign) * spending
        }
    }

    /// As many units as fill packs of an offer.
    func packed(_ units: Quantity, of offer: Int) -> Quantity {
        let pack = max(1, entries[offer].offer.pack)
        return Quantity(units.units / pack * pack) ?? .zero
    }

    /// The first of some suppliers whose purchase order of a routed order would be too small, and why.
    func shortfall(of order: Order, among routed: some Sequence<Int>) -> (Int, Reason)? {
        for index in routed.sorted() where limits[index].minimumOrder != nil {
            let purchase = order.purchaseOrder(
                for: suppliers[index].name,
                on: "",
                number: PONumber(Digest.none)
            )
            if let reason = limits[index].shortfall(of: purchase) { return (index, reason) }
        }
        return nil
    }
}
