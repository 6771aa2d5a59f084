import Foundation
import Testing

/// What the program tells of order files.
@Suite struct ChannelsTests {
    @Test("lists what each channel can read, and what of it can be sent")
    func list() throws {
        let result = try BuiltBinary().run("channels")
        #expect(result.status == 0)
        let rows = result.output.split(separator: "\n").map(String.init)
        #expect(rows[0].hasPrefix("channel      layout                ships  what it is"))
        #expect(rows.contains { $0.hasPrefix("amazon       all-orders-report     no     ") })
        let names = Set(rows.dropFirst().map { $0.prefix { $0 != " " } })
        #expect(
            names == [
                "shopify", "woocommerce", "amazon", "etsy", "ebay", "walmart", "bigcommerce",
                "plain",
            ]
        )
        #expect(try BuiltBinary().run("channels", "list").output == result.output)
    }

    @Test(
        "tells the channel and the layout of every sample, and by what",
        arguments: [
            (
                "shopify/us-2026-11-18.csv",
                "shopify orders-csv by 'Name', 'Lineitem name', 'Currency' (utf-8)"
            ),
            (
                "shopify/eu-2026-11-18.csv",
                "shopify orders-csv by 'Name', 'Lineitem name', 'Currency' (utf-8)"
            ),
            (
                "woocommerce/orders-2026-11-18.json",
                "woocommerce rest-json by 'line_items', 'billing', 'currency_symbol' (utf-8)"
            ),
            (
                "amazon/order-report-2026-11-18.txt",
                "amazon order-report by 'order-id', 'order-item-id', 'item-price' (ascii)"
            ),
            (
                "amazon/unshipped-2026-11-18.txt",
                "amazon unshipped-report by 'order-id', 'quantity-to-ship' (ascii)"
            ),
            (
                "etsy/EtsySoldOrderItems2026-11.csv",
                "etsy sold-order-items by 'Sale Date', 'Transaction ID', 'Listing ID' (ascii)"
            ),
            (
                "etsy/EtsySoldOrders2026-11.csv",
                "etsy sold-orders by 'Sale Date', 'Order Net', 'Full Name' (ascii)"
            ),
            (
                "ebay/orders-report-2026-11-18.csv",
                "ebay orders-report by 'Sales Record Number', 'Order Number' (ascii)"
            ),
            (
                "walmart/orders-2026-11-18.json",
                "walmart orders-json by 'purchaseOrderId', 'orderLines' (ascii)"
            ),
            (
                "bigcommerce/orders-2026-11-18.json.gz",
                "bigcommerce v2-json by 'status_id', 'currency_code', 'total_inc_tax' (gzip, ascii)"
            ),
        ]
    )
    func detect(file: String, told: String) throws {
        let binary = try BuiltBinary.withSamples()
        let result = try binary.run("channels", "detect", "Samples/night/\(file)")
        #expect(result.output == "Samples/night/\(file): \(told)\n")
        #expect(result.status == 0)
    }

    @Test("a file that no channel knows, one that is none and one that is missing end with 65")
    func unknown() throws {
        let binary = try BuiltBinary.withSamples()
        try binary.write(Data([0x50, 0x4B, 3, 4, 1]), to: "broken.zip")
        let result = try binary.run(
            "channels",
            "detect",
            "Samples/feeds/northwind.csv",
            "none.csv",
            "broken.zip",
            "Samples/night/plain/market-stall.csv"
        )
        #expect(result.status == 65)
        #expect(
            result.output == """
                Samples/feeds/northwind.csv: no order file that a channel knows (ascii)
                none.csv: The file cannot be opened: No such file or directory.
                broken.zip: The packed file ends too early.
                Samples/night/plain/market-stall.csv: no order file that a channel knows (windows-1252)

                """
        )
    }

    @Test("a source's encoding is that of its preview, too")
    func previewEncoding() throws {
        let binary = try BuiltBinary.withSamples()
        let file = "Samples/night/amazon/jp-order-report-2026-11-18.txt"
        let told = try binary.run("preview", file, "--pipeline", "Pipelines/nightly.yaml")
        #expect(told.output.hasPrefix("amazon, order-report, shift_jis\n"))
        #expect(!told.output.contains("held"))
        let untold = try binary.run("preview", file)
        #expect(untold.output.hasPrefix("amazon, order-report, windows-1252\n"))
    }

    @Test("a workbook is told for what it is")
    func workbook() throws {
        let binary = try BuiltBinary()
        let name = Array("[Content_Types].xml".utf8)
        let header: [UInt8] =
            [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0] + [UInt8](repeating: 0, count: 16)
            + [UInt8(name.count), 0, 0, 0]
        try binary.write(Data(header + name + [UInt8](repeating: 0, count: 40)), to: "orders.xlsx")
        let result = try binary.run("channels", "detect", "orders.xlsx")
        #expect(
            result.output
                == "orders.xlsx: The file is a workbook of a spreadsheet; save it as CSV.\n"
        )
    }

    @Test(
        "a list without orders is told for what it is, whosever it could be",
        arguments: [
            ("[]", ""), (#"{"orders": []}"#, " in 'orders'"), (#"{"data": [ ]}"#, " in 'data'"),
            (
                #"{"list": {"meta": {"totalCount": 0}, "elements": {"order": []}}}"#,
                " in 'list.elements.order'"
            ), (#"{"payload": {"Orders": []}}"#, " in 'payload.Orders'"),
        ]
    )
    func emptyList(text: String, place: String) throws {
        let binary = try BuiltBinary()
        try binary.write(text, to: "orders.json")
        let result = try binary.run("channels", "detect", "orders.json")
        #expect(result.output == "orders.json: an empty list of orders\(place) (ascii)\n")
        #expect(result.status == 0)
    }

    @Test("guesses a map that reads the file, as far as names go")
    func guess() throws {
        let binary = try BuiltBinary()
        try binary.write(
            "OrderNo,SKU,Qty,Price,Recipient,Street,City,Zip,Country\n1,MUG,1,5.00,Mina,Road 1,Utrecht,3511 AB,NL\n",
            to: "orders.csv"
        )
        let map = try binary.run("channels", "guess", "orders.csv")
        #expect(map.status == 0)
        #expect(!map.output.contains("\": ?"))
        let source = map.output.split(separator: "\n").map { "      \($0)\n" }.joined()
        try binary.write(
            "night: {ledger: s/l.sqlite, output: r}\nstages:\n  - ingest:\n      sources:\n\(source)  - route\n  - export\n"
                .replacing("columns:", with: "currency: USD\n        columns:"),
            to: "p.yaml"
        )
        let result = try binary.run(
            "preview",
            "orders.csv",
            "--pipeline",
            "p.yaml",
            "--with-recipients"
        )
        #expect(
            result.output == """
                plain, ascii

                order 1 (orders.csv:2)
                  payment     paid
                  ship to     Mina, Road 1, 3511 AB, Utrecht, NL
                  total       5.00 USD, as the parts make it
                  line 1      1 x MUG  5.00 USD

                """
        )
    }

    @Test(
        "shows the first orders as the pipeline sees them, and no person unless that is asked for"
    )
    func preview() throws {
        let binary = try BuiltBinary.withSamples()
        let file = "Samples/night/etsy/EtsySoldOrderItems2026-11.csv"
        let result = try binary.run("preview", file, "--orders", "2")
        #expect(
            result.output == """
                etsy, sold-order-items, ascii

                order 3301001 (\(file):2)
                  created     2026-11-17T00:00:00Z
                  payment     paid
                  ship to     05401 Burlington VT US, with a name and a street
                  shipping    6.00 USD
                  tax         2.88 USD
                  total       72.88 USD, the parts make 72.88 USD
                  line 4401   2 x MUG-BLUE-11OZ  48.00 USD
                  line 4402   1 x NOTE-A5-DOT  16.00 USD

                order 3301002 (\(file):4)
                  created     2026-11-17T00:00:00Z
                  payment     paid
                  ship to     LS1 4AP Leeds GB, with a name and a street
                  shipping    12.00 USD
                  total       100.20 USD, the parts make 100.20 USD
                  line 4403   1 x THROW-WOOL  98.00 USD

                """
        )
        let joined = try binary.run(
            "preview",
            file,
            "--pipeline",
            "Pipelines/nightly.yaml",
            "--orders",
            "9"
        )
        #expect(joined.output.contains("total       73.00 USD, the parts make 44.00 USD"))
        #expect(joined.output.contains("held money-does-not-add-up"))
        let all = try binary.run("preview", file, "--with-recipients")
        #expect(all.output.contains("Pia Mustermann, 45 Sample Street"))
    }

    @Test("a channel that is none, or that needs keys, is refused with the way out")
    func wrongChannel() throws {
        let binary = try BuiltBinary.withSamples()
        let file = "Samples/night/plain/market-stall.csv"
        let none = try binary.run("preview", file, "--channel", "shopfy")
        #expect(none.status == 64)
        #expect(none.errors.contains("'shopfy' is no channel. Known are: shopify, woocommerce,"))
        let plain = try binary.run("preview", file, "--channel", "plain")
        #expect(plain.status == 64)
        #expect(plain.errors.contains("use --pipeline"))
        let auto = try binary.run("preview", file)
        #expect(auto.status == 65)
        #expect(auto.errors.contains("No channel knows this file"))
        let other = try binary.run(
            "preview",
            "Samples/feeds/northwind.csv",
            "--pipeline",
            "Pipelines/nightly.yaml"
        )
        #expect(other.status == 65)
        #expect(other.errors.contains("No source of Pipelines/nightly.yaml names this file."))
        #expect(try binary.run("preview", file, "--orders", "0").status == 64)
    }

    @Test("a night of files whose channels they tell themselves is the night of the named ones")
    func auto() throws {
        let yaml = { (channel: String) in
            """
            night: {currency: USD, rates: Samples/rates/eurofxref.csv, ledger: S/l.sqlite, output: R}
            suppliers: [{include: Pipelines/suppliers/*.yaml}]
            stages:
              - ingest: {sources: [{channel: \(channel), files: Samples/night/walmart/*.json}]}
              - validate-address
              - dedupe
              - route
              - price-check
              - export

            """
        }
        let tables = try ["walmart", "auto"].map { channel in
            let binary = try BuiltBinary.withSamples()
            try binary.write(yaml(channel), to: "p.yaml")
            #expect(try binary.run("run", "p.yaml", "--at", BuiltBinary.moment).status == 0)
            return try binary.read("R/2026-11-19/orders.csv")
        }
        #expect(tables[0] == tables[1])
        #expect(tables[0].contains("\nwalmart,,2000111000001,1,LUNCHBOX-BENTO,1,exported,"))
    }
}
