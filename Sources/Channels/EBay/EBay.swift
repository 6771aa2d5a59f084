import Orders
package import PipelineKit
import PipelineLayout
import PipelineZones

/// eBay: the orders report of the Seller Hub, in its American, British, Australian and German wordings.
///
/// The report has lines before its header and behind its rows. Whether "Sold For" is the price of a unit or of the line
/// is not documented: the pipeline file says it, and an order that does not add up is held.
package struct EBay: Channel {
    private enum SoldFor: String, ChoiceValue { case unit, line }
    private enum Keys {
        static let soldFor = Key(
            "sold_for",
            default: SoldFor.unit,
            help: "Whether 'Sold For' is the price of one unit or of the whole line."
        )
    }

    package static let manifest = Manifest(
        "ebay",
        "eBay's orders report, as the Seller Hub exports it.",
        keys: [Keys.soldFor, Zone.key]
    )

    private static func reading(_ soldFor: SoldFor) -> Layouts {
        let price: Fact = soldFor == .unit ? .unitPrice : .lineTotal
        return Layouts(of: manifest.name, tables: [report(price), germanReport(price)])
    }

    package static var layouts: [LayoutSummary] { reading(.unit).summaries }

    package static func claims(on sample: FileSample) -> [LayoutClaim] {
        reading(.unit).claims(on: sample)
    }

    private let reading: Layouts
    private let zone: Zone

    package init(_ settings: Settings) throws(Finding) {
        reading = Self.reading(try settings[Keys.soldFor])
        zone = try settings[Zone.key]
    }

    package func open(
        _ file: any ByteSource,
        of path: Path,
        shop: String,
        files: any NightFiles
    ) throws(Fault) -> any OrderSource {
        try reading.open(file, of: path, shop: shop) { $0.zone = zone }
    }
}

extension EBay {
    private static let footers = ["record(s) downloaded", "Seller ID", "sep="]
    /// What eBay collects for others besides its tax.
    private static let collected: [TableLayout.Column] = [
        "Electronic Waste Recycling Fee", "Mattress Recycling Fee", "Battery Recycling Fee",
        "White Goods Disposal Tax", "Tire Recycling Fee", "Additional Fee", "Lumber Fee",
        "Prepaid Wireless Fee", "Road Improvement And Food Delivery Fee",
    ]

    private static var rules: Rules {
        var rules = Rules()
        rules.hasSymbols = true
        rules.groups = [0x2C]
        rules.times = [.named, .isoLocal, .iso]
        rules.blanks = ["--"]
        // An order without a day of payment is not paid; with one it is, whatever the day.
        rules.payments = ["": .unpaid]
        rules.otherPayment = .paid
        rules.standings = [.fulfilment: ["*": .fulfilled], .shipsFrom: ["yes": .marketplace]]
        rules.lineStandings = [.lineStatus: ["*": .fulfilled]]
        rules.doubts = [.pickUp: ["yes": .nothingToShip]]
        return rules
    }

    /// The report of 51 or 82 columns, and those with "Post to" columns: the British and the Australian one.
    ///
    /// An order of several items begins with a row of its sums, which names no item.
    private static func report(_ price: Fact) -> TableLayout {
        TableLayout(
            "orders-report",
            "the Seller Hub's orders report, of 51 or 82 columns, also in British or Australian wording",
            columns: [
                (.orderID, ["Order Number", "Sales Record Number"]),
                (.orderNumber, ["Sales Record Number"]), (.email, ["Buyer Email"]),
                (.note, ["Buyer Note"]), (.shippingMethod, ["Shipping Service"]),
                (.payment, ["Paid On Date"]),
                (.fulfilment, ["Shipped On Date", "Dispatched on date", "Posted On Date"]),
                (.createdAt, ["Sale Date"]),
                (
                    .shipping,
                    ["Shipping And Handling", "Postage and packaging", "Postage And Handling"]
                ),
                (.tax, ["Seller Collected Tax"]), (.fees, ["eBay Collected Tax"]),
                (
                    .feesIncluded,
                    [
                        "eBay Collected Tax and Fees Included in Total",
                        "eBay Collected Tax Included in Total",
                    ]
                ),
                (.total, ["Total Price"]), (.shipName, ["Ship To Name", "Post to name"]),
                (.phone, ["Ship To Phone", "Post to phone"]),
                (.addressLine1, ["Ship To Address 1", "Post to address 1"]),
                (.addressLine2, ["Ship To Address 2", "Post to address 2"]),
                (.city, ["Ship To City", "Post to city"]),
                (.region, ["Ship To State", "Post to county", "Post To State"]),
                (.postalCode, ["Ship To Zip", "Post to postcode", "Post To Postal Code"]),
                (.country, ["Ship To Country", "Post to country"]),
                (.shipsFrom, ["eBay Fulfillment Program"]), (.pickUp, ["Click And Collect"]),
                (.lineStatus, ["Shipped On Date", "Dispatched on date", "Posted On Date"]),
                (.lineID, ["Transaction ID"]), (.sku, ["Custom Label"]), (.title, ["Item Title"]),
                (.variant, ["Variation Details"]), (.quantity, ["Quantity"]), (price, ["Sold For"]),
            ],
            needs: [.orderID],
            decides: [["Sales Record Number"], ["Order Number"]],
            footers: footers,
            tellLine: [.sku, .title],
            added: [.fees: collected],
            rules: rules
        )
    }

    /// The German report; its columns are those that programs are known to read.
    private static func germanReport(_ price: Fact) -> TableLayout {
        var rules = Self.rules
        rules.point = 0x2C
        rules.groups = [0x2E]
        return TableLayout(
            "orders-report-de",
            "the Seller Hub's orders report in German, with semicolons and decimal commas",
            columns: [
                (.orderID, ["Bestellnummer", "Verkaufsprotokollnummer"]),
                (.orderNumber, ["Verkaufsprotokollnummer"]), (.email, ["E-Mail des Käufers"]),
                (.createdAt, ["Verkauft am"]), (.payment, ["Zahlungsdatum"]),
                (.fulfilment, ["Versanddatum", "Verschickt am"]), (.total, ["Gesamtbetrag"]),
                (.shipping, ["Verpackung und Versand"]),
                (.shipName, ["Name des Empfängers"]),
                (.addressLine1, ["Adresse 1 des Empfängers"]),
                (.addressLine2, ["Adresse 2 des Empfängers"]),
                (.city, ["Versand nach - Ort", "Ort des Empfängers"]),
                (.region, ["Versand nach - Bundesland"]),
                (.postalCode, ["Versand nach - PLZ", "PLZ des Empfängers"]),
                (.country, ["Versand nach - Land", "Land des Empfängers"]),
                (.phone, ["Telefonnummer des Empfängers", "Telefon des Empfängers"]),
                (.sku, ["Bestandseinheit", "Custom Label"]),
                (.lineStatus, ["Versanddatum", "Verschickt am"]), (.variant, ["Variantendetails"]),
                (.title, ["Angebotstitel"]), (.quantity, ["Anzahl", "Menge", "Stückzahl"]),
                (price, ["Verkauft für"]), (.lineID, ["Transaktionsnummer"]),
            ],
            needs: [.orderID],
            decides: [["Verkaufsprotokollnummer"], ["Bestellnummer"]],
            footers: footers + ["Datensätze heruntergeladen", "Verkäufername"],
            tellLine: [.sku, .title],
            rules: rules
        )
    }
}
