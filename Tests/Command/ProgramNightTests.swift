import Foundation
import PipelineEngine
import Testing

/// Nights with a supplier whose program goes wrong, run by the built program.
@Suite struct ProgramNightTests {
    private static let answersOthers = """
        read hello; read call
        echo '{"dropship":1,"can":["encode","decode"]}'
        case "$call" in
        *'"call":"encode"'*)
            name=$(echo "$call" | sed 's/.*"envelope":{"name":"\\([^"]*\\)".*/\\1/')
            echo "{\\"files\\":[{\\"name\\":\\"$name.txt\\",\\"text\\":\\"ticket\\"}]}" ;;
        *)
            echo '{"orders":[{"po_number":"PO0000000000002000","recipient_name":"Mina Voorbeeld",\
        "address_line_1":"Kanaalzicht 12","city":"Utrecht","postal_code":"3511 AB","country":"NL",\
        "lines":[{"supplier_sku":"MUG","quantity":1}]}]}' ;;
        esac
        """

    private func house(program: String) throws -> BuiltBinary {
        let binary = try BuiltBinary()
        try binary.write("#!/bin/sh\n" + program, to: "south.sh")
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755],
            ofItemAtPath: binary.folder.appendingPathComponent("south.sh").path
        )
        try binary.write("sku,cost,stock\nMUG,5.00,50\n", to: "north.csv")
        try binary.write("sku,cost,stock\nMUG,3.00,50\nLAMP,9.00,50\n", to: "south.csv")
        try binary.write(
            """
            no,name,street,city,zip,country,sku,qty,price,total,paid
            N1,Mina Voorbeeld,Kanaalzicht 12,Utrecht,3511 AB,NL,MUG,1,20.00,20.00,paid
            N2,Mina Voorbeeld,Kanaalzicht 12,Utrecht,3511 AB,NL,LAMP,1,20.00,20.00,paid

            """,
            to: "orders.csv"
        )
        try binary.write(
            """
            night: {currency: USD, ledger: State/ledger.sqlite, output: Runs}
            suppliers:
              - name: north
                plugin: template
                currency: USD
                feed: {file: north.csv, columns: {sku: sku, cost: cost, stock: stock}}
                file:
                  columns: {PO: po_number, Name: recipient_name, Street: address_line_1, City: city, \
            Zip: postal_code, Country: country, Item: supplier_sku, Qty: quantity}
              - name: south
                plugin: program
                program: south.sh
                currency: USD
                feed: {file: south.csv, columns: {sku: sku, cost: cost, stock: stock}}
                fields: [po_number, recipient_name, address_line_1, city, postal_code, country, \
            supplier_sku, quantity]
                time_limit: 1s
                output_limit: 4096
            stages:
              - ingest:
                  sources:
                    - channel: plain
                      files: orders.csv
                      currency: USD
                      columns: {no: order_number, name: ship_name, street: address_line_1, city: city, \
            zip: postal_code, country: country, sku: sku, qty: quantity, price: unit_price, total: total, paid: payment}
              - validate-address
              - dedupe
              - route
              - export
              - archive
            """,
            to: "p.yaml"
        )
        return binary
    }

    /// Writes a second file, which its own reading says nothing of.
    private static let copies = """
        read hello; read call
        echo '{"dropship":1,"can":["encode","decode"]}'
        case "$call" in
        *'"call":"encode"'*)
            name=$(echo "$call" | sed 's/.*"envelope":{"name":"\\([^"]*\\)".*/\\1/')
            orders=$(echo "$call" | sed 's/.*"orders"://; s/}$//; s/"/\\\\"/g')
            echo "{\\"files\\":[{\\"name\\":\\"$name.txt\\",\\"text\\":\\"$orders\\"},{\\"name\\":\\"$name-2.txt\\",\\"text\\":\\"copy\\"}]}" ;;
        *'"text":"copy"'*) echo '{"orders":[]}' ;;
        *)
            orders=$(echo "$call" | sed 's/.*"text":"//; s/"}}$//; s/\\\\"/"/g')
            echo "{\\"orders\\":$orders}" ;;
        esac
        """

    @Test(
        "goes on without a supplier whose program hangs, floods, dies, babbles or lies",
        arguments: [
            ("sleep 600 & wait", "gave no answer within 1s, asked to encode purchase orders."),
            ("yes", "answered more than 4096 bytes, asked to encode purchase orders."),
            (
                "echo Mina Voorbeeld >&2; exit 3",
                "ended with status 3, asked to encode purchase orders."
            ),
            ("kill -9 $$", "died of signal 9, asked to encode purchase orders."),
            ("echo Mina Voorbeeld; echo", "answered 1 lines in place of two"),
            (
                answersOthers,
                "The files of 'south' do not read back as their orders: 2 differences."
            ),
        ]
    )
    func outage(program: String, detail: String) throws {
        let binary = try house(program: program)
        let result = try binary.run("run", "p.yaml", "--at", "2026-11-19T02:00:00Z")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errors.isEmpty)
        let json = try binary.read("Runs/2026-11-19/summary.json")
        let summary = try Summary(json: Array(json.utf8), of: "")
        let outage = try #require(summary.outages?.first)
        #expect(summary.outages?.count == 1)
        #expect(outage.supplier == "south")
        #expect(outage.detail.contains(detail))
        #expect(outage.ordersTouched == 2)
        #expect(result.output.contains("Nothing was bought of south; 2 orders looked at it."))
        #expect(!result.output.contains("Mina"))
        #expect(!json.contains("Mina"))
        let rows = try BuiltBinary.rows(
            binary.folder.appendingPathComponent("Runs/2026-11-19/orders.csv")
        )
        #expect(
            rows.map { [$0["order"], $0["outcome"], $0["reason"], $0["supplier"]] } == [
                ["N1", "exported", "", "north"], ["N2", "held", "supplier-failed", ""],
            ]
        )
        let verified = try binary.run("verify", "2026-11-19", "--pipeline", "p.yaml")
        #expect(verified.status == 0, "\(verified.errors)")
    }

    @Test("keeps what a program said beside the ledger, and the program itself in the archive")
    func remarks() throws {
        let binary = try house(program: "echo trouble >&2; exit 3")
        #expect(try binary.run("run", "p.yaml", "--at", "2026-11-19T02:00:00Z").status == 0)
        #expect(
            try binary.read("State/ledger.sqlite.programs/south.txt")
                == "== encode south-2026-11-19-0001: ended with status 3\ntrouble\n"
        )
    }

    @Test("a program that is not there costs its supplier the night")
    func missing() throws {
        let binary = try house(program: "exit 0")
        try FileManager.default.removeItem(
            at: binary.folder.appendingPathComponent("south.sh")
        )
        let result = try binary.run("run", "p.yaml", "--at", "2026-11-19T02:00:00Z")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("Nothing was bought of south; 2 orders looked at it."))
    }

    @Test("a lie is found out again by the check of a supplier's file")
    func check() throws {
        let binary = try house(program: Self.answersOthers)
        try binary.write(
            """
            name: south
            plugin: program
            program: south.sh
            currency: USD
            feed: {file: south.csv, columns: {sku: sku, cost: cost, stock: stock}}
            fields: [po_number, recipient_name, address_line_1, city, postal_code, country, \
            supplier_sku, quantity]
            """,
            to: "south.yaml"
        )
        let result = try binary.run("suppliers", "check", "south.yaml")
        #expect(result.status == 65)
        #expect(result.output.contains("south.yaml: broken: "))
        #expect(result.output.contains("decode gives back what encode was given"))
    }
}
