import CXMLSupplier
import Orders
import PipelineKit
import PipelineSupply
import PipelineTesting
import Testing

@Suite struct CXMLTests {
    private func make() throws -> CXML {
        try CXML.make(
            """
            name: east
            currency: USD
            feed: {file: feed.csv, columns: {sku: a, cost: b, stock: c}}
            from: {identity: AN100}
            to: {domain: DUNS, identity: "123456789"}
            bill_to: Example Shop
            """
        )
    }

    private static let number = PONumber(Digest(high: 1, low: 1))

    private func purchase() throws -> PurchaseOrder {
        PurchaseOrder(
            number: Self.number,
            recipient: .test(name: "Mina <Voorbeeld> & \"Co\""),
            lines: [
                .init(
                    supplierSKU: "TEE:RED",
                    title: "Tee",
                    quantity: try #require(Quantity(2)),
                    unitCost: Money(750, .usd)
                )
            ]
        )
    }

    @Test("keeps its promises")
    func promises() async throws { try await SupplierPromises(make()).check() }

    @Test("writes an order request with its total, its ship-to and its items")
    func encodes() throws {
        let files = try make().encode([purchase()], in: .test("east-1"))
        #expect(files.map(\.name) == ["east-1.xml"])
        let text = String(decoding: files[0].bytes, as: UTF8.self)
        for part in [
            "payloadID=\"\(Self.number)@dropship\"", "orderID=\"\(Self.number)\"",
            "<Money currency=\"USD\">15.00</Money>", "<Credential domain=\"DUNS\">",
            "<DeliverTo>Mina &lt;Voorbeeld&gt; &amp; \"Co\"</DeliverTo>",
            "<Country isoCountryCode=\"NL\">Netherlands</Country>",
            "<SupplierPartID>TEE:RED</SupplierPartID>",
        ] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test(
        "refuses a document in which a fact stands twice in different ways",
        arguments: [
            ("<Name xml:lang=\"en\">Mina", "<Name xml:lang=\"en\">Nina"),
            ("isoCountryCode=\"NL\">Netherlands", "isoCountryCode=\"NL\">Germany"),
            (">15.00<", ">16.00<"), ("lineNumber=\"1\"", "lineNumber=\"2\""),
        ]
    )
    func forged(original: String, forged: String) throws {
        let file = try #require(make().encode([purchase()], in: .test("x")).first)
        let text = String(decoding: file.bytes, as: UTF8.self).replacing(original, with: forged)
        #expect(throws: Fault.self) {
            try make().decode(ExportFile(name: file.name, bytes: Array(text.utf8)))
        }
    }

    private func answer(
        _ body: String,
        from sender: String = "123456789",
        mode: String = "production"
    ) -> ExportFile {
        func party(_ name: String, _ domain: String, _ identity: String) -> String {
            "<\(name)><Credential domain=\"\(domain)\"><Identity>\(identity)</Identity></Credential></\(name)>"
        }
        let text =
            "<cXML payloadID=\"1\" timestamp=\"2026-11-20T08:00:00Z\"><Header>\(party("From", "DUNS", sender))"
            + "\(party("To", "NetworkID", "AN100"))</Header><Request deploymentMode=\"\(mode)\">\(body)</Request></cXML>"
        return ExportFile(name: "answer.xml", bytes: Array(text.utf8))
    }

