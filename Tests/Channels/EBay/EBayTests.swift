import EBayChannel
import Orders
import PipelineKit
import PipelineTesting
import Testing

@Suite struct EBayTests {
    private static let header = """
        "Sales Record Number","Order Number","Buyer Email","Ship To Name","Ship To Phone",\
        "Ship To Address 1","Ship To City","Ship To State","Ship To Zip","Ship To Country","Item Title",\
        "Custom Label","Quantity","Sold For","Shipping And Handling","Seller Collected Tax","Total Price",\
        "Sale Date","Paid On Date","Shipped On Date","Transaction ID","Variation Details"
        """

    private static func row(_ number: String, _ more: [String: String] = [:]) -> String {
        let ordinary = [
            "Sales Record Number": number, "Order Number": "10-0000\(number)-00001",
            "Buyer Email": "buyer@example.test", "Ship To Name": "Mina Voorbeeld",
            "Ship To Address 1": "Kanaalzicht 12", "Ship To City": "Utrecht",
            "Ship To Zip": "3511 AB", "Ship To Country": "Netherlands", "Item Title": "Mug, blue",
            "Custom Label": "MUG", "Quantity": "1", "Sold For": "$45.99",
            "Shipping And Handling": "$5.00", "Seller Collected Tax": "$0.00",
            "Total Price": "$50.99", "Sale Date": "Nov-18-26", "Paid On Date": "Nov-18-26",
            "Transaction ID": "1000\(number)",
        ].merging(more) { $1 }
        return header.split(separator: ",").map { name in
            "\"\(ordinary[String(name.dropFirst().dropLast())] ?? "")\""
        }
        .joined(separator: ",")
    }

    private static func report(_ rows: String...) -> String {
        "\nOrders report\nsep=,\n" + header + "\n\n" + rows.joined(separator: "\n")
            + "\n\n\(rows.count) record(s) downloaded\nSeller ID : someone\n"
    }

    private static let item = [
        "Ship To Name": "", "Ship To Address 1": "", "Ship To City": "", "Ship To Zip": "",
        "Ship To Country": "", "Total Price": "", "Shipping And Handling": "", "Paid On Date": "",
        "Sale Date": "", "Seller Collected Tax": "",
    ]

    @Test("keeps the promises every channel makes, also on the lines around the table")
    func promises() throws {
        let text = Self.report(Self.row("1"), Self.row("2"), Self.row("3"))
        try ChannelPromises(EBay.make(""), on: text).check(orders: 3)
    }

    @Test("reads an order whose amounts bear their currency, and whose day has letters")
    func order() throws {
        let order = try EBay.make("").read(Self.report(Self.row("1")))[0]
        #expect(order.faults.isEmpty)
        #expect(order.currency == .usd)
        #expect(order.number == "1")
        #expect(order.id.id == "10-00001-00001")
        #expect(order.lines[0].total == Money(4599, .usd))
        #expect(order.charges.total == Money(5099, .usd))
        #expect(order.createdAt?.date == "2026-11-18")
        #expect(order.shipTo.country == "NL")
        #expect(order.payment == .paid && order.standing == .open)
    }

    @Test("an order of several items begins with a row of totals, and an item a row")
    func items() throws {
        let text = Self.report(
            Self.row(
                "1",
                [
                    "Item Title": "", "Custom Label": "", "Quantity": "", "Sold For": "",
                    "Transaction ID": "", "Total Price": "$70.99",
                ]
            ),
            Self.row("1", Self.item.merging(["Quantity": "2", "Sold For": "$10.00"]) { $1 }),
            Self.row("1", Self.item.merging(["Custom Label": "LAMP"]) { $1 })
        )
        let orders = try EBay.make("").read(text)
        #expect(orders.count == 1)
        #expect(orders[0].lines.map(\.sku) == ["MUG", "LAMP"])
        #expect(orders[0].lines.map(\.total.minor) == [2000, 4599])
        #expect(orders[0].charges.total == Money(7099, .usd))
        #expect(orders[0].shipTo.name == "Mina Voorbeeld")
    }

