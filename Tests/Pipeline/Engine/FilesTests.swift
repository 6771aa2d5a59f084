import Foundation
import Orders
@testable import PipelineEngine
import PipelineKit
import PipelineTesting
import Testing

@Suite struct FilesTests {
    private let scratch = Scratch()
    private var folder: String { scratch.path }

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["b.csv", "a.csv", "a.txt", "ab.csv", ".a.csv"] {
            try Data("x".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
    }

    @Test(
        "matches patterns in the last part of a name, sorted by bytes",
        arguments: [
            ("*.csv", ["a.csv", "ab.csv", "b.csv"]), ("a*", ["a.csv", "a.txt", "ab.csv"]),
            ("?.csv", ["a.csv", "b.csv"]),
            ("*a*b*", ["ab.csv"]), ("a.csv", ["a.csv"]), ("c*", []), ("none.csv", []),
            ("*", ["a.csv", "a.txt", "ab.csv", "b.csv"]),
        ]
    )
    func glob(pattern: String, names: [String]) throws {
        let paths = try Glob.paths(matching: Path(location: "\(folder)/\(pattern)", label: pattern))
        #expect(paths.map(\.lastComponent) == names)
    }

    @Test("a missing or unreadable input is named, with what the system says")
    func missing() {
        let fault = #expect(throws: Fault.self) {
            try Glob.contents(of: Path(location: "\(folder)/none", label: ""))
        }
        #expect(fault?.kind == .input)
        #expect(
            fault?.description
                == "\(folder)/none: The file cannot be opened: No such file or directory."
        )
        let noFile = #expect(throws: Fault.self) {
            try Glob.contents(of: Path(location: folder, label: ""))
        }
        #expect(noFile?.message == "This is no file.")
    }

    @Test("an output below something that is no folder is a fault of writing")
    func output() {
        let fault = #expect(throws: Fault.self) {
            try NightFolder(staging: "\(folder)/a.csv").create("x/y")
        }
        #expect(fault?.kind == .output)
    }

    @Test("two inputs that the archive would call by one name stop the night")
    func oneName() throws {
        let files = NightFolder(staging: "\(folder)/staging")
        _ = try files.contents(of: Path(location: "\(folder)/a.csv", label: "orders.csv"))
        _ = try files.contents(of: Path(location: "\(folder)/a.csv", label: "orders.csv"))
        let fault = #expect(throws: Fault.self) {
            try files.contents(of: Path(location: "\(folder)/b.csv", label: "orders.csv"))
        }
        #expect(fault?.kind == .input)
        #expect(fault?.message.contains("both 'orders.csv'") == true)
    }

    @Test("only one night holds the lock")
    func lock() throws {
        let lock = try Disk.lock("\(folder)/lock")
        let fault = #expect(throws: Fault.self) { try Disk.lock("\(folder)/lock") }
        #expect(fault?.kind == .busy)
        withExtendedLifetime(lock) {}
    }

    @Test("an input that changes between reading and archiving stops the night")
    func changed() throws {
        let files = NightFolder(staging: "\(folder)/staging")
        _ = try files.contents(of: Path(location: "\(folder)/a.csv", label: "a.csv"))
        let entry = try #require(try files.forArchive().first)
        _ = try entry.open()
        try Data("longer".utf8).write(to: URL(fileURLWithPath: "\(folder)/a.csv"))
        let fault = #expect(throws: Fault.self) { try entry.open() }
        #expect(fault?.message == "The file was changed while the night ran; run the night again.")
    }

    @Test(
        "digests are SHA-256",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ]
    )
    func digest(text: String, digest: String) {
        var hash = SHA256Digest()
        for byte in text.utf8 { hash.update([byte]) }
        #expect(hash.hexadecimal == digest)
        let short = SHA256Digest.short(Array(text.utf8))
        #expect(String(short.high, radix: 16) == digest.prefix(16))
    }
}