    @Test(
        "refuses what is from somebody else, a test, planned or cancelled, and no piece",
        arguments: [
            ("OTHER", "production", "", "is not from the supplier"),
            ("123456789", "test", "", "is a test"),
            ("123456789", "production", "operation=\"delete\"", "is of a shipment that is planned"),
            (
                "123456789", "production", "shipmentType=\"planned\"",
                "is of a shipment that is planned"
            ),
        ]
    )
    func strangers(sender: String, mode: String, attribute: String, message: String) {
        let body =
            "<ShipNoticeRequest><ShipNoticeHeader shipmentID=\"S\" \(attribute)/></ShipNoticeRequest>"
        let fault = #expect(throws: Fault.self) {
            try make().shipments(in: answer(body, from: sender, mode: mode))
        }
        #expect(fault?.description.contains(message) == true)
    }

    @Test("says the service by the carrier's name, and no empty street")
    func service() throws {
        var order = try purchase()
        order.service = "DHL Express"
        let file = try #require(make().encode([order], in: .test("x")).first)
        let text = String(decoding: file.bytes, as: UTF8.self)
        let carrier = "<CarrierIdentifier domain=\"companyName\">DHL Express</CarrierIdentifier>"
        let parts = text.split(separator: carrier)
        #expect(parts.count == 2 && parts[0].contains("</Address>"))
        #expect(text.ranges(of: "<Street").count == 1)
        #expect(try make().decode(file) == [order])
    }

    @Test("reads a confirmation line by line")
    func confirmation() throws {
        let file = answer(
            """
            <ConfirmationRequest>
            <ConfirmationHeader type="except" noticeDate="2026-11-20T08:00:00Z" confirmID="C-9"/>
            <OrderReference orderID="\(Self.number)"/>
            <ConfirmationItem quantity="2" lineNumber="1"><UnitOfMeasure>EA</UnitOfMeasure>
            <ConfirmationStatus quantity="1" type="accept"/>
            <ConfirmationStatus quantity="1" type="backordered" shipmentDate="2026-11-27T08:00:00Z"/>
            </ConfirmationItem></ConfirmationRequest>
            """
        )
        let one = try #require(Quantity(1))
        #expect(
            try make().acknowledgements(in: file) == [
                Acknowledgement(
                    number: Self.number,
                    verdict: .exceptions,
                    supplierReference: "C-9",
                    lines: [
                        .init(
                            lineID: "1",
                            supplierSKU: "",
                            verdict: .accepted,
                            quantity: one,
                            code: "accept"
                        ),
                        .init(
                            lineID: "1",
                            supplierSKU: "",
                            verdict: .backordered,
                            quantity: one,
                            date: "2026-11-27",
                            code: "backordered"
                        ),
                    ]
                )
            ]
        )
    }

    @Test("reads a ship notice, with a number that was printed with blanks")
    func shipNotice() throws {
        let file = answer(
            """
            <ShipNoticeRequest>
            <ShipNoticeHeader shipmentID="S2" shipmentDate="2026-11-20T08:00:00Z"/>
            <ShipControl><CarrierIdentifier domain="companyName">Carrier</CarrierIdentifier>
            <CarrierIdentifier domain="SCAC">FDE</CarrierIdentifier>
            <ShipmentIdentifier>8202 8261 1194</ShipmentIdentifier></ShipControl>
            <ShipNoticePortion><OrderReference orderID="\(Self.number)"/>
            <ShipNoticeItem quantity="2" lineNumber="1"/></ShipNoticePortion></ShipNoticeRequest>
            """
        )
        let content = Shipment.Content(
            lineID: "1",
            supplierSKU: "",
            quantity: try #require(Quantity(2))
        )
        #expect(
            try make().shipments(in: file) == [
                Shipment(
                    number: Self.number,
                    reference: "S2",
                    date: "2026-11-20",
                    parcels: [
                        .init(carrier: "FDE", trackingNumber: "820282611194", contents: [content])
                    ]
                )
            ]
        )
    }

    @Test("does not say what is in which of several parcels where the notice does not")
    func parcels() throws {
        let file = answer(
            """
            <ShipNoticeRequest><ShipNoticeHeader shipmentID="S2"/>
            <ShipControl><ShipmentIdentifier>11</ShipmentIdentifier></ShipControl>
            <ShipControl><ShipmentIdentifier>12</ShipmentIdentifier></ShipControl>
            <ShipNoticePortion><OrderReference orderID="\(Self.number)"/>
            <ShipNoticeItem quantity="2" lineNumber="1"/></ShipNoticePortion></ShipNoticeRequest>
            """
        )
        let shipment = try #require(make().shipments(in: file).first)
        #expect(shipment.parcels.map(\.trackingNumber) == ["11", "12"])
        #expect(shipment.parcels.map(\.contents) == [[], []])
        #expect(shipment.unassigned.map(\.quantity.units) == [2])
    }

    @Test(
        "names file, line and element of an answer that cannot be read",
        arguments: [
            ("<Other/>", "answer.xml:1:1: Element 'cXML' holds no confirmation."),
            (
                "<ConfirmationRequest><ConfirmationHeader type=\"accept\"/>\n<OrderReference orderID=\"4711\"/></ConfirmationRequest>",
                "answer.xml:2:1: Element 'OrderReference' names an order that is no purchase order of ours."
            ),
        ]
    )
    func refuses(body: String, message: String) {
        let fault = #expect(throws: Fault.self) { try make().acknowledgements(in: answer(body)) }
        #expect(fault?.description == message)
    }

    @Test("a name with a control character is held, and no night stops")
    func control() throws {
        var order = try purchase()
        order.recipient.name = "Mina\u{1}"
        #expect(throws: Refusal.self) { try make().fitted(order) }
    }
}
