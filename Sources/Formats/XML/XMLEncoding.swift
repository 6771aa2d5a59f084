/// Turns a document into UTF-8, whichever way it was written down.
///
/// The parser is given nothing else, so that what was looked through is what is parsed.
enum XMLEncoding {
    private enum Family { case utf8, utf16, latin1 }

    /// The document as UTF-8 without a mark, with a declaration that says so.
    ///
    /// Lines end in line feeds alone (XML 1.0, clause 2.11); the parser misses some other ends.
    static func utf8(_ bytes: [UInt8]) throws(XMLDamage) -> [UInt8] {
        var text: [UInt8]
        var marked: Family?
        switch (bytes.first, bytes.dropFirst().first) {
        case (0xFE, 0xFF), (0xFF, 0xFE):
            text = try utf16(bytes.dropFirst(2), isBig: bytes[0] == 0xFE)
            marked = .utf16
        case (0, XMLByte.less), (XMLByte.less, 0):
            text = try utf16(bytes[...], isBig: bytes[0] == 0)
            marked = .utf16
        default:
            let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
            text = hasMark ? Array(bytes.dropFirst(3)) : bytes
            marked = hasMark ? .utf8 : nil
        }
        let declared = XMLScanner.encoding(in: text)
        let family = try family(declared, in: text, marked: marked)
        switch family {
        case .utf8: _ = try decoded(text, as: UTF8.self)
        case .latin1: text = widened(text)
        case .utf16: break
        }
        if let zero = text.firstIndex(of: 0) {
            throw XMLDamage(
                "XML does not allow a character that stands here.",
                at: place(zero, text)
            )
        }
        if let declared, family != .utf8 { declareUTF8(declared, in: &text) }
        return withLineFeeds(text)
    }

    private static func family(
        _ declared: Range<Int>?,
        in text: [UInt8],
        marked: Family?
    ) throws(XMLDamage) -> Family {
        guard let declared else { return marked ?? .utf8 }
        let name = String(decoding: text[declared], as: UTF8.self).uppercased()
        let family: Family
        switch name {
        case "UTF-8", "US-ASCII", "ASCII": family = .utf8
        case "UTF-16", "UTF-16LE", "UTF-16BE": family = .utf16
        case "ISO-8859-1", "ISO_8859-1", "LATIN1": family = .latin1
        default:
            throw XMLDamage(
                "The document declares an encoding other than UTF-8, UTF-16 and ISO-8859-1.",
                at: place(declared.lowerBound, text)
            )
        }
        guard (marked ?? (family == .utf16 ? .utf8 : family)) == family else {
            throw XMLDamage(
                "The document declares another encoding than the one it is written in.",
                at: place(declared.lowerBound, text)
            )
        }
        return family
    }

    /// Puts `UTF-8` in the place of a longer name, and blanks in the rest of it.
    private static func declareUTF8(_ declared: Range<Int>, in text: inout [UInt8]) {
        let quote = text[declared.upperBound]
        let name = Array("UTF-8".utf8) + [quote]
        for (offset, index) in (declared.lowerBound...declared.upperBound).enumerated() {
            text[index] = offset < name.count ? name[offset] : XMLByte.blank
        }
    }

    private static func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(XMLByte.carriageReturn) else { return text }
        var lines: [UInt8] = []
        lines.reserveCapacity(text.count)
        var isBehindReturn = false
        for byte in text {
            if byte == XMLByte.carriageReturn {
                lines.append(XMLByte.newline)
            } else if byte != XMLByte.newline || !isBehindReturn {
                lines.append(byte)
            }
            isBehindReturn = byte == XMLByte.carriageReturn
        }
        return lines
    }

    private static func widened(_ latin1: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(latin1.count)
        for byte in latin1 {
            if byte < 0x80 {
                text.append(byte)
            } else {
                text.append(0xC0 | byte >> 6)
                text.append(0x80 | byte & 0x3F)
            }
        }
        return text
    }

    private static func utf16(
        _ bytes: ArraySlice<UInt8>,
        isBig: Bool
    ) throws(XMLDamage) -> [UInt8] {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBig ? first << 8 | second : second << 8 | first
        }
        let text = try decoded(units, as: UTF16.self)
        guard bytes.count.isMultiple(of: 2) else {
            throw XMLDamage("The document ends within a character.", at: place(text.count, text))
        }
        return text
    }

    private static func decoded<Encoding: Unicode.Encoding>(
        _ units: [Encoding.CodeUnit],
        as encoding: Encoding.Type
    ) throws(XMLDamage) -> [UInt8] {
        if let text = String(validating: units, as: encoding) { return Array(text.utf8) }
        var parser = Encoding.ForwardParser()
        var rest = units.makeIterator()
        var place = XMLPlace()
        while case .valid(let scalar) = parser.parseScalar(from: &rest) {
            place.pass(Array(String(Character(Encoding.decode(scalar))).utf8)[...])
        }
        throw XMLDamage("The bytes do not fit the document's encoding.", at: place)
    }

    private static func place(_ index: Int, _ text: [UInt8]) -> XMLPlace {
        var place = XMLPlace()
        place.pass(text[..<index])
        return place
    }
}
