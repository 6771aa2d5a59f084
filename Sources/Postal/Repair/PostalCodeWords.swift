/// Words and mistakes around postal codes that are known in some countries.
struct PostalCodeWords {
    /// The code inside the text.
    let code: String
    /// Whether no other code may have been meant.
    let isCertain: Bool

    /// Looks for the code inside a text; `nil` where nothing is known of it.
    init?(_ text: String, _ country: String) {
        guard let found = Self.find(in: text, country) else { return nil }
        (code, isCertain) = found
    }

    private static let countries: Set<String> = [
        "BD", "SG", "FO", "FR", "LV", "MG", "VG", "LK", "XK", "NG",
    ]

    private static func find(in text: String, _ country: String) -> (String, Bool)? {
        guard countries.contains(country) else { return nil }
        let digits = text.filter { ("0"..."9").contains($0) }
        let isNumber = digits.count == text.count
        switch country {
        case "BD":
            // A town or a post office before it.
            let word = text.filter { !("0"..."9").contains($0) && $0 != ":" }
            let isWord = word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
            return isWord && text.hasSuffix(digits) && digits.count == 4 ? (digits, true) : nil
        case "SG": return singapore(text)
        case "FO": return text.hasPrefix("0") ? (String(text.dropFirst()), true) : nil
        case "FR":
            // What follows is the post's code for large receivers.
            return text.firstRange(of: "CEDEX").map { (String(text[..<$0.lowerBound]), true) }
        case "LV": return isNumber && digits.count == 4 ? ("LV-" + digits, true) : nil
        case "MG": return text.hasPrefix("00") ? (String(text.dropFirst(2)), true) : nil
        case "VG": return ("VG" + text, true)
        case "LK":
            // Colombo's districts, whose codes are 00100 to 01500; else a zero that is missing behind it.
            guard isNumber, let number = Int(digits) else { return nil }
            if (1...15).contains(number) {
                return ((number < 10 ? "00" : "0") + "\(number)00", false)
            }
            return digits.count == 4 ? (digits + "0", false) : nil
        case "XK":
            if digits.count == 4, digits.hasSuffix("000") { return (digits + "0", false) }
            return digits.count == 6 && digits.hasSuffix("0")
                ? (String(digits.dropLast()), false) : nil
        case "NG":
            // One zero too few or too many before the last digit.
            if digits.count == 5, digits.hasSuffix("0001") {
                return (digits.dropLast() + "01", false)
            }
            return digits.count == 7 && digits.hasSuffix("00001")
                ? (digits.dropLast(2) + "1", false) : nil
        default: return nil
        }
    }

    /// S or the name around it; in brackets, an S may have become a 5.
    private static func singapore(_ text: String) -> (String, Bool)? {
        let name = text.filter { !"() ".contains($0) }
        for word in ["SINGAPORE", "SINGAP0RE", "S"] {
            if name.hasPrefix(word) { return (String(name.dropFirst(word.count)), true) }
            if word.count > 1, name.hasSuffix(word) {
                return (String(name.dropLast(word.count)), true)
            }
        }
        if text.hasPrefix("5(") { return (String(name.dropFirst()), true) }
        return name == text ? nil : (name, true)
    }
}
