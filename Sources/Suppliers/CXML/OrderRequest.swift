import Orders
import PipelineKit
import PipelineSupply
import Postal
import XMLFormat

/// The document of one purchase order (cXML 1.2, OrderRequest).
struct OrderRequest: Sendable {
    let from: Credential
    let to: Credential
    let billTo: String
    let isTest: Bool
    let currency: Currency

    /// The facts that it holds; a line's number is its place, which the supplier's answers repeat.
    static let fields: [PurchaseOrder.Field] = [
        .number, .service, .name, .company, .line1, .line2, .line3, .city, .region, .postalCode,
        .country,
        .phone, .supplierSKU, .title, .quantity, .unitCost,
    ]

    private static let systemID = "http://xml.cxml.org/schemas/cXML/1.2.050/cXML.dtd"

    // MARK: Writing

    /// The bytes of the document; `time` is the moment of the night.
    func document(of order: PurchaseOrder, at time: String) throws(Fault) -> [UInt8] {
        do throws(XMLUnwritable) {
            var writer = XMLWriter(doctype: "cXML", system: Self.systemID)
            try writer.open(
                "cXML",
                [("payloadID", "\(order.number)@dropship"), ("timestamp", time)]
            )
            try writeHeader(&writer)
            try writer.open("Request", [("deploymentMode", isTest ? "test" : "production")])
            try writer.open("OrderRequest")
            try writeOrderHeader(order, time, &writer)
            for (index, line) in order.lines.enumerated() { try write(line, index + 1, &writer) }
            for _ in 0..<3 { writer.close() }
            return writer.document
        } catch {
            throw Fault(.internal, "Purchase order \(order.number): \(error.message)")
        }
    }

    private func writeHeader(_ writer: inout XMLWriter) throws(XMLUnwritable) {
        try writer.open("Header")
        for (name, credential) in [("From", from), ("To", to), ("Sender", from)] {
            try writer.open(name)
            try writer.open("Credential", [("domain", credential.domain)])
            try writer.element("Identity", credential.identity)
            writer.close()
            if name == "Sender" { try writer.element("UserAgent", "dropship") }
            writer.close()
        }
        writer.close()
    }

    private func writeOrderHeader(
        _ order: PurchaseOrder,
        _ time: String,
        _ writer: inout XMLWriter
    ) throws(XMLUnwritable) {
        try writer.open(
            "OrderRequestHeader",
            [("orderID", order.number.description), ("orderDate", time), ("type", "new")]
        )
        let total = order.lines.reduce(Int128(0)) {
            $0 + Int128($1.unitCost?.minor ?? 0) * Int128($1.quantity.units)
        }
        try writer.open("Total")
        try write(Money.decimal(total, decimals: currency.decimals), &writer)
        writer.close()
        try writer.open("ShipTo")
        try writeAddress(order, &writer)
        if !order.service.isEmpty {
            try writer.element("CarrierIdentifier", order.service, [("domain", "companyName")])
        }
        writer.close()
        try writer.open("BillTo")
        try writer.open("Address")
        try writer.element("Name", billTo, Self.english)
        for _ in 0..<2 { writer.close() }
        try writer.element("Extrinsic", order.recipient.phone, [("name", "ShipToPhone")])
        writer.close()
    }

    private static let english = [("xml:lang", "en")]

    private func writeAddress(
        _ order: PurchaseOrder,
        _ writer: inout XMLWriter
    ) throws(XMLUnwritable) {
        let recipient = order.recipient
        try writer.open("Address", [("isoCountryCode", recipient.country)])
        let hasCompany = !recipient.company.isEmpty
        try writer.element("Name", hasCompany ? recipient.company : recipient.name, Self.english)
        try writer.open("PostalAddress")
        try writer.element("DeliverTo", recipient.name)
        if hasCompany { try writer.element("DeliverTo", recipient.company) }
        let streets = [recipient.line1, recipient.line2, order.line3]
        let last = streets.lastIndex { !$0.isEmpty } ?? 0
        for street in streets[...last] { try writer.element("Street", street) }
        try writer.element("City", recipient.city)
        try writer.element("State", recipient.region)
        try writer.element("PostalCode", recipient.postalCode)
        let name = Countries.name(of: recipient.country)
        try writer.element("Country", name, [("isoCountryCode", recipient.country)])
        for _ in 0..<2 { writer.close() }
    }

    private func write(
        _ line: PurchaseOrder.Line,
        _ number: Int,
        _ writer: inout XMLWriter
    ) throws(XMLUnwritable) {
        try writer.open(
            "ItemOut",
            [("quantity", line.quantity.description), ("lineNumber", "\(number)")]
        )
        try writer.open("ItemID")
        try writer.element("SupplierPartID", line.supplierSKU)
        writer.close()
        try writer.open("ItemDetail")
        try writer.open("UnitPrice")
        try write((line.unitCost ?? .zero(currency)).decimal, &writer)
        writer.close()
        try writer.element("Description", line.title, Self.english)
        try writer.element("UnitOfMeasure", "EA")
        try writer.element("Classification", "0", [("domain", "custom")])
        for _ in 0..<2 { writer.close() }
    }

    private func write(_ amount: String, _ writer: inout XMLWriter) throws(XMLUnwritable) {
        try writer.element("Money", amount, [("currency", currency.code)])
    }

    // MARK: Reading

    /// The purchase order that a document says.
    func order(in root: XMLTree, of file: ExportFile) throws(Fault) -> PurchaseOrder {
        guard let request = root.at(["Request", "OrderRequest"]),
            let header = request["OrderRequestHeader"],
            let number = PONumber(header.attribute("orderID") ?? ""),
            let address = header.at(["ShipTo", "Address", "PostalAddress"])
        else { throw root.fault("holds no order request with a number and an address", file) }
        var order = PurchaseOrder(number: number)
        let names = address.all("DeliverTo").map(\.text)
        let streets = address.all("Street").map(\.text)
        guard (1...2).contains(names.count), (1...3).contains(streets.count) else {
            throw address.fault("has not one or two names and one to three streets", file)
        }
        order.recipient = Address(
            name: names[0],
            company: names.count == 2 ? names[1] : "",
            line1: streets[0],
            line2: streets.count > 1 ? streets[1] : "",
            city: address["City"]?.text ?? "",
            region: address["State"]?.text ?? "",
            postalCode: address["PostalCode"]?.text ?? "",
            country: address["Country"]?.attribute("isoCountryCode") ?? "",
            phone: header["Extrinsic"]?.text ?? ""
        )
        order.line3 = streets.count > 2 ? streets[2] : ""
        order.service = header.at(["ShipTo", "CarrierIdentifier"])?.text ?? ""
        for item in request.all("ItemOut") { order.lines.append(try line(of: item, file)) }
        return order
    }

    private func line(of item: XMLTree, _ file: ExportFile) throws(Fault) -> PurchaseOrder.Line {
        guard let quantity = Quantity(text: item.attribute("quantity") ?? "") else {
            throw item.fault("has no quantity", file)
        }
        let price = item.at(["ItemDetail", "UnitPrice", "Money"])
        guard let price, let cost = Money(decimal: price.text, currency) else {
            throw item.fault("has no unit price in \(currency)", file)
        }
        return PurchaseOrder.Line(
            supplierSKU: item.at(["ItemID", "SupplierPartID"])?.text ?? "",
            title: item.at(["ItemDetail", "Description"])?.text ?? "",
            quantity: quantity,
            unitCost: cost
        )
    }
}
