/// Walks over a document's tags and tells what the parser does not: where each stands, and in which
/// order its attributes do.
///
/// It also judges what stands before the outermost element, before the parser sees any of it.
struct XMLScanner {
    /// A tag that opens an element.
    struct Tag {
        let name: String
        let attributes: [String]
        let place: XMLPlace
    }

    /// What the parser is given in the place of some bytes.
    private struct Edit {
        let range: Range<Int>
        let bytes: [UInt8]
    }

    private let bytes: [UInt8]
    private var index = 0
    private var edits: [Edit] = []
    /// How far `place` has counted.
    private var counted = 0
    private var place = XMLPlace()

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Where the name of the encoding stands in the XML declaration.
    static func encoding(in bytes: [UInt8]) -> Range<Int>? {
        var scanner = XMLScanner(bytes)
        guard scanner.skip("<?xml"), scanner.skipBlanks() else { return nil }
        while let attribute = scanner.readAttribute() {
            if bytes[attribute.name].elementsEqual("encoding".utf8) { return attribute.value }
            _ = scanner.skipBlanks()
        }
        return nil
    }

    // MARK: Before the outermost element

    /// Goes to the outermost element.
    mutating func readProlog() throws(XMLDamage) {
        var hasDoctype = false
        while skipBlanks() || index < bytes.count {
            guard index < bytes.count else { return }
            guard bytes[index] == XMLByte.less else {
                throw damage("A text stands before the outermost element.")
            }
            if startsHere("<?") {
                try readInstruction()
            } else if startsHere("<!--") {
                try readComment()
            } else if startsHere("<!DOCTYPE"), !hasDoctype {
                hasDoctype = true
                try readDoctype()
            } else if startsHere("<!") {
                throw damage("A declaration stands where none is allowed.")
            } else {
                return
            }
        }
    }

    private mutating func readInstruction() throws(XMLDamage) {
        guard index + 2 < bytes.count, XMLByte.beginsName(bytes[index + 2]) else {
            throw damage("A processing instruction has no name.")
        }
        guard let end = end(of: "?>", from: index + 2) else {
            throw damage("A processing instruction is never closed.")
        }
        // The parser stumbles over an instruction that is a name alone, and a blank ends the name.
        if !bytes[index..<end].contains(where: XMLByte.isBlank) {
            edits.append(Edit(range: (end - 2)..<(end - 2), bytes: [XMLByte.blank]))
        }
        index = end
    }

    private mutating func readComment() throws(XMLDamage) {
        guard let end = end(of: "--", from: index + 4) else {
            throw damage("A comment is never closed.")
        }
        guard end < bytes.count, bytes[end] == XMLByte.greater else {
            index = end - 2
            throw damage("A comment holds two hyphens.")
        }
        index = end + 1
    }

    /// A document type names where its rules are; rules of its own can make a document endless.
    ///
    /// The parser sees blanks in its place, one for each scalar, so that columns stay as they are.
    private mutating func readDoctype() throws(XMLDamage) {
        let start = index
        index += 9
        guard skipBlanks(), !readName().isEmpty else { throw noDoctype }
        if skipBlanks(), let identifiers = skip("SYSTEM") ? 1 : skip("PUBLIC") ? 2 : nil {
            for _ in 0..<identifiers { guard skipBlanks(), skipQuoted() else { throw noDoctype } }
            _ = skipBlanks()
        }
        guard !startsHere("[") else {
            throw damage("The document type holds declarations, which are not taken.")
        }
        guard skip(">") else { throw noDoctype }
        let blanks = bytes[start..<index].filter { $0 & 0xC0 != 0x80 }.map {
            $0 == XMLByte.newline ? $0 : XMLByte.blank
        }
        edits.append(Edit(range: start..<index, bytes: blanks))
    }

    private var noDoctype: XMLDamage {
        mutating get {
            damage("The document type is more than a name and a place, or never closed.")
        }
    }

    // MARK: From tag to tag

    /// The document as the parser takes it, after a look at all that follows for what would keep
    /// the parser busy for hours or fill the memory.
    ///
    /// A comment of hyphens and an element of attributes cost it the square of their length. Behind
    /// a tag that is broken nothing is looked at: there the parser stops.
    func textForParser(upTo elementLimit: Int) throws(XMLDamage) -> [UInt8] {
        var ahead = self
        var elements = 0
        while try ahead.skipToTag() {
            elements += 1
            guard elements <= elementLimit else {
                throw ahead.damage("The document has more than \(elementLimit) elements.")
            }
            guard let tag = ahead.readTag() else { break }
            guard tag.attributes.count <= XMLTree.attributeLimit else {
                throw ahead.damage(
                    "An element has more than \(XMLTree.attributeLimit) attributes."
                )
            }
        }
        return ahead.edited
    }