    @Test("the row of totals may count the units and sum the prices, and is no line for that")
    func sums() throws {
        let text = Self.report(
            Self.row(
                "1",
                [
                    "Item Title": "", "Custom Label": "", "Quantity": "3", "Sold For": "$65.99",
                    "Transaction ID": "", "Total Price": "$70.99",
                ]
            ),
            Self.row("1", Self.item.merging(["Quantity": "2", "Sold For": "$10.00"]) { $1 }),
            Self.row(
                "1",
                Self.item.merging(["Custom Label": "LAMP", "Transaction ID": "7"]) { $1 }
            )
        )
        let order = try EBay.make("").read(text)[0]
        #expect(order.faults.isEmpty)
        #expect(order.lines.map(\.sku) == ["MUG", "LAMP"] && order.sum == order.charges.total)
    }

    @Test(
        "a spreadsheet fills up the rows around the table, which stay no orders",
        arguments: [
            "1 record(s) downloaded", "1,record(s) downloaded", ",1 record(s) downloaded,,",
        ]
    )
    func filledUp(footer: String) throws {
        let blank = String(repeating: ",", count: 21)
        let quoted = Array(repeating: "\"\"", count: 22).joined(separator: ",")
        let text = """
            \(blank)
            \(Self.header)
            \(quoted)
            \(Self.row("1"))

            \(footer)\(blank)
            Seller ID : someone\(blank)

            """
        let orders = try EBay.make("").read(text)
        #expect(orders.count == 1 && orders[0].faults.isEmpty)
        #expect(EBay.claims(on: FileSample(Array(text.utf8), isWhole: true)).count == 1)
    }

    @Test("what eBay collects belongs to the total, unless the report says that it does not")
    func collected() throws {
        func order(_ isIncluded: String, _ total: String) throws -> Order {
            let header = """
                Sales Record Number,Order Number,Custom Label,Quantity,Sold For,eBay Collected Tax,\
                Electronic Waste Recycling Fee,Tire Recycling Fee,Total Price,\
                eBay Collected Tax and Fees Included in Total,Paid On Date
                """
            let row = "1,2,A,1,$10.00,$0.80,$4.00,$1.25,\(total),\(isIncluded),Nov-18-26"
            return try EBay.make("").read("\(header)\n\(row)\n")[0]
        }
        let included = try order("Yes", "$16.05")
        #expect(included.charges.fees == Money(605, .usd) && included.sum == included.charges.total)
        let excluded = try order("No", "$10.00")
        #expect(excluded.charges.fees == .zero(.usd) && excluded.sum == excluded.charges.total)
        #expect(try order("Yes", "x").faults.map(\.code) == [.badMoney])
    }

    @Test("an order without its number is known by that of its record")
    func recordNumber() throws {
        let text = """
            Sales Record Number,Order Number,Custom Label,Item Title,Quantity,Sold For,Total Price,Paid On Date,Post to name
            7,,,,3,£50.00,£50.00,17-Nov-26,Mina
            7,,MUG,Mug,2,£10.00,,17-Nov-26,Mina
            7,,LAMP,Lamp,1,£30.00,,,
            8,,RUG,Rug,1,£30.00,£30.00,17-Nov-26,Otto

            """
        let orders = try EBay.make("").read(text)
        #expect(orders.map { $0.lines.map(\.sku) } == [["MUG", "LAMP"], ["RUG"]])
        #expect(orders.allSatisfy { $0.faults.isEmpty && $0.sum == $0.charges.total })
        #expect(orders.map(\.id.id) == ["7", "8"])
    }

