import Orders
import PipelineKit

/// What an order costs besides its lines, as far as it is said.
private struct Costs {
    static let facts: [Fact] = [
        .discount, .shipping, .shippingDiscount, .fees, .tax, .subtotal, .total,
    ]
    private static let first = Fact.discount.rawValue

    private var amounts = InlineArray<8, Money?>(repeating: nil)

    subscript(fact: Fact) -> Money? {
        get { amounts[fact.rawValue - Self.first] }
        set { amounts[fact.rawValue - Self.first] = newValue }
    }
}

/// Makes an order out of facts: the first source says who and what for, each one with a line adds it.
struct OrderBuilder {
    /// More lines than this in one order are a sign of damage.
    private static let lineLimit = 1000
    /// Facts of which a further source may not say otherwise than the first.
    static let constant: [Fact] = [
        .currency, .payment, .status, .fulfilment, .cancelledAt, .cancelRequest, .test, .shipsFrom,
        .pickUp, .shipName, .firstName, .lastName, .company, .street, .addressLine1, .addressLine2,
        .addressLine3, .city, .region, .postalCode, .country, .phone, .taxID,
    ]

    private let book: RuleBook
    private let id: OrderID
    private let number: String
    private let source: SourcePosition
    private let createdAt: Instant?
    private let payment: Order.Payment
    private let standing: Order.Standing
    private let currency: Currency?
    private let isTaxIncluded: Bool?
    private let notes: [Reason]
    /// What the order's fulfilment leaves open, as long as no line says which of them was sent.
    private let openDoubts: [Reason]
    private(set) var faults: [Reason] = []
    private var shipTo: Address
    private var email: String
    private var note: String
    private let shippingMethod: String
    private let paymentReference: String
    private let tags: String
    private var costs = Costs()
    private var lines: [Line] = []
    private var lineIDs: Set<String> = []

    /// What every order of a file has in common.
    struct Origin {
        let channel: String
        let shop: String
        let file: String
    }

    init(_ facts: some FactSource, _ book: RuleBook, _ origin: Origin, line: Int, faults: [Reason])
    {
        self.book = book
        var reader = FactReader(facts, book)
        number = reader.identity(.orderNumber)
        let id = reader.identity(.orderID)
        self.id = OrderID(
            channel: origin.channel,
            shop: origin.shop,
            id: id.isEmpty ? number : id
        )
        if id.isEmpty, number.isEmpty { reader.add(.badRow, "has no order number", .orderNumber) }
        source = SourcePosition(file: origin.file, line: line)
        createdAt = reader.moment(.createdAt)
        payment = reader.payment
        standing = reader.standing
        currency = reader.currency
        email = reader.text(.email)
        note = reader.text(.note)
        shippingMethod = reader.text(.shippingMethod)
        paymentReference = reader.text(.paymentReference)
        tags = reader.text(.tags)
        shipTo = reader.address
        isTaxIncluded =
            book.rules.tax == .stated
            ? ["true", "yes", "1"].contains(reader.lower(.taxIncluded)) : nil
        reader.addDoubts(book.doubtful.order)
        reader.checkPlaces(ofLine: false)
        notes = reader.notes
        let ownFaults = reader.faults
        reader.addDoubts([.fulfilment])
        let canLinesTell = facts.isStated(.lineStatus)
        openDoubts = canLinesTell ? Array(reader.faults.dropFirst(ownFaults.count)) : []
        self.faults = faults + (canLinesTell ? ownFaults : reader.faults)
        addCosts(facts)
    }

    /// Whether the order has no line yet.
    var isEmpty: Bool { lines.isEmpty }

    /// Notes what is wrong with a source as a whole.
    mutating func add(_ faults: [Reason]) { self.faults += faults }

    /// Takes what a further source says of the order besides its lines.
    ///
    /// What is repeated counts once; a channel that states it for each row adds it up.
    mutating func addFurther(_ facts: some FactSource) { addCosts(facts) }

    /// Leaves to a person what a further source says otherwise than the first.
    mutating func compare<Source: FactSource>(_ facts: Source, with first: Source) {
        var reader = FactReader(facts, book)
        for fact in Self.constant where !facts.bytes(fact).isEmpty {
            let told = first.bytes(fact)
            guard !Self.isSame(told, facts.bytes(fact)) else { continue }
            // Where the first source says nothing, a further one that says nothing bad does not contradict it.
            if told.isEmpty, reader.isHarmless(fact) { continue }
            // A day of shipping that stands on the line is the line's.
            if fact == .fulfilment, facts.bytes(fact).elementsEqual(facts.bytes(.lineStatus)) {
                continue
            }
            let code: ReasonCode = fact == .cancelRequest ? .cancelRequested : .badRow
            reader.add(code, "says otherwise than the first row of its order", fact)
        }
        faults += reader.faults
    }

    /// Takes what a source without a line takes off one of the lines before it: another promotion.
    mutating func addRebate(_ facts: some FactSource) {
        var reader = FactReader(facts, book)
        if let rebate = reader.amount(.lineDiscount, currency ?? .unknown) {
            add(Money(abs(rebate.minor), rebate.currency), to: .discount)
        }
        faults += reader.faults
    }

    /// Whether two texts are the same but for blanks around them and their case.
    private static func isSame(_ one: ArraySlice<UInt8>, _ two: ArraySlice<UInt8>) -> Bool {
        func plain(_ text: ArraySlice<UInt8>) -> some Sequence<UInt8> {
            var text = text.drop { $0 == 0x20 }
            while text.last == 0x20 { text.removeLast() }
            return text.lazy.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        }
        return one.elementsEqual(two) || plain(one).elementsEqual(plain(two))
    }

