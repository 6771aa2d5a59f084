/// The parser's findings by number (libxml2, `xmlerror.h`), and what is said about them.
enum XMLFault {
    /// Remarks about documents that are well-formed all the same: versions, languages, namespaces.
    ///
    /// Names are read as they are written, so that a prefix without a namespace loses nothing.
    private static let remarks: Set<Int> = [97, 98, 99, 100, 102, 106, 201, 202, 203, 204, 205]

    /// Says that something stands behind the end, or that the end comes too early.
    static let documentEnd = 5

    /// The sentence for a finding, or `nil` where the document is well-formed all the same.
    static func sentence(for code: Int) -> String? {
        if remarks.contains(code) { return nil }
        return sentences[code]
            ?? "The document is not well-formed XML (the parser's finding \(code))."
    }

    private static let sentences = [
        1: "A part of the document is larger than the parser takes.",
        4: "The document has no element.",
        documentEnd: "Something stands behind the outermost element.",
        6: "A character reference is no hexadecimal number.",
        7: "A character reference is no decimal number.",
        8: "A character reference is not closed.",
        9: "XML does not allow a character that stands here.",
        23: "An entity reference has no semicolon.",
        26: "An entity is used that XML does not know.",
        27: "An entity is used that XML does not know.",
        38: "An attribute's value holds a less-than sign.",
        39: "An attribute's value is not in quotes.",
        40: "An attribute's value is never closed.",
        41: "An attribute has no value.",
        42: "An element has an attribute twice.",
        45: "A comment is never closed.",
        47: "A processing instruction is never closed.",
        57: "The XML declaration is never closed.",
        62: "The end of a CDATA section stands in a text.",
        63: "A CDATA section is never closed.",
        64: "The XML declaration does not stand at the beginning.",
        65: "A blank is missing.",
        68: "An ampersand or a less-than sign is followed by no name.",
        73: "A tag is never closed.",
        76: "An end tag names another element than the one that is open.",
        77: "An element is never closed.",
        80: "A comment holds two hyphens.",
        81: "The bytes do not fit the document's encoding.",
        96: "The XML declaration has no version.",
        108: "The XML declaration has an unknown version.",
    ]
}