    @Test("what the row of totals leaves out, the items may say")
    func itemFlags() throws {
        let header =
            "Sales Record Number,Order Number,Ship To Name,Item Title,Quantity,Sold For,Total Price,Paid On Date,Click And Collect,eBay Fulfillment Program"
        func order(_ flag: String, _ program: String) throws -> Order {
            try EBay.make("").read(
                "\(header)\n2,10-2-1,Ida,,2,,$20.00,Nov-17-26,,\n2,10-2-1,,Mug,1,$10.00,,,\(flag),\(program)\n2,,,Cup,1,$10.00,,,No,No\n"
            )[0]
        }
        #expect(try order("No", "No").faults.isEmpty)
        #expect(try order("No", "No").lines.count == 2, "an item is known by its record, too")
        #expect(try order("Yes", "No").faults.map(\.code) == [.badRow])
        #expect(try order("No", "Yes").faults.map(\.code) == [.badRow])
    }

    @Test("orders without numbers stay whole where a file is cut into pieces")
    func pieces() throws {
        let header =
            "Sales record number,Order number,Post to name,Post to address 1,Post to city,Custom label,Quantity,Sold for,Paid on date,Transaction ID"
        let rows = (0..<9000).flatMap { number in
            ["a", "b"].map {
                "\(number),,Ewan Probe,4 Sample Lane,Leeds,MUG-RED-11OZ,1,£10.00,17-Nov-26,\(number)\($0)"
            }
        }
        let orders = try EBay.make("").read(([header] + rows).joined(separator: "\n") + "\n")
        #expect(orders.map(\.number) == (0..<9000).map { "\($0)" })
        #expect(orders.allSatisfy { $0.lines.count == 2 && $0.faults.isEmpty })
    }

    @Test("the Australian report says where to post, and on which day it was")
    func australian() throws {
        let text = """
            Sales Record Number,Order Number,Post To Name,Post To Phone,Post To Address 1,Post To City,Post To State,\
            Post To Postal Code,Post To Country,Item Title,Custom Label,Quantity,Sold For,Postage And Handling,\
            Total Price,Paid On Date,Posted On Date
            900,11-00002-00003,Mina Voorbeeld,,Kanaalzicht 12,Perth,WA,6000,Australia,Mug,MUG,2,AU $10.00,AU $3.00,\
            AU $23.00,12-Oct-26,
            901,11-00002-00004,Mina Voorbeeld,,Kanaalzicht 12,Perth,WA,6000,Australia,Mug,MUG,2,AU $10.00,AU $3.00,\
            AU $23.00,12-Oct-26,14-Oct-26

            """
        let orders = try EBay.make("").read(text)
        #expect(orders.map(\.faults.count) == [0, 0])
        #expect(orders[0].shipTo.region == "WA" && orders[0].shipTo.postalCode == "6000")
        #expect(orders[0].shipTo.country == "AU" && orders[0].currency.code == "AUD")
        #expect(orders.map(\.standing) == [.open, .fulfilled])
        #expect(orders[0].sum == orders[0].charges.total)
    }

    @Test("what is sold may be the line, where the pipeline file says so")
    func soldFor() throws {
        let text = Self.report(Self.row("1", ["Quantity": "2"]))
        #expect(try EBay.make("").read(text)[0].lines[0].total == Money(9198, .usd))
        #expect(try EBay.make("sold_for: line").read(text)[0].lines[0].total == Money(4599, .usd))
    }

    @Test("an order without a day of payment is not paid, and one with a day of shipping was sent")
    func states() throws {
        let orders = try EBay.make("").read(
            Self.report(
                Self.row("1", ["Paid On Date": ""]),
                Self.row("2", ["Shipped On Date": "Nov-19-26"])
            )
        )
        #expect(orders.map(\.payment) == [.unpaid, .paid])
        #expect(orders.map(\.standing) == [.open, .fulfilled])
    }

    @Test("a report with its header alone is an empty night")
    func empty() throws {
        #expect(try EBay.make("").read(Self.header + "\n").isEmpty)
    }

    @Test("amounts of two currencies in one order are a fault, and no guess")
    func currencies() throws {
        let order = try EBay.make("").read(Self.report(Self.row("1", ["Sold For": "£45.99"])))[0]
        #expect(order.faults.map(\.code) == [.badMoney])
    }

