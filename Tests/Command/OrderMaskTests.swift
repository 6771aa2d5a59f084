@testable import Command
import Foundation
import IngestStage
import Orders
import PipelineEngine
import PipelineKit
import PipelineTesting
import Testing

/// An order is hidden in files of every kind; all others read as before.
@Suite struct OrderMaskTests {
    private static func mask(
        _ yaml: String,
        _ files: [String: [UInt8]],
        _ number: String,
        channel: String = "plain"
    ) throws -> OrderMask.Result {
        let ingest = try Ingest.make(yaml, channels: Catalog.everything.channels)
        let order = RedactedOrder(channel: channel, shop: "", number: number)
        return try OrderMask(order, of: ingest, digest: SHA256Digest.short)
            .apply(to: ReplacedFiles(MemoryFiles(bytes: files)))
    }

    private static let table = """
        Order,Name,Street,City,Code,Country,SKU,Quantity,Price
        2,Ada Quill,"1 Elm ""Lodge""
        Rear",Leeds,LS1 1AA,GB,MUG,1,4.00
        1,Bo Reed,2 Oak Row,Hull,HU1 1AA,GB,PEN,2,1.00
        1,,,,,,MUG,1,4.00

        """
    private static let plain = """
        sources:
          - channel: plain
            files: a.csv
            currency: GBP
            columns:
              Order: order_number
              Name: ship_name
              Street: address_line_1
              City: city
              Code: postal_code
              Country: country
              SKU: sku
              Quantity: quantity
              Price: unit_price
        """

