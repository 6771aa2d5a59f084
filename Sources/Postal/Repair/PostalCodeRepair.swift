/// A postal code that was meant, where the one that was written has not the form of its country.
///
/// Only what leaves the parcel's way alone is mended: signs, blanks, letters for digits, a lost zero. Where two codes
/// may have been meant there is none.
struct PostalCodeRepair {
    /// The code.
    let code: String
    /// Whether zeros were put before it.
    let restoresZero: Bool
    /// How sure it is that this code was meant.
    let isCertain: Bool

    /// Looks for the code that was meant.
    ///
    /// - Parameters:
    ///   - code: The code in plain text.
    ///   - rules: Those of its country.
    ///   - prefix: What codes of the area begin with, where it is known.
    init?(_ code: String, _ rules: CountryRules, beginning prefix: PostalPattern?) {
        guard let pattern = rules.pattern, code.utf8.count < 40 else { return nil }
        let text = Self.withoutDecimals(code)
        let search = Search(rules: rules, pattern: pattern, prefix: prefix)
        // What is left is taken as it stands where it is a code.
        let rests = Self.withoutPrefix(text, rules)
        if let found = ([text] + rests).first(where: { search.fits($0) }) {
            self.init(code: found, restoresZero: false, isCertain: true)
            return
        }
        guard let bare = Self.bare(text) else {
            guard let inner = PostalCodeWords.code(in: text, rules.code), search.fits(inner) else {
                return nil
            }
            self.init(code: inner, restoresZero: false, isCertain: true)
            return
        }
        let bares = [bare] + rests.compactMap { Self.bare($0) }
        if let found = bares.firstResult({ search.written($0) }) {
            self.init(code: found, restoresZero: false, isCertain: true)
        } else if let inner = PostalCodeWords.code(in: bare, rules.code), search.fits(inner) {
            self.init(code: inner, restoresZero: false, isCertain: true)
        } else if let found = bares.firstResult({ search.exchanged($0) }) {
            self.init(
                code: found.code,
                restoresZero: false,
                isCertain: found.isCertain && Self.isSplit(found.code, as: text)
            )
        } else if let found = search.padded(bare), Self.hasTail(of: text, found) {
            self.init(code: found, restoresZero: true, isCertain: true)
        } else {
            return nil
        }
    }

    private init(code: String, restoresZero: Bool, isCertain: Bool) {
        self.code = code
        self.restoresZero = restoresZero
        self.isCertain = isCertain
    }

    /// A code of the right form as its country writes it, with its blank or hyphen.
    static func normalForm(of code: String, _ rules: CountryRules) -> String {
        guard let pattern = rules.pattern, let bare = bare(code),
            let written = rules.forms.lay(bare), pattern.matches(written)
        else { return code }
        return written
    }

    /// Whether what stands behind the blank or hyphen of a text stands there in a code: zeros are lost before it.
    private static func hasTail(of text: String, _ code: String) -> Bool {
        func parts(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }
        let (given, written) = (parts(text), parts(code))
        return given.count < 2 || given.last == written.last
    }

    /// Whether the parts of a code are as long as those of a text in two parts.
    private static func isSplit(_ code: String, as text: String) -> Bool {
        let (parts, given) = (code.split(separator: " "), text.split(separator: " "))
        return parts.count != 2 || given.count != 2 || parts[0].utf8.count == given[0].utf8.count
    }

    /// A number without the decimals of a spreadsheet.
    private static func withoutDecimals(_ code: String) -> String {
        guard code.hasSuffix(".0"), code.utf8.dropLast(2).allSatisfy({ (0x30...0x39).contains($0) })
        else { return code }
        return String(code.dropLast(2))
    }

    /// The letters and digits of a code; `nil` where it has anything besides them and signs that stand for a hyphen.
    private static func bare(_ code: String) -> String? {
        var bare = ""
        for scalar in code.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x41...0x5A: bare.unicodeScalars.append(scalar)
            case 0x20, 0x2E, 0x2F, 0x5F, 0x7E: continue
            case 0x3012 where bare.isEmpty: continue
            default: guard hyphens.contains(scalar.value) else { return nil }
            }
        }
        return bare.isEmpty ? nil : bare
    }

    private static let hyphens: Set<UInt32> = [
        0x2D, 0x58A, 0x5BE, 0x1806, 0x1B60, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2053,
        0x207B, 0x208B, 0x2212, 0x2E17, 0x2E3A, 0x2E3B, 0x301C, 0x3030, 0x30A0, 0x30FB, 0x30FC,
        0xFE31, 0xFE32, 0xFE58, 0xFE63, 0xFF0D, 0xFF5E, 0xFF65, 0xFF70,
    ]

    /// What is left behind the signs of the country, which are its code, its sign on cars, and what is printed before
    /// codes in mail from abroad.
    private static func withoutPrefix(_ code: String, _ rules: CountryRules) -> [String] {
        let printed = rules.prefix.filter(\.isLetter)
        return [rules.code, signs[rules.code] ?? "", printed]
            .filter { !$0.isEmpty && code.hasPrefix($0) && code.utf8.count > $0.utf8.count }
            .map { String(code.dropFirst($0.count).drop { $0 == " " || $0 == "-" }) }
    }

    private static let signs: [String: String] = [
        "AT": "A", "BE": "B", "DE": "D", "DK": "DK", "ES": "E", "FI": "FIN", "FR": "F", "HU": "H",
        "IT": "I", "LU": "L", "MT": "M", "NO": "N", "PT": "P", "RU": "RUS", "SE": "S", "SI": "SLO",
        "SM": "RSM", "VA": "V", "LI": "FL",
    ]
}

