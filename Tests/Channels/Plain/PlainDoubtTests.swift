import Orders
import PipelineKit
import PipelineTesting
import PlainChannel
import Testing

/// What a shop's own file leaves open, or says twice.
@Suite struct PlainDoubtTests {
    private static let rows = """
        columns: {n: order_number, to: ship_name, at: address_line_1, s: sku, q: quantity, p: unit_price, pay: payment, st: status}
        currency: EUR
        """

    @Test(
        "rows of one order that say different things of it hold it, in tables and in JSON",
        arguments: [
            ("Mina", "Road 1", "paid", "new", []), ("", "", "", "", []),
            (" MINA ", "road 1", "Paid", "NEW", []),
            ("Otto", "Road 1", "paid", "new", ["to"]), ("Mina", "Road 2", "paid", "new", ["at"]),
            ("Mina", "Road 1", "refunded", "new", ["pay"]),
            ("Mina", "Road 1", "paid", "cancelled", ["st"]),
        ] as [(String, String, String, String, [String])]
    )
    func differing(name: String, street: String, pay: String, status: String, fields: [String])
        throws
    {
        let table = """
            n,to,at,s,q,p,pay,st
            1,Mina,Road 1,A,1,1.00,paid,new
            1,\(name),\(street),B,1,1.00,\(pay),\(status)

            """
        let json = """
            {"n": 1, "to": "Mina", "at": "Road 1", "s": "A", "q": 1, "p": 1, "pay": "paid", "st": "new"}
            {"n": 1, "to": "\(name)", "at": "\(street)", "s": "B", "q": 1, "p": 1, "pay": "\(pay)", "st": "\(status)"}
            """
        for (text, yaml) in [(table, Self.rows), (json, Self.rows + "\nlines: \"\"")] {
            let orders = try Plain.make(yaml).read(text)
            #expect(orders.map(\.lines.count) == [2])
            #expect(orders[0].faults.map(\.field).sorted() == fields.sorted())
            #expect(orders[0].faults.allSatisfy { $0.code == .badRow })
        }
    }

    @Test("cells that were merged leave rows that belong to the order above them")
    func merged() throws {
        let text =
            "n,to,at,s,q,p,pay,st\n1,Mina,Road 1,A,1,1.00,paid,new\n,,,B,2,3.00,,\n2,Otto,Road 2,C,1,1.00,paid,new\n"
        let said = try Plain.make(Self.rows + "\nfurther_rows: blank").read(text)
        #expect(said.map { $0.lines.map(\.sku) } == [["A", "B"], ["C"]])
        #expect(said.allSatisfy { $0.faults.isEmpty })
        let unsaid = try Plain.make(Self.rows).read(text)
        #expect(unsaid.map { $0.lines.map(\.sku) } == [["A", "B"], ["C"]])
        #expect(unsaid.map { $0.faults.map(\.code) } == [[.badRow], []], "nobody said so")
    }

    @Test("rows without a number stay with their order where a file is cut into pieces")
    func mergedPieces() throws {
        let blank = (0..<400).map { ",,,S\($0),1,1.00,,\n" }.joined()
        let text =
            "n,to,at,s,q,p,pay,st\n"
            + (0..<300).map { "\($0),Mina,Road 1,A,1,1.00,paid,new\n\(blank)" }.joined()
        let orders = try Plain.make(Self.rows + "\nfurther_rows: blank").read(text)
        #expect(orders.map(\.number) == (0..<300).map { "\($0)" })
        #expect(orders.allSatisfy { $0.lines.count == 401 })
    }

    @Test(
        "a word whose meaning nobody has said is for a person, until 'standings' says it",
        arguments: [
            ("new", true), ("In Progress", true), ("", true), ("Cancelled by customer", false),
            ("3", false), ("Unterwegs", false), ("Storno", false), ("fraud", false),
        ]
    )
    func unknownWords(word: String, isOpen: Bool) throws {
        let text = "n,to,at,s,q,p,pay,st\n1,Mina,Road 1,A,1,1.00,paid,\(word)\n"
        let order = try Plain.make(Self.rows).read(text)[0]
        #expect(order.faults.map(\.code) == (isOpen ? [] : [.badRow]) && order.standing == .open)
        let said = try Plain.make(Self.rows + "\nstandings: {\"\(word)\": open}").read(text)[0]
        #expect(said.faults.isEmpty)
        let any = try Plain.make(Self.rows + "\nstandings: {\"*\": open}").read(text)[0]
        #expect(any.faults.isEmpty)
    }

    @Test(
        "what is so or not may be said in other words, and what is neither is for a person",
        arguments: [
            ("test", "ja", Order.Standing.test, []), ("test", "nein", .open, []),
            ("test", "maybe", .open, [.testOrder]), ("cancel_request", "Y", .cancelRequested, []),
            ("cancel_request", "later", .open, [.cancelRequested]),
            ("pick_up", "x", .open, [.nothingToShip]), ("pick_up", "nein", .open, []),
            ("pick_up", "Abholung", .open, [.nothingToShip]),
            ("needs_shipping", "ja", .open, []), ("needs_shipping", "x", .open, []),
            ("needs_shipping", "vielleicht", .open, [.nothingToShip]),
        ] as [(String, String, Order.Standing, [ReasonCode])]
    )
    func truths(fact: String, word: String, standing: Order.Standing, codes: [ReasonCode]) throws {
        let channel = try Plain.make(
            "columns: {n: order_number, s: sku, q: quantity, p: unit_price, f: \(fact)}\ncurrency: EUR"
        )
        let order = try channel.read("n,s,q,p,f\n1,A,1,1.00,\(word)\n")[0]
        #expect(order.standing == standing && order.faults.map(\.code) == codes)
    }

    @Test("words that mean the same in any file need not be said")
    func words() throws {
        let channel = try Plain.make(
            """
            columns: {n: order_number, s: sku, q: quantity, p: line_total, t: test, c: cancel_request, f: ships_from, \
            g: needs_shipping, u: pick_up, l: line_status, x: tax_included, tax: tax}
            currency: USD
            standings: {sent: fulfilled}
            """
        )
        func order(_ values: String) throws -> Order {
            try channel.read("n,s,q,p,t,c,f,g,u,l,x,tax\n1,A,1,5.00,\(values)\n")[0]
        }
        #expect(try order(",,,,,,,").standing == .open)
        #expect(try order("true,,,,,,,").standing == .test)
        #expect(try order(",Yes,,,,,,").standing == .cancelRequested)
        #expect(try order(",,AFN,,,,,").standing == .marketplace)
        #expect(try order(",,,no,,,,").lines[0].standing == .digital)
        #expect(try order(",,,,yes,,,").faults.map(\.code) == [.nothingToShip])
        #expect(try order(",,,,,Sent,,").lines[0].standing == .fulfilled)
        #expect(try order(",,,,,,true,1.00").charges.isTaxIncluded)
        #expect(try order(",,,,,,false,1.00").charges.isTaxIncluded == false)
    }
}