    @Test("a number that others have as a quantity is told from them, and lines and quotes stay")
    func table() throws {
        let files = ["a.csv": Array(Self.table.utf8)]
        let first = try Self.mask(Self.plain, files, "1")
        #expect(
            String(decoding: first.files["a.csv"] ?? [], as: UTF8.self)
                == """
                Order,Name,Street,City,Code,Country,SKU,Quantity,Price
                2,Ada Quill,"1 Elm ""Lodge""
                Rear",Leeds,LS1 1AA,GB,MUG,1,4.00
                1,XX XXXX,0 XXX XXX,XXXX,XX0 0XX,XX,XXX,0,0.00
                1,,,,,,XXX,1,0.00

                """
        )
        let second = try Self.mask(Self.plain, files, "2")
        let text = String(decoding: second.files["a.csv"] ?? [], as: UTF8.self)
        #expect(
            text.contains(
                "\n2,XXX XXXXX,\"0 XXX \"\"XXXXX\"\"\nXXXX\",XXXXX,XX0 0XX,XX,XXX,0,0.00\n1,Bo"
            )
        )
        #expect(second.texts.contains("Leeds"))
    }

    @Test("letters of two bytes stay so, and what was packed is text")
    func encodings() throws {
        for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
            let bytes = Array(try #require(("\u{FEFF}" + Self.table).data(using: encoding)))
            let masked = try Self.mask(Self.plain, ["a.csv": bytes], "1")
            let data = Data(masked.files["a.csv"] ?? [])
            let text = try #require(String(data: data, encoding: encoding))
            #expect(text.contains("1,XX XXXX,0 XXX XXX,XXXX"))
            #expect(text.contains("2,Ada Quill,"))
            #expect(data.count == bytes.count)
        }
    }

    @Test("a number is found as its file writes it")
    func spellings() throws {
        let quoted = Self.table.replacing("\n2,Ada", with: "\n\"A \"\"1\"\"\",Ada")
        let first = try Self.mask(Self.plain, ["a.csv": Array(quoted.utf8)], "A \"1\"")
        #expect(
            String(decoding: first.files["a.csv"] ?? [], as: UTF8.self).contains(
                "\"A \"\"1\"\"\",XXX XXXXX"
            )
        )
        let yaml = Self.plain.replacing(
            "currency: GBP",
            with: "currency: GBP\n    encoding: windows-1252"
        )
        let text = Self.table.replacing("\n2,Ada", with: "\nNº2,Adá")
        let bytes = Array(try #require(text.data(using: .windowsCP1252)))
        let second = try Self.mask(yaml, ["a.csv": bytes], "Nº2")
        let masked = try #require(
            String(data: Data(second.files["a.csv"] ?? []), encoding: .windowsCP1252)
        )
        #expect(masked.contains("\nNº2,XXX XXXXX,"))
    }

    @Test(
        "of JSON, texts and numbers are hidden, in whatever lists the order stands, and it stays JSON"
    )
    func documents() throws {
        func order(_ number: String, _ name: String) -> String {
            """
            {"no": "\(number)", "id": 7, "to": {"name": "\(name)", "street": "Elm\\n\\u00e9 1", "city": "Hull",
              "code": "HU1", "land": "GB", "at": [53.74, -0.3]}, "sku": "MUG", "qty": 7, "price": 4.5e0}
            """
        }
        let yaml = """
            sources:
              - channel: plain
                files: a.json
                currency: GBP
                columns: {no: order_number, to.name: ship_name, to.street: address_line_1, to.city: city,
                  to.code: postal_code, to.land: country, sku: sku, qty: quantity, price: unit_price}

            """
        let (one, other) = (order("A-1", "Ada \\\"Q\\\" Quill"), order("A-2", "Bo Reed"))
        for text in ["\(one)\n\(other)\n", "[\(one), \(other)]"] {
            let bytes = Array(text.utf8)
            let masked = try Self.mask(yaml, ["a.json": bytes], "A-1")
            let result = String(decoding: masked.files["a.json"] ?? [], as: UTF8.self)
            #expect(result.contains(other))
            #expect(
                result.contains(
                    #""no": "A-1", "id": 0, "to": {"name": "XXX XXXXX XXXXX", "street": "XXXXXXX00X0 0""#
                )
            )
            #expect(
                result.contains(#""at": [0    , 0   ]}, "sku": "XXX", "qty": 0, "price": 0    }"#)
            )
            #expect(result.utf8.count == bytes.count)
            #expect(masked.texts.contains("Ada \"Q\" Quill"))
        }
    }

    @Test(
        "in JSON, a number that others have under another key, or write with backslashes, is told apart"
    )
    func documentNumbers() throws {
        let yaml = """
            sources:
              - channel: plain
                files: a.json
                currency: GBP
                columns: {no: order_number, name: ship_name, street: address_line_1, city: city, code: postal_code,
                  land: country, sku: sku, qty: quantity, price: unit_price}

            """
        func order(_ number: String, _ name: String, _ more: String) -> String {
            """
            {"no": "\(number)", "name": "\(name)", "street": "Elm 1", "city": "Hull", "code": "HU1", "land": "GB",
              "sku": "MUG", "qty": 1, "price": 4, \(more)}
            """
        }
        let own = order(
            "N\\u00ba\\/1",
            "Ada",
            #""ada@quill.example": 1, "Ada Quill": [2], "customer_id": 9"#
        )
        let other = order(
            "7",
            "Bo",
            #""customer_id": "Nº/1", "meta": [{"id": "Nº/1", "text": "dear Bo"}]"#
        )
        let masked = try Self.mask(yaml, ["a.json": Array("\(own)\n\(other)".utf8)], "Nº/1")
        let text = String(decoding: masked.files["a.json"] ?? [], as: UTF8.self)
        #expect(text.hasSuffix(other))
        #expect(text.contains(#""XXX@XXXXX.XXXXXXX": 0, "XXX XXXXX": [0], "customer_id": 0"#))
        #expect(text.contains(#""no": "N\u00ba\/1", "name": "XXX""#))
    }

    @Test(
        "what is joined is hidden, and rows of others in it are not, wherever they have the number"
    )
    func joined() throws {
        let items = """
            Sale Date,Item Name,Quantity,Price,Currency,Transaction ID,Ship Name,Ship Address1,Ship City,Ship Zipcode,Ship Country,Order ID,SKU

            """
        let first = "11/17/26,Mug,1,4.00,GBP,1,Ada Quill,1 Elm,Hull,HU1,United Kingdom,9001,MUG\n"
        let second = "11/17/26,Mug,1,4.00,GBP,2,Bo Reed,2 Oak,Hull,HU1,United Kingdom,9002,9001\n"
        let sold = """
            Sale Date,Order ID,Full Name,Number of Items,Street 1,Ship City,Ship Zipcode,Ship Country,Currency,Order Value,Coupon Code,Order Total,Status,Order Net
            11/17/26,9001,Ada Quill,1,1 Elm,Hull,HU1,United Kingdom,GBP,4.00,,4.00,,
            11/17/26,9002,Bo Reed,1,2 Oak,Hull,HU1,United Kingdom,GBP,4.00,9001,4.00,,

            """
        let files = [
            "EtsySoldOrderItems1.csv": Array((items + first + second).utf8),
            "EtsySoldOrders1.csv": Array(sold.utf8),
        ]
        let yaml = "sources: [{channel: etsy, files: 'EtsySoldOrderItems*.csv'}]"
        let masked = try Self.mask(yaml, files, "9001", channel: "etsy")
        let (one, two) = (
            String(decoding: masked.files["EtsySoldOrderItems1.csv"] ?? [], as: UTF8.self),
            String(decoding: masked.files["EtsySoldOrders1.csv"] ?? [], as: UTF8.self)
        )
        #expect(one.contains("XXX XXXXX") && !one.contains("Ada"))
        #expect(one.hasSuffix(second))
        #expect(two.contains("9001,XXX XXXXX") && !two.contains("Ada"))
        #expect(two.contains("9002,Bo Reed,1,2 Oak"))
    }

    @Test("an order that no file has is told, and one that cannot be told apart too")
    func refused() throws {
        let files = ["a.csv": Array(Self.table.utf8)]
        #expect(throws: Fault.self) { try Self.mask(Self.plain, files, "3") }
        #expect(throws: Fault.self) { try Self.mask(Self.plain, files, "1", channel: "etsy") }
    }
}
