/// What the dictionary says of one element.
struct X12Element {
    private enum Kind: String {
        /// One of a list; its lengths are told where all codes of the list are known to have them.
        case code = "ID"
        case text = "AN"
        /// Digits, perhaps with implied decimals.
        case number = "N"
        /// Digits with a decimal point.
        case decimal = "R"
        case date = "DT"
        case time = "TM"
        case composite = "C"
        /// The standard has the element, and the table does not know it.
        case unknown = "."
    }

    private let kind: Kind
    /// `nil` where they are not known.
    let lengths: ClosedRange<Int>?
    private let isMandatory: Bool

    /// From a word of the table, such as `AN1-22!`.
    init(_ word: Substring) {
        isMandatory = word.hasSuffix("!")
        let form = isMandatory ? word.dropLast() : word
        let name = form.prefix { !$0.isNumber }
        let bounds = form.dropFirst(name.count).split(separator: "-").compactMap { Int($0) }
        guard let kind = Kind(rawValue: String(name)), bounds.isEmpty || bounds.count == 2 else {
            preconditionFailure("A word of the table is a kind with its lengths.")
        }
        self.kind = kind
        lengths = bounds.isEmpty ? nil : bounds[0]...bounds[1]
    }

    /// The elements of a word that may say how often they follow each other: `10*ID2-2,AN1-48`.
    static func elements(_ word: Substring) -> [X12Element] {
        let halves = word.split(separator: "*")
        let elements = halves[halves.count - 1].split(separator: ",").map(X12Element.init)
        let times = halves.count == 2 ? Int(halves[0]) ?? 1 : 1
        return (0..<times).flatMap { _ in elements }
    }

    /// What keeps a text from being the element, as a sentence without its subject.
    ///
    /// A partner's lengths hold in place of those of the table.
    func fault(
        in text: String,
        lengths: ClosedRange<Int>?,
        separators: X12Separators
    ) -> String? {
        guard !text.isEmpty else { return isMandatory ? "is mandatory." : nil }
        guard kind != .unknown else { return "is none that the dictionary knows." }
        let letters = kind == .composite ? separators.withoutComponent : separators
        if let fault = X12Text.fault(in: text, letters) { return fault }
        return formFault(text) ?? lengthFault(text, lengths)
    }

    private func lengthFault(_ text: String, _ lengths: ClosedRange<Int>?) -> String? {
        guard let lengths else { return nil }
        // Sign and decimal point are no part of a number's length.
        let isNumber = kind == .number || kind == .decimal
        let count = isNumber ? text.utf8.count(where: X12Byte.isDigit) : text.utf8.count
        let has = "has \(count) character\(count == 1 ? "" : "s")"
        if count > lengths.upperBound {
            return "\(has), and it may have \(lengths.upperBound) at the most."
        }
        if count < lengths.lowerBound {
            return "\(has), and it must have \(lengths.lowerBound) at the least."
        }
        return nil
    }

    private func formFault(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        let unsigned = bytes.first == 0x2D ? bytes.dropFirst() : bytes[...]
        switch kind {
        case .number:
            return Self.isNumber(unsigned) ? nil : "is no whole number."
        case .decimal:
            let parts = unsigned.split(separator: 0x2E, omittingEmptySubsequences: false)
            let isWhole = parts.count == 1 && Self.isNumber(unsigned)
            let isSplit = parts.count == 2 && Self.isNumber(parts[1]) && Self.areDigits(parts[0])
            return isWhole || isSplit ? nil : "is no number with a decimal point."
        case .date: return Self.isDate(bytes) ? nil : "is no date."
        case .time: return Self.isTime(bytes) ? nil : "is no time."
        case .code, .text, .composite, .unknown: return nil
        }
    }

    private static func areDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy(X12Byte.isDigit)
    }

    private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && areDigits(bytes)
    }

    /// The value of two digits, of which there are two.
    private static func pair(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.prefix(2).reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    /// `CCYYMMDD`, or `YYMMDD` of this century.
    private static func isDate(_ bytes: [UInt8]) -> Bool {
        guard bytes.count == 8 || bytes.count == 6, areDigits(bytes[...]) else { return false }
        let (month, day) = (pair(bytes.suffix(4)), pair(bytes.suffix(2)))
        let century = bytes.count == 8 ? pair(bytes[...]) : 20
        let year = century * 100 + pair(bytes.dropLast(4).suffix(2))
        let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
        guard (1...12).contains(month) else { return false }
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }

    /// `HHMM`, with seconds and parts of a second where they are told.
    private static func isTime(_ bytes: [UInt8]) -> Bool {
        guard [4, 6, 7, 8].contains(bytes.count), areDigits(bytes[...]) else { return false }
        return pair(bytes[...]) < 24 && pair(bytes.dropFirst(2)) < 60
            && pair(bytes.dropFirst(4)) < 60
    }
}
