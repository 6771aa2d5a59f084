import Postal

// An order as bytes: first what the channel said, which is also what its digest covers, then what the
// stages made of it.

extension Order {
    /// Writes what the channel said of the order, without where it stood.
    public func writeContent(to writer: inout ByteWriter) {
        id.write(to: &writer)
        writer.write(number)
        writer.write(createdAt) { $0.write($1.seconds) }
        writer.write(payment.rawValue)
        writer.write(standing.rawValue)
        writer.write(email)
        writer.write(note)
        writer.write(shippingMethod)
        writer.write(paymentReference)
        writer.write(tags)
        charges.write(to: &writer)
        // Without their details, which say where they stood.
        writer.write(faults) { writer, fault in
            writer.write(fault.code.rawValue)
            writer.write(fault.field)
        }
        shipTo.write(to: &writer)
        writer.write(lines) { $1.writeContent(to: &$0) }
    }

    /// Writes everything, so that ``init(from:)`` gives an equal order.
    public func write(to writer: inout ByteWriter) {
        writeContent(to: &writer)
        writer.write(source.file)
        writer.write(source.line)
        writer.write(faults) { $1.write(to: &$0) }
        writer.write(lines) { $1.writeProgress(to: &$0) }
        writer.write(notes) { $1.write(to: &$0) }
        writer.write(findings) { $1.write(to: &$0) }
        writer.write(likeness) { $1.write(to: &$0) }
        for digest in [evidence.key, evidence.content, evidence.recipient] {
            writer.write(digest)
        }
        writer.write(evidence.version)
    }

    /// Reads what ``write(to:)`` wrote.
    public init(from reader: inout ByteReader) throws(ByteReader.Damage) {
        let id = try OrderID(from: &reader)
        let number = try reader.text()
        let createdAt = try reader.optional { read throws(ByteReader.Damage) in
            Instant(seconds: try read.integer())
        }
        guard let payment = Payment(rawValue: try reader.text()) else { throw reader.damage }
        guard let standing = Standing(rawValue: try reader.text()) else { throw reader.damage }
        let email = try reader.text()
        let note = try reader.text()
        let shippingMethod = try reader.text()
        let paymentReference = try reader.text()
        let tags = try reader.text()
        let charges = try Charges(from: &reader)
        _ = try reader.list { read throws(ByteReader.Damage) in (try read.text(), try read.text()) }
        let shipTo = try Address(from: &reader)
        var lines = try reader.list { read throws(ByteReader.Damage) in
            try Line(contentFrom: &read)
        }
        let source = SourcePosition(file: try reader.text(), line: Int(try reader.integer()))
        let faults = try reader.list { read throws(ByteReader.Damage) in try Reason(from: &read) }
        guard try reader.count() == lines.count else { throw reader.damage }
        for index in lines.indices { try lines[index].readProgress(from: &reader) }
        self.init(
            id: id,
            number: number,
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
        notes = try reader.list { read throws(ByteReader.Damage) in try Reason(from: &read) }
        findings = try reader.list { read throws(ByteReader.Damage) in
            try AddressFinding(from: &read)
        }
        likeness = try reader.optional { read throws(ByteReader.Damage) in
            try Likeness(from: &read)
        }
        evidence = Evidence(
            key: try reader.digest(),
            content: try reader.digest(),
            recipient: try reader.digest(),
            version: try reader.version()
        )
    }
}

extension OrderID {
    /// Writes the identity.
    public func write(to writer: inout ByteWriter) {
        writer.write(channel)
        writer.write(shop)
        writer.write(id)
    }

    fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damage) {
        self.init(channel: try reader.text(), shop: try reader.text(), id: try reader.text())
    }
}

extension Address {
    /// Writes every field.
    public func write(to writer: inout ByteWriter) {
        writer.write(name)
        writer.write(company)
        writer.write(line1)
        writer.write(line2)
        writer.write(city)
        writer.write(region)
        writer.write(postalCode)
        writer.write(country)
        writer.write(phone)
        writer.write(taxID)
    }

    fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damage) {
        self.init(
            name: try reader.text(),
            company: try reader.text(),
            line1: try reader.text(),
            line2: try reader.text(),
            city: try reader.text(),
            region: try reader.text(),
            postalCode: try reader.text(),
            country: try reader.text(),
            phone: try reader.text(),
            taxID: try reader.text()
        )
    }
}

extension Charges {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(discount)
        writer.write(shipping)
        writer.write(fees)
        writer.write(tax)
        writer.write(isTaxIncluded)
        writer.write(total) { $0.write($1) }
    }

    fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damage) {
        self.init(
            discount: try reader.money(),
            shipping: try reader.money(),
            fees: try reader.money(),
            tax: try reader.money(),
            isTaxIncluded: try reader.flag(),
            total: try reader.optional { read throws(ByteReader.Damage) in try read.money() }
        )
    }
}

extension Reason {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(code.rawValue)
        writer.write(field)
        writer.write(detail)
    }

    fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damage) {
        guard let code = ReasonCode(rawValue: try reader.text()) else { throw reader.damage }
        self.init(code, field: try reader.text(), detail: try reader.text())
    }
}

extension Likeness {
    fileprivate func write(to writer: inout ByteWriter) {
        earlier.write(to: &writer)
        writer.write(pair)
        writer.write(rows) { writer, row in
            for text in [row.field, row.level, row.text, row.earlierText] { writer.write(text) }
            for number in [row.matched, row.unmatched, row.weight] { writer.write(number) }
        }
    }

    fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damage) {
        self.init(
            to: try OrderID(from: &reader),
            pair: try reader.digest(),
            rows: try reader.list { read throws(ByteReader.Damage) in
                Row(
                    field: try read.text(),
                    level: try read.text(),
                    text: try read.text(),
                    earlierText: try read.text(),
                    matched: Int(try read.integer()),
                    unmatched: Int(try read.integer()),
                    weight: Int(try read.integer())
                )
            }
        )
    }
}

extension AddressFinding {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(field.rawValue)
        writer.write(code.rawValue)
        writer.write(change) { writer, change in
            writer.write(change.before)
            writer.write(change.after)
        }
    }

    fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damage) {
        guard let field = PostalAddress.Field(rawValue: try reader.text()) else {
            throw reader.damage
        }
        guard let code = AddressCode(rawValue: try reader.text()) else { throw reader.damage }
        let change = try reader.optional { read throws(ByteReader.Damage) in
            AddressChange(from: try read.text(), to: try read.text())
        }
        self.init(field, code, change: change)
    }
}

extension Line {
    fileprivate func writeContent(to writer: inout ByteWriter) {
        writer.write(id)
        writer.write(sku)
        writer.write(title)
        writer.write(quantity.units)
        writer.write(total)
        writer.write(discount)
        writer.write(standing.rawValue)
    }

    fileprivate init(contentFrom reader: inout ByteReader) throws(ByteReader.Damage) {
        let (id, sku, title) = (try reader.text(), try reader.text(), try reader.text())
        let quantity = try Quantity(from: &reader)
        let (total, discount) = (try reader.money(), try reader.money())
        guard let standing = Standing(rawValue: try reader.text()) else { throw reader.damage }
        self.init(
            id: id,
            sku: sku,
            title: title,
            quantity: quantity,
            total: total,
            discount: discount,
            standing: standing
        )
    }

    fileprivate func writeProgress(to writer: inout ByteWriter) {
        writer.write(parts) { writer, part in
            writer.write(part.units.units)
            part.state.write(to: &writer)
        }
        writer.write(candidates) { $1.write(to: &$0) }
    }

    fileprivate mutating func readProgress(from reader: inout ByteReader) throws(ByteReader.Damage)
    {
        parts = try reader.list { read throws(ByteReader.Damage) in
            Part(units: try Quantity(from: &read), state: try Part.State(from: &read))
        }
        candidates = try reader.list { read throws(ByteReader.Damage) in try Candidate(from: &read)
        }
    }
}