extension PostalCodeRepair {
    /// What a code is measured with.
    private struct Search {
        let rules: CountryRules
        let pattern: PostalPattern
        let prefix: PostalPattern?

        func fits(_ code: String) -> Bool {
            pattern.matches(code) && prefix?.begins(code) ?? true
        }

        /// Letters and digits with the blank or hyphen that the country writes between them.
        func written(_ bare: String) -> String? {
            if let code = rules.forms.lay(bare), fits(code) { return code }
            if fits(bare) { return bare }
            guard pattern.hasLength(bare.utf8.count + 1) else { return nil }
            var found: String?
            for place in bare.indices.dropFirst() {
                for sign in [" ", "-"] {
                    let code = bare[..<place] + sign + bare[place...]
                    guard fits(String(code)) else { continue }
                    guard found == nil else { return nil }
                    found = String(code)
                }
            }
            return found
        }

        /// The code where the fewest letters and digits are exchanged for those that look like them.
        ///
        /// It is certain where they are at most two, and none of them a D or a Q, which few take for a zero.
        func exchanged(_ bare: String) -> (code: String, isCertain: Bool)? {
            let bytes = Array(bare.utf8)
            guard bytes.count <= 12, resembles(bare) else { return nil }
            // An O for each zero is one mistake.
            if bytes.contains(0x4F) {
                let zeros = bytes.map { $0 == 0x4F ? 0x30 : $0 }
                if let code = written(String(decoding: zeros, as: UTF8.self)) {
                    return (code, true)
                }
            }
            let places = bytes.indices.filter { place in
                !LookAlikes.of(bytes[place]).isEmpty && (pattern.hasLetters || bytes[place] > 0x39)
            }
            for count in 1...4 where count <= places.count {
                var found: Set<String> = []
                exchange(bytes, at: places[...], count) { code in
                    if let code = written(code) { found.insert(code) }
                }
                guard let code = found.first else { continue }
                guard found.count == 1 else { return nil }
                return (code, count <= 2 && Self.doubtful(code) == Self.doubtful(bare))
            }
            return nil
        }

        /// How many letters of a code few take for a zero.
        private static func doubtful(_ code: String) -> Int {
            code.utf8.count { "DQ".utf8.contains($0) }
        }

        /// Whether there is any hope of it.
        private func resembles(_ bare: String) -> Bool {
            if pattern.resembles(bare) { return true }
            guard pattern.hasLength(bare.utf8.count + 1) else { return false }
            return bare.indices.dropFirst().contains { place in
                [" ", "-"].contains { pattern.resembles(bare[..<place] + $0 + bare[place...]) }
            }
        }

        private func exchange(
            _ bytes: [UInt8],
            at places: ArraySlice<Int>,
            _ count: Int,
            _ body: (String) -> Void
        ) {
            guard count > 0 else { return body(String(decoding: bytes, as: UTF8.self)) }
            for (index, place) in zip(places.indices, places) {
                for byte in LookAlikes.of(bytes[place]) {
                    var bytes = bytes
                    bytes[place] = byte
                    exchange(bytes, at: places[(index + 1)...], count - 1, body)
                }
            }
        }

        /// A number with the zeros that a spreadsheet took, where the country has codes that begin so.
        func padded(_ bare: String) -> String? {
            guard bare.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !bare.hasPrefix("0") else {
                return nil
            }
            let found = ["0", "00"].compactMap { written($0 + bare) }
                .filter { rules.forms.mayBegin($0) }
            return found.count == 1 ? found[0] : nil
        }
    }
}

/// Words and mistakes around postal codes that are known in some countries.
enum PostalCodeWords {
    /// The code inside a text; `nil` where nothing is known of it.
    static func code(in text: String, _ country: String) -> String? {
        let digits = text.filter { ("0"..."9").contains($0) }
        let rest = text.filter { !("0"..."9").contains($0) && !"():".contains($0) }
        switch country {
        case "BD":
            // A town or a post office before it.
            let isWord = rest.utf8.allSatisfy { (0x41...0x5A).contains($0) }
            return isWord && text.hasSuffix(digits) && digits.utf8.count == 4 ? digits : nil
        case "SG":
            // S or the name around it; an S may be a 5, an O a 0.
            let name = text.filter { !"()".contains($0) }
            for word in ["SINGAPORE", "SINGAP0RE", "S", "5"] {
                if name.hasPrefix(word) { return String(name.dropFirst(word.count)) }
                if word.count > 1, name.hasSuffix(word) { return String(name.dropLast(word.count)) }
            }
            return name == text ? nil : name
        case "FO": return text.hasPrefix("0") ? String(text.dropFirst()) : nil
        case "MG": return text.hasPrefix("00") ? String(text.dropFirst(2)) : nil
        case "VG": return "VG" + text
        case "LK":
            // Colombo's districts, whose codes are 00100 to 01500; else a zero that is missing behind it.
            guard rest.isEmpty, let number = Int(digits) else { return nil }
            if (1...15).contains(number) { return (number < 10 ? "00" : "0") + "\(number)00" }
            return digits.utf8.count == 4 ? digits + "0" : nil
        case "XK":
            if digits.utf8.count == 4, digits.hasSuffix("000") { return digits + "0" }
            return digits.utf8.count == 6 && digits.hasSuffix("0") ? String(digits.dropLast()) : nil
        case "NG":
            // One zero too few or too many before the last digit.
            if digits.utf8.count == 5, digits.hasSuffix("0001") { return digits.dropLast() + "01" }
            return digits.utf8.count == 7 && digits.hasSuffix("00001")
                ? digits.dropLast(2) + "1" : nil
        default: return nil
        }
    }
}
