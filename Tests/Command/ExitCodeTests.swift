import Foundation
import Testing

/// Whatever is wrong, the program says what and where, ends with its code, and publishes nothing.
@Suite struct ExitCodeTests {
    private static let header = """
        Name,Financial Status,Currency,Lineitem quantity,Lineitem price,Lineitem sku,Shipping Name,\
        Shipping Address1,Shipping City,Shipping Zip,Shipping Country

        """
    private static let row =
        "#1,paid,USD,1,20.00,MUG,Mina Voorbeeld,Kanaalzicht 12,Utrecht,3511 AB,NL\n"
    private static let pipeline = """
        night: {ledger: state/ledger.sqlite, output: runs}
        suppliers:
          - name: north
            plugin: template
            currency: USD
            feed: {file: feed.csv, columns: {sku: sku, cost: cost, stock: stock}}
            file: {columns: {po: po_number, name: recipient_name, a: address_line_1, c: city, z: postal_code, \
        t: country, sku: supplier_sku, q: quantity}}
        stages:
          - ingest: {sources: [{channel: shopify, files: orders.csv}]}
          - validate-address
          - dedupe
          - route
          - price-check
          - export
          - archive

        """

    /// A folder with a small night.
    private func night(
        orders: String = header + row,
        feed: String = "sku,cost,stock\nMUG,5.00,10\n",
        pipeline: String = pipeline
    ) throws -> BuiltBinary {
        let binary = try BuiltBinary()
        try binary.write(orders, to: "orders.csv")
        try binary.write(feed, to: "feed.csv")
        try binary.write(pipeline, to: "p.yaml")
        return binary
    }

    private func run(_ binary: BuiltBinary, _ more: String...) throws -> BuiltBinary.Result {
        try binary.run(["run", "p.yaml", "--at", BuiltBinary.moment] + more)
    }