    private mutating func addCosts(_ facts: some FactSource) {
        var reader = FactReader(facts, book)
        let own = currency ?? .unknown
        let hasFees =
            !facts.isStated(.feesIncluded)
            || !["no", "false"].contains(reader.lower(.feesIncluded))
        for fact in Costs.facts where fact != .fees || hasFees {
            guard book.rules.addsUpRows || costs[fact] == nil, let amount = reader.amount(fact, own)
            else {
                continue
            }
            add(amount, to: fact)
        }
        faults += reader.faults
    }

    /// Adds to a cost, as far as it can be counted.
    private mutating func add(_ amount: Money, to fact: Fact) {
        let before = costs[fact] ?? .zero(amount.currency)
        let (sum, hasOverflown) = before.minor.addingReportingOverflow(amount.minor)
        guard !hasOverflown, abs(sum) <= Money.limit * 1000 else {
            faults.append(
                Reason(.badMoney, field: fact.name, detail: "adds up to more than can be counted")
            )
            return
        }
        costs[fact] = Money(sum, amount.currency)
    }

    /// Adds a line.
    mutating func addLine(_ facts: some FactSource, line number: Int) {
        var reader = FactReader(facts, book)
        let own = currency ?? .unknown
        let (quantity, isReturn) = reader.quantity
        let (total, wasGiven) = reader.total(of: quantity, isReturn, own)
        // Nothing costs nothing.
        if !wasGiven, quantity != .zero { reader.missingPrice(book.rules.mayLackPrices) }
        if let tax = reader.amount(.lineTax, own) { add(tax, to: .tax) }
        if let shipping = reader.amount(.lineShipping, own) { add(shipping, to: .shipping) }
        if let fees = reader.amount(.lineFees, own) { add(fees, to: .fees) }
        if lines.count == Self.lineLimit {
            faults.append(
                Reason(
                    .badRow,
                    detail: "line \(number) begins line \(Self.lineLimit + 1) of the order"
                )
            )
        }
        reader.addDoubts(book.doubtful.line)
        reader.checkPlaces(ofLine: true)
        let id = reader.identity(.lineID)
        if !id.isEmpty, !lineIDs.insert(id).inserted {
            reader.add(.badRow, "has the id of another line of its order", .lineID)
        }
        lines.append(
            Line(
                id: id.isEmpty ? String(lines.count + 1) : id,
                sku: reader.text(.sku),
                title: reader.title,
                quantity: quantity ?? .zero,
                total: total,
                discount: reader.amount(.lineDiscount, own).map { Money(abs($0.minor), own) },
                standing: isReturn
                    ? .returned : quantity == .zero ? .cancelled : reader.lineStanding
            )
        )
        faults += reader.faults
    }

    /// The order, once all its sources are read.
    func order() -> Order {
        var (faults, lines) = (faults, lines)
        if !lines.contains(where: { $0.standing == .fulfilled }),
            !faults.contains(where: { $0.code == .alreadyFulfilled })
        {
            faults += openDoubts
        }
        if lines.isEmpty {
            // An order without a line would be in no table: a line of nothing carries it.
            faults.append(
                Reason(.badRow, detail: "line \(source.line) has an order without a line")
            )
            lines = [Line(id: "1", sku: "", quantity: .zero, total: .zero(currency ?? .unknown))]
        }
        var order = Order(
            id: id,
            number: number.isEmpty ? id.id : number,
            source: source,
            createdAt: createdAt,
            payment: payment,
            standing: standing,
            email: email,
            note: note,
            shippingMethod: shippingMethod,
            paymentReference: paymentReference,
            tags: tags,
            charges: charges,
            faults: faults,
            shipTo: shipTo,
            lines: lines
        )
        order.notes = notes
        return order
    }

    /// Whether a sum without the tax is the total, with fees besides or not; an order without a total has no other.
    private func isTotal(_ sum: Money) -> Bool {
        costs[.total].map { $0 == sum || $0 == sum + (costs[.fees] ?? .zero(sum.currency)) } ?? true
    }

    /// Whether the total is made without adding the tax; what is usual where it does not tell.
    private func totalHolds(_ tax: Money, usually isIncluded: Bool) -> Bool {
        guard let total = costs[.total] else { return isIncluded }
        var net = lines.reduce(Int128(0)) { $0 + Int128($1.total.minor - $1.discount.minor) }
        for fact in [Fact.shipping, .fees] { net += Int128(costs[fact]?.minor ?? 0) }
        for fact in [Fact.discount, .shippingDiscount] {
            net -= Int128(abs(costs[fact]?.minor ?? 0))
        }
        func makes(_ sum: Int128) -> Bool { (sum - Int128(total.minor)).magnitude <= lines.count }
        return makes(net + Int128(tax.minor)) ? false : makes(net) ? true : isIncluded
    }

    private var charges: Charges {
        let own = currency ?? .unknown
        func cost(_ fact: Fact) -> Money { costs[fact] ?? .zero(own) }
        let (tax, total) = (cost(.tax), costs[.total])
        let isIncluded =
            switch book.rules.tax {
            case .added: false
            case .included: true
            case .stated: isTaxIncluded ?? false
            case .bySum:
                tax.minor > 0
                    && (costs[.subtotal].map { isTotal($0 + cost(.shipping)) }
                        ?? totalHolds(tax, usually: true))
            case .addedIn(let currencies):
                tax.minor > 0 && totalHolds(tax, usually: !currencies.contains(own))
            }
        let rebate = Money(abs(cost(.shippingDiscount).minor), own)
        return Charges(
            discount: Money(abs(cost(.discount).minor), own),
            shipping: cost(.shipping) - rebate,
            fees: cost(.fees),
            tax: tax,
            isTaxIncluded: isIncluded,
            total: total
        )
    }
}
