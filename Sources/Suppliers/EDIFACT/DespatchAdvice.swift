import EDIFACTFormat
import Orders
import PipelineKit
import PipelineSupply

/// A DESADV while it is read: packages (CPS) within each other, and the lines that they hold.
///
/// What stands before a line is of its package, what stands behind it of the line; a package has from the one
/// around it what it does not say itself, and the first from the head.
struct DespatchAdvice {
    private struct Package {
        let head: EDIFACTSegment
        /// The place of the package around it.
        let outer: Int
        var ownOrder: PONumber?
        /// The order of the package around it, which holds where it names none.
        var inheritedOrder: PONumber?
        var transport = TransportNumbers()
        /// The numbers of the package around it, which hold where it has none.
        var inherited: [String] = []
        /// Whether lines or packages stand in it.
        var isFilled = false

        var order: PONumber? { ownOrder ?? inheritedOrder }

        var numbers: [String] { transport.numbers.isEmpty ? inherited : transport.numbers }

        /// The message's head, which is around all packages.
        init() {
            head = EDIFACTSegment("UNH")
            outer = 0
        }

        init(_ head: EDIFACTSegment, at place: Int, in outer: Package) {
            self.head = head
            self.outer = place
            inheritedOrder = outer.order
            inherited = outer.numbers
        }
    }

    private struct Item {
        let head: EDIFACTSegment
        let package: Int
        var sku: String
        var order: PONumber?
        var transport = TransportNumbers()
        var quantity: Quantity?
    }

    private var reference = ""
    private var date = ""
    private var carrier = ""
    private var packages = [Package()]
    private var places: [String: Int] = [:]
    private var items: [Item] = []
    /// Whether the last line goes on, and not its package.
    private var isInItem = false

    mutating func read(_ segment: EDIFACTSegment) throws(EDIFACTDamage) {
        switch (segment.tag, segment[1, 1]) {
        case ("BGM", _):
            reference = segment[2, 1]
            guard !["1", "3", "4", "5"].contains(segment[3, 1]) else {
                throw segment.damage("cancels or changes what was said before.")
            }
        case ("DTM", "11") where items.isEmpty: date = segment.day
        case ("TDT", let stage) where carrier.isEmpty || stage == "20":
            // 20 is the main transport, others lead to it or on from it.
            let name = segment[5, 4].isEmpty ? segment[5, 1] : segment[5, 4]
            if !name.isEmpty { carrier = name }
        case ("CPS", _): begin(segment)
        // A package that is described behind the lines of another one is a new one.
        case ("PAC", _) where isInItem: begin(segment)
        case ("LIN", _):
            isInItem = true
            packages[packages.count - 1].isFilled = true
            items.append(
                Item(
                    head: segment,
                    package: packages.count - 1,
                    sku: Answers.sku(in: segment) ?? ""
                )
            )
        case ("PIA", _) where isInItem && items[items.count - 1].sku.isEmpty:
            items[items.count - 1].sku = Answers.sku(in: segment) ?? ""
        case ("QTY", "12") where isInItem:
            let last = items.count - 1
            items[last].quantity = try Answers.sum(items[last].quantity, segment)
        case ("RFF", "ON"):
            let number = try Answers.number(in: segment)
            let last = isInItem ? items.count - 1 : packages.count - 1
            let known = isInItem ? items[last].order : packages[last].ownOrder
            guard known == nil || known == number else {
                throw segment.damage("names another purchase order than one before it.")
            }
            if isInItem {
                items[last].order = number
            } else {
                packages[last].ownOrder = number
            }
        case ("RFF", _) where isInItem: try items[items.count - 1].transport.read(segment)
        case ("RFF", _): try packages[packages.count - 1].transport.read(segment)
        default: return
        }
    }

    private mutating func begin(_ segment: EDIFACTSegment) {
        isInItem = false
        var outer = packages[packages.count - 1].outer
        if segment.tag == "CPS" {
            outer = places[segment[2, 1]] ?? 0
            if !segment[1, 1].isEmpty { places[segment[1, 1]] = packages.count }
        }
        packages[outer].isFilled = true
        packages.append(Package(segment, at: outer, in: packages[outer]))
    }

    // MARK: What it says

    func shipments(_ message: EDIFACTMessage) throws(EDIFACTDamage) -> [Shipment] {
        var list = ShipmentList(reference: reference)
        for item in items {
            let package = packages[item.package]
            guard let number = item.order ?? package.order else {
                throw item.head.damage("belongs to no purchase order.")
            }
            guard let quantity = item.quantity else {
                throw item.head.damage("has no QTY+12, the units despatched.")
            }
            let own = item.transport.numbers
            list.add(
                Shipment.Content(
                    lineID: item.head[1, 1],
                    supplierSKU: item.sku,
                    quantity: quantity
                ),
                of: number,
                on: date,
                in: ShipmentList.Package.all(
                    carrier: carrier,
                    trackingNumbers: own.isEmpty ? package.numbers : own,
                    place: item.package
                )
            )
        }
        let orders = Set(list.shipments.map(\.number))
        for (place, package) in packages.enumerated() where !package.isFilled {
            guard let number = package.order ?? (orders.count == 1 ? orders.first : nil) else {
                guard package.numbers.isEmpty else {
                    throw package.head.damage("belongs to no purchase order.")
                }
                continue
            }
            list.add(
                nil,
                of: number,
                on: date,
                in: package.numbers.map {
                    ShipmentList.Package(carrier: carrier, trackingNumber: $0, place: place)
                }
            )
        }
        guard !list.shipments.isEmpty else {
            throw EDIFACTDamage("The message DESADV names no order.", at: message.position)
        }
        return list.shipments
    }
}

/// The numbers by which a carrier follows what is sent: those of transport documents (AAS), or else its own
/// references (CN).
private struct TransportNumbers {
    private var documents: [String] = []
    private var references: [String] = []

    var numbers: [String] { documents.isEmpty ? references : documents }

    /// How many there may be of one package or line; more are no numbers of parcels.
    private static let most = 1000

    mutating func read(_ segment: EDIFACTSegment) throws(EDIFACTDamage) {
        let number = segment[1, 2]
        guard !number.isEmpty else { return }
        guard documents.count + references.count < Self.most else {
            throw segment.damage("is one of more than \(Self.most) of one package.")
        }
        switch segment[1, 1] {
        case "AAS" where !documents.contains(number): documents.append(number)
        case "CN" where !references.contains(number): references.append(number)
        default: return
        }
    }
}