    @Test("the German report says where a parcel goes apart from who bought it")
    func germanAddress() throws {
        let text = """
            Verkaufsprotokollnummer;Bestellnummer;Name des Käufers;Adresse 1 des Käufers;Wohnort des Käufers;\
            PLZ des Käufers;Name des Empfängers;Telefonnummer des Empfängers;Adresse 1 des Empfängers;\
            Versand nach - Ort;Versand nach - Bundesland;Versand nach - PLZ;Versand nach - Land;Angebotstitel;\
            Bestandseinheit;Menge;Verkauft für;Gesamtbetrag;Zahlungsdatum
            1;10-00001-00001;Otto Beispiel;Altweg 9;Bonn;53111;Mina Voorbeeld;030 0000;Neuweg 1;Berlin;Berlin;10115;\
            Deutschland;Becher;MUG;2;5,00 €;10,00 €;10-Dez-25

            """
        let order = try EBay.make("").read(text)[0]
        let expected = Address(
            name: "Mina Voorbeeld",
            company: "",
            line1: "Neuweg 1",
            line2: "",
            city: "Berlin",
            region: "Berlin",
            postalCode: "10115",
            country: "DE",
            phone: "030 0000"
        )
        #expect(order.shipTo == expected)
        #expect(order.faults.isEmpty && order.sum == order.charges.total)
    }

    @Test("the German report has semicolons, decimal commas and months of its own")
    func german() throws {
        let text = """
            Verkaufsprotokollnummer;Bestellnummer;Gesamtbetrag;Verkauft am;Zahlungsdatum;Angebotstitel;\
            Bestandseinheit;Anzahl;Verkauft für
            1;10-00001-00001;1.116,99 €;10-Dez-25;10-Dez-25;Becher;MUG;1;1.116,99 €

            """
        let order = try EBay.make("").read(text)[0]
        #expect(order.currency == .eur)
        #expect(order.lines[0].total == Money(111_699, .eur))
        #expect(order.createdAt?.date == "2025-12-10")
        let claims = EBay.claims(on: FileSample(Array(text.utf8), isWhole: true))
        #expect(claims.map(\.layout) == ["orders-report-de"])
    }
}

@Suite struct EBayZoneTests {
    @Test(
        "a day is that of the zone that the pipeline file says",
        arguments: [("+09:00", "2026-11-17T15:00:00Z"), ("-08:00", "2026-11-18T08:00:00Z")]
    )
    func zone(zone: String, utc: String) throws {
        let text =
            "Sales Record Number,Order Number,Custom Label,Quantity,Sold For,Sale Date,Paid On Date\n1,2,A,1,$1.00,Nov-18-26,Nov-18-26\n"
        let order = try EBay.make("zone: \"\(zone)\"").read(text)[0]
        #expect(order.createdAt?.description == utc)
    }
}

@Suite struct EBayDoubtTests {
    private func order(_ rows: [String]) throws -> Order {
        let header =
            "Sales Record Number,Order Number,Custom Label,Quantity,Sold For,Paid On Date,Shipped On Date,Click And Collect,eBay Fulfillment Program"
        return try EBay.make("").read(([header] + rows).joined(separator: "\n") + "\n")[0]
    }

    @Test("what is collected, what eBay ships and what was sent is not sent")
    func states() throws {
        #expect(try order(["1,2,A,1,$1.00,Nov-18-26,,No,No"]).standing == .open)
        #expect(try order(["1,2,A,1,$1.00,Nov-18-26,,No,Yes"]).standing == .marketplace)
        #expect(
            try order(["1,2,A,1,$1.00,Nov-18-26,,Yes,No"]).faults.map(\.code) == [.nothingToShip]
        )
        let parts = try order([
            "1,2,,,,Nov-18-26,,,", "1,2,A,1,$1.00,,Nov-19-26,,", "1,2,B,1,$1.00,,,,",
        ])
        #expect(parts.lines.map(\.standing) == [.fulfilled, .open])
    }
}
