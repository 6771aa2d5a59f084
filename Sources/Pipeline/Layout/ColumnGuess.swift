import CSVFormat
import JSONFormat
package import PipelineKit

/// A column map to start from, guessed from the names of a file's columns or keys.
///
/// It is for a person to read and correct: a name says only what somebody called a column.
package struct ColumnGuess: Sendable {
    /// The columns in the order of the file, each with the fact that its name suggests.
    package let columns: [(name: String, fact: Fact?)]
    /// The separator's name in a pipeline file; `nil` where the file is JSON.
    package let separator: String?
    /// The path of keys behind which the lines of an order stand; `nil` where the file is a table.
    package let lines: String?

    /// Names under which facts are met, without anything but letters and digits.
    private static let names: [(fact: Fact, names: [String])] = """
        order_id: orderid id purchaseorderid orderkey
        order_number: ordernumber ordernumberformatted orderno number name order invoiceno invoice bestellnummer auftragsnummer po
        created_at: createdat orderdate date datecreated saledate invoicedate purchasedate bestelldatum
        currency: currency ordercurrency currencycode waehrung
        payment: paymentstatus financialstatus payment zahlungsstatus
        status: status orderstatus state
        cancelled_at: cancelledat canceledat
        email: email buyeremail customeremail billingemail mail
        note: note notes customernote comment comments
        discount: discount discounttotal orderdiscount discountamount
        shipping: shipping shippingtotal shippingprice shippingcost versandkosten
        tax: tax taxtotal totaltax taxes mwst
        total: total ordertotal grandtotal totalprice gesamtbetrag
        ship_name: shipname shippingname recipient recipientname shiptoname fullname customer customername
        first_name: firstname shippingfirstname vorname
        last_name: lastname shippinglastname nachname
        company: company shippingcompany firma
        address_line_1: address address1 addressline1 street shippingaddress1 shipaddress1 shipaddress strasse
        address_line_2: address2 addressline2 shippingaddress2 shipaddress2
        city: city town shippingcity shipcity ort stadt
        region: state region province shippingstate shippingprovince shipstate county
        postal_code: zip zipcode postcode postalcode shippingzip shippingpostcode shipzip plz
        country: country countrycode shippingcountry shipcountry land
        phone: phone telephone shippingphone phonenumber telefon
        line_id: lineid orderitemid transactionid itemid linenumber
        sku: sku lineitemsku itemsku productsku stockcode article artikelnummer itemnumber
        title: title product productname itemname lineitemname description item artikel
        variant: variant variation variations
        quantity: quantity qty lineitemquantity count units menge anzahl
        unit_price: price unitprice lineitemprice itemprice preis einzelpreis
        line_total: linetotal itemtotal rowtotal positionssumme
        line_discount: linediscount lineitemdiscount itemdiscount
        """.split(separator: "\n").compactMap { row in
            let words = row.split { $0 == ":" || $0 == " " }.map(String.init)
            return Fact(spelling: words[0]).map { ($0, Array(words.dropFirst())) }
        }

    /// Guesses from the front of a file; throws where it has no names.
    package init(_ sample: FileSample, of path: Path) throws(Fault) {
        let first = sample.bytes.first { $0 > 0x20 }
        if first == 0x7B || first == 0x5B {
            (columns, lines) = try Self.tree(sample, path)
            separator = nil
            return
        }
        let marks: [(name: String, byte: UInt8)] = [
            ("comma", CSVDialect.comma), ("semicolon", CSVDialect.semicolon),
            ("tab", CSVDialect.tab),
            ("bar", CSVDialect.bar),
        ]
        var best: (header: [String], separator: String)?
        for (name, byte) in marks {
            let reader = CSVReader(
                CSVPiece(bytes: sample.bytes, firstLine: 1),
                CSVDialect(separator: byte)
            )
            guard reader.next() else { continue }
            let header = reader.texts()
            if header.count > best?.header.count ?? 1 { best = (header, name) }
        }
        guard let best else {
            throw Fault(
                .input,
                "The first line is no header of several columns.",
                file: path.location
            )
        }
        columns = Self.assign(best.header)
        (separator, lines) = (best.separator, nil)
    }

    /// The paths of the first order that stands in a tree, and where its lines are.
    private static func tree(
        _ sample: FileSample,
        _ path: Path
    ) throws(Fault) -> ([(name: String, fact: Fact?)], String?) {
        guard let order = JSONCutter.firstRecord(in: sample.bytes, behind: [])?.root,
            !order.keys.isEmpty
        else {
            throw Fault(
                .input,
                "No object of JSON stands at the front of the file.",
                file: path.location
            )
        }
        var names: [String] = []
        var lines: String?
        func walk(_ node: JSONNode, _ prefix: String, _ depth: Int) {
            for key in node.keys {
                guard let value = node[named: Array(key.utf8)], depth < 4 else { continue }
                let path = prefix.isEmpty ? key : "\(prefix).\(key)"
                if value.isObject {
                    walk(value, path, depth + 1)
                } else if let first = value.elements.first, first.isObject, lines == nil {
                    lines = path
                    names += first.keys
                } else if value.scalar != nil {
                    names.append(path)
                }
            }
        }
        walk(order, "", 0)
        return (assign(names), lines)
    }

    /// Each fact is given to the first name that suggests it.
    private static func assign(_ header: [String]) -> [(name: String, fact: Fact?)] {
        var taken: Set<Fact> = []
        return header.map { name in
            let last = name.split(separator: ".").last ?? ""
            let candidates = [name, String(last)].map { text in
                text.lowercased().filter { $0.isLetter || $0.isNumber }
            }
            for plain in candidates {
                let fact = names.first { $0.names.contains(plain) && !taken.contains($0.fact) }?
                    .fact
                guard let fact else { continue }
                taken.insert(fact)
                return (name, fact)
            }
            return (name, nil)
        }
    }

    /// The source of a pipeline file, to be put below `sources`.
    package func yaml(for file: String) -> String {
        func quoted(_ text: String) -> String {
            "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
        }
        var text = "- channel: plain\n  files: \(quoted(file))\n"
        if let separator, separator != "comma" { text += "  separator: \(separator)\n" }
        if let lines { text += "  lines: \(quoted(lines))\n" }
        text += "  columns:\n"
        for (name, fact) in columns {
            text += fact.map { "    \(quoted(name)): \($0.name)\n" } ?? "    # \(quoted(name)): ?\n"
        }
        return text
    }
}