@Suite struct EuroRatesTests {
    private let path = Path(location: "rates.csv", label: "rates.csv")

    private func read(_ text: String, on day: String = "2026-04-14") throws -> Rates {
        let moment = try #require(Instant("\(day)T02:00:00Z"))
        return try EuroRates.read(Array(text.utf8), of: path, on: moment)
    }

    private static let history = """
        Date,USD,JPY,HRK,
        2026-04-13,1.1684,186.75,N/A,
        2026-04-10,1.1711,186.43,N/A,
        2022-12-30,1.0666,140.66,7.5365,

        """

    @Test(
        "takes the last day that is not after the night",
        arguments: [
            ("2026-04-14", "2026-04-13"), ("2026-04-12", "2026-04-10"),
            ("2026-04-13", "2026-04-13"), ("2023-06-01", "2022-12-30"),
        ]
    )
    func history(day: String, date: String) throws {
        #expect(try read(Self.history, on: day).date == date)
    }

    @Test("reads the daily file with its blanks and its date in words")
    func daily() throws {
        let rates = try read("Date, USD, JPY, \n13 April 2026, 1.1684, 186.75, \n")
        #expect(rates.date == "2026-04-13")
        #expect(rates.cost(Money(10_000, .eur), in: .usd) == Money(11_684, .usd))
    }

    @Test(
        "refuses a file that is none, with its place",
        arguments: [
            ("", "rates.csv:1: The first line is not the header of an ECB rates file."),
            ("Datum,USD\n", "rates.csv:1: The first line is not the header of an ECB rates file."),
            (
                "Date,USD,\n13.04.2026,1.1,\n",
                "rates.csv:2:1: '13.04.2026' is no date such as 2026-04-13 or 13 April 2026."
            ),
            ("Date,USD,\n2026-04-13,one,\n", "rates.csv:2:2: 'one' is no exchange rate."),
            (
                "Date,USD,\n2027-01-01,1.1,\n",
                "rates.csv: The file has no rates of 2026-04-14 or before."
            ),
        ]
    )
    func refused(text: String, message: String) {
        let fault = #expect(throws: Fault.self) { try read(text) }
        #expect(fault?.description == message)
    }
}

@Suite struct PublicationTests {
    private let scratch = Scratch()
    private var output: String { scratch.path }

    private func make(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: "\(output)/\(name)",
            withIntermediateDirectories: true
        )
        try Data(name.utf8).write(to: URL(fileURLWithPath: "\(output)/\(name)/orders.csv"))
    }

    @Test("ends what a crash left: publishes what the ledger knows, removes the rest")
    func heals() throws {
        let ledger = MemoryLedger()
        let night = PublishedNight(
            id: "2026-11-19",
            moment: Instant(seconds: 0),
            summaryDigest: "",
            archiveDigests: [:]
        )
        ledger.publish(night, NightRecord(orders: [], purchaseOrders: [], costs: []))
        for name in [
            ".staging-me-2026-11-19", ".staging-me-2026-11-20", ".scratch-me-2026-11-20",
            ".staging-other-2026-11-20", "2026-11-18",
        ] { try make(name) }
        try Publication.heal(output, of: "me", ledger)
        let names = try FileManager.default.contentsOfDirectory(atPath: output).sorted()
        #expect(names == [".staging-other-2026-11-20", "2026-11-18", "2026-11-19"])
        let text = try String(contentsOfFile: "\(output)/2026-11-19/orders.csv", encoding: .utf8)
        #expect(text == ".staging-me-2026-11-19")
    }

    @Test("takes the first free name of a day")
    func names() throws {
        try make("2026-11-19")
        try make("2026-11-19.2")
        #expect(
            try Publication(in: output, of: "me", date: "2026-11-19", MemoryLedger()).id
                == "2026-11-19.3"
        )
        #expect(
            try Publication(in: output, of: "me", date: "2026-11-20", MemoryLedger()).id
                == "2026-11-20"
        )
    }
}
