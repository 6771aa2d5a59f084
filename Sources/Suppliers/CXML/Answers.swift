import Orders
import PipelineKit
import PipelineSupply
import XMLFormat

/// What a supplier answers in cXML 1.2: ConfirmationRequest and ShipNoticeRequest.
struct Answers {
    private let file: ExportFile
    private let root: XMLTree

    /// Reads a file that is from one for the other.
    init(_ file: ExportFile, from supplier: Credential, to shop: Credential, isTest: Bool)
        throws(Fault)
    {
        self.file = file
        root = try XMLTree.read(file)
        let mode = root["Request"]?.attribute("deploymentMode") ?? "production"
        let objection: String? =
            if !supplier.isNamed(in: root.at(["Header", "From"])) {
                "is not from the supplier"
            } else if !shop.isNamed(in: root.at(["Header", "To"])) {
                "is not for the shop"
            } else if (mode == "test") != isTest {
                isTest ? "is no test" : "is a test"
            } else { nil }
        if let objection { throw root.fault(objection, file) }
    }

    // MARK: Confirmations

    func acknowledgements() throws(Fault) -> [Acknowledgement] {
        guard let request = root.at(["Request", "ConfirmationRequest"]) else {
            throw root.fault("holds no confirmation", file)
        }
        guard let header = request["ConfirmationHeader"],
            let reference = request["OrderReference"]
        else { throw request.fault("has no header or names no order", file) }
        var lines: [Acknowledgement.Line] = []
        for item in request.all("ConfirmationItem") { lines += try self.lines(of: item) }
        return [
            Acknowledgement(
                number: try number(of: reference),
                verdict: Self.verdict(of: header.attribute("type") ?? ""),
                supplierReference: header.attribute("confirmID") ?? "",
                lines: lines
            )
        ]
    }

    private static func verdict(of type: String) -> Acknowledgement.Verdict {
        switch type {
        case "accept": .accepted
        case "allDetail", "detail", "backordered": .byLine
        case "except": .exceptions
        case "reject": .rejected
        default: .unreadable
        }
    }

    private func lines(of item: XMLTree) throws(Fault) -> [Acknowledgement.Line] {
        let statuses = item.all("ConfirmationStatus")
        guard !statuses.isEmpty else { throw item.fault("has no status", file) }
        var lines: [Acknowledgement.Line] = []
        for status in statuses {
            let type = status.attribute("type") ?? ""
            guard let verdict = Self.lineVerdicts[type] else {
                throw status.fault("has the type '\(type)', which nobody knows", file)
            }
            guard let quantity = Quantity(lenient: status.attribute("quantity") ?? "") else {
                throw status.fault("has no whole quantity", file)
            }
            lines.append(
                Acknowledgement.Line(
                    lineID: item.attribute("lineNumber") ?? "",
                    supplierSKU: "",
                    verdict: verdict,
                    quantity: quantity,
                    date: day(status.attribute("shipmentDate")),
                    code: type
                )
            )
        }
        return lines
    }

    private static let lineVerdicts: [String: Acknowledgement.LineVerdict] = [
        "accept": .accepted, "allDetail": .changed, "detail": .changed,
        "backordered": .backordered, "reject": .rejected, "unknown": .onHold,
        "requestToPay": .changed,
    ]

    // MARK: Ship notices

    /// A shipment for each order of the notice.
    ///
    /// Its parcels are not tied to items, so each order has all of them, and where there are several nobody
    /// knows what is in which.
    func shipments() throws(Fault) -> [Shipment] {
        guard let request = root.at(["Request", "ShipNoticeRequest"]) else {
            throw root.fault("holds no ship notice", file)
        }
        guard let header = request["ShipNoticeHeader"],
            let id = header.attribute("shipmentID"), !id.isEmpty
        else { throw request.fault("has no shipment id", file) }
        guard ["", "new"].contains(header.attribute("operation") ?? ""),
            ["", "actual"].contains(header.attribute("shipmentType") ?? "")
        else { throw header.fault("is of a shipment that is planned, changed or cancelled", file) }
        let portions = request.all("ShipNoticePortion")
        guard !portions.isEmpty else { throw request.fault("names no order", file) }
        let packages = packages(of: request)
        let date = day(header.attribute("shipmentDate"))
        var list = ShipmentList(reference: id)
        for portion in portions {
            guard let reference = portion["OrderReference"] else {
                throw portion.fault("names no order", file)
            }
            let number = try number(of: reference)
            list.add(nil, of: number, on: date, in: packages)
            for item in portion.all("ShipNoticeItem") {
                let content = try content(of: item)
                list.add(content, of: number, on: date, in: packages.count == 1 ? packages : [])
            }
        }
        return list.shipments
    }

    private func packages(of request: XMLTree) -> [ShipmentList.Package] {
        let packages = request.all("ShipControl").flatMap { control in
            let carriers = control.all("CarrierIdentifier")
            let carrier = carriers.first { $0.attribute("domain") == "SCAC" } ?? carriers.first
            return control.all("ShipmentIdentifier").map {
                ShipmentList.Package(
                    carrier: carrier?.text ?? "",
                    // Numbers may be printed with blanks.
                    trackingNumber: $0.text.filter { !$0.isWhitespace },
                    place: 0
                )
            }
        }
        return packages.isEmpty
            ? [ShipmentList.Package(carrier: "", trackingNumber: "", place: 0)] : packages
    }

    private func content(of item: XMLTree) throws(Fault) -> Shipment.Content {
        guard let quantity = Quantity(lenient: item.attribute("quantity") ?? "") else {
            throw item.fault("has no whole quantity", file)
        }
        let unit = item["UnitOfMeasure"]?.text ?? ""
        guard Quantity.isPiece(unit) else {
            throw item.fault("has a unit of nobody knows how many pieces", file)
        }
        return Shipment.Content(
            lineID: item.attribute("lineNumber") ?? "",
            supplierSKU: item.at(["ItemID", "SupplierPartID"])?.text ?? "",
            quantity: quantity
        )
    }

    // MARK: Both

    private func number(of reference: XMLTree) throws(Fault) -> PONumber {
        guard let number = PONumber(reference.attribute("orderID") ?? "") else {
            throw reference.fault("names an order that is no purchase order of ours", file)
        }
        return number
    }

    /// The day that the supplier's clocks showed.
    private func day(_ time: String?) -> String {
        let day = String((time ?? "").prefix(10))
        return Instant("\(day)T00:00:00Z") == nil ? "" : day
    }
}