extension Quantity {
    fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damage) {
        guard let quantity = Quantity(Int(try reader.integer())) else { throw reader.damage }
        self = quantity
    }
}

extension Part.State {
    private static let proposed = "proposed"

    fileprivate func write(to writer: inout ByteWriter) {
        switch self {
        case .open: writer.write("open")
        case .routed(let assignment):
            writer.write("routed")
            assignment.write(to: &writer)
        case .ended(.exported(let assignment, let number)):
            writer.write(Outcome.Kind.exported.rawValue)
            assignment.write(to: &writer)
            writer.write(number.description)
        case .ended(.proposed(let assignment, let number)):
            writer.write(Self.proposed)
            assignment.write(to: &writer)
            writer.write(number.description)
        case .ended(let outcome):
            writer.write(outcome.kind.rawValue)
            outcome.reason?.write(to: &writer)
        }
    }

    fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damage) {
        let name = try reader.text()
        switch name {
        case "open": self = .open
        case "routed": self = .routed(try Assignment(from: &reader))
        case Outcome.Kind.exported.rawValue:
            let assignment = try Assignment(from: &reader)
            guard let number = PONumber(try reader.text()) else { throw reader.damage }
            self = .ended(.exported(assignment, number))
        case Self.proposed:
            let assignment = try Assignment(from: &reader)
            guard let number = PONumber(try reader.text()) else { throw reader.damage }
            self = .ended(.proposed(assignment, number))
        case Outcome.Kind.held.rawValue: self = .ended(.held(try Reason(from: &reader)))
        case Outcome.Kind.backordered.rawValue:
            self = .ended(.backordered(try Reason(from: &reader)))
        case Outcome.Kind.rejected.rawValue: self = .ended(.rejected(try Reason(from: &reader)))
        case Outcome.Kind.cancelled.rawValue: self = .ended(.cancelled(try Reason(from: &reader)))
        case Outcome.Kind.duplicate.rawValue: self = .ended(.duplicate(try Reason(from: &reader)))
        default: throw reader.damage
        }
    }
}

extension Assignment {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(supplier.description)
        writer.write(supplierSKU)
        writer.write(unitCost)
        writer.write(service)
        writer.write(leadTimeInDays)
        writer.write(cost.goods)
        writer.write(cost.freight)
        writer.write(cost.parcel)
        writer.write(margin) { writer, margin in
            writer.write(margin.revenue)
            writer.write(margin.fees)
            writer.write(margin.amount)
        }
    }

    fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damage) {
        self.init(
            supplier: SupplierName(try reader.text()),
            supplierSKU: try reader.text(),
            unitCost: try reader.money(),
            service: try reader.text(),
            leadTimeInDays: Int(try reader.integer()),
            cost: LandedCost(
                goods: try reader.money(),
                freight: try reader.money(),
                parcel: try reader.money()
            )
        )
        margin = try reader.optional { read throws(ByteReader.Damage) in
            Margin(
                revenue: try read.money(),
                fees: try read.money(),
                amount: try read.money()
            )
        }
    }
}

extension Candidate {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.write(supplier.description)
        writer.write(service)
        switch verdict {
        case .chosen(let cost):
            writer.write(0)
            writer.write(cost)
        case .costsMore(let difference):
            writer.write(1)
            writer.write(difference)
        case .refused(let reason):
            writer.write(2)
            reason.write(to: &writer)
        }
    }

    fileprivate init(from reader: inout ByteReader) throws(ByteReader.Damage) {
        let supplier = SupplierName(try reader.text())
        let service = try reader.text()
        switch try reader.integer() {
        case 0: self.init(supplier, service, .chosen(try reader.money()))
        case 1: self.init(supplier, service, .costsMore(try reader.money()))
        case 2: self.init(supplier, service, .refused(try Reason(from: &reader)))
        default: throw reader.damage
        }
    }
}