    @Test("a sound night exits with 0")
    func sound() throws {
        let binary = try night()
        let result = try run(binary)
        #expect(result.status == 0)
        #expect(
            try binary.read("runs/2026-11-19/exports/north/north-2026-11-19-0001.csv").contains(
                "Utrecht"
            )
        )
    }

    @Test("held orders make 3 where that is asked for, and the night is published")
    func held() throws {
        let binary = try night(
            orders: Self.header + Self.row
                + Self.row.replacing("#1", with: "#2").replacing("MUG", with: "CUP")
        )
        #expect(try run(binary, "--fail-on-held").status == 3)
        #expect(try binary.read("runs/2026-11-19/review/held.csv").contains("sku-unmapped"))
    }

    @Test(
        "input that cannot be read exits with 65, names the place, and publishes nothing",
        arguments: [
            ("", "orders.csv: The file is empty; an export has at least its header."),
            (
                "a,b\n1,2\n",
                "orders.csv:1: The header lacks 'Name', 'Currency';"
            ),
            (
                header + row + "#2,paid,USD,1,\"20.00\n",
                "orders.csv:3:5: The quote that opens this field is never closed."
            ),
            (
                header + row + "#2,paid,USD,1,\"" + String(repeating: "x", count: 2 << 20),
                "orders.csv:3:5: The field that starts here has more than 1 MiB; its closing quote may be missing."
            ),
        ]
    )
    func input(orders: String, message: String) throws {
        let binary = try night(orders: orders)
        let result = try run(binary)
        #expect(result.status == 65)
        #expect(result.errors.hasPrefix("dropship: \(message)"))
        #expect(result.output == "")
        #expect(try binary.files(below: "runs").isEmpty)
    }

    @Test("a field of a hundred megabytes is refused in little memory")
    func hugeField() throws {
        let binary = try night()
        var data = Data((Self.header + Self.row + "#2,paid,USD,1,\"").utf8)
        data.append(Data(repeating: 0x78, count: 100_000_000))
        try binary.write(data, to: "orders.csv")
        let result = try run(binary)
        #expect(result.status == 65)
        #expect(result.errors.hasPrefix("dropship: orders.csv:3:5: The field that starts here"))
    }

    @Test("a missing order file exits with 65")
    func missing() throws {
        let binary = try night()
        try FileManager.default.removeItem(at: binary.folder.appendingPathComponent("orders.csv"))
        let orders = try run(binary)
        #expect(orders.status == 65)
        #expect(orders.errors == "dropship: orders.csv: No order file has this name.\n")
        #expect(try binary.files(below: "runs").isEmpty)
    }

    @Test("a missing feed costs its supplier the night, and nobody else")
    func missingFeed() throws {
        let binary = try night()
        try binary.remove("feed.csv")
        let result = try run(binary)
        #expect(result.status == 0)
        #expect(result.output.contains("feed.csv: The file cannot be opened: No such file"))
        #expect(result.output.contains("feed-quarantined"))
    }

    @Test(
        "a feed with a number that is none is named with its place, and stops nobody else's orders"
    )
    func feed() throws {
        let result = try run(try night(feed: "sku,cost,stock\nMUG,5.00,many\n"))
        #expect(result.status == 0)
        #expect(
            result.output.contains("feed.csv:2:3: 'stock' is 'many', which is no whole number.")
        )
        #expect(result.output.contains("feed-quarantined"))
    }

    @Test("rows that cannot be read are held or rejected, and the others go on")
    func rows() throws {
        let rows = [
            Self.row,
            Self.row.replacing("#1", with: "#2").replacing(",1,20.00", with: ",one,20.00"),
            "#3,paid,USD\n", Self.row.replacing("#1", with: "#4").replacing("\n", with: ",x\n"),
            Self.row.replacing("#1", with: "#5").replacing("USD", with: "US$"),
        ]
        let binary = try night(orders: Self.header + rows.joined())
        #expect(try run(binary).status == 0)
        let found = try BuiltBinary.rows(
            binary.folder.appendingPathComponent("runs/2026-11-19/orders.csv")
        )
        #expect(
            found.map { $0["outcome"] } == ["exported", "rejected", "held", "held", "rejected"]
        )
        #expect(
            found.map { $0["reason"] } == ["", "bad-quantity", "bad-row", "bad-row", "bad-money"]
        )
    }

    @Test("findings exit with 78 and show their lines")
    func findings() throws {
        let binary = try night(
            pipeline: Self.pipeline.replacing("- dedupe", with: "- dedupe: {widnow: 72h}")
        )
        for arguments in [["run", "p.yaml"], ["lint", "p.yaml"], ["graph", "p.yaml"]] {
            let process = binary.process(arguments)
            let errors = Pipe()
            process.standardError = errors
            try process.run()
            let text = String(
                decoding: errors.fileHandleForReading.readDataToEndOfFile(),
                as: UTF8.self
            )
            process.waitUntilExit()
            #expect(process.terminationStatus == 78)
            #expect(
                text == """
                    p.yaml:11:14: error: 'widnow' is no key of 'dedupe'
                       11 |   - dedupe: {widnow: 72h}
                          |              ^~~~~~ did you mean 'window'?
                    1 finding; nothing was run.

                    """
            )
        }
        #expect(try binary.files(below: "runs").isEmpty)
    }

    @Test(
        "wrong usage exits with 64",
        arguments: [
            ["run", "--at", "yesterday"], ["run", "--cores", "0"], ["nothing"],
            ["explain", "stage", "rout"],
        ]
    )
    func usage(arguments: [String]) throws {
        let binary = try BuiltBinary()
        defer { withExtendedLifetime(binary) {} }
        let process = binary.process(arguments)
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 64)
    }

    @Test("an output folder that cannot be made exits with 73")
    func output() throws {
        let binary = try night()
        try binary.write("in the way", to: "runs")
        let result = try run(binary)
        #expect(result.status == 73)
        #expect(result.errors.hasPrefix("dropship: "))
    }

    @Test("a ledger that is none exits with 74")
    func ledger() throws {
        let binary = try night()
        try binary.write(String(repeating: "no ledger ", count: 1000), to: "state/ledger.sqlite")
        let result = try run(binary)
        #expect(result.status == 74)
        #expect(try binary.files(below: "runs").isEmpty)
    }

    @Test("a full disk exits with 73 and leaves no half night")
    func fullDisk() throws {
        let binary = try BuiltBinary.withSamples()
        let disk = binary.folder.appendingPathComponent("Runs").path
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        guard shell("mount -t tmpfs -o size=64k tmpfs '\(disk)'") == 0 else {
            print("SKIPPED: a full disk needs the right to mount a small one.")
            return
        }
        defer { _ = shell("umount '\(disk)'") }
        let result = try binary.run("run", "--at", BuiltBinary.moment)
        #expect(result.status == 73)
        #expect(result.errors.contains("No space left on device"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: disk).isEmpty)
        #expect(shell("mount -o remount,size=64m '\(disk)'") == 0)
        #expect(try binary.run("run", "--at", BuiltBinary.moment).status == 0)
    }

    @Test("a read-only output folder exits with 73")
    func readOnly() throws {
        let binary = try night()
        let disk = binary.folder.appendingPathComponent("runs").path
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        guard shell("mount -t tmpfs -o ro,size=64k tmpfs '\(disk)'") == 0 else {
            print("SKIPPED: a read-only folder needs the right to mount one.")
            return
        }
        defer { _ = shell("umount '\(disk)'") }
        let result = try run(binary)
        #expect(result.status == 73)
        #expect(result.errors.contains("Read-only file system"))
    }

    /// Lets another process hold a lock, as a running night does, until the result is called.
    private func hold(_ path: String, in binary: BuiltBinary) throws -> () throws -> Void {
        let holder = Process()
        holder.executableURL = URL(fileURLWithPath: "/bin/sh")
        holder.currentDirectoryURL = binary.folder
        holder.arguments = ["-c", "exec flock \(path) sh -c 'echo held; read wait'"]
        let (wait, held) = (Pipe(), Pipe())
        holder.standardInput = wait
        holder.standardOutput = held
        try holder.run()
        _ = held.fileHandleForReading.availableData
        return {
            try wait.fileHandleForWriting.close()
            holder.waitUntilExit()
        }
    }

    private func shell(_ command: String) -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command + " 2>/dev/null"]
        do { try process.run() } catch { return -1 }
        process.waitUntilExit()
        return process.terminationStatus
    }

    @Test("two nights at once: the second exits with 75")
    func busy() throws {
        let binary = try night()
        try binary.run("run", "p.yaml", "--at", BuiltBinary.moment)
        let release = try hold("state/ledger.sqlite.lock", in: binary)
        let result = try run(binary)
        #expect(result.status == 75)
        #expect(result.errors.contains("Another night is running"))
        try release()
        #expect(try run(binary).status == 0)
    }

    @Test("two pipelines with ledgers of their own and one output: the second exits with 75")
    func sharedOutput() throws {
        let binary = try night()
        try binary.write(
            Self.pipeline.replacing("state/ledger", with: "other/ledger"),
            to: "other.yaml"
        )
        _ = try run(binary)
        let release = try hold("runs", in: binary)
        #expect(try binary.run("run", "other.yaml", "--at", BuiltBinary.moment).status == 75)
        try release()
    }

    @Test("a summary that cannot be printed does not undo a night, and does not kill the program")
    func unprintable() throws {
        let binary = try night()
        let process = binary.process(["run", "p.yaml", "--at", BuiltBinary.moment])
        process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let text = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(),
            as: UTF8.self
        )
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(text.contains("The night is published in runs/2026-11-19."))
    }

    @Test("a named pipe in place of a file is refused, and not waited for")
    func namedPipe() throws {
        let binary = try night()
        try FileManager.default.removeItem(at: binary.folder.appendingPathComponent("orders.csv"))
        #expect(shell("mkfifo '\(binary.folder.path)/orders.csv'") == 0)
        let result = try run(binary)
        #expect(result.status == 65)
        #expect(result.errors == "dropship: orders.csv: This is no file.\n")
    }

    @Test("verify does not make a ledger where there is none")
    func verifyNothing() throws {
        let binary = try night()
        #expect(try binary.run("verify", "2026-11-19", "--pipeline", "p.yaml").status == 65)
        #expect(try binary.files(below: "state").isEmpty)
    }

    @Test("a changed, removed or added file of a published night is named by verify")
    func verify() throws {
        let binary = try night()
        _ = try run(binary)
        #expect(try binary.run("verify", "2026-11-19", "--pipeline", "p.yaml").status == 0)
        let archive = "runs/2026-11-19/archive/2026-11-19.tar.gz"
        var bytes = try Data(contentsOf: binary.folder.appendingPathComponent(archive))
        bytes[bytes.count / 2] ^= 1
        try binary.write(bytes, to: archive)
        let result = try binary.run("verify", "2026-11-19", "--pipeline", "p.yaml")
        #expect(result.status == 65)
        #expect(result.errors.contains("archive/2026-11-19.tar.gz: the file was changed"))
        #expect(
            try binary.run("verify", "2026-11-20", "--pipeline", "p.yaml").errors.contains(
                "the ledger knows no such night"
            )
        )
    }
}
