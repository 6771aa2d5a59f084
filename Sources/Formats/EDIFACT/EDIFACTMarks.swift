/// The characters that take an interchange apart, as its UNA says them (ISO 9735, clause 6).
package struct EDIFACTMarks: Hashable, Sendable {
    /// Stands between the components of an element.
    package let component: UInt8
    /// Stands between the elements of a segment.
    package let element: UInt8
    /// Stands before the decimals of a number.
    package let decimal: UInt8
    /// Makes the mark behind it a character of the text; `nil` where texts cannot hold a mark.
    package let release: UInt8?
    /// Ends a segment.
    package let segment: UInt8

    /// The marks that hold where a file has no UNA, or some of them changed.
    package init(
        component: UInt8 = UInt8(ascii: ":"),
        element: UInt8 = UInt8(ascii: "+"),
        decimal: UInt8 = UInt8(ascii: "."),
        release: UInt8? = UInt8(ascii: "?"),
        segment: UInt8 = UInt8(ascii: "'")
    ) {
        self.component = component
        self.element = element
        self.decimal = decimal
        self.release = release
        self.segment = segment
    }

    /// The six characters behind the letters UNA; `nil` where they cannot be told apart.
    init?(advice: ArraySlice<UInt8>) {
        let advice = Array(advice)
        guard advice.count == 6 else { return nil }
        let hasRelease = advice[3] != EDIFACTByte.blank
        self.init(
            component: advice[0],
            element: advice[1],
            decimal: advice[2],
            release: hasRelease ? advice[3] : nil,
            segment: advice[5]
        )
        // Behind a blank that was lost, a line's end passes for the mark of the segment.
        let isWhole = advice[4] == EDIFACTByte.blank || !EDIFACTByte.isLineEnd(segment)
        guard areApart, isWhole else { return nil }
    }

    /// The number with a point before its decimals, or `nil` where the text is none.
    ///
    /// Only the mark that UNA names is taken for the decimal mark, so that a thousand is never
    /// read as one.
    package func decimal(_ text: String) -> String? {
        let isNegative = text.utf8.first == EDIFACTByte.hyphen
        // ISO 9735 knows no other than these two.
        let hasMark = [UInt8(ascii: "."), UInt8(ascii: ",")].contains(decimal)
        let parts = text.utf8.dropFirst(isNegative ? 1 : 0).split(
            separator: decimal,
            maxSplits: hasMark ? 1 : 0,
            omittingEmptySubsequences: false
        )
        guard parts.allSatisfy({ $0.allSatisfy(EDIFACTByte.isDigit) }),
            let whole = parts.first, let last = parts.last, !last.isEmpty
        else { return nil }
        let sign = isNegative ? "-" : ""
        let fraction = parts.count == 2 ? ".\(Substring(last))" : ""
        return sign + (whole.isEmpty ? "0" : String(Substring(whole))) + fraction
    }

    /// The UNA that names them.
    var advice: [UInt8] {
        Array("UNA".utf8) + [component, element, decimal, release ?? EDIFACTByte.blank]
            + [EDIFACTByte.blank, segment]
    }

    /// Whether the byte is taken for itself only behind a release character.
    func isMark(_ byte: UInt8) -> Bool {
        byte == component || byte == element || byte == segment || byte == release
    }

    /// Whether none is another one, or could be a letter of a text.
    var areApart: Bool {
        let separators = [component, element] + (release.map { [$0] } ?? [])
        return Set(separators + [segment]).count == separators.count + 1
            && separators.allSatisfy(EDIFACTByte.isSign)
            && (EDIFACTByte.isSign(segment) || EDIFACTByte.isLineEnd(segment))
    }
}

enum EDIFACTByte {
    static let newline: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let blank: UInt8 = 0x20
    static let hyphen: UInt8 = 0x2D

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

    static func isLineEnd(_ byte: UInt8) -> Bool { byte == newline || byte == carriageReturn }

    /// What may stand between segments: line ends, indentation, the filling of a last block.
    static func isFiller(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09, newline, carriageReturn, 0x1A, blank: true
        default: false
        }
    }

    /// Whether it can be a mark: punctuation, or one of the four separators of ASCII.
    static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
        case 0x1C...0x1F, 0x21...0x7E: true
        default: false
        }
    }
}
