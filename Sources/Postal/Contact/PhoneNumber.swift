import Foundation

/// A phone number as it is dialled from anywhere.
public struct PhoneNumber: Hashable, Sendable {
    /// The number in the form of E.164: `+`, the calling code, the national number.
    public let e164: String

    /// Reads a number; `nil` where no number of its country is as long.
    ///
    /// Whether somebody answers is not said: a number that is possible may not be in use.
    ///
    /// - Parameters:
    ///   - text: The number as people write it, with blanks, brackets, an extension.
    ///   - country: The code of the country in which it is dialled where no calling code is given.
    public init?(_ text: String, in country: String) {
        let digits = Self.digits(of: text)
        let home = Self.plans[country]
        if digits.hasPrefix("+") {
            guard let e164 = Self.international(String(digits.dropFirst())) else { return nil }
            self.e164 = e164
        } else if let outside = Self.behindExit(digits, from: country),
            let e164 = Self.international(outside)
        {
            self.e164 = e164
        } else if let home, home.hasCode(digits), let e164 = Self.international(digits) {
            // The calling code without its sign.
            self.e164 = e164
        } else if let home, let national = home.national(digits) {
            e164 = "+" + home.code + national
        } else {
            return nil
        }
    }

    /// The digits of a text with a plus before them, without an extension, and without the zero of the country in
    /// brackets, which is not dialled from abroad: +49 (0) 30.
    private static func digits(of text: String) -> String {
        if let plain = plainDigits(of: text) { return plain }
        let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
        let plain = isASCII ? text : text.precomposedStringWithCompatibilityMapping
        let isAbroad = plain.contains("+")
        var digits = ""
        var word = ""
        var bracket: String?
        for scalar in plain.lowercased().unicodeScalars {
            if let digit = scalar.decimalDigit {
                let isExtension = extensions.contains { word.hasSuffix($0) }
                if isExtension, digits.utf8.count >= 4 { break }
                word = ""
                digits += "\(digit)"
                bracket? += "\(digit)"
            } else if scalar == "+", digits.isEmpty {
                digits = "+"
            } else if scalar == "(" {
                bracket = ""
            } else if scalar == ")" {
                if bracket == "0", isAbroad { dropTrunk(of: &digits) }
                bracket = nil
            } else if scalar.properties.isAlphabetic || scalar == "#" {
                word.unicodeScalars.append(scalar)
            } else if !". :=".unicodeScalars.contains(scalar) {
                word = ""
            }
        }
        return digits
    }

    /// The digits of what has nothing but digits, a plus before them, and marks between; `nil` for all else.
    private static func plainDigits(of text: String) -> String? {
        var digits: [UInt8] = []
        digits.reserveCapacity(16)
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: digits.append(byte)
            case 0x2B where digits.isEmpty: digits.append(byte)
            case 0x20, 0x2D, 0x2E, 0x2F: break
            default: return nil
            }
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Drops a zero behind a calling code, but where it is a part of the number, as in Italy.
    private static func dropTrunk(of digits: inout String) {
        let code = String(digits.dropFirst().dropLast())
        if byCode[code]?.contains(where: { !$0.trunk.isEmpty }) == true { digits.removeLast() }
    }

    private static let extensions = [
        "x", "ext", "extension", "доб", "durchwahl", "poste", "anexo", "#",
    ]

    /// What follows the digits that lead abroad; `nil` where the number does not begin with them.
    private static func behindExit(_ number: String, from country: String) -> String? {
        let exits =
            switch country {
            case "US", "CA": ["011", "00"]
            case "AU": ["0011", "00"]
            case "RU", "KZ": ["810", "00"]
            case "JP": ["010", "00"]
            default: ["00"]
            }
        return exits.first { number.hasPrefix($0) }.map { String(number.dropFirst($0.count)) }
    }

    /// A number with its calling code in the form of E.164; `nil` where no country has one of the length.
    private static func international(_ number: String) -> String? {
        for length in [3, 2, 1] {
            let code = String(number.prefix(length))
            guard let plans = byCode[code] else { continue }
            let national = String(number.dropFirst(length))
            guard number.utf8.count <= 16 else { return nil }
            for plan in plans {
                if let found = plan.national(national, isAbroad: true),
                    code.utf8.count + found.utf8.count <= 15
                {
                    return "+" + code + found
                }
            }
            return nil
        }
        return nil
    }

    /// How a country numbers its phones.
    private struct Plan: Sendable {
        let country: String
        let code: String
        /// What is dialled before a number at home.
        let trunk: String
        let lengths: Set<Int>
        let mobileLengths: Set<Int>

        /// The national number of a number as it is dialled; `nil` where none has its length.
        func national(_ given: String, isAbroad: Bool = false) -> String? {
            var number = given
            // Old signs of mobile phones: 044, 045 and 1 in Mexico, 15 behind the area in Argentina.
            if country == "MX" {
                for sign in ["044", "045", "01", "1"]
                where number.hasPrefix(sign) && number.utf8.count == 10 + sign.utf8.count {
                    number = String(number.dropFirst(sign.count))
                }
            }
            // A zero that is dialled at home begins no number; elsewhere it may.
            let trunks = [trunk, country == "LT" ? "8" : "", country == "BY" ? "80" : ""]
            for trunk in trunks where !trunk.isEmpty && number.hasPrefix(trunk) {
                let rest = String(number.dropFirst(trunk.count))
                if let mobile = argentineMobile(rest) { return mobile }
                if lengths.contains(rest.utf8.count), !isAbroad || trunk == "0" { return rest }
                if trunk == "0" { return nil }
            }
            if let mobile = argentineMobile(number) { return mobile }
            return lengths.contains(number.utf8.count) ? number : nil
        }

        /// Whether a number begins with the country's calling code, and would be too long for one without.
        func hasCode(_ number: String) -> Bool {
            guard number.hasPrefix(code) else { return false }
            let rest = number.utf8.count - code.utf8.count
            // Where a zero is dialled at home, a number without it is meant from abroad.
            if trunk == "0", lengths.contains(rest) { return true }
            let isLonger =
                mobileLengths.contains(rest) && !mobileLengths.contains(number.utf8.count)
            return national(number) == nil || isLonger
        }

        private func argentineMobile(_ number: String) -> String? {
            guard country == "AR", number.utf8.count == 12 else { return nil }
            let areas = [2, 3, 4].filter { number.dropFirst($0).hasPrefix("15") }
            guard areas.count == 1 else { return nil }
            return "9" + number.prefix(areas[0]) + number.dropFirst(areas[0] + 2)
        }
    }

    private static let plans: [String: Plan] = {
        var plans: [String: Plan] = [:]
        for row in PhoneTable.text.description.split(separator: "\n") {
            let parts = row.split(separator: "\t", omittingEmptySubsequences: false)
            func numbers(_ text: Substring) -> Set<Int> {
                Set(text.split(separator: ",").compactMap { Int($0) })
            }
            plans[String(parts[0])] = Plan(
                country: String(parts[0]),
                code: String(parts[1]),
                trunk: String(parts[2]),
                lengths: numbers(parts[3]),
                mobileLengths: numbers(parts[4])
            )
        }
        return plans
    }()

    private static let byCode = Dictionary(
        grouping: plans.values.sorted { $0.country < $1.country },
        by: \.code
    )
}
