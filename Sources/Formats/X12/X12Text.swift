/// What can stand in an element, for X12 has no escape.
package enum X12Text {
    /// Whether a text can be written as it is.
    ///
    /// The basic and the extended character set are the printable part of ASCII; letters of other
    /// languages are for partners to agree on, and are not taken. No separator can stand in a text.
    package static func isClean(_ text: String, separators: X12Separators) -> Bool {
        fault(in: text, separators) == nil
    }

    /// The text with a blank in place of every separator and every control character.
    ///
    /// This changes what is said: a `*` in a name is lost. Nothing here calls it, so that the
    /// caller decides between a changed text and a held order. Letters of other languages stay.
    package static func neutralised(_ text: String, separators: X12Separators) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isLost = isControl(scalar) || isSeparator(scalar, separators)
            result.append(isLost ? " " : scalar)
        }
        return String(result)
    }

    /// What keeps a text from being written.
    static func fault(in text: String, _ separators: X12Separators) -> String? {
        for scalar in text.unicodeScalars {
            guard !isSeparator(scalar, separators) else {
                return "holds a separator, which X12 cannot say."
            }
            guard !isControl(scalar) else { return "holds a control character." }
            guard scalar.isASCII else { return "holds a character that X12 does not have." }
        }
        return nil
    }

    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    /// A text without the blanks around it, also without those that do not break.
    static func trimmed(_ text: String) -> String {
        let isBlank = { (scalar: Unicode.Scalar) in
            scalar == " " || scalar == "\u{A0}" || scalar == "\t"
        }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !isBlank($0) }),
            let last = scalars.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(scalars[first...last])
    }

    private static func isSeparator(
        _ scalar: Unicode.Scalar,
        _ separators: X12Separators
    ) -> Bool {
        scalar.isASCII && separators.contains(UInt8(truncatingIfNeeded: scalar.value))
    }
}
