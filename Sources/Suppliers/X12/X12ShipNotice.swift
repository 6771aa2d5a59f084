import Orders
import PipelineKit
import PipelineSupply
import X12Format

/// An 856 while it is read: a tree of levels, in which each knows what those above it say.
///
/// Partners leave out who a level's parent is (HL02), and put orders, packs and items in different orders:
/// then the levels' kinds tell, by the order that BSN05 names or else by that of their first appearance.
struct ShipNotice {
    /// Data element 735: what a level is of.
    private enum Kind: String, CaseIterable {
        case shipment = "S"
        case order = "O"
        case tare = "T"
        case pack = "P"
        case subpack = "Q"
        case item = "I"
        case component = "F"
        case other

        init(code: String) { self = Kind(rawValue: code) ?? .other }
    }

    private struct Item {
        let segment: X12Segment
        let content: Shipment.Content
    }

    /// A level; what it does not say itself it has from its parent.
    private struct Level {
        let head: X12Segment
        var order: PONumber?
        var date = ""
        var carrier = ""
        var tracking = TrackingNumbers()
        /// The numbers of the parent, which hold where the level has none that are more certain.
        var inherited = TrackingNumbers()
        /// The pack or tare that it is, or else is in.
        var pack: Int?
        /// The nearest level of each rank among itself and those above it.
        var nearest: [Int?] = Array(repeating: nil, count: Kind.allCases.count)
        var product: X12Segment?
        var items: [Item] = []
        /// The packs that an item is in.
        var packs: [Int] = []
        /// The orders that a pack is of.
        var orders: [PONumber] = []
        /// Whether a pack has units, or packs of its own.
        var isFilled = false

        var bestTracking: TrackingNumbers { tracking.over(inherited) }
        var numbers: [String] { bestTracking.numbers }

        /// A level below another one.
        init(_ head: X12Segment, below parent: Level) {
            self.head = head
            order = parent.order
            date = parent.date
            carrier = parent.carrier
            inherited = parent.bestTracking
            pack = parent.pack
            nearest = parent.nearest
            product = parent.product
        }

        /// What is said before the first level.
        init() { head = X12Segment("ST", []) }
    }

    private var reference = ""
    private var ranks: [Kind] = []
    private var levels = [Level()]
    private var places: [String: Int] = [:]
    private var named: [PONumber] = []

    private var last: Int { levels.count - 1 }

    mutating func read(_ segment: X12Segment) throws(X12Damage) {
        switch segment.id {
        case "BSN":
            try segment.refuse(purposes: ["01", "03", "04", "05"])
            reference = segment[2]
            ranks = Self.structures[segment[5]] ?? []
        case "HL": begin(segment)
        case "PRF": try name(segment)
        case "TD5":
            let carrier = segment[3].isEmpty ? segment[5] : segment[3]
            if !carrier.isEmpty { levels[last].carrier = carrier }
        case "DTM" where segment[1] == "011": levels[last].date = segment[2].dashedDay
        case "MAN", "REF": try levels[last].tracking.read(segment)
        case "LIN": levels[last].product = segment
        case "SN1": try add(segment)
        default: return
        }
    }

    /// Data element 1005: which kinds are below which.
    private static let structures: [String: [Kind]] = [
        "0001": [.shipment, .order, .tare, .pack, .subpack, .item, .component],
        "0002": [.shipment, .order, .item, .component, .tare, .pack, .subpack],
        "0003": [.shipment, .tare, .pack, .subpack, .order, .item, .component],
        "0004": [.shipment, .order, .item, .component, .tare, .pack, .subpack],
    ]

    private mutating func begin(_ segment: X12Segment) {
        let kind = Kind(code: segment[3])
        let rank = ranks.firstIndex(of: kind) ?? ranks.count
        if rank == ranks.count { ranks.append(kind) }
        let parent =
            places[segment[2]] ?? levels[last].nearest[..<rank].compactMap { $0 }.max() ?? 0
        let place = levels.count
        places[segment[1]] = segment[1].isEmpty ? nil : place
        var level = Level(segment, below: levels[parent])
        level.nearest[rank] = place
        if kind == .pack || kind == .tare {
            if let outer = level.pack { levels[outer].isFilled = true }
            level.pack = place
            if let item = ranks.firstIndex(of: .item).flatMap({ level.nearest[$0] }) {
                levels[item].packs.append(place)
            }
        }
        levels.append(level)
    }

    private mutating func name(_ segment: X12Segment) throws(X12Damage) {
        guard let number = PONumber(segment[1]) else {
            throw segment.damage("Element 1 is no purchase order of ours.")
        }
        levels[last].order = number
        named.append(number)
        if let pack = levels[last].pack { levels[pack].orders.append(number) }
    }