    private var edited: [UInt8] {
        if edits.isEmpty { return bytes }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + edits.count)
        var at = 0
        for edit in edits {
            text += bytes[at..<edit.range.lowerBound] + edit.bytes
            at = edit.range.upperBound
        }
        return text + bytes[at...]
    }

    /// The next tag that opens an element, or `nil` where the document is damaged before it.
    mutating func nextTag() throws(XMLDamage) -> Tag? {
        guard try skipToTag() else { return nil }
        let place = countedPlace()
        guard let tag = readTag() else { return nil }
        return Tag(
            name: String(decoding: bytes[tag.name], as: UTF8.self),
            attributes: tag.attributes.map { String(decoding: bytes[$0], as: UTF8.self) },
            place: place
        )
    }

    /// Whether there is another one.
    private mutating func skipToTag() throws(XMLDamage) -> Bool {
        while let start = bytes[index...].firstIndex(of: XMLByte.less) {
            index = start
            if startsHere("<!--") {
                try readComment()
            } else if startsHere("<![CDATA[") {
                guard let end = end(of: "]]>", from: index) else {
                    throw damage("A CDATA section is never closed.")
                }
                index = end
            } else if startsHere("<!") {
                throw damage("A declaration stands where none is allowed.")
            } else if startsHere("<?") {
                try readInstruction()
            } else if startsHere("</") {
                index = end(of: ">", from: index) ?? bytes.count
            } else {
                return true
            }
        }
        return false
    }

    private mutating func readTag() -> (name: Range<Int>, attributes: [Range<Int>])? {
        index += 1
        let name = readName()
        guard !name.isEmpty else { return nil }
        var attributes: [Range<Int>] = []
        while true {
            _ = skipBlanks()
            guard index < bytes.count else { return nil }
            if bytes[index] == XMLByte.slash || bytes[index] == XMLByte.greater { break }
            guard let attribute = readAttribute() else { return nil }
            attributes.append(attribute.name)
        }
        return (name, attributes)
    }

    private mutating func readAttribute() -> (name: Range<Int>, value: Range<Int>)? {
        let name = readName()
        _ = skipBlanks()
        guard !name.isEmpty, skip("=") else { return nil }
        _ = skipBlanks()
        let start = index + 1
        return skipQuoted() ? (name, start..<(index - 1)) : nil
    }

    private mutating func readName() -> Range<Int> {
        let start = index
        guard start < bytes.count, XMLByte.beginsName(bytes[start]) else { return start..<start }
        while index < bytes.count, !XMLByte.endsName(bytes[index]) { index += 1 }
        return start..<index
    }

    // MARK: Bytes

    private func startsHere(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    private mutating func skip(_ text: String) -> Bool {
        guard startsHere(text) else { return false }
        index += text.utf8.count
        return true
    }

    /// Where the first such text behind `start` is over.
    private func end(of text: String, from start: Int) -> Int? {
        let pattern = Array(text.utf8)
        var at = start
        while at + pattern.count <= bytes.count {
            if bytes[at] == pattern[0], bytes[at...].starts(with: pattern) {
                return at + pattern.count
            }
            at += 1
        }
        return nil
    }

    /// Whether there was a text in quotes.
    private mutating func skipQuoted() -> Bool {
        guard index < bytes.count, XMLByte.isQuote(bytes[index]),
            let end = bytes[(index + 1)...].firstIndex(of: bytes[index])
        else { return false }
        index = end + 1
        return true
    }

    /// Whether there was a blank.
    private mutating func skipBlanks() -> Bool {
        let start = index
        while index < bytes.count, XMLByte.isBlank(bytes[index]) { index += 1 }
        return index > start
    }

    /// The place behind the last byte.
    var end: XMLPlace {
        var place = XMLPlace()
        place.pass(bytes[...])
        return place
    }

    private mutating func countedPlace() -> XMLPlace {
        place.pass(bytes[counted..<index])
        counted = index
        return place
    }

    private mutating func damage(_ message: String) -> XMLDamage {
        XMLDamage(message, at: countedPlace())
    }
}
