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
        let isAbroad = digits.hasPrefix("+")
        let number = isAbroad ? String(digits.dropFirst()) : digits
        let outside = isAbroad ? number : Self.behindExit(number, from: country)
        if let outside, let e164 = Self.international(outside) {
            self.e164 = e164
        } else if !isAbroad, let home, let national = home.national(number, country) {
            e164 = "+" + home.code + national
        } else if !isAbroad, let home, number.hasPrefix(home.code),
            let e164 = Self.international(number)
        {
            // The calling code without its sign.
            self.e164 = e164
        } else {
            return nil
        }
    }

    /// The digits of a text with a plus before them, without an extension.
    private static func digits(of text: String) -> String {
        let wide =
            text.utf8.allSatisfy { $0 < 0x80 }
            ? text : text.precomposedStringWithCompatibilityMapping
        let plain = wide.lowercased()
        var digits = ""
        var word = ""
        for scalar in plain.unicodeScalars {
            if (0x30...0x39).contains(scalar.value) {
                if extensions.contains(where: { word.hasSuffix($0) }), digits.utf8.count > 4 {
                    break
                }
                word = ""
                digits.unicodeScalars.append(scalar)
            } else if scalar == "+", digits.isEmpty {
                digits = "+"
            } else if scalar.properties.isAlphabetic || scalar == "#" {
                word.unicodeScalars.append(scalar)
            } else if scalar != ".", scalar != " ", scalar != ":" {
                word = ""
            }
        }
        // The zero of the country, which is not dialled from abroad: +49 (0) 30.
        if let bracket = plain.firstRange(of: "(0)"), plain.hasPrefix("+") {
            let before = plain[..<bracket.lowerBound].count { $0.isNumber }
            digits.remove(at: digits.index(digits.startIndex, offsetBy: before + 1))
        }
        return digits
    }

    private static let extensions = [
        "x", "ext", "extension", "доб", "durchwahl", "poste", "anexo", "#",
    ]

    /// What follows the digits that lead abroad; `nil` where the number does not begin with them.
    private static func behindExit(_ number: String, from country: String) -> String? {
        let exits =
            switch country {
            case "US", "CA": ["011"]
            case "AU": ["0011"]
            case "RU", "KZ": ["810", "00"]
            case "JP": ["010"]
            default: ["00"]
            }
        return exits.first { number.hasPrefix($0) }.map { String(number.dropFirst($0.count)) }
    }

    /// A number with its calling code in the form of E.164; `nil` where no country has one of the length.
    private static func international(_ number: String) -> String? {
        for length in [3, 2, 1] {
            let code = String(number.prefix(length))
            guard let plans = byCode[code] else { continue }
            var national = String(number.dropFirst(length))
            // The old sign of Mexico's mobile phones.
            if code == "52", national.utf8.count == 11, national.hasPrefix("1") {
                national.removeFirst()
            }
            let isPossible = plans.contains { $0.lengths.contains(national.utf8.count) }
            guard isPossible, number.utf8.count <= 15 else { return nil }
            return "+" + code + national
        }
        return nil
    }

    /// How a country numbers its phones.
    private struct Plan: Sendable {
        let code: String
        let trunk: String
        let lengths: Set<Int>

        /// The national number of a number as it is dialled at home; `nil` where none has its length.
        func national(_ number: String, _ country: String) -> String? {
            if !trunk.isEmpty, number.hasPrefix(trunk) {
                let rest = String(number.dropFirst(trunk.count))
                if let mobile = Self.argentineMobile(rest, country) { return mobile }
                if lengths.contains(rest.utf8.count) { return rest }
            }
            if let mobile = Self.argentineMobile(number, country) { return mobile }
            return lengths.contains(number.utf8.count) ? number : nil
        }

        /// Argentina's mobile phones are dialled with 15 behind the area at home, and with 9 before it from abroad.
        private static func argentineMobile(_ number: String, _ country: String) -> String? {
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
            plans[String(parts[0])] = Plan(
                code: String(parts[1]),
                trunk: String(parts[2]),
                lengths: Set(parts[3].split(separator: ",").compactMap { Int($0) })
            )
        }
        return plans
    }()

    private static let byCode = Dictionary(grouping: plans.values, by: \.code)
}
