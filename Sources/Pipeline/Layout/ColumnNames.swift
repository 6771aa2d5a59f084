import PipelineKit

/// What the names of columns suggest.
///
/// A name is looked at without its case, its blanks and its accents. The parts of an address are taken from one side
/// alone, because a recipient's name above a payer's street is worse than no map at all.
enum ColumnNames {
    /// Whose address a name speaks of, the one to be taken first.
    private enum Side: CaseIterable {
        case recipient, nobody, customer, payer

        /// How names of the side begin or end, the longest first.
        var words: [String] {
            switch self {
            case .recipient:
                [
                    "shippingaddress", "deliveryaddress", "giftrecipient", "destination",
                    "deliverto",
                    "empfaenger", "receiver", "versand", "lieferadresse", "recipient", "consignee",
                    "shipping", "delivery", "shipto", "postto", "liefer", "ship",
                ]
            case .nobody: []
            case .customer: ["customer", "consumer", "client", "buyer", "kaeufer", "kunden"]
            case .payer:
                [
                    "billingaddress", "rechnungsadresse", "rechnungs", "billing", "billto", "bill",
                    "payer",
                ]
            }
        }
    }

    private static func table(_ text: String) -> [(fact: Fact, names: [String])] {
        text.split(separator: "\n").compactMap { row in
            let words = row.split { $0 == ":" || $0 == " " }.map(String.init)
            return Fact(spelling: words[0]).map { ($0, Array(words.dropFirst())) }
        }
    }

    /// Names of an order's facts, the surest first.
    private static let order = table(
        """
        order_id: orderid id entityid purchaseorderid
        order_number: ordernumber incrementid ordernumberformatted orderno number bestellnummer auftragsnummer invoiceno invoicenumber invoice commande order po name
        created_at: createdat orderdate datecreated purchasedate saledate invoicedate datecreation date bestelldatum kaufdatum
        currency: ordercurrency currency currencycode waehrung devise
        payment: paymentstatus paymentstate financialstatus zahlungsstatus ispaid paid paidat datepaid paiddate bezahltam bezahlt
        refunded: refundedamount amountrefunded totalrefunded orderrefundamount
        outstanding: outstandingbalance balancedue amountdue
        test: istest testorder testmode
        status: orderstatus status orderstate
        fulfilment: fulfillmentstatus fulfilmentstatus shippingstatus
        cancelled_at: cancelledat canceledat iscancelled cancelled canceled storniertam storniert
        email: email customeremail buyeremail emailaddress shippingemail billingemail emailbilling mail
        note: customernote ordernote buyernote notes note comments comment
        shipping_method: shippingmethod shippingservice deliverymethod shipservicelevel versandart
        discount: discounttotal orderdiscount totaldiscounts discountamount discount
        shipping: shippingtotal shippingcost shippingprice ordershippingamount shippingamount deliverycost postage versandkosten shipping
        tax: taxtotal totaltax ordertax taxes tax mwst
        total: ordertotal grandtotal totalprice ordertotalamount total gesamtbetrag gesamtsumme
        """
    )

    /// Names of an address's parts, without the words of its side.
    private static let address = table(
        """
        ship_name: name fullname nom
        first_name: firstname vorname
        last_name: lastname nachname surname
        company: company companyname firma
        address_line_1: address1 addressline1 street1 streetaddress street address address12 line1 strasse adresse
        address_line_2: address2 addressline2 street2 line2 adresszusatz hausnummer housenumber
        address_line_3: address3 addressline3
        city: city town suburb ort stadt ville
        region: statecode provincecode state province region county bundesland
        postal_code: postcode postalcode zipcode zip plz codepostal
        country: countrycode country land pays
        phone: phone phonenumber telephone contactnumber telefon
        tax_id: taxid taxnumber cpf vatid steuernummer
        """
    )

    /// Names of a line's facts, the surest first.
    private static let line = table(
        """
        line_id: lineid lineitemid orderlineid orderitemid linenumber
        sku: sku lineitemsku itemsku productsku variantsku sellersku customlabel stockcode artikelnummer articlenumber article itemnumber productcode reference
        title: lineitemname productname itemname itemtitle producttitle orderlinetitle title product bezeichnung description item artikel produit
        variant: varianttitle lineitemvariant variant variation variations
        quantity: lineitemquantity itemquantity productqty qtyordered quantity quantityrefund qty units count menge anzahl quantite
        unit_price: unitprice lineitemprice itemprice productunitprice price einzelpreis stueckpreis preis prix
        line_total: linetotal lineprice itemtotal rowtotal producttotalprice positionssumme
        line_discount: linediscount lineitemdiscount itemdiscount
        needs_shipping: requiresshipping lineitemrequiresshipping
        line_status: lineitemfulfillmentstatus orderlinestate itemstatus
        """
    )

    /// Names that an object of a line alone may have, because nothing else stands there.
    private static let lineAlone = table(
        "title: name\nline_id: id\nline_total: total amount\nline_status: status state"
    )

    /// The facts of the columns of a table, in which orders and lines stand side by side.
    static func facts(of names: [String]) -> [Fact?] {
        var facts = [Fact?](repeating: nil, count: names.count)
        let plain = names.map(plain)
        assign(line + order, plain, &facts)
        assignAddress(plain, &facts)
        dropNameBesideNumber(plain, &facts)
        return facts
    }

