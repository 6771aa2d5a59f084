import Foundation
import FoundationXML

extension XMLTree {
    /// Reads a document in UTF-8, UTF-16 or ISO-8859-1, and gives its outermost element.
    ///
    /// Nothing outside the document is ever looked at: a document type may stand there and is
    /// passed over, and one that holds declarations is refused. A document that was written here may have any
    /// size and number of elements.
    package static func read(
        _ bytes: [UInt8],
        isOurs: Bool = false
    ) throws(XMLDamage) -> XMLTree {
        guard isOurs || bytes.count <= sizeLimit else {
            throw XMLDamage(
                "The document is larger than \(sizeLimit >> 20) MiB.",
                at: XMLPlace()
            )
        }
        var scanner = XMLScanner(try XMLEncoding.utf8(bytes))
        try scanner.readProlog()
        return try XMLBuilder(
            scanner,
            over: scanner.textForParser(upTo: isOurs ? .max : elementLimit)
        ).build()
    }
}

/// Puts a tree together out of what the parser reports; a class, because it reports to an object.
private final class XMLBuilder: XMLParserDelegate {
    private struct Element {
        let name: String
        let attributes: [(name: String, value: String)]
        let place: XMLPlace
        var children: [XMLTree] = []
        var text: [UInt8] = []
    }

    private let parser: XMLParser
    private var scanner: XMLScanner
    private var open: [Element] = []
    private var root: XMLTree?
    /// What was found first.
    private var damage: XMLDamage?

    init(_ scanner: XMLScanner, over text: [UInt8]) {
        self.scanner = scanner
        // Given all at once, the parser would take no more than ten million bytes.
        parser = XMLParser(stream: InputStream(data: Data(text)))
    }

    func build() throws(XMLDamage) -> XMLTree {
        parser.externalEntityResolvingPolicy = .never
        parser.delegate = self
        // The parser calls some damages a success, such as a document that just ends.
        let isRead = parser.parse()
        if let damage { throw damage }
        guard isRead else {
            throw XMLDamage("The document is not well-formed XML.", at: parserPlace)
        }
        guard let root else {
            throw XMLDamage("The document has no element.", at: scanner.end)
        }
        return root
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        guard damage == nil, let tag = nextTag() else { return }
        guard tag.name.utf8.elementsEqual(name.utf8) else {
            return note("A tag is not understood.", at: tag.place)
        }
        guard open.count < XMLTree.depthLimit else {
            return note("Elements are nested more than \(XMLTree.depthLimit) deep.", at: tag.place)
        }
        // That prefix means the same in every document, and the parser does not mention it.
        let names = tag.attributes.filter { $0 != "xmlns:xml" }
        let inOrder = names.compactMap { name in attributes[name].map { (name: name, value: $0) } }
        // Names that Unicode holds equal are one to the parser's dictionary, and two to XML.
        guard inOrder.count == attributes.count, inOrder.count == names.count else {
            return note("The element's attributes cannot be told apart.", at: tag.place)
        }
        open.append(Element(name: tag.name, attributes: inOrder, place: tag.place))
    }

    func parser(
        _ parser: XMLParser,
        didEndElement name: String,
        namespaceURI: String?,
        qualifiedName: String?
    ) {
        guard damage == nil, let element = open.popLast() else { return }
        let tree = XMLTree(
            name: element.name,
            attributes: element.attributes,
            children: element.children,
            text: String(decoding: element.text, as: UTF8.self),
            line: element.place.line,
            column: element.place.column
        )
        if open.isEmpty {
            root = tree
        } else {
            open[open.count - 1].children.append(tree)
        }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { add(text.utf8) }

    func parser(_ parser: XMLParser, foundCDATA text: Data) { add(text) }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
        let code = (error as NSError).code
        if code == XMLFault.documentEnd, root == nil {
            note(
                open.isEmpty
                    ? "The document has no element."
                    : "The document ends before all its elements are closed.",
                at: scanner.end
            )
        } else if let sentence = XMLFault.sentence(for: code) {
            note(sentence, at: parserPlace)
        }
    }

    private func nextTag() -> XMLScanner.Tag? {
        do throws(XMLDamage) {
            if let tag = try scanner.nextTag() { return tag }
            note("A tag is not understood.", at: parserPlace)
        } catch {
            note(error.message, at: XMLPlace(line: error.line, column: error.column))
        }
        return nil
    }

    private func add(_ text: some Collection<UInt8>) {
        if damage == nil, !open.isEmpty { open[open.count - 1].text += text }
    }

    /// Stops the parser: it would go on as if nothing were wrong, and stumble over what it then
    /// takes for something else.
    private func note(_ message: String, at place: XMLPlace) {
        guard damage == nil else { return }
        damage = XMLDamage(message, at: place)
        parser.abortParsing()
        parser.delegate = nil
    }

    private var parserPlace: XMLPlace {
        XMLPlace(line: max(parser.lineNumber, 1), column: max(parser.columnNumber, 1))
    }
}
