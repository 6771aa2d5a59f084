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
            guard let inner = PostalCodeWords(text, rules.code), search.fits(inner.code) else {
                return nil
            }
            self.init(code: inner.code, restoresZero: false, isCertain: inner.isCertain)
            return
        }
        let bares = [bare] + rests.compactMap { Self.bare($0) }
        if let written = bares.firstResult({ search.written($0) }) {
            let formed = rules.forms.has(written) ? written : Self.normalForm(of: written, rules)
            let found = search.fits(formed) ? formed : written
            let isCertain = Self.isSplit(found, as: text)
            self.init(code: found, restoresZero: false, isCertain: isCertain)
        } else if let inner = PostalCodeWords(bare, rules.code), search.fits(inner.code) {
            self.init(code: inner.code, restoresZero: false, isCertain: inner.isCertain)
        } else if !Self.hasSign(text, pattern),
            let found = bares.firstResult({ search.exchanged($0) })
        {
            self.init(
                code: found.code,
                restoresZero: false,
                isCertain: found.isCertain && Self.isSplit(found.code, as: text)
            )
        } else if let found = search.padded(bare), Self.hasTail(of: text, found) {
            // Where a digit behind it would do as well, nobody knows which one is lost.
            let isCertain = prefix != nil && !search.mayLackLastDigit(bare)
            self.init(code: found, restoresZero: true, isCertain: isCertain)
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
            let written = rules.forms.lay(bare) ?? rules.forms.layLoosely(bare),
            pattern.matches(written)
        else { return code }
        return written
    }

    /// Whether what stands behind the blank or hyphen of a text stands there in a code: zeros are lost before it.
    private static func hasTail(of text: String, _ code: String) -> Bool {
        func parts(_ text: String) -> [Substring] { text.split { !$0.isLetter && !$0.isNumber } }
        let (given, written) = (parts(text), parts(code))
        return given.count < 2 || given.last == written.last
    }

    /// Whether letters that are no part of the country's codes stand before a number: the sign of another country.
    private static func hasSign(_ text: String, _ pattern: PostalPattern) -> Bool {
        guard !pattern.hasLetters else { return false }
        let rest = text.drop { $0.isLetter }
        return rest.startIndex != text.startIndex && rest.first.map { " -".contains($0) } == true
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
            // Marks of direction and soft hyphens come along when a text is copied.
            case 0xAD, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
            default:
                if let digit = scalar.decimalDigit {
                    bare += "\(digit)"
                } else if !hyphens.contains(scalar.value) {
                    return nil
                }
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
        rules.signs.filter { code.hasPrefix($0) && code.utf8.count > $0.utf8.count }
            .map { String(code.dropFirst($0.count).drop { $0 == " " || $0 == "-" }) }
    }

    /// The country of a sign, or of a code of two letters.
    static func country(ofSign sign: String) -> String? {
        signs.first { $0.value == sign }?.key ?? (AddressRules.shared[sign]?.code)
    }

    static let signs: [String: String] = [
        "AT": "A", "BE": "B", "DE": "D", "DK": "DK", "ES": "E", "FI": "FIN", "FR": "F", "HU": "H",
        "IT": "I", "LU": "L", "MT": "M", "NO": "N", "PT": "P", "RU": "RUS", "SE": "S", "SI": "SLO",
        "SM": "RSM", "VA": "V", "LI": "FL", "RS": "SRB", "ME": "MNE", "BA": "BIH", "EE": "EST",
        "MK": "NMK", "IE": "IRL",
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
        /// It is certain where they are at most two, none of them a D or a Q, which few take for a zero, nor a letter in
        /// front, which may be the sign of a country.
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
            var spare: (code: String, isCertain: Bool)?
            for count in 1...4 where count <= places.count {
                var found: Set<String> = []
                exchange(bytes, at: places[...], count) { code in
                    if let code = written(code) { found.insert(code) }
                }
                // What is in a form of the country comes before what merely may be a code.
                let formed = found.filter { rules.forms.has($0) }
                guard formed.count < 2 else { return nil }
                guard let code = formed.first ?? found.first else { continue }
                let isFront = bytes[0] > 0x39 && code.utf8.first != bytes[0]
                let isClear = !isFront && Self.doubtful(code) == Self.doubtful(bare)
                let result = (code, count <= 2 && isClear)
                if !formed.isEmpty { return result }
                guard found.count == 1, spare == nil else { break }
                spare = result
            }
            return spare
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

        /// No code of Canada has an I, so that a 1 may be an L there, and an I elsewhere.
        private func isMeant(_ byte: UInt8) -> Bool {
            byte != UInt8(ascii: rules.code == "CA" ? "I" : "L")
        }

        private func exchange(
            _ bytes: [UInt8],
            at places: ArraySlice<Int>,
            _ count: Int,
            _ body: (String) -> Void
        ) {
            guard count > 0 else { return body(String(decoding: bytes, as: UTF8.self)) }
            for (index, place) in zip(places.indices, places) {
                for byte in LookAlikes.of(bytes[place]) where isMeant(byte) {
                    var bytes = bytes
                    bytes[place] = byte
                    exchange(bytes, at: places[(index + 1)...], count - 1, body)
                }
            }
        }

        /// Whether a digit behind a number would make a code of it.
        func mayLackLastDigit(_ bare: String) -> Bool {
            (0...9).contains { written(bare + "\($0)") != nil }
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