    private mutating func add(_ segment: X12Segment) throws(X12Damage) {
        let product = levels[last].product
        let content = Shipment.Content(
            lineID: product?[1] ?? "",
            supplierSKU: product.map { X12Answers.sku(in: $0, from: 2) } ?? "",
            quantity: try segment.pieces(2)
        )
        levels[last].items.append(Item(segment: segment, content: content))
        if let pack = levels[last].pack { levels[pack].isFilled = true }
    }

    // MARK: What it says

    func shipments(_ set: X12Set) throws(X12Damage) -> [Shipment] {
        guard !named.isEmpty else {
            throw X12Damage(
                message: "The set 856 names no purchase order.",
                line: set.position.line
            )
        }
        var list = ShipmentList(reference: reference)
        var told: Set<PONumber> = []
        var open = Set(levels.indices.filter { levels[$0].pack == $0 && !levels[$0].isFilled })
        for level in levels {
            let packs: [Int?] =
                level.packs.isEmpty ? [level.pack] : level.packs.filter(open.contains)
            // Where packs of an item say how much of it they hold, the others hold the rest.
            let held = level.packs.flatMap { levels[$0].items }.reduce(0) {
                $0 + $1.content.quantity.units
            }
            for item in held == 0 ? level.items : rest(of: level, without: held) {
                guard let number = level.order else {
                    throw item.segment.damage("It belongs to no order.")
                }
                told.insert(number)
                list.add(
                    item.content,
                    of: number,
                    on: level.date,
                    in: packs.flatMap { packages($0, of: level) }
                )
            }
            if !level.items.isEmpty { open.subtract(level.packs) }
        }
        for pack in open.sorted() where !levels[pack].tracking.numbers.isEmpty {
            for number in try orders(ofEmpty: levels[pack]) {
                told.insert(number)
                list.add(
                    nil,
                    of: number,
                    on: levels[pack].date,
                    in: packages(pack, of: levels[pack])
                )
            }
        }
        for level in levels {
            guard let number = level.order, told.insert(number).inserted else { continue }
            let packages = level.numbers.isEmpty ? [] : packages(level.pack, of: level)
            list.add(nil, of: number, on: level.date, in: packages)
        }
        return list.shipments
    }

    /// What an item says besides the units that its packs say.
    private func rest(of level: Level, without held: Int) -> [Item] {
        let all = level.items.reduce(0) { $0 + $1.content.quantity.units }
        guard let item = level.items.first, let rest = Quantity(all - held), rest > .zero else {
            return []
        }
        let content = Shipment.Content(
            lineID: item.content.lineID,
            supplierSKU: item.content.supplierSKU,
            quantity: rest
        )
        return [Item(segment: item.segment, content: content)]
    }

    /// The orders of a pack of which nobody says what is in it.
    private func orders(ofEmpty pack: Level) throws(X12Damage) -> [PONumber] {
        if let number = pack.order { return [number] }
        if !pack.orders.isEmpty { return pack.orders }
        guard Set(named).count == 1 else {
            throw pack.head.damage("It belongs to no order.")
        }
        return [named[0]]
    }

    /// What a pack is to a carrier, or what is at a level without one.
    private func packages(_ pack: Int?, of level: Level) -> [ShipmentList.Package] {
        let own = pack.map { levels[$0].bestTracking } ?? TrackingNumbers()
        let carrier = pack.map { levels[$0].carrier } ?? ""
        return ShipmentList.Package.all(
            carrier: carrier.isEmpty ? level.carrier : carrier,
            trackingNumbers: own.over(level.bestTracking).numbers,
            place: pack ?? 0
        )
    }
}

/// The numbers by which a carrier follows what is sent, where X12 keeps them: those of the most certain home.
struct TrackingNumbers {
    private var rank = Int.max
    private(set) var numbers: [String] = []

    /// The homes, by the segment and the qualifier of a number; others are of pallets or bills of lading.
    private static let ranks = [
        "MAN CP": 0, "MAN 2I": 0, "REF 2I": 0, "N9 2I": 0, "MAN SM": 1, "REF CN": 2, "N9 CN": 2,
        "REF SI": 3, "N9 SI": 3,
    ]

    /// How many there may be of one thing; more are no notice of parcels.
    private static let most = 1000

    mutating func read(_ segment: X12Segment) throws(X12Damage) {
        note(segment.id, segment[1], segment[2])
        if segment.id == "MAN" { note(segment.id, segment[4], segment[5]) }
        guard numbers.count <= Self.most else {
            throw segment.damage("It is one of more than \(Self.most) numbers of one level.")
        }
    }

    private mutating func note(_ segment: String, _ qualifier: String, _ number: String) {
        guard let rank = Self.ranks["\(segment) \(qualifier)"], rank <= self.rank, !number.isEmpty
        else { return }
        if rank < self.rank { numbers = [] }
        self.rank = rank
        if !numbers.contains(number) { numbers.append(number) }
    }

    /// These numbers, unless others are of a more certain home.
    func over(_ other: TrackingNumbers) -> TrackingNumbers { rank <= other.rank ? self : other }
}