    /// The facts of an order's paths, and those of its lines'.
    static func facts(of order: [String], lines: [String]) -> (order: [Fact?], lines: [Fact?]) {
        var (own, below) = (
            [Fact?](repeating: nil, count: order.count), [Fact?](repeating: nil, count: lines.count)
        )
        let plain = order.map(plain)
        assign(self.order, plain, &own)
        assignAddress(plain, &own)
        dropNameBesideNumber(plain, &own)
        assign(line, lines.map(Self.plain), &below)
        assign(lineAlone, lines.map(Self.plain), &below)
        return (own, below)
    }

    /// Whether names are those of a line: they say what was bought, or how many.
    static func areOfLine(_ names: [String]) -> Bool {
        var facts = [Fact?](repeating: nil, count: names.count)
        assign(line, names.map(plain), &facts)
        return facts.contains(.sku) || facts.contains(.quantity)
    }

    /// Whether names are those of an order: they tell which one it is.
    static func areOfOrder(_ names: [String]) -> Bool {
        let facts = facts(of: names)
        return facts.contains(.orderID) || facts.contains(.orderNumber)
    }

    // MARK: Giving

    /// Gives each fact to the column with its surest name.
    private static func assign(
        _ table: [(fact: Fact, names: [String])],
        _ plain: [String],
        _ facts: inout [Fact?]
    ) {
        for (fact, names) in table where !facts.contains(fact) {
            for name in names {
                guard
                    let place = plain.indices.first(where: { facts[$0] == nil && plain[$0] == name }
                    )
                else { continue }
                facts[place] = fact
                break
            }
        }
    }

    /// Gives the parts of an address to columns of one side: the first side that says where.
    private static func assignAddress(_ plain: [String], _ facts: inout [Fact?]) {
        let places: [Fact] = [.addressLine1, .city, .postalCode]
        for side in Side.allCases {
            var given = facts
            assign(address, parts(of: plain, side, besides: facts), &given)
            guard places.contains(where: given.contains) else { continue }
            facts = given
            break
        }
        // Where a place stands without a name, it is that of whoever is named.
        let people = address.filter { [.shipName, .firstName, .lastName].contains($0.fact) }
        for side in [Side.recipient, .nobody, .customer]
        where places.contains(where: facts.contains)
            && !people.contains(where: { facts.contains($0.fact) })
        {
            assign(people, parts(of: plain, side, besides: facts), &facts)
        }
    }

    /// What the names say of a side's address; names that were taken for something surer say nothing.
    private static func parts(of plain: [String], _ side: Side, besides facts: [Fact?]) -> [String]
    {
        plain.indices.map { facts[$0] == nil ? part(of: plain[$0], side) ?? "" : "" }
    }

    /// What is left of a name without the words of a side; `nil` where it speaks of another one.
    private static func part(of plain: String, _ side: Side) -> String? {
        guard side == .nobody else { return parts(of: plain, side).first }
        return Side.allCases.allSatisfy { parts(of: plain, $0).isEmpty } ? withoutPath(plain) : nil
    }

    /// What is left of a name without a word of a side, known parts of an address first.
    private static func parts(of plain: String, _ side: Side) -> [String] {
        var known: [String] = []
        var other: [String] = []
        for word in side.words {
            let rest: String? =
                plain == word
                ? (word.hasSuffix("address") || word.hasSuffix("adresse") ? "address" : "name")
                : plain.hasPrefix(word)
                    ? String(plain.dropFirst(word.count))
                    : plain.hasSuffix(word) ? String(plain.dropLast(word.count)) : nil
            guard let part = rest.map(withoutPath) else { continue }
            if address.contains(where: { $0.names.contains(part) }) {
                known.append(part)
            } else {
                other.append(part)
            }
        }
        return known + other
    }

    /// The last part of a path such as `address.city`, written without its dots.
    private static func withoutPath(_ rest: String) -> String {
        let isKnown = address.contains { $0.names.contains(rest) }
        return !isKnown && rest.hasPrefix("address") ? String(rest.dropFirst(7)) : rest
    }

    /// Whether a tax by this name is held by the prices, as German ones are.
    static func isHeldByPrices(_ name: String) -> Bool {
        ["mwst", "ust", "umsatzsteuer", "mehrwertsteuer"].contains(plain(name))
    }

    /// Where there is an id already, a plain name is somebody's.
    private static func dropNameBesideNumber(_ plain: [String], _ facts: inout [Fact?]) {
        guard facts.contains(.orderID), let place = facts.firstIndex(of: .orderNumber),
            plain[place] == "name"
        else { return }
        let isPerson = facts.contains(.addressLine1) || facts.contains(.city)
        facts[place] = isPerson && !facts.contains(.shipName) ? .shipName : nil
    }

    /// A name in small letters without accents, blanks and marks.
    private static func plain(_ name: String) -> String {
        var path = name.lowercased()
        if path.hasPrefix("to.") { path = "shipping." + path.dropFirst(3) }
        let folded: [Character: String] = [
            "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "ê": "e", "à": "a",
        ]
        return path.reduce(into: "") { text, letter in
            if let letters = folded[letter] {
                text += letters
            } else if letter.isLetter || letter.isNumber {
                text.append(letter)
            }
        }
    }
}
